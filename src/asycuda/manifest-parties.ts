import { CountryCode, MeansOfTransport, type Party } from '../messages/parts.ts';
import type { TransitRecord } from '../messages/record.ts';
import { countryIn } from './codes.ts';
import { BILL_FIELDS } from './manifest-bill-fields.ts';
import { type ManifestConversion, placeOf, statementSpot } from './manifest-conversion.ts';
import { MANIFEST_FIELDS } from './manifest-fields.ts';
import { together } from './report.ts';
import { oneLine, party, present } from './to-parties.ts';

const { transport } = MANIFEST_FIELDS;

/** Whether the manifest is of the road: its means of transport is then the vehicle of the transit. */
function isByRoad(c: ManifestConversion): boolean {
  const { mode } = c.manifest.transport;
  return c.profile.mode.some((each) => each.written === mode && each.mode === '3');
}

/** The vehicle: as stated, or that of a manifest of the road; what brought the goods to a port or an airport is none. */
export function transportOf(c: ManifestConversion): MeansOfTransport | undefined {
  const { identity, nationality, mode } = c.manifest.transport;
  const spot = c.header(transport.identity);
  const stated = c.stated(spot, together(identity, nationality, mode), c.transit.transport);
  if (stated !== undefined) return stated;
  if (!isByRoad(c)) return c.refuse('missing', statementSpot('transport'), { field: 'transport' });
  const written = identity === undefined ? undefined : oneLine(identity);
  const mark = c.leaf(MeansOfTransport.fields.identity, spot, written, 'transport');
  const countrySpot = c.header(transport.nationality);
  const country = c.leaf(CountryCode, countrySpot, countryIn(c, countrySpot, nationality), 'transport');
  if (mode !== '3') c.note('converted', c.header(transport.mode), { from: mode ?? '', to: '3' });
  return mark === undefined || country === undefined ? undefined : { mode: '3', identity: mark, nationality: country };
}

/** Exporter and consignee of the bills where all of them name the same; the carrier of a manifest of the road. */
export function partiesOf(
  c: ManifestConversion,
): Pick<TransitRecord, 'representative' | 'consignor' | 'consignee' | 'carrier'> {
  const representative = c.stated(statementSpot('representative'), undefined, c.transit.representative);
  const consignor = ofBills(c, 'exporter', 'consignor');
  const consignee = ofBills(c, 'consignee', 'consignee');
  return present({ representative, consignor, consignee, carrier: carrierOf(c) });
}

function ofBills(
  c: ManifestConversion,
  who: 'exporter' | 'consignee',
  name: 'consignor' | 'consignee',
): Party | undefined {
  const fields = { code: BILL_FIELDS[`${who}Code`], name: BILL_FIELDS[`${who}Name`] };
  const written = c.bills.map((bill) => ({
    bill,
    name: bill[`${who}Name`],
    all: together(bill[`${who}Name`], bill[`${who}Address`], bill[`${who}Code`]),
    code: bill[`${who}Code`],
    lines: linesOf(bill[`${who}Name`], bill[`${who}Address`]),
  }));
  const [first] = written;
  if (first === undefined) return undefined;
  const spot = placeOf(fields.name, first.bill);
  const stated = c.stated(spot, first.all, c.transit[name]);
  const isOne = written.every(({ all }) => all === first.all);
  if (stated !== undefined || !isOne) {
    for (const { bill, all } of stated === undefined ? written : written.slice(1))
      if (all !== undefined) c.note('dropped', placeOf(fields.name, bill), { from: all });
    return stated;
  }
  if (first.name === undefined && first.all !== undefined) c.note('dropped', spot, { from: first.all });
  return first.name === undefined
    ? undefined
    : party(c, spot, first.lines, placeOf(fields.code, first.bill), first.code);
}

function carrierOf(c: ManifestConversion): Party | undefined {
  const { carrierCode, carrierName, carrierAddress } = c.manifest.transport;
  const spot = c.header(transport.carrierName);
  const written = together(carrierName, carrierAddress, carrierCode);
  const stated = c.stated(spot, written, c.transit.carrier);
  if (stated !== undefined || written === undefined) return stated;
  if (isByRoad(c) && carrierName !== undefined)
    return party(c, spot, linesOf(carrierName, carrierAddress), c.header(transport.carrierCode), carrierCode);
  c.note('dropped', spot, { from: written });
  return undefined;
}

function linesOf(name: string | undefined, address: string | undefined): string | undefined {
  return name === undefined ? undefined : [oneLine(name), address ?? ''].join('\n');
}
