import { type Desk, arrivalRecord, desk, transitRecord } from '../gateway/desk.ts';

/** The gateway of Burkina Faso that received the records of one movement for its border office and its office of destination. */
export async function followed() {
  const at: Desk = await desk('BF');
  for (const message of [transitRecord({ sequence: 1 }), arrivalRecord({ sequence: 2 })]) await at.say(message);
  const changes = (await at.gateway.changes(0))._unsafeUnwrap();
  const movement = (await at.gateway.movement(changes[0]?.reference ?? ''))._unsafeUnwrap();
  if (movement === undefined) throw new Error('nothing was received');
  return { at, changes, movement };
}
