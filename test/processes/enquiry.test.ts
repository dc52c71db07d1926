import { expect, test } from '@jest/globals';
import { ENQUIRY } from '../../src/processes/enquiry.ts';
import { unknownMovement } from '../../src/processes/fold.ts';
import { canReach } from '../../src/processes/process.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { forge, tell } from './forge.ts';
import { THREE, TWO, arrive, opening } from './scenarios.ts';
import { answer, enquire, recommended } from './search-scenarios.ts';
import { REFERENCE, type World, actCause, advanceIn, happen, settingOf, worldAfter } from './world.ts';

const HERE = { administration: 'BF', office: 'BFCNK' } as const;

test('an enquiry may still find the goods, end in a proof, in a recovery or in a cancellation', () => {
  for (const end of ['arrived', 'discharged', 'underRecovery', 'cancellationPending'])
    expect([end, canReach(TABLES, 'departure', 'underEnquiry', [end])]).toEqual([end, true]);
});

test('what is done at an administration as a whole changes no state', () => {
  expect(ENQUIRY.filter(({ at, then }) => at === 'administration' && then !== 'same')).toEqual([]);
});

test('an enquiry about an unknown movement is recorded, and answered with nothing known', () => {
  const setting = settingOf(THREE, []);
  const asked = tell('TG', HERE, 'EnquiryRequest', { sequence: 1, seen: 0 });
  const received = advanceIn(setting, unknownMovement(REFERENCE, 'BF'), asked);
  expect(received.verdict).toBe('applied');
  expect(received.movement.timers).toMatchObject([{ row: 'enquiryDue', office: 'BFCNK' }]);
  const { office, step, facts } = answer('BFCNK', '1');
  const answered = advanceIn(setting, received.movement, actCause('a', office, step, facts));
  expect(answered.sends).toMatchObject([
    {
      recipient: { administration: 'TG' },
      correlationId: asked.message.header.messageId,
      body: { finding: { answer: '1' } },
    },
  ]);
  expect(answered.movement).toMatchObject({ states: [], timers: [] });
});

test('questions of others than departure about an unknown movement are refused as about an unknown movement', () => {
  const told = tell('NE', HERE, 'InformationRequest', { sequence: 1, seen: 0 });
  expect(advanceIn(settingOf(THREE, []), unknownMovement(REFERENCE, 'BF'), told).fault?.code).toBe(
    'process/unknown-movement',
  );
});

test('an office that has recorded the goods cannot answer that nothing is known', () => {
  const setting = settingOf(THREE, []);
  const { office, step, facts } = answer('BFCNK', '1');
  const given = forge({
    administration: 'BF',
    states: [{ role: 'transit', office: 'BFCNK', state: 'crossed' }],
    before: [tell('TG', HERE, 'EnquiryRequest'), tell('TG', HERE, 'FrontierCrossing')],
  });
  expect(advanceIn(setting, given, actCause('a', office, step, facts)).fault?.code).toBe('process/needs');
});

test('the office that reports the arrival is not told that the enquiry has ended, the other is, once', () => {
  const setting = settingOf(TWO, [[...opening(TWO, 'BFOUA'), enquire(), enquire('BFCNK')], [arrive('BFOUA')]]);
  let world: World = recommended(setting);
  for (const list of [0, 0, 1]) {
    const act = setting.script[list]?.[world.performed[list] ?? 0];
    if (act === undefined) throw new Error('The script is at its end.');
    const move = { kind: 'act', list, act } as const;
    const happened = happen(setting, world, move);
    if (happened === undefined) throw new Error(`${act.step} is not admissible.`);
    world = worldAfter(world, move, happened);
  }
  const advice = world.wire.find(({ message }) => message.name === 'ArrivalAdvice');
  if (advice === undefined) throw new Error('No arrival was told.');
  const told = happen(setting, world, { kind: 'deliver', letter: advice });
  expect(told?.letters.map(({ message }) => [message.name, message.header.recipient.office])).toEqual([
    ['EnquiryCancelled', 'BFCNK'],
  ]);
  expect(told?.done.movement.facts.enquiries).toEqual([
    { number: 1, asked: 'BFOUA', ended: false },
    { number: 2, asked: 'BFCNK', ended: true },
  ]);
});
