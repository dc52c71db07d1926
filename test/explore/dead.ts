import type { Row, Tables } from '../../src/processes/process.ts';

/** A state that a row names although what it is about never comes in it; nothing where every state can be met. */
export function deadState(tables: Tables, row: Row): string | undefined {
  const possible = statesFor(tables, row);
  return row.when.find((state) => !possible(state) || isTakenBefore(tables, row, state));
}

/** Whether an earlier row that needs no more than this one takes the same in that state: then this one never has its turn. */
function isTakenBefore({ rows }: Tables, row: Row, state: string): boolean {
  const earlier = rows.slice(0, rows.indexOf(row)).filter((each) => isAboutTheSame(each, row));
  return earlier.some(
    ({ when, needs = [] }) => when.includes(state) && needs.every((need) => row.needs?.includes(need) === true),
  );
}

function isAboutTheSame(a: Row, b: Row): boolean {
  const [cause, other] = [a, b].map(({ by }) => Object.entries(by).join());
  return a.at === b.at && a.offices === b.offices && cause === other && (!('step' in a.by) || a.step === b.step);
}

function statesFor(tables: Tables, row: Row): (state: string) => boolean {
  const { by, offices, at } = row;
  if (at !== 'administration' && offices === 'each' && row.when.includes('none')) return (state) => state !== 'none';
  if ('timer' in by) return among(runningIn(tables, row, by.timer));
  if ('step' in by) return among(leftBy(tables, row, by.step));
  return () => true;
}

function among(states: ReadonlySet<string> | undefined): (state: string) => boolean {
  return (state) => states === undefined || states.has(state);
}

/** States of a role in which a time limit may run: where a row sets it, and where other rows lead from there without stopping it. */
function runningIn({ rows }: Tables, { at }: Row, timer: string): ReadonlySet<string> | undefined {
  const here = rows.filter((row) => row.at === at);
  const setters = rows.filter(({ sets }) => sets?.some((each) => each === timer));
  if (setters.some((row) => row.at !== at)) return undefined;
  const open = setters.flatMap((row) => afterwards(row));
  const found = new Set<string>();
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (found.has(state)) continue;
    found.add(state);
    for (const { when, then, clears } of here)
      if (then !== 'same' && when.includes(state) && clears?.some((each) => each === timer) !== true) open.push(then);
  }
  return found;
}

/** States in which a step leaves an office of the role, and those to which rows that follow the same step lead on. */
function leftBy({ rows }: Tables, { at }: Row, step: string): ReadonlySet<string> | undefined {
  const causes = rows.filter((row) => row.step === step);
  if (causes.some((row) => row.at !== at)) return undefined;
  const found = new Set(causes.flatMap((row) => afterwards(row)));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const row of rows)
      if (row.at === at && 'step' in row.by && row.by.step === step && row.when.some((state) => found.has(state)))
        if (row.then !== 'same') found.add(row.then);
  }
  return found;
}

function afterwards({ when, then }: Row): string[] {
  return then === 'same' ? [...when] : [then];
}
