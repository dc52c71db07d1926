import type { Corridor } from '../corridor/corridor.ts';
import { type Fault, type FaultItem, fault, fill } from '../fault.ts';
import type { LeafType } from '../messages/leaves.ts';
import { type DateTerms, readDate } from './dates.ts';
import { nearestTo } from './lookup.ts';
import { decimalText, exactNumber } from './numbers.ts';
import type { AsycudaProfile } from './profile.ts';
import { type ReportKind, type ReportLine, type Spot, reportLine, shown } from './report.ts';
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

/** A remark that refuses the conversion, and the field of the statement that can supply what is wanting. */
export interface Remark {
  readonly code: 'no-items' | 'not-transit' | 'missing' | 'ambiguous-date' | 'unknown-code' | 'invalid';
  readonly spot: Spot;
  readonly field?: StatementField | undefined;
  readonly value?: string | undefined;
  /** The readings of an ambiguous date, or the form that was expected. */
  readonly detail?: string | undefined;
}

const WIRE = {
  'no-items': '13',
  'not-transit': '12',
  missing: '13',
  'ambiguous-date': '50',
  'unknown-code': '12',
  invalid: '51',
} as const;

const REASONS = {
  'no-items': { en: 'the declaration has no items.', fr: 'la déclaration n’a aucun article.' },
  'not-transit': { en: '"{value}" is no transit.', fr: '« {value} » n’est pas un transit.' },
  missing: { en: 'it is missing.', fr: 'cette donnée est absente.' },
  'ambiguous-date': { en: '"{value}" can be read as {detail}.', fr: '« {value} » peut se lire {detail}.' },
  'unknown-code': { en: '"{value}" is not known to the corridor.', fr: '« {value} » est inconnu du corridor.' },
  invalid: { en: '"{value}" is not of the form {detail}.', fr: '« {value} » n’a pas la forme {detail}.' },
} as const;

/** One conversion under way: what it works with, the lines of its report, and the remarks that will refuse it. */
export class Conversion {
  readonly sad: Sad;
  readonly corridor: Corridor;
  readonly profile: AsycudaProfile;
  readonly transit: TransitStatement;
  readonly releasedAt: string | undefined;
  readonly dates: DateTerms;
  readonly report: ReportLine[] = [];
  readonly remarks: Remark[] = [];

  constructor(sad: Sad, terms: ConversionTerms, profile: AsycudaProfile) {
    this.sad = sad;
    this.corridor = terms.corridor;
    this.profile = profile;
    this.transit = terms.transit ?? {};
    this.releasedAt = terms.releasedAt;
    this.dates = { dateOrder: this.transit.dateOrder ?? profile.dateOrder, yearPivot: profile.yearPivot };
  }

  note(kind: ReportKind, spot: Spot, values: { readonly from?: string; readonly to?: string }): void {
    this.report.push(reportLine(kind, spot, values));
  }

  /** Adds a remark and gives nothing, in place of the value that is wanting. */
  refuse(code: Remark['code'], spot: Spot, rest: Omit<Remark, 'code' | 'spot'> = {}): undefined {
    this.remarks.push({ code, spot, ...rest });
  }

  /** The stated value where there is one, and a line that says so. */
  stated<T>(spot: Spot, written: string | undefined, value: T | undefined): T | undefined {
    if (value === undefined) return undefined;
    const to = shown(value);
    if (written === undefined) this.note('stated', spot, { to });
    else if (written !== to) this.note('overridden', spot, { from: written, to });
    return value;
  }

  /** A written value that has the form of the leaf; any other is refused. */
  leaf<T extends string>(
    type: LeafType<T>,
    spot: Spot,
    written: string | undefined,
    field?: StatementField,
  ): T | undefined {
    if (written === undefined) return this.refuse('missing', spot, { field });
    return type.is(written) ? written : this.refuse('invalid', spot, { field, value: written, detail: type.name });
  }

  /** A written value that has the form of the leaf; any other is left out and reported. */
  optionalLeaf<T extends string>(type: LeafType<T>, spot: Spot, written: string | undefined): T | undefined {
    if (written === undefined || type.is(written)) return written;
    this.note('dropped', spot, { from: written });
    return undefined;
  }

  /** A written number as a decimal of the leaf; digits beyond `fraction` are rounded off and reported. */
  decimal(
    type: LeafType<string>,
    fraction: number,
    spot: Spot,
    written: string | undefined,
    field?: StatementField,
  ): string | undefined {
    if (written === undefined) return this.refuse('missing', spot, { field });
    const number = exactNumber(written);
    const decimal = number === undefined ? undefined : decimalText(number, fraction);
    if (decimal === undefined || !type.is(decimal.text))
      return this.refuse('invalid', spot, { field, value: written, detail: type.name });
    if (!decimal.isExact) this.note('converted', spot, { from: written, to: decimal.text });
    return decimal.text;
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

  /** Text of at most so many characters; what is longer is cut and reported. */
  cut(spot: Spot, text: string, most: number): string {
    const characters = [...text];
    if (characters.length <= most) return text;
    const kept = characters.slice(0, most).join('').trimEnd();
    this.note('cut', spot, { from: text, to: kept });
    return kept;
  }

  /** All remarks as one refusal. */
  refusal(): Fault {
    const codes = ['no-items', 'not-transit', 'missing', 'unknown-code', 'invalid', 'ambiguous-date'] as const;
    const code = codes.find((each) => this.remarks.some((remark) => remark.code === each)) ?? 'invalid';
    const fields = new Set(this.remarks.flatMap(({ field }) => field ?? []));
    const unknown = new Set(
      this.remarks.flatMap(({ field, value }) => (field === 'code' && value !== undefined ? [value] : [])),
    );
    const examples = {
      ...EXAMPLES,
      code: [...unknown].map((written) => ({ table: 'packageKind', written, code: 'PK' })),
    };
    const shape = JSON.stringify(Object.fromEntries([...fields].map((field) => [field, examples[field]])));
    return fault(
      `asycuda/${code}`,
      { count: this.remarks.length, shape },
      this.remarks.map((remark) => itemOf(remark, this.sad)),
    );
  }
}

function itemOf({ code, spot, field, value, detail }: Remark, { document }: Sad): FaultItem {
  const element = nearestTo(document, spot.path);
  const reason = fill(REASONS[code], { value: value ?? '', detail: detail ?? '' });
  const advice = field === undefined ? { en: '', fr: '' } : { en: ` State "${field}".`, fr: ` Indiquez « ${field} ».` };
  return {
    code: `asycuda/${code}`,
    wire: WIRE[code],
    pointer: spot.path,
    reason: { en: `${spot.what.en}: ${reason.en}${advice.en}`, fr: `${spot.what.fr} : ${reason.fr}${advice.fr}` },
    ...(value === undefined ? {} : { originalValue: value }),
    ...(element === undefined ? {} : { line: element.line, column: element.column }),
  };
}
