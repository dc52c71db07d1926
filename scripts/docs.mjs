// Writes docs/ from the tables of the built package. With --check it writes nothing and fails where docs/ is out of date.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { actPages } from './docs/acts.mjs';
import { conversionPages } from './docs/conversions.mjs';
import { errorPages } from './docs/errors.mjs';
import { entryPage, homePages } from './docs/home.mjs';
import { MARK, linker } from './docs/markdown.mjs';
import { messagePages } from './docs/messages.mjs';
import { processPages } from './docs/processes.mjs';
import { rulePages } from './docs/rules.mjs';
import { ROOT } from './docs/tables.mjs';
import { statusPages } from './docs/statuses.mjs';
import { typePages } from './docs/types.mjs';
import { missing } from './docs/words.mjs';

const DOCS = join(ROOT, 'docs');
const LANGUAGES = [
  { language: 'en', other: 'fr', home: 'Contents', switchTo: 'Français' },
  { language: 'fr', other: 'en', home: 'Sommaire', switchTo: 'English' },
];

/** Every page, by its path below docs/. */
function pages() {
  const written = LANGUAGES.flatMap(({ language, other, home, switchTo }) => {
    const say = (text) => text[language];
    const pageOf = (path) => {
      const link = linker(path);
      const up = posix.relative(posix.dirname(path), '..') || '..';
      const there = `[${switchTo}](${up}/${other}/${path})`;
      return {
        path: `${language}/${path}`,
        link,
        top: path === 'README.md' ? there : `${link('README.md', home)} · ${there}`,
      };
    };
    const parts = [
      homePages,
      messagePages,
      typePages,
      processPages,
      actPages,
      rulePages,
      errorPages,
      conversionPages,
      statusPages,
    ];
    return parts.flatMap((part) => part({ say, pageOf }));
  });
  return new Map([entryPage(), ...written].map(({ path, text }) => [path, text]));
}

/** The pages that stand in docs/ and were written by this program. */
function standing() {
  if (!existsSync(DOCS)) return new Map();
  const files = readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'));
  const texts = files.map((path) => [path, readFileSync(join(DOCS, path), 'utf8')]);
  return new Map(texts.filter(([, text]) => text.startsWith(MARK)));
}

const wanted = pages();
const found = standing();
const changed = [...wanted].filter(([path, text]) => found.get(path) !== text).map(([path]) => path);
const left = [...found.keys()].filter((path) => !wanted.has(path));

if (process.argv.includes('--check')) {
  for (const path of [...changed, ...left]) console.error(`docs/${path} is out of date. Run: npm run docs`);
  process.exitCode = changed.length + left.length > 0 ? 1 : 0;
} else {
  for (const path of left) rmSync(join(DOCS, path));
  for (const path of changed) {
    mkdirSync(dirname(join(DOCS, path)), { recursive: true });
    writeFileSync(join(DOCS, path), wanted.get(path));
  }
  console.log(`${wanted.size} pages, ${changed.length} written, ${left.length} removed`);
}
for (const each of missing) console.error(each);
if (missing.size > 0) process.exitCode = 1;
