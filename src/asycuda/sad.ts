import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import type { Element } from '../tree.ts';
import { readDocument } from './document.ts';
import { CONTAINER_FIELDS, DOCUMENT_FIELDS, HEADER_FIELDS, ITEM_FIELDS, type SadField } from './fields.ts';
import { childrenOf, rowsOf, valueAt } from './lookup.ts';

/** The values of a block of fields, as written; undefined where the declaration has none. */
export type Values<F> = { readonly [K in keyof F]: string | undefined };

/** One row of a repeated element and its place: `/ASYCUDA/Item[3]`. */
export type Row<F> = Values<F> & { readonly at: string };

export interface SadItem extends Row<typeof ITEM_FIELDS> {
  /** From 1, in the order of the document. */
  readonly number: number;
  readonly documents: readonly Row<typeof DOCUMENT_FIELDS>[];
}

type Header = { readonly [B in keyof typeof HEADER_FIELDS]: Values<(typeof HEADER_FIELDS)[B]> };

/** A declaration of ASYCUDA World: a typed view over its document, which stays as it was read. */
export interface Sad extends Header {
  readonly document: Element;
  /** Every `Item` counts, an empty one too. */
  readonly items: readonly SadItem[];
  /** One row for each container and item; padding rows are left out. */
  readonly containers: readonly Row<typeof CONTAINER_FIELDS>[];
}

/** Reads the XML export of a declaration. Refuses what is no well-formed XML and what is no `ASYCUDA` document. */
export function readSad(bytes: Uint8Array): Result<Sad, Fault> {
  return readDocument(bytes).andThen(viewSad);
}

/** The typed view over a document that was read. */
export function viewSad(document: Element): Result<Sad, Fault> {
  if (document.name.toLowerCase() !== 'asycuda') return err(fault('asycuda/not-a-sad', { name: document.name }));
  const blocks = Object.entries(HEADER_FIELDS).map(([block, fields]) => [block, values(document, fields)]);
  const at = `/${document.name}`;
  return ok({
    ...(Object.fromEntries(blocks) as Header),
    document,
    items: childrenOf(document, 'Item').map((item, index) => ({
      ...row(item, ITEM_FIELDS, `${at}/${item.name}[${index + 1}]`),
      number: index + 1,
      documents: rowsOf(item, 'Attached_documents').map((each) =>
        row(each, DOCUMENT_FIELDS, `${at}/${item.name}[${index + 1}]/${placed(item, each)}`),
      ),
    })),
    containers: rowsOf(document, 'Container').map((each) =>
      row(each, CONTAINER_FIELDS, `${at}/${placed(document, each)}`),
    ),
  });
}

function row<F extends Readonly<Record<string, SadField>>>(element: Element, fields: F, at: string): Row<F> {
  return { ...values(element, fields), at };
}

function values<F extends Readonly<Record<string, SadField>>>(element: Element, fields: F): Values<F> {
  const read = Object.entries(fields).map(([name, { path }]) => [name, valueAt(element, path)]);
  return Object.fromEntries(read) as Values<F>;
}

/** Name and position of a child among those of its name, padding counted. */
function placed(parent: Element, child: Element): string {
  return `${child.name}[${childrenOf(parent, child.name).indexOf(child) + 1}]`;
}
