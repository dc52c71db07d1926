import { expect, test } from '@jest/globals';
import { openActQueue } from '../../src/cli/watch-acts.ts';

const names = { acts: 'acts', answers: 'answers' };

test('without a broker there is no queue; a wrong address is refused', async () => {
  const report = () => undefined;
  expect(openActQueue(names, report)._unsafeUnwrap()).toBeUndefined();
  expect(openActQueue({ ...names, actBroker: ['tcp://x'] }, report)._unsafeUnwrapErr().code).toBe('transport/address');
  const transport = openActQueue({ ...names, actBroker: ['stomp://127.0.0.1:9'] }, report)._unsafeUnwrap();
  expect((await transport?.close())?.isOk()).toBe(true);
});
