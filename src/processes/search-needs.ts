import type { Answer, Need } from './needs.ts';
import { askedAdministration } from './search-recipients.ts';
import { answersOurs } from './scene.ts';

const yes = (condition: boolean): Answer => (condition ? 'yes' : 'no');
const about = (condition: boolean): Answer => (condition ? 'yes' : 'elsewhere');

/** The conditions of asking and answering while a movement is looked for. */
export const SEARCH_NEEDS = {
  asksNeighbour: {
    en: 'another administration of the corridor to ask',
    fr: 'une autre administration du corridor à interroger',
    met: (scene) => yes(askedAdministration(scene).length > 0),
  },
  askedStatus: {
    en: 'a request of ours for the status that it answers',
    fr: 'une demande d’état de notre part à laquelle il répond',
    met: ({ movement, said }) => about(answersOurs(movement, said, 'StatusRequest')),
  },
} as const satisfies Readonly<Record<string, Need>>;
