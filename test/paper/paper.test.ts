import { expect, test } from '@jest/globals';
import { makePaper } from '../../src/paper/paper.ts';
import { infoOf } from './poppler.ts';
import { AT, drivers } from './samples.ts';

test('a document says what it is and when it was made', async () => {
  const made = await makePaper(drivers(), { title: 'Title', reference: 'REF', at: AT }, (pdf) => {
    pdf.font('regular');
    pdf.text('Été', 10, 10);
  });
  expect(infoOf(made._unsafeUnwrap())).toMatchObject({ Title: 'Title REF', Subject: 'REF', Pages: '1' });
});

test('what drawing throws is a refusal', async () => {
  const made = await makePaper(drivers(), { title: 'T', reference: 'R', at: AT }, () => {
    throw new Error('no ink');
  });
  expect(made._unsafeUnwrapErr()).toMatchObject({
    code: 'paper/broken',
    text: { en: expect.stringContaining('no ink') },
  });
});
