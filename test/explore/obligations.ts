import { type Row, rowId } from '../../src/processes/process.ts';
import { PLACES } from './cases.ts';
import type { Complaint } from './judge.ts';
import { CONDITIONS, HEARD_FROM, IN_ORDER, SAID_BY_DEPARTURE } from './law.ts';
import { SEARCHES } from './law-of-search.ts';
import { ON_THE_WAY } from './law-on-the-way.ts';
import { TELLS } from './tells.ts';
import { TIME_LIMITS, type TimeLimit } from './time-limits.ts';

/** What a row must say, be guarded by and set, as it is written. */
export function judgeObligations(row: Row): Complaint | undefined {
  return judgePlace(row) ?? judgeTold(row) ?? judgeConditions(row) ?? judgeLimits(row);
}

function judgePlace(row: Row): Complaint | undefined {
  for (const { states, because, stays = false } of PLACES.filter((place) => isNamed(row, place.of))) {
    const state = states.find((each) => !row.when.includes(each)) ?? row.when.find((each) => !states.includes(each));
    if (state !== undefined) {
      const is = row.when.includes(state) ? 'takes its cause' : 'does nothing';
      return { check: 'cases', found: `${rowId(row)} ${is} in ${state}: ${because}` };
    }
    if (stays && row.then !== 'same')
      return { check: 'cases', found: `${rowId(row)} leads to ${row.then}: ${because}` };
  }
  return undefined;
}

/** Whether a row is named: `role.step` is every case of a step, `role.step.case` one of them, and `role.step only` the one without a case. */
export function isNamed(row: Row, names: readonly string[]): boolean {
  const step = `${row.at}.${row.step}`;
  return [step, row.case === undefined ? `${step} only` : rowId(row)].some((name) => names.includes(name));
}

function judgeTold(row: Row): Complaint | undefined {
  const said = (row.sends ?? []).map(({ message }) => message);
  const owed = Object.entries(TELLS).flatMap(([message, steps]) => (isNamed(row, steps) ? [message] : []));
  if (said.toSorted().join() === owed.toSorted().join()) return undefined;
  const [does, should] = [said, owed].map((list) => list.join(', ') || 'nothing');
  return { check: 'told', found: `${rowId(row)} tells ${does}, and should tell ${should}` };
}

function judgeConditions(row: Row): Complaint | undefined {
  const { by, at, needs = [] } = row;
  if (!('message' in by)) return judgeLaw(row);
  const isOfDeparture = at !== 'departure' && SAID_BY_DEPARTURE.includes(by.message);
  const heard = [isOfDeparture ? 'fromDeparture' : (HEARD_FROM[by.message] ?? [])].flat();
  if (heard.length > 0 && !heard.some((need) => needs.includes(need)))
    return guardless(row, heard.join(' or '), 'nobody else has it to say');
  if (at !== 'departure' && IN_ORDER.includes(by.message) && !needs.includes('gapless'))
    return guardless(row, 'gapless', 'what was said before comes first');
  return judgeLaw(row);
}

function judgeLaw(row: Row): Complaint | undefined {
  const { needs = [] } = row;
  const missing = [...CONDITIONS, ...ON_THE_WAY, ...SEARCHES].find(
    ({ need, of }) => isNamed(row, of) && !needs.includes(need),
  );
  return missing === undefined ? undefined : guardless(row, missing.need, missing.because);
}

function guardless(row: Row, need: string, because: string): Complaint {
  return { check: 'conditions', found: `${rowId(row)} does not ask for ${need}: ${because}` };
}

function judgeLimits(row: Row): Complaint | undefined {
  for (const [name, limit] of Object.entries(TIME_LIMITS)) {
    const wrong = limitFault(row, name, limit);
    if (wrong !== undefined) return { check: 'clocks', found: `${rowId(row)} ${wrong} ${name}` };
  }
  return undefined;
}

function limitFault(row: Row, name: string, limit: TimeLimit): string | undefined {
  const { role, states, begins, anew = [], ends = [] } = limit;
  const [sets, clears] = [row.sets, row.clears].map((list) => list?.some((each) => each === name) === true);
  const ways = row.when.map((from) => ({ from, to: row.then === 'same' ? from : row.then }));
  const isHere = row.at === role;
  const mayRun = !isHere || role === 'administration' || ways.some(({ from }) => states.includes(from));
  const goesOn = !isHere || role === 'administration' || ways.some(({ to }) => states.includes(to));
  const leaves = isHere && ways.some(({ from, to }) => states.includes(from) && !states.includes(to));
  const isAnew = brings(row, anew);
  const fires = 'timer' in row.by && row.by.timer === name;
  if (sets !== (goesOn && (isAnew || brings(row, begins)))) return sets ? 'must not set' : 'does not set';
  if (clears && !mayRun) return 'never finds and yet stops';
  if (leaves && !fires) return clears ? undefined : 'does not stop';
  const stops = mayRun && ((isAnew && goesOn) || brings(row, ends));
  return clears === stops ? undefined : clears ? 'must not stop' : 'does not stop';
}

/** A case that only notes brings nothing, where other cases of its step lead somewhere, unless it is named itself. */
function brings(row: Row, steps: readonly string[]): boolean {
  if (row.case !== undefined && steps.includes(`${row.step}.${row.case}`)) return true;
  return steps.includes(row.step) && (row.then !== 'same' || !MOVING.includes(row.step));
}

/** Steps that lead somewhere, and have cases that only note. */
const MOVING: readonly string[] = [
  'recordArrivalNotice',
  'recordArrival',
  'recordResults',
  'recordAnswer',
  'openEnquiry',
];
