import { expect, test } from '@jest/globals';
import { JourneyStep, forgedMessage } from '../../src/conformance/journey.ts';

const at = '2026-03-10T09:00:00+00:00';

test.each([
  { do: 'time', at },
  { do: 'line', is: 'down', administration: 'BF', at },
  { do: 'wire', fate: 'hold', from: 'TG', code: ['TR001'], at },
  { do: 'forge', through: 'BF', to: 'TG', at, says: {} },
  { do: 'ask', administration: 'BF', neighbour: 'TG', at },
  { do: 'reconcile', administration: 'BF', neighbour: 'TG', officer: 'Issa Ouédraogo', at, downTo: at },
  { do: 'announce', administration: 'BF', at, notice: {} },
  { do: 'act', act: 'release', office: 'TGLFP', officer: 'Kodjo Mensah', actAt: at, fallback: true },
  { do: 'act', act: 'recordPassage', office: 'TGCNK', officer: 'Afi Lawson', actAt: at, loading: 'TGLFP-7' },
])('$do is a step', (step) => {
  expect(JourneyStep.is(step)).toBe(true);
  expect(JourneyStep.is({ ...step, extra: 1 })).toBe(false);
});

test('a time is an instant with its offset', () => {
  expect(JourneyStep.is({ do: 'time', at: '2026-03-10T09:00:00' })).toBe(false);
  expect(JourneyStep.is({ do: 'time', at: '2026-03-10' })).toBe(false);
});

test('what a forger says is the message of the step', () => {
  const says = { name: 'DischargeNotice' };
  expect(forgedMessage({ do: 'forge', through: 'BF', to: 'TG', at, says })).toBe(says);
  expect(forgedMessage({ do: 'forge', through: 'BF', to: 'TG', at, text: 'no message' })).toBeUndefined();
});
