import { expect, test } from '@jest/globals';
import { CATALOGUE, MESSAGE_NAMES } from '../../src/messages/catalogue.ts';
import { planOf } from '../../src/messages/plan.ts';

test.each(MESSAGE_NAMES)('the plan of %s has the fields of its codec, in their order', (name) => {
  const { fields, places } = planOf(name);
  expect(fields.map((field) => field.name)).toEqual(Object.keys(CATALOGUE[name].type.body.fields));
  expect(fields.map((field) => places.get(field.name))).toEqual([...fields.keys()]);
  expect(planOf(name)).toBe(planOf(name));
});

test('a field knows whether it must be there, how often it may, and what it holds', () => {
  const record = planOf('AnticipatedArrivalRecord').fields.find(({ name }) => name === 'record');
  const content = record?.content;
  if (content?._tag !== 'Plan') throw new Error('The record is a sequence.');
  const field = (name: string) => content.fields[content.places.get(name) ?? -1];
  expect(field('item')).toMatchObject({ required: true, repeated: true, max: 99999, content: { _tag: 'Plan' } });
  expect(field('billOfLading')).toMatchObject({
    required: false,
    repeated: true,
    max: 99,
    content: { _tag: 'LeafType' },
  });
  expect(field('timeLimit')).toMatchObject({ required: true, repeated: false, max: 1, content: { name: 'Day' } });
});
