import { expect, test } from '@jest/globals';
import type { TransitMessage } from '../../src/index.ts';
import { NOW, arrivalAdvice, desk, released, said } from './desk.ts';
import { corridor } from './pair.ts';

type Header = TransitMessage['header'];

const niamey = corridor('lome-niamey');
const header = (more: Partial<Header> = {}) => ({ messageId: 'N1', corridor: 'lome-niamey', ...more });
const asNiger = { administration: 'NE' };

// Signed by Niger; Ouagadougou is an office of Burkina Faso.
test.each([
  ['R-0105', 'in the name of the neighbour', arrivalAdvice(header())],
  ['R-0403', 'of an office of the neighbour', arrivalAdvice(header({ sender: asNiger }))],
])('a corridor that lowers %s does not let a party tell an arrival %s', async (code, _what, message) => {
  const togo = await released({ corridor: { ...niamey, loweredRule: [code] } });
  expect(await togo.say(message, { from: 'NE' })).toBe('acknowledge');
  expect(await togo.state('departure', 'TGLFP')).toBe('released');
});

test('a corridor that lowers R-0107 answers who sends from an office of another, and asks for no copy', async () => {
  const togo = await released({ corridor: { ...niamey, loweredRule: ['R-0107'] } });
  const request = { request: { office: 'NEMKL', presentedAt: NOW } };
  const sender = { ...asNiger, office: 'BFKPL' };
  const message = said('TransitRecordRequest', 'NEMKL', 'TGLFP', request, header({ sender }));
  expect(await togo.say(message, { from: 'NE' })).toBe('acknowledge');
  expect((await togo.outbox()).at(-1)?.message).toMatchObject({
    name: 'FunctionalRejection',
    header: { correlationId: 'N1', recipient: { administration: 'NE' } },
    error: [{ rule: 'R-0107' }],
  });
});

test('what another than departure says of a booking, and is refused, lets no officer end it', async () => {
  const burkina = await desk('BF', { corridor: niamey });
  const guarantee = { reference: '26BFGAR0000004120', amount: '17062500', currency: 'XOF' };
  const need = {
    office: 'TGLFP',
    holder: { name: 'Transit Golfe Express SARL' },
    country: ['TG', 'BF'],
    neededUntil: '2026-03-18',
    guarantee: [guarantee],
  };
  const booking = { reference: guarantee.reference, verdict: 'valid', reservation: 'RES-2026-009914' } as const;
  await burkina.say(said('GuaranteeUse', 'TGLFP', 'BFOUA', { need }, header({ messageId: 'T1' })));
  (await burkina.perform('BFOUA', 'answerGuaranteeUse', { guarantee: [booking] }))._unsafeUnwrap();
  const cancelled = {
    office: 'TGLFP',
    cancelledAt: NOW,
    reason: 'notReleased',
    guarantee: [{ ...guarantee, reservation: booking.reservation }],
  };
  await burkina.say(said('GuaranteeUseCancelled', 'NENIA', 'BFOUA', cancelled, header()), { from: 'NE' });
  expect((await burkina.log()).at(-1)).toBe('in:NE/N1 rejected');
  const ended = await burkina.perform('BFOUA', 'endBooking', { reason: 'Departure withdrew it.' });
  expect(ended._unsafeUnwrapErr().code).toBe('process/needs');
  expect(await burkina.state('guarantee', 'BFOUA')).toBe('booked');
});
