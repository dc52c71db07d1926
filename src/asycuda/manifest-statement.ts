import { isRight } from 'fp-ts/Either';
import type * as t from 'io-ts';
import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { optional, repeated, sequence } from '../messages/codec.ts';
import { Day } from '../messages/header.ts';
import { oneOf, pattern, text } from '../messages/leaves.ts';
import { ContainerNumber, Party } from '../messages/parts.ts';
import { remarksOf } from './json-remarks.ts';

/** What a manifest says of a container and a record may not: its codes are those that the server writes. */
const ManifestContainer = sequence('ManifestContainer', {
  number: ContainerNumber,
  packages: optional(pattern('ContainerPackages', '[0-9]{1,8}')),
  type: optional(text('WrittenCode', 17)),
  fullness: optional(text('WrittenCode', 17)),
});

/**
 * What a transit record lacks for a manifest; codes are those of the server that reads the manifest.
 *
 * As JSON: `{"voyage": "TG-BF-26-118", "departedOn": "2026-03-10", "carrierCode": "TR7710", "placeOfDeparture": "TGLFW", "placeOfDestination": "BFOUA",
 * "placeOfLoading": "TGLFW", "placeOfUnloading": "BFOUA", "billType": "LVI"}`, and what else is wanting.
 */
export const ManifestStatement = sequence('ManifestStatement', {
  voyage: optional(text('VoyageNumber', 35)),
  departedOn: optional(Day),
  arrivesOn: optional(Day),
  arrivesAt: optional(pattern('TimeOfDay', '([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]')),
  carrierCode: optional(text('WrittenCode', 17)),
  placeOfDeparture: optional(text('PlaceCode', 17)),
  placeOfDestination: optional(text('PlaceCode', 17)),
  placeOfLoading: optional(text('PlaceCode', 17)),
  placeOfUnloading: optional(text('PlaceCode', 17)),
  /** Reference of the bill; without it that of the movement. */
  bill: optional(text('BillReference', 35)),
  billType: optional(text('WrittenCode', 17)),
  mode: optional(oneOf('TransportMode', ['1', '2', '3', '4', '5', '7', '8', '9'])),
  /** Kind of all packages together, where the items have several. */
  packageKind: optional(text('WrittenCode', 17)),
  notify: optional(Party),
  container: optional(repeated(ManifestContainer, 99)),
});
export interface ManifestStatement extends t.TypeOf<typeof ManifestStatement> {}
export type ManifestStatementField = keyof ManifestStatement;

/** One value of each field that a refusal may ask for. */
export const MANIFEST_EXAMPLES: Readonly<ManifestStatement> = {
  voyage: 'TG-BF-26-118',
  departedOn: '2026-03-10',
  carrierCode: 'TR7710',
  placeOfDeparture: 'TGLFW',
  placeOfDestination: 'BFOUA',
  placeOfLoading: 'TGLFW',
  placeOfUnloading: 'BFOUA',
  billType: 'LVI',
  mode: '3',
  packageKind: 'PK',
  container: [{ number: 'CSQU3054383', packages: '400', type: '22G1', fullness: 'FCL' }],
};

/** A manifest statement from JSON that was parsed. Refuses with `asycuda/manifest-statement`, one remark for each place that is wrong. */
export function readManifestStatement(json: unknown): Result<ManifestStatement, Fault> {
  const result = ManifestStatement.decode(json);
  if (isRight(result)) return ok(result.right);
  const items = remarksOf(result.left, 'asycuda/manifest-statement');
  return err(fault('asycuda/manifest-statement', { count: items.length }, items));
}
