import type { Arrival } from '../messages/arrival-advice.ts';
import type { Crossing } from '../messages/frontier-crossing.ts';
import type { Incident } from '../messages/incident-notice.ts';
import type { Refusal } from '../messages/crossing-refusal.ts';
import { administrationOf } from '../corridor/offices.ts';
import { earlierAreMissing } from './fold.ts';
import { ARRIVAL_NEEDS } from './arrival-needs.ts';
import { CANCELLATION_NEEDS } from './cancellation-needs.ts';
import { EN_ROUTE } from './en-route-needs.ts';
import { GROUNDS } from './grounds.ts';
import { QUERY_NEEDS } from './query-needs.ts';
import { RECOVERY_NEEDS } from './recovery-needs.ts';
import { SEARCH_NEEDS } from './search-needs.ts';
import { NATIONAL_NEEDS } from './national-needs.ts';
import { GUARANTEE_NEEDS } from './guarantee-needs.ts';
import {
  type Scene,
  answersOurs,
  departureOf,
  destinationsOf,
  holdingArrival,
  isSettled,
  latestResults,
  part,
  silentOffices,
} from './scene.ts';

/** `later`: may come true, the message waits. `elsewhere`: the row is not about this message. */
export type Answer = 'yes' | 'no' | 'later' | 'elsewhere';

/** One condition of a row, with the words that name it in a refusal. */
export interface Need {
  readonly en: string;
  readonly fr: string;
  readonly met: (scene: Scene, office: string) => Answer;
}

const yes = (condition: boolean): Answer => (condition ? 'yes' : 'no');
const about = (condition: boolean): Answer => (condition ? 'yes' : 'elsewhere');

/** Every condition that a row may name. */
export const NEEDS = {
  ...GROUNDS,
  ...ARRIVAL_NEEDS,
  ...CANCELLATION_NEEDS,
  ...SEARCH_NEEDS,
  ...NATIONAL_NEEDS,
  ...QUERY_NEEDS,
  ...GUARANTEE_NEEDS,
  ...RECOVERY_NEEDS,
  ...EN_ROUTE,
  ownDeparture: {
    en: 'a record whose office of departure is the office that acts',
    fr: 'des données dont le bureau de départ est celui qui agit',
    met: (scene, office) => yes(scene.facts.record?.officeOfDeparture === office),
  },
  gapless: {
    en: 'the earlier messages of the same sender, none of them waiting',
    fr: 'les messages antérieurs du même expéditeur, aucun en attente',
    met: ({ said, movement }) => (earlierAreMissing(movement, said) ? 'later' : 'yes'),
  },
  fromDeparture: {
    en: 'the administration of departure as its sender',
    fr: 'l’administration de départ comme expéditeur',
    met: (scene) => about(scene.said.sender === departureOf(scene).administration && !isOwnNotice(scene)),
  },
  fromBorder: {
    en: 'the administration of the border office as its sender',
    fr: 'l’administration du bureau frontière comme expéditeur',
    met: (scene) => about(administrationOf(scene.corridor, borderOffice(scene) ?? '') === scene.said.sender),
  },
  fromRecorder: {
    en: 'the administration of the office that recorded it as its sender',
    fr: 'l’administration du bureau qui l’a enregistré comme expéditeur',
    met: ({ said, corridor }) =>
      about(
        part<readonly Incident[]>(said, 'incident')?.every(
          ({ office }) => administrationOf(corridor, office) === said.sender,
        ) === true,
      ),
  },
  asked: {
    en: 'a request of ours that it answers',
    fr: 'une demande de notre part à laquelle il répond',
    met: ({ movement, said }) =>
      about(answersOurs(movement, said, 'TransitRecordRequest') || answersOurs(movement, said, 'ArrivalRecordRequest')),
  },
  recordGiven: {
    en: 'the record in the response',
    fr: 'les données dans la réponse',
    met: ({ said }) => yes(part(said, 'record') !== undefined),
  },
  noSilentOffices: {
    en: 'a passage of every declared office of transit',
    fr: 'un passage à chaque bureau de transit déclaré',
    met: (scene) => yes(silentOffices(scene).length === 0),
  },
  silentOffices: {
    en: 'a declared office of transit without a passage',
    fr: 'un bureau de transit déclaré sans passage',
    met: (scene) => yes(silentOffices(scene).length > 0),
  },
  arrivedAtAnotherOffice: {
    en: 'an arrival at another office',
    fr: 'une arrivée à un autre bureau',
    met: ({ said, movement: { facts } }, office) => {
      const arrived = part<Arrival>(said, 'arrival')?.office;
      if (said.name === 'ForwardedArrivalAdvice') return yes(arrived !== office);
      const offices = facts.arrivals.map((arrival) => arrival.office);
      return yes(offices.some((other) => other !== arrived) && !offices.some((other) => other === arrived));
    },
  },
  diverted: {
    en: 'an arrival at an office that was not declared',
    fr: 'une arrivée à un bureau non déclaré',
    met: ({ said, facts }) => {
      const arrival = part<Arrival>(said, 'arrival') ?? holdingArrival(facts);
      return yes(arrival !== undefined && destinationsOf(facts).some((office) => office !== arrival.office));
    },
  },
  latestMajor: {
    en: 'major discrepancies (B1) in the latest results, not settled',
    fr: 'des différences majeures (B1) dans les derniers résultats, non réglées',
    met: (scene, office) => {
      const latest = latestResults(scene, office);
      return yes(latest?.result === 'B1' && !isSettled(scene.facts, latest));
    },
  },
  undischarged: {
    en: 'that departure has not discharged',
    fr: 'que le départ n’ait pas apuré',
    met: ({ facts }) => yes(facts.discharge === undefined),
  },
  cargoRefused: {
    en: 'a cargo that destination does not accept',
    fr: 'une cargaison que la destination n’accepte pas',
    met: (scene, office) => yes(latestResults(scene, office)?.accepted === 'no'),
  },
  guaranteeBooked: {
    en: 'a booked guarantee',
    fr: 'une garantie imputée',
    met: ({ facts }) => yes(facts.guarantee === 'booked'),
  },
  knownArrival: {
    en: 'an arrival at the office that is to hold',
    fr: 'une arrivée au bureau à retenir',
    met: ({ facts, said }) => yes(facts.arrivals.some(({ office }) => office === part(said, 'office'))),
  },
  nothingHeld: {
    en: 'that no office here has a part in the movement, or only one of guarantee',
    fr: 'qu’aucun bureau ne prenne part ici au mouvement, ou seulement un bureau de garantie',
    met: ({ states }) => about(states.every(({ role }) => role === 'guarantee')),
  },
  arrivalKnown: {
    en: 'a known arrival',
    fr: 'une arrivée connue',
    met: ({ facts }) => yes(facts.arrivals.length > 0),
  },
} as const satisfies Readonly<Record<string, Need>>;

export type NeedName = keyof typeof NEEDS;

function borderOffice({ said }: Scene): string | undefined {
  return part<Crossing>(said, 'crossing')?.office ?? part<Refusal>(said, 'refusal')?.office;
}

/** A notice of departure's own border office to departure: within one administration both are the same sender. */
function isOwnNotice(scene: Scene): boolean {
  return (
    borderOffice(scene) !== undefined &&
    administrationOf(scene.corridor, borderOffice(scene) ?? '') === scene.said.sender &&
    scene.said.sender === scene.movement.administration
  );
}
