import type * as t from 'io-ts';
import { optional, repeated, sequence } from '../messages/codec.ts';
import { AdministrationCode, Day, OfficeCode } from '../messages/header.ts';
import { date, flag, integer, oneOf, pattern, text } from '../messages/leaves.ts';
import { CurrencyCode, Percentage, TableCode } from '../messages/parts.ts';

/** A name in the two languages. */
export const Names = sequence('Names', { en: text('EnglishName', 210), fr: text('FrenchName', 210) });
export interface Names extends t.TypeOf<typeof Names> {}

/** ISO 8601 duration of days, hours and minutes: `PT15M`, `P2D`. */
const CLOCK_PART = 'T([0-9]{1,4}H([0-9]{1,5}M)?|[0-9]{1,5}M)';
export const Duration = pattern('Duration', `P([0-9]{1,4}D(${CLOCK_PART})?|${CLOCK_PART})`);

export const Administration = sequence('Administration', {
  code: AdministrationCode,
  names: Names,
  /** IANA name, as `Africa/Lome`; days begin and end by it. */
  timeZone: text('TimeZone', 64),
  language: oneOf('Language', ['fr', 'en']),
  /** Calendar of the offices that name none. */
  calendar: text('CalendarId', 35),
});
export interface Administration extends t.TypeOf<typeof Administration> {}

/** A customs office of the corridor: whose it is, what it may do, and when it is in service. */
export const Office = sequence('Office', {
  code: OfficeCode,
  /** Five characters for the reference of a movement, where the code has more or fewer. */
  alias: optional(pattern('OfficeAlias', '[A-Z0-9]{5}')),
  administration: AdministrationCode,
  names: Names,
  roles: repeated(oneOf('OfficeRole', ['departure', 'transit', 'destination', 'guarantee']), 4),
  validFrom: Day,
  validUntil: optional(Day),
  /** Offices that face this one across the border. */
  facing: optional(repeated(OfficeCode, 9)),
  /** Least minutes of travel to an office that is not facing. */
  travel: optional(repeated(sequence('Travel', { to: OfficeCode, leastMinutes: integer('Minutes', 1, 99999) }), 99)),
  calendar: optional(text('CalendarId', 35)),
});
export interface Office extends t.TypeOf<typeof Office> {}

/** Hours and minutes of the day at the office; 24:00 ends the day. */
export const ClockTime = pattern('ClockTime', '([01][0-9]|2[0-3]):[0-5][0-9]|24:00');

export const Calendar = sequence('Calendar', {
  id: text('CalendarId', 35),
  /** Days of the week that are not worked: 1 Monday to 7 Sunday. */
  weekend: optional(repeated(integer('Weekday', 1, 7), 7)),
  /** When the offices are open, in the order of the day; every day that is worked has hours here. Without them they are always open. */
  hours: optional(
    repeated(sequence('OpeningHours', { weekday: integer('Weekday', 1, 7), opens: ClockTime, closes: ClockTime }), 99),
  ),
  holiday: optional(repeated(sequence('Holiday', { date: date('HolidayDate'), names: Names }), 999)),
});
export interface Calendar extends t.TypeOf<typeof Calendar> {}

/** A number of days after an event; working days by the calendar of the office that counts. */
export const DayCount = sequence('DayCount', { days: integer('Days', 1, 999), working: flag });
export interface DayCount extends t.TypeOf<typeof DayCount> {}

export const Route = sequence('Route', {
  id: text('RouteId', 35),
  names: Names,
  /** Itinerary from the office of departure to the office of destination. */
  offices: repeated(OfficeCode, 99),
  /** Time limit of the transit, counted in the zone and the calendar of the office of departure. */
  timeLimit: DayCount,
});
export interface Route extends t.TypeOf<typeof Route> {}

export const GuaranteeTerms = sequence('GuaranteeTerms', {
  currency: CurrencyCode,
  /** The amount covered is at least this share of the CIF value (the duties at risk), in per cent. */
  rateAtRisk: Percentage,
  contribution: optional(
    repeated(
      sequence('ContributionTerms', {
        supply: oneOf('Supply', ['overseas', 'countryOfDeparture']),
        /** Per cent of the CIF value. */
        rate: Percentage,
        collectedBy: repeated(OfficeCode, 99),
      }),
      9,
    ),
  ),
});
export interface GuaranteeTerms extends t.TypeOf<typeof GuaranteeTerms> {}

export const CodeTable = sequence('CodeTable', {
  name: oneOf('CodeTableName', [
    'declarationType',
    'packageKind',
    'guaranteeKind',
    'documentType',
    'nextProcedure',
    'containerType',
  ]),
  entry: repeated(
    sequence('CodeEntry', {
      code: TableCode,
      names: Names,
      /** What an administration writes for the same. */
      national: optional(
        repeated(
          sequence('NationalCode', { administration: AdministrationCode, code: text('NationalCodeValue', 17) }),
          99,
        ),
      ),
    }),
    9999,
  ),
});
export interface CodeTable extends t.TypeOf<typeof CodeTable> {}

export const Limits = sequence('Limits', {
  /** How far a clock of a neighbour may be ahead. */
  clock: Duration,
  /** After it an unacknowledged message is sent again; the wait doubles with each sending. */
  acknowledgement: Duration,
  /** The longest of these waits; sixteen times the first one where it is not said, and never less than the first one. */
  acknowledgementLongest: optional(Duration),
  /** After it the declared offices that stayed silent are told of the arrival (TR024). */
  unusedOffices: Duration,
  /** How long what accuses a silent neighbour waits for its line to answer. */
  outage: Duration,
  /** Longest time limit of a transit, in days. */
  longestTransit: integer('Days', 1, 999),
  /** How far a mass found on the way may be from the declared one, in per cent; nothing where it is not said. */
  massTolerance: optional(Percentage),
  /** Deliveries of one message before it goes to the dead letters. */
  deliveries: integer('Deliveries', 1, 99),
});
export interface Limits extends t.TypeOf<typeof Limits> {}

/** How long each side may take. The values of NCTS are proposals: `reviewCorridor` remarks on them until each administration has confirmed its own. */
export const Times = sequence('Times', {
  /** Results of the control, after the arrival. */
  controlResults: DayCount,
  /** Departure asks for results that did not come, after the arrival. */
  controlResultsChased: DayCount,
  /** Settling of major discrepancies, after the results. */
  discrepanciesSolved: DayCount,
  /** The enquiry opens at the latest, after the time limit. */
  enquiryOpens: DayCount,
  /** Answer to an enquiry. */
  enquiryAnswer: DayCount,
  enquiryAnswerProlonged: DayCount,
  /** Recovery begins, in months after the time limit. */
  recoveryMonths: integer('Months', 1, 99),
});
export interface Times extends t.TypeOf<typeof Times> {}

/**
 * A hub that carries messages between administrations that have no line of their own to each other. It takes no part in a movement; since any delivery of it may
 * be of any of them, only a signature tells whose it is.
 */
export const Relay = sequence('Relay', {
  /** Name under which the transports of the administrations know it. */
  id: text('RelayId', 35),
  names: Names,
  /** It may carry between any two of these; which of their messages it does carry is for their transports to say. */
  between: repeated(AdministrationCode, 99),
});
export interface Relay extends t.TypeOf<typeof Relay> {}

/** An administration has read the revision and stands by its own codes and values. */
export const Confirmation = sequence('Confirmation', { administration: AdministrationCode, on: Day });
export interface Confirmation extends t.TypeOf<typeof Confirmation> {}

/** The agreement of the administrations on a route, as data. */
export const Corridor = sequence('Corridor', {
  id: text('CorridorId', 35),
  revision: integer('CorridorRevision', 1, 99999),
  names: Names,
  /** Whether codes and values are examples; `corridor check` warns until an administration has confirmed them. */
  illustrative: flag,
  validFrom: Day,
  validUntil: optional(Day),
  /** No default: an agreement says which. */
  signatures: oneOf('SignatureTerms', ['required', 'none']),
  schemaVersion: repeated(oneOf('SchemaVersion', ['1']), 1),
  /** What a wrong check digit of a reference or container does. */
  checkDigits: oneOf('CheckDigitTerms', ['refuse', 'warn']),
  /** Codes of the refusing rules (`R-0202`) that only warn here; never those that tell who writes to whom. */
  loweredRule: optional(repeated(pattern('LoweredRule', 'R-[0-9]{4}'), 999)),
  /** One declaration is one transit document, so that the reference of the movement may be the declaration’s. */
  declarationIsTransitDocument: optional(flag),
  /** Whether departure forwards passages to the offices that remain; by default where there are three or more administrations. */
  forwarding: optional(flag),
  /** Without it all links are direct. Signatures are then required. */
  relay: optional(repeated(Relay, 9)),
  administration: repeated(Administration, 99),
  office: repeated(Office, 9999),
  calendar: repeated(Calendar, 999),
  route: repeated(Route, 999),
  guarantee: GuaranteeTerms,
  codeTable: optional(repeated(CodeTable, 99)),
  limits: Limits,
  times: Times,
  confirmation: optional(repeated(Confirmation, 99)),
});
export interface Corridor extends t.TypeOf<typeof Corridor> {}
