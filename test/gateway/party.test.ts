import { expect, test } from '@jest/globals';
import { okAsync } from 'neverthrow';
import { channelFault, neighboursOf, strangerFault } from '../../src/gateway/party.ts';
import { type Signature, unsigned } from '../../src/index.ts';
import { corridor } from './pair.ts';

test('a party is no stranger, anybody else is, and is told who the parties are', () => {
  expect(strangerFault(corridor(), 'TG')).toBeUndefined();
  expect(strangerFault(corridor(), 'GH')?.text.en).toMatch(/GH is no party .* TG, BF/);
});

test('the neighbours are the other parties', () => {
  expect(neighboursOf(corridor(), 'TG')).toEqual(['BF']);
  expect(neighboursOf(corridor('lome-niamey'), 'BF')).toHaveLength(2);
  expect(neighboursOf(corridor('lome-niamey'), 'BF')).not.toContain('BF');
});

const proving: Signature = {
  proves: true,
  sign: okAsync,
  verify: (_envelope, from) => okAsync({ administration: from }),
};
const channel = (from: string, sender: string, signature = proving) =>
  channelFault({ corridor: corridor('lome-niamey-hub'), administration: 'NE', signature }, from, sender)?.code;

test('a message comes from its sender, or by a relay that is named between the two', () => {
  expect(channel('TG', 'TG')).toBeUndefined();
  expect(channel('TG', 'TG', unsigned())).toBeUndefined();
  expect(channel('hub', 'TG')).toBeUndefined();
});

test('any other channel is refused, a neighbour’s own too', () => {
  expect(channel('hub', 'BF')).toBe('gateway/not-relayed');
  expect(channel('BF', 'TG')).toBe('gateway/not-relayed');
  expect(channel('other', 'TG')).toBe('gateway/not-relayed');
  expect(channel('hub', 'NE')).toBe('gateway/own-message');
  expect(channel('hub', 'GH')).toBe('gateway/not-a-party');
});

test('what a relay brings is nobody’s without a signature that proves', () => {
  expect(channel('hub', 'TG', unsigned())).toBe('signature/relayed');
  expect(channel('hub', 'hub', unsigned())).toBe('signature/relayed');
});
