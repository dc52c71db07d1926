import { expect, test } from '@jest/globals';
import { turns } from '../../src/gateway/turns.ts';

test('the works of one key go one after the other, others at the same time, and a failure stops nobody', async () => {
  const take = turns();
  const said: string[] = [];
  const work = (name: string) => async () => {
    said.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    said.push(`${name} ends`);
    if (name === 'a1') throw new Error(name);
    return name;
  };
  const all = await Promise.allSettled([take('a', work('a1')), take('a', work('a2')), take('b', work('b'))]);
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(said.slice(0, 2)).toEqual(['a1 begins', 'b begins']);
  expect(said.filter((line) => line.startsWith('a'))).toEqual(['a1 begins', 'a1 ends', 'a2 begins', 'a2 ends']);
  expect(await take('a', work('a3'))).toBe('a3');
});
