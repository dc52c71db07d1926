import { administrationOf } from '../corridor/offices.ts';
import type { MessageName, MessageOf, TransitMessage } from '../messages/catalogue.ts';
import { type Rule, findingIf, messageRule, nth } from './shape.ts';

interface Named {
  readonly at: string;
  readonly office: string;
}

const one = (at: string, office: string): readonly Named[] => [{ at, office }];
const each = (at: string, all: readonly { readonly office: string }[] = []): readonly Named[] =>
  all.map(({ office }, n) => ({ at: `${nth(at, all, n)}/office`, office }));

/** The offices that a message speaks for, where they are not those of an act that travels alone. */
const SPOKEN_FOR = {
  StatusRequest: ({ doubt, officeState }) => [
    ...one('doubt/office', doubt.office),
    ...each('officeState', officeState),
  ],
  StatusResponse: ({ officeState }) => each('officeState', officeState),
  MovementQuery: ({ query }) => one('query/office', query.office),
  EnquiryRequest: ({ enquiry }) => one('enquiry/office', enquiry.office),
  EnquiryResponse: ({ finding, arrival, results }) => [
    ...one('finding/office', finding.office),
    ...each('arrival', arrival),
    ...(results === undefined ? [] : one('results/office', results.office)),
  ],
  EnquiryCancelled: ({ end }) => one('end/office', end.office),
  InformationRequest: ({ office }) => one('office', office),
  EnquiryInformation: ({ office }) => one('office', office),
  RecoveryRequest: ({ case: asked }) => one('case/requesting', asked.requesting),
  RecoveryAcceptance: ({ reply }) => one('reply/authority', reply.authority),
  // Departure passes on what others report.
  RecoveryDispatch: ({ header, reference, progress }) =>
    header.sender.administration === reference.slice(2, 4) ? [] : one('progress/authority', progress.authority),
  GuaranteeCheck: ({ need }) => one('need/office', need.office),
  GuaranteeUse: ({ need }) => one('need/office', need.office),
  GuaranteeUseCancelled: ({ office }) => one('office', office),
  GuaranteeCredit: ({ office }) => one('office', office),
} as const satisfies { readonly [N in MessageName]?: (message: MessageOf<N>) => readonly Named[] };

/** Not the sender's; of the states of offices R-1603 says which office the corridor does not know. */
const isForeign = (administration: string | undefined, at: string, sender: string): boolean =>
  administration === undefined ? !at.startsWith('officeState') : administration !== sender;

type Spoken = keyof typeof SPOKEN_FOR;
const ON = Object.keys(SPOKEN_FOR) as readonly Spoken[];

/** Nobody speaks for the offices of another administration: neither in an enquiry, nor of a debt, nor of a guarantee. */
export const OWN_OFFICE_RULES: readonly Rule[] = [
  messageRule({
    code: 'R-0406',
    on: ON,
    title: { en: 'Each speaks for its own offices', fr: 'Chacun parle au nom de ses propres bureaux' },
    texts: {
      en: 'The office {value} does not belong to {sender}, who sends the message. Each administration says what its own offices ask, know and have recorded.',
      fr: 'Le bureau {value} ne relève pas de {sender}, qui envoie le message. Chaque administration dit ce que ses propres bureaux demandent, savent et ont enregistré.',
    },
    source: 'ours',
    check: (message, { corridor }) => {
      const sender = message.header.sender.administration;
      const spokenFor = SPOKEN_FOR[message.name] as (about: TransitMessage) => readonly Named[];
      return spokenFor(message).flatMap(({ at, office }) =>
        findingIf(isForeign(administrationOf(corridor, office), at, sender), at, office, { sender }),
      );
    },
  }),
];
