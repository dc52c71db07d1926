// What a page is made of.
import { posix } from 'node:path';

/** First line of every page; files that begin otherwise are never touched. */
export const MARK =
  '<!-- Written by `npm run docs` from the tables of the package. Change the tables, not this page. -->';

/** A text inside a cell or a paragraph: nothing in it is markup. */
export const plain = (text) =>
  text
    .replace(/[\\*`[\]|]|(?<!\w)_|_(?!\w)/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\n', ' ');

/** A text with `code` in it: only what stands outside of the code is made plain. */
export const prose = (text) =>
  text
    .split(/(`[^`]+`)/)
    .map((part, at) => (at % 2 === 1 ? code(part.slice(1, -1)) : plain(part)))
    .join('');

/** Code, also inside a cell. */
export const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

export const fence = (language, text) => ['```' + language, text.trimEnd(), '```'].join('\n');

/** A table; a column whose cells are all empty is left out. */
export function table(head, rows) {
  const kept = head.map((_, at) => rows.some((row) => row[at] !== ''));
  const line = (cells) => `| ${cells.filter((_, at) => kept[at]).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A link between two pages of one language. */
export const linker = (from) => (to, text) => {
  const [page, anchor] = to.split('#');
  const path = page === from ? '' : posix.relative(posix.dirname(from), page);
  return `[${text}](${path}${anchor === undefined ? '' : `#${anchor}`})`;
};

/** An anchor that a row of a table can be reached by. */
export const anchor = (id) => `<a id="${id}"></a>`;
export const anchorOf = (id) => id.replace(/[^A-Za-z0-9-]+/g, '-').toLowerCase();

export const bullets = (items) => items.map((item) => `- ${item}`).join('\n');

/** A colon as the language writes it. */
export const colon = (say) => say({ en: ':', fr: ' :' });

/** The whole of a page: its parts are separated by an empty line. */
export function page(path, parts) {
  return { path, text: `${[MARK, ...parts.flat().filter((part) => part !== '')].join('\n\n')}\n` };
}
