import type { CONTAINER_FIELDS, DOCUMENT_FIELDS, HEADER_FIELDS, ITEM_FIELDS, TAX_FIELDS } from './fields.ts';

/**
 * Values for the fields of a block, under the names of the typed view.
 *
 * A day is `2026-03-09` and a number a decimal; both are written in the form of the profile. Any other text is written as it is. `more` has values for elements
 * that the view does not name, by their path below the block, as `Financial/Bank/Code`.
 */
export type DraftOf<F> = { readonly [K in keyof F]?: string | undefined };

/** Values of elements that no field names, by their paths. */
export interface More {
  readonly more?: Readonly<Record<string, string | undefined>> | undefined;
}

/** One item of a declaration to be written. */
export interface ItemDraft extends DraftOf<typeof ITEM_FIELDS>, More {
  readonly documents?: readonly DraftOf<typeof DOCUMENT_FIELDS>[] | undefined;
  readonly taxes?: readonly DraftOf<typeof TAX_FIELDS>[] | undefined;
}

/** One container row of a declaration to be written. */
export type ContainerDraft = DraftOf<typeof CONTAINER_FIELDS>;
/** One attached document of an item to be written. */
export type DocumentDraft = DraftOf<typeof DOCUMENT_FIELDS>;

type HeaderDraft = { readonly [B in keyof typeof HEADER_FIELDS]?: DraftOf<(typeof HEADER_FIELDS)[B]> };

/** What a fresh declaration says; whatever is left out is absent. A `Sad` is one: written afresh it comes out in canonical order, without its unknown elements. */
export interface SadDraft extends HeaderDraft, More {
  readonly id?: string | undefined;
  readonly items?: readonly ItemDraft[] | undefined;
  readonly containers?: readonly ContainerDraft[] | undefined;
}
