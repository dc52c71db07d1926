import { type CodeTableName, findTable } from '../corridor/code-tables.ts';
import type { Corridor } from '../corridor/corridor.ts';
import { administrationOf } from '../corridor/offices.ts';
import type { TransitRecord } from '../messages/record.ts';
import { readsAs } from './codes.ts';
import { Ledger } from './ledger.ts';
import { type AsycudaProfile, profileOfOffice } from './profile.ts';
import type { Spot } from './report.ts';

/** What a declaration for a record is written with. */
export interface SadTerms {
  /** Reference of the movement. */
  readonly reference: string;
  readonly corridor: Corridor;
  /** Without it, the shipped profile of the administration of the office that the declaration is for, or the generic one. */
  readonly profile?: AsycudaProfile | undefined;
}

/** The writing of a record into a declaration, under way. */
export class SadWriting extends Ledger {
  readonly record: TransitRecord;
  readonly reference: string;

  constructor(record: TransitRecord, { reference, corridor, profile }: SadTerms, office: string) {
    const noun = { en: 'the record', fr: 'le transit' };
    super({ noun, office, corridor, profile: profile ?? profileOfOffice(office, corridor) });
    this.record = record;
    this.reference = reference;
  }

  /** What is written for a common code so that it reads back as the same; undefined where nothing does. */
  codeFor(table: CodeTableName, spot: Spot, code: string, most = 17): string | undefined {
    const administration = administrationOf(this.corridor, this.office ?? '') ?? this.profile.administration ?? '';
    const entries = findTable(this.corridor, table)?.entry ?? [];
    const own = entries
      .filter((each) => each.code === code)
      .flatMap(({ national = [] }) => national.filter((each) => each.administration === administration));
    const ofProfile = table === 'packageKind' ? (this.profile.packageKind ?? []) : [];
    const written = [
      ...ofProfile.filter((each) => each.code === code).map((each) => each.written),
      ...own.map((each) => each.code),
      code,
    ].find((each) => [...each].length <= most && readsAs(this, table, each) === code);
    if (written !== undefined && written !== code) this.note('converted', spot, { from: code, to: written });
    return written;
  }
}

/** Text of at most so many characters. */
export function fitted(text: string, most: number): string {
  return [...text].slice(0, most).join('').trimEnd();
}
