import { expect, test } from '@jest/globals';
import { eventWriter } from '../../src/cli/gateway-events.ts';
import { fault } from '../../src/index.ts';
import { jsonLines, printer } from './run.ts';

const away = fault('transport/unreachable', { broker: 'b:1', reason: 'no line' });

test('one line for each event', () => {
  const { print, printed } = printer();
  const write = eventWriter(print, () => Date.parse('2026-03-10T09:30:00Z'));
  write({ event: 'started', administration: 'TG' });
  write({ event: 'sent', id: '1', name: 'ArrivalAdvice', recipient: 'TG' });
  write({ event: 'received', from: 'TG', id: '2', name: 'DischargeNotice', verdict: 'applied' });
  write({ event: 'notSent', id: '3', name: 'ArrivalAdvice', recipient: 'TG', fault: away });
  write({
    event: 'refused',
    from: 'TG',
    fault: fault('process/out-of-sequence', {}, [
      { code: 'x/y', wire: '92', pointer: '/A', reason: { en: 'No.', fr: 'Non.' } },
    ]),
  });
  write({ event: 'line', neighbour: 'BF', what: 'answered' });
  write({ event: 'stopping', administration: 'TG' });
  const lines = printed.out.trimEnd().split('\n');
  expect(lines.every((line) => line.startsWith('2026-03-10T09:30:00.000Z '))).toBe(true);
  expect(lines.map((line) => line.slice(25))).toEqual([
    'started TG',
    'sent → TG TR006 ArrivalAdvice 1',
    'received ← TG TR045 DischargeNotice 2 applied',
    expect.stringMatching(/^not sent → TG TR006 ArrivalAdvice 3 transport\/unreachable The broker b:1 /),
    expect.stringMatching(/^refused ← TG process\/out-of-sequence .* x\/y \/A No\.$/),
    'line ← BF is there',
    'stopping TG',
  ]);
});

test('in French no word of the program stays English', () => {
  const { print, printed } = printer('fr', false);
  const write = eventWriter(print, () => 0);
  write({ event: 'received', from: 'TG', id: '2', name: 'DischargeNotice', verdict: 'duplicate' });
  write({ event: 'failed', what: 'acknowledgements', fault: away });
  write({ event: 'failed', what: 'lanes', fault: away });
  expect(
    printed.out
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(25)),
  ).toEqual([
    'reçu ← TG TR045 Avis d’apurement 2 copie',
    expect.stringMatching(/^échec accusés de réception transport\/unreachable Le courtier /),
    expect.stringMatching(/^échec lanes transport\/unreachable /),
  ]);
});

test('a failure that repeats is written once a minute, and at once after something went well', () => {
  let now = 0;
  const { print, printed } = printer('fr', true);
  const write = eventWriter(print, () => now);
  const fail = () => write({ event: 'failed', what: 'subscription', fault: away });
  fail();
  now = 59_000;
  fail();
  expect(jsonLines(printed.out)).toHaveLength(1);
  now = 60_000;
  fail();
  expect(jsonLines(printed.out)).toHaveLength(2);
  write({ event: 'sent', id: '1', name: 'ArrivalAdvice', recipient: 'TG' });
  fail();
  expect(jsonLines(printed.out)).toHaveLength(4);
});
