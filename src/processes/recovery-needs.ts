import { administrationOf } from '../corridor/offices.ts';
import type { Movement } from '../movement.ts';
import { askedRecoveries, tookOverRecovery } from './asked-numbers.ts';
import type { Discharge } from '../messages/discharge-notice.ts';
import { earlierAreMissing } from './fold.ts';
import { GROUNDS } from './grounds.ts';
import type { Answer, Need } from './needs.ts';
import { recoveryAsker } from './recovery-recipients.ts';
import { type Said, type Scene, departureOf, part } from './scene.ts';
import type { RecoveryCase, RecoveryProgress, RecoveryReply } from '../messages/recovery-request.ts';

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
    en: 'a request of ours for recovery of that number that it answers',
    fr: 'une demande de recouvrement de notre part, de ce numéro, à laquelle il répond',
    met: ({ movement, said }) => {
      const isAnswered = askedRecoveries(movement).some(
        ({ messageId, administration, number }) =>
          messageId === said.correlationId &&
          administration === said.sender &&
          number === part<RecoveryReply>(said, 'reply')?.number,
      );
      return isAnswered ? 'yes' : 'elsewhere';
    },
  },
  fromRecoverer: {
    en: 'a report of departure’s own authority, of one that departure asked to recover under that number, or of one that answered an enquiry by 4',
    fr: 'un compte rendu de l’autorité même du départ, de celle que le départ a sollicitée sous ce numéro, ou de celle qui a répondu 4 à une recherche',
    // An answer to an enquiry may still be on its way behind the report.
    met: ({ movement, said }) => {
      if (said.sender === movement.administration || isRecoverer(movement, said)) return 'yes';
      return earlierAreMissing(movement, said) ? 'later' : 'no';
    },
  },
  recoversHere: {
    en: 'a recovery that departure asked of us, that we answered an enquiry by, or that is departure’s own',
    fr: 'un recouvrement que le départ nous a demandé, par lequel nous avons répondu à une recherche, ou qui est propre au départ',
    met: (scene) => {
      const { movement, facts } = scene;
      if (departureOf(scene).administration === movement.administration) return 'yes';
      return yes(isRequested(scene) || facts.findings.some(({ answer }) => answer === '4'));
    },
  },
} as const satisfies Readonly<Record<string, Need>>;

/** Whether the sender was asked to recover, under the number of its report where it gives one, or took the recovery over by itself. */
function isRecoverer(movement: Movement, said: Said): boolean {
  const asked = askedRecoveries(movement).filter(({ administration }) => administration === said.sender);
  const number = part<RecoveryProgress>(said, 'progress')?.number;
  if (number !== undefined) return asked.some((each) => each.number === number);
  return asked.length > 0 || tookOverRecovery(movement, said.sender);
}

/** Whether departure has asked us, under the number that the act names where it names one. */
function isRequested({ movement, said }: Scene): boolean {
  const number = part<RecoveryProgress>(said, 'progress')?.number;
  return movement.log.some(
    ({ cause, verdict }) =>
      verdict === 'applied' &&
      cause.kind === 'message' &&
      cause.message.name === 'RecoveryRequest' &&
      (number === undefined || cause.message.case.number === number),
  );
}

/** The ground of an act, or that of a notice of discharge. */
function groundIn(said: Said): Discharge['ground'] | undefined {
  return part<Discharge['ground']>(said, 'ground') ?? part<Discharge>(said, 'discharge')?.ground;
}
