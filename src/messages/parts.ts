import type * as t from 'io-ts';
import { optional, repeated, sequence } from './codec.ts';
import { AdministrationCode, Day, Instant, MessageId, OfficeCode } from './header.ts';
import { decimal, flag, integer, oneOf, pattern, text } from './leaves.ts';

export const CountryCode = pattern('CountryCode', '[A-Z]{2}');
export const CurrencyCode = pattern('CurrencyCode', '[A-Z]{3}');
/** An entry of one of the corridor's code tables. */
export const TableCode = pattern('TableCode', '[A-Z0-9]{1,5}');
/** Kilograms, up to six decimals. */
export const Mass = decimal('Mass', 10, 6);
/** Up to 16 digits and 2 decimals, in the currency beside it. */
export const Amount = decimal('Amount', 16, 2);
export const Percentage = decimal('Percentage', 3, 4);
export const SealMark = text('SealMark', 20);
/** Container number; the check digit of ISO 6346 is a rule, not a matter of form. */
export const ContainerNumber = pattern('ContainerNumber', '[A-Z0-9]{4,17}');
export const Remark = text('Remark', 512);
/** Packages; ASYCUDA also knows fractions of a package. */
export const PackageCount = decimal('PackageCount', 8, 3);

/** A person or a firm in a record. */
export const Party = sequence('Party', {
  /** Tax or trader number in its own country. */
  identification: optional(text('PartyIdentification', 17)),
  name: text('PartyName', 70),
  /** Street and place, lines joined by line feeds. */
  address: optional(text('PostalAddress', 210)),
  country: optional(CountryCode),
});
export interface Party extends t.TypeOf<typeof Party> {}

export const Document = sequence('Document', {
  type: TableCode,
  reference: text('DocumentReference', 70),
  date: optional(Day),
});
export interface Document extends t.TypeOf<typeof Document> {}

/** A document of ASYCUDA World: office, year, serial letter and number, as `TGLFP 2026 T 12345`. */
export const AsycudaReference = sequence('AsycudaReference', {
  office: text('AsycudaOffice', 8),
  year: integer('Year', 1970, 9999),
  serial: text('SerialLetter', 1),
  number: pattern('RegistrationNumber', '[0-9]{1,10}'),
});
export interface AsycudaReference extends t.TypeOf<typeof AsycudaReference> {}

/** The vehicle: its number plates, its tracker and who escorts it. */
export const MeansOfTransport = sequence('MeansOfTransport', {
  /** Road is 3 (UNECE recommendation 19). */
  mode: optional(oneOf('TransportMode', ['1', '2', '3', '4', '5', '7', '8', '9'])),
  /** Registration mark of the lorry or tractor. */
  identity: text('VehicleIdentity', 35),
  nationality: CountryCode,
  trailer: optional(text('TrailerIdentity', 35)),
  trailerNationality: optional(CountryCode),
  tracker: optional(text('TrackerIdentity', 35)),
  escort: optional(text('Escort', 70)),
});
export interface MeansOfTransport extends t.TypeOf<typeof MeansOfTransport> {}

export const Person = sequence('Person', {
  name: text('PersonName', 70),
  /** Licence or identity document. */
  identification: optional(text('PersonIdentification', 35)),
  nationality: optional(CountryCode),
  contact: optional(text('Contact', 70)),
});
export interface Person extends t.TypeOf<typeof Person> {}

/** Who answers questions about a movement; at least one way to reach him. */
export const Correspondent = sequence('Correspondent', {
  name: text('PersonName', 70),
  telephone: optional(text('Telephone', 35)),
  email: optional(text('EmailAddress', 254)),
});
export interface Correspondent extends t.TypeOf<typeof Correspondent> {}

/** A seal by its mark, and who affixed it. */
export const Seal = sequence('Seal', {
  mark: SealMark,
  /** Who fixed it. */
  party: optional(oneOf('SealParty', ['customs', 'carrier', 'trader', 'other'])),
});
export interface Seal extends t.TypeOf<typeof Seal> {}

/** A container, its type, whether it is full, and the seals on it. */
export const Container = sequence('Container', {
  number: ContainerNumber,
  /** ISO 6346 size and type. */
  type: optional(TableCode),
  fullness: optional(oneOf('Fullness', ['full', 'empty'])),
  seal: optional(repeated(Seal, 99)),
});
export interface Container extends t.TypeOf<typeof Container> {}

/** State of the seals as an office saw them; `notChecked` is a value, never a default. */
export const SealState = oneOf('SealState', ['intact', 'broken', 'replaced', 'notChecked']);
/** Result of a check: no answer is `unknown`, never `yes`. */
export const Checked3 = oneOf('CheckResult', ['yes', 'no', 'unknown']);

export const Counted = sequence('Counted', {
  packages: optional(PackageCount),
  grossMass: optional(Mass),
});
export interface Counted extends t.TypeOf<typeof Counted> {}

/** A message as its first sender numbered it, named by a message that forwards it. */
export const Original = sequence('OriginalMessage', {
  administration: AdministrationCode,
  messageId: MessageId,
});
export interface Original extends t.TypeOf<typeof Original> {}

/** Payment of the contribution to the guarantee fund. */
export const FundReceipt = sequence('FundReceipt', {
  number: text('ReceiptNumber', 35),
  office: OfficeCode,
  amount: Amount,
  currency: CurrencyCode,
  paidAt: optional(Instant),
});
export interface FundReceipt extends t.TypeOf<typeof FundReceipt> {}

export const Guarantor = sequence('Guarantor', {
  country: CountryCode,
  party: Party,
});
export interface Guarantor extends t.TypeOf<typeof Guarantor> {}

/** The guarantee fund's fee: not the guarantee. */
export const Contribution = sequence('Contribution', {
  /** Where the goods were bought; it decides rate and place of collection. */
  supply: oneOf('Supply', ['overseas', 'countryOfDeparture']),
  rate: Percentage,
  /** CIF value that the rate applies to. */
  base: Amount,
  amount: Amount,
  currency: CurrencyCode,
  collectedBy: OfficeCode,
  receipt: optional(FundReceipt),
});
export interface Contribution extends t.TypeOf<typeof Contribution> {}

/** GRN of 17 or 24 characters, or a national reference. */
export const GuaranteeReference = pattern('GuaranteeReference', '[A-Z0-9/\\-]{1,35}');

/** The guarantee of a movement: what covers it, up to how much, and where not. */
export const Guarantee = sequence('Guarantee', {
  reference: GuaranteeReference,
  kind: TableCode,
  /** Office of guarantee; without it the guarantee is held by the administration of departure. */
  office: optional(OfficeCode),
  guarantor: optional(repeated(Guarantor, 9)),
  amountCovered: Amount,
  currency: CurrencyCode,
  excludedCountry: optional(repeated(CountryCode, 9)),
  contribution: optional(Contribution),
});
export interface Guarantee extends t.TypeOf<typeof Guarantee> {}

/** Yes or no, with the reason where it is a no. */
export const Waiver = sequence('SealWaiver', {
  granted: flag,
  reason: optional(Remark),
});
export interface Waiver extends t.TypeOf<typeof Waiver> {}
