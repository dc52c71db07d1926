import { type Result, err, ok } from 'neverthrow';
import { SaxesParser, type SaxesTagPlain, type XMLDecl } from 'saxes';
import { type Fault, type FaultCode, type FaultValues, fault, faultText } from '../fault.ts';
import type { Attribute } from '../tree.ts';
import { type ReadLimits, brokenLimit } from './limits.ts';
import { lineCounter, nameOfCharacter } from './places.ts';
import { shortPointer } from './read.ts';
import type {
  XmlCdata,
  XmlComment,
  XmlDeclaration,
  XmlInstruction,
  SourceDocument,
  SourceElement,
  SourceNode,
} from './source-tree.ts';
import { type DecodedText, decodeSource } from './text.ts';
import { doctypeOf, wrongPlace } from './well-formedness.ts';

/** Wide enough for any export; a document beyond them is no declaration. */
export const SOURCE_LIMITS: ReadLimits = {
  bytes: 64 * 1024 * 1024,
  depth: 100,
  attributes: 100,
  text: 64 * 1024 * 1024,
  elements: 4_000_000,
  name: 250,
};
const NO_ATTRIBUTES: readonly Attribute[] = [];

/** A `SourceElement` while it is read: its end is known last. */
class OpenElement implements SourceElement {
  readonly kind = 'element';
  readonly tag: string;
  readonly name: string;
  readonly namespace = '';
  readonly attributes: readonly Attribute[];
  readonly children: OpenElement[] = [];
  readonly content: SourceNode[] = [];
  text = '';
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly openEnd: number;
  closeStart = 0;
  end = 0;

  constructor(
    { name: tag, attributes }: SaxesTagPlain,
    place: { line: number; column: number },
    start: number,
    openEnd: number,
  ) {
    this.tag = tag;
    this.name = tag.slice(tag.indexOf(':') + 1);
    const names = Object.keys(attributes);
    this.attributes =
      names.length === 0
        ? NO_ATTRIBUTES
        : names.map((name) => ({ name, namespace: '', value: attributes[name] ?? '' }));
    this.line = place.line;
    this.column = place.column;
    this.start = start;
    this.openEnd = openEnd;
  }
}

/** Carries a refusal out of the parser's callbacks; it does not leave this file. */
class Refusal extends Error {
  readonly fault: Fault;
  constructor(refusal: Fault) {
    super(refusal.code);
    this.fault = refusal;
  }
}

/**
 * Reads a document so that nothing of its form is lost, with the parser of the messages and its positions.
 *
 * Wider than the reading of messages: comments, instructions, `xsi:` attributes and unknown prefixes are kept. A DOCTYPE, and what is not well-formed, is
 * refused with a code of stage `xml` and its place.
 */
export function readSource(bytes: Uint8Array): Result<SourceDocument, Fault> {
  if (bytes.length > SOURCE_LIMITS.bytes)
    return err(fault('xml/tooLarge', { size: bytes.length, limit: SOURCE_LIMITS.bytes }));
  return decodeSource(bytes).andThen(readTree);
}

function readTree(decoded: DecodedText): Result<SourceDocument, Fault> {
  const { text } = decoded;
  // Six handlers at most: V8 gives a parser with a seventh slow properties, and the reading takes four times as long.
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const open: OpenElement[] = [];
  const before: (XmlComment | XmlInstruction)[] = [];
  const after: (XmlComment | XmlInstruction)[] = [];
  const placeOf = lineCounter(text);
  let root: OpenElement | undefined;
  let closing: OpenElement | undefined;
  let declaration: XmlDeclaration | undefined;
  let elements = 0;
  let markup = 0;

  const faultAt = (at: number, code: FaultCode, wire: string, values: FaultValues = {}): Fault => {
    const { line, column } = placeOf(Math.min(Math.max(at, 0), text.length));
    const pointer = shortPointer(open);
    return fault(code, values, [{ code, wire, pointer, reason: faultText(code, values), line, column }]);
  };
  const add = (node: XmlComment | XmlInstruction) => {
    const element = open.at(-1);
    (element === undefined ? (root === undefined ? before : after) : element.content).push(node);
  };
  parser.on('opentag', (tag) => {
    const { position } = parser;
    const start = text.lastIndexOf('<', position - 1);
    elements += 1;
    const broken = brokenLimit(tag.name, Object.keys(tag.attributes), SOURCE_LIMITS, elements, open.length);
    if (broken !== undefined) {
      throw new Refusal(faultAt(start, broken.code, broken.wire, { limit: SOURCE_LIMITS[broken.limit] }));
    }
    const element = new OpenElement(tag, placeOf(start), start, position);
    const parent = open.at(-1);
    parent?.children.push(element);
    parent?.content.push(element);
    if (root === undefined) {
      root = element;
      declaration = declarationOf(parser.xmlDecl);
    }
    open.push(element);
    markup = position;
  });
  parser.on('text', (run) => {
    const element = open.at(-1);
    if (element === undefined) return;
    element.text += run;
    element.content.push(run);
  });
  parser.on('cdata', (run) => {
    const element = open.at(-1);
    if (element === undefined) return;
    element.text += run;
    element.content.push({ kind: 'cdata', text: run } satisfies XmlCdata);
  });
  parser.on('comment', (run) => add({ kind: 'comment', text: run }));
  parser.on('processinginstruction', ({ target, body }) => add({ kind: 'instruction', target, text: body }));
  parser.on('closetag', (tag) => {
    closing = open.pop();
    if (closing === undefined) return;
    markup = parser.position;
    closing.end = markup;
    closing.closeStart = tag.isSelfClosing ? markup : text.lastIndexOf('<', markup - 1);
  });

  try {
    const doctype = doctypeOf(text);
    if (doctype !== -1) throw new Refusal(faultAt(doctype, 'xml/doctype', '52'));
    parser.write(text).close();
  } catch (thrown) {
    if (thrown instanceof Refusal) return err(thrown.fault);
    if (!(thrown instanceof Error) || thrown.name !== 'Error') throw thrown;
    const { code, wire, at, name: begun } = wrongPlace(thrown.message, text, markup, parser.position - 1);
    if (code === 'xml/mismatched' && closing !== undefined) open.push(closing);
    const name = open.at(-1)?.name ?? begun ?? '/';
    return err(faultAt(at, code, wire, { name, character: nameOfCharacter(text, at) }));
  }
  if (root === undefined) throw new TypeError('saxes closed a document without a root element.');
  return ok({ ...decoded, declaration, before, root, after });
}

function declarationOf({ version, encoding, standalone }: XMLDecl): XmlDeclaration | undefined {
  return version === undefined ? undefined : { version, encoding, standalone };
}
