import { describe, expect, test } from '@jest/globals';
import { PathReporter } from 'io-ts/PathReporter';
import { fieldOf, inFieldOrder, optional, repeated, sequence } from '../../src/messages/codec.ts';
import { integer, text } from '../../src/messages/leaves.ts';

const Seal = sequence('Seal', { mark: text('Mark', 5), party: optional(text('Party', 9)) });
const Load = sequence('Load', { number: integer('Number', 1, 9), seal: optional(repeated(Seal, 2)) });
const errorsOf = (value: unknown) => PathReporter.report(Load.decode(value));

describe('a sequence', () => {
  test('takes its required fields, with or without the optional ones', () => {
    expect(Load.is({ number: 1 })).toBe(true);
    expect(Load.is({ number: 1, seal: [{ mark: 'A' }, { mark: 'B', party: 'customs' }] })).toBe(true);
    expect(Load.is({ number: 1, seal: undefined })).toBe(true);
  });

  test('gives back the very value that it was given', () => {
    const value = { number: 1, seal: [{ mark: 'A' }] };
    const decoded = Load.decode(value);
    expect(decoded).toMatchObject({ _tag: 'Right', right: value });
  });

  test.each([[{}], [{ number: '1' }], [{ number: 10 }], [null], [[]], ['Load']])('%j is none', (value) => {
    expect(Load.is(value)).toBe(false);
  });

  test('refuses a key that is no field, and names it', () => {
    expect(errorsOf({ number: 1, weight: 3 })).toEqual(['weight is no field']);
    expect(Load.is({ number: 1, seal: [{ mark: 'A', colour: 'red' }] })).toBe(false);
    expect(Load.is(JSON.parse('{"number": 1, "__proto__": {"mark": "A"}}'))).toBe(false);
  });

  test('names every wrong place', () => {
    const errors = errorsOf({ number: 0, seal: [{ mark: 'A' }, { mark: 'ABCDEF' }] });
    expect(errors).toHaveLength(2);
    expect(errors[0]).toContain('/number');
    expect(errors[1]).toContain('/seal');
    expect(errors[1]).toContain('/mark');
  });
});

describe('a repetition', () => {
  test.each([0, 3])('of %d where 1 to 2 may stand is refused', (count) => {
    const seal = Array.from({ length: count }, () => ({ mark: 'A' }));
    expect(Load.is({ number: 1, seal })).toBe(false);
    expect(errorsOf({ number: 1, seal })).toEqual(['1 to 2 are allowed']);
  });

  test('is an array, never a single value', () => {
    expect(Load.is({ number: 1, seal: { mark: 'A' } })).toBe(false);
  });
});

test('a field is required unless it is marked', () => {
  expect(fieldOf(Load.fields.number)).toEqual({ codec: Load.fields.number, required: true });
  expect(fieldOf(Load.fields.seal).required).toBe(false);
  expect(fieldOf(Load.fields.seal).codec._tag).toBe('RepeatedType');
});

test('a value in the order of its codec is the text that any order of its fields makes', () => {
  const value = {
    seal: [
      { party: 'Carrier', mark: 'A1' },
      { party: undefined, mark: 'A2' },
    ],
    number: 3,
  };
  expect(JSON.stringify(inFieldOrder(Load, value))).toBe(
    '{"number":3,"seal":[{"mark":"A1","party":"Carrier"},{"mark":"A2"}]}',
  );
  expect(inFieldOrder(Load, { number: 1 })).toEqual({ number: 1 });
});
