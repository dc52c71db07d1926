import { type Result, err, ok } from 'neverthrow';
import { LoadingList } from '../asycuda/loading-list.ts';
import { type Fault, type FaultItem, type Text, fault, fill } from '../fault.ts';
import { NAMESPACE } from '../messages/catalogue.ts';
import { type Plan, type PlannedField, planOfSequence } from '../messages/plan.ts';
import type { Element } from '../tree.ts';

/** One cell of a CSV file and its place: row and cell, from 1. */
export interface Cell {
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

/** A column: the path of a field of a list or of its lines, repetitions from 1; `list` numbers the lists. */
interface Step {
  readonly name: string;
  readonly position: number;
}
export interface Heading {
  readonly columns: readonly (readonly Step[] | 'list')[];
}

const LIST = planOfSequence(LoadingList);

const REASONS = {
  unknown: {
    en: 'There is no column {column}. Name a field by its path, as registration.number, seal[1].mark or line.item; list numbers the lists.',
    fr: 'Il n’y a pas de colonne {column}. Nommez un champ par son chemin, comme registration.number, seal[1].mark ou line.item ; list numérote les listes.',
  },
  unnumbered: {
    en: 'The row has no number in the column list. Number each row.',
    fr: 'La ligne n’a pas de numéro dans la colonne list. Numérotez chaque ligne.',
  },
  twice: {
    en: 'The column {column} stands twice. Keep one.',
    fr: 'La colonne {column} figure deux fois. Gardez-en une.',
  },
  differs: {
    en: 'Column {column}: list {list} has another value on a row above. Write the same, or leave the cell empty.',
    fr: 'Colonne {column} : la liste {list} a une autre valeur sur une ligne précédente. Écrivez la même, ou laissez la cellule vide.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The columns that a first row names. Refuses with `extension/csv-columns` what is no field, and what stands twice. */
export function headingOf(names: readonly Cell[]): Result<Heading, Fault> {
  const items: FaultItem[] = [];
  const seen = new Set<string>();
  const columns = names.map((cell) => {
    const steps = cell.value === 'list' ? 'list' : stepsOf(cell.value);
    const key = steps === 'list' ? 'list' : (steps ?? []).map(({ name, position }) => `${name}[${position}]`).join('.');
    if (steps === undefined) items.push(remark('unknown', cell, { column: cell.value }));
    else if (seen.has(key)) items.push(remark('twice', cell, { column: cell.value }));
    seen.add(key);
    return steps ?? [];
  });
  return items.length === 0 ? ok({ columns }) : err(fault('extension/csv-columns', { count: items.length }, items));
}

function stepsOf(path: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  let plan: Plan | undefined = LIST;
  for (const part of path.split('.')) {
    const [, name = '', position] = /^(\w+)(?:\[([1-9][0-9]{0,4})\])?$/.exec(part) ?? [];
    const field: PlannedField | undefined = plan?.fields.find((each) => each.name === name);
    // The lines of a list are its rows: they have no positions.
    if (field === undefined || (position !== undefined && (!field.repeated || name === 'line'))) return undefined;
    if (Number(position ?? 1) > field.max) return undefined;
    steps.push({ name, position: Number(position ?? 1) });
    plan = field.content._tag === 'Plan' ? field.content : undefined;
    if (plan === undefined && part !== path.split('.').at(-1)) return undefined;
  }
  return plan === undefined ? steps : undefined;
}

/** The rows as a tree, its fields in the order of the schema. Refuses with `extension/csv-columns` a list whose rows contradict each other. */
export function treeOf(root: string, { columns }: Heading, rows: readonly (readonly Cell[])[]): Result<Element, Fault> {
  const items: FaultItem[] = [];
  const lists = new Map<string, Branch>();
  const number = columns.indexOf('list');
  for (const row of rows) {
    const key = row[number]?.value ?? '';
    const [place] = row;
    if (number >= 0 && key === '' && place !== undefined) items.push(remark('unnumbered', place, {}));
    const list = lists.get(key) ?? branch('list', place);
    lists.set(key, list);
    const line = branch('line', place);
    for (const [at, steps] of columns.entries()) {
      const cell = row[at];
      if (steps === 'list' || cell === undefined || cell.value === '') continue;
      const [first, ...below] = steps;
      const isSame = first?.name === 'line' ? put(line, below, cell) : put(list, steps, cell);
      const column = steps.map(({ name, position }) => (position === 1 ? name : `${name}[${position}]`)).join('.');
      if (!isSame) items.push(remark('differs', cell, { column, list: key }));
    }
    if (line.below.size > 0) list.lines.push(line);
  }
  if (items.length > 0) return err(fault('extension/csv-columns', { count: items.length }, items));
  const children = [...lists.values()].map((list) => elementOf(list, LIST));
  return ok({ name: root, namespace: NAMESPACE, attributes: [], children, text: '', line: 1, column: 1 });
}

/** An element while its cells are gathered: what is below it by name and position. */
interface Branch {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly below: Map<string, Map<number, Branch>>;
  readonly lines: Branch[];
  text: string;
}

function branch(name: string, { line = 1, column = 1 }: Partial<Cell> = {}): Branch {
  return { name, line, column, below: new Map(), lines: [], text: '' };
}

/** Puts a cell where its column says; false where another value stands there. */
function put(top: Branch, steps: readonly Step[], cell: Cell): boolean {
  let at = top;
  for (const { name, position } of steps) {
    const all = at.below.get(name) ?? new Map<number, Branch>();
    at.below.set(name, all);
    const next = all.get(position) ?? branch(name, cell);
    all.set(position, next);
    at = next;
  }
  const isSame = at.text === '' || at.text === cell.value;
  at.text = cell.value;
  return isSame;
}

function elementOf(made: Branch, plan: Plan | undefined): Element {
  const { name, line, column, below, lines, text } = made;
  const children = (plan?.fields ?? []).flatMap((field) => {
    const content = field.content._tag === 'Plan' ? field.content : undefined;
    const found = field.name === 'line' && name === 'list' ? lines : inOrder(below.get(field.name));
    return found.map((each) => elementOf(each, content));
  });
  return { name, namespace: NAMESPACE, attributes: [], children, text, line, column };
}

function inOrder(found: ReadonlyMap<number, Branch> | undefined): readonly Branch[] {
  return [...(found ?? [])].sort(([one], [other]) => one - other).map(([, each]) => each);
}

/** The columns that the lists of a document need, in the order of the schema: those of the lists, and those of their lines. */
export function columnsOf(root: Element): { readonly head: readonly string[]; readonly line: readonly string[] } {
  const all = columnsBelow(LIST, root.children, '');
  return {
    head: all.filter((path) => !path.startsWith('line.')),
    line: all.filter((path) => path.startsWith('line.')),
  };
}

function columnsBelow(plan: Plan, elements: readonly Element[], under: string): readonly string[] {
  return plan.fields.flatMap(({ name, repeated, content }) => {
    const found = elements.map(({ children }) => children.filter((child) => child.name === name));
    const isRow = name === 'line' && under === '';
    const most = isRow ? Math.min(1, found.length) : Math.max(0, ...found.map(({ length }) => length));
    return Array.from({ length: most }, (_, at) => {
      const path = `${under}${name}${repeated && !isRow ? `[${at + 1}]` : ''}`;
      const these = isRow ? found.flat() : found.flatMap((each) => each[at] ?? []);
      return content._tag === 'Plan' ? columnsBelow(content, these, `${path}.`) : [path];
    }).flat();
  });
}

/** The text at a column below an element; empty where it has none. */
export function valueAt(element: Element, path: string): string {
  let at: Element | undefined = element;
  for (const part of path.split('.')) {
    const [, name = '', position = '1'] = /^(\w+)(?:\[([0-9]+)\])?$/.exec(part) ?? [];
    at = at?.children.filter((child) => child.name === name)[Number(position) - 1];
  }
  return at?.text ?? '';
}

function remark(
  kind: keyof typeof REASONS,
  { value, line, column }: Cell,
  values: Readonly<Record<string, string>>,
): FaultItem {
  const reason = fill(REASONS[kind], values);
  return { code: 'extension/csv-columns', wire: '51', pointer: '/', reason, originalValue: value, line, column };
}
