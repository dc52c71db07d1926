import { XMLParser } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facets } from '../src/messages/leaves.ts';
import { SCHEMAS } from './fixture-files.ts';

/** An element of an XSD; the prefix is left out. */
export interface XsdNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XsdNode[];
  readonly text: string;
}

/** What an element may contain, as an XSD or a codec says it; both must give the same. */
export type Content =
  | { readonly type: string; readonly facets: Facets }
  | { readonly type: string; readonly fields: readonly Field[] };

export interface Field {
  readonly name: string;
  readonly required: boolean;
  /** `unbounded` stands for all above 99. */
  readonly max: number | 'unbounded';
  readonly content: Content;
}

type Ordered = Readonly<Record<string, readonly Ordered[]>> & {
  readonly ':@'?: Readonly<Record<string, string>>;
  readonly '#text'?: string;
};

/** The root element of a file of xsd/v1. */
export function readXsd(file: string): XsdNode {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
  });
  const nodes = toNodes(parser.parse(readFileSync(join(SCHEMAS, file), 'utf8')) as Ordered[]);
  const root = nodes.find(({ name }) => name === 'schema');
  if (root === undefined) throw new Error(`${file} is no schema.`);
  return root;
}

function toNodes(ordered: readonly Ordered[]): XsdNode[] {
  return ordered.flatMap((entry) => {
    const name = Object.keys(entry).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const inside = entry[name] ?? [];
    const text = inside.map((child) => child['#text'] ?? '').join('');
    return [{ name: name.replace('xs:', ''), attributes: entry[':@'] ?? {}, children: toNodes(inside), text }];
  });
}

export const childrenOf = (node: XsdNode, name: string) => node.children.filter((child) => child.name === name);
export const declared = (node: XsdNode) => node.children.filter(({ name }) => /Type$/.test(name));
export const nameOf = ({ attributes }: XsdNode) => attributes['name'] ?? '';

/** What the sequence of a complex type allows. Throws at anything but a sequence of elements of named types. */
export function describeSequence(complexType: XsdNode, types: ReadonlyMap<string, XsdNode>): Field[] {
  const [sequence] = childrenOf(complexType, 'sequence');
  const others = complexType.children.filter(({ name }) => name !== 'sequence' && name !== 'annotation');
  if (sequence === undefined || others.length > 0) throw new Error(`${nameOf(complexType)} is no plain sequence.`);
  return sequence.children.map((element) => {
    const { name = '', type = '', minOccurs = '1', maxOccurs = '1', ...rest } = element.attributes;
    if (element.name !== 'element' || Object.keys(rest).length > 0)
      throw new Error(`Not plain: ${element.name} ${name}.`);
    const max = maxOccurs === 'unbounded' ? maxOccurs : Number(maxOccurs);
    return { name, required: minOccurs === '1', max, content: describeType(type, types) };
  });
}

function describeType(type: string, types: ReadonlyMap<string, XsdNode>): Content {
  const node = types.get(type);
  if (node === undefined) throw new Error(`There is no type ${type}.`);
  if (node.name === 'complexType') return { type, fields: describeSequence(node, types) };
  const [restriction] = childrenOf(node, 'restriction');
  if (restriction === undefined) throw new Error(`${type} is no restriction.`);
  const values = childrenOf(restriction, 'enumeration').map(valueOf);
  const facets = restriction.children.filter(({ name }) => name !== 'enumeration').map((facet) => describeFacet(facet));
  const base = restriction.attributes['base']?.replace('xs:', '');
  return { type, facets: { base, ...(values.length > 0 ? { values } : {}), ...Object.fromEntries(facets) } as Facets };
}

const valueOf = ({ attributes }: XsdNode) => attributes['value'] ?? '';
const NUMBERS: Readonly<Record<string, string>> = {
  minInclusive: 'min',
  maxInclusive: 'max',
  minLength: 'minLength',
  maxLength: 'maxLength',
};

function describeFacet(facet: XsdNode): readonly [string, string | number] {
  if (facet.name === 'pattern') return ['pattern', valueOf(facet)];
  const name = NUMBERS[facet.name];
  if (name === undefined) throw new Error(`The facet ${facet.name} is not used in these schemas.`);
  return [name, Number(valueOf(facet))];
}
