import type { Text } from '../fault.ts';

/** Steps of national movements in a few words. */
export const NATIONAL_STEP_NAMES: Readonly<Record<string, Text>> = {
  informNeighbours: { en: 'Neighbours informed', fr: 'Voisins informés' },
  convertToNational: { en: 'Ended at the border', fr: 'Arrêté à la frontière' },
  convertOnPaper: { en: 'Ended here on paper', fr: 'Arrêté ici sur papier' },
  closeOwnConverted: { en: 'Office closed, converted', fr: 'Bureau clos, conversion' },
  openOwnDestination: { en: 'Destination opened here', fr: 'Destination ouverte ici' },
  receiveInformation: { en: 'Information received', fr: 'Informations reçues' },
  noteInformation: { en: 'Notice of the neighbour noted', fr: 'Avis du voisin noté' },
  noteSuccessor: { en: 'Successor noted', fr: 'Mouvement suivant noté' },
};
