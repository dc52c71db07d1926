import { findOffice } from '../corridor/offices.ts';
import type { Corridor } from '../corridor/corridor.ts';
import type { Party, Seal } from '../messages/parts.ts';
import type { TransitRecord } from '../messages/record.ts';
import { type Label, type PaperLanguage, inLanguages, labelText } from './labels.ts';
import type { Box } from './sheet.ts';

/** What the boxes are filled from. */
export interface Filling {
  readonly record: TransitRecord;
  readonly corridor?: Corridor;
  readonly languages: readonly PaperLanguage[];
}

type Lines = readonly (string | undefined)[];

/** The boxes of the transit part, row by row from the top; those of which the record says nothing stand empty where the form has them always. */
export function boxesOf(filling: Filling): readonly (readonly Box[])[] {
  const { record, languages } = filling;
  const box = (label: Label, share: number, lines: Lines, more: Partial<Box> = {}): Box => ({
    label: labelText(label, languages),
    share,
    lines: lines.flatMap((line) => (line === undefined || line === '' ? [] : [line])),
    ...more,
  });
  const say = (label: Label) => labelText(label, languages);
  const { totals, transport, guarantee, deliveryTerms, declaration } = record;
  const kind = say(record.movementKind === 'joint' ? 'joint' : 'national');
  const linked = [record.predecessor, record.successor, record.loading && `${say('loading')} ${record.loading}`];
  return [
    [
      box('consignor', 3, partyLines(record.consignor)),
      box('type', 1, [record.declarationType, kind], { bold: true }),
      box('declaration', 1.5, [declaration && declarationText(declaration, say)]),
    ],
    [
      box('consignee', 3, partyLines(record.consignee)),
      box('items', 0.6, [String(totals.items)]),
      box('packages', 0.8, [totals.packages]),
      box('loadingLists', 1.1, [record.loadingLists === undefined ? undefined : String(record.loadingLists)]),
    ],
    [box('holder', 3, partyLines(record.holder)), box('representative', 2.5, partyLines(record.representative))],
    [
      box('dispatch', 1, [record.countryOfDispatch]),
      box('destinationCountry', 1, [record.countryOfDestination]),
      box('transport', 2.2, vehicleLines(record)),
      box('mode', 0.8, [transport.mode]),
      box('carrier', 2, [record.carrier?.name, record.driver && personText(record.driver)]),
    ],
    [
      box('grossMass', 1.2, [totals.grossMass]),
      box('netMass', 1.2, [totals.netMass]),
      box('value', 1.4, [
        `${record.value.cif} ${record.value.currency}`,
        record.value.exchangeRate && `(23) ${record.value.exchangeRate}`,
      ]),
      box('delivery', 1.2, [
        deliveryTerms && [deliveryTerms.incoterm, deliveryTerms.edition, deliveryTerms.place].join(' ').trim(),
      ]),
      box('manifest', 2, [record.manifest, ...(record.billOfLading ?? [])]),
    ],
    [
      box('departure', 2, [
        officeText(filling, record.officeOfDeparture),
        `${say('released')} ${instantText(record.releasedAt)}`,
      ]),
      box('destination', 2, [officeText(filling, record.officeOfDestination)], { bold: true }),
      box('timeLimit', 1, [record.timeLimit], { bold: true }),
    ],
    [box('transitOffices', 1, [itineraryText(filling, say('planned'))])],
    [
      box('guarantee', 3, [
        [guarantee.kind, guarantee.reference, guarantee.amountCovered, guarantee.currency].join(' '),
        guarantee.guarantor?.map(({ country, party }) => `${country} ${party.name}`).join(' ; '),
        guarantee.excludedCountry && `${say('except')} ${guarantee.excludedCountry.join(', ')}`,
      ]),
      box('contribution', 2, [contributionText(record)]),
      box('linked', 1.2, linked),
    ],
    [
      box('containers', 2, [containersText(record, say('empty'))]),
      box('seals', 2, sealLines(record, say(record.sealWaiver?.granted === true ? 'waived' : 'notWaived'))),
      box('control', 1.2, [
        record.control && [record.control.result, record.control.at && instantText(record.control.at)].join(' ').trim(),
        record.control?.remark,
      ]),
    ],
  ];
}

/** A time as an officer reads it, with its offset. */
export function instantText(instant: string): string {
  const [day = '', time = ''] = instant.split('T');
  const offset = time.replace(/^[0-9:.]+/, '');
  return `${day} ${time.slice(0, 5)} ${offset === 'Z' ? '+00:00' : offset}`;
}

/** An office by its code and its name. */
export function officeText({ corridor, languages }: Pick<Filling, 'corridor' | 'languages'>, code: string): string {
  const office = corridor === undefined ? undefined : findOffice(corridor, code);
  return office === undefined ? code : `${code} ${inLanguages(office.names, languages)}`;
}

export function partyLines(party: Party | undefined): Lines {
  if (party === undefined) return [];
  const country = party.country === undefined ? '' : ` (${party.country})`;
  return [`${party.name}${country}`, ...(party.address?.split('\n') ?? []), party.identification];
}

export function vehicleLines({ transport }: Pick<TransitRecord, 'transport'>): Lines {
  const { identity, nationality, trailer, trailerNationality, tracker, escort } = transport;
  return [
    `${identity} (${nationality})`,
    trailer === undefined
      ? undefined
      : `+ ${trailer}${trailerNationality === undefined ? '' : ` (${trailerNationality})`}`,
    [tracker, escort].filter((each) => each !== undefined).join(' ; '),
  ];
}

function declarationText(
  { reference, part, parts }: NonNullable<TransitRecord['declaration']>,
  say: (label: Label) => string,
): string {
  const { office, year, serial, number } = reference;
  return `${office} ${year} ${serial} ${number}, ${say('part')} ${part} ${say('of')} ${parts}`;
}

function personText({ name, identification, contact }: NonNullable<TransitRecord['driver']>): string {
  return [name, identification, contact].filter((each) => each !== undefined).join(', ');
}

function itineraryText(filling: Filling, planned: string): string {
  return filling.record.itinerary
    .map(({ office, plannedAt }) => {
      const when = plannedAt === undefined ? '' : ` (${planned} ${instantText(plannedAt)})`;
      return `${officeText(filling, office)}${when}`;
    })
    .join(' – ');
}

function contributionText({ guarantee: { contribution } }: TransitRecord): string | undefined {
  if (contribution === undefined) return undefined;
  const { rate, base, amount, currency, receipt } = contribution;
  return `${rate} % × ${base} = ${amount} ${currency}${receipt === undefined ? '' : ` (${receipt.office} ${receipt.number})`}`;
}

function containersText({ container = [] }: TransitRecord, empty: string): string {
  return container
    .map(({ number, type, fullness }) =>
      [number, type, fullness === 'empty' ? `(${empty})` : undefined].filter((each) => each !== undefined).join(' '),
    )
    .join(', ');
}

/** Seals of the vehicle first, then those of each container with its number. */
export function sealLines({ seal = [], container = [], sealWaiver }: TransitRecord, waiver: string): Lines {
  const marks = (seals: readonly Seal[]) => seals.map(({ mark }) => mark).join(', ');
  const all = [...seal, ...container.flatMap((each) => each.seal ?? [])];
  return [
    sealWaiver === undefined ? undefined : `${waiver} : ${sealWaiver.reason ?? ''}`,
    all.length === 0 ? undefined : `${all.length} :`,
    seal.length === 0 ? undefined : marks(seal),
    ...container.map((each) => (each.seal === undefined ? undefined : `${each.number} : ${marks(each.seal)}`)),
  ];
}
