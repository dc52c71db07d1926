import { expect, test } from '@jest/globals';
import { errAsync, okAsync, type ResultAsync } from 'neverthrow';
import { fault, type Fault } from '../../src/index.ts';
import { asyncResult, guarded, inTurn } from '../../src/gateway/async.ts';

test('what is thrown below the edge is a refusal with its words', async () => {
  const thrown = await guarded(() => {
    throw new TypeError('a defect');
  });
  expect(thrown._unsafeUnwrapErr()).toMatchObject({ code: 'gateway/broken', retry: true });
  expect(thrown._unsafeUnwrapErr().text.fr).toContain('a defect');
  expect((await guarded(() => Promise.reject('words')))._unsafeUnwrapErr().text.en).toContain('words');
  expect((await guarded(() => okAsync(1)))._unsafeUnwrap()).toBe(1);
});

test('below the edge it is thrown on', async () => {
  const defect = asyncResult(() => Promise.reject(new Error('a defect')));
  await expect(Promise.resolve(defect)).rejects.toThrow('a defect');
});

test('in turn: one after the other, up to the first refusal', async () => {
  const said: number[] = [];
  const step = (n: number): ResultAsync<number, Fault> => {
    said.push(n);
    return n === 3 ? errAsync(fault('store/closed')) : okAsync(n * 2);
  };
  expect((await inTurn([1, 2], step))._unsafeUnwrap()).toEqual([2, 4]);
  expect((await inTurn([1, 3, 5], step))._unsafeUnwrapErr().code).toBe('store/closed');
  expect(said).toEqual([1, 2, 1, 3]);
});
