import type { Text } from '../fault.ts';

/** Languages of a page, the first one first; two give both labels. */
export type PaperLanguage = keyof Text;

/** Titles, boxes and columns of the documents. The numbers of boxes are those of the single administrative document. */
export const LABELS = {
  accompanyingDocument: { fr: 'Document d’accompagnement transit', en: 'Transit accompanying document' },
  arrivalReceipt: { fr: 'Récépissé d’arrivée', en: 'Arrival receipt' },
  copy: { fr: 'COPIE', en: 'COPY' },
  fallback: { fr: 'PROCÉDURE DE SECOURS', en: 'FALLBACK PROCEDURE' },
  national: { fr: 'Transit national', en: 'National transit' },
  joint: { fr: 'Transit conjoint', en: 'Joint transit' },
  page: { fr: 'Page', en: 'Page' },
  reference: { fr: 'Référence (MRN)', en: 'Reference (MRN)' },
  version: { fr: 'Version', en: 'Version' },
  checksum: { fr: 'Contrôle', en: 'Checksum' },
  type: { box: '1', fr: 'Déclaration', en: 'Declaration' },
  declaration: { box: 'A', fr: 'Déclaration en détail, partie', en: 'Declaration, part' },
  consignor: { box: '2', fr: 'Expéditeur', en: 'Consignor' },
  loadingLists: { box: '4', fr: 'Listes de chargement', en: 'Loading lists' },
  items: { box: '5', fr: 'Articles', en: 'Items' },
  packages: { box: '6', fr: 'Total des colis', en: 'Total packages' },
  consignee: { box: '8', fr: 'Destinataire', en: 'Consignee' },
  representative: { box: '14', fr: 'Représentant', en: 'Representative' },
  dispatch: { box: '15', fr: 'Pays d’expédition', en: 'Country of dispatch' },
  destinationCountry: { box: '17', fr: 'Pays de destination', en: 'Country of destination' },
  transport: { box: '18', fr: 'Moyen de transport au départ', en: 'Means of transport at departure' },
  containers: { box: '19', fr: 'Conteneurs', en: 'Containers' },
  delivery: { box: '20', fr: 'Conditions de livraison', en: 'Delivery terms' },
  value: { box: '22', fr: 'Valeur CAF', en: 'CIF value' },
  mode: { box: '25', fr: 'Mode de transport', en: 'Mode of transport' },
  grossMass: { box: '35', fr: 'Masse brute totale (kg)', en: 'Total gross mass (kg)' },
  netMass: { box: '38', fr: 'Masse nette totale (kg)', en: 'Total net mass (kg)' },
  manifest: { box: '40', fr: 'Manifeste et connaissements', en: 'Manifest and bills of lading' },
  holder: { box: '50', fr: 'Titulaire du régime du transit', en: 'Holder of the transit procedure' },
  carrier: { fr: 'Transporteur et conducteur', en: 'Carrier and driver' },
  departure: { box: 'C', fr: 'Bureau de départ', en: 'Office of departure' },
  transitOffices: { box: '51', fr: 'Itinéraire et bureaux de passage', en: 'Itinerary and offices of transit' },
  guarantee: { box: '52', fr: 'Garantie', en: 'Guarantee' },
  destination: { box: '53', fr: 'Bureau de destination', en: 'Office of destination' },
  control: { box: 'D', fr: 'Contrôle au départ', en: 'Control at departure' },
  seals: { box: 'D', fr: 'Scellements apposés', en: 'Seals affixed' },
  timeLimit: { box: 'D', fr: 'Délai (date limite)', en: 'Time limit' },
  contribution: { fr: 'Contribution au fonds de garantie', en: 'Contribution to the guarantee fund' },
  linked: { fr: 'Mouvements liés', en: 'Linked movements' },
  incidents: { box: '56', fr: 'Incidents en cours de route', en: 'Incidents en route' },
  endorsement: { box: 'G', fr: 'Visa des autorités compétentes', en: 'Endorsement by competent authorities' },
  controlAtDestination: {
    box: 'I',
    fr: 'Contrôle par le bureau de destination',
    en: 'Control by the office of destination',
  },
  signature: { fr: 'Signature et cachet', en: 'Signature and stamp' },
  itemNumber: { box: '32', fr: 'Art.', en: 'Item' },
  goods: {
    box: '31',
    fr: 'Colis et désignation des marchandises ; marques ; conteneurs',
    en: 'Packages and description of goods; marks; containers',
  },
  commodity: { box: '33', fr: 'Code', en: 'Code' },
  origin: { box: '34', fr: 'Orig.', en: 'Origin' },
  itemGross: { box: '35', fr: 'Brut', en: 'Gross' },
  itemNet: { box: '38', fr: 'Net', en: 'Net' },
  documents: { box: '40/44', fr: 'Documents', en: 'Documents' },
  released: { fr: 'Mainlevée', en: 'Released' },
  planned: { fr: 'prévu', en: 'planned' },
  empty: { fr: 'vide', en: 'empty' },
  loading: { fr: 'Chargement', en: 'Loading' },
  notWaived: { fr: 'Dispense de scellement refusée', en: 'Seal waiver refused' },
  except: { fr: 'sauf', en: 'except' },
  waived: { fr: 'Dispense de scellement', en: 'Seals waived' },
  part: { fr: 'partie', en: 'part' },
  of: { fr: 'sur', en: 'of' },
  arrived: { fr: 'Arrivée', en: 'Arrived' },
  arrivalOffice: { fr: 'Bureau d’arrivée', en: 'Office of arrival' },
  sealState: { fr: 'État des scellements', en: 'State of the seals' },
  remark: { fr: 'Remarque', en: 'Remark' },
  officer: { fr: 'Agent', en: 'Officer' },
  receiptText: {
    fr: 'Le véhicule et le document ci-dessus ont été présentés au bureau d’arrivée. Ce récépissé ne vaut ni résultat de contrôle ni apurement.',
    en: 'The vehicle and the document above were presented at the office of arrival. This receipt is neither a result of the control nor a discharge.',
  },
} as const satisfies Readonly<Record<string, Text & { readonly box?: string }>>;

export type Label = keyof typeof LABELS;

/** A label in the languages of the page, behind the number of its box. */
export function labelText(label: Label, languages: readonly PaperLanguage[]): string {
  const row: Text & { readonly box?: string } = LABELS[label];
  return `${row.box === undefined ? '' : `${row.box} `}${inLanguages(row, languages)}`;
}

/** How seals were found, in words. */
export const SEAL_STATES = {
  intact: { fr: 'intacts', en: 'intact' },
  broken: { fr: 'rompus', en: 'broken' },
  replaced: { fr: 'remplacés', en: 'replaced' },
  notChecked: { fr: 'non vérifiés', en: 'not checked' },
} as const satisfies Readonly<Record<string, Text>>;

/** How delicate goods are, in words. */
export const SENSITIVITIES = {
  sensitive: { fr: 'marchandise sensible', en: 'sensitive goods' },
  restricted: { fr: 'marchandise soumise à restrictions', en: 'restricted goods' },
  prohibited: { fr: 'marchandise prohibée', en: 'prohibited goods' },
} as const satisfies Readonly<Record<string, Text>>;

/** A text in the languages of the page; once where they agree. */
export function inLanguages(text: Text, languages: readonly PaperLanguage[]): string {
  return [...new Set(languages.map((language) => text[language]))].join(' / ');
}
