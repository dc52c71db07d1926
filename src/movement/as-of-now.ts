import type { Container, MeansOfTransport, Seal } from '../messages/parts.ts';
import type { AffectedGoods, Detention, Incident } from '../messages/incident-notice.ts';
import type { Decision } from '../messages/movement-decision.ts';
import type { TransitRecord } from '../messages/record.ts';
import type { Facts } from '../movement.ts';

/** The record with what was decided after it was written: of two decisions about the same thing the higher number holds, whatever the order in which they came. */
export function decidedRecord(record: TransitRecord, decisions: readonly Decision[]): TransitRecord {
  return decisions.toSorted((a, b) => a.number - b.number).reduce(withDecision, record);
}

function withDecision(record: TransitRecord, decision: Decision): TransitRecord {
  const { timeLimit, officeOfDestination, itinerary, vehicle, container, seal } = decision;
  const transport = vehicle?.[0]?.transport;
  return {
    ...record,
    ...(timeLimit === undefined ? {} : { timeLimit }),
    ...(officeOfDestination === undefined ? {} : { officeOfDestination }),
    ...(itinerary === undefined ? {} : { itinerary }),
    ...(transport === undefined ? {} : { transport }),
    ...(container === undefined
      ? {}
      : { container: container.map(({ number, ...seals }) => merged(record, number, seals)) }),
    ...(seal === undefined ? {} : { seal }),
  };
}

function merged({ container = [] }: TransitRecord, number: string, given: Omit<Container, 'number'>): Container {
  return { ...container.find((each) => each.number === number), number, ...given };
}

/** What is known of the goods on the road. */
export interface Load {
  /** All vehicles that carry the goods; several after a transhipment to several. */
  readonly vehicles: readonly MeansOfTransport[];
  /** Seals on the vehicles themselves. */
  readonly seals: readonly Seal[];
  readonly containers: readonly Container[];
  /** Whether an office or departure has told of seals that are not those of the release. */
  readonly resealed: boolean;
  /** The detention that has not ended. */
  readonly detention?: Detention;
  /** Goods that are lost, destroyed, stolen or unloaded. */
  readonly affected: readonly AffectedGoods[];
}

const LOSSES: readonly Incident['kind'][] = ['theft', 'loss', 'destruction', 'partialUnloading'];

/**
 * The load as it was at a time, by what is known now, incidents, passages and decisions in the order of their own times; nothing where the record is not. The
 * record is looked at as it was given, since the one as of now has later decisions in it.
 */
export function loadAt(facts: Facts, at: string): Load | undefined {
  const record = facts.given?.record ?? facts.record;
  if (record === undefined) return undefined;
  const { transport, seal = [], container = [] } = record;
  const start: Load = { vehicles: [transport], seals: seal, containers: container, resealed: false, affected: [] };
  return eventsOf(facts)
    .filter((event) => Date.parse(event.at) <= Date.parse(at))
    .reduce((load, { change }) => change(load), start);
}

/** The incidents that an office or the record told of, each once. */
export function incidentsNow({ incidents, record }: Facts): readonly Incident[] {
  const told = new Set(incidents.map(nameOf));
  return [...(record?.incident ?? []).filter((incident) => !told.has(nameOf(incident))), ...incidents];
}

const nameOf = ({ office, number }: Incident): string => `${office} ${number}`;

interface Event {
  readonly at: string;
  readonly change: (load: Load) => Load;
}

function eventsOf(facts: Facts): readonly Event[] {
  const events: Event[] = [
    ...incidentsNow(facts).map((incident) => ({ at: incident.happenedAt, change: after(incident) })),
    ...facts.passages.flatMap(({ passedAt: at, replacedBy }) =>
      replacedBy === undefined
        ? []
        : [{ at, change: (load: Load) => ({ ...load, seals: replacedBy, resealed: true }) }],
    ),
    ...facts.decisions.map(({ decision }) => ({ at: decision.decidedAt, change: decided(decision) })),
  ];
  return events.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

const after =
  (incident: Incident) =>
  (load: Load): Load => {
    const { kind, newVehicle, newSeal, container = [], goods = [], detention } = incident;
    const { detention: earlier, ...rest } = load;
    const going = kind === 'detention' ? detention : earlier;
    return {
      ...rest,
      vehicles: newVehicle?.map(({ transport }) => transport) ?? load.vehicles,
      seals: newSeal ?? load.seals,
      containers: [
        ...load.containers.filter(({ number }) => !container.some((c) => c.number === number)),
        ...container,
      ],
      resealed: load.resealed || newSeal !== undefined || container.some(({ seal }) => seal !== undefined),
      affected: LOSSES.includes(kind) ? [...load.affected, ...goods] : load.affected,
      ...(going === undefined || going.until !== undefined ? {} : { detention: going }),
    };
  };

const decided =
  ({ vehicle, seal, container }: Decision) =>
  (load: Load): Load => ({
    ...load,
    vehicles: vehicle?.map(({ transport }) => transport) ?? load.vehicles,
    seals: seal ?? load.seals,
    containers: container ?? load.containers,
    resealed: load.resealed || seal !== undefined || container !== undefined,
  });

/** Every vehicle, container and seal that the movement ever had: what it is searched by. */
export function everKnown(facts: Facts): Pick<Load, 'vehicles' | 'seals' | 'containers'> {
  const { record, given, passages, arrivals, decisions } = facts;
  const records = [given?.record, record].filter((each) => each !== undefined);
  const changes = [...incidentsNow(facts).map(changedBy), ...decisions.map(({ decision }) => changedIn(decision))];
  const containers = [...records.flatMap(({ container = [] }) => container), ...changes.flatMap((c) => c.containers)];
  return {
    vehicles: [
      ...records.map(({ transport }) => transport),
      ...changes.flatMap(({ vehicles }) => vehicles),
      ...[...passages, ...arrivals].flatMap(({ transport }) => transport ?? []),
    ],
    containers,
    seals: [
      ...records.flatMap(({ seal = [] }) => seal),
      ...containers.flatMap(({ seal = [] }) => seal),
      ...changes.flatMap(({ seals }) => seals),
      ...passages.flatMap(({ replacedBy = [] }) => replacedBy),
    ],
  };
}

const changedBy = ({ newVehicle = [], newSeal = [], container = [] }: Incident) => ({
  vehicles: newVehicle.map(({ transport }) => transport),
  seals: newSeal,
  containers: container,
});

const changedIn = ({ vehicle = [], seal = [], container = [] }: Decision) => ({
  vehicles: vehicle.map(({ transport }) => transport),
  seals: seal,
  containers: container,
});
