import type { Result } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { SOURCE_LIMITS, readSource } from '../xml/source.ts';
import type { SourceDocument } from '../xml/source-tree.ts';

/** What the decoding of the bytes and the limits of the reading say stays as it is. */
const AS_SAID: ReadonlySet<string> = new Set([
  ...['xml/empty', 'xml/encoding', 'xml/encodingConflict', 'xml/undecodable'],
  ...['xml/tooDeep', 'xml/tooManyElements', 'xml/nameTooLong'],
]);

/**
 * Reads a document of ASYCUDA World so that nothing of it is lost: its text, its encoding, and a tree with the place of each element.
 *
 * The encoding is that of the byte order mark or of the XML declaration. A DOCTYPE is refused before anything is parsed.
 */
export function readDocument(bytes: Uint8Array): Result<SourceDocument, Fault> {
  return readSource(bytes).mapErr((refused) => {
    if (refused.code === 'xml/tooLarge')
      return fault('asycuda/too-large', { size: bytes.length, most: SOURCE_LIMITS.bytes });
    if (refused.code === 'xml/doctype') return fault('asycuda/doctype', {}, refused.items);
    if (AS_SAID.has(refused.code)) return refused;
    return fault('asycuda/malformed', { line: refused.items[0]?.line ?? 1 }, refused.items);
  });
}
