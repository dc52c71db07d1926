import { administrationOf } from '../corridor/offices.ts';
import type { Address } from '../messages/header.ts';
import type { RecoveryCase, RecoveryReply } from '../messages/recovery-request.ts';
import { type Scene, departureOf, firstOfEach, part } from './scene.ts';

/** Whom authorities tell of a recovery. */
export const RECOVERY_AUDIENCES = {
  /** The office that is asked to recover. */
  requestedAuthority: ({ said, corridor }) => {
    const office = part<RecoveryCase>(said, 'case')?.requested ?? '';
    const administration = administrationOf(corridor, office);
    return administration === undefined ? [] : [{ administration, office }];
  },
  /** The office that asked for the recovery which is answered. */
  recoveryAsker: (scene) => recoveryAsker(scene),
  /** Each other administration on the itinerary but the one that reports. */
  othersOnItinerary: (scene) => {
    const { facts, corridor, movement, said } = scene;
    const departure = departureOf(scene).office;
    const offices = (facts.record?.itinerary ?? []).flatMap(({ office }) => {
      const administration = administrationOf(corridor, office);
      return administration === undefined || office === departure ? [] : [{ administration, office }];
    });
    return firstOfEach(offices).filter(
      ({ administration }) => administration !== movement.administration && administration !== said.sender,
    );
  },
} as const satisfies Readonly<Record<string, (scene: Scene) => readonly Address[]>>;

export function recoveryAsker({ movement, said }: Scene): readonly Address[] {
  const number = part<RecoveryReply>(said, 'reply')?.number;
  return movement.log
    .flatMap(({ cause, verdict }): readonly Address[] => {
      if (verdict !== 'applied' || cause.kind !== 'message' || cause.message.name !== 'RecoveryRequest') return [];
      const { requesting, number: asked } = cause.message.case;
      return asked === number ? [{ administration: cause.sender, office: requesting }] : [];
    })
    .slice(-1);
}
