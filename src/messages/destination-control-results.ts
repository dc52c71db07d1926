import type * as t from 'io-ts';
import { optional, repeated, sequence } from './codec.ts';
import { Instant, Mrn, OfficeCode } from './header.ts';
import { flag, integer, oneOf, text } from './leaves.ts';
import { message } from './message.ts';
import { AsycudaReference, Checked3, Remark, TableCode } from './parts.ts';

/** 1, 2, 3 ...: a later result replaces the earlier. */
export const ResultNumber = integer('ResultNumber', 1, 99);

/** What was declared and what was found, for one item or for the whole movement. */
export const Difference = sequence('Difference', {
  item: optional(integer('DifferenceItem', 1, 99999)),
  /** Name of the field of the record, as `grossMass` or `packages`. */
  field: text('DifferenceField', 35),
  declared: optional(text('DeclaredValue', 512)),
  found: text('FoundValue', 512),
});
export interface Difference extends t.TypeOf<typeof Difference> {}

/** What the control at destination found; a later result has a higher number and takes the place of the earlier one. */
export const ControlResults = sequence('ControlResults', {
  office: OfficeCode,
  number: ResultNumber,
  controlledAt: Instant,
  /** Whether the destination accepted the cargo. */
  accepted: oneOf('Acceptance', ['yes', 'part', 'no']),
  /** A1 satisfactory, A2 considered satisfactory, A5 minor discrepancies, B1 major. */
  result: oneOf('ControlResult', ['A1', 'A2', 'A5', 'B1']),
  controlMade: flag,
  itineraryRespected: Checked3,
  timeLimitKept: Checked3,
  sealsIntact: Checked3,
  difference: optional(repeated(Difference, 9999)),
  remark: optional(Remark),
  /** Procedure that follows at destination, and its declaration. */
  nextProcedure: optional(TableCode),
  nextDeclaration: optional(AsycudaReference),
  /** Movement that goes on from here, where this one was national and ended at the border. */
  successor: optional(Mrn),
});
export interface ControlResults extends t.TypeOf<typeof ControlResults> {}

/** TR018: the results of the control at destination, on which departure decides. */
export const DestinationControlResults = message('DestinationControlResults', { results: ControlResults });
export interface DestinationControlResults extends t.TypeOf<typeof DestinationControlResults> {}
