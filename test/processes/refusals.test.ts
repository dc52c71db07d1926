import { expect, test } from '@jest/globals';
import type { Cause } from '../../src/movement.ts';
import { misplacedAct, stopFault, unexpectedFault, unknownFault } from '../../src/processes/refusals.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { forge, tell } from './forge.ts';
import { THREE, crossing } from './scenarios.ts';
import { REFERENCE, actCause } from './world.ts';

const states = [{ role: 'transit', office: 'BFCNK', state: 'expected' }] as const;
const movement = forge({ administration: 'BF', states });
const misplaced = (office: string, step: string, facts: Readonly<Record<string, unknown>> = {}) =>
  misplacedAct(TABLES, actCause('a', office, step, facts) as Extract<Cause, { kind: 'act' }>, movement, THREE);
const stopped = { choice: 'never', role: 'transit', office: 'BFCNK', expected: ['expected', 'refused'] } as const;

test('a state that does not fit says which would', () => {
  const refused = stopFault(actCause('a', 'BFCNK', 'presentGoods', {}), 'crossed', stopped);
  expect(refused).toMatchObject({ code: 'process/out-of-sequence', items: [{ wire: '92', pointer: '/' }] });
  expect(refused.text.en).toContain('transit at BFCNK is crossed; expected expected, refused');
  expect(refused.text.fr).toContain('crossed');
});

test('a need that is not met is told in each language', () => {
  const refused = stopFault(tell('TG', { administration: 'BF' }, 'DischargeNotice'), 'expected', {
    ...stopped,
    need: 'gapless',
  });
  expect(refused.code).toBe('process/needs');
  expect(refused.text.en).toContain('the earlier messages');
  expect(refused.text.fr).toContain('les messages antérieurs');
  expect(refused.items[0]?.reason).toEqual(refused.text);
});

test('unknown is 90, not expected is 92', () => {
  expect(unknownFault(REFERENCE)).toMatchObject({ code: 'process/unknown-movement', items: [{ wire: '90' }] });
  const unexpected = unexpectedFault(REFERENCE, tell('NE', { administration: 'BF' }, 'FrontierCrossing'));
  expect(unexpected).toMatchObject({ code: 'process/unexpected', items: [{ wire: '92' }] });
  expect(unexpected.text.en).toContain('FrontierCrossing of NE');
});

test('an act must be one, at an office of ours that holds the role, about that office', () => {
  expect(misplaced('BFCNK', 'recordPassage', { crossing: crossing('BFCNK') })).toBeUndefined();
  expect(misplaced('BFCNK', 'fly')?.code).toBe('process/unknown-step');
  expect(misplaced('NEMKL', 'presentGoods')?.code).toBe('process/not-yours');
  expect(misplaced('BFOUA', 'presentGoods')?.code).toBe('process/not-yours');
  expect(misplaced('XXXX', 'presentGoods')?.text.en).toContain('BFCNK');
  expect(misplaced('BFCNK', 'recordPassage', { crossing: crossing('BFKTC') })?.code).toBe('process/office-differs');
});

test('an office without a part in the movement can only ask for the record', () => {
  expect(misplaced('BFKPL', 'presentGoods')?.code).toBe('process/unknown-movement');
  expect(misplaced('BFKPL', 'requestTransitRecord')).toBeUndefined();
});
