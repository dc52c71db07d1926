// The page of the acts of officers.
import { bullets, code, fence, page, plain, table } from './markdown.mjs';
import { cardinality, formText, typeLink } from './elements.mjs';
import { kindText, rowLink } from './rows.mjs';
import { findType } from './schema.mjs';
import { ACTS, TABLES, shapeOf } from './tables.mjs';

export function actPages({ say, pageOf }) {
  const { path, link, top } = pageOf('acts.md');
  return [
    page(path, [
      `# ${say({ en: 'Acts of officers', fr: 'Actes des agents' })}`,
      top,
      say({
        en: '`gateway.perform(act, facts, statement)` and `asycuda-transit perform` take an act and its facts; `--facts` names a JSON file of them. The statement says beside them who acted, at which office and when, and carries the id of the act.',
        fr: '`gateway.perform(acte, données, déclaration)` et `asycuda-transit perform` prennent un acte et ses données ; `--facts` désigne un fichier JSON qui les contient. La déclaration dit à côté qui a agi, à quel bureau et quand, et porte l’identifiant de l’acte.',
      }),
      table(
        [say({ en: 'Act', fr: 'Acte' }), say({ en: 'In words', fr: 'En mots' })],
        Object.entries(ACTS).map(([name, act]) => [link(`acts.md#${name.toLowerCase()}`, code(name)), plain(say(act))]),
      ),
      Object.entries(ACTS).flatMap(([name, act]) => actPart(name, act, say, link)),
    ]),
  ];
}

function actPart(name, act, say, link) {
  const rows = TABLES.rows.filter(({ by }) => by.act === name);
  const fields = Object.entries(act.facts.fields);
  return [
    `## ${name}`,
    `**${plain(say(act))}**`,
    rows.length === 0
      ? say({
          en: 'No row of the process tables begins with it.',
          fr: 'Aucune ligne des tables de processus n’en part.',
        })
      : bullets(rows.map((row) => `${rowLink(row, say, link)}, ${kindText(row, say)}`)),
    fields.length === 0
      ? say({ en: 'It needs no facts: `{}`.', fr: 'Il n’exige aucune donnée : `{}`.' })
      : table(
          [
            say({ en: 'Fact', fr: 'Donnée' }),
            'Type',
            say({ en: 'Times', fr: 'Nombre' }),
            say({ en: 'Meaning', fr: 'Signification' }),
          ],
          fields.map(([field, codec]) => factCells(field, codec, say, link)),
        ),
    fields.length === 0 ? '' : fence('text', shapeOf(act.facts)),
  ];
}

function factCells(field, codec, say, link) {
  const isOptional = 'optional' in codec;
  const inner = isOptional ? codec.optional : codec;
  const item = inner.item ?? inner;
  const times = cardinality({
    min: isOptional ? 0 : 1,
    max: inner.item === undefined ? 1 : inner.max > 99 ? 'unbounded' : inner.max,
  });
  const type = findType(item.name);
  if (type === undefined && item.facets === undefined)
    throw new Error(`${field} is a ${item.name}, which no schema describes.`);
  const { min, max, minLength, maxLength, ...facets } = item.facets ?? {};
  const own = { ...facets, minLength, maxLength, minInclusive: min, maxInclusive: max };
  const values = type?.facets?.values ?? [];
  const listed = values.length > 0 ? `<br>${values.map(code).join(' · ')}` : '';
  return [
    code(field),
    type === undefined ? formText(own, say) : typeLink(item.name, link) + listed,
    times,
    type?.meaning === undefined ? '' : plain(say(type.meaning)),
  ];
}
