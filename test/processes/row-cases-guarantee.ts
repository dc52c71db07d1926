import type { MessageName } from '../../src/messages/catalogue.ts';
import type { Cause, Outcome } from '../../src/movement.ts';
import { lateProof } from './row-cases-recovery.ts';
import { type Row, rowId } from '../../src/processes/process.ts';
import { RECORD, SAYS, sent, tell } from './forge.ts';
import { type RowCase, also, heading, saying, without } from './row-case.ts';
import { bookings, findings } from './scenarios-guarantee.ts';
import { actCause } from './world.ts';

const OFFICE = { administration: 'BF', office: 'BFOUA' } as const;
const ABROAD = { ...RECORD.guarantee, office: OFFICE.office };

/** Facts of the acts about a guarantee abroad. */
export const GUARANTEE_FACTS = {
  checkGuarantee: {},
  useGuarantee: {},
  amendGuarantee: { guarantee: ABROAD },
  answerGuaranteeCheck: { guarantee: findings() },
  answerGuaranteeUse: { guarantee: bookings() },
  endBooking: { reason: 'Departure has told us by telephone.' },
} as const;

/** What begins the steps that follow others, by the state that they come to. */
export function beginsGuarantee(
  step: string,
  state: string,
): { readonly by: Row['by']; readonly from?: string; readonly elsewhere?: string } | undefined {
  const before = { from: 'registered' };
  switch (step) {
    case 'amendGuarantee':
    case 'refuseRelease':
    case 'cancelBeforeRelease':
      return { by: { act: step }, ...(step === 'amendGuarantee' ? {} : before) };
    case 'recordGuaranteeUse':
      return { by: { message: 'GuaranteeUseResult' } };
    case 'freeGuarantee':
      if (state === 'discharged') return { by: { act: 'decideDischarge' }, from: 'arrived' };
      if (state === 'recoveryEnded') return { by: { act: 'closeRecovery' }, from: 'underRecovery' };
      if (state === 'notReleased') return { by: { act: 'refuseRelease' }, ...before };
      return { by: { act: 'cancelBeforeRelease' }, ...(state === 'cancelled' ? before : {}) };
    case 'callGuarantee':
      return { by: { act: 'closeRecovery' }, from: 'underRecovery' };
    default:
      return undefined;
  }
}

const ASKED = [sent('GuaranteeUse', 'BF'), sent('GuaranteeUse', 'BF', 'superseded'), sent('GuaranteeCheck', 'BF')];
const amended = actCause('amend', 'TGLFP', 'amendGuarantee', { guarantee: ABROAD });
const used = actCause('use', 'TGLFP', 'useGuarantee', {});
const started: Outcome = { row: 'departure.startControl', role: 'departure', office: 'TGLFP', from: 'registered' };
const answer = (body = SAYS.GuaranteeUseResult, correlationId = 'GuaranteeUse-BF') =>
  tell('BF', { administration: 'TG', office: 'TGLFP' }, 'GuaranteeUseResult', { correlationId }, body);
const refused = { ...SAYS.GuaranteeUseResult, guarantee: bookings('insufficient') };
const fromDeparture = (name: MessageName) => tell('TG', OFFICE, name);

const asking = (given: RowCase): RowCase => {
  const { forged } = also(given, amended, used);
  return { ...given, forged: { ...forged, sends: [...ASKED, ...(forged.sends ?? [])] } };
};
const booked = (given: RowCase): RowCase => {
  const { forged, cause } = asking(given);
  const outcome = { role: 'departure', office: 'TGLFP', from: 'registered' } as const;
  const told = { cause: answer(), outcomes: [{ ...outcome, row: 'departure.recordGuaranteeUse.booked' }] };
  return { cause, forged: { ...forged, told: [told] } };
};
const holding = (given: RowCase): RowCase => {
  const { forged, cause } = also(given, fromDeparture('GuaranteeUse'));
  const act = actCause('book', 'BFOUA', 'answerGuaranteeUse', { guarantee: bookings() });
  const outcome = { role: 'guarantee', office: 'BFOUA', from: 'bookingRequested' } as const;
  const told = { cause: act, outcomes: [{ ...outcome, row: 'guarantee.answerGuaranteeUse.booked' }] };
  return { cause, forged: { ...forged, told: [told] } };
};

/** A booking, and a message of departure about it that was refused. */
const refusing = (name: MessageName, given: RowCase): RowCase => {
  const { forged, cause } = holding(given);
  const told = [...(forged.told ?? []), { cause: fromDeparture(name), outcomes: [], verdict: 'rejected' as const }];
  return { cause, forged: { ...forged, told } };
};
/** The refusal of what we told departure. */
const rejection = (cause: Cause): Cause =>
  tell('TG', OFFICE, cause.kind === 'message' ? cause.message.name : 'FunctionalRejection');

/** What a row about a guarantee abroad needs beside its state; nothing for other rows. */
export function adaptGuarantee(row: Row, given: RowCase): RowCase | undefined {
  const answered = { ...given, cause: answer() };
  switch (rowId(row)) {
    case 'departure.checkGuarantee':
    case 'departure.useGuarantee':
      return also(given, amended);
    case 'departure.recordGuaranteeCheck': {
      const header = { correlationId: 'GuaranteeCheck-BF' };
      return { ...asking(given), cause: tell('BF', { administration: 'TG' }, 'GuaranteeCheckResult', header) };
    }
    case 'departure.recordGuaranteeUse.booked':
    case 'departure.recordGuaranteeUse.late':
    case 'departure.freeGuarantee.late':
      return asking(answered);
    case 'departure.recordGuaranteeUse.notBooked':
      return asking({ ...given, cause: answer(refused) });
    case 'departure.recordGuaranteeUse.unwanted':
      return asking({ ...given, cause: answer(SAYS.GuaranteeUseResult, 'superseded') });
    case 'departure.recordGuaranteeUse.noted':
      return asking({ ...given, cause: answer(refused, 'superseded') });
    case 'departure.amendGuarantee.underControl':
      return { ...given, forged: { ...given.forged, outcomes: [started] } };
    case 'departure.withdrawBooking':
    case 'departure.withdrawGuaranteeUse':
    case 'departure.freeGuarantee.notReleased':
    case 'departure.freeGuarantee.beforeRelease':
      return booked(given);
    case 'departure.creditGuarantee.called':
      return booked(given);
    case 'departure.creditGuarantee': {
      if (given.cause.kind === 'act' && given.cause.step === 'closeRecovery') return booked(lateProof(given));
      const [arrived, controlled] = [
        tell('NE', { administration: 'TG' }, 'ArrivalAdvice'),
        tell('NE', { administration: 'TG' }, 'DestinationControlResults'),
      ];
      return booked(also(given, arrived, controlled));
    }
    case 'guarantee.answerGuaranteeCheck':
      return also(given, fromDeparture('GuaranteeCheck'));
    case 'guarantee.answerGuaranteeUse.booked':
      return also(given, fromDeparture('GuaranteeUse'));
    case 'guarantee.answerGuaranteeUse.notBooked':
      return also(saying(given, { guarantee: bookings('insufficient') }), fromDeparture('GuaranteeUse'));
    case 'guarantee.reopenGuaranteeUse.refused':
    case 'guarantee.reopenGuaranteeUse.unreadable': {
      const held = holding(given);
      const told = heading({ ...held, cause: rejection(given.cause) }, { correlationId: 'result' });
      return { ...told, forged: { ...held.forged, sends: [sent('GuaranteeUseResult', 'TG', 'result')] } };
    }
    case 'guarantee.endBooking.withdrawn':
      return refusing('GuaranteeUseCancelled', given);
    case 'guarantee.endBooking.credited':
      return refusing('GuaranteeCredit', given);
    case 'guarantee.acceptWithdrawal':
    case 'guarantee.acceptCredit':
    case 'guarantee.acceptWithdrawal.again':
    case 'guarantee.acceptCredit.again':
      return holding(given);
    default:
      return undefined;
  }
}

const nothingBooked = (given: RowCase): RowCase => ({ ...given, forged: { ...given.forged, told: [], outcomes: [] } });

/** The same case with one need about a guarantee abroad that is not met. */
export const GUARANTEE_FAILS = {
  guaranteeAtHome: (given: RowCase) => also(given, amended),
  guaranteeAbroad: without,
  guaranteeSecured: (given: RowCase) => also(given, amended),
  useNotAsked: asking,
  checkAsked: (given: RowCase) => heading(given, { correlationId: 'nothing' }),
  useAsked: (given: RowCase) => heading(given, { correlationId: 'nothing' }),
  useAwaited: (given: RowCase) => heading(given, { correlationId: 'superseded' }),
  useBooked: (given: RowCase) => saying(given, refused),
  newReservation: (given: RowCase) => also(given, answer()),
  guaranteeBooked: (given: RowCase) =>
    given.cause.kind === 'message' && given.cause.message.name === 'GuaranteeUseResult'
      ? nothingBooked(saying(given, refused))
      : nothingBooked(given),
  bookedAbroad: nothingBooked,
  controlStarted: nothingBooked,
  checkOpen: without,
  allBooked: (given: RowCase) => saying(given, { guarantee: [{ ...bookings()[0], reservation: undefined }] }),
  noneBooked: (given: RowCase) => saying(given, { guarantee: [{ ...bookings('expired')[0], reservation: 'RES-9' }] }),
  withdrawalRefused: nothingBooked,
  creditRefused: nothingBooked,
  refusesBooking: (given: RowCase) => heading(given, { correlationId: 'nothing' }),
  reservationHeld: (given: RowCase) => saying(given, { guarantee: [{ ...bookings()[0], reservation: 'RES-9' }] }),
};

/** Whom each audience means in these cases. */
export const GUARANTEE_MEANS = {
  'departure.checkGuarantee GuaranteeCheck': ['BF/BFOUA'],
  'departure.useGuarantee GuaranteeUse': ['BF/BFOUA'],
  'departure.recordGuaranteeUse.unwanted GuaranteeUseCancelled': ['BF/'],
  'departure.withdrawBooking GuaranteeUseCancelled': ['BF/BFOUA'],
  'departure.withdrawGuaranteeUse GuaranteeUseCancelled': ['BF/BFOUA'],
  'departure.creditGuarantee GuaranteeCredit': ['BF/BFOUA'],
  'departure.creditGuarantee.called GuaranteeCredit': ['BF/BFOUA'],
  'guarantee.answerGuaranteeCheck GuaranteeCheckResult': ['TG/'],
  'guarantee.answerGuaranteeUse.booked GuaranteeUseResult': ['TG/'],
  'guarantee.answerGuaranteeUse.notBooked GuaranteeUseResult': ['TG/'],
};
