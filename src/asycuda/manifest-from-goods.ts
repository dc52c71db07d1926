import { type CodeTableName, findTable, toNational } from '../corridor/code-tables.ts';
import { administrationOf } from '../corridor/offices.ts';
import type { Container, Seal } from '../messages/parts.ts';
import type { GoodsItem } from '../messages/record.ts';
import { BILL_FIELDS } from './manifest-bill-fields.ts';
import type { BillContainerDraft, BillDraft } from './manifest-draft.ts';
import { BILL_CONTAINER_FIELDS } from './manifest-fields.ts';
import type { ManifestWriting } from './manifest-from-record.ts';
import type { ManifestStatementField } from './manifest-statement.ts';
import { sumOf } from './numbers.ts';
import { type Spot, outside, spotOf } from './report.ts';

const BILL = '/Awmds/Bol_segment[1]';

/** The goods of the bill, and where there are several items each as a part of it. An item that is packed in several ways has no mass for each: then there are no parts. */
export function packagesFor(c: ManifestWriting): BillDraft {
  const { item: items, totals } = c.record;
  const packaging = items.flatMap((item) => item.packaging.map((each) => ({ item, ...each })));
  const kinds = new Set(packaging.map(({ kind }) => kind));
  const [kind] = kinds;
  const spot = spotOf(BILL_FIELDS.packageKind, { at: BILL });
  const isOne = c.statement.packageKind === undefined && kinds.size === 1 && kind !== undefined;
  const written = isOne ? national(c, 'packageKind', spot, kind, 'packageKind') : undefined;
  const whole = c.stated(spot, written, c.statement.packageKind) ?? written;
  if (whole === undefined && kinds.size > 1) c.refuse('missing', spot, { field: 'packageKind' });
  const isDivided = packaging.length > 1 && packaging.length === items.length;
  if (packaging.length > items.length) {
    const place = outside('record/item/packaging', 'Packages of several kinds', 'Colis de plusieurs natures');
    c.note('dropped', place, { from: packaging.map((each) => `${each.count} ${each.kind}`).join(', ') });
  }
  const marks = packaging.flatMap((each) => each.marks ?? []);
  return {
    packages: totals.packages,
    packageKind: whole,
    grossMass: totals.grossMass,
    marks: [...new Set(marks)].join(' '),
    description: [...new Set(items.map(({ description }) => description))].join('\n'),
    splits: isDivided
      ? packaging.map((each, at) => ({
          packages: each.count,
          packageKind: national(c, 'packageKind', partSpot(at), each.kind),
          grossMass: each.item.grossMass,
          marks: each.marks,
          description: each.item.description,
        }))
      : [],
  };
}

function partSpot(at: number): Spot {
  return spotOf(BILL_FIELDS.packageKind, { at: `${BILL}/Split_segment[${at + 1}]` });
}

/** The seals of the vehicle, their marks joined by `/`. */
export function sealsFor(c: ManifestWriting): BillDraft {
  const { seal = [] } = c.record;
  if (seal.length === 0) return {};
  return {
    sealCount: String(seal.length),
    seals: seal.map(({ mark }) => mark).join('/'),
    sealingParty: partyFor(c, seal, 'record/seal'),
  };
}

/** The containers, each with at most three seals; the others are reported. */
export function containersFor(c: ManifestWriting): readonly BillContainerDraft[] {
  return (c.record.container ?? []).map((container, index) => {
    const at = { at: `${BILL}/ctn_segment[${index + 1}]` };
    const { number, seal = [] } = container;
    const [marks1, marks2, marks3, ...more] = seal.map(({ mark }) => mark);
    const path = `record/container[${index + 1}]/seal`;
    if (more.length > 0)
      c.note('dropped', outside(path, `Container ${number}, seals`, `Conteneur ${number}, scellés`), {
        from: more.join(', '),
      });
    const stated = c.statement.container?.find((each) => each.number === number);
    const of = (key: 'packages' | 'type' | 'fullness', own: string | undefined) => {
      const spot = spotOf(BILL_CONTAINER_FIELDS[key], at);
      return c.stated(spot, own, stated?.[key]) ?? own ?? c.refuse('missing', spot, { field: 'container' });
    };
    const typeSpot = spotOf(BILL_CONTAINER_FIELDS.type, at);
    const type = stated?.type === undefined ? container.type : undefined;
    return {
      identity: number,
      packages: of('packages', packagesIn(c.record.item, container)),
      type: of('type', type === undefined ? undefined : national(c, 'containerType', typeSpot, type, 'container')),
      fullness: of('fullness', fullnessFor(c, container, spotOf(BILL_CONTAINER_FIELDS.fullness, at))),
      ...{ marks1, marks2, marks3, sealingParty: partyFor(c, seal, path) },
    };
  });
}

/** How many packages a container holds, where each of its items stands in it alone; an empty one holds none. */
function packagesIn(items: readonly GoodsItem[], { number, fullness }: Container): string | undefined {
  if (fullness === 'empty') return '0';
  const inside = items.filter(({ container }) => container?.includes(number));
  if (inside.length === 0 || inside.some(({ container = [] }) => container.length > 1)) return undefined;
  return sumOf(inside.flatMap(({ packaging }) => packaging.map(({ count }) => count)));
}

/** What the server writes for full or empty: the first of the profile. */
function fullnessFor(c: ManifestWriting, { number, fullness }: Container, spot: Spot): string | undefined {
  const isStated = c.statement.container?.some((each) => each.number === number && each.fullness !== undefined);
  const written = isStated ? undefined : c.profile.fullness.find((each) => each.fullness === fullness)?.written;
  if (written !== undefined) c.note('profile', spot, { from: fullness ?? '', to: written });
  return written;
}

/** Who fixed the seals, where it is one party for all of them and the profile knows what is written for it; else it is reported. */
function partyFor(c: ManifestWriting, seals: readonly Seal[], path: string): string | undefined {
  const parties = new Set(seals.map(({ party }) => party));
  const [party] = parties;
  const known = c.profile.sealParty?.find((each) => each.party === party)?.written;
  const written = parties.size === 1 ? known : undefined;
  const all = [...parties].filter((each) => each !== undefined).join(', ');
  if (written === undefined && all !== '')
    c.note('dropped', outside(`${path}/party`, 'Who fixed the seals', 'Qui a apposé les scellés'), { from: all });
  return written;
}

/** The code as the administration of the office writes it. */
function national(
  c: ManifestWriting,
  table: CodeTableName,
  spot: Spot,
  code: string,
  field?: ManifestStatementField,
): string | undefined {
  const administration = administrationOf(c.corridor, c.office ?? '') ?? c.profile.administration ?? '';
  const own = table === 'packageKind' ? c.profile.packageKind?.find((each) => each.code === code)?.written : undefined;
  const agreed =
    findTable(c.corridor, table) === undefined ? code : toNational(c.corridor, table, administration, code);
  const written = own ?? agreed;
  if (written === undefined) return c.refuse('unknown-code', spot, { field, value: code });
  if (written !== code) c.note('converted', spot, { from: code, to: written });
  return written;
}
