import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCE = join(__dirname, 'java/SchemaVerdicts.java');

/** A document and the XSD to check it by; both are paths of files. */
export interface Question {
  readonly schema: string;
  readonly document: string;
}

/** What the JDK's validator says of each document, in order: valid, invalid, unreadable, or why the schema does not compile. */
export function javaVerdicts(questions: readonly Question[]): string[] {
  const classes = mkdtempSync(join(tmpdir(), 'verdicts-'));
  try {
    run('javac', ['-Xlint:all', '-Werror', '-d', classes, SOURCE]);
    const input = questions.map(({ schema, document }) => `${schema}\t${document}\n`).join('');
    return run('java', ['-Dfile.encoding=UTF-8', '-cp', classes, 'SchemaVerdicts'], input).trim().split('\n');
  } finally {
    rmSync(classes, { recursive: true });
  }
}

function run(program: string, parameters: readonly string[], input = ''): string {
  try {
    return execFileSync(program, parameters, { encoding: 'utf8', input, stdio: 'pipe' });
  } catch (thrown) {
    const { code } = thrown as { readonly code?: string };
    if (code === 'ENOENT') throw new Error(`${program} is missing: install the Debian package default-jdk-headless.`);
    throw thrown;
  }
}
