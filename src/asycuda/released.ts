import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { headerField } from './field-names.ts';
import { valueAt } from './lookup.ts';
import type { AsycudaProfile } from './profile.ts';
import type { Sad } from './sad.ts';

/** Whether the goods of a declaration were released: all fields that the profile names for it are filled. Refuses with `asycuda/release-unknown` where the profile names none. */
export function isReleased(sad: Sad, profile: AsycudaProfile): Result<boolean, Fault> {
  const { releasedWhen, name } = profile;
  if (releasedWhen === undefined) return err(fault('asycuda/release-unknown', { profile: name }));
  return ok(releasedWhen.every((field) => valueAt(sad.document, headerField(field)?.path ?? '') !== undefined));
}
