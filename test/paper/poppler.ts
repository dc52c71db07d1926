import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a program of poppler over a PDF: another reader than the writer of the file. It is installed from Debian's packages where it is missing. */
function poppler(
  program: 'pdftotext' | 'pdffonts' | 'pdfinfo',
  pdf: Uint8Array,
  before: readonly string[] = [],
  after: readonly string[] = [],
): string {
  installWhereMissing();
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, pdf);
    return execFileSync(program, [...before, file, ...after], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of all pages as it lies on them; a form feed ends each page. */
export function textOf(pdf: Uint8Array): string {
  return poppler('pdftotext', pdf, ['-layout', '-enc', 'UTF-8'], ['-']);
}

/** The words of all pages in the order in which they can be copied out, their line breaks as spaces. */
export function wordsOf(pdf: Uint8Array): string {
  return poppler('pdftotext', pdf, ['-raw', '-enc', 'UTF-8'], ['-']).replaceAll(/\s+/g, ' ');
}

export function fontsOf(pdf: Uint8Array): readonly string[] {
  return poppler('pdffonts', pdf).trim().split('\n').slice(2);
}

export function infoOf(pdf: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    poppler('pdfinfo', pdf)
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

function installWhereMissing(): void {
  if (existsSync('/usr/bin/pdftotext')) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error("These tests read PDFs: install Debian's package poppler-utils and run them again.");
  const install =
    'command -v pdftotext || { apt-get update -qq && apt-get install -qq -y --no-install-recommends poppler-utils; }';
  execFileSync('flock', [join(tmpdir(), 'poppler-install.lock'), 'sh', '-c', install], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
