import type { TransitMessage } from '../messages/catalogue.ts';
import type { GuaranteeBooking } from '../messages/guarantee-use.ts';
import type {
  AskedGuarantee,
  BookedGuarantee,
  BookingAnswer,
  Cause,
  CheckAnswer,
  Facts,
  GuaranteeAbroad,
  Outcome,
} from '../movement.ts';
import type { FactsOf } from './acts.ts';
import { inTime } from './in-time.ts';
import { withRequest, withoutAnswered } from './requests.ts';
import { learnRecord } from './national-facts.ts';

export const NOTHING_ABROAD: GuaranteeAbroad = { checks: [], asked: [], answers: [], booked: [] };

/** What a message says of a guarantee abroad. */
export function learnGuarantee(facts: Facts, message: TransitMessage): Facts {
  switch (message.name) {
    case 'GuaranteeCheck':
      return { ...facts, requests: withRequest(facts.requests, message) };
    case 'GuaranteeUse': {
      const office = message.header.recipient.office ?? '';
      const asked = message.need.guarantee.map((each) => ({ ...each, office }));
      return { ...withAsked(facts, asked), requests: withRequest(facts.requests, message) };
    }
    case 'GuaranteeCheckResult': {
      const { office, checkedAt, guarantee } = message;
      return withCheck(facts, { office, checkedAt, guarantee });
    }
    case 'GuaranteeUseResult':
      return withAnswer(facts, answerOf(message));
    default:
      return facts;
  }
}

/** What an act says of a guarantee abroad. */
export function learnGuaranteeAct(facts: Facts, act: Extract<Cause, { kind: 'act' }>): Facts {
  const { office, actAt } = act;
  switch (act.step) {
    case 'amendGuarantee': {
      const { guarantee } = act.facts as unknown as FactsOf<'amendGuarantee'>;
      const { record, recordVersion } = facts;
      return record === undefined ? facts : learnRecord(facts, { ...record, guarantee }, recordVersion + 1);
    }
    case 'useGuarantee': {
      const guarantee = facts.record?.guarantee;
      if (guarantee?.office === undefined) return facts;
      const { reference, amountCovered: amount, currency } = guarantee;
      return withAsked(facts, [{ office: guarantee.office, reference, amount, currency }]);
    }
    case 'answerGuaranteeCheck': {
      const { guarantee } = act.facts as unknown as FactsOf<'answerGuaranteeCheck'>;
      const requests = withoutAnswered(facts.requests, 'GuaranteeCheckResult', office);
      return { ...withCheck(facts, { office, checkedAt: actAt, guarantee }), requests };
    }
    case 'answerGuaranteeUse': {
      const { guarantee } = act.facts as unknown as FactsOf<'answerGuaranteeUse'>;
      return withAnswer(facts, { office, bookedAt: actAt, guarantee });
    }
    default:
      return facts;
  }
}

/** What became of the booking by a row. */
export function learnBooking(facts: Facts, { row, office }: Outcome, cause: Cause): Facts {
  if (row === 'guarantee.answerGuaranteeUse.booked' && cause.kind === 'act') {
    const { guarantee } = cause.facts as unknown as FactsOf<'answerGuaranteeUse'>;
    return withBooked(facts, [...facts.guaranteeAbroad.booked, ...bookedBy(facts.guaranteeAbroad, office, guarantee)]);
  }
  if (/^guarantee\.(acceptWithdrawal|acceptCredit|reopenGuaranteeUse|endBooking)/.test(row))
    return withBooked(
      facts,
      facts.guaranteeAbroad.booked.filter((each) => each.office !== office),
    );
  const answer = cause.kind === 'message' && cause.message.name === 'GuaranteeUseResult' ? cause.message : undefined;
  if (answer !== undefined && /^departure\.recordGuaranteeUse\.(booked|late)$/.test(row))
    return {
      ...withBooked(facts, bookedBy(facts.guaranteeAbroad, answer.office, answer.guarantee)),
      guarantee: 'booked',
    };
  if (row.startsWith('departure.amendGuarantee')) return { ...withBooked(facts, []), guarantee: 'none' };
  return /^departure\.(free|call)Guarantee/.test(row) ? withBooked(facts, []) : facts;
}

/** What an answer booked of what was asked for; an amount that it does not repeat is the one asked. */
export function bookedBy(
  { asked }: GuaranteeAbroad,
  office: string,
  answers: readonly GuaranteeBooking[],
): readonly BookedGuarantee[] {
  return answers.flatMap(({ reference, verdict, reservation, amount, currency }) => {
    const one = asked.findLast((each) => each.reference === reference);
    if (one === undefined || verdict !== 'valid' || reservation === undefined) return [];
    const sum = { amount: amount ?? one.amount, currency: currency ?? one.currency };
    return [{ office, reference, reservation, ...sum }];
  });
}

function answerOf({ office, bookedAt, guarantee }: BookingAnswer): BookingAnswer {
  return { office, bookedAt, guarantee };
}

function withAsked(facts: Facts, asked: readonly AskedGuarantee[]): Facts {
  const { guaranteeAbroad: abroad } = facts;
  return { ...facts, guaranteeAbroad: { ...abroad, asked: [...abroad.asked, ...asked] } };
}

function withCheck(facts: Facts, check: CheckAnswer): Facts {
  const { guaranteeAbroad: abroad } = facts;
  const checks = inTime(abroad.checks, check, ({ checkedAt }) => checkedAt);
  return { ...facts, guaranteeAbroad: { ...abroad, checks } };
}

function withAnswer(facts: Facts, answer: BookingAnswer): Facts {
  const { guaranteeAbroad: abroad } = facts;
  const answers = inTime(abroad.answers, answer, ({ bookedAt }) => bookedAt);
  return { ...facts, guaranteeAbroad: { ...abroad, answers } };
}

function withBooked(facts: Facts, booked: readonly BookedGuarantee[]): Facts {
  return { ...facts, guaranteeAbroad: { ...facts.guaranteeAbroad, booked } };
}
