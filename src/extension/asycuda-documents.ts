import { type ManifestFromRecord, manifestFromRecord } from '../asycuda/manifest-from-record.ts';
import type { ManifestStatement } from '../asycuda/manifest-statement.ts';
import type { AsycudaProfile } from '../asycuda/profile.ts';
import type { Corridor } from '../corridor/corridor.ts';
import { writeSource } from '../xml/source-text.ts';
import type { DocumentsFor, IncomingRecord } from './incoming.ts';

export interface AsycudaDocumentsOptions {
  readonly corridor: Corridor;
  /** How the receiving server writes; without it the shipped profile of the administration of the office that received the record. */
  readonly profile?: AsycudaProfile;
  /** What a record does not say of a manifest: the same for all, or told for each record. */
  readonly statement: ManifestStatement | ((incoming: IncomingRecord) => ManifestStatement);
  /** Told what the conversion did not simply copy. */
  readonly report?: (incoming: IncomingRecord, lines: ManifestFromRecord['report']) => void;
}

/** What the receiving ASYCUDA World imports of a record that came: the manifest, with one bill in transit (`Bol_nature` 24). */
export function asycudaDocuments({ corridor, profile, statement, report }: AsycudaDocumentsOptions): DocumentsFor {
  return (incoming) => {
    const { record, reference, office } = incoming;
    const stated = typeof statement === 'function' ? statement(incoming) : statement;
    return manifestFromRecord(record, { corridor, profile, reference, office, statement: stated }).map((made) => {
      report?.(incoming, made.report);
      return [{ kind: 'manifest', bytes: writeSource(made.manifest.source) }];
    });
  };
}
