import { expect, test } from '@jest/globals';
import { containersOf, isSealed, splitSeals } from '../../src/asycuda/to-containers.ts';
import { conversionOf, linesOf, remarksOf, sadWith } from './support.ts';

test('the rows of a container and its items fold into one container and a list for each item', () => {
  const { containers, ofItem } = containersOf(conversionOf(sadWith()));
  expect(containers).toEqual([
    { number: 'CSQU3054383', type: '22G1', fullness: 'full' },
    { number: 'MSKU6011672', type: '45G1', fullness: 'full' },
  ]);
  expect([...ofItem]).toEqual([
    [1, ['CSQU3054383']],
    [2, ['CSQU3054383', 'MSKU6011672']],
    [3, ['MSKU6011672']],
  ]);
});

test('a number is written without blanks and hyphens; what is none refuses', () => {
  const c = conversionOf(sadWith([/CSQU3054383/g, 'csqu 305438-3']));
  expect(containersOf(c).containers[0]?.number).toBe('CSQU3054383');
  expect(linesOf(c)).toContain('converted | /ASYCUDA/Container[1]/Container_identity | csqu 305438-3 | CSQU3054383');
  const wrong = conversionOf(
    sadWith([/CSQU3054383/g, '123'], [/<Container_identity>MSKU6011672/, '<Container_identity>']),
  );
  containersOf(wrong);
  expect(remarksOf(wrong)).toEqual([
    'invalid | /ASYCUDA/Container[1]/Container_identity | container',
    'invalid | /ASYCUDA/Container[2]/Container_identity | container',
    'missing | /ASYCUDA/Container[3]/Container_identity | container',
  ]);
});

test('a stated container brings its seals, its right number, or is new', () => {
  const seal = [{ mark: 'A1' }] as const;
  const c = conversionOf(sadWith([/CSQU3054383/g, '123']), {
    transit: {
      container: [
        { written: '123', number: 'CSQU3054383', seal },
        { number: 'MSKU6011672', type: '45R1', seal },
        { number: 'TGHU1234567' },
        { written: '999', number: 'TGHU7654321' },
      ],
    },
  });
  const { containers, ofItem } = containersOf(c);
  expect(containers).toEqual([
    { number: 'CSQU3054383', type: '22G1', fullness: 'full', seal },
    { number: 'MSKU6011672', type: '45R1', fullness: 'full', seal },
    { number: 'TGHU1234567' },
  ]);
  expect(ofItem.get(2)).toEqual(['CSQU3054383', 'MSKU6011672']);
  expect(linesOf(c).filter((line) => /^(stated|unused|overridden)/.test(line))).toEqual([
    'overridden | /ASYCUDA/Container[1]/Container_identity | 123 | CSQU3054383',
    'overridden | /ASYCUDA/Container[2]/Container_identity | 123 | CSQU3054383',
    'overridden | /ASYCUDA/Container[3]/Container_type | 40HC | 45R1',
    'stated | container |  | TGHU1234567',
    'unused | container | 999 | TGHU7654321',
  ]);
  expect(c.remarks).toEqual([]);
});

test('what the corridor or the profile does not know of a container is left out and reported', () => {
  const c = conversionOf(sadWith([/<Container_type>20GP/, '<Container_type>NH40'], [/FCL/, 'BBE']));
  expect(containersOf(c).containers[0]).toEqual({ number: 'CSQU3054383' });
  expect(linesOf(c).slice(0, 2)).toEqual([
    'dropped | /ASYCUDA/Container[1]/Empty_full_indicator | BBE | ',
    'dropped | /ASYCUDA/Container[1]/Container_type | NH40 | ',
  ]);
});

test.each(['4', '0', '1.5', '-1', 'x'])('a row for item %s, which is not there, refuses', (item) => {
  const c = conversionOf(sadWith([/<Item_Number>1/, `<Item_Number>${item}`]));
  containersOf(c);
  expect(c.remarks).toMatchObject([{ code: 'invalid', value: item, detail: '1-3' }]);
});

test.each([
  ['A1/A2', 2, ['A1', 'A2']],
  ['A1, A2;A3 A4', 4, ['A1', 'A2', 'A3', 'A4']],
  ['A1/A2', 1, ['A1/A2']],
  ['A1/A2', 3, ['A1/A2']],
  ['A1/A2', undefined, ['A1/A2']],
  ['TG 0045', 1, ['TG 0045']],
])('the marks %s of %s seals', (identity, count, marks) => {
  expect(splitSeals(identity, count)).toEqual(marks);
});

test('a seal on the vehicle or on a container is a seal', () => {
  expect(isSealed([], [])).toBe(false);
  expect(isSealed([{ number: 'CSQU3054383' }], [{ mark: 'A' }])).toBe(true);
  expect(isSealed([{ number: 'CSQU3054383', seal: [{ mark: 'A' }] }], [])).toBe(true);
});

test('a further row of a container that says otherwise is reported', () => {
  const c = conversionOf(sadWith([/(CSQU3054383[\s\S]*?CSQU3054383[\s\S]*?<Container_type>)[^<]*/, '$145R1']));
  expect(containersOf(c).containers[0]).toMatchObject({ number: 'CSQU3054383', type: '22G1' });
  expect(linesOf(c)).toContain('dropped | /ASYCUDA/Container[2]/Container_type | 45R1 | ');
});
