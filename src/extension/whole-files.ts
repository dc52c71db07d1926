import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault, reasonOf } from '../fault.ts';
import type { Written } from './drop-folder.ts';

/**
 * Writes a file so that a reader finds all of it or nothing, after a crash too: the bytes go to disk under another name, which then becomes its own. A file
 * of that name is replaced, and folders that its name goes through are made. Refuses with `extension/not-written` and leaves nothing behind.
 */
export async function writeWhole(folder: string, name: string, bytes: Uint8Array): Promise<Result<void, Fault>> {
  const file = join(folder, name);
  const unfinished = join(dirname(file), `.${basename(file)}.tmp`);
  try {
    if (dirname(file) !== folder) await mkdir(dirname(file), { recursive: true });
    const handle = await open(unfinished, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
    await syncFolder(dirname(file));
    return ok(undefined);
  } catch (thrown) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    return err(fault('extension/not-written', { file, reason: reasonOf(thrown) }));
  }
}

/**
 * Moves the file of a document to another folder of the same disk under its name. Where a document of that name lies there already, an equal one takes its place and
 * another one stays: the new one gets the beginning of its digest into its name. Refuses with `extension/not-moved`; a document that is gone was moved by
 * another.
 */
export async function moveInto(file: string, { name, bytes }: Written, to: string): Promise<Result<string, Fault>> {
  const there = await readFile(join(to, name)).catch(() => undefined);
  const free = there === undefined || Buffer.compare(there, bytes) === 0;
  const target = free ? name : nameWithDigest(name, bytes);
  try {
    await rename(file, join(to, target));
    await syncFolder(to);
    return ok(target);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return ok(target);
    return err(fault('extension/not-moved', { file: name, folder: to, reason: reasonOf(thrown) }));
  }
}

export function nameWithDigest(name: string, bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const ending = extname(name);
  return `${name.slice(0, name.length - ending.length)}-${digest}${ending}`;
}

/** A rename is on disk only when its folder is. Systems that cannot sync a folder do not need it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
