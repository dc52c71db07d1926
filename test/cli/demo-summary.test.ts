import { expect, test } from '@jest/globals';
import { printEnd } from '../../src/cli/demo-summary.ts';
import type { Movement } from '../../src/index.ts';
import { NO_FACTS } from '../../src/processes/facts.ts';
import { plan } from './demo-support.ts';
import { printer } from './run.ts';

const { corridor, made } = plan();
const departure: Movement = {
  reference: made.reference,
  administration: 'TG',
  version: 0,
  log: [],
  states: [],
  facts: { ...NO_FACTS, record: made.record, recordVersion: 1 },
  parked: [],
  sent: {},
  seen: {},
  timers: [],
};
const states = [{ role: 'departure', office: 'TGLFP', administration: 'TG', state: 'cancelled' }] as const;

test('an amount keeps every digit, with its thousands apart as the language writes them', () => {
  const end = { reference: made.reference, ending: 'cancelled', states, departure };
  const written = { messages: [], messageFolder: 'm', stores: ['a', 'b'] };
  const english = printer();
  printEnd(english.print, corridor, end, written);
  expect(english.printed.out).toContain('35,000,000 XOF: booked on –, freed on –');
  expect(english.printed.out).toContain('29,192.8724 kg');
  const french = printer('fr');
  printEnd(french.print, corridor, end, written);
  expect(french.printed.out).toContain('29 192,8724 kg');
  expect(french.printed.out).toContain('Stockages     a, b');
});
