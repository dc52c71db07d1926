import { expect, test } from '@jest/globals';
import { readLoadingLists, writeLoadingLists } from '../../src/extension/loading-list-file.ts';

const lists = {
  list: [
    {
      registration: { office: 'TGLFP', year: 2026, serial: 'T', number: '71' },
      transport: { identity: 'TG 1 & 2', nationality: 'TG' },
      seal: [{ mark: 'TG71', party: 'customs' as const }],
      line: [{ item: 1, packages: '2.5', grossMass: '10', container: ['CSQU3054383'] }],
    },
  ],
};

test('loading lists read back as they were written', () => {
  const bytes = writeLoadingLists(lists)._unsafeUnwrap();
  expect(readLoadingLists(bytes)._unsafeUnwrap()).toEqual(lists);
});

test('another root, and a line without its mass, are refused with their places', () => {
  const text = Buffer.from(writeLoadingLists(lists)._unsafeUnwrap()).toString('utf8');
  const codeOf = (changed: string) => readLoadingLists(Buffer.from(changed))._unsafeUnwrapErr();
  expect(codeOf(text.replaceAll('LoadingLists', 'Lists')).code).toBe('schema/unknownMessage');
  const refused = codeOf(text.replace(/\s*<grossMass>.*<\/grossMass>/, ''));
  expect([refused.code, refused.items[0]?.pointer]).toEqual(['schema/invalid', '/LoadingLists/list/line/grossMass']);
});
