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
  'delivered-too-often': {
    en: 'A message from {from} was delivered {count} times and could not be taken in. It is kept among the dead letters; look at its bytes and at the log of the gateway.',
    fr: 'Un message de {from} a été remis {count} fois sans pouvoir être traité. Il est conservé parmi les messages mis de côté ; examinez ses octets et le journal de la passerelle.',
  },
  broken: {
    retry: true,
    en: 'The gateway met an error of its own: {reason}. The message stays at the broker; report the error.',
    fr: 'La passerelle a rencontré une erreur interne : {reason}. Le message reste chez le courtier ; signalez l’erreur.',
  },
} as const;
