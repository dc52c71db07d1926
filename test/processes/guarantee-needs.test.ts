import { describe, expect, test } from '@jest/globals';
import type { Cause } from '../../src/movement.ts';
import { GUARANTEE_NEEDS } from '../../src/processes/guarantee-needs.ts';
import { NEEDS } from '../../src/processes/needs.ts';
import { RECORD, SAYS, sent, tell } from './forge.ts';
import { bookings } from './scenarios-guarantee.ts';
import { sceneOf } from './stage.ts';
import { actCause } from './world.ts';

const DEPARTURE = [{ role: 'departure', office: 'TGLFP', state: 'registered' }] as const;
const OFFICE = { administration: 'BF', office: 'BFOUA' } as const;
const ABROAD = { ...RECORD.guarantee, office: 'BFOUA' };
const amended = actCause('a', 'TGLFP', 'amendGuarantee', { guarantee: ABROAD });
const used = actCause('u', 'TGLFP', 'useGuarantee', {});
const answered = tell('BF', { administration: 'TG' }, 'GuaranteeUseResult');
const row = {
  row: 'departure.recordGuaranteeUse.booked',
  role: 'departure',
  office: 'TGLFP',
  from: 'registered',
} as const;

describe('release is secured', () => {
  const secured = (guarantee: typeof RECORD.guarantee) =>
    GUARANTEE_NEEDS.guaranteeSecured.met(
      sceneOf(
        {
          administration: 'TG',
          states: DEPARTURE,
          before: [amended, used],
          told: [{ cause: answered, outcomes: [row] }],
        },
        actCause('r', 'TGLFP', 'release', { record: { ...RECORD, guarantee } }),
      ),
    );

  test('by what was booked, for no more than was asked', () => {
    expect(secured(ABROAD)).toBe('yes');
    expect(secured({ ...ABROAD, amountCovered: '17062500.00' })).toBe('yes');
    expect(secured({ ...ABROAD, amountCovered: '17062500.01' })).toBe('no');
  });

  test('by the same guarantee, in the same currency, at the same office', () => {
    expect(secured({ ...ABROAD, reference: 'ANOTHER' })).toBe('no');
    expect(secured({ ...ABROAD, currency: 'EUR' })).toBe('no');
    expect(secured({ ...ABROAD, office: 'NENIA' })).toBe('no');
  });
});

describe('an officer books all or nothing', () => {
  const request = tell(
    'TG',
    OFFICE,
    'GuaranteeUse',
    {},
    {
      need: {
        ...SAYS.GuaranteeUse.need,
        guarantee: ['A', 'B'].map((reference) => ({ reference, amount: '1', currency: 'XOF' })),
      },
    },
  );
  const met = (...guarantee: ReturnType<typeof bookings>) => {
    const scene = sceneOf(
      { administration: 'BF', states: [], before: [request] },
      actCause('b', 'BFOUA', 'answerGuaranteeUse', { guarantee }),
    );
    return [GUARANTEE_NEEDS.allBooked.met(scene, 'BFOUA'), GUARANTEE_NEEDS.noneBooked.met(scene, 'BFOUA')];
  };

  test('each under its number, or each with its reason', () => {
    expect(met(...bookings('valid', '1', 'A'), ...bookings('valid', '2', 'B'))).toEqual(['yes', 'no']);
    expect(met(...bookings('expired', '', 'A'), ...bookings('revoked', '', 'B'))).toEqual(['no', 'yes']);
  });

  test('one of two, or one alone, is neither', () => {
    expect(met(...bookings('valid', '1', 'A'), ...bookings('expired', '', 'B'))).toEqual(['no', 'no']);
    expect(met(...bookings('valid', '1', 'A'))).toEqual(['no', 'no']);
    expect(met(...bookings('expired', '', 'A'))).toEqual(['no', 'no']);
  });

  test('of the one who asked: a message of another party under the same id counts for nothing', () => {
    const stolen = tell('NE', OFFICE, 'GuaranteeUse', { messageId: request.message.header.messageId });
    const told = [{ cause: stolen, verdict: 'rejected' as const }, { cause: request }];
    const guarantee = [...bookings('valid', '1', 'A'), ...bookings('valid', '2', 'B')];
    const act = actCause('b', 'BFOUA', 'answerGuaranteeUse', { guarantee });
    const scene = sceneOf({ administration: 'BF', states: [], told }, act);
    expect(GUARANTEE_NEEDS.allBooked.met(scene, 'BFOUA')).toBe('yes');
  });
});

test('an answer counts where it is the first to the request that counts', () => {
  const of = (...before: readonly Cause[]) =>
    GUARANTEE_NEEDS.newReservation.met(sceneOf({ administration: 'TG', states: DEPARTURE, before }, answered));
  expect([of(amended, used), of(amended, used, answered)]).toEqual(['yes', 'no']);
});

test('what is taken back or credited is exactly what the office holds', () => {
  const cause = (number: string) =>
    tell(
      'TG',
      OFFICE,
      'GuaranteeCredit',
      {},
      {
        ...SAYS.GuaranteeCredit,
        guarantee: SAYS.GuaranteeCredit.guarantee.map((each) => ({ ...each, reservation: number })),
      },
    );
  const act = actCause('b', 'BFOUA', 'answerGuaranteeUse', { guarantee: bookings() });
  const booked = {
    row: 'guarantee.answerGuaranteeUse.booked',
    role: 'guarantee',
    office: 'BFOUA',
    from: 'none',
  } as const;
  const before = [tell('TG', OFFICE, 'GuaranteeUse')];
  const met = (number: string) =>
    GUARANTEE_NEEDS.reservationHeld.met(
      sceneOf({ administration: 'BF', states: [], before, told: [{ cause: act, outcomes: [booked] }] }, cause(number)),
      'BFOUA',
    );
  expect([met('RES-1'), met('RES-2')]).toEqual(['yes', 'no']);
});

test('an office of guarantee alone holds no part that a notice of departure would change', () => {
  const met = (...roles: readonly ('guarantee' | 'transit')[]) =>
    NEEDS.nothingHeld.met(
      sceneOf(
        { administration: 'BF', states: roles.map((role) => ({ role, office: 'BFOUA', state: 'booked' })) },
        tell('TG', { administration: 'BF' }, 'CancellationNotice'),
      ),
    );
  expect([met(), met('guarantee'), met('guarantee', 'transit')]).toEqual(['yes', 'yes', 'elsewhere']);
});

describe('where departure and the office of guarantee could not take each other’s word', () => {
  const booked = {
    cause: actCause('b', 'BFOUA', 'answerGuaranteeUse', { guarantee: bookings() }),
    outcomes: [{ row: 'guarantee.answerGuaranteeUse.booked', role: 'guarantee', office: 'BFOUA', from: 'none' }],
  } as const;
  const said = (
    name: 'GuaranteeCredit' | 'GuaranteeUseCancelled',
    verdict: 'applied' | 'rejected',
    from: 'TG' | 'NE' = 'TG',
  ) => ({
    cause: tell(from, OFFICE, name),
    outcomes: [],
    verdict,
  });
  const ends = (...told: NonNullable<Parameters<typeof sceneOf>[0]['told']>) => {
    const scene = sceneOf({ administration: 'BF', states: [], told }, actCause('e', 'BFOUA', 'endBooking', {}));
    return [GUARANTEE_NEEDS.withdrawalRefused.met(scene), GUARANTEE_NEEDS.creditRefused.met(scene)];
  };

  test('an officer ends a booking by what was refused after it', () => {
    expect(ends(booked, said('GuaranteeCredit', 'rejected'))).toEqual(['no', 'yes']);
    expect(ends(booked, said('GuaranteeUseCancelled', 'rejected'))).toEqual(['yes', 'no']);
    expect(ends(said('GuaranteeCredit', 'rejected'), booked)).toEqual(['no', 'no']);
    expect(ends(booked, said('GuaranteeCredit', 'applied'))).toEqual(['no', 'no']);
    expect(ends(booked)).toEqual(['no', 'no']);
  });

  test('what another than departure said in its place ends no booking', () => {
    const forged = ['GuaranteeCredit', 'GuaranteeUseCancelled'] as const;
    expect(ends(booked, ...forged.map((name) => said(name, 'rejected', 'NE')))).toEqual(['no', 'no']);
  });

  test('only the refusal of our last answer, by whom it went to, opens the request again', () => {
    const sends = ['first', 'last'].map((id) => sent('GuaranteeUseResult', 'TG', id));
    const met = (correlationId: string, from = 'TG') =>
      GUARANTEE_NEEDS.refusesBooking.met(
        sceneOf(
          { administration: 'BF', states: [], sends },
          tell(from, OFFICE, 'FunctionalRejection', { correlationId }),
        ),
      );
    expect([met('last'), met('first'), met('last', 'NE')]).toEqual(['yes', 'elsewhere', 'elsewhere']);
  });
});
