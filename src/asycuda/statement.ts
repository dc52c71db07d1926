import { isRight } from 'fp-ts/Either';
import type * as t from 'io-ts';
import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { optional, repeated, sequence } from '../messages/codec.ts';
import { Day, Instant, Mrn, OfficeCode } from '../messages/header.ts';
import { integer, oneOf, pattern, text } from '../messages/leaves.ts';
import {
  Amount,
  AsycudaReference,
  Container,
  CountryCode,
  CurrencyCode,
  Guarantee,
  Mass,
  MeansOfTransport,
  PackageCount,
  Party,
  Person,
  Seal,
  TableCode,
  Waiver,
} from '../messages/parts.ts';
import { DateOrder } from './dates.ts';
import { remarksOf } from './json-remarks.ts';

/** The common code for what a declaration writes; without `written`, for every code of the table that the corridor lacks. */
const StatedCode = sequence('StatedCode', {
  table: oneOf('StatedTable', ['packageKind', 'documentType', 'containerType']),
  written: optional(text('WrittenCode', 17)),
  code: TableCode,
});

/** A container of the declaration: its right number where the declaration writes another, and the seals that close it. */
const StatedContainer = sequence('StatedContainer', {
  ...Container.fields,
  written: optional(text('WrittenNumber', 35)),
});

/** With a number: what differs for that item. Without: what every item gets that lacks it. */
const StatedItem = sequence('StatedItem', {
  number: optional(integer('ItemNumber', 1, 99999)),
  commodity: optional(pattern('CommodityCode', '[0-9]{6,10}')),
  description: optional(text('GoodsDescription', 512)),
  packageKind: optional(TableCode),
  packages: optional(PackageCount),
  grossMass: optional(Mass),
  netMass: optional(Mass),
});

/**
 * What a SAD lacks for a transit, or what differs; every field may be left out.
 *
 * As JSON: `{"declarationType": "T1", "registration": {"office": "TGLFP", "year": 2026, "serial": "T", "number": "12345"}, "reference": "26TGTGLFPT012345J6",
 * "releasedAt": "2026-03-10T09:30:00+00:00", "dateOrder": "MDY", "holder": {"name": "..."}, "officeOfDeparture": "TGLFP", "officeOfDestination": "BFOUA",
 * "seal": [{"mark": "TG000001"}], "guarantee": {...}, "transport": {...}, "value": {"cif": "25000000", "currency": "XOF"}, "timeLimit": "2026-03-18",
 * "code": [{"table": "packageKind", "written": "71", "code": "PK"}], "item": [{"commodity": "870332", ...}]}`. A stated value takes the place of the declaration's, and
 * the report names both.
 */
export const TransitStatement = sequence('TransitStatement', {
  declarationType: optional(TableCode),
  /** The transit document in ASYCUDA World: office, year, serial letter and number. */
  registration: optional(AsycudaReference),
  /** The reference of the movement, where it is not made from the registration. */
  reference: optional(Mrn),
  releasedAt: optional(Instant),
  dateOrder: optional(DateOrder),
  countryOfDispatch: optional(CountryCode),
  countryOfDestination: optional(CountryCode),
  /** Holder of the transit procedure: the principal of box 50. */
  holder: optional(Party),
  representative: optional(Party),
  consignor: optional(Party),
  consignee: optional(Party),
  officeOfDeparture: optional(OfficeCode),
  officeOfDestination: optional(OfficeCode),
  /** Which route of the corridor, where several lead from departure to destination. */
  route: optional(text('RouteId', 35)),
  timeLimit: optional(Day),
  carrier: optional(Party),
  driver: optional(Person),
  transport: optional(MeansOfTransport),
  container: optional(repeated(StatedContainer, 99)),
  /** Seals on the vehicle. */
  seal: optional(repeated(Seal, 99)),
  sealWaiver: optional(Waiver),
  guarantee: optional(Guarantee),
  /** Values of the items are carried only where the CIF value is that of the declaration, in the same currency. */
  value: optional(sequence('StatedValue', { cif: optional(Amount), currency: optional(CurrencyCode) })),
  code: optional(repeated(StatedCode, 999)),
  item: optional(repeated(StatedItem, 99999)),
});
export interface TransitStatement extends t.TypeOf<typeof TransitStatement> {}
export type StatementField = keyof TransitStatement;

/** One value of each field that a refusal may ask for; together they show the shape of a statement. */
export const EXAMPLES: Readonly<TransitStatement> = {
  declarationType: 'T1',
  registration: { office: 'TGLFP', year: 2026, serial: 'T', number: '12345' },
  reference: '26TGTGLFPT012345J6',
  releasedAt: '2026-03-10T09:30:00+00:00',
  dateOrder: 'MDY',
  countryOfDispatch: 'CN',
  countryOfDestination: 'BF',
  holder: { identification: '1000123456', name: 'SOCIETE DE TRANSIT', address: 'BP 1234, LOME', country: 'TG' },
  officeOfDeparture: 'TGLFP',
  officeOfDestination: 'BFOUA',
  route: 'lome-ouagadougou',
  timeLimit: '2026-03-18',
  transport: { mode: '3', identity: 'TG 4521 AB', nationality: 'TG' },
  container: [{ written: '123', number: 'CSQU3054383', seal: [{ mark: 'TG000001' }] }],
  seal: [{ mark: 'TG000001', party: 'customs' }],
  guarantee: { reference: 'FG2026000123', kind: 'F', amountCovered: '10000000', currency: 'XOF' },
  value: { cif: '25000000', currency: 'XOF' },
  code: [{ table: 'packageKind', written: '71', code: 'PK' }],
  item: [{ commodity: '870332', description: 'VEHICLES', packageKind: 'PK', packages: '1', grossMass: '1500' }],
};

/** A transit statement from JSON that was parsed. Refuses with `asycuda/statement`, one remark for each place that is wrong. */
export function readStatement(json: unknown): Result<TransitStatement, Fault> {
  const result = TransitStatement.decode(json);
  if (isRight(result)) return ok(result.right);
  const items = remarksOf(result.left, 'asycuda/statement');
  return err(fault('asycuda/statement', { count: items.length }, items));
}
