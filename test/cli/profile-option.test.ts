import { expect, test } from '@jest/globals';
import { readProfileOption } from '../../src/cli/profile-option.ts';
import { PROFILES } from '../../src/index.ts';
import { SAD } from './run.ts';

test('no profile, a shipped one, and a file that is none', () => {
  expect(readProfileOption(undefined)._unsafeUnwrap()).toBeUndefined();
  expect(readProfileOption('ne')._unsafeUnwrap()).toBe(PROFILES.ne);
  expect(readProfileOption('toString')._unsafeUnwrapErr().code).toBe('gateway/no-file');
  expect(readProfileOption(SAD)._unsafeUnwrapErr().code).toBe('gateway/not-json');
});
