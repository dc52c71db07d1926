// The pages of the processes.
import { anchor, bullets, code, colon, fence, page, plain, table } from './markdown.mjs';
import { sequenceDiagram, stateDiagram } from './diagrams.mjs';
import { messageLink } from './messages.mjs';
import { kindText, officeOf, roleName, rowAnchor, rowLink, stateName, stepName } from './rows.mjs';
import { subjectAnchor, subjectPage } from './subjects.mjs';
import { travel } from './straight.mjs';
import {
  ACTS,
  AGREEMENT,
  AUDIENCE_NAMES,
  CATALOGUE,
  FINAL,
  KIND_NAMES,
  NEEDS,
  PROCESS_TABLES,
  TABLES,
  TIMER_NAMES,
  roles,
  rowId,
  rowsAt,
  spaced,
} from './tables.mjs';
import { KIND_MEANINGS, endingName, guaranteeName, missing, officesMeaning, processSubjectName } from './words.mjs';

const KINDS = ['national', 'joint', 'both'];
const JOURNEYS = ['lome-ouagadougou', 'lome-niamey'].map((name) => ({ name, ...travel(name) }));

export const processPages = ({ say, pageOf }) => [
  indexPage(say, pageOf),
  subjectPage({ say, pageOf }),
  ...roles.map((role) => rolePage(role, say, pageOf)),
];

const title = (role, say) => {
  const name = officeOf(role, say);
  return name.charAt(0).toUpperCase() + name.slice(1);
};

function indexPage(say, pageOf) {
  const { path, link, top } = pageOf('processes/index.md');
  return page(path, [
    `# ${say({ en: 'Processes', fr: 'Processus' })}`,
    top,
    say({
      en: 'What may follow what, for each role that an office has in a movement. A page for each role has its states, its steps and their conditions.',
      fr: 'Ce qui peut suivre quoi, pour chaque rôle qu’un bureau tient dans un mouvement. Une page par rôle présente ses états, ses étapes et leurs conditions.',
    }),
    bullets(roles.map((role) => link(`processes/${role}.md`, title(role, say)))),
    say({
      en: 'The same steps by their subject, whatever the role:',
      fr: 'Les mêmes étapes par sujet, quel que soit le rôle :',
    }),
    bullets([
      ...PROCESS_TABLES.map(({ subject }) =>
        link(`processes/subjects.md#${subjectAnchor(subject)}`, plain(say(processSubjectName(subject)))),
      ),
      link(
        `processes/subjects.md#${subjectAnchor('line')}`,
        say({ en: 'Availability of the line', fr: 'Disponibilité de la ligne' }),
      ),
    ]),
    `## ${say({ en: 'National, joint, both', fr: 'Nationale, conjointe, les deux' })}`,
    say({
      en: 'The published description of the interconnection of Burkina Faso and Togo names three kinds of step. Where it does not name the kind of a step, the kind is our extension.',
      fr: 'La description publiée de l’interconnexion du Burkina Faso et du Togo nomme trois sortes d’étapes. Là où elle ne dit pas de quelle sorte est une étape, la sorte est notre extension.',
    }),
    table(
      [
        say({ en: 'Kind', fr: 'Sorte' }),
        say({ en: 'Meaning', fr: 'Signification' }),
        ...roles.map((role) => say(roleName(role))),
      ],
      KINDS.map((kind) => [
        say(KIND_NAMES[kind]),
        say(KIND_MEANINGS[kind]),
        ...roles.map((role) => String(rowsAt(role).filter((row) => row.kind === kind).length)),
      ]),
    ),
    say({
      en: 'The numbers count the rows of each table. The kinds that are words of the source:',
      fr: 'Les nombres comptent les lignes de chaque table. Les sortes qui sont des mots de la source :',
    }),
    bullets(
      TABLES.rows
        .filter(({ source }) => source === 'source')
        .map((row) => `${say(KIND_NAMES[row.kind])}${colon(say)} ${rowLink(row, say, link)}`),
    ),
    `## ${say({ en: 'The straight movement', fr: 'Le mouvement sans incident' })}`,
    say({
      en: 'Every message is acknowledged by TR928, which is not drawn. A note names what an office did, with the kind of the step.',
      fr: 'Tout message reçoit l’accusé de réception TR928, qui n’est pas dessiné. Une note dit ce qu’un bureau a fait, avec la sorte de l’étape.',
    }),
    JOURNEYS.flatMap((journey) => [
      `### ${plain(say(journey.corridor.names))}`,
      fence('mermaid', sequenceOf(journey, say)),
    ]),
    `## ${say({ en: 'How a movement ends', fr: 'Comment un mouvement se termine' })}`,
    say({
      en: 'What the states of all offices may be together when nothing more is expected of any of them: one row for each ending.',
      fr: 'Ce que peuvent être ensemble les états de tous les bureaux quand plus rien n’est attendu d’aucun : une ligne par fin possible.',
    }),
    endingsTable(say),
  ]);
}

function endingsTable(say) {
  const columns = [...new Set(AGREEMENT.flatMap((ending) => Object.keys(ending)))].filter((key) => key !== 'ending');
  const headings = {
    guarantee: { en: 'guarantee', fr: 'garantie' },
    guaranteeOffice: {
      en: 'guarantee, another administration’s office',
      fr: 'garantie, bureau d’une autre administration',
    },
  };
  const head = columns.map((key) => say(headings[key] ?? roleName(key)));
  const cell = (key, value) => {
    if (key === 'guarantee')
      return [value]
        .flat()
        .map((each) => plain(say(guaranteeName(each))))
        .join('<br>');
    const states = [value].flat();
    return states.length === 0
      ? say({ en: 'no office', fr: 'aucun bureau' })
      : states.map((state) => stateText(state, say)).join('<br>');
  };
  return table(
    [say({ en: 'Ending', fr: 'Fin' }), ...head],
    AGREEMENT.map((ending) => [
      `${plain(say(endingName(ending.ending)))}<br>${code(ending.ending)}`,
      ...columns.map((key) => (ending[key] === undefined ? '' : cell(key, ending[key]))),
    ]),
  );
}

function sequenceOf({ corridor, record, steps }, say) {
  const offices = record.itinerary.map(({ office }) => corridor.office.find(({ code: each }) => each === office));
  const officeFor = ({ administration, office }) =>
    office ?? offices.find((each) => each.administration === administration).code;
  const events = steps.flatMap(({ outcomes, sends }) => {
    const told = new Map();
    for (const { office, row } of outcomes) {
      const line = `${say(stepName(row.step))} (${say(KIND_NAMES[row.kind])})`;
      told.set(office, (told.get(office) ?? new Set()).add(line));
    }
    return [
      ...[...told].map(([office, lines]) => ({ kind: 'note', office, lines: [...lines] })),
      ...sends.map(({ sent, office, recipient }) => ({
        kind: 'send',
        from: office,
        to: officeFor(recipient),
        text: `${CATALOGUE[sent.name].code} ${say({ en: spaced(sent.name), fr: CATALOGUE[sent.name].nom })}`,
      })),
    ];
  });
  const participants = offices.map(({ code: office, names }) => ({ office, name: say(names).split(',')[0] }));
  return sequenceDiagram({ participants, events });
}

const stateText = (state, say) => `${plain(say(stateName(state)))} ${code(state)}`;

function rolePage(role, say, pageOf) {
  const { path, link, top } = pageOf(`processes/${role}.md`);
  const rows = rowsAt(role);
  const needs = [...new Set(rows.flatMap((row) => row.needs ?? []))];
  const states = [...new Set(rows.flatMap(({ when, then }) => [...when, ...(then === 'same' ? [] : [then])]))];
  return page(path, [
    `# ${title(role, say)}`,
    top,
    `## ${say({ en: 'States', fr: 'États' })}`,
    say({
      en: 'Steps that only record and change no state are not drawn.',
      fr: 'Les étapes qui ne font qu’enregistrer, sans changer d’état, ne sont pas dessinées.',
    }),
    ...(states.some((state) => !['none', 'known'].includes(state)) ? [fence('mermaid', stateDiagram(role, say))] : []),
    table(
      [say({ en: 'State', fr: 'État' }), say({ en: 'In words', fr: 'En mots' }), say({ en: 'End', fr: 'Fin' })],
      states.map((state) => [
        code(state),
        state === 'none'
          ? say(
              role === 'administration'
                ? {
                    en: 'no office here has a part in the movement yet',
                    fr: 'aucun bureau ne participe encore ici au mouvement',
                  }
                : {
                    en: 'the office has no part in the movement yet',
                    fr: 'le bureau ne participe pas encore au mouvement',
                  },
            )
          : plain(say(stateName(state))),
        FINAL[role]?.includes(state)
          ? say({ en: 'yes: nothing more is expected', fr: 'oui : plus rien n’est attendu' })
          : '',
      ]),
    ),
    `## ${say({ en: 'Steps', fr: 'Étapes' })}`,
    say({
      en: 'A row applies where its cause comes, the office stands in one of its states, and every need is met; of several rows for one cause the first that applies is taken.',
      fr: 'Une ligne s’applique quand sa cause survient, que le bureau est dans un de ses états et que chaque exigence est remplie ; de plusieurs lignes pour une même cause, la première qui convient est prise.',
    }),
    table(
      [
        say({ en: 'Step', fr: 'Étape' }),
        say({ en: 'National, joint, both', fr: 'Nationale, conjointe, les deux' }),
        say({ en: 'When', fr: 'Quand' }),
        say({ en: 'By', fr: 'Par' }),
        say({ en: 'Then', fr: 'Ensuite' }),
        say({ en: 'Needs', fr: 'Exige' }),
        say({ en: 'Sends', fr: 'Envoie' }),
        say({ en: 'Timers', fr: 'Minuteurs' }),
      ],
      rows.map((row) => rowCells(row, say, link)),
    ),
    `## ${say({ en: 'What the rows are about', fr: 'Ce que visent les lignes' })}`,
    table(
      [say({ en: 'Offices', fr: 'Bureaux' }), say({ en: 'Steps', fr: 'Étapes' })],
      [...new Set(rows.map(({ offices }) => offices))].map((offices) => [
        `${code(offices)} ${plain(say(officesMeaning(role === 'administration' ? role : offices)))}`,
        rows
          .filter((row) => row.offices === offices)
          .map((row) => code(rowId(row)))
          .join(', '),
      ]),
    ),
    `## ${say({ en: 'Needs', fr: 'Exigences' })}`,
    bullets(
      needs.map(
        (need) => `${anchor(`need-${need.toLowerCase()}`)}${code(need)}${colon(say)} ${plain(say(NEEDS[need]))}`,
      ),
    ),
  ]);
}

function rowCells(row, say, link) {
  return [
    `${anchor(rowAnchor(row))}${plain(say(stepName(row.step)))}<br>${code(rowId(row))}`,
    kindText(row, say),
    row.when.map((state) => plain(say(stateName(state)))).join('<br>'),
    byText(row, say, link),
    row.then === 'same' ? say({ en: 'as it was', fr: 'inchangé' }) : stateText(row.then, say),
    (row.needs ?? [])
      .map((need) => link(`processes/${row.at}.md#need-${need.toLowerCase()}`, plain(say(NEEDS[need]))))
      .join('<br>'),
    (row.sends ?? [])
      .map(({ message, to }) => `${messageLink(message, say, link)} → ${plain(say(AUDIENCE_NAMES[to]))}`)
      .join('<br>'),
    [
      ...(row.sets ?? []).map((timer) => timerText(timer, { en: 'starts', fr: 'démarre' }, say)),
      ...(row.clears ?? []).map((timer) => timerText(timer, { en: 'stops', fr: 'arrête' }, say)),
    ].join('<br>'),
  ];
}

function byText({ by }, say, link) {
  if ('act' in by)
    return `${say({ en: 'act', fr: 'acte' })} ${link(`acts.md#${by.act.toLowerCase()}`, plain(say(ACTS[by.act])))}`;
  if ('message' in by) return messageLink(by.message, say, link);
  if ('timer' in by) return timerText(by.timer, { en: 'timer', fr: 'minuteur' }, say);
  const row = TABLES.rows.find(({ step }) => step === by.step);
  if (row === undefined) throw new Error(`No row has the step ${by.step}.`);
  return `${say({ en: 'step', fr: 'étape' })} ${link(`processes/${row.at}.md#${rowAnchor(row)}`, plain(say(stepName(by.step))))}`;
}

function timerText(timer, verb, say) {
  const name = TIMER_NAMES[timer];
  if (name === undefined) missing.add(`TIMER_NAMES of src/processes/words.ts has no words for ${timer}`);
  return `${say(verb)}${colon(say)} ${plain(say(name ?? { en: timer, fr: timer }))} ${code(timer)}`;
}
