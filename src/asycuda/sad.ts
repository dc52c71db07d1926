import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import type { SourceDocument, SourceElement } from '../xml/source-tree.ts';
import { readDocument } from './document.ts';
import { CONTAINER_FIELDS, DOCUMENT_FIELDS, HEADER_FIELDS, ITEM_FIELDS, TAX_FIELDS } from './fields.ts';
import { isNamed, placedRows } from './lookup.ts';
import { type Values, viewOf } from './view.ts';

/** One row of a repeated element and its place: `/ASYCUDA/Item[3]`. */
export type SadRow<F> = Values<F> & { readonly at: string };

/** One item of a declaration with the rows that belong to it. */
export interface SadItem extends SadRow<typeof ITEM_FIELDS> {
  /** From 1, in the order of the document. */
  readonly number: number;
  /** Box 44; padding rows are left out, but counted in the places of the others. */
  readonly documents: readonly SadRow<typeof DOCUMENT_FIELDS>[];
  /** Box 47; padding rows are left out, but counted in the places of the others. */
  readonly taxes: readonly SadRow<typeof TAX_FIELDS>[];
}

type Header = { readonly [B in keyof typeof HEADER_FIELDS]: Values<(typeof HEADER_FIELDS)[B]> };

/**
 * A declaration of ASYCUDA World: a typed view over its document, which stays as it was read.
 *
 * Values are as written, without the blanks around them: a number keeps its digits and a date its order. The five spellings of absent (`<X/>`, `<X></X>`,
 * `<X><null/></X>`, blanks, no element) are all undefined.
 */
export interface Sad extends Header {
  /** The document that it was read from: text, encoding and tree. */
  readonly source: SourceDocument;
  /** Its root element. */
  readonly document: SourceElement;
  /** Number of the document in the server that exported it; hand-made files have none. */
  readonly id: string | undefined;
  /** Every `Item` counts, an empty one too. */
  readonly items: readonly SadItem[];
  /** One row for each container and item; padding rows are left out. */
  readonly containers: readonly SadRow<typeof CONTAINER_FIELDS>[];
}

const headerOf = Object.entries(HEADER_FIELDS).map(([block, fields]) => [block, viewOf(fields)] as const);
const itemOf = viewOf(ITEM_FIELDS);
const documentOf = viewOf(DOCUMENT_FIELDS);
const taxOf = viewOf(TAX_FIELDS);
const containerOf = viewOf(CONTAINER_FIELDS);

/** Reads the XML export of a declaration. Refuses what is no well-formed XML and what is no `ASYCUDA` document. */
export function readSad(bytes: Uint8Array): Result<Sad, Fault> {
  return readDocument(bytes).andThen(viewSad);
}

/** The typed view over a document that was read. */
export function viewSad(source: SourceDocument): Result<Sad, Fault> {
  const { root } = source;
  if (root.name.toLowerCase() !== 'asycuda') return err(fault('asycuda/not-a-sad', { name: root.name }));
  const blocks = headerOf.map(([block, view]) => [block, view(root)]);
  return ok({
    ...(Object.fromEntries(blocks) as Header),
    source,
    document: root,
    id: root.attributes.find(({ name }) => name.toLowerCase() === 'id')?.value,
    items: placedRows(root, 'Item', `/${root.name}`, false).map(({ row, at }, index) => ({
      ...itemOf(row),
      at,
      number: index + 1,
      documents: placedRows(row, 'Attached_documents', at).map((each) => ({ ...documentOf(each.row), at: each.at })),
      taxes: taxLines(row, at),
    })),
    containers: placedRows(root, 'Container', `/${root.name}`).map(({ row, at }) => ({ ...containerOf(row), at })),
  });
}

function taxLines(item: SourceElement, at: string): SadItem['taxes'] {
  return item.children
    .filter((child) => isNamed(child, 'Taxation'))
    .slice(0, 1)
    .flatMap((taxation) => placedRows(taxation, 'Taxation_line', `${at}/${taxation.name}`))
    .map((each) => ({ ...taxOf(each.row), at: each.at }));
}
