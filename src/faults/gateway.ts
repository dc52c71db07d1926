/** Refusals of the gateway itself. */
export const GATEWAY_FAULTS = {
  closed: {
    en: 'The gateway is closed. Create a new one.',
    fr: 'La passerelle est fermée. Créez-en une nouvelle.',
  },
  busy: {
    retry: true,
    en: 'The movement {reference} is being changed by others; {tries} tries did not get through. Try again.',
    fr: 'Le mouvement {reference} est modifié par d’autres ; {tries} essais n’ont pas abouti. Réessayez.',
  },
  'not-a-party': {
    en: 'The administration {administration} is no party of the corridor {corridor}. The parties are: {parties}.',
    fr: 'L’administration {administration} n’est pas partie au corridor {corridor}. Les parties sont : {parties}.',
  },
  'not-a-neighbour': {
    en: 'There is no line to {neighbour}. The neighbours are: {neighbours}.',
    fr: 'Il n’y a pas de ligne vers {neighbour}. Les voisins sont : {neighbours}.',
  },
  'own-message': {
    en: 'A message of our own came back from {from}. It is kept among the dead letters; give each neighbour a queue of its own.',
    fr: 'Un de nos propres messages est revenu de {from}. Il est conservé parmi les messages mis de côté ; donnez à chaque voisin sa propre file.',
  },
  'not-relayed': {
    en: 'A message of {sender} came from {from}, which is no relay between {sender} and us. It is kept among the dead letters; ask {sender} by telephone whether it sent it that way, and have the corridor name the relay.',
    fr: 'Un message de {sender} est venu de {from}, qui n’est pas un relais entre {sender} et nous. Il est conservé parmi les messages mis de côté ; demandez à {sender} par téléphone s’il l’a envoyé par cette voie, et faites inscrire le relais au corridor.',
  },
  'delivered-too-often': {
    en: 'A message from {from} was delivered {count} times and could not be taken in. It is kept among the dead letters; look at its bytes and at the log of the gateway.',
    fr: 'Un message de {from} a été remis {count} fois sans pouvoir être traité. Il est conservé parmi les messages mis de côté ; examinez ses octets et le journal de la passerelle.',
  },
  broken: {
    retry: true,
    en: 'The gateway met an error of its own: {reason}. Nothing was stored half and what was in hand can be tried again; report the error.',
    fr: 'La passerelle a rencontré une erreur interne : {reason}. Rien n’a été enregistré à moitié et ce qui était en cours peut être retenté ; signalez l’erreur.',
  },
  'no-file': {
    en: 'There is no file {file}. Check the path.',
    fr: 'Le fichier {file} n’existe pas. Vérifiez le chemin.',
  },
  directory: {
    en: '{file} is a directory. Name a file.',
    fr: '{file} est un dossier. Indiquez un fichier.',
  },
  'several-documents': {
    en: 'There are {count} documents to print. Name a file with -o: each is written to one of its own, with its number before the extension.',
    fr: 'Il y a {count} documents à afficher. Indiquez un fichier avec -o : chacun est écrit dans le sien, son numéro devant l’extension.',
  },
  'no-state': {
    en: 'There is no state {state}. The states are: {states}.',
    fr: 'L’état {state} n’existe pas. Les états sont : {states}.',
  },
  'unreadable-file': {
    en: 'The file {file} cannot be read: {reason}. Check its rights.',
    fr: 'Le fichier {file} est illisible : {reason}. Vérifiez ses droits.',
  },
  'unwritable-file': {
    en: '{file} cannot be written: {reason}. Check the rights and the room of its folder, or name another one.',
    fr: 'Impossible d’écrire {file} : {reason}. Vérifiez les droits et la place du dossier, ou indiquez-en un autre.',
  },
  'not-json': {
    en: 'The file {file} is not JSON: {reason}. Correct it.',
    fr: 'Le fichier {file} n’est pas du JSON : {reason}. Corrigez-le.',
  },
  'not-our-file': {
    en: 'The file {file} stands where the demonstration writes, and the demonstration did not make it. Name another folder with --out.',
    fr: 'Le fichier {file} se trouve là où la démonstration écrit, et elle ne l’a pas créé. Indiquez un autre dossier avec --out.',
  },
  'no-route': {
    en: 'The corridor {corridor} has no route. Add one that leads from an office of departure to an office of destination.',
    fr: 'Le corridor {corridor} n’a aucun trajet. Ajoutez-en un qui mène d’un bureau de départ à un bureau de destination.',
  },
  'not-settled': {
    retry: true,
    en: '{count} message(s) without an acknowledgement after {seconds} seconds. Look at the line and at the neighbour’s gateway; the messages stay in the outbox.',
    fr: '{count} message(s) sans accusé de réception après {seconds} secondes. Examinez la ligne et la passerelle voisine ; les messages restent dans la file de sortie.',
  },
  'no-agreement': {
    en: 'The offices do not agree on how the movement {reference} ended: {states}. Look at the logs of both sides.',
    fr: 'Les bureaux ne s’accordent pas sur la fin du mouvement {reference} : {states}. Examinez les journaux des deux côtés.',
  },
  journey: {
    en: 'The journey cannot be played: {places}. Correct these places; the remarks say what each must be.',
    fr: 'Le parcours ne peut pas être joué : {places}. Corrigez ces endroits ; les remarques disent ce que chacun doit être.',
  },
  'journey-place': {
    en: '{place} must be: {type}. Correct it.',
    fr: '{place} doit être : {type}. Corrigez cette valeur.',
  },
  'no-journey': {
    en: 'There is no journey {number}. The journeys are 1 to {count}; demo --journey without a number lists them.',
    fr: 'Le parcours {number} n’existe pas. Les parcours vont de 1 à {count} ; demo --journey sans numéro les énumère.',
  },
  'journey-differs': {
    en: '{count} of {played} journey(s) did not go as their files say. Look at the lines marked with ≠.',
    fr: '{count} parcours sur {played} ne se sont pas déroulés comme le disent leurs fichiers. Examinez les lignes marquées ≠.',
  },
  defect: {
    en: 'The program met an error of its own: {reason}. Report it with the command that led to it.',
    fr: 'Le programme a rencontré une erreur interne : {reason}. Signalez-la avec la commande qui y a mené.',
  },
} as const;
