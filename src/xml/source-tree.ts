import type { Attribute, Element } from '../tree.ts';
import type { DecodedText } from './text.ts';

/** A document with everything that its text says: order, comments, instructions, CDATA, blanks, and how each element without content is written. */
export interface SourceTree {
  /** The XML declaration; undefined where there is none. */
  readonly declaration: XmlDeclaration | undefined;
  /** Comments and instructions before the root element, and after it. */
  readonly before: readonly (XmlComment | XmlInstruction)[];
  readonly root: SourceElement;
  readonly after: readonly (XmlComment | XmlInstruction)[];
}

/** A tree with the text that it was read from; offsets count UTF-16 units of that text, without its byte order mark. */
export interface SourceDocument extends SourceTree, DecodedText {}

/** The XML declaration, as it is written. */
export interface XmlDeclaration {
  readonly version: string;
  readonly encoding?: string | undefined;
  readonly standalone?: string | undefined;
}

/**
 * An element with its place in the text: from `start` to before `end`, its start tag ends before `openEnd`, its end tag begins at `closeStart`.
 *
 * `<X/>` has no end tag: there `openEnd`, `closeStart` and `end` are the same, and in `<X></X>` they are not. `namespace` is always empty: a document of
 * ASYCUDA World is in none, and what tools declare besides is noise that `attributes` keep.
 */
export interface SourceElement extends Element {
  readonly kind: 'element';
  /** Name as written, with its prefix; `name` is without. */
  readonly tag: string;
  /** As written, namespace declarations included. */
  readonly attributes: readonly Attribute[];
  readonly children: readonly SourceElement[];
  /** All that stands between the tags, in order; a string is character data, its references resolved. */
  readonly content: readonly SourceNode[];
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** What may stand in an element: text is a string. */
export type SourceNode = string | SourceElement | XmlComment | XmlCdata | XmlInstruction;

/** A comment. */
export interface XmlComment {
  readonly kind: 'comment';
  readonly text: string;
}

/** A CDATA section. */
export interface XmlCdata {
  readonly kind: 'cdata';
  readonly text: string;
}

/** A processing instruction. */
export interface XmlInstruction {
  readonly kind: 'instruction';
  readonly target: string;
  readonly text: string;
}

/** Whether an element is written with an empty tag. */
export function isEmptyTag({ closeStart, end }: SourceElement): boolean {
  return closeStart === end;
}
