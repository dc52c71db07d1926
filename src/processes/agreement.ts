import type { Facts, OfficeState } from '../movement.ts';

/** States after which nothing more is expected of an office. */
export const FINAL: Readonly<Record<OfficeState['role'], readonly string[]>> = {
  departure: ['discharged', 'cancelled', 'notReleased', 'recovered', 'recoveryEnded'],
  transit: ['crossed', 'closedElsewhere', 'cancelled', 'recovered'],
  destination: ['accepted', 'arrivedElsewhere', 'cancelled', 'recovered'],
  guarantee: ['credited', 'notBooked', 'withdrawn'],
};

/** What the ends of one movement at all offices may be together: one row an ending. */
export const AGREEMENT: readonly Ending[] = [
  {
    /** No office of transit had a part: a national movement, or one between offices without a border office between them. */
    ending: 'dischargedWithoutTransit',
    departure: 'discharged',
    transit: [],
    destination: ['accepted'],
    guaranteeOffice: ['credited', 'notBooked', 'withdrawn'],
    guarantee: ['freed'],
  },
  {
    ending: 'discharged',
    departure: 'discharged',
    transit: ['crossed', 'closedElsewhere'],
    destination: ['accepted', 'arrivedElsewhere'],
    guaranteeOffice: ['credited', 'notBooked', 'withdrawn'],
    guarantee: ['freed'],
  },
  {
    ending: 'cancelled',
    departure: 'cancelled',
    transit: ['cancelled'],
    destination: ['cancelled'],
    guaranteeOffice: ['notBooked', 'withdrawn'],
    guarantee: ['freed'],
  },
  {
    /** Goods moved under it all the same: an office that knew of the cancellation recorded them, and departure has an officer look. */
    ending: 'cancelledYetMoved',
    departure: 'cancelled',
    transit: ['cancelled', 'crossed'],
    destination: ['cancelled', 'accepted'],
    guaranteeOffice: ['notBooked', 'withdrawn'],
    guarantee: ['freed'],
  },
  {
    ending: 'cancelledBeforeRelease',
    departure: 'cancelled',
    transit: [],
    destination: [],
    guaranteeOffice: ['notBooked', 'withdrawn'],
    guarantee: ['none', 'freed'],
  },
  {
    ending: 'notReleased',
    departure: 'notReleased',
    transit: [],
    destination: [],
    guaranteeOffice: ['notBooked', 'withdrawn'],
    guarantee: ['none', 'freed'],
  },
  {
    ending: 'recovered',
    departure: 'recovered',
    transit: ['crossed', 'closedElsewhere', 'recovered'],
    destination: ['accepted', 'arrivedElsewhere', 'recovered'],
    guaranteeOffice: ['credited', 'notBooked', 'withdrawn'],
    guarantee: ['called'],
  },
  {
    ending: 'recoveryEnded',
    departure: 'recoveryEnded',
    transit: ['crossed', 'closedElsewhere'],
    destination: ['accepted', 'arrivedElsewhere'],
    guaranteeOffice: ['credited', 'notBooked', 'withdrawn'],
    guarantee: ['freed'],
  },
];

export interface Ending {
  readonly ending: string;
  readonly departure: string;
  /** States that each office of transit may have; none where there must be no office. */
  readonly transit: readonly string[];
  readonly destination: readonly string[];
  /** States that each office of guarantee of another administration may have, where there is one; an unused one booked nothing, or took the booking back. */
  readonly guaranteeOffice: readonly string[];
  /** What became of the guarantee at departure; before release it is freed where it was booked. */
  readonly guarantee: readonly Facts['guarantee'][];
}

/** Whether every office of a view has come to an end. */
export function isFinal(states: readonly OfficeState[]): boolean {
  return states.length > 0 && states.every(({ role, state }) => FINAL[role].includes(state));
}

/** The ending that the states of all offices, of all administrations together, agree on; nothing where they do not. */
export function endingOf(states: readonly OfficeState[]): Ending | undefined {
  const at = (role: OfficeState['role']) => states.filter((s) => s.role === role).map((s) => s.state);
  return AGREEMENT.find(
    (row) =>
      at('departure').length > 0 &&
      at('departure').every((state) => state === row.departure) &&
      (at('destination').length > 0 || row.destination.length === 0) &&
      at('transit').every((state) => row.transit.includes(state)) &&
      at('destination').every((state) => row.destination.includes(state)) &&
      at('guarantee').every((state) => row.guaranteeOffice.includes(state)),
  );
}
