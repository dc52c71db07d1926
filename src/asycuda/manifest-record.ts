import { findOffice } from '../corridor/offices.ts';
import type { Office } from '../corridor/corridor.ts';
import { isInTable } from '../corridor/code-tables.ts';
import type { TransitRecord } from '../messages/record.ts';
import { checkedRecord } from './checked-record.ts';
import { carried, placed, reportBelow } from './dropped.ts';
import { BILL_FIELDS } from './manifest-bill-fields.ts';
import { BillContainers, reportOtherSeals } from './manifest-containers.ts';
import { type ManifestConversion, placeOf, statementSpot } from './manifest-conversion.ts';
import { BILL_CONTAINER_FIELDS, MANIFEST_FIELDS, SPLIT_FIELDS } from './manifest-fields.ts';
import { goodsOf } from './manifest-goods.ts';
import { partiesOf, transportOf } from './manifest-parties.ts';
import { sumOf } from './numbers.ts';
import type { StatementField } from './statement.ts';
import { isSealed } from './to-containers.ts';
import { contributionOf } from './to-guarantee.ts';
import { limitBy, routeOver } from './to-itinerary.ts';
import { oneLine, present } from './to-parties.ts';
import type { RecordFromSad } from './to-record.ts';
import { fromMrn, movementReference } from './to-reference.ts';

const HEADER = carried(
  [...Object.values(MANIFEST_FIELDS).flatMap((fields) => placed(fields)), ['Bol_segment']],
  ['Bol_segment'],
);
const BILL = carried(
  [...placed(BILL_FIELDS), ...placed(BILL_CONTAINER_FIELDS, 'ctn_segment/'), ...placed(SPLIT_FIELDS, 'Split_segment/')],
  ['ctn_segment', 'Split_segment'],
);

/** The record of the bills of a conversion; undefined with the remarks that refuse it. */
export function recordOfBills(c: ManifestConversion): Omit<RecordFromSad, 'report'> | undefined {
  const declarationType = declarationTypeOf(c);
  const declaration = required(c, 'registration', c.transit.registration ?? fromMrn(c));
  const departure = officeOf(c, 'officeOfDeparture', c.manifest.general.office);
  const destination = officeOf(c, 'officeOfDestination', undefined);
  const reference = movementReference(
    c,
    declaration,
    departure?.administration,
    statementSpot('reference'),
    statementSpot('reference'),
  );
  const holder = required(c, 'holder', c.transit.holder);
  const route = departure === undefined || destination === undefined ? undefined : routeOver(c, departure, destination);
  const releasedAt = releaseOf(c);
  const limit = c.stated(statementSpot('timeLimit'), undefined, c.transit.timeLimit);
  const timeLimit = limit ?? limitBy(c, statementSpot('timeLimit'), route, releasedAt);
  const countryOfDispatch = required(c, 'countryOfDispatch', c.transit.countryOfDispatch);
  const countryOfDestination = countryFor(c, destination);
  const vehicle = transportOf(c);
  const guarantee = required(c, 'guarantee', c.transit.guarantee);
  const value = valueOf(c);
  const containers = new BillContainers(c);
  const items = goodsOf(c, containers);
  const all = containers.all();
  const marks = new Set(all.flatMap(({ seal = [] }) => seal.map(({ mark }) => mark)));
  for (const bill of c.bills) reportOtherSeals(c, bill, marks);
  const seal = c.stated(statementSpot('seal'), undefined, c.transit.seal) ?? [];
  if (!isSealed(all, seal) && c.transit.sealWaiver === undefined)
    c.refuse('missing', statementSpot('seal'), { field: 'seal' });
  const parties = partiesOf(c);
  const bills = billsOfLading(c);
  if (declarationType === undefined || declaration === undefined || reference === undefined) return undefined;
  if (departure === undefined || destination === undefined || route === undefined) return undefined;
  if (holder === undefined || releasedAt === undefined || timeLimit === undefined) return undefined;
  if (countryOfDispatch === undefined || countryOfDestination === undefined) return undefined;
  if (vehicle === undefined || guarantee === undefined || value === undefined || c.remarks.length > 0) return undefined;
  const contribution = guarantee.contribution ?? contributionOf(c, value, route.offices, countryOfDispatch);
  const record = checkedRecord(c, {
    ...{ movementKind: 'joint', declarationType, countryOfDispatch, countryOfDestination, holder, ...parties },
    ...{ officeOfDeparture: departure.code, officeOfDestination: destination.code },
    ...{ itinerary: route.offices.map((office) => ({ office })), releasedAt, timeLimit, transport: vehicle },
    ...present({ driver: c.transit.driver, sealWaiver: c.transit.sealWaiver, billOfLading: bills }),
    ...(all.length === 0 ? {} : { container: all }),
    ...(seal.length === 0 ? {} : { seal }),
    guarantee: { ...guarantee, ...present({ contribution }) },
    ...{ value, item: items, totals: totalsOf(items) },
  });
  reportBelow(c, c.manifest.document, `/${c.manifest.document.name}`, HEADER);
  for (const { element, at } of c.elements()) reportBelow(c, element, at, BILL);
  return record === undefined ? undefined : { reference, declaration, record };
}

function required<T>(c: ManifestConversion, name: StatementField, value: T | undefined): T | undefined {
  return c.stated(statementSpot(name), undefined, value) ?? c.refuse('missing', statementSpot(name), { field: name });
}

function declarationTypeOf(c: ManifestConversion): string | undefined {
  const stated = required(c, 'declarationType', c.transit.declarationType);
  if (stated === undefined || isInTable(c.corridor, 'declarationType', stated)) return stated;
  return c.refuse('unknown-code', statementSpot('declarationType'), { field: 'declarationType', value: stated });
}

/** An office of the transit, which is stated: the office of the manifest is where it was lodged. */
function officeOf(
  c: ManifestConversion,
  name: 'officeOfDeparture' | 'officeOfDestination',
  written: string | undefined,
): Office | undefined {
  const spot = written === undefined ? statementSpot(name) : c.header(MANIFEST_FIELDS.general.office);
  const code = c.stated(spot, written, c.transit[name]);
  if (code === undefined) return c.refuse('missing', statementSpot(name), { field: name });
  return findOffice(c.corridor, code) ?? c.refuse('unknown-code', spot, { field: name, value: code });
}

function releaseOf(c: ManifestConversion): string | undefined {
  const stated = c.stated(statementSpot('releasedAt'), undefined, c.transit.releasedAt);
  if (stated !== undefined || c.releasedAt === undefined)
    return stated ?? c.refuse('missing', statementSpot('releasedAt'), { field: 'releasedAt' });
  c.note('act', statementSpot('releasedAt'), { to: c.releasedAt });
  return c.releasedAt;
}

function countryFor(c: ManifestConversion, destination: Office | undefined): string | undefined {
  const stated = c.stated(statementSpot('countryOfDestination'), undefined, c.transit.countryOfDestination);
  if (stated !== undefined || destination === undefined) return stated;
  c.note('corridor', statementSpot('countryOfDestination'), { to: destination.administration });
  return destination.administration;
}

function valueOf(c: ManifestConversion): TransitRecord['value'] | undefined {
  const { cif, currency } = c.transit.value ?? {};
  const stated = cif === undefined || currency === undefined ? undefined : { cif, currency };
  return required(c, 'value', stated);
}

function billsOfLading(c: ManifestConversion): readonly string[] | undefined {
  const bills = c.bills.flatMap((bill) => {
    const { reference } = bill;
    if (reference === undefined || oneLine(reference).length <= 35)
      return reference === undefined ? [] : oneLine(reference);
    c.note('dropped', placeOf(BILL_FIELDS.reference, bill), { from: reference });
    return [];
  });
  return bills.length === 0 ? undefined : [...new Set(bills)];
}

function totalsOf(items: TransitRecord['item']): TransitRecord['totals'] {
  const net = items.flatMap(({ netMass }) => netMass ?? []);
  return {
    items: items.length,
    packages: sumOf(items.flatMap(({ packaging }) => packaging.map(({ count }) => count))),
    grossMass: sumOf(items.map(({ grossMass }) => grossMass)),
    ...(net.length === items.length ? { netMass: sumOf(net) } : {}),
  };
}
