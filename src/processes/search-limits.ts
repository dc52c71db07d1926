import { addDays, addMonths, endOfDay, fromOpening } from '../corridor/calendar.ts';
import type { Enquiry } from '../messages/enquiry-request.ts';
import { type Scene, daysAfter, holdingArrival, latestResults, nowIn, part } from './scene.ts';

/** When those who look for a movement ask, when they expect an answer, and when they give up. */
export const SEARCH_LIMITS = {
  /** Departure asks for the results of a control that did not come; it does not run where they are known. */
  controlResultsChased: (scene, office) =>
    latestResults(scene, office) === undefined
      ? daysAfter(scene, office, holdingArrival(scene.facts)?.arrivedAt, scene.corridor.times.controlResultsChased)
      : undefined,
  /** An enquiry opens, so long after the time limit. */
  enquiryOpens: (scene, office) =>
    daysAfter(scene, office, timeLimitEnd(scene, office), scene.corridor.times.enquiryOpens),
  /** Departure misses the answer to an enquiry. */
  enquiryAnswer: (scene, office) => openingAfter(scene, office, answerBy(scene, office)),
  /** The office that is asked has not answered; the request says by when. */
  enquiryDue: (scene, office) => {
    const day = part<Enquiry>(scene.said, 'enquiry')?.answerBy;
    return day === undefined ? undefined : openingAfter(scene, office, day);
  },
  /** Departure should recover what is owed. */
  recoveryBegins: (scene, office) => {
    const day = scene.facts.record?.timeLimit;
    return day === undefined
      ? undefined
      : openingAfter(scene, office, addMonths(day, scene.corridor.times.recoveryMonths));
  },
} as const satisfies Readonly<Record<string, (scene: Scene, office: string) => string | undefined>>;

/** Last day for the answer to an enquiry that is opened now. */
export function answerBy(scene: Scene, office: string): string {
  const { corridor, said } = scene;
  const { enquiryAnswer, enquiryAnswerProlonged } = corridor.times;
  const count = said.content['prolonged'] === true ? enquiryAnswerProlonged : enquiryAnswer;
  return addDays(corridor, office, nowIn(scene), count);
}

function timeLimitEnd({ corridor, facts }: Scene, office: string): string | undefined {
  return facts.record === undefined ? undefined : endOfDay(corridor, office, facts.record.timeLimit);
}

function openingAfter({ corridor }: Scene, office: string, day: string): string {
  return fromOpening(corridor, office, endOfDay(corridor, office, day));
}
