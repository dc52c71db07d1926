import { describe, expect, test } from '@jest/globals';
import type { FaultItem } from '../../src/fault.ts';
import { CATALOGUE, type MessageName, type TransitMessage } from '../../src/messages/catalogue.ts';
import { type Rule, type RuleCode, type RuleContext, checkRules } from '../../src/rules/rule.ts';
import { type Edit, contextOf, edited, messageOf } from './messages.ts';

/** One message that just keeps a rule and one that breaks exactly it. */
export interface Pair {
  readonly rule: RuleCode;
  readonly on: MessageName;
  /** What the message that breaks it has otherwise. */
  readonly breaks: Edit;
  /** Where it is found: the path below the root. */
  readonly at: string;
  /** What the message that just keeps it has otherwise; nothing, where every message of the tests is at the edge. */
  readonly keeps?: Edit;
  /** What both know otherwise. */
  readonly context?: Edit;
  /** What only the one that breaks it knows otherwise. */
  readonly breaksWith?: Edit;
}

/** What the rules say of a message: all refusals, or all warnings where there is no refusal. */
export function said(message: TransitMessage, context: RuleContext): readonly FaultItem[] {
  return checkRules(message, context).match(
    ({ warnings }) => warnings,
    ({ items }) => items,
  );
}

const known = (message: TransitMessage, ...edits: readonly Edit[]): RuleContext =>
  edits.reduce<RuleContext>(edited, contextOf(message));

/** Every rule has a pair; the first message of each is without a remark of any rule, the second has one of this rule, explained in full. */
export function testPairs(rules: readonly Rule[], pairs: readonly Pair[]): void {
  describe.each(pairs)('$rule on $on', ({ rule, on, keeps = {}, breaks, at, context = {}, breaksWith = {} }) => {
    const base: TransitMessage = messageOf(on);

    test('is kept by a message at its edge', () => {
      const message = edited(base, keeps);
      expect(CATALOGUE[on].type.is(message)).toBe(true);
      expect(said(message, known(message, context))).toEqual([]);
    });

    test('is broken by a message that breaks nothing else', () => {
      const message = edited(base, breaks);
      expect(CATALOGUE[on].type.is(message)).toBe(true);
      const items = said(message, known(message, context, breaksWith));
      const pointer = at === '' ? `/${on}` : `/${on}/${at}`;
      expect(items.map((item) => [item.code, item.pointer])).toEqual([[`rule/${rule}`, pointer]]);
      expect(items.flatMap(({ reason: { en, fr } }) => [en, fr]).join(' ')).not.toMatch(/[{}]|undefined/);
    });
  });

  test('every rule has a pair', () => {
    expect([...new Set(pairs.map(({ rule }) => rule))].sort()).toEqual(rules.map(({ code }) => code).sort());
  });
}
