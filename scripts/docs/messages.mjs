// The pages of the messages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { code, fence, page, plain, table } from './markdown.mjs';
import { elementTable } from './elements.mjs';
import { mappingOf } from './mapping.mjs';
import { schemaOf } from './schema.mjs';
import { rowLink, routeOf } from './rows.mjs';
import { AUDIENCE_NAMES, CATALOGUE, MAPPING, ROOT, RULES, TABLES, kebab, spaced, subjectOf } from './tables.mjs';
import { aboutName, jobName } from './words.mjs';

export const messageName = (name, say) => say({ en: spaced(name), fr: CATALOGUE[name].nom });
export const messagePath = (name) => `messages/${kebab(name)}.md`;
/** `TR001 Anticipated arrival record`, with a link to its page. */
export const messageLink = (name, say, link) =>
  link(messagePath(name), `${CATALOGUE[name].code} ${plain(messageName(name, say))}`);

export function messagePages({ say, pageOf }) {
  const names = Object.keys(CATALOGUE);
  return [indexPage(names, say, pageOf), ...names.map((name) => messagePage(name, say, pageOf))];
}

function indexPage(names, say, pageOf) {
  const { path, link, top } = pageOf('messages/index.md');
  const systems = mappingOf(names[0], say).map(([system]) => system);
  const rows = names.map((name) => [
    link(messagePath(name), CATALOGUE[name].code),
    plain(spaced(name)),
    plain(CATALOGUE[name].nom),
    ...mappingOf(name, say).map(([, value]) => value),
    routeOf(name, say).join('<br>'),
  ]);
  return page(path, [
    `# ${say({ en: 'Messages', fr: 'Messages' })}`,
    top,
    say({
      en: 'Every message has a code, an English and a French name; the code carries the number of the NCTS message that does the same job, where there is one. The English name without blanks is the root element.',
      fr: 'Chaque message a un code, un nom anglais et un nom français ; le code porte le numéro du message du NSTI qui remplit la même fonction, s’il y en a un. Le nom anglais sans blancs est l’élément racine.',
    }),
    table(
      [
        say({ en: 'Code', fr: 'Code' }),
        say({ en: 'English', fr: 'Anglais' }),
        say({ en: 'French', fr: 'Français' }),
        ...systems,
        say({ en: 'From → to', fr: 'De → à' }),
      ],
      rows,
    ),
    say({
      en: `The parts that messages share are on a page of [types](types.md).`,
      fr: `Les parties communes aux messages sont sur la page des [types](types.md).`,
    }),
  ]);
}

function messagePage(name, say, pageOf) {
  const { path, link, top } = pageOf(messagePath(name));
  const { code: number, job, type } = CATALOGUE[name];
  const file = `${kebab(name)}.xsd`;
  const schema = schemaOf(file);
  const purpose = plain(say(schema.meaning).replace(/^TR\d+, [^.]*\. /, ''));
  const { sequenced } = MAPPING[name];
  const facts = [
    [say({ en: 'Root element', fr: 'Élément racine' }), code(name)],
    [say({ en: 'French name', fr: 'Nom anglais' }), say({ en: plain(CATALOGUE[name].nom), fr: plain(spaced(name)) })],
    [say({ en: 'Job', fr: 'Fonction' }), plain(say(jobName(job)))],
    [say({ en: 'Movement', fr: 'Mouvement' }), plain(say(aboutName(type.about)))],
    [say({ en: 'From → to', fr: 'De → à' }), routeOf(name, say).join('<br>')],
    ...mappingOf(name, say, true),
    [
      say({ en: 'Sequence', fr: 'Séquence' }),
      sequenced
        ? say({
            en: 'counts in the sequence that sender and recipient keep for the movement',
            fr: 'compte dans la séquence que l’expéditeur et le destinataire tiennent pour le mouvement',
          })
        : say({ en: 'stands in no sequence', fr: 'hors de toute séquence' }),
    ],
    [say({ en: 'Schema', fr: 'Schéma' }), `[${file}](../../../xsd/v1/${file})`],
    [
      say({ en: 'Fixtures', fr: 'Exemples' }),
      `[fixtures/messages/${kebab(name)}](../../../fixtures/messages/${kebab(name)})`,
    ],
  ].filter(([, value]) => value !== '');
  const example = readFileSync(join(ROOT, 'fixtures/messages', kebab(name), 'full.xml'), 'utf8');
  return page(path, [
    `# ${number} ${messageName(name, say)}`,
    top,
    purpose,
    table([say({ en: 'What', fr: 'Quoi' }), ''], facts).replace(/^\| [^|]*\|/, '| |'),
    `## ${say({ en: 'Elements', fr: 'Éléments' })}`,
    say({
      en: '`0..1` means that an element may be left out, `n` that it may stand any number of times. Elements stand in this order.',
      fr: '`0..1` signifie que l’élément peut manquer, `n` qu’il peut figurer un nombre quelconque de fois. Les éléments se suivent dans cet ordre.',
    }),
    elementTable(schema.fields, { say, link, file, deep: true }),
    `## ${say({ en: 'Process', fr: 'Processus' })}`,
    rowsPart(name, say, link),
    `## ${say({ en: 'Rules', fr: 'Règles' })}`,
    rulesPart(name, say, link),
    `## ${say({ en: 'Example', fr: 'Exemple' })}`,
    fence('xml', example),
  ]);
}

function rowsPart(name, say, link) {
  const sent = TABLES.rows.flatMap((row) =>
    (row.sends ?? [])
      .filter(({ message }) => message === name)
      .map(({ to }) => [say({ en: 'sends', fr: 'envoie' }), rowLink(row, say, link), plain(say(AUDIENCE_NAMES[to]))]),
  );
  const received = TABLES.rows
    .filter(({ by }) => by.message === name)
    .map((row) => [say({ en: 'receives', fr: 'reçoit' }), rowLink(row, say, link), '']);
  if (sent.length + received.length === 0)
    return say({
      en: 'No row of the process tables sends or receives it.',
      fr: 'Aucune ligne des tables de processus ne l’envoie ni ne le reçoit.',
    });
  return table(['', say({ en: 'Step', fr: 'Étape' }), say({ en: 'To', fr: 'À' })], [...sent, ...received]);
}

function rulesPart(name, say, link) {
  const ruleLink = (rule) => link(`rules/${subjectOf(rule)}.md#${rule.code.toLowerCase()}`, rule.code);
  const own = RULES.filter(({ on }) => on !== 'all' && on.includes(name));
  const every = RULES.filter(({ on }) => on === 'all').map((rule) => `${ruleLink(rule)} ${plain(say(rule.title))}`);
  return [
    own.length === 0
      ? say({ en: 'No rule is about it alone.', fr: 'Aucune règle ne porte sur lui en particulier.' })
      : table(
          [
            say({ en: 'Rule', fr: 'Règle' }),
            say({ en: 'What holds', fr: 'Ce qui doit être vrai' }),
            say({ en: 'What is said where it does not', fr: 'Ce qui est dit dans le cas contraire' }),
          ],
          own.map((rule) => [ruleLink(rule), plain(say(rule.title)), plain(say(rule.texts))]),
        ),
    say({
      en: `And those about every message: ${every.join(' · ')}.`,
      fr: `Et celles qui portent sur tout message : ${every.join(' · ')}.`,
    }),
  ].join('\n\n');
}
