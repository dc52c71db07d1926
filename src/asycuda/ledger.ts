import type { Corridor } from '../corridor/corridor.ts';
import { type FaultItem, type Text, fill } from '../fault.ts';
import type { LeafType } from '../messages/leaves.ts';
import type { Element } from '../tree.ts';
import { nearestTo } from './lookup.ts';
import { decimalText, exactNumber } from './numbers.ts';
import type { AsycudaProfile } from './profile.ts';
import { type ReportKind, type ReportLine, type Spot, reportLine, shown } from './report.ts';
import type { StatementField, TransitStatement } from './statement.ts';

/** A remark that refuses the conversion, and the field of the statement that can supply what is wanting. */
export interface Remark<F extends string = StatementField> {
  readonly code: 'no-items' | 'not-transit' | 'missing' | 'ambiguous-date' | 'unknown-code' | 'invalid';
  readonly spot: Spot;
  readonly field?: F | undefined;
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
  'no-items': { en: '{document} has no items.', fr: '{document} n’a aucun article.' },
  'not-transit': { en: '"{value}" is no transit.', fr: '« {value} » n’est pas un transit.' },
  missing: { en: 'it is missing.', fr: 'cette donnée est absente.' },
  'ambiguous-date': { en: '"{value}" can be read as {detail}.', fr: '« {value} » peut se lire {detail}.' },
  'unknown-code': { en: '"{value}" is not known to the corridor.', fr: '« {value} » est inconnu du corridor.' },
  invalid: { en: '"{value}" is not of the form {detail}.', fr: '« {value} » n’a pas la forme {detail}.' },
} as const;

/** What a conversion works with, whatever document it begins from. */
export interface LedgerTerms {
  /** The document as the texts name it: `the declaration`. */
  readonly noun: Text;
  /** Its root element; undefined where the conversion begins from a record. */
  readonly root?: Element | undefined;
  /** The office that the document is lodged with: its administration's codes are read. */
  readonly office: string | undefined;
  readonly corridor: Corridor;
  readonly profile: AsycudaProfile;
  readonly transit?: TransitStatement | undefined;
}

/** One conversion under way: what it works with, the lines of its report, and the remarks that will refuse it. `F` are the fields of its statement. */
export class Ledger<F extends string = StatementField> {
  readonly noun: Text;
  readonly root: Element | undefined;
  readonly office: string | undefined;
  readonly corridor: Corridor;
  readonly profile: AsycudaProfile;
  readonly transit: TransitStatement;
  readonly report: ReportLine[] = [];
  readonly remarks: Remark<F>[] = [];

  constructor({ noun, root, office, corridor, profile, transit }: LedgerTerms) {
    this.noun = noun;
    this.root = root;
    this.office = office;
    this.corridor = corridor;
    this.profile = profile;
    this.transit = transit ?? {};
  }

  note(kind: ReportKind, spot: Spot, values: { readonly from?: string; readonly to?: string }): void {
    this.report.push(reportLine(kind, spot, values, this.noun));
  }

  /** Adds a remark and gives nothing, in place of the value that is wanting. */
  refuse(code: Remark['code'], spot: Spot, rest: Omit<Remark<F>, 'code' | 'spot'> = {}): undefined {
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
  leaf<T extends string>(type: LeafType<T>, spot: Spot, written: string | undefined, field?: F): T | undefined {
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
    field?: F,
  ): string | undefined {
    if (written === undefined) return this.refuse('missing', spot, { field });
    const number = exactNumber(written);
    const decimal = number === undefined ? undefined : decimalText(number, fraction);
    if (decimal === undefined || !type.is(decimal.text))
      return this.refuse('invalid', spot, { field, value: written, detail: type.name });
    if (!decimal.isExact) this.note('converted', spot, { from: written, to: decimal.text });
    return decimal.text;
  }

  /** Text of at most so many characters; what is longer is cut and reported. */
  cut(spot: Spot, text: string, most: number): string {
    const characters = [...text];
    if (characters.length <= most) return text;
    const kept = characters.slice(0, most).join('').trimEnd();
    this.note('cut', spot, { from: text, to: kept });
    return kept;
  }

  /** The remarks as a fault lists them, and of the examples those fields that answer them. */
  findings(examples: Readonly<Partial<Record<F, unknown>>>): {
    readonly items: readonly FaultItem[];
    readonly shape: string;
  } {
    const fields = new Set(this.remarks.flatMap(({ field }) => field ?? []));
    const shape = JSON.stringify(Object.fromEntries([...fields].map((field) => [field, examples[field]])));
    return { items: this.remarks.map((remark) => itemOf(remark, this)), shape };
  }
}

function itemOf(
  { code, spot, field, value, detail }: Remark<string>,
  { root, noun }: { readonly root: Element | undefined; readonly noun: Text },
): FaultItem {
  const element = root === undefined ? undefined : nearestTo(root, spot.path);
  const named = {
    en: fill(REASONS[code], { document: noun.en }).en,
    fr: fill(REASONS[code], { document: noun.fr }).fr,
  };
  const reason = fill(named, { value: value ?? '', detail: detail ?? '' });
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
