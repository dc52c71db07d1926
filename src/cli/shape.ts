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
  const fields = fieldsOf(codec);
  if (fields === undefined) return codec.name;
  if (fields.length === 0) return '{}';
  return `{ ${fields.map(({ key, type }) => `${key}: ${shapeOf(type)}`).join(', ')} }`;
}

/** The same on as many lines as a width asks for, each field on a line of its own where they do not fit on one. */
export function shapeLines(codec: Codec, width: number): readonly string[] {
  const whole = shapeOf(codec);
  if (whole.length <= width) return [whole];
  if (codec.item !== undefined) {
    const [first = '', ...rest] = shapeLines(codec.item, width - '[, ...]'.length);
    const last = rest.at(-1);
    return last === undefined ? [`[${first}, ...]`] : [`[${first}`, ...rest.slice(0, -1), `${last}, ...]`];
  }
  const fields = fieldsOf(codec);
  if (fields === undefined) return [whole];
  const below = fields.flatMap(({ key, type }) => {
    const [first = '', ...rest] = shapeLines(type, width - key.length - '  : ,'.length);
    const lines = [`${key}: ${first}`, ...rest];
    return lines.map((line, at) => (at === lines.length - 1 ? `  ${line},` : `  ${line}`));
  });
  return ['{', ...below, '}'];
}

function fieldsOf({ fields }: Codec): readonly { readonly key: string; readonly type: Codec }[] | undefined {
  const entries = Object.entries(fields ?? {});
  if (fields === undefined || entries.length > MOST_FIELDS) return undefined;
  return entries.map(([key, field]) =>
    'optional' in field ? { key: `${key}?`, type: field.optional } : { key, type: field },
  );
}
