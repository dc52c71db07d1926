import type { Dirent } from 'node:fs';
import { mkdir, readFile, readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Result, ResultAsync, err, ok } from 'neverthrow';
import { type Fault, fault, reasonOf } from '../fault.ts';
import { moveInto, writeWhole } from './whole-files.ts';

/** Names of the folders below a drop folder, as data: what an installation calls them. */
export interface FolderNames {
  /** Documents are handed in here. */
  readonly in: string;
  /** Where they go when they were dealt with. */
  readonly done: string;
  /** Where they go when they were refused, each with a fault file beside it. */
  readonly refused: string;
  /** What is given back. */
  readonly out: string;
}

/** The names of the four folders where nothing else is said. */
export const FOLDER_NAMES: FolderNames = { in: 'in', done: 'done', refused: 'refused', out: 'out' };

/** A document that lay whole in the folder. */
export interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds for which it has not changed. */
  readonly age: number;
}

/** A file to write. */
export type Written = Pick<Dropped, 'name' | 'bytes'>;

/** What became of a document: `later` leaves it where it is, to be taken again. */
export interface Taken {
  readonly outcome: 'done' | 'refused' | 'later';
  /** Written before the document is moved: into `out` where it was done, beside it where it was refused. */
  readonly files: readonly Written[];
  readonly fault?: Fault;
  /** Of the movement that the document is about. */
  readonly reference?: string;
}

/** What a drop folder tells its host: a document taken, something given back, or a trouble that stays until somebody looks. */
export type FolderEvent =
  | ({ readonly event: 'taken'; readonly name: string } & Omit<Taken, 'files'>)
  | { readonly event: 'written'; readonly name: string; readonly reference: string }
  | { readonly event: 'trouble'; readonly fault: Fault };

/** Where documents are dropped, and what takes them. */
export interface DropFolderOptions {
  readonly folder: string;
  readonly take: (document: Dropped) => Promise<Taken>;
  readonly names?: FolderNames;
  /** Milliseconds for which a file must not have changed before it is read (2000); 0 where files are moved into place whole. */
  readonly settle?: number;
  /** Milliseconds, injected by tests. */
  readonly now?: () => number;
  readonly observe?: (event: FolderEvent) => void;
}

/** A folder that documents are dropped into. */
export interface DropFolder {
  /** Makes the folders where they are missing. */
  open(): ResultAsync<void, Fault>;
  /**
   * Takes the documents that lie whole in the folder, one after the other by their names, and gives how many were moved away.
   *
   * Reading, answering and moving come in this order, so that a crash in between leaves the document in place: `take` must do no harm when it is called twice
   * with the same bytes. A signal that is raised ends it after the document in hand.
   */
  sweep(signal?: AbortSignal): ResultAsync<number, Fault>;
}

const IGNORED = /^\.|\.(?:tmp|part|lock|filepart|crdownload)$|~$/;
const RETRY_AFTER = 30_000;

/** A document that is being dealt with keeps this before its name: who drops another of the same name meanwhile loses neither. */
const CLAIM = '.taking-';

/** A folder that is swept on call; `watchFolder` sweeps it again and again. */
export function dropFolder(options: DropFolderOptions): DropFolder {
  const { folder, take, names = FOLDER_NAMES, settle = 2000, now = Date.now, observe = () => undefined } = options;
  const seen = new Map<string, { readonly print: string; readonly since: number }>();
  const notBefore = new Map<string, number>();
  const at = (name: keyof FolderNames) => join(folder, names[name]);

  async function sweep(signal?: AbortSignal): Promise<Result<number, Fault>> {
    const listed = await listFiles(at('in'));
    if (listed.isErr()) return err(listed.error);
    const there = new Set(listed.value);
    for (const name of seen.keys()) if (!there.has(name)) seen.delete(name);
    let moved = 0;
    for (const file of listed.value) {
      if (signal?.aborted === true) break;
      const name = file.startsWith(CLAIM) ? file.slice(CLAIM.length) : file;
      if (IGNORED.test(name) || there.has(`${name}.lock`) || (notBefore.get(name) ?? 0) > now()) continue;
      if (!file.startsWith(CLAIM) && (there.has(`${CLAIM}${name}`) || !(await isSettled(name)))) continue;
      const done = await claim(file, name);
      if (done.isOk()) {
        moved += done.value ? 1 : 0;
        continue;
      }
      notBefore.set(name, now() + RETRY_AFTER);
      observe({ event: 'trouble', fault: done.error });
    }
    return ok(moved);
  }

  /** Whether a file has not changed for a while. */
  async function isSettled(name: string): Promise<boolean> {
    const print = await printOf(join(at('in'), name));
    if (print === undefined) return false;
    const known = seen.get(name);
    if (known?.print === print) return now() - known.since >= settle;
    seen.set(name, { print, since: now() });
    return settle === 0;
  }

  /** Whether the document was moved away. */
  async function claim(file: string, name: string): Promise<Result<boolean, Fault>> {
    const claimed = `${CLAIM}${name}`;
    const read = await claimAndRead(at('in'), file, claimed);
    if (read.isErr()) return err(read.error);
    if (read.value === undefined) return ok(false);
    const document = { name, ...read.value, age: now() - read.value.changedAt };
    const { files, ...about } = await take(document);
    const { outcome } = about;
    const told = { event: 'taken' as const, name, ...about };
    if (outcome === 'later') {
      notBefore.set(name, now() + RETRY_AFTER);
      observe(told);
      return ok(false);
    }
    for (const each of files) {
      const written = await writeWhole(outcome === 'done' ? at('out') : at('refused'), each.name, each.bytes);
      if (written.isErr()) return err(written.error);
    }
    const moved = await moveInto(join(at('in'), claimed), document, at(outcome));
    if (moved.isErr()) return err(moved.error);
    notBefore.delete(name);
    observe(told);
    return ok(true);
  }

  return {
    open: () => new ResultAsync(makeFolders([at('in'), at('done'), at('refused'), at('out')])),
    sweep: (signal) => new ResultAsync(sweep(signal)),
  };
}

/** The bytes of a file that is ours alone from now on; undefined where another took it first. */
async function claimAndRead(
  folder: string,
  file: string,
  claimed: string,
): Promise<Result<{ readonly bytes: Uint8Array; readonly changedAt: number } | undefined, Fault>> {
  try {
    if (file !== claimed) await rename(join(folder, file), join(folder, claimed));
    const { mtimeMs: changedAt } = await stat(join(folder, claimed));
    return ok({ bytes: await readFile(join(folder, claimed)), changedAt });
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return ok(undefined);
    return err(fault('extension/not-read', { file, reason: reasonOf(thrown) }));
  }
}

async function makeFolders(folders: readonly string[]): Promise<Result<void, Fault>> {
  for (const folder of folders) {
    try {
      await mkdir(folder, { recursive: true });
    } catch (thrown) {
      return err(fault('extension/no-folder', { folder, reason: reasonOf(thrown) }));
    }
  }
  return ok(undefined);
}

async function listFiles(folder: string): Promise<Result<readonly string[], Fault>> {
  try {
    const entries: readonly Dirent[] = await readdir(folder, { withFileTypes: true });
    return ok(
      entries
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort(),
    );
  } catch (thrown) {
    return err(fault('extension/no-folder', { folder, reason: reasonOf(thrown) }));
  }
}

/** What changes with a file; undefined where it is gone. */
async function printOf(file: string): Promise<string | undefined> {
  try {
    const { size, mtimeMs, ino } = await stat(file);
    return `${size} ${mtimeMs} ${ino}`;
  } catch {
    return undefined;
  }
}
