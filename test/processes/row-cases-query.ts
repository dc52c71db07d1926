import type { QUERY_ACTS } from '../../src/processes/query-acts.ts';
import type { QUERY_NEEDS } from '../../src/processes/query-needs.ts';
import { sent } from './forge.ts';
import { type RowCase, heading } from './row-case.ts';
import { actCause } from './world.ts';

/** Facts of the acts of those who ask departure. */
export const QUERY_FACTS: { readonly [A in keyof typeof QUERY_ACTS]: Readonly<Record<string, unknown>> } = {
  queryMovement: { purpose: 'reconciliation' },
};

export const QUERY_SENT = [sent('MovementQuery', 'TG')];

export const QUERY_FAILS: { readonly [N in keyof typeof QUERY_NEEDS]: (given: RowCase) => RowCase } = {
  departureElsewhere: ({ forged }) => ({
    forged: { ...forged, administration: 'TG' },
    cause: actCause('now', 'TGCNK', 'queryMovement', QUERY_FACTS.queryMovement),
  }),
  askedQuery: (given) => heading(given, { correlationId: 'nothing' }),
};

export const QUERY_MEANS: Readonly<Record<string, readonly string[]>> = {
  'administration.queryMovement MovementQuery': ['TG/TGLFP'],
  'administration.answerQuery MovementQueryResponse': ['TG/'],
};
