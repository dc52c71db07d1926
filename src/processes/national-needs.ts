import { administrationOf, findOffice } from '../corridor/offices.ts';
import type { Corridor } from '../corridor/corridor.ts';
import type { TransitRecord } from '../messages/record.ts';
import type { Answer, Need } from './needs.ts';
import { AUDIENCES } from './recipients.ts';
import { type Scene, departureOf, part, transitOffices } from './scene.ts';

const yes = (condition: boolean): Answer => (condition ? 'yes' : 'no');
const about = (condition: boolean): Answer => (condition ? 'yes' : 'elsewhere');

/** The conditions of national movements; a decision is held against the record as it was before it. */
export const NATIONAL_NEEDS = {
  properEnd: {
    en: 'a joint record, or a national one that ends at a border office of the administration of departure',
    fr: 'des données d’un mouvement conjoint, ou national et qui prend fin à un bureau frontière de l’administration de départ',
    met: ({ facts: { record }, corridor }) =>
      yes(record !== undefined && (record.movementKind === 'joint' || endsAtOwnBorder(corridor, record))),
  },
  namesPredecessor: {
    en: 'a record that names the movement from which it goes on',
    fr: 'des données qui citent le mouvement dont celui-ci est la suite',
    met: ({ facts: { record }, movement }) =>
      yes(record?.predecessor !== undefined && record.predecessor !== movement.reference),
  },
  nationalMovement: {
    en: 'a national movement',
    fr: 'un mouvement national',
    met: ({ facts }) => yes(facts.record?.movementKind === 'national'),
  },
  jointMovement: {
    en: 'a joint movement',
    fr: 'un mouvement conjoint',
    met: ({ movement }) => yes(movement.facts.record?.movementKind === 'joint'),
  },
  endsAtBorder: {
    en: 'a border office of the administration of departure, the last one of it on the itinerary',
    fr: 'un bureau frontière de l’administration de départ, le dernier de celle-ci sur l’itinéraire',
    met: (scene) => yes(offices(scene, 'beyond').length > 0 && isBorder(scene)),
  },
  nothingBeyond: {
    en: 'that no passage beyond the border and no arrival is known here',
    fr: 'qu’aucun passage au-delà de la frontière ni aucune arrivée ne soit connu ici',
    met: (scene) => {
      const { passages, arrivals } = scene.movement.facts;
      const until = offices(scene, 'until');
      return yes(arrivals.length === 0 && passages.every(({ office }) => until.includes(office)));
    },
  },
  convertedOnPaper: {
    en: 'an end at the border that was decided on paper',
    fr: 'un arrêt à la frontière décidé sur papier',
    met: ({ movement }) => yes(movement.facts.conversion !== undefined),
  },
  departsHere: {
    en: 'that the movement departed from an office of this administration',
    fr: 'que le mouvement soit parti d’un bureau de cette administration',
    met: (scene) => yes(departureOf(scene).administration === scene.movement.administration),
  },
  offTheWay: {
    en: 'that the office is no longer an office of transit of the itinerary',
    fr: 'que le bureau ne soit plus un bureau de transit de l’itinéraire',
    met: (scene, office) => yes(!transitOffices(scene).some((each) => each.office === office)),
  },
  nationalRecord: {
    en: 'the record of a national movement',
    fr: 'les données d’un mouvement national',
    met: ({ said }) => about(part<TransitRecord>(said, 'record')?.movementKind === 'national'),
  },
  informed: {
    en: 'a movement known to end at the border',
    fr: 'un mouvement dont on sait qu’il prend fin à la frontière',
    met: ({ facts }) => about(facts.record?.movementKind === 'national'),
  },
  nobodyConcerned: {
    en: 'that no other administration was given the record',
    fr: 'qu’aucune autre administration n’ait reçu les données',
    met: (scene) => yes(AUDIENCES.concerned(scene).length === 0),
  },
  recordKnown: {
    en: 'the data of the movement that ends here',
    fr: 'les données du mouvement qui prend fin ici',
    met: ({ movement }) => yes(movement.facts.record !== undefined),
  },
} as const satisfies Readonly<Record<string, Need>>;

/** The border office of a decision: the one that the act names or is done at, or that was named on paper. */
function borderOf({ said, movement }: Scene): string {
  return (
    part<string>(said, 'office') ??
    (part(said, 'reason') === undefined ? movement.facts.conversion?.office : said.office) ??
    ''
  );
}

/** The offices of the joint itinerary up to the border office, itself included, or those beyond it. */
function offices(scene: Scene, side: 'until' | 'beyond'): readonly string[] {
  const all = scene.movement.facts.record?.itinerary.map(({ office }) => office) ?? [];
  const end = all.indexOf(borderOf(scene)) + 1;
  if (end === 0) return [];
  return side === 'until' ? all.slice(0, end) : all.slice(end);
}

/** Whether the office is of the administration of departure, and the next one of the itinerary is not. */
function isBorder(scene: Scene): boolean {
  const { corridor } = scene;
  const own = administrationOf(corridor, borderOf(scene));
  const next = administrationOf(corridor, offices(scene, 'beyond')[0] ?? '');
  return own === departureOf(scene).administration && next !== undefined && next !== own;
}

function endsAtOwnBorder(corridor: Corridor, { officeOfDeparture, officeOfDestination }: TransitRecord): boolean {
  const own = administrationOf(corridor, officeOfDeparture);
  const end = findOffice(corridor, officeOfDestination);
  return own !== undefined && end?.administration === own && (end.facing ?? []).length > 0;
}
