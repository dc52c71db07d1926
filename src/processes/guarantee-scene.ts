import { administrationOf, findOffice, hasRole } from '../corridor/offices.ts';
import type { MessageName } from '../messages/catalogue.ts';
import type { GuaranteeUseResult } from '../messages/guarantee-use.ts';
import type { Address } from '../messages/header.ts';
import type { Guarantee } from '../messages/parts.ts';
import type { BookedGuarantee, Cause, Sent } from '../movement.ts';
import { bookedBy } from './guarantee-facts.ts';
import { openRequest } from './requests.ts';
import { type Scene, part } from './scene.ts';

/** Whether departure's own administration holds the guarantee: no office is named, or one of its own. */
export function isAtHome({ corridor, movement }: Scene, { office }: Guarantee): boolean {
  return office === undefined || administrationOf(corridor, office) === movement.administration;
}

/** The address of the office of guarantee where it is another administration's and may keep guarantees. */
export function officeAbroad(scene: Scene): Address | undefined {
  const guarantee = scene.facts.record?.guarantee;
  const office = findOffice(scene.corridor, guarantee?.office ?? '');
  if (guarantee === undefined || office === undefined || isAtHome(scene, guarantee)) return undefined;
  return hasRole(office, 'guarantee') ? { administration: office.administration, office: office.code } : undefined;
}

/** The request to book that counts: the last one, unless the guarantee was amended since. */
export function currentUse({ movement: { log } }: Scene): Sent | undefined {
  const last = log.findLast(
    ({ sends, outcomes }) => sends.some(isUse) || outcomes.some(({ row }) => AMENDED.test(row)),
  );
  return last?.sends.find(isUse);
}

const AMENDED = /^departure\.amendGuarantee/;
const isUse = ({ name }: Sent) => name === 'GuaranteeUse';

/** What is booked abroad as the cause comes, or by the answer that is the cause. */
export function bookingOf({ said, facts, movement }: Scene): readonly BookedGuarantee[] {
  if (said.name !== 'GuaranteeUseResult') return movement.facts.guaranteeAbroad.booked;
  const answers = part<GuaranteeUseResult['guarantee']>(said, 'guarantee') ?? [];
  return bookedBy(facts.guaranteeAbroad, part<string>(said, 'office') ?? '', answers);
}

const REASONS = {
  amendGuarantee: 'bookedInError',
  refuseRelease: 'notReleased',
  cancelBeforeRelease: 'cancelled',
  cancel: 'cancelled',
} as const;
type Act = Extract<Cause, { kind: 'act' }>;

/** Which act of departure made a booking needless, and when: the same whether the answer came before it or after. */
export function whyWithdrawn({ movement: { log }, cause, said, at }: Scene): {
  readonly cancelledAt: string;
  readonly reason: (typeof REASONS)[keyof typeof REASONS];
} {
  const isAnswered = (sent: Sent) =>
    isUse(sent) && (said.name !== 'GuaranteeUseResult' || sent.messageId === said.correlationId);
  const asked = log.findLastIndex(({ sends }) => sends.some(isAnswered));
  const since = log.slice(asked + 1).filter(({ verdict }) => verdict === 'applied');
  const acts = [...since.map((entry) => entry.cause), cause].filter((each): each is Act => each.kind === 'act');
  const act =
    acts.find(({ step }) => step !== 'cancel' && step in REASONS) ?? acts.findLast(({ step }) => step === 'cancel');
  return {
    cancelledAt: act?.actAt ?? at,
    reason: REASONS[(act?.step ?? 'amendGuarantee') as keyof typeof REASONS],
  };
}

/** Addresses between departure and an office of guarantee abroad. */
export const GUARANTEE_AUDIENCES = {
  /** The office of guarantee that the record names. */
  guaranteeOffice: (scene: Scene) => [officeAbroad(scene)].filter((address) => address !== undefined),
  /** The office that booked. */
  bookedOffice: (scene: Scene): readonly Address[] =>
    [...new Set(bookingOf(scene).map(({ office }) => office))].flatMap((office) => {
      const administration = administrationOf(scene.corridor, office);
      return administration === undefined ? [] : [{ administration, office }];
    }),
  /** Whoever asked for the check that is answered. */
  checker: (scene: Scene) => askerOf(scene, 'GuaranteeCheckResult'),
  /** Whoever asked for the booking that is answered. */
  user: (scene: Scene) => askerOf(scene, 'GuaranteeUseResult'),
} as const;

function askerOf({ movement, said }: Scene, response: MessageName): readonly Address[] {
  const request = openRequest(movement.facts, response, said.office ?? '');
  return request === undefined ? [] : [request.sender];
}
