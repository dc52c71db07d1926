import type { Corridor } from '../corridor/corridor.ts';
import { formatAsycudaReference } from '../reference.ts';
import { readYear } from './dates.ts';
import { type DetectedProfile, detectProfile } from './detect.ts';
import { exactNumber, sumOf } from './numbers.ts';
import type { AsycudaProfile } from './profile.ts';
import { isReleased } from './released.ts';
import type { Sad } from './sad.ts';

/** What a declaration is, in figures: what its header says, and what its rows give. */
export interface SadSummary {
  /** Offices as written: of lodgement, at the border, of exit and of destination. */
  readonly offices: Readonly<Record<'lodgement' | 'border' | 'exit' | 'destination', string | undefined>>;
  readonly model: string | undefined;
  readonly procedure: string | undefined;
  readonly transitDocument: string | undefined;
  readonly registration: Sad['registration'];
  /** `GDSGO 2013 C 22699`; undefined for a document that is not registered, or whose year cannot be read. */
  readonly reference: string | undefined;
  readonly items: number;
  /** Each container once, and how many rows they have. */
  readonly containers: readonly string[];
  readonly containerRows: number;
  readonly documents: number;
  /** As the header says; undefined where it says nothing. */
  readonly packages: string | undefined;
  readonly grossMass: string | undefined;
  /** As the items give; what is no number counts nothing. */
  readonly sums: Readonly<Record<'packages' | 'grossMass' | 'netMass', string>>;
  /** Undefined where the profile does not say which fields mean it. */
  readonly released: boolean | undefined;
  readonly profile: { readonly name: string; readonly given: boolean } & Pick<DetectedProfile, 'seen' | 'ambiguous'>;
}

/** Sums up a declaration; with a profile its dates are read by it, else by what the document itself shows. */
export function summarizeSad(
  sad: Sad,
  terms: { readonly corridor?: Corridor | undefined; readonly profile?: AsycudaProfile | undefined } = {},
): SadSummary {
  const detected = detectProfile(sad, terms.corridor);
  const profile = terms.profile ?? detected.profile;
  const { identification, registration, transport, transit, items, containers, property, valuation } = sad;
  return {
    offices: {
      lodgement: identification.office,
      border: transport.borderOffice,
      exit: sad.exit.office,
      destination: transit.destination,
    },
    model: identification.model,
    procedure: identification.procedure,
    transitDocument: identification.transitDocument,
    registration,
    reference: referenceOf(sad, profile),
    items: items.length,
    containers: [...new Set(containers.flatMap(({ identity }) => identity ?? []))],
    containerRows: containers.length,
    documents: items.reduce((sum, { documents }) => sum + documents.length, 0),
    packages: property.packages,
    grossMass: valuation.grossMass ?? valuation.totalMass,
    sums: {
      packages: total(items.map(({ packages }) => packages)),
      grossMass: total(items.map(({ grossMass }) => grossMass)),
      netMass: total(items.map(({ netMass }) => netMass)),
    },
    released: isReleased(sad, profile).unwrapOr(undefined),
    profile: {
      name: profile.name,
      given: terms.profile !== undefined,
      seen: detected.seen,
      ambiguous: profile.dateOrder === undefined ? detected.ambiguous : [],
    },
  };
}

function referenceOf({ identification: { office }, registration }: Sad, profile: AsycudaProfile): string | undefined {
  const { serial, number, date } = registration;
  const year = date === undefined ? undefined : readYear(date, profile);
  if (office === undefined || serial === undefined || number === undefined || year === undefined) return undefined;
  return formatAsycudaReference({ office, year, serial, number });
}

function total(numbers: readonly (string | undefined)[]): string {
  return sumOf(numbers.flatMap((number) => (number === undefined ? [] : (exactNumber(number)?.toFixed() ?? []))));
}
