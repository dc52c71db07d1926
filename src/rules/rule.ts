import { type Result, err, ok } from 'neverthrow';
import type { Corridor } from '../corridor/corridor.ts';
import { FIXED_RULES } from '../corridor/fixed-rules.ts';
import { type Fault, type FaultItem, fault, fill } from '../fault.ts';
import type { Checked, TransitMessage } from '../messages/catalogue.ts';
import { RULES } from './rules.ts';
import type { Finding, Rule, RuleContext, Severity } from './shape.ts';

export type { Finding, Rule, RuleCode, RuleContext, Severity } from './shape.ts';

/** The wire carries no more remarks than this. */
const MOST_ITEMS = 9999;

/** A message that keeps every rule that refuses, and what the others remarked. */
export interface Kept<M extends TransitMessage> {
  readonly message: Checked<M>;
  readonly warnings: readonly FaultItem[];
}

/** Holds a message against all rules; those about movements run where the context has the movement. Refuses with `rule/broken` and every place that breaks a refusing rule. */
export function checkRules<M extends TransitMessage>(message: M, context: RuleContext): Result<Kept<M>, Fault> {
  return hold(message, context, RULES);
}

/** Holds a message that passed before against the rules about movements alone, as it is about to advance its movement. */
export function recheckMovement<M extends TransitMessage>(message: M, context: RuleContext): Result<Kept<M>, Fault> {
  return hold(
    message,
    context,
    RULES.filter(({ about }) => about === 'movement'),
  );
}

/** What breaking a rule does in a corridor: an agreement may lower a refusal to a warning, but those that tell the parties apart, and never raise one. */
export function severityOf({ code, isCheckDigit }: Rule, corridor: Corridor): Severity {
  if (code.startsWith('W')) return 'warn';
  if (code.startsWith('F')) return 'fraud';
  const isLowered = corridor.loweredRule?.includes(code) === true && !FIXED_RULES.has(code);
  return isLowered || (isCheckDigit === true && corridor.checkDigits === 'warn') ? 'warn' : 'refuse';
}

function hold<M extends TransitMessage>(
  message: M,
  context: RuleContext,
  rules: readonly Rule[],
): Result<Kept<M>, Fault> {
  const refusals: FaultItem[] = [];
  const warnings: FaultItem[] = [];
  for (const rule of rules) {
    if (rule.on !== 'all' && !rule.on.includes(message.name)) continue;
    const items = rule.run(message, context).map((finding) => itemOf(rule, message, finding));
    (severityOf(rule, context.corridor) === 'refuse' ? refusals : warnings).push(...items);
  }
  if (refusals.length === 0) return ok({ message: message as Checked<M>, warnings: warnings.slice(0, MOST_ITEMS) });
  return err(fault('rule/broken', { count: refusals.length }, refusals.slice(0, MOST_ITEMS)));
}

function itemOf({ code, wire = '14', texts }: Rule, { name }: TransitMessage, finding: Finding): FaultItem {
  const { at, value, values } = finding;
  return {
    code: `rule/${code}`,
    wire,
    pointer: at === '' ? `/${name}` : `/${name}/${at}`,
    reason: fill(texts, { ...(value === undefined ? {} : { value }), ...values }),
    ...(value === undefined ? {} : { originalValue: [...value].slice(0, 512).join('') }),
  };
}
