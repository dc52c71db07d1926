import type { ParseOption, XmlDocument, XsdValidator } from 'libxml2-wasm' with { 'resolution-mode': 'import' };
import { type Result, ResultAsync, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import type { MessageName } from '../messages/catalogue.ts';
import { type Libxml2Error, libxml2Remarks } from './libxml2-remarks.ts';
import { flatSchemas, thrownMessage } from './schema-files.ts';
import type { SchemaEngine } from './schema.ts';

const NAME = 'libxml2-wasm';
/** XML_PARSE_BIG_LINES | XML_PARSE_NO_XXE: lines above 65,535, and nothing from outside. Never XML_PARSE_HUGE. */
const OPTIONS = (0x400000 | 0x800000) as ParseOption;

interface Library {
  readonly XmlDocument: typeof XmlDocument;
  readonly XsdValidator: typeof XsdValidator;
}

/** libxml2 2.15 compiled to WebAssembly; every schema is compiled once, here. Refuses with `schema/noEngine` where a dynamic import is not possible. */
export function libxml2Wasm(): ResultAsync<SchemaEngine, Fault> {
  return ResultAsync.fromPromise(import('libxml2-wasm'), (thrown) =>
    fault('schema/noEngine', { engine: NAME, reason: thrownMessage(thrown) }),
  ).andThen((library) =>
    flatSchemas()
      .andThen((schemas) => compile(library, schemas))
      .map((validators) => wasmEngine(library, validators)),
  );
}

type Validators = ReadonlyMap<MessageName, XsdValidator>;

function compile(library: Library, schemas: ReadonlyMap<MessageName, string>): Result<Validators, Fault> {
  const validators = new Map<MessageName, XsdValidator>();
  for (const [name, text] of schemas) {
    try {
      const document = library.XmlDocument.fromString(text, { option: OPTIONS });
      try {
        validators.set(name, library.XsdValidator.fromDoc(document));
      } finally {
        document.dispose();
      }
    } catch (thrown) {
      return err(fault('schema/unusable', { name, reason: thrownMessage(thrown) }));
    }
  }
  return ok(validators);
}

function wasmEngine(library: Library, validators: Validators): SchemaEngine {
  return {
    name: NAME,
    validate(message, canonical) {
      let document: XmlDocument | undefined;
      try {
        document = library.XmlDocument.fromString(canonical, { option: OPTIONS });
        (validators.get(message) as XsdValidator).validate(document);
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
