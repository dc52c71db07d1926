import { expect, test } from '@jest/globals';
import { cellsOf } from '../../src/paper/goods.ts';

test('the cells of an item say all that it has', () => {
  const cells = cellsOf(
    {
      number: 3,
      commodity: '32089000',
      description: 'Peinture',
      packaging: [
        { kind: 'DR', count: '140', marks: 'N° 1-140' },
        { kind: 'CT', count: '10' },
      ],
      grossMass: '4200',
      netMass: '3975',
      value: '10',
      countryOfOrigin: 'FR',
      container: ['MSKU6011672'],
      dangerous: '1263',
      sensitivity: 'restricted',
      previousDocument: [{ type: '785', reference: 'M 1' }],
      supportingDocument: [{ type: '380', reference: 'F 1', date: '2026-03-04' }],
    },
    ['fr'],
  );
  expect(cells).toEqual([
    '3',
    'Peinture\n140 DR – N° 1-140\n10 CT\nMSKU6011672\nUN 1263\nmarchandise soumise à restrictions\n(46) 10',
    '32089000',
    'FR',
    '4200',
    '3975',
    '785 M 1\n380 F 1 (2026-03-04)',
  ]);
  const bare = { number: 1, commodity: '100630', description: 'Riz', packaging: [], grossMass: '1' };
  expect(cellsOf(bare, ['en'])).toEqual(['1', 'Riz', '100630', '', '1', '', '']);
});
