import { HEADER_RULES } from './header.ts';
import type { Rule } from './shape.ts';

/** Every rule, in the order of their codes' subjects. */
export const RULES: readonly Rule[] = [...HEADER_RULES];
