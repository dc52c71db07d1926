import { type SadField, extra, field } from './field.ts';

/** Fields about guarantee, transit and value. */
export const TRANSIT_FIELDS = {
  guarantee: {
    /** Box 52. Text: reference of the guarantee; 35 characters. */
    name: field('Financial/Guarantee/Name', '52', 'text', 'reference of the guarantee', 'référence de la garantie'),
    /** Box 52. Number: amount that it covers, in the currency of the server. */
    amount: field('Financial/Guarantee/Amount', '52', 'number', 'amount of the guarantee', 'montant de la garantie'),
    /** Box 52. Date: date of the guarantee. */
    date: extra('Financial/Guarantee/Date', '52', 'date', 'date of the guarantee', 'date de la garantie'),
    /** Box 52. Code: country where it is not valid; 3 characters. */
    excludedCountry: field(
      'Financial/Guarantee/Excluded_country/Code',
      '52',
      'code',
      'country excluded from the guarantee',
      'pays exclu de la garantie',
    ),
    /** Box 52. Text: its name; 35 characters. */
    excludedCountryName: extra(
      'Financial/Guarantee/Excluded_country/Name',
      '52',
      'text',
      'name of the country excluded from the guarantee',
      'nom du pays exclu de la garantie',
    ),
  },
  warehouse: {
    /** Box 49. Code: warehouse; 17 characters. */
    code: extra('Warehouse/Identification', '49', 'code', 'warehouse', 'entrepôt'),
    /** Box 49. Integer: days that the goods may stay there. */
    delay: extra('Warehouse/Delay', '49', 'integer', 'days in the warehouse', 'délai d’entrepôt en jours'),
  },
  transit: {
    /** Box 50. Code: code of the principal, who holds the transit procedure; 17 characters. */
    principalCode: field('Transit/Principal/Code', '50', 'code', 'code of the principal', 'code du principal obligé'),
    /** Box 50. Lines of text: name on the first line, address on the others. */
    principal: field('Transit/Principal/Name', '50', 'lines', 'principal', 'principal obligé'),
    /** Box 50. Text: who signs for the principal; 35 characters. */
    representative: field(
      'Transit/Principal/Representative',
      '50',
      'text',
      'representative of the principal',
      'représentant du principal obligé',
    ),
    /** Box 50. Text: place of the signature; 35 characters. */
    place: extra('Transit/Signature/Place', '50', 'text', 'place of the signature', 'lieu de la signature'),
    /** Box 50. Date: date of the signature. */
    date: extra('Transit/Signature/Date', '50', 'date', 'date of the signature', 'date de la signature'),
    /** Box 53. Text: office of destination, by its code or by its name. */
    destination: field('Transit/Destination/Office', '53', 'text', 'office of destination', 'bureau de destination'),
    /** Box 53. Code: its country; 3 characters. */
    destinationCountry: field(
      'Transit/Destination/Country',
      '53',
      'code',
      'country of the office of destination',
      'pays du bureau de destination',
    ),
    /** Box D. Integer: how many seals there are. */
    sealCount: field('Transit/Seals/Number', 'D', 'integer', 'number of seals', 'nombre de scellés'),
    /** Box D. Text: the marks of all of them together; 17 characters. */
    seals: field('Transit/Seals/Identity', 'D', 'text', 'marks of the seals', 'marques des scellés'),
    /** Box D. Code: result of the control at departure; 11 characters. */
    control: field('Transit/Result_of_control', 'D', 'code', 'result of the control', 'résultat du contrôle'),
    /** Box D. Date: the last day, not a number of days. */
    timeLimit: field('Transit/Time_limit', 'D', 'date', 'time limit', 'délai'),
    /** Box D. Text: officer at departure; 35 characters. */
    officer: extra('Transit/Officer_name', 'D', 'text', 'name of the officer', 'nom de l’agent'),
  },
  valuation: {
    /** Code: how costs are spread over the items: 0 by value, 1 by weight, 2 not. */
    workingMode: extra(
      'Valuation/Calculation_working_mode',
      '',
      'code',
      'mode of apportionment',
      'mode de répartition',
    ),
    /** Box 35. Number: gross mass of the whole, in kg. */
    grossMass: field('Valuation/Weight/Gross_weight', '35', 'number', 'total gross mass', 'masse brute totale'),
    /** Number: costs of the whole, in the currency of the server. */
    totalCost: extra('Valuation/Total_cost', '', 'number', 'total cost', 'total des frais'),
    /** Number: CIF value of the whole, in the currency of the server. */
    cif: field('Valuation/Total_CIF', '', 'number', 'CIF value', 'valeur CAF'),
    /** Box 35. Number: gross mass of the whole as the items give it, in kg. */
    totalMass: field('Valuation/Total/Total_weight', '35', 'number', 'total gross mass', 'masse brute totale'),
    /** Box 22. Number: invoice in the currency of the server. */
    invoiceNational: extra(
      'Valuation/Gs_Invoice/Amount_national_currency',
      '22',
      'number',
      'invoice in national currency',
      'facture en monnaie nationale',
    ),
    /** Box 22. Number: invoice in its own currency. */
    invoice: extra(
      'Valuation/Gs_Invoice/Amount_foreign_currency',
      '22',
      'number',
      'invoice in its currency',
      'facture dans sa devise',
    ),
    /** Box 22. Code: currency of the invoice; 3 characters. */
    currency: extra(
      'Valuation/Gs_Invoice/Currency_code',
      '22',
      'code',
      'currency of the invoice',
      'devise de la facture',
    ),
    /** Box 23. Number: rate of that currency. */
    rate: field('Valuation/Gs_Invoice/Currency_rate', '23', 'number', 'exchange rate', 'taux de change'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, SadField>>>>;
