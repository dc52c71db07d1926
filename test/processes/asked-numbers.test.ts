import { expect, test } from '@jest/globals';
import { askedRecoveries, numberOfEnquiry, tookOverRecovery } from '../../src/processes/asked-numbers.ts';
import { CASE, SAYS, forge, sent, tell } from './forge.ts';
import { actCause } from './world.ts';

const opened = (number: number, to: string) => ({
  cause: actCause(`enquiry ${number}`, 'TGLFP', 'openEnquiry', { reason: ['noArrival'] }),
  outcomes: [
    { row: 'departure.openEnquiry.further', role: 'departure' as const, office: 'TGLFP', from: 'underEnquiry' },
  ],
  sends: [sent('EnquiryRequest', to, `E-${number}`)],
});
const at = {
  administration: 'TG',
  states: [{ role: 'departure', office: 'TGLFP', state: 'underEnquiry' }],
} as const;

test('each request of an enquiry has the number of its opening', () => {
  const movement = forge({ ...at, told: [opened(1, 'NE'), opened(2, 'BF'), opened(3, 'NE')] });
  expect(movement.facts.enquiries.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(['E-1', 'E-2', 'E-3', 'nothing', undefined].map((id) => numberOfEnquiry(movement, id))).toEqual([
    1,
    2,
    3,
    undefined,
    undefined,
  ]);
});

test('a request for recovery has the number that the officer gave it', () => {
  const cause = actCause('r', 'TGLFP', 'requestRecovery', { case: { ...CASE, number: 7 } });
  const movement = forge({ ...at, told: [{ cause, sends: [sent('RecoveryRequest', 'NE', 'R-7')] }] });
  expect(askedRecoveries(movement)).toEqual([{ messageId: 'R-7', administration: 'NE', number: 7 }]);
  expect(askedRecoveries(forge(at))).toEqual([]);
});

test('who answered 4 took the recovery over', () => {
  const finding = { ...SAYS.EnquiryResponse.finding, answer: '4', text: 'Here.' };
  const movement = forge({ ...at, before: [tell('NE', { administration: 'TG' }, 'EnquiryResponse', {}, { finding })] });
  expect([tookOverRecovery(movement, 'NE'), tookOverRecovery(movement, 'BF')]).toEqual([true, false]);
});
