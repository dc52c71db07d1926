import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import type { MessageName } from '../messages/catalogue.ts';
import { type Libxml2Error, libxml2Remarks } from './libxml2-remarks.ts';
import { flatSchemas, thrownMessage } from './schema-files.ts';
import type { SchemaEngine } from './schema.ts';

const NAME = 'libxmljs2';
const OPTIONS = { big_lines: true, nonet: true };

/** The part of libxmljs2 that is used. */
interface Library {
  parseXml(text: string, options: typeof OPTIONS): Document;
}

interface Document {
  readonly errors: readonly Libxml2Error[];
  readonly validationErrors: readonly Libxml2Error[];
  validate(schema: Document): boolean;
}

/**
 * libxml2 2.9 as a native addon, loaded synchronously in any Jest; it compiles the schema again at each validation, and runs in one thread only. Refuses with
 * `schema/noEngine` where libxmljs2 is not installed.
 */
export function libxmljs2Engine(): Result<SchemaEngine, Fault> {
  let library: Library;
  try {
    library = require('libxmljs2') as Library;
  } catch (thrown) {
    return err(fault('schema/noEngine', { engine: NAME, reason: thrownMessage(thrown) }));
  }
  return flatSchemas()
    .andThen((schemas) => parseSchemas(library, schemas))
    .map((parsed) => addonEngine(library, parsed));
}

function parseSchemas(
  library: Library,
  schemas: ReadonlyMap<MessageName, string>,
): Result<ReadonlyMap<MessageName, Document>, Fault> {
  const parsed = new Map<MessageName, Document>();
  for (const [name, text] of schemas) {
    try {
      parsed.set(name, library.parseXml(text, OPTIONS));
    } catch (thrown) {
      return err(fault('schema/unusable', { name, reason: thrownMessage(thrown) }));
    }
  }
  return ok(parsed);
}

function addonEngine(library: Library, schemas: ReadonlyMap<MessageName, Document>): SchemaEngine {
  return {
    name: NAME,
    validate(message, canonical) {
      try {
        const document = library.parseXml(canonical, OPTIONS);
        const [wrong] = document.errors;
        if (wrong !== undefined) return err(unread(wrong));
        if (document.validate(schemas.get(message) as Document)) return ok([]);
        const errors = document.validationErrors;
        return errors.length > 0 ? ok(libxml2Remarks(errors)) : err(unread('no reason was given'));
      } catch (thrown) {
        return err(unread(thrown));
      }
    },
  };
}

function unread(thrown: unknown): Fault {
  return fault('schema/unread', { engine: NAME, reason: thrownMessage(thrown) });
}
