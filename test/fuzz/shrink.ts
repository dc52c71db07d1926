import type { Movement } from '../../src/movement.ts';
import { Violation } from '../processes/explore.ts';
import type { Setting } from '../processes/world.ts';
import { checkWhole, type Sequence } from './sequence.ts';
import { type Step, take } from './step.ts';

/**
 * As few steps of a sequence as still break the same check: those of one administration, for a movement depends on nothing else, with each left out that is
 * not needed. All steps where the check breaks at none of them alone.
 */
export function shortest({ setting, start, steps, violation }: Sequence): readonly Step[] {
  const check = violation?.check ?? '';
  for (const [administration, movement] of Object.entries(start)) {
    const mine = steps.filter((step) => step.administration === administration);
    if (!breaks(setting, movement, mine, check)) continue;
    let left: readonly Step[] = mine;
    for (const step of mine.toReversed()) {
      const without = left.filter((each) => each !== step);
      if (breaks(setting, movement, without, check)) left = without;
    }
    return left;
  }
  return steps;
}

function breaks(setting: Setting, start: Movement, steps: readonly Step[], check: string): boolean {
  try {
    let movement = start;
    for (const step of steps) {
      const { done } = take(setting, movement, step);
      if (done.movement.reference === movement.reference) movement = done.movement;
    }
    checkWhole(movement);
    return false;
  } catch (error) {
    return error instanceof Violation && error.check === check;
  }
}
