import type { ResultAsync } from 'neverthrow';
import type { Envelope } from '../envelope.ts';
import type { Fault } from '../fault.ts';

/** Shows who sent the exact bytes of an envelope. */
export interface Signature {
  /** Whether it proves anything; a corridor that requires signatures refuses one that does not. */
  readonly proves: boolean;
  /** The envelope with the headers that prove its sender. */
  sign(envelope: Envelope): ResultAsync<Envelope, Fault>;
  /** The administration that sent the bytes; `from` is the other end of the channel. Refuses with `signature/unverified`. */
  verify(envelope: Envelope, from: string): ResultAsync<Verified, Fault>;
}

/** Whom a message is proven to come from. */
export interface Verified {
  readonly administration: string;
}
