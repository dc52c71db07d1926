/** Refusals of the conversion of an ASYCUDA document. */
export const ASYCUDA_FAULTS = {
  'no-items': {
    en: 'The declaration has no goods items. Export it from ASYCUDA World again after its items were entered.',
    fr: 'La déclaration ne contient aucun article. Exportez-la de nouveau de SYDONIA World une fois ses articles saisis.',
  },
  'not-transit': {
    en: 'The declaration is no transit declaration ({count} remark(s)). Export the transit declaration, or state what the transit is in a transit statement, in this shape: {shape}',
    fr: 'La déclaration n’est pas une déclaration de transit ({count} remarque(s)). Exportez la déclaration de transit, ou décrivez le transit dans un complément de transit, sous cette forme : {shape}',
  },
  missing: {
    en: 'The declaration lacks what a transit needs ({count} remark(s)). Complete it in ASYCUDA World, or state it in a transit statement, in this shape: {shape}',
    fr: 'Il manque à la déclaration des données nécessaires au transit ({count} remarque(s)). Complétez-la dans SYDONIA World, ou indiquez-les dans un complément de transit, sous cette forme : {shape}',
  },
  'ambiguous-date': {
    en: 'The declaration has dates that can be read in two ways ({count} remark(s)). Choose the profile of its server, or state the order of dates in a transit statement, in this shape: {shape}',
    fr: 'La déclaration contient des dates qui se lisent de deux façons ({count} remarque(s)). Choisissez le profil de son serveur, ou indiquez l’ordre des dates dans un complément de transit, sous cette forme : {shape}',
  },
  'unknown-code': {
    en: 'The declaration has codes that the corridor does not know ({count} remark(s)). Add them to the corridor, or state the codes in a transit statement, in this shape: {shape}',
    fr: 'La déclaration contient des codes inconnus du corridor ({count} remarque(s)). Ajoutez-les au corridor, ou indiquez les codes dans un complément de transit, sous cette forme : {shape}',
  },
  invalid: {
    en: 'The declaration has values that a transit record cannot carry ({count} remark(s)). Correct them in ASYCUDA World, or state them in a transit statement, in this shape: {shape}',
    fr: 'La déclaration contient des valeurs qu’un enregistrement de transit ne peut pas reprendre ({count} remarque(s)). Corrigez-les dans SYDONIA World, ou indiquez-les dans un complément de transit, sous cette forme : {shape}',
  },
  statement: {
    en: 'The transit statement is not usable ({count} remark(s)). Correct the places named in the remarks.',
    fr: 'Le complément de transit n’est pas utilisable ({count} remarque(s)). Corrigez les endroits cités dans les remarques.',
  },
  'too-large': {
    en: 'The document has {size} bytes; at most {most} are read. Export one declaration in each file.',
    fr: 'Le document compte {size} octets ; {most} au plus sont lus. Exportez une seule déclaration par fichier.',
  },
  doctype: {
    en: 'The document has a DOCTYPE, which is never read. Remove it; ASYCUDA World writes none.',
    fr: 'Le document contient un DOCTYPE, qui n’est jamais lu. Supprimez-le ; SYDONIA World n’en écrit pas.',
  },
  malformed: {
    en: 'The document is not well-formed XML at line {line}. Export it from ASYCUDA World again.',
    fr: 'Le document n’est pas du XML bien formé à la ligne {line}. Exportez-le de nouveau de SYDONIA World.',
  },
  'not-a-sad': {
    en: 'The root element is {name}, not ASYCUDA. Give the XML export of a declaration (SAD).',
    fr: 'L’élément racine est {name} et non ASYCUDA. Fournissez l’export XML d’une déclaration (DAU).',
  },
} as const;
