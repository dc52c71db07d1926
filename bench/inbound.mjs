// The inbound path of a message (bytes to checked message) beside schema validation alone by the same engine on the original text, as ratios of one run.
// Run it after `npm run build`: npm run bench
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const require = createRequire(import.meta.url);
const dist = process.argv[2] ?? '../dist';
const { readXml } = require(`${dist}/xml/read.js`);
const { decode } = require(`${dist}/messages/decode.js`);
const { canonicalText } = require(`${dist}/xml/canonical.js`);
const { readMessage } = require(`${dist}/xml/message.js`);
const { loadSchemaEngine } = require(`${dist}/xml/schema.js`);
const { writeXml } = require(`${dist}/xml/write.js`);

const SECONDS = Number(process.argv[3] ?? 2);

/** Median time of one run in microseconds, over as many runs as fit, after a warm-up of a quarter of the time. */
function measure(run) {
  const until = performance.now() + SECONDS * 250;
  do run();
  while (performance.now() < until);
  const times = [];
  const end = performance.now() + SECONDS * 750;
  do {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  } while (performance.now() < end);
  return times.sort((a, b) => a - b)[times.length >> 1] * 1000;
}

function recordOf(items) {
  const party = { identification: 'BF00012345', name: 'Société des Transports du Faso', address: '12, avenue de la Nation\nOuagadougou', country: 'BF' };
  const item = Array.from({ length: items }, (_, place) => ({
    number: place + 1,
    commodity: '870323',
    description: 'Véhicules de tourisme, cylindrée excédant 1500 cm³ mais n’excédant pas 3000 cm³ & pièces',
    packaging: [{ kind: 'PK', count: '12', marks: `LOT ${place + 1} <fragile>` }],
    grossMass: '1250.5',
    netMass: '1200',
    value: '2500000',
    countryOfOrigin: 'JP',
    container: ['CSQU3054383'],
    previousDocument: [{ type: '785', reference: `BL-${place + 1}`, date: '2026-03-01' }],
    supportingDocument: [{ type: '380', reference: `FACT-2026-${place + 1}` }],
  }));
  return {
    name: 'AnticipatedArrivalRecord',
    header: {
      messageId: 'TG-2026-000001', code: 'TR001', schemaVersion: '1', corridor: 'lome-ouagadougou', corridorRevision: 1,
      sender: { administration: 'TG', office: 'TGLFP' }, recipient: { administration: 'BF', office: 'BFOUA' },
      preparedAt: '2026-03-14T08:15:00+00:00', sequence: 1, seen: 0, recordVersion: 1, officer: 'A. Mensah',
    },
    reference: '26TGTGLFPT012345J6',
    record: {
      movementKind: 'joint', declarationType: 'T1', countryOfDispatch: 'TG', countryOfDestination: 'BF', holder: party, consignee: party,
      officeOfDeparture: 'TGLFP', officeOfDestination: 'BFOUA',
      itinerary: [{ office: 'TGLFP' }, { office: 'TGCKS', plannedAt: '2026-03-15T12:00:00+00:00' }, { office: 'BFCKS' }, { office: 'BFOUA' }],
      releasedAt: '2026-03-14T08:00:00+00:00', timeLimit: '2026-03-21',
      transport: { mode: '3', identity: 'TG 4512 AB', nationality: 'TG', trailer: 'TG 9934 R' },
      container: [{ number: 'CSQU3054383', fullness: 'full', seal: [{ mark: 'TG0001234', party: 'customs' }] }],
      guarantee: { reference: '26TG0000010000058', kind: '1', amountCovered: '12500000', currency: 'XOF' },
      value: { cif: '25000000', currency: 'XOF' },
      item, totals: { items, packages: String(items * 12), grossMass: String(items * 1250.5) },
    },
  };
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
const format = (us) => (us < 1000 ? `${us.toFixed(0)} µs` : `${(us / 1000).toFixed(us < 10000 ? 2 : 0)} ms`).padStart(9);

console.log('engine        bytes       alone  inbound  ratio   = read + decode + canonical + rest');
for (const engineName of ['libxml2-wasm', 'libxmljs2']) {
  const engine = (await loadSchemaEngine(engineName))._unsafeUnwrap();
  const validate = await alone[engineName](schema);
  for (const items of [1, 35, 3600]) {
    const bytes = Buffer.from(writeXml(recordOf(items))._unsafeUnwrap());
    const root = readXml(bytes)._unsafeUnwrap();
    const reference = measure(() => validate(bytes));
    const inbound = measure(() => readMessage(bytes, engine)._unsafeUnwrap());
    const parts = [() => readXml(bytes), () => decode(root), () => canonicalText(root)].map(measure);
    const rest = inbound - parts.reduce((sum, part) => sum + part, 0);
    const columns = [engineName.padEnd(12), String(bytes.length).padStart(8), format(reference), format(inbound)];
    console.log(columns.join(' '), (inbound / reference).toFixed(2).padStart(6), ' ', [...parts, rest].map(format).join(' '));
  }
}
