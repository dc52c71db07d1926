import Big from 'big.js';
import { administrationOf } from '../corridor/offices.ts';
import { decimal } from '../messages/leaves.ts';
import { Amount, type Contribution, CountryCode, CurrencyCode, Guarantee } from '../messages/parts.ts';
import type { CustomsValue } from '../messages/record.ts';
import { countryIn } from './codes.ts';
import type { Conversion } from './conversion.ts';
import { HEADER_FIELDS } from './fields.ts';
import type { Ledger } from './ledger.ts';
import { decimalText, exactNumber } from './numbers.ts';
import { outside, spotOf, together } from './report.ts';

const { valuation, guarantee } = HEADER_FIELDS;
const ExchangeRate = decimal('ExchangeRate', 6, 6);
const GuaranteeReference = Guarantee.fields.reference;

/** The CIF value: as stated, or the total of the declaration, in the currency that is stated or that the profile knows. A total of zero says nothing. */
export function valueOf(c: Conversion): CustomsValue | undefined {
  const spot = spotOf(valuation.cif);
  const { cif: total, rate } = c.sad.valuation;
  const written = total === undefined || exactNumber(total)?.eq(0) === true ? undefined : total;
  const stated = c.stated(spot, total, c.transit.value?.cif);
  const cif = stated ?? c.decimal(Amount, 2, spot, written, 'value');
  const currency = currencyOf(c);
  if (cif === undefined || currency === undefined) return undefined;
  const rateSpot = spotOf(valuation.rate);
  const hasRate = rate !== undefined && exactNumber(rate)?.gt(0) === true;
  if (rate !== undefined && (hasRate ? stated !== undefined : exactNumber(rate)?.eq(0) !== true))
    c.note('dropped', rateSpot, { from: rate });
  const exchangeRate = hasRate && stated === undefined ? c.decimal(ExchangeRate, 6, rateSpot, rate) : undefined;
  return { cif, currency, ...(exchangeRate === undefined ? {} : { exchangeRate }) };
}

function currencyOf(c: Conversion): string | undefined {
  const spot = outside('value/currency', 'Currency of the CIF value', 'Devise de la valeur CAF');
  const stated = c.stated(spot, c.profile.currency, c.transit.value?.currency);
  if (stated !== undefined) return stated;
  const { currency } = c.profile;
  if (!CurrencyCode.is(currency)) return c.refuse('missing', spot, { field: 'value' });
  c.note('profile', spot, { to: currency });
  return currency;
}

/** The guarantee: as stated, or that of box 52, of the kind that the profile knows. */
export function guaranteeOf(c: Conversion, currency: string | undefined): Guarantee | undefined {
  const spot = spotOf(guarantee.name);
  const { name, amount, excludedCountry } = c.sad.guarantee;
  const stated = c.stated(spot, together(name, amount, excludedCountry), c.transit.guarantee);
  if (stated !== undefined) return stated;
  const reference = c.leaf(GuaranteeReference, spot, name, 'guarantee');
  const amountCovered = c.decimal(Amount, 2, spotOf(guarantee.amount), amount, 'guarantee');
  const kindSpot = outside('guarantee/kind', 'Kind of the guarantee', 'Nature de la garantie');
  const kind = c.profile.guaranteeKind ?? c.refuse('missing', kindSpot, { field: 'guarantee' });
  const excludedSpot = spotOf(guarantee.excludedCountry);
  const excluded = c.optionalLeaf(CountryCode, excludedSpot, countryIn(c, excludedSpot, excludedCountry));
  if (reference === undefined || amountCovered === undefined || kind === undefined || currency === undefined)
    return undefined;
  c.note('profile', kindSpot, { to: kind });
  return {
    reference,
    kind,
    amountCovered,
    currency,
    ...(excluded === undefined ? {} : { excludedCountry: [excluded] }),
  };
}

/** The contribution to the guarantee fund by the corridor's rate: goods dispatched from the country of departure were bought there, all others come from overseas. */
export function contributionOf(
  c: Ledger,
  value: CustomsValue,
  itinerary: readonly string[],
  dispatch: string,
): Contribution | undefined {
  const [departure = ''] = itinerary;
  const supply = administrationOf(c.corridor, departure) === dispatch ? 'countryOfDeparture' : 'overseas';
  const terms = c.corridor.guarantee.contribution?.find((each) => each.supply === supply);
  const collectedBy = terms?.collectedBy.find((office) => itinerary.includes(office));
  if (terms === undefined || collectedBy === undefined) return undefined;
  const amount = decimalText(new Big(value.cif).times(terms.rate).div(100), 2).text;
  const spot = outside(
    'guarantee/contribution',
    'Contribution to the guarantee fund',
    'Contribution au fonds de garantie',
  );
  c.note('corridor', spot, { to: `${supply}, ${terms.rate} %, ${amount} ${value.currency}, ${collectedBy}` });
  return { supply, rate: terms.rate, base: value.cif, amount, currency: value.currency, collectedBy };
}
