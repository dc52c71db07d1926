import { administrationOf } from '../corridor/offices.ts';
import type { MessageName } from '../messages/catalogue.ts';
import type { Cancellation } from '../messages/cancellation-notice.ts';
import type { Query } from '../messages/movement-query.ts';
import type { RecordRefusal } from '../messages/record-requests.ts';
import type { Movement } from '../movement.ts';
import { heldMessages } from './held.ts';
import { type Scene, departureOf, part } from './scene.ts';
import { officeStates } from './search-bodies.ts';

type Body = Readonly<Record<string, unknown>>;

/** What is asked of departure, and what it answers. */
export const QUERY_BODIES = {
  MovementQuery: (scene, office) => {
    const { said, movement, cause } = scene;
    const { administration } = departureOf(scene);
    const { departure: _addressee, ...asked } = said.content;
    const held = part(said, 'purpose') === 'reconciliation' ? heldMessages(movement.log, cause, administration) : [];
    return { query: { office, ...asked, ...some('held', held) } };
  },
  MovementQueryResponse: (scene) => {
    const reason = refusalReason(scene);
    return reason === undefined ? knownOf(scene) : { refusal: { reason } };
  },
} as const satisfies { readonly [N in MessageName]?: (scene: Scene, office: string) => Body };

const UNRELEASED = new Set(['registered', 'guaranteeUnderAmendment', 'underControl', 'notReleased']);

/** Nothing is told of what is not our departure's, or was never released. */
function refusalReason({ states, movement, facts }: Scene): RecordRefusal['reason'] | undefined {
  const departure = states.find(({ role }) => role === 'departure')?.state;
  if (departure === undefined || facts.record === undefined) return 'unknownMovement';
  if (UNRELEASED.has(departure)) return 'notReleased';
  return departure === 'cancelled' && !wasReleased(movement) ? 'cancelled' : undefined;
}

function wasReleased({ log }: Movement): boolean {
  return log.some(({ outcomes }) => outcomes.some(({ role, then }) => role === 'departure' && then === 'released'));
}

function knownOf(scene: Scene): Body {
  const { facts, movement, said, cause } = scene;
  const { record, passages, crossingRefusals, arrivals, results, incidents, discharge } = facts;
  const told = new Set((record?.incident ?? []).map((incident) => JSON.stringify(incident)));
  const cancellation = cancellationOf(movement);
  const purpose = part<Query>(said, 'query')?.purpose;
  return {
    record,
    officeState: statesKnown(scene).slice(0, MOST),
    ...some('passage', passages),
    ...some('crossingRefusal', crossingRefusals),
    ...some('arrival', arrivals),
    ...some('results', results),
    ...some(
      'incident',
      incidents.filter((incident) => !told.has(JSON.stringify(incident))),
    ),
    ...(discharge === undefined ? {} : { discharge }),
    ...(cancellation === undefined ? {} : { cancellation }),
    ...some('held', purpose === 'reconciliation' ? heldMessages(movement.log, cause, said.sender) : [], 999),
  };
}

const MOST = 99;

/** A list that has something, the newest of it where it is too long. */
function some(name: string, list: readonly unknown[], most = MOST): Body {
  return list.length === 0 ? {} : { [name]: list.slice(-most) };
}

/** Departure first, then our other offices, then those elsewhere by what they reported last. */
function statesKnown(scene: Scene): readonly Body[] {
  const { facts, movement, corridor } = scene;
  const own = officeStates(scene);
  const elsewhere = new Map<string, Body>();
  const add = (role: string, office: string, state: string, since: string) => {
    if (administrationOf(corridor, office) === movement.administration) return;
    const key = `${role} ${office}`;
    const known = elsewhere.get(key);
    if (known === undefined || Date.parse(String(known['since'])) <= Date.parse(since))
      elsewhere.set(key, { role, office, state, since });
  };
  for (const { office, refusedAt } of facts.crossingRefusals) add('transit', office, 'refused', refusedAt);
  for (const { office, passedAt } of facts.passages) add('transit', office, 'crossed', passedAt);
  for (const { office, arrivedAt } of facts.arrivals) add('destination', office, 'arrived', arrivedAt);
  const placeOf = ({ role, office }: Body) => [role, office].join(' ');
  const byName = (a: Body, b: Body) => (placeOf(a) < placeOf(b) ? -1 : 1);
  const departure = own.filter(({ role }) => role === 'departure');
  const others = own.filter(({ role }) => role !== 'departure').toSorted(byName);
  return [...departure, ...others, ...[...elsewhere.values()].sort(byName)];
}

/** The cancellation that departure asked for last, whether it has held or not. */
function cancellationOf({ log }: Movement): Cancellation | undefined {
  const entry = log.findLast(
    ({ cause, verdict }) => cause.kind === 'act' && cause.step === 'cancel' && verdict === 'applied',
  );
  if (entry?.cause.kind !== 'act') return undefined;
  return { office: entry.cause.office, cancelledAt: entry.cause.actAt, reason: String(entry.cause.facts['reason']) };
}
