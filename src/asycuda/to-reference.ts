import type { Corridor } from '../corridor/corridor.ts';
import { aliasOf, officeOfAlias } from '../corridor/offices.ts';
import { Mrn } from '../messages/header.ts';
import { AsycudaReference } from '../messages/parts.ts';
import { makeMrn, readMrn } from '../reference.ts';
import type { Conversion } from './conversion.ts';
import { readYear } from './dates.ts';
import { isTransit } from './declaration-type.ts';
import { headerField } from './field-names.ts';
import { HEADER_FIELDS } from './fields.ts';
import type { Ledger } from './ledger.ts';
import { valueAt } from './lookup.ts';
import { shown, spotOf, together } from './report.ts';

const { registration, identification } = HEADER_FIELDS;

/** The declaration in ASYCUDA World, where it is registered and its year can be read. */
export function registrationOf(c: Conversion): AsycudaReference | undefined {
  const { serial, number, date } = c.sad.registration;
  const year = date === undefined ? undefined : readYear(date, c.dates);
  const reference = { office: c.sad.identification.office, year, serial, number };
  return AsycudaReference.is(reference) ? reference : undefined;
}

/** The transit document in ASYCUDA World: as stated, or the declaration itself where the corridor says that one declaration is one transit document. */
export function transitDocumentOf(c: Conversion): AsycudaReference | undefined {
  const own = registrationOf(c);
  const spot = spotOf(registration.number);
  const stated = c.transit.registration ?? fromMrn(c);
  const named = asycudaReferenceOf(c.corridor, writtenReference(c) ?? '');
  if (stated !== undefined)
    return c.stated(
      spot,
      own === undefined ? together(c.sad.registration.serial, c.sad.registration.number) : shown(own),
      stated,
    );
  if (named !== undefined) return named;
  if (!isTransit(c) || c.corridor.declarationIsTransitDocument !== true)
    return c.refuse('missing', spot, { field: 'registration' });
  if (own !== undefined) return own;
  const { serial, number, date } = c.sad.registration;
  if (c.sad.identification.office === undefined)
    c.refuse('missing', spotOf(identification.office), { field: 'registration' });
  if (serial === undefined) c.refuse('missing', spotOf(registration.serial), { field: 'registration' });
  if (number === undefined) c.refuse('missing', spot, { field: 'registration' });
  if (date === undefined) return c.refuse('missing', spotOf(registration.date), { field: 'registration' });
  if (readYear(date, c.dates) === undefined) c.day(spotOf(registration.date), date, 'registration');
  const written = `${serial} ${number}`;
  return c.refuse('invalid', spot, { field: 'registration', value: written, detail: AsycudaReference.name });
}

/** The reference of the movement: as stated, as the declaration has it whole, or made from its transit document and the country of its office of departure. */
export function movementReference(
  c: Ledger,
  document: AsycudaReference | undefined,
  country: string | undefined,
  spot = spotOf(registration.number),
  officeSpot = spotOf(identification.office),
  written?: string,
): string | undefined {
  const { reference } = c.transit;
  if (reference !== undefined) return c.stated(spot, undefined, reference);
  if (written !== undefined) return written;
  if (document === undefined || country === undefined) return undefined;
  const { office, year, serial, number } = document;
  const alias = aliasOf(c.corridor, office);
  const made = makeMrn({ year, country, office: alias ?? '', serial, number: Number(number) });
  if (typeof made === 'string') return made;
  const value = { year: String(year), country, office, serial, number }[made.wrong];
  return c.refuse('invalid', made.wrong === 'office' ? officeSpot : spot, {
    field: 'reference',
    value,
    detail: 'MRN',
  });
}

/** The reference that stands whole in the field of the profile; undefined for a value that is none. */
export function writtenReference({ sad, profile: { referenceField } }: Conversion): string | undefined {
  const path = referenceField === undefined ? undefined : headerField(referenceField)?.path;
  const written = path === undefined ? undefined : valueAt(sad.document, path);
  return Mrn.is(written) ? written : undefined;
}

/** The transit document that a stated reference of our own making names. */
export function fromMrn({ transit: { reference }, corridor }: Ledger): AsycudaReference | undefined {
  return reference === undefined ? undefined : asycudaReferenceOf(corridor, reference);
}

/** The document in ASYCUDA World that a reference of ours was made of; nothing for a reference that names no office of the corridor. */
export function asycudaReferenceOf(corridor: Corridor, reference: string): AsycudaReference | undefined {
  const parts = readMrn(reference);
  const office = parts === undefined ? undefined : officeOfAlias(corridor, parts.office);
  return parts === undefined || office === undefined
    ? undefined
    : { office, year: parts.year, serial: parts.serial, number: String(parts.number) };
}
