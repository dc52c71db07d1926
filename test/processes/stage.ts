import type { Cause, Facts } from '../../src/movement.ts';
import { learnCause } from '../../src/processes/facts.ts';
import { saidOf } from '../../src/processes/entry.ts';
import type { Scene } from '../../src/processes/scene.ts';
import { type Forged, forge } from './forge.ts';
import { THREE } from './scenarios.ts';
import { NOW } from './world.ts';

/** The scene in which a cause meets a forged movement. */
export function sceneOf(forged: Forged, cause: Cause, facts: Partial<Facts> = {}, corridor = THREE): Scene {
  const movement = forge(forged);
  return {
    corridor,
    movement,
    facts: { ...learnCause(movement.facts, cause), ...facts },
    states: movement.states,
    cause,
    said: saidOf(cause, movement.administration),
    at: NOW,
  };
}
