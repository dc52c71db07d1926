import type { Corridor } from '../corridor/corridor.ts';
import { type Fault, fault } from '../fault.ts';
import { type DateTerms, readDate } from './dates.ts';
import { Ledger } from './ledger.ts';
import type { AsycudaProfile } from './profile.ts';
import { DECLARATION, type Spot } from './report.ts';
import type { Sad } from './sad.ts';
import { EXAMPLES, type StatementField, type TransitStatement } from './statement.ts';

/** What a declaration is converted with. */
export interface ConversionTerms {
  readonly corridor: Corridor;
  /** Without it, the shipped profile of the administration of the office of lodgement, or the generic one. */
  readonly profile?: AsycudaProfile | undefined;
  readonly transit?: TransitStatement | undefined;
  /** When the officer released the goods, where the act of release says it. */
  readonly releasedAt?: string | undefined;
}

/** The conversion of a declaration under way. */
export class Conversion extends Ledger {
  readonly sad: Sad;
  readonly releasedAt: string | undefined;
  readonly dates: DateTerms;

  constructor(sad: Sad, { corridor, transit, releasedAt }: ConversionTerms, profile: AsycudaProfile) {
    const { office } = sad.identification;
    super({ noun: DECLARATION, root: sad.document, office, corridor, profile, transit });
    this.sad = sad;
    this.releasedAt = releasedAt;
    this.dates = { dateOrder: this.transit.dateOrder ?? profile.dateOrder, yearPivot: profile.yearPivot };
  }

  /** The day of a written date in the order that is stated or that the profile knows; an ambiguous one is refused with its readings. */
  day(spot: Spot, written: string, field: StatementField): string | undefined {
    const read = readDate(written, this.dates);
    if ('day' in read) return read.day;
    if (read.readings.length === 0)
      return this.refuse('invalid', spot, { field, value: written, detail: this.dates.dateOrder ?? 'MDY, DMY' });
    const detail = read.readings.map(({ day, order }) => `${day} (${order})`).join(' / ');
    return this.refuse('ambiguous-date', spot, { field: 'dateOrder', value: written, detail });
  }

  /** All remarks as one refusal. */
  refusal(): Fault {
    const codes = ['no-items', 'not-transit', 'missing', 'unknown-code', 'invalid', 'ambiguous-date'] as const;
    const code = codes.find((each) => this.remarks.some((remark) => remark.code === each)) ?? 'invalid';
    const unknown = new Set(
      this.remarks.flatMap(({ field, value }) => (field === 'code' && value !== undefined ? [value] : [])),
    );
    const asked = [...unknown].map((written) => ({ table: 'packageKind' as const, written, code: 'PK' }));
    const { items, shape } = this.findings({ ...EXAMPLES, code: asked });
    const isStatable = code === 'no-items' || this.remarks.some(({ field }) => field !== undefined);
    return isStatable
      ? fault(`asycuda/${code}`, { count: items.length, shape }, items)
      : fault('asycuda/uncorrectable', { count: items.length }, items);
  }
}
