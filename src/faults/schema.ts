/** Refusals of decoding and of the XSD: the document is readable but is no message of the schema. */
export const SCHEMA_FAULTS = {
  invalid: {
    en: 'The document does not follow its schema: {count} remark(s). Correct the elements named in the remarks; a message is sent again under a new id.',
    fr: 'Le document ne suit pas son schéma : {count} remarque(s). Corrigez les éléments cités dans les remarques ; un message se renvoie sous un nouvel identifiant.',
  },
  unknownMessage: {
    en: 'The root element {name} is no message of schema v1. Use one of the names of the catalogue, in the namespace of the schema.',
    fr: 'L’élément racine {name} ne correspond à aucun message du schéma v1. Utilisez un des noms du catalogue, dans l’espace de noms du schéma.',
  },
  missing: {
    en: 'The element {name} is missing from {parent}. Add it.',
    fr: 'L’élément {name} manque dans {parent}. Ajoutez-le.',
  },
  unexpected: {
    en: 'The element {name} does not belong in {parent}. Remove it.',
    fr: 'L’élément {name} n’a pas sa place dans {parent}. Supprimez-le.',
  },
  order: {
    en: 'The element {name} stands too late in {parent}. Put it before {before}.',
    fr: 'L’élément {name} arrive trop tard dans {parent}. Placez-le avant {before}.',
  },
  tooMany: {
    en: 'The element {name} may stand {max} time(s) in {parent}. Remove those beyond.',
    fr: 'L’élément {name} peut figurer {max} fois dans {parent}. Supprimez ceux en trop.',
  },
  text: {
    en: 'Text stands between the elements of {name}. Remove it.',
    fr: 'Du texte se trouve entre les éléments de {name}. Supprimez-le.',
  },
  attribute: {
    en: 'The element {name} has the attribute {attribute}; messages have none. Remove it.',
    fr: 'L’élément {name} porte l’attribut {attribute} ; les messages n’en ont pas. Supprimez-le.',
  },
  namespace: {
    en: 'The element {name} is not in the namespace {namespace}. Put it there.',
    fr: 'L’élément {name} n’est pas dans l’espace de noms {namespace}. Placez-l’y.',
  },
  enumeration: {
    en: 'The value of {name} is none of its codes. Use one of: {values}.',
    fr: 'La valeur de {name} n’est aucun de ses codes. Utilisez l’un de ceux-ci : {values}.',
  },
  type: {
    en: 'The value of {name} is no {type}. Write it in the form of its type, without blanks.',
    fr: 'La valeur de {name} n’est pas du type {type}. Écrivez-la dans la forme de son type, sans blanc.',
  },
  pattern: {
    en: 'The value of {name} does not have the form {pattern}.',
    fr: 'La valeur de {name} n’a pas la forme {pattern}.',
  },
  tooLong: {
    en: 'The value of {name} has more than {maxLength} characters. Shorten it.',
    fr: 'La valeur de {name} compte plus de {maxLength} caractères. Raccourcissez-la.',
  },
  tooShort: {
    en: 'The value of {name} has fewer than {minLength} characters. Fill it in, or leave the element out where it may be absent.',
    fr: 'La valeur de {name} est trop courte ; son nombre minimal de caractères est {minLength}. Complétez-la, ou omettez l’élément là où il peut manquer.',
  },
  tooSmall: {
    en: 'The value of {name} is less than {min}.',
    fr: 'La valeur de {name} est inférieure à {min}.',
  },
  tooBig: {
    en: 'The value of {name} is more than {max}.',
    fr: 'La valeur de {name} est supérieure à {max}.',
  },
  character: {
    en: 'The value of {name} contains {character}, which XML cannot carry. Remove it.',
    fr: 'La valeur de {name} contient {character}, que XML ne peut transporter. Supprimez-le.',
  },
  other: {
    en: 'The schema refuses the element {name}. Compare it with the XSD of the message.',
    fr: 'Le schéma refuse l’élément {name}. Comparez-le au XSD du message.',
  },
  noEngine: {
    en: 'No schema engine can be loaded ({engine}): {reason}. Install libxml2-wasm, or libxmljs2 where a dynamic import is not possible, as in an ordinary Jest.',
    fr: 'Aucun moteur de schéma ne peut être chargé ({engine}) : {reason}. Installez libxml2-wasm, ou libxmljs2 là où l’import dynamique est impossible, comme dans un Jest ordinaire.',
  },
  unusable: {
    en: 'The schema of {name} cannot be used: {reason}. Install the package again.',
    fr: 'Le schéma de {name} est inutilisable : {reason}. Réinstallez le paquet.',
  },
  unread: {
    en: 'The schema engine {engine} could not read the message again: {reason}. Keep the message and report it.',
    fr: 'Le moteur de schéma {engine} n’a pas pu relire le message : {reason}. Conservez le message et signalez-le.',
  },
} as const;
