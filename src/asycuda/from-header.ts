import { DateTime } from 'luxon';
import { findTable } from '../corridor/code-tables.ts';
import { administrationOf, findAdministration, findOffice } from '../corridor/offices.ts';
import type { AsycudaReference, Party } from '../messages/parts.ts';
import type { SadDraft } from './draft.ts';
import { HEADER_FIELDS } from './fields.ts';
import { spotOf } from './report.ts';
import { oneLine } from './to-parties.ts';
import { asycudaReferenceOf } from './to-reference.ts';
import { type SadWriting, fitted } from './writing.ts';

const { identification, registration, transit } = HEADER_FIELDS;

/** The document that is registered: the declaration of the record, or what a reference of our own making names. */
export function registeredAs(c: SadWriting): AsycudaReference | undefined {
  return c.record.declaration?.reference ?? asycudaReferenceOf(c.corridor, c.reference);
}

/** Office, model, registration and release. */
export function declarationFor(c: SadWriting): SadDraft {
  const { officeOfDeparture: office, manifest } = c.record;
  const own = registeredAs(c);
  const zone = findAdministration(c.corridor, administrationOf(c.corridor, office) ?? '')?.timeZone ?? 'utc';
  const day = DateTime.fromISO(c.record.releasedAt, { zone }).toISODate() ?? c.record.releasedAt.slice(0, 10);
  const registered = own === undefined ? undefined : dayIn(c, own.year, day);
  return {
    identification: {
      office,
      officeName: officeName(c, office),
      ...modelFor(c),
      manifest,
    },
    ...(c.profile.released === undefined || c.profile.released === 'registration'
      ? {}
      : { [c.profile.released]: { date: day } }),
    registration: { serial: own?.serial, number: own?.number, date: registered },
  };
}

/** The day of release where it is of that year, or else the first of the year. */
function dayIn(c: SadWriting, year: number, day: string): string {
  const isSame = Number(day.slice(0, 4)) === year;
  const taken = isSame ? day : `${String(year).padStart(4, '0')}-01-01`;
  c.note('guessed', spotOf(registration.date), { to: taken });
  return taken;
}

/** Model and procedure by the table of the corridor, or those of the profile; the transit document by its code. */
function modelFor(c: SadWriting): NonNullable<SadDraft['identification']> {
  const { transitModel, transitProcedure: procedure } = c.profile;
  const { declarationType } = c.record;
  const administration = administrationOf(c.corridor, c.office ?? '');
  const national = findTable(c.corridor, 'declarationType')
    ?.entry.filter(({ code }) => code === declarationType)
    .flatMap((entry) => entry.national ?? [])
    .filter((each) => each.administration === administration);
  const known = transitModel.find((each) => national?.some(({ code }) => code === `${each}${procedure}`));
  const model = known ?? transitModel.find((each) => each === 'TR') ?? transitModel[0];
  if (known === undefined && model !== undefined)
    c.note('profile', spotOf(identification.model), { to: `${model}${procedure}` });
  const spot = spotOf(identification.transitDocument);
  const isCommon = c.profile.transitDocument?.includes(declarationType) === true;
  const written = isCommon ? declarationType : c.codeFor('declarationType', spot, declarationType, 5);
  return { model, procedure, transitDocument: known !== undefined && !isCommon ? undefined : written };
}

/** The name of an office in the language of the server: French, but English for a server that is not known. */
export function officeName({ corridor, profile }: SadWriting, code: string): string | undefined {
  const names = findOffice(corridor, code)?.names;
  return profile.administration === undefined ? names?.en : names?.fr;
}

/** The parties: the representative is the declarant of box 14, where code and address have a place. */
export function partiesFor({ record }: SadWriting): SadDraft {
  const { holder, representative, consignor, consignee } = record;
  return {
    transit: { principalCode: holder.identification, principal: linesOf(holder) },
    declarant: { code: representative?.identification, name: linesOf(representative) },
    exporter: { code: consignor?.identification, name: linesOf(consignor) },
    consignee: { code: consignee?.identification, name: linesOf(consignee) },
  };
}

function linesOf(party: Party | undefined): string | undefined {
  return party === undefined ? undefined : [oneLine(party.name), party.address ?? ''].join('\n').trim();
}

/** The seals: how many, and their marks joined by `/`, those of the vehicle before those of the containers; 17 characters in all. */
export function sealsFor(c: SadWriting): NonNullable<SadDraft['transit']> {
  const { seal = [], container = [] } = c.record;
  const marks = [...seal, ...container.flatMap((each) => each.seal ?? [])].map(({ mark }) => oneLine(mark));
  if (marks.length === 0) return {};
  const whole = marks.join('/');
  const seals = fitted(whole, 17);
  if (seals !== whole) c.note('cut', spotOf(transit.seals), { from: whole, to: seals });
  return { sealCount: String(marks.length), seals };
}
