import type { SourceDocument, SourceElement, SourceNode, SourceTree } from './source-tree.ts';
import { isEmptyTag } from './source-tree.ts';
import { type Encoding, canEncode, encodeText } from './text.ts';

/** The bytes of a document as it was read: those that it was read from, one by one. */
export function writeSource(document: SourceDocument): Buffer {
  return encodeText(document);
}

/**
 * The text of a tree, from the tree alone: equal in canonical XML to what it was read from, comments and CDATA included.
 *
 * What the tree does not keep is written in one way: quotes, blanks inside tags, and the ends of lines.
 */
export function treeText({ declaration, before, root, after }: SourceTree, encoding: Encoding = 'UTF-8'): string {
  const parts: string[] = [];
  if (declaration !== undefined) {
    const { version, encoding: name, standalone } = declaration;
    const more = [name && ` encoding="${name}"`, standalone && ` standalone="${standalone}"`].join('');
    parts.push(`<?xml version="${version}"${more}?>\n`);
  }
  for (const node of before) {
    addNode(node, encoding, parts);
    parts.push('\n');
  }
  addNode(root, encoding, parts);
  parts.push('\n');
  for (const node of after) {
    addNode(node, encoding, parts);
    parts.push('\n');
  }
  return parts.join('');
}

/** The text of one element, from the tree alone. */
export function elementText(element: SourceElement, encoding: Encoding = 'UTF-8'): string {
  const parts: string[] = [];
  addNode(element, encoding, parts);
  return parts.join('');
}

function addNode(node: SourceNode, encoding: Encoding, parts: string[]): void {
  if (typeof node === 'string') parts.push(characterData(node, encoding));
  else if (node.kind === 'comment') parts.push(`<!--${node.text}-->`);
  else if (node.kind === 'cdata') parts.push(`<![CDATA[${node.text}]]>`);
  else if (node.kind === 'instruction') parts.push(`<?${node.target}${node.text === '' ? '' : ` ${node.text}`}?>`);
  else {
    parts.push(`<${node.tag}`);
    for (const { name, value } of node.attributes) parts.push(` ${name}="${attributeValue(value, encoding)}"`);
    if (isEmptyTag(node)) parts.push('/>');
    else {
      parts.push('>');
      for (const each of node.content) addNode(each, encoding, parts);
      parts.push(`</${node.tag}>`);
    }
  }
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A value as character data: markup and carriage returns as references, and every character that the encoding lacks. */
export function characterData(value: string, encoding: Encoding = 'UTF-8'): string {
  return inEncoding(/[&<>\r]/.test(value) ? value.replace(/[&<>\r]/g, reference) : value, encoding);
}

function attributeValue(value: string, encoding: Encoding): string {
  return inEncoding(value.replace(/[&<>"\t\n\r]/g, reference), encoding);
}

function reference(character: string): string {
  return REFERENCES[character] ?? `&#${character.codePointAt(0) ?? 0};`;
}

function inEncoding(text: string, encoding: Encoding): string {
  if (encoding.startsWith('UTF')) return text;
  return text.replace(/[^\0-\x7f]/gu, (character) =>
    canEncode(encoding, character) ? character : reference(character),
  );
}
