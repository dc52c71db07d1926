import type { Movement, Sent } from '../movement.ts';
import type { Answer, Need } from './needs.ts';
import { RECORDS, type Said, type Scene, part } from './scene.ts';

const yes = (condition: boolean): Answer => (condition ? 'yes' : 'no');
const about = (condition: boolean): Answer => (condition ? 'yes' : 'elsewhere');

/** The conditions of a cancellation after release: that it may be decided, that it holds, and what an office was before it. */
export const CANCELLATION_NEEDS = {
  nothingPassed: {
    en: 'that no passage and no arrival is recorded here',
    fr: 'qu’aucun passage ni aucune arrivée ne soit enregistré ici',
    met: ({ facts }) => yes(facts.passages.length === 0 && facts.arrivals.length === 0),
  },
  allAcknowledgedCancellation: {
    en: 'the acknowledgement of the cancellation by every recipient',
    fr: 'l’accusé de réception de l’annulation par chaque destinataire',
    met: ({ movement, said }) => {
      if (!isTaken(said.name, part(said, 'status')) || !isOfCancellation(movement, said)) return 'elsewhere';
      const acknowledged = new Set([`${said.sender} ${said.correlationId ?? ''}`]);
      for (const { cause, verdict } of movement.log) {
        if (cause.kind !== 'message' || verdict !== 'applied') continue;
        const { message, sender } = cause;
        if (isTaken(message.name, 'status' in message ? message.status : undefined))
          acknowledged.add(`${sender} ${message.header.correlationId ?? ''}`);
      }
      return about(
        notices(movement).every(({ recipient, messageId }) => acknowledged.has(`${recipient} ${messageId}`)),
      );
    },
  },
  refusesCancellation: {
    en: 'the refusal of a cancellation',
    fr: 'le refus d’une annulation',
    met: ({ movement, said }) => about(isOfCancellation(movement, said)),
  },
  recordRestored: {
    en: 'a record that departure sent after it',
    fr: 'des données que le départ a envoyées après lui',
    met: ({ movement, said }) =>
      yes(
        movement.log.some(
          ({ cause, verdict }) =>
            verdict === 'applied' &&
            cause.kind === 'message' &&
            cause.sender === said.sender &&
            RECORDS.has(cause.message.name) &&
            'record' in cause.message &&
            cause.message.record !== undefined &&
            (cause.message.header.sequence ?? 0) > (said.sequence ?? 0),
        ),
      ),
  },
  toldUnawares: {
    en: 'an office that had not seen the cancellation when it told this',
    fr: 'un bureau qui n’avait pas vu l’annulation en l’annonçant',
    met: ({ movement, said, cause }) => {
      const notice = notices(movement).find(({ recipient }) => recipient === said.sender);
      const seen = cause.kind === 'message' ? (cause.message.header.seen ?? 0) : 0;
      return yes(notice?.sequence === undefined || seen < notice.sequence);
    },
  },
  presentedBefore: {
    en: 'goods that were presented here before the cancellation',
    fr: 'des marchandises présentées ici avant l’annulation',
    met: (scene, office) => yes(stateBefore(scene, office) === 'presented'),
  },
  refusedBefore: {
    en: 'goods whose passage was refused here before the cancellation',
    fr: 'des marchandises dont le passage a été refusé ici avant l’annulation',
    met: (scene, office) => yes(stateBefore(scene, office) === 'refused'),
  },
} as const satisfies Readonly<Record<string, Need>>;

/** What an office of transit was when it took the cancellation that was told last. */
function stateBefore({ movement }: Scene, office: string): string | undefined {
  return movement.log
    .flatMap(({ outcomes }) => outcomes)
    .findLast((each) => each.role === 'transit' && each.office === office && each.then === 'cancelled')?.from;
}

/** The notices of the cancellation that was decided last: what was said of an earlier one does not count. */
function notices({ log }: Movement): readonly Sent[] {
  const last = log.findLast(({ sends }) => sends.some(({ name }) => name === 'CancellationNotice'));
  return last?.sends.filter(({ name }) => name === 'CancellationNotice') ?? [];
}

function isOfCancellation(movement: Movement, { sender, correlationId }: Said): boolean {
  return notices(movement).some(({ recipient, messageId }) => recipient === sender && messageId === correlationId);
}

/** A warning records as an acknowledgement does; one that says `parked` does not. */
function isTaken(name: string | undefined, status: unknown): boolean {
  return name === 'Warning' || (name === 'Acknowledgement' && status === 'recorded');
}
