/** Refusals of a process: the step or the message does not fit the state of the movement. */
export const PROCESS_FAULTS = {
  'unknown-movement': {
    en: 'No movement {reference} is known here. Check the reference, or ask the office of departure for the record.',
    fr: 'Aucun mouvement {reference} n’est connu ici. Vérifiez la référence ou demandez les données au bureau de départ.',
  },
  unexpected: {
    en: 'No office here expects {message} of {sender} about {reference}. Check who it is for, and what it answers.',
    fr: 'Aucun bureau n’attend ici de {sender} un message {message} sur {reference}. Vérifiez le destinataire et le message auquel il répond.',
  },
  'out-of-sequence': {
    en: '{cause} cannot follow: {role} {office} is in the state {state}; it must be {expected}.',
    fr: '{cause} ne peut pas suivre : {role} {office} est à l’état {state} ; l’état doit être {expected}.',
  },
  'unknown-step': {
    en: 'There is no step {step}. The steps are: {steps}.',
    fr: 'L’étape {step} n’existe pas. Les étapes sont : {steps}.',
  },
  'not-yours': {
    en: 'The office {office} does not hold the role that {step} needs, or is not ours. The act belongs to: {expected}.',
    fr: 'Le bureau {office} n’a pas le rôle qu’exige {step}, ou n’est pas des nôtres. L’acte revient à : {expected}.',
  },
  'office-differs': {
    en: '{step} is done at {office}, but its facts are about {other}. Give the facts of the office that acts.',
    fr: '{step} est fait à {office}, mais ses données concernent {other}. Donnez les données du bureau qui agit.',
  },
  needs: {
    en: '{step} needs {need}.',
    fr: '{step} exige : {need}.',
  },
  facts: {
    en: 'The act {step} cannot be read: {places}. Correct these places; the remarks say what each must be.',
    fr: 'L’acte {step} est illisible : {places}. Corrigez ces endroits ; les remarques disent ce que chacun doit être.',
  },
  'fact-missing': {
    en: '{place} is missing; it must be of the type {type}.',
    fr: '{place} manque ; son type est {type}.',
  },
  'fact-unknown': {
    en: '{place} is no field here. Remove it.',
    fr: '{place} n’est pas un champ à cet endroit. Supprimez-le.',
  },
  fact: {
    en: '{place} must be of the type {type}.',
    fr: '{place} doit être de type {type}.',
  },
  'id-reused': {
    en: 'The message id {id} was used before for another content. Send the new content under a new id.',
    fr: 'L’identifiant de message {id} a déjà servi pour un autre contenu. Envoyez le nouveau contenu sous un nouvel identifiant.',
  },
  'unknown-loading': {
    en: 'No movement of the loading {loading} is open at the office {office}. Check the reference of the loading, or name each movement.',
    fr: 'Aucun mouvement du chargement {loading} n’est ouvert au bureau {office}. Vérifiez la référence du chargement ou citez chaque mouvement.',
  },
  'act-reused': {
    en: 'The act id {actId} was used before with other facts. Give the new act an id of its own.',
    fr: 'L’identifiant d’acte {actId} a déjà servi avec d’autres données. Donnez au nouvel acte un identifiant propre.',
  },
} as const;
