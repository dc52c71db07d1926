// The pages of the rules: one for each subject, a section for each rule.
import { bullets, colon, page, plain, table } from './markdown.mjs';
import { messageLink } from './messages.mjs';
import { sourceText } from './sources.mjs';
import { RULES, SUBJECTS } from './tables.mjs';
import { SEVERITIES, WIRE_CODES, subjectName } from './words.mjs';

const pathOf = (subject) => `rules/${subject}.md`;
const severityOf = ({ code }) => SEVERITIES[code[0]];

export const rulePages = ({ say, pageOf }) => [
  indexPage(say, pageOf),
  ...SUBJECTS.map(({ subject, rules }) => subjectPage(subject, rules, say, pageOf)),
];

function indexPage(say, pageOf) {
  const { path, link, top } = pageOf('rules/index.md');
  return page(path, [
    `# ${say({ en: 'Rules', fr: 'Règles' })}`,
    top,
    say({
      en: `What must hold beyond the schema: ${RULES.length} rules with permanent codes. What the schema, a type or a code list refuses is not a rule.`,
      fr: `Ce qui doit être vrai au-delà du schéma : ${RULES.length} règles aux codes permanents. Ce que refuse déjà le schéma, un type ou une liste de codes n’est pas une règle.`,
    }),
    bullets(Object.entries(SEVERITIES).map(([letter, severity]) => `\`${letter}-\` ${say(severity)}`)),
    say({
      en: 'A corridor may lower a refusal to a warning, never raise one.',
      fr: 'Un corridor peut abaisser un refus au rang d’avertissement, jamais l’inverse.',
    }),
    SUBJECTS.flatMap(({ subject, rules }) => [
      `## ${link(pathOf(subject), plain(say(subjectName(subject))))}`,
      table(
        [
          say({ en: 'Rule', fr: 'Règle' }),
          say({ en: 'What holds', fr: 'Ce qui doit être vrai' }),
          say({ en: 'Severity', fr: 'Gravité' }),
        ],
        rules.map((rule) => [
          link(`${pathOf(subject)}#${rule.code.toLowerCase()}`, rule.code),
          plain(say(rule.title)),
          say(severityOf(rule).short),
        ]),
      ),
    ]),
  ]);
}

function subjectPage(subject, rules, say, pageOf) {
  const { path, link, top } = pageOf(pathOf(subject));
  return page(path, [
    `# ${say({ en: 'Rules', fr: 'Règles' })}${colon(say)} ${plain(say(subjectName(subject)))}`,
    top,
    rules.flatMap((rule) => [
      `## ${rule.code}`,
      `**${plain(say(rule.title))}**`,
      `> ${plain(say(rule.texts))}`,
      factsOf(rule, say, link),
    ]),
  ]);
}

function factsOf(rule, say, link) {
  const wire = rule.wire ?? '14';
  const facts = [
    [{ en: 'Severity', fr: 'Gravité' }, say(severityOf(rule))],
    [{ en: 'Source', fr: 'Source' }, plain(say(sourceText(rule.source)))],
    [{ en: 'Wire code', fr: 'Code d’erreur' }, wire in WIRE_CODES ? link(`errors/index.md#wire-${wire}`, wire) : wire],
    [
      { en: 'Messages', fr: 'Messages' },
      rule.on === 'all'
        ? say({ en: 'every message', fr: 'tout message' })
        : rule.on.map((name) => messageLink(name, say, link)).join(', '),
    ],
    [
      { en: 'When', fr: 'Quand' },
      rule.about === 'movement'
        ? say({
            en: 'each time that the message is about to advance its movement',
            fr: 'chaque fois que le message va faire avancer son mouvement',
          })
        : say({ en: 'once, at receipt', fr: 'une fois, à la réception' }),
    ],
    ...(rule.isCheckDigit === true
      ? [
          [
            { en: 'Corridor', fr: 'Corridor' },
            say({
              en: 'its terms for check digits apply: `checkDigits` may lower the refusal to a warning',
              fr: 'ses conditions sur les chiffres de contrôle s’appliquent : `checkDigits` peut abaisser le refus au rang d’avertissement',
            }),
          ],
        ]
      : []),
  ];
  return bullets(facts.map(([name, value]) => `${say(name)}${colon(say)} ${value}`));
}
