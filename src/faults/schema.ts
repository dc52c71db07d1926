/** Refusals of decoding and of the XSD: the document is readable but is no message of the schema. */
export const SCHEMA_FAULTS = {
  invalid: {
    en: 'The message does not follow its schema: {count} remark(s). Correct the elements named in the remarks and send it again under a new id.',
    fr: 'Le message ne suit pas son schéma : {count} remarque(s). Corrigez les éléments cités dans les remarques et renvoyez-le sous un nouvel identifiant.',
  },
  unknownMessage: {
    en: 'The root element {name} is no message of schema v1. Use one of the names of the catalogue, in the namespace of the schema.',
    fr: 'L’élément racine {name} ne correspond à aucun message du schéma v1. Utilisez un des noms du catalogue, dans l’espace de noms du schéma.',
  },
} as const;
