import { describe, expect, test } from '@jest/globals';
import { errAsync } from 'neverthrow';
import { type LoadingAct, type LoadingStatement, fault, memoryStore } from '../../src/index.ts';
import { type Desk, NOW, desk, record } from './desk.ts';

const [FIRST, SECOND, THIRD] = ['26TGTGLFPT012345J6', '26TGTGLFPT012346J5', '26TGTGLFPT012347J4'] as const;
const crossing = { office: 'TGCNK', side: 'exit', passedAt: NOW, seals: 'intact' } as const;
const STATEMENT: LoadingStatement = {
  actId: 'gate 7',
  loading: 'L1',
  office: 'TGCNK',
  officer: 'A. Agent',
  actAt: NOW,
};

/** Three movements from Lomé: two on one lorry, the third on another. */
async function loaded(options: Parameters<typeof desk>[1] = {}): Promise<Desk> {
  const togo = await desk('TG', options);
  for (const [reference, loading] of [
    [FIRST, 'L1'],
    [SECOND, 'L1'],
    [THIRD, 'L2'],
  ] as const) {
    const more = (step: string) => ({ reference, actId: `${step} ${reference}` });
    (await togo.perform('TGLFP', 'initiateTransit', { record: record({ loading }) }, more('begin')))._unsafeUnwrap();
    (await togo.perform('TGLFP', 'release', {}, more('release')))._unsafeUnwrap();
  }
  return togo;
}

const pass = (togo: Desk, more: Partial<LoadingStatement> = {}) =>
  togo.gateway.performLoading('recordPassage', { crossing }, { ...STATEMENT, ...more });
const stateOf = async (togo: Desk, reference: string) =>
  (await togo.gateway.movement(reference))._unsafeUnwrap()?.states.find(({ office }) => office === 'TGCNK')?.state;

test('one act passes every movement of the vehicle, and no other', async () => {
  const togo = await loaded();
  const results = (await pass(togo))._unsafeUnwrap();
  expect(results).toMatchObject([
    { reference: FIRST, performed: { repeated: false, step: 'recordPassage' } },
    { reference: SECOND, performed: { repeated: false } },
  ]);
  expect([await stateOf(togo, FIRST), await stateOf(togo, SECOND), await stateOf(togo, THIRD)]).toEqual([
    'crossed',
    'crossed',
    'expected',
  ]);
  const acts = (await togo.gateway.movement(SECOND))._unsafeUnwrap()?.log.map(({ id }) => id);
  expect(acts).toContain(`act:gate 7/${SECOND}`);
});

test('told twice it is done once', async () => {
  const togo = await loaded();
  await pass(togo);
  const before = (await togo.gateway.changes(0, 1000))._unsafeUnwrap();
  expect((await pass(togo))._unsafeUnwrap()).toMatchObject([
    { performed: { repeated: true } },
    { performed: { repeated: true } },
  ]);
  expect((await togo.gateway.changes(0, 1000))._unsafeUnwrap()).toEqual(before);
});

test('the refusal of one movement stops no other, and leaves nothing in its own', async () => {
  const togo = await loaded();
  (await togo.perform('TGCNK', 'recordPassage', { crossing }, { reference: FIRST }))._unsafeUnwrap();
  const version = (await togo.gateway.movement(FIRST))._unsafeUnwrap()?.version;
  const results = (await pass(togo))._unsafeUnwrap();
  expect(results).toMatchObject([
    { reference: FIRST, refused: { code: 'process/out-of-sequence' } },
    { reference: SECOND, performed: { repeated: false } },
  ]);
  expect((await togo.gateway.movement(FIRST))._unsafeUnwrap()?.version).toBe(version);
});

test('what a store refused is done when it is told again', async () => {
  const store = memoryStore();
  let isFull = false;
  const togo = await loaded({
    store: {
      ...store,
      commit: (change) =>
        isFull && change.movements.some(({ summary }) => summary.reference === SECOND)
          ? errAsync(fault('store/full', { reason: 'disk' }))
          : store.commit(change),
    },
  });
  isFull = true;
  expect((await pass(togo))._unsafeUnwrap()).toMatchObject([
    { reference: FIRST, performed: { repeated: false } },
    { reference: SECOND, refused: { code: 'store/full' } },
  ]);
  isFull = false;
  expect((await pass(togo))._unsafeUnwrap()).toMatchObject([
    { reference: FIRST, performed: { repeated: true } },
    { reference: SECOND, performed: { repeated: false } },
  ]);
});

describe('refuses and does nothing', () => {
  const wrong: readonly (readonly [string, string, object, Partial<LoadingStatement>, string])[] = [
    [
      'an act that is about one movement',
      'decideDischarge',
      { ground: 'satisfactoryResults' },
      {},
      'process/unknown-step',
    ],
    ['facts that cannot be read', 'recordPassage', { crossing: { office: 'TGCNK' } }, {}, 'process/facts'],
    ['an act id that is too long', 'recordPassage', { crossing }, { actId: 'x'.repeat(122) }, 'process/facts'],
    ['a loading that is not known', 'recordPassage', { crossing }, { loading: 'L9' }, 'process/unknown-loading'],
    [
      'an office without a part in it',
      'recordPassage',
      { crossing },
      { office: 'TGADETIK' },
      'process/unknown-loading',
    ],
  ];
  test.each(wrong)('%s', async (_, step, facts, more, code) => {
    const togo = await loaded();
    const before = (await togo.gateway.changes(0, 1000))._unsafeUnwrap();
    const done = await togo.gateway.performLoading(step as LoadingAct, facts as { crossing: typeof crossing }, {
      ...STATEMENT,
      ...more,
    });
    expect(done._unsafeUnwrapErr().code).toBe(code);
    expect((await togo.gateway.changes(0, 1000))._unsafeUnwrap()).toEqual(before);
  });
});
