import { expect, test } from '@jest/globals';
import { arrivalReceipt } from '../../src/paper/arrival-receipt.ts';
import { infoOf, wordsOf } from './poppler.ts';
import { RECORD, REFERENCE, TWO, drivers } from './samples.ts';

const receipt = {
  reference: REFERENCE,
  record: RECORD,
  corridor: TWO,
  officer: 'Salif Zongo',
  at: '2026-03-12T10:45:00+00:00',
  arrival: {
    office: 'BFOUA',
    arrivedAt: '2026-03-12T10:40:00+00:00',
    seals: 'replaced' as const,
    part: 1,
    parts: 2,
    transport: { identity: 'BF 7719 D1', nationality: 'BF' },
    remark: 'Premier des deux véhicules.',
  },
};

test('the receipt says what arrived where and when, on one page, and that it frees nothing', async () => {
  const made = (await arrivalReceipt(receipt, drivers()))._unsafeUnwrap();
  const words = wordsOf(made);
  for (const text of [
    REFERENCE,
    'BFOUA Ouagadougou',
    '2026-03-12 10:40 +00:00',
    'partie / part 1 sur / of 2',
    'BF 7719 D1 (BF)',
    'remplacés / replaced',
    'Premier des deux véhicules.',
    'Salif Zongo',
    'ne vaut ni résultat de contrôle ni apurement',
    'neither a result of the control nor a discharge',
  ])
    expect(words).toContain(text);
  expect(infoOf(made)['Pages']).toBe('1');
});

test('without a corridor the office stands by its code, without a vehicle that of the record', async () => {
  const { corridor: _corridor, officer: _officer, ...bare } = receipt;
  const { transport: _transport, ...arrival } = receipt.arrival;
  const words = wordsOf((await arrivalReceipt({ ...bare, arrival, languages: ['fr'] }, drivers()))._unsafeUnwrap());
  expect(words).toContain(`Bureau d’arrivée BFOUA`);
  expect(words).toContain(`${RECORD.transport.identity} (${RECORD.transport.nationality})`);
});
