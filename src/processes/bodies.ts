import { administrationOf } from '../corridor/offices.ts';
import type { MessageName } from '../messages/catalogue.ts';
import type { Address } from '../messages/header.ts';
import type { Arrival } from '../messages/arrival-advice.ts';
import type { RecordRefusal } from '../messages/record-requests.ts';
import { QUERY_BODIES } from './query-bodies.ts';
import { RECOVERY_BODIES } from './recovery-bodies.ts';
import { SEARCH_BODIES } from './search-bodies.ts';
import { GUARANTEE_BODIES } from './guarantee-bodies.ts';
import type { TransitRecord } from '../messages/record.ts';
import type { Facts } from '../movement.ts';
import { incidentsNow } from '../movement/as-of-now.ts';
import { type Scene, holdingArrival, part, stateAt } from './scene.ts';

type Body = Readonly<Record<string, unknown>>;

/** What a message says when a row sends it; the gateway adds the header. */
export const BODIES: { readonly [N in MessageName]?: (scene: Scene, office: string, to: Address) => Body } = {
  AnticipatedArrivalRecord: transferred,
  AnticipatedTransitRecord: transferred,
  ArrivalRecordRequest: ({ said }) => ({ request: said.content['request'] }),
  TransitRecordRequest: ({ said }) => ({ request: said.content['request'] }),
  ArrivalRecordResponse: response,
  TransitRecordResponse: response,
  FrontierCrossing: (scene) => ({ ...original(scene), crossing: scene.said.content['crossing'] }),
  CrossingRefusal: (scene) => ({ ...original(scene), refusal: scene.said.content['refusal'] }),
  IncidentNotice: ({ said }) => ({ incident: said.content['incident'] }),
  ForwardedIncident: ({ said, movement }) => ({
    original: { administration: said.sender, messageId: said.messageId ?? movement.reference },
    incident: said.content['incident'],
  }),
  MovementDecision: ({ said }) => ({ decision: said.content['decision'] }),
  ArrivalAdvice: ({ said }) => ({ arrival: said.content['arrival'] }),
  ForwardedArrivalAdvice: (scene) => {
    const arrival = part<Arrival>(scene.said, 'arrival') ?? holdingArrival(scene.facts);
    const { cause } = scene;
    const settled = cause.kind === 'act' && cause.step === 'settleArrival' ? { settled: true } : {};
    return { original: originalOf(scene, arrival), arrival, ...settled };
  },
  DestinationControlResults: ({ said }) => ({ results: said.content['results'] }),
  DiscrepanciesSolved: ({ said }) => ({ settlement: said.content['settlement'] }),
  DischargeNotice: ({ facts }) => ({ discharge: facts.discharge }),
  ...GUARANTEE_BODIES,
  CancellationNotice: ({ said, cause, at }, office) => ({
    cancellation: { office, cancelledAt: cause.kind === 'act' ? cause.actAt : at, reason: said.content['reason'] },
  }),
  ...SEARCH_BODIES,
  ...QUERY_BODIES,
  ...RECOVERY_BODIES,
};

/** The id of a message that is forwarded, as its first sender numbered it. */
function original({ said, movement }: Scene): Body {
  return said.messageId === undefined || said.sender === movement.administration
    ? {}
    : { original: { administration: said.sender, messageId: said.messageId } };
}

function originalOf(scene: Scene, arrival: Arrival | undefined): Body {
  const sender = administrationOf(scene.corridor, arrival?.office ?? '') ?? scene.said.sender;
  for (const { cause } of scene.movement.log) {
    if (
      cause.kind === 'message' &&
      cause.message.name === 'ArrivalAdvice' &&
      cause.message.arrival.office === arrival?.office
    ) {
      return { administration: sender, messageId: cause.message.header.messageId };
    }
  }
  return { administration: sender, messageId: scene.said.messageId ?? scene.movement.reference };
}

const REASONS: Readonly<Record<string, RecordRefusal['reason']>> = {
  none: 'unknownMovement',
  registered: 'notReleased',
  guaranteeUnderAmendment: 'notReleased',
  underControl: 'notReleased',
  notReleased: 'notReleased',
  cancellationPending: 'cancelled',
  cancelled: 'cancelled',
  discharged: 'closed',
  recovered: 'closed',
  recoveryEnded: 'closed',
};

function response(scene: Scene, office: string): Body {
  const reason = REASONS[stateAt(scene.states, 'departure', office)];
  return reason === undefined ? { record: withIncidents(scene.facts) } : { refusal: { reason } };
}

/** Offices that are new on the way learn of the incidents so far; the others were told of each. */
function transferred({ facts, cause }: Scene): Body {
  return { record: cause.kind === 'act' && cause.step === 'decide' ? withIncidents(facts) : facts.record };
}

/** The record in its latest version, with the incidents so far; the latest of them where there are more than a record holds. */
function withIncidents(facts: Facts): TransitRecord | undefined {
  const incident = incidentsNow(facts).slice(-99);
  return facts.record === undefined || incident.length === 0 ? facts.record : { ...facts.record, incident };
}
