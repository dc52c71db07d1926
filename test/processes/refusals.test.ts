import { expect, test } from '@jest/globals';
import { CATALOGUE, type MessageName } from '../../src/messages/catalogue.ts';
import type { Cause } from '../../src/movement.ts';
import { ACT_NAMES } from '../../src/processes/acts.ts';
import { STATE_NAMES } from '../../src/processes/names.ts';
import { misplacedAct, stopFault, unexpectedFault, unknownFault } from '../../src/processes/refusals.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { forge, tell } from './forge.ts';
import { THREE, crossing } from './scenarios.ts';
import { REFERENCE, actCause } from './world.ts';

const MESSAGE_NAMES = Object.keys(CATALOGUE) as readonly MessageName[];
const states = [{ role: 'transit', office: 'BFCNK', state: 'expected' }] as const;
const movement = forge({ administration: 'BF', states });
const misplaced = (office: string, step: string, facts: Readonly<Record<string, unknown>> = {}) =>
  misplacedAct(TABLES, actCause('a', office, step, facts) as Extract<Cause, { kind: 'act' }>, movement, THREE);
const stopped = { choice: 'never', role: 'transit', office: 'BFCNK', expected: ['expected', 'refused'] } as const;

test('a state that does not fit says which would', () => {
  const refused = stopFault(actCause('a', 'BFCNK', 'presentGoods', {}), 'crossed', stopped);
  expect(refused).toMatchObject({ code: 'process/out-of-sequence', items: [{ wire: '92', pointer: '/' }] });
  expect(refused.text).toEqual({
    en: '"Record that the goods are presented" cannot follow: the office of transit BFCNK is in the state "crossed"; it must be "expected" or "refused".',
    fr: '« Enregistrer la présentation des marchandises » ne peut pas suivre : le bureau de transit BFCNK est à l’état « passé » ; l’état doit être « attendu » ou « refusé ».',
  });
  expect(refused.items[0]?.reason).toEqual(refused.text);
});

test('what the tables call a message, an act, a role or a state stands in no French sentence', () => {
  const internal = /\b(departure|[a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z]\w*|of|the)\b/;
  const states = Object.keys(STATE_NAMES);
  const causes: readonly Cause[] = [
    ...ACT_NAMES.map((step) => actCause('a', 'BFCNK', step, {})),
    ...MESSAGE_NAMES.map((name) => tell('TG', { administration: 'BF' }, name)),
  ];
  for (const role of ['departure', 'transit', 'destination', 'administration'] as const)
    for (const cause of causes)
      for (const state of states)
        expect(stopFault(cause, state, { ...stopped, role, expected: states }).text.fr).not.toMatch(internal);
  for (const cause of causes)
    if (cause.kind === 'message') expect(unexpectedFault(REFERENCE, cause).text.fr).not.toMatch(internal);
});

test('a state of older tables stands as it was written', () => {
  expect(stopFault(actCause('a', 'BFCNK', 'presentGoods', {}), 'parkedOnce', stopped).text.fr).toContain(
    '« parkedOnce »',
  );
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
  expect(misplaced('XXXX', 'presentGoods')?.text.fr).toContain('« Enregistrer la présentation des marchandises »');
  expect(misplaced('BFCNK', 'recordPassage', { crossing: crossing('BFKTC') })?.code).toBe('process/office-differs');
});

test('an office without a part in the movement can only ask for the record', () => {
  expect(misplaced('BFKPL', 'presentGoods')?.code).toBe('process/unknown-movement');
  expect(misplaced('BFKPL', 'requestTransitRecord')).toBeUndefined();
});
