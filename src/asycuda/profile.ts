import { isRight } from 'fp-ts/Either';
import type * as t from 'io-ts';
import { type Result, err, ok } from 'neverthrow';
import type { Corridor } from '../corridor/corridor.ts';
import { type Fault, fault } from '../fault.ts';
import { optional, repeated, sequence } from '../messages/codec.ts';
import { AdministrationCode } from '../messages/header.ts';
import { flag, integer, oneOf, pattern, text } from '../messages/leaves.ts';
import { CurrencyCode, TableCode } from '../messages/parts.ts';
import { AbsentSpelling } from './absent.ts';
import { DateOrder } from './dates.ts';
import { SAD_FIELD_NAMES } from './field-names.ts';
import { PROFILES } from './profiles.ts';
import { remarksOf } from './json-remarks.ts';
import type { Sad } from './sad.ts';

/** A code as a server writes it, and the common one. */
const WrittenCode = sequence('WrittenCodeEntry', { written: text('WrittenCode', 17), code: TableCode });

/** Rows to which a fresh document fills up its repeated elements; 0 writes only those that hold something. */
const Padding = sequence('Padding', {
  itemTax: integer('PaddingSize', 0, 99),
  globalTax: integer('PaddingSize', 0, 99),
  taxLine: integer('PaddingSize', 0, 99),
  supplementaryUnit: integer('PaddingSize', 0, 99),
  attachedDocument: integer('PaddingSize', 0, 99),
});
export interface Padding extends t.TypeOf<typeof Padding> {}

/** How the ASYCUDA World of an administration writes, as data. */
export const AsycudaProfile = sequence('AsycudaProfile', {
  name: text('ProfileName', 35),
  /** Whether its values are examples that the administration has not confirmed. */
  illustrative: flag,
  administration: optional(AdministrationCode),
  /** Without it a date with two readings is refused. */
  dateOrder: optional(DateOrder),
  /** Two-digit years below it are of 2000, the others of 1900. */
  yearPivot: integer('YearPivot', 0, 99),
  /** Characters of an office code; without it any number of them. */
  officeWidth: optional(integer('OfficeWidth', 4, 8)),
  /** How a fresh document spells an absent text, and an absent number, date or flag. */
  nullText: AbsentSpelling,
  nullValue: AbsentSpelling,
  /** `java`: as a Java double (`1500.0`, `1.0623724E7`); `plain`: decimals without an exponent. */
  numberForm: oneOf('NumberForm', ['java', 'plain']),
  /** `newer`: other children in `Assessment_notice`, no `Global_taxes` below the root, a year in the reference of the declarant. */
  layout: oneOf('Layout', ['classic', 'newer']),
  padding: Padding,
  /** Currency of the values of the declaration; a SAD does not name it. */
  currency: optional(CurrencyCode),
  /** The dated act of the SAD that means released; without it the release must be stated. */
  released: optional(oneOf('ReleasedBy', ['registration', 'assessment', 'receipt'])),
  /** Fields that are all filled in a declaration whose goods were released; without them no declaration counts as released. */
  releasedWhen: optional(repeated(oneOf('SadFieldName', SAD_FIELD_NAMES), 20)),
  /** Kind of the guarantee of box 52; a SAD does not name it. */
  guaranteeKind: optional(TableCode),
  /** Models and general procedure of a transit declaration. */
  transitModel: repeated(pattern('Model', '[A-Z0-9]{1,3}'), 99),
  transitProcedure: pattern('GeneralProcedure', '[A-Z0-9]'),
  /** Field that holds the reference of a movement whole, where it is not made from the registration. */
  referenceField: optional(oneOf('SadFieldName', SAD_FIELD_NAMES)),
  /** Model, general and extended procedure of a declaration that is started from the data of a transit received. */
  startModel: optional(pattern('Model', '[A-Z0-9]{1,3}')),
  startProcedure: optional(pattern('GeneralProcedure', '[A-Z0-9]')),
  startExtendedProcedure: optional(pattern('ExtendedProcedure', '[A-Z0-9]{4}')),
  /** Types of transit document that box 1 may name. */
  transitDocument: optional(repeated(TableCode, 99)),
  /** Codes of the attached documents by which a later declaration cites a transit. */
  transitCitation: optional(repeated(pattern('DocumentCode', '[A-Z0-9]{1,4}'), 20)),
  /** Types of the documents of box 40, which have none in the SAD; without one, the reference is not carried. */
  summaryType: optional(TableCode),
  previousType: optional(TableCode),
  /** National codes of kinds of packages and of countries, where the server has others than the common ones. */
  packageKind: optional(repeated(WrittenCode, 999)),
  country: optional(repeated(WrittenCode, 999)),
  mode: repeated(
    sequence('ModeEntry', {
      written: text('WrittenCode', 5),
      mode: oneOf('TransportMode', ['1', '2', '3', '4', '5', '7', '8', '9']),
    }),
    99,
  ),
  /** What a manifest writes for who sealed a container; without it the party is not carried. */
  sealParty: optional(
    repeated(
      sequence('SealPartyEntry', {
        written: text('WrittenCode', 5),
        party: oneOf('SealParty', ['customs', 'carrier', 'trader', 'other']),
      }),
      99,
    ),
  ),
  incoterm: optional(
    repeated(
      sequence('IncotermEntry', { written: text('WrittenCode', 5), incoterm: pattern('Incoterm', '[A-Z]{3}') }),
      99,
    ),
  ),
  fullness: repeated(
    sequence('FullnessEntry', { written: text('WrittenCode', 5), fullness: oneOf('Fullness', ['full', 'empty']) }),
    99,
  ),
});
export interface AsycudaProfile extends t.TypeOf<typeof AsycudaProfile> {}

export { PROFILES };

/** The shipped profile of the administration at whose office the declaration was lodged; the generic one where the corridor does not know the office. */
export function profileFor(sad: Sad, corridor: Corridor): AsycudaProfile {
  return profileOfOffice(sad.identification.office, corridor);
}

/** The same by the code of the office. */
export function profileOfOffice(code: string | undefined, corridor: Corridor): AsycudaProfile {
  const office = corridor.office.find((each) => each.code === code);
  const shipped: readonly AsycudaProfile[] = Object.values(PROFILES);
  return (
    shipped.find(({ administration }) => administration !== undefined && administration === office?.administration) ??
    PROFILES.generic
  );
}

/** A profile from JSON that was parsed. Refuses with `asycuda/profile`, one remark for each place that is wrong. */
export function readProfile(json: unknown): Result<AsycudaProfile, Fault> {
  const result = AsycudaProfile.decode(json);
  if (isRight(result)) return ok(result.right);
  const items = remarksOf(result.left, 'asycuda/profile');
  return err(fault('asycuda/profile', { count: items.length }, items));
}
