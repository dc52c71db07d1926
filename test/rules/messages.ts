import type { MessageName, MessageOf, TransitMessage } from '../../src/messages/catalogue.ts';
import { CATALOGUE } from '../../src/messages/catalogue.ts';
import { isSequenced } from '../../src/messages/mapping.ts';
import type { TransitRecord } from '../../src/messages/record.ts';
import type { Movement } from '../../src/movement.ts';
import { NO_FACTS } from '../../src/processes/facts.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { corridorOf } from '../corridor/fixtures.ts';
import { messageFixture } from '../fixture-files.ts';
import { LATER_BODIES, LATER_FROM_DEPARTURE } from './later-bodies.ts';

export const REFERENCE = '26TGTGLFPT012345J6';
export const TIMES = {
  release: '2026-03-10T16:00:00+00:00',
  exit: '2026-03-11T10:00:00+00:00',
  entry: '2026-03-11T10:30:00+00:00',
  arrival: '2026-03-11T20:00:00+00:00',
  control: '2026-03-12T09:00:00+00:00',
};

/** A record that keeps every rule, at the edge where one can be at it. */
export const RECORD: TransitRecord = {
  movementKind: 'joint',
  declarationType: 'T1',
  declaration: { reference: { office: 'TGLFP', year: 2026, serial: 'T', number: '12345' }, part: 1, parts: 2 },
  countryOfDispatch: 'CN',
  countryOfDestination: 'BF',
  holder: { name: 'Transit du Golfe' },
  officeOfDeparture: 'TGLFP',
  officeOfDestination: 'BFOUA',
  itinerary: [
    { office: 'TGLFP' },
    { office: 'TGCNK', plannedAt: TIMES.exit },
    { office: 'BFCNK', plannedAt: TIMES.entry },
    { office: 'BFOUA', plannedAt: TIMES.arrival },
  ],
  releasedAt: TIMES.release,
  leftAt: TIMES.release,
  timeLimit: '2026-03-18',
  transport: { mode: '3', identity: 'TG 1234 AB', nationality: 'TG', trailer: 'TG 777 R' },
  container: [
    { number: 'CSQU3054383', type: '22G1', fullness: 'full', seal: [{ mark: 'S1' }, { mark: 'S2' }] },
    { number: 'MSKU6011672', type: '45G1', fullness: 'full' },
  ],
  seal: [{ mark: 'V1' }],
  guarantee: {
    reference: '23GB0000010000058',
    kind: 'F',
    guarantor: [
      { country: 'TG', party: { name: 'Chambre de commerce, Lomé' } },
      { country: 'BF', party: { name: 'Chambre de commerce, Ouagadougou' } },
    ],
    amountCovered: '3500000',
    currency: 'XOF',
    excludedCountry: ['NE'],
    contribution: {
      supply: 'overseas',
      rate: '0.5',
      base: '10000000',
      amount: '50000',
      currency: 'XOF',
      collectedBy: 'TGLFP',
      receipt: { number: 'Q 1', office: 'TGLFP', amount: '50000', currency: 'XOF' },
    },
  },
  value: { cif: '10000000', currency: 'XOF' },
  item: [
    {
      number: 1,
      commodity: '100630',
      description: 'Riz',
      packaging: [
        { kind: 'BG', count: '1999' },
        { kind: 'PK', count: '0.5' },
      ],
      grossMass: '30000.5',
      netMass: '30000.5',
      container: ['CSQU3054383'],
      supportingDocument: [{ type: '380', reference: 'F 1' }],
    },
    {
      number: 2,
      commodity: '8703230010',
      description: 'Voiture',
      packaging: [{ kind: 'VN', count: '0.5' }],
      grossMass: '999.5',
      netMass: '900',
      container: ['CSQU3054383', 'MSKU6011672'],
      previousDocument: [{ type: '705', reference: 'B 1' }],
    },
  ],
  totals: { items: 2, packages: '2000', grossMass: '31000', netMass: '30900.5' },
  control: { result: 'A2', at: TIMES.release },
};

const transport = { identity: 'TG-1234-AB', nationality: 'TG', trailer: 'TG777R' };
const CROSSING = { office: 'BFCNK', side: 'entry', presentedAt: TIMES.entry, passedAt: TIMES.entry, seals: 'intact' };
const ARRIVAL = { office: 'BFOUA', arrivedAt: TIMES.arrival, seals: 'intact', transport };
const ORIGINAL = { administration: 'BF', messageId: 'BF-1' };
const REQUEST = { presentedAt: TIMES.entry };
const error = [
  { pointer: '/x', code: '12', reasonEn: 'No.', reasonFr: 'Non.' },
  { pointer: '/y', code: '15', reasonEn: 'No.', reasonFr: 'Non.' },
];

/** What a message says; those that no rule is about yet say what their fixture says. */
const BODIES: { readonly [N in MessageName]?: Readonly<Record<string, unknown>> } = {
  AnticipatedArrivalRecord: { record: RECORD },
  AnticipatedTransitRecord: { record: RECORD },
  ArrivalRecordResponse: { record: RECORD },
  TransitRecordResponse: { refusal: { reason: 'other', remark: 'Ask again tomorrow.' } },
  ArrivalRecordRequest: { request: { ...REQUEST, office: 'BFOUA' } },
  TransitRecordRequest: { request: { ...REQUEST, office: 'BFCNK' } },
  FrontierCrossing: {
    crossing: {
      ...CROSSING,
      pairedOffice: 'TGCNK',
      transport,
      counted: { packages: '2000', grossMass: '31620' },
      fundReceipt: { number: 'Q 2', office: 'BFCNK', amount: '25000', currency: 'XOF' },
    },
  },
  CrossingRefusal: {
    refusal: { office: 'BFCNK', side: 'entry', refusedAt: TIMES.entry, reason: 'seals', seals: 'broken' },
  },
  ArrivalAdvice: { arrival: { ...ARRIVAL, part: 2, parts: 2 } },
  ForwardedArrivalAdvice: { original: ORIGINAL, arrival: ARRIVAL },
  DestinationControlResults: {
    results: {
      office: 'BFOUA',
      number: 1,
      controlledAt: TIMES.control,
      accepted: 'part',
      result: 'A5',
      controlMade: true,
      itineraryRespected: 'yes',
      timeLimitKept: 'yes',
      sealsIntact: 'yes',
      difference: [
        { item: 1, field: 'packages', declared: '1999', found: '1998' },
        { item: 1, field: 'grossMass', declared: '30000.5', found: '29985.5' },
      ],
      nextProcedure: '40',
      nextDeclaration: { office: 'BFOUA', year: 2026, serial: 'C', number: '99' },
    },
  },
  DischargeNotice: {
    discharge: { office: 'TGLFP', dischargedAt: TIMES.control, ground: 'satisfactoryResults', guaranteeFreed: true },
  },
  CancellationNotice: { cancellation: { office: 'TGLFP', cancelledAt: TIMES.control, reason: 'Not needed.' } },
  Acknowledgement: { status: 'recorded' },
  Warning: { remark: error },
  FunctionalRejection: { error },
  XmlRejection: { error },
  ...LATER_BODIES,
};

const FROM_DEPARTURE: readonly MessageName[] = [
  'AnticipatedArrivalRecord',
  'AnticipatedTransitRecord',
  'ArrivalRecordResponse',
  'TransitRecordResponse',
  'ForwardedArrivalAdvice',
  'DischargeNotice',
  'CancellationNotice',
  ...LATER_FROM_DEPARTURE,
];

/** A message of that name that keeps every rule. */
export function messageOf<N extends MessageName>(name: N): MessageOf<N> {
  const togo = { administration: 'TG', office: 'TGLFP' };
  const burkina = { administration: 'BF', office: 'BFOUA' };
  const [sender, recipient] = FROM_DEPARTURE.includes(name) ? [togo, burkina] : [burkina, togo];
  const { code, job, type } = CATALOGUE[name];
  const body = BODIES[name] ?? contentOf(name);
  const header = {
    messageId: 'M-1',
    ...(job === 'answer' || job === 'response' ? { correlationId: 'M-0' } : {}),
    code,
    schemaVersion: '1',
    corridor: 'lome-ouagadougou',
    corridorRevision: 1,
    sender,
    recipient,
    preparedAt: '2026-03-16T12:00:00+00:00',
    ...(isSequenced(name) ? { sequence: 3, seen: 0, officer: 'K. Mensah', actAt: '2026-03-16T12:15:00+00:00' } : {}),
    ...('record' in body ? { recordVersion: 1 } : {}),
  };
  const reference = 'reference' in type.body.fields ? { reference: REFERENCE } : {};
  return structuredClone({ name, header, ...reference, ...body }) as unknown as MessageOf<N>;
}

function contentOf(name: MessageName): Readonly<Record<string, unknown>> {
  const opening = ['name', 'header', 'reference'];
  return Object.fromEntries(Object.entries(messageFixture(name, 'minimal')).filter(([key]) => !opening.includes(key)));
}

/** What the receiver of the message knows: the released goods, both sides of Cinkassé, and the arrival. */
export function contextOf(message: TransitMessage): RuleContext {
  const administration = message.header.recipient.administration;
  const states =
    administration === 'TG'
      ? [{ role: 'departure' as const, office: 'TGLFP', state: 'released' }]
      : [{ role: 'destination' as const, office: 'BFOUA', state: 'expected' }];
  const movement: Movement = {
    reference: REFERENCE,
    administration,
    version: 1,
    log: [],
    states,
    facts: {
      ...NO_FACTS,
      record: RECORD,
      recordVersion: 1,
      passages: [
        { office: 'TGCNK', side: 'exit', passedAt: TIMES.exit, seals: 'intact' },
        { office: 'BFCNK', side: 'entry', passedAt: TIMES.entry, seals: 'intact' },
      ],
      arrivals: [{ office: 'BFOUA', arrivedAt: TIMES.arrival, seals: 'intact' }],
      guarantee: 'booked',
      documentPrinted: true,
    },
    parked: [],
    sent: {},
    seen: {},
    timers: [],
  };
  return {
    corridor: corridorOf('lome-ouagadougou'),
    now: '2026-03-16T11:45:00+00:00',
    administration,
    direction: 'in',
    signedAs: message.header.sender.administration,
    movement,
    sightings: [],
  };
}

/** Values by their paths, as `record/item/0/grossMass`; undefined takes the element out. */
export type Edit = Readonly<Record<string, unknown>>;

export function edited<T>(whole: T, edit: Edit): T {
  const copy = structuredClone(whole);
  for (const [path, value] of Object.entries(edit)) {
    const keys = path.split('/');
    const last = keys.pop() ?? '';
    let parent = copy as Record<string, unknown>;
    for (const key of keys) parent = parent[key] as Record<string, unknown>;
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return copy;
}
