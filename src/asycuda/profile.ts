import type * as t from 'io-ts';
import type { Corridor } from '../corridor/corridor.ts';
import { optional, repeated, sequence } from '../messages/codec.ts';
import { AdministrationCode } from '../messages/header.ts';
import { flag, integer, oneOf, pattern, text } from '../messages/leaves.ts';
import { CurrencyCode, TableCode } from '../messages/parts.ts';
import { DateOrder } from './dates.ts';
import type { Sad } from './sad.ts';

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
  /** Currency of the values of the declaration; a SAD does not name it. */
  currency: optional(CurrencyCode),
  /** The dated act of the SAD that means released; without it the release must be stated. */
  released: optional(oneOf('ReleasedBy', ['registration', 'assessment', 'receipt'])),
  /** Kind of the guarantee of box 52; a SAD does not name it. */
  guaranteeKind: optional(TableCode),
  /** Models and general procedure of a transit declaration. */
  transitModel: repeated(pattern('Model', '[A-Z0-9]{1,3}'), 99),
  transitProcedure: pattern('GeneralProcedure', '[A-Z0-9]'),
  /** Types of the documents of box 40, which have none in the SAD; without one, the reference is not carried. */
  summaryType: optional(TableCode),
  previousType: optional(TableCode),
  mode: repeated(
    sequence('ModeEntry', {
      written: text('WrittenCode', 5),
      mode: oneOf('TransportMode', ['1', '2', '3', '4', '5', '7', '8', '9']),
    }),
    99,
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

const modes = ['1', '2', '3', '4', '5', '7', '8', '9'] as const;

const generic: AsycudaProfile = {
  name: 'generic',
  illustrative: false,
  yearPivot: 70,
  transitModel: ['IM', 'EX', 'TR'],
  transitProcedure: '8',
  summaryType: '705',
  mode: modes
    .flatMap((mode) => [mode, `${mode}0`].map((written) => ({ written, mode })))
    .concat([
      { written: '31', mode: '3' },
      { written: '32', mode: '3' },
    ]),
  incoterm: [
    { written: 'C&F', incoterm: 'CFR' },
    { written: 'CAF', incoterm: 'CIF' },
  ],
  fullness: [
    { written: 'FCL', fullness: 'full' },
    { written: 'LCL', fullness: 'full' },
    { written: '1/1', fullness: 'full' },
    { written: 'MTY', fullness: 'empty' },
    { written: '0/0', fullness: 'empty' },
  ],
};

const unionState = {
  ...generic,
  illustrative: true,
  currency: 'XOF',
  released: 'assessment',
  guaranteeKind: 'F',
} as const;

/** The profiles that ship: a generic one, and illustrative ones of three administrations. */
export const PROFILES = {
  generic,
  tg: { ...unionState, name: 'tg', administration: 'TG', dateOrder: 'MDY' },
  bf: { ...unionState, name: 'bf', administration: 'BF', dateOrder: 'DMY', previousType: '821' },
  ne: { ...unionState, name: 'ne', administration: 'NE', dateOrder: 'DMY', previousType: '821' },
} as const satisfies Readonly<Record<string, AsycudaProfile>>;

/** The shipped profile of the administration at whose office the declaration was lodged; the generic one where the corridor does not know the office. */
export function profileFor(sad: Sad, corridor: Corridor): AsycudaProfile {
  const office = corridor.office.find(({ code }) => code === sad.identification.office);
  const shipped: readonly AsycudaProfile[] = Object.values(PROFILES);
  return (
    shipped.find(({ administration }) => administration !== undefined && administration === office?.administration) ??
    generic
  );
}
