import { administrationOf } from '../corridor/offices.ts';
import type { Claim } from '../messages/recovery-notice.ts';
import { type Finding, type Rule, findingIf, messageRule, nth } from './shape.ts';

function twice(name: string, claims: readonly Claim[]): readonly Finding[] {
  return claims.flatMap(({ kind, currency }, n) => {
    const first = claims.findIndex((each) => each.kind === kind && each.currency === currency);
    return findingIf(first < n, `${nth(name, claims, n)}/kind`, kind, { currency });
  });
}

const claimTexts = {
  en: 'The claim {value} in {currency} stands twice. Put the two amounts together.',
  fr: 'La créance {value} en {currency} figure deux fois. Réunissez les deux montants.',
};

/** A debt that arose, and who recovers it. */
export const RECOVERY_RULES: readonly Rule[] = [
  messageRule({
    code: 'R-1801',
    on: ['RecoveryNotice'],
    wire: '13',
    title: { en: 'Another reason is put into words', fr: 'Un autre motif est énoncé' },
    texts: {
      en: 'The debt arose for another reason than those of the list. Say which in the remark.',
      fr: 'La dette est née pour un motif hors liste. Énoncez-le dans la remarque.',
    },
    source: 'ours',
    check: ({ debt: { reason, remark } }) =>
      findingIf(reason === 'other' && remark === undefined, 'debt/remark', reason),
  }),
  messageRule({
    code: 'R-1802',
    on: ['RecoveryNotice'],
    title: { en: 'Each claim stands once', fr: 'Chaque créance figure une fois' },
    texts: claimTexts,
    source: 'ours',
    check: ({ debt: { claim = [] } }) => twice('debt/claim', claim),
  }),
  messageRule({
    code: 'R-1803',
    on: ['RecoveryRequest'],
    title: { en: 'Each claim stands once', fr: 'Chaque créance figure une fois' },
    texts: claimTexts,
    source: 'ours',
    check: ({ case: { claim } }) => twice('case/claim', claim),
  }),
  messageRule({
    code: 'R-1804',
    on: ['RecoveryRequest'],
    title: { en: 'Another administration is asked', fr: 'Une autre administration est sollicitée' },
    texts: {
      en: 'The office {value} that is asked belongs to the administration that asks. Recover at home without a request.',
      fr: 'Le bureau {value} sollicité relève de l’administration qui demande. Recouvrez chez vous sans demande.',
    },
    source: 'ours',
    check: ({ case: { requesting, requested } }, { corridor }) => {
      const asked = administrationOf(corridor, requested);
      return findingIf(asked === administrationOf(corridor, requesting), 'case/requested', requested);
    },
  }),
  messageRule({
    code: 'R-1805',
    on: ['RecoveryRequest'],
    title: { en: 'The country of the debt recovers', fr: 'Le pays de la dette recouvre' },
    texts: {
      en: 'The debt arose in {value} and the office {office} that is asked is not of that country. Ask the authority of the country where the debt arose.',
      fr: 'La dette est née en {value} et le bureau {office} sollicité n’est pas de ce pays. Sollicitez l’autorité du pays où la dette est née.',
    },
    source: 'NCTS message 150: to the authority of the country where the debt arose',
    check: ({ case: { country, requested } }, { corridor }) =>
      findingIf(administrationOf(corridor, requested) !== country, 'case/country', country, { office: requested }),
  }),
  messageRule({
    code: 'R-1806',
    on: ['RecoveryAcceptance'],
    wire: '13',
    title: { en: 'A refusal to recover is explained', fr: 'Un refus de recouvrer est expliqué' },
    texts: {
      en: 'The recovery is refused and no remark says why. Add the remark.',
      fr: 'Le recouvrement est refusé et aucune remarque ne dit pourquoi. Ajoutez la remarque.',
    },
    source: 'ours',
    check: ({ reply: { accepted, remark } }) => findingIf(!accepted && remark === undefined, 'reply/remark'),
  }),
  messageRule({
    code: 'R-1807',
    on: ['RecoveryDispatch'],
    wire: '13',
    title: { en: 'What was recovered has an amount', fr: 'Ce qui est recouvré a un montant' },
    texts: {
      en: 'The recovery is at {value} and no amount says what was recovered. Add the amounts.',
      fr: 'Le recouvrement en est à {value} et aucun montant ne dit ce qui a été recouvré. Ajoutez les montants.',
    },
    source: 'ours',
    check: ({ progress: { status, recovered } }) => {
      const isRecovered = status === 'recovered' || status === 'partlyRecovered';
      return findingIf(isRecovered && recovered === undefined, 'progress/recovered', status);
    },
  }),
  messageRule({
    code: 'W-1808',
    on: ['RecoveryDispatch'],
    title: { en: 'It is said whether the guarantor paid', fr: 'Il est dit si la caution a payé' },
    texts: {
      en: 'The debt is recovered and nothing says whether the guarantor was called on. Say it: the guarantee depends on it.',
      fr: 'La dette est recouvrée et rien ne dit si la caution a été appelée. Dites-le : la garantie en dépend.',
    },
    source: 'ISRT convention and its guarantee fund',
    check: ({ progress: { status, guaranteeCalled } }) =>
      findingIf(status === 'recovered' && guaranteeCalled === undefined, 'progress/guaranteeCalled'),
  }),
  messageRule({
    code: 'R-1809',
    on: ['RecoveryRequest'],
    title: { en: 'The request goes to whom it asks', fr: 'La demande va à qui elle sollicite' },
    texts: {
      en: 'The office {value} that is asked does not belong to {recipient}, to whom the request is sent. Send it to the administration of that office.',
      fr: 'Le bureau {value} sollicité ne relève pas de {recipient}, à qui la demande est envoyée. Envoyez-la à l’administration de ce bureau.',
    },
    source: 'NCTS message 150: to the authority of the country where the debt arose',
    check: ({ header, case: { requesting, requested } }, { corridor }) => {
      const recipient = header.recipient.administration;
      const asked = administrationOf(corridor, requested);
      // That nobody asks himself is another rule.
      const isThird = asked !== undefined && asked !== administrationOf(corridor, requesting) && asked !== recipient;
      return findingIf(isThird, 'case/requested', requested, { recipient });
    },
  }),
];
