import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

/** A folder whose disk can be filled and made read-only. */
export interface Disk {
  readonly folder: string;
  fill(): void;
  clear(): void;
  readOnly(): void;
  writable(): void;
}

/** A small disk of its own where this user may mount one; elsewhere folders that cannot be written to behave as a full and as a read-only disk do. */
export function smallDisk(): Disk {
  const folder = mkdtempSync(join(tmpdir(), 'asycuda-disk-'));
  FOLDERS.push(folder);
  return mounts(folder) ? mounted(folder) : imitated(folder);
}

const FOLDERS: string[] = [];
const MOUNTED: string[] = [];
afterAll(() => {
  for (const folder of MOUNTED) execFileSync('umount', [folder]);
  for (const folder of FOLDERS) rmSync(folder, { recursive: true, force: true });
});

function mounts(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    MOUNTED.push(folder);
    return true;
  } catch {
    return false;
  }
}

function mounted(folder: string): Disk {
  const filler = join(folder, 'filler');
  const remount = (mode: 'ro' | 'rw') => execFileSync('mount', ['-o', `remount,${mode}`, folder]);
  return {
    folder,
    fill() {
      for (let size = 1024 * 1024; size >= 1; size /= 2) {
        for (;;) {
          try {
            writeFileSync(filler, Buffer.alloc(size), { flag: 'a' });
          } catch {
            break;
          }
        }
      }
    },
    clear: () => rmSync(filler),
    readOnly: () => void remount('ro'),
    writable: () => void remount('rw'),
  };
}

function imitated(folder: string): Disk {
  const out = join(folder, 'out');
  const set = (mode: number) => {
    for (const name of ['in', 'done', 'refused', 'out']) chmodSync(join(folder, name), mode);
  };
  return {
    folder,
    fill() {
      rmSync(out, { recursive: true });
      writeFileSync(out, 'no folder');
    },
    clear() {
      rmSync(out);
      mkdirSync(out);
    },
    readOnly: () => set(0o555),
    writable: () => set(0o755),
  };
}
