import Big from 'big.js';
import { dayOf } from '../corridor/calendar.ts';
import { isInTable } from '../corridor/code-tables.ts';
import { administrationsOf } from '../corridor/itinerary.ts';
import { findOffice, hasRole, isInService } from '../corridor/offices.ts';
import type { TransitRecord } from '../messages/record.ts';
import { checkGrn } from '../reference.ts';
import { recordRule } from './record-rule.ts';
import { type Rule, type RuleContext, findingIf, nth } from './shape.ts';

/** The CIF value in the currency of the corridor; undefined where the record has no rate for it. */
export function cifValue({ value }: TransitRecord, { corridor }: RuleContext): Big | undefined {
  if (value.currency === corridor.guarantee.currency) return new Big(value.cif);
  return value.exchangeRate === undefined ? undefined : new Big(value.cif).times(value.exchangeRate);
}

/** The guarantee of the whole movement: one reference, one amount, for every country on the way. */
export const GUARANTEE_RULES: readonly Rule[] = [
  recordRule({
    code: 'R-0701',
    title: { en: 'The guarantee covers the duties at risk', fr: 'La garantie couvre les droits en jeu' },
    texts: {
      en: 'The guarantee covers {value} {currency}, less than the {least} at risk ({rate} % of the CIF value). Raise the amount covered.',
      fr: 'La garantie couvre {value} {currency}, moins que les {least} en jeu ({rate} % de la valeur CAF). Augmentez le montant couvert.',
    },
    source: 'Revised Kyoto Convention, General Annex 5: security',
    check: (record, context) => {
      const { currency, rateAtRisk: rate } = context.corridor.guarantee;
      const { amountCovered } = record.guarantee;
      const least = cifValue(record, context)?.times(rate).div(100).round(0, Big.roundUp);
      const isLess = least !== undefined && record.guarantee.currency === currency && least.gt(amountCovered);
      const values = { currency, rate, least: least?.toFixed() ?? '' };
      return findingIf(isLess, 'guarantee/amountCovered', amountCovered, values);
    },
  }),
  recordRule({
    code: 'R-0702',
    wire: '12',
    title: {
      en: 'The guarantee is in the currency of the corridor',
      fr: 'La garantie est dans la monnaie du corridor',
    },
    texts: {
      en: 'The guarantee is in {value}; the corridor counts in {currency}. State the amount in that currency.',
      fr: 'La garantie est en {value} ; le corridor compte en {currency}. Indiquez le montant dans cette monnaie.',
    },
    source: 'ours',
    check: ({ guarantee }, { corridor }) => {
      const { currency } = corridor.guarantee;
      return findingIf(guarantee.currency !== currency, 'guarantee/currency', guarantee.currency, { currency });
    },
  }),
  recordRule({
    code: 'W-0703',
    wire: '13',
    title: { en: 'The value can be converted', fr: 'La valeur peut être convertie' },
    texts: {
      en: 'The value is in {value} and has no exchange rate to {currency}, so that the amounts of the guarantee cannot be checked. Add the rate.',
      fr: 'La valeur est en {value}, sans taux de change vers {currency} : les montants de la garantie ne peuvent être vérifiés. Ajoutez le taux.',
    },
    source: 'ours',
    check: (record, context) =>
      findingIf(cifValue(record, context) === undefined, 'value/exchangeRate', record.value.currency, {
        currency: context.corridor.guarantee.currency,
      }),
  }),
  recordRule({
    code: 'R-0704',
    wire: '12',
    title: { en: 'The kind of guarantee is agreed', fr: 'Le type de garantie est convenu' },
    texts: {
      en: 'The code {value} is not in the table guaranteeKind of the corridor. Use a code of the table.',
      fr: 'Le code {value} ne figure pas dans la table guaranteeKind du corridor. Utilisez un code de la table.',
    },
    source: 'NCTS R0900, code list of guarantee types',
    check: ({ guarantee: { kind } }, { corridor }) =>
      findingIf(!isInTable(corridor, 'guaranteeKind', kind), 'guarantee/kind', kind),
  }),
  recordRule({
    code: 'R-0705',
    title: { en: 'The guarantee holds in every country', fr: 'La garantie vaut dans chaque pays' },
    texts: {
      en: 'The guarantee excludes {value}, which is on the itinerary. Choose a guarantee that holds there.',
      fr: 'La garantie exclut {value}, qui est sur l’itinéraire. Choisissez une garantie qui y vaut.',
    },
    source: 'ISRT convention: one guarantee for the whole operation',
    check: ({ guarantee: { excludedCountry = [] }, itinerary }, { corridor }) => {
      const countries = administrationsOf(
        corridor,
        itinerary.map(({ office }) => office),
      );
      return excludedCountry.flatMap((country, n) =>
        findingIf(countries.includes(country), `guarantee/${nth('excludedCountry', excludedCountry, n)}`, country),
      );
    },
  }),
  recordRule({
    code: 'R-0706',
    title: { en: 'The check digit of the GRN is right', fr: 'Le chiffre de contrôle du NRG est juste' },
    texts: {
      en: 'The check digit of the guarantee reference {value} is wrong. Copy it again from the guarantee.',
      fr: 'Le chiffre de contrôle de la référence de garantie {value} est faux. Recopiez-la de la garantie.',
    },
    source: 'ISO 6346; NCTS R0318, R0324',
    isCheckDigit: true,
    // National references have other forms and are taken as they are.
    check: ({ guarantee: { reference } }) => {
      const isGrn = /^[0-9]{2}[A-Z]{2}[A-Z0-9]{12}[0-9]([A-Z][0-9]{6})?$/.test(reference);
      return findingIf(isGrn && !checkGrn(reference), 'guarantee/reference', reference);
    },
  }),
  recordRule({
    code: 'R-0707',
    title: { en: 'Each country has one guarantor', fr: 'Chaque pays a une seule caution' },
    texts: {
      en: 'The country {value} has two guarantors. Keep the one who is liable there.',
      fr: 'Le pays {value} a deux cautions. Gardez celle qui y répond.',
    },
    source: 'ISRT convention: a guarantor in each country',
    check: ({ guarantee: { guarantor = [] } }) => {
      const countries = guarantor.map(({ country }) => country);
      return countries.flatMap((country, n) =>
        findingIf(countries.indexOf(country) < n, `guarantee/${nth('guarantor', guarantor, n)}/country`, country),
      );
    },
  }),
  recordRule({
    code: 'R-0708',
    wire: '12',
    title: { en: 'The office of guarantee is one of the corridor', fr: 'Le bureau de garantie est du corridor' },
    texts: {
      en: 'The office of guarantee {value} is not in the corridor. Use a code of its list of offices.',
      fr: 'Le bureau de garantie {value} ne figure pas dans le corridor. Utilisez un code de sa liste de bureaux.',
    },
    source: 'NCTS list of customs offices',
    check: ({ guarantee: { office } }, { corridor }) =>
      findingIf(office !== undefined && findOffice(corridor, office) === undefined, 'guarantee/office', office),
  }),
  recordRule({
    code: 'R-0709',
    title: { en: 'The office of guarantee has the role', fr: 'Le bureau de garantie a le rôle voulu' },
    texts: {
      en: 'The office {value} does not keep guarantees. Name an office that has the role guarantee, or agree on the role.',
      fr: 'Le bureau {value} ne tient pas de garanties. Indiquez un bureau qui a le rôle de garantie, ou convenez de ce rôle.',
    },
    source: 'NCTS list of customs offices, role GUA',
    check: ({ guarantee: { office: code = '' } }, { corridor }) => {
      const office = findOffice(corridor, code);
      return findingIf(office !== undefined && !hasRole(office, 'guarantee'), 'guarantee/office', code);
    },
  }),
  recordRule({
    code: 'R-0710',
    title: { en: 'The office of guarantee is in service', fr: 'Le bureau de garantie est en service' },
    texts: {
      en: 'The office of guarantee {value} is not in service on {day}, the day of release. Name another, or correct its days of service in the corridor.',
      fr: 'Le bureau de garantie {value} n’est pas en service le {day}, jour de la mainlevée. Indiquez-en un autre ou corrigez ses jours de service dans le corridor.',
    },
    source: 'NCTS list of customs offices',
    check: ({ guarantee: { office: code = '' }, releasedAt }, { corridor }) => {
      const office = findOffice(corridor, code);
      const day = office === undefined ? '' : dayOf(corridor, code, releasedAt);
      return findingIf(office !== undefined && !isInService(office, day), 'guarantee/office', code, { day });
    },
  }),
];
