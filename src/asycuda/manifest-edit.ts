import { type Result, ok } from 'neverthrow';
import type { Fault } from '../fault.ts';
import { blockOfRow } from './block.ts';
import { type Change, Editing, type Target, bytesWith } from './editing.ts';
import type { SadField } from './fields.ts';
import { type CargoManifest, readManifest } from './manifest.ts';
import { BILL_FIELDS } from './manifest-bill-fields.ts';
import { type BillContainerDraft, type BillDraft, MANIFEST_FORM, blockOfBill } from './manifest-draft.ts';
import { BILL_CONTAINER_FIELDS, MANIFEST_FIELDS, SPLIT_FIELDS } from './manifest-fields.ts';
import { MANIFEST_ORDER } from './manifest-order.ts';
import type { Pointer } from './place.ts';

type Header = typeof MANIFEST_FIELDS;

/** Name of a field in the typed view; rows count from 0 as the view does, as `bills[0].containers[1].marks1`. */
export type ManifestPlace =
  | { [B in keyof Header]: `${B}.${Extract<keyof Header[B], string>}` }[keyof Header]
  | `bills[${number}].${Extract<keyof typeof BILL_FIELDS, string>}`
  | `bills[${number}].containers[${number}].${Extract<keyof typeof BILL_CONTAINER_FIELDS, string>}`
  | `bills[${number}].splits[${number}].${Extract<keyof typeof SPLIT_FIELDS, string>}`;

/** One change of a manifest; `bill` counts from 1. Totals stay as they are until they are set. */
export type ManifestEdit =
  | { readonly edit: 'set'; readonly place: ManifestPlace | Pointer; readonly value: string | undefined }
  | { readonly edit: 'addBill'; readonly bill: BillDraft }
  | { readonly edit: 'addContainer'; readonly bill: number; readonly container: BillContainerDraft }
  | { readonly edit: 'remove'; readonly place: Pointer };

/**
 * A manifest with changes made one after the other; every character of its text outside them stays as it is, and the given one is not touched.
 *
 * Refuses with `asycuda/no-such-place`, `asycuda/not-a-field` and `asycuda/unwritable`.
 */
export function editManifest(manifest: CargoManifest, edits: readonly ManifestEdit[]): Result<CargoManifest, Fault> {
  return edits.reduce<Result<CargoManifest, Fault>>(
    (result, edit) =>
      result.andThen((before) =>
        changesOf(before, edit).andThen((changes) =>
          changes.length === 0 ? ok(before) : readManifest(bytesWith(before.source, changes)),
        ),
      ),
    ok(manifest),
  );
}

function changesOf(manifest: CargoManifest, edit: ManifestEdit): Result<readonly Change[], Fault> {
  const { source, document } = manifest;
  const editing = new Editing({ source, document, order: MANIFEST_ORDER }, MANIFEST_FORM);
  switch (edit.edit) {
    case 'set':
      return editing.set(edit.place, targetOf(manifest, edit.place), edit.value);
    case 'addBill':
      return blockOfBill(edit.bill).andThen((block) => editing.addRow(`/${document.name}/Bol_segment`, block, false));
    case 'addContainer':
      return blockOfRow(BILL_CONTAINER_FIELDS, edit.container, MANIFEST_FORM).andThen((block) =>
        editing.addRow(`/${document.name}/Bol_segment[${edit.bill}]/ctn_segment`, block, true),
      );
    case 'remove':
      return editing.remove([edit.place]);
  }
}

function targetOf(manifest: CargoManifest, place: ManifestPlace | Pointer): Target {
  if (place.startsWith('/')) return { pointer: place as Pointer };
  const [, index, below, belowIndex, name = ''] =
    /^bills\[([0-9]+)\](?:\.(containers|splits)\[([0-9]+)\])?\.(\w+)$/.exec(place) ?? [];
  if (index === undefined) {
    const [block = '', field = ''] = place.split('.');
    const blocks: Readonly<Record<string, Readonly<Record<string, SadField>>>> = MANIFEST_FIELDS;
    return within({ at: `/${manifest.document.name}` }, Object.hasOwn(blocks, block) ? blocks[block] : {}, field);
  }
  const bill = manifest.bills[Number(index)];
  if (below === 'containers') return within(bill?.containers[Number(belowIndex)], BILL_CONTAINER_FIELDS, name);
  if (below === 'splits') return within(bill?.splits[Number(belowIndex)], SPLIT_FIELDS, name);
  return within(bill, BILL_FIELDS, name);
}

function within(
  row: { readonly at: string } | undefined,
  fields: Readonly<Record<string, SadField>> = {},
  name: string,
): Target {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return row === undefined || field === undefined
    ? undefined
    : { pointer: `${row.at}/${field.path}` as Pointer, field };
}
