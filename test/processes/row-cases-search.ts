import type { SEARCH_ACTS } from '../../src/processes/search-acts.ts';
import type { SEARCH_NEEDS } from '../../src/processes/search-needs.ts';
import { sent } from './forge.ts';
import { type RowCase, heading, saying } from './row-case.ts';

/** Facts of the acts of those who look for a movement. */
export const SEARCH_FACTS: { readonly [A in keyof typeof SEARCH_ACTS]: Readonly<Record<string, unknown>> } = {
  requestStatus: { doubt: { office: 'BFCNK', reason: 'noDischarge' } },
};

export const SEARCH_SENT = [sent('StatusRequest', 'TG')];

export const SEARCH_FAILS: { readonly [N in keyof typeof SEARCH_NEEDS]: (given: RowCase) => RowCase } = {
  asksNeighbour: (given) => saying(given, { ...SEARCH_FACTS.requestStatus, administration: 'BF' }),
  askedStatus: (given) => heading(given, { correlationId: 'nothing' }),
};

export const SEARCH_MEANS: Readonly<Record<string, readonly string[]>> = {
  'administration.requestStatus StatusRequest': ['TG/TGLFP'],
  'administration.giveStatus StatusResponse': ['TG/'],
  'departure.askWhereabouts StatusRequest': ['NE/NENIA', 'BF/BFCNK'],
  'departure.chaseResults StatusRequest': ['NE/NENIA'],
};
