import { okAsync } from 'neverthrow';
import type { Signature } from './signature.ts';

/** No signature: the sender is whoever is at the other end of the channel. For corridors that state `signatures: none`. */
export function unsigned(): Signature {
  return {
    proves: false,
    sign: (envelope) => okAsync(envelope),
    verify: (_envelope, from) => okAsync({ administration: from }),
  };
}
