import { type CargoManifest, type ManifestBill, TRANSIT_NATURE } from './manifest.ts';
import { exactNumber, sumOf } from './numbers.ts';

/** One bill as a summary has it, with the containers and the seals that stand at them. */
export interface BillSummary
  extends Pick<
    ManifestBill,
    'at' | 'reference' | 'line' | 'nature' | 'type' | 'loading' | 'unloading' | 'packages' | 'packageKind' | 'grossMass'
  > {
  readonly isTransit: boolean;
  readonly consignee: string | undefined;
  readonly containers: readonly {
    readonly identity: string | undefined;
    readonly type: string | undefined;
    readonly fullness: string | undefined;
    readonly seals: readonly string[];
  }[];
}

/** What a manifest is, in figures: what its general segment says, and what its bills give. */
export interface ManifestSummary {
  readonly office: string | undefined;
  readonly voyage: string | undefined;
  readonly departedOn: string | undefined;
  readonly arrivesOn: string | undefined;
  readonly mode: string | undefined;
  readonly identity: string | undefined;
  readonly nationality: string | undefined;
  readonly places: CargoManifest['places'];
  /** As the general segment says. */
  readonly totals: CargoManifest['totals'];
  /** As the bills give; what is no number counts nothing, and a container of several bills counts once. */
  readonly sums: Readonly<Record<'packages' | 'grossMass', string>> & Readonly<Record<'bills' | 'containers', number>>;
  /** How many bills there are of each nature; those without one stand under an empty name. */
  readonly natures: Readonly<Record<string, number>>;
  /** References of the bills in transit. */
  readonly transit: readonly string[];
  readonly bills: readonly BillSummary[];
}

/** Sums up a manifest. */
export function summarizeManifest(manifest: CargoManifest): ManifestSummary {
  const { general, transport, places, totals } = manifest;
  const bills = manifest.bills.map(summaryOf);
  const natures = new Map<string, number>();
  for (const { nature = '' } of bills) natures.set(nature, (natures.get(nature) ?? 0) + 1);
  const containers = bills.flatMap((bill) => bill.containers.flatMap(({ identity }) => identity ?? []));
  return {
    office: general.office,
    voyage: general.voyage,
    departedOn: general.departedOn,
    arrivesOn: general.arrivesOn,
    mode: transport.mode,
    identity: transport.identity,
    nationality: transport.nationality,
    places,
    totals,
    sums: {
      bills: bills.length,
      packages: total(bills.map(({ packages }) => packages)),
      containers: new Set(containers.map((identity) => identity.replace(/[\s-]/g, '').toUpperCase())).size,
      grossMass: total(bills.map(({ grossMass }) => grossMass)),
    },
    natures: Object.fromEntries(natures),
    transit: bills.flatMap(({ isTransit, reference }) => (isTransit ? (reference ?? '') : [])),
    bills,
  };
}

function summaryOf(bill: ManifestBill): BillSummary {
  const { at, reference, line, nature, type, loading, unloading, packages, packageKind, grossMass } = bill;
  return {
    ...{ at, reference, line, nature, type, loading, unloading, packages, packageKind, grossMass },
    isTransit: nature === TRANSIT_NATURE,
    consignee: bill.consigneeName,
    containers: bill.containers.map(({ identity, type: size, fullness, marks1, marks2, marks3 }) => ({
      identity,
      type: size,
      fullness,
      seals: [marks1, marks2, marks3].filter((mark) => mark !== undefined),
    })),
  };
}

function total(numbers: readonly (string | undefined)[]): string {
  return sumOf(numbers.flatMap((number) => (number === undefined ? [] : (exactNumber(number)?.toFixed() ?? []))));
}
