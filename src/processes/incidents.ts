import { type Table, rowsAt } from './process.ts';

/** Incidents that departure or destination records: any office may be where it happened, or the first that learns of it. */
// biome-ignore format: a table reads best with one row a line
export const INCIDENTS: Table = [
  ...rowsAt('departure', [
    { step: 'recordIncident', kind: 'both', source: 'ours', offices: 'named', when: ['released', 'enquiryRecommended', 'underEnquiry', 'partlyArrived', 'arrived', 'discrepanciesPending', 'arrivalConflict', 'cancellationPending', 'underRecovery', 'discharged', 'recovered', 'recoveryEnded'], by: { act: 'recordIncident' }, then: 'same',
      sends: [{ message: 'ForwardedIncident', to: 'ahead' }] },
  ]),
  ...rowsAt('destination', [
    { step: 'recordIncident', kind: 'both', source: 'ours', offices: 'named', when: ['expected', 'partlyArrived', 'arrived', 'underControl', 'waitingForDiscrepancies', 'accepted', 'refused', 'arrivedElsewhere', 'underRecovery', 'recovered'], by: { act: 'recordIncident' }, then: 'same',
      sends: [{ message: 'IncidentNotice', to: 'departure' }] },
  ]),
];
