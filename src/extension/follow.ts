import { join } from 'node:path';
import { Result, err, ok } from 'neverthrow';
import type { Corridor } from '../corridor/corridor.ts';
import type { Fault } from '../fault.ts';
import type { Gateway } from '../gateway.ts';
import type { Movement } from '../movement.ts';
import type { ChangeRecord } from '../stores/store.ts';
import { answerRefused, writeActAnswer } from './answer-file.ts';
import type { FolderEvent, Written } from './drop-folder.ts';
import { type DocumentsFor, incomingRecordOf, movementAt } from './incoming.ts';
import { FOLDER_LAYOUT, type FolderLayout, type Placeholder, nameFrom } from './layout.ts';
import { readPosition, writePosition } from './position.ts';
import { noteOf, writeStatusNote } from './status-note.ts';
import { writeWhole } from './whole-files.ts';

/** Whose feed is followed, and where to. */
export interface FollowOptions {
  readonly gateway: Pick<Gateway, 'administration' | 'changes' | 'movement'>;
  readonly corridor: Corridor;
  /** Where the folders of the layout are. */
  readonly folder: string;
  readonly layout?: FolderLayout;
  /** What the receiving ASYCUDA imports of a record that came; without it, status notes alone are written. */
  readonly documentsFor?: DocumentsFor;
  readonly observe?: (event: FolderEvent) => void;
}

/** Gives what happened back to ASYCUDA, from the durable feed of a gateway. */
export interface Follower {
  /**
   * Writes what has happened since the last time and gives how many changes that were.
   *
   * At least once: after a crash the changes that the position does not account for are written again, under the same names with the same content. Refuses
   * with `extension/position`, and with `extension/not-written` where nothing more can be written; it goes on from there at the next call.
   */
  follow(signal?: AbortSignal): Promise<Result<number, Fault>>;
}

/** Changes whose files are written at a time; the position follows them. */
const BATCH = 100;

/** Writes what comes back; its position in the feed is kept beside the documents, so that a restart goes on where it stopped. */
export function follower(options: FollowOptions): Follower {
  const { gateway, folder, layout = FOLDER_LAYOUT, observe = () => undefined } = options;
  const file = join(folder, layout.position);
  let position: number | undefined;

  async function follow(signal?: AbortSignal): Promise<Result<number, Fault>> {
    const read = position === undefined ? await readPosition(file, gateway) : ok(position);
    if (read.isErr()) return err(read.error);
    let at = read.value;
    for (let done = 0; ; ) {
      position = at;
      if (signal?.aborted === true) return ok(done);
      const written = await writeNext(at);
      if (written.isErr()) return err(written.error);
      if (written.value === 0) return ok(done);
      at += written.value;
      done += written.value;
    }
  }

  /** Writes the files of the next changes, then the position. */
  async function writeNext(after: number): Promise<Result<number, Fault>> {
    const changes = await gateway.changes(after, BATCH);
    if (changes.isErr()) return err(changes.error);
    const last = changes.value.at(-1);
    if (last === undefined) return ok(0);
    const given = Result.combine(await Promise.all(changes.value.map((change) => giveBack(change, options))));
    if (given.isErr()) return err(given.error);
    const { administration } = gateway;
    const kept = await writePosition(file, { administration, position: last.position, at: last.at });
    if (kept.isErr()) return err(kept.error);
    for (const event of given.value.flat()) observe(event);
    return ok(changes.value.length);
  }

  return { follow };
}

/** Writes the files of one change and tells of them. */
async function giveBack(change: ChangeRecord, options: FollowOptions): Promise<Result<readonly FolderEvent[], Fault>> {
  const files = await filesOf(change, options);
  if (files.isErr()) return err(files.error);
  const { folder, layout = FOLDER_LAYOUT } = options;
  const { reference } = change;
  const events: FolderEvent[] = [];
  for (const { name, bytes, fault } of files.value) {
    const written = await writeWhole(join(folder, layout.out), name, bytes);
    if (written.isErr()) return err(written.error);
    if (fault !== undefined) events.push({ event: 'trouble', fault });
    events.push({ event: 'written', name, reference });
  }
  return ok(events);
}

type Given = Written & { readonly fault?: Fault };

async function filesOf(change: ChangeRecord, options: FollowOptions): Promise<Result<readonly Given[], Fault>> {
  const { gateway, corridor, layout = FOLDER_LAYOUT } = options;
  const known = await gateway.movement(change.reference);
  if (known.isErr()) return err(known.error);
  const movement = known.value === undefined ? undefined : movementAt(known.value, change.at);
  const note = noteOf(change, movement, corridor);
  const named = (template: string, kind: string, format: string) =>
    nameFrom(template, valuesOf(change, note.state, kind, format));
  const files: Given[] = [];
  for (const format of layout.format) {
    const written = writeStatusNote(note, format);
    if (written.isErr()) return err(written.error);
    files.push({ name: named(layout.status, 'status', format), bytes: written.value });
  }
  const made = await documentsOf(change, movement, options);
  if (made.isOk()) {
    for (const { kind, bytes } of made.value) files.push({ name: named(layout.document, kind, 'xml'), bytes });
    return ok(files);
  }
  if (made.error.retry) return err(made.error);
  const { reference, at } = change;
  return writeActAnswer(answerRefused(made.error, { reference }, at)).map((bytes) => [
    ...files,
    { name: named(layout.document, 'fault', 'xml'), bytes, fault: made.error },
  ]);
}

async function documentsOf(change: ChangeRecord, movement: Movement | undefined, { documentsFor }: FollowOptions) {
  const incoming = movement === undefined ? undefined : incomingRecordOf(change, movement);
  return incoming === undefined || documentsFor === undefined ? ok([]) : documentsFor(incoming);
}

function valuesOf(
  { reference, office, role, step, position, at }: ChangeRecord,
  state: string | undefined,
  kind: string,
  format: string,
): Readonly<Record<Placeholder, string>> {
  const number = String(position).padStart(8, '0');
  return {
    reference,
    office,
    role,
    step,
    state: state ?? 'none',
    position: number,
    day: at.slice(0, 10),
    kind,
    format,
  };
}
