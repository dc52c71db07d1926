import { type Fault, fault } from '../fault.ts';
import type { Gateway } from '../gateway.ts';
import type { Element } from '../tree.ts';
import { readXml } from '../xml/read.ts';
import { isActFile } from './act-file.ts';
import { type ActAnswer, answerRefused, writeActAnswer } from './answer-file.ts';
import type { Dropped, Taken, Written } from './drop-folder.ts';
import { performFile } from './perform-file.ts';

/** What takes one kind of document; undefined where it is not of that kind. */
export type Taker = (document: Dropped, root: Element) => Promise<Taken | undefined>;

/** How long a file that ends too early may still grow, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Takes what is dropped into a folder by whichever taker knows it. What no taker knows and what is no XML is refused with a fault file; a document that ends
 * too early is left for a minute after its last change: whoever writes it may not be done.
 */
export function desk(
  takers: readonly Taker[],
  now: () => Date = () => new Date(),
): (document: Dropped) => Promise<Taken> {
  return async (document) => {
    const root = readXml(document.bytes);
    if (root.isErr()) {
      if (document.age < PATIENCE && isTruncated(document.bytes))
        return { outcome: 'later', files: [], fault: root.error };
      return refuse(document, root.error, now());
    }
    for (const take of takers) {
      const taken = await take(document, root.value);
      if (taken !== undefined) return taken;
    }
    return refuse(document, fault('extension/unknown-document', { name: root.value.name }), now());
  };
}

/** Performs the act files that are dropped; the answer of `x.xml` is `x.answer.xml`. */
export function actTaker(gateway: Pick<Gateway, 'perform'>, now: () => Date = () => new Date()): Taker {
  return async (document, root) => {
    if (!isActFile(root)) return undefined;
    const answer = await performFile(gateway, document.bytes, now().toISOString());
    if (answer.outcome === 'refused' && answer.retry === true) return { outcome: 'later', files: [] };
    const file = fileOf(document, answer.outcome === 'refused' ? 'fault' : 'answer', answer);
    return { outcome: answer.outcome === 'refused' ? 'refused' : 'done', files: file };
  };
}

/** A document is refused with the reason beside it. */
export function refuse(document: Dropped, why: Fault, at: Date): Taken {
  const answer = answerRefused(why, {}, at.toISOString());
  return { outcome: 'refused', files: fileOf(document, 'fault', answer), fault: why };
}

function fileOf({ name }: Dropped, kind: 'answer' | 'fault', answer: ActAnswer): readonly Written[] {
  return writeActAnswer({ ...answer, file: name.slice(0, 255) }).match(
    (bytes) => [{ name: `${name.replace(/\.xml$/i, '')}.${kind}.xml`, bytes }],
    () => [],
  );
}

/** Whether the last thing in a file is no end of an element, of a comment or of an instruction. */
function isTruncated(bytes: Uint8Array): boolean {
  return !new TextDecoder().decode(bytes.subarray(-200)).trimEnd().endsWith('>');
}
