import { administrationOf } from '../corridor/offices.ts';
import type { Arrival } from '../messages/arrival-advice.ts';
import type { EnquiryFinding } from '../messages/enquiry-request.ts';
import type { Facts } from '../movement.ts';
import { numberOfEnquiry } from './asked-numbers.ts';
import type { Answer, Need } from './needs.ts';
import { askedAdministration, askedElsewhere, askedOffice, stillAsked } from './search-recipients.ts';
import { type Said, answersOurs, departureOf, part } from './scene.ts';

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
  heardOf: {
    en: 'a movement that has been heard of here',
    fr: 'un mouvement dont on a déjà entendu parler ici',
    // What departure says of its own movement is on the log even before its record: a number that left no trace would hold up all that waits for it.
    met: (scene) => {
      if (scene.movement.version > 0) return 'yes';
      return scene.cause.kind === 'act' ? 'no' : about(scene.said.sender === departureOf(scene).administration);
    },
  },
  asksOffice: {
    en: 'an office of the corridor to ask',
    fr: 'un bureau du corridor à interroger',
    met: (scene) => yes(askedOffice(scene).length > 0),
  },
  answerMissing: {
    en: 'an enquiry without an answer',
    fr: 'une recherche sans réponse',
    met: ({ facts }) => yes(facts.enquiries.some(({ number }) => !isAnswered(facts, number))),
  },
  enquiryAsked: {
    en: 'an enquiry of that number at the office that answers',
    fr: 'une recherche de ce numéro auprès du bureau qui répond',
    met: ({ facts, said }, office) =>
      yes(facts.enquiries.some((each) => each.number === findingIn(said)?.number && [office, ''].includes(each.asked))),
  },
  findingFits: {
    en: 'a finding that fits what the office has recorded: nothing for the answer 1, results for the answer 3',
    fr: 'une constatation conforme à ce que le bureau a enregistré : rien pour la réponse 1, des résultats pour la réponse 3',
    met: ({ facts, said }, office) => {
      const answer = findingIn(said)?.answer;
      const isHere = (each: { readonly office: string }) => each.office === office;
      if (answer === '1') return yes(![...facts.passages, ...facts.arrivals].some(isHere));
      return yes(answer !== '3' || (facts.arrivals.some(isHere) && facts.results.some(isHere)));
    },
  },
  askedEnquiry: {
    en: 'an enquiry of ours that it answers, under the number that was put to its sender',
    fr: 'une recherche de notre part à laquelle il répond, sous le numéro adressé à son expéditeur',
    met: ({ movement, facts, said, corridor }) => {
      const number = findingIn(said)?.number;
      if (said.sender !== movement.administration)
        return about(
          answersOurs(movement, said, 'EnquiryRequest') && numberOfEnquiry(movement, said.correlationId) === number,
        );
      return about(
        facts.enquiries.some(
          (each) => each.number === number && administrationOf(corridor, each.asked) === said.sender,
        ),
      );
    },
  },
  arrivalRepeated: {
    en: 'an arrival in the answer',
    fr: 'une arrivée dans la réponse',
    met: ({ said }) => yes(part<readonly Arrival[]>(said, 'arrival') !== undefined),
  },
  resultsRepeated: {
    en: 'results in the answer',
    fr: 'des résultats dans la réponse',
    met: ({ said }) => yes(part(said, 'results') !== undefined),
  },
  arrivalsDiffer: {
    en: 'an arrival that only the answer tells, and another at another office',
    fr: 'une arrivée connue par la seule réponse et une autre à un autre bureau',
    met: ({ facts, said, movement }) => {
      const arrived = part<readonly Arrival[]>(said, 'arrival')?.[0];
      return yes(
        arrived !== undefined &&
          !movement.facts.arrivals.some(({ office }) => office === arrived.office) &&
          facts.arrivals.some(({ office }) => office !== arrived.office),
      );
    },
  },
  askedElsewhere: {
    en: 'an open enquiry at another office than that of the arrival',
    fr: 'une recherche ouverte auprès d’un autre bureau que celui de l’arrivée',
    met: (scene) => yes(askedElsewhere(scene).length > 0),
  },
  stillAsked: {
    en: 'an open enquiry without an answer',
    fr: 'une recherche ouverte et sans réponse',
    met: (scene) => yes(stillAsked(scene).length > 0),
  },
} as const satisfies Readonly<Record<string, Need>>;

function findingIn(said: Said): EnquiryFinding | undefined {
  return part<EnquiryFinding>(said, 'finding');
}

function isAnswered({ findings }: Facts, number: number): boolean {
  return findings.some((finding) => finding.number === number);
}
