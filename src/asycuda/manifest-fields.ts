import { type SadField, extra, field } from './fields/field.ts';

/** Fields of the general segment of a manifest, by block. Each is read into the typed view under the same name. */
export const MANIFEST_FIELDS = {
  general: {
    /** Code: office that the manifest is lodged with. */
    office: field(
      'General_segment/General_segment_id/Customs_office_code',
      '',
      'code',
      'customs office',
      'bureau de douane',
    ),
    /** Text: number of the voyage; with office and day of departure it names the manifest. */
    voyage: extra('General_segment/General_segment_id/Voyage_number', '', 'text', 'voyage number', 'numéro de voyage'),
    /** Day: when the means of transport departed. */
    departedOn: extra(
      'General_segment/General_segment_id/Date_of_departure',
      '',
      'day',
      'date of departure',
      'date de départ',
    ),
    /** Day: when it arrives. */
    arrivesOn: extra(
      'General_segment/General_segment_id/Date_of_arrival',
      '',
      'day',
      'date of arrival',
      'date d’arrivée',
    ),
    /** Time: when it arrives, `hh:mm:ss`. */
    arrivesAt: extra(
      'General_segment/General_segment_id/Time_of_arrival',
      '',
      'time',
      'time of arrival',
      'heure d’arrivée',
    ),
    /** Day: when the last of its cargo was discharged. */
    dischargedOn: extra(
      'General_segment/General_segment_id/Date_of_last_discharge',
      '',
      'day',
      'date of the last discharge',
      'date du dernier déchargement',
    ),
  },
  totals: {
    /** Integer: how many bills the manifest has. */
    bills: extra(
      'General_segment/Totals_segment/Total_number_of_bols',
      '',
      'integer',
      'number of bills',
      'nombre de titres de transport',
    ),
    /** Integer: packages of all bills. */
    packages: extra(
      'General_segment/Totals_segment/Total_number_of_packages',
      '',
      'integer',
      'total of packages',
      'total des colis',
    ),
    /** Integer: containers of all bills. */
    containers: extra(
      'General_segment/Totals_segment/Total_number_of_containers',
      '',
      'integer',
      'number of containers',
      'nombre de conteneurs',
    ),
    /** Number: gross mass of all bills, in kg. */
    grossMass: extra(
      'General_segment/Totals_segment/Total_gross_mass',
      '',
      'number',
      'total gross mass',
      'masse brute totale',
    ),
  },
  transport: {
    /** Code: the carrier, of a national table. */
    carrierCode: field(
      'General_segment/Transport_information/Carrier/Carrier_code',
      '',
      'code',
      'carrier (code)',
      'transporteur (code)',
    ),
    /** Text: its name. */
    carrierName: field(
      'General_segment/Transport_information/Carrier/Carrier_name',
      '',
      'text',
      'carrier',
      'transporteur',
    ),
    /** Text of several lines: its address. */
    carrierAddress: field(
      'General_segment/Transport_information/Carrier/Carrier_address',
      '',
      'lines',
      'address of the carrier',
      'adresse du transporteur',
    ),
    /** Code: the agent of the carrier. */
    agentCode: extra(
      'General_segment/Transport_information/Shipping_Agent/Shipping_Agent_code',
      '',
      'code',
      'shipping agent (code)',
      'consignataire (code)',
    ),
    /** Text: its name. */
    agentName: extra(
      'General_segment/Transport_information/Shipping_Agent/Shipping_Agent_name',
      '',
      'text',
      'shipping agent',
      'consignataire',
    ),
    /** Code: mode of transport, of a national table. */
    mode: field(
      'General_segment/Transport_information/Mode_of_transport_code',
      '',
      'code',
      'mode of transport',
      'mode de transport',
    ),
    /** Text: name or registration mark of the means of transport. */
    identity: field(
      'General_segment/Transport_information/Identity_of_transporter',
      '',
      'text',
      'means of transport',
      'moyen de transport',
    ),
    /** Code: country where it is registered. */
    nationality: field(
      'General_segment/Transport_information/Nationality_of_transporter_code',
      '',
      'code',
      'nationality of the means of transport',
      'nationalité du moyen de transport',
    ),
    /** Text: where it is registered. */
    place: extra(
      'General_segment/Transport_information/Place_of_transporter',
      '',
      'text',
      'place of registration',
      'lieu d’immatriculation',
    ),
    /** Text: its number in the register. */
    registration: extra(
      'General_segment/Transport_information/Registration_number_of_transport_code',
      '',
      'text',
      'registration number of the means of transport',
      'numéro d’immatriculation du moyen de transport',
    ),
    /** Day: when it was registered. */
    registeredOn: extra(
      'General_segment/Transport_information/Date_of_registration',
      '',
      'day',
      'date of its registration',
      'date de son immatriculation',
    ),
    /** Text: who commands it. */
    master: extra('General_segment/Transport_information/Master_information', '', 'text', 'master', 'commandant'),
  },
  places: {
    /** Code: where the means of transport departed. */
    departure: extra(
      'General_segment/Load_unload_place/Place_of_departure_code',
      '',
      'code',
      'place of departure',
      'lieu de départ',
    ),
    /** Code: where it goes. */
    destination: extra(
      'General_segment/Load_unload_place/Place_of_destination_code',
      '',
      'code',
      'place of destination',
      'lieu de destination',
    ),
  },
  tonnage: {
    /** Number: net tonnage of the vessel. */
    net: extra('General_segment/Tonnage/Tonnage_net_weight', '', 'number', 'net tonnage', 'tonnage net'),
    /** Number: gross tonnage of the vessel. */
    gross: extra('General_segment/Tonnage/Tonnage_gross_weight', '', 'number', 'gross tonnage', 'tonnage brut'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, SadField>>>>;

/** Fields of one container of a bill; its seals stand here. */
export const BILL_CONTAINER_FIELDS = {
  /** Text: number of the container. */
  identity: field('Ctn_reference', '', 'text', 'container', 'conteneur'),
  /** Integer: how many packages are in it. */
  packages: extra('Number_of_packages', '', 'integer', 'packages in the container', 'colis du conteneur'),
  /** Code: size and type, of a national table. */
  type: field('Type_of_container', '', 'code', 'type of the container', 'type du conteneur'),
  /** Code: empty or full, of a national table. */
  fullness: field('Empty_Full', '', 'code', 'empty or full', 'vide ou plein'),
  /** Text: mark of its first seal. */
  marks1: field('Marks1', '', 'text', 'first seal', 'premier scellé'),
  /** Text: mark of its second seal. */
  marks2: field('Marks2', '', 'text', 'second seal', 'deuxième scellé'),
  /** Text: mark of its third seal. */
  marks3: field('Marks3', '', 'text', 'third seal', 'troisième scellé'),
  /** Code: who fixed its seals, of a national table. */
  sealingParty: field('Sealing_Party', '', 'code', 'sealing party', 'partie ayant scellé'),
  /** Number: mass of the empty container, in kg. */
  emptyMass: extra('Empty_weight', '', 'number', 'mass of the empty container', 'masse du conteneur vide'),
  /** Number: mass of the goods in it, in kg. */
  goodsMass: extra(
    'Goods_weight',
    '',
    'number',
    'mass of the goods in the container',
    'masse des marchandises du conteneur',
  ),
} as const satisfies Readonly<Record<string, SadField>>;

/** Fields of one part of the goods of a bill, where they are packed in more than one way. */
export const SPLIT_FIELDS = {
  /** Number: packages of this part. */
  packages: field('Number_of_packages', '', 'number', 'number of packages', 'nombre de colis'),
  /** Code: kind of the packages, of a national table. */
  packageKind: field('Package_type_code', '', 'code', 'kind of packages', 'nature des colis'),
  /** Number: gross mass of this part, in kg. */
  grossMass: field('Gross_mass', '', 'number', 'gross mass', 'masse brute'),
  /** Text: marks and numbers of the packages. */
  marks: field('Shipping_marks', '', 'text', 'shipping marks', 'marques'),
  /** Text of several lines: what the goods are. */
  description: field('Goods_description', '', 'lines', 'description of the goods', 'désignation des marchandises'),
  /** Text: number of the container that they stand in. */
  container: field('Container/Reference', '', 'text', 'container', 'conteneur'),
  /** Flag: whether the container is unloaded. */
  unloaded: extra('Container/Unloaded', '', 'flag', 'container unloaded', 'conteneur déchargé'),
} as const satisfies Readonly<Record<string, SadField>>;
