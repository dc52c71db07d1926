import { expect, test } from '@jest/globals';
import { parseBrokerUrl, settingsOf } from '../../src/transports/stomp-options.ts';

test.each([
  ['stomp://localhost:61613', { broker: { host: 'localhost', port: 61_613 } }],
  ['stomp://10.0.0.1:1/', { broker: { host: '10.0.0.1', port: 1 } }],
  ['stomp://[::1]:61613', { broker: { host: '::1', port: 61_613 } }],
  ['stomp+ssl://hub.example:61614', { broker: { host: 'hub.example', port: 61_614, tls: true } }],
  ['stomp://tg:p%40ss%3A%2F@b:2', { broker: { host: 'b', port: 2 }, login: 'tg', passcode: 'p@ss:/' }],
  ['stomp://tg@b:2', { broker: { host: 'b', port: 2 }, login: 'tg' }],
])('%s is read', (text, expected) => {
  expect(parseBrokerUrl(text)._unsafeUnwrap()).toEqual(expected);
});

test.each([
  ['', 'URL'],
  ['localhost:61613', 'scheme'],
  ['http://localhost:61613', 'scheme'],
  ['stomp://localhost', 'port'],
  ['stomp://localhost:0', 'port'],
  ['stomp://:61613', 'URL'],
  ['stomp://localhost:99999', 'URL'],
  ['stomp:61613', 'host'],
  ['stomp://b:2/queue', 'after the port'],
  ['stomp://b:2?x=1', 'after the port'],
  ['stomp://b:2#x', 'after the port'],
  ['stomp://a%zz:secret@b:2', 'percent-encoded'],
  ['stomp://a:secret%0Alogin:x@b:2', 'percent-encoded'],
])('%j is refused, and its password is not repeated', (text, reason) => {
  const refused = parseBrokerUrl(text)._unsafeUnwrapErr();
  expect(refused.code).toBe('transport/address');
  expect(refused.text.en).toContain(reason);
  expect(JSON.stringify(refused)).not.toContain('secret');
});

test('limits that are not given have their defaults', () => {
  const { limits } = settingsOf({
    brokers: [{ host: 'b', port: 1 }],
    inbound: [],
    outbound: {},
    limits: { window: 7 },
  });
  expect(limits).toMatchObject({ window: 7, heartBeat: 10_000, mostBytes: 10_000_000 });
  expect(limits.prefetch).toBeLessThan(200);
});

test('options that cannot be meant throw', () => {
  const routes = { inbound: [], outbound: {} };
  const brokers = [{ host: 'b', port: 1 }];
  expect(() => settingsOf({ ...routes, brokers: [] })).toThrow(TypeError);
  expect(() => settingsOf({ ...routes, brokers, login: 'a\nb' })).toThrow(TypeError);
  expect(() => settingsOf({ ...routes, brokers, passcode: '\0' })).toThrow(TypeError);
});
