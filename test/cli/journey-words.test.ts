import { expect, test } from '@jest/globals';
import { actName, messageName, stepSentence } from '../../src/cli/journey-words.ts';
import { corridorOf, journeys } from '../../src/conformance/index.ts';

const at = '2026-03-10T13:00:00+00:00';
const all = journeys()._unsafeUnwrap();

test('every step that is no act has a sentence in both languages', () => {
  for (const journey of all) {
    const corridor = corridorOf(journey)._unsafeUnwrap();
    for (const step of journey.step) {
      const sentence = stepSentence(step, corridor);
      expect(sentence === undefined).toBe(step.do === 'act');
      if (sentence === undefined) continue;
      expect(sentence.en).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence.fr).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence.fr).not.toMatch(/'|\S[:;?!] /);
    }
  }
});

test('the line between two, and what the wire does', () => {
  const [journey] = all;
  const corridor = journey === undefined ? undefined : corridorOf(journey)._unsafeUnwrap();
  if (corridor === undefined) throw new Error('no journey');
  const say = (step: Parameters<typeof stepSentence>[0]) => stepSentence(step, corridor)?.en;
  expect(say({ do: 'line', is: 'up', administration: 'TG', neighbour: 'BF', at })).toBe(
    'Togolese customs: the line to Customs of Burkina Faso is up again.',
  );
  expect(say({ do: 'wire', fate: 'lose', from: 'TG', to: 'BF', code: ['TR001'], at })).toBe(
    'From here on the line loses the first copy of TR001 from TG to BF.',
  );
  expect(say({ do: 'wire', fate: 'deliver', at })).toBe('The line gives out what it held.');
  expect(say({ do: 'ask', administration: 'TG', neighbour: 'BF', at })).toBe('TG asks BF whether it is there.');
  expect(say({ do: 'announce', administration: 'TG', notice: {}, at })).toBe('TG announces an outage to all parties.');
  expect(say({ do: 'forge', through: 'BF', to: 'TG', text: 'x', at })).toBe(
    'Somebody puts a text that is no message on the line from BF to TG.',
  );
});

test('messages and acts have their names', () => {
  expect(messageName('TR118')).toEqual({ en: 'TR118 FrontierCrossing', fr: 'TR118 Avis de passage' });
  expect(messageName('TR999')).toEqual({ en: 'TR999', fr: 'TR999' });
  const [act] = all[0]?.step ?? [];
  expect(act?.do === 'act' ? actName(act).fr : '').toBe('Initier le transit');
});
