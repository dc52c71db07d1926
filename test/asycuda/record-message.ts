import { isDeepStrictEqual } from 'node:util';
import type { RecordFromSad } from '../../src/asycuda/to-record.ts';
import type { Corridor } from '../../src/corridor/corridor.ts';
import type { AnticipatedArrivalRecord } from '../../src/messages/anticipated-arrival-record.ts';
import { checkRules } from '../../src/rules/rule.ts';
import { readMessage } from '../../src/xml/message.ts';
import { loadSchemaEngine } from '../../src/xml/schema.ts';
import { writeXml } from '../../src/xml/write.ts';

type Made = Pick<RecordFromSad, 'reference' | 'record'>;

/** The first message that departure makes of a record. */
function messageOf({ reference, record }: Made, corridor: Corridor): AnticipatedArrivalRecord {
  const to = record.officeOfDestination;
  const office = corridor.office.find(({ code }) => code === to);
  return {
    name: 'AnticipatedArrivalRecord',
    header: {
      messageId: 'TG-1',
      code: 'TR001',
      schemaVersion: '1',
      corridor: corridor.id,
      corridorRevision: corridor.revision,
      sender: { administration: 'TG', office: record.officeOfDeparture },
      recipient: { administration: office?.administration ?? '', office: to },
      preparedAt: '2026-03-12T10:00:00+00:00',
      sequence: 1,
      seen: 0,
      recordVersion: 1,
    },
    reference,
    record,
  };
}

/** What is wrong with the message of a record: nothing, where it keeps the rules, is valid by its schema and reads back equal. */
export async function wrongIn(made: Made, corridor: Corridor): Promise<readonly unknown[]> {
  const message = messageOf(made, corridor);
  const kept = checkRules(message, {
    corridor,
    now: '2026-03-12T10:00:01+00:00',
    administration: 'TG',
    direction: 'out',
    sightings: [],
  });
  const engine = (await loadSchemaEngine())._unsafeUnwrap();
  const read = readMessage(writeXml(message)._unsafeUnwrap(), engine);
  const broken = kept.isErr() ? kept.error.items.map(({ code, pointer }) => `${code} ${pointer}`) : [];
  const unread = read.isErr() ? [read.error.fault] : [];
  const changed = read.isOk() && !isDeepStrictEqual(read.value.message, message) ? [read.value.message] : [];
  return [...broken, ...unread, ...changed];
}
