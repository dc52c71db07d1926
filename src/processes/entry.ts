import type { Actor, Cause, LogEntry, Movement, Unread, Verdict } from '../movement.ts';
import type { ActName } from './acts.ts';
import type { Context } from './advance.ts';
import { seenOf } from './fold.ts';
import type { TimerRow } from './limits.ts';
import type { By, Tables } from './process.ts';
import type { Said } from './scene.ts';

/** Id of a cause in the log of its movement: a second cause of the same id is a duplicate. */
export function entryIdOf(cause: Cause | Unread): string {
  if (cause.kind === 'unread') return `unread:${cause.sender}/${cause.sequence}`;
  if (cause.kind === 'act') return `act:${cause.actId}`;
  return cause.kind === 'timer' ? `timer:${cause.timer}` : `in:${cause.sender}/${cause.message.header.messageId}`;
}

/** A new line of the log, at the end of what the movement has. */
export function entryOf(
  tables: Tables,
  movement: Movement,
  cause: Cause | Unread,
  id: string,
  verdict: Verdict,
  context: Pick<Context, 'at' | 'corridor'>,
  done: Partial<LogEntry>,
): LogEntry {
  return {
    number: movement.version + 1,
    id,
    at: context.at,
    actor: actorOf(cause, movement.administration),
    cause,
    verdict,
    remarks: [],
    corridor: { id: context.corridor.id, revision: context.corridor.revision },
    tables: tables.version,
    seen: seenOf(movement.log, movement.parked),
    outcomes: [],
    sends: [],
    timers: { set: [], clear: [] },
    ...done,
  };
}

function actorOf(cause: Cause | Unread, administration: string): Actor {
  if (cause.kind === 'unread') return { administration: cause.sender, office: '', officer: '' };
  if (cause.kind === 'act') return { administration, office: cause.office, officer: cause.officer };
  if (cause.kind === 'timer') return { administration, office: '', officer: '' };
  const { sender, officer } = cause.message.header;
  return { administration: cause.sender, office: sender.office ?? '', officer: officer ?? '' };
}

/** What a cause says, apart from how it came. */
export function saidOf(cause: Cause, administration: string): Said {
  if (cause.kind === 'timer') return { sender: administration, content: {} };
  if (cause.kind === 'act') return { sender: administration, office: cause.office, content: cause.facts };
  const { name, header, ...content } = cause.message;
  const { messageId, correlationId, sequence, sender } = header;
  return {
    name,
    sender: cause.sender,
    messageId,
    content,
    ...(sender.office === undefined ? {} : { office: sender.office }),
    ...(correlationId === undefined ? {} : { correlationId }),
    ...(sequence === undefined ? {} : { sequence }),
  };
}

/** What the rows call the cause. */
export function byOf(cause: Cause): By {
  if (cause.kind === 'act') return { act: cause.step as ActName };
  return cause.kind === 'timer' ? { timer: cause.row as TimerRow } : { message: cause.message.name };
}
