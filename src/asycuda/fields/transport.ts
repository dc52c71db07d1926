import { type SadField, extra, field } from './field.ts';

/** Fields about the means of transport and the places. */
export const TRANSPORT_FIELDS = {
  transport: {
    /** Box 18. Text: means of transport at departure or arrival, plates in free form; 35 characters. */
    identity: field(
      'Transport/Means_of_transport/Departure_arrival_information/Identity',
      '18',
      'text',
      'means of transport',
      'moyen de transport',
    ),
    /** Box 18. Code: country where it is registered; 3 characters. */
    nationality: field(
      'Transport/Means_of_transport/Departure_arrival_information/Nationality',
      '18',
      'code',
      'nationality of the means of transport',
      'nationalité du moyen de transport',
    ),
    /** Box 21. Text: means of transport that crosses the border; 35 characters. */
    borderIdentity: field(
      'Transport/Means_of_transport/Border_information/Identity',
      '21',
      'text',
      'means of transport at the border',
      'moyen de transport à la frontière',
    ),
    /** Box 21. Code: country where it is registered; 3 characters. */
    borderNationality: field(
      'Transport/Means_of_transport/Border_information/Nationality',
      '21',
      'code',
      'nationality of the means of transport at the border',
      'nationalité du moyen de transport à la frontière',
    ),
    /** Box 25. Code: mode at the border, one or two characters of a national table. */
    borderMode: field(
      'Transport/Means_of_transport/Border_information/Mode',
      '25',
      'code',
      'mode of transport at the border',
      'mode de transport à la frontière',
    ),
    /** Box 26. Code: mode inland, one or two characters of a national table. */
    inlandMode: field(
      'Transport/Means_of_transport/Inland_mode_of_transport',
      '26',
      'code',
      'inland mode of transport',
      'mode de transport intérieur',
    ),
    /** Box 19. Flag: `true` or `false`; says nothing of the rows of `containers`. */
    containerFlag: extra('Transport/Container_flag', '19', 'flag', 'goods in containers', 'marchandises en conteneurs'),
    /** Flag: `true` or `false`; some servers only. */
    singleWaybill: extra('Transport/Single_waybill_flag', '', 'flag', 'single waybill', 'titre de transport unique'),
    /** Box 20. Code: incoterm, or what a server writes for it, as `C&F`; 3 characters. */
    incoterm: field('Transport/Delivery_terms/Code', '20', 'code', 'delivery terms', 'conditions de livraison'),
    /** Box 20. Text: place that the terms name; 35 characters. */
    incotermPlace: field('Transport/Delivery_terms/Place', '20', 'text', 'place of delivery', 'lieu de livraison'),
    /** Box 20. Code: situation of that place; 2 characters. */
    incotermSituation: extra(
      'Transport/Delivery_terms/Situation',
      '20',
      'code',
      'situation of the place of delivery',
      'situation du lieu de livraison',
    ),
    /** Box 29. Code: office of entry or exit; 4, 5 or 8 characters. */
    borderOffice: field('Transport/Border_office/Code', '29', 'code', 'border office', 'bureau frontière'),
    /** Box 29. Text: its name; 35 characters. */
    borderOfficeName: extra(
      'Transport/Border_office/Name',
      '29',
      'text',
      'name of the border office',
      'nom du bureau frontière',
    ),
    /** Box 27. Code: place of loading, a UN/LOCODE; 5 characters. */
    loading: extra('Transport/Place_of_loading/Code', '27', 'code', 'place of loading', 'lieu de chargement'),
    /** Box 27. Text: its name; 35 characters. */
    loadingName: extra(
      'Transport/Place_of_loading/Name',
      '27',
      'text',
      'name of the place of loading',
      'nom du lieu de chargement',
    ),
    /** Box 27. Code: its country; 3 characters. */
    loadingCountry: extra(
      'Transport/Place_of_loading/Country',
      '27',
      'code',
      'country of the place of loading',
      'pays du lieu de chargement',
    ),
    /** Box 30. Code: shed where the goods are; 17 characters. */
    location: extra('Transport/Location_of_goods', '30', 'code', 'location of goods', 'localisation des marchandises'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, SadField>>>>;
