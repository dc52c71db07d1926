import { type SadField, extra, field } from './field.ts';

/** Fields of one attached document of an item. */
export const DOCUMENT_FIELDS = {
  /** Box 44. Code: kind of the document, of a national table; 4 characters. */
  code: field('Attached_document_code', '44', 'code', 'code of the attached document', 'code du document joint'),
  /** Box 44. Text: its name; 70 characters. */
  name: extra('Attached_document_name', '44', 'text', 'name of the attached document', 'nom du document joint'),
  /** Box 44. Text: its reference; 35 characters. */
  reference: field(
    'Attached_document_reference',
    '44',
    'text',
    'reference of the attached document',
    'référence du document joint',
  ),
  /** Box 44. Date: its date. */
  date: field('Attached_document_date', '44', 'date', 'date of the attached document', 'date du document joint'),
  /** Box 44. Code: `1` where a rule of taxation asks for it. */
  fromRule: extra(
    'Attached_document_from_rule',
    '44',
    'code',
    'document asked for by a rule',
    'document exigé par une règle',
  ),
} as const satisfies Readonly<Record<string, SadField>>;

/** Fields of one line of taxation of an item. */
export const TAX_FIELDS = {
  /** Box 47. Code: duty or tax; 3 characters. */
  code: extra('Duty_tax_code', '47', 'code', 'duty or tax', 'droit ou taxe'),
  /** Box 47. Number: what it is taken of. */
  base: extra('Duty_tax_Base', '47', 'number', 'tax base', 'assiette'),
  /** Box 47. Number: its rate. */
  rate: extra('Duty_tax_rate', '47', 'number', 'rate of the tax', 'taux de la taxe'),
  /** Box 47. Number: its amount. */
  amount: extra('Duty_tax_amount', '47', 'number', 'amount of the tax', 'montant de la taxe'),
  /** Box 47. Code: mode of payment: 0 guaranteed, 1 to be paid. */
  payment: extra('Duty_tax_MP', '47', 'code', 'mode of payment', 'mode de paiement'),
  /** Box 47. Code: type of the calculation; 1 character. */
  calculation: extra('Duty_tax_Type_of_calculation', '47', 'code', 'type of calculation', 'type de calcul'),
} as const satisfies Readonly<Record<string, SadField>>;

/** Fields of one container row: a row stands for one container and one item. */
export const CONTAINER_FIELDS = {
  /** Box 31. Integer: number of the item that stands in the container, from 1. */
  item: field('Item_Number', '31', 'integer', 'item of the container', 'article du conteneur'),
  /** Box 31. Text: number of the container as written; 17 characters. */
  identity: field('Container_identity', '31', 'text', 'container', 'conteneur'),
  /** Box 31. Code: type, of a national table; 4 characters. */
  type: field('Container_type', '31', 'code', 'type of the container', 'type du conteneur'),
  /** Box 31. Code: full or empty, of a national table; 3 characters. */
  fullness: field('Empty_full_indicator', '31', 'code', 'full or empty', 'plein ou vide'),
  /** Box 31. Number: gross mass in the container, in kg. */
  grossMass: extra('Gross_weight', '31', 'number', 'gross mass in the container', 'masse brute dans le conteneur'),
  /** Box 31. Text: what is in it. */
  goods: extra('Goods_description', '31', 'text', 'goods in the container', 'marchandises du conteneur'),
  /** Box 31. Code: kind of the packages in it. */
  packageKind: extra(
    'Packages_type',
    '31',
    'code',
    'kind of packages in the container',
    'nature des colis du conteneur',
  ),
  /** Box 31. Number: how many packages are in it. */
  packages: extra('Packages_number', '31', 'number', 'packages in the container', 'colis du conteneur'),
  /** Box 31. Number: mass of the packages in it, in kg. */
  packageMass: extra(
    'Packages_weight',
    '31',
    'number',
    'mass of the packages in the container',
    'masse des colis du conteneur',
  ),
} as const satisfies Readonly<Record<string, SadField>>;
