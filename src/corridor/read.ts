import { isLeft } from 'fp-ts/Either';
import type * as t from 'io-ts';
import { type Node, findNodeAtLocation, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { type Result, err, ok } from 'neverthrow';
import { type Fault, type FaultItem, fault } from '../fault.ts';
import { RepeatedType, SequenceType } from '../messages/codec.ts';
import { type LexicalFault, LeafType } from '../messages/leaves.ts';
import { checkAgreement } from './check.ts';
import { Corridor } from './corridor.ts';
import { JSON_WORDS } from './json-words.ts';
import { type CorridorRemark, type Path, remark } from './remark.ts';

const LEXICAL: Readonly<Record<LexicalFault, CorridorRemark>> = {
  '12': 'enumeration',
  '39': 'too-long',
  '40': 'too-short',
  '50': 'type',
  '51': 'pattern',
  '54': 'below',
  '55': 'above',
};

/** The agreement from data; refuses with `corridor/invalid` and all remarks on form, or, where the form is right, all remarks on what does not fit together. */
export function readCorridor(data: unknown): Result<Corridor, Fault> {
  const decoded = Corridor.decode(data);
  const items = isLeft(decoded) ? remarksOnForm(decoded.left) : checkAgreement(decoded.right);
  if (isLeft(decoded) || items.length > 0) return err(fault('corridor/invalid', { count: items.length }, items));
  return ok(decoded.right);
}

/** The agreement from JSON text: the remarks also carry line and column. Broken JSON is `corridor/malformed`; comments and keys that stand twice are refused. */
export function readCorridorText(text: string): Result<Corridor, Fault> {
  const errors: ParseError[] = [];
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const tree = parseTree(source, errors, { disallowComments: true });
  const [first] = errors;
  if (first !== undefined || tree === undefined) {
    const place = placeOf(source, first?.offset ?? 0);
    const code = first === undefined ? 'ValueExpected' : printParseErrorCode(first.error);
    const reason = JSON_WORDS[code] ?? code;
    return err(fault('corridor/malformed', { reason, ...place }));
  }
  const twice = keysTwice(tree, []).map(({ path, key, at }) => ({
    ...remark(path, 'duplicate-key', { key }, '35'),
    ...placeOf(source, at),
  }));
  if (twice.length > 0) return err(fault('corridor/invalid', { count: twice.length }, twice));
  const withPlace = (item: FaultItem) => ({ ...item, ...placeOf(source, nodeOf(tree, item.pointer).offset) });
  return readCorridor(JSON.parse(source)).mapErr((refusal) => ({ ...refusal, items: refusal.items.map(withPlace) }));
}

function remarksOnForm(errors: t.Errors): readonly FaultItem[] {
  return errors.map(({ context, value }) => {
    const path: Path = context.slice(1).map(({ key }) => (/^[0-9]+$/.test(key) ? Number(key) : key));
    const field = String(path.at(-1) ?? 'corridor');
    const type = context.at(-1)?.type;
    if (type?.name === 'never') return remark(path, 'unexpected', { field }, '15');
    if (value === undefined) return remark(path, 'missing', { field }, '13');
    if (type instanceof LeafType) return remarkOnLeaf(path, type, value);
    if (type instanceof RepeatedType && Array.isArray(value))
      return remark(path, 'count', { expected: type.max }, '35');
    return remark(path, 'type', { expected: type instanceof SequenceType ? 'object' : 'array' }, '50');
  });
}

function remarkOnLeaf(path: Path, { facets, parse }: LeafType<string | number | boolean>, value: unknown): FaultItem {
  const kinds: Readonly<Record<string, string>> = { integer: 'number', boolean: 'boolean' };
  const kind = kinds[facets.base] ?? 'string';
  const shown = typeof value === 'object' ? {} : { value: typeof value === 'string' ? value : JSON.stringify(value) };
  if (typeof value !== kind) return remark(path, 'type', { expected: kind, ...shown }, '50');
  const parsed = parse(String(value));
  const wrong = typeof parsed === 'object' ? parsed.wrong : '50';
  const { maxLength, min, max, values, pattern, base } = facets;
  const expected = {
    '12': values?.join(', '),
    '39': maxLength,
    '40': 1,
    '50': base,
    '51': pattern,
    '54': min,
    '55': max,
  };
  return remark(path, LEXICAL[wrong], { expected: expected[wrong] ?? base, ...shown }, wrong);
}

function keysTwice(node: Node, path: Path): readonly { path: Path; key: string; at: number }[] {
  const children = node.children ?? [];
  if (node.type === 'array') return children.flatMap((child, at) => keysTwice(child, [...path, at]));
  const seen = new Set<string>();
  return children.flatMap(({ children: [name, value] = [] }) => {
    const key = String(name?.value);
    const found = seen.has(key) && name !== undefined ? [{ path: [...path, key], key, at: name.offset }] : [];
    seen.add(key);
    return value === undefined ? found : [...found, ...keysTwice(value, [...path, key])];
  });
}

/** The node of a pointer, or the nearest one around it where there is none. */
function nodeOf(tree: Node, pointer: string): Node {
  const path = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  let node = tree;
  for (const key of path) {
    const next = findNodeAtLocation(node, [node.type === 'array' ? Number(key) : key]);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
