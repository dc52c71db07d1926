import type { MessageName } from '../../src/messages/catalogue.ts';
import type { Cause, Timer } from '../../src/movement.ts';
import type { TimerRow } from '../../src/processes/limits.ts';
import { type Forged, tell } from './forge.ts';
import { NOW, REFERENCE } from './world.ts';

/** A movement and a cause at which a row applies, or, with a need that fails, does not. */
export interface RowCase {
  readonly forged: Forged;
  readonly cause: Cause;
}

export const DEPARTURE = { administration: 'TG', office: 'TGLFP' } as const;
/** Where the rows of each standing are tried. */
export const HERE = {
  departure: DEPARTURE,
  transit: { administration: 'BF', office: 'BFCNK' },
  destination: { administration: 'NE', office: 'NENIA' },
  guarantee: { administration: 'BF', office: 'BFOUA' },
  administration: { administration: 'BF', office: 'BFCNK' },
} as const;

export const timerOf = (row: TimerRow, office: string): Timer => ({
  id: `${REFERENCE} ${row} 1`,
  reference: REFERENCE,
  row,
  round: 1,
  office,
  dueAt: NOW,
});

export const fromNiger = (name: MessageName, body?: Readonly<Record<string, unknown>>) =>
  tell('NE', DEPARTURE, name, {}, body);
export const also = (given: RowCase, ...before: readonly Cause[]): RowCase => ({
  ...given,
  forged: { ...given.forged, before: [...(given.forged.before ?? []), ...before] },
});
export const saying = (given: RowCase, body: Readonly<Record<string, unknown>>): RowCase => {
  const { cause } = given;
  if (cause.kind === 'act') return { ...given, cause: { ...cause, facts: body } };
  if (cause.kind === 'timer') return given;
  return { ...given, cause: { ...cause, message: { ...cause.message, ...body } as typeof cause.message } };
};
export const heading = (given: RowCase, header: Readonly<Record<string, unknown>>): RowCase => {
  const { cause } = given;
  if (cause.kind !== 'message') return given;
  return saying(given, { header: { ...cause.message.header, ...header } });
};
export const fromElsewhere = (given: RowCase): RowCase =>
  given.cause.kind === 'message' ? { ...given, cause: { ...given.cause, sender: 'ZZ' } } : given;
export const without = (given: RowCase): RowCase => ({ ...given, forged: { ...given.forged, before: [] } });
