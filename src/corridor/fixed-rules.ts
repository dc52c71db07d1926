import type { FaultItem } from '../fault.ts';
import type { Corridor } from './corridor.ts';
import { remark } from './remark.ts';

/**
 * The refusing rules that no agreement lowers: the corridor of a message, who sends it and to whom, and that each tells, asks and decides of its own offices
 * alone. With one of them lowered a party could write in the name of another.
 */
export const FIXED_RULES: ReadonlySet<string> = new Set([
  'R-0101',
  'R-0105',
  'R-0106',
  'R-0107',
  'R-0111',
  'R-0112',
  'R-0403',
  'R-0405',
  'R-0406',
  'R-2103',
]);

/** The rules of an agreement that it must not lower. */
export function checkLoweredRules({ loweredRule = [] }: Corridor): readonly FaultItem[] {
  return loweredRule.flatMap((value, at) =>
    FIXED_RULES.has(value) ? [remark(['loweredRule', at], 'rule-fixed', { value })] : [],
  );
}
