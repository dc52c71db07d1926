import type { TransitRecord } from '../messages/record.ts';

/** What the office that goes on says itself: who departs where and when, under which guarantee; and whatever is no longer as it was. */
export type SuccessorTerms = Pick<
  TransitRecord,
  'officeOfDeparture' | 'officeOfDestination' | 'itinerary' | 'releasedAt' | 'timeLimit' | 'guarantee'
> &
  Partial<Omit<TransitRecord, 'predecessor'>>;

/**
 * The record of the movement that goes on from the border where another one ends, made from its data and never typed in again; it names the first.
 *
 * Goods, parties, vehicle, containers and seals are those of the first unless the terms say otherwise. What was the first movement's own (declaration,
 * guarantee, control, times, its kind and its successor) is not taken over; the new one is joint where the terms do not say `national`.
 */
export function successorRecord(predecessor: string, first: TransitRecord, own: SuccessorTerms): TransitRecord {
  const { declaration: _, successor: _s, leftAt: _l, control: _c, ...goods } = first;
  return { ...goods, movementKind: 'joint', ...own, predecessor };
}
