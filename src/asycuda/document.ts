import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import type { Attribute, Element } from '../tree.ts';
import { decodeText } from '../xml/text.ts';
import { decodeReferences } from './references.ts';

const MOST_BYTES = 64 * 1024 * 1024;
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  captureMetaData: true,
  cdataPropName: '#cdata',
});
const PLACE = XMLParser.getMetaDataSymbol() as symbol;

interface Place {
  readonly startIndex: number;
  readonly endIndex: number;
}

/** A node of fast-xml-parser in document order: one key is its name, `:@` are its attributes. */
interface Node {
  readonly ':@'?: Readonly<Record<string, string>>;
  readonly [name: string]: unknown;
  readonly [place: symbol]: Place | undefined;
}

/**
 * Reads a document of ASYCUDA World into the tree that the typed views look at.
 *
 * The encoding is that of the byte order mark or of the XML declaration. Text keeps its form to the letter; comments and processing instructions are passed over; a DOCTYPE is refused before anything is parsed.
 */
export function readDocument(bytes: Uint8Array): Result<Element, Fault> {
  if (bytes.length > MOST_BYTES) return err(fault('asycuda/too-large', { size: bytes.length, most: MOST_BYTES }));
  return decodeText(bytes).andThen(parseDocument);
}

function parseDocument(decoded: string): Result<Element, Fault> {
  const source = decoded.replace(/\r\n?/g, '\n');
  const markup = source.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, (whole) => whole.replace(/[^\n]/g, ' '));
  if (/<!DOCTYPE/i.test(markup)) return err(fault('asycuda/doctype'));
  const control = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(source);
  if (control !== null) return malformed(source, control.index, 'a character that XML does not allow.');
  const valid = XMLValidator.validate(source);
  if (valid !== true) return err(fault('asycuda/malformed', { line: valid.err.line, detail: valid.err.msg }));
  try {
    return build(source, markup, parser.parse(source) as readonly Node[]);
  } catch (refused) {
    return malformed(source, 0, `${refused instanceof Error ? refused.message : String(refused)}.`);
  }
}

function build(source: string, markup: string, nodes: readonly Node[]): Result<Element, Fault> {
  const places = lineIndex(source);
  const wrong: { readonly at: number; readonly detail: string }[] = [];
  const decode = (text: string, at: number) => {
    const decoded = decodeReferences(text);
    if (typeof decoded === 'string') return decoded;
    wrong.push({ at, detail: `the reference ${decoded.wrong} is not known.` });
    return '';
  };
  const convert = (node: Node): Element => {
    const name = nameOf(node);
    const at = node[PLACE]?.startIndex ?? 0;
    const inside = node[name] as readonly Node[];
    const attributes = Object.entries(node[':@'] ?? {}).map(
      ([key, value]): Attribute => ({ name: key, namespace: '', value: decode(value, at) }),
    );
    const text = inside.map((each) => textOf(each, (value) => decode(value, at))).join('');
    const children = inside.filter(isElement).map(convert);
    return { name: name.replace(/^.*:/, ''), namespace: '', attributes, children, text, ...places(at) };
  };
  const [root, second] = nodes.filter(isElement);
  if (root === undefined) return malformed(source, 0, 'there is no element.');
  const end = root[PLACE]?.endIndex ?? source.length;
  const after = markup.slice(end).replace(/<\?[^]*?\?>/g, '');
  if (second !== undefined || after.trim() !== '')
    return malformed(source, end, 'there is more after the root element.');
  const element = convert(root);
  const [first] = wrong;
  return first === undefined ? ok(element) : malformed(source, first.at, first.detail);
}

function nameOf(node: Node): string {
  return Object.keys(node).find((key) => key !== ':@') ?? '';
}

function isElement(node: Node): boolean {
  return !/^[#?]/.test(nameOf(node));
}

function textOf(node: Node, decode: (text: string) => string): string {
  if (typeof node['#text'] === 'string') return decode(node['#text']);
  const section = node['#cdata'] as readonly Node[] | undefined;
  return section?.map((each) => (typeof each['#text'] === 'string' ? each['#text'] : '')).join('') ?? '';
}

function malformed(source: string, at: number, detail: string): Result<never, Fault> {
  return err(fault('asycuda/malformed', { line: lineIndex(source)(at).line, detail }));
}

/** Line and column, from 1, of a place in a text. */
function lineIndex(source: string): (at: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}
