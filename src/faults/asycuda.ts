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
    fr: 'La déclaration contient des valeurs que des données de transit ne peuvent pas reprendre ({count} remarque(s)). Corrigez-les dans SYDONIA World, ou indiquez-les dans un complément de transit, sous cette forme : {shape}',
  },
  uncorrectable: {
    en: 'The declaration has values that cannot be right and that no transit statement takes the place of ({count} remark(s)). Correct them in ASYCUDA World and export it again.',
    fr: 'La déclaration contient des valeurs qui ne peuvent être justes et qu’aucun complément de transit ne remplace ({count} remarque(s)). Corrigez-les dans SYDONIA World et exportez-la de nouveau.',
  },
  statement: {
    en: 'The transit statement is not usable ({count} remark(s)). Correct the places named in the remarks.',
    fr: 'Le complément de transit n’est pas utilisable ({count} remarque(s)). Corrigez les endroits cités dans les remarques.',
  },
  profile: {
    en: 'The profile is not usable ({count} remark(s)). Correct the places named in the remarks.',
    fr: 'Le profil n’est pas utilisable ({count} remarque(s)). Corrigez les endroits cités dans les remarques.',
  },
  'date-order': {
    en: 'The date "{value}" can be read as {readings}. Choose the profile of the server, which knows the order of its dates.',
    fr: 'La date « {value} » peut se lire {readings}. Choisissez le profil du serveur, qui connaît l’ordre de ses dates.',
  },
  'not-a-date': {
    en: 'The value "{value}" is no date in the order {order}. Correct it in ASYCUDA World, or choose another profile.',
    fr: 'La valeur « {value} » n’est pas une date dans l’ordre {order}. Corrigez-la dans SYDONIA World, ou choisissez un autre profil.',
  },
  'no-date-order': {
    en: 'The day {value} of {place} cannot be written: the profile {profile} does not know the order of dates. Choose the profile of the server that will read the document.',
    fr: 'Le jour {value} de {place} ne peut pas être écrit : le profil {profile} ne connaît pas l’ordre des dates. Choisissez le profil du serveur qui lira le document.',
  },
  unwritable: {
    en: 'The value of {place} has a character that XML cannot carry. Remove it.',
    fr: 'La valeur de {place} contient un caractère que XML ne peut pas porter. Supprimez-le.',
  },
  'no-such-place': {
    en: 'The declaration has no place {place}. Name a field of the typed view, as transit.principal or items[0].grossMass, or an element, as /ASYCUDA/Item[1]/Packages/Number_of_packages.',
    fr: 'La déclaration n’a pas d’endroit {place}. Indiquez un champ de la vue typée, comme transit.principal ou items[0].grossMass, ou un élément, comme /ASYCUDA/Item[1]/Packages/Number_of_packages.',
  },
  'not-a-field': {
    en: 'The place {place} is a block with elements of its own, not a field. Set its fields one by one.',
    fr: 'L’endroit {place} est un bloc qui a ses propres éléments, et non un champ. Modifiez ses champs un à un.',
  },
  'record-unwritable': {
    en: 'No declaration that reads back as this transit can be written ({count} remark(s)). Give the corridor and the profile that the record belongs to.',
    fr: 'Aucune déclaration qui se relise comme ce transit ne peut être écrite ({count} remarque(s)). Donnez le corridor et le profil auxquels appartiennent les données.',
  },
  overloaded: {
    en: 'The loading lists load what is not left of the declaration ({count} remark(s)). Correct the lists: their packages and masses are together at most those of the declaration.',
    fr: 'Les listes de chargement chargent ce qui ne reste pas de la déclaration ({count} remarque(s)). Corrigez les listes : leurs colis et leurs masses ne dépassent pas, ensemble, ceux de la déclaration.',
  },
  'unnamed-list': {
    en: 'Loading list {list} names no transit document. State its registration or its reference: each list of several is a transit of its own.',
    fr: 'La liste de chargement {list} ne cite aucun document de transit. Indiquez son enregistrement ou sa référence : chacune de plusieurs listes est un transit à part.',
  },
  'duplicate-list': {
    en: 'Loading lists {list} and {other} name the same transit document, {reference}. Give each its own.',
    fr: 'Les listes de chargement {list} et {other} citent le même document de transit, {reference}. Donnez à chacune le sien.',
  },
  'release-unknown': {
    en: 'The profile {profile} does not say which fields of a declaration mean that its goods were released. Add "releasedWhen" to the profile.',
    fr: 'Le profil {profile} ne dit pas quels champs d’une déclaration signifient que la mainlevée est accordée. Ajoutez « releasedWhen » au profil.',
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
    en: 'The root element is {name}, not ASYCUDA. Give the XML export of a declaration (SAD); of any other document, the command inspect says what it is.',
    fr: 'L’élément racine est {name} et non ASYCUDA. Fournissez l’export XML d’une déclaration (DAU) ; de tout autre document, la commande inspect dit ce qu’il est.',
  },
  'not-a-manifest': {
    en: 'The root element is {name}, not Awmds. Give the XML of a manifest of ASYCUDA World; of any other document, the command inspect says what it is.',
    fr: 'L’élément racine est {name} et non Awmds. Fournissez le XML d’un manifeste de SYDONIA World ; de tout autre document, la commande inspect dit ce qu’il est.',
  },
  'no-transit-bill': {
    en: 'None of the {count} bill(s) of the manifest is in transit (Bol_nature 24). Give the manifest that has the goods in transit.',
    fr: 'Aucun des {count} titre(s) de transport du manifeste n’est en transit (Bol_nature 24). Fournissez le manifeste qui porte les marchandises en transit.',
  },
  'no-such-bill': {
    en: 'The manifest has no bill {reference} in transit. It has: {known}.',
    fr: 'Le manifeste n’a pas de titre de transport {reference} en transit. Il a : {known}.',
  },
  'manifest-incomplete': {
    en: 'The manifest does not give all that a transit needs ({count} remark(s)). State it in a transit statement, in this shape: {shape}',
    fr: 'Le manifeste ne donne pas tout ce qu’exige un transit ({count} remarque(s)). Indiquez le reste dans un complément de transit, sous cette forme : {shape}',
  },
  'record-incomplete': {
    en: 'The transit record does not give all that a manifest needs ({count} remark(s)). State it in a manifest statement, in this shape: {shape}',
    fr: 'Les données de transit ne disent pas tout ce qu’exige un manifeste ({count} remarque(s)). Indiquez le reste dans un complément de manifeste, sous cette forme : {shape}',
  },
  'manifest-statement': {
    en: 'The manifest statement is not usable ({count} remark(s)). Correct the places named in the remarks.',
    fr: 'Le complément de manifeste n’est pas utilisable ({count} remarque(s)). Corrigez les endroits cités dans les remarques.',
  },
} as const;
