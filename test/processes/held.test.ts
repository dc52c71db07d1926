import { expect, test } from '@jest/globals';
import { heldMessages } from '../../src/processes/held.ts';
import { entry, tell } from './forge.ts';
import { actCause } from './world.ts';

const BF = { administration: 'BF' };
const record = tell('TG', BF, 'AnticipatedTransitRecord');
const advice = tell('NE', BF, 'ForwardedArrivalAdvice');
const answer = tell('TG', BF, 'Acknowledgement');
const query = tell('TG', BF, 'MovementQuery');
const idOf = (cause: typeof record) => cause.message.header.messageId;

test('held is what came from one administration, the message of this moment and what was refused included, and no answer about a message', () => {
  const log = [
    entry(1, actCause('a', 'BFCNK', 'presentGoods', {})),
    entry(2, record),
    entry(3, advice, { verdict: 'rejected' }),
    entry(4, answer),
    entry(5, record, { id: 'settled:x' }),
  ];
  expect(heldMessages(log, query, 'TG')).toEqual(
    [record, query]
      .map((cause) => ({ administration: 'TG', messageId: idOf(cause), code: cause.message.header.code }))
      .sort((a, b) => (a.messageId < b.messageId ? -1 : 1)),
  );
  expect(heldMessages(log, query, 'NE')).toEqual([{ administration: 'NE', messageId: idOf(advice), code: 'TR024' }]);
  expect(heldMessages(log, query, 'BF')).toEqual([]);
});

test('of more than a message carries the newest are told', () => {
  const log = Array.from({ length: 1200 }, (_, at) => entry(at + 1, tell('TG', BF, 'DischargeNotice')));
  const held = heldMessages(log, query, 'TG');
  expect(held).toHaveLength(999);
  expect(held.map(({ messageId }) => messageId)).toContain(idOf(query));
  expect(held.map(({ messageId }) => messageId)).not.toContain(idOf(log[0]?.cause as typeof record));
});
