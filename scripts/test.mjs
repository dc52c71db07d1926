// Runs the Jest projects one after the other and fails if either fails. Each leaves its counts in out/jest-<project>.json.
// Arguments go to both: `npm test -- test/xml` runs the tests whose path contains test/xml.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';

const runs = [
  { project: 'main', nodeOptions: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'] },
  { project: 'commonjs', nodeOptions: [] },
];
const args = process.argv.slice(2);
mkdirSync('out', { recursive: true });

let failed = false;
for (const { project, nodeOptions } of runs) {
  const outputFile = `out/jest-${project}.json`;
  rmSync(outputFile, { force: true });
  const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', project, '--json', `--outputFile=${outputFile}`];
  if (args.length > 0) jest.push('--passWithNoTests', ...args);
  const { status } = spawnSync(process.execPath, [...nodeOptions, ...jest], {
    stdio: ['inherit', 'ignore', 'inherit'],
  });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
