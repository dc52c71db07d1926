import { administrationOf, hasRole, officesOf } from '../../src/corridor/offices.ts';
import type { Corridor } from '../../src/corridor/corridor.ts';
import type { MessageName } from '../../src/messages/catalogue.ts';
import type { Cause, Movement } from '../../src/movement.ts';
import type { ActName } from '../../src/processes/acts.ts';
import type { Row } from '../../src/processes/process.ts';
import { SAYS } from '../processes/forge.ts';
import { FACTS } from '../processes/row-cases.ts';
import { arrival, crossing, incident, recordTo, results, settlement } from '../processes/scenarios.ts';
import type { Pool } from './pool.ts';
import { NOW, type Setting, actCause, letter } from '../processes/world.ts';

/** Something that might come at a movement, whatever its state: an act of one of its offices or a message from a neighbour. */
export interface Probe {
  readonly label: string;
  readonly cause: Cause;
  /** Office that acts or is addressed. */
  readonly office?: string;
  /** Not as the sender should: from a stranger, or after a message that has not come; then nothing may happen. */
  readonly amiss?: 'stranger' | 'order';
  /** What a scenario says, and not what every state is tried with. */
  readonly isFurther?: true;
  /** Roles of the rows that are about it. */
  readonly roles: readonly string[];
}

/** Every act of the rows at each office, and every message of the rows from each neighbour. */
export function probesAt(
  { corridor }: Setting,
  movement: Movement,
  rows: readonly Row[],
  pool?: Pool,
): readonly Probe[] {
  const acts = new Set(rows.flatMap(({ by }) => ('act' in by ? [by.act] : [])));
  const messages = new Set(rows.flatMap(({ by }) => ('message' in by ? [by.message] : [])));
  const own = officesOf(corridor, movement.administration).map(({ code }) => code);
  const rolesOf = (name: string) => rolesByCause(rows).get(name) ?? [];
  const further = pool === undefined ? [] : furtherAt(corridor, movement, rows, pool, own);
  return [
    ...further,
    ...[...acts].flatMap((step) =>
      own.map((office) => ({
        label: `${office}: ${step}`,
        cause: actCause(`probe-${office}-${step}`, office, step, factsOf(corridor, step, office)),
        office,
        roles: rolesOf(step).filter((role) => plays(corridor, movement, role, office)),
      })),
    ),
    ...[...messages].flatMap((name) =>
      senders(corridor, movement, rows, name).flatMap((sender) =>
        addressed(rows, name, own).flatMap((office) =>
          bodiesOf(corridor, name, sender).flatMap((body): readonly Probe[] => {
            const cause = messageFrom(corridor, movement, sender, name, office, body);
            const to = `${office ?? movement.administration}: ${name}`;
            const roles = rolesOf(name).filter((role) => isToldTo(corridor, movement, role));
            const about = { ...(office === undefined ? {} : { office }), roles };
            const stranger = {
              label: `ZZ > ${to}`,
              cause: { ...cause, sender: 'ZZ' },
              amiss: 'stranger',
              ...about,
            } as const;
            const early = { label: `${sender} > ${to}, early`, cause: ahead(cause), amiss: 'order', ...about } as const;
            return [
              { label: `${sender} > ${to}`, cause, ...about },
              ...(NOT_FROM_STRANGERS.includes(name) ? [stranger] : []),
              ...(IN_ORDER.includes(name) ? [early] : []),
            ];
          }),
        ),
      ),
    ),
  ];
}

const ROLES = new WeakMap<readonly Row[], ReadonlyMap<string, readonly string[]>>();

/** The roles of the rows of each act, message and timer, found once for a list of rows. */
function rolesByCause(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const known = ROLES.get(rows);
  if (known !== undefined) return known;
  const roles = new Map<string, string[]>();
  for (const { at, by } of rows)
    for (const name of Object.values(by)) {
      const found = roles.get(name) ?? [];
      if (!found.includes(at)) roles.set(name, [...found, at]);
    }
  ROLES.set(rows, roles);
  return roles;
}

/** The same acts and messages with all that the scenarios say in them. */
function furtherAt(
  corridor: Corridor,
  movement: Movement,
  rows: readonly Row[],
  pool: Pool,
  own: readonly string[],
): readonly Probe[] {
  const { administration } = movement;
  const acts = new Set(rows.flatMap(({ by }) => ('act' in by ? [by.act] : [])));
  const messages = new Set(rows.flatMap(({ by }) => ('message' in by ? [by.message] : [])));
  return [
    ...[...acts].flatMap((step) =>
      own.flatMap((office) =>
        pool.acts(corridor.id, office, step).map(
          (act, at): Probe => ({
            label: `${office}: ${step}`,
            cause: actCause(`further-${office}-${step}-${at}`, office, step, act.facts),
            office,
            roles: [],
            isFurther: true,
          }),
        ),
      ),
    ),
    ...[...messages].flatMap((name) =>
      corridor.administration.flatMap(({ code }) =>
        pool.bodies(corridor.id, code, administration, name).flatMap((body) =>
          addressed(rows, name, own).map(
            (office): Probe => ({
              label: `${code} > ${office ?? administration}: ${name}`,
              cause: messageFrom(corridor, movement, code, name, office, body),
              roles: [],
              isFurther: true,
            }),
          ),
        ),
      ),
    ),
  ];
}

function plays(corridor: Corridor, { states }: Movement, role: string, office: string): boolean {
  const at = corridor.office.find(({ code }) => code === office);
  const has =
    at !== undefined && (role === 'departure' || role === 'transit' || role === 'destination') && hasRole(at, role);
  return has || states.some((each) => each.role === role && each.office === office);
}

/** What a neighbour says to the administration of departure is meant for departure, whatever other offices it has in the movement. */
function isToldTo(corridor: Corridor, movement: Movement, role: string): boolean {
  return (
    movement.administration !== departureOf(corridor, movement) || role === 'departure' || role === 'administration'
  );
}

/** Departure hears of its neighbours, they of departure. */
function senders(corridor: Corridor, movement: Movement, rows: readonly Row[], name: string) {
  const { administration } = movement;
  const departure = departureOf(corridor, movement);
  const others = corridor.administration.map(({ code }) => code).filter((code) => code !== administration);
  const isForDeparture = rows.some(({ at, by }) => at === 'departure' && Object.values(by).includes(name));
  if (administration === departure) return isForDeparture ? others : [];
  return others.filter((code) => code === departure);
}

function departureOf(corridor: Corridor, { facts, reference }: Movement): string {
  return administrationOf(corridor, facts.record?.officeOfDeparture ?? '') ?? reference.slice(2, 4);
}

function addressed(rows: readonly Row[], name: string, own: readonly string[]): readonly (string | undefined)[] {
  const named = rows.some(({ by, offices }) => Object.values(by).includes(name) && offices === 'named');
  return named ? own : [undefined];
}

/** Only departure, or the office that a notice is about, says these. */
const NOT_FROM_STRANGERS: readonly MessageName[] = [
  'AnticipatedArrivalRecord',
  'AnticipatedTransitRecord',
  'ArrivalRecordResponse',
  'TransitRecordResponse',
  'FrontierCrossing',
  'CrossingRefusal',
  'IncidentNotice',
  'ForwardedIncident',
  'MovementDecision',
  'ForwardedArrivalAdvice',
  'DiscrepanciesSolved',
  'DischargeNotice',
  'CancellationNotice',
  'EnquiryRequest',
  'EnquiryResponse',
  'EnquiryCancelled',
  'RecoveryNotice',
  'RecoveryAcceptance',
  'GuaranteeCheck',
  'GuaranteeCheckResult',
  'GuaranteeUse',
  'GuaranteeUseResult',
  'GuaranteeUseCancelled',
  'GuaranteeCredit',
  'StatusResponse',
  'MovementQueryResponse',
  'Acknowledgement',
  'Warning',
  'FunctionalRejection',
  'XmlRejection',
];

/** What closes a matter waits until the earlier messages of its sender are here. */
const IN_ORDER: readonly MessageName[] = [
  'ForwardedArrivalAdvice',
  'DischargeNotice',
  'CancellationNotice',
  'DiscrepanciesSolved',
  'RecoveryNotice',
  'EnquiryCancelled',
  'GuaranteeCheck',
  'GuaranteeUse',
];

/** The same message, after one that has not come. */
function ahead(cause: Extract<Cause, { kind: 'message' }>): Cause {
  const { message } = cause;
  const header = { ...message.header, sequence: (message.header.sequence ?? 0) + 1 };
  return { ...cause, message: { ...message, header } };
}

const BORDER: Readonly<Record<string, string>> = { TG: 'TGCNK', BF: 'BFCNK', NE: 'NEMKL' };
const DESTINATION: Readonly<Record<string, string>> = { TG: 'TGLFP', BF: 'BFOUA', NE: 'NENIA' };

function messageFrom(
  corridor: Corridor,
  movement: Movement,
  sender: string,
  name: MessageName,
  office: string | undefined,
  body: Readonly<Record<string, unknown>>,
): Extract<Cause, { kind: 'message' }> {
  const { administration, log, seen, sent } = movement;
  const recipient = office === undefined ? { administration } : { administration, office };
  const about = log
    .flatMap(({ sends }) => sends)
    .findLast((each) => each.recipient === sender && ANSWERED[name]?.includes(each.name));
  const header =
    ANSWERED[name] === undefined || name.endsWith('Response')
      ? { sequence: (seen[sender] ?? 0) + 1, seen: sent[sender] ?? 0 }
      : {};
  const { message } = letter(corridor, sender, {
    name,
    messageId: `probe-${name}`,
    recipient,
    body,
    header: { ...header, ...(about === undefined ? {} : { correlationId: about.messageId }) },
  });
  return { kind: 'message', sender, message };
}

const ANSWERED: { readonly [N in MessageName]?: readonly MessageName[] } = {
  Acknowledgement: ['CancellationNotice'],
  Warning: ['CancellationNotice'],
  FunctionalRejection: ['CancellationNotice', 'GuaranteeUseResult'],
  XmlRejection: ['CancellationNotice', 'GuaranteeUseResult'],
  TransitRecordResponse: ['TransitRecordRequest'],
  ArrivalRecordResponse: ['ArrivalRecordRequest'],
};

/** An arrival is told of another office, and of the declared one. */
function bodiesOf(corridor: Corridor, name: MessageName, sender: string): readonly Readonly<Record<string, unknown>>[] {
  const body = bodyOf(corridor, name, sender);
  const declared = arrival(corridor.administration.length > 2 ? 'NENIA' : 'BFOUA');
  return name === 'ForwardedArrivalAdvice' ? [body, { ...body, arrival: declared }] : [body];
}

function bodyOf(corridor: Corridor, name: MessageName, sender: string): Readonly<Record<string, unknown>> {
  const [border, destination] = [BORDER[sender] ?? '', DESTINATION[sender] ?? ''];
  const record = { record: recordTo(corridor, corridor.administration.length > 2 ? 'NENIA' : 'BFOUA') };
  const bodies: { readonly [N in MessageName]?: Readonly<Record<string, unknown>> } = {
    AnticipatedTransitRecord: record,
    AnticipatedArrivalRecord: record,
    TransitRecordResponse: record,
    ArrivalRecordResponse: record,
    FrontierCrossing: { crossing: crossing(border) },
    CrossingRefusal: { refusal: { ...SAYS.CrossingRefusal.refusal, office: border } },
    IncidentNotice: { incident: [incident(border)] },
    ArrivalAdvice: { arrival: arrival(destination) },
    ForwardedArrivalAdvice: { original: { administration: 'BF', messageId: 'M' }, arrival: arrival('BFOGI') },
    DestinationControlResults: { results: results(destination) },
  };
  return bodies[name] ?? (SAYS as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[name] ?? {};
}

function factsOf(corridor: Corridor, step: ActName, office: string): Readonly<Record<string, unknown>> {
  const facts: { readonly [A in ActName]?: Readonly<Record<string, unknown>> } = {
    initiateTransit: { record: recordTo(corridor, corridor.administration.length > 2 ? 'NENIA' : 'BFOUA') },
    settleArrival: { office: 'BFOUA' },
    solveDiscrepancies: { destination: 'BFOUA', settlement: settlement() },
    requestTransitRecord: { request: { office, presentedAt: NOW }, departure: 'TGLFP' },
    requestArrivalRecord: { request: { office, presentedAt: NOW }, departure: 'TGLFP' },
    recordPassage: { crossing: crossing(office) },
    refusePassage: { refusal: { ...SAYS.CrossingRefusal.refusal, office } },
    recordIncident: { incident: [incident(office)] },
    recordArrival: { arrival: arrival(office) },
    recordControlResults: { results: results(office) },
  };
  return facts[step] ?? FACTS[step];
}
