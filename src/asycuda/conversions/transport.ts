import { HEADER_FIELDS } from '../fields.ts';
import { at, inContainer, unplaced, way } from './row.ts';

const { identification, transport, transit } = HEADER_FIELDS;
const BLANKS = ['line ends and runs of blanks', 'fins de ligne et suites de blancs'] as const;

/** The way of the goods: offices, vehicle, containers, seals. */
export const TRANSPORT_WAYS = [
  way(
    'deliveryTerms/incoterm',
    ['delivery terms', 'conditions de livraison'],
    at(transport.incoterm),
    ['as written, or by the profile (`C&F` is CFR)', 'tel quel, ou d’après le profil (`C&F` est CFR)'],
    { toRecord: ['what is no Incoterm', 'ce qui n’est pas un Incoterm'] },
  ),
  unplaced('deliveryTerms/edition', ['edition of the terms', 'édition des conditions']),
  way(
    'deliveryTerms/place',
    ['place of delivery', 'lieu de livraison'],
    at(transport.incotermPlace),
    ['on one line', 'sur une ligne'],
    {
      toSad: ['what exceeds 35 characters; runs of blanks', 'au-delà de 35 caractères ; suites de blancs'],
      toRecord: ['a place without terms', 'un lieu sans conditions'],
    },
  ),
  way('officeOfDeparture', ['office of departure', 'bureau de départ'], at(identification.office), [
    'the office of lodgement',
    'le bureau d’enregistrement',
  ]),
  way(
    'officeOfDestination',
    ['office of destination', 'bureau de destination'],
    at(transit.destination),
    ['by its code; a declaration may also name it', 'par son code ; une déclaration peut aussi le nommer'],
    { toRecord: ['the name', 'le nom'] },
  ),
  way(
    'itinerary/office',
    ['itinerary', 'itinéraire'],
    at(transport.borderOffice),
    [
      'the route of the corridor over the border office; a declaration has no itinerary',
      'la route du corridor par le bureau frontière ; une déclaration n’a pas d’itinéraire',
    ],
    {
      toSad: ['an itinerary that is not that route', 'un itinéraire autre que cette route'],
      toRecord: ['a border office off the route', 'un bureau frontière hors de la route'],
    },
  ),
  unplaced('itinerary/plannedAt', ['planned passage', 'passage prévu']),
  way('timeLimit', ['time limit', 'délai'], at(transit.timeLimit), [
    'a date; from the corridor where there is none',
    'une date ; d’après le corridor s’il n’y en a pas',
  ]),
  way(
    'transport/mode',
    ['mode of transport', 'mode de transport'],
    at(transport.inlandMode, transport.borderMode),
    ['by the profile', 'd’après le profil'],
    {
      toSad: ['a mode that the profile lacks', 'un mode absent du profil'],
      toRecord: ['a mode that the profile lacks', 'un mode absent du profil'],
    },
  ),
  way(
    'transport/identity',
    ['vehicle', 'véhicule'],
    at(transport.identity, transport.borderIdentity),
    ['that of box 18, or else of box 21', 'celui de la case 18, sinon de la case 21'],
    { toSad: BLANKS, toRecord: ['the other vehicle', 'l’autre véhicule'] },
  ),
  way(
    'transport/nationality',
    ['nationality of the vehicle', 'nationalité du véhicule'],
    at(transport.nationality, transport.borderNationality),
    ['two letters, or by the profile', 'deux lettres, ou d’après le profil'],
    { toRecord: ['that of the other vehicle', 'celle de l’autre véhicule'] },
  ),
  unplaced('transport/trailer', ['trailer', 'remorque']),
  unplaced('transport/trailerNationality', ['nationality of the trailer', 'nationalité de la remorque']),
  unplaced('transport/tracker', ['tracker', 'balise']),
  unplaced('transport/escort', ['escort', 'escorte']),
  way(
    'container/number',
    ['container', 'conteneur'],
    inContainer('identity', 'item'),
    [
      'one container for all its rows, one row for each of its items',
      'un conteneur pour toutes ses lignes, une ligne par article',
    ],
    {
      toSad: [
        'a container without goods, among several items',
        'un conteneur sans marchandises, s’il y a plusieurs articles',
      ],
      toRecord: ['masses and packages of the row', 'masses et colis de la ligne'],
    },
  ),
  way(
    'container/type',
    ['type of the container', 'type du conteneur'],
    inContainer('type'),
    ['by the table of the corridor', 'd’après la table du corridor'],
    {
      toSad: ['a type that the corridor lacks', 'un type absent du corridor'],
      toRecord: ['a type that the corridor lacks', 'un type absent du corridor'],
    },
  ),
  way(
    'container/fullness',
    ['full or empty', 'plein ou vide'],
    inContainer('fullness'),
    ['by the profile', 'd’après le profil'],
    {
      toSad: ['a word that the profile lacks', 'un mot absent du profil'],
      toRecord: ['a word that the profile lacks', 'un mot absent du profil'],
    },
  ),
  unplaced(
    'container/seal',
    ['seals of the container', 'scellés du conteneur'],
    [
      'which container a seal closes; its mark is written among those of the vehicle',
      'le conteneur qu’un scellé ferme ; sa marque est écrite avec celles du véhicule',
    ],
  ),
  way(
    'seal/mark',
    ['seal', 'scellé'],
    at(transit.seals, transit.sealCount),
    [
      'marks joined by `/` and counted; split on `/`, `,`, `;` and blanks where that gives the count',
      'marques jointes par `/` et comptées ; séparées sur `/`, `,`, `;` et les blancs si le compte y est',
    ],
    {
      toSad: [
        'what exceeds 17 characters for all marks together',
        'au-delà de 17 caractères pour toutes les marques ensemble',
      ],
    },
  ),
  unplaced(
    'seal/party',
    ['who fixed the seal', 'qui a apposé le scellé'],
    ['all but customs', 'tout sauf la douane'],
    ['customs, where a declaration has a seal', 'la douane, si la déclaration porte un scellé'],
  ),
  unplaced('sealWaiver', ['waiver of seals', 'dispense de scellement']),
] as const;
