import { err, ok, type Result } from 'neverthrow';
import type { Envelope } from '../envelope.ts';
import { type Fault, fault } from '../fault.ts';
import type { StompMessage } from './stomp-session.ts';

/** Our properties in the broker; a header of an envelope has the second prefix. All are only claims of the sender. */
const OURS = 'transit_';
const HEADER = 'transit_h_';

/** ActiveMQ closes the connection at a header line of 10 kB. */
const MOST_HEADER = 8_000;

/** Headers of a SEND frame; refuses with `transport/header` what would break the frame. */
export function headersOf(envelope: Envelope): Result<Record<string, string>, Fault> {
  const { id, correlationId, sender, recipient, movement } = envelope;
  for (const name of Object.keys(envelope.headers)) {
    if (!/^[\w.-]{1,100}$/.test(name)) return refuse(id, name, 'its name holds other characters or more than 100');
  }
  const named = Object.entries(envelope.headers).map(([name, value]) => [HEADER + name, value] as const);
  const headers = Object.fromEntries([
    ...named,
    [`${OURS}id`, id],
    [`${OURS}sender`, sender],
    [`${OURS}recipient`, recipient],
    ...(correlationId === undefined
      ? []
      : [
          [`${OURS}correlation`, correlationId],
          ['correlation-id', correlationId],
        ]),
    ...(movement === undefined
      ? []
      : [
          [`${OURS}movement`, movement],
          ['JMSXGroupID', movement],
        ]),
  ]) as Record<string, string>;
  for (const [name, value] of Object.entries(headers)) {
    if (/\p{Cc}/u.test(value)) return refuse(id, name, 'its value holds a control character');
    if (Buffer.byteLength(value) > MOST_HEADER) return refuse(id, name, 'its value is too long');
  }
  return ok(headers);
}

function refuse(id: string, name: string, reason: string): Result<never, Fault> {
  return err(fault('transport/header', { id, name, reason, limit: MOST_HEADER }));
}

/** The envelope that a message claims to be; a text message is repaired where a JMS client wrote it as CESU-8. */
export function envelopeOf({ headers }: StompMessage, body: Uint8Array, from: string): Envelope {
  const correlationId = headers[`${OURS}correlation`];
  const movement = headers[`${OURS}movement`];
  return {
    id: headers[`${OURS}id`] ?? headers['message-id'] ?? '',
    sender: headers[`${OURS}sender`] ?? from,
    recipient: headers[`${OURS}recipient`] ?? '',
    ...(correlationId !== undefined && { correlationId }),
    ...(movement !== undefined && { movement }),
    headers: Object.fromEntries(
      Object.entries(headers)
        .filter(([name]) => name.startsWith(HEADER))
        .map(([name, value]) => [name.slice(HEADER.length), value]),
    ),
    body: headers['content-length'] === undefined ? repairCesu8(body) : body,
  };
}

/** The body for a JMS TextMessage: characters beyond the BMP as references, since the JMS client cannot read them. */
export function textBody(body: Uint8Array): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
  const written = text.replace(/[\u{10000}-\u{10ffff}]/gu, (char) => `&#x${char.codePointAt(0)?.toString(16)};`);
  return new TextEncoder().encode(written);
}

/** Joins surrogates that were encoded one by one (three bytes each) into the four bytes of UTF-8. */
export function repairCesu8(body: Uint8Array): Uint8Array {
  const broken = Buffer.from(body.buffer, body.byteOffset, body.length);
  if (!broken.includes(0xed)) return body;
  const text = broken
    .toString('latin1')
    .replace(/\xed([\xa0-\xaf])([\x80-\xbf])\xed([\xb0-\xbf])([\x80-\xbf])/g, (_, ...found: string[]) => {
      const [b1 = 0, b2 = 0, b3 = 0, b4 = 0] = found.slice(0, 4).map((char) => char.charCodeAt(0) & 0x3f);
      const high = ((b1 & 0x0f) << 6) | b2;
      const low = ((b3 & 0x0f) << 6) | b4;
      return Buffer.from(String.fromCodePoint(0x10000 + (high << 10) + low)).toString('latin1');
    });
  return Buffer.from(text, 'latin1');
}
