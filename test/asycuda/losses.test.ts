import { expect, test } from '@jest/globals';
import { lossesBetween } from '../../src/asycuda/losses.ts';

test('a difference is told at its leaf: left out, cut, read back otherwise, or read back where there was none', () => {
  const given = { manifest: 'ABC  D', transport: { identity: 'TG 1', trailer: 'TR 2' }, seal: [{ mark: 'A/B' }] };
  const got = { manifest: 'ABC', transport: { identity: 'TG 2' }, seal: [{ mark: 'A/B', party: 'customs' }] };
  expect(lossesBetween(given, got)).toEqual([
    { kind: 'cut', path: 'record/manifest', field: 'manifest', from: 'ABC  D', to: 'ABC' },
    { kind: 'altered', path: 'record/transport/identity', field: 'transport/identity', from: 'TG 1', to: 'TG 2' },
    { kind: 'dropped', path: 'record/transport/trailer', field: 'transport/trailer', from: 'TR 2' },
    { kind: 'added', path: 'record/seal[1]/party', field: 'seal/party', to: 'customs' },
  ]);
});

test('a block that has one row is told as one, and at most 140 characters of it', () => {
  const [loss, ...others] = lossesBetween({ driver: { name: 'A'.repeat(70), contact: 'B'.repeat(100) } }, {});
  expect(others).toEqual([]);
  expect(loss).toMatchObject({ kind: 'dropped', path: 'record/driver', field: 'driver' });
  expect([...(loss?.from ?? '')]).toHaveLength(140);
  expect(loss?.from?.endsWith('B…')).toBe(true);
});

test('what is equal is no loss', () => {
  expect(lossesBetween({ seal: [{ mark: 'A' }] }, { seal: [{ mark: 'A' }] })).toEqual([]);
});
