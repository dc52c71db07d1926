// What the schemas say: elements, types, and their meaning in both languages.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { ROOT } from './tables.mjs';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
});

function nodesOf(entries) {
  return entries.flatMap((entry) => {
    const name = Object.keys(entry).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined || !name.startsWith('xs:')) return [];
    const text = entry[name].map((child) => child['#text'] ?? '').join('');
    return [{ name: name.slice(3), attributes: entry[':@'] ?? {}, children: nodesOf(entry[name]), text }];
  });
}

const childrenOf = (node, name) => node.children.filter((child) => child.name === name);

function meaningOf(node) {
  const texts = childrenOf(node, 'annotation').flatMap((each) => childrenOf(each, 'documentation'));
  const entries = texts.map(({ attributes, text }) => [attributes['xml:lang'], text.replace(/\s+/g, ' ').trim()]);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function fieldsOf(node) {
  return childrenOf(node, 'sequence').flatMap((sequence) =>
    childrenOf(sequence, 'element').map((element) => ({
      name: element.attributes.name,
      type: element.attributes.type,
      min: Number(element.attributes.minOccurs ?? 1),
      max: element.attributes.maxOccurs ?? '1',
      meaning: meaningOf(element),
    })),
  );
}

function facetsOf(node) {
  const [restriction] = childrenOf(node, 'restriction');
  const facets = { base: restriction.attributes.base.slice(3), values: [] };
  for (const { name, attributes } of restriction.children) {
    if (name === 'enumeration') facets.values.push(attributes.value);
    else facets[name] = attributes.value;
  }
  return facets;
}

function typeOf(node, file) {
  const about = { name: node.attributes.name, file, meaning: meaningOf(node) };
  return node.name === 'complexType' ? { ...about, fields: fieldsOf(node) } : { ...about, facets: facetsOf(node) };
}

function readSchema(file) {
  const [schema] = nodesOf(parser.parse(readFileSync(join(ROOT, 'xsd/v1', file), 'utf8'))).filter(
    ({ name }) => name === 'schema',
  );
  const types = schema.children.filter(({ name }) => name.endsWith('Type')).map((node) => typeOf(node, file));
  const [root] = childrenOf(schema, 'element');
  const [content] = root === undefined ? [] : childrenOf(root, 'complexType');
  return {
    types: new Map(types.map((type) => [type.name, type])),
    meaning: root && meaningOf(root),
    fields: content === undefined ? [] : fieldsOf(content),
  };
}

const schemas = new Map(
  readdirSync(join(ROOT, 'xsd/v1'))
    .filter((file) => file.endsWith('.xsd'))
    .sort()
    .map((file) => [file, readSchema(file)]),
);

/** The types that messages share. */
export const COMMON = schemas.get('common.xsd').types;

/** What the schema of a message says. */
export function schemaOf(file) {
  const schema = schemas.get(file);
  if (schema === undefined) throw new Error(`There is no xsd/v1/${file}.`);
  return schema;
}

/** The type of that name: the message's own, a shared one, or that of any message. */
export function findType(name, file = 'common.xsd') {
  const own = schemaOf(file).types.get(name) ?? COMMON.get(name);
  return own ?? [...schemas.values()].map(({ types }) => types.get(name)).find((type) => type !== undefined);
}
