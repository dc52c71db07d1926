import { expect, test } from '@jest/globals';
import { neighboursOf, strangerFault } from '../../src/gateway/party.ts';
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
