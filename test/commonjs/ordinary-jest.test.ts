import { expect, test } from '@jest/globals';
import * as transit from 'asycuda-transit';

test('runs without --experimental-vm-modules, where Jest refuses a dynamic import', async () => {
  expect(process.execArgv).not.toContain('--experimental-vm-modules');
  await expect(import('libxml2-wasm')).rejects.toMatchObject({ code: 'ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING_FLAG' });
});

test('the package loads', () => {
  expect(Object.keys(transit)).not.toEqual([]);
});
