import { expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { CATALOGUE, MESSAGE_NAMES, type MessageName, NAMESPACE } from '../src/messages/catalogue.ts';
import { type Fields, type Particle, type SequenceType, fieldOf } from '../src/messages/codec.ts';
import { SCHEMAS, kebab } from './fixture-files.ts';
import {
  type Content,
  type Field,
  type XsdNode,
  childrenOf,
  declared,
  describeSequence,
  nameOf,
  readXsd,
} from './xsd-model.ts';

const common = readXsd('common.xsd');
const schemas = new Map(MESSAGE_NAMES.map((name) => [name, readXsd(`${kebab(name)}.xsd`)]));
const schemaOf = (name: MessageName) => schemas.get(name) as XsdNode;
const typesOf = (name: MessageName) =>
  new Map([...declared(common), ...declared(schemaOf(name))].map((type) => [nameOf(type), type]));

/** What the XSD of a message allows in its root element. */
function describeXsd(name: MessageName): Field[] {
  const [root] = childrenOf(schemaOf(name), 'element');
  const [complexType] = childrenOf(root as XsdNode, 'complexType');
  return describeSequence(complexType as XsdNode, typesOf(name));
}

/** What a codec allows, in the same words. */
function describeCodec({ fields }: SequenceType<Fields>): Field[] {
  return Object.entries(fields).map(([name, field]) => {
    const { codec, required } = fieldOf(field);
    if (codec._tag !== 'RepeatedType') return { name, required, max: 1, content: describeContent(codec) };
    return { name, required, max: codec.max > 99 ? 'unbounded' : codec.max, content: describeContent(codec.item) };
  });
}

function describeContent(codec: Particle): Content {
  if (codec._tag === 'LeafType') return { type: codec.name, facets: codec.facets };
  if (codec._tag === 'SequenceType') return { type: codec.name, fields: describeCodec(codec) };
  throw new Error(`A repetition of repetitions, ${codec.name}, cannot be written in XML.`);
}

const usedTypes = (fields: readonly Field[]): string[] =>
  fields.flatMap(({ content }) => [content.type, ...('fields' in content ? usedTypes(content.fields) : [])]);

test.each(MESSAGE_NAMES)('the XSD of %s says what its codec says', (name) => {
  expect(describeXsd(name)).toEqual(describeCodec(CATALOGUE[name].type.body as unknown as SequenceType<Fields>));
});

test('there is one XSD for each message, and their common types', () => {
  const files = readdirSync(SCHEMAS).filter((file) => file.endsWith('.xsd'));
  expect(files.sort()).toEqual(['common.xsd', ...MESSAGE_NAMES.map((name) => `${kebab(name)}.xsd`)].sort());
});

test.each(MESSAGE_NAMES)('the XSD of %s declares the message, and the types that it alone uses', (name) => {
  const schema = schemaOf(name);
  expect(childrenOf(schema, 'element').map(nameOf)).toEqual([name]);
  expect(childrenOf(schema, 'include').map(({ attributes }) => attributes)).toEqual([{ schemaLocation: 'common.xsd' }]);
  const used = new Set(usedTypes(describeXsd(name)));
  expect(
    declared(schema)
      .map(nameOf)
      .filter((type) => !used.has(type)),
  ).toEqual([]);
});

test('a common type is used by two messages or more', () => {
  const used = MESSAGE_NAMES.flatMap((name) => [...new Set(usedTypes(describeXsd(name)))]);
  const usedBy = (type: string) => used.filter((other) => other === type).length;
  expect(
    declared(common)
      .map(nameOf)
      .filter((type) => usedBy(type) < 2),
  ).toEqual([]);
});

test.each(['common.xsd', ...MESSAGE_NAMES.map((name) => `${kebab(name)}.xsd`)])(
  '%s is plain and documented',
  (file) => {
    const schema = readXsd(file);
    expect(schema.attributes).toMatchObject({
      targetNamespace: NAMESPACE,
      xmlns: NAMESPACE,
      elementFormDefault: 'qualified',
    });
    const nodes = everyNode(schema);
    expect([...new Set(nodes.map(({ name }) => name))].filter((name) => !PLAIN.includes(name))).toEqual([]);
    const explained = [...declared(schema), ...childrenOf(schema, 'element')];
    expect(explained.filter((node) => !isDocumented(node)).map(nameOf)).toEqual([]);
    expect(nodes.filter(({ name }) => name === 'annotation').filter((node) => !isBilingual(node))).toEqual([]);
    expect(
      childrenOf(schema, 'simpleType')
        .filter((type) => !isBounded(type))
        .map(nameOf),
    ).toEqual([]);
  },
);

test.each(MESSAGE_NAMES)('the documentation of %s begins with its code and its names', (name) => {
  const [root] = childrenOf(schemaOf(name), 'element');
  const english = name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const { code, nom } = CATALOGUE[name];
  expect(documentation(root as XsdNode).map(([, text]) => text.slice(0, text.indexOf('. ')))).toEqual([
    `${code}, ${english}`,
    `${code}, ${nom}`,
  ]);
});

/** All that these schemas are made of; identity constraints, wildcards and attributes are not. */
const PLAIN = [
  'schema',
  'include',
  'annotation',
  'documentation',
  'element',
  'complexType',
  'sequence',
  'simpleType',
  'restriction',
  'pattern',
  'enumeration',
  'minLength',
  'maxLength',
  'minInclusive',
  'maxInclusive',
];

const everyNode = (node: XsdNode): XsdNode[] => [node, ...node.children.flatMap(everyNode)];

const documentation = (node: XsdNode) =>
  childrenOf(node, 'annotation')
    .flatMap((annotation) => childrenOf(annotation, 'documentation'))
    .map(({ attributes, text }) => [attributes['xml:lang'], text.trim()] as const);

const isDocumented = (node: XsdNode) => documentation(node).length === 2;

function isBilingual(annotation: XsdNode): boolean {
  const [english, french] = documentation({ ...annotation, children: [annotation] });
  return (
    english?.[0] === 'en' &&
    french?.[0] === 'fr' &&
    english[1].endsWith('.') &&
    french[1].endsWith('.') &&
    english[1] !== french[1]
  );
}

/** Whether a value cannot be longer than the schema says: codes, a longest length, or a pattern without endless repetition or classes of any script. */
function isBounded(simpleType: XsdNode): boolean {
  const [restriction] = childrenOf(simpleType, 'restriction');
  const facets = restriction?.children ?? [];
  const patterns = facets.filter(({ name }) => name === 'pattern').map(({ attributes }) => attributes['value'] ?? '');
  const isEndless = patterns.some((pattern) => /[*+]|,\}|\\[dwsciDWSCIpP]/.test(pattern.replaceAll(/\[[^\]]*\]/g, '')));
  return !isEndless && facets.some(({ name }) => ['enumeration', 'maxLength', 'pattern'].includes(name));
}
