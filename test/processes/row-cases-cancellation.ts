import type { Outcome } from '../../src/movement.ts';
import type { CANCELLATION_NEEDS } from '../../src/processes/cancellation-needs.ts';
import { tell } from './forge.ts';
import { DEPARTURE, HERE, type RowCase, also, heading, without } from './row-case.ts';
import { crossing } from './scenarios.ts';

const acknowledged = (given: RowCase): RowCase =>
  also(given, tell('BF', DEPARTURE, 'Acknowledgement', { correlationId: 'CancellationNotice-BF' }));
const restored = (given: RowCase): RowCase =>
  also(given, tell('TG', HERE.transit, 'AnticipatedTransitRecord', { sequence: 2, seen: 0 }));

/** Whoever tells it has seen the cancellation. */
const aware = (given: RowCase): RowCase => {
  const { sends = [] } = given.forged;
  const numbered = sends.map((sent) => (sent.name === 'CancellationNotice' ? { ...sent, sequence: 3 } : sent));
  return heading({ ...given, forged: { ...given.forged, sends: numbered } }, { seen: 3 });
};

/** The office took the cancellation in a state. */
const cancelledFrom =
  (from: string) =>
  (given: RowCase): RowCase => {
    const outcome: Outcome = {
      row: 'transit.acceptCancellation.cancelled',
      role: 'transit',
      office: HERE.transit.office,
      from,
      ...(given.forged.states.some(({ state }) => state === 'cancelled') ? { then: 'cancelled' } : {}),
    };
    return { ...given, forged: { ...given.forged, outcomes: [...(given.forged.outcomes ?? []), outcome] } };
  };

/** What the rows of a cancellation need beside their state, by their names. */
export const CANCELLATION_CASES: Readonly<Record<string, (given: RowCase) => RowCase>> = {
  'departure.confirmCancellation': acknowledged,
  'departure.confirmCancellation.remarked': acknowledged,
  'departure.freeGuarantee.cancellation': acknowledged,
  'transit.closeOwnCancelled': acknowledged,
  'destination.closeOwnCancelled': acknowledged,
  'transit.acceptCancellation.overtaken': restored,
  'destination.acceptCancellation.overtaken': restored,
  'departure.recordArrivalNotice.cancelled': aware,
  'departure.doubtCancellation.passage': aware,
  'departure.doubtCancellation.arrival': aware,
  'transit.receiveRecord.restoredPresented': cancelledFrom('presented'),
  'transit.receiveRecord.restoredRefused': cancelledFrom('refused'),
  'transit.receiveResponse.presented': cancelledFrom('presented'),
  'transit.receiveResponse.refused': cancelledFrom('refused'),
};

export const CANCELLATION_FAILS: { readonly [N in keyof typeof CANCELLATION_NEEDS]: (given: RowCase) => RowCase } = {
  nothingPassed: (given) => also(given, tell('BF', DEPARTURE, 'FrontierCrossing', {}, { crossing: crossing('BFCNK') })),
  allAcknowledgedCancellation: without,
  refusesCancellation: (given) => heading(given, { correlationId: 'AnticipatedArrivalRecord-NE' }),
  recordRestored: without,
  toldUnawares: aware,
  presentedBefore: cancelledFrom('expected'),
  refusedBefore: cancelledFrom('expected'),
};
