import Big from 'big.js';
import type { GuaranteeBooking, Reservation } from '../messages/guarantee-use.ts';
import type { MessageName } from '../messages/catalogue.ts';
import { bookingOf, currentUse, isAtHome, officeAbroad } from './guarantee-scene.ts';
import type { Answer, Need } from './needs.ts';
import { openRequest } from './requests.ts';
import { type Scene, answersOurs, departureOf, part, sentBy } from './scene.ts';

const yes = (condition: boolean): Answer => (condition ? 'yes' : 'no');
const about = (condition: boolean): Answer => (condition ? 'yes' : 'elsewhere');

/** The conditions of the rows about a guarantee whose office is another administration's. */
export const GUARANTEE_NEEDS = {
  guaranteeAtHome: {
    en: 'a guarantee that our own administration holds',
    fr: 'une garantie que tient notre propre administration',
    met: (scene) => yes(scene.facts.record !== undefined && isAtHome(scene, scene.facts.record.guarantee)),
  },
  guaranteeAbroad: {
    en: 'a guarantee whose office is another administration’s and has the role of guarantee in the corridor',
    fr: 'une garantie dont le bureau relève d’une autre administration et a le rôle de garantie dans le corridor',
    met: (scene) => yes(officeAbroad(scene) !== undefined),
  },
  guaranteeSecured: {
    en: 'a guarantee that our own administration holds, or that its office abroad has booked for this amount: ask for the booking first, or amend the guarantee',
    fr: 'une garantie que tient notre propre administration, ou que son bureau à l’étranger a imputée pour ce montant : demandez d’abord l’imputation, ou modifiez la garantie',
    met: (scene) => {
      const guarantee = scene.facts.record?.guarantee;
      if (guarantee === undefined) return 'no';
      if (isAtHome(scene, guarantee)) return yes(currentUse(scene) === undefined);
      const { asked, booked } = scene.facts.guaranteeAbroad;
      const covers = asked.findLast(
        ({ office, reference }) => office === guarantee.office && reference === guarantee.reference,
      );
      const isBooked = booked.some(
        ({ office, reference }) => office === guarantee.office && reference === guarantee.reference,
      );
      const isEnough = covers?.currency === guarantee.currency && new Big(covers.amount).gte(guarantee.amountCovered);
      return yes(isBooked && isEnough);
    },
  },
  useNotAsked: {
    en: 'that the booking of this guarantee is not asked for yet',
    fr: 'que l’imputation de cette garantie ne soit pas encore demandée',
    met: (scene) => yes(currentUse(scene) === undefined),
  },
  checkAsked: {
    en: 'a check of ours that it answers',
    fr: 'une vérification de notre part à laquelle il répond',
    met: ({ movement, said }) => about(answersOurs(movement, said, 'GuaranteeCheck')),
  },
  useAsked: {
    en: 'a request of ours to book that it answers',
    fr: 'une demande d’imputation de notre part à laquelle il répond',
    met: ({ movement, said }) => about(answersOurs(movement, said, 'GuaranteeUse')),
  },
  useAwaited: {
    en: 'that the answer to it is awaited: the guarantee was not amended since',
    fr: 'que sa réponse soit attendue : la garantie n’a pas été modifiée depuis',
    met: (scene) => {
      const { said, movement } = scene;
      const isAnswered = movement.log.some(
        ({ cause, verdict }) =>
          verdict === 'applied' &&
          cause.kind === 'message' &&
          cause.message.name === 'GuaranteeUseResult' &&
          cause.message.header.correlationId === said.correlationId,
      );
      return yes(!isAnswered && currentUse(scene)?.messageId === said.correlationId);
    },
  },
  useBooked: {
    en: 'an amount that is booked under a number',
    fr: 'un montant imputé sous un numéro',
    met: (scene) => yes(bookingOf(scene).length > 0),
  },
  newReservation: {
    en: 'a number that no earlier answer gave',
    fr: 'un numéro qu’aucune réponse antérieure n’a donné',
    met: (scene) => {
      const { answers: earlier } = scene.movement.facts.guaranteeAbroad;
      const known = new Set(earlier.flatMap(({ guarantee }) => guarantee.map(({ reservation }) => reservation)));
      return yes(bookingOf(scene).every(({ reservation }) => !known.has(reservation)));
    },
  },
  bookedAbroad: {
    en: 'a booking at an office of guarantee abroad',
    fr: 'une imputation à un bureau de garantie à l’étranger',
    met: (scene) => yes(bookingOf(scene).length > 0),
  },
  controlStarted: {
    en: 'that the control at departure was started',
    fr: 'que le contrôle au départ ait été commencé',
    met: ({ movement: { log } }) =>
      yes(log.some(({ outcomes }) => outcomes.some(({ row }) => row === 'departure.startControl'))),
  },
  checkOpen: {
    en: 'a check of the guarantee that is not answered',
    fr: 'une vérification de la garantie restée sans réponse',
    met: ({ movement }, office) => yes(openRequest(movement.facts, 'GuaranteeCheckResult', office) !== undefined),
  },
  allBooked: {
    en: 'a number for each guarantee that departure asked to be booked',
    fr: 'un numéro pour chaque garantie que le départ a demandé d’imputer',
    met: (scene, office) => {
      const booked = bookings(scene).filter(
        ({ verdict, reservation }) => verdict === 'valid' && reservation !== undefined,
      );
      const asked = askedOf(scene, office);
      return yes(asked.length > 0 && asked.every((reference) => booked.some((each) => each.reference === reference)));
    },
  },
  noneBooked: {
    en: 'no number, and a reason for each guarantee that departure asked to be booked',
    fr: 'aucun numéro, et un motif pour chaque garantie que le départ a demandé d’imputer',
    met: (scene, office) => {
      const refused = bookings(scene);
      const isRefused = refused.every(({ verdict, reservation }) => verdict !== 'valid' && reservation === undefined);
      const asked = askedOf(scene, office);
      return yes(isRefused && asked.every((reference) => refused.some((each) => each.reference === reference)));
    },
  },
  refusesBooking: {
    en: 'the refusal of our last answer to a request to book',
    fr: 'le rejet de notre dernière réponse à une demande d’imputation',
    met: ({ movement, said }) => {
      const answer = sentBy(movement.log).findLast(({ name }) => name === 'GuaranteeUseResult');
      return about(answer?.messageId === said.correlationId && answer?.recipient === said.sender);
    },
  },
  withdrawalRefused: {
    en: 'a withdrawal of departure that came after the booking and was refused here',
    fr: 'une annulation d’imputation du départ, venue après l’imputation et rejetée ici',
    met: (scene) => yes(isRefusedSinceBooking(scene, 'GuaranteeUseCancelled')),
  },
  creditRefused: {
    en: 'a credit of departure that came after the booking and was refused here',
    fr: 'une libération notifiée par le départ, venue après l’imputation et rejetée ici',
    met: (scene) => yes(isRefusedSinceBooking(scene, 'GuaranteeCredit')),
  },
  reservationHeld: {
    en: 'the numbers under which this office has booked',
    fr: 'les numéros sous lesquels ce bureau a imputé',
    met: ({ said, movement }, office) => {
      const held = movement.facts.guaranteeAbroad.booked.filter((each) => each.office === office);
      const named = part<readonly Reservation[]>(said, 'guarantee') ?? [];
      const numbers = (list: readonly Reservation[]) => list.map(({ reservation }) => reservation).sort();
      return yes(numbers(held).join(' ') === numbers(named).join(' '));
    },
  },
} as const satisfies Readonly<Record<string, Need>>;

/** Whether a message of departure was rejected, or could not be read, after this office booked; what another says in its place does not count. */
function isRefusedSinceBooking(scene: Scene, name: MessageName): boolean {
  const { log } = scene.movement;
  const { administration } = departureOf(scene);
  const booked = log.findLastIndex(({ outcomes }) =>
    outcomes.some(({ row }) => row === 'guarantee.answerGuaranteeUse.booked'),
  );
  return log.slice(booked + 1).some(({ cause, verdict }) => {
    if (verdict !== 'rejected' || cause.kind === 'act' || cause.kind === 'timer') return false;
    return cause.sender === administration && (cause.kind === 'unread' ? cause.name : cause.message.name) === name;
  });
}

function bookings({ said }: Scene): readonly GuaranteeBooking[] {
  return part<readonly GuaranteeBooking[]>(said, 'guarantee') ?? [];
}

/** References of the guarantees in the request to book that waits for this office. */
function askedOf({ movement: { facts, log } }: Scene, office: string): readonly string[] {
  const open = openRequest(facts, 'GuaranteeUseResult', office);
  for (const { cause } of log) {
    if (cause.kind !== 'message' || cause.message.name !== 'GuaranteeUse') continue;
    const { header, need } = cause.message;
    if (cause.sender === open?.sender.administration && header.messageId === open.messageId)
      return need.guarantee.map(({ reference }) => reference);
  }
  return [];
}
