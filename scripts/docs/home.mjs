// The page where each language begins, and the one that leads to them.
import { bullets, colon, page } from './markdown.mjs';

const ENTRIES = [
  [
    'messages/index.md',
    { en: 'Messages', fr: 'Messages' },
    { en: 'what one customs office says to another', fr: 'ce qu’un bureau de douane dit à un autre' },
  ],
  [
    'processes/index.md',
    { en: 'Processes', fr: 'Processus' },
    {
      en: 'what may follow what, and how a movement ends',
      fr: 'ce qui peut suivre quoi, et comment un mouvement se termine',
    },
  ],
  [
    'acts.md',
    { en: 'Acts', fr: 'Actes' },
    {
      en: 'what officers do, and the facts that each act needs',
      fr: 'ce que font les agents, et les données qu’exige chaque acte',
    },
  ],
  [
    'rules/index.md',
    { en: 'Rules', fr: 'Règles' },
    { en: 'what must hold beyond the schema', fr: 'ce qui doit être vrai au-delà du schéma' },
  ],
  [
    'errors/index.md',
    { en: 'Errors', fr: 'Erreurs' },
    { en: 'why something was refused, and what to do', fr: 'pourquoi il y a eu refus, et que faire' },
  ],
  [
    'asycuda.md',
    { en: 'Declarations of ASYCUDA World', fr: 'Déclarations de SYDONIA World' },
    { en: 'the way of each field, and what is lost', fr: 'le parcours de chaque champ, et ce qui est perdu' },
  ],
  [
    'asycuda-status.md',
    { en: 'Statuses in ASYCUDA World', fr: 'Statuts dans SYDONIA World' },
    { en: 'its word for each state of an office', fr: 'son mot pour chaque état d’un bureau' },
  ],
  [
    'messages/types.md',
    { en: 'Shared types', fr: 'Types communs' },
    { en: 'the parts that several messages share', fr: 'les parties communes à plusieurs messages' },
  ],
];

export function homePages({ say, pageOf }) {
  const { path, link, top } = pageOf('README.md');
  return [
    page(path, [
      '# asycuda-transit',
      top,
      say({
        en: 'These pages are written from the tables that the program itself reads.',
        fr: 'Ces pages sont écrites à partir des tables que lit le programme lui-même.',
      }),
      bullets(ENTRIES.map(([to, name, meaning]) => `${link(to, say(name))}${colon(say)} ${say(meaning)}`)),
    ]),
  ];
}

/** The entry of both languages. */
export const entryPage = () =>
  page('README.md', [
    '# asycuda-transit',
    'The documents of the messages, processes, rules, errors and acts: [in English](en/README.md).',
    'Les pages des messages, des processus, des règles, des erreurs et des actes : [en français](fr/README.md).',
    'All pages below `en` and `fr` are written by `npm run docs`; `npm run docs:check` fails where they are out of date.',
    'Toutes les pages de `en` et de `fr` sont écrites par `npm run docs` ; `npm run docs:check` échoue quand elles ne sont plus à jour.',
  ]);
