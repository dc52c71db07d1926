// Rows of the process tables, in words.
import { anchorOf, code, plain } from './markdown.mjs';
import { AUDIENCE_NAMES, CATALOGUE, KIND_NAMES, ROLES, STATE_NAMES, STEP_NAMES, TABLES, rowId } from './tables.mjs';
import { WORD_OF, wordOf } from './words.mjs';

export const stateName = wordOf(STATE_NAMES, 'STATE_NAMES of src/processes/names.ts');
export const stepName = wordOf(STEP_NAMES, 'STEP_NAMES of src/processes/names.ts');
export const roleName = wordOf(
  { ...ROLES, administration: { en: 'administration', fr: 'administration' } },
  'ROLES of src/cli/corridor-check.ts',
);

export const officeOf = (role, say) => {
  if (role === 'administration')
    return say({ en: 'any office of an administration', fr: 'tout bureau d’une administration' });
  const name = say(roleName(role));
  return say({ en: `office of ${name}`, fr: `bureau de ${name}` });
};

export const rowAnchor = (row) => `row-${anchorOf(rowId(row))}`;
export const rowLink = (row, say, link) =>
  `${link(`processes/${row.at}.md#${rowAnchor(row)}`, plain(say(stepName(row.step))))} ${code(rowId(row))}`;

export const kindText = (row, say) => `${say(KIND_NAMES[row.kind])} (${say(WORD_OF[row.source])})`;

/** Who sends a message to whom, as the tables say it; one line for each pair. */
export function routeOf(name, say) {
  if (CATALOGUE[name].job === 'answer')
    return [say({ en: 'whoever received a message → its sender', fr: 'celui qui a reçu un message → son expéditeur' })];
  if (CATALOGUE[name].type.about === 'absent')
    return [say({ en: 'one administration → a neighbour', fr: 'une administration → une voisine' })];
  const pairs = TABLES.rows.flatMap((row) =>
    (row.sends ?? [])
      .filter(({ message }) => message === name)
      .map(({ to }) => `${officeOf(row.at, say)} → ${plain(say(AUDIENCE_NAMES[to]))}`),
  );
  return [...new Set(pairs)];
}
