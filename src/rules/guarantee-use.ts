import { dayOf } from '../corridor/calendar.ts';
import { administrationOf, findOffice } from '../corridor/offices.ts';
import type { MessageOf } from '../messages/catalogue.ts';
import { type Finding, type Rule, findingIf, messageRule, nth } from './shape.ts';

const NEEDS = ['GuaranteeCheck', 'GuaranteeUse'] as const;
const RESULTS = ['GuaranteeCheckResult', 'GuaranteeUseResult'] as const;
const RELEASES = ['GuaranteeUseCancelled', 'GuaranteeCredit'] as const;
type Result = MessageOf<(typeof RESULTS)[number]>;

/** What a result says of each guarantee, whether it was checked or booked. */
function each(
  message: Result,
  check: (guarantee: Result['guarantee'][number]) => boolean,
  at: string,
): readonly Finding[] {
  const { guarantee } = message;
  return guarantee.flatMap((one, n) =>
    findingIf(check(one), `${nth('guarantee', guarantee, n)}/${at}`, one.verdict, { reference: one.reference }),
  );
}

function repeatedOnes(at: string, guarantees: readonly { readonly reference: string }[]): readonly Finding[] {
  return guarantees.flatMap(({ reference }, n) => {
    const first = guarantees.findIndex((one) => one.reference === reference);
    return findingIf(first < n, `${nth(at, guarantees, n)}/reference`, reference);
  });
}

const onceTitle = { en: 'Each guarantee stands once', fr: 'Chaque garantie figure une fois' };
const onceTexts = {
  en: 'The guarantee {value} stands twice. Put what is said of it together.',
  fr: 'La garantie {value} figure deux fois. Réunissez ce qui en est dit.',
};

/** A guarantee whose office is another administration's. */
export const GUARANTEE_USE_RULES: readonly Rule[] = [
  messageRule({
    code: 'R-1901',
    on: NEEDS,
    title: onceTitle,
    texts: onceTexts,
    source: 'ours',
    check: ({ need: { guarantee } }) => repeatedOnes('need/guarantee', guarantee),
  }),
  messageRule({
    code: 'R-1902',
    on: NEEDS,
    title: { en: 'The country of departure is covered', fr: 'Le pays de départ est couvert' },
    texts: {
      en: 'The countries of the itinerary do not name that of departure, {country}. Name every country where the guarantee must hold.',
      fr: 'Les pays de l’itinéraire ne citent pas celui du départ, {country}. Citez chaque pays où la garantie doit valoir.',
    },
    source: 'ISRT convention: one guarantee for the whole operation',
    check: ({ need: { office, country } }, { corridor }) => {
      const departure = administrationOf(corridor, office);
      return findingIf(departure !== undefined && !country.includes(departure), 'need/country', undefined, {
        country: departure ?? '',
      });
    },
  }),
  messageRule({
    code: 'R-1903',
    on: NEEDS,
    title: { en: 'A guarantee is needed for days to come', fr: 'Une garantie est requise pour des jours à venir' },
    texts: {
      en: 'The guarantee is needed until {value}, a day before the message ({day}). Correct the day: it is the time limit of the transit.',
      fr: 'La garantie est requise jusqu’au {value}, avant le jour du message ({day}). Corrigez ce jour : c’est le délai du transit.',
    },
    source: 'ours',
    check: ({ header: { preparedAt }, need: { office, neededUntil } }, { corridor }) => {
      if (findOffice(corridor, office) === undefined) return [];
      const day = dayOf(corridor, office, preparedAt);
      return findingIf(neededUntil < day, 'need/neededUntil', neededUntil, { day });
    },
  }),
  messageRule({
    code: 'R-1904',
    on: RESULTS,
    title: onceTitle,
    texts: onceTexts,
    source: 'ours',
    check: ({ guarantee }) => repeatedOnes('guarantee', guarantee),
  }),
  messageRule({
    code: 'R-1905',
    on: RESULTS,
    wire: '13',
    title: { en: 'Another verdict is put into words', fr: 'Un autre verdict est énoncé' },
    texts: {
      en: 'The guarantee {reference} is refused for another reason than those of the list. Say which in the remark.',
      fr: 'La garantie {reference} est refusée pour un motif hors liste. Énoncez-le dans la remarque.',
    },
    source: 'ours',
    check: (message) => each(message, ({ verdict, remark }) => verdict === 'other' && remark === undefined, 'remark'),
  }),
  messageRule({
    code: 'R-1906',
    on: RESULTS,
    title: { en: 'An office tells its own guarantees', fr: 'Un bureau répond de ses propres garanties' },
    texts: {
      en: 'The office {value} does not belong to {sender}, who sends the result. Each administration answers for its own guarantees.',
      fr: 'Le bureau {value} ne relève pas de {sender}, qui envoie le résultat. Chaque administration répond de ses propres garanties.',
    },
    source: 'ours',
    check: ({ header: { sender }, office }, { corridor }) =>
      findingIf(administrationOf(corridor, office) !== sender.administration, 'office', office, {
        sender: sender.administration,
      }),
  }),
  messageRule({
    code: 'R-1907',
    on: ['GuaranteeUseResult'],
    title: { en: 'What is booked has a number', fr: 'Ce qui est imputé a un numéro' },
    texts: {
      en: 'The guarantee {reference} has the verdict {value}. Give a reservation if and only if the amount is booked (valid).',
      fr: 'La garantie {reference} a le verdict {value}. Donnez un numéro d’imputation si et seulement si le montant est imputé (valid).',
    },
    source: 'NCTS message 205',
    check: ({ guarantee }) =>
      guarantee.flatMap(({ reference, verdict, reservation }, n) =>
        findingIf(
          (verdict === 'valid') !== (reservation !== undefined),
          `${nth('guarantee', guarantee, n)}/reservation`,
          verdict,
          { reference },
        ),
      ),
  }),
  messageRule({
    code: 'R-1908',
    on: ['GuaranteeCheckResult'],
    wire: '13',
    title: { en: 'An amount has its currency', fr: 'Un montant a sa monnaie' },
    texts: {
      en: 'Of the amount still free and its currency only one is stated. Add the other.',
      fr: 'Du montant encore libre et de sa monnaie, un seul est indiqué. Ajoutez l’autre.',
    },
    source: 'ours',
    check: ({ guarantee }) =>
      guarantee.flatMap(({ available, currency }, n) =>
        findingIf(
          (available === undefined) !== (currency === undefined),
          `${nth('guarantee', guarantee, n)}/currency`,
          available,
        ),
      ),
  }),
  messageRule({
    code: 'R-1909',
    on: ['GuaranteeUseResult'],
    wire: '13',
    title: { en: 'An amount has its currency', fr: 'Un montant a sa monnaie' },
    texts: {
      en: 'Of the amount booked and its currency only one is stated. Add the other.',
      fr: 'Du montant imputé et de sa monnaie, un seul est indiqué. Ajoutez l’autre.',
    },
    source: 'ours',
    check: ({ guarantee }) =>
      guarantee.flatMap(({ amount, currency }, n) =>
        findingIf(
          (amount === undefined) !== (currency === undefined),
          `${nth('guarantee', guarantee, n)}/currency`,
          amount,
        ),
      ),
  }),
  messageRule({
    code: 'R-1910',
    on: RELEASES,
    title: { en: 'Each reservation stands once', fr: 'Chaque imputation figure une fois' },
    texts: {
      en: 'The reservation {value} stands twice. What was booked is freed once.',
      fr: 'L’imputation {value} figure deux fois. Ce qui a été imputé est libéré une fois.',
    },
    source: 'ours',
    check: ({ guarantee }) =>
      guarantee.flatMap(({ reservation }, n) => {
        const first = guarantee.findIndex((one) => one.reservation === reservation);
        return findingIf(first < n, `${nth('guarantee', guarantee, n)}/reservation`, reservation);
      }),
  }),
];
