import { DECLARATION_WAYS } from './conversions/declaration.ts';
import { GOODS_WAYS } from './conversions/goods.ts';
import { PARTY_WAYS } from './conversions/parties.ts';
import type { SadConversion } from './conversions/row.ts';
import { TRANSPORT_WAYS } from './conversions/transport.ts';

export type { SadConversion, SadPath } from './conversions/row.ts';

/** The way of every field between a declaration (SAD) and a transit record: where it stands, how it is converted, what is lost each way. */
export const SAD_CONVERSIONS: readonly SadConversion[] = [
  ...DECLARATION_WAYS,
  ...PARTY_WAYS,
  ...TRANSPORT_WAYS,
  ...GOODS_WAYS,
];

const byField = new Map(SAD_CONVERSIONS.map((each) => [each.record, each]));

/** The row of a field of the record, or of the block that it stands in. */
export function conversionOf(field: string): SadConversion | undefined {
  const names = field.split('/');
  for (let length = names.length; length > 0; length -= 1) {
    const row = byField.get(names.slice(0, length).join('/'));
    if (row !== undefined) return row;
  }
  return undefined;
}
