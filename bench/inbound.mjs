// The inbound path of a message (bytes to checked message) beside schema validation alone by the same engine on the original text, as ratios of one run.
// Run it after `npm run build`: npm run bench
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const require = createRequire(import.meta.url);
const dist = process.argv[2] ?? '../dist';
const { readXml } = require(`${dist}/xml/read.js`);
const { readCorridor } = require(`${dist}/corridor/read.js`);
const { checkRules } = require(`${dist}/rules/rule.js`);
const { decode } = require(`${dist}/messages/decode.js`);
const { canonicalText } = require(`${dist}/xml/canonical.js`);
const { readMessage } = require(`${dist}/xml/message.js`);
const { loadSchemaEngine } = require(`${dist}/xml/schema.js`);
const { writeXml } = require(`${dist}/xml/write.js`);

const SECONDS = Number(process.argv[3] ?? 10);

/** The least time of one run of each in microseconds; the runs take turns, so that a busy machine slows all of them alike. */
function measureAll(runs) {
  const least = runs.map(() => Number.POSITIVE_INFINITY);
  const end = performance.now() + SECONDS * 1000;
  for (let round = 0; round < 20 || performance.now() < end; round++) {
    runs.forEach((run, place) => {
      const start = performance.now();
      run();
      least[place] = Math.min(least[place], (performance.now() - start) * 1000);
    });
  }
  return least;
}

const fixture = (name) => JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));
const corridor = readCorridor(fixture('corridors/lome-ouagadougou.json'))._unsafeUnwrap();
const minimal = fixture('messages/anticipated-arrival-record/minimal.json');
const full = fixture('messages/anticipated-arrival-record/full.json');

/** A TR001 that keeps every rule, with so many items. */
function recordOf(items) {
  const record = items < 5 ? { ...minimal.record, seal: [{ mark: 'TG0012345' }] } : full.record;
  const goods = { ...full.record.item[1], container: undefined };
  const item = Array.from({ length: items }, (_, place) => ({ ...goods, number: place + 1 }));
  const packages = Number(goods.packaging[0].count) * items;
  const totals = { items, packages: String(packages), grossMass: String(Number(goods.grossMass) * items) };
  return { ...full, record: { ...record, item, totals } };
}

/** Schema validation of the original text, and nothing else: what any program that validates must pay. */
const alone = {
  'libxml2-wasm': async (schema) => {
    const { XmlDocument, XsdValidator } = await import('libxml2-wasm');
    const validator = XsdValidator.fromDoc(XmlDocument.fromString(schema));
    return (bytes) => {
      const document = XmlDocument.fromBuffer(bytes);
      try {
        validator.validate(document);
      } finally {
        document.dispose();
      }
    };
  },
  libxmljs2: async (schema) => {
    const { parseXml } = require('libxmljs2');
    const parsed = parseXml(schema);
    return (bytes) => {
      if (!parseXml(bytes.toString('utf8')).validate(parsed)) throw new Error('not valid');
    };
  },
};

const { flatSchemas } = require(`${dist}/xml/schema-files.js`);
const schema = flatSchemas()._unsafeUnwrap().get('AnticipatedArrivalRecord');
const format = (us) =>
  (us < 1000 ? `${us.toFixed(0)} µs` : `${(us / 1000).toFixed(us < 10000 ? 2 : 0)} ms`).padStart(9);

const context = {
  corridor,
  now: '2026-03-10T10:00:00Z',
  administration: 'BF',
  direction: 'in',
  signedAs: 'TG',
  sightings: [],
};

console.log('engine          bytes      alone    inbound ratio | read      decode    canonical rules     rest');
for (const engineName of ['libxml2-wasm', 'libxmljs2']) {
  const engine = (await loadSchemaEngine(engineName))._unsafeUnwrap();
  const validate = await alone[engineName](schema);
  for (const items of [1, 35, 4250]) {
    const message = recordOf(items);
    const bytes = Buffer.from(writeXml(message)._unsafeUnwrap());
    const root = readXml(bytes)._unsafeUnwrap();
    const inbound = () =>
      readMessage(bytes, engine)
        .andThen((read) => checkRules(read.message, context))
        ._unsafeUnwrap();
    const parts = [
      () => readXml(bytes),
      () => decode(root),
      () => canonicalText(root),
      () => checkRules(message, context),
    ];
    const [reference, whole, ...steps] = measureAll([() => validate(bytes), inbound, ...parts]);
    const rest = whole - steps.reduce((sum, step) => sum + step, 0);
    const columns = [engineName.padEnd(12), String(bytes.length).padStart(8), format(reference), format(whole)];
    console.log(
      columns.join(' '),
      (whole / reference).toFixed(2).padStart(5),
      '|',
      [...steps, rest].map(format).join(' '),
    );
  }
}
