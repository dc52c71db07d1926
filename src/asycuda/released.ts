import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { headerField } from './field-names.ts';
import type { SadField } from './fields.ts';
import { valueAt } from './lookup.ts';
import type { AsycudaProfile } from './profile.ts';
import type { Sad } from './sad.ts';

/** Whether the goods of a declaration were released: all fields that the profile names for it are filled. Refuses with `asycuda/release-unknown` where the profile names none. */
export function isReleased(sad: Sad, profile: AsycudaProfile): Result<boolean, Fault> {
  return missingForRelease(sad, profile).map((missing) => missing.length === 0);
}

/** The fields that the profile names for released goods and that are empty, each with its box. Refuses as `isReleased` does. */
export function missingForRelease(sad: Sad, profile: AsycudaProfile): Result<readonly SadField[], Fault> {
  const { releasedWhen, name } = profile;
  if (releasedWhen === undefined) return err(fault('asycuda/release-unknown', { profile: name }));
  const fields = releasedWhen.flatMap((each) => headerField(each) ?? []);
  return ok(fields.filter(({ path }) => valueAt(sad.document, path) === undefined));
}
