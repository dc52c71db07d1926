import type * as t from 'io-ts';
import { optional, repeated, sequence } from './codec.ts';
import { Day, Instant, Mrn, OfficeCode } from './header.ts';
import { Incident } from './incident-notice.ts';
import { decimal, integer, oneOf, pattern, text } from './leaves.ts';
import {
  Amount,
  AsycudaReference,
  Container,
  ContainerNumber,
  CountryCode,
  CurrencyCode,
  Document,
  Guarantee,
  Mass,
  MeansOfTransport,
  PackageCount,
  Party,
  Person,
  Remark,
  Seal,
  TableCode,
  Waiver,
} from './parts.ts';

export const Packaging = sequence('Packaging', {
  /** UN recommendation 21, or a code of the corridor's package table. */
  kind: TableCode,
  count: PackageCount,
  marks: optional(text('Marks', 512)),
});
export interface Packaging extends t.TypeOf<typeof Packaging> {}

/** One item of the goods: commodity, packages, masses, containers and documents. */
export const GoodsItem = sequence('GoodsItem', {
  /** 1, 2, 3 ... within the record. */
  number: integer('ItemNumber', 1, 99999),
  /** Harmonised System, six to ten digits. */
  commodity: pattern('CommodityCode', '[0-9]{6,10}'),
  description: text('GoodsDescription', 512),
  packaging: repeated(Packaging, 99),
  grossMass: Mass,
  netMass: optional(Mass),
  value: optional(Amount),
  countryOfOrigin: optional(CountryCode),
  container: optional(repeated(ContainerNumber, 99)),
  /** UN number of dangerous goods. */
  dangerous: optional(pattern('UnNumber', '[0-9]{4}')),
  sensitivity: optional(oneOf('Sensitivity', ['sensitive', 'restricted', 'prohibited'])),
  previousDocument: optional(repeated(Document, 99)),
  supportingDocument: optional(repeated(Document, 99)),
});
export interface GoodsItem extends t.TypeOf<typeof GoodsItem> {}

/** One office of the itinerary, in the order of travel. */
export const ItineraryStop = sequence('ItineraryStop', {
  office: OfficeCode,
  plannedAt: optional(Instant),
});
export interface ItineraryStop extends t.TypeOf<typeof ItineraryStop> {}

/** The declaration that a movement belongs to: part n of m. */
export const DeclarationPart = sequence('DeclarationPart', {
  reference: AsycudaReference,
  part: integer('Part', 1, 999),
  parts: integer('Parts', 1, 999),
});
export interface DeclarationPart extends t.TypeOf<typeof DeclarationPart> {}

/** A part of a declaration in one line, `TGLFP 2026 T 12345 1/2`: two movements of the same are the same goods. */
export function declarationPart({ reference: { office, year, serial, number }, part, parts }: DeclarationPart): string {
  return `${office} ${year} ${serial} ${number} ${part}/${parts}`;
}

export const DeliveryTerms = sequence('DeliveryTerms', {
  /** As the declaration has it; DDU is of edition 2000 and before and is kept as written. */
  incoterm: pattern('Incoterm', '[A-Z]{3}'),
  edition: optional(integer('IncotermEdition', 1936, 2999)),
  place: optional(text('Place', 70)),
});
export interface DeliveryTerms extends t.TypeOf<typeof DeliveryTerms> {}

export const CustomsValue = sequence('CustomsValue', {
  cif: Amount,
  currency: CurrencyCode,
  exchangeRate: optional(decimal('ExchangeRate', 6, 6)),
});
export interface CustomsValue extends t.TypeOf<typeof CustomsValue> {}

export const Totals = sequence('Totals', {
  items: integer('ItemCount', 1, 99999),
  packages: PackageCount,
  grossMass: Mass,
  netMass: optional(Mass),
});
export interface Totals extends t.TypeOf<typeof Totals> {}

/** Result of the control at the office of departure (NCTS: A1 satisfactory, A2 considered satisfactory, A3 simplified). */
export const DepartureControl = sequence('DepartureControl', {
  result: oneOf('DepartureControlResult', ['A1', 'A2', 'A3']),
  at: optional(Instant),
  remark: optional(Remark),
});
export interface DepartureControl extends t.TypeOf<typeof DepartureControl> {}

/** The whole declaration of a movement in its latest version, as TR001, TR003, TR050 and TR115 carry it. */
export const TransitRecord = sequence('TransitRecord', {
  /** `joint`: one document to the final destination. `national`: for information only, it ends at the border office. */
  movementKind: oneOf('MovementKind', ['joint', 'national']),
  declarationType: pattern('DeclarationType', '[A-Z0-9]{1,5}'),
  declaration: optional(DeclarationPart),
  /** The movement that ended at the border office where this one was opened from its data. */
  predecessor: optional(Mrn),
  /** The movement that goes on where this one ends. */
  successor: optional(Mrn),
  countryOfDispatch: CountryCode,
  countryOfDestination: CountryCode,
  /** Holder of the transit procedure: who is liable. */
  holder: Party,
  representative: optional(Party),
  consignor: optional(Party),
  consignee: optional(Party),
  deliveryTerms: optional(DeliveryTerms),
  officeOfDeparture: OfficeCode,
  officeOfDestination: OfficeCode,
  /** From the office of departure to the office of destination, both included. */
  itinerary: repeated(ItineraryStop, 99),
  releasedAt: Instant,
  leftAt: optional(Instant),
  /** Last day on which the goods may be presented at destination. */
  timeLimit: Day,
  loadingLists: optional(integer('LoadingListCount', 0, 99999)),
  manifest: optional(text('ManifestReference', 28)),
  billOfLading: optional(repeated(text('BillOfLading', 35), 99)),
  /** Shared by the movements that travel on one vehicle. */
  loading: optional(text('LoadingReference', 35)),
  carrier: optional(Party),
  driver: optional(Person),
  transport: MeansOfTransport,
  container: optional(repeated(Container, 99)),
  /** On the vehicle itself; those of containers stand with the containers. */
  seal: optional(repeated(Seal, 99)),
  sealWaiver: optional(Waiver),
  guarantee: Guarantee,
  value: CustomsValue,
  item: repeated(GoodsItem, 99999),
  totals: Totals,
  control: optional(DepartureControl),
  /** Those known when this version of the record was written. */
  incident: optional(repeated(Incident, 99)),
});
export interface TransitRecord extends t.TypeOf<typeof TransitRecord> {}
