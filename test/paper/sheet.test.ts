import { expect, test } from '@jest/globals';
import { makePaper } from '../../src/paper/paper.ts';
import { A4, Sheet } from '../../src/paper/sheet.ts';
import { infoOf, wordsOf } from './poppler.ts';
import { AT, drivers } from './samples.ts';

const paper = (draw: (sheet: Sheet) => void) =>
  makePaper(drivers(), { title: 'T', reference: 'R', at: AT }, (pdf) => {
    draw(new Sheet(pdf, (sheet) => sheet.write('Head', A4.margin, sheet.y)));
  }).map((bytes) => ({ words: wordsOf(bytes), pages: infoOf(bytes)['Pages'] }));

test('a row is as high as its fullest box, and no word of it is cut', async () => {
  const long = Array.from({ length: 80 }, (_, n) => `mot${n}`).join(' ');
  let before = 0;
  let after = 0;
  const { words } = (
    await paper((sheet) => {
      before = sheet.y;
      sheet.row([
        { label: 'short', lines: ['x'], share: 1 },
        { label: 'long', lines: [long], share: 1, bold: true },
      ]);
      after = sheet.y;
    })
  )._unsafeUnwrap();
  expect(after - before).toBeGreaterThan(50);
  expect(words).toContain(long);
});

test('what does not fit goes to a new page, under its head', async () => {
  const { words, pages } = (
    await paper((sheet) => {
      for (let n = 0; n < 60; n += 1) sheet.row([{ label: `box ${n}`, lines: [`line ${n}`], share: 1 }]);
    })
  )._unsafeUnwrap();
  expect(pages).toBe('2');
  expect(words.split('Head')).toHaveLength(3);
  expect(words).toContain('line 59');
});

test('room that is there is not left', async () => {
  await paper((sheet) => {
    expect(sheet.need(A4.height - 2 * A4.margin)).toBe(false);
    sheet.y += 1;
    expect(sheet.need(A4.height - 2 * A4.margin)).toBe(true);
  });
});
