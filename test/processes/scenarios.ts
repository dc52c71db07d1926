import type { Corridor } from '../../src/corridor/corridor.ts';
import { itineraryOf } from '../../src/corridor/offices.ts';
import type { Arrival } from '../../src/messages/arrival-advice.ts';
import type { ControlResults } from '../../src/messages/destination-control-results.ts';
import type { Discharge } from '../../src/messages/discharge-notice.ts';
import type { Settlement } from '../../src/messages/discrepancies-solved.ts';
import type { Crossing } from '../../src/messages/frontier-crossing.ts';
import type { Incident } from '../../src/messages/incident-notice.ts';
import type { Decision } from '../../src/messages/movement-decision.ts';
import type { TransitRecord } from '../../src/messages/record.ts';
import { corridorOf } from '../corridor/fixtures.ts';
import { type Act, act } from './world.ts';

export const TWO = corridorOf('lome-ouagadougou');
export const THREE = corridorOf('lome-niamey');

/** A small record whose itinerary is the corridor's route between the two offices. */
export function recordTo(corridor: Corridor, destination: string, departure = 'TGLFP'): TransitRecord {
  const offices = itineraryOf(corridor, departure, destination) ?? [];
  return {
    movementKind: 'joint',
    declarationType: 'T1',
    countryOfDispatch: 'TG',
    countryOfDestination: destination.slice(0, 2),
    holder: { name: 'Transit Golfe Express SARL' },
    officeOfDeparture: departure,
    officeOfDestination: destination,
    itinerary: offices.map((office) => ({ office })),
    releasedAt: '2026-03-10T09:30:00+00:00',
    timeLimit: '2026-03-18',
    transport: { identity: 'TG 4821 BK', nationality: 'TG' },
    guarantee: { reference: '26TGFGC0000004125', kind: 'F', amountCovered: '17062500', currency: 'XOF' },
    value: { cif: '48750000', currency: 'XOF' },
    item: [
      {
        number: 1,
        commodity: '100630',
        description: 'Riz blanchi',
        packaging: [{ kind: 'BG', count: '400' }],
        grossMass: '20100.5',
      },
    ],
    totals: { items: 1, packages: '400', grossMass: '20100.5' },
  };
}

const HOURS = ['TGLFP', 'TGCNK', 'BFCNK', 'BFKPL', 'BFOUA', 'BFOGI', 'BFKTC', 'NEMKL', 'NENIA'];

/** The later on the road, the later the hour. */
function timeAt(office: string): string {
  return `2026-03-11T${String(8 + HOURS.indexOf(office)).padStart(2, '0')}:00:00+00:00`;
}

export function crossing(office: string): Crossing {
  return {
    office,
    side: office === 'TGCNK' || office === 'BFKTC' ? 'exit' : 'entry',
    passedAt: timeAt(office),
    seals: 'intact',
  };
}

export function arrival(office: string): Arrival {
  return { office, arrivedAt: timeAt(office), seals: 'intact' };
}

/** The arrival of one of two vehicles. */
export function arrivalOf(office: string, part: number, parts = 2): Arrival {
  return { ...arrival(office), part, parts };
}

/** A decision of departure, numbered 1; its way, where it has one, is left to the test. */
export function decision(kind: Decision['kind'], number = 1): Decision {
  return {
    number,
    kind,
    office: 'TGLFP',
    decidedAt: '2026-03-11T07:00:00+00:00',
    reason: 'The bridge at Sokodé is closed.',
    ...(kind === 'timeLimit' ? { timeLimit: `2026-03-${19 + number}` } : {}),
    ...(kind === 'seals' ? { seal: [{ mark: `TGD${number}` }] } : {}),
    ...(kind === 'vehicle' ? { vehicle: [{ transport: { identity: `TG 100${number} AB`, nationality: 'TG' } }] } : {}),
  };
}

/** From Niger's Niamey to Burkina's Ouagadougou, over an office that was not on the way. */
export const DIVERSION: Decision = {
  ...decision('destination'),
  officeOfDestination: 'BFOUA',
  itinerary: ['TGLFP', 'TGCNK', 'BFCNK', 'BFKPL', 'BFOUA'].map((office) => ({ office })),
};

export function results(office: string, result: ControlResults['result'] = 'A1', number = 1): ControlResults {
  return {
    office,
    number,
    controlledAt: timeAt(office),
    accepted: 'yes',
    result,
    controlMade: true,
    itineraryRespected: 'yes',
    timeLimitKept: 'yes',
    sealsIntact: 'yes',
    ...(result === 'A5' || result === 'B1' ? { remark: 'Two bags are missing.' } : {}),
  };
}

export function incident(office: string, number = 1): Incident {
  return {
    office,
    number,
    kind: 'resealed',
    happenedAt: timeAt(office),
    recordedAt: timeAt(office),
    place: { country: office.slice(0, 2), words: 'Poste frontière' },
    description: 'The seal was damaged by a branch.',
    newSeal: [{ mark: `${office}${number}` }],
  };
}

export function settlement(results = 1): Settlement {
  return { office: 'TGLFP', results, settledAt: '2026-03-14T09:00:00+00:00', outcome: 'dutiesPaid' };
}

export const pass = (office: string): Act => act(office, 'recordPassage', { crossing: crossing(office) });
export const refuse = (office: string): Act =>
  act(office, 'refusePassage', {
    refusal: { office, side: 'entry', refusedAt: timeAt(office), reason: 'documents', seals: 'intact' },
  });
export const present = (office: string): Act => act(office, 'presentGoods', {});
export const arrive = (office: string): Act => act(office, 'recordArrival', { arrival: arrival(office) });
export const control = (office: string): Act => act(office, 'startDestinationControl', {});
export const result = (office: string, code: ControlResults['result'] = 'A1', number = 1): Act =>
  act(office, 'recordControlResults', { results: results(office, code, number) });
export const askTransit = (office: string): Act =>
  act(office, 'requestTransitRecord', { request: { office, presentedAt: timeAt(office) }, departure: 'TGLFP' });
export const askArrival = (office: string): Act =>
  act(office, 'requestArrivalRecord', { request: { office, presentedAt: timeAt(office) }, departure: 'TGLFP' });
export const initiate = (corridor: Corridor, destination: string): Act =>
  act('TGLFP', 'initiateTransit', { record: recordTo(corridor, destination) });
export const release = act('TGLFP', 'release', {});
export const print = act('TGLFP', 'printAccompanyingDocument', {});
export const discharge = act('TGLFP', 'decideDischarge', { ground: 'satisfactoryResults' });
export const solve = (destination: string, number = 1): Act =>
  act('TGLFP', 'solveDiscrepancies', { destination, settlement: settlement(number) });
export const incur = (office: string): Act => act(office, 'recordIncident', { incident: [incident(office)] });
export const arriveAs = (office: string, part: number, parts = 2): Act =>
  act(office, 'recordArrival', { arrival: arrivalOf(office, part, parts) });
export const decide = (...decisions: readonly Decision[]): Act => act('TGLFP', 'decide', { decision: [...decisions] });
/** Another destination, by the corridor's route to it. */
export const redirect = (corridor: Corridor, office: string, number = 1): Act =>
  decide({
    ...decision('destination', number),
    officeOfDestination: office,
    itinerary: recordTo(corridor, office).itinerary,
  });
export const comeBack = act('TGLFP', 'recordReturn', {
  arrival: { ...arrival('TGLFP'), arrivedAt: '2026-03-13T08:00:00+00:00' },
});
export const prove = act('TGLFP', 'acceptProof', {
  ground: 'alternativeProof',
  certificate: [{ type: '760', reference: 'OUA 2026 4471', date: '2026-03-12' }],
});
export const attest = act('TGLFP', 'acceptProof', {
  ground: 'lossAttested',
  certificate: [{ type: '821', reference: 'PV 118 Gendarmerie Koupéla' }],
});
export const dischargeBy = (ground: Discharge['ground']): Act => act('TGLFP', 'decideDischarge', { ground });
export const cancel = act('TGLFP', 'cancel', { reason: 'The buyer withdrew.' });
export const withdraw = act('TGLFP', 'withdrawCancellation', { reason: 'One administration never answered.' });
export const settle = (office: string): Act => act('TGLFP', 'settleArrival', { office });

/** Departure's acts before anything travels. */
export const opening = (corridor: Corridor, destination: string): readonly Act[] => [
  initiate(corridor, destination),
  release,
];
