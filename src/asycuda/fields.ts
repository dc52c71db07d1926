import { DECLARATION_FIELDS } from './fields/declaration.ts';
import { PARTY_FIELDS } from './fields/parties.ts';
import { TRANSIT_FIELDS } from './fields/transit.ts';
import { TRANSPORT_FIELDS } from './fields/transport.ts';

export type { SadField, SadFieldType } from './fields/field.ts';
export { ITEM_FIELDS } from './fields/item.ts';
export { CONTAINER_FIELDS, DOCUMENT_FIELDS, TAX_FIELDS } from './fields/rows.ts';

/** Fields of the header, by block. Each is read into the typed view under the same name. */
export const HEADER_FIELDS = {
  ...DECLARATION_FIELDS,
  ...PARTY_FIELDS,
  ...TRANSPORT_FIELDS,
  ...TRANSIT_FIELDS,
};
