import { type Result, err, ok } from 'neverthrow';
import { type Fault, type FaultCode, type FaultValues, fault, faultText } from '../fault.ts';

/** An encoding that is read, and written again. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'ISO-8859-1' | 'windows-1252';

/** What a declared name may mean; the byte order of UTF-16 is the bytes' own where the name leaves it open. */
const ENCODINGS: Readonly<Record<string, readonly Encoding[]>> = {
  'utf-8': ['UTF-8'],
  utf8: ['UTF-8'],
  'utf-16': ['UTF-16LE', 'UTF-16BE'],
  'utf-16le': ['UTF-16LE'],
  'utf-16be': ['UTF-16BE'],
  'iso-8859-1': ['ISO-8859-1'],
  latin1: ['ISO-8859-1'],
  'windows-1252': ['windows-1252'],
  cp1252: ['windows-1252'],
};

const DECLARATION = /^<\?xml\s[^?>]*?\sencoding\s*=\s*(?:"([^"]*)"|'([^']*)')/;

/** The characters of windows-1252 from 0x80 to 0x9F; five bytes have none. */
const WINDOWS_1252 = ['€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0', '\0‘’“”•–—˜™š›œ\0žŸ'].join('');

/**
 * The text of a document, decoded by its byte order mark or its XML declaration, UTF-8 where both are absent. The mark is left out.
 *
 * UTF-8, UTF-16, ISO-8859-1 and windows-1252 are read. Refuses with `xml/empty`, `xml/encoding`, `xml/encodingConflict` where the declaration
 * contradicts the bytes, and `xml/undecodable` with the place of the first wrong byte; nothing is ever replaced by a substitute character.
 */
export function decodeText(bytes: Uint8Array): Result<string, Fault> {
  return decodeSource(bytes).map(({ text }) => text);
}

/** A text with all that is needed to give its bytes back. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether a byte order mark stood before the text. */
  readonly mark: boolean;
}

/** `decodeText`, with the encoding that was found: `encodeText` gives the same bytes back. */
export function decodeSource(bytes: Uint8Array): Result<DecodedText, Fault> {
  if (bytes.length === 0) return err(textFault('xml/empty', '52'));
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { found, mark } = seenEncoding(buffer);
  if (found === 'UTF-32') return err(textFault('xml/encoding', '53', { encoding: found }));
  const decoded = (encoding: Encoding) =>
    decodeAs(encoding, buffer.subarray(mark)).map((text) => ({ text, encoding, mark: mark > 0 }));
  const head = buffer.subarray(mark, mark + 400);
  const opening = found.startsWith('UTF-16') ? fromUtf16(head, found) : head.toString('latin1');
  if (opening.startsWith('<?xml') && !opening.includes('?>')) return err(textFault('xml/declaration', '52'));
  const match = DECLARATION.exec(opening);
  const declared = match?.[1] ?? match?.[2];
  if (declared === undefined) {
    const isKnown = mark > 0 || found === 'UTF-8';
    return isKnown ? decoded(found) : err(textFault('xml/encoding', '53', { encoding: found }));
  }
  const name = declared.toLowerCase();
  const meant = Object.hasOwn(ENCODINGS, name) ? ENCODINGS[name] : undefined;
  if (meant === undefined) return err(textFault('xml/encoding', '53', { encoding: declared.slice(0, 35) }));
  const isByteWise = mark === 0 && found === 'UTF-8' && !meant.includes('UTF-16LE') && !meant.includes('UTF-16BE');
  const encoding = isByteWise ? meant[0] : meant.find((one) => one === found);
  if (encoding === undefined) return err(textFault('xml/encodingConflict', '53', { declared, found }));
  return decoded(encoding);
}

/** The bytes of a text in its encoding. A character that the encoding lacks must stand in the text as a reference: `canEncode` tells them. */
export function encodeText({ text, encoding, mark }: DecodedText): Buffer {
  const whole = mark ? `\ufeff${text}` : text;
  if (encoding === 'UTF-8') return Buffer.from(whole);
  if (encoding === 'UTF-16LE') return Buffer.from(whole, 'utf16le');
  if (encoding === 'UTF-16BE') return Buffer.from(whole, 'utf16le').swap16();
  const bytes = encoding === 'ISO-8859-1' ? text : text.replace(/[^\0-\x7f\xa0-\xff]/g, byteOf1252);
  return Buffer.from(bytes, 'latin1');
}

/** Whether an encoding can write a character as it is. */
export function canEncode(encoding: Encoding, character: string): boolean {
  if (encoding.startsWith('UTF')) return true;
  if (encoding === 'ISO-8859-1') return character <= '\xff';
  return /[\0-\x7f\xa0-\xff]/.test(character) || (character !== '\0' && WINDOWS_1252.includes(character));
}

function byteOf1252(character: string): string {
  return String.fromCharCode(WINDOWS_1252.indexOf(character) + 0x80);
}

/** The encoding that the first bytes show: a byte order mark, or how `<` is written; and the length of the mark. */
function seenEncoding(bytes: Buffer): { found: Encoding | 'UTF-32'; mark: number } {
  const start = bytes.subarray(0, 4).toString('hex');
  if (start === 'fffe0000' || start === '0000feff') return { found: 'UTF-32', mark: 4 };
  if (start.startsWith('efbbbf')) return { found: 'UTF-8', mark: 3 };
  if (start.startsWith('fffe')) return { found: 'UTF-16LE', mark: 2 };
  if (start.startsWith('feff')) return { found: 'UTF-16BE', mark: 2 };
  if (start.startsWith('3c00')) return { found: 'UTF-16LE', mark: 0 };
  if (start.startsWith('003c')) return { found: 'UTF-16BE', mark: 0 };
  return { found: 'UTF-8', mark: 0 };
}

function decodeAs(encoding: Encoding, bytes: Buffer): Result<string, Fault> {
  if (encoding === 'ISO-8859-1') return ok(bytes.toString('latin1'));
  if (encoding === 'windows-1252') {
    const text = bytes.toString('latin1').replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80));
    const wrong = bytes.findIndex((byte) => byte >= 0x80 && byte <= 0x9f && WINDOWS_1252.charAt(byte - 0x80) === '\0');
    return wrong === -1 ? ok(text) : undecodable(encoding, text.slice(0, wrong));
  }
  if (encoding === 'UTF-8') {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const wrong = firstSubstitute(text, bytes);
    return wrong === -1 ? ok(text) : undecodable(encoding, text.slice(0, wrong));
  }
  const text = fromUtf16(bytes, encoding);
  const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text)?.index ?? -1;
  const wrong = lone === -1 && bytes.length % 2 === 1 ? text.length : lone;
  return wrong === -1 ? ok(text) : undecodable('UTF-16', text.slice(0, wrong));
}

function fromUtf16(bytes: Buffer, encoding: string): string {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return (encoding === 'UTF-16BE' ? Buffer.from(even).swap16() : even).toString('utf16le');
}

/** Where the decoder put U+FFFD for bytes that are not UTF-8; a U+FFFD that the bytes themselves write is none. */
function firstSubstitute(text: string, bytes: Buffer): number {
  let from = 0;
  let offset = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (bytes.subarray(offset, offset + 3).toString('hex') !== 'efbfbd') return at;
    from = at + 1;
    offset += 3;
  }
  return -1;
}

function undecodable(encoding: string, before: string): Result<never, Fault> {
  return err(textFault('xml/undecodable', '53', { encoding }, before));
}

function textFault(code: FaultCode, wire: string, values: FaultValues = {}, before = ''): Fault {
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return fault(code, values, [{ code, wire, pointer: '/', reason: faultText(code, values), line, column }]);
}
