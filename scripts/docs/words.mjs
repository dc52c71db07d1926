// Words of the pages that no table of the package has. What is missing in a language is collected, and fails the run.

/** What has no words yet: `npm run docs` names each and fails. */
export const missing = new Set();

function word(table, name, key) {
  const text = table[key];
  if (text?.en && text.fr) return text;
  missing.add(`${name} has no words for ${key}`);
  return { en: key, fr: key };
}

/** The words of a key of any table of texts. */
export const wordOf = (table, name) => (key) => word(table, name, key);

export const SUBJECT_NAMES = {
  header: { en: 'Header', fr: 'En-tête' },
  numbering: { en: 'Numbering', fr: 'Numérotation' },
  reference: { en: 'Reference', fr: 'Référence' },
  itinerary: { en: 'Itinerary', fr: 'Itinéraire' },
  offices: { en: 'Offices', fr: 'Bureaux' },
  'own-offices': { en: 'Offices spoken for', fr: 'Bureaux représentés' },
  goods: { en: 'Goods', fr: 'Marchandises' },
  containers: { en: 'Containers and seals', fr: 'Conteneurs et scellements' },
  guarantee: { en: 'Guarantee', fr: 'Garantie' },
  contribution: { en: 'Contribution to the guarantee fund', fr: 'Contribution au fonds de garantie' },
  time: { en: 'Time', fr: 'Temps' },
  crossing: { en: 'Crossing of the border', fr: 'Passage de la frontière' },
  arrival: { en: 'Arrival', fr: 'Arrivée' },
  results: { en: 'Results of the control', fr: 'Résultats du contrôle' },
  responses: { en: 'Responses', fr: 'Réponses' },
  fraud: { en: 'Fraud signals within a movement', fr: 'Indices de fraude dans un mouvement' },
  sightings: { en: 'Fraud signals between movements', fr: 'Indices de fraude entre mouvements' },
  incidents: { en: 'Incidents', fr: 'Incidents' },
  decisions: { en: 'Decisions of departure', fr: 'Décisions du départ' },
  states: { en: 'States of offices', fr: 'États des bureaux' },
  enquiries: { en: 'Enquiry', fr: 'Recherche' },
  recovery: { en: 'Recovery', fr: 'Recouvrement' },
  'guarantee-use': { en: 'Guarantee at another administration', fr: 'Garantie auprès d’une autre administration' },
  queries: { en: 'Queries and reconciliation', fr: 'Consultations et rapprochement' },
  line: { en: 'The line', fr: 'La ligne' },
};
/** What each table of a process is about, by its file. */
const PROCESS_SUBJECTS = {
  departure: { en: 'Departure: from initiation to discharge', fr: 'Départ : de l’initiation à l’apurement' },
  'departure-guarantee': { en: 'Guarantee, as departure asks for it', fr: 'Garantie, telle que le départ la demande' },
  national: { en: 'National movement, and its successor', fr: 'Mouvement national et sa suite' },
  transit: { en: 'Crossing of the borders', fr: 'Passage des frontières' },
  destination: { en: 'Arrival and control', fr: 'Arrivée et contrôle' },
  guarantee: { en: 'Guarantee, at its office', fr: 'Garantie, à son bureau' },
  status: { en: 'Request for the status', fr: 'Demande d’état' },
  query: { en: 'Movement query and reconciliation', fr: 'Consultation du mouvement et rapprochement' },
  enquiry: { en: 'Enquiry', fr: 'Recherche' },
  recovery: { en: 'Recovery', fr: 'Recouvrement' },
  decisions: { en: 'Decisions of departure under way', fr: 'Décisions du départ en cours de route' },
  parts: { en: 'Arrival in parts', fr: 'Arrivée en plusieurs parties' },
  incidents: { en: 'Incidents', fr: 'Incidents' },
  returns: { en: 'Return to departure', fr: 'Retour au départ' },
};
export const processSubjectName = wordOf(PROCESS_SUBJECTS, 'PROCESS_SUBJECTS of scripts/docs/words.mjs');

export const subjectName = wordOf(SUBJECT_NAMES, 'SUBJECT_NAMES of scripts/docs/words.mjs');

export const SEVERITIES = {
  R: {
    en: 'refuses: the message is rejected by TR906',
    fr: 'refuse : le message est rejeté par TR906',
    short: { en: 'refuses', fr: 'refuse' },
  },
  W: {
    en: 'warns: the message is recorded and the remark is sent back by TR903',
    fr: 'avertit : le message est enregistré et la remarque est renvoyée par TR903',
    short: { en: 'warns', fr: 'avertit' },
  },
  F: {
    en: 'signals a possible fraud: recorded and sent back by TR903, never a reason to reject',
    fr: 'signale une fraude possible : consigné et renvoyé par TR903, jamais un motif de rejet',
    short: { en: 'fraud signal', fr: 'indice de fraude' },
  },
};

export const STAGE_NAMES = {
  xml: { en: 'Reading the XML', fr: 'Lecture du XML' },
  schema: { en: 'Schema', fr: 'Schéma' },
  rule: { en: 'Rules', fr: 'Règles' },
  process: { en: 'Process', fr: 'Processus' },
  store: { en: 'Store', fr: 'Stockage' },
  transport: { en: 'Transport', fr: 'Transport' },
  signature: { en: 'Signature', fr: 'Signature' },
  corridor: { en: 'Corridor', fr: 'Corridor' },
  asycuda: { en: 'ASYCUDA World documents', fr: 'Documents SYDONIA World' },
  paper: { en: 'Documents on paper', fr: 'Documents sur papier' },
  extension: { en: 'Files and folders beside ASYCUDA', fr: 'Fichiers et dossiers à côté de SYDONIA' },
  gateway: { en: 'Gateway and command line', fr: 'Passerelle et ligne de commande' },
};
export const stageName = wordOf(STAGE_NAMES, 'STAGE_NAMES of scripts/docs/words.mjs');

export const JOB_NAMES = {
  notice: {
    en: 'notice: acknowledged by TR928 or TR903, or rejected',
    fr: 'avis : TR928 ou TR903 en accuse réception, ou il est rejeté',
  },
  request: {
    en: 'request: answered by its response, once it is acknowledged',
    fr: 'demande : sa réponse suit l’accusé de réception',
  },
  response: { en: 'response to a request', fr: 'réponse à une demande' },
  answer: { en: 'about a message; never answered itself', fr: 'porte sur un message ; n’appelle aucune réponse' },
};
export const jobName = wordOf(JOB_NAMES, 'JOB_NAMES of scripts/docs/words.mjs');

/** Whether a message names a movement. */
export const ABOUT_NAMES = {
  required: { en: 'names its movement', fr: 'désigne son mouvement' },
  optional: { en: 'may name a movement', fr: 'peut désigner un mouvement' },
  absent: { en: 'names no movement: it is about the line', fr: 'ne désigne aucun mouvement : il porte sur la ligne' },
};
export const aboutName = wordOf(ABOUT_NAMES, 'ABOUT_NAMES of scripts/docs/words.mjs');

export const KIND_MEANINGS = {
  national: {
    en: 'done by its owner alone, also while the line is down; sends nothing',
    fr: 'faite par son seul titulaire, même quand la ligne est coupée ; n’envoie rien',
  },
  joint: {
    en: 'exists only as an exchange of messages',
    fr: 'n’existe que comme échange de messages',
  },
  both: {
    en: 'a national record and a message, in one commit',
    fr: 'un enregistrement national et un message, en une seule validation',
  },
};

export const WORD_OF = {
  source: { en: 'word of the source', fr: 'mot de la source' },
  ours: { en: 'our extension', fr: 'notre extension' },
};

export const OFFICES_MEANINGS = {
  named: { en: 'the office that acts or is addressed', fr: 'le bureau qui agit ou qui est destinataire' },
  each: {
    en: 'every office that has the role in the movement',
    fr: 'chaque bureau qui tient le rôle dans le mouvement',
  },
  administration: {
    en: 'the administration, once for all its offices: through the office that acts or is addressed',
    fr: 'l’administration, une seule fois pour tous ses bureaux : par le bureau qui agit ou qui est destinataire',
  },
  acting: { en: 'the office that acts, whatever its roles', fr: 'le bureau qui agit, quels que soient ses rôles' },
  itinerary: {
    en: 'the offices that the itinerary gives the role',
    fr: 'les bureaux auxquels l’itinéraire donne le rôle',
  },
};
export const officesMeaning = wordOf(OFFICES_MEANINGS, 'OFFICES_MEANINGS of scripts/docs/words.mjs');

export const ENDING_NAMES = {
  dischargedWithoutTransit: {
    en: 'Discharged, with no office of transit',
    fr: 'Apuré, sans bureau de transit',
  },
  discharged: { en: 'Discharged', fr: 'Apuré' },
  cancelled: { en: 'Cancelled after release', fr: 'Annulé après la mainlevée' },
  cancelledYetMoved: {
    en: 'Cancelled after release, and goods moved all the same',
    fr: 'Annulé après la mainlevée, et des marchandises ont pourtant circulé',
  },
  cancelledBeforeRelease: { en: 'Cancelled before release', fr: 'Annulé avant la mainlevée' },
  notReleased: { en: 'Not released', fr: 'Mainlevée refusée' },
  recovered: { en: 'Recovered', fr: 'Recouvré' },
  recoveryEnded: { en: 'Discharged after late proof', fr: 'Apuré sur preuve tardive' },
};
export const endingName = wordOf(ENDING_NAMES, 'ENDING_NAMES of scripts/docs/words.mjs');

export const GUARANTEE_NAMES = {
  none: { en: 'never booked', fr: 'jamais imputée' },
  booked: { en: 'booked', fr: 'imputée' },
  freed: { en: 'freed', fr: 'libérée' },
  called: { en: 'called', fr: 'appelée' },
};
export const guaranteeName = wordOf(GUARANTEE_NAMES, 'GUARANTEE_NAMES of scripts/docs/words.mjs');

/** The error codes of the wire, and which answers carry them. */
export const WIRE_CODES = {
  12: {
    on: ['TR906', 'TR917'],
    en: 'The value is not in the code list.',
    fr: 'La valeur ne figure pas dans la liste de codes.',
  },
  13: {
    on: ['TR906', 'TR917'],
    en: 'An element is missing, always or under this condition.',
    fr: 'Un élément manque, toujours ou dans ce cas.',
  },
  14: {
    on: ['TR903', 'TR906'],
    en: 'A rule is broken; the element `rule` says which.',
    fr: 'Une règle est enfreinte ; l’élément `rule` dit laquelle.',
  },
  15: {
    on: ['TR906', 'TR917'],
    en: 'The element is not allowed here, or not under this condition.',
    fr: 'L’élément n’est pas admis ici ou dans ce cas.',
  },
  18: { on: ['TR917'], en: 'Another fault of the document.', fr: 'Autre défaut du document.' },
  26: {
    on: ['TR906'],
    en: 'The message id was used before with other content.',
    fr: 'L’identifiant de message a déjà servi avec un autre contenu.',
  },
  35: {
    on: ['TR917'],
    en: 'Too many elements, or nested too deep.',
    fr: 'Trop d’éléments, ou une imbrication trop profonde.',
  },
  39: { on: ['TR917'], en: 'Too long.', fr: 'Trop long.' },
  40: { on: ['TR917'], en: 'Too short.', fr: 'Trop court.' },
  50: { on: ['TR917'], en: 'The value is not of its type.', fr: 'La valeur n’est pas de son type.' },
  51: {
    on: ['TR917'],
    en: 'The value does not have the form of its type.',
    fr: 'La valeur n’a pas la forme de son type.',
  },
  52: { on: ['TR917'], en: 'The XML is malformed.', fr: 'Le XML est mal formé.' },
  53: {
    on: ['TR917'],
    en: 'Characters that the encoding or XML does not allow.',
    fr: 'Des caractères que l’encodage ou XML n’admet pas.',
  },
  54: { on: ['TR917'], en: 'The value is below its least.', fr: 'La valeur est inférieure à son minimum.' },
  55: { on: ['TR917'], en: 'The value is above its greatest.', fr: 'La valeur est supérieure à son maximum.' },
  90: { on: ['TR906'], en: 'The movement is unknown here.', fr: 'Le mouvement est inconnu ici.' },
  92: {
    on: ['TR906'],
    en: 'Out of sequence: it does not fit the movement and never can.',
    fr: 'Hors séquence : le message ne convient pas au mouvement et ne le pourra jamais.',
  },
  93: { on: ['TR906'], en: 'The reference is wrong.', fr: 'La référence est fausse.' },
};

const BASES = {
  string: { en: 'text', fr: 'texte' },
  integer: { en: 'whole number', fr: 'nombre entier' },
  decimal: { en: 'decimal number', fr: 'nombre décimal' },
  date: { en: 'day', fr: 'jour' },
  dateTime: { en: 'date and time with offset', fr: 'date et heure avec décalage' },
  boolean: { en: '`true` or `false`', fr: '`true` ou `false`' },
};
export const baseName = wordOf(BASES, 'BASES of scripts/docs/words.mjs');
