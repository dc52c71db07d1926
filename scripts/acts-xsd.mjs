// Writes xsd/acts from the codecs of the act files: one schema for each step, one for the answer, one for the status note, and their types. With --check it writes nothing and fails
// where one is out of date.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTS, ActAnswer, ACT_FILES, StatusNote } from '../dist/index.js';

const FOLDER = join(import.meta.dirname, '../xsd/acts');
const NAMESPACE = 'urn:asycuda-transit:v1';
const kebab = (name) => name.replace(/[A-Z]/g, (letter, at) => (at === 0 ? '' : '-') + letter.toLowerCase());
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Types by their names, in the order in which they are met; two of one name are the same. */
const types = new Map();

function typeOf(codec) {
  const text = codec._tag === 'LeafType' ? simpleType(codec) : complexType(codec);
  const known = types.get(codec.name);
  if (known !== undefined && known !== text) throw new Error(`Two types are called ${codec.name}.`);
  types.set(codec.name, text);
  return codec.name;
}

function simpleType({ name, facets }) {
  const { base, minLength, maxLength, pattern, values = [], min, max } = facets;
  const lines = [
    ...(minLength === undefined ? [] : [`<xs:minLength value="${minLength}"/>`]),
    ...(maxLength === undefined ? [] : [`<xs:maxLength value="${maxLength}"/>`]),
    ...(pattern === undefined ? [] : [`<xs:pattern value="${escaped(pattern)}"/>`]),
    ...values.map((value) => `<xs:enumeration value="${escaped(value)}"/>`),
    ...(min === undefined ? [] : [`<xs:minInclusive value="${min}"/>`]),
    ...(max === undefined ? [] : [`<xs:maxInclusive value="${max}"/>`]),
  ];
  return [
    `  <xs:simpleType name="${name}">`,
    `    <xs:restriction base="xs:${base}">`,
    ...lines.map((line) => `      ${line}`),
    '    </xs:restriction>',
    '  </xs:simpleType>',
  ].join('\n');
}

function complexType({ name, fields }) {
  return [`  <xs:complexType name="${name}">`, ...sequenceOf(fields, '    '), '  </xs:complexType>'].join('\n');
}

function sequenceOf(fields, indent) {
  const elements = Object.entries(fields).map(([name, field]) => {
    const codec = field.optional ?? field;
    const repeats = codec._tag === 'RepeatedType';
    const type = typeOf(repeats ? codec.item : codec);
    const least = field.optional === undefined ? '' : ' minOccurs="0"';
    const most = repeats ? ` maxOccurs="${codec.max}"` : '';
    return `${indent}  <xs:element name="${name}" type="${type}"${least}${most}/>`;
  });
  return [`${indent}<xs:sequence>`, ...elements, `${indent}</xs:sequence>`];
}

const opening = `<?xml version="1.0" encoding="UTF-8"?>\n<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${NAMESPACE}" targetNamespace="${NAMESPACE}" elementFormDefault="qualified" version="1">`;

function schemaOf(root, { fields }, { en, fr }) {
  return [
    opening,
    '  <xs:include schemaLocation="types.xsd"/>',
    '',
    `  <xs:element name="${root}">`,
    '    <xs:annotation>',
    `      <xs:documentation xml:lang="en">${escaped(en)}.</xs:documentation>`,
    `      <xs:documentation xml:lang="fr">${escaped(fr)}.</xs:documentation>`,
    '    </xs:annotation>',
    '    <xs:complexType>',
    ...sequenceOf(fields, '      '),
    '    </xs:complexType>',
    '  </xs:element>',
    '</xs:schema>',
    '',
  ].join('\n');
}

const wanted = new Map(
  Object.entries(ACT_FILES).map(([step, codec]) => [`${kebab(step)}.xsd`, schemaOf(step, codec, ACTS[step])]),
);
wanted.set(
  'act-answer.xsd',
  schemaOf('ActAnswer', ActAnswer, { en: 'What became of an act', fr: 'Ce qu’il est advenu d’un acte' }),
);
wanted.set(
  'status-note.xsd',
  schemaOf('StatusNote', StatusNote, { en: 'What one step did', fr: 'Ce qu’une étape a fait' }),
);
wanted.set(
  'types.xsd',
  [opening, ...[...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text), '</xs:schema>', ''].join('\n'),
);

mkdirSync(FOLDER, { recursive: true });
const found = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.xsd'))
    .map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')]),
);
const changed = [...wanted.keys()].filter((file) => found.get(file) !== wanted.get(file));
const left = [...found.keys()].filter((file) => !wanted.has(file));
if (process.argv.includes('--check')) {
  for (const file of [...changed, ...left]) console.error(`xsd/acts/${file} is out of date. Run: npm run docs`);
  process.exitCode = changed.length + left.length > 0 ? 1 : 0;
} else {
  for (const file of left) rmSync(join(FOLDER, file));
  for (const file of changed) writeFileSync(join(FOLDER, file), wanted.get(file));
  console.log(`${wanted.size} schemas of acts, ${changed.length} written, ${left.length} removed`);
}
