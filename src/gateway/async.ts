import { type Result, ResultAsync, err, ok } from 'neverthrow';
import { type Fault, fault, reasonOf } from '../fault.ts';

/** A step written with `await`. What it throws is a programming error and is thrown on. */
export function asyncResult<T>(run: () => Promise<Result<T, Fault>>): ResultAsync<T, Fault> {
  return new ResultAsync(run());
}

/** The edge of the gateway: what is thrown below it, by us or by a port, is answered as `gateway/broken`, so that no promise is rejected. */
export function guarded<T>(run: () => PromiseLike<Result<T, Fault>>): ResultAsync<T, Fault> {
  return asyncResult(async () => {
    try {
      return await run();
    } catch (thrown) {
      return err(fault('gateway/broken', { reason: reasonOf(thrown) }));
    }
  });
}

/** One after the other, stopping at the first refusal. */
export function inTurn<A, B>(
  items: readonly A[],
  step: (item: A) => ResultAsync<B, Fault>,
): ResultAsync<readonly B[], Fault> {
  return asyncResult(async () => {
    const done: B[] = [];
    for (const item of items) {
      const result = await step(item);
      if (result.isErr()) return err(result.error);
      done.push(result.value);
    }
    return ok(done);
  });
}
