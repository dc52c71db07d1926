import { optional, sequence } from '../messages/codec.ts';
import { Instant, OfficeCode } from '../messages/header.ts';
import { oneOf } from '../messages/leaves.ts';
import { Remark } from '../messages/parts.ts';
import type { ActRow } from './acts.ts';

/** Acts of offices that ask departure what it knows. */
export const QUERY_ACTS = {
  queryMovement: {
    en: 'Ask departure all that it knows of the movement',
    fr: 'Demander au départ tout ce qu’il sait du mouvement',
    facts: sequence('QueryMovementFacts', {
      /** `reconciliation` also tells departure which messages are held here, so that both sides send again what is missing. */
      purpose: oneOf('QueryPurpose', ['consultation', 'reconciliation']),
      /** Office of departure, where the papers name it. */
      departure: optional(OfficeCode),
      /** The outage after which the sides are reconciled. */
      downFrom: optional(Instant),
      downTo: optional(Instant),
      remark: optional(Remark),
    }),
  },
} as const satisfies Readonly<Record<string, ActRow>>;
