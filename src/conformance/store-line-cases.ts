import type { StoreCases } from './store-contract.ts';
import { at, change, given, ids, lineEntry, same } from './store-samples.ts';

export const LINE_CASES: StoreCases = {
  async 'the log of a line holds the entries of its neighbour, in the order of writing and in pages'({ store }) {
    await given(store.commit(change({ line: [lineEntry('1'), lineEntry('2', { neighbour: 'NE' }), lineEntry('3')] })));
    await given(store.commit(change({ line: [lineEntry('4', { direction: 'out' })] })));
    same(await given(store.lineLog('BF', 0, 10)), [
      { ...lineEntry('1'), position: 1 },
      { ...lineEntry('3'), position: 3 },
      { ...lineEntry('4', { direction: 'out' }), position: 4 },
    ]);
    same(await ids(store.lineLog('BF', 1, 1)), ['3']);
    same(await ids(store.lineLog('NE', 0, 10)), ['2']);
    same(await ids(store.lineLog('BF', 0, 0)), []);
    same(await ids(store.lineLog('BF', 4, 10)), []);
  },

  async 'of the entries of one subject the one that was said last counts, whenever it was written'({ store }) {
    const said = (id: string, subject: string, saidAt: string, neighbour = 'BF') =>
      lineEntry(id, { subject, saidAt, neighbour });
    await given(
      store.commit(
        change({
          line: [
            said('1', 'outage 1', at(5)),
            said('2', 'outage 2', at(1)),
            said('3', 'outage 1', '2026-03-14T09:00:04+01:00'),
            said('4', 'outage 1', at(9), 'NE'),
          ],
        }),
      ),
    );
    same(
      (await given(store.line('BF'))).latest.map(({ id, position }) => [id, position]),
      [
        ['1', 1],
        ['2', 2],
      ],
    );
    await given(store.commit(change({ line: [said('5', 'outage 1', '2026-03-14T07:00:05-01:00')] })));
    same(
      (await given(store.line('BF'))).latest.map(({ id }) => id),
      ['2', '5'],
    );
    same(await ids(store.lineLog('BF', 0, 10)), ['1', '2', '3', '5']);
  },

  async 'a neighbour was last heard at the latest of all times'({ store }) {
    const hear = (neighbour: string, time: string) => given(store.commit(change({ heard: { neighbour, at: time } })));
    const heard = async (neighbour: string) => (await given(store.line(neighbour))).heardAt;
    for (const time of [at(3), at(5), '2026-03-14T09:00:04+01:00']) await hear('BF', time);
    await hear('NE', at(1));
    same([await heard('BF'), await heard('NE'), await heard('ML')], [at(5), at(1), undefined]);
  },
};
