import { expect, test } from '@jest/globals';
import { correlationOf } from '../../src/processes/correlation.ts';
import { SAYS, tell } from './forge.ts';
import { answer, inform, takeRecovery } from './search-scenarios.ts';
import { sceneOf } from './stage.ts';
import { type Act, actCause } from './world.ts';

const states = [{ role: 'transit', office: 'BFCNK', state: 'expected' }] as const;
const HERE = { administration: 'BF', office: 'BFCNK' } as const;
const enquiry = (number: number) =>
  tell('TG', HERE, 'EnquiryRequest', {}, { enquiry: { ...SAYS.EnquiryRequest.enquiry, number } });
const asked = [enquiry(1), enquiry(2), tell('TG', HERE, 'RecoveryRequest')] as const;
const by = (act: Act, facts: Readonly<Record<string, unknown>> = {}) =>
  sceneOf(
    { administration: 'BF', states, before: asked },
    actCause('a', act.office, act.step, { ...act.facts, ...facts }),
  );
const idOf = (n: 0 | 1 | 2) => asked[n].message.header.messageId;

test('a response to what came just now answers that, and a notice answers nothing', () => {
  const request = tell('TG', HERE, 'StatusRequest');
  const scene = sceneOf({ administration: 'BF', states }, request);
  expect(correlationOf('StatusResponse', scene, 'BFCNK')).toBe(request.message.header.messageId);
  expect(correlationOf('FrontierCrossing', scene, 'BFCNK')).toBeUndefined();
});

test('an officer answers the request of the number that he names', () => {
  expect(correlationOf('EnquiryResponse', by(answer('BFCNK', '1', 1)), 'BFCNK')).toBe(idOf(0));
  expect(correlationOf('EnquiryResponse', by(answer('BFCNK', '1', 2)), 'BFCNK')).toBe(idOf(1));
  expect(correlationOf('EnquiryResponse', by(answer('BFCNK', '1', 3)), 'BFCNK')).toBeUndefined();
  expect(correlationOf('RecoveryAcceptance', by(takeRecovery('BFCNK')), 'BFCNK')).toBe(idOf(2));
});

test('information answers the questions that it names', () => {
  expect(correlationOf('EnquiryInformation', by(inform('BFCNK'), { answers: 'M-7' }), 'BFCNK')).toBe('M-7');
  expect(correlationOf('EnquiryInformation', by(inform('BFCNK')), 'BFCNK')).toBeUndefined();
});
