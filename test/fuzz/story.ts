import type { MessageName } from '../../src/messages/catalogue.ts';
import type { TimerRow } from '../../src/processes/limits.ts';
import { NATIONAL_RECORD } from '../processes/row-cases-national.ts';
import { TWO, arrive, askArrival, decide, decision, opening, release } from '../processes/scenarios.ts';
import { enquire } from '../processes/search-scenarios.ts';
import { type Act, act } from '../processes/world.ts';

/** One thing of a story: an act, everything that is on its way, one message, or a time limit. */
export type Item =
  | Act
  | 'all'
  | {
      readonly deliver: MessageName;
      /** The answer that its receiver gives in its stead. */
      readonly as?: 'Warning' | 'FunctionalRejection' | 'XmlRejection';
    }
  /** A message that the rules of its receiver refuse. */
  | { readonly refuse: MessageName }
  | { readonly timer: TimerRow };

/** What comes in just one order, for the rows that a lot rarely brings about; the name of its table first. */
export interface Story {
  readonly table: string;
  readonly corridor: typeof TWO;
  readonly items: readonly Item[];
}

export const begin: readonly Item[] = [...opening(TWO, 'BFOUA'), 'all'];
export const national: readonly Item[] = [
  act('TGLFP', 'initiateTransit', { record: { ...NATIONAL_RECORD, officeOfDestination: 'TGCNK' } }),
  release,
];
export const overdue: readonly Item[] = [...begin, { timer: 'transitTime' }, 'all', enquire(), 'all'];
export const elsewhere: readonly Item[] = [askArrival('BFOGI'), 'all', arrive('BFOGI'), 'all'];
export const moreTime = decide(decision('timeLimit'));
export const tell = (deliver: MessageName): Item => ({ deliver });
export const between = (table: string, ...items: readonly Item[]): Story => ({ table, corridor: TWO, items });
