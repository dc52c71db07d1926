import { expect, test } from '@jest/globals';
import type { MessageName } from '../../src/messages/catalogue.ts';
import { NO_FACTS, learnCause, learnOutcome } from '../../src/processes/facts.ts';
import { RECORD, tell } from './forge.ts';
import { arrival, crossing, incident, results, settlement } from './scenarios.ts';
import { actCause } from './world.ts';

const said = (name: MessageName, body?: Readonly<Record<string, unknown>>, header = {}) =>
  tell('BF', { administration: 'TG' }, name, header, body);
const learn = (...causes: Parameters<typeof learnCause>[1][]) => causes.reduce(learnCause, NO_FACTS);
const done = actCause('done', 'TGLFP', 'release', {});
const outcome = (row: string) => ({ row, role: 'departure', office: 'TGLFP', from: 'released' }) as const;

test('passages and arrivals stand in the order of their own time, however they came', () => {
  const passages = [crossing('BFCNK'), crossing('TGCNK')].map((each) => said('FrontierCrossing', { crossing: each }));
  expect(learn(...passages)).toEqual(learn(...passages.toReversed()));
  expect(learn(...passages).passages.map(({ office }) => office)).toEqual(['TGCNK', 'BFCNK']);
});

test('an event told by its office and by departure is one', () => {
  const once = actCause('a', 'BFOUA', 'recordArrival', { arrival: arrival('BFOUA') });
  const again = said('ForwardedArrivalAdvice', {
    original: { administration: 'BF', messageId: 'M' },
    arrival: arrival('BFOUA'),
  });
  expect(learn(once, again).arrivals).toEqual([arrival('BFOUA')]);
});

test('the last of the results is the one with the highest number', () => {
  const [first, second] = [results('BFOUA', 'B1', 1), results('BFOUA', 'A1', 2)];
  const late = learn(
    said('DestinationControlResults', { results: second }),
    said('DestinationControlResults', { results: first }),
  );
  expect(late.results).toEqual([first, second]);
});

test('results of two offices with the same number stand in one order', () => {
  const both = [results('BFOUA'), results('BFOGI')].map((each) => said('DestinationControlResults', { results: each }));
  expect(learn(...both).results).toEqual(learn(...both.toReversed()).results);
});

test('an older record does not replace a newer one', () => {
  const newer = { ...RECORD, manifest: 'M 2' };
  const second = said('AnticipatedTransitRecord', { record: newer }, { recordVersion: 2 });
  const first = said('AnticipatedArrivalRecord', { record: RECORD }, { recordVersion: 1 });
  expect(learn(second, first)).toMatchObject({ record: newer, recordVersion: 2 });
  expect(learn(first, second)).toMatchObject({ record: newer, recordVersion: 2 });
});

test('a response without a record leaves the record', () => {
  expect(learn(said('TransitRecordResponse', { refusal: { reason: 'closed' } }))).toEqual(NO_FACTS);
});

test('a release may bring the latest record', () => {
  const start = actCause('a', 'TGLFP', 'initiateTransit', { record: RECORD });
  const left = { ...RECORD, leftAt: '2026-03-10T10:00:00+00:00' };
  expect(learn(start, actCause('b', 'TGLFP', 'release', { record: left }))).toMatchObject({
    record: left,
    recordVersion: 2,
  });
  expect(learn(start, actCause('b', 'TGLFP', 'release', {}))).toMatchObject({ record: RECORD, recordVersion: 1 });
});

test('a discharge frees the guarantee that there is', () => {
  const discharge = actCause('a', 'TGLFP', 'decideDischarge', { ground: 'satisfactoryResults', remark: 'In order.' });
  expect(learn(discharge).discharge).toMatchObject({
    guaranteeFreed: false,
    remark: 'In order.',
    dischargedAt: expect.any(String),
  });
  expect(learnCause({ ...NO_FACTS, guarantee: 'booked' }, discharge).discharge?.guaranteeFreed).toBe(true);
  expect(learn(said('DischargeNotice')).discharge?.office).toBe('TGLFP');
});

test('incidents stand in the order of their time, told by their office or by departure', () => {
  const own = actCause('a', 'BFCNK', 'recordIncident', { incident: [incident('BFCNK')] });
  const two = said('IncidentNotice', { incident: [incident('NEMKL'), incident('TGCNK')] });
  const forwarded = said('ForwardedIncident');
  expect(learn(two, own, forwarded).incidents).toEqual(['TGCNK', 'BFCNK', 'NEMKL'].map((at) => incident(at)));
  expect(learn(forwarded, two, own)).toEqual(learn(two, own, forwarded));
});

test('a settlement names the office whose results it settles', () => {
  const told = tell('TG', { administration: 'BF', office: 'BFOUA' }, 'DiscrepanciesSolved');
  const solved = actCause('a', 'TGLFP', 'solveDiscrepancies', { destination: 'BFOUA', settlement: settlement() });
  expect(learn(told).settlements).toEqual([{ destination: 'BFOUA', settlement: settlement() }]);
  expect(learn(solved)).toEqual(learn(told));
});

test('proofs stand in the order of their acceptance, with their certificates', () => {
  const certificate = [{ type: '760', reference: 'NIA 2026 4471' }];
  const proof = (ground: string) => actCause(ground, 'TGLFP', 'acceptProof', { ground, certificate });
  const both = [proof('lossAttested'), proof('alternativeProof')];
  expect(learn(...both)).toEqual(learn(...both.toReversed()));
  expect(learn(...both).proofs).toEqual([
    { ground: 'alternativeProof', certificate, acceptedAt: '2026-03-11T08:00:00+00:00' },
    { ground: 'lossAttested', certificate, acceptedAt: '2026-03-11T08:00:00+00:00' },
  ]);
});

test('a refusal of ours asks for attention', () => {
  expect(learn(said('FunctionalRejection')).needsAttention).toBe(true);
  expect(learn(said('XmlRejection')).needsAttention).toBe(true);
  expect(learn(said('Warning')).needsAttention).toBe(false);
});

test('refusals and the settled arrival are kept', () => {
  expect(learn(said('CrossingRefusal')).crossingRefusals).toHaveLength(1);
  expect(learn(actCause('a', 'TGLFP', 'settleArrival', { office: 'BFOGI' })).settledArrival).toBe('BFOGI');
});

test('rows book, free and call the guarantee and print the document', () => {
  expect(learnOutcome(NO_FACTS, outcome('departure.callGuarantee'), done).guarantee).toBe('called');
  expect(learnOutcome(NO_FACTS, outcome('departure.bookGuarantee'), done).guarantee).toBe('booked');
  expect(learnOutcome(NO_FACTS, outcome('departure.freeGuarantee.cancellation'), done).guarantee).toBe('freed');
  expect(learnOutcome(NO_FACTS, outcome('departure.printAccompanyingDocument'), done).documentPrinted).toBe(true);
  expect(learnOutcome(NO_FACTS, outcome('departure.release'), done)).toBe(NO_FACTS);
});
