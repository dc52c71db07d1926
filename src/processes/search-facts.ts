import type { TransitMessage } from '../messages/catalogue.ts';
import type { AskedEnquiry, Cause, Facts } from '../movement.ts';
import type { FactsOf } from './acts.ts';
import { byNumber, inTime } from './in-time.ts';
import { holdingArrival } from './scene.ts';

/** The facts with what a message says of an enquiry; what an answer repeats counts as if it had come when it was first sent. */
export function learnSearchMessage(facts: Facts, message: TransitMessage): Facts {
  switch (message.name) {
    case 'EnquiryRequest': {
      const asked = message.header.recipient.office ?? '';
      return withEnquiry(facts, { number: message.enquiry.number, asked, ended: false });
    }
    case 'EnquiryResponse': {
      const { finding, arrival = [], results } = message;
      return {
        ...facts,
        findings: byNumber(facts.findings, finding),
        arrivals: arrival.reduce((all, each) => inTime(all, each, (a) => a.arrivedAt), facts.arrivals),
        results: results === undefined ? facts.results : byNumber(facts.results, results),
      };
    }
    case 'EnquiryCancelled':
      return ended(
        facts,
        ({ number, asked }) => number <= message.end.number && asked === (message.header.recipient.office ?? ''),
      );
    default:
      return facts;
  }
}

export function learnSearchAct(facts: Facts, act: Extract<Cause, { kind: 'act' }>): Facts {
  if (act.step !== 'answerEnquiry') return facts;
  const { finding } = act.facts as unknown as FactsOf<'answerEnquiry'>;
  return { ...facts, findings: byNumber(facts.findings, finding) };
}

/** Departure numbers its enquiries as it opens them; one at an office ends when the goods have arrived at another, and all of them when departure takes a proof or claims the debt. */
export function learnSearchOutcome(facts: Facts, row: string, cause: Cause): Facts {
  if (row.startsWith('departure.openEnquiry')) {
    const asked = cause.kind === 'act' ? (cause.facts['asked'] as string | undefined) : undefined;
    const office = asked ?? facts.record?.officeOfDestination ?? '';
    return withEnquiry(facts, { number: facts.enquiries.length + 1, asked: office, ended: false });
  }
  if (!row.startsWith('departure.endEnquiry')) return facts;
  if (DECIDED.has(row)) return ended(facts, () => true);
  const office = arrivalIn(facts, cause);
  return ended(facts, ({ asked }) => asked !== office);
}

/** Rows that end every enquiry, wherever the goods are. */
const DECIDED: ReadonlySet<string> = new Set(['departure.endEnquiry.discharge', 'departure.endEnquiry.recovery']);

/** Office at which the goods arrived, as a notice or an answer says; else that of the arrival that holds. */
export function arrivalIn(facts: Facts, cause: Cause): string | undefined {
  const message = cause.kind === 'message' ? cause.message : undefined;
  if (message?.name === 'ArrivalAdvice') return message.arrival.office;
  if (message?.name === 'EnquiryResponse') return message.arrival?.[0]?.office;
  const act = cause.kind === 'act' ? (cause.facts as Partial<FactsOf<'recordArrival'>>) : undefined;
  return act?.arrival?.office ?? holdingArrival(facts)?.office;
}

function withEnquiry(facts: Facts, enquiry: AskedEnquiry): Facts {
  const known = facts.enquiries.some(({ number, asked }) => number === enquiry.number && asked === enquiry.asked);
  return known ? facts : { ...facts, enquiries: byNumber(facts.enquiries, enquiry) };
}

function ended(facts: Facts, which: (enquiry: AskedEnquiry) => boolean): Facts {
  return { ...facts, enquiries: facts.enquiries.map((each) => (which(each) ? { ...each, ended: true } : each)) };
}
