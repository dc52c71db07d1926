// The tables that the pages print, read from the built package.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
const load = createRequire(import.meta.url);
const built = (path) => load(join(ROOT, 'dist', path));

export const {
  ACTS,
  AGREEMENT,
  CATALOGUE,
  FAULTS,
  RULES,
  SAD_CONVERSIONS,
  STATE_NAMES,
  STATUS_OF_STATE,
  STATUS_WORDS,
  STEP_NAMES,
  TABLES,
  fault,
  rowId,
} = built('index.js');
export const { MAPPING, WCO_FUNCTIONS } = built('messages/mapping.js');
export const { NEEDS } = built('processes/needs.js');
export const { AUDIENCE_NAMES, TIMER_NAMES } = built('processes/words.js');
export const { FINAL } = built('processes/agreement.js');
export const { advance } = built('processes/advance.js');
export const { unknownMovement } = built('processes/fold.js');
export const { answerTo } = built('gateway/answers.js');
export const { KIND_NAMES } = built('cli/demo-lines.js');
export const { ROLES } = built('cli/corridor-check.js');
export const { shapeOf } = built('cli/shape.js');
export const { planDemo } = built('cli/demo-plan.js');
export const { demoActs } = built('cli/demo-acts.js');

/** The rules by the file of their subject, in the order of the codes. */
export const SUBJECTS = readdirSync(join(ROOT, 'dist/rules'))
  .filter((file) => file.endsWith('.js') && file !== 'rules.js')
  .flatMap((file) =>
    Object.entries(built(`rules/${file}`))
      .filter(([name, value]) => name.endsWith('_RULES') && Array.isArray(value))
      .map(([, rules]) => ({ subject: basename(file, '.js'), rules })),
  )
  .sort((a, b) => RULES.indexOf(a.rules[0]) - RULES.indexOf(b.rules[0]));

/** The process tables by their file, in the order of their rows; `TABLES` joins them. */
export const PROCESS_TABLES = readdirSync(join(ROOT, 'dist/processes'))
  .filter((file) => file.endsWith('.js') && file !== 'tables.js')
  .flatMap((file) =>
    Object.values(built(`processes/${file}`))
      .filter((value) => Array.isArray(value) && value.length > 0 && value.every((row) => TABLES.rows.includes(row)))
      .map((rows) => ({ subject: basename(file, '.js'), rows })),
  )
  .sort((a, b) => TABLES.rows.indexOf(a.rows[0]) - TABLES.rows.indexOf(b.rows[0]));

for (const row of TABLES.rows)
  if (PROCESS_TABLES.filter(({ rows }) => rows.includes(row)).length !== 1)
    throw new Error(`${rowId(row)} does not stand in exactly one table of a process.`);

const placed = new Set(SUBJECTS.flatMap(({ rules }) => rules));
for (const rule of RULES) if (!placed.has(rule)) throw new Error(`${rule.code} is in no file of a subject.`);

/** File of the page, the schema and the fixtures of a message. */
export const kebab = (name) => name.replace(/[A-Z]/g, (letter, at) => (at === 0 ? '' : '-') + letter.toLowerCase());

/** `AnticipatedTransitRecord` as `Anticipated transit record`. */
export const spaced = (name) =>
  name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/\bxml\b/i, 'XML');

export const subjectOf = (rule) => SUBJECTS.find(({ rules }) => rules.includes(rule)).subject;
export const roles = [...new Set(TABLES.rows.map(({ at }) => at))];
export const rowsAt = (role) => TABLES.rows.filter(({ at }) => at === role);
