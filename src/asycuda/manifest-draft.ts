import { type Result, err, ok } from 'neverthrow';
import type { Fault } from '../fault.ts';
import { type Block, Drafting, type Written } from './block.ts';
import type { DraftOf, More } from './draft.ts';
import { type CargoManifest, readManifest } from './manifest.ts';
import { BILL_FIELDS } from './manifest-bill-fields.ts';
import { BILL_CONTAINER_FIELDS, MANIFEST_FIELDS, SPLIT_FIELDS } from './manifest-fields.ts';
import { MANIFEST_ORDER } from './manifest-order.ts';
import { nodeAt } from './order/order.ts';
import type { AsycudaProfile } from './profile.ts';
import { PROFILES } from './profiles.ts';
import { BlockWriter, SERVER_STYLE } from './write-block.ts';

/** One container of a bill to be written. */
export type BillContainerDraft = DraftOf<typeof BILL_CONTAINER_FIELDS>;
/** What a split bill of a manifest says of one of its containers. */
export type SplitDraft = DraftOf<typeof SPLIT_FIELDS>;

/** One bill of a manifest to be written. */
export interface BillDraft extends DraftOf<typeof BILL_FIELDS>, More {
  readonly containers?: readonly BillContainerDraft[] | undefined;
  readonly splits?: readonly SplitDraft[] | undefined;
}

type HeaderDraft = { readonly [B in keyof typeof MANIFEST_FIELDS]?: DraftOf<(typeof MANIFEST_FIELDS)[B]> };

/** What a fresh manifest says; whatever is left out is absent. Its totals are not counted: they are what the draft says. A `CargoManifest` is one. */
export interface ManifestDraft extends HeaderDraft, More {
  readonly bills?: readonly BillDraft[] | undefined;
}

/** A manifest is written alike everywhere: an absent value is an empty tag, and a number a plain decimal. */
export const MANIFEST_FORM: AsycudaProfile = {
  ...PROFILES.generic,
  name: 'manifest',
  nullText: 'emptyTag',
  nullValue: 'emptyTag',
  numberForm: 'plain',
};

/**
 * A new manifest in canonical order; optional elements without a value are left out.
 *
 * Refuses with `asycuda/no-such-place` a path that the order does not know, and with `asycuda/unwritable` what XML cannot carry.
 */
export function freshManifest(draft: ManifestDraft): Result<CargoManifest, Fault> {
  const drafting = new Drafting(MANIFEST_FORM);
  const values = new Map<string, string>();
  for (const [name, fields] of Object.entries(MANIFEST_FIELDS))
    drafting.add(values, fields, (draft as Readonly<Record<string, Written | undefined>>)[name] ?? {});
  drafting.addMore(values, MANIFEST_ORDER, draft.more);
  const rows = new Map([['bol_segment', (draft.bills ?? []).map((bill) => billWith(drafting, bill))]]);
  if (drafting.refusal !== undefined) return err(drafting.refusal);
  const writer = new BlockWriter(MANIFEST_FORM, SERVER_STYLE);
  const inside = writer.children(MANIFEST_ORDER, { values, rows }, '', SERVER_STYLE.step);
  return readManifest(Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<Awmds>${inside}\n</Awmds>\n`));
}

/** The block of one bill. */
export function blockOfBill(bill: BillDraft): Result<Block, Fault> {
  const drafting = new Drafting(MANIFEST_FORM);
  const block = billWith(drafting, bill);
  return drafting.refusal === undefined ? ok(block) : err(drafting.refusal);
}

function billWith(drafting: Drafting, bill: BillDraft): Block {
  const { containers = [], splits = [], more } = bill;
  const values = new Map<string, string>();
  drafting.add(values, BILL_FIELDS, bill as Written);
  drafting.addMore(values, nodeAt(MANIFEST_ORDER, ['Bol_segment'])?.children ?? [], more);
  const rows = new Map([
    ['ctn_segment', containers.map((row) => drafting.row(BILL_CONTAINER_FIELDS, row))],
    ['split_segment', splits.map((row) => drafting.row(SPLIT_FIELDS, row))],
  ]);
  return { values, rows };
}
