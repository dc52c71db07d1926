import Big from 'big.js';
import { type CodeTableName, isInTable } from '../corridor/code-tables.ts';
import { recordRule } from './record-rule.ts';
import { type Rule, findingIf, nth } from './shape.ts';

const sum = (values: readonly string[]) => values.reduce((total, value) => total.plus(value), new Big(0));

function tableTexts(name: CodeTableName) {
  return {
    en: `The code {value} is not in the table ${name} of the corridor. Use a code of the table, or agree on a new one.`,
    fr: `Le code {value} ne figure pas dans la table ${name} du corridor. Utilisez un code de la table ou convenez d’un nouveau.`,
  };
}

/** The goods items and their totals. */
export const GOODS_RULES: readonly Rule[] = [
  recordRule({
    code: 'R-0501',
    title: { en: 'Items are numbered without a gap', fr: 'Les articles sont numérotés sans lacune' },
    texts: {
      en: 'The item number is {value} where {expected} follows. Number the items 1, 2, 3 and so on.',
      fr: 'Le numéro d’article est {value} là où {expected} vient ensuite. Numérotez les articles 1, 2, 3, etc.',
    },
    source: 'NCTS R0007, R0988',
    check: ({ item }) =>
      item.flatMap(({ number }, n) =>
        findingIf(number !== n + 1, `${nth('item', item, n)}/number`, number, { expected: n + 1 }),
      ),
  }),
  recordRule({
    code: 'R-0502',
    title: { en: 'Net is not more than gross', fr: 'Le net ne dépasse pas le brut' },
    texts: {
      en: 'The net mass {value} kg is more than the gross mass {gross} kg. Correct one of the two.',
      fr: 'La masse nette de {value} kg dépasse la masse brute de {gross} kg. Corrigez l’une des deux.',
    },
    source: 'NCTS R0223',
    check: ({ item }) =>
      item.flatMap(({ grossMass, netMass }, n) => {
        const isMore = netMass !== undefined && new Big(netMass).gt(grossMass);
        return findingIf(isMore, `${nth('item', item, n)}/netMass`, netMass, { gross: grossMass });
      }),
  }),
  recordRule({
    code: 'R-0503',
    title: { en: 'The count of items is right', fr: 'Le nombre d’articles est juste' },
    texts: {
      en: 'The total says {value} items and there are {found}. Correct the total or add the items that are missing.',
      fr: 'Le total indique {value} articles et il y en a {found}. Corrigez le total ou ajoutez les articles manquants.',
    },
    source: 'ours',
    check: ({ item, totals }) =>
      findingIf(totals.items !== item.length, 'totals/items', totals.items, { found: item.length }),
  }),
  recordRule({
    code: 'R-0504',
    title: { en: 'The packages add up', fr: 'Les colis s’additionnent' },
    texts: {
      en: 'The total says {value} packages and the items add up to {found}. Correct the one that is wrong.',
      fr: 'Le total indique {value} colis et la somme des articles est {found}. Corrigez celui qui est faux.',
    },
    source: 'ours',
    check: ({ item, totals }) => {
      const found = sum(item.flatMap(({ packaging }) => packaging.map(({ count }) => count)));
      return findingIf(!found.eq(totals.packages), 'totals/packages', totals.packages, { found: found.toFixed() });
    },
  }),
  recordRule({
    code: 'R-0505',
    title: { en: 'The gross masses add up', fr: 'Les masses brutes s’additionnent' },
    texts: {
      en: 'The total says {value} kg gross and the items add up to {found} kg. Correct the one that is wrong.',
      fr: 'Le total indique {value} kg bruts et la somme des articles est {found} kg. Corrigez celui qui est faux.',
    },
    source: 'NCTS R0983, R0994, there as at least',
    check: ({ item, totals }) => {
      const found = sum(item.map(({ grossMass }) => grossMass));
      return findingIf(!found.eq(totals.grossMass), 'totals/grossMass', totals.grossMass, { found: found.toFixed() });
    },
  }),
  recordRule({
    code: 'R-0506',
    title: { en: 'The net masses add up', fr: 'Les masses nettes s’additionnent' },
    texts: {
      en: 'The total says {value} kg net and the items add up to {found} kg. Correct the one that is wrong.',
      fr: 'Le total indique {value} kg nets et la somme des articles est {found} kg. Corrigez celui qui est faux.',
    },
    source: 'ours',
    check: ({ item, totals }) => {
      const masses = item.flatMap(({ netMass }) => netMass ?? []);
      if (totals.netMass === undefined || masses.length < item.length) return [];
      const found = sum(masses);
      return findingIf(!found.eq(totals.netMass), 'totals/netMass', totals.netMass, { found: found.toFixed() });
    },
  }),
  recordRule({
    code: 'R-0507',
    title: { en: 'The goods weigh something', fr: 'Les marchandises pèsent quelque chose' },
    texts: {
      en: 'The total gross mass is {value} kg. State the mass of the goods.',
      fr: 'La masse brute totale est de {value} kg. Indiquez la masse des marchandises.',
    },
    source: 'ours',
    check: ({ totals }) => findingIf(new Big(totals.grossMass).eq(0), 'totals/grossMass', totals.grossMass),
  }),
  recordRule({
    code: 'R-0508',
    wire: '12',
    title: { en: 'The chapter is one of the Harmonized System', fr: 'Le chapitre est du Système harmonisé' },
    texts: {
      en: 'The commodity code {value} begins with no chapter of the Harmonized System. Correct the code.',
      fr: 'Le code {value} ne commence par aucun chapitre du Système harmonisé. Corrigez le code.',
    },
    source: 'Harmonized System Convention: no chapter 00, chapter 77 reserved',
    check: ({ item }) =>
      item.flatMap(({ commodity }, n) =>
        findingIf(/^(00|77)/.test(commodity), `${nth('item', item, n)}/commodity`, commodity),
      ),
  }),
  recordRule({
    code: 'W-0509',
    wire: '12',
    title: { en: 'The kind of packages is agreed', fr: 'Le type de colis est convenu' },
    texts: tableTexts('packageKind'),
    source: 'UN/ECE Recommendation 21; NCTS code list of kinds of packages',
    check: ({ item }, { corridor }) =>
      item.flatMap(({ packaging }, n) =>
        packaging.flatMap(({ kind }, p) => {
          const at = `${nth('item', item, n)}/${nth('packaging', packaging, p)}/kind`;
          return findingIf(!isInTable(corridor, 'packageKind', kind), at, kind);
        }),
      ),
  }),
  recordRule({
    code: 'W-0510',
    wire: '12',
    title: { en: 'The types of documents are agreed', fr: 'Les types de documents sont convenus' },
    texts: tableTexts('documentType'),
    source: 'UN/EDIFACT 1001; NCTS code lists of document types',
    check: ({ item }, { corridor }) =>
      item.flatMap((each, n) =>
        (['previousDocument', 'supportingDocument'] as const).flatMap((name) => {
          const documents = each[name] ?? [];
          return documents.flatMap(({ type }, d) => {
            const at = `${nth('item', item, n)}/${nth(name, documents, d)}/type`;
            return findingIf(!isInTable(corridor, 'documentType', type), at, type);
          });
        }),
      ),
  }),
  recordRule({
    code: 'R-0511',
    wire: '12',
    title: { en: 'The declaration type is agreed', fr: 'Le type de déclaration est convenu' },
    texts: tableTexts('declarationType'),
    source: 'NCTS code list of declaration types',
    check: ({ declarationType }, { corridor }) =>
      findingIf(!isInTable(corridor, 'declarationType', declarationType), 'declarationType', declarationType),
  }),
];
