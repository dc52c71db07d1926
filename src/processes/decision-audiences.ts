import type { Address } from '../messages/header.ts';
import { concerned, destinationNow } from './given.ts';
import { type Scene, firstOfEach, transitOffices } from './scene.ts';

/** Whom departure tells what it decided en route. */
export const DECISION_AUDIENCES = {
  /** The office of destination, where it is not the one that was declared before. */
  newDestination: (scene) =>
    destinationNow(scene).filter(({ office }) => office !== scene.movement.facts.record?.officeOfDestination),
  /** Each other administration with offices of transit that were not on the way before: the first of them. */
  newEnRoute: (scene) => {
    const before = new Set(scene.movement.facts.record?.itinerary.map(({ office }) => office));
    const { administration: own } = scene.movement;
    return firstOfEach(
      transitOffices(scene).filter(({ administration, office }) => administration !== own && !before.has(office)),
    );
  },
  /** Each other administration that was given the record, and each that the way leads through from now on. */
  decided: (scene) => {
    const known = concerned(scene);
    const told = new Set([scene.movement.administration, ...known.map(({ administration }) => administration)]);
    const others = [...destinationNow(scene), ...firstOfEach(transitOffices(scene))];
    const news = new Map(others.map((address) => [address.administration, address]));
    return [...known, ...[...news.values()].filter(({ administration }) => !told.has(administration))];
  },
} as const satisfies Readonly<Record<string, (scene: Scene) => readonly Address[]>>;
