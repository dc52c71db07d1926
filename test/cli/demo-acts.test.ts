import { expect, test } from '@jest/globals';
import { demoActs } from '../../src/cli/demo-acts.ts';
import { ACTS, type TransitRecord } from '../../src/index.ts';
import { plan } from './demo-support.ts';

const shortly = ({ acts }: { readonly acts: ReturnType<typeof demoActs>['acts'] }) =>
  acts.map(({ step, office }) => `${step} ${office}`);

test('Lomé to Ouagadougou: every office of the itinerary acts, departure first and last', () => {
  expect(shortly(plan())).toEqual([
    'initiateTransit TGLFP',
    'release TGLFP',
    'printAccompanyingDocument TGLFP',
    'recordPassage TGCNK',
    'recordPassage BFCNK',
    'recordArrival BFOUA',
    'recordControlResults BFOUA',
    'decideDischarge TGLFP',
  ]);
});

test('Lomé to Niamey: out and in at both borders, each office with the one that faces it', () => {
  const { acts } = plan('lome-niamey');
  const crossings = acts.flatMap(({ facts }) => (facts['crossing'] === undefined ? [] : [facts['crossing']]));
  expect(crossings).toMatchObject([
    { office: 'TGCNK', side: 'exit', pairedOffice: 'BFCNK' },
    { office: 'BFCNK', side: 'entry', pairedOffice: 'TGCNK' },
    { office: 'BFKTC', side: 'exit', pairedOffice: 'NEMKL' },
    { office: 'NEMKL', side: 'entry', pairedOffice: 'BFKTC' },
  ]);
});

test('facts are those of their acts, and time goes forward', () => {
  const { acts } = plan('lome-niamey');
  for (const { step, facts } of acts) expect(ACTS[step].facts.is(facts)).toBe(true);
  const times = acts.map(({ actAt }) => Date.parse(actAt));
  expect(new Set(times).size).toBe(times.length);
  expect(times.toSorted((a, b) => a - b)).toEqual(times);
});

test('without seals nothing is said of their state, and an arrival after the time limit says so', () => {
  const { corridor, made } = plan();
  const { seal: _seal, container: _container, ...rest } = made.record;
  const record: TransitRecord = { ...rest, timeLimit: '2026-03-10', sealWaiver: { granted: true } };
  const { acts } = demoActs(made.reference, record, corridor);
  expect(acts.find(({ step }) => step === 'recordArrival')?.facts).toMatchObject({ arrival: { seals: 'notChecked' } });
  expect(acts.find(({ step }) => step === 'recordControlResults')?.facts).toMatchObject({
    results: { sealsIntact: 'unknown', timeLimitKept: 'no' },
  });
});
