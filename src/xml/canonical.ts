import type { Attribute, Element } from '../tree.ts';

/**
 * The one text of a tree: what the schema engine is given, and what the digest of a message is made from.
 *
 * Every start tag holds one newline and nothing else does, so that an engine's line number less two is the place of the element in document order. An
 * element with children begins with a blank and an empty one is followed by a blank: above line 65,535 libxml2 knows the lines of texts alone. Two documents
 * that read the same have the same canonical text.
 */
export function canonicalText(root: Element): string {
  const parts: string[] = [];
  writeElement(root, '', parts);
  return parts.join('');
}

function writeElement(
  { name, namespace, attributes, children, text }: Element,
  outerNamespace: string,
  parts: string[],
): void {
  const declaration = namespace === outerNamespace ? '' : ` xmlns="${escapeAttribute(namespace)}"`;
  const written = attributes.length === 0 ? '' : attributes.map(writeAttribute).join('');
  const start = `<${name}${declaration}${written}\n>`;
  if (children.length === 0) {
    parts.push(text === '' ? `${start}</${name}> ` : `${start}${escapeText(text)}</${name}>`);
    return;
  }
  parts.push(start, /[^\t\n\r ]/.test(text) ? escapeText(text) : ' ');
  for (const child of children) writeElement(child, namespace, parts);
  parts.push(`</${name}>`);
}

function writeAttribute({ name, namespace, value }: Attribute, place: number): string {
  const written = escapeAttribute(value);
  return namespace === ''
    ? ` ${name}="${written}"`
    : ` xmlns:a${place}="${escapeAttribute(namespace)}" a${place}:${name}="${written}"`;
}

const SPECIAL = /[&<>\n\r]/;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const referenceOf = (character: string) => REFERENCES[character] ?? character;

function escapeText(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>\n\r]/g, referenceOf) : text;
}

function escapeAttribute(value: string): string {
  return value.replace(/[&<>"\t\n\r]/g, referenceOf);
}
