import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import type { SourceDocument, SourceElement } from '../xml/source-tree.ts';
import { readDocument } from './document.ts';
import { placedRows } from './lookup.ts';
import { BILL_FIELDS } from './manifest-bill-fields.ts';
import { BILL_CONTAINER_FIELDS, MANIFEST_FIELDS, SPLIT_FIELDS } from './manifest-fields.ts';
import type { SadRow } from './sad.ts';
import { type Values, viewOf } from './view.ts';

/** One bill of a manifest; `at` is its place, as `/Awmds/Bol_segment[2]`. */
export interface ManifestBill extends SadRow<typeof BILL_FIELDS> {
  /** From 1, in the order of the document; `line` is what the manifest itself says. */
  readonly number: number;
  /** Rows without a value are left out, but counted in the places of the others. */
  readonly containers: readonly SadRow<typeof BILL_CONTAINER_FIELDS>[];
  /** Parts of the goods, where they are packed in more than one way. */
  readonly splits: readonly SadRow<typeof SPLIT_FIELDS>[];
}

type Header = { readonly [B in keyof typeof MANIFEST_FIELDS]: Values<(typeof MANIFEST_FIELDS)[B]> };

/**
 * A manifest of ASYCUDA World (`Awmds`): a typed view over its document, which stays as it was read.
 *
 * Values are as written, without the blanks around them; `flagOf` reads a flag. Dates are `2026-03-09` and times `14:30:00`, whatever the profile of the server.
 */
export interface CargoManifest extends Header {
  /** The document that it was read from: text, encoding and tree. */
  readonly source: SourceDocument;
  /** Its root element. */
  readonly document: SourceElement;
  /** Every `Bol_segment` counts, an empty one too. */
  readonly bills: readonly ManifestBill[];
}

/** Nature of a bill whose goods are in transit; transhipment (28) and goods that remain on board (26) are none. */
export const TRANSIT_NATURE = '24';

const headerOf = Object.entries(MANIFEST_FIELDS).map(([block, fields]) => [block, viewOf(fields)] as const);
const billOf = viewOf(BILL_FIELDS);
const containerOf = viewOf(BILL_CONTAINER_FIELDS);
const splitOf = viewOf(SPLIT_FIELDS);

/** Reads a manifest. Refuses what is no well-formed XML, and with `asycuda/not-a-manifest` what is no `Awmds` document. */
export function readManifest(bytes: Uint8Array): Result<CargoManifest, Fault> {
  return readDocument(bytes).andThen(viewManifest);
}

/** The typed view over a document that was read. */
export function viewManifest(source: SourceDocument): Result<CargoManifest, Fault> {
  const { root } = source;
  if (root.name.toLowerCase() !== 'awmds') return err(fault('asycuda/not-a-manifest', { name: root.name }));
  const blocks = headerOf.map(([block, view]) => [block, view(root)]);
  return ok({
    ...(Object.fromEntries(blocks) as Header),
    source,
    document: root,
    bills: placedRows(root, 'Bol_segment', `/${root.name}`, false).map(({ row, at }, index) => ({
      ...billOf(row),
      at,
      number: index + 1,
      containers: placedRows(row, 'ctn_segment', at).map((each) => ({ ...containerOf(each.row), at: each.at })),
      splits: placedRows(row, 'Split_segment', at).map((each) => ({ ...splitOf(each.row), at: each.at })),
    })),
  });
}

/** The bills of a manifest whose goods are in transit. */
export function transitBills({ bills }: CargoManifest): readonly ManifestBill[] {
  return bills.filter(({ nature }) => nature === TRANSIT_NATURE);
}

/** What a flag of a manifest says: `true` and `1`, or `false` and `0`; undefined for an absent one and for any other text. */
export function flagOf(written: string | undefined): boolean | undefined {
  const text = written?.toLowerCase();
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : undefined;
}
