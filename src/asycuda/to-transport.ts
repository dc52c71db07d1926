import type { Corridor } from '../corridor/corridor.ts';
import { CountryCode, MeansOfTransport } from '../messages/parts.ts';
import { DeliveryTerms } from '../messages/record.ts';
import { countryIn } from './codes.ts';
import type { Conversion } from './conversion.ts';
import { HEADER_FIELDS } from './fields.ts';
import { spotOf, together } from './report.ts';
import { oneLine, present } from './to-parties.ts';

const { transport, countries, transit } = HEADER_FIELDS;

/** The vehicle: as stated, that of box 18 with the inland mode of box 26, or that of box 21 with the mode of box 25. */
export function transportOf(c: Conversion): MeansOfTransport | undefined {
  const { identity, nationality, borderIdentity, borderNationality, borderMode, inlandMode } = c.sad.transport;
  const inland = [
    { field: transport.identity, written: identity },
    { field: transport.nationality, written: nationality },
    { field: transport.inlandMode, written: inlandMode },
  ] as const;
  const border = [
    { field: transport.borderIdentity, written: borderIdentity },
    { field: transport.borderNationality, written: borderNationality },
    { field: transport.borderMode, written: borderMode },
  ] as const;
  const all = together(...[...inland, ...border].map(({ written }) => written));
  const stated = c.stated(spotOf(transport.identity), all, c.transit.transport);
  if (stated !== undefined) return stated;
  const [taken, other] = identity !== undefined || borderIdentity === undefined ? [inland, border] : [border, inland];
  const [vehicle, country, way] = taken;
  const written = vehicle.written === undefined ? undefined : oneLine(vehicle.written);
  const mark = c.leaf(MeansOfTransport.fields.identity, spotOf(vehicle.field), written, 'transport');
  const countrySpot = spotOf(country.field);
  const registeredIn = c.leaf(CountryCode, countrySpot, countryIn(c, countrySpot, country.written), 'transport');
  const mode = c.profile.mode.find((each) => each.written === way.written)?.mode;
  if (way.written !== undefined && mode === undefined) c.note('dropped', spotOf(way.field), { from: way.written });
  other.forEach(({ field, written: from }, at) => {
    if (from !== undefined && from !== taken[at]?.written) c.note('dropped', spotOf(field), { from });
  });
  if (mark === undefined || registeredIn === undefined) return undefined;
  return { ...present({ mode }), identity: mark, nationality: registeredIn };
}

/** Delivery terms as written; the profile knows what some servers write for an Incoterm. */
export function deliveryTermsOf(c: Conversion): DeliveryTerms | undefined {
  const { incoterm: written, incotermPlace } = c.sad.transport;
  const spot = spotOf(transport.incoterm);
  const known = c.profile.incoterm?.find((each) => each.written === written)?.incoterm;
  if (known !== undefined && written !== undefined) c.note('converted', spot, { from: written, to: known });
  const incoterm = known ?? c.optionalLeaf(DeliveryTerms.fields.incoterm, spot, written);
  const placeSpot = spotOf(transport.incotermPlace);
  if (incoterm === undefined && incotermPlace !== undefined) c.note('dropped', placeSpot, { from: incotermPlace });
  if (incoterm === undefined) return undefined;
  return { incoterm, ...(incotermPlace === undefined ? {} : { place: c.cut(placeSpot, oneLine(incotermPlace), 70) }) };
}

/** The country of dispatch: as stated, or of box 15a. */
export function dispatchOf(c: Conversion): string | undefined {
  const spot = spotOf(countries.dispatch);
  const written = c.sad.countries.dispatch;
  return (
    c.stated(spot, written, c.transit.countryOfDispatch) ??
    c.leaf(CountryCode, spot, countryIn(c, spot, written), 'countryOfDispatch')
  );
}

/** The country of destination: as stated, of box 17a, of box 53, or that of the office of destination. */
export function destinationCountryOf(
  c: Conversion,
  office: Corridor['office'][number] | undefined,
): string | undefined {
  const spot = spotOf(countries.destination);
  const { destination } = c.sad.countries;
  const { destinationCountry } = c.sad.transit;
  const stated = c.stated(spot, together(destination, destinationCountry), c.transit.countryOfDestination);
  if (stated !== undefined) return stated;
  if (destination !== undefined && destinationCountry !== undefined && destinationCountry !== destination)
    c.note('dropped', spotOf(transit.destinationCountry), { from: destinationCountry });
  if (destination !== undefined)
    return c.leaf(CountryCode, spot, countryIn(c, spot, destination), 'countryOfDestination');
  if (destinationCountry !== undefined) {
    const officeSpot = spotOf(transit.destinationCountry);
    return c.leaf(CountryCode, officeSpot, countryIn(c, officeSpot, destinationCountry), 'countryOfDestination');
  }
  if (office === undefined) return c.refuse('missing', spot, { field: 'countryOfDestination' });
  c.note('corridor', spot, { to: office.administration });
  return office.administration;
}
