import type { Container, Seal } from '../messages/parts.ts';
import { type Finding, nth } from './shape.ts';

/** A value of a message with its path. */
export type Named = readonly (Finding & { readonly value: string })[];

/** The marks of the seals on a vehicle, in elements of that name, then those on its containers. */
export function sealsOf(seal: readonly Seal[] = [], container: readonly Container[] = [], name = 'seal'): Named {
  return [
    ...seal.map(({ mark }, n) => ({ at: `${nth(name, seal, n)}/mark`, value: mark })),
    ...container.flatMap(({ seal: seals = [] }, c) =>
      seals.map(({ mark }, n) => ({
        at: `${nth('container', container, c)}/${nth('seal', seals, n)}/mark`,
        value: mark,
      })),
    ),
  ];
}

/** Those whose value came before. */
export function repeated(values: Named): readonly Finding[] {
  const seen = new Set<string>();
  return values.filter(({ value }) => seen.has(value) || !seen.add(value));
}
