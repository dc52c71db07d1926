import { type Table, rowsAt } from './process.ts';

/** An enquiry that opens by itself does not take the decision away, above all where the line of the office that is asked is down. */
const UNDER_WAY = ['released', 'enquiryRecommended', 'underEnquiry'] as const;
const OPEN = ['expected', 'presented', 'refused'] as const;

/**
 * Movements that end at the border: what departure tells the neighbour, how a joint movement is turned into one, and how the neighbour goes on.
 *
 * An office beyond the border that recorded a passage or an arrival keeps its state: the fact wins over the decision. One that only expected the goods is closed
 * and may still record them. These rows stand before those of transit and of destination, since a national record is not taken as a joint one is.
 */
// biome-ignore format: a table reads best with one row a line
export const NATIONAL: Table = [
  ...rowsAt('departure', [
    { step: 'initiateTransit', case: 'successor', kind: 'national', source: 'ours', offices: 'named', when: ['none'], by: { act: 'initiateSuccessor' }, then: 'registered', needs: ['ownDeparture', 'properEnd', 'namesPredecessor'], atBorder: true },
    { step: 'convertToNational', kind: 'national', source: 'ours', offices: 'named', when: UNDER_WAY, by: { act: 'convertToNational' }, then: 'same', needs: ['jointMovement', 'endsAtBorder', 'nothingBeyond'] },
    { step: 'convertToNational', case: 'paper', kind: 'national', source: 'ours', offices: 'named', when: UNDER_WAY, by: { act: 'confirmConversion' }, then: 'same', needs: ['jointMovement', 'convertedOnPaper', 'nothingBeyond'] },
    { step: 'informNeighbours', kind: 'joint', source: 'ours', offices: 'each', when: UNDER_WAY, by: { step: 'convertToNational' }, then: 'same',
      sends: [{ message: 'AnticipatedTransitRecord', to: 'informed' }] },
    { step: 'confirmCancellation', case: 'nobodyConcerned', kind: 'national', source: 'ours', offices: 'each', when: ['cancellationPending'], by: { step: 'cancel' }, then: 'cancelled', needs: ['nobodyConcerned'] },
  ]),
  ...rowsAt('transit', [
    { step: 'receiveInformation', kind: 'joint', source: 'ours', offices: 'named', when: ['none'], by: { message: 'AnticipatedTransitRecord' }, then: 'same', needs: ['fromDeparture', 'nationalRecord', 'gapless', 'nothingHeld'] },
    { step: 'receiveRecord', case: 'national', kind: 'joint', source: 'ours', offices: 'each', when: [...OPEN, 'cancelled'], by: { message: 'AnticipatedTransitRecord' }, then: 'closedElsewhere', needs: ['fromDeparture', 'nationalRecord', 'gapless'] },
    { step: 'receiveRecord', case: 'nationalNoted', kind: 'joint', source: 'ours', offices: 'each', when: ['crossed', 'closedElsewhere'], by: { message: 'AnticipatedTransitRecord' }, then: 'same', needs: ['fromDeparture', 'nationalRecord', 'gapless'] },
    { step: 'receiveResponse', case: 'national', kind: 'joint', source: 'ours', offices: 'named', when: ['none', 'cancelled'], by: { message: 'TransitRecordResponse' }, then: 'closedElsewhere', needs: ['asked', 'nationalRecord', 'gapless'] },
    { step: 'noteInformation', case: 'discharge', kind: 'joint', source: 'ours', offices: 'named', when: ['none'], by: { message: 'DischargeNotice' }, then: 'same', needs: ['fromDeparture', 'informed', 'gapless', 'nothingHeld'] },
    { step: 'noteInformation', case: 'decision', kind: 'joint', source: 'ours', offices: 'named', when: ['none'], by: { message: 'MovementDecision' }, then: 'same', needs: ['fromDeparture', 'informed', 'gapless', 'nothingHeld'] },
    { step: 'noteInformation', case: 'recovery', kind: 'joint', source: 'ours', offices: 'named', when: ['none'], by: { message: 'RecoveryNotice' }, then: 'same', needs: ['fromDeparture', 'informed', 'gapless', 'nothingHeld'] },
    { step: 'noteSuccessor', kind: 'national', source: 'ours', offices: 'named', when: ['none', ...OPEN, 'closedElsewhere'], by: { act: 'noteSuccessor' }, then: 'same', needs: ['recordKnown'] },
    { step: 'convertOnPaper', kind: 'national', source: 'ours', offices: 'named', when: [...OPEN, 'crossed'], by: { act: 'convertOnPaper' }, then: 'same', needs: ['departsHere', 'jointMovement', 'endsAtBorder', 'nothingBeyond'] },
    { step: 'closeOwnConverted', kind: 'national', source: 'ours', offices: 'each', when: OPEN, by: { step: 'convertToNational' }, then: 'closedElsewhere', needs: ['offTheWay'] },
    { step: 'acceptCancellation', case: 'converted', kind: 'joint', source: 'ours', offices: 'each', when: ['closedElsewhere'], by: { message: 'CancellationNotice' }, then: 'cancelled', needs: ['fromDeparture', 'informed', 'gapless'] },
    { step: 'closeOwnCancelled', case: 'converted', kind: 'national', source: 'ours', offices: 'each', when: ['closedElsewhere'], by: { step: 'confirmCancellation' }, then: 'cancelled', needs: ['nationalMovement'] },
  ]),
  ...rowsAt('destination', [
    { step: 'openOwnDestination', kind: 'national', source: 'ours', offices: 'itinerary', when: ['none'], by: { step: 'convertToNational' }, then: 'expected' },
    { step: 'receiveRecord', case: 'national', kind: 'joint', source: 'ours', offices: 'each', when: ['expected', 'cancelled'], by: { message: 'AnticipatedTransitRecord' }, then: 'arrivedElsewhere', needs: ['fromDeparture', 'nationalRecord', 'gapless'] },
    { step: 'receiveRecord', case: 'nationalNoted', kind: 'joint', source: 'ours', offices: 'each', when: ['partlyArrived', 'arrived', 'underControl', 'waitingForDiscrepancies', 'accepted', 'refused', 'arrivedElsewhere'], by: { message: 'AnticipatedTransitRecord' }, then: 'same', needs: ['fromDeparture', 'nationalRecord', 'gapless'] },
    { step: 'receiveResponse', case: 'national', kind: 'joint', source: 'ours', offices: 'named', when: ['none', 'cancelled'], by: { message: 'ArrivalRecordResponse' }, then: 'arrivedElsewhere', needs: ['asked', 'nationalRecord', 'gapless'] },
    { step: 'acceptCancellation', case: 'converted', kind: 'joint', source: 'ours', offices: 'each', when: ['arrivedElsewhere'], by: { message: 'CancellationNotice' }, then: 'cancelled', needs: ['fromDeparture', 'informed', 'gapless'] },
  ]),
];
