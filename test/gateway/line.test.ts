import { describe, expect, test } from '@jest/globals';
import { CATALOGUE, type Corridor, type TransitMessage } from '../../src/index.ts';
import { termsOf } from '../../src/gateway/terms.ts';
import { acknowledgement, desk, type Desk, NOW, said } from './desk.ts';
import { corridor, world } from './pair.ts';

const OUTAGE = {
  planned: true,
  from: '2026-03-12T22:00:00+00:00',
  to: '2026-03-13T04:00:00+00:00',
  what: 'line',
  fallback: true,
} as const;
const names = async (it: Desk) => (await it.outbox()).map(({ name, state }) => `${name} ${state}`).sort();
const line = async (it: Desk) => (await it.gateway.line('BF'))._unsafeUnwrap();
/** A message of Burkina Faso about the line. */
const ofLine = (name: keyof typeof CATALOGUE, body: object, header: Partial<TransitMessage['header']> = {}) =>
  said(name, 'BF', 'TG', body, { messageId: 'L1', sequence: undefined, seen: undefined, ...header });
const about = (message: TransitMessage): TransitMessage => {
  const { reference: _none, ...rest } = message as { reference?: unknown } & object;
  return rest as TransitMessage;
};
const terms = (of: Corridor = corridor()) => ({ terms: termsOf(of) });
const answer = (correlationId: string, more: Partial<TransitMessage['header']> = {}, of?: Corridor) =>
  about(ofLine('AvailabilityResponse', terms(of), { messageId: `answer-${correlationId}`, correlationId, ...more }));
const outage = (number: number, more: object = {}, header: Partial<TransitMessage['header']> = {}) =>
  about(ofLine('UnavailabilityNotice', { unavailability: { number, ...OUTAGE, ...more } }, header));

describe('two gateways', () => {
  test('one asks, the other answers at once, and both know that the line is up and that they agree', async () => {
    const it = await world(['TG', 'BF']);
    for (const gateway of Object.values(it.gateways)) (await gateway.start())._unsafeUnwrap();
    const id = (await it.gateways['TG']?.askAvailability('BF'))?._unsafeUnwrap();
    await it.settled();
    const togo = (await it.gateways['TG']?.line('BF'))?._unsafeUnwrap();
    expect(togo).toEqual({
      neighbour: 'BF',
      heardAt: NOW,
      answeredAt: NOW,
      terms: termsOf(corridor()),
      agrees: true,
      unavailable: [],
      announced: [],
    });
    expect((await it.gateways['BF']?.lines())?._unsafeUnwrap()).toMatchObject([
      { neighbour: 'TG', heardAt: NOW, agrees: true },
    ]);
    const log = (await it.gateways['TG']?.lineLog('BF', 0))?._unsafeUnwrap();
    expect(log?.map(({ direction, name }) => `${direction} ${name}`)).toEqual([
      'out AvailabilityRequest',
      'in AvailabilityResponse',
    ]);
    expect(log?.[1]?.content).toMatchObject({ header: { correlationId: id } });
    const sent = (await it.stores['BF']?.outbox({ state: 'acknowledged', limit: 9 }))?._unsafeUnwrap();
    expect(sent?.map(({ name }) => name)).toEqual(['AvailabilityResponse']);
    await it.close();
  });

  test('one announces an outage, which the other knows until it has ended', async () => {
    const it = await world(['TG', 'BF']);
    for (const gateway of Object.values(it.gateways)) (await gateway.start())._unsafeUnwrap();
    const announced = (await it.gateways['TG']?.announceUnavailability(OUTAGE))?._unsafeUnwrap();
    await it.settled();
    expect(announced).toMatchObject({ number: 1, messages: [{ recipient: 'BF' }] });
    expect((await it.gateways['BF']?.line('TG'))?._unsafeUnwrap().unavailable).toEqual([{ number: 1, ...OUTAGE }]);
    expect((await it.gateways['TG']?.line('BF'))?._unsafeUnwrap().announced).toEqual([{ number: 1, ...OUTAGE }]);
    await it.close();
  });
});

describe('a request of ours', () => {
  test('is silence until it is answered, however often it is repeated', async () => {
    const togo = await desk('TG');
    const id = (await togo.gateway.askAvailability('BF'))._unsafeUnwrap();
    togo.now += 3_600_000;
    (await togo.gateway.askAvailability('BF'))._unsafeUnwrap();
    expect(await line(togo)).toMatchObject({ silentSince: NOW });
    expect(await togo.say(answer(id))).toBe('acknowledge');
    const answered = await line(togo);
    expect(answered.answeredAt).toBe('2026-03-12T09:00:00.000Z');
    expect(answered.silentSince).toBeUndefined();
    expect(await names(togo)).toEqual([
      'Acknowledgement queued',
      'AvailabilityRequest acknowledged',
      'AvailabilityRequest queued',
    ]);
    togo.now += 1;
    (await togo.gateway.askAvailability('BF'))._unsafeUnwrap();
    expect(await line(togo)).toMatchObject({ silentSince: '2026-03-12T09:00:00.001Z' });
  });

  test('goes to neighbours alone', async () => {
    const togo = await desk('TG');
    for (const refused of [
      await togo.gateway.askAvailability('TG'),
      await togo.gateway.askAvailability('GH'),
      await togo.gateway.line('GH'),
    ])
      expect(refused._unsafeUnwrapErr()).toMatchObject({ code: 'gateway/not-a-neighbour' });
    expect((await togo.gateway.askAvailability('GH'))._unsafeUnwrapErr().text.fr).toContain(
      'GH. Les voisins sont : BF',
    );
    expect(await togo.outbox()).toEqual([]);
  });
});

describe('a neighbour that asks', () => {
  test('gets the response alone, and the same again when it asks the same again', async () => {
    const togo = await desk('TG');
    const request = about(ofLine('AvailabilityRequest', terms()));
    expect(await togo.say(request)).toBe('acknowledge');
    expect(await togo.say(request)).toBe('acknowledge');
    const sent = await togo.outbox();
    expect(sent.map(({ message }) => [message.name, message.header.correlationId])).toEqual([
      ['AvailabilityResponse', 'L1'],
    ]);
    await togo.say(about(acknowledgement('BF', 'TG', sent[0]?.id ?? '')));
    expect(await names(togo)).toEqual(['AvailabilityResponse acknowledged']);
    const log = (await togo.gateway.lineLog('BF', 0))._unsafeUnwrap();
    expect(log.map(({ direction, name }) => `${direction} ${name}`)).toEqual([
      'in AvailabilityRequest',
      'out AvailabilityResponse',
    ]);
  });

  test('with another revision of the corridor shows that the two do not agree', async () => {
    const togo = await desk('TG');
    const other = { ...corridor(), checkDigits: 'warn' as const };
    await togo.say(about(ofLine('AvailabilityRequest', terms(other))));
    expect(await line(togo)).toMatchObject({ agrees: false, terms: termsOf(other) });
    expect(togo.events).toContainEqual({ event: 'line', neighbour: 'BF', what: 'termsDiffer' });
    await togo.say(answer('x', { preparedAt: '2026-03-12T08:00:01Z' }));
    expect(await line(togo)).toMatchObject({ agrees: true });
  });

  test('that a rule refuses gets its refusal and nothing is written on the log', async () => {
    const togo = await desk('TG');
    await togo.say(about(ofLine('AvailabilityRequest', terms(), { corridorRevision: 2 })));
    expect(await names(togo)).toEqual(['FunctionalRejection queued']);
    expect((await togo.gateway.lineLog('BF', 0))._unsafeUnwrap()).toEqual([]);
    expect(await line(togo)).toMatchObject({ heardAt: NOW });
  });
});

describe('an outage', () => {
  test('that is announced again under its number takes the place of the earlier notice, in whichever order they come', async () => {
    const togo = await desk('TG');
    const longer = { to: '2026-03-13T08:00:00+00:00' };
    await togo.say(outage(4, longer, { messageId: 'L2', preparedAt: '2026-03-12T08:05:00Z' }));
    await togo.say(outage(4, {}, { messageId: 'L1', preparedAt: '2026-03-12T08:00:00Z' }));
    await togo.say(outage(5, {}, { messageId: 'L3' }));
    expect((await line(togo)).unavailable.map(({ number, to }) => [number, to])).toEqual([
      [4, longer.to],
      [5, OUTAGE.to],
    ]);
    expect(togo.events.filter(({ event }) => event === 'line')).toHaveLength(3);
    togo.now = Date.parse(OUTAGE.to);
    expect((await line(togo)).unavailable.map(({ number }) => number)).toEqual([4]);
  });

  test('of ours gets the next number, and its own again where that is given', async () => {
    const togo = await desk('TG');
    const { to: _open, ...open } = OUTAGE;
    const announce = async (notice: Parameters<typeof togo.gateway.announceUnavailability>[0]) =>
      (await togo.gateway.announceUnavailability(notice))._unsafeUnwrap().number;
    expect([await announce(open), await announce(OUTAGE), await announce({ ...OUTAGE, number: 1 })]).toEqual([1, 2, 1]);
    expect((await line(togo)).announced.map(({ number, to }) => [number, to])).toEqual([
      [2, OUTAGE.to],
      [1, OUTAGE.to],
    ]);
  });

  test('that is none is refused, and nothing is sent', async () => {
    const togo = await desk('TG');
    const wrong = await togo.gateway.announceUnavailability({ ...OUTAGE, from: 'tonight' });
    expect(wrong._unsafeUnwrapErr().stage).toBe('schema');
    expect(await togo.outbox()).toEqual([]);
    expect((await line(togo)).announced).toEqual([]);
  });
});

test('a rejection that names no movement is on the log of the line', async () => {
  const togo = await desk('TG');
  const error = [{ pointer: '/', code: '52', reasonEn: 'Not readable.', reasonFr: 'Illisible.' }];
  const rejection = about(said('XmlRejection', 'BF', 'TG', { error }, { messageId: 'L9', correlationId: 'gone' }));
  expect(await togo.say(rejection)).toBe('acknowledge');
  expect((await togo.gateway.lineLog('BF', 0))._unsafeUnwrap()).toMatchObject([
    { name: 'XmlRejection', direction: 'in', content: { error } },
  ]);
  expect(await togo.outbox()).toEqual([]);
});
