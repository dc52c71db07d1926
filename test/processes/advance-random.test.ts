import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Cause, Movement } from '../../src/movement.ts';
import type { ActName, FactsOf } from '../../src/processes/acts.ts';
import { foldLog } from '../../src/processes/fold.ts';
import { LIMITS } from '../../src/processes/limits.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { RECORD, SAYS, forge, sent, tell } from './forge.ts';
import { RECOVERY_FACTS } from './row-cases-recovery.ts';
import { SEARCH_FACTS } from './row-cases-search.ts';
import { THREE, arrival, crossing, decision, incident, results, settlement } from './scenarios.ts';
import { bookings, findings } from './scenarios-guarantee.ts';
import { NOW, REFERENCE, actCause, advanceIn, settingOf } from './world.ts';

const setting = settingOf(THREE, []);
const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const offices = THREE.office.map(({ code }) => code);
const office = oneOf(...offices, 'XXXXX');
const code = oneOf('TG', 'BF', 'NE', 'ZZ');
const asked = [
  'StatusRequest',
  'EnquiryRequest',
  'RecoveryRequest',
  'TransitRecordRequest',
  'ArrivalRecordRequest',
  'CancellationNotice',
  'GuaranteeUse',
] as const;
const SENDS = asked.flatMap((name) => ['TG', 'BF', 'NE'].map((to) => sent(name, to)));

const states = (role: string) => [
  'none',
  ...new Set(TABLES.rows.filter(({ at }) => at === role).flatMap(({ then }) => (then === 'same' ? [] : [then]))),
];
const PLACES = { TG: ['departure', 'TGLFP'], BF: ['transit', 'BFCNK'], NE: ['destination', 'NENIA'] } as const;

/** An administration with one office in any state, and another of its border offices perhaps. */
const movements: fc.Arbitrary<Movement> = oneOf('TG', 'BF', 'NE').chain((administration) => {
  const [role, at] = PLACES[administration as keyof typeof PLACES];
  const beside = { TG: 'TGCNK', BF: 'BFKTC', NE: 'NEMKL' }[administration as keyof typeof PLACES];
  return fc.tuple(oneOf(...states(role)), oneOf(...states('transit'))).map(([state, border]) =>
    forge({
      administration,
      sends: SENDS,
      states: [
        { role, office: at, state },
        { role: 'transit' as const, office: beside, state: border },
      ].filter((each) => each.state !== 'none'),
    }),
  );
});

/** Bodies about any office, true or not. */
const bodies = fc
  .record({
    office,
    number: fc.integer({ min: 1, max: 3 }),
    result: oneOf('A1' as const, 'A5' as const, 'B1' as const),
  })
  .map((any) => ({
    ...SAYS,
    FrontierCrossing: { crossing: { ...crossing('BFCNK'), office: any.office } },
    CrossingRefusal: { refusal: { ...SAYS.CrossingRefusal.refusal, office: any.office } },
    ArrivalAdvice: { arrival: { ...arrival('NENIA'), office: any.office } },
    ForwardedArrivalAdvice: {
      original: { administration: 'ZZ', messageId: 'M' },
      arrival: { ...arrival('NENIA'), office: any.office },
    },
    IncidentNotice: { incident: [incident(any.office, any.number)] },
    DestinationControlResults: { results: { ...results('NENIA', any.result, any.number), office: any.office } },
    TransitRecordResponse: any.number === 1 ? { refusal: { reason: 'closed' } } : { record: RECORD },
    AnticipatedTransitRecord: { record: { ...RECORD, officeOfDeparture: any.office } },
  }));

const messages: fc.Arbitrary<Cause> = fc
  .record({
    name: oneOf(...(Object.keys(SAYS) as readonly (keyof typeof SAYS)[])),
    sender: code,
    to: fc.record({ administration: code, office: fc.option(office, { nil: undefined }) }),
    sequence: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    seen: fc.integer({ min: 0, max: 999_999 }),
    about: fc.option(oneOf(...SENDS.map(({ messageId }) => messageId), 'nothing'), { nil: undefined }),
    says: bodies,
  })
  .map(({ name, sender, to, sequence, seen, about, says }) => {
    const header = {
      ...(sequence === undefined ? {} : { sequence, seen }),
      ...(about === undefined ? {} : { correlationId: about }),
    };
    const { administration } = to;
    return tell(
      sender,
      to.office === undefined ? { administration } : { administration, office: to.office },
      name,
      header,
      says[name],
    );
  });

const FACTS: { readonly [A in ActName]?: (office: string) => FactsOf<A> } = {
  initiateTransit: () => ({ record: RECORD }),
  settleArrival: (at) => ({ office: at }),
  decideDischarge: () => ({ ground: 'satisfactoryResults' }),
  recordPassage: (at) => ({ crossing: crossing(at) }),
  refusePassage: (at) => ({ refusal: { office: at, side: 'entry', refusedAt: NOW, reason: 'goods', seals: 'broken' } }),
  recordArrival: (at) => ({ arrival: arrival(at) }),
  recordIncident: (at) => ({ incident: [incident(at)] }),
  decide: () => ({ decision: [decision('timeLimit')] }),
  recordReturn: (at) => ({ arrival: arrival(at) }),
  acceptProof: () => ({ ground: 'lossAttested', certificate: [{ type: '821', reference: 'PV 118' }] }),
  solveDiscrepancies: (at) => ({ destination: at, settlement: settlement() }),
  amendGuarantee: (at) => ({ guarantee: { ...RECORD.guarantee, office: at } }),
  answerGuaranteeCheck: () => ({ guarantee: findings() }),
  answerGuaranteeUse: () => ({ guarantee: bookings() }),
  recordControlResults: (at) => ({ results: results(at, 'B1') }),
};
/** Facts of the acts of a search and of a recovery, whoever performs them. */
const SUBJECTS = { ...SEARCH_FACTS, ...RECOVERY_FACTS };
const steps = [...new Set(TABLES.rows.flatMap(({ by }) => ('act' in by ? [by.act] : [])))];
const acts: fc.Arbitrary<Cause> = fc
  .record({ step: oneOf<string>(...steps, 'fly'), at: office, actId: fc.nat(9) })
  .map(({ step, at, actId }) =>
    actCause(`a${actId}`, at, step, {
      ...(SUBJECTS as Readonly<Record<string, object>>)[step],
      ...(FACTS[step as ActName] as ((at: string) => object) | undefined)?.(at),
      reason: 'None.',
      request: { office: at, presentedAt: NOW },
    }),
  );
const timers: fc.Arbitrary<Cause> = fc.tuple(oneOf(...Object.keys(LIMITS)), oneOf(1, 2)).map(([row, round]) => ({
  kind: 'timer',
  timer: `${REFERENCE} ${row} ${round}`,
  row,
  round,
}));

/** Messages for the most part; a number picks an earlier cause to come again. */
const causes = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: messages },
    { weight: 3, arbitrary: acts },
    { weight: 1, arbitrary: timers },
    { weight: 2, arbitrary: fc.nat(5) },
  ),
  {
    maxLength: 9,
  },
);

test('random sequences from any state, true or not, throw nothing, and every refusal has a code and a reason', () => {
  const verdicts = new Map<string, number>();
  fc.assert(
    fc.property(movements, causes, (start, given) => {
      let movement = start;
      const taken: Cause[] = [];
      for (const each of given) {
        const cause = typeof each === 'number' ? taken[each] : each;
        if (cause === undefined) continue;
        taken.push(cause);
        const done = advanceIn(setting, movement, cause);
        verdicts.set(done.verdict, (verdicts.get(done.verdict) ?? 0) + 1);
        if (done.verdict === 'rejected' || done.verdict === 'parked') {
          if (done.fault === undefined || !done.fault.code.startsWith('process/'))
            throw new Error(`${done.verdict} without a reason`);
        } else if (done.fault !== undefined) throw new Error(`${done.verdict} with ${done.fault.code}`);
        if (done.movement.version !== movement.version + done.entries.length) throw new Error('entries are missing');
        movement = done.movement;
      }
      const folded = foldLog(REFERENCE, movement.administration, movement.log.toReversed());
      if (JSON.stringify(folded) !== JSON.stringify(movement))
        throw new Error('the fold depends on the order of the lines');
    }),
    { numRuns: 2000, seed: 20260311 },
  );
  expect([...verdicts.keys()].sort()).toEqual(['applied', 'duplicate', 'parked', 'rejected']);
}, 300_000);
