import { expect, test } from '@jest/globals';
import { RECORDS, recordRule } from '../../src/rules/record-rule.ts';
import { contextOf, edited, messageOf } from './messages.ts';

const rule = recordRule({
  code: 'R-9999',
  title: { en: '', fr: '' },
  texts: { en: '', fr: '' },
  source: 'ours',
  check: ({ officeOfDeparture }) => [{ at: 'officeOfDeparture', value: officeOfDeparture }],
});

test.each(RECORDS)('a rule about the record runs on %s where it carries one', (name) => {
  const message = messageOf(name);
  const isThere = message.record !== undefined;
  const found = rule.run(message, contextOf(message));
  expect(found).toEqual(isThere ? [{ at: 'record/officeOfDeparture', value: 'TGLFP' }] : []);
});

test('a response without the record is passed over', () => {
  const message = edited(messageOf('ArrivalRecordResponse'), { record: undefined });
  expect(rule.run(message, contextOf(message))).toEqual([]);
});
