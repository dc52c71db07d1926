import { type Sad, encodeText, readSad, treeText, writeSource } from '../index.ts';
import { readBytes } from './files.ts';
import type { Printer } from './print.ts';
import { readProfileOption } from './profile-option.ts';

export interface RewriteOptions {
  /** Writes from the tree alone, without the source text. */
  readonly tree?: boolean;
  readonly profile?: string;
}

/** Reads a declaration and writes it to the results, untouched: byte for byte, or with `tree` from the tree alone. */
export function rewriteSad(file: string, { tree, profile }: RewriteOptions, print: Printer): number {
  const chosen = readProfileOption(profile);
  if (chosen.isErr()) return print.refuse(chosen.error, profile);
  const sad = readBytes(file).andThen(readSad);
  if (sad.isErr()) return print.refuse(sad.error, file);
  const bytes = tree === true ? fromTree(sad.value) : writeSource(sad.value.source);
  if (print.json) {
    const { encoding, mark } = sad.value.source;
    const document = tree === true ? treeText(sad.value.source, encoding) : sad.value.source.text;
    print.data({ file, encoding, mark, bytes: bytes.length, document });
  } else print.bytes(bytes);
  return 0;
}

function fromTree({ source: { declaration, before, root, after, encoding, mark } }: Sad): Uint8Array {
  return encodeText({ text: treeText({ declaration, before, root, after }, encoding), encoding, mark });
}
