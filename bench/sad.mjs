// Reading an export of 3 MB into the lossless document and its typed view, beside fast-xml-parser alone on the same text, as a ratio of one run.
// Run it after `npm run build`: npm run bench, or node bench/sad.mjs
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { XMLParser } from 'fast-xml-parser';

const require = createRequire(import.meta.url);
const dist = process.argv[2] ?? '../dist';
const { readSad } = require(`${dist}/asycuda/sad.js`);
const { treeText } = require(`${dist}/xml/source-text.js`);
const { largeSad } = require('../fixtures/asycuda/large-sad.cjs');

const SECONDS = Number(process.argv[3] ?? 10);
const text = largeSad();
const bytes = Buffer.from(text);
const { source } = readSad(bytes)._unsafeUnwrap();
const runs = {
  'fast-xml-parser alone': () => new XMLParser().parse(text),
  'fast-xml-parser, in order': () =>
    new XMLParser({ preserveOrder: true, ignoreAttributes: false, parseTagValue: false, trimValues: false }).parse(
      text,
    ),
  'read as a declaration': () => readSad(bytes),
  'write from the tree': () => treeText(source),
};

/** The least time of one run of each; the runs take turns, so that a busy machine slows all of them alike. */
const least = Object.fromEntries(Object.keys(runs).map((name) => [name, Number.POSITIVE_INFINITY]));
const end = performance.now() + SECONDS * 1000;
for (let round = 0; round < 3 || performance.now() < end; round++) {
  for (const [name, run] of Object.entries(runs)) {
    const start = performance.now();
    run();
    least[name] = Math.min(least[name], performance.now() - start);
  }
}

const alone = least['fast-xml-parser alone'];
console.log(`export of ${bytes.length} bytes     time ratio`);
for (const [name, time] of Object.entries(least))
  console.log(name.padEnd(26), `${time.toFixed(0)} ms`.padStart(8), (time / alone).toFixed(2).padStart(5));
