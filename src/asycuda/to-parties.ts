import type { Party } from '../messages/parts.ts';
import type { Conversion } from './conversion.ts';
import { HEADER_FIELDS } from './fields.ts';
import type { Ledger } from './ledger.ts';
import { type Spot, spotOf, together } from './report.ts';

export interface Parties {
  readonly holder: Party | undefined;
  readonly representative?: Party;
  readonly consignor?: Party;
  readonly consignee?: Party;
}

const { transit, declarant, exporter, consignee } = HEADER_FIELDS;

/** The parties: the principal of box 50 holds the procedure; who represents it stands there, or is the declarant of box 14. */
export function partiesOf(c: Conversion): Parties {
  const { sad } = c;
  const spot = spotOf(transit.principal);
  const stated = c.stated(spot, together(sad.transit.principal, sad.transit.principalCode), c.transit.holder);
  const holder =
    stated ??
    party(
      c,
      spotOf(transit.principal),
      sad.transit.principal,
      spotOf(transit.principalCode),
      sad.transit.principalCode,
    );
  if (holder === undefined) c.refuse('missing', spot, { field: 'holder' });
  const optional = {
    representative: representative(c),
    consignor:
      c.stated(spotOf(exporter.name), together(sad.exporter.name, sad.exporter.code), c.transit.consignor) ??
      party(c, spotOf(exporter.name), sad.exporter.name, spotOf(exporter.code), sad.exporter.code),
    consignee:
      c.stated(spotOf(consignee.name), together(sad.consignee.name, sad.consignee.code), c.transit.consignee) ??
      party(c, spotOf(consignee.name), sad.consignee.name, spotOf(consignee.code), sad.consignee.code),
  };
  return { holder, ...present(optional) };
}

function representative(c: Conversion): Party | undefined {
  const { sad } = c;
  const spot = spotOf(transit.representative);
  const stated = c.stated(
    spot,
    together(sad.transit.representative, sad.declarant.name, sad.declarant.code),
    c.transit.representative,
  );
  if (stated !== undefined) return stated;
  if (sad.transit.representative === undefined)
    return party(c, spotOf(declarant.name), sad.declarant.name, spotOf(declarant.code), sad.declarant.code);
  if (oneLine(sad.declarant.name ?? '') !== oneLine(sad.transit.principal ?? ''))
    drop(c, spotOf(declarant.name), sad.declarant.name);
  if (sad.declarant.code !== sad.transit.principalCode) drop(c, spotOf(declarant.code), sad.declarant.code);
  return { name: c.cut(spot, oneLine(sad.transit.representative), 70) };
}

/** A party from its lines: the first is its name, the others its address. A code without a name is left out. */
export function party(
  c: Ledger,
  spot: Spot,
  lines: string | undefined,
  codeSpot: Spot,
  code: string | undefined,
): Party | undefined {
  if (lines === undefined) return drop(c, codeSpot, code);
  const [name = '', ...address] = lines
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
  const isCarried = code !== undefined && code.length <= 17;
  if (!isCarried) drop(c, codeSpot, code);
  return {
    ...(isCarried ? { identification: code } : {}),
    name: c.cut(spot, name, 70),
    ...(address.length === 0 ? {} : { address: c.cut(spot, address.join('\n'), 210) }),
  };
}

function drop(c: Ledger, spot: Spot, written: string | undefined): undefined {
  if (written !== undefined) c.note('dropped', spot, { from: written });
}

/** Text on one line, each run of white space as one blank: printing a document for reading breaks and indents its lines. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The fields that have a value. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
