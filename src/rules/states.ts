import { administrationOf } from '../corridor/offices.ts';
import { type OfficeState, STATES_OF_ROLE } from '../messages/status-request.ts';
import { type Finding, type Rule, type RuleContext, eachOf, findingIf, messageRule } from './shape.ts';

const ON = ['StatusRequest', 'StatusResponse', 'MovementQueryResponse'] as const;

const ofEach =
  (check: (state: OfficeState, all: readonly OfficeState[], n: number, context: RuleContext) => readonly Finding[]) =>
  ({ officeState = [] }: { readonly officeState?: readonly OfficeState[] }, context: RuleContext) =>
    eachOf('officeState', officeState, (each, n) => check(each, officeState, n, context));

/** How a movement stands at offices, as one side tells the other. */
export const STATE_RULES: readonly Rule[] = [
  messageRule({
    code: 'R-1601',
    on: ON,
    wire: '12',
    title: { en: 'A state is one of the role', fr: 'Un état est de ceux du rôle' },
    texts: {
      en: 'An office in the role {role} cannot be in the state {value}. Correct the role or the state.',
      fr: 'Un bureau dans le rôle {role} ne peut être dans l’état {value}. Corrigez le rôle ou l’état.',
    },
    source: 'NCTS state machines of the offices of departure, transit and destination',
    check: ofEach(({ role, state }) =>
      findingIf(!(STATES_OF_ROLE[role] as readonly string[]).includes(state), 'state', state, { role }),
    ),
  }),
  messageRule({
    code: 'R-1602',
    on: ON,
    title: { en: 'An office stands once in a role', fr: 'Un bureau figure une fois par rôle' },
    texts: {
      en: 'The office {value} stands twice in the role {role}. Keep the state that holds now.',
      fr: 'Le bureau {value} figure deux fois dans le rôle {role}. Gardez l’état actuel.',
    },
    source: 'ours',
    check: ofEach(({ role, office }, all, n) => {
      const first = all.findIndex((each) => each.role === role && each.office === office);
      return findingIf(first < n, 'office', office, { role });
    }),
  }),
  messageRule({
    code: 'R-1603',
    on: ON,
    wire: '12',
    title: { en: 'The offices are of the corridor', fr: 'Les bureaux figurent au corridor' },
    texts: {
      en: 'The office {value} is not in the corridor. Use a code of its list of offices.',
      fr: 'Le bureau {value} ne figure pas dans le corridor. Utilisez un code de sa liste de bureaux.',
    },
    source: 'NCTS list of customs offices',
    check: ofEach(({ office }, _all, _n, { corridor }) =>
      findingIf(administrationOf(corridor, office) === undefined, 'office', office),
    ),
  }),
  messageRule({
    code: 'R-1604',
    on: ['StatusResponse'],
    title: { en: 'What is known has a state', fr: 'Ce qui est connu a un état' },
    texts: {
      en: 'The movement is known: {value}. Tell at least one state if and only if it is known.',
      fr: 'Mouvement connu : {value}. Donnez au moins un état si et seulement s’il est connu.',
    },
    source: 'ours',
    check: ({ known, officeState }) =>
      findingIf(known !== (officeState !== undefined), 'known', known ? 'true' : 'false'),
  }),
  messageRule({
    code: 'R-1605',
    on: ['StatusRequest'],
    wire: '13',
    title: { en: 'Another doubt is put into words', fr: 'Un autre doute est énoncé' },
    texts: {
      en: 'The state is asked for another reason than those of the list. Say which in the remark.',
      fr: 'L’état est demandé pour un motif hors liste. Énoncez-le dans la remarque.',
    },
    source: 'ours',
    check: ({ doubt: { reason, remark } }) =>
      findingIf(reason === 'other' && remark === undefined, 'doubt/remark', reason),
  }),
];
