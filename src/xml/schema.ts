import { type Result, ResultAsync, err, errAsync, ok, okAsync } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { type MessageName, NAMESPACE } from '../messages/catalogue.ts';
import { invalidMessage, messageName, unknownMessage } from '../messages/decode.ts';
import { planOf } from '../messages/plan.ts';
import type { Element } from '../tree.ts';
import { canonicalText } from './canonical.ts';
import { libxml2Wasm } from './libxml2-wasm.ts';
import { libxmljs2Engine } from './libxmljs2.ts';
import { type SchemaRemark, explainRemarks, strangeItems } from './remarks.ts';

/**
 * The XSDs of all messages, compiled.
 *
 * `validate` takes the canonical text of a message (its line less two is the place of an element) and gives the engine's remarks; none where it is valid. It
 * refuses with `schema/unread` where the engine could not take the text, which no text of `canonicalText` should bring about.
 */
export interface SchemaEngine {
  readonly name: string;
  validate(message: MessageName, canonical: string): Result<readonly SchemaRemark[], Fault>;
}

/** `auto`: the first of the two that is installed. */
export type EngineChoice = 'auto' | 'libxml2-wasm' | 'libxmljs2';

const loaded = new Map<EngineChoice, SchemaEngine>();

/**
 * The schema engine, loaded and with every schema compiled; loaded once for each choice.
 *
 * `auto` takes libxml2-wasm where it can be imported, and libxmljs2 where it cannot (an ordinary Jest). Refuses with `schema/noEngine` and
 * `schema/unusable`.
 */
export function loadSchemaEngine(choice: EngineChoice = 'auto'): ResultAsync<SchemaEngine, Fault> {
  const known = loaded.get(choice);
  if (known !== undefined) return okAsync(known);
  return loadAnew(choice).map((engine) => {
    loaded.set(choice, engine);
    return engine;
  });
}

function loadAnew(choice: EngineChoice): ResultAsync<SchemaEngine, Fault> {
  if (choice === 'libxml2-wasm') return libxml2Wasm();
  if (choice === 'libxmljs2') return new ResultAsync(Promise.resolve(libxmljs2Engine()));
  return libxml2Wasm().orElse((first) =>
    libxmljs2Engine().match(
      (engine) => okAsync(engine),
      (second) => errAsync(first.code === 'schema/noEngine' ? bothRefused(first, second) : first),
    ),
  );
}

function bothRefused(first: Fault, second: Fault): Fault {
  const reason = [first, second].map(({ text }) => text.en).join(' ');
  return second.code === 'schema/noEngine' ? fault('schema/noEngine', { engine: 'auto', reason }) : second;
}

/**
 * The same tree, valid by the XSD of its message.
 *
 * The engine sees the canonical text of this tree, never the bytes that came; attributes and foreign namespaces are refused before it. Each remark has the
 * place of its element in the original text. Refuses with `schema/invalid`, `schema/unknownMessage` and `schema/unread`.
 */
export function checkSchema(root: Element, engine: SchemaEngine): Result<Element, Fault> {
  return checkCanonical(root, canonicalText(root), engine);
}

/** `checkSchema` for a caller that holds the canonical text already. */
export function checkCanonical(root: Element, canonical: string, engine: SchemaEngine): Result<Element, Fault> {
  const name = messageName(root);
  if (name === undefined) return err(unknownMessage(root));
  if (!isPlain(root)) return err(invalidMessage(strangeItems(root)));
  return engine.validate(name, canonical).andThen((remarks) => {
    if (remarks.length === 0) return ok(root);
    return err(invalidMessage(explainRemarks(root, planOf(name), remarks)));
  });
}

function isPlain({ namespace, attributes, children }: Element): boolean {
  return namespace === NAMESPACE && attributes.length === 0 && children.every(isPlain);
}
