import { type SadField, extra, field } from './field.ts';

/** Fields about the parties and the countries. */
export const PARTY_FIELDS = {
  exporter: {
    /** Box 2. Code: code of the trader; 17 characters. */
    code: field('Traders/Exporter/Exporter_code', '2', 'code', 'code of the exporter', 'code de l’exportateur'),
    /** Box 2. Lines of text: name on the first line, address on the others. */
    name: field('Traders/Exporter/Exporter_name', '2', 'lines', 'exporter', 'exportateur'),
  },
  consignee: {
    /** Box 8. Code: code of the trader; 17 characters. */
    code: field('Traders/Consignee/Consignee_code', '8', 'code', 'code of the consignee', 'code du destinataire'),
    /** Box 8. Lines of text: name on the first line, address on the others. */
    name: field('Traders/Consignee/Consignee_name', '8', 'lines', 'consignee', 'destinataire'),
  },
  financial: {
    /** Box 9. Code: code of the person who pays; 17 characters. */
    code: extra(
      'Traders/Financial/Financial_code',
      '9',
      'code',
      'code of the person financially responsible',
      'code du responsable financier',
    ),
    /** Box 9. Lines of text: name on the first line, address on the others. */
    name: extra(
      'Traders/Financial/Financial_name',
      '9',
      'lines',
      'person financially responsible',
      'responsable financier',
    ),
  },
  declarant: {
    /** Box 14. Code: code of the declarant; 17 characters. */
    code: field('Declarant/Declarant_code', '14', 'code', 'code of the declarant', 'code du déclarant'),
    /** Box 14. Lines of text: name on the first line, address on the others. */
    name: field('Declarant/Declarant_name', '14', 'lines', 'declarant', 'déclarant'),
    /** Box 54. Text: who signs for the declarant; 35 characters. */
    representative: extra(
      'Declarant/Declarant_representative',
      '54',
      'text',
      'representative of the declarant',
      'représentant du déclarant',
    ),
    /** Box 7. Integer: year of the reference; newer layout only. */
    year: extra(
      'Declarant/Reference/Year',
      '7',
      'integer',
      'year of the declarant’s reference',
      'année de la référence du déclarant',
    ),
    /** Box 7. Text: the declarant’s own reference, the LRN; 50 characters. */
    reference: extra('Declarant/Reference/Number', '7', 'text', 'declarant’s reference', 'référence du déclarant'),
  },
  countries: {
    /** Box 10. Code: country of first destination; 3 characters. */
    firstDestination: extra(
      'General_information/Country/Country_first_destination',
      '10',
      'code',
      'country of first destination',
      'pays de première destination',
    ),
    /** Box 11. Code: trading country; 3 characters. */
    trading: extra(
      'General_information/Country/Trading_country',
      '11',
      'code',
      'trading country',
      'pays de transaction',
    ),
    /** Box 15a. Code: country of dispatch; 3 characters. */
    dispatch: field(
      'General_information/Country/Export/Export_country_code',
      '15a',
      'code',
      'country of dispatch',
      'pays d’expédition',
    ),
    /** Box 15. Text: its name; 35 characters. */
    dispatchName: extra(
      'General_information/Country/Export/Export_country_name',
      '15',
      'text',
      'name of the country of dispatch',
      'nom du pays d’expédition',
    ),
    /** Box 15b. Code: region in it; 4 characters. */
    dispatchRegion: extra(
      'General_information/Country/Export/Export_country_region',
      '15b',
      'code',
      'region of dispatch',
      'région de provenance',
    ),
    /** Box 17a. Code: country of destination; 3 characters. */
    destination: field(
      'General_information/Country/Destination/Destination_country_code',
      '17a',
      'code',
      'country of destination',
      'pays de destination',
    ),
    /** Box 17. Text: its name; 35 characters. */
    destinationName: extra(
      'General_information/Country/Destination/Destination_country_name',
      '17',
      'text',
      'name of the country of destination',
      'nom du pays de destination',
    ),
    /** Box 17b. Code: region in it; 4 characters. */
    destinationRegion: extra(
      'General_information/Country/Destination/Destination_country_region',
      '17b',
      'code',
      'region of destination',
      'région de destination',
    ),
    /** Box 16. Text: country of origin, or a word for several; 35 characters. */
    originName: extra(
      'General_information/Country/Country_of_origin_name',
      '16',
      'text',
      'name of the country of origin',
      'nom du pays d’origine',
    ),
  },
  general: {
    /** Box 12. Number: details of the value. */
    valueDetails: extra('General_information/Value_details', '12', 'number', 'value details', 'éléments de la valeur'),
    /** Box 13. Code: common agricultural policy; 5 characters. */
    cap: extra('General_information/CAP', '13', 'code', 'agricultural policy', 'politique agricole commune'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, SadField>>>>;
