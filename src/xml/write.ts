import { type Result, err, ok } from 'neverthrow';
import { type Fault, type FaultItem, type FaultValues, fault, faultText } from '../fault.ts';
import { CATALOGUE, type MessageName, NAMESPACE, type TransitMessage } from '../messages/catalogue.ts';
import { MOST_REMARKS, facetValues, valueCode } from '../messages/content.ts';
import type { LexicalFault } from '../messages/leaves.ts';
import type { Fields, SequenceType, Shape } from '../messages/codec.ts';
import { type Leaf, type Plan, type PlannedField, planOf, planOfSequence } from '../messages/plan.ts';

interface Writing {
  text: string;
  readonly items: FaultItem[];
}

/** What XML cannot carry: control characters but tab, line feed and carriage return; lone surrogates; U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/**
 * The bytes of a message: UTF-8 with an XML declaration, elements in the order of the schema, indented, each value exactly as the message has it.
 *
 * What is written reads back as an equal message. Refuses with `schema/invalid` and a pointer for each place that the codec of the message refuses or
 * XML cannot carry.
 */
export function writeXml(message: TransitMessage): Result<Uint8Array, Fault> {
  const { name, ...content } = message;
  if (!Object.hasOwn(CATALOGUE, name)) return err(fault('schema/unknownMessage', { name: String(name) }));
  return writeDocument(name, planOf(name as MessageName), content);
}

/** The bytes of a document that is no message, by its codec; as `writeXml` does otherwise. */
export function writeSequence<F extends Fields>(
  name: string,
  codec: SequenceType<F>,
  content: Shape<F>,
): Result<Uint8Array, Fault> {
  return writeDocument(name, planOfSequence(codec), content);
}

function writeDocument(name: string, plan: Plan, content: object): Result<Uint8Array, Fault> {
  const writing: Writing = {
    text: `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="${NAMESPACE}">\n`,
    items: [],
  };
  writeContent(plan, content, name, `/${name}`, '  ', writing);
  if (writing.items.length > 0) return err(fault('schema/invalid', { count: writing.items.length }, writing.items));
  return ok(Buffer.from(`${writing.text}</${name}>\n`, 'utf8'));
}

function writeContent(
  plan: Plan,
  value: object,
  name: string,
  pointer: string,
  indent: string,
  writing: Writing,
): void {
  const content = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(content)) {
    if (!plan.places.has(key))
      refuse(writing, 'schema/unexpected', '15', `${pointer}/${key}`, { name: key, parent: name });
  }
  for (const field of plan.fields) {
    const held = content[field.name];
    const at = `${pointer}/${field.name}`;
    if (held !== undefined) writeField(field, held, name, at, indent, writing);
    else if (field.required) refuse(writing, 'schema/missing', '13', at, { name: field.name, parent: name });
  }
}

function writeField(
  field: PlannedField,
  held: unknown,
  parent: string,
  at: string,
  indent: string,
  writing: Writing,
): void {
  const { name, max, repeated } = field;
  if (!repeated) return writeElement(field, held, at, indent, writing);
  if (!Array.isArray(held)) return refuse(writing, 'schema/type', '50', at, { name, type: 'list' });
  if (held.length === 0) return refuse(writing, 'schema/missing', '13', at, { name, parent });
  if (held.length > max) return refuse(writing, 'schema/tooMany', '35', at, { name, parent, max });
  held.forEach((item: unknown, place) => {
    writeElement(field, item, held.length > 1 ? `${at}[${place + 1}]` : at, indent, writing);
  });
}

function writeElement(
  { name, content }: PlannedField,
  held: unknown,
  at: string,
  indent: string,
  writing: Writing,
): void {
  if (content._tag === 'LeafType') {
    const written = writeLeaf(content, held, name, at, writing);
    writing.text += `${indent}<${name}>${written}</${name}>\n`;
  } else if (typeof held !== 'object' || held === null || Array.isArray(held)) {
    refuse(writing, 'schema/type', '50', at, { name, type: 'sequence' });
  } else {
    writing.text += `${indent}<${name}>\n`;
    writeContent(content, held, name, at, `${indent}  `, writing);
    writing.text += `${indent}</${name}>\n`;
  }
}

function writeLeaf(leaf: Leaf, held: unknown, name: string, at: string, writing: Writing): string {
  const text = String(held);
  const forbidden = FORBIDDEN.exec(text)?.[0];
  if (!leaf.is(held)) {
    const parsed: unknown = leaf.parse(text);
    const wire =
      typeof held === 'object' || typeof parsed !== 'object' ? '50' : (parsed as { wrong: LexicalFault }).wrong;
    const value = forbidden === undefined ? text : undefined;
    refuse(writing, valueCode(wire), wire, at, { name, ...facetValues(leaf) }, value);
  } else if (forbidden !== undefined) {
    const character = `U+${forbidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    refuse(writing, 'schema/character', '53', at, { name, character });
  }
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (character) => REFERENCES[character] ?? character) : text;
}

function refuse(
  { items }: Writing,
  code: Parameters<typeof faultText>[0],
  wire: string,
  pointer: string,
  values: FaultValues,
  value?: string,
): void {
  if (items.length >= MOST_REMARKS) return;
  const originalValue = value === undefined ? {} : { originalValue: [...value.slice(0, 1024)].slice(0, 512).join('') };
  items.push({ code, wire, pointer, reason: faultText(code, values), ...originalValue });
}
