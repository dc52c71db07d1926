import type { FaultCode } from '../fault.ts';

/** What saxes says of a document that is not well-formed, and our code and code of the wire for it; the first row that fits holds. */
const ROWS: readonly (readonly [RegExp, FaultCode, string])[] = [
  [/^document must contain a root element/, 'xml/empty', '52'],
  [/^unclosed tag|^unexpected end/, 'xml/unclosed', '52'],
  [/^unexpected close tag/, 'xml/mismatched', '52'],
  [/outside of root node|only one root|^unmatched closing tag/, 'xml/outsideRoot', '52'],
  [/entity/, 'xml/entity', '52'],
  [/^disallowed character\.$/, 'xml/character', '53'],
  [/^duplicate attribute/, 'xml/repeatedAttribute', '52'],
  [/prefix|namespace|^malformed name/, 'xml/prefix', '52'],
  [/XML declaration|before root|version|encoding|standalone|name\/value pairs|^expected /, 'xml/declaration', '52'],
];

interface WrongPlace {
  readonly code: FaultCode;
  readonly wire: string;
  readonly at: number;
  /** The element that the document breaks off in, where the parser has not met it yet. */
  readonly name?: string;
}

/**
 * Our code for a refusal of the parser at an offset; what has no row of its own is `xml/malformed`.
 *
 * `markup` is where the last tag before it ends. saxes takes a bare `&` for the beginning of a reference and reads on to a semicolon, or to the end of the
 * document: the `&` is told instead.
 */
export function wrongPlace(message: string, text: string, markup: number, at: number): WrongPlace {
  const [, code, wire] = ROWS.find(([words]) => words.test(message)) ?? [undefined, 'xml/malformed' as const, '52'];
  if (code === 'xml/empty') {
    const [, name] = /^<([^\s<>/?!]+)/.exec(text.slice(afterRemarks(text, 0))) ?? [];
    return name === undefined ? { code, wire, at } : { code: 'xml/unclosed', wire, at, name };
  }
  if (message.startsWith('text data outside')) return { code, wire, at: afterRemarks(text, markup) };
  if (code !== 'xml/entity' && code !== 'xml/unclosed') return { code, wire, at };
  const bare = bareAmpersand(text, markup);
  if (bare !== -1) return { code: 'xml/entity', wire: '52', at: bare };
  return { code, wire, at: code === 'xml/entity' ? text.lastIndexOf('&', at) : at };
}

const COMMENTS_AND_REFERENCES =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|&(?!(?:lt|gt|amp|quot|apos|#[0-9]+|#x[0-9a-f]+);)/gi;

/** The first `&` after an offset that begins no reference, as in `Import & Export`; -1 where there is none. */
function bareAmpersand(text: string, from: number): number {
  for (const { 0: found, index } of text.slice(from).matchAll(COMMENTS_AND_REFERENCES)) {
    if (found === '&') return from + index;
  }
  return -1;
}

/** Where a DOCTYPE stands before the root element, the only place where saxes lets one pass; -1 where there is none. */
export function doctypeOf(text: string): number {
  const at = afterRemarks(text, 0);
  return text.startsWith('<!DOCTYPE', at) ? at : -1;
}

/** Where the first thing stands that is no blank, no comment and no instruction. */
function afterRemarks(text: string, from: number): number {
  for (let at = from; ; ) {
    while (/[\t\n\r ]/.test(text.charAt(at))) at += 1;
    const [begin, end] = text.startsWith('<!--', at) ? ['<!--', '-->'] : ['<?', '?>'];
    if (!text.startsWith(begin, at) || !text.includes(end, at + begin.length)) return at;
    at = text.indexOf(end, at + begin.length) + end.length;
  }
}
