import { createHash } from 'node:crypto';
import { type Result, err, ok } from 'neverthrow';
import type { Fault } from '../fault.ts';
import type { TransitMessage } from '../messages/catalogue.ts';
import { MOST_REMARKS } from '../messages/content.ts';
import { decode } from '../messages/decode.ts';
import type { Element } from '../tree.ts';
import { canonicalText } from './canonical.ts';
import { type PeekedHeader, peekHeader } from './peek.ts';
import { type ReadLimits, readDocument } from './read.ts';
import { type SchemaEngine, checkCanonical } from './schema.ts';

export type { PeekedHeader };

/** A message that was read, decoded and found valid by its XSD; `digest` is the SHA-256 of its canonical text, in hexadecimal. */
export interface ReadMessage {
  readonly message: TransitMessage;
  readonly digest: string;
}

/**
 * A document that was refused, and what is needed to answer it.
 *
 * `digest` is there where the document is well-formed; the header then holds the parts that could be read, each of them valid in itself. Of a document that
 * is not, the header has the name alone, where the reading met the root element.
 */
export interface RefusedDocument {
  readonly fault: Fault;
  readonly digest?: string;
  readonly header?: PeekedHeader;
}

/**
 * Steps 1 to 3 of a message's path: bytes, strict tree, typed message, XSD.
 *
 * The schema's remarks replace those of decoding, unless there are too many to ask an engine, or the schema accepts what decoding refuses.
 */
export function readMessage(
  bytes: Uint8Array,
  engine: SchemaEngine,
  limits?: Partial<ReadLimits>,
): Result<ReadMessage, RefusedDocument> {
  return readDocument(bytes, limits)
    .mapErr(({ fault, root }): RefusedDocument => (root === undefined ? { fault } : { fault, header: { name: root } }))
    .andThen((root) => checkTree(root, engine));
}

function checkTree(root: Element, engine: SchemaEngine): Result<ReadMessage, RefusedDocument> {
  const canonical = canonicalText(root);
  const digest = createHash('sha256').update(canonical).digest('hex');
  const refuse = (fault: Fault) => err({ fault, digest, header: peekHeader(root) });
  const decoded = decode(root);
  if (decoded.isErr() && !isNearlyRight(decoded.error)) return refuse(decoded.error);
  const checked = checkCanonical(root, canonical, engine);
  if (checked.isErr()) return refuse(checked.error);
  return decoded.isErr() ? refuse(decoded.error) : ok({ message: decoded.value, digest });
}

/** Whether an engine may be asked: a known message, not all remarks of which were counted out, and nothing in it that engines never see. */
function isNearlyRight({ code, items }: Fault): boolean {
  const isStrange = items.some((item) => item.code === 'schema/attribute' || item.code === 'schema/namespace');
  return code === 'schema/invalid' && items.length < MOST_REMARKS && !isStrange;
}
