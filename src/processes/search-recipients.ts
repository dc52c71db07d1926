import { administrationOf, findAdministration } from '../corridor/offices.ts';
import type { Address } from '../messages/header.ts';
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
} as const satisfies Readonly<Record<string, (scene: Scene) => readonly Address[]>>;

export function askedAdministration(scene: Scene): readonly Address[] {
  const named = part<string>(scene.said, 'administration');
  if (named !== undefined)
    return findAdministration(scene.corridor, named) === undefined ? [] : others(scene, [{ administration: named }]);
  const departure = others(scene, [departureOf(scene)]);
  return departure.length > 0 ? departure : others(scene, addressesOf(scene, scene.facts.record?.officeOfDestination));
}

function addressesOf({ corridor }: Scene, office: string | undefined) {
  const administration = office === undefined ? undefined : administrationOf(corridor, office);
  return office === undefined || administration === undefined ? [] : [{ administration, office }];
}

function others({ movement }: Scene, addresses: readonly Address[]): readonly Address[] {
  return addresses.filter(({ administration }) => administration !== movement.administration);
}
