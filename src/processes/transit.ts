import { type Table, rowsAt } from './process.ts';

const OPEN = ['expected', 'presented', 'refused'] as const;
/** Goods that come to light during a recovery, or after it, pass as others do. */
const RECOVERY = ['underRecovery', 'recovered'] as const;
const KNOWN = [...OPEN, 'crossed', 'closedElsewhere', 'cancelled', ...RECOVERY] as const;
/** Where it ends once the goods are known to be elsewhere. */
const UNUSED = [...OPEN, 'cancelled', ...RECOVERY] as const;

/** One office of transit: it expects the goods, and records that they passed or were refused. */
// biome-ignore format: a table reads best with one row a line
export const TRANSIT: Table = rowsAt('transit', [
  { step: 'openOwnOffices', kind: 'national', source: 'ours', offices: 'itinerary', when: ['none'], by: { step: 'release' }, then: 'expected' },
  { step: 'receiveRecord', case: 'first', kind: 'joint', source: 'source', offices: 'itinerary', when: ['none'], by: { message: 'AnticipatedTransitRecord' }, then: 'expected', needs: ['fromDeparture'] },
  { step: 'receiveRecord', case: 'restoredPresented', kind: 'joint', source: 'ours', offices: 'each', when: ['cancelled'], by: { message: 'AnticipatedTransitRecord' }, then: 'presented', needs: ['fromDeparture', 'presentedBefore'] },
  { step: 'receiveRecord', case: 'restoredRefused', kind: 'joint', source: 'ours', offices: 'each', when: ['cancelled'], by: { message: 'AnticipatedTransitRecord' }, then: 'refused', needs: ['fromDeparture', 'refusedBefore'] },
  { step: 'receiveRecord', case: 'restored', kind: 'joint', source: 'ours', offices: 'each', when: ['cancelled'], by: { message: 'AnticipatedTransitRecord' }, then: 'expected', needs: ['fromDeparture'] },
  { step: 'receiveRecord', case: 'newer', kind: 'joint', source: 'source', offices: 'each', when: [...OPEN, 'crossed', 'closedElsewhere', ...RECOVERY], by: { message: 'AnticipatedTransitRecord' }, then: 'same', needs: ['fromDeparture'] },
  { step: 'requestTransitRecord', kind: 'joint', source: 'ours', offices: 'named', when: ['none', 'cancelled'], by: { act: 'requestTransitRecord' }, then: 'same',
    sends: [{ message: 'TransitRecordRequest', to: 'departure' }] },
  { step: 'receiveResponse', case: 'presented', kind: 'joint', source: 'ours', offices: 'named', when: ['cancelled'], by: { message: 'TransitRecordResponse' }, then: 'presented', needs: ['asked', 'recordGiven', 'presentedBefore'] },
  { step: 'receiveResponse', case: 'refused', kind: 'joint', source: 'ours', offices: 'named', when: ['cancelled'], by: { message: 'TransitRecordResponse' }, then: 'refused', needs: ['asked', 'recordGiven', 'refusedBefore'] },
  { step: 'receiveResponse', case: 'record', kind: 'joint', source: 'ours', offices: 'named', when: ['none', 'cancelled'], by: { message: 'TransitRecordResponse' }, then: 'expected', needs: ['asked', 'recordGiven'] },
  { step: 'receiveResponse', case: 'nothingNew', kind: 'joint', source: 'ours', offices: 'named', when: ['none', ...KNOWN], by: { message: 'TransitRecordResponse' }, then: 'same', needs: ['asked'] },
  { step: 'presentGoods', kind: 'national', source: 'ours', offices: 'named', when: ['expected', 'refused', 'underRecovery'], by: { act: 'presentGoods' }, then: 'presented' },
  { step: 'recordPassage', kind: 'both', source: 'source', offices: 'named', when: ['expected', 'presented', 'refused', 'closedElsewhere', 'cancelled', ...RECOVERY], by: { act: 'recordPassage' }, then: 'crossed',
    sends: [{ message: 'FrontierCrossing', to: 'departure' }] },
  { step: 'refusePassage', kind: 'both', source: 'source', offices: 'named', when: ['expected', 'presented', 'underRecovery'], by: { act: 'refusePassage' }, then: 'refused',
    sends: [{ message: 'CrossingRefusal', to: 'departure' }] },
  { step: 'recordIncident', kind: 'both', source: 'ours', offices: 'named', when: [...OPEN, 'crossed', 'closedElsewhere', ...RECOVERY], by: { act: 'recordIncident' }, then: 'same',
    sends: [{ message: 'IncidentNotice', to: 'departure' }] },
  { step: 'noteForwardedIncident', kind: 'joint', source: 'ours', offices: 'each', when: KNOWN, by: { message: 'ForwardedIncident' }, then: 'same', needs: ['fromDeparture'] },
  { step: 'noteForwardedPassage', kind: 'joint', source: 'ours', offices: 'each', when: KNOWN, by: { message: 'FrontierCrossing' }, then: 'same', needs: ['fromDeparture'] },
  { step: 'noteForwardedRefusal', kind: 'joint', source: 'ours', offices: 'each', when: KNOWN, by: { message: 'CrossingRefusal' }, then: 'same', needs: ['fromDeparture'] },
  { step: 'closeUnused', case: 'unused', kind: 'joint', source: 'ours', offices: 'each', when: UNUSED, by: { message: 'ForwardedArrivalAdvice' }, then: 'closedElsewhere', needs: ['fromDeparture', 'gapless'] },
  { step: 'closeUnused', case: 'used', kind: 'joint', source: 'ours', offices: 'each', when: ['crossed', 'closedElsewhere'], by: { message: 'ForwardedArrivalAdvice' }, then: 'same', needs: ['fromDeparture', 'gapless'] },
  { step: 'closeOwnUnused', kind: 'national', source: 'ours', offices: 'each', when: OPEN, by: { step: 'notifyUnusedOffices' }, then: 'closedElsewhere' },
  { step: 'learnDischarge', case: 'recovered', kind: 'joint', source: 'ours', offices: 'each', when: [...OPEN, 'cancelled', 'underRecovery'], by: { message: 'DischargeNotice' }, then: 'recovered', needs: ['fromDeparture', 'gapless', 'debtPaid'] },
  { step: 'learnDischarge', case: 'unused', kind: 'joint', source: 'ours', offices: 'each', when: [...OPEN, 'cancelled', 'underRecovery'], by: { message: 'DischargeNotice' }, then: 'closedElsewhere', needs: ['fromDeparture', 'gapless'] },
  { step: 'learnDischarge', case: 'used', kind: 'joint', source: 'ours', offices: 'each', when: ['crossed', 'closedElsewhere', 'recovered'], by: { message: 'DischargeNotice' }, then: 'same', needs: ['fromDeparture', 'gapless'] },
  { step: 'acceptCancellation', case: 'overtaken', kind: 'joint', source: 'ours', offices: 'each', when: OPEN, by: { message: 'CancellationNotice' }, then: 'same', needs: ['fromDeparture', 'gapless', 'recordRestored'] },
  { step: 'acceptCancellation', case: 'cancelled', kind: 'joint', source: 'ours', offices: 'each', when: OPEN, by: { message: 'CancellationNotice' }, then: 'cancelled', needs: ['fromDeparture', 'gapless'] },
  { step: 'acceptCancellation', case: 'nothingHeld', kind: 'joint', source: 'ours', offices: 'named', when: ['none'], by: { message: 'CancellationNotice' }, then: 'same', needs: ['fromDeparture', 'gapless', 'nothingHeld'] },
  { step: 'closeOwnCancelled', kind: 'national', source: 'ours', offices: 'each', when: OPEN, by: { step: 'confirmCancellation' }, then: 'cancelled' },
]);
