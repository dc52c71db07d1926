import type { Movement, OfficeState } from '../../src/movement.ts';
import { holdingArrival } from '../../src/processes/scene.ts';
import { isFinal } from '../../src/processes/agreement.ts';
import { dischargeBy, discharge, pass, prove, result, settle, solve, withdraw } from '../processes/scenarios.ts';
import { book, cancelBefore, endBooking } from '../processes/scenarios-guarantee.ts';
import { close } from '../processes/search-scenarios.ts';
import type { Act } from '../processes/world.ts';

/** What the officers of an administration may do to bring a movement to its end from where it stands: the goods are dealt with, and departure closes. */
export function remedies(movement: Movement): readonly Act[] {
  return isFinal(movement.states) ? [] : movement.states.flatMap((at) => remediesAt(movement, at));
}

function remediesAt({ facts, log }: Movement, { role, office, state }: OfficeState): readonly Act[] {
  const mine = facts.results.filter((each) => each.office === office).map(({ number }) => number);
  if (role === 'transit') return ['presented', 'refused'].includes(state) ? [pass(office)] : [];
  if (role === 'guarantee') {
    const answers = log.filter(({ cause }) => cause.kind === 'act' && cause.step === 'answerGuaranteeUse').length;
    if (state === 'booked') return [endBooking(office)];
    return state === 'bookingRequested' && answers < 5 ? [book(office)] : [];
  }
  if (role === 'destination')
    return ['accepted', 'arrivedElsewhere', 'expected'].includes(state)
      ? []
      : [result(office, 'A1', Math.max(0, ...mine) + 1)];
  if (['registered', 'underControl', 'guaranteeUnderAmendment'].includes(state)) return [cancelBefore];
  if (state === 'cancellationPending') return [withdraw];
  if (state === 'underRecovery') return [close('recoveryPaid')];
  if (state === 'arrivalConflict') return facts.arrivals.slice(0, 1).map((arrival) => settle(arrival.office));
  const holding = holdingArrival(facts);
  const latest = facts.results.findLast((each) => each.office === holding?.office);
  const isProven = facts.proofs.some(({ ground }) => ground === 'alternativeProof');
  const byProof = isProven ? dischargeBy('alternativeProof') : prove;
  if (latest === undefined) return [byProof];
  return state === 'discrepanciesPending'
    ? [solve(latest.office, latest.number), byProof]
    : [discharge, dischargeBy('discrepanciesSolved'), byProof];
}
