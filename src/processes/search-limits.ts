import { type Scene, daysAfter, holdingArrival, latestResults } from './scene.ts';

/** When those who look for a movement ask, and when they expect an answer. */
export const SEARCH_LIMITS = {
  /** Departure asks for the results of a control that did not come; it does not run where they are known. */
  controlResultsChased: (scene, office) =>
    latestResults(scene, office) === undefined
      ? daysAfter(scene, office, holdingArrival(scene.facts)?.arrivedAt, scene.corridor.times.controlResultsChased)
      : undefined,
} as const satisfies Readonly<Record<string, (scene: Scene, office: string) => string | undefined>>;
