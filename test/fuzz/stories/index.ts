import type { Story } from '../story.ts';
import { CHANGES_STORIES } from './changes.ts';
import { DEPARTURE_STORIES } from './departure.ts';
import { DESTINATION_STORIES } from './destination.ts';
import { GUARANTEE_STORIES } from './guarantee.ts';
import { SEARCH_STORIES } from './search.ts';
import { TRANSIT_STORIES } from './transit.ts';

/** Every story, those of a table in a fixed order. */
export const STORIES: readonly Story[] = [
  ...DEPARTURE_STORIES,
  ...GUARANTEE_STORIES,
  ...TRANSIT_STORIES,
  ...DESTINATION_STORIES,
  ...SEARCH_STORIES,
  ...CHANGES_STORIES,
];
