import type { ActName } from '../../src/processes/acts.ts';
import type { Setting, World } from '../processes/world.ts';

/** What is played in every order, and what is expected of it. */
export interface Scenario {
  readonly setting: Setting;
  /** Acts of departure before the exploration begins, while nobody else can know of the movement; without a number, the initiation and the release. */
  readonly opened?: number;
  /** Where it begins instead, where much has happened already. */
  readonly start?: (setting: Setting) => World;
  /** Moves after which no world is followed, where the scenario is too large to be explored to its ends. */
  readonly depth?: number;
  /** Endings of the worlds in which everything was done that could be; `open` where an act remains that the script does not have. */
  readonly endings: readonly string[];
  /** Least number of messages, answers included, of the longest way. */
  readonly messages: number;
  /** Messages that may be refused. */
  readonly rejected?: readonly string[];
  /** Acts that some way does not come to, since what they need never holds there. */
  readonly leaves?: readonly ActName[];
}

export type Scenarios = Readonly<Record<string, Scenario>>;
