import { type Result, ok } from 'neverthrow';
import { manifestFromRecord } from '../asycuda/manifest-from-record.ts';
import type { ManifestStatement } from '../asycuda/manifest-statement.ts';
import type { AsycudaProfile } from '../asycuda/profile.ts';
import type { ReportLine } from '../asycuda/report.ts';
import { startedSad } from '../asycuda/started-sad.ts';
import type { Corridor } from '../corridor/corridor.ts';
import type { Fault } from '../fault.ts';
import { writeSource } from '../xml/source-text.ts';
import type { DocumentsFor, IncomingRecord, MadeDocument } from './incoming.ts';

/** For whom documents are written, and how their ASYCUDA writes. */
export interface AsycudaDocumentsOptions {
  readonly corridor: Corridor;
  /** How the receiving server writes; without it the shipped profile of the administration of the office that received the record. */
  readonly profile?: AsycudaProfile;
  /** What a record does not say of a manifest: the same for all, or told for each record. Without it no manifest is made. */
  readonly statement?: ManifestStatement | ((incoming: IncomingRecord) => ManifestStatement);
  /** Told what the conversions did not simply copy. */
  readonly report?: (incoming: IncomingRecord, lines: readonly ReportLine[]) => void;
}

/**
 * What the receiving ASYCUDA World imports of a record that came: the manifest, with one bill in transit (`Bol_nature` 24), and a declaration (`sad`) started from
 * its data: at destination what declares the goods, at a border office the transit that goes on where the first one is national.
 *
 * A joint transit passes an office of transit without a declaration there. Refuses as `manifestFromRecord` and `startedSad` do.
 */
export function asycudaDocuments(options: AsycudaDocumentsOptions): DocumentsFor {
  return (incoming) =>
    manifestOf(incoming, options).andThen((manifest) =>
      declarationOf(incoming, options).map((sad) => [...manifest, ...sad]),
    );
}

type Made = Result<readonly MadeDocument[], Fault>;

function manifestOf(incoming: IncomingRecord, { corridor, profile, statement, report }: AsycudaDocumentsOptions): Made {
  if (statement === undefined) return ok([]);
  const { record, reference, office } = incoming;
  const stated = typeof statement === 'function' ? statement(incoming) : statement;
  return manifestFromRecord(record, { corridor, profile, reference, office, statement: stated }).map((made) => {
    report?.(incoming, made.report);
    return [{ kind: 'manifest', bytes: writeSource(made.manifest.source) }];
  });
}

function declarationOf(incoming: IncomingRecord, { corridor, profile, report }: AsycudaDocumentsOptions): Made {
  const { record, reference, office, role } = incoming;
  if (role !== 'destination' && record.movementKind === 'joint') return ok([]);
  const next = role === 'destination' ? 'declaration' : 'transit';
  return startedSad(record, { corridor, profile, reference, office, next }).map((made) => {
    report?.(incoming, made.report);
    return [{ kind: 'sad', bytes: made.bytes }];
  });
}
