import { administrationOf, findOffice } from '../corridor/offices.ts';
import type { Crossing } from '../messages/frontier-crossing.ts';
import type { Incident } from '../messages/incident-notice.ts';
import type { Refusal } from '../messages/crossing-refusal.ts';
import type { Address } from '../messages/header.ts';
import { DECISION_AUDIENCES } from './decision-audiences.ts';
import { concerned, destinationNow, otherDestinations } from './given.ts';
import { RECOVERY_AUDIENCES } from './recovery-recipients.ts';
import { SEARCH_AUDIENCES } from './search-recipients.ts';
import { type Scene, departureOf, firstOfEach, part, sentBy, silentOffices, transitOffices } from './scene.ts';
import { GUARANTEE_AUDIENCES } from './guarantee-scene.ts';

/** The audiences that a row may name, each with the addresses that it means in a scene; our own administration included. */
export const AUDIENCES = {
  /** The office of departure. */
  departure: (scene) => {
    const departure = departureOf(scene);
    const office = departure.office ?? part<string>(scene.said, 'departure');
    return [
      office === undefined
        ? { administration: departure.administration }
        : { administration: departure.administration, office },
    ];
  },
  /** The office of destination, as departure declared it last. */
  destination: (scene) => destinationNow(scene),
  /** Each declared office of destination where the goods did not arrive. */
  declaredDestination: (scene) => otherDestinations(scene),
  ...DECISION_AUDIENCES,
  /** The office whose results are settled. */
  settledDestination: ({ said, corridor }) => {
    const office = part<string>(said, 'destination') ?? '';
    const administration = administrationOf(corridor, office);
    return administration === undefined ? [] : [{ administration, office }];
  },
  /** Each other administration with offices of transit on the itinerary: one address each, its first office. Of a national movement, those that are informed. */
  enRoute: (scene) =>
    scene.facts.record?.movementKind === 'national'
      ? informed(scene)
      : firstOfEach(
          transitOffices(scene).filter(({ administration }) => administration !== scene.movement.administration),
        ),
  informed: (scene) => informed(scene),
  /** Each other administration that was given the record. */
  concerned: (scene) => concerned(scene),
  /** Our own administration, and each other that was given the record. */
  everyone: (scene) => [{ administration: scene.movement.administration }, ...concerned(scene)],
  /** Each other administration whose offices come after the border office on the itinerary, where the corridor forwards passages. */
  remaining: (scene) => {
    const office = part<Crossing>(scene.said, 'crossing')?.office ?? part<Refusal>(scene.said, 'refusal')?.office;
    return forwards(scene) ? after(scene, office) : [];
  },
  /** Each other administration whose offices come after the one that recorded the incident; all of them where it is not on the itinerary. */
  ahead: (scene) => after(scene, part<readonly Incident[]>(scene.said, 'incident')?.[0]?.office),
  /** Whoever sent the message that is answered. */
  asker: ({ said }) => [
    said.office === undefined ? { administration: said.sender } : { administration: said.sender, office: said.office },
  ],
  /** Each other administration with a declared office of transit whose passage is not known, but those that were told of an arrival before. */
  silent: (scene) => {
    const told = new Set(
      sentBy(scene.movement.log).flatMap(({ name, recipient }) =>
        name === 'ForwardedArrivalAdvice' ? [recipient] : [],
      ),
    );
    return firstOfEach(silentOffices(scene)).filter(
      ({ administration }) => administration !== scene.movement.administration && !told.has(administration),
    );
  },
  ...SEARCH_AUDIENCES,
  ...GUARANTEE_AUDIENCES,
  ...RECOVERY_AUDIENCES,
} as const satisfies Readonly<Record<string, (scene: Scene) => readonly Address[]>>;

export type Audience = keyof typeof AUDIENCES;

/** Each other administration with an office that faces the one where a national movement ends, and each that was given the record before. */
function informed(scene: Scene): readonly Address[] {
  const { corridor, facts } = scene;
  const end = findOffice(corridor, facts.record?.officeOfDestination ?? '');
  const facing = (end?.facing ?? []).flatMap((office) => {
    const administration = administrationOf(corridor, office);
    return administration === undefined || administration === end?.administration ? [] : [{ administration, office }];
  });
  return firstOfEach([...facing, ...concerned(scene)]);
}

/** Other administrations than the sender that were given the record, and whose offices come after one on the itinerary. */
function after(scene: Scene, office: string | undefined): readonly Address[] {
  const offices = scene.facts.record?.itinerary.map((stop) => stop.office) ?? [];
  const rest = offices.slice(offices.indexOf(office ?? '') + 1).flatMap((code) => {
    const administration = administrationOf(scene.corridor, code);
    return administration === undefined ? [] : [{ office: code, administration }];
  });
  const { said } = scene;
  const given = new Set(concerned(scene).map(({ administration }) => administration));
  return firstOfEach(rest.filter(({ administration }) => given.has(administration) && administration !== said.sender));
}

function forwards({ corridor }: Scene): boolean {
  return corridor.forwarding ?? corridor.administration.length >= 3;
}
