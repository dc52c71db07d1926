import type { ParseOption, XmlDocument, XsdValidator } from 'libxml2-wasm' with { 'resolution-mode': 'import' };
import { type Result, ResultAsync, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { type Libxml2Error, libxml2Remarks } from './libxml2-remarks.ts';
import { joinedSchema, thrownMessage } from './schema-files.ts';
import type { SchemaEngine } from './schema.ts';

const NAME = 'libxml2-wasm';
/** XML_PARSE_BIG_LINES | XML_PARSE_NO_XXE: lines above 65,535, and nothing from outside. Never XML_PARSE_HUGE. */
const OPTIONS = (0x400000 | 0x800000) as ParseOption;

interface Library {
  readonly XmlDocument: typeof XmlDocument;
  readonly XsdValidator: typeof XsdValidator;
}

/** libxml2 2.15 compiled to WebAssembly; all schemas are compiled once, together, here. Refuses with `schema/noEngine` where a dynamic import is not possible. */
export function libxml2Wasm(): ResultAsync<SchemaEngine, Fault> {
  return ResultAsync.fromPromise(import('libxml2-wasm'), (thrown) =>
    fault('schema/noEngine', { engine: NAME, reason: thrownMessage(thrown) }),
  ).andThen((library) =>
    joinedSchema()
      .andThen((schema) => compile(library, schema))
      .map((validator) => wasmEngine(library, validator)),
  );
}

function compile(library: Library, schema: string): Result<XsdValidator, Fault> {
  try {
    const document = library.XmlDocument.fromString(schema, { option: OPTIONS });
    try {
      return ok(library.XsdValidator.fromDoc(document));
    } finally {
      document.dispose();
    }
  } catch (thrown) {
    return err(fault('schema/unusable', { name: NAME, reason: thrownMessage(thrown) }));
  }
}

function wasmEngine(library: Library, validator: XsdValidator): SchemaEngine {
  return {
    name: NAME,
    validate(_message, canonical) {
      let document: XmlDocument | undefined;
      try {
        document = library.XmlDocument.fromBuffer(Buffer.from(canonical), { option: OPTIONS });
        validator.validate(document);
        return ok([]);
      } catch (thrown) {
        const { details = [] } = thrown as { readonly details?: readonly Libxml2Error[] };
        return document !== undefined && details.length > 0
          ? ok(libxml2Remarks(details))
          : err(fault('schema/unread', { engine: NAME, reason: thrownMessage(thrown) }));
      } finally {
        document?.dispose();
      }
    },
  };
}
