import { NAMESPACE } from '../../src/messages/catalogue.ts';
import { type MessageOf } from '../../src/messages/catalogue.ts';

/** A valid TR010 as typed message. */
export const cancellation: MessageOf<'CancellationNotice'> = {
  name: 'CancellationNotice',
  header: {
    messageId: 'TG-1',
    code: 'TR010',
    schemaVersion: '1',
    corridor: 'lome-ouagadougou',
    corridorRevision: 1,
    sender: { administration: 'TG', office: 'TGLFP' },
    recipient: { administration: 'BF' },
    preparedAt: '2026-03-14T08:15:00+00:00',
  },
  reference: '26TGTGLFPT012345J6',
  cancellation: { office: 'TGLFP', cancelledAt: '2026-03-14T08:00:00Z', reason: 'Annulé à la demande du déclarant' },
};

/** The same as a document; each piece may be replaced. */
export function cancellationXml(change: (text: string) => string = (text) => text): string {
  return change(`<?xml version="1.0" encoding="UTF-8"?>
<CancellationNotice xmlns="${NAMESPACE}">
  <header>
    <messageId>TG-1</messageId>
    <code>TR010</code>
    <schemaVersion>1</schemaVersion>
    <corridor>lome-ouagadougou</corridor>
    <corridorRevision>1</corridorRevision>
    <sender><administration>TG</administration><office>TGLFP</office></sender>
    <recipient><administration>BF</administration></recipient>
    <preparedAt>2026-03-14T08:15:00+00:00</preparedAt>
  </header>
  <reference>26TGTGLFPT012345J6</reference>
  <cancellation>
    <office>TGLFP</office>
    <cancelledAt>2026-03-14T08:00:00Z</cancelledAt>
    <reason>Annulé à la demande du déclarant</reason>
  </cancellation>
</CancellationNotice>
`);
}

export const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** Pointer and code of each remark, and where it stands. */
export function remarksOf(fault: {
  readonly items: readonly { pointer: string; code: string; line?: number; column?: number }[];
}): string[] {
  return fault.items.map(({ pointer, code, line, column }) => `${line}:${column} ${code} ${pointer}`);
}
