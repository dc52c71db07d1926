import type { MessageName } from '../messages/catalogue.ts';
import type { EnquiryEnd } from '../messages/enquiry-cancelled.ts';
import type { EnquiryFinding } from '../messages/enquiry-request.ts';
import type { Address } from '../messages/header.ts';
import type { Role } from '../movement.ts';
import { type Said, type Scene, nowIn, part, stateAt } from './scene.ts';
import { answerBy } from './search-limits.ts';

type Body = Readonly<Record<string, unknown>>;

/** What is said while a movement is looked for. */
export const SEARCH_BODIES = {
  StatusRequest: (scene, office) => ({
    doubt: scene.said.content['doubt'] ?? {
      office,
      reason: scene.facts.arrivals.length === 0 ? 'noArrival' : 'noResults',
    },
    officeState: officeStates(scene),
  }),
  StatusResponse: (scene) =>
    scene.states.length === 0 ? { known: false } : { known: true, officeState: officeStates(scene) },
  EnquiryRequest: (scene, office) => {
    const { said, facts } = scene;
    const seen = facts.passages.at(-1);
    return {
      enquiry: {
        number: facts.enquiries.at(-1)?.number,
        office,
        openedAt: nowIn(scene),
        reason: said.content['reason'] ?? ['timeLimitPassed', 'noArrival'],
        answerBy: answerBy(scene, office),
        ...(seen === undefined ? {} : { lastOffice: seen.office, lastSeenAt: seen.passedAt }),
        ...picked(said, ['correspondent', 'remark']),
      },
    };
  },
  EnquiryResponse: ({ said, facts }, office) => {
    const finding = part<EnquiryFinding>(said, 'finding');
    if (finding?.answer !== '3') return { finding };
    const arrival = facts.arrivals.filter((each) => each.office === office);
    return { finding, arrival, results: facts.results.findLast((each) => each.office === office) };
  },
  EnquiryCancelled: (scene, office, to) => ({
    end: {
      number: scene.facts.enquiries.findLast(({ asked }) => asked === to.office)?.number,
      office,
      endedAt: scene.at,
      reason: whyEnded(scene),
    },
  }),
  InformationRequest: ({ said }, office) => ({
    office,
    ...picked(said, ['enquiry', 'question', 'answerBy', 'correspondent']),
  }),
  EnquiryInformation: ({ said }, office) => ({
    office,
    ...picked(said, ['enquiry', 'information', 'document', 'correspondent']),
  }),
} as const satisfies { readonly [N in MessageName]?: (scene: Scene, office: string, to: Address) => Body };

/** Why departure searches no longer: what it decided, else that the goods arrived after all. */
function whyEnded({ cause }: Scene): EnquiryEnd['reason'] {
  const decided = cause.kind === 'act' ? cause.step : undefined;
  if (decided === 'openRecovery') return 'recovery';
  return decided === 'decideDischarge' ? 'alternativeProof' : 'arrived';
}

/** How the movement stands at each office of this administration, and since when. */
export function officeStates(scene: Scene): readonly Body[] {
  return scene.states.map(({ role, office, state }) => ({
    role,
    office,
    state,
    since: sinceWhen(scene, role, office),
  }));
}

/** When the office came to its state: by the officer who brought it there, or when we learned what did. */
function sinceWhen({ movement, states, cause, at }: Scene, role: Role, office: string): string {
  const entry =
    stateAt(states, role, office) === stateAt(movement.states, role, office)
      ? movement.log.findLast(({ outcomes }) =>
          outcomes.some((each) => each.then !== undefined && each.role === role && each.office === office),
        )
      : { cause, at };
  return entry?.cause.kind === 'act' ? entry.cause.actAt : (entry?.at ?? at);
}

/** The fields of what was said, as far as they were. */
function picked({ content }: Said, fields: readonly string[]): Body {
  return Object.fromEntries(fields.flatMap((field) => (content[field] === undefined ? [] : [[field, content[field]]])));
}
