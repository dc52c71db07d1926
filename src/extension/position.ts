import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { isRight } from 'fp-ts/Either';
import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault, reasonOf } from '../fault.ts';
import type { Gateway } from '../gateway.ts';
import { sequence } from '../messages/codec.ts';
import { AdministrationCode, Instant } from '../messages/header.ts';
import { integer } from '../messages/leaves.ts';
import { writeWhole } from './whole-files.ts';

const Position = sequence('Position', {
  administration: AdministrationCode,
  /** Of the last change of the feed that was dealt with. */
  position: integer('FeedPosition', 1, 999999999999),
  /** Time of that change: a feed that has another one there is another feed. */
  at: Instant,
});

/** How far a feed was followed; 0 where the file is not there. Refuses with `extension/position` what is none of this feed. */
export async function readPosition(
  file: string,
  gateway: Pick<Gateway, 'administration' | 'changes'>,
): Promise<Result<number, Fault>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return ok(0);
    return err(fault('extension/not-read', { file, reason: reasonOf(thrown) }));
  }
  const read = Position.decode(parsed(text));
  if (!isRight(read)) return err(fault('extension/position', { file, reason: text.slice(0, 70) }));
  const { administration, position, at } = read.right;
  const there = await gateway.changes(position - 1, 1);
  return there.andThen(([change]) =>
    administration === gateway.administration && change?.position === position && change.at === at
      ? ok(position)
      : err(fault('extension/position', { file, reason: `${administration} ${position}, ${at}` })),
  );
}

/** Keeps how far a feed was followed; written whole, after all that it accounts for. */
export function writePosition(
  file: string,
  position: { readonly administration: string; readonly position: number; readonly at: string },
): Promise<Result<void, Fault>> {
  return writeWhole(dirname(file), basename(file), Buffer.from(`${JSON.stringify(position)}\n`));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
