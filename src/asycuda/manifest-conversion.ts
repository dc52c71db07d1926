import type { Corridor } from '../corridor/corridor.ts';
import { type Fault, type Text, fault } from '../fault.ts';
import type { Element } from '../tree.ts';
import type { SadField } from './fields.ts';
import { Ledger } from './ledger.ts';
import type { CargoManifest, ManifestBill } from './manifest.ts';
import { type AsycudaProfile, profileOfOffice } from './profile.ts';
import { type Spot, outside, spotOf } from './report.ts';
import { EXAMPLES, type StatementField, type TransitStatement } from './statement.ts';

/** What the bills of a manifest are converted with. */
export interface ManifestTerms {
  readonly corridor: Corridor;
  /** Without it, the shipped profile of the administration of the manifest's office, or the generic one. */
  readonly profile?: AsycudaProfile | undefined;
  /** Which bills make one record: each its own, those of one place of unloading, or all of the manifest. */
  readonly grouping?: 'bill' | 'place' | 'manifest' | undefined;
  /** References of the bills to convert; without them all that are in transit. */
  readonly bills?: readonly string[] | undefined;
  /** What a manifest lacks for a transit, for every record. */
  readonly transit?: TransitStatement | undefined;
  /** The same for one record, by the reference of its first bill; it goes before what is stated for all. */
  readonly transitOf?: Readonly<Record<string, TransitStatement>> | undefined;
  /** When the officer released the goods, where the act of release says it. */
  readonly releasedAt?: string | undefined;
}

const NOUN = { en: 'the manifest', fr: 'le manifeste' };

/** The conversion of some bills of a manifest into one record, under way. */
export class ManifestConversion extends Ledger {
  readonly manifest: CargoManifest;
  readonly bills: readonly ManifestBill[];
  readonly releasedAt: string | undefined;

  constructor(manifest: CargoManifest, bills: readonly ManifestBill[], terms: ManifestTerms) {
    const { corridor, profile, transit, transitOf, releasedAt } = terms;
    const { office } = manifest.general;
    const [first] = bills;
    const own = first?.reference === undefined ? undefined : transitOf?.[first.reference];
    super({
      noun: NOUN,
      root: manifest.document,
      office,
      corridor,
      profile: profile ?? profileOfOffice(office, corridor),
      transit: { ...transit, ...own },
    });
    this.manifest = manifest;
    this.bills = bills;
    this.releasedAt = releasedAt;
  }

  /** The place of a field of the general segment. */
  header(field: SadField): Spot {
    return spotOf(field, { at: `/${this.manifest.document.name}` });
  }

  /** The elements of the bills of this record. */
  elements(): readonly { readonly element: Element; readonly at: string }[] {
    const all = this.manifest.document.children.filter(({ name }) => name.toLowerCase() === 'bol_segment');
    return this.bills.flatMap(({ number, at }) => {
      const element = all[number - 1];
      return element === undefined ? [] : { element, at };
    });
  }
}

/** The remarks of all records as one refusal; what several records lack alike is named once for each place. */
export function refusalOf(conversions: readonly ManifestConversion[]): Fault {
  const found = conversions.map((c) => c.findings(EXAMPLES));
  const shapes = found.map(({ shape }) => JSON.parse(shape) as Readonly<Record<string, unknown>>);
  const items = new Map(
    found.flatMap(({ items: each }) => each.map((item) => [`${item.code} ${item.pointer} ${item.reason.en}`, item])),
  );
  const shape = JSON.stringify(Object.assign({}, ...shapes));
  return fault('asycuda/manifest-incomplete', { count: items.size, shape }, [...items.values()]);
}

/** The place of a field of a bill, or of one of its rows. */
export function placeOf(field: SadField, { at }: { readonly at: string }): Spot {
  return spotOf(field, { at });
}

const WORDS: Readonly<Partial<Record<StatementField, Text>>> = {
  declarationType: { en: 'Declaration type', fr: 'Type de déclaration' },
  registration: { en: 'Transit document', fr: 'Document de transit' },
  reference: { en: 'Reference of the movement', fr: 'Référence du mouvement' },
  releasedAt: { en: 'Release', fr: 'Mainlevée' },
  countryOfDispatch: { en: 'Country of dispatch', fr: 'Pays d’expédition' },
  countryOfDestination: { en: 'Country of destination', fr: 'Pays de destination' },
  holder: { en: 'Holder of the procedure', fr: 'Titulaire du régime' },
  representative: { en: 'Representative', fr: 'Représentant' },
  officeOfDeparture: { en: 'Office of departure', fr: 'Bureau de départ' },
  officeOfDestination: { en: 'Office of destination', fr: 'Bureau de destination' },
  timeLimit: { en: 'Time limit', fr: 'Délai' },
  transport: { en: 'Vehicle', fr: 'Véhicule' },
  seal: { en: 'Seals', fr: 'Scellés' },
  guarantee: { en: 'Guarantee', fr: 'Garantie' },
  value: { en: 'CIF value', fr: 'Valeur CAF' },
};

/** A field of the statement, which has no place in a manifest. */
export function statementSpot(name: StatementField): Spot {
  const { en, fr } = WORDS[name] ?? { en: name, fr: name };
  return outside(name, en, fr);
}
