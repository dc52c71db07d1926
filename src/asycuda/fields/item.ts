import { type SadField, extra, field } from './field.ts';

/** Fields of one goods item. */
export const ITEM_FIELDS = {
  /** Box 31. Number: how many packages; may be a fraction. */
  packages: field('Packages/Number_of_packages', '31', 'number', 'number of packages', 'nombre de colis'),
  /** Box 31. Text: marks and numbers; 50 characters. */
  marks1: field('Packages/Marks1_of_packages', '31', 'text', 'marks', 'marques'),
  /** Box 31. Text: their second line; 50 characters. */
  marks2: field('Packages/Marks2_of_packages', '31', 'text', 'marks, second line', 'marques, deuxième ligne'),
  /** Box 31. Code: kind of packages: UN Recommendation 21, or national digits; 17 characters. */
  kind: field('Packages/Kind_of_packages_code', '31', 'code', 'kind of packages', 'nature des colis'),
  /** Box 31. Text: its name. */
  kindName: extra(
    'Packages/Kind_of_packages_name',
    '31',
    'text',
    'name of the kind of packages',
    'nom de la nature des colis',
  ),
  /** Box 33. Code: commodity code; 8 digits. */
  commodity: field('Tarification/HScode/Commodity_code', '33', 'code', 'commodity code', 'code de marchandise'),
  /** Box 33. Code: national digits behind it; 3 characters. */
  precision: field(
    'Tarification/HScode/Precision_1',
    '33',
    'code',
    'national digits of the commodity code',
    'chiffres nationaux du code de marchandise',
  ),
  /** Box 33. Code: second precision; 3 characters. */
  precision2: extra(
    'Tarification/HScode/Precision_2',
    '33',
    'code',
    'second precision of the commodity code',
    'deuxième précision du code de marchandise',
  ),
  /** Box 33. Code: third precision; 4 characters. */
  precision3: extra(
    'Tarification/HScode/Precision_3',
    '33',
    'code',
    'third precision of the commodity code',
    'troisième précision du code de marchandise',
  ),
  /** Box 33. Code: fourth precision; 4 characters, or a longer product code. */
  precision4: extra(
    'Tarification/HScode/Precision_4',
    '33',
    'code',
    'fourth precision of the commodity code',
    'quatrième précision du code de marchandise',
  ),
  /** Box 36. Code: preference; 8 characters. */
  preference: extra('Tarification/Preference_code', '36', 'code', 'preference', 'préférence'),
  /** Box 37. Code: extended procedure; 80.. is transit. 4 characters. */
  procedure: extra('Tarification/Extended_customs_procedure', '37', 'code', 'extended procedure', 'régime étendu'),
  /** Box 37. Code: national procedure; 3 characters. */
  nationalProcedure: extra(
    'Tarification/National_customs_procedure',
    '37',
    'code',
    'national procedure',
    'régime national',
  ),
  /** Box 42. Number: price of the item in the currency of the invoice. */
  price: extra('Tarification/Item_price', '42', 'number', 'price of the item', 'prix de l’article'),
  /** Box 43. Code: method of valuation; 1 character. */
  valuationMethod: extra(
    'Tarification/Valuation_method_code',
    '43',
    'code',
    'valuation method',
    'méthode d’évaluation',
  ),
  /** Box 45. Text: sum as text, as `1,141+0+0+523-0`; never a number. */
  valueExpression: extra('Tarification/Value_item', '45', 'text', 'expression of the value', 'expression de la valeur'),
  /** Box 34. Code: country of origin; 3 characters. */
  origin: field('Goods_description/Country_of_origin_code', '34', 'code', 'country of origin', 'pays d’origine'),
  /** Box 31. Lines of text: text of the tariff. */
  description: field(
    'Goods_description/Description_of_goods',
    '31',
    'lines',
    'description of goods',
    'désignation des marchandises',
  ),
  /** Box 31. Lines of text: words of the trader; 44 characters, or more on several lines. */
  commercial: field(
    'Goods_description/Commercial_Description',
    '31',
    'lines',
    'commercial description',
    'désignation commerciale',
  ),
  /** Box 40. Text: bill of lading, or the declaration before, as `GDSGO 2013 C 22699 art. 18`; 26 characters. */
  summary: field('Previous_doc/Summary_declaration', '40', 'text', 'summary declaration', 'déclaration sommaire'),
  /** Box 40. Text: previous document; 35 characters. */
  previous: field('Previous_doc/Previous_document_reference', '40', 'text', 'previous document', 'document précédent'),
  /** Box 35. Number: gross mass, in kg. */
  grossMass: field('Valuation_item/Weight_itm/Gross_weight_itm', '35', 'number', 'gross mass', 'masse brute'),
  /** Box 38. Number: net mass, in kg. */
  netMass: field('Valuation_item/Weight_itm/Net_weight_itm', '38', 'number', 'net mass', 'masse nette'),
  /** Number: CIF value, in the currency of the server. */
  cif: field('Valuation_item/Total_CIF_itm', '', 'number', 'CIF value', 'valeur CAF'),
  /** Box 46. Number: statistical value, in the currency of the server. */
  value: field('Valuation_item/Statistical_value', '46', 'number', 'statistical value', 'valeur statistique'),
} as const satisfies Readonly<Record<string, SadField>>;
