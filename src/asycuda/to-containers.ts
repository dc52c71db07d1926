import { type Container, ContainerNumber, type Seal } from '../messages/parts.ts';
import { optionalCode } from './codes.ts';
import type { Conversion } from './conversion.ts';
import { CONTAINER_FIELDS } from './fields.ts';
import { outside, spotOf } from './report.ts';
import type { Sad } from './sad.ts';
import { present } from './to-parties.ts';

/** Each container once, and the containers of each item by its number. */
export interface Containers {
  readonly containers: readonly Container[];
  readonly ofItem: ReadonlyMap<number, readonly string[]>;
}

type ContainerRow = Sad['containers'][number];

/** Folds the rows, one for each container and item, into containers. Their seals are not in a SAD: they are stated. */
export function containersOf(c: Conversion): Containers {
  const containers = new Map<string, Container>();
  const first = new Map<string, ContainerRow>();
  const ofItem = new Map<number, readonly string[]>();
  const stated = c.transit.container ?? [];
  const used = new Set<(typeof stated)[number]>();
  for (const row of c.sad.containers) {
    const written = row.identity;
    const one = stated.find((each) => written !== undefined && (each.written ?? each.number) === written);
    if (one !== undefined) used.add(one);
    const number = numberOf(c, row, one?.number);
    if (number === undefined) continue;
    const known = containers.get(number);
    if (known === undefined) first.set(number, row);
    else reportOther(c, row, first.get(number));
    containers.set(number, known ?? containerOf(c, row, number, one));
    const item = itemOf(c, row);
    if (item !== undefined) ofItem.set(item, [...new Set([...(ofItem.get(item) ?? []), number])]);
  }
  for (const each of stated.filter((one) => !used.has(one))) {
    if (each.written === undefined) containers.set(each.number, withoutWritten(each));
    const spot = outside('container', 'Stated container', 'Conteneur indiqué');
    c.note(each.written === undefined ? 'stated' : 'unused', spot, { from: each.written ?? '', to: each.number });
  }
  return { containers: [...containers.values()], ofItem };
}

function numberOf(c: Conversion, row: ContainerRow, stated: string | undefined): string | undefined {
  const spot = spotOf(CONTAINER_FIELDS.identity, row);
  const written = row.identity;
  if (written === undefined) return c.refuse('missing', spot, { field: 'container' });
  const number = stated ?? written.replace(/[\s-]/g, '').toUpperCase();
  if (!ContainerNumber.is(number))
    return c.refuse('invalid', spot, { field: 'container', value: written, detail: ContainerNumber.name });
  if (number !== written)
    c.note(stated === undefined ? 'converted' : 'overridden', spot, { from: written, to: number });
  return number;
}

function containerOf(c: Conversion, row: ContainerRow, number: string, stated: StatedContainer | undefined): Container {
  const fullnessSpot = spotOf(CONTAINER_FIELDS.fullness, row);
  const typeSpot = spotOf(CONTAINER_FIELDS.type, row);
  const read = c.profile.fullness.find(({ written }) => written === row.fullness)?.fullness;
  const fullness = c.stated(fullnessSpot, row.fullness, stated?.fullness) ?? read;
  if (row.fullness !== undefined && fullness === undefined) c.note('dropped', fullnessSpot, { from: row.fullness });
  const type = c.stated(typeSpot, row.type, stated?.type) ?? optionalCode(c, 'containerType', typeSpot, row.type);
  return { number, ...present({ type, fullness, seal: stated?.seal }) };
}

/** Reports what a further row of a container says otherwise than its first one, which says what the container is. */
function reportOther(c: Conversion, row: ContainerRow, first: ContainerRow | undefined): void {
  for (const key of ['type', 'fullness'] as const) {
    const from = row[key];
    if (from !== undefined && from !== first?.[key]) c.note('dropped', spotOf(CONTAINER_FIELDS[key], row), { from });
  }
}

type StatedContainer = Container & { readonly written?: string };

function withoutWritten({ number, type, fullness, seal }: StatedContainer): Container {
  return { number, ...present({ type, fullness, seal }) };
}

function itemOf(c: Conversion, row: ContainerRow): number | undefined {
  const spot = spotOf(CONTAINER_FIELDS.item, row);
  if (row.item === undefined) return c.refuse('missing', spot);
  const item = /^[0-9]{1,6}(\.0+)?$/.test(row.item) ? Number(row.item) : 0;
  const { length } = c.sad.items;
  return item >= 1 && item <= length ? item : c.refuse('invalid', spot, { value: row.item, detail: `1-${length}` });
}

/** The marks of the seals, split where they give the number that box D counts; else all of it is one mark. */
export function splitSeals(identity: string, count: number | undefined): readonly string[] {
  const marks = identity.split(/[/,;\s]+/).filter((mark) => mark !== '');
  return marks.length === count ? marks : [identity];
}

/** Whether any seal closes the vehicle or a container. */
export function isSealed(containers: readonly Container[], seals: readonly Seal[]): boolean {
  return seals.length > 0 || containers.some(({ seal }) => seal !== undefined);
}
