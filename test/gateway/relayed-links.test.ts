import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { Envelope, TransitRecord } from '../../src/index.ts';
import { runHub, sealed } from './hub.ts';
import { corridor, NOW, record, REFERENCE, type World, world } from './pair.ts';

jest.setTimeout(60_000);

const ROAD = ['TGLFP', 'TGCNK', 'BFCNK', 'BFKTC', 'NEMKL', 'NENIA'];
const { excludedCountry: _, ...guarantee } = record().guarantee;
const toNiamey: TransitRecord = record({
  guarantee,
  countryOfDestination: 'NE',
  officeOfDestination: 'NENIA',
  itinerary: ROAD.map((office) => ({ office })),
});
const LINKS = { TG: { NE: 'hub' }, NE: { TG: 'hub' } };

/** Togo and Burkina Faso, Burkina Faso and Niger have lines of their own; Togo and Niger meet at the hub. */
async function mixed(change?: (envelope: Envelope) => Envelope) {
  const all = await world(
    ['TG', 'BF', 'NE'],
    { corridor: corridor('lome-niamey-hub') },
    { via: LINKS, signatureOf: sealed },
  );
  const hub = all.exchange.transport('hub');
  const { carried, subscription } = await runHub(hub, change);
  worlds.push({
    ...all,
    close: () =>
      all
        .close()
        .then(() => subscription.stop())
        .then(() => undefined),
  });
  return { all, carried };
}

const worlds: Pick<World, 'close'>[] = [];
afterEach(async () => {
  for (const one of worlds.splice(0)) await one.close();
});

async function release(all: World): Promise<void> {
  (await all.act('TG', 'TGLFP', 'initiateTransit', { record: toNiamey }))._unsafeUnwrap();
  (await all.act('TG', 'TGLFP', 'release', {}))._unsafeUnwrap();
}

async function start({ gateways }: World): Promise<void> {
  for (const gateway of Object.values(gateways)) (await gateway.start())._unsafeUnwrap();
}

const names = (carried: readonly Envelope[]) =>
  carried.map(({ sender, recipient, headers }) => `${sender} ${headers['message-code']} ${recipient}`);

describe('three administrations, direct links and one by a hub', () => {
  test('the movement goes its whole way: the hub carries what is between Togo and Niger and nothing else', async () => {
    const { all, carried } = await mixed();
    await release(all);
    await start(all);
    await all.settled();
    const pass = (administration: string, office: string, side: 'exit' | 'entry', hour: number) =>
      all.act(administration, office, 'recordPassage', {
        crossing: { office, side, passedAt: `2026-03-11T${hour}:00:00+00:00`, seals: 'intact' },
      });
    for (const [administration, office, side, hour] of [
      ['TG', 'TGCNK', 'exit', 10],
      ['BF', 'BFCNK', 'entry', 11],
      ['BF', 'BFKTC', 'exit', 20],
      ['NE', 'NEMKL', 'entry', 21],
    ] as const)
      (await pass(administration, office, side, hour))._unsafeUnwrap();
    const arrival = { office: 'NENIA', arrivedAt: '2026-03-12T07:00:00+00:00', seals: 'intact' as const };
    (await all.act('NE', 'NENIA', 'recordArrival', { arrival }))._unsafeUnwrap();
    (
      await all.act('NE', 'NENIA', 'recordControlResults', {
        results: {
          office: 'NENIA',
          number: 1,
          controlledAt: NOW,
          accepted: 'yes',
          result: 'A1',
          controlMade: true,
          itineraryRespected: 'yes',
          timeLimitKept: 'yes',
          sealsIntact: 'yes',
        },
      })
    )._unsafeUnwrap();
    await all.settled();
    (await all.act('TG', 'TGLFP', 'decideDischarge', { ground: 'satisfactoryResults' }))._unsafeUnwrap();
    await all.settled();
    expect(await all.state('TG', 'departure', 'TGLFP')).toBe('discharged');
    expect(await all.state('BF', 'transit', 'BFKTC')).toBe('crossed');
    expect(await all.state('NE', 'destination', 'NENIA')).toBe('accepted');
    const niger = (await all.gateways['NE']?.movement(REFERENCE))?._unsafeUnwrap();
    expect(niger?.facts.passages.map(({ office }) => office)).toEqual(['TGCNK', 'BFCNK', 'BFKTC', 'NEMKL']);
    expect(niger?.facts.discharge?.ground).toBe('satisfactoryResults');
    const kinds = names(carried).filter((name) => !name.includes('TR928') && !name.includes('TR903'));
    expect([...kinds].sort()).toEqual(
      [
        'NE TR006 TG',
        'NE TR018 TG',
        'NE TR118 TG',
        'TG TR001 NE',
        'TG TR045 NE',
        'TG TR050 NE',
        'TG TR118 NE',
        'TG TR118 NE',
        'TG TR118 NE',
      ].sort(),
    );
    for (const code of ['TG', 'BF', 'NE'])
      expect((await all.stores[code]?.deadLetters(0, 10))?._unsafeUnwrap()).toEqual([]);
  });

  test('the hub is down for a while: what is for Niger waits, what is for Burkina Faso goes', async () => {
    const { all } = await mixed();
    all.exchange.hold('hub');
    await release(all);
    await start(all);
    const burkina = all.gateways['BF'];
    for (let n = 0; n < 2_000 && (await all.state('BF', 'transit', 'BFCNK')) === 'none'; n += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await burkina?.movement(REFERENCE))?._unsafeUnwrap()?.facts.record?.officeOfDestination).toBe('NENIA');
    expect(await all.state('NE', 'destination', 'NENIA')).toBe('none');
    all.exchange.release('hub');
    await all.settled();
    expect(await all.state('NE', 'destination', 'NENIA')).toBe('expected');
  });

  test.each([
    ['other bytes', (envelope: Envelope) => ({ ...envelope, body: Buffer.from('<other/>') }), 'signature/unverified'],
    ['another sender', (envelope: Envelope) => ({ ...envelope, sender: 'BF' }), 'signature/unverified'],
    ['no seal', (envelope: Envelope) => ({ ...envelope, headers: {} }), 'signature/unverified'],
  ])('a hub that forges %s is put aside, and nothing is recorded or answered', async (_, forge, code) => {
    const { all } = await mixed((envelope) => (envelope.sender === 'TG' ? forge(envelope) : envelope));
    await release(all);
    await start(all);
    const letters = async () => (await all.stores['NE']?.deadLetters(0, 10))?._unsafeUnwrap() ?? [];
    for (let n = 0; n < 2_000 && (await letters()).length < 2; n += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await letters()).map((letter) => [letter.from, letter.code])).toEqual([
      ['hub', code],
      ['hub', code],
    ]);
    expect((await all.gateways['NE']?.movement(REFERENCE))?._unsafeUnwrap()).toBeUndefined();
    expect((await all.stores['NE']?.outbox({ limit: 9 }))?._unsafeUnwrap()).toEqual([]);
  });

  test('a message of Burkina Faso that comes by the hub is put aside: the corridor does not name it between them', async () => {
    const { all } = await mixed();
    const envelope = await sealed('BF').sign({
      id: 'B1',
      sender: 'BF',
      recipient: 'NE',
      headers: {},
      body: Buffer.from('<FrontierCrossing/>'),
    });
    expect(await all.gateways['NE']?.receive({ from: 'hub', envelope: envelope._unsafeUnwrap() })).toBe('acknowledge');
    const letters = (await all.stores['NE']?.deadLetters(0, 10))?._unsafeUnwrap();
    expect(letters).toMatchObject([{ from: 'hub', code: 'gateway/not-relayed' }]);
  });
});
