import { HEADER_FIELDS } from '../fields.ts';
import { at, inContainer, inDocument, inItem, unplaced, way } from './row.ts';

const { guarantee, valuation, property } = HEADER_FIELDS;
const CURRENCY = ['another currency than that of the server', 'une autre devise que celle du serveur'] as const;
const OF_PROFILE = ['by the profile', 'd’après le profil'] as const;
const SEVERAL = [
  'that of each, where packages are of several kinds',
  'celui de chacun, si les colis sont de plusieurs natures',
] as const;
const COUNTED = ['counted from the items', 'compté d’après les articles'] as const;
const ITS_TOTAL = ['a total that the items do not bear out', 'un total que les articles ne confirment pas'] as const;

/** Guarantee, value and goods. */
export const GOODS_WAYS = [
  way(
    'billOfLading',
    ['bills of lading', 'connaissements'],
    inItem('summary'),
    ['box 40 of the items, each bill once', 'case 40 des articles, chaque connaissement une fois'],
    {
      toSad: ['a bill for which no item has room', 'un connaissement pour lequel aucun article n’a de place'],
      toRecord: ['more than 35 characters', 'plus de 35 caractères'],
    },
  ),
  way('guarantee/reference', ['guarantee', 'garantie'], at(guarantee.name), ['as written', 'telle quelle']),
  way('guarantee/kind', ['kind of guarantee', 'nature de la garantie'], [], OF_PROFILE, {
    toSad: ['any other than that of the profile', 'toute autre que celle du profil'],
  }),
  unplaced('guarantee/office', ['office of guarantee', 'bureau de garantie']),
  unplaced('guarantee/guarantor', ['guarantors', 'cautions']),
  way(
    'guarantee/amountCovered',
    ['amount of the guarantee', 'montant de la garantie'],
    at(guarantee.amount),
    ['two decimals', 'deux décimales'],
    {
      toSad: ['how many zeros it ends with', 'le nombre de zéros finaux'],
      toRecord: ['further decimals', 'autres décimales'],
    },
  ),
  way('guarantee/currency', ['currency of the guarantee', 'devise de la garantie'], [], OF_PROFILE, {
    toSad: CURRENCY,
  }),
  way(
    'guarantee/excludedCountry',
    ['excluded countries', 'pays exclus'],
    at(guarantee.excludedCountry),
    ['the first of them', 'le premier'],
    { toSad: ['the others', 'les autres'] },
  ),
  unplaced(
    'guarantee/contribution',
    ['contribution to the fund', 'contribution au fonds'],
    ['any other than that of the corridor', 'toute autre que celle du corridor'],
    ['from rate and value, by the corridor', 'du taux et de la valeur, d’après le corridor'],
  ),
  way('value/cif', ['CIF value', 'valeur CAF'], at(valuation.cif), ['two decimals', 'deux décimales'], {
    toSad: ['how many zeros it ends with', 'le nombre de zéros finaux'],
    toRecord: ['further decimals', 'autres décimales'],
  }),
  way('value/currency', ['currency of the value', 'devise de la valeur'], [], OF_PROFILE, { toSad: CURRENCY }),
  way(
    'value/exchangeRate',
    ['exchange rate', 'taux de change'],
    at(valuation.rate),
    ['six decimals', 'six décimales'],
    {
      toSad: [
        'a rate of zero; that of a value in another currency',
        'un taux nul ; celui d’une valeur dans une autre devise',
      ],
      toRecord: ['that of a stated value', 'celui d’une valeur indiquée'],
    },
  ),
  way(
    'item/number',
    ['number of the item', 'numéro de l’article'],
    inContainer('item'),
    ['its place in the document', 'sa place dans le document'],
    { toSad: ['numbers that are not 1, 2, 3', 'des numéros autres que 1, 2, 3'] },
  ),
  way(
    'item/commodity',
    ['commodity code', 'code de marchandise'],
    inItem('commodity', 'precision'),
    ['eight digits, and the national ones behind them', 'huit chiffres, puis les chiffres nationaux'],
    {
      toRecord: ['further national digits', 'autres chiffres nationaux'],
    },
  ),
  way(
    'item/description',
    ['description', 'désignation'],
    inItem('description', 'commercial'),
    [
      'text of the tariff and words of the trader, a line each',
      'texte du tarif et désignation commerciale, une ligne chacun',
    ],
    {
      toSad: ['line ends after the first; runs of blanks', 'fins de ligne après la première ; suites de blancs'],
      toRecord: ['what exceeds 512 characters', 'au-delà de 512 caractères'],
    },
  ),
  way(
    'item/packaging/kind',
    ['kind of packages', 'nature des colis'],
    inItem('kind'),
    ['by the profile and the table of the corridor', 'd’après le profil et la table du corridor'],
    { toSad: SEVERAL },
  ),
  way(
    'item/packaging/count',
    ['number of packages', 'nombre de colis'],
    inItem('packages'),
    ['three decimals', 'trois décimales'],
    {
      toSad: SEVERAL,
      toRecord: ['further decimals', 'autres décimales'],
    },
  ),
  way(
    'item/packaging/marks',
    ['marks', 'marques'],
    inItem('marks1', 'marks2'),
    ['both lines as one', 'les deux lignes en une'],
    {
      toSad: [
        'what exceeds twice 50 characters; runs of blanks',
        'au-delà de deux fois 50 caractères ; suites de blancs',
      ],
    },
  ),
  way('item/grossMass', ['gross mass', 'masse brute'], inItem('grossMass'), ['six decimals', 'six décimales'], {
    toSad: ['how many zeros it ends with', 'le nombre de zéros finaux'],
    toRecord: ['further decimals', 'autres décimales'],
  }),
  way('item/netMass', ['net mass', 'masse nette'], inItem('netMass'), ['six decimals', 'six décimales'], {
    toSad: ['how many zeros it ends with', 'le nombre de zéros finaux'],
    toRecord: ['further decimals', 'autres décimales'],
  }),
  way(
    'item/value',
    ['value of the item', 'valeur de l’article'],
    inItem('value', 'cif'),
    ['two decimals', 'deux décimales'],
    {
      toSad: CURRENCY,
      toRecord: ['the CIF value where a statistical one differs', 'la valeur CAF si une valeur statistique en diffère'],
    },
  ),
  way(
    'item/countryOfOrigin',
    ['country of origin', 'pays d’origine'],
    inItem('origin'),
    ['two letters, or by the profile', 'deux lettres, ou d’après le profil'],
    { toRecord: ['what is no country', 'ce qui n’est pas un pays'] },
  ),
  way(
    'item/container',
    ['containers of the item', 'conteneurs de l’article'],
    inContainer('identity', 'item'),
    ['the rows of the item', 'les lignes de l’article'],
    {
      toSad: ['their order; an item named twice', 'leur ordre ; un conteneur cité deux fois'],
      toRecord: ['masses and packages of the row', 'masses et colis de la ligne'],
    },
  ),
  unplaced('item/dangerous', ['UN number', 'numéro ONU']),
  unplaced('item/sensitivity', ['sensitivity', 'sensibilité']),
  way(
    'item/previousDocument',
    ['previous documents', 'documents précédents'],
    inItem('summary', 'previous'),
    ['types by the profile', 'types d’après le profil'],
    {
      toSad: ['dates, other types, and more than one of a type', 'dates, autres types, et plus d’un par type'],
      toRecord: ['one for which the profile has no type', 'celui pour lequel le profil n’a pas de type'],
    },
  ),
  way(
    'item/supportingDocument',
    ['attached documents', 'documents joints'],
    inDocument('code', 'reference', 'date'),
    ['types by the table of the corridor', 'types d’après la table du corridor'],
    {
      toSad: [
        'types of five characters; what exceeds 35 characters of a reference',
        'types de cinq caractères ; au-delà de 35 caractères d’une référence',
      ],
      toRecord: ['types that the corridor lacks; names', 'types absents du corridor ; noms'],
    },
  ),
  way('totals/items', ['total of items', 'nombre total d’articles'], at(property.items), COUNTED, {
    toSad: ITS_TOTAL,
    toRecord: ITS_TOTAL,
  }),
  way('totals/packages', ['total of packages', 'nombre total de colis'], at(property.packages), COUNTED, {
    toSad: ITS_TOTAL,
    toRecord: ITS_TOTAL,
  }),
  way(
    'totals/grossMass',
    ['total gross mass', 'masse brute totale'],
    at(valuation.totalMass, valuation.grossMass),
    COUNTED,
    { toSad: ITS_TOTAL, toRecord: ITS_TOTAL },
  ),
  way('totals/netMass', ['total net mass', 'masse nette totale'], inItem('netMass'), COUNTED, { toSad: ITS_TOTAL }),
] as const;
