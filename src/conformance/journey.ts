import * as t from 'io-ts';
import { ACTS, type ActName, type TransitMessage, TransitRecord } from '../index.ts';
import { form, oneBy, strict } from './strict.ts';

const keysOf = (names: readonly string[]) => t.keyof(Object.fromEntries(names.map((name) => [name, null])));
const Administration = form('Administration', /^[A-Z]{2}$/);
const Office = form('Office', /^[A-Z0-9]{4,8}$/);
const Reference = form('Reference', /^[0-9]{2}[A-Z]{2}[A-Z0-9]{14}$/);
const Instant = form(
  'Instant',
  /^\d{4}-(0\d|1[0-2])-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d(\.\d{1,3})?(Z|[+-][0-1]\d:[0-5]\d)$/,
);
const Code = form('MessageCode', /^TR[0-9]{3}$/);
const Words = strict('Text', { en: t.string, fr: t.string });

/** Where a movement stands at one office after a step; the first movement of the journey where none is named. */
export const ExpectedState = strict(
  'ExpectedState',
  {
    office: Office,
    role: t.keyof({ departure: null, transit: null, destination: null, guarantee: null }),
    state: t.string,
  },
  { reference: Reference },
);
export type ExpectedState = t.TypeOf<typeof ExpectedState>;

/** A message that a step puts on the wire. TR928 is never named: every message that is read, valid and recorded gets one. */
export const ExpectedMessage = strict(
  'ExpectedMessage',
  { code: Code, from: Administration, to: Administration },
  {
    /** Codes of the rules or faults that a TR903, TR906 or TR917 names, in alphabetical order. */
    rule: t.readonlyArray(t.string),
  },
);
export type ExpectedMessage = t.TypeOf<typeof ExpectedMessage>;

/** What every step may say: why it is done, and what it changes. What is not named must not change. */
const EXPECTED = {
  note: Words,
  state: t.readonlyArray(ExpectedState),
  message: t.readonlyArray(ExpectedMessage),
  /** Timers that run out until the step is done, by the names of their rows; the order does not count. */
  timer: t.readonlyArray(t.string),
};

/** An act of an officer. `at` is when the system records it, where that is later than the act. */
const ActStep = strict(
  'ActStep',
  {
    do: t.literal('act'),
    act: keysOf(Object.keys(ACTS)) as unknown as t.Type<ActName>,
    office: Office,
    officer: t.string,
    actAt: Instant,
  },
  {
    reference: Reference,
    /** In place of `reference`: the act is done at once for every movement of this loading, as the records have it. */
    loading: t.string,
    at: Instant,
    actId: t.string,
    fallback: t.boolean,
    facts: t.UnknownRecord,
    /** Code of the fault with which it is refused. */
    refused: t.string,
    ...EXPECTED,
  },
);

/** Time passes: the timers whose time comes meanwhile run out, each at its own time. */
const TimeStep = strict('TimeStep', { do: t.literal('time'), at: Instant }, EXPECTED);

/** The line of an administration, or between two of them, goes down or comes up. */
const LineStep = strict(
  'LineStep',
  { do: t.literal('line'), is: t.keyof({ down: null, up: null }), administration: Administration, at: Instant },
  { neighbour: Administration, ...EXPECTED },
);

/**
 * From here on the wire does something to messages of one administration to another, all of them or those with the given codes: it holds them, carries them
 * twice, or loses the first sending of each. `deliver` ends it, and gives out what was held, in the order of sending or in reverse.
 */
const WireStep = strict(
  'WireStep',
  {
    do: t.literal('wire'),
    fate: t.keyof({ hold: null, double: null, lose: null, deliver: null }),
    at: Instant,
  },
  {
    from: Administration,
    to: Administration,
    code: t.readonlyArray(Code),
    order: t.keyof({ sent: null, reverse: null }),
    ...EXPECTED,
  },
);

/** Somebody puts on the line of `through` what no gateway sent: a message, a forgery whatever it says of itself, or a text that is none. */
const ForgeStep = strict(
  'ForgeStep',
  { do: t.literal('forge'), through: Administration, to: Administration, at: Instant },
  { says: t.UnknownRecord, text: t.string, ...EXPECTED },
);

/** An administration asks a neighbour whether it is there. */
const AskStep = strict(
  'AskStep',
  { do: t.literal('ask'), administration: Administration, neighbour: Administration, at: Instant },
  EXPECTED,
);

/** An administration tells all parties that something is down or will be. */
const AnnounceStep = strict(
  'AnnounceStep',
  { do: t.literal('announce'), administration: Administration, at: Instant, notice: t.UnknownRecord },
  EXPECTED,
);

/** An administration brings its side and a neighbour's together after an outage: what is not acknowledged goes again, and each open movement is asked about. */
const ReconcileStep = strict(
  'ReconcileStep',
  {
    do: t.literal('reconcile'),
    administration: Administration,
    neighbour: Administration,
    officer: t.string,
    at: Instant,
  },
  { downFrom: Instant, downTo: Instant, ...EXPECTED },
);

/** One thing that happens in a journey, told by `do`. */
export const JourneyStep = oneBy('JourneyStep', 'do', {
  act: ActStep,
  time: TimeStep,
  line: LineStep,
  wire: WireStep,
  forge: ForgeStep,
  ask: AskStep,
  announce: AnnounceStep,
  reconcile: ReconcileStep,
});
export type JourneyStep = t.TypeOf<typeof JourneyStep>;

/** How a movement ends: the name of a row of `AGREEMENT`, or `none` where no office ever had a part in it, and the guarantee of its departure. */
export const JourneyEnd = strict('JourneyEnd', { ending: t.string, guarantee: t.string }, { reference: Reference });
export type JourneyEnd = t.TypeOf<typeof JourneyEnd>;

/** A movement of a journey as its file names it: a record of `fixtures/journeys/records`, and the fields that differ; `null` takes one away. */
const NamedMovement = strict(
  'JourneyMovement',
  { reference: Reference, record: form('RecordName', /^[a-z][a-z-]*$/) },
  { with: t.UnknownRecord },
);

/** A file of `fixtures/journeys`: what happens to one or more movements, step by step, and where they stand at every administration after each step. */
export const JourneyFile = strict(
  'Journey',
  {
    number: t.Int as unknown as t.Type<number>,
    title: Words,
    /** What happens, and why it must end so. */
    story: Words,
    /** Name of a corridor of `fixtures/corridors`. */
    corridor: form('CorridorName', /^[a-z][a-z-]*$/),
    movement: t.readonlyArray(NamedMovement),
    step: t.readonlyArray(JourneyStep),
    /** One for each movement. */
    end: t.readonlyArray(JourneyEnd),
  },
  {
    /** Administrations whose departure discharges by standing instruction. */
    autoDischarge: t.readonlyArray(Administration),
  },
);
export type JourneyFile = t.TypeOf<typeof JourneyFile>;

/** A movement of a journey with its whole record. */
export interface JourneyMovement {
  readonly reference: string;
  readonly record: TransitRecord;
}

/** A journey that was read: its records are whole, the facts of its acts and the messages that it forges are of their types. */
export interface Journey extends Omit<JourneyFile, 'movement' | 'step'> {
  readonly movement: readonly JourneyMovement[];
  readonly step: readonly JourneyStep[];
}

/** The message that a forging step puts on the wire; nothing where it is a text that is none. */
export function forgedMessage(step: Extract<JourneyStep, { do: 'forge' }>): TransitMessage | undefined {
  return step.says as TransitMessage | undefined;
}
