import { compareInstants, dayOf } from '../corridor/calendar.ts';
import { isInTable } from '../corridor/code-tables.ts';
import { findOffice } from '../corridor/offices.ts';
import type { Arrival } from '../messages/arrival-advice.ts';
import type { MessageOf } from '../messages/catalogue.ts';
import type { ControlResults } from '../messages/destination-control-results.ts';
import type { Movement } from '../movement.ts';
import {
  type Finding,
  type Rule,
  type RuleContext,
  below,
  findingIf,
  messageRule,
  movementRule,
  nth,
} from './shape.ts';

/** An answer to an enquiry repeats results: they are held against the same rules. */
const ON = ['DestinationControlResults', 'EnquiryResponse'] as const;
type Message = MessageOf<(typeof ON)[number]>;
const ofResults =
  (check: (results: ControlResults, context: RuleContext) => readonly Finding[]) =>
  ({ results }: Message, context: RuleContext) =>
    results === undefined ? [] : below('results', check(results, context));
const ofKnown =
  (check: (results: ControlResults, facts: Movement['facts'], context: RuleContext) => readonly Finding[]) =>
  (message: Message, { facts }: Movement, context: RuleContext) => {
    const { results } = message;
    const repeated = message.name === 'EnquiryResponse' ? (message.arrival ?? []) : [];
    const known = { ...facts, arrivals: [...facts.arrivals, ...repeated] };
    return results === undefined ? [] : below('results', check(results, known, context));
  };

/** The last arrival of goods that all have arrived; nothing while a part is missing. */
function lastPart(arrivals: readonly Arrival[]): Arrival | undefined {
  const parts = new Set(arrivals.map(({ part }) => part));
  const isShort = !parts.has(undefined) && arrivals.some((each) => parts.size < (each.parts ?? 0));
  return isShort ? undefined : arrivals.toSorted((a, b) => compareInstants(a.arrivedAt, b.arrivedAt)).at(-1);
}

const isGood = ({ result }: ControlResults) => result === 'A1' || result === 'A2';

/** Results of the control at destination, on which departure decides. */
export const RESULTS_RULES: readonly Rule[] = [
  messageRule({
    code: 'R-1001',
    on: ON,
    wire: '13',
    title: { en: 'Discrepancies are described', fr: 'Les différences sont décrites' },
    texts: {
      en: 'The result is {value} and neither differences nor a remark say why. Add one of the two.',
      fr: 'Le résultat est {value} et ni différences ni remarque ne disent pourquoi. Ajoutez l’une des deux.',
    },
    source: 'NCTS message 018, control result and its remarks',
    check: ofResults((results) => {
      const isBare = results.difference === undefined && results.remark === undefined;
      return findingIf(!isGood(results) && isBare, 'result', results.result);
    }),
  }),
  messageRule({
    code: 'R-1002',
    on: ON,
    wire: '15',
    title: { en: 'Satisfactory results have no differences', fr: 'Un résultat satisfaisant n’a pas de différences' },
    texts: {
      en: 'The result is {value} and there are differences. Change the result, or put what is not a difference into the remark.',
      fr: 'Le résultat est {value} et il y a des différences. Changez le résultat, ou mettez en remarque ce qui n’est pas une différence.',
    },
    source: 'NCTS message 018, control result',
    check: ofResults((results) =>
      findingIf(isGood(results) && results.difference !== undefined, 'difference', results.result),
    ),
  }),
  messageRule({
    code: 'R-1003',
    on: ON,
    title: {
      en: 'Satisfactory results accept the cargo',
      fr: 'Un résultat satisfaisant vaut acceptation de la cargaison',
    },
    texts: {
      en: 'The result is {result} and the cargo is accepted: {value}. A cargo that is not accepted in full has discrepancies (A5 or B1).',
      fr: 'Le résultat est {result} et l’acceptation de la cargaison : {value}. Une cargaison non acceptée en entier présente des différences (A5 ou B1).',
    },
    source: 'ours',
    check: ofResults((results) =>
      findingIf(isGood(results) && results.accepted !== 'yes', 'accepted', results.accepted, {
        result: results.result,
      }),
    ),
  }),
  messageRule({
    code: 'R-1004',
    on: ON,
    title: { en: 'Without a control, A2', fr: 'Sans contrôle, A2' },
    texts: {
      en: 'The result is A1, satisfactory, and no control was made. Without a control the result is A2, considered satisfactory.',
      fr: 'Le résultat est A1, satisfaisant, et aucun contrôle n’a été fait. Sans contrôle, le résultat est A2, considéré comme satisfaisant.',
    },
    source: 'NCTS code list of control results: A1 and A2',
    check: ofResults(({ result, controlMade }) => findingIf(result === 'A1' && !controlMade, 'result', result)),
  }),
  messageRule({
    code: 'W-1005',
    on: ON,
    title: {
      en: 'Satisfactory results have no failed check',
      fr: 'Un résultat satisfaisant n’a pas de contrôle négatif',
    },
    texts: {
      en: 'The result is {result}, and {check} is answered no. See whether the result is right.',
      fr: 'Le résultat est {result}, et {check} a pour réponse non. Vérifiez que le résultat est juste.',
    },
    source: 'ours',
    check: ofResults((results) =>
      (['itineraryRespected', 'timeLimitKept', 'sealsIntact'] as const).flatMap((check) =>
        findingIf(isGood(results) && results[check] === 'no', check, 'no', { result: results.result, check }),
      ),
    ),
  }),
  messageRule({
    code: 'R-1006',
    on: ON,
    title: { en: 'Each difference stands once', fr: 'Chaque différence figure une fois' },
    texts: {
      en: 'The difference of {value} stands twice for the same item. Keep one.',
      fr: 'La différence sur {value} figure deux fois pour le même article. N’en gardez qu’une.',
    },
    source: 'NCTS R0054, R0055',
    check: ofResults(({ difference = [] }) => {
      const seen = new Set<string>();
      return difference.flatMap(({ item, field }, n) => {
        const key = `${item ?? ''} ${field}`;
        const isSeen = seen.has(key);
        seen.add(key);
        return findingIf(isSeen, `${nth('difference', difference, n)}/field`, field);
      });
    }),
  }),
  messageRule({
    code: 'R-1007',
    on: ON,
    wire: '13',
    title: { en: 'The next declaration has its procedure', fr: 'La déclaration suivante a son régime' },
    texts: {
      en: 'The next declaration is named and its procedure is not. Add the procedure.',
      fr: 'La déclaration suivante est citée et son régime ne l’est pas. Ajoutez le régime.',
    },
    source: 'ours',
    check: ofResults(({ nextDeclaration, nextProcedure }) =>
      findingIf(nextDeclaration !== undefined && nextProcedure === undefined, 'nextProcedure'),
    ),
  }),
  messageRule({
    code: 'W-1008',
    on: ON,
    wire: '12',
    title: { en: 'The next procedure is agreed', fr: 'Le régime suivant est convenu' },
    texts: {
      en: 'The code {value} is not in the table nextProcedure of the corridor. Use a code of the table, or agree on a new one.',
      fr: 'Le code {value} ne figure pas dans la table nextProcedure du corridor. Utilisez un code de la table ou convenez d’un nouveau.',
    },
    source: 'ours',
    check: ofResults(({ nextProcedure: code }, { corridor }) =>
      findingIf(code !== undefined && !isInTable(corridor, 'nextProcedure', code), 'nextProcedure', code),
    ),
  }),
  movementRule({
    code: 'R-1009',
    on: ON,
    wire: '13',
    title: { en: 'A control says how the seals were', fr: 'Un contrôle dit l’état des scellements' },
    texts: {
      en: 'Seals were declared, a control was made, and the state of the seals is unknown. Answer yes or no.',
      fr: 'Des scellements ont été déclarés, un contrôle a été fait, et l’état des scellements est inconnu. Répondez oui ou non.',
    },
    source: 'NCTS C0440, C0810',
    check: ofKnown(({ controlMade, sealsIntact }, { record }) => {
      const isSealed = record?.seal !== undefined || record?.container?.some(({ seal }) => seal !== undefined) === true;
      return findingIf(isSealed && controlMade && sealsIntact === 'unknown', 'sealsIntact', sealsIntact);
    }),
  }),
  movementRule({
    code: 'R-1010',
    on: ON,
    wire: '12',
    title: { en: 'Differences are about declared items', fr: 'Les différences portent sur des articles déclarés' },
    texts: {
      en: 'The record has no item {value}. Correct the number, or leave it out for what was not declared at all.',
      fr: 'Les données n’ont pas d’article {value}. Corrigez le numéro, ou omettez-le pour ce qui n’a pas été déclaré du tout.',
    },
    source: 'NCTS R0054, R0055',
    check: ofKnown(({ difference = [] }, { record }) =>
      difference.flatMap(({ item }, n) => {
        const isOther = item !== undefined && record?.item.some(({ number }) => number === item) === false;
        return findingIf(isOther, `${nth('difference', difference, n)}/item`, item);
      }),
    ),
  }),
  movementRule({
    code: 'W-1011',
    on: ON,
    title: { en: 'The time limit is judged by the arrival', fr: 'Le délai se juge à l’arrivée' },
    texts: {
      en: 'The time limit was kept: {value}; but the goods arrived on {day}, and the time limit is {limit}. See which is right.',
      fr: 'Délai respecté : {value} ; mais les marchandises sont arrivées le {day}, et le délai est le {limit}. Vérifiez lequel est juste.',
    },
    source: 'ours',
    check: ofKnown(({ office, timeLimitKept }, { record, arrivals }, { corridor }) => {
      const arrival = lastPart(arrivals.filter((each) => each.office === office));
      if (arrival === undefined || record === undefined || findOffice(corridor, office) === undefined) return [];
      const day = dayOf(corridor, office, arrival.arrivedAt);
      const isWrong = timeLimitKept === (day > record.timeLimit ? 'yes' : 'no');
      return findingIf(isWrong, 'timeLimitKept', timeLimitKept, { day, limit: record.timeLimit });
    }),
  }),
  movementRule({
    code: 'W-1012',
    on: ON,
    title: { en: 'The control comes after the arrival', fr: 'Le contrôle suit l’arrivée' },
    texts: {
      en: 'The control was made at {value}, before the arrival ({arrivedAt}). See which time is right.',
      fr: 'Le contrôle date de {value}, avant l’arrivée ({arrivedAt}). Vérifiez quelle heure est juste.',
    },
    source: 'ours',
    check: ofKnown(({ office, controlledAt }, { arrivals }) => {
      const arrival = arrivals.find((each) => each.office === office);
      const isBefore = arrival !== undefined && compareInstants(controlledAt, arrival.arrivedAt) < 0;
      return findingIf(isBefore, 'controlledAt', controlledAt, { arrivedAt: arrival?.arrivedAt ?? '' });
    }),
  }),
];
