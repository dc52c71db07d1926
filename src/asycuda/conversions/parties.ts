import { HEADER_FIELDS, type SadField } from '../fields.ts';
import { type SadConversion, at, unplaced, way } from './row.ts';

const { transit, declarant, exporter, consignee, countries } = HEADER_FIELDS;
const BLANKS = ['line ends and runs of blanks', 'fins de ligne et suites de blancs'] as const;

function partyWays(
  record: string,
  en: string,
  fr: string,
  name: readonly SadField[],
  code: SadField,
): readonly SadConversion[] {
  return [
    way(`${record}/identification`, [`${en}, code`, `${fr}, code`], at(code), ['as written', 'tel quel'], {
      toSad: ['blanks around it', 'les blancs autour'],
      toRecord: [
        'a code without a name, or of more than 17 characters',
        'un code sans nom, ou de plus de 17 caractères',
      ],
    }),
    way(`${record}/name`, [`${en}, name`, `${fr}, nom`], at(...name), ['first line', 'première ligne'], {
      toSad: BLANKS,
      toRecord: ['what exceeds 70 characters', 'au-delà de 70 caractères'],
    }),
    way(
      `${record}/address`,
      [`${en}, address`, `${fr}, adresse`],
      at(...name),
      ['the other lines', 'les autres lignes'],
      {
        toSad: ['empty lines and runs of blanks', 'lignes vides et suites de blancs'],
        toRecord: ['what exceeds 210 characters', 'au-delà de 210 caractères'],
      },
    ),
    unplaced(`${record}/country`, [`${en}, country`, `${fr}, pays`]),
  ];
}

/** Who takes part, and the countries. */
export const PARTY_WAYS: readonly SadConversion[] = [
  ...partyWays('holder', 'holder of the procedure', 'titulaire du régime', [transit.principal], transit.principalCode),
  ...partyWays(
    'representative',
    'representative',
    'représentant',
    [transit.representative, declarant.name],
    declarant.code,
  ),
  ...partyWays('consignor', 'consignor', 'expéditeur', [exporter.name], exporter.code),
  ...partyWays('consignee', 'consignee', 'destinataire', [consignee.name], consignee.code),
  unplaced('carrier', ['carrier', 'transporteur']),
  unplaced('driver', ['driver', 'conducteur']),
  way('countryOfDispatch', ['country of dispatch', 'pays d’expédition'], at(countries.dispatch), [
    'two letters, or by the profile',
    'deux lettres, ou d’après le profil',
  ]),
  way(
    'countryOfDestination',
    ['country of destination', 'pays de destination'],
    at(countries.destination, transit.destinationCountry),
    ['two letters, or by the profile', 'deux lettres, ou d’après le profil'],
    {
      toRecord: [
        'the country of box 53 where box 17a has another',
        'le pays de la case 53 si la case 17a en a un autre',
      ],
    },
  ),
];
