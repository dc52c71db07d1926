import { administrationOf } from '../corridor/offices.ts';
import type { Arrival } from '../messages/arrival-advice.ts';
import type { Address } from '../messages/header.ts';
import { RECORDS, type Scene, destinationsOf, holdingArrival, part, sentBy } from './scene.ts';

/** Each other administration that was given the record; that of the destination at its office. */
export function concerned(scene: Scene): readonly Address[] {
  const given = sentBy(scene.movement.log)
    .filter((sent) => RECORDS.has(sent.name))
    .map((sent) => sent.recipient);
  const destination = destinationNow(scene)[0];
  return [...new Set(given)].map((administration) =>
    destination?.administration === administration ? destination : { administration },
  );
}

/** The office of destination as of now. */
export function destinationNow(scene: Scene): readonly Address[] {
  return addressesOf(scene, [scene.facts.record?.officeOfDestination]);
}

/** Every destination that departure declared, now or before it decided otherwise, but not the one where the goods arrived. */
export function otherDestinations(scene: Scene): readonly Address[] {
  const arrived = part<Arrival>(scene.said, 'arrival') ?? holdingArrival(scene.facts);
  return addressesOf(
    scene,
    destinationsOf(scene.facts).filter((office) => office !== arrived?.office),
  );
}

function addressesOf({ corridor }: Scene, offices: readonly (string | undefined)[]): readonly Address[] {
  return offices.flatMap((office) => {
    const administration = administrationOf(corridor, office ?? '');
    return office === undefined || administration === undefined ? [] : [{ administration, office }];
  });
}
