import type { SaxesAttributeNS, SaxesTagNS } from 'saxes';
import type { Attribute } from '../tree.ts';

/** The first character of a name without colon (XML 1.0, fifth edition); after a prefix saxes does not look. */
const NAME_START =
  /^[A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]/u;

/** Whether what saxes lets pass is right too: names after a prefix begin as names do, and no namespace has blanks round it. */
export function hasRightNames({ prefix, local, attributes }: SaxesTagNS): boolean {
  if (prefix !== '' && !NAME_START.test(local)) return false;
  return Object.values(attributes).every((attribute) => {
    if (attribute.prefix !== '' && !NAME_START.test(attribute.local)) return false;
    return !isDeclaration(attribute) || attribute.value === attribute.value.trim();
  });
}

/** The attributes that are no namespace declarations. */
export function plainAttributes({ attributes }: SaxesTagNS): readonly Attribute[] {
  return Object.values(attributes)
    .filter((attribute) => !isDeclaration(attribute))
    .map(({ local, uri, value }) => ({ name: local, namespace: uri, value }));
}

function isDeclaration({ name, prefix }: SaxesAttributeNS): boolean {
  return prefix === 'xmlns' || name === 'xmlns';
}
