import type { FaultItem } from '../fault.ts';
import type { Corridor } from './corridor.ts';
import { notUnique, remark, unknownAdministration } from './remark.ts';

/** Relays carry between two parties at least, and only where signatures tell whose a relayed message is. */
export function checkRelays(corridor: Corridor): readonly FaultItem[] {
  const relays = corridor.relay ?? [];
  return [
    ...notUnique(relays, ['relay'], ({ id }) => id, 'id'),
    ...relays.flatMap(({ id, between }, at) => [
      ...(corridor.signatures === 'required' ? [] : [remark(['relay', at], 'relay-unsigned', { value: id })]),
      ...(between.length < 2 ? [remark(['relay', at, 'between'], 'relay-short', { value: id }, '13')] : []),
      ...notUnique(between, ['relay', at, 'between'], (code) => code),
      ...between.flatMap((code, n) => unknownAdministration(corridor, code, ['relay', at, 'between', n])),
    ]),
  ];
}
