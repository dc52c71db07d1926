import { administrationOf, findAdministration } from '../corridor/offices.ts';
import type { Address } from '../messages/header.ts';
import { arrivalIn } from './search-facts.ts';
import { type Scene, departureOf, firstOfEach, holdingArrival, part, silentOffices } from './scene.ts';

/** Whom those ask who look for a movement; never ourselves. */
export const SEARCH_AUDIENCES = {
  /** The administration that the act names; else departure, and of departure itself the declared destination. */
  askedAdministration: (scene) => askedAdministration(scene),
  /** Each other administration that could have seen the goods and has not said so: destination, and those with silent offices of transit. */
  unheard: (scene) =>
    firstOfEach([...addressesOf(scene, scene.facts.record?.officeOfDestination), ...silentOffices(scene)]).filter(
      ({ administration }) => administration !== scene.movement.administration,
    ),
  /** The office whose arrival holds. */
  arrivedOffice: (scene) => others(scene, addressesOf(scene, holdingArrival(scene.facts)?.office)),
  /** Each administration whose offices told an arrival, our own included. */
  arrivalTellers: (scene) => firstOfEach(scene.facts.arrivals.flatMap(({ office }) => addressesOf(scene, office))),
  /** The office at which departure enquires: the one that the act names, else the declared destination; it may be one of our own. */
  askedOffice: (scene) => askedOffice(scene),
  /** The offices with an open enquiry, but for the one at which the goods have arrived. */
  askedElsewhere: (scene) => askedElsewhere(scene),
  /** The offices with an open enquiry that they have not answered. */
  stillAsked: (scene) => stillAsked(scene),
} as const satisfies Readonly<Record<string, (scene: Scene) => readonly Address[]>>;

export function askedAdministration(scene: Scene): readonly Address[] {
  const named = part<string>(scene.said, 'administration');
  if (named !== undefined)
    return findAdministration(scene.corridor, named) === undefined ? [] : others(scene, [{ administration: named }]);
  const departure = others(scene, [departureOf(scene)]);
  return departure.length > 0 ? departure : others(scene, addressesOf(scene, scene.facts.record?.officeOfDestination));
}

export function askedOffice(scene: Scene): readonly Address[] {
  return addressesOf(scene, part<string>(scene.said, 'asked') ?? scene.facts.record?.officeOfDestination);
}

export function askedElsewhere(scene: Scene): readonly Address[] {
  const { facts, cause, said, movement } = scene;
  if (said.name === 'EnquiryResponse' && part(said, 'arrival') === undefined) return [];
  const arrived = arrivalIn(facts, cause);
  const open = movement.facts.enquiries.filter(({ asked, ended }) => !ended && asked !== arrived);
  return [...new Set(open.map(({ asked }) => asked))].flatMap((asked) => addressesOf(scene, asked));
}

export function stillAsked(scene: Scene): readonly Address[] {
  const { enquiries, findings } = scene.movement.facts;
  const answered = new Set(findings.map(({ number }) => number));
  const open = enquiries.filter(({ ended, number }) => !ended && !answered.has(number));
  return [...new Set(open.map(({ asked }) => asked))].flatMap((asked) => addressesOf(scene, asked));
}

function addressesOf({ corridor }: Scene, office: string | undefined) {
  const administration = office === undefined ? undefined : administrationOf(corridor, office);
  return office === undefined || administration === undefined ? [] : [{ administration, office }];
}

function others({ movement }: Scene, addresses: readonly Address[]): readonly Address[] {
  return addresses.filter(({ administration }) => administration !== movement.administration);
}
