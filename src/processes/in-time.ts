/**
 * By the time of the event itself, never of its message; equal times by the text of the whole, so that the order does not depend on arrival. The same event
 * told twice, by its office and by departure, is one.
 */
export function inTime<T extends object>(events: readonly T[], next: T, at: (event: T) => string): readonly T[] {
  const place = placeOf(events, next, (event) => Date.parse(at(event)));
  const there = events[place];
  const isTold = there !== undefined && at(there) === at(next) && textOf(there) === textOf(next);
  return events.toSpliced(place, isTold ? 1 : 0, next);
}

export function allInTime<T extends object>(
  events: readonly T[],
  told: readonly T[],
  at: (event: T) => string,
): readonly T[] {
  return told.reduce((all, next) => inTime(all, next, at), events);
}

/** By number; those of two offices may have the same, and equal numbers are ordered by the whole text. The same told twice is one. */
export function byNumber<T extends { readonly number: number }>(numbered: readonly T[], next: T): readonly T[] {
  const place = placeOf(numbered, next, ({ number }) => number);
  const there = numbered[place];
  const isTold = there !== undefined && there.number === next.number && textOf(there) === textOf(next);
  return numbered.toSpliced(place, isTold ? 1 : 0, next);
}

/** Whether it has not been told before. */
export function isNew<T extends object>(events: readonly T[], next: T | undefined): boolean {
  return next !== undefined && !events.some((event) => textOf(event) === textOf(next));
}

/** The place of the first one in an ordered list that is not before the next: by rank, and where ranks are equal by text. */
export function placeOf<T extends object>(ordered: readonly T[], next: T, rank: (one: T) => number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = ordered[middle] as T;
    const apart = rank(one) - rank(next);
    if (apart < 0 || (apart === 0 && textOf(one) < textOf(next))) low = middle + 1;
    else high = middle;
  }
  return low;
}

const TEXTS = new WeakMap<object, string>();

/** The text of what was told, written once: a log of thousands is folded at each of its steps. */
export function textOf(told: object): string {
  const known = TEXTS.get(told);
  if (known !== undefined) return known;
  const text = JSON.stringify(told);
  TEXTS.set(told, text);
  return text;
}
