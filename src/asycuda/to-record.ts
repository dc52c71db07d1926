import { type Result, err, ok } from 'neverthrow';
import type { Fault } from '../fault.ts';
import { integer } from '../messages/leaves.ts';
import { type AsycudaReference, type Seal, SealMark } from '../messages/parts.ts';
import { DepartureControl, type DeclarationPart, type Totals, type TransitRecord } from '../messages/record.ts';
import { checkedRecord } from './checked-record.ts';
import { Conversion, type ConversionTerms } from './conversion.ts';
import { declarationTypeOf } from './declaration-type.ts';
import { reportDropped } from './dropped.ts';
import { HEADER_FIELDS } from './fields.ts';
import { exactNumber, sumOf } from './numbers.ts';
import { profileFor } from './profile.ts';
import { type ReportLine, outside, spotOf } from './report.ts';
import type { Sad } from './sad.ts';
import { containersOf, isSealed, splitSeals } from './to-containers.ts';
import { contributionOf, guaranteeOf, valueOf } from './to-guarantee.ts';
import { departureOf, destinationOf, releaseOf, routeFor, timeLimitOf } from './to-itinerary.ts';
import { goodsItem, isDeclaration } from './to-items.ts';
import { oneLine, partiesOf, present } from './to-parties.ts';
import { movementReference, registrationOf, transitDocumentOf, writtenReference } from './to-reference.ts';
import { deliveryTermsOf, destinationCountryOf, dispatchOf, transportOf } from './to-transport.ts';

/** A transit record made from a declaration. */
export interface RecordFromSad {
  /** Reference of the movement. */
  readonly reference: string;
  readonly record: TransitRecord;
  /** The transit document in ASYCUDA World: an act about it is known by it. */
  readonly declaration: AsycudaReference;
  /** All that was not simply copied. */
  readonly report: readonly ReportLine[];
}

const { property, identification, registration, transit, valuation } = HEADER_FIELDS;
const ListCount = integer('LoadingListCount', 0, 99999);

/**
 * The transit record of a declaration: the corridor gives the itinerary, and the time limit where the declaration has none; a statement supplies what it lacks.
 *
 * Refuses with all that is missing, ambiguous or unknown at once, each with its place in the declaration, its box and the field of the statement that can
 * supply it: `asycuda/no-items`, `asycuda/not-transit`, `asycuda/missing`, `asycuda/unknown-code`, `asycuda/invalid` or `asycuda/ambiguous-date`, and
 * `asycuda/uncorrectable` where no statement can supply any of it.
 */
export function recordFromSad(sad: Sad, terms: ConversionTerms): Result<RecordFromSad, Fault> {
  const c = new Conversion(sad, terms, terms.profile ?? profileFor(sad, terms.corridor));
  const made = readRecord(c);
  return made === undefined ? err(c.refusal()) : ok(made);
}

/** The same for a conversion under way; undefined where its remarks refuse it. */
export function readRecord(c: Conversion): RecordFromSad | undefined {
  const made = convert(c);
  if (c.remarks.length > 0 || made === undefined) return undefined;
  reportDropped(c);
  const record = checkedRecord(c, made.record);
  return record === undefined ? undefined : { ...made, record, report: c.report };
}

function convert(c: Conversion): Omit<RecordFromSad, 'report'> | undefined {
  if (c.sad.items.length === 0) c.refuse('no-items', spotOf(property.items));
  if (c.transit.dateOrder !== undefined)
    c.stated(outside('dateOrder', 'Order of dates', 'Ordre des dates'), c.profile.dateOrder, c.transit.dateOrder);
  const declarationType = declarationTypeOf(c);
  const declaration = transitDocumentOf(c);
  const [departure, destination] = [departureOf(c), destinationOf(c)];
  const reference = movementReference(
    c,
    declaration,
    departure?.administration,
    undefined,
    undefined,
    writtenReference(c),
  );
  const parties = partiesOf(c);
  const route = departure === undefined || destination === undefined ? undefined : routeFor(c, departure, destination);
  const releasedAt = releaseOf(c, departure);
  const timeLimit = timeLimitOf(c, route, releasedAt);
  const [countryOfDispatch, countryOfDestination] = [dispatchOf(c), destinationCountryOf(c, destination)];
  const transport = transportOf(c);
  const value = valueOf(c);
  const guarantee = guaranteeOf(c, value?.currency);
  const { containers, ofItem } = containersOf(c);
  const seals = sealsOf(c);
  if (!isSealed(containers, seals) && c.transit.sealWaiver === undefined)
    c.refuse('missing', spotOf(transit.seals), { field: 'seal' });
  const valued = c.transit.value?.cif === undefined;
  const items = c.sad.items.flatMap((item) => goodsItem(c, item, ofItem.get(item.number) ?? [], valued) ?? []);
  if (declarationType === undefined || declaration === undefined || reference === undefined) return undefined;
  if (departure === undefined || destination === undefined || route === undefined || parties.holder === undefined)
    return undefined;
  if (releasedAt === undefined || timeLimit === undefined || transport === undefined) return undefined;
  if (countryOfDispatch === undefined || countryOfDestination === undefined) return undefined;
  if (guarantee === undefined || value === undefined || c.remarks.length > 0) return undefined;
  const contribution = guarantee.contribution ?? contributionOf(c, value, route.offices, countryOfDispatch);
  const { holder, ...otherParties } = parties;
  const record: TransitRecord = {
    ...{ movementKind: 'joint', declarationType, countryOfDispatch, countryOfDestination, holder, ...otherParties },
    ...present({ declaration: partOf(c), deliveryTerms: deliveryTermsOf(c), control: controlOf(c), ...headerOf(c) }),
    ...{ officeOfDeparture: departure.code, officeOfDestination: destination.code },
    ...{ itinerary: route.offices.map((office) => ({ office })), releasedAt, timeLimit, transport },
    ...present({ carrier: c.transit.carrier, driver: c.transit.driver, sealWaiver: c.transit.sealWaiver }),
    ...(containers.length === 0 ? {} : { container: containers }),
    ...(seals.length === 0 ? {} : { seal: seals }),
    guarantee: { ...guarantee, ...present({ contribution }) },
    ...{ value, item: items, totals: totalsOf(c, items) },
  };
  return { reference, declaration, record };
}

/** The seals on the vehicle: as stated, or those of box D, which does not say what each of them closes. */
function sealsOf(c: Conversion): readonly Seal[] {
  const spot = spotOf(transit.seals);
  const { seals: written, sealCount } = c.sad.transit;
  const stated = c.stated(spot, written, c.transit.seal);
  const countSpot = spotOf(transit.sealCount);
  if (stated !== undefined)
    c.stated(countSpot, sealCount ?? '', sealCount === undefined ? undefined : String(stated.length));
  else if (written === undefined && sealCount !== undefined) c.note('dropped', countSpot, { from: sealCount });
  if (stated !== undefined || written === undefined) return stated ?? [];
  const count = sealCount === undefined ? undefined : exactNumber(sealCount)?.toNumber();
  const marks = splitSeals(written, count);
  if (marks.length !== 1 || count !== 1)
    c.note('converted', spot, { from: `${written} (${sealCount ?? ''})`, to: marks.join(', ') });
  return marks.flatMap((mark) => {
    const one = c.leaf(SealMark, spot, oneLine(mark), 'seal');
    return one === undefined ? [] : [{ mark: one, party: 'customs' as const }];
  });
}

function partOf(c: Conversion): DeclarationPart | undefined {
  const reference = registrationOf(c);
  const { date } = c.sad.registration;
  if (date !== undefined) {
    if (reference === undefined) c.note('dropped', spotOf(registration.date), { from: date });
    else c.note('converted', spotOf(registration.date), { from: date, to: String(reference.year) });
  }
  return reference === undefined ? undefined : { reference, part: 1, parts: 1 };
}

function controlOf(c: Conversion): DepartureControl | undefined {
  const result = c.optionalLeaf(DepartureControl.fields.result, spotOf(transit.control), c.sad.transit.control);
  return result === undefined ? undefined : { result };
}

function headerOf(c: Conversion): Pick<TransitRecord, 'loadingLists' | 'manifest' | 'billOfLading'> {
  const { loadingLists, manifest } = { ...c.sad.property, ...c.sad.identification };
  const lists = loadingLists === undefined ? undefined : exactNumber(loadingLists)?.toNumber();
  const isCount = ListCount.is(lists);
  if (loadingLists !== undefined && !isCount) c.note('dropped', spotOf(property.loadingLists), { from: loadingLists });
  const summaries = c.sad.items.flatMap(({ summary }) =>
    summary === undefined || isDeclaration(summary) ? [] : oneLine(summary),
  );
  const bills = [...new Set(summaries)].filter((bill) => bill.length <= 35).slice(0, 99);
  return present({
    loadingLists: isCount ? lists : undefined,
    manifest: manifest === undefined ? undefined : c.cut(spotOf(identification.manifest), oneLine(manifest), 28),
    billOfLading: bills.length === 0 ? undefined : bills,
  });
}

/** Counted from the items; where the totals of the declaration say otherwise, the report names both. */
function totalsOf(c: Conversion, items: TransitRecord['item']): Totals {
  const net = items.flatMap(({ netMass }) => netMass ?? []);
  const totals = {
    items: items.length,
    packages: sumOf(items.flatMap(({ packaging }) => packaging.map(({ count }) => count))),
    grossMass: sumOf(items.map(({ grossMass }) => grossMass)),
    ...(net.length === items.length ? { netMass: sumOf(net) } : {}),
  };
  const { sad } = c;
  compare(c, property.items, sad.property.items, `${totals.items}`);
  compare(c, property.packages, sad.property.packages, totals.packages);
  compare(c, valuation.totalMass, sad.valuation.totalMass, totals.grossMass);
  compare(c, valuation.grossMass, sad.valuation.grossMass, totals.grossMass);
  return totals;
}

function compare(
  c: Conversion,
  field: (typeof valuation)[keyof typeof valuation],
  written: string | undefined,
  counted: string,
): void {
  if (written !== undefined && exactNumber(written)?.eq(counted) !== true)
    c.note('differs', spotOf(field), { from: written, to: counted });
}
