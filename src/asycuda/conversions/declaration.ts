import { HEADER_FIELDS } from '../fields.ts';
import { at, unplaced, way } from './row.ts';

const { identification, registration, property, assessment, receipt, transit } = HEADER_FIELDS;

/** The declaration itself: type, registration, release, lists. */
export const DECLARATION_WAYS = [
  way(
    'movementKind',
    ['kind of movement', 'nature du mouvement'],
    [],
    ['always joint from a declaration', 'toujours conjoint à partir d’une déclaration'],
    { toSad: ['national becomes joint', 'national devient conjoint'] },
  ),
  way(
    'declarationType',
    ['type of the transit', 'type du transit'],
    at(identification.transitDocument, identification.model, identification.procedure),
    [
      'the transit document, or model and general procedure by the table of the corridor',
      'le document de transit, ou le modèle et le régime général d’après la table du corridor',
    ],
    {
      toRecord: [
        'model and procedure where a transit document is named',
        'modèle et régime si un document de transit est nommé',
      ],
    },
  ),
  way(
    'declaration/reference/office',
    ['office of the registration', 'bureau de l’enregistrement'],
    at(identification.office),
    ['as written', 'tel quel'],
    { toSad: ['another office than that of departure', 'un autre bureau que celui de départ'] },
  ),
  way(
    'declaration/reference/year',
    ['year of the registration', 'année de l’enregistrement'],
    at(registration.date),
    [
      'the year of the date; to a declaration the day of release of that year, or its first day',
      'l’année de la date ; vers une déclaration, le jour de la mainlevée de cette année, ou son premier jour',
    ],
    {
      toSad: ['a year that the date cannot say', 'une année que la date ne peut pas dire'],
      toRecord: ['day and month', 'jour et mois'],
    },
  ),
  way(
    'declaration/reference/serial',
    ['serial letter', 'lettre de série'],
    at(registration.serial),
    ['as written', 'telle quelle'],
    { toSad: ['a blank', 'un blanc'] },
  ),
  way(
    'declaration/reference/number',
    ['registration number', 'numéro d’enregistrement'],
    at(registration.number),
    [
      'digits as written; from the reference where the record names no declaration',
      'chiffres tels quels ; d’après la référence si les données ne citent aucune déclaration',
    ],
    {
      toSad: [
        'a record without a declaration reads back with one',
        'des données sans déclaration se relisent avec une',
      ],
      toRecord: ['more than ten digits', 'plus de dix chiffres'],
    },
  ),
  unplaced(
    'declaration/part',
    ['part of the declaration', 'partie de la déclaration'],
    ['any part but the first', 'toute partie sauf la première'],
    ['given by the loading lists; 1 without them', 'donnée par les listes de chargement ; 1 sans elles'],
  ),
  unplaced(
    'declaration/parts',
    ['parts of the declaration', 'parties de la déclaration'],
    ['any number but one', 'tout nombre sauf un'],
    ['as many as loading lists; 1 without them', 'autant que de listes de chargement ; 1 sans elles'],
  ),
  unplaced('predecessor', ['movement before', 'mouvement précédent']),
  unplaced('successor', ['movement after', 'mouvement suivant']),
  way(
    'releasedAt',
    ['release', 'mainlevée'],
    at(registration.date, assessment.date, receipt.date),
    [
      'start of the day of the act that the profile takes for the release',
      'début du jour de l’acte que le profil tient pour la mainlevée',
    ],
    { toSad: ['the time of day', 'l’heure'], toRecord: ['dates of the other acts', 'dates des autres actes'] },
  ),
  unplaced('leftAt', ['departure of the goods', 'départ des marchandises']),
  way('loadingLists', ['loading lists', 'listes de chargement'], at(property.loadingLists), [
    'as a number',
    'comme nombre',
  ]),
  way('manifest', ['manifest', 'manifeste'], at(identification.manifest), ['on one line', 'sur une ligne'], {
    toSad: ['line ends and runs of blanks', 'fins de ligne et suites de blancs'],
    toRecord: ['what exceeds 28 characters', 'au-delà de 28 caractères'],
  }),
  unplaced('loading', ['shared loading', 'chargement partagé']),
  way(
    'control/result',
    ['result of the control', 'résultat du contrôle'],
    at(transit.control),
    ['as written', 'tel quel'],
    { toRecord: ['any other word than A1, A2 and A3', 'tout autre mot que A1, A2 et A3'] },
  ),
  unplaced('control/at', ['time of the control', 'moment du contrôle']),
  unplaced('control/remark', ['remark on the control', 'observation sur le contrôle']),
  unplaced('incident', ['incidents', 'incidents']),
] as const;
