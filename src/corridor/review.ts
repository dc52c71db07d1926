import type { FaultItem } from '../fault.ts';
import { findTable } from './code-tables.ts';
import type { Corridor, Times } from './corridor.ts';
import { leastMinutes } from './offices.ts';
import { remark } from './remark.ts';

/** What NCTS Phase 5 allows; an agreement states its own. */
const NCTS_TIMES: Times = {
  controlResults: { days: 3, working: false },
  controlResultsChased: { days: 6, working: false },
  discrepanciesSolved: { days: 13, working: false },
  enquiryOpens: { days: 7, working: false },
  enquiryAnswer: { days: 28, working: false },
  enquiryAnswerProlonged: { days: 40, working: false },
  recoveryMonths: 7,
};

const TABLES = ['declarationType', 'packageKind', 'guaranteeKind', 'documentType', 'nextProcedure'] as const;

/** What a usable corridor still leaves open: warnings for those who agree on it, never a refusal. */
export function reviewCorridor(corridor: Corridor): readonly FaultItem[] {
  const unconfirmed = corridor.administration.filter(
    ({ code }) => corridor.confirmation?.some(({ administration }) => administration === code) !== true,
  );
  return [
    ...(corridor.illustrative ? [remark(['illustrative'], 'illustrative')] : []),
    ...(corridor.signatures === 'none' ? [remark(['signatures'], 'unsigned')] : []),
    ...(corridor.checkDigits === 'warn' ? [remark(['checkDigits'], 'check-digits-warn')] : []),
    ...(corridor.loweredRule ?? []).map((value, at) => remark(['loweredRule', at], 'rule-lowered', { value })),
    ...unconfirmed.map(({ code }) =>
      remark(['administration', corridor.administration.findIndex((each) => each.code === code)], 'unconfirmed', {
        value: code,
      }),
    ),
    ...reviewCalendars(corridor),
    ...reviewRoutes(corridor),
    ...TABLES.filter((name) => findTable(corridor, name) === undefined).map((value) =>
      remark(['codeTable'], 'no-table', { value }),
    ),
    ...(unconfirmed.length > 0 ? timesOfNcts(corridor) : []),
  ];
}

/** A calendar is asked for the holidays of the first year of the agreement. */
function reviewCalendars({ calendar, validFrom }: Corridor): readonly FaultItem[] {
  const year = validFrom.slice(0, 4);
  return calendar.flatMap(({ id, holiday }, at) =>
    holiday?.some(({ date }) => date.startsWith(year)) === true
      ? []
      : [remark(['calendar', at], 'no-holidays', { value: id, year })],
  );
}

function reviewRoutes(corridor: Corridor): readonly FaultItem[] {
  const legs = corridor.route.flatMap(({ offices }, at) =>
    offices.slice(1).map((value, n) => ({ from: offices[n] ?? '', value, path: ['route', at, 'offices', n + 1] })),
  );
  return legs
    .filter(({ from, value }, at) => legs.findIndex((leg) => leg.from === from && leg.value === value) === at)
    .filter(({ from, value }) => leastMinutes(corridor, from, value) === undefined)
    .map(({ from, value, path }) => remark(path, 'no-travel-time', { from, value }));
}

function timesOfNcts({ times }: Corridor): readonly FaultItem[] {
  return (Object.keys(NCTS_TIMES) as (keyof Times)[])
    .filter((field) => daysOf(times[field]) === daysOf(NCTS_TIMES[field]))
    .map((field) => remark(['times', field], 'times-of-ncts', { field }));
}

function daysOf(time: Times[keyof Times]): string | number {
  return typeof time === 'number' ? time : `${time.days} ${time.working ? 'working' : 'calendar'}`;
}
