import { type SadField, extra, field } from './fields/field.ts';

/** Fields of one bill of a manifest. */
export const BILL_FIELDS = {
  /** Text: reference of the transport document. */
  reference: field('Bol_id/Bol_reference', '', 'text', 'reference of the bill', 'référence du titre de transport'),
  /** Integer: its line in the manifest. */
  line: extra('Bol_id/Line_number', '', 'integer', 'line number', 'numéro de ligne'),
  /** Code: 22 export, 23 import, 24 transit, 26 remaining on board, 28 transhipment. */
  nature: field('Bol_id/Bol_nature', '', 'code', 'nature of the bill', 'nature du titre de transport'),
  /** Code: kind of the transport document, of a national table. */
  type: extra('Bol_id/Bol_type_code', '', 'code', 'type of the bill', 'type du titre de transport'),
  /** Text: the bill that this one is a part of. */
  master: extra('Bol_id/Master_bol_ref_number', '', 'text', 'master bill', 'titre principal'),
  /** Text: what the carrier calls it. */
  carrierReference: extra(
    'Bol_id/Unique_carrier_reference',
    '',
    'text',
    'reference of the carrier',
    'référence du transporteur',
  ),
  /** Flag: whether other bills are parts of this one. */
  consolidated: extra('Consolidated_Cargo', '', 'flag', 'consolidated cargo', 'groupage'),
  /** Code: where the goods were loaded. */
  loading: extra('Load_unload_place/Place_of_loading_code', '', 'code', 'place of loading', 'lieu de chargement'),
  /** Code: where they are unloaded; bills can be grouped by it. */
  unloading: extra(
    'Load_unload_place/Place_of_unloading_code',
    '',
    'code',
    'place of unloading',
    'lieu de déchargement',
  ),
  /** Code: number of the exporter. */
  exporterCode: field('Traders_segment/Exporter/Exporter_code', '', 'code', 'exporter (code)', 'exportateur (code)'),
  /** Text: name of the exporter. */
  exporterName: field('Traders_segment/Exporter/Exporter_name', '', 'text', 'exporter', 'exportateur'),
  /** Text of several lines: its address. */
  exporterAddress: field(
    'Traders_segment/Exporter/Exporter_address',
    '',
    'lines',
    'address of the exporter',
    'adresse de l’exportateur',
  ),
  /** Code: number of the party to notify. */
  notifyCode: extra(
    'Traders_segment/Notify/Notify_code',
    '',
    'code',
    'party to notify (code)',
    'destinataire de l’avis (code)',
  ),
  /** Text: name of the party to notify. */
  notifyName: extra('Traders_segment/Notify/Notify_name', '', 'text', 'party to notify', 'destinataire de l’avis'),
  /** Text of several lines: its address. */
  notifyAddress: extra(
    'Traders_segment/Notify/Notify_address',
    '',
    'lines',
    'address of the party to notify',
    'adresse du destinataire de l’avis',
  ),
  /** Code: number of the consignee. */
  consigneeCode: field(
    'Traders_segment/Consignee/Consignee_code',
    '',
    'code',
    'consignee (code)',
    'destinataire (code)',
  ),
  /** Text: name of the consignee. */
  consigneeName: field('Traders_segment/Consignee/Consignee_name', '', 'text', 'consignee', 'destinataire'),
  /** Text of several lines: its address. */
  consigneeAddress: field(
    'Traders_segment/Consignee/Consignee_address',
    '',
    'lines',
    'address of the consignee',
    'adresse du destinataire',
  ),
  /** Number: packages of the bill. */
  packages: field('Goods_segment/Number_of_packages', '', 'number', 'number of packages', 'nombre de colis'),
  /** Code: kind of the packages, of a national table. */
  packageKind: field('Goods_segment/Package_type_code', '', 'code', 'kind of packages', 'nature des colis'),
  /** Number: gross mass of the bill, in kg. */
  grossMass: field('Goods_segment/Gross_mass', '', 'number', 'gross mass', 'masse brute'),
  /** Text: marks and numbers of the packages. */
  marks: field('Goods_segment/Shipping_marks', '', 'text', 'shipping marks', 'marques'),
  /** Text of several lines: what the goods are. */
  description: field(
    'Goods_segment/Goods_description',
    '',
    'lines',
    'description of the goods',
    'désignation des marchandises',
  ),
  /** Integer: how many seals there are. */
  sealCount: field(
    'Goods_segment/Seals_segment/Number_of_seals',
    '',
    'integer',
    'number of seals',
    'nombre de scellés',
  ),
  /** Text: their marks together. */
  seals: field('Goods_segment/Seals_segment/Marks_of_seals', '', 'text', 'marks of the seals', 'marques des scellés'),
  /** Code: who fixed them, of a national table. */
  sealingParty: field(
    'Goods_segment/Seals_segment/Sealing_party_code',
    '',
    'code',
    'sealing party',
    'partie ayant scellé',
  ),
  /** Number: volume in cubic metres. */
  volume: extra('Goods_segment/Volume_in_cubic_meters', '', 'number', 'volume', 'volume'),
  /** Integer: how many containers the bill has. */
  containerCount: extra(
    'Goods_segment/Num_of_ctn_for_this_bol',
    '',
    'integer',
    'number of containers',
    'nombre de conteneurs',
  ),
  /** Text: what else is to be said. */
  information: extra('Goods_segment/Information', '', 'text', 'information', 'informations'),
  /** Code: whether the freight is paid. */
  freightIndicator: extra(
    'Value_segment/Freight_segment/PC_indicator',
    '',
    'code',
    'freight prepaid or to be collected',
    'fret payé ou à percevoir',
  ),
  /** Number: freight. */
  freight: extra('Value_segment/Freight_segment/Freight_value', '', 'number', 'freight', 'fret'),
  /** Code: its currency. */
  freightCurrency: extra(
    'Value_segment/Freight_segment/Freight_currency',
    '',
    'code',
    'currency of the freight',
    'devise du fret',
  ),
  /** Number: value for customs. */
  customsValue: extra('Value_segment/Customs_segment/Customs_value', '', 'number', 'customs value', 'valeur en douane'),
  /** Code: its currency. */
  customsCurrency: extra(
    'Value_segment/Customs_segment/Customs_currency',
    '',
    'code',
    'currency of the customs value',
    'devise de la valeur en douane',
  ),
  /** Number: insurance. */
  insurance: extra('Value_segment/Insurance_segment/Insurance_value', '', 'number', 'insurance', 'assurance'),
  /** Code: its currency. */
  insuranceCurrency: extra(
    'Value_segment/Insurance_segment/Insurance_currency',
    '',
    'code',
    'currency of the insurance',
    'devise de l’assurance',
  ),
  /** Number: cost of transport. */
  transportCost: extra(
    'Value_segment/Transport_segment/Transport_value',
    '',
    'number',
    'cost of transport',
    'coût du transport',
  ),
  /** Code: its currency. */
  transportCurrency: extra(
    'Value_segment/Transport_segment/Transport_currency',
    '',
    'code',
    'currency of the cost of transport',
    'devise du coût du transport',
  ),
  /** Code: where the goods stand, of a national table. */
  location: extra(
    'Location/Location_code',
    '',
    'code',
    'location of the goods (code)',
    'localisation des marchandises (code)',
  ),
  /** Text: where they stand. */
  locationInfo: extra('Location/Location_info', '', 'text', 'location of the goods', 'localisation des marchandises'),
} as const satisfies Readonly<Record<string, SadField>>;
