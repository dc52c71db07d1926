/** One field of a SAD: where it stands and what it means. */
export interface SadField {
  /** Below its parent: the root, or the row for the fields of items, documents and containers. */
  readonly path: string;
  /** Box of the paper form. */
  readonly box?: string;
  readonly en: string;
  readonly fr: string;
}

function field(path: string, box: string, en: string, fr: string): SadField {
  return box === '' ? { path, en, fr } : { path, box, en, fr };
}

/** Fields of the header that a transit needs, by block. Each is read into the typed view under the same name. */
export const HEADER_FIELDS = {
  property: {
    loadingLists: field('Property/Nbers/Number_of_loading_lists', '4', 'loading lists', 'listes de chargement'),
    items: field('Property/Nbers/Total_number_of_items', '5', 'total of items', 'nombre total d’articles'),
    packages: field('Property/Nbers/Total_number_of_packages', '6', 'total of packages', 'nombre total de colis'),
  },
  identification: {
    office: field(
      'Identification/Office_segment/Customs_clearance_office_code',
      'A',
      'office of lodgement',
      'bureau d’enregistrement',
    ),
    model: field('Identification/Type/Type_of_declaration', '1', 'model of declaration', 'modèle de déclaration'),
    procedure: field('Identification/Type/Declaration_gen_procedure_code', '1', 'general procedure', 'régime général'),
    transitDocument: field(
      'Identification/Type/Type_of_transit_document',
      '1',
      'type of transit document',
      'type de document de transit',
    ),
    manifest: field('Identification/Manifest_reference_number', '', 'manifest', 'manifeste'),
  },
  registration: {
    serial: field(
      'Identification/Registration/Serial_number',
      'A',
      'serial letter of registration',
      'lettre de série de l’enregistrement',
    ),
    number: field('Identification/Registration/Number', 'A', 'registration number', 'numéro d’enregistrement'),
    date: field('Identification/Registration/Date', 'A', 'date of registration', 'date d’enregistrement'),
  },
  assessment: {
    date: field('Identification/Assessment/Date', 'B', 'date of assessment', 'date de liquidation'),
  },
  receipt: {
    date: field('Identification/receipt/Date', 'B', 'date of the receipt', 'date de la quittance'),
  },
  exporter: {
    code: field('Traders/Exporter/Exporter_code', '2', 'code of the exporter', 'code de l’exportateur'),
    name: field('Traders/Exporter/Exporter_name', '2', 'exporter', 'exportateur'),
  },
  consignee: {
    code: field('Traders/Consignee/Consignee_code', '8', 'code of the consignee', 'code du destinataire'),
    name: field('Traders/Consignee/Consignee_name', '8', 'consignee', 'destinataire'),
  },
  declarant: {
    code: field('Declarant/Declarant_code', '14', 'code of the declarant', 'code du déclarant'),
    name: field('Declarant/Declarant_name', '14', 'declarant', 'déclarant'),
  },
  countries: {
    dispatch: field(
      'General_information/Country/Export/Export_country_code',
      '15a',
      'country of dispatch',
      'pays de provenance',
    ),
    destination: field(
      'General_information/Country/Destination/Destination_country_code',
      '17a',
      'country of destination',
      'pays de destination',
    ),
  },
  transport: {
    identity: field(
      'Transport/Means_of_transport/Departure_arrival_information/Identity',
      '18',
      'means of transport',
      'moyen de transport',
    ),
    nationality: field(
      'Transport/Means_of_transport/Departure_arrival_information/Nationality',
      '18',
      'nationality of the means of transport',
      'nationalité du moyen de transport',
    ),
    borderIdentity: field(
      'Transport/Means_of_transport/Border_information/Identity',
      '21',
      'means of transport at the border',
      'moyen de transport à la frontière',
    ),
    borderNationality: field(
      'Transport/Means_of_transport/Border_information/Nationality',
      '21',
      'nationality of the means of transport at the border',
      'nationalité du moyen de transport à la frontière',
    ),
    borderMode: field(
      'Transport/Means_of_transport/Border_information/Mode',
      '25',
      'mode of transport at the border',
      'mode de transport à la frontière',
    ),
    inlandMode: field(
      'Transport/Means_of_transport/Inland_mode_of_transport',
      '26',
      'inland mode of transport',
      'mode de transport intérieur',
    ),
    incoterm: field('Transport/Delivery_terms/Code', '20', 'delivery terms', 'conditions de livraison'),
    incotermPlace: field('Transport/Delivery_terms/Place', '20', 'place of delivery', 'lieu de livraison'),
    borderOffice: field('Transport/Border_office/Code', '29', 'border office', 'bureau frontière'),
  },
  guarantee: {
    name: field('Financial/Guarantee/Name', '52', 'reference of the guarantee', 'référence de la garantie'),
    amount: field('Financial/Guarantee/Amount', '52', 'amount of the guarantee', 'montant de la garantie'),
    excludedCountry: field(
      'Financial/Guarantee/Excluded_country/Code',
      '52',
      'country excluded from the guarantee',
      'pays exclu de la garantie',
    ),
  },
  transit: {
    principalCode: field('Transit/Principal/Code', '50', 'code of the principal', 'code du principal obligé'),
    principal: field('Transit/Principal/Name', '50', 'principal', 'principal obligé'),
    representative: field(
      'Transit/Principal/Representative',
      '50',
      'representative of the principal',
      'représentant du principal obligé',
    ),
    destination: field('Transit/Destination/Office', '53', 'office of destination', 'bureau de destination'),
    destinationCountry: field(
      'Transit/Destination/Country',
      '53',
      'country of the office of destination',
      'pays du bureau de destination',
    ),
    sealCount: field('Transit/Seals/Number', 'D', 'number of seals', 'nombre de scellés'),
    seals: field('Transit/Seals/Identity', 'D', 'marks of the seals', 'marques des scellés'),
    control: field('Transit/Result_of_control', 'D', 'result of the control', 'résultat du contrôle'),
    timeLimit: field('Transit/Time_limit', 'D', 'time limit', 'délai'),
  },
  valuation: {
    grossMass: field('Valuation/Weight/Gross_weight', '35', 'total gross mass', 'masse brute totale'),
    totalMass: field('Valuation/Total/Total_weight', '35', 'total gross mass', 'masse brute totale'),
    cif: field('Valuation/Total_CIF', '', 'CIF value', 'valeur CAF'),
    rate: field('Valuation/Gs_Invoice/Currency_rate', '23', 'exchange rate', 'taux de change'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, SadField>>>>;

/** Fields of one goods item. */
export const ITEM_FIELDS = {
  packages: field('Packages/Number_of_packages', '31', 'number of packages', 'nombre de colis'),
  marks1: field('Packages/Marks1_of_packages', '31', 'marks', 'marques'),
  marks2: field('Packages/Marks2_of_packages', '31', 'marks, second line', 'marques, deuxième ligne'),
  kind: field('Packages/Kind_of_packages_code', '31', 'kind of packages', 'nature des colis'),
  commodity: field('Tarification/HScode/Commodity_code', '33', 'commodity code', 'code de marchandise'),
  precision: field(
    'Tarification/HScode/Precision_1',
    '33',
    'national digits of the commodity code',
    'chiffres nationaux du code de marchandise',
  ),
  origin: field('Goods_description/Country_of_origin_code', '34', 'country of origin', 'pays d’origine'),
  description: field(
    'Goods_description/Description_of_goods',
    '31',
    'description of goods',
    'désignation des marchandises',
  ),
  commercial: field(
    'Goods_description/Commercial_Description',
    '31',
    'commercial description',
    'désignation commerciale',
  ),
  summary: field('Previous_doc/Summary_declaration', '40', 'summary declaration', 'déclaration sommaire'),
  previous: field('Previous_doc/Previous_document_reference', '40', 'previous document', 'document précédent'),
  grossMass: field('Valuation_item/Weight_itm/Gross_weight_itm', '35', 'gross mass', 'masse brute'),
  netMass: field('Valuation_item/Weight_itm/Net_weight_itm', '38', 'net mass', 'masse nette'),
  value: field('Valuation_item/Statistical_value', '46', 'statistical value', 'valeur statistique'),
  cif: field('Valuation_item/Total_CIF_itm', '', 'CIF value', 'valeur CAF'),
} as const satisfies Readonly<Record<string, SadField>>;

/** Fields of one attached document of an item. */
export const DOCUMENT_FIELDS = {
  code: field('Attached_document_code', '44', 'code of the attached document', 'code du document joint'),
  reference: field(
    'Attached_document_reference',
    '44',
    'reference of the attached document',
    'référence du document joint',
  ),
  date: field('Attached_document_date', '44', 'date of the attached document', 'date du document joint'),
} as const satisfies Readonly<Record<string, SadField>>;

/** Fields of one container row: a row stands for one container and one item. */
export const CONTAINER_FIELDS = {
  item: field('Item_Number', '31', 'item of the container', 'article du conteneur'),
  identity: field('Container_identity', '31', 'container', 'conteneur'),
  type: field('Container_type', '31', 'type of the container', 'type du conteneur'),
  fullness: field('Empty_full_indicator', '31', 'full or empty', 'plein ou vide'),
} as const satisfies Readonly<Record<string, SadField>>;
