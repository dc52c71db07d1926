// Tables of elements: what stands in a message, how often, in which form, and what it means.
import { COMMON, findType } from './schema.mjs';
import { anchorOf, code, plain, prose, table } from './markdown.mjs';
import { baseName, missing } from './words.mjs';

/** How often an element may stand. */
export function cardinality({ min, max }) {
  if (max === 'unbounded') return `${min}..n`;
  return String(min) === String(max) ? String(min) : `${min}..${max}`;
}

/** The form of a value, in words. */
export function formText({ base, values = [], pattern, ...facets }, say) {
  if (values.length > 0) return values.map(code).join(' · ');
  const { minLength, maxLength, minInclusive: min, maxInclusive: max } = facets;
  const name = say(baseName(base));
  if (maxLength !== undefined)
    return minLength === maxLength
      ? say({ en: `${name}, ${maxLength} characters`, fr: `${name}, ${maxLength} caractères` })
      : say({
          en: `${name}, ${minLength} to ${maxLength} characters`,
          fr: `${name}, ${minLength} à ${maxLength} caractères`,
        });
  if (base === 'integer' && min !== undefined)
    return say({ en: `${name}, ${min} to ${max}`, fr: `${name}, ${min} à ${max}` });
  if (pattern === undefined || base === 'boolean' || base === 'date' || base === 'dateTime') return name;
  return `${name}, ${code(pattern)}`;
}

/** Links to a type where the pages describe it. */
export function typeLink(type, link) {
  return link(COMMON.has(type) ? `messages/types.md#${anchorOf(type)}` : typePage(type), code(type));
}

function typePage(name) {
  const type = findType(name);
  if (type === undefined) throw new Error(`There is no type ${name} in the schemas.`);
  return `messages/${type.file.replace('.xsd', '.md')}`;
}

/** What every message begins with is described once, on the page of types. */
const ELSEWHERE = new Set(['Header']);

/** Rows of the fields; where the table is `deep`, each is followed by what is inside of it. */
function rowsOf(fields, { say, link, file, deep }, path) {
  return fields.flatMap((field) => {
    const type = findType(field.type, file);
    const shared = COMMON.has(field.type);
    const meaning = field.meaning ?? type.meaning;
    if (meaning?.en === undefined || meaning.fr === undefined) missing.add(`${file}: ${field.name} is not documented`);
    const values = type.facets?.values ?? [];
    const explained = values.length > 0 && field.meaning !== undefined ? type.meaning : undefined;
    const here = [...path, field.name];
    const form = shared ? typeLink(field.type, link) : type.facets ? formText(type.facets, say) : '';
    const listed = shared && values.length > 0 ? `<br>${values.map(code).join(' · ')}` : '';
    const texts = [meaning, explained].filter((text) => text !== undefined).map((text) => prose(say(text)));
    const row = [code(here.join('/')), form + listed, cardinality(field), texts.join(' ')];
    const inside = deep && type.fields && !ELSEWHERE.has(type.name) ? type.fields : [];
    return [row, ...rowsOf(inside, { say, link, file, deep }, here)];
  });
}

export function elementTable(fields, context) {
  const { say } = context;
  const head = [
    say({ en: 'Element', fr: 'Élément' }),
    'Type',
    say({ en: 'Times', fr: 'Nombre' }),
    say({ en: 'Meaning', fr: 'Signification' }),
  ];
  return table(head, rowsOf(fields, context, []));
}

/** What a type is, in the language of the page. */
export const meaningText = (type, say) => (type.meaning === undefined ? '' : plain(say(type.meaning)));
