import { administrationOf } from '../corridor/offices.ts';
import type { Discharge } from '../messages/discharge-notice.ts';
import { GROUNDS } from './grounds.ts';
import type { Answer, Need } from './needs.ts';
import { recoveryAsker } from './recovery-recipients.ts';
import { type Said, answersOurs, part } from './scene.ts';
import type { RecoveryCase } from '../messages/recovery-request.ts';

const yes = (condition: boolean): Answer => (condition ? 'yes' : 'no');

/** The conditions of a recovery and of its end. */
export const RECOVERY_NEEDS = {
  proofFits: {
    en: 'an enquiry, where the proof is what an enquiry brought to light',
    fr: 'une recherche, si la preuve est ce qu’une recherche a fait connaître',
    met: ({ facts, said }) => yes(part(said, 'ground') !== 'enquiryProof' || facts.enquiries.length > 0),
  },
  debtPaid: {
    en: 'a debt that is paid',
    fr: 'une dette payée',
    met: ({ said }) => yes(groundIn(said) === 'recoveryPaid'),
  },
  lateProof: {
    en: 'a late ground of discharge: an accepted proof, satisfactory results or settled discrepancies',
    fr: 'un motif tardif d’apurement : une preuve admise, des résultats satisfaisants ou des différences réglées',
    met: (scene, office) =>
      yes(GROUNDS.proofAccepted.met(scene) === 'yes' || GROUNDS.groundForDischarge.met(scene, office) === 'yes'),
  },
  asksAuthority: {
    en: 'a request of the office that acts to an office of another administration',
    fr: 'une demande du bureau qui agit à un bureau d’une autre administration',
    met: ({ said, corridor, movement }, office) => {
      const asked = part<RecoveryCase>(said, 'case');
      const administration = administrationOf(corridor, asked?.requested ?? '');
      return yes(
        asked?.requesting === office && administration !== undefined && administration !== movement.administration,
      );
    },
  },
  recoveryAsked: {
    en: 'a request for recovery of that number',
    fr: 'une demande de recouvrement de ce numéro',
    met: (scene) => yes(recoveryAsker(scene).length > 0),
  },
  askedRecovery: {
    en: 'a request of ours for recovery that it answers',
    fr: 'une demande de recouvrement de notre part à laquelle il répond',
    met: ({ movement, said }) => (answersOurs(movement, said, 'RecoveryRequest') ? 'yes' : 'elsewhere'),
  },
} as const satisfies Readonly<Record<string, Need>>;

/** The ground of an act, or that of a notice of discharge. */
function groundIn(said: Said): Discharge['ground'] | undefined {
  return part<Discharge['ground']>(said, 'ground') ?? part<Discharge>(said, 'discharge')?.ground;
}
