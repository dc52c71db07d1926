import type { FaultCode } from '../fault.ts';

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

/** The limits that a document is read within where nothing else is said. */
export const READ_LIMITS: ReadLimits = {
  bytes: 8 * 1024 * 1024,
  depth: 32,
  attributes: 32,
  text: 65536,
  elements: 400_000,
  name: 100,
};

interface BrokenLimit {
  readonly code: FaultCode;
  readonly wire: '35' | '39';
  readonly limit: keyof ReadLimits;
}

/** The limit that a start tag goes beyond, as the `elements`-th of its document and with `depth` elements open around it. */
export function brokenLimit(
  name: string,
  attributes: readonly string[],
  limit: ReadLimits,
  elements: number,
  depth: number,
): BrokenLimit | undefined {
  if (elements > limit.elements) return { code: 'xml/tooManyElements', wire: '35', limit: 'elements' };
  if (depth >= limit.depth) return { code: 'xml/tooDeep', wire: '35', limit: 'depth' };
  const isTooLong = name.length > limit.name || attributes.some((attribute) => attribute.length > limit.name);
  return isTooLong ? { code: 'xml/nameTooLong', wire: '39', limit: 'name' } : undefined;
}
