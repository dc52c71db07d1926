import { type Result, err, ok } from 'neverthrow';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type Fault, type FaultCode, type FaultValues, fault, faultText } from '../fault.ts';
import { type Attribute, type Element, pointerTo } from '../tree.ts';
import { READ_LIMITS, type ReadLimits, brokenLimit } from './limits.ts';
import { lineCounter, nameOfCharacter } from './places.ts';
import { hasRightNames, plainAttributes } from './tags.ts';
import { decodeText } from './text.ts';
import { doctypeOf, wrongPlace } from './well-formedness.ts';

const NO_ATTRIBUTES: readonly Attribute[] = [];
const LESS_THAN = 0x3c;
const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

interface OpenElement extends Element {
  readonly attributes: readonly Attribute[];
  readonly children: OpenElement[];
  text: string;
}

export { READ_LIMITS, type ReadLimits };

/** Carries a refusal out of the parser's callbacks; it does not leave this file. */
class Refusal extends Error {
  readonly fault: Fault;
  constructor(refusal: Fault) {
    super(refusal.code);
    this.fault = refusal;
  }
}

/**
 * The tree of a document, read once and strictly.
 *
 * DOCTYPE, processing instructions, `xsi:` attributes, XML 1.1 and all that is not well-formed are refused with a code of stage `xml` and the place; comments
 * are left out, CDATA is text. The first wrong place ends the reading.
 */
export function readXml(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Result<Element, Fault> {
  return readDocument(bytes, limits).mapErr((unread) => unread.fault);
}

/** A document that is no tree, and the name of its root element where the reading came as far as to meet it. */
export interface UnreadDocument {
  readonly fault: Fault;
  readonly root?: string;
}

/** `readXml`, with what the reading met before it ended. */
export function readDocument(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Result<Element, UnreadDocument> {
  const limit = { ...READ_LIMITS, ...limits };
  if (bytes.length > limit.bytes) {
    const values = { size: bytes.length, limit: limit.bytes };
    const reason = faultText('xml/tooLarge', values);
    return err({ fault: fault('xml/tooLarge', values, [{ code: 'xml/tooLarge', wire: '39', pointer: '/', reason }]) });
  }
  return decodeText(bytes)
    .mapErr((fault): UnreadDocument => ({ fault }))
    .andThen((text) => readText(text, limit));
}

/** The one reading: the elements are built as the parser meets them, and the first wrong place ends it. */
function readText(text: string, limit: ReadLimits): Result<Element, UnreadDocument> {
  // Six handlers at most: V8 gives a parser with a seventh slow properties, and the reading takes four times as long.
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: OpenElement[] = [];
  const placeOf = lineCounter(text);
  let root: OpenElement | undefined;
  let rootName: string | undefined;
  let closing: OpenElement | undefined;
  let elements = 0;
  let attributeCount = 0;
  let markup = 0;
  let textLength = 0;

  const faultAt = (at: number, code: FaultCode, wire: string, values: FaultValues = {}): Fault => {
    const { line, column } = placeOf(Math.min(Math.max(at, 0), text.length));
    const pointer = shortPointer(open);
    return fault(code, values, [{ code, wire, pointer, reason: faultText(code, values), line, column }]);
  };
  const refuse = (at: number, code: FaultCode, wire: string, values?: FaultValues): never => {
    throw new Refusal(faultAt(at, code, wire, values));
  };
  const startOf = (name: string, end: number): number => {
    const at = end - name.length - 2;
    return text.charCodeAt(at) === LESS_THAN ? at : text.lastIndexOf('<', end - 1);
  };
  const addText = (run: string) => {
    const element = open.at(-1);
    if (element === undefined) return;
    if (element.children.length === 0 || hasText(run)) textLength += run.length;
    if (textLength > limit.text) {
      refuse(parser.position - 1, 'xml/textTooLong', '39', { name: element.name, limit: limit.text });
    }
    element.text += run;
  };

  const refuseAttributes = (tag: SaxesTagNS, attributes: readonly Attribute[], at: number) => {
    if (!hasRightNames(tag)) refuse(at, 'xml/prefix', '52', { name: tag.name });
    const instance = attributes.find(({ namespace }) => namespace === SCHEMA_INSTANCE);
    if (instance !== undefined) refuse(at, 'xml/instanceAttribute', '15', { name: `xsi:${instance.name}` });
  };

  parser.on('processinginstruction', ({ target }) => {
    refuse(text.lastIndexOf('<?', parser.position), 'xml/instruction', '52', { name: target.slice(0, limit.name) });
  });
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount <= limit.attributes) return;
    refuse(text.lastIndexOf('<', parser.position), 'xml/tooManyAttributes', '35', { limit: limit.attributes });
  });
  parser.on('opentag', (tag) => {
    const at = startOf(tag.name, parser.position);
    elements += 1;
    rootName ??= tag.local;
    const names = Object.keys(tag.attributes);
    const broken = brokenLimit(tag.name, names, limit, elements, open.length);
    if (broken !== undefined) refuse(at, broken.code, broken.wire, { limit: limit[broken.limit] });
    const version = root === undefined ? (parser.xmlDecl.version ?? '1.0') : '1.0';
    if (version !== '1.0') refuse(0, 'xml/declaration', '52');
    const attributes = names.length === 0 ? NO_ATTRIBUTES : plainAttributes(tag);
    if (tag.prefix !== '' || names.length > 0) refuseAttributes(tag, attributes, at);
    const element = { name: tag.local, namespace: tag.uri, attributes, children: [], text: '', ...placeOf(at) };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    markup = parser.position;
    attributeCount = 0;
    textLength = 0;
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    closing = open.pop();
    markup = parser.position;
    textLength = 0;
  });

  try {
    if (text.charCodeAt(0) === 0xfeff) refuse(0, 'xml/declaration', '52');
    const doctype = doctypeOf(text);
    if (doctype !== -1) refuse(doctype, 'xml/doctype', '52');
    parser.write(text).close();
  } catch (thrown) {
    const unread = (why: Fault) => err(rootName === undefined ? { fault: why } : { fault: why, root: rootName });
    if (thrown instanceof Refusal) return unread(thrown.fault);
    if (!(thrown instanceof Error) || thrown.name !== 'Error') throw thrown;
    const { code, wire, at, name: begun } = wrongPlace(thrown.message, text, markup, parser.position - 1);
    if (code === 'xml/mismatched' && closing !== undefined) open.push(closing);
    const name = open.at(-1)?.name ?? begun ?? '/';
    return unread(faultAt(at, code, wire, { name, character: nameOfCharacter(text, at) }));
  }
  if (root === undefined) throw new TypeError('saxes closed a document without a root element.');
  return ok(root);
}

/** The pointer of the open element, or of the nearest one outside it that fits in 512 characters, as the wire carries it. */
export function shortPointer(open: readonly Element[]): string {
  const pointer = pointerTo(open);
  if (pointer.length > 512) return shortPointer(open.slice(0, -1));
  return pointer === '' ? '/' : pointer;
}

function hasText(run: string): boolean {
  return /[^\t\n\r ]/.test(run);
}
