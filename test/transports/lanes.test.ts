import { expect, test } from '@jest/globals';
import { lanes } from '../../src/transports/lanes.ts';

test('jobs of one key run in order, one at a time; another key does not wait for them', async () => {
  const done: string[] = [];
  const movements = lanes();
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  movements.run('a', async () => {
    await opened;
    done.push('a1');
  });
  movements.run('a', async () => void done.push('a2'));
  movements.run('b', async () => {
    done.push('b1');
    open();
  });
  await movements.idle();
  expect(done).toEqual(['b1', 'a1', 'a2']);
});

test('a lane that was idle can be used again', async () => {
  const done: number[] = [];
  const movements = lanes();
  for (const number of [1, 2, 3]) {
    movements.run('a', async () => void done.push(number));
    await movements.idle();
  }
  expect(done).toEqual([1, 2, 3]);
});
