import type { MessageName } from '../../src/messages/catalogue.ts';
import type { Cause, LogEntry, Movement, OfficeState, Outcome, Sent, Timer } from '../../src/movement.ts';
import type { TransitRecord } from '../../src/messages/record.ts';
import { entryIdOf } from '../../src/processes/entry.ts';
import { foldLog } from '../../src/processes/fold.ts';
import { THREE, arrival, crossing, decision, incident, recordTo, results, settlement } from './scenarios.ts';
import { bookings, findings } from './scenarios-guarantee.ts';
import { NOW, REFERENCE, actCause, letter } from './world.ts';

/** A movement as a test wants it, told by a log that nobody wrote. */
export interface Forged {
  readonly administration: string;
  readonly states: readonly OfficeState[];
  /** What was said before; later entries apply, outcomes have none. */
  readonly before?: readonly Cause[];
  readonly sends?: readonly Sent[];
  readonly outcomes?: readonly Outcome[];
  /** What was said after that, with what rows did of it. */
  readonly told?: readonly {
    readonly cause: Cause;
    readonly outcomes?: readonly Outcome[];
    readonly sends?: readonly Sent[];
    readonly verdict?: LogEntry['verdict'];
  }[];
  readonly timers?: readonly Timer[];
  /** Given as undefined, nothing is known of the record. */
  readonly record?: TransitRecord | undefined;
  /** Nothing has been heard of it. */
  readonly unheard?: boolean;
}

export const RECORD = recordTo(THREE, 'NENIA');

export function forge(forged: Forged): Movement {
  const { administration, states, before = [], sends = [], outcomes = [], timers = [], told = [] } = forged;
  if (forged.unheard === true) return foldLog(REFERENCE, administration, []);
  const record = 'record' in forged ? forged.record : RECORD;
  const set = states.map(({ role, office, state }) => ({ row: 'forged', role, office, from: 'none', then: state }));
  const first = entry(1, actCause('forged', 'TGLFP', 'initiateTransit', { record }), {
    outcomes: [...set, ...outcomes],
    sends,
    timers: { set: timers, clear: [] },
  });
  const later = told.map(({ cause, ...done }, at) => entry(at + before.length + 2, cause, done));
  return foldLog(REFERENCE, administration, [first, ...before.map((cause, at) => entry(at + 2, cause)), ...later]);
}

export function entry(number: number, cause: Cause, more: Partial<LogEntry> = {}): LogEntry {
  return {
    number,
    id: entryIdOf(cause),
    at: NOW,
    actor: { administration: 'TG', office: 'TGLFP', officer: 'K. Mensah' },
    cause,
    verdict: 'applied',
    remarks: [],
    corridor: { id: 'lome-niamey', revision: 1 },
    tables: 1,
    seen: {},
    outcomes: [],
    sends: [],
    timers: { set: [], clear: [] },
    ...more,
  };
}

export function sent(name: MessageName, recipient: string, messageId = `${name}-${recipient}`): Sent {
  return { key: `forged ${name} ${recipient}`, name, messageId, recipient };
}

let count = 0;

/** A message from another administration, by default about the border and the destination of the forged record. */
export function tell(
  from: string,
  to: { readonly administration: string; readonly office?: string },
  name: MessageName,
  header: Readonly<Record<string, unknown>> = {},
  body: Readonly<Record<string, unknown>> = contentOf(name),
): Extract<Cause, { kind: 'message' }> {
  count += 1;
  const { message } = letter(THREE, from, { name, messageId: `T-${count}`, recipient: to, body, header });
  return { kind: 'message', sender: from, message };
}

function contentOf(name: MessageName): Readonly<Record<string, unknown>> {
  return (SAYS as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[name] ?? {};
}

const error = { pointer: '/', code: '92', reasonEn: 'Out of sequence.', reasonFr: 'Hors séquence.' };

const { reference, amountCovered: amount, currency } = RECORD.guarantee;
const RESERVED = [{ reference, reservation: 'RES-1', amount, currency }];
const NEED = {
  office: 'TGLFP',
  holder: RECORD.holder,
  country: ['TG', 'BF', 'NE'],
  neededUntil: RECORD.timeLimit,
  guarantee: [{ reference, amount, currency }],
};
export const CORRESPONDENT = { name: 'A. Diallo', telephone: '+227 20 72 00 00' };
export const DEBT = { office: 'TGLFP', startedAt: NOW, reason: 'notArrived' } as const;
export const CLAIM = { kind: 'duties', amount: '17062500', currency: 'XOF' } as const;
export const CASE = {
  number: 1,
  requesting: 'TGLFP',
  requested: 'NENIA',
  requestedAt: NOW,
  reason: 'notArrived',
  country: 'NE',
  claim: [CLAIM],
  debtor: [{ name: 'Transit Golfe Express SARL' }],
} as const;

/** Contents of the messages that the tables know. */
export const SAYS = {
  AnticipatedTransitRecord: { record: RECORD },
  AnticipatedArrivalRecord: { record: RECORD },
  TransitRecordRequest: { request: { office: 'BFCNK', presentedAt: NOW } },
  TransitRecordResponse: { record: RECORD },
  ArrivalRecordRequest: { request: { office: 'BFOUA', presentedAt: NOW } },
  ArrivalRecordResponse: { record: RECORD },
  FrontierCrossing: { crossing: crossing('BFCNK') },
  CrossingRefusal: {
    refusal: { office: 'BFCNK', side: 'entry', refusedAt: NOW, reason: 'documents', seals: 'intact' },
  },
  ArrivalAdvice: { arrival: arrival('NENIA') },
  ForwardedArrivalAdvice: { original: { administration: 'BF', messageId: 'M-1' }, arrival: arrival('BFOUA') },
  DestinationControlResults: { results: results('NENIA') },
  IncidentNotice: { incident: [incident('BFCNK')] },
  ForwardedIncident: { original: { administration: 'BF', messageId: 'M-1' }, incident: [incident('BFCNK')] },
  MovementDecision: { decision: [decision('timeLimit')] },
  DiscrepanciesSolved: { settlement: settlement() },
  DischargeNotice: {
    discharge: { office: 'TGLFP', dischargedAt: NOW, ground: 'satisfactoryResults', guaranteeFreed: true },
  },
  CancellationNotice: { cancellation: { office: 'TGLFP', cancelledAt: NOW, reason: 'The buyer withdrew.' } },
  StatusRequest: {
    doubt: { office: 'TGLFP', reason: 'noArrival' },
    officeState: [{ role: 'departure', office: 'TGLFP', state: 'released', since: NOW }],
  },
  StatusResponse: { known: false },
  MovementQuery: { query: { office: 'BFCNK', purpose: 'consultation' } },
  MovementQueryResponse: { refusal: { reason: 'notReleased' } },
  GuaranteeCheck: { need: NEED },
  GuaranteeCheckResult: { office: 'BFOUA', checkedAt: NOW, guarantee: findings() },
  GuaranteeUse: { need: NEED },
  GuaranteeUseResult: { office: 'BFOUA', bookedAt: NOW, guarantee: bookings() },
  GuaranteeUseCancelled: { office: 'TGLFP', cancelledAt: NOW, reason: 'notReleased', guarantee: RESERVED },
  GuaranteeCredit: { office: 'TGLFP', creditedAt: NOW, ground: 'satisfactoryResults', guarantee: RESERVED },
  EnquiryRequest: {
    enquiry: { number: 1, office: 'TGLFP', openedAt: NOW, reason: ['noArrival'], answerBy: '2026-04-09' },
  },
  EnquiryResponse: { finding: { number: 1, office: 'NENIA', answeredAt: NOW, answer: '1' } },
  EnquiryCancelled: { end: { number: 1, office: 'TGLFP', endedAt: NOW, reason: 'arrived' } },
  InformationRequest: { office: 'TGLFP', question: [{ number: 1, text: 'Who drove?' }], correspondent: CORRESPONDENT },
  EnquiryInformation: { office: 'TGLFP', information: [{ text: 'A. Mensah drove.' }], correspondent: CORRESPONDENT },
  RecoveryNotice: { debt: DEBT },
  RecoveryRequest: { case: CASE },
  RecoveryAcceptance: { reply: { number: 1, authority: 'NENIA', decidedAt: NOW, accepted: true } },
  RecoveryDispatch: { progress: { authority: 'NENIA', at: NOW, status: 'underWay' } },
  Acknowledgement: { status: 'recorded' },
  Warning: { remark: [error] },
  FunctionalRejection: { error: [error] },
  XmlRejection: { error: [error] },
} satisfies { readonly [N in MessageName]?: Readonly<Record<string, unknown>> };
