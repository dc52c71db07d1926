import { expect, test } from '@jest/globals';
import { readJourney } from '../../src/conformance/read-journey.ts';
import { fixtureJson } from '../fixture-files.ts';

const records = { 'lome-ouagadougou': fixtureJson('journeys/records/lome-ouagadougou.json') };
const straight = fixtureJson('journeys/01-straight.json') as { step: Record<string, unknown>[] } & Record<
  string,
  unknown
>;
const refusal = (json: unknown) => readJourney(json, records)._unsafeUnwrapErr();
const places = (json: unknown) => refusal(json).items.map(({ pointer }) => pointer);
const withStep = (step: Record<string, unknown>) => ({ ...straight, step: [step] });

test('records are whole, with what differs; an initiation has the record of its movement', () => {
  const movement = [
    { reference: '26TGTGLFPT012345J6', record: 'lome-ouagadougou', with: { seal: null, timeLimit: '2026-03-17' } },
  ];
  const journey = readJourney({ ...straight, movement }, records)._unsafeUnwrap();
  expect(journey.movement[0]?.record).toMatchObject({ timeLimit: '2026-03-17', officeOfDeparture: 'TGLFP' });
  expect(journey.movement[0]?.record).not.toHaveProperty('seal');
  expect(journey.step[0]).toMatchObject({ act: 'initiateTransit', facts: { record: journey.movement[0]?.record } });
});

test('what is no journey is refused, each place with a sentence', () => {
  const fault = refusal({ ...straight, number: 'one', titel: {} });
  expect(fault.code).toBe('gateway/journey');
  expect(fault.items.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'gateway/journey-place /number',
    'gateway/journey-place /titel',
  ]);
  expect(fault.text.fr).toContain('/number, /titel');
  expect(refusal(null).code).toBe('gateway/journey');
});

test('steps are refused where they are no steps, or of an act, a fault or an office that cannot be', () => {
  const [act] = straight.step;
  expect(places(withStep({ do: 'wait' }))).toEqual(['/step/0/do']);
  expect(places(withStep({ ...act, act: 'fly' }))).toEqual(['/step/0/act']);
  expect(places(withStep({ ...act, office: 'Lomé', actAt: 'noon' }))).toEqual(['/step/0/office', '/step/0/actAt']);
  expect(places(withStep({ ...act, act: 'recordArrival', facts: {} }))).toEqual(['/step/0/facts/arrival']);
  expect(places(withStep({ ...act, reference: '26TGTGLFPT099999J6' }))).toEqual(['/step/0/reference']);
});

test('a loading stands in place of a reference, where the act is about a vehicle', () => {
  const [act] = straight.step;
  const passage = straight.step.find((step) => step['act'] === 'recordPassage');
  expect(readJourney(withStep({ ...passage, loading: 'TGLFP-7' }), records).isOk()).toBe(true);
  expect(places(withStep({ ...passage, loading: 'TGLFP-7', reference: '26TGTGLFPT012345J6' }))).toEqual([
    '/step/0/loading',
  ]);
  expect(places(withStep({ ...act, loading: 'TGLFP-7' }))).toEqual(['/step/0/loading']);
});

test('a record, an end and a forged message are of their types too', () => {
  const movement = [{ reference: '26TGTGLFPT012345J6', record: 'none' }];
  expect(places({ ...straight, movement })).toContain('/movement/0/record/itinerary');
  expect(places({ ...straight, end: [] })).toEqual(['/end']);
  expect(places({ ...straight, movement: [], end: [] })).toContain('/movement');
  const forged = { do: 'forge', through: 'BF', to: 'TG', at: '2026-03-10T09:00:00+00:00' };
  expect(places(withStep({ ...forged, says: { name: 'Rumour' } }))).toEqual(['/step/0/says/name']);
  expect(places(withStep({ ...forged, says: { name: 'DischargeNotice' } }))).toContain('/step/0/says/discharge');
  expect(places(withStep(forged))).toEqual(['/step/0/says']);
  expect(readJourney(withStep({ ...forged, text: '<a/>' }), records).isOk()).toBe(true);
});
