import { oneOf } from '../messages/leaves.ts';
import type * as t from 'io-ts';
import { type Result, err, ok } from 'neverthrow';
import { type Fault, fault } from '../fault.ts';
import { Day } from '../messages/header.ts';

/** Order in which a server writes day, month and year. */
export const DateOrder = oneOf('DateOrder', ['MDY', 'DMY', 'YMD']);
export type DateOrder = t.TypeOf<typeof DateOrder>;

/** In which order days and months stand, and which century two digits mean. */
export interface DateTerms {
  /** Absent where it is not known: then only a date with one reading is read. */
  readonly dateOrder?: DateOrder | undefined;
  /** Two-digit years below it are of 2000, the others of 1900. */
  readonly yearPivot: number;
}

/** One reading of a date, as a calendar day. */
export interface Reading {
  readonly order: DateOrder;
  readonly day: string;
}

/** A date as read: one day, or the readings among which nothing decides, or none. */
export type DateRead = { readonly day: string } | { readonly readings: readonly Reading[] };

/** Reads a date of ASYCUDA World; `readings` is empty for what is no date in the known order, and has two or more for an ambiguous one. */
export function readDate(text: string, { dateOrder, yearPivot }: DateTerms): DateRead {
  const parts = /^([0-9]{1,4})([/.-])([0-9]{1,2})\2([0-9]{1,4})$/.exec(text);
  if (parts === null) return { readings: [] };
  const [, first = '', , second = '', third = ''] = parts;
  const orders =
    first.length > 2 ? (['YMD'] as const) : dateOrder === undefined ? (['MDY', 'DMY'] as const) : [dateOrder];
  const readings = orders.flatMap((order) => {
    const [year, month, day] =
      order === 'YMD' ? [first, second, third] : order === 'MDY' ? [third, first, second] : [third, second, first];
    const read = `${fullYear(year, yearPivot)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return Day.is(read) ? [{ order, day: read }] : [];
  });
  const [one] = readings;
  return one !== undefined && readings.every(({ day }) => day === one.day) ? { day: one.day } : { readings };
}

/** The year of a date, where all its readings agree on it. */
export function readYear(text: string, terms: DateTerms): number | undefined {
  const read = readDate(text, terms);
  const years = new Set(('day' in read ? [read] : read.readings).map(({ day }) => Number(day.slice(0, 4))));
  return years.size === 1 ? [...years][0] : undefined;
}

function fullYear(year: string, pivot: number): string {
  if (year.length !== 2) return year;
  return `${Number(year) < pivot ? '20' : '19'}${year}`;
}

/** The day of a written date. Refuses an ambiguous one with `asycuda/date-order` and its readings, and what is no date in the order of the profile with `asycuda/not-a-date`. */
export function dayOf(text: string, terms: DateTerms): Result<string, Fault> {
  const read = readDate(text, terms);
  if ('day' in read) return ok(read.day);
  if (read.readings.length === 0)
    return err(fault('asycuda/not-a-date', { value: text, order: terms.dateOrder ?? 'MDY, DMY' }));
  const readings = read.readings.map(({ day, order }) => `${day} (${order})`).join(' / ');
  return err(fault('asycuda/date-order', { value: text, readings }));
}

/** A calendar day as a server writes it: no leading zeros, and two digits of the year where the pivot reads them back as the same. */
export function writeDate(day: string, order: DateOrder, yearPivot: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const short = year.slice(2);
  const shown = order !== 'YMD' && fullYear(short, yearPivot) === year ? short : year;
  const [m, d] = [String(Number(month)), String(Number(date))];
  return { YMD: [year, m, d], MDY: [m, d, shown], DMY: [d, m, shown] }[order].join('/');
}
