import { expect, test } from '@jest/globals';
import { isOfLine, latestOf, lineEntry, silentSince, SUBJECTS } from '../../src/gateway/line-log.ts';
import type { TransitMessage } from '../../src/index.ts';
import { arrivalAdvice, NOW, said } from './desk.ts';

function unnamed(message: TransitMessage): TransitMessage {
  const { reference: _none, ...rest } = message as { reference?: string } & object;
  return rest as TransitMessage;
}
const error = [{ pointer: '/', code: '52', reasonEn: 'Not readable.', reasonFr: 'Illisible.' }];
const rejection = said('XmlRejection', 'BF', 'TG', { error }, { messageId: 'X' });
const notice = unnamed(
  said('UnavailabilityNotice', 'BFCNK', 'TG', { unavailability: { number: 7 } }, { messageId: 'L', preparedAt: NOW }),
);
const at = (minute: number) => `2026-03-12T08:0${minute}:00Z`;
const entry = (subject: string, minute: number) => ({
  ...lineEntry('in', notice, at(minute), subject),
  position: minute,
});

test('a message about the line, or a rejection that names no movement, is on its log', () => {
  expect([notice, unnamed(rejection)].map(isOfLine)).toEqual([true, true]);
  expect([rejection, arrivalAdvice()].map(isOfLine)).toEqual([false, false]);
});

test('an entry is of the other side, and a notice is about its outage', () => {
  expect(lineEntry('in', notice, at(1))).toMatchObject({
    neighbour: 'BF',
    subject: 'in outage 7',
    saidAt: NOW,
    at: at(1),
  });
  expect(lineEntry('out', notice, at(1))).toMatchObject({ neighbour: 'TG', subject: 'out outage 7' });
  expect(lineEntry('in', notice, at(1)).content).toMatchObject({
    header: { messageId: 'L' },
    unavailability: { number: 7 },
  });
});

test('a neighbour is silent from the first request that it has not answered', () => {
  const silence = (...latest: readonly ReturnType<typeof entry>[]) => silentSince({ latest });
  expect(silence()).toBeUndefined();
  expect(silence(entry(SUBJECTS.asked, 1))).toBe(at(1));
  expect(silence(entry(SUBJECTS.asked, 1), entry(SUBJECTS.askedAgain, 3))).toBe(at(1));
  expect(silence(entry(SUBJECTS.asked, 1), entry(SUBJECTS.answered, 2))).toBeUndefined();
  expect(silence(entry(SUBJECTS.answered, 2), entry(SUBJECTS.asked, 4))).toBe(at(4));
  expect(latestOf({ latest: [entry('other', 1)] }, SUBJECTS.asked)).toBeUndefined();
});
