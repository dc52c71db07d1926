/** Refusals when a document is put on paper. */
export const PAPER_FAULTS = {
  broken: {
    en: 'The document could not be drawn: {reason}. See whether the fonts that were handed in are readable TrueType fonts.',
    fr: 'Le document n’a pu être dessiné : {reason}. Vérifiez que les polices fournies sont des polices TrueType lisibles.',
  },
  noDriver: {
    en: 'The packages that draw documents are not installed: {reason}. Install pdfkit, bwip-js and @expo-google-fonts/noto-sans.',
    fr: 'Les paquets qui dessinent les documents ne sont pas installés : {reason}. Installez pdfkit, bwip-js et @expo-google-fonts/noto-sans.',
  },
  noCorridor: {
    en: 'A declaration of ASYCUDA World is put on paper with the corridor of its transit. Name it with --corridor.',
    fr: 'Une déclaration de SYDONIA World s’imprime avec le corridor de son transit. Indiquez-le avec --corridor.',
  },
  noRecord: {
    en: 'The message {name} carries no transit record. Give a message that does: TR001, TR050, TR003 or TR115.',
    fr: 'Le message {name} ne porte pas de données de transit. Donnez un message qui en porte : TR001, TR050, TR003 ou TR115.',
  },
  noArrival: {
    en: 'The message {name} tells no arrival. Give the arrival advice, TR006.',
    fr: 'Le message {name} n’annonce aucune arrivée. Donnez l’avis d’arrivée, TR006.',
  },
} as const;
