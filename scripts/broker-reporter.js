// Says at the end of a run how many of its tests ran against the real broker: those under test/broker/.
const { readdirSync } = require('node:fs');
const { sep } = require('node:path');

const folder = `${sep}test${sep}broker${sep}`;

module.exports = class BrokerReporter {
  onRunComplete(_contexts, results) {
    const files = results.testResults.filter(({ testFilePath }) => testFilePath.includes(folder));
    const ran = files.reduce((sum, file) => sum + file.numPassingTests + file.numFailingTests, 0);
    if (ran > 0) process.stderr.write(`\n${ran} tests ran against a real ActiveMQ (${version()})\n`);
  }
};

function version() {
  const jars = readdirSync('/usr/share/java').map((name) => /^activemq-broker-(\d[\d.]*)\.jar$/.exec(name)?.[1]);
  return jars.find((found) => found !== undefined) ?? 'of unknown version';
}
