import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { blockOfItem, blockOfRow } from './block.ts';
import { detectProfile } from './detect.ts';
import type { ContainerDraft, DocumentDraft, ItemDraft } from './draft.ts';
import type { SadPlace } from './field-names.ts';
import { CONTAINER_FIELDS, DOCUMENT_FIELDS } from './fields.ts';
import { type Change, Editing, bytesWith, textAt } from './editing.ts';
import { SAD_ORDER } from './order/order.ts';
import { type Pointer, pointerOf } from './place.ts';
import type { AsycudaProfile } from './profile.ts';
import { type Sad, readSad } from './sad.ts';

/**
 * One change of a declaration.
 *
 * `set` puts a value into a field of the typed view, in the form of the profile (a day as `2026-03-09`), or as it stands into the element of a pointer; undefined
 * empties it. A field whose element is missing gets it, in canonical order. `addContainer` and `addDocument` use an empty row where there is one.
 * `removeContainer` removes all rows of a container; `remove` takes the element of a pointer away.
 */
export type SadEdit =
  | { readonly edit: 'set'; readonly place: SadPlace | Pointer; readonly value: string | undefined }
  | { readonly edit: 'addItem'; readonly item: ItemDraft }
  | { readonly edit: 'addContainer'; readonly container: ContainerDraft }
  | { readonly edit: 'addDocument'; readonly item: number; readonly document: DocumentDraft }
  | { readonly edit: 'remove'; readonly place: Pointer }
  | { readonly edit: 'removeContainer'; readonly identity: string };

/**
 * A declaration with changes made one after the other; every character of its text outside them stays as it is, and the given one is not touched.
 *
 * Without a profile, what is added is spelled as the rest of the document is. Refuses with `asycuda/no-such-place`, `asycuda/not-a-field`,
 * `asycuda/no-date-order` and `asycuda/unwritable`.
 */
export function editSad(sad: Sad, edits: readonly SadEdit[], profile?: AsycudaProfile): Result<Sad, Fault> {
  const form = profile ?? detectProfile(sad).profile;
  return edits.reduce<Result<Sad, Fault>>(
    (result, edit) =>
      result.andThen((before) =>
        changesOf(before, edit, form).andThen((changes) =>
          changes.length === 0 ? ok(before) : readSad(bytesWith(before.source, changes)),
        ),
      ),
    ok(sad),
  );
}

function changesOf(sad: Sad, edit: SadEdit, profile: AsycudaProfile): Result<readonly Change[], Fault> {
  const editing = new Editing({ ...sad, order: SAD_ORDER }, profile);
  const { name } = sad.document;
  switch (edit.edit) {
    case 'set':
      return editing.set(edit.place, pointerOf(sad, edit.place), edit.value);
    case 'addItem':
      return blockOfItem(edit.item, profile).andThen((block) => editing.addRow(`/${name}/Item`, block, false));
    case 'addContainer':
      return blockOfRow(CONTAINER_FIELDS, edit.container, profile).andThen((block) =>
        editing.addRow(`/${name}/Container`, block, true),
      );
    case 'addDocument':
      return blockOfRow(DOCUMENT_FIELDS, edit.document, profile).andThen((block) =>
        editing.addRow(`/${name}/Item[${edit.item}]/Attached_documents`, block, true),
      );
    case 'remove':
      return editing.remove([edit.place]);
    case 'removeContainer':
      return removeContainer(sad, editing, edit.identity);
  }
}

function removeContainer(sad: Sad, editing: Editing, identity: string): Result<readonly Change[], Fault> {
  const plain = (text: string) => text.replace(/[\s-]/g, '').toUpperCase();
  const rows = sad.containers.filter((row) => row.identity !== undefined && plain(row.identity) === plain(identity));
  if (rows.length === 0) return err(fault('asycuda/no-such-place', { place: `Container ${identity}` }));
  return editing.remove(rows.map(({ at }) => at as Pointer));
}

/** The text of one element of a declaration, as its document has it; undefined where it has none. */
export function sourceOf(sad: Sad, pointer: Pointer): string | undefined {
  return textAt(sad, pointer);
}
