import { Address, Header, MessageId, Mrn } from '../messages/header.ts';
import type { Leaf } from '../messages/plan.ts';
import type { Element } from '../tree.ts';

/** What could be read of the header of a refused message, so that an answer can be addressed; each part is valid in itself. */
export interface PeekedHeader {
  /** Root element; any name. */
  readonly name: string;
  readonly messageId?: string;
  readonly sender?: Address;
  readonly recipient?: Address;
  readonly reference?: string;
  /** Its number within the movement. */
  readonly sequence?: number;
}

/** The parts of a header that can still be read, whatever is wrong with the rest. */
export function peekHeader(root: Element): PeekedHeader {
  const header = onlyChild(root, 'header');
  const messageId = leafOf(header, 'messageId', MessageId);
  const reference = leafOf(root, 'reference', Mrn);
  const sequence = numberOf(header);
  const [sender, recipient] = ['sender', 'recipient'].map((name) => addressOf(onlyChild(header, name)));
  return {
    name: root.name,
    ...(messageId === undefined ? {} : { messageId }),
    ...(sender === undefined ? {} : { sender }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(reference === undefined ? {} : { reference }),
    ...(sequence === undefined ? {} : { sequence }),
  };
}

function addressOf(element: Element | undefined): Address | undefined {
  const { administration, office } = Address.fields;
  const found = leafOf(element, 'administration', administration);
  if (found === undefined) return undefined;
  const itsOffice = leafOf(element, 'office', office.optional);
  return itsOffice === undefined ? { administration: found } : { administration: found, office: itsOffice };
}

function numberOf(header: Element | undefined): number | undefined {
  const found = onlyChild(header, 'sequence');
  const read = found?.children.length === 0 ? Header.fields.sequence.optional.parse(found.text) : undefined;
  return typeof read === 'number' ? read : undefined;
}

function leafOf(parent: Element | undefined, name: string, leaf: Leaf): string | undefined {
  const found = onlyChild(parent, name);
  return found?.children.length === 0 && leaf.is(found.text) ? found.text : undefined;
}

/** The child of that name; none where it repeats, so that two readers cannot pick two. */
function onlyChild(parent: Element | undefined, name: string): Element | undefined {
  const found = parent?.children.filter((child) => child.name === name && child.namespace === parent.namespace) ?? [];
  return found.length === 1 ? found[0] : undefined;
}
