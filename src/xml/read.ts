import { type Result, err, ok } from 'neverthrow';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type Fault, type FaultCode, type FaultValues, fault, faultText } from '../fault.ts';
import { type Attribute, type Element, pointerTo } from '../tree.ts';
import { decodeText } from './text.ts';
import { wellFormednessCode } from './well-formedness.ts';

/** What the reading holds out against; a document beyond a limit is refused before more of it is looked at. */
export interface ReadLimits {
  readonly bytes: number;
  /** Elements open at once. */
  readonly depth: number;
  /** Attributes of one element, namespace declarations included. */
  readonly attributes: number;
  /** UTF-16 units of the text of one element, blanks between elements apart. */
  readonly text: number;
  readonly elements: number;
  /** UTF-16 units of the name of an element, an attribute or an instruction. */
  readonly name: number;
}

export const READ_LIMITS: ReadLimits = {
  bytes: 8 * 1024 * 1024,
  depth: 32,
  attributes: 32,
  text: 65536,
  elements: 400_000,
  name: 100,
};

const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';
/** The first character of a name without colon (XML 1.0, fifth edition); after a prefix saxes does not look. */
const NAME_START =
  /^[A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]/u;

interface OpenElement extends Element {
  readonly attributes: Attribute[];
  readonly children: OpenElement[];
  text: string;
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
 * The tree of a document, read once and strictly.
 *
 * DOCTYPE, processing instructions, `xsi:` attributes, XML 1.1 and all that is not well-formed are refused with a code of stage `xml` and the place; comments
 * are left out, CDATA is text. The first wrong place ends the reading.
 */
export function readXml(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Result<Element, Fault> {
  const limit = { ...READ_LIMITS, ...limits };
  if (bytes.length > limit.bytes) {
    const values = { size: bytes.length, limit: limit.bytes };
    const reason = faultText('xml/tooLarge', values);
    return err(fault('xml/tooLarge', values, [{ code: 'xml/tooLarge', wire: '39', pointer: '/', reason }]));
  }
  return decodeText(bytes).andThen((text) => readText(text, limit));
}

function readText(text: string, limit: ReadLimits): Result<Element, Fault> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: OpenElement[] = [];
  const lines = lineCounter(text);
  let root: OpenElement | undefined;
  let elements = 0;
  let attributes = 0;
  let textLength = 0;
  let closing: OpenElement | undefined;

  const refuse = (code: FaultCode, wire: string, values: FaultValues = {}, at = parser.position - 1): never => {
    const { line, column } = lines(Math.min(Math.max(at, 0), text.length));
    const pointer = shortPointer(open);
    throw new Refusal(fault(code, values, [{ code, wire, pointer, reason: faultText(code, values), line, column }]));
  };
  const boundName = (name: string) => {
    if (name.length > limit.name) refuse('xml/nameTooLong', '39', { limit: limit.name });
  };
  const nameOfOpen = () => open.at(-1)?.name ?? '/';
  const addText = (run: string) => {
    const element = open.at(-1);
    if (element === undefined) return;
    if (element.children.length === 0 || /[^\t\n\r ]/.test(run)) textLength += run.length;
    if (textLength > limit.text) refuse('xml/textTooLong', '39', { name: element.name, limit: limit.text });
    element.text += run;
  };

  parser.on('error', ({ message }) => {
    const [code, wire] = wellFormednessCode(message);
    const at = parser.position - 1;
    if (code === 'xml/mismatched' && closing !== undefined) open.push(closing);
    refuse(code, wire, { name: nameOfOpen(), character: nameOfCharacter(text, at) }, at);
  });
  parser.on('xmldecl', ({ version }) => {
    if (version !== '1.0') refuse('xml/declaration', '52');
  });
  parser.on('doctype', () => refuse('xml/doctype', '52', {}, text.lastIndexOf('<!DOCTYPE', parser.position)));
  parser.on('processinginstruction', ({ target }) => {
    boundName(target);
    refuse('xml/instruction', '52', { name: target }, text.lastIndexOf('<?', parser.position));
  });
  parser.on('opentagstart', ({ name }) => {
    boundName(name);
    attributes = 0;
    elements += 1;
    if (elements > limit.elements) refuse('xml/tooManyElements', '35', { limit: limit.elements });
    if (open.length >= limit.depth) refuse('xml/tooDeep', '35', { limit: limit.depth });
  });
  parser.on('attribute', ({ name, prefix, local, value }) => {
    boundName(name);
    attributes += 1;
    if (attributes > limit.attributes) refuse('xml/tooManyAttributes', '35', { limit: limit.attributes });
    const isDeclaration = prefix === 'xmlns' || name === 'xmlns';
    const isName = prefix === '' || NAME_START.test(local);
    if (!isName || (isDeclaration && value !== value.trim())) refuse('xml/prefix', '52', { name });
  });
  parser.on('opentag', (tag) => {
    if (tag.prefix !== '' && !NAME_START.test(tag.local)) refuse('xml/prefix', '52', { name: tag.name });
    const found = plainAttributes(tag);
    const instance = found.find(({ namespace }) => namespace === SCHEMA_INSTANCE);
    if (instance !== undefined) refuse('xml/instanceAttribute', '15', { name: `xsi:${instance.name}` });
    const { line, column } = lines(text.lastIndexOf(`<${tag.name}`, parser.position - 1));
    const element = { name: tag.local, namespace: tag.uri, attributes: found, children: [], text: '', line, column };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    textLength = 0;
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    closing = open.pop();
    textLength = 0;
  });

  try {
    if (text.charCodeAt(0) === 0xfeff) refuse('xml/declaration', '52', {}, 0);
    parser.write(text).close();
  } catch (thrown) {
    if (thrown instanceof Refusal) return err(thrown.fault);
    throw thrown;
  }
  if (root === undefined) throw new Error('saxes closed a document without a root element.');
  return ok(root);
}

function plainAttributes({ attributes }: SaxesTagNS): Attribute[] {
  return Object.values(attributes)
    .filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
    .map(({ local, uri, value }) => ({ name: local, namespace: uri, value }));
}

/** The place of an offset; a place near the last one asked costs only the lines between. */
function lineCounter(text: string): (offset: number) => { line: number; column: number } {
  let line = 1;
  let start = 0;
  let next = text.indexOf('\n');
  return (offset) => {
    while (start > offset) {
      next = start - 1;
      start = next === 0 ? 0 : text.lastIndexOf('\n', next - 1) + 1;
      line -= 1;
    }
    while (next !== -1 && next < offset) {
      line += 1;
      start = next + 1;
      next = text.indexOf('\n', start);
    }
    return { line, column: offset - start + 1 };
  };
}

/** The pointer of the open element, or of the nearest one outside it that fits in 512 characters, as the wire carries it. */
function shortPointer(open: readonly Element[]): string {
  const pointer = pointerTo(open);
  if (pointer.length > 512) return shortPointer(open.slice(0, -1));
  return pointer === '' ? '/' : pointer;
}

function nameOfCharacter(text: string, at: number): string {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) ? '' : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
