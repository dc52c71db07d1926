import type * as t from 'io-ts';
import { optional, repeated, sequence } from './codec.ts';
import { Day, Instant, OfficeCode } from './header.ts';
import { integer, oneOf, pattern, text } from './leaves.ts';
import { message } from './message.ts';
import {
  Amount,
  Container,
  ContainerNumber,
  Counted,
  CountryCode,
  CurrencyCode,
  Document,
  MeansOfTransport,
  Original,
  Person,
  Remark,
  Seal,
  SealState,
} from './parts.ts';

/** Degrees of WGS 84, north and east positive, up to six decimals. */
export const Position = sequence('Position', {
  latitude: pattern('Latitude', '-?(([0-9]|[1-8][0-9])(\\.[0-9]{1,6})?|90(\\.0{1,6})?)'),
  longitude: pattern('Longitude', '-?(([0-9]|[1-9][0-9]|1[0-7][0-9])(\\.[0-9]{1,6})?|180(\\.0{1,6})?)'),
});
export interface Position extends t.TypeOf<typeof Position> {}

/** Where it happened: a position, a UN/LOCODE or words; at least one of the three. */
export const IncidentPlace = sequence('IncidentPlace', {
  country: CountryCode,
  position: optional(Position),
  locode: optional(pattern('UnLocode', '[A-Z]{2}[A-Z2-9]{3}')),
  words: optional(text('PlaceInWords', 140)),
});
export interface IncidentPlace extends t.TypeOf<typeof IncidentPlace> {}

/** What an authority wrote on the document at the place. */
export const Endorsement = sequence('Endorsement', {
  authority: text('AuthorityName', 70),
  place: text('Place', 70),
  country: CountryCode,
  date: Day,
});
export interface Endorsement extends t.TypeOf<typeof Endorsement> {}

/** A vehicle that goes on with the goods, and what of them it carries where they travel on several. */
export const Vehicle = sequence('Vehicle', {
  transport: MeansOfTransport,
  driver: optional(Person),
  container: optional(repeated(ContainerNumber, 99)),
  load: optional(Counted),
});
export interface Vehicle extends t.TypeOf<typeof Vehicle> {}

/** Goods that were lost, destroyed, stolen or unloaded. */
export const AffectedGoods = sequence('AffectedGoods', {
  /** Number of the item in the record; absent where all goods are meant. */
  item: optional(integer('AffectedItem', 1, 99999)),
  extent: oneOf('AffectedExtent', ['whole', 'part']),
  quantity: optional(Counted),
  value: optional(Amount),
  currency: optional(CurrencyCode),
});
export interface AffectedGoods extends t.TypeOf<typeof AffectedGoods> {}

/** An authority holds the vehicle or the goods; without `until` it still does. */
export const Detention = sequence('Detention', {
  authority: text('AuthorityName', 70),
  since: Instant,
  until: optional(Instant),
  reason: Remark,
});
export interface Detention extends t.TypeOf<typeof Detention> {}

/** `deviation` is from the itinerary; `other` needs no more than its description. */
export const IncidentKind = oneOf('IncidentKind', [
  'sealBroken',
  'resealed',
  'transhipment',
  'tractorChanged',
  'accident',
  'theft',
  'loss',
  'destruction',
  'detention',
  'partialUnloading',
  'delay',
  'deviation',
  'other',
]);

/** One thing that happened en route; office and number together name it within the movement. */
export const Incident = sequence('Incident', {
  /** Office that recorded it. */
  office: OfficeCode,
  /** 1, 2, 3 ... at that office. */
  number: integer('IncidentNumber', 1, 99),
  kind: IncidentKind,
  happenedAt: Instant,
  recordedAt: Instant,
  place: IncidentPlace,
  description: Remark,
  endorsement: optional(Endorsement),
  /** As the office found them. */
  seals: optional(SealState),
  /** On the vehicle; those of containers stand with the containers. */
  newSeal: optional(repeated(Seal, 99)),
  /** Containers whose seals are new, or into which goods were reloaded. */
  container: optional(repeated(Container, 99)),
  /** All vehicles that go on with the goods; several after a transhipment to several. */
  newVehicle: optional(repeated(Vehicle, 99)),
  goods: optional(repeated(AffectedGoods, 99)),
  detention: optional(Detention),
  /** When the journey went on, or is expected to. */
  resumesAt: optional(Instant),
  /** Report of the police, attestation of loss, survey. */
  evidence: optional(repeated(Document, 9)),
});
export interface Incident extends t.TypeOf<typeof Incident> {}

/** TR180: the office where it happened tells departure. */
export const IncidentNotice = message('IncidentNotice', { incident: repeated(Incident, 9) });
export interface IncidentNotice extends t.TypeOf<typeof IncidentNotice> {}

/** TR181: departure tells the offices that remain, under the id of the notice that it received. */
export const ForwardedIncident = message('ForwardedIncident', { original: Original, incident: repeated(Incident, 9) });
export interface ForwardedIncident extends t.TypeOf<typeof ForwardedIncident> {}
