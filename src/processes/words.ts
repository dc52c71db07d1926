import type { Text } from '../fault.ts';
import type { TimerRow } from './limits.ts';
import type { Audience } from './recipients.ts';

/** Whom the rows send to, in words. */
export const AUDIENCE_NAMES: Readonly<Record<Audience, Text>> = {
  departure: { en: 'the office of departure', fr: 'le bureau de départ' },
  destination: { en: 'the office of destination', fr: 'le bureau de destination' },
  declaredDestination: {
    en: 'each declared office of destination where the goods did not arrive',
    fr: 'chaque bureau de destination déclaré où les marchandises ne sont pas arrivées',
  },
  newDestination: { en: 'the new office of destination', fr: 'le nouveau bureau de destination' },
  newEnRoute: {
    en: 'each other administration with offices of transit that were not on the way before',
    fr: 'chaque autre administration dont des bureaux de transit n’étaient pas sur le trajet jusque-là',
  },
  decided: {
    en: 'each other administration that was given the record, and each that the way leads through from now on',
    fr: 'chaque autre administration qui a reçu les données, et chacune que le trajet traverse désormais',
  },
  enRoute: {
    en: 'each other administration with offices of transit on the itinerary; of a national movement, the neighbour at the border where it ends',
    fr: 'chaque autre administration qui a des bureaux de transit sur l’itinéraire ; d’un mouvement national, le voisin à la frontière où il prend fin',
  },
  concerned: {
    en: 'each other administration that was given the record',
    fr: 'chaque autre administration qui a reçu les données',
  },
  informed: {
    en: 'each other administration with an office that faces the border office of the end, and each that was given the record before',
    fr: 'chaque autre administration dont un bureau fait face au bureau frontière de l’arrêt, et chacune qui a déjà reçu les données',
  },
  everyone: {
    en: 'our own administration, and each other that was given the record',
    fr: 'notre propre administration et chaque autre qui a reçu les données',
  },
  remaining: {
    en: 'each other administration with offices further on the itinerary, where the corridor forwards',
    fr: 'chaque autre administration dont les bureaux suivent sur l’itinéraire, si le corridor prévoit la transmission',
  },
  ahead: {
    en: 'each other administration with offices further on the itinerary',
    fr: 'chaque autre administration dont les bureaux suivent sur l’itinéraire',
  },
  guaranteeOffice: {
    en: 'the office of guarantee that the record names',
    fr: 'le bureau de garantie que nomment les données',
  },
  bookedOffice: { en: 'the office of guarantee that booked', fr: 'le bureau de garantie qui a imputé' },
  checker: { en: 'the office that asked for the check', fr: 'le bureau qui a demandé la vérification' },
  user: { en: 'the office that asked for the booking', fr: 'le bureau qui a demandé l’imputation' },
  settledDestination: { en: 'the office whose results are settled', fr: 'le bureau dont les résultats sont réglés' },
  asker: { en: 'the office that asked', fr: 'le bureau demandeur' },
  silent: {
    en: 'each other administration with a declared office of transit whose passage is not known, but those that were told of an arrival before',
    fr: 'chaque autre administration dont un bureau de transit déclaré n’a signalé aucun passage, sauf celles qui ont déjà été avisées d’une arrivée',
  },
  askedAdministration: {
    en: 'the administration that is asked: the named one, else departure, and of departure the declared destination',
    fr: 'l’administration interrogée : celle qui est désignée, sinon le départ et, au départ, la destination déclarée',
  },
  unheard: {
    en: 'the administration of the declared destination, and each other whose passage is not known',
    fr: 'l’administration de la destination déclarée et chaque autre dont le passage n’est pas connu',
  },
  askedOffice: { en: 'the office at which the enquiry is made', fr: 'le bureau auprès duquel la recherche est faite' },
  askedElsewhere: {
    en: 'each office with an open enquiry, but for the one at which the goods have arrived',
    fr: 'chaque bureau où une recherche est ouverte, sauf celui où les marchandises sont arrivées',
  },
  stillAsked: {
    en: 'each office with an open enquiry that it has not answered',
    fr: 'chaque bureau où une recherche ouverte est restée sans réponse',
  },
  requestedAuthority: { en: 'the office that is asked to recover', fr: 'le bureau sollicité pour recouvrer' },
  recoveryAsker: { en: 'the office that asked for the recovery', fr: 'le bureau qui a demandé le recouvrement' },
  othersOnItinerary: {
    en: 'each other administration on the itinerary but the one that reports',
    fr: 'chaque autre administration de l’itinéraire, sauf celle qui rend compte',
  },
  arrivalTellers: {
    en: 'each administration that told an arrival, our own included',
    fr: 'chaque administration qui a annoncé une arrivée, la nôtre comprise',
  },
  arrivedOffice: { en: 'the office whose arrival holds', fr: 'le bureau dont l’arrivée est retenue' },
};

/** What the timers wait for, in words. */
export const TIMER_NAMES: Readonly<Record<TimerRow, Text>> = {
  unusedOffices: { en: 'Passages still missing', fr: 'Passages toujours manquants' },
  transitTime: { en: 'Time limit of the transit passed', fr: 'Délai de transit dépassé' },
  controlResults: { en: 'Control results overdue', fr: 'Résultats du contrôle en retard' },
  controlResultsChased: { en: 'Control results to be asked for', fr: 'Résultats du contrôle à réclamer' },
  enquiryOpens: { en: 'Enquiry to be opened', fr: 'Recherche à ouvrir' },
  enquiryAnswer: { en: 'Answer to the enquiry overdue', fr: 'Réponse à la recherche en retard' },
  enquiryDue: { en: 'Answer to the enquiry due', fr: 'Réponse à la recherche à donner' },
  recoveryBegins: { en: 'Recovery to be opened', fr: 'Recouvrement à engager' },
  discrepanciesSolved: { en: 'Settling of discrepancies overdue', fr: 'Règlement des différences en retard' },
};
