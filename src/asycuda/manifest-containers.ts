import { type Container, ContainerNumber, type Seal, SealMark } from '../messages/parts.ts';
import { optionalCode } from './codes.ts';
import type { ManifestBill } from './manifest.ts';
import { BILL_FIELDS } from './manifest-bill-fields.ts';
import { type ManifestConversion, placeOf } from './manifest-conversion.ts';
import { BILL_CONTAINER_FIELDS } from './manifest-fields.ts';
import { outside, together } from './report.ts';
import { splitSeals } from './to-containers.ts';
import { oneLine, present } from './to-parties.ts';

type Row = ManifestBill['containers'][number];
type Stated = NonNullable<ManifestConversion['transit']['container']>[number];

/** The containers of some bills: each once, whatever number of bills it carries, with their seals. */
export class BillContainers {
  readonly #c: ManifestConversion;
  readonly #byNumber = new Map<string, Container>();
  readonly #written = new Map<string, string>();
  readonly #used = new Set<Stated>();

  constructor(c: ManifestConversion) {
    this.#c = c;
  }

  /** The numbers of the containers of a bill. */
  add({ containers }: ManifestBill): readonly string[] {
    return containers.flatMap((row) => this.#row(row) ?? []);
  }

  /** The number of a container that a part of a bill names. */
  numberFor(written: string): string | undefined {
    return this.#written.get(plain(written));
  }

  /** All of them, those that are stated alone included. */
  all(): readonly Container[] {
    for (const stated of this.#c.transit.container ?? []) {
      if (this.#used.has(stated)) continue;
      const spot = outside('container', 'Stated container', 'Conteneur indiqué');
      const isOwn = stated.written === undefined && !this.#byNumber.has(stated.number);
      if (isOwn) this.#byNumber.set(stated.number, withoutWritten(stated));
      this.#c.note(isOwn ? 'stated' : 'unused', spot, { from: stated.written ?? '', to: stated.number });
    }
    return [...this.#byNumber.values()];
  }

  #row(row: Row): string | undefined {
    const c = this.#c;
    const spot = placeOf(BILL_CONTAINER_FIELDS.identity, row);
    const { identity: written } = row;
    if (written === undefined) return c.refuse('missing', spot, { field: 'container' });
    const stated = c.transit.container?.find((each) => plain(each.written ?? each.number) === plain(written));
    if (stated !== undefined) this.#used.add(stated);
    const number = stated?.number ?? plain(written);
    if (!ContainerNumber.is(number))
      return c.refuse('invalid', spot, { field: 'container', value: written, detail: ContainerNumber.name });
    if (number !== written)
      c.note(stated === undefined ? 'converted' : 'overridden', spot, { from: written, to: number });
    this.#written.set(plain(written), number);
    const own = containerOf(c, row, number);
    const made = stated === undefined ? own : { ...own, ...withoutWritten(stated) };
    if (stated?.seal !== undefined && own.seal !== undefined)
      c.stated(placeOf(BILL_CONTAINER_FIELDS.marks1, row), marksOf(own), stated.seal);
    this.#byNumber.set(number, this.#together(row, this.#byNumber.get(number), made));
    return number;
  }

  /** One container of two bills: the first row says what it is, and the seals of both count. */
  #together(row: Row, first: Container | undefined, next: Container): Container {
    if (first === undefined) return next;
    for (const key of ['type', 'fullness'] as const) {
      const from = next[key];
      if (from !== undefined && first[key] !== undefined && from !== first[key])
        this.#c.note('dropped', placeOf(BILL_CONTAINER_FIELDS[key], row), { from });
    }
    const seals = [...(first.seal ?? []), ...(next.seal ?? [])];
    const each = seals.filter(({ mark }, at) => seals.findIndex((other) => other.mark === mark) === at);
    return { ...next, ...first, ...(each.length === 0 ? {} : { seal: each }) };
  }
}

function containerOf(c: ManifestConversion, row: Row, number: string): Container {
  const fullnessSpot = placeOf(BILL_CONTAINER_FIELDS.fullness, row);
  const fullness = c.profile.fullness.find(({ written }) => written === row.fullness)?.fullness;
  if (row.fullness !== undefined && fullness === undefined) c.note('dropped', fullnessSpot, { from: row.fullness });
  const type = optionalCode(c, 'containerType', placeOf(BILL_CONTAINER_FIELDS.type, row), row.type);
  const seals = sealsOf(c, row);
  return { number, ...present({ type, fullness }), ...(seals.length === 0 ? {} : { seal: seals }) };
}

/** The seals of a container, each mark once; who fixed them where the profile knows what is written for it. */
function sealsOf(c: ManifestConversion, row: Row): readonly Seal[] {
  const { marks1, marks2, marks3, sealingParty } = row;
  const party = c.profile.sealParty?.find(({ written }) => written === sealingParty)?.party;
  if (sealingParty !== undefined && party === undefined)
    c.note('dropped', placeOf(BILL_CONTAINER_FIELDS.sealingParty, row), { from: sealingParty });
  const seals: Seal[] = [];
  for (const [key, written] of Object.entries({ marks1, marks2, marks3 })) {
    if (written === undefined) continue;
    const spot = placeOf(BILL_CONTAINER_FIELDS[key as 'marks1'], row);
    const mark = c.leaf(SealMark, spot, oneLine(written), 'container');
    if (mark === undefined) continue;
    if (seals.some((seal) => seal.mark === mark)) c.note('dropped', spot, { from: written });
    else seals.push({ mark, ...present({ party }) });
  }
  return seals;
}

/** Reports the seals of the goods of a bill that no container has: a manifest does not say what they close, so that they are stated. */
export function reportOtherSeals(c: ManifestConversion, bill: ManifestBill, known: ReadonlySet<string>): void {
  const { seals, sealCount, sealingParty, containers } = bill;
  const count = /^[0-9]{1,4}$/.test(sealCount ?? '') ? Number(sealCount) : undefined;
  const marks = seals === undefined ? [] : splitSeals(seals, count);
  const isCounted = sealCount === undefined || count === marks.length;
  if (!isCounted) c.note('dropped', placeOf(BILL_FIELDS.sealCount, bill), { from: sealCount });
  const areKnown = marks.every((mark) => known.has(oneLine(mark)));
  const isKnownParty = areKnown && containers.some((row) => row.sealingParty === sealingParty);
  const from = together(areKnown ? undefined : seals, isKnownParty ? undefined : sealingParty);
  if (from !== undefined) c.note('dropped', placeOf(BILL_FIELDS.seals, bill), { from });
}

function marksOf({ seal = [] }: Container): string {
  return seal.map(({ mark }) => mark).join(', ');
}

function plain(number: string): string {
  return number.replace(/[\s-]/g, '').toUpperCase();
}

function withoutWritten({ number, type, fullness, seal }: Stated): Container {
  return { number, ...present({ type, fullness, seal }) };
}
