import type { SourceDocument, SourceElement } from '../xml/source-tree.ts';
import type { Style } from './write-block.ts';

/** The blanks that stand before an element: its line end and its indentation; both are empty where another thing stands before it on its line. */
export function leadOf(text: string, { start }: SourceElement): { readonly newline: string; readonly indent: string } {
  const [, newline = '', indent = ''] =
    /(\r\n|\r|\n)?([\t ]*)$/.exec(text.slice(Math.max(0, start - 400), start)) ?? [];
  return newline === '' ? { newline: '', indent: '' } : { newline, indent };
}

/** How a document is laid out, for what is added to it. */
export function styleOf({ text, root, encoding }: SourceDocument): Style {
  const [first] = root.children;
  const lead = first === undefined ? { newline: '\n', indent: '    ' } : leadOf(text, first);
  return {
    newline: lead.newline,
    step: lead.indent.slice(leadOf(text, root).indent.length),
    emptyTag: text.includes(' />') ? ' />' : '/>',
    isNullInline: lead.newline === '' || /><null\s*\/>/.test(text),
    encoding,
  };
}
