import type { ResultAsync } from 'neverthrow';
import type { Fault } from '../fault.ts';
import type { Gateway } from '../gateway.ts';
import { type AsycudaTakerOptions, asycudaTaker } from './asycuda-taker.ts';
import { actTaker, desk } from './desk.ts';
import { type FollowOptions, follower } from './follow.ts';
import { FOLDER_LAYOUT } from './layout.ts';
import { type Watch, type WatchOptions, watchFolder } from './watch.ts';

/** The folder beside ASYCUDA, and all that deals with what lies in it. */
export interface AsycudaFolderOptions
  extends Omit<AsycudaTakerOptions, 'now'>,
    Omit<FollowOptions, 'gateway'>,
    Pick<WatchOptions, 'settle' | 'every' | 'now'> {
  readonly gateway: Pick<Gateway, 'administration' | 'changes' | 'movement' | 'perform'>;
}

/**
 * Watches a folder beside ASYCUDA World: takes the declarations that it exports (`asycudaTaker`) and act files (`actTaker`), answers each, and writes what
 * comes back (`follower`), until it is closed.
 *
 * One watch for a folder; several gateways or commands may share the store. Nothing is lost or done twice by a crash at any moment. Refuses with
 * `extension/no-folder`; later troubles are told to `observe`, once until they change or end, and are tried again.
 */
export function watchAsycudaFolder(options: AsycudaFolderOptions): ResultAsync<Watch, Fault> {
  const { gateway, folder, layout = FOLDER_LAYOUT, settle, every, now = Date.now, observe = () => undefined } = options;
  const clock = () => new Date(now());
  const back = follower(options);
  let told = '';
  return watchFolder({
    folder,
    names: layout,
    now,
    observe,
    take: desk([actTaker(gateway, clock), asycudaTaker(gateway, { ...options, now: clock })], clock),
    also: async (signal) => {
      const followed = await back.follow(signal);
      const trouble = followed.isErr() ? followed.error.text.en : '';
      if (followed.isErr() && trouble !== told) observe({ event: 'trouble', fault: followed.error });
      told = trouble;
    },
    ...(settle === undefined ? {} : { settle }),
    ...(every === undefined ? {} : { every }),
  });
}
