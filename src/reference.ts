/** Values of the characters in the check digit of ISO 6346: the multiples of 11 are left out. */
const LETTERS = [
  10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 34, 35, 36, 37, 38,
] as const;

/** The check digit over digits and capital letters (ISO 6346; NCTS takes the same for MRN and GRN); a remainder of 10 counts as 0. */
export function checkDigit(body: string): number {
  let sum = 0;
  for (let at = 0; at < body.length; at++) sum += (valueOf(body.charCodeAt(at)) * 2 ** at) % 11;
  return (sum % 11) % 10;
}

function valueOf(code: number): number {
  return code < 65 ? code - 48 : (LETTERS[code - 65] ?? 0);
}

const endsWithItsDigit = (value: string) => checkDigit(value.slice(0, -1)) === value.charCodeAt(value.length - 1) - 48;

/** Whether the value has the form of a movement reference number of 18 characters and its check digit is right. */
export function checkMrn(value: string): boolean {
  return /^[0-9]{2}[A-Z]{2}[A-Z0-9]{13}[0-9]$/.test(value) && endsWithItsDigit(value);
}

/** Whether the value has the form of a guarantee reference number and its check digit is right; a voucher adds seven characters to the 17. */
export function checkGrn(value: string): boolean {
  return /^[0-9]{2}[A-Z]{2}[A-Z0-9]{12}[0-9]([A-Z][0-9]{6})?$/.test(value) && endsWithItsDigit(value.slice(0, 17));
}

/** Whether the value has the form of a container number and its check digit is right (ISO 6346). */
export function checkContainer(value: string): boolean {
  return /^[A-Z]{3}[JUZ][0-9]{7}$/.test(value) && endsWithItsDigit(value);
}

/** The letter of a transit procedure in an MRN. */
const TRANSIT = 'J';

/** What one of our references is made of, and can be read back from. */
export interface MrnParts {
  /** Four digits; the reference keeps the last two of the years 2000 to 2099. */
  readonly year: number;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** Five characters: the code of the office of departure, or its alias in the corridor. */
  readonly office: string;
  /** Serial letter of the registration. */
  readonly serial: string;
  /** Registration number, at most six digits. */
  readonly number: number;
}

/** The reference of a movement from its transit document: `TGLFP 2026 T 12345` gives `26TGTGLFPT012345J6`; or the part that cannot be written so. */
export function makeMrn(parts: MrnParts): string | { readonly wrong: keyof MrnParts } {
  const { year, country, office, serial, number } = parts;
  if (!Number.isInteger(year) || year < 2000 || year > 2099) return { wrong: 'year' };
  if (!/^[A-Z]{2}$/.test(country)) return { wrong: 'country' };
  if (!/^[A-Z0-9]{5}$/.test(office)) return { wrong: 'office' };
  if (!/^[A-Z]$/.test(serial)) return { wrong: 'serial' };
  if (!Number.isInteger(number) || number < 0 || number > 999_999) return { wrong: 'number' };
  const body = `${String(year).slice(2)}${country}${office}${serial}${String(number).padStart(6, '0')}${TRANSIT}`;
  return `${body}${checkDigit(body)}`;
}

/** What a reference of ours was made from; undefined for one that others made in their own way, or with a wrong check digit. */
export function readMrn(mrn: string): MrnParts | undefined {
  const parts = /^([0-9]{2})([A-Z]{2})([A-Z0-9]{5})([A-Z])([0-9]{6})J[0-9]$/.exec(mrn);
  if (parts === null || !checkMrn(mrn)) return undefined;
  const [, year = '', country = '', office = '', serial = '', number = ''] = parts;
  return { year: 2000 + Number(year), country, office, serial, number: Number(number) };
}

/** A document of ASYCUDA World as it is registered. */
export interface AsycudaDocument {
  readonly office: string;
  readonly year: number;
  readonly serial: string;
  /** Digits as registered. */
  readonly number: string;
}

/** The written form: `TGLFP 2026 T 12345`. */
export function formatAsycudaReference(document: AsycudaDocument): string {
  return `${document.office} ${document.year} ${document.serial} ${document.number}`;
}

/** Reads the written form; undefined where it is none. Several blanks count as one. */
export function parseAsycudaReference(text: string): AsycudaDocument | undefined {
  const parts = /^\s*([A-Z0-9]{1,8})\s+([0-9]{4})\s+([A-Z])\s+([0-9]{1,10})\s*$/.exec(text);
  if (parts === null) return undefined;
  const [, office = '', year = '', serial = '', number = ''] = parts;
  return { office, year: Number(year), serial, number };
}
