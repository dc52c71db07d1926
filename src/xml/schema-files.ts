import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { MESSAGE_NAMES, type MessageName } from '../messages/catalogue.ts';

/** xsd/v1 of the package: two levels up from src/xml and from dist/xml alike. */
const FOLDER = join(__dirname, '..', '..', 'xsd', 'v1');
const COMMON = 'common.xsd';
const INCLUDE = /<xs:include\s+schemaLocation="([a-z-]+\.xsd)"\s*\/>/;
const ANNOTATION = /<xs:annotation>.*?<\/xs:annotation>\s*/gs;

/** The XSD of each message as one text without includes, annotations or types that it does not use. Refuses with `schema/unusable` where a file cannot be read. */
export function flatSchemas(): Result<ReadonlyMap<MessageName, string>, Fault> {
  try {
    const common = declarationsOf(COMMON)
      .replace(ANNOTATION, '')
      .split(/(?<=^  <\/xs:\w+>\n)/m);
    return ok(new Map(MESSAGE_NAMES.map((name) => [name, flatSchema(name, common)])));
  } catch (thrown) {
    return err(fault('schema/unusable', { name: COMMON, reason: thrownMessage(thrown) }));
  }
}

/** All messages in one XSD, for an engine that compiles it once: the shared types are compiled once instead of for each message. */
export function joinedSchema(): Result<string, Fault> {
  try {
    const own = MESSAGE_NAMES.map((name) => declarationsOf(`${kebab(name)}.xsd`).replace(INCLUDE, ''));
    const common = readFileSync(join(FOLDER, COMMON), 'utf8');
    const end = common.lastIndexOf('</xs:schema>');
    return ok(`${common.slice(0, end)}${own.join('')}${common.slice(end)}`.replace(ANNOTATION, ''));
  } catch (thrown) {
    return err(fault('schema/unusable', { name: COMMON, reason: thrownMessage(thrown) }));
  }
}

function flatSchema(name: MessageName, common: readonly string[]): string {
  const text = readFileSync(join(FOLDER, `${kebab(name)}.xsd`), 'utf8').replace(ANNOTATION, '');
  return text.replace(INCLUDE, () => usedBy(text, common).join(''));
}

/** The declarations that a text uses, and those that they use. */
function usedBy(text: string, declarations: readonly string[]): readonly string[] {
  const byName = new Map(declarations.map((declaration) => [/ name="(\w+)"/.exec(declaration)?.[1], declaration]));
  const used = new Set<string>();
  const open = [text];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [, name] of next.matchAll(/ (?:type|base)="(\w+)"/g)) {
      const declaration = byName.get(name);
      if (declaration === undefined || used.has(declaration)) continue;
      used.add(declaration);
      open.push(declaration);
    }
  }
  return declarations.filter((declaration) => used.has(declaration));
}

function declarationsOf(file: string): string {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  return text.slice(text.indexOf('>', text.indexOf('<xs:schema')) + 1, text.lastIndexOf('</xs:schema>'));
}

function kebab(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();
}

/** The message of what was thrown, also by a native addon, whose errors belong to another realm inside Jest. */
export function thrownMessage(thrown: unknown): string {
  const { message } = (thrown ?? {}) as { readonly message?: unknown };
  return (typeof message === 'string' ? message : String(thrown)).trim();
}
