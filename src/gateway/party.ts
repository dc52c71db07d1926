import type { Corridor } from '../corridor/corridor.ts';
import { findAdministration } from '../corridor/offices.ts';
import { findRelay, mayRelay } from '../corridor/relays.ts';
import { type Fault, fault } from '../fault.ts';
import type { Parts } from './options.ts';

/** The refusal of an administration that is no party of the corridor. */
export function strangerFault(corridor: Corridor, administration: string): Fault | undefined {
  if (findAdministration(corridor, administration) !== undefined) return undefined;
  const parties = corridor.administration.map(({ code }) => code).join(', ');
  return fault('gateway/not-a-party', { administration, corridor: corridor.id, parties });
}

/**
 * Why a message of a verified sender may not come by that channel: it must be the sender's own, or that of a relay which the corridor names between the two of
 * us, and then a signature must have proved the sender.
 */
export function channelFault(
  { corridor, administration, signature }: Pick<Parts, 'corridor' | 'administration' | 'signature'>,
  from: string,
  sender: string,
): Fault | undefined {
  const isRelay = findAdministration(corridor, from) === undefined && findRelay(corridor, from) !== undefined;
  if (isRelay && !signature.proves) return fault('signature/relayed', { from });
  if (sender === administration) return fault('gateway/own-message', { from });
  const stranger = strangerFault(corridor, sender);
  if (stranger !== undefined || from === sender) return stranger;
  if (!mayRelay(corridor, from, sender, administration)) return fault('gateway/not-relayed', { sender, from });
  return signature.proves ? undefined : fault('signature/relayed', { from });
}

/** The parties that we exchange messages with. */
export function neighboursOf(corridor: Corridor, administration: string): readonly string[] {
  return corridor.administration.map(({ code }) => code).filter((code) => code !== administration);
}
