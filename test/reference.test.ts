import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  checkContainer,
  checkDigit,
  checkGrn,
  checkMrn,
  formatAsycudaReference,
  makeMrn,
  parseAsycudaReference,
  readMrn,
} from '../src/reference.ts';

// The table of ISO 6346, written out for the tests.
const VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  '0:0 1:1 2:2 3:3 4:4 5:5 6:6 7:7 8:8 9:9 A:10 B:12 C:13 D:14 E:15 F:16 G:17 H:18 I:19 J:20 K:21 L:23 M:24 N:25 O:26 P:27 Q:28 R:29 S:30 T:31 U:32 V:34 W:35 X:36 Y:37 Z:38'
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([character = '', value]) => [character, Number(value)]),
);
const remainder = (body: string) =>
  [...body].reduce((sum, character, at) => sum + (VALUES[character] ?? 0) * 2 ** at, 0) % 11;
const shown = (body: string) => (remainder(body) === 10 ? 0 : remainder(body));

const characters = (set: string, length: number) =>
  fc.array(fc.constantFrom(...set), { minLength: length, maxLength: length }).map((each) => each.join(''));
const DIGITS = '0123456789';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const kinds = [
  {
    kind: 'MRN',
    check: checkMrn,
    form: [DIGITS, DIGITS, CAPITALS, CAPITALS, ...Array<string>(13).fill(DIGITS + CAPITALS)],
  },
  {
    kind: 'GRN',
    check: checkGrn,
    form: [DIGITS, DIGITS, CAPITALS, CAPITALS, ...Array<string>(12).fill(DIGITS + CAPITALS)],
  },
  {
    kind: 'container',
    check: checkContainer,
    form: [...Array<string>(3).fill(CAPITALS), 'JUZ', ...Array<string>(6).fill(DIGITS)],
  },
];

describe('real numbers pass', () => {
  test.each(['24GB000246J8NY33L7', '23GB000246IF9W5YJ0', '24XI000081BPQF9GJ3', '26TGTGLFPT012345J6'])(
    'MRN %s',
    (mrn) => {
      expect(checkMrn(mrn)).toBe(true);
    },
  );
  test.each(['23GB0000010000058', '23GB0000010000058A001234'])('GRN %s', (grn) => {
    expect(checkGrn(grn)).toBe(true);
  });
  test.each(['CSQU3054383', 'MSKU6011672'])('container %s', (number) => {
    expect(checkContainer(number)).toBe(true);
  });
});

test.each(['', '24GB000246J8NY33L', '24gb000246J8NY33L7', '24GB000246J8NY33LA', ' 24GB000246J8NY33L7'])(
  '"%s" is no MRN',
  (value) => {
    expect(checkMrn(value)).toBe(false);
  },
);
test.each(['23GB000001000005', '23GB0000010000058A00123', '23GB0000010000059A001234'])('"%s" is no GRN', (value) => {
  expect(checkGrn(value)).toBe(false);
});
test.each(['CSQA3054383', 'CSQU305438', 'CSQU3054384', 'CSQU30543833'])('"%s" is no container number', (value) => {
  expect(checkContainer(value)).toBe(false);
});

describe.each(kinds)('the check digit of a $kind', ({ check, form }) => {
  const body = fc.tuple(...form.map((set) => fc.constantFrom(...set))).map((each) => each.join(''));

  test('is the one of the table', () => {
    fc.assert(
      fc.property(body, (value) => {
        expect(checkDigit(value)).toBe(shown(value));
        expect(check(`${value}${shown(value)}`)).toBe(true);
      }),
    );
  });

  test('finds every single change, except of equal value modulo 11 and between the remainders 0 and 10', () => {
    const change = fc
      .nat(form.length - 1)
      .chain((at) => fc.tuple(fc.constant(at), fc.constantFrom(...(form[at] ?? ''))));
    fc.assert(
      fc.property(body, change, (value, [at, character]) => {
        const changed = `${value.slice(0, at)}${character}${value.slice(at + 1)}`;
        fc.pre(((VALUES[character] ?? 0) - (VALUES[value[at] ?? ''] ?? 0)) % 11 !== 0);
        fc.pre([remainder(value), remainder(changed)].some((rest) => rest % 10 !== 0));
        expect(check(`${changed}${shown(value)}`)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('finds every change of the digit itself', () => {
    fc.assert(
      fc.property(body, fc.integer({ min: 1, max: 9 }), (value, by) => {
        expect(check(`${value}${(shown(value) + by) % 10}`)).toBe(false);
      }),
    );
  });
});

describe('the reference of a transit document', () => {
  const document = { year: 2026, country: 'TG', office: 'TGLFP', serial: 'T', number: 12345 };

  test('is written as agreed', () => {
    expect(makeMrn(document)).toBe('26TGTGLFPT012345J6');
  });

  test('can be read back', () => {
    const parts = fc.record({
      year: fc.integer({ min: 2000, max: 2099 }),
      country: characters(CAPITALS, 2),
      office: characters(DIGITS + CAPITALS, 5),
      serial: characters(CAPITALS, 1),
      number: fc.nat(999_999),
    });
    fc.assert(
      fc.property(parts, (given) => {
        const mrn = makeMrn(given);
        expect(typeof mrn === 'string' && checkMrn(mrn)).toBe(true);
        expect(readMrn(typeof mrn === 'string' ? mrn : '')).toEqual(given);
      }),
    );
  });

  test.each([
    ['year', { year: 1999 }],
    ['country', { country: 'TGO' }],
    ['office', { office: 'TGADETIK' }],
    ['serial', { serial: '1' }],
    ['number', { number: 1_000_000 }],
    ['number', { number: 1.5 }],
  ] as const)('names the %s that it cannot hold', (wrong, change) => {
    expect(makeMrn({ ...document, ...change })).toEqual({ wrong });
  });

  test.each(['24GB000246J8NY33L7', '24XI000081BPQF9GJ3', '26TGTGLFPT012345J7', 'TGLFP 2026 T 12345'])(
    '%s is not ours to read',
    (mrn) => {
      expect(readMrn(mrn)).toBeUndefined();
    },
  );
});

describe('the reference of an ASYCUDA document', () => {
  test('is read and written', () => {
    const document = { office: 'TGLFP', year: 2026, serial: 'T', number: '12345' };
    expect(parseAsycudaReference('TGLFP 2026 T 12345')).toEqual(document);
    expect(parseAsycudaReference('  TGLFP  2026 T\t12345 ')).toEqual(document);
    expect(formatAsycudaReference(document)).toBe('TGLFP 2026 T 12345');
  });

  test.each(['', 'TGLFP 26 T 12345', 'TGLFP 2026 12345', 'TGLFP2026T12345', 'TGLFP 2026 T 12345678901'])(
    '"%s" is none',
    (text) => {
      expect(parseAsycudaReference(text)).toBeUndefined();
    },
  );
});
