import { type Fault, fault } from '../fault.ts';
import type { Gateway } from '../gateway.ts';
import { readSource } from '../xml/source.ts';
import type { SourceDocument, SourceElement } from '../xml/source-tree.ts';
import { isActFile } from './act-file.ts';
import { type ActAnswer, answerRefused, writeActAnswer } from './answer-file.ts';
import type { Dropped, Taken, Written } from './drop-folder.ts';
import { performFileWith } from './perform-file.ts';

/** What takes one kind of document; undefined where it is not of that kind. */
export type Taker = (document: Dropped, source: SourceDocument) => Promise<Taken | undefined>;

/** How long a file that ends too early may still grow, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Takes what is dropped into a folder by whichever taker knows it. What no taker knows and what is no XML is refused with a fault file; a document that ends
 * before its root element is closed is left for a minute after its last change: whoever writes it may not be done.
 */
export function desk(
  takers: readonly Taker[],
  now: () => Date = () => new Date(),
): (document: Dropped) => Promise<Taken> {
  return async (document) => {
    const source = readSource(document.bytes);
    if (source.isErr()) {
      const { error: why } = source;
      const isPatient = document.age < PATIENCE && isCut(document.bytes, why);
      return isPatient ? { outcome: 'later', files: [], fault: why } : refuse(document, why, now());
    }
    for (const take of takers) {
      const taken = await take(document, source.value);
      if (taken !== undefined) return taken;
    }
    return refuse(document, fault('extension/unknown-document', { name: source.value.root.name }), now());
  };
}

/** Performs the act files that are dropped; the answer of `x.xml` is `x.answer.xml`. */
export function actTaker(gateway: Pick<Gateway, 'perform'>, now: () => Date = () => new Date()): Taker {
  return async (document, { root }) => {
    if (!isActFile({ name: root.name, namespace: namespaceOf(root) })) return undefined;
    const { answer, fault: why } = await performFileWith(gateway, document.bytes, now().toISOString());
    const { reference } = answer;
    const about = { ...(why === undefined ? {} : { fault: why }), ...(reference === undefined ? {} : { reference }) };
    if (why?.retry === true) return { outcome: 'later', files: [], ...about };
    const outcome = why === undefined ? ('done' as const) : ('refused' as const);
    return { outcome, files: answerFile(document, why === undefined ? 'answer' : 'fault', answer), ...about };
  };
}

/** A document is refused with the reason beside it. */
export function refuse(
  document: Dropped,
  why: Fault,
  at: Date,
  about: Parameters<typeof answerRefused>[1] = {},
): Taken {
  const answer = answerRefused(why, about, at.toISOString());
  const { reference } = about;
  const files = answerFile(document, 'fault', answer);
  return { outcome: 'refused', files, fault: why, ...(reference === undefined ? {} : { reference }) };
}

/** The answer to `x.xml`: `x.answer.xml`, or `x.fault.xml`. */
export function answerFile({ name }: Dropped, kind: 'answer' | 'fault', answer: ActAnswer): readonly Written[] {
  return writeActAnswer({ ...answer, file: name.slice(0, 255) }).match(
    (bytes) => [{ name: `${name.replace(/\.xml$/i, '')}.${kind}.xml`, bytes }],
    () => [],
  );
}

/** Whether a document ends before its root element is closed: between two tags, or within one. */
function isCut(bytes: Uint8Array, { code }: Fault): boolean {
  return code === 'xml/unclosed' || !new TextDecoder().decode(bytes.subarray(-200)).trimEnd().endsWith('>');
}

/** The namespace of a root element by its own declarations; the lossless reading leaves them as attributes. */
function namespaceOf({ tag, attributes }: SourceElement): string {
  const prefix = tag.includes(':') ? `xmlns:${tag.slice(0, tag.indexOf(':'))}` : 'xmlns';
  return attributes.find(({ name }) => name === prefix)?.value ?? '';
}
