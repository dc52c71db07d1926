/** Refusals of the strict reading: the bytes are no document of ours. */
export const XML_FAULTS = {
  empty: {
    en: 'The document is empty. Send one XML document in each message.',
    fr: 'Le document est vide. Envoyez un document XML par message.',
  },
  tooLarge: {
    en: 'The document has {size} bytes; at most {limit} are read. Split the declaration.',
    fr: 'Le document compte {size} octets ; {limit} au plus sont lus. Scindez la déclaration.',
  },
  encoding: {
    en: 'The encoding {encoding} is not read. Write the document in UTF-8.',
    fr: 'Le codage {encoding} n’est pas lu. Écrivez le document en UTF-8.',
  },
  encodingConflict: {
    en: 'The document says that its encoding is {declared}, but its bytes are {found}. Make the XML declaration say what the bytes are.',
    fr: 'Le document annonce le codage {declared}, mais ses octets sont en {found}. Faites dire à la déclaration XML ce que sont les octets.',
  },
  undecodable: {
    en: 'The bytes here are no {encoding} text. Write the document again in the encoding that it declares.',
    fr: 'Les octets à cet endroit ne sont pas du texte {encoding}. Réécrivez le document dans le codage qu’il déclare.',
  },
  declaration: {
    en: 'The XML declaration is wrong. Begin the document with <?xml version="1.0" encoding="UTF-8"?>, and with nothing before it.',
    fr: 'La déclaration XML est erronée. Commencez le document par <?xml version="1.0" encoding="UTF-8"?>, sans rien devant.',
  },
  doctype: {
    en: 'The document has a DOCTYPE; no message may. Remove it.',
    fr: 'Le document contient un DOCTYPE, ce qu’aucun message ne peut avoir. Supprimez-le.',
  },
  instruction: {
    en: 'The document has the processing instruction {name}; no message may. Remove it.',
    fr: 'Le document contient l’instruction de traitement {name}, ce qu’aucun message ne peut avoir. Supprimez-la.',
  },
  instanceAttribute: {
    en: 'The attribute {name} is not allowed: the receiver alone chooses the schema. Remove it.',
    fr: 'L’attribut {name} n’est pas admis : le destinataire seul choisit le schéma. Supprimez-le.',
  },
  unclosed: {
    en: 'The document ends before the element {name} is closed. It may have been cut; send it whole.',
    fr: 'Le document se termine avant la fermeture de l’élément {name}. Il a pu être tronqué ; envoyez-le en entier.',
  },
  mismatched: {
    en: 'A closing tag does not match the open element {name}. Close the elements in the reverse order of their opening.',
    fr: 'Une balise fermante ne correspond pas à l’élément ouvert {name}. Fermez les éléments dans l’ordre inverse de leur ouverture.',
  },
  outsideRoot: {
    en: 'Something stands outside the root element. Send exactly one root element, with nothing but blanks and comments around it.',
    fr: 'Du contenu se trouve hors de l’élément racine. Envoyez un seul élément racine, entouré seulement de blancs et de commentaires.',
  },
  entity: {
    en: 'The reference that begins with & is not known. Use &lt; &gt; &amp; &quot; &apos; or the number of an XML character.',
    fr: 'La référence qui commence par & est inconnue. Utilisez &lt; &gt; &amp; &quot; &apos; ou le numéro d’un caractère XML.',
  },
  character: {
    en: 'The character {character} is not allowed in XML. Remove it.',
    fr: 'Le caractère {character} n’est pas admis en XML. Supprimez-le.',
  },
  repeatedAttribute: {
    en: 'An attribute of {name} is written twice. Keep one of them.',
    fr: 'Un attribut de {name} est écrit deux fois. N’en gardez qu’un.',
  },
  prefix: {
    en: 'A namespace prefix or declaration at {name} is wrong. Declare each prefix once, without blanks round the namespace.',
    fr: 'Un préfixe ou une déclaration d’espace de noms à {name} est erroné. Déclarez chaque préfixe une fois, sans blanc autour de l’espace de noms.',
  },
  malformed: {
    en: 'The document is not well-formed XML here. Write it with an XML library.',
    fr: 'Le document n’est pas du XML bien formé à cet endroit. Produisez-le avec une bibliothèque XML.',
  },
  tooDeep: {
    en: 'Elements stand more than {limit} deep in one another. No message needs that.',
    fr: 'Des éléments sont imbriqués sur plus de {limit} niveaux. Aucun message n’en a besoin.',
  },
  tooManyElements: {
    en: 'The document has more than {limit} elements. Split the declaration.',
    fr: 'Le document compte plus de {limit} éléments. Scindez la déclaration.',
  },
  tooManyAttributes: {
    en: 'An element has more than {limit} attributes. No message needs them.',
    fr: 'Un élément compte plus de {limit} attributs. Aucun message n’en a besoin.',
  },
  textTooLong: {
    en: 'The text of {name} has more than {limit} characters. Shorten it.',
    fr: 'Le texte de {name} compte plus de {limit} caractères. Raccourcissez-le.',
  },
  nameTooLong: {
    en: 'A name has more than {limit} characters. Use the names of the schema.',
    fr: 'Un nom compte plus de {limit} caractères. Utilisez les noms du schéma.',
  },
} as const;
