// The page of the words by which ASYCUDA World calls each state of an office.
import { code, page, plain, table } from './markdown.mjs';
import { roleName, stateName } from './rows.mjs';
import { STATUS_OF_STATE, STATUS_WORDS } from './tables.mjs';

const BY = {
  source: { en: 'its transit module', fr: 'son module de transit' },
  ours: { en: 'ours, where it is silent', fr: 'propre au projet, où il est muet' },
};

export function statusPages({ say, pageOf }) {
  const { path, top } = pageOf('asycuda-status.md');
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const roles = [...new Set(STATUS_OF_STATE.map(({ role }) => role))];
  const head = [
    say({ en: 'State', fr: 'État' }),
    say({ en: 'Status in ASYCUDA World', fr: 'Statut dans SYDONIA World' }),
    say({ en: 'In words', fr: 'En français' }),
    say({ en: 'By', fr: 'D’après' }),
  ];
  const rowOf = ({ state, status, by }) => [
    `${plain(say(stateName(state)))} ${code(state)}`,
    code(status),
    plain(say(STATUS_WORDS[status])),
    plain(say(BY[by])),
  ];
  const late = STATUS_WORDS['Late Validated'];
  return [
    page(path, [
      `# ${say({ en: 'Statuses in ASYCUDA World', fr: 'Statuts dans SYDONIA World' })}`,
      top,
      say({
        en: `What the transit module of ASYCUDA World calls each state of an office; the status notes of the drop folder carry the word. What is validated after the time limit is \`Late Validated\` (${late.en}) in place of \`Validated\`. Its status \`New\`, of a document that nobody stored, has no state here.`,
        fr: `Comment le module de transit de SYDONIA World nomme chaque état d’un bureau ; les notes d’état du dossier surveillé portent ce mot. Ce qui est validé après le délai est \`Late Validated\` (${late.fr}) au lieu de \`Validated\`. Son statut \`New\`, celui d’un document que personne n’a stocké, n’a pas d’état ici.`,
      }),
      ...roles.flatMap((role) => [
        `## ${capital(say(roleName(role)))}`,
        table(head, STATUS_OF_STATE.filter((row) => row.role === role).map(rowOf)),
      ]),
    ]),
  ];
}
