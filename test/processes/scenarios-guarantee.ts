import type { Corridor } from '../../src/corridor/corridor.ts';
import type { GuaranteeFinding } from '../../src/messages/guarantee-check.ts';
import type { GuaranteeBooking } from '../../src/messages/guarantee-use.ts';
import type { Guarantee } from '../../src/messages/parts.ts';
import { recordTo } from './scenarios.ts';
import { type Act, act } from './world.ts';

/** Reference of the guarantee in the records of the tests. */
const GRN = '26TGFGC0000004125';

export const findings = (verdict: GuaranteeFinding['verdict'] = 'valid', reference = GRN): GuaranteeFinding[] => [
  { reference, verdict, available: '40000000', currency: 'XOF' },
];

export const bookings = (
  verdict: GuaranteeBooking['verdict'] = 'valid',
  reservation = 'RES-1',
  reference = GRN,
): GuaranteeBooking[] => [verdict === 'valid' ? { reference, verdict, reservation } : { reference, verdict }];

/** The guarantee of the record, held by an office; at home without one. */
export const guaranteeAt = (corridor: Corridor, office?: string): Guarantee => {
  const { guarantee } = recordTo(corridor, 'BFOUA');
  return office === undefined ? guarantee : { ...guarantee, office };
};

export const initiateAbroad = (corridor: Corridor, destination: string, office: string): Act =>
  act('TGLFP', 'initiateTransit', {
    record: { ...recordTo(corridor, destination), guarantee: guaranteeAt(corridor, office) },
  });
export const check = act('TGLFP', 'checkGuarantee', {});
export const use = act('TGLFP', 'useGuarantee', {});
export const amend = (corridor: Corridor, office?: string): Act =>
  act('TGLFP', 'amendGuarantee', { guarantee: guaranteeAt(corridor, office) });
export const refuseRelease = act('TGLFP', 'refuseRelease', { reason: 'The seals are missing.' });
export const cancelBefore = act('TGLFP', 'cancelBeforeRelease', { reason: 'The buyer withdrew.' });
export const controlFirst = act('TGLFP', 'startControl', {});
export const find = (office: string): Act => act(office, 'answerGuaranteeCheck', { guarantee: findings() });
export const book = (office: string, reservation = 'RES-1'): Act =>
  act(office, 'answerGuaranteeUse', { guarantee: bookings('valid', reservation) });
export const refuseToBook = (office: string): Act =>
  act(office, 'answerGuaranteeUse', { guarantee: bookings('insufficient') });
export const endBooking = (office: string): Act =>
  act(office, 'endBooking', { reason: 'Departure has told us by telephone.' });
