import { type Kind, type Row, type Tables, rowId } from '../../src/processes/process.ts';

/** One change of one row. */
export interface PlantedFault {
  /** The row and what is changed: `departure.release when -registered`. */
  readonly id: string;
  readonly change: 'when' | 'then' | 'send' | 'kind' | 'need' | 'timer';
  /** The row as it is written, and as it is changed. */
  readonly row: Row;
  readonly planted: Row;
  /** The state that a row names no longer, or names too. */
  readonly state?: string;
  readonly tables: Tables;
}

type Change = Pick<PlantedFault, 'change' | 'state' | 'planted'> & { readonly what: string };

/** Every single change of every row: a state less or more, another next state, a message or a condition or a time limit less, a message twice, another kind. */
export function faultsIn(tables: Tables): readonly PlantedFault[] {
  return tables.rows.flatMap((row, at) =>
    changesOf(tables, row).map(({ what, ...change }) => ({
      id: `${rowId(row)} ${what}`,
      row,
      ...change,
      tables: { ...tables, rows: tables.rows.with(at, change.planted) },
    })),
  );
}

function changesOf(tables: Tables, row: Row): readonly Change[] {
  return [
    ...whenChanges(tables, row),
    ...thenChanges(tables, row),
    ...sendChanges(row),
    ...kindChanges(row),
    ...lesser(row),
  ];
}

/** States of a role, as its rows name them. */
export function statesAt({ rows }: Tables, role: Row['at']): readonly string[] {
  const here = rows.filter(({ at }) => at === role);
  return [...new Set(here.flatMap(({ when, then }) => [...when, ...(then === 'same' ? [] : [then])]))];
}

function whenChanges(tables: Tables, row: Row): readonly Change[] {
  const less = row.when.map((state) => ({
    change: 'when' as const,
    what: `when -${state}`,
    state,
    planted: { ...row, when: row.when.filter((each) => each !== state) },
  }));
  const others = statesAt(tables, row.at).filter((state) => !row.when.includes(state));
  const more = others.map((state) => ({
    change: 'when' as const,
    what: `when +${state}`,
    state,
    planted: { ...row, when: [...row.when, state] },
  }));
  return [...less, ...more];
}

function thenChanges(tables: Tables, row: Row): readonly Change[] {
  const states = ['same', ...statesAt(tables, row.at).filter((state) => state !== 'none')];
  return states
    .filter((then) => then !== row.then)
    .map((then) => ({ change: 'then', what: `then ${then}`, planted: { ...row, then } }));
}

function sendChanges(row: Row): readonly Change[] {
  const { sends = [], ...bare } = row;
  return sends.flatMap((send, at) => {
    const rest = sends.toSpliced(at, 1);
    const dropped = rest.length === 0 ? bare : { ...row, sends: rest };
    return [
      { change: 'send' as const, what: `send -${send.message}`, planted: dropped },
      {
        change: 'send' as const,
        what: `send +${send.message}`,
        planted: { ...row, sends: sends.toSpliced(at, 0, send) },
      },
    ];
  });
}

function kindChanges(row: Row): readonly Change[] {
  const kinds: readonly Kind[] = ['national', 'joint', 'both'];
  return kinds
    .filter((kind) => kind !== row.kind)
    .map((kind) => ({ change: 'kind', what: `kind ${kind}`, planted: { ...row, kind } }));
}

function lesser(row: Row): readonly Change[] {
  const { needs = [], sets = [], clears = [] } = row;
  return [
    ...needs.map((need) => ({
      change: 'need' as const,
      what: `need -${need}`,
      planted: { ...row, needs: needs.filter((each) => each !== need) },
    })),
    ...sets.map((timer) => ({
      change: 'timer' as const,
      what: `sets -${timer}`,
      planted: { ...row, sets: sets.filter((each) => each !== timer) },
    })),
    ...clears.map((timer) => ({
      change: 'timer' as const,
      what: `clears -${timer}`,
      planted: { ...row, clears: clears.filter((each) => each !== timer) },
    })),
  ];
}
