import fc from 'fast-check';
import { PROFILES } from '../../src/asycuda/profile.ts';
import type { Corridor } from '../../src/corridor/corridor.ts';
import type { TransitRecord } from '../../src/messages/record.ts';
import { arbitraryMessage } from '../arbitraries.ts';
import { ouagadougou } from './support.ts';

const codesOf = (corridor: Corridor, name: string) =>
  corridor.codeTable?.find((table) => table.name === name)?.entry.map(({ code }) => code) ?? [];

/** Any record of the corridor: its offices, its route or another way, and its codes; all other values are any that the codec accepts. */
export const arbitraryRecord: fc.Arbitrary<{ readonly reference: string; readonly record: TransitRecord }> = fc
  .record({
    message: arbitraryMessage('AnticipatedArrivalRecord'),
    reference: fc.constantFrom('26TGTGLFPT012345J6', '26XI000081BPQF9GJ3', '24GB000246J8NY33L7'),
    route: fc.constantFrom(...ouagadougou.route),
    isOnRoute: fc.boolean(),
    isOfProfile: fc.boolean(),
    type: fc.constantFrom(...codesOf(ouagadougou, 'declarationType')),
    kinds: fc.infiniteStream(fc.constantFrom(...codesOf(ouagadougou, 'packageKind'))),
    documents: fc.infiniteStream(fc.constantFrom('705', '821', ...codesOf(ouagadougou, 'documentType'))),
    number: fc.constantFrom('1', '54321'),
  })
  .map(({ message: { record }, reference, route, isOnRoute, isOfProfile, type, kinds, documents, number }) => {
    const offices = isOnRoute ? route.offices : route.offices.filter((_, at) => at !== 1);
    const [departure = '', destination = ''] = [route.offices[0], route.offices.at(-1)];
    const typed = <D extends object>(all: readonly D[] | undefined) =>
      all?.map((each) => ({ ...each, type: documents.next().value as string }));
    const { value, guarantee, declaration, item } = record;
    const currency = isOfProfile ? PROFILES.tg.currency : value.currency;
    const made = {
      ...record,
      declarationType: type,
      ...(declaration === undefined && reference.startsWith('26TG')
        ? {}
        : {
            declaration: {
              reference: { office: departure, year: 2026, serial: 'T', number },
              part: 1,
              parts: 1,
              ...part(declaration),
            },
          }),
      officeOfDeparture: departure,
      officeOfDestination: destination,
      itinerary: offices.map((office) => ({ office })),
      releasedAt: `2026-03-10T${record.releasedAt.slice(11, 19)}+00:00`,
      value: { ...value, currency },
      guarantee: { ...guarantee, currency: isOfProfile ? currency : guarantee.currency },
      item: item.map((each) => ({
        ...each,
        grossMass: small(each.grossMass),
        ...lists('netMass', each.netMass === undefined ? undefined : small(each.netMass)),
        packaging: each.packaging.map((pack) => ({
          ...pack,
          kind: kinds.next().value as string,
          count: small(pack.count),
        })),
        ...lists('previousDocument', typed(each.previousDocument)),
        ...lists('supportingDocument', typed(each.supportingDocument)),
      })),
    };
    return { reference, record: made as TransitRecord };
  });

/** A decimal with at most four digits before the point: the sum of several is still one that a record can carry. */
function small(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  return `${Number(whole.slice(-4))}${fraction === undefined ? '' : `.${fraction}`}`;
}

function part(declaration: TransitRecord['declaration']) {
  return declaration === undefined ? {} : { part: declaration.part, parts: declaration.parts };
}

function lists<K extends string, V>(key: K, value: V | undefined) {
  return value === undefined ? {} : { [key]: value };
}

/** The value without what stands at those places; blocks that then are empty go too. */
export function without(value: unknown, paths: readonly string[]): unknown {
  const copy = structuredClone({ record: value }) as Record<string, unknown>;
  for (const path of paths) {
    const steps = path.split(/[/[\]]+/).filter((step) => step !== '');
    const keys = steps.map((step) => (/^[0-9]+$/.test(step) ? String(Number(step) - 1) : step));
    let at: Record<string, unknown> | undefined = copy;
    for (const key of keys.slice(0, -1)) at = at?.[key] as Record<string, unknown> | undefined;
    const last = keys.at(-1) ?? '';
    if (at !== undefined && last in at) at[last] = undefined;
  }
  return pruned(copy['record']);
}

function pruned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, each]) => [key, pruned(each)] as const)
    .filter(([, each]) => each !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
