import { type Table, rowsAt } from './process.ts';

/** Where the goods have not arrived: their way may still change. */
const UNDER_WAY = ['released', 'enquiryRecommended', 'underEnquiry'] as const;
const ARRIVING = ['partlyArrived', 'arrived', 'discrepanciesPending', 'arrivalConflict'] as const;
const DECIDABLE = [...UNDER_WAY, ...ARRIVING] as const;

/** What departure decides anew while the goods are under way, and who learns of it. */
// biome-ignore format: a table reads best with one row a line
export const DECISIONS: Table = [
  ...rowsAt('departure', [
    { step: 'decide', kind: 'national', source: 'ours', offices: 'named', when: UNDER_WAY, by: { act: 'decide' }, then: 'same', needs: ['nextDecision', 'soundRecord'] },
    { step: 'decide', case: 'arriving', kind: 'national', source: 'ours', offices: 'named', when: ARRIVING, by: { act: 'decide' }, then: 'same', needs: ['nextDecision', 'sameWay'] },
    { step: 'transferRecord', case: 'decided', kind: 'joint', source: 'ours', offices: 'each', when: UNDER_WAY, by: { step: 'decide' }, then: 'same', needs: ['newWay'],
      sends: [{ message: 'AnticipatedArrivalRecord', to: 'newDestination' }, { message: 'AnticipatedTransitRecord', to: 'newEnRoute' }] },
    { step: 'notifyDecision', kind: 'joint', source: 'ours', offices: 'each', when: DECIDABLE, by: { step: 'decide' }, then: 'same',
      sends: [{ message: 'MovementDecision', to: 'decided' }] },
    { step: 'extendTime', case: 'running', kind: 'national', source: 'ours', offices: 'each', when: ['released', 'partlyArrived'], by: { step: 'decide' }, then: 'same', needs: ['newTimeLimit'], clears: ['transitTime', 'recoveryBegins'], sets: ['transitTime', 'recoveryBegins'] },
    { step: 'extendTime', case: 'passed', kind: 'national', source: 'ours', offices: 'each', when: ['enquiryRecommended'], by: { step: 'decide' }, then: 'released', needs: ['newTimeLimit', 'nothingArrived'], clears: ['enquiryOpens', 'recoveryBegins'], sets: ['transitTime', 'recoveryBegins'] },
    { step: 'extendTime', case: 'rest', kind: 'national', source: 'ours', offices: 'each', when: ['enquiryRecommended'], by: { step: 'decide' }, then: 'partlyArrived', needs: ['newTimeLimit', 'arrivalKnown'], clears: ['enquiryOpens', 'recoveryBegins'], sets: ['transitTime', 'recoveryBegins'] },
  ]),
  ...rowsAt('transit', [
    { step: 'openOwnOffices', case: 'decided', kind: 'national', source: 'ours', offices: 'itinerary', when: ['none'], by: { step: 'decide' }, then: 'expected', needs: ['newWay'] },
    { step: 'noteDecision', kind: 'joint', source: 'ours', offices: 'each', when: ['expected', 'presented', 'refused', 'crossed', 'closedElsewhere', 'cancelled', 'underRecovery', 'recovered'], by: { message: 'MovementDecision' }, then: 'same', needs: ['fromDeparture'] },
  ]),
  ...rowsAt('destination', [
    { step: 'noteDecision', kind: 'joint', source: 'ours', offices: 'each', when: ['expected', 'partlyArrived', 'arrived', 'underControl', 'waitingForDiscrepancies', 'accepted', 'refused', 'arrivedElsewhere', 'cancelled', 'underRecovery', 'recovered'], by: { message: 'MovementDecision' }, then: 'same', needs: ['fromDeparture'] },
  ]),
];
