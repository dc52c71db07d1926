import { isInTable } from '../corridor/code-tables.ts';
import { checkContainer } from '../reference.ts';
import { recordRule } from './record-rule.ts';
import { repeated, sealsOf } from './seals.ts';
import { type Rule, findingIf, nth } from './shape.ts';

const isIso = (number: string) => /^[A-Z]{3}[JUZ][0-9]{7}$/.test(number);

/** Containers, the goods in them, and seals. */
export const CONTAINER_RULES: readonly Rule[] = [
  recordRule({
    code: 'R-0601',
    title: { en: 'Each container stands once', fr: 'Chaque conteneur figure une fois' },
    texts: {
      en: 'The container {value} stands twice in the list. Keep one.',
      fr: 'Le conteneur {value} figure deux fois dans la liste. N’en gardez qu’un.',
    },
    source: 'ours',
    check: ({ container = [] }) =>
      repeated(container.map(({ number }, n) => ({ at: `${nth('container', container, n)}/number`, value: number }))),
  }),
  recordRule({
    code: 'R-0602',
    title: { en: 'The check digit of a container is right', fr: 'Le chiffre de contrôle d’un conteneur est juste' },
    texts: {
      en: 'The check digit of the container {value} is wrong. Read the number again from the container.',
      fr: 'Le chiffre de contrôle du conteneur {value} est faux. Relisez le numéro sur le conteneur.',
    },
    source: 'ISO 6346; NCTS R0028',
    isCheckDigit: true,
    check: ({ container = [] }) =>
      container.flatMap(({ number }, n) =>
        findingIf(isIso(number) && !checkContainer(number), `${nth('container', container, n)}/number`, number),
      ),
  }),
  recordRule({
    code: 'W-0603',
    title: { en: 'A container number has the form of ISO 6346', fr: 'Un numéro de conteneur a la forme ISO 6346' },
    texts: {
      en: 'The container number {value} has not the form of ISO 6346, so that no check digit protects it. See whether it was read in full.',
      fr: 'Le numéro de conteneur {value} n’a pas la forme ISO 6346 : aucun chiffre de contrôle ne le protège. Vérifiez qu’il a été relevé en entier.',
    },
    source: 'ISO 6346; NCTS R0028',
    check: ({ container = [] }) =>
      container.flatMap(({ number }, n) =>
        findingIf(!isIso(number), `${nth('container', container, n)}/number`, number),
      ),
  }),
  recordRule({
    code: 'R-0604',
    title: { en: 'Goods are in containers of the list', fr: 'Les marchandises sont dans des conteneurs de la liste' },
    texts: {
      en: 'The item is in the container {value}, which is not in the list of containers. Add it there or correct the number.',
      fr: 'L’article est dans le conteneur {value}, qui ne figure pas dans la liste des conteneurs. Ajoutez-le ou corrigez le numéro.',
    },
    source: 'NCTS C0670, there from the container to its goods',
    check: ({ item, container = [] }) => {
      const listed = new Set(container.map(({ number }) => number));
      return item.flatMap(({ container: numbers = [] }, n) =>
        numbers.flatMap((number, c) =>
          findingIf(!listed.has(number), `${nth('item', item, n)}/${nth('container', numbers, c)}`, number),
        ),
      );
    },
  }),
  recordRule({
    code: 'W-0605',
    title: { en: 'An empty container holds no goods', fr: 'Un conteneur vide ne contient rien' },
    texts: {
      en: 'The item is in the container {value}, which is declared empty. See which of the two is right.',
      fr: 'L’article est dans le conteneur {value}, déclaré vide. Vérifiez lequel des deux est juste.',
    },
    source: 'ours',
    check: ({ item, container = [] }) => {
      const empty = new Set(container.filter(({ fullness }) => fullness === 'empty').map(({ number }) => number));
      return item.flatMap(({ container: numbers = [] }, n) =>
        numbers.flatMap((number, c) =>
          findingIf(empty.has(number), `${nth('item', item, n)}/${nth('container', numbers, c)}`, number),
        ),
      );
    },
  }),
  recordRule({
    code: 'W-0606',
    wire: '12',
    title: { en: 'The type of container is agreed', fr: 'Le type de conteneur est convenu' },
    texts: {
      en: 'The type {value} is not in the table containerType of the corridor. Use a code of the table, or agree on a new one.',
      fr: 'Le type {value} ne figure pas dans la table containerType du corridor. Utilisez un code de la table ou convenez d’un nouveau.',
    },
    source: 'ISO 6346',
    check: ({ container = [] }, { corridor }) =>
      container.flatMap(({ type }, n) => {
        const isUnknown = type !== undefined && !isInTable(corridor, 'containerType', type);
        return findingIf(isUnknown, `${nth('container', container, n)}/type`, type);
      }),
  }),
  recordRule({
    code: 'R-0607',
    wire: '13',
    title: { en: 'There is a seal or a waiver', fr: 'Il y a un scellement ou une dispense' },
    texts: {
      en: 'There is no seal and no seal waiver that was granted. Seal the vehicle or the containers, or state the waiver.',
      fr: 'Il n’y a ni scellement ni dispense accordée. Scellez le véhicule ou les conteneurs, ou indiquez la dispense.',
    },
    source: 'Revised Kyoto Convention, Annex E1: identification of the goods; NCTS R0165, R0448',
    check: (record) =>
      findingIf(sealsOf(record.seal, record.container).length === 0 && record.sealWaiver?.granted !== true, 'seal'),
  }),
  recordRule({
    code: 'R-0608',
    title: { en: 'Each seal stands once', fr: 'Chaque scellement figure une fois' },
    texts: {
      en: 'The seal {value} stands twice in the movement. Read the marks again from the seals.',
      fr: 'Le scellement {value} figure deux fois dans le mouvement. Relisez les marques sur les scellements.',
    },
    source: 'NCTS R0107',
    check: (record) => repeated(sealsOf(record.seal, record.container)),
  }),
];
