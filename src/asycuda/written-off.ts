import Big from 'big.js';
import { type FaultItem, fill } from '../fault.ts';
import type { GoodsItem } from '../messages/record.ts';
import type { LoadingList } from './loading-list.ts';

/** What is left of an item after the lines that were written off. */
interface Left {
  packages: Big;
  grossMass: Big;
}

const REASONS = {
  item: {
    en: 'Item {item} is not in the declaration.',
    fr: 'L’article {item} ne figure pas dans la déclaration.',
  },
  twice: {
    en: 'Item {item} stands twice in one list. Put it on one line.',
    fr: 'L’article {item} figure deux fois dans une même liste. Mettez-le sur une seule ligne.',
  },
  packages: {
    en: 'Item {item}: {value} packages are loaded, but only {left} are left.',
    fr: 'Article {item} : {value} colis sont chargés, mais il n’en reste que {left}.',
  },
  grossMass: {
    en: 'Item {item}: {value} kg are loaded, but only {left} are left.',
    fr: 'Article {item} : {value} kg sont chargés, mais il n’en reste que {left}.',
  },
  container: {
    en: 'Item {item}: container {value} is not one of those that the declaration or the list has.',
    fr: 'Article {item} : le conteneur {value} n’est pas parmi ceux de la déclaration ou de la liste.',
  },
} as const;

/** Writes the lines of all lists off the items of the declaration; a remark for each that loads more than is left, or what is not there. */
export function overloaded(
  items: readonly GoodsItem[],
  containers: readonly string[],
  lists: readonly LoadingList[],
): readonly FaultItem[] {
  const left = new Map<number, Left>(
    items.map(({ packaging, grossMass }, index) => [
      index + 1,
      {
        packages: packaging.reduce((sum, { count }) => sum.plus(count), new Big(0)),
        grossMass: new Big(grossMass),
      },
    ]),
  );
  return lists.flatMap(({ line: lines, container = [] }, at) => {
    const known = new Set([...containers, ...container.map(({ number }) => number)]);
    const seen = new Set<number>();
    return lines.flatMap(({ item, packages, grossMass, container: loaded = [] }, row) => {
      const pointer = `/LoadingLists/list[${at + 1}]/line[${row + 1}]`;
      const remains = left.get(item);
      if (remains === undefined) return [remark('item', `${pointer}/item`, item, String(item))];
      if (seen.has(item)) return [remark('twice', `${pointer}/item`, item, String(item))];
      seen.add(item);
      const found = loaded
        .filter((number) => !known.has(number))
        .map((number) => remark('container', `${pointer}/container`, item, number));
      for (const [key, value] of Object.entries({ packages, grossMass }) as [keyof Left, string][]) {
        if (remains[key].lt(value)) found.push(remark(key, `${pointer}/${key}`, item, value, remains[key].toFixed()));
        else remains[key] = remains[key].minus(value);
      }
      return found;
    });
  });
}

function remark(kind: keyof typeof REASONS, pointer: string, item: number, value: string, left = ''): FaultItem {
  return {
    code: 'asycuda/overloaded',
    wire: '12',
    pointer,
    reason: fill(REASONS[kind], { item: String(item), value, left }),
    originalValue: value,
  };
}
