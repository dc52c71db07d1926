import type { Result } from 'neverthrow';
import type { Fault } from '../fault.ts';
import { characterData } from '../xml/source-text.ts';
import { blockOfSad } from './block.ts';
import type { SadDraft } from './draft.ts';
import { SAD_ORDER } from './order/order.ts';
import type { AsycudaProfile } from './profile.ts';
import { type Sad, readSad } from './sad.ts';
import { BlockWriter, SERVER_STYLE } from './write-block.ts';

/**
 * A new declaration in canonical order, with the padding, the spelling of absent values, the order of dates and the form of numbers of the profile.
 *
 * Refuses with `asycuda/no-date-order` a day where the profile does not know the order, with `asycuda/no-such-place` a path that the order does not know, and
 * with `asycuda/unwritable` what XML cannot carry.
 */
export function freshSad(draft: SadDraft, profile: AsycudaProfile): Result<Sad, Fault> {
  return blockOfSad(draft, profile)
    .map((block) => {
      const inside = new BlockWriter(profile, SERVER_STYLE).children(SAD_ORDER, block, '', SERVER_STYLE.step);
      const id = draft.id === undefined ? '' : ` id="${characterData(draft.id).replaceAll('"', '&quot;')}"`;
      return Buffer.from(
        `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ASYCUDA${id}>${inside}\n</ASYCUDA>\n`,
      );
    })
    .andThen(readSad);
}
