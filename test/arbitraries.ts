import fc from 'fast-check';
import { CATALOGUE, type MessageName, type MessageOf } from '../src/messages/catalogue.ts';
import { type Leaf, type Plan, type PlannedField, planOf } from '../src/messages/plan.ts';

/** Any message of a name that its codec accepts and XML can carry; the rules do not hold for it. Repetitions stay short. */
export function arbitraryMessage<N extends MessageName>(name: N): fc.Arbitrary<MessageOf<N>> {
  const fields = arbitraryContent(planOf(name), CATALOGUE[name].code);
  return fields.map((content) => ({ name, ...content }) as unknown as MessageOf<N>);
}

function arbitraryContent({ fields }: Plan, code: string): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(fields.map((field) => [field.name, arbitraryField(field, code)]));
  const requiredKeys = fields.filter(({ required }) => required).map((field) => field.name);
  return fc.record(model, { requiredKeys, noNullPrototype: true }) as fc.Arbitrary<Record<string, unknown>>;
}

function arbitraryField({ name, content, repeated, max }: PlannedField, code: string): fc.Arbitrary<unknown> {
  if (content._tag === 'LeafType' && content.name === 'MessageCode') return fc.constant(code);
  const one: fc.Arbitrary<unknown> = content._tag === 'Plan' ? arbitraryContent(content, code) : arbitraryLeaf(content);
  const isSmall = name !== 'error' && name !== 'remark';
  return repeated ? fc.array(one, { minLength: 1, maxLength: Math.min(max, isSmall ? 3 : 12) }) : one;
}

/** Any value of a leaf. */
export function arbitraryLeaf({ facets }: Leaf): fc.Arbitrary<string | number | boolean> {
  const { base, values, pattern, min = 0, max = 0, minLength = 0, maxLength = 0 } = facets;
  if (values !== undefined) return fc.constantFrom(...values);
  if (base === 'integer') return fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max }));
  if (base === 'boolean') return fc.boolean();
  if (base === 'date') return arbitraryTime.map((time) => time.slice(0, 10));
  if (base === 'dateTime') return fc.tuple(arbitraryTime, arbitraryOffset).map(([time, offset]) => time + offset);
  if (pattern !== undefined) return fc.stringMatching(new RegExp(`^(?:${pattern})$`));
  return fc.string({ unit: xmlCharacter, minLength, maxLength, size: 'small' });
}

const arbitraryTime = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19));
const arbitraryOffset = fc.constantFrom('Z', '+00:00', '-11:30', '+14:00', '.5Z', '.125+01:00');
/** One code point that XML can carry: those that must be escaped, blanks, and the ends of the planes among them. */
const xmlCharacter = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCodePoint(code)) },
  fc.constantFrom(
    '&',
    '<',
    '>',
    '"',
    "'",
    ']',
    '\t',
    '\n',
    '\r',
    ' ',
    '\u0085',
    '\u2028',
    '\ufffd',
    '\ufeff',
    'é',
    '€',
  ),
  fc.integer({ min: 0x10000, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
);
