import { repeated, sequence } from '../messages/codec.ts';
import { GuaranteeFinding } from '../messages/guarantee-check.ts';
import { GuaranteeBooking } from '../messages/guarantee-use.ts';
import { Guarantee, Remark } from '../messages/parts.ts';

const NOTHING = sequence('NoFacts', {});

/** Acts about a guarantee whose office is another administration's: the first three at departure, the others at the office of guarantee. */
export const GUARANTEE_ACTS = {
  checkGuarantee: {
    en: 'Ask the office of guarantee for a check',
    fr: 'Demander la vérification au bureau de garantie',
    facts: NOTHING,
  },
  useGuarantee: {
    en: 'Ask the office of guarantee to book the amount',
    fr: 'Demander l’imputation au bureau de garantie',
    facts: NOTHING,
  },
  amendGuarantee: {
    en: 'Amend the guarantee before release',
    fr: 'Modifier la garantie avant la mainlevée',
    facts: sequence('AmendGuaranteeFacts', { guarantee: Guarantee }),
  },
  answerGuaranteeCheck: {
    en: 'Answer the check of a guarantee',
    fr: 'Répondre à la vérification d’une garantie',
    facts: sequence('AnswerGuaranteeCheckFacts', { guarantee: repeated(GuaranteeFinding, 9) }),
  },
  answerGuaranteeUse: {
    en: 'Book the guarantee, or refuse to',
    fr: 'Imputer la garantie ou le refuser',
    facts: sequence('AnswerGuaranteeUseFacts', {
      /** All booked, each under its number, or none. */ guarantee: repeated(GuaranteeBooking, 9),
    }),
  },
  endBooking: {
    en: 'End a booking after departure’s word on it was refused',
    fr: 'Mettre fin à une imputation après le rejet du message du départ',
    facts: sequence('EndBookingFacts', { reason: Remark }),
  },
} as const;
