import { demoActs } from '../../src/cli/demo-acts.ts';
import { openEnds } from '../../src/conformance/ends.ts';
import { journeyClock } from '../../src/conformance/journey-clock.ts';
import { planDemo } from '../../src/cli/demo-plan.ts';
import { type MemoryExchangeOptions, loadSchemaEngine, memoryExchange, memoryStore } from '../../src/index.ts';

/** The corridor, record and acts of the demonstration. */
export function plan(corridor = 'lome-ouagadougou') {
  const planned = planDemo({ corridor })._unsafeUnwrap();
  return { ...planned, ...demoActs(planned.made.reference, planned.made.record, planned.corridor) };
}

/** The ends of Togo and Burkina Faso on stores in memory. */
export async function twoEnds(exchangeOptions: MemoryExchangeOptions = {}) {
  const { corridor, acts, reference } = plan();
  const exchange = memoryExchange(exchangeOptions);
  const clock = journeyClock(acts[0]?.actAt ?? '');
  const parts = ['TG', 'BF'].map((administration) => ({
    administration,
    store: memoryStore(),
    transport: exchange.transport(administration),
  }));
  const engine = (await loadSchemaEngine())._unsafeUnwrap();
  const ends = (await openEnds(parts, { corridor, clock, engine }))._unsafeUnwrap();
  return { ends, exchange, clock, corridor, journey: { reference, acts } };
}
