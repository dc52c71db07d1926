import type { OfficeRole } from '../corridor/offices.ts';
import type { MessageOf } from '../messages/catalogue.ts';

/** The messages by which an office says what it did. */
export const ACTS = [
  'FrontierCrossing',
  'CrossingRefusal',
  'ArrivalAdvice',
  'ForwardedArrivalAdvice',
  'DestinationControlResults',
  'TransitRecordRequest',
  'ArrivalRecordRequest',
  'CancellationNotice',
  'DischargeNotice',
] as const;
export type ActMessage = MessageOf<(typeof ACTS)[number]>;

/** Which office did it, when, and in which of these roles. */
export interface Act {
  /** Element of the message that tells the act, and the element in it that says when. */
  readonly part: string;
  readonly time: string;
  readonly office: string;
  readonly at: string;
  readonly roles: readonly OfficeRole[];
  /** The administration that told it first, where the message forwards it. */
  readonly original?: string;
}

/** Goods that are returned arrive at the office of departure. */
const ARRIVE: readonly OfficeRole[] = ['destination', 'departure'];

export function actOf(message: ActMessage): Act {
  switch (message.name) {
    case 'FrontierCrossing': {
      const { office, passedAt: at } = message.crossing;
      return { part: 'crossing', time: 'passedAt', office, at, roles: ['transit'], ...originalOf(message) };
    }
    case 'CrossingRefusal': {
      const { office, refusedAt: at } = message.refusal;
      return { part: 'refusal', time: 'refusedAt', office, at, roles: ['transit'], ...originalOf(message) };
    }
    case 'ArrivalAdvice':
    case 'ForwardedArrivalAdvice': {
      const { office, arrivedAt: at } = message.arrival;
      return { part: 'arrival', time: 'arrivedAt', office, at, roles: ARRIVE, ...originalOf(message) };
    }
    case 'DestinationControlResults': {
      const { office, controlledAt: at } = message.results;
      return { part: 'results', time: 'controlledAt', office, at, roles: ARRIVE };
    }
    case 'TransitRecordRequest':
    case 'ArrivalRecordRequest': {
      const { office, presentedAt: at } = message.request;
      const roles: readonly OfficeRole[] = message.name === 'TransitRecordRequest' ? ['transit'] : ['destination'];
      return { part: 'request', time: 'presentedAt', office, at, roles };
    }
    case 'CancellationNotice': {
      const { office, cancelledAt: at } = message.cancellation;
      return { part: 'cancellation', time: 'cancelledAt', office, at, roles: ['departure'] };
    }
    case 'DischargeNotice': {
      const { office, dischargedAt: at } = message.discharge;
      return { part: 'discharge', time: 'dischargedAt', office, at, roles: ['departure'] };
    }
  }
}

function originalOf(message: ActMessage): { readonly original?: string } {
  const original = 'original' in message ? message.original : undefined;
  return original === undefined ? {} : { original: original.administration };
}
