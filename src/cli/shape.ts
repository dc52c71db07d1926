/** What is read of a codec to say what its values look like. */
interface Codec {
  readonly _tag?: string;
  readonly name: string;
  readonly fields?: Readonly<Record<string, Codec | { readonly optional: Codec }>>;
  readonly item?: Codec;
  readonly facets?: { readonly base: string; readonly values?: readonly string[] };
}

/** Sequences with more fields than this are named and not spelled out. */
const MOST_FIELDS = 16;

/** The shape of the JSON that a codec takes, as `{ crossing: { office: OfficeCode, side: exit|entry, presentedAt?: Instant, ... } }`. */
export function shapeOf(codec: Codec): string {
  if (codec.item !== undefined) return `[${shapeOf(codec.item)}, ...]`;
  if (codec.facets?.values !== undefined) return codec.facets.values.join('|');
  const fields = Object.entries(codec.fields ?? {});
  if (codec.fields === undefined || fields.length > MOST_FIELDS) return codec.name;
  if (fields.length === 0) return '{}';
  const each = fields.map(([key, field]) =>
    'optional' in field ? `${key}?: ${shapeOf(field.optional)}` : `${key}: ${shapeOf(field)}`,
  );
  return `{ ${each.join(', ')} }`;
}
