import { type Result, err, ok } from 'neverthrow';
import { findOffice } from '../corridor/offices.ts';
import { type Fault, fault } from '../fault.ts';
import type { TransitRecord } from '../messages/record.ts';
import { countryFor } from './codes.ts';
import type { SadDraft } from './draft.ts';
import { HEADER_FIELDS, type SadField } from './fields.ts';
import { freshSad } from './fresh.ts';
import { containersFor, itemsFor } from './from-goods.ts';
import { declarationFor, partiesFor, sealsFor } from './from-header.ts';
import { reportLosses } from './losses.ts';
import { readBack } from './read-back.ts';
import { type ReportLine, spotOf } from './report.ts';
import type { Sad } from './sad.ts';
import type { TransitStatement } from './statement.ts';
import { type SadTerms, SadWriting, fitted } from './writing.ts';

const { countries, transport: vehicle, guarantee: box52, transit: box53 } = HEADER_FIELDS;

/** A declaration made from a transit record. */
export interface SadFromRecord {
  readonly sad: Sad;
  /** The same as a document. */
  readonly bytes: Uint8Array;
  /** What must be stated for the declaration to read back as a transit; empty where it says all that is needed. */
  readonly statement: TransitStatement;
  /** All that was not simply copied: how it was written, and each field of the record that does not read back the same. */
  readonly report: readonly ReportLine[];
}

/**
 * The declaration of a record as ASYCUDA World would export it: in canonical order and in the form of the profile.
 *
 * What is lost is measured: the declaration is read back, and each difference is a line of the report. Amounts in another currency than that of the profile are
 * left out, for a declaration would be read in its own. Refuses with `asycuda/record-unwritable` a record whose declaration the corridor cannot read, and as `freshSad` does.
 */
export function sadFromRecord(record: TransitRecord, terms: SadTerms): Result<SadFromRecord, Fault> {
  const c = new SadWriting(record, terms, record.officeOfDeparture);
  return freshSad(draftFor(c), c.profile).andThen((sad) => {
    const back = readBack(sad, c);
    if ('items' in back) return err(fault('asycuda/record-unwritable', { count: back.items.length }, back.items));
    reportLosses(c, back);
    return ok({ sad, bytes: Buffer.from(sad.source.text), statement: back.statement, report: c.report });
  });
}

/** What the declaration of a record says. */
export function draftFor(c: SadWriting): SadDraft {
  const { record, profile } = c;
  const { transport, deliveryTerms, guarantee, value, totals } = record;
  const country = (field: SadField, code: string | undefined) => countryFor(c, spotOf(field), code);
  const isValued = value.currency === profile.currency;
  const parties = partiesFor(c);
  const written = profile.mode.find(({ mode }) => mode === transport.mode)?.written;
  const draft: SadDraft = {
    ...declarationFor(c),
    ...parties,
    property: {
      loadingLists: record.loadingLists === undefined ? undefined : String(record.loadingLists),
      items: String(totals.items),
      packages: totals.packages,
    },
    countries: {
      dispatch: country(countries.dispatch, record.countryOfDispatch),
      destination: country(countries.destination, record.countryOfDestination),
    },
    transport: {
      ...{
        identity: transport.identity,
        nationality: country(vehicle.nationality, transport.nationality),
        inlandMode: written,
      },
      ...{ borderIdentity: transport.identity, borderMode: written },
      borderNationality: country(vehicle.borderNationality, transport.nationality),
      containerFlag: String((record.container ?? []).length > 0),
      incoterm: deliveryTerms?.incoterm,
      incotermPlace: deliveryTerms?.place === undefined ? undefined : fitted(deliveryTerms.place, 35),
      borderOffice: borderOfficeFor(c),
    },
    guarantee:
      guarantee.currency === profile.currency && isValued
        ? {
            name: guarantee.reference,
            amount: guarantee.amountCovered,
            excludedCountry: country(box52.excludedCountry, guarantee.excludedCountry?.[0]),
          }
        : {},
    transit: {
      ...parties.transit,
      ...sealsFor(c),
      destination: record.officeOfDestination,
      destinationCountry: country(
        box53.destinationCountry,
        findOffice(c.corridor, record.officeOfDestination)?.administration,
      ),
      control: record.control?.result,
      timeLimit: record.timeLimit,
    },
    valuation: {
      grossMass: totals.grossMass,
      totalMass: totals.grossMass,
      ...(isValued ? { cif: value.cif, rate: value.exchangeRate } : {}),
    },
    items: itemsFor(c, isValued),
    containers: containersFor(c),
  };
  return withReference(c, draft);
}

/** The declaration with the reference of the movement in the field that the profile keeps it in. */
export function withReference({ profile: { referenceField }, reference }: SadWriting, draft: SadDraft): SadDraft {
  const [block = '', name = ''] = referenceField?.split('.') ?? [];
  const blocks = draft as Readonly<Record<string, object | undefined>>;
  return block === '' ? draft : { ...draft, [block]: { ...blocks[block], [name]: reference } };
}

/** The office of box 29 by which a reader of the declaration finds the route of the record; else the first after departure. */
function borderOfficeFor({ corridor, record }: SadWriting): string | undefined {
  const offices = record.itinerary.map(({ office }) => office);
  const between = corridor.route.filter(
    (each) => each.offices[0] === record.officeOfDeparture && each.offices.at(-1) === record.officeOfDestination,
  );
  const inside = offices.slice(1, -1);
  const leads = (office: string) =>
    between.find((each) => each.offices.includes(office))?.offices.join() === offices.join();
  return inside.find(leads) ?? inside[0];
}
