import type { Condition } from './law.ts';

const ARRIVAL: readonly Condition[] = [
  {
    need: 'arrivedAtAnotherOffice',
    of: ['departure.recordArrivalNotice.conflict', 'departure.recordReturn.conflict'],
    because: 'two offices that report an arrival are a conflict, one that reports again is not',
  },
  {
    need: 'arrivalsDiffer',
    of: ['departure.recordAnswer.conflict'],
    because: 'an answer is a conflict only where it tells another arrival',
  },
  {
    need: 'arrivedAtAnotherOffice',
    of: ['destination.learnArrivalElsewhere.unused', 'destination.learnArrivalElsewhere.settled'],
    because: 'an office is closed by an arrival elsewhere, not by its own',
  },
  {
    need: 'arrivalSettled',
    of: ['destination.learnArrivalElsewhere.settled'],
    because: 'goods that are here stay so until departure has settled the conflict',
  },
  {
    need: 'knownArrival',
    of: ['departure.settleArrival'],
    because: 'an officer decides between arrivals that were told',
  },
  {
    need: 'diverted',
    of: ['departure.notifyDeclaredDestination'],
    because: 'the declared destination is told only of an arrival elsewhere',
  },
  {
    need: 'silentOffices',
    of: ['departure.awaitPassages', 'departure.notifyUnusedOffices'],
    because: 'an office that told its passage was used',
  },
  {
    need: 'noSilentOffices',
    of: ['departure.completePassages'],
    because: 'the wait for passages ends with the last one',
  },
  {
    need: 'arrivalKnown',
    of: ['departure.recordArrivalNotice.voiding', 'departure.recordArrivalNotice.voidingPart'],
    because: 'a cancellation that is void brings an arrival only where one was told',
  },
];

/** One vehicle is one arrival; the time limit goes on for the rest. */
const PARTS: readonly Condition[] = [
  {
    need: 'allParts',
    of: [
      'departure.recordArrivalNotice.first',
      'departure.recordArrivalNotice.last',
      'departure.recordArrivalNotice.voiding',
      'departure.recordAnswer.arrived',
      'departure.settleArrival.settled',
      'destination.recordArrival only',
      'destination.recordArrival.last',
    ],
    because: 'the goods have arrived when all their vehicles have',
  },
  {
    need: 'partsMissing',
    of: [
      'departure.recordArrivalNotice.part',
      'departure.recordArrivalNotice.latePart',
      'departure.recordArrivalNotice.voidingPart',
      'departure.settleArrival.part',
      'destination.recordArrival.part',
    ],
    because: 'a part is one of which others are missing',
  },
  {
    need: 'newPart',
    of: [
      'destination.recordArrival.part',
      'destination.recordArrival.last',
      'destination.recordArrival.afterClosing',
      'destination.recordArrival.settledElsewhere',
    ],
    because: 'a vehicle arrives once',
  },
  {
    need: 'arrivedBefore',
    of: ['destination.recordArrival.settledElsewhere'],
    because: 'a part comes after a first one to the office whose arrival does not hold',
  },
  {
    need: 'notMajor',
    of: ['departure.settleArrival.part'],
    because: 'a destination that closed with the rest missing waits for no part',
  },
  {
    need: 'closedShort',
    of: ['departure.recordResults.restMissing'],
    because: 'only major discrepancies close a movement of which parts are missing',
  },
];

const RESULTS: readonly Condition[] = [
  {
    need: 'latestMajor',
    of: [
      'departure.recordResults.major',
      'departure.recordAnswer.major',
      'departure.recordAnswer.majorFound',
      'departure.settleArrival.major',
      'destination.recordControlResults.discrepancies',
      'destination.recordControlResults.restMissing',
    ],
    because: 'only B1 waits',
  },
  {
    need: 'notMajor',
    of: ['departure.recordAnswer.satisfactory'],
    because: 'an answer that repeats B1 settles nothing',
  },
  {
    need: 'resultsRepeated',
    of: ['departure.recordAnswer.majorFound', 'departure.recordAnswer.satisfactory'],
    because: 'an answer without results decides nothing of goods that have arrived',
  },
  {
    need: 'undischarged',
    of: ['destination.recordControlResults.discrepancies', 'destination.recordControlResults.restMissing'],
    because: 'nobody waits for a departure that has discharged',
  },
  {
    need: 'dischargeKnown',
    of: ['destination.recordControlResults.closed', 'destination.recordControlResults.refusedClosed'],
    because: 'control closes alone, a part accepted or a cargo refused, only where departure has discharged',
  },
  {
    need: 'arrivedHere',
    of: [
      'destination.recordControlResults.discrepancies',
      'destination.recordControlResults.refused',
      'destination.recordControlResults.refusedClosed',
      'destination.recordControlResults.accepted',
    ],
    because: 'goods are controlled where they arrived',
  },
  {
    need: 'cargoRefused',
    of: ['destination.recordControlResults.refused', 'destination.recordControlResults.refusedClosed'],
    because: 'what is accepted is not refused',
  },
];

const BORDER: readonly Condition[] = [
  {
    need: 'recordGiven',
    of: [
      'transit.receiveResponse.record',
      'transit.receiveResponse.presented',
      'transit.receiveResponse.refused',
      'destination.receiveResponse.record',
    ],
    because: 'a reason alone opens no part in the movement',
  },
  {
    need: 'nationalRecord',
    of: [
      'transit.receiveInformation',
      'transit.receiveRecord.national',
      'transit.receiveRecord.nationalNoted',
      'transit.receiveResponse.national',
      'destination.receiveRecord.national',
      'destination.receiveRecord.nationalNoted',
      'destination.receiveResponse.national',
    ],
    because: 'only a movement that ends at the border is information, and no obligation',
  },
  {
    need: 'gapless',
    of: [
      'transit.receiveInformation',
      'transit.receiveRecord.national',
      'transit.receiveRecord.nationalNoted',
      'transit.receiveResponse.national',
      'transit.noteInformation',
      'destination.receiveRecord.national',
      'destination.receiveRecord.nationalNoted',
      'destination.receiveResponse.national',
    ],
    because: 'a record that ends the movement at the border closes offices, after all that was said before',
  },
  {
    need: 'nothingHeld',
    of: ['transit.receiveInformation', 'transit.noteInformation'],
    because: 'an office that takes part is told itself',
  },
  {
    need: 'informed',
    of: ['transit.noteInformation', 'transit.acceptCancellation.converted', 'destination.acceptCancellation.converted'],
    because: 'these are about a movement that ends at the border',
  },
  {
    need: 'nationalMovement',
    of: ['transit.closeOwnCancelled.converted'],
    because: 'only a movement that was made to end at the border has closed our own office before',
  },
  {
    need: 'jointMovement',
    of: ['departure.convertToNational', 'transit.convertOnPaper'],
    because: 'a national movement is national already',
  },
  {
    need: 'endsAtBorder',
    of: ['departure.convertToNational only', 'transit.convertOnPaper'],
    because: 'a movement is made to end at the last border office of its departure',
  },
  {
    need: 'nothingBeyond',
    of: ['departure.convertToNational', 'transit.convertOnPaper'],
    because: 'the fact beyond the border wins over the decision',
  },
  {
    need: 'convertedOnPaper',
    of: ['departure.convertToNational.paper'],
    because: 'departure confirms what the border office wrote on paper',
  },
  { need: 'departsHere', of: ['transit.convertOnPaper'], because: 'only a border office of departure decides for it' },
  { need: 'offTheWay', of: ['transit.closeOwnConverted'], because: 'an office that is still on the way stays open' },
  {
    need: 'recordKnown',
    of: ['transit.noteSuccessor'],
    because: 'a successor continues a movement that is known here',
  },
];

/** The conditions of arrivals, of results and of movements that end at the border. */
export const ON_THE_WAY: readonly Condition[] = [...ARRIVAL, ...PARTS, ...RESULTS, ...BORDER];
