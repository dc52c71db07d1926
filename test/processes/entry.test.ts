import { expect, test } from '@jest/globals';
import { byOf, entryIdOf, entryOf, saidOf } from '../../src/processes/entry.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { forge, tell } from './forge.ts';
import { THREE } from './scenarios.ts';
import { NOW, actCause } from './world.ts';

const act = actCause('A-1', 'BFCNK', 'presentGoods', {});
const timer = { kind: 'timer', timer: 't1', row: 'unusedOffices', round: 1 } as const;
const message = tell('TG', { administration: 'BF' }, 'DischargeNotice', { sequence: 1, seen: 0, officer: 'A. Lawson' });
const before = forge({ administration: 'BF', states: [] });
const written = (cause: Parameters<typeof entryOf>[2]) =>
  entryOf(TABLES, before, cause, entryIdOf(cause), 'applied', { at: NOW, corridor: THREE }, {});

test('a cause is known by its own id, a message by its verified sender too', () => {
  expect(entryIdOf(act)).toBe('act:A-1');
  expect(entryIdOf(timer)).toBe('timer:t1');
  expect(entryIdOf(message)).toBe(`in:TG/${message.message.header.messageId}`);
  expect(entryIdOf({ ...message, sender: 'NE' })).not.toBe(entryIdOf(message));
});

test('an entry carries number, time, verdict, corridor and tables', () => {
  expect(written(act)).toMatchObject({
    number: 2,
    at: NOW,
    verdict: 'applied',
    corridor: { id: 'lome-niamey', revision: THREE.revision },
    tables: TABLES.version,
    sends: [],
    timers: { set: [], clear: [] },
  });
});

test('the actor is the officer, the sender, or the administration itself', () => {
  expect(written(act).actor).toEqual({ administration: 'BF', office: 'BFCNK', officer: 'K. Mensah' });
  expect(written(message).actor).toEqual({ administration: 'TG', office: '', officer: 'A. Lawson' });
  expect(written(timer).actor).toEqual({ administration: 'BF', office: '', officer: '' });
});

test('what is said is the content, apart from the header', () => {
  expect(saidOf(act, 'BF')).toEqual({ sender: 'BF', office: 'BFCNK', content: {} });
  expect(saidOf(timer, 'BF')).toEqual({ sender: 'BF', content: {} });
  expect(saidOf(message, 'BF')).toMatchObject({ name: 'DischargeNotice', sender: 'TG', sequence: 1 });
  expect(Object.keys(saidOf(message, 'BF').content)).toEqual(['reference', 'discharge']);
});

test('the sender is the verified one, whatever the header says', () => {
  expect(saidOf({ ...message, sender: 'NE' }, 'BF').sender).toBe('NE');
});

test('rows know a cause by its step, its name or its timer', () => {
  expect(byOf(act)).toEqual({ act: 'presentGoods' });
  expect(byOf(message)).toEqual({ message: 'DischargeNotice' });
  expect(byOf(timer)).toEqual({ timer: 'unusedOffices' });
});
