import Big from 'big.js';
import type { Contribution } from '../messages/parts.ts';
import type { TransitRecord } from '../messages/record.ts';
import { cifValue } from './guarantee.ts';
import { recordRule } from './record-rule.ts';
import { type Finding, type Rule, type RuleContext, below, findingIf } from './shape.ts';

const termsOf = ({ supply }: Contribution, { corridor }: RuleContext) =>
  corridor.guarantee.contribution?.find((each) => each.supply === supply);

/** Amounts may be rounded to the whole unit. */
const isFar = (one: Big, other: string) => one.minus(other).abs().gte(1);

type Check = (contribution: Contribution, context: RuleContext, record: TransitRecord) => readonly Finding[];
const ofContribution =
  (check: Check) =>
  (record: TransitRecord, context: RuleContext): readonly Finding[] => {
    const { contribution } = record.guarantee;
    return contribution === undefined ? [] : below('guarantee/contribution', check(contribution, context, record));
  };

/** The contribution to the guarantee fund: a fee, collected once, at the place and the rate of its supply. */
export const CONTRIBUTION_RULES: readonly Rule[] = [
  recordRule({
    code: 'R-0721',
    wire: '12',
    title: { en: 'The contribution is agreed for the supply', fr: 'La contribution est convenue pour la provenance' },
    texts: {
      en: 'The corridor agrees on no contribution for the supply {value}. Remove it or correct the supply.',
      fr: 'Le corridor ne convient d’aucune contribution pour la provenance {value}. Supprimez-la ou corrigez la provenance.',
    },
    source: 'ISRT convention and its guarantee fund',
    check: ofContribution((contribution, context) =>
      findingIf(termsOf(contribution, context) === undefined, 'supply', contribution.supply),
    ),
  }),
  recordRule({
    code: 'R-0722',
    title: { en: 'The rate is that of the supply', fr: 'Le taux est celui de la provenance' },
    texts: {
      en: 'The rate is {value} %; for this supply the corridor says {rate} %. Correct the rate.',
      fr: 'Le taux est de {value} % ; pour cette provenance, le corridor dit {rate} %. Corrigez le taux.',
    },
    source: 'ISRT convention and its guarantee fund',
    check: ofContribution((contribution, context) => {
      const rate = termsOf(contribution, context)?.rate;
      const isOther = rate !== undefined && !new Big(rate).eq(contribution.rate);
      return findingIf(isOther, 'rate', contribution.rate, { rate: rate ?? '' });
    }),
  }),
  recordRule({
    code: 'R-0723',
    title: { en: 'The base is the CIF value', fr: 'L’assiette est la valeur CAF' },
    texts: {
      en: 'The base is {value}; the CIF value in the currency of the corridor is {cif}. Correct the base.',
      fr: 'L’assiette est de {value} ; la valeur CAF dans la monnaie du corridor est de {cif}. Corrigez l’assiette.',
    },
    source: 'ISRT convention and its guarantee fund',
    check: ofContribution(({ base, currency }, context, record) => {
      const cif = currency === context.corridor.guarantee.currency ? cifValue(record, context) : undefined;
      return findingIf(cif !== undefined && isFar(cif, base), 'base', base, { cif: cif?.toFixed() ?? '' });
    }),
  }),
  recordRule({
    code: 'R-0724',
    title: { en: 'The amount is the rate of the base', fr: 'Le montant est le taux de l’assiette' },
    texts: {
      en: 'The amount is {value}; {rate} % of {base} is {expected}. Correct the amount.',
      fr: 'Le montant est de {value} ; {rate} % de {base} font {expected}. Corrigez le montant.',
    },
    source: 'ISRT convention and its guarantee fund',
    check: ofContribution(({ amount, rate, base }) => {
      const expected = new Big(base).times(rate).div(100);
      return findingIf(isFar(expected, amount), 'amount', amount, { rate, base, expected: expected.toFixed() });
    }),
  }),
  recordRule({
    code: 'R-0725',
    title: { en: 'The contribution is collected where agreed', fr: 'La contribution est perçue au lieu convenu' },
    texts: {
      en: 'The contribution is to be collected by {value}; for this supply the corridor says {offices}. Correct the office.',
      fr: 'La contribution serait perçue par {value} ; pour cette provenance, le corridor dit {offices}. Corrigez le bureau.',
    },
    source: 'ISRT convention and its guarantee fund',
    check: ofContribution((contribution, context) => {
      const offices = termsOf(contribution, context)?.collectedBy ?? [contribution.collectedBy];
      const isOther = !offices.includes(contribution.collectedBy);
      return findingIf(isOther, 'collectedBy', contribution.collectedBy, { offices: offices.join(', ') });
    }),
  }),
  recordRule({
    code: 'R-0726',
    title: { en: 'The receipt is for the contribution', fr: 'La quittance porte sur la contribution' },
    texts: {
      en: 'The receipt is for {value}; the contribution is {amount} {currency}. Correct the receipt or collect the rest.',
      fr: 'La quittance porte sur {value} ; la contribution est de {amount} {currency}. Corrigez la quittance ou percevez le reste.',
    },
    source: 'ours',
    check: ofContribution(({ amount, currency, receipt }) => {
      const isOther = receipt !== undefined && (!new Big(receipt.amount).eq(amount) || receipt.currency !== currency);
      return findingIf(isOther, 'receipt/amount', `${receipt?.amount} ${receipt?.currency}`, { amount, currency });
    }),
  }),
  recordRule({
    code: 'R-0727',
    title: { en: 'Who collects gives the receipt', fr: 'Celui qui perçoit donne la quittance' },
    texts: {
      en: 'The receipt is of {value}; the contribution is collected by {office}. Correct one of the two.',
      fr: 'La quittance est de {value} ; la contribution est perçue par {office}. Corrigez l’un des deux.',
    },
    source: 'ours',
    check: ofContribution(({ collectedBy: office, receipt }) =>
      findingIf(receipt !== undefined && receipt.office !== office, 'receipt/office', receipt?.office, { office }),
    ),
  }),
];
