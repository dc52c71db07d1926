import type { Corridor } from '../../src/corridor/corridor.ts';
import { administrationOf } from '../../src/corridor/offices.ts';
import type { MessageName } from '../../src/messages/catalogue.ts';
import type { TransitRecord } from '../../src/messages/record.ts';
import type { LogEntry, Movement } from '../../src/movement.ts';

/** An entry that was applied, with the movement before and after it. */
export interface Applied {
  readonly corridor: Corridor;
  readonly before: Movement;
  readonly after: Movement;
  readonly entry: LogEntry;
}

/** What a cause owes: a message, and the administrations that get it. */
type Owes = readonly (readonly [MessageName, readonly string[]])[];

/** The messages of which it is said below who owes them; the others are not judged. */
export const JUDGED: ReadonlySet<MessageName> = new Set([
  'AnticipatedArrivalRecord',
  'AnticipatedTransitRecord',
  'TransitRecordRequest',
  'TransitRecordResponse',
  'ArrivalRecordRequest',
  'ArrivalRecordResponse',
  'FrontierCrossing',
  'CrossingRefusal',
  'IncidentNotice',
  'ForwardedIncident',
  'ArrivalAdvice',
  'ForwardedArrivalAdvice',
  'DestinationControlResults',
  'DiscrepanciesSolved',
  'DischargeNotice',
  'CancellationNotice',
  'GuaranteeCheck',
  'GuaranteeCheckResult',
  'GuaranteeUse',
  'GuaranteeUseResult',
]);

/** The acts and messages, and the timer, of which it is said below what they owe. */
const SAID: ReadonlySet<string> = new Set([
  'initiateTransit',
  'startControl',
  'refuseRelease',
  'cancelBeforeRelease',
  'release',
  'printAccompanyingDocument',
  'requestTransitRecord',
  'requestArrivalRecord',
  'presentGoods',
  'recordPassage',
  'refusePassage',
  'recordIncident',
  'recordArrival',
  'startDestinationControl',
  'recordControlResults',
  'settleArrival',
  'solveDiscrepancies',
  'acceptProof',
  'decideDischarge',
  'cancel',
  'withdrawCancellation',
  'convertToNational',
  'confirmConversion',
  'convertOnPaper',
  'noteSuccessor',
  'checkGuarantee',
  'useGuarantee',
  'amendGuarantee',
  'answerGuaranteeCheck',
  'answerGuaranteeUse',
  'endBooking',
  ...JUDGED,
  'Acknowledgement',
  'Warning',
  'FunctionalRejection',
  'XmlRejection',
  'unusedOffices',
  'transitTime',
  'controlResults',
  'discrepanciesSolved',
]);

/** Whether anything is said of what a cause owes. */
export function isSaid({ cause }: LogEntry): boolean {
  if (cause.kind === 'unread') return false;
  return SAID.has(cause.kind === 'act' ? cause.step : cause.kind === 'timer' ? cause.row : cause.message.name);
}

/** Who is to be told of an applied cause (DOMAIN section 2, columns "from -> to" and "when"), as `message administration`, sorted. */
export function owedBy(applied: Applied): readonly string[] {
  const { entry, after } = applied;
  const owes = [...whatIsOwed(applied), ...restored(applied)];
  const own = after.administration;
  if (entry.outcomes.length === 0) return [];
  return owes
    .flatMap(([message, to]) => [...new Set(to)].filter((code) => code !== own).map((code) => `${message} ${code}`))
    .sort();
}

function whatIsOwed(applied: Applied): Owes {
  const { entry, before, after } = applied;
  const { cause } = entry;
  const departure = [departureOf(applied)];
  if (cause.kind === 'timer') return cause.row === 'unusedOffices' ? [['ForwardedArrivalAdvice', silent(applied)]] : [];
  if (cause.kind === 'message') return owedByMessage(applied, cause.sender);
  if (cause.kind === 'unread') return [];
  const facts = cause.facts as { readonly destination?: string };
  switch (cause.step) {
    case 'release':
      return record(applied);
    case 'requestTransitRecord':
      return [['TransitRecordRequest', departure]];
    case 'requestArrivalRecord':
      return [['ArrivalRecordRequest', departure]];
    case 'recordPassage':
      return isHome(applied) ? forwarded(applied, 'FrontierCrossing', cause.office) : [['FrontierCrossing', departure]];
    case 'refusePassage':
      return isHome(applied) ? forwarded(applied, 'CrossingRefusal', cause.office) : [['CrossingRefusal', departure]];
    case 'recordIncident':
      return isHome(applied) ? [['ForwardedIncident', ahead(applied, cause.office)]] : [['IncidentNotice', departure]];
    case 'recordArrival':
      return [['ArrivalAdvice', departure]];
    case 'recordControlResults':
      return [['DestinationControlResults', departure]];
    case 'settleArrival':
      return [['ForwardedArrivalAdvice', after.facts.arrivals.flatMap(({ office }) => of(applied, office))]];
    case 'solveDiscrepancies':
      return [['DiscrepanciesSolved', of(applied, facts.destination ?? '')]];
    case 'decideDischarge':
      return [['DischargeNotice', told(before)]];
    case 'convertToNational':
    case 'confirmConversion':
      return record(applied);
    case 'checkGuarantee':
      return [['GuaranteeCheck', guaranteeOffice(applied)]];
    case 'useGuarantee':
      return [['GuaranteeUse', guaranteeOffice(applied)]];
    case 'answerGuaranteeCheck':
      return [['GuaranteeCheckResult', departure]];
    case 'answerGuaranteeUse':
      return [['GuaranteeUseResult', departure]];
    case 'cancel':
      return [['CancellationNotice', told(before)]];
    default:
      return [];
  }
}

function owedByMessage(applied: Applied, sender: string): Owes {
  const { entry, before } = applied;
  const { cause } = entry;
  if (cause.kind !== 'message') return [];
  const { message } = cause;
  if (message.name === 'TransitRecordRequest') return [['TransitRecordResponse', [sender]]];
  if (message.name === 'ArrivalRecordRequest') return [['ArrivalRecordResponse', [sender]]];
  if (!isHome(applied)) return [];
  switch (message.name) {
    case 'FrontierCrossing':
      return forwarded(applied, 'FrontierCrossing', message.crossing.office, sender);
    case 'CrossingRefusal':
      return forwarded(applied, 'CrossingRefusal', message.refusal.office, sender);
    case 'IncidentNotice':
      return [['ForwardedIncident', ahead(applied, message.incident[0]?.office ?? '', sender)]];
    case 'ArrivalAdvice': {
      const { office } = message.arrival;
      if (isCancelled(applied.after)) return [];
      const others = declaredBy(applied).filter((each) => each !== office && !isPending(before, office));
      return [['ForwardedArrivalAdvice', others.flatMap((each) => of(applied, each))]];
    }
    default:
      return [];
  }
}

/** The destination of the record, and the one before departure decided on another. */
function declaredBy({ after }: Applied): readonly string[] {
  const first = after.log.flatMap(({ cause }) =>
    cause.kind === 'act' && cause.step === 'initiateTransit' ? [cause.facts['record']] : [],
  )[0] as TransitRecord | undefined;
  const destinations = [first, after.facts.record].map((record) => record?.officeOfDestination ?? '');
  const isDecided = after.log.some(({ cause }) => cause.kind === 'act' && cause.step === 'decide');
  return isDecided ? destinations : destinations.slice(1);
}

/** Told of an arrival once more, departure has nothing new to say while discrepancies are open. */
function isPending({ states, facts }: Movement, office: string): boolean {
  const isKnown = facts.arrivals.some((arrival) => arrival.office === office) && facts.arrivals.length === 1;
  return isKnown && states.some(({ state }) => state === 'discrepanciesPending');
}

/** Nobody is told anything of a movement that is cancelled, or is about to be. */
function isCancelled({ states }: Movement): boolean {
  return states.some(({ role, state }) => role === 'departure' && /^cancel/.test(state));
}

/** A cancellation that does not hold: those who were told of it get the record again. */
function restored(applied: Applied): Owes {
  const { entry, before } = applied;
  if (!before.states.some(({ role, state }) => role === 'departure' && state === 'cancellationPending')) return [];
  const left = entry.outcomes.some(
    ({ role, then }) => role === 'departure' && then !== undefined && then !== 'cancelled',
  );
  return left ? record(applied) : [];
}

/** A joint movement is told along its itinerary; of one that ends at the border the neighbour there, and whoever had the record before, are informed. */
function record(applied: Applied): Owes {
  const record = applied.after.facts.record;
  if (record?.movementKind === 'national') {
    const facing = applied.corridor.office.find(({ code }) => code === record.officeOfDestination)?.facing ?? [];
    const informed = [...facing.flatMap((office) => of(applied, office)), ...told(applied.before)];
    return [['AnticipatedTransitRecord', informed]];
  }
  const transit = record?.itinerary.slice(1, -1).flatMap(({ office }) => of(applied, office)) ?? [];
  return [
    ['AnticipatedArrivalRecord', of(applied, record?.officeOfDestination ?? '')],
    ['AnticipatedTransitRecord', transit],
  ];
}

/** Passages are forwarded where the corridor says so, by default where it has three or more administrations. */
function forwarded(applied: Applied, message: MessageName, office: string, sender?: string): Owes {
  const { corridor } = applied;
  return (corridor.forwarding ?? corridor.administration.length >= 3)
    ? [[message, ahead(applied, office, sender)]]
    : [];
}

function ahead(applied: Applied, office: string, sender?: string): readonly string[] {
  const offices = applied.after.facts.record?.itinerary.map((stop) => stop.office) ?? [];
  const rest = offices.slice(offices.indexOf(office) + 1).flatMap((code) => of(applied, code));
  const given = told(applied.before);
  return rest.filter((code) => code !== sender && given.includes(code));
}

/** Administrations of declared offices of transit whose passage is not known, and that have not been told of an arrival. */
function silent(applied: Applied): readonly string[] {
  const { facts } = applied.before;
  const passed = facts.passages.map(({ office }) => office);
  const offices = facts.record?.itinerary.slice(1, -1).map(({ office }) => office) ?? [];
  const told = applied.before.log
    .flatMap(({ sends }) => sends)
    .flatMap(({ name, recipient }) => (name === 'ForwardedArrivalAdvice' ? [recipient] : []));
  return offices
    .filter((office) => !passed.includes(office))
    .flatMap((office) => of(applied, office))
    .filter((code) => !told.includes(code));
}

/** Those that have been sent the record. */
function told({ log }: Movement): readonly string[] {
  const records = [
    'AnticipatedArrivalRecord',
    'AnticipatedTransitRecord',
    'ArrivalRecordResponse',
    'TransitRecordResponse',
  ];
  return log
    .flatMap(({ sends }) => sends)
    .flatMap(({ name, recipient }) => (records.includes(name) ? [recipient] : []));
}

function guaranteeOffice(applied: Applied): readonly string[] {
  return of(applied, applied.after.facts.record?.guarantee.office ?? '');
}

function of({ corridor }: Applied, office: string): readonly string[] {
  return [administrationOf(corridor, office) ?? []].flat();
}

/** By the record, or by the reference where no record is here yet. */
function departureOf(applied: Applied): string {
  const { facts, reference } = applied.after;
  return of(applied, facts.record?.officeOfDeparture ?? '')[0] ?? reference.slice(2, 4);
}

function isHome(applied: Applied): boolean {
  return departureOf(applied) === applied.after.administration;
}
