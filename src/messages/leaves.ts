import * as t from 'io-ts';

/** Error code of the wire for a value that is wrong in itself (TR917). */
export type LexicalFault = '12' | '39' | '40' | '50' | '51' | '54' | '55';

/** What an XSD simple type says of a leaf: enough to write its XSD and to explain a refusal. */
export interface Facets {
  readonly base: 'string' | 'integer' | 'decimal' | 'date' | 'dateTime' | 'boolean';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly values?: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

/**
 * A value that stands in an element as text. `parse` reads the text of the element; writing the value gives the text back to the letter, without the
 * blanks that may surround a number, a day, an instant or a flag.
 */
export class LeafType<A extends string | number | boolean> extends t.Type<A, A, unknown> {
  readonly _tag = 'LeafType' as const;
  readonly facets: Facets;
  readonly parse: (text: string) => A | { readonly wrong: LexicalFault };

  constructor(name: string, facets: Facets, parse: (text: string) => A | { readonly wrong: LexicalFault }) {
    const is = (u: unknown): u is A => isScalar(u) && parse(String(u)) === u;
    super(name, is, (u, c) => (is(u) ? t.success(u) : t.failure(u, c)), t.identity);
    this.facets = facets;
    this.parse = parse;
  }
}

function isScalar(u: unknown): u is string | number | boolean {
  return typeof u === 'string' || typeof u === 'number' || typeof u === 'boolean';
}

/** What XML Schema does before it looks at a value that is not a string: blanks around it do not count. */
function trim(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && BLANKS.includes(text.charAt(from))) from++;
  while (to > from && BLANKS.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
const BLANKS = ' \t\n\r';

const length = (text: string) => (/[\ud800-\udbff]/.test(text) ? [...text].length : text.length);

/** Free text of `min` to `max` characters (code points); no control characters but tab and line feed. */
export function text(name: string, max: number, min = 1): LeafType<string> {
  return new LeafType<string>(name, { base: 'string', minLength: min, maxLength: max }, (value) => {
    const n = length(value);
    if (n > max) return { wrong: '39' };
    if (n < min) return { wrong: '40' };
    return value;
  });
}

/** A code or reference of a fixed form; the pattern is in the common subset of XSD and JavaScript and covers the whole value. */
export function pattern(name: string, source: string): LeafType<string> {
  const whole = new RegExp(`^(?:${source})$`);
  return new LeafType<string>(name, { base: 'string', pattern: source }, (value) =>
    whole.test(value) ? value : { wrong: '51' },
  );
}

/** One of a small closed list of codes; the larger lists are tables of the corridor. */
export function oneOf<const V extends readonly string[]>(name: string, values: V): LeafType<V[number]> {
  return new LeafType<V[number]>(name, { base: 'string', values }, (value) =>
    values.includes(value) ? value : { wrong: '12' },
  );
}

/** Digits without sign or leading zeros; the length is bounded apart from the bounds of the value, so that a number too large is called that. */
const INTEGER = '0|[1-9][0-9]{0,17}';

/** A whole number without sign or leading zeros. */
export function integer(name: string, min: number, max: number): LeafType<number> {
  const whole = new RegExp(`^(?:${INTEGER})$`);
  return new LeafType<number>(name, { base: 'integer', min, max, pattern: INTEGER }, (text) => {
    const value = trim(text);
    if (!/^[+-]?[0-9]+$/.test(value)) return { wrong: '50' };
    if (!whole.test(value)) return { wrong: '51' };
    const n = Number(value);
    if (n < min) return { wrong: '54' };
    return n > max ? { wrong: '55' } : n;
  });
}

/** A non-negative decimal kept as written: up to `digits` before and `fraction` after the point, no exponent, no leading zeros. */
export function decimal(name: string, digits: number, fraction: number): LeafType<string> {
  const source = `(0|[1-9][0-9]{0,${digits - 1}})(\\.[0-9]{1,${fraction}})?`;
  const whole = new RegExp(`^(?:${source})$`);
  return new LeafType<string>(name, { base: 'decimal', pattern: source }, (text) => {
    const value = trim(text);
    if (!/^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)$/.test(value)) return { wrong: '50' };
    return whole.test(value) ? value : { wrong: '51' };
  });
}

const DATE = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
const DATE_TIME = `${DATE}T([01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?(Z|[+-][0-9]{2}:[0-9]{2})`;

/** A calendar day, `2026-03-14`, without offset. */
export function date(name: string): LeafType<string> {
  const whole = new RegExp(`^${DATE}$`);
  return new LeafType<string>(name, { base: 'date', pattern: DATE }, (text) => {
    const value = trim(text);
    if (!isDay(value)) return { wrong: '50' };
    return whole.test(value) ? value : { wrong: '51' };
  });
}

/** An instant with its offset, `2026-03-14T08:15:00+00:00`; up to milliseconds; midnight is hour 00, never 24. */
export function dateTime(name: string): LeafType<string> {
  const whole = new RegExp(`^${DATE_TIME}$`);
  return new LeafType<string>(name, { base: 'dateTime', pattern: DATE_TIME }, (text) => {
    const value = trim(text);
    if (!isDay(value.slice(0, 10)) || !isTime(value.slice(10))) return { wrong: '50' };
    return whole.test(value) ? value : { wrong: '51' };
  });
}

function isDay(value: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value) || value.startsWith('0000')) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function isTime(value: string): boolean {
  const parts = /^T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]+)?(?:Z|[+-]([0-9]{2}):([0-9]{2}))?$/.exec(value);
  if (parts === null) return false;
  const [, hour, minute, second, offsetHour = '00', offsetMinute = '00'] = parts;
  const offset = Number(offsetHour) * 60 + Number(offsetMinute);
  const midnight = hour === '24' && minute === '00' && second === '00';
  return (
    (midnight || Number(hour) < 24) &&
    Number(minute) < 60 &&
    Number(second) < 60 &&
    Number(offsetMinute) < 60 &&
    offset <= 14 * 60
  );
}

/** `true` or `false`. */
export const flag = new LeafType<boolean>('Flag', { base: 'boolean', pattern: 'true|false' }, (text) => {
  const value = trim(text);
  if (value === 'true') return true;
  if (value === 'false') return false;
  return { wrong: value === '1' || value === '0' ? '51' : '50' };
});
