import { expect, test } from '@jest/globals';
import { Printer } from '../../src/cli/print.ts';
import { Progress } from '../../src/cli/progress.ts';

function shown(total: number, showsProgress: boolean): readonly string[] {
  const printed: string[] = [];
  const streams = { out: () => {}, err: (text: string) => void printed.push(text), isTerminal: false, showsProgress };
  const progress = new Progress(new Printer(streams, 'en', false), total);
  for (const name of ['a', 'b'].slice(0, total)) {
    progress.begin(name);
    progress.end();
  }
  return printed;
}

test('the bar grows with each file and is taken away after it', () => {
  expect(shown(2, true)).toEqual([
    `\r\x1b[K${'░'.repeat(24)} 0/2 a`,
    '\r\x1b[K',
    `\r\x1b[K${'█'.repeat(12)}${'░'.repeat(12)} 1/2 b`,
    '\r\x1b[K',
  ]);
});

test('there is none for one file, and none where no person watches', () => {
  expect([...shown(1, true), ...shown(2, false)]).toEqual([]);
});
