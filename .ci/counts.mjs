// Prints "<passed> <failed>", added up from Jest's own result files. The first argument is the exit status of the
// run: one that failed counts at least one failure, whatever the files say.
import { readFileSync } from 'node:fs';

const [status, ...files] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const file of files) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numTotalTests } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    passed += numPassedTests;
    failed += numFailedTests + numRuntimeErrorTestSuites + (numTotalTests > 0 ? 0 : 1);
  } catch (error) {
    console.error(`${file}: ${error.message}`);
    failed += 1;
  }
}
if (status !== '0' && failed === 0) failed = 1;
console.log(`${passed} ${failed}`);
