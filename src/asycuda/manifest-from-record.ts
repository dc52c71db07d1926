import { type Result, err } from 'neverthrow';
import type { Corridor } from '../corridor/corridor.ts';
import { type Fault, fault } from '../fault.ts';
import type { TransitRecord } from '../messages/record.ts';
import { Ledger } from './ledger.ts';
import { type CargoManifest, TRANSIT_NATURE } from './manifest.ts';
import { countryFor } from './codes.ts';
import { BILL_FIELDS } from './manifest-bill-fields.ts';
import { type BillDraft, type ManifestDraft, freshManifest } from './manifest-draft.ts';
import { MANIFEST_FIELDS } from './manifest-fields.ts';
import { containersFor, packagesFor, sealsFor } from './manifest-from-goods.ts';
import { reportUnplaced } from './manifest-unplaced.ts';
import { MANIFEST_EXAMPLES, type ManifestStatement, type ManifestStatementField } from './manifest-statement.ts';
import { type AsycudaProfile, profileOfOffice } from './profile.ts';
import { type ReportLine, spotOf } from './report.ts';

/** What a manifest for a record is written with. */
export interface RecordManifestTerms {
  readonly corridor: Corridor;
  /** Reference of the movement. */
  readonly reference: string;
  /** The office that receives the manifest; its administration's codes are written. */
  readonly office: string;
  /** Without it, the shipped profile of that administration, or the generic one. */
  readonly profile?: AsycudaProfile | undefined;
  readonly statement?: ManifestStatement | undefined;
}

/** A manifest that was made from a record, and what was not simply copied. */
export interface ManifestFromRecord {
  readonly manifest: CargoManifest;
  /** All that was not simply copied, and all that a manifest has no place for. */
  readonly report: readonly ReportLine[];
}

/** The writing of a record into a manifest, under way. */
export class ManifestWriting extends Ledger<ManifestStatementField> {
  readonly record: TransitRecord;
  readonly statement: ManifestStatement;

  constructor(record: TransitRecord, { corridor, office, profile, statement }: RecordManifestTerms) {
    const noun = { en: 'the record', fr: 'le transit' };
    super({ noun, office, corridor, profile: profile ?? profileOfOffice(office, corridor) });
    this.record = record;
    this.statement = statement ?? {};
  }
}

const { general, transport, places } = MANIFEST_FIELDS;
const AT = '/Awmds';
const BILL_AT = { at: '/Awmds/Bol_segment[1]' };

/**
 * The manifest that the receiving ASYCUDA World imports for an incoming record: one bill in transit (`Bol_nature` 24) under the reference of the movement.
 *
 * A record names no voyage, carrier code, places of loading and unloading, or type of the bill: they are stated. Items become parts of the bill. Refuses with
 * `asycuda/record-incomplete`, each place that is wanting with the field of the statement that can supply it.
 */
export function manifestFromRecord(
  record: TransitRecord,
  terms: RecordManifestTerms,
): Result<ManifestFromRecord, Fault> {
  const c = new ManifestWriting(record, terms);
  const draft = draftOf(c, terms);
  if (c.remarks.length > 0) {
    const { items, shape } = c.findings(MANIFEST_EXAMPLES);
    return err(fault('asycuda/record-incomplete', { count: items.length, shape }, items));
  }
  reportUnplaced(c, record);
  return freshManifest(draft).map((manifest) => ({ manifest, report: c.report }));
}

function draftOf(c: ManifestWriting, { office, reference }: RecordManifestTerms): ManifestDraft {
  const { record, statement } = c;
  const { carrier, totals, container = [] } = record;
  const departedOn = record.leftAt?.slice(0, 10);
  const of = (field: Parameters<typeof spotOf>[0]) => spotOf(field, { at: AT });
  const need = (name: PlainField, field: Parameters<typeof spotOf>[0], row: { readonly at: string }, own?: string) => {
    const spot = spotOf(field, row);
    return c.stated(spot, own, statement[name]) ?? own ?? c.refuse('missing', spot, { field: name });
  };
  const head = { at: AT };
  const bill: BillDraft = {
    reference: c.stated(spotOf(BILL_FIELDS.reference, BILL_AT), reference, statement.bill) ?? reference,
    line: '1',
    nature: TRANSIT_NATURE,
    type: need('billType', BILL_FIELDS.type, BILL_AT),
    loading: need('placeOfLoading', BILL_FIELDS.loading, BILL_AT),
    unloading: need('placeOfUnloading', BILL_FIELDS.unloading, BILL_AT),
    ...partiesOf(c),
    ...packagesFor(c),
    ...sealsFor(c),
    containers: containersFor(c),
    containerCount: String(container.length),
  };
  return {
    general: {
      office,
      voyage: need('voyage', general.voyage, head),
      departedOn: need('departedOn', general.departedOn, head, departedOn),
      arrivesOn: c.stated(of(general.arrivesOn), undefined, statement.arrivesOn),
      arrivesAt: c.stated(of(general.arrivesAt), undefined, statement.arrivesAt),
    },
    totals: {
      bills: '1',
      packages: totals.packages,
      containers: String(container.length),
      grossMass: totals.grossMass,
    },
    transport: {
      carrierCode: need('carrierCode', transport.carrierCode, head, carrier?.identification),
      carrierName: carrier?.name,
      carrierAddress: carrier?.address,
      mode: modeFor(c, need('mode', transport.mode, head, record.transport.mode)),
      identity: record.transport.identity,
      nationality: countryFor(c, of(transport.nationality), record.transport.nationality),
    },
    places: {
      departure: need('placeOfDeparture', places.departure, head),
      destination: need('placeOfDestination', places.destination, head),
    },
    bills: [bill],
  };
}

type PlainField = Exclude<ManifestStatementField, 'container' | 'notify'>;

/** The mode of transport as the server writes it. */
function modeFor(c: ManifestWriting, mode: string | undefined): string | undefined {
  const written = c.profile.mode.find((each) => each.mode === mode)?.written;
  if (written !== undefined && written !== mode)
    c.note('profile', spotOf(transport.mode, { at: AT }), { from: mode ?? '', to: written });
  return written ?? mode;
}

function partiesOf({ record: { consignor, consignee }, statement: { notify } }: ManifestWriting): BillDraft {
  return {
    exporterCode: consignor?.identification,
    exporterName: consignor?.name,
    exporterAddress: consignor?.address,
    notifyCode: notify?.identification,
    notifyName: notify?.name,
    notifyAddress: notify?.address,
    consigneeCode: consignee?.identification,
    consigneeName: consignee?.name,
    consigneeAddress: consignee?.address,
  };
}
