import type { Cause } from '../../src/movement.ts';
import type { NATIONAL_ACTS } from '../../src/processes/national-acts.ts';
import type { NATIONAL_NEEDS } from '../../src/processes/national-needs.ts';
import { type Row, rowId } from '../../src/processes/process.ts';
import { RECORD, sent, tell } from './forge.ts';
import { type RowCase, also, saying } from './row-case.ts';
import { crossing } from './scenarios.ts';
import { actCause } from './world.ts';

const REASON = 'The line to Burkina Faso is down for good.';
const OTHER = '26TGTGLFPT00000100';

/** The record as it is after its movement was ended at Cinkassé. */
export const NATIONAL_RECORD = {
  ...RECORD,
  movementKind: 'national',
  officeOfDestination: 'TGCNK',
  itinerary: RECORD.itinerary.slice(0, 2),
} as const;

export const NATIONAL_ROW_FACTS: { readonly [A in keyof typeof NATIONAL_ACTS]: Readonly<Record<string, unknown>> } = {
  initiateSuccessor: { record: { ...RECORD, predecessor: OTHER } },
  noteSuccessor: { successor: '26BFBFCNKT00000100' },
  convertToNational: { office: 'TGCNK', reason: REASON },
  convertOnPaper: { reason: REASON },
  confirmConversion: {},
};

const converted = actCause('converted', 'TGLFP', 'convertToNational', NATIONAL_ROW_FACTS.convertToNational);
const onPaper = actCause('on paper', 'TGCNK', 'convertOnPaper', NATIONAL_ROW_FACTS.convertOnPaper);
const told = tell(
  'TG',
  { administration: 'BF' },
  'AnticipatedTransitRecord',
  { recordVersion: 2 },
  { record: NATIONAL_RECORD },
);
const without = (given: RowCase, ...causes: readonly Cause[]): RowCase => ({
  ...given,
  forged: { ...given.forged, before: (given.forged.before ?? []).filter((cause) => !causes.includes(cause)) },
});
/** What a row of national movements needs beside its state; undefined for the others. */
export function adaptNational(row: Row, given: RowCase): RowCase | undefined {
  const { forged } = given;
  switch (rowId(row)) {
    case 'departure.confirmCancellation.nobodyConcerned':
      return { ...given, forged: { ...forged, sends: [] } };
    case 'departure.convertToNational.paper':
      return also(given, onPaper);
    case 'transit.closeOwnCancelled.converted':
      return also(
        given,
        converted,
        tell('BF', { administration: 'TG', office: 'TGLFP' }, 'Acknowledgement', {
          correlationId: 'CancellationNotice-BF',
        }),
      );
    case 'transit.convertOnPaper':
      return {
        forged: {
          ...forged,
          administration: 'TG',
          states: forged.states.map((state) => ({ ...state, office: 'TGCNK' })),
        },
        cause: actCause('now', 'TGCNK', 'convertOnPaper', NATIONAL_ROW_FACTS.convertOnPaper),
      };
    case 'transit.noteInformation.discharge':
    case 'transit.noteInformation.decision':
    case 'transit.noteInformation.recovery':
    case 'transit.acceptCancellation.converted':
    case 'destination.acceptCancellation.converted':
      return also(given, told);
    case 'transit.receiveInformation':
    case 'transit.receiveRecord.national':
    case 'transit.receiveRecord.nationalNoted':
    case 'transit.receiveResponse.national':
    case 'destination.receiveRecord.national':
    case 'destination.receiveRecord.nationalNoted':
    case 'destination.receiveResponse.national':
      return saying(given, { record: NATIONAL_RECORD });
    default:
      return undefined;
  }
}

const released = (record: object) => actCause('released', 'TGLFP', 'release', { record });

/** The same case with one need of national movements that is not met. */
export const NATIONAL_FAILS: { readonly [N in keyof typeof NATIONAL_NEEDS]: (given: RowCase) => RowCase } = {
  properEnd: (given) => saying(given, { record: { ...RECORD, movementKind: 'national', predecessor: OTHER } }),
  namesPredecessor: (given) => saying(given, { record: RECORD }),
  nationalMovement: (given) => without(given, converted),
  jointMovement: (given) => also(given, converted),
  endsAtBorder: (given) => saying(given, { office: 'TGLFP', reason: REASON }),
  nothingBeyond: (given) =>
    also(given, tell('BF', { administration: 'TG' }, 'FrontierCrossing', {}, { crossing: crossing('BFCNK') })),
  convertedOnPaper: (given) => without(given, onPaper),
  departsHere: (given) => also(given, released({ ...RECORD, officeOfDeparture: 'BFOUA' })),
  offTheWay: (given) => {
    const itinerary = [{ office: 'TGADE' }, ...RECORD.itinerary];
    const states = given.forged.states.map((s) => (s.role === 'transit' ? { ...s, office: 'TGLFP' } : s));
    return also({ ...given, forged: { ...given.forged, states } }, released({ ...RECORD, itinerary }));
  },
  nationalRecord: (given) => saying(given, { record: RECORD }),
  informed: (given) => without(given, told),
  nobodyConcerned: (given) => ({
    ...given,
    forged: { ...given.forged, sends: [sent('AnticipatedTransitRecord', 'BF')] },
  }),
  recordKnown: (given) => ({ ...given, forged: { ...given.forged, record: undefined } }),
};

export const NATIONAL_MEANS: Readonly<Record<string, readonly string[]>> = {
  'departure.informNeighbours AnticipatedTransitRecord': ['BF/BFCNK', 'NE/'],
};
