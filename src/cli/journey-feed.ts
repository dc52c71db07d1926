import { type Result, err, ok } from 'neverthrow';
import {
  CATALOGUE,
  type ChangeRecord,
  type Fault,
  type Kind,
  type MessageName,
  type Movement,
  type OfficeState,
  type Standing,
  TABLES,
  rowId,
} from '../index.ts';
import type { End } from '../conformance/index.ts';

/** A message as one line of a journey shows it: `with` is the administration at the other end. */
export interface ShownMessage {
  readonly code: string;
  readonly name: MessageName;
  readonly id: string;
  readonly direction: 'in' | 'out';
  readonly with: string;
}

/** One step at one office. */
export interface JourneyLine {
  readonly at: string;
  readonly administration: string;
  readonly role: Standing;
  readonly office: string;
  /** Name of the row of the tables; a verdict where a message about a message moved nothing. */
  readonly row: string;
  readonly kind?: Kind;
  readonly message?: ShownMessage;
  readonly before?: string;
  readonly after?: string;
  /** Where all offices of all administrations stand after it. */
  readonly states: readonly OfficeState[];
}

const KINDS = new Map(TABLES.rows.map((row) => [rowId(row), row.kind]));

/** Reads what is new in the feeds of all ends about one movement, in the order in which it happened; each call goes on where the last one stopped. */
export function journeyFeed(
  ends: readonly End[],
  reference: string,
): () => Promise<Result<readonly JourneyLine[], Fault>> {
  const positions = new Map<string, number>();
  const states = new Map<string, OfficeState>();
  return async () => {
    const found: Omit<JourneyLine, 'states'>[] = [];
    for (const end of ends) {
      const records = await newRecords(end, positions);
      if (records.isErr()) return err(records.error);
      const movement = await end.gateway.movement(reference);
      if (movement.isErr()) return err(movement.error);
      const own = records.value.filter((record) => record.reference === reference);
      found.push(...linesOf(end.administration, own, movement.value));
    }
    const lines = found.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
    return ok(
      lines.map((line) => {
        const { role, office, after: state } = line;
        if (state !== undefined && role !== 'administration') states.set(`${role} ${office}`, { role, office, state });
        return { ...line, states: [...states.values()] };
      }),
    );
  };
}

async function newRecords(
  { administration, gateway }: End,
  positions: Map<string, number>,
): Promise<Result<readonly ChangeRecord[], Fault>> {
  const all: ChangeRecord[] = [];
  for (;;) {
    const page = await gateway.changes(positions.get(administration) ?? 0);
    if (page.isErr()) return err(page.error);
    if (page.value.length === 0) return ok(all);
    all.push(...page.value);
    positions.set(administration, page.value.at(-1)?.position ?? 0);
  }
}

/** A message that a step sent stands on the line of the step; what a step sent beside it follows on lines of their own. */
function linesOf(
  administration: string,
  records: readonly ChangeRecord[],
  movement: Movement | undefined,
): readonly Omit<JourneyLine, 'states'>[] {
  const lines: Omit<JourneyLine, 'states'>[] = [];
  for (const { at, role, office, step, before, after, message } of records) {
    const kind = KINDS.get(step);
    const shown = message === undefined ? undefined : shownMessage(message, movement);
    const line = {
      at,
      administration,
      role,
      office,
      row: step,
      ...(kind === undefined ? {} : { kind }),
      ...(shown === undefined ? {} : { message: shown }),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
    const same = lines.findLastIndex((each) => each.at === at && each.row === step && each.office === office);
    const own = lines[same];
    if (message?.direction !== 'out' || own === undefined) lines.push(line);
    else if (own.message === undefined && shown !== undefined) lines[same] = { ...own, message: shown };
    else lines.splice(same + 1, 0, line);
  }
  return lines;
}

function shownMessage(
  { name, id, direction }: NonNullable<ChangeRecord['message']>,
  movement: Movement | undefined,
): ShownMessage {
  const log = movement?.log ?? [];
  const sent = log.flatMap(({ sends }) => sends).find(({ messageId }) => messageId === id)?.recipient;
  const received = log
    .map(({ cause }) => cause)
    .find((cause) => cause.kind === 'message' && cause.message.header.messageId === id);
  const from = received?.kind === 'message' ? received.sender : '';
  const message = name as MessageName;
  return {
    code: CATALOGUE[message].code,
    name: message,
    id,
    direction,
    with: direction === 'out' ? (sent ?? '') : from,
  };
}
