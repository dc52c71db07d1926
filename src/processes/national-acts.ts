import { sequence } from '../messages/codec.ts';
import { Mrn, OfficeCode } from '../messages/header.ts';
import { Remark } from '../messages/parts.ts';
import { TransitRecord } from '../messages/record.ts';

/** Acts of national movements: turning a joint one into two, and opening the one that goes on beyond the border. */
export const NATIONAL_ACTS = {
  initiateSuccessor: {
    en: 'Initiate the transit that goes on from the border',
    fr: 'Initier le transit qui se poursuit depuis la frontière',
    facts: sequence('InitiateSuccessorFacts', {
      /** Made from the data of the first movement, which it names. */ record: TransitRecord,
    }),
  },
  noteSuccessor: {
    en: 'Note the movement that goes on from here',
    fr: 'Noter le mouvement qui se poursuit d’ici',
    facts: sequence('NoteSuccessorFacts', { successor: Mrn }),
  },
  convertToNational: {
    en: 'End the movement at the border',
    fr: 'Arrêter le mouvement à la frontière',
    facts: sequence('ConvertToNationalFacts', {
      /** Border office of ours on the itinerary, where the movement ends from now on. */
      office: OfficeCode,
      reason: Remark,
    }),
  },
  convertOnPaper: {
    en: 'End the movement here on paper',
    fr: 'Arrêter ici le mouvement sur papier',
    facts: sequence('ConvertOnPaperFacts', { reason: Remark }),
  },
  confirmConversion: {
    en: 'Confirm the end at the border that was decided on paper',
    fr: 'Confirmer l’arrêt à la frontière décidé sur papier',
    facts: sequence('ConfirmConversionFacts', {}),
  },
} as const;
