import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { errAsync, okAsync } from 'neverthrow';
import { type Envelope, fault, type Signature, type Subscription, type Transport } from '../../src/index.ts';

const keys = Object.fromEntries(
  ['TG', 'BF', 'NE'].map((code) => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    return [code, { own: createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' })), known: publicKey }];
  }),
);

/** Ed25519 over sender, recipient and bytes, each administration with a key of its own that all others know. */
export function sealed(administration: string): Signature {
  const own = keys[administration]?.own;
  if (own === undefined) throw new Error(`${administration} has no key.`);
  return {
    proves: true,
    sign: (envelope) =>
      okAsync({
        ...envelope,
        headers: { ...envelope.headers, signature: sign(null, signedOf(envelope), own).toString('base64') },
      }),
    verify(envelope, from) {
      const { sender, headers } = envelope;
      const known = keys[sender]?.known;
      const seal = Buffer.from(headers['signature'] ?? '', 'base64');
      return known !== undefined &&
        verify(null, signedOf(envelope), createPublicKey(known.export({ type: 'spki', format: 'pem' })), seal)
        ? okAsync({ administration: sender })
        : errAsync(
            fault('signature/unverified', { reason: `it came from ${from} without a seal of ${sender}`, sender }),
          );
    },
  };
}

function signedOf({ sender, recipient, body }: Envelope): Buffer {
  return Buffer.concat([Buffer.from(`${sender} ${recipient} `), body]);
}

/** A hub: it hands on the same bytes to whom they are for and keeps nothing; `change` plays a hub that does more. */
export async function runHub(
  transport: Transport,
  change: (envelope: Envelope) => Envelope = (envelope) => envelope,
): Promise<{ readonly carried: readonly Envelope[]; readonly subscription: Subscription }> {
  const carried: Envelope[] = [];
  const subscription = await transport.subscribe(async ({ envelope }) => {
    const sent = await transport.send(change(envelope));
    if (sent.isErr()) return 'retry';
    carried.push(envelope);
    return 'acknowledge';
  });
  return { carried, subscription: subscription._unsafeUnwrap() };
}
