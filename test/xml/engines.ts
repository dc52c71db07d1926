import { type EngineChoice, type SchemaEngine, loadSchemaEngine } from '../../src/xml/schema.ts';

export const ENGINES = ['libxml2-wasm', 'libxmljs2'] as const satisfies readonly EngineChoice[];

export async function engineOf(choice: EngineChoice): Promise<SchemaEngine> {
  return (await loadSchemaEngine(choice))._unsafeUnwrap();
}
