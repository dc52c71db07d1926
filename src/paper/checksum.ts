import { createHash } from 'node:crypto';
import type { TransitRecord } from '../messages/record.ts';

/**
 * Sixteen hexadecimal digits that change with anything in the record: the first half of the first half of the SHA-256 of the reference, a line feed and the
 * record as JSON without spaces, its names in order at every depth.
 *
 * Printed on paper beside the reference, so that an office can hold the paper against the data that it received.
 */
export function recordChecksum(reference: string, record: TransitRecord): string {
  return createHash('sha256')
    .update(`${reference}\n${JSON.stringify(record, ordered)}`)
    .digest('hex')
    .slice(0, 16);
}

function ordered(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the QR code says: reference, checksum. */
export function codeText(reference: string, record: TransitRecord): string {
  return `${reference} ${recordChecksum(reference, record)}`;
}
