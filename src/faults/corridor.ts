/** Refusals of the corridor's data, the remarks that they carry, and the warnings of a review. */
export const CORRIDOR_FAULTS = {
  invalid: {
    en: 'The corridor is not usable: {count} remark(s). Correct the places named in the remarks.',
    fr: 'Le corridor n’est pas utilisable : {count} remarque(s). Corrigez les endroits cités dans les remarques.',
  },
  malformed: {
    en: 'The corridor is no JSON text: {reason} at line {line}, column {column}. Correct the text there.',
    fr: 'Le corridor n’est pas un texte JSON : {reason} à la ligne {line}, colonne {column}. Corrigez le texte à cet endroit.',
  },
  'duplicate-key': {
    en: 'The key {key} stands twice in one object. Keep one of the two.',
    fr: 'La clé {key} figure deux fois dans un même objet. N’en gardez qu’une.',
  },

  missing: {
    en: '{field} is missing. Add it.',
    fr: '{field} est absent. Ajoutez cet élément.',
  },
  unexpected: {
    en: '{field} is no field of the agreement. Remove it or correct its name.',
    fr: '{field} n’est pas un champ de l’accord. Supprimez-le ou corrigez son nom.',
  },
  type: {
    en: 'The value is not of the JSON kind {expected}. Write it as such.',
    fr: 'La valeur n’est pas du type JSON {expected}. Corrigez-la en conséquence.',
  },
  pattern: {
    en: 'The value does not have the form {expected}. Correct it.',
    fr: 'La valeur n’a pas la forme {expected}. Corrigez-la.',
  },
  enumeration: {
    en: 'The value is none of: {expected}. Use one of these.',
    fr: 'La valeur ne figure pas parmi : {expected}. Utilisez l’une d’elles.',
  },
  'too-long': {
    en: 'The text is longer than {expected} characters. Shorten it.',
    fr: 'Le texte dépasse {expected} caractères. Raccourcissez-le.',
  },
  'too-short': {
    en: 'The text is empty. Fill it or remove the field.',
    fr: 'Le texte est vide. Remplissez-le ou supprimez le champ.',
  },
  below: {
    en: 'The number is less than {expected}. Raise it.',
    fr: 'Le nombre est inférieur à {expected}. Augmentez-le.',
  },
  above: {
    en: 'The number is greater than {expected}. Lower it.',
    fr: 'Le nombre est supérieur à {expected}. Diminuez-le.',
  },
  count: {
    en: 'The list must have 1 to {expected} entries. Leave the field out where there is none.',
    fr: 'La liste doit compter de 1 à {expected} entrées. Omettez le champ s’il n’y en a aucune.',
  },

  'not-unique': {
    en: '{value} stands more than once in {list}. Give each entry a code of its own.',
    fr: '{value} figure plus d’une fois dans {list}. Donnez à chaque entrée son propre code.',
  },
  'administration-unknown': {
    en: 'The administration {value} is not in the list of administrations. Add it there or correct the code.',
    fr: 'L’administration {value} ne figure pas dans la liste des administrations. Ajoutez-la ou corrigez le code.',
  },
  'office-unknown': {
    en: 'The office {value} is not in the list of offices. Add it there or correct the code.',
    fr: 'Le bureau {value} ne figure pas dans la liste des bureaux. Ajoutez-le ou corrigez le code.',
  },
  'calendar-unknown': {
    en: 'The calendar {value} is not in the list of calendars. Add it there or correct the id.',
    fr: 'Le calendrier {value} ne figure pas dans la liste des calendriers. Ajoutez-le ou corrigez l’identifiant.',
  },
  'time-zone': {
    en: '{value} is no time zone of the IANA database. Write it like Africa/Lome.',
    fr: '{value} n’est pas un fuseau horaire de la base IANA. Écrivez-le comme Africa/Lome.',
  },
  validity: {
    en: 'The last day {until} is before the first day {from}. Correct one of the two.',
    fr: 'Le dernier jour {until} précède le premier jour {from}. Corrigez l’un des deux.',
  },
  'alias-missing': {
    en: 'The code {value} has not five characters, as the reference of a movement needs. Give the office an alias of five.',
    fr: 'Le code {value} n’a pas les cinq caractères qu’exige la référence d’un mouvement. Donnez au bureau un alias de cinq caractères.',
  },
  'alias-taken': {
    en: '{value} already names the office {other} in references. Choose another alias.',
    fr: '{value} désigne déjà le bureau {other} dans les références. Choisissez un autre alias.',
  },
  'facing-one-sided': {
    en: '{value} does not name {office} as facing. Offices face each other: add it there or remove it here.',
    fr: '{value} ne cite pas {office} comme bureau d’en face. Deux bureaux se font face mutuellement : ajoutez-le là-bas ou retirez-le ici.',
  },
  'facing-at-home': {
    en: '{value} belongs to the same administration as {office}. Only offices of two administrations face each other.',
    fr: '{value} relève de la même administration que {office}. Seuls les bureaux de deux administrations se font face.',
  },
  'never-open': {
    en: 'The calendar has no day of work, since all seven days are its weekend. Remove the days that are worked.',
    fr: 'Le calendrier n’a aucun jour ouvré, les sept jours étant chômés. Retirez les jours ouvrés.',
  },
  'route-short': {
    en: 'A route has at least an office of departure and an office of destination. Add the missing office.',
    fr: 'Un itinéraire comporte au moins un bureau de départ et un bureau de destination. Ajoutez le bureau manquant.',
  },
  'route-role': {
    en: 'The office {value} has not the role {role} that its place on the route needs. Add the role or change the route.',
    fr: 'Le bureau {value} n’a pas le rôle {role} qu’exige sa place sur l’itinéraire. Ajoutez ce rôle ou modifiez l’itinéraire.',
  },
  'route-office-twice': {
    en: 'The office {value} stands twice on the route. Keep one.',
    fr: 'Le bureau {value} figure deux fois sur l’itinéraire. N’en gardez qu’un.',
  },
  'border-not-facing': {
    en: '{from} and {value} follow each other on the route and belong to two administrations, but do not face each other. Add the border offices between them.',
    fr: '{from} et {value} se suivent sur l’itinéraire et relèvent de deux administrations, mais ne se font pas face. Ajoutez les bureaux frontières entre eux.',
  },
  'border-twice': {
    en: 'The route crosses the border of {administrations} a second time at {value}. A route crosses each border once.',
    fr: 'L’itinéraire franchit une seconde fois la frontière {administrations} à {value}. Un itinéraire ne franchit chaque frontière qu’une fois.',
  },
  'time-limit': {
    en: 'The time limit of {value} days is longer than the {longest} days of limits/longestTransit. Change one of the two.',
    fr: 'Le délai de {value} jours dépasse les {longest} jours de limits/longestTransit. Modifiez l’un des deux.',
  },
  'relay-unsigned': {
    en: 'The relay {value} carries messages of several administrations, and without signatures nothing tells whose they are. Set signatures to required, or remove the relay.',
    fr: 'Le relais {value} achemine les messages de plusieurs administrations, et sans signatures rien ne dit de qui ils sont. Mettez signatures à required ou retirez le relais.',
  },
  'relay-short': {
    en: 'The relay {value} is named for fewer than two administrations. Name all between which it may carry messages.',
    fr: 'Le relais {value} est cité pour moins de deux administrations. Citez toutes celles entre lesquelles il peut acheminer des messages.',
  },
  'rule-fixed': {
    en: 'The rule {value} tells who writes to whom and whose offices he speaks for, and is never lowered: another party could write in his name. Remove it from loweredRule.',
    fr: 'La règle {value} établit qui écrit à qui et au nom de quels bureaux, et ne s’abaisse jamais : une autre partie pourrait écrire en son nom. Retirez-la de loweredRule.',
  },
  'national-code-ambiguous': {
    en: 'The national code {value} of {administration} is also the common code of another entry that it does not write otherwise. State what it writes for that entry.',
    fr: 'Le code national {value} de {administration} est aussi le code commun d’une autre entrée, qu’elle n’écrit pas autrement. Indiquez ce qu’elle écrit pour cette entrée.',
  },
  'hours-order': {
    en: 'The time {value} must come after {after}. Write the hours of a day in their order and without overlap.',
    fr: 'L’heure {value} doit suivre {after}. Écrivez les heures d’un jour dans l’ordre et sans chevauchement.',
  },
  'hours-off': {
    en: 'Weekday {value} has hours and is of the weekend too. Remove it from one of the two.',
    fr: 'Le jour de semaine {value} a des heures d’ouverture et figure aussi dans weekend. Retirez-le de l’un des deux.',
  },
  'hours-missing': {
    en: 'Weekday {value} is worked and has no hours. Add them, or add the day to the weekend.',
    fr: 'Le jour de semaine {value} est ouvré et n’a pas d’heures d’ouverture. Ajoutez-les, ou ajoutez le jour à weekend.',
  },

  illustrative: {
    en: 'Codes and values of this corridor are examples. Replace them by those of the agreement and set illustrative to false.',
    fr: 'Les codes et valeurs de ce corridor sont des exemples. Remplacez-les par ceux de l’accord et mettez illustrative à false.',
  },
  unconfirmed: {
    en: 'The administration {value} has not confirmed this revision. Add its confirmation once it has read its own codes and values.',
    fr: 'L’administration {value} n’a pas confirmé cette révision. Ajoutez sa confirmation une fois ses codes et valeurs relus.',
  },
  'times-of-ncts': {
    en: 'The time {field} is the value of NCTS and not all administrations have confirmed it. Agree on a value of your own.',
    fr: 'Le délai {field} est celui du NSTI, et les administrations ne l’ont pas toutes confirmé. Convenez d’une valeur qui vous soit propre.',
  },
  unsigned: {
    en: 'Messages are not signed: whoever reaches the queue can write in the name of a neighbour. Agree on signatures.',
    fr: 'Les messages ne sont pas signés : quiconque accède à la file peut écrire au nom d’un voisin. Convenez de signatures.',
  },
  'check-digits-warn': {
    en: 'A wrong check digit only warns. Set checkDigits to refuse once all administrations write their references with it.',
    fr: 'Un chiffre de contrôle faux ne donne qu’un avertissement. Mettez checkDigits à refuse quand toutes les administrations l’écrivent.',
  },
  'rule-lowered': {
    en: 'The rule {value} only warns in this corridor. Remove it from loweredRule once all administrations keep it.',
    fr: 'La règle {value} ne donne qu’un avertissement dans ce corridor. Retirez-la de loweredRule quand toutes les administrations la respectent.',
  },
  'no-holidays': {
    en: 'The calendar {value} names no holiday in {year}. Working days of that year would count its holidays.',
    fr: 'Le calendrier {value} ne cite aucun jour férié en {year}. Le décompte des jours ouvrés de cette année inclurait ses jours fériés.',
  },
  'no-travel-time': {
    en: 'No least travel time is known from {from} to {value}, so that a passage that comes too fast is not noticed. Add it to one of the two.',
    fr: 'Aucune durée minimale de trajet n’est connue de {from} à {value} : un passage trop rapide ne serait pas remarqué. Ajoutez-la à l’un des deux.',
  },
  'no-table': {
    en: 'There is no table {value}, so that its codes are not checked. Add it.',
    fr: 'Il n’y a pas de table {value} : ses codes ne sont pas vérifiés. Ajoutez-la.',
  },
} as const;
