import { expect, test } from '@jest/globals';
import { openRequest, withRequest, withoutAnswered } from '../../src/processes/requests.ts';
import { tell } from './forge.ts';

const to = (office?: string) => (office === undefined ? { administration: 'BF' } : { administration: 'BF', office });
const asks = (name: 'GuaranteeCheck' | 'GuaranteeUse', office?: string) => tell('TG', to(office), name).message;

test('a request waits for the office that it was sent to', () => {
  const use = asks('GuaranteeUse', 'BFOUA');
  const requests = withRequest([], use);
  expect(openRequest({ requests }, 'GuaranteeUseResult', 'BFOUA')?.messageId).toBe(use.header.messageId);
  expect(openRequest({ requests }, 'GuaranteeUseResult', 'BFKPL')).toBeUndefined();
  expect(openRequest({ requests }, 'GuaranteeCheckResult', 'BFOUA')).toBeUndefined();
});

test('one that names no office waits for any', () => {
  const requests = withRequest([], asks('GuaranteeCheck'));
  expect(openRequest({ requests }, 'GuaranteeCheckResult', 'BFKPL')).toEqual(requests[0]);
});

test('a later one of the same name takes its place, of another name stands beside it', () => {
  const [first, second] = [asks('GuaranteeUse', 'BFOUA'), asks('GuaranteeUse', 'BFOUA')];
  const requests = [asks('GuaranteeCheck', 'BFOUA'), first, second].reduce(withRequest, []);
  expect(requests.map(({ name }) => name)).toEqual(['GuaranteeCheck', 'GuaranteeUse']);
  expect(requests[1]?.messageId).toBe(second.header.messageId);
});

test('an answer closes its request and no other', () => {
  const requests = [asks('GuaranteeCheck', 'BFOUA'), asks('GuaranteeUse', 'BFOUA')].reduce(withRequest, []);
  expect(withoutAnswered(requests, 'GuaranteeUseResult', 'BFOUA')).toEqual([requests[0]]);
  expect(withoutAnswered(requests, 'GuaranteeUseResult', 'BFKPL')).toEqual(requests);
});

test('a message that no officer answers opens nothing', () => {
  expect(withRequest([], tell('TG', to('BFOUA'), 'GuaranteeCredit').message)).toEqual([]);
});
