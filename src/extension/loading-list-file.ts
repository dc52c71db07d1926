import { type Result, err } from 'neverthrow';
import { LoadingLists } from '../asycuda/loading-list.ts';
import { type Fault, fault } from '../fault.ts';
import { NAMESPACE } from '../messages/catalogue.ts';
import { decodeSequence } from '../messages/decode.ts';
import { readXml } from '../xml/read.ts';
import { writeSequence } from '../xml/write.ts';
import { readLoadingListsCsv } from './loading-list-csv.ts';

const ROOT = 'LoadingLists';

/** Whether a file begins as XML does; byte order marks, blanks and the zeros of UTF-16 say nothing. */
const XML = /^[\xef\xbb\xbf\xfe\xff\0\s]*</;

/**
 * The loading lists of a file, in XML, or in CSV (`readLoadingListsCsv`): `<LoadingLists xmlns="urn:asycuda-transit:v1">` with a `<list>` for each vehicle, its `<registration>` or `<reference>`, its seals,
 * and a `<line>` for each item with `<item>`, `<packages>` and `<grossMass>`.
 *
 * Refuses what cannot be read as XML, another root with `schema/unknownMessage`, and with `schema/invalid` what does not fit, each place with line and column.
 */
export function readLoadingLists(bytes: Uint8Array): Result<LoadingLists, Fault> {
  if (!XML.test(Buffer.from(bytes.subarray(0, 1000)).toString('latin1'))) return readLoadingListsCsv(bytes);
  return readXml(bytes).andThen((root): Result<LoadingLists, Fault> => {
    if (root.name === ROOT && root.namespace === NAMESPACE) return decodeSequence(root, LoadingLists);
    return err(fault('schema/unknownMessage', { name: root.name }));
  });
}

/** The file of loading lists; reads back as equal ones. Refuses with `schema/invalid` what does not fit. */
export function writeLoadingLists(lists: LoadingLists): Result<Uint8Array, Fault> {
  return writeSequence(ROOT, LoadingLists, lists);
}
