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
} as const;
