import { optional, sequence } from '../messages/codec.ts';
import { AdministrationCode } from '../messages/header.ts';
import { StatusDoubt } from '../messages/status-request.ts';
import type { ActRow } from './acts.ts';

/** Acts of offices that look for a movement, or are asked about one. */
export const SEARCH_ACTS = {
  requestStatus: {
    en: 'Ask how the movement stands elsewhere',
    fr: 'Demander où en est le mouvement ailleurs',
    facts: sequence('RequestStatusFacts', {
      /** Who is asked; where it is absent, departure, and of departure itself the declared destination. */
      administration: optional(AdministrationCode),
      doubt: StatusDoubt,
    }),
  },
} as const satisfies Readonly<Record<string, ActRow>>;
