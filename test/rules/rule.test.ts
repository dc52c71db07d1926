import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FIXED_RULES } from '../../src/corridor/fixed-rules.ts';
import { MESSAGE_NAMES, type TransitMessage } from '../../src/messages/catalogue.ts';
import { type RuleContext, checkRules, recheckMovement, severityOf } from '../../src/rules/rule.ts';
import { RULES } from '../../src/rules/rules.ts';
import { arbitraryMessage } from '../arbitraries.ts';
import { corridorOf } from '../corridor/fixtures.ts';
import { type Edit, contextOf, edited, messageOf } from './messages.ts';

const codes = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code);
const check = (message: TransitMessage, edit: Edit = {}) => checkRules(message, edited(contextOf(message), edit));

describe('a message that breaks rules', () => {
  const message = edited(messageOf('AnticipatedArrivalRecord'), {
    'header/corridorRevision': 2,
    'record/totals/items': 3,
    'record/totals/packages': '1',
    'record/item/0/packaging/0/kind': 'ZZ',
  });

  test('is refused with all of them, and with no warning among them', () => {
    const fault = check(message)._unsafeUnwrapErr();
    expect(fault).toMatchObject({ stage: 'rule', code: 'rule/broken', retry: false });
    expect(codes(fault.items)).toEqual(['rule/R-0102', 'rule/R-0503', 'rule/R-0504']);
    expect(fault.items[2]).toEqual({
      code: 'rule/R-0504',
      wire: '14',
      pointer: '/AnticipatedArrivalRecord/record/totals/packages',
      reason: {
        en: 'The total says 1 packages and the items add up to 2000. Correct the one that is wrong.',
        fr: 'Le total indique 1 colis et la somme des articles est 2000. Corrigez celui qui est faux.',
      },
      originalValue: '1',
    });
  });

  test('has values of at most 512 characters in its remarks', () => {
    const long = edited(messageOf('Acknowledgement'), { 'header/corridor': '😀'.repeat(600) });
    const [item] = check(long)._unsafeUnwrapErr().items;
    expect([...(item?.originalValue ?? '')]).toHaveLength(512);
  });
});

describe('a message that only gives rise to warnings', () => {
  const message = edited(messageOf('FrontierCrossing'), {
    'crossing/side': 'exit',
    'crossing/counted/packages': '800',
  });

  test('passes, and they come with it', () => {
    const kept = check(message)._unsafeUnwrap();
    expect(kept.message).toBe(message);
    expect(codes(kept.warnings)).toEqual(['rule/W-0910', 'rule/F-1201']);
  });

  test('has none about its movement where the movement is not given', () => {
    expect(check(message, { movement: undefined })._unsafeUnwrap().warnings).toEqual([]);
  });
});

describe('a message that is about to advance its movement', () => {
  const message = edited(messageOf('FrontierCrossing'), {
    'header/corridor': 'lome-niamey',
    'crossing/passedAt': '2026-03-10T15:00:00+00:00',
    'crossing/presentedAt': undefined,
  });

  test('is held against the rules about movements alone', () => {
    const fault = recheckMovement(message, contextOf(message))._unsafeUnwrapErr();
    expect(codes(fault.items)).toEqual(['rule/R-0908']);
    expect(codes(check(message)._unsafeUnwrapErr().items)).toEqual(['rule/R-0101', 'rule/R-0908']);
  });
});

describe('what breaking a rule does', () => {
  const corridor = corridorOf('lome-ouagadougou');
  const rule = (code: string) => RULES.find((each) => each.code === code) ?? RULES[0]!;

  test.each([
    ['R-0201', 'refuse'],
    ['W-0204', 'warn'],
    ['F-1201', 'fraud'],
  ])('%s: %s', (code, severity) => {
    expect(severityOf(rule(code), corridor)).toBe(severity);
  });

  test('is lowered by the corridor, for check digits together and for others by their codes', () => {
    expect(severityOf(rule('R-0602'), { ...corridor, checkDigits: 'warn' })).toBe('warn');
    expect(severityOf(rule('R-0504'), { ...corridor, checkDigits: 'warn' })).toBe('refuse');
    expect(severityOf(rule('R-0504'), { ...corridor, loweredRule: ['R-0504'] })).toBe('warn');
    expect(severityOf(rule('F-1201'), { ...corridor, loweredRule: ['R-1201'] })).toBe('fraud');
  });

  test.each([...FIXED_RULES])('is never lowered for %s, which keeps the parties apart', (code) => {
    expect(RULES.map((each) => each.code)).toContain(code);
    expect(severityOf(rule(code), { ...corridor, loweredRule: [code] })).toBe('refuse');
  });

  test('shows in the verdict', () => {
    const message = edited(messageOf('FrontierCrossing'), { reference: '26TGTGLFPT012345J7' });
    expect(codes(check(message)._unsafeUnwrapErr().items)).toEqual(['rule/R-0201']);
    expect(codes(check(message, { 'corridor/checkDigits': 'warn' })._unsafeUnwrap().warnings)).toEqual(['rule/R-0201']);
  });
});

test('no message of any content makes a rule throw', () => {
  const anyMessage = fc.oneof(...MESSAGE_NAMES.map((name) => arbitraryMessage(name))) as fc.Arbitrary<TransitMessage>;
  const directions = fc.constantFrom<RuleContext['direction']>('in', 'out');
  fc.assert(
    fc.property(anyMessage, directions, (message, direction) => {
      const result = check(message, { direction });
      const items = result.match(
        ({ warnings }) => warnings,
        (refused) => refused.items,
      );
      expect(items.every(({ pointer }) => pointer.startsWith(`/${message.name}`))).toBe(true);
      expect(result.isOk() || result.error.items.length > 0).toBe(true);
    }),
    { numRuns: 100 },
  );
});
