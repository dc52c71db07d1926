import type { Arrival } from '../messages/arrival-advice.ts';
import type { Crossing } from '../messages/frontier-crossing.ts';
import type { Refusal } from '../messages/crossing-refusal.ts';
import { administrationOf } from '../corridor/offices.ts';
import { type Scene, departureOf, part, sentBy, silentOffices } from './scene.ts';

/** `later`: may come true, the message waits. `elsewhere`: the row is not about this message. */
export type Answer = 'yes' | 'no' | 'later' | 'elsewhere';

/** One condition of a row, with the words that name it in a refusal. */
export interface Need {
  readonly en: string;
  readonly fr: string;
  readonly met: (scene: Scene, office: string) => Answer;
}

const yes = (condition: boolean): Answer => (condition ? 'yes' : 'no');
const about = (condition: boolean): Answer => (condition ? 'yes' : 'elsewhere');

/** Every condition that a row may name. */
export const NEEDS = {
  ownDeparture: {
    en: 'a record whose office of departure is the office that acts',
    fr: 'des données dont le bureau de départ est celui qui agit',
    met: (scene, office) => yes(scene.facts.record?.officeOfDeparture === office),
  },
  gapless: {
    en: 'the earlier messages of the same sender',
    fr: 'les messages antérieurs du même expéditeur',
    met: ({ said, movement }) =>
      said.sequence === undefined || (movement.seen[said.sender] ?? 0) >= said.sequence - 1 ? 'yes' : 'later',
  },
  fromDeparture: {
    en: 'the administration of departure as its sender',
    fr: 'l’administration de départ comme expéditeur',
    met: (scene) => about(scene.said.sender === departureOf(scene).administration && !isOwnNotice(scene)),
  },
  fromBorder: {
    en: 'the administration of the border office as its sender',
    fr: 'l’administration du bureau frontière comme expéditeur',
    met: (scene) => about(administrationOf(scene.corridor, borderOffice(scene) ?? '') === scene.said.sender),
  },
  recordGiven: {
    en: 'the record in the response',
    fr: 'les données dans la réponse',
    met: ({ said }) => yes(part(said, 'record') !== undefined),
  },
  noSilentOffices: {
    en: 'a passage of every declared office of transit',
    fr: 'un passage à chaque bureau de transit déclaré',
    met: (scene) => yes(silentOffices(scene).length === 0),
  },
  silentOffices: {
    en: 'a declared office of transit without a passage',
    fr: 'un bureau de transit déclaré sans passage',
    met: (scene) => yes(silentOffices(scene).length > 0),
  },
  arrivedAtAnotherOffice: {
    en: 'an arrival at another office',
    fr: 'une arrivée à un autre bureau',
    met: ({ said, facts, movement }, office) => {
      const here = part<Arrival>(said, 'arrival');
      const own = movement.states.some((s) => s.role === 'departure') ? here?.office : office;
      return yes(
        facts.arrivals.some((arrival) => arrival.office !== own) || (here !== undefined && here.office !== own),
      );
    },
  },
  diverted: {
    en: 'an arrival at an office that was not declared',
    fr: 'une arrivée à un bureau non déclaré',
    met: ({ said, facts }) => {
      const arrival = part<Arrival>(said, 'arrival') ?? facts.arrivals[0];
      return yes(
        arrival !== undefined && facts.record !== undefined && arrival.office !== facts.record.officeOfDestination,
      );
    },
  },
  latestMajor: {
    en: 'major discrepancies (B1) in the latest results',
    fr: 'des différences majeures (B1) dans les derniers résultats',
    met: ({ facts }) => yes(facts.results.at(-1)?.result === 'B1'),
  },
  cargoRefused: {
    en: 'a cargo that destination does not accept',
    fr: 'une cargaison que la destination n’accepte pas',
    met: ({ facts }) => yes(facts.results.at(-1)?.accepted === 'no'),
  },
  groundForDischarge: {
    en: 'satisfactory results of the control at destination (A1, A2 or A5) as the ground of discharge',
    fr: 'des résultats satisfaisants du contrôle à destination (A1, A2 ou A5) comme motif d’apurement',
    met: ({ facts, said }) => {
      const latest = facts.results.at(-1);
      return yes(part(said, 'ground') === 'satisfactoryResults' && latest !== undefined && latest.result !== 'B1');
    },
  },
  guaranteeBooked: {
    en: 'a booked guarantee',
    fr: 'une garantie imputée',
    met: ({ facts }) => yes(facts.guarantee === 'booked'),
  },
  nothingPassed: {
    en: 'that no passage and no arrival is recorded here',
    fr: 'qu’aucun passage ni aucune arrivée ne soit enregistré ici',
    met: ({ facts }) => yes(facts.passages.length === 0 && facts.arrivals.length === 0),
  },
  allAcknowledgedCancellation: {
    en: 'the acknowledgement of the cancellation by every recipient',
    fr: 'l’accusé de réception de l’annulation par chaque destinataire',
    met: ({ movement, said }) => {
      const notices = sentBy(movement.log)
        .filter((sent) => sent.name === 'CancellationNotice')
        .map((sent) => sent.messageId);
      if (
        said.correlationId === undefined ||
        !notices.includes(said.correlationId) ||
        part(said, 'status') !== 'recorded'
      )
        return 'elsewhere';
      const acknowledged = new Set([said.correlationId]);
      for (const { cause, verdict } of movement.log) {
        if (cause.kind !== 'message' || verdict !== 'applied' || cause.message.name !== 'Acknowledgement') continue;
        if (cause.message.status === 'recorded' && cause.message.header.correlationId !== undefined)
          acknowledged.add(cause.message.header.correlationId);
      }
      return about(notices.every((id) => acknowledged.has(id)));
    },
  },
  refusesCancellation: {
    en: 'the refusal of a cancellation',
    fr: 'le refus d’une annulation',
    met: ({ movement, said }) =>
      about(
        sentBy(movement.log).some(
          (sent) => sent.name === 'CancellationNotice' && sent.messageId === said.correlationId,
        ),
      ),
  },
  arrivalKnown: {
    en: 'a known arrival',
    fr: 'une arrivée connue',
    met: ({ facts }) => yes(facts.arrivals.length > 0),
  },
} as const satisfies Readonly<Record<string, Need>>;

export type NeedName = keyof typeof NEEDS;

function borderOffice({ said }: Scene): string | undefined {
  return part<Crossing>(said, 'crossing')?.office ?? part<Refusal>(said, 'refusal')?.office;
}

/** A notice of departure's own border office to departure: within one administration both are the same sender. */
function isOwnNotice(scene: Scene): boolean {
  return (
    borderOffice(scene) !== undefined &&
    administrationOf(scene.corridor, borderOffice(scene) ?? '') === scene.said.sender &&
    scene.said.sender === scene.movement.administration
  );
}
