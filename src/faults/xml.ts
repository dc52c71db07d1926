/** Refusals of the strict reading: the bytes are no document of ours. */
export const XML_FAULTS = {
  empty: {
    en: 'The document is empty. Send one XML document in each message.',
    fr: 'Le document est vide. Envoyez un document XML par message.',
  },
} as const;
