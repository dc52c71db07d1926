import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../index.ts';
import { reasonOf } from './files.ts';

/** The folder that a demonstration writes to. */
export interface DemoFolder {
  readonly path: string;
  storeFile(administration: string): string;
  /** Writes the bytes of every message, and gives the folder of the messages. */
  writeMessages(messages: readonly SentMessage[]): Result<string, Fault>;
}

export interface SentMessage {
  readonly code: string;
  readonly sender: string;
  readonly recipient: string;
  readonly body: Uint8Array;
}

/** The list of what the last demonstration made: nothing else is ever removed. */
const LIST = 'demo-files.json';
const OURS = /^(?:[A-Z]{2}\.sqlite(?:-wal|-shm)?|messages\/[0-9]{3,}-TR[0-9]{3}-[A-Z]{2}-[A-Z]{2}\.xml)$/;

/** Makes the folder ready: the files of the last demonstration go. Refuses where a store would stand on a file that is not of a demonstration. */
export function openDemoFolder(path: string, administrations: readonly string[]): Result<DemoFolder, Fault> {
  const stores = administrations.flatMap((code) => ['', '-wal', '-shm'].map((end) => `${code}.sqlite${end}`));
  const write = <T>(work: () => T): Result<T, Fault> => {
    try {
      return ok(work());
    } catch (thrown) {
      return err(fault('gateway/unwritable-file', { file: path, reason: reasonOf(thrown) }));
    }
  };
  const list = (files: readonly string[]) =>
    writeFileSync(join(path, LIST), `${JSON.stringify(files, undefined, 2)}\n`);
  return write(() => {
    mkdirSync(path, { recursive: true });
    for (const file of madeBefore(path)) rmSync(join(path, file), { force: true });
    return stores.find((file) => existsSync(join(path, file)));
  })
    .andThen(
      (foreign): Result<void, Fault> =>
        foreign === undefined
          ? write(() => list(stores))
          : err(fault('gateway/not-our-file', { file: join(path, foreign) })),
    )
    .map(() => ({
      path,
      storeFile: (administration) => join(path, `${administration}.sqlite`),
      writeMessages: (messages) =>
        write(() => {
          const folder = join(path, 'messages');
          const files = messages.map(({ code, sender, recipient }, at) => {
            const number = String(at + 1).padStart(3, '0');
            return `messages/${number}-${code}-${sender}-${recipient}.xml`;
          });
          list([...stores, ...files]);
          mkdirSync(folder, { recursive: true });
          messages.forEach(({ body }, at) => writeFileSync(join(path, files[at] ?? ''), body));
          return folder;
        }),
    }));
}

function madeBefore(path: string): readonly string[] {
  const file = join(path, LIST);
  if (!existsSync(file)) return [];
  try {
    const listed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(listed) ? listed.filter((name) => typeof name === 'string' && OURS.test(name)) : [];
  } catch {
    return [];
  }
}
