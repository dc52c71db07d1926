import { expect, test } from '@jest/globals';
import { CASE, CLAIM, DEBT } from '../processes/forge.ts';
import { type Desk, NOW, desk, released, said } from './desk.ts';
import { corridor } from './pair.ts';

const DAY = 86_400_000;
const errors = async (at: Desk, id: string) =>
  (await at.outbox()).flatMap(({ message }) =>
    message.header.correlationId === id && message.name === 'FunctionalRejection' ? message.error : [],
  );
const verdict = async (at: Desk, id: string) => (await at.log()).find((line) => line.includes(`/${id} `));

const report = (messageId: string, sequence: number, progress: object = {}) =>
  said(
    'RecoveryDispatch',
    'BFOUA',
    'TGLFP',
    {
      progress: {
        authority: 'BFOUA',
        at: NOW,
        status: 'recovered',
        recovered: [CLAIM],
        guaranteeCalled: true,
        ...progress,
      },
    },
    { messageId, sequence },
  );

test('the report of a recovery is taken of the authority that was asked, under its number', async () => {
  const togo = await released();
  (await togo.perform('TGLFP', 'openRecovery', { debt: { ...DEBT, country: 'BF' } }))._unsafeUnwrap();
  await togo.say(report('B1', 1));
  expect(await errors(togo, 'B1')).toMatchObject([{ code: '92' }]);
  const asked = { ...CASE, requested: 'BFOUA', country: 'BF', debtor: [...CASE.debtor], claim: [...CASE.claim] };
  (await togo.perform('TGLFP', 'requestRecovery', { case: asked }))._unsafeUnwrap();
  await togo.say(report('B2', 2, { number: 2 }));
  expect(await errors(togo, 'B2')).toMatchObject([{ code: '92' }]);
  await togo.say(report('B3', 3, { number: 1 }));
  expect([await verdict(togo, 'B1'), await verdict(togo, 'B2'), await verdict(togo, 'B3')]).toEqual([
    'in:BF/B1 rejected',
    'in:BF/B2 rejected',
    'in:BF/B3 applied',
  ]);
});

test('a recovery is asked by departure alone', async () => {
  const burkina = await desk('BF', { corridor: corridor('lome-niamey') });
  const request = (from: string, messageId: string) =>
    said(
      'RecoveryRequest',
      from,
      'BFOUA',
      { case: { ...CASE, requesting: from, requested: 'BFOUA', country: 'BF' } },
      { messageId, corridor: 'lome-niamey' },
    );
  await burkina.say(request('NENIA', 'N1'), { from: 'NE' });
  expect(await errors(burkina, 'N1')).toMatchObject([{ code: '90' }]);
  await burkina.say(request('TGLFP', 'T1'));
  expect(await burkina.log()).toEqual(['in:TG/T1 applied']);
});

test('nobody reports a recovery that is not his', async () => {
  const burkina = await desk('BF');
  const inquiry = {
    office: 'TGLFP',
    question: [{ number: 1, text: 'Who drove?' }],
    correspondent: { name: 'K. Mensah' },
  };
  await burkina.say(said('InformationRequest', 'TGLFP', 'BFOUA', inquiry, { messageId: 'T1' }));
  const progress = { authority: 'BFOUA', at: NOW, status: 'underWay' } as const;
  const refused = (await burkina.perform('BFOUA', 'reportRecovery', { progress }))._unsafeUnwrapErr();
  expect(refused).toMatchObject({ code: 'process/needs', text: { en: expect.stringContaining('asked of us') } });
});

test('an answer under the number of an enquiry that another was asked is refused', async () => {
  const togo = await released();
  for (let n = 0; n < 4; n += 1) {
    togo.now += 20 * DAY;
    (await togo.gateway.fireTimers())._unsafeUnwrap();
  }
  expect(['enquiryRecommended', 'underEnquiry']).toContain(await togo.state('departure', 'TGLFP'));
  const enquire = (actId: string, asked: string) =>
    togo.perform('TGLFP', 'openEnquiry', { reason: ['noArrival'], asked }, { actId });
  (await enquire('first', 'BFCNK'))._unsafeUnwrap();
  (await enquire('second', 'BFOUA'))._unsafeUnwrap();
  const requests = (await togo.outbox()).flatMap(({ message }) =>
    message.name === 'EnquiryRequest' ? [{ number: message.enquiry.number, id: message.header.messageId }] : [],
  );
  const [first, second] = requests.slice(-2);
  const answer = (messageId: string, sequence: number, number = 0) =>
    said(
      'EnquiryResponse',
      'BFOUA',
      'TGLFP',
      { finding: { number, office: 'BFOUA', answeredAt: NOW, answer: '1' } },
      { messageId, sequence, correlationId: second?.id },
    );
  await togo.say(answer('B1', 1, first?.number));
  expect(await errors(togo, 'B1')).toMatchObject([{ code: '92' }]);
  await togo.say(answer('B2', 2, second?.number));
  expect(await verdict(togo, 'B2')).toBe('in:BF/B2 applied');
});
