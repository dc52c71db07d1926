import type { FaultItem } from '../fault.ts';
import type { Calendar, Corridor } from './corridor.ts';
import { type Path, notUnique, remark } from './remark.ts';

/** What does not fit together in the calendars of an agreement. */
export function checkCalendars({ calendar }: Corridor): readonly FaultItem[] {
  return [
    ...notUnique(calendar, ['calendar'], ({ id }) => id, 'id'),
    ...calendar.flatMap((each, at) => [
      ...(new Set(each.weekend).size === 7 ? [remark(['calendar', at, 'weekend'], 'never-open')] : []),
      ...checkHours(each, ['calendar', at, 'hours']),
      ...notUnique(each.holiday ?? [], ['calendar', at, 'holiday'], ({ date }) => date, 'date'),
    ]),
  ];
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** Hours that begin before the earlier ones of their day have ended, that end before they begin, or that are of a day off; and days that are worked without any. */
function checkHours({ hours, weekend = [] }: Calendar, path: Path): readonly FaultItem[] {
  if (hours === undefined) return [];
  const without = WEEKDAYS.filter((day) => !weekend.includes(day) && hours.every(({ weekday }) => weekday !== day));
  return [
    ...hours.flatMap(({ weekday, opens, closes }, at) => {
      const before = hours.slice(0, at).findLast((each) => each.weekday === weekday);
      if (closes <= opens) return [remark([...path, at, 'closes'], 'hours-order', { value: closes, after: opens })];
      if (before !== undefined && opens < before.closes)
        return [remark([...path, at, 'opens'], 'hours-order', { value: opens, after: before.closes })];
      if (weekend.includes(weekday)) return [remark([...path, at, 'weekday'], 'hours-off', { value: weekday }, '15')];
      return [];
    }),
    ...without.map((value) => remark(path, 'hours-missing', { value }, '13')),
  ];
}
