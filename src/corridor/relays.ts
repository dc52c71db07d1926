import type { Corridor, Relay } from './corridor.ts';

export function findRelay(corridor: Corridor, id: string): Relay | undefined {
  return corridor.relay?.find((each) => each.id === id);
}

/** Whether the corridor names that relay for messages of one administration to another. */
export function mayRelay(corridor: Corridor, id: string, one: string, other: string): boolean {
  const between = findRelay(corridor, id)?.between ?? [];
  return one !== other && between.includes(one) && between.includes(other);
}
