export { FAULTS, type Fault, type FaultCode, type FaultItem, type Stage, type Text, fault } from './fault.ts';
export type { Attribute, Element } from './tree.ts';
export {
  type AsycudaDocument,
  checkContainer,
  checkGrn,
  checkMrn,
  formatAsycudaReference,
  type MrnParts,
  makeMrn,
  parseAsycudaReference,
  readMrn,
} from './reference.ts';
export type { Envelope } from './envelope.ts';

export {
  CATALOGUE,
  type Checked,
  MESSAGE_NAMES,
  type MessageCode,
  type MessageName,
  type MessageOf,
  NAMESPACE,
  nameOfCode,
  type TransitMessage,
} from './messages/catalogue.ts';
export { isSequenced, MAPPING, type Mapping, WCO_FUNCTIONS } from './messages/mapping.ts';
export { decode } from './messages/decode.ts';
export type { Address, Header } from './messages/header.ts';
export { type GoodsItem, TransitRecord } from './messages/record.ts';
export type { Arrival } from './messages/arrival-advice.ts';
export type { Refusal } from './messages/crossing-refusal.ts';
export type { ControlResults, Difference } from './messages/destination-control-results.ts';
export type { Discharge } from './messages/discharge-notice.ts';
export type { Crossing } from './messages/frontier-crossing.ts';
export type { RecordRequest } from './messages/record-requests.ts';
export type { Incident, Vehicle } from './messages/incident-notice.ts';
export type { Decision } from './messages/movement-decision.ts';
export type { Settlement } from './messages/discrepancies-solved.ts';
export type { HeldMessage, Query } from './messages/movement-query.ts';
export type { Enquiry, EnquiryFinding } from './messages/enquiry-request.ts';
export type { Claim, Debt } from './messages/recovery-notice.ts';
export type { RecoveryCase, RecoveryProgress } from './messages/recovery-request.ts';
export type { GuaranteeFinding, GuaranteeNeed } from './messages/guarantee-check.ts';
export type { GuaranteeBooking, Reservation } from './messages/guarantee-use.ts';
export type { Terms, Unavailability } from './messages/availability.ts';
export type { Container, Guarantee, MeansOfTransport, Party, Seal } from './messages/parts.ts';

export { READ_LIMITS, type ReadLimits, readXml } from './xml/read.ts';
export { checkSchema, type EngineChoice, loadSchemaEngine, type SchemaEngine } from './xml/schema.ts';
export type { RemarkKind, SchemaRemark } from './xml/remarks.ts';
export { type PeekedHeader, type ReadMessage, type RefusedDocument, readMessage } from './xml/message.ts';
export { writeXml } from './xml/write.ts';

export { Corridor, type Office, type Relay } from './corridor/corridor.ts';
export { readCorridor, readCorridorText } from './corridor/read.ts';
export { reviewCorridor } from './corridor/review.ts';
export { findOffice, leastMinutes, officesOf, routeBetween } from './corridor/offices.ts';
export type {
  AskedEnquiry,
  AskedGuarantee,
  BookedGuarantee,
  BookingAnswer,
  Cause,
  Conversion,
  CheckAnswer,
  Facts,
  GuaranteeAbroad,
  LogEntry,
  Movement,
  OfficeState,
  OpenRequest,
  Outcome,
  Proof,
  Role,
  Sent,
  SettledResults,
  Standing,
  Timer,
  Unread,
} from './movement.ts';
export { checkRules, type RuleContext } from './rules/rule.ts';
export { RULES } from './rules/rules.ts';
export { STATE_NAMES, STEP_NAMES } from './processes/names.ts';
export { TIMER_NAMES } from './processes/words.ts';
export { ACT_NAMES, ACTS, type ActName, type FactsOf } from './processes/acts.ts';
export { type Advance, advance, type Context, type Draft } from './processes/advance.ts';
export { AGREEMENT, endingOf, isFinal } from './processes/agreement.ts';
export { foldLog } from './processes/fold.ts';
export { successorRecord, type SuccessorTerms } from './processes/successor.ts';
export { type Kind, type Row, rowId, type Tables } from './processes/process.ts';
export { TABLES } from './processes/tables.ts';

export { type Encoding, encodeText } from './xml/text.ts';
export { readSource } from './xml/source.ts';
export type {
  SourceDocument,
  SourceElement,
  SourceNode,
  SourceTree,
  XmlCdata,
  XmlComment,
  XmlDeclaration,
  XmlInstruction,
} from './xml/source-tree.ts';
export { treeText, writeSource } from './xml/source-text.ts';

export {
  CONTAINER_FIELDS,
  DOCUMENT_FIELDS,
  HEADER_FIELDS,
  ITEM_FIELDS,
  type SadField,
  type SadFieldType,
  TAX_FIELDS,
} from './asycuda/fields.ts';
export { readSad, type Sad, type SadItem, type SadRow, viewSad } from './asycuda/sad.ts';
export type { Values } from './asycuda/view.ts';
export type { SadFieldName, SadPlace } from './asycuda/field-names.ts';
export { AsycudaProfile, type Padding, PROFILES, profileFor, readProfile } from './asycuda/profile.ts';
export type { AbsentSpelling } from './asycuda/absent.ts';
export { type DetectedProfile, detectProfile, type Sighting } from './asycuda/detect.ts';
export { DateOrder, type DateTerms, dayOf, writeDate } from './asycuda/dates.ts';
export { isReleased } from './asycuda/released.ts';
export {
  ASYCUDA_STATUSES,
  type AsycudaStatus,
  asycudaStatusOf,
  STATUS_OF_STATE,
  STATUS_WORDS,
  type StatusRow,
} from './asycuda/status.ts';
export type { ContainerDraft, DocumentDraft, DraftOf, ItemDraft, More, SadDraft } from './asycuda/draft.ts';
export { type SadSummary, summarizeSad } from './asycuda/summary.ts';
export { freshSad } from './asycuda/fresh.ts';
export { editSad, type SadEdit, sourceOf } from './asycuda/edit.ts';
export type { Pointer } from './asycuda/place.ts';
export { readStatement, TransitStatement } from './asycuda/statement.ts';
export { asycudaReferenceOf } from './asycuda/to-reference.ts';
export { type RecordFromSad, recordFromSad } from './asycuda/to-record.ts';
export { type SadFromRecord, sadFromRecord } from './asycuda/from-record.ts';
export { type StartTerms, type StartedSad, startedSad } from './asycuda/started-sad.ts';
export { recordsFromSad } from './asycuda/to-records.ts';
export { LoadingLine, LoadingList, LoadingLists } from './asycuda/loading-list.ts';
export type { ReportKind, ReportLine } from './asycuda/report.ts';
export type { SadTerms } from './asycuda/writing.ts';
export { SAD_CONVERSIONS, type SadConversion, type SadPath } from './asycuda/conversions.ts';
export {
  type CargoManifest,
  flagOf,
  type ManifestBill,
  readManifest,
  TRANSIT_NATURE,
  transitBills,
  viewManifest,
} from './asycuda/manifest.ts';
export { type BillSummary, type ManifestSummary, summarizeManifest } from './asycuda/manifest-summary.ts';
export { BILL_FIELDS } from './asycuda/manifest-bill-fields.ts';
export { BILL_CONTAINER_FIELDS, MANIFEST_FIELDS, SPLIT_FIELDS } from './asycuda/manifest-fields.ts';
export {
  type BillContainerDraft,
  type BillDraft,
  freshManifest,
  type ManifestDraft,
  type SplitDraft,
} from './asycuda/manifest-draft.ts';
export { editManifest, type ManifestEdit, type ManifestPlace } from './asycuda/manifest-edit.ts';
export type { ManifestTerms } from './asycuda/manifest-conversion.ts';
export { type RecordFromBills, recordsFromManifest } from './asycuda/manifest-to-records.ts';
export {
  type ManifestFromRecord,
  manifestFromRecord,
  type RecordManifestTerms,
} from './asycuda/manifest-from-record.ts';
export { ManifestStatement, readManifestStatement } from './asycuda/manifest-statement.ts';

export { type AccompanyingDocument, accompanyingDocument } from './paper/accompanying-document.ts';
export { type ArrivalReceipt, arrivalReceipt } from './paper/arrival-receipt.ts';
export { recordChecksum } from './paper/checksum.ts';
export type { PaperLanguage } from './paper/labels.ts';
export type { CodeDriver, PaperDrivers, PdfDocument, PdfDriver, TextOptions } from './paper/pdf.ts';

export { memoryStore } from './stores/memory.ts';
export { type SqliteOptions, sqliteStore } from './stores/sqlite.ts';
export type { SqliteDatabase, SqliteStatement } from './stores/sqlite/driver.ts';
export { sqliteFault } from './stores/sqlite/faults.ts';
export type * from './stores/store.ts';
export { type MemoryExchange, type MemoryExchangeOptions, memoryExchange } from './transports/memory.ts';
export { stompTransport } from './transports/stomp.ts';
export {
  type BrokerAddress,
  parseBrokerUrl,
  type StompBroker,
  type StompLimits,
  type StompOptions,
  type StompRoute,
  type StompTls,
} from './transports/stomp-options.ts';
export type * from './transports/transport.ts';
export type { Signature, Verified } from './signatures/signature.ts';
export { unsigned } from './signatures/unsigned.ts';
export { readLoadingLists, writeLoadingLists } from './extension/loading-list-file.ts';
export {
  type ActStatement,
  type Announced,
  type Announcement,
  type Clock,
  createGateway,
  type Gateway,
  type GatewayEvent,
  type GatewayOptions,
  type LineState,
  LOADING_ACTS,
  type LoadingAct,
  type LoadingResult,
  type LoadingStatement,
  type Performed,
  type Reconciled,
  type Reconciliation,
  type Relayed,
} from './gateway.ts';

export { ACT_FILES, type ActFile, actIdOf, readActFile, writeActFile } from './extension/act-file.ts';
export { type ActQueueOptions, actQueue } from './extension/act-queue.ts';
export { type CsvDelimiter, readLoadingListsCsv, writeLoadingListsCsv } from './extension/loading-list-csv.ts';
export { watchActQueue } from './extension/watch-act-queue.ts';
export { ActAnswer, readActAnswer, writeActAnswer } from './extension/answer-file.ts';
export { asycudaDocuments, type AsycudaDocumentsOptions } from './extension/asycuda-documents.ts';
export { asycudaTaker, type AsycudaTakerOptions } from './extension/asycuda-taker.ts';
export { actTaker, desk, type Taker } from './extension/desk.ts';
export {
  type DropFolder,
  type DropFolderOptions,
  type Dropped,
  dropFolder,
  FOLDER_NAMES,
  type FolderEvent,
  type FolderNames,
  type Taken,
  type Written,
} from './extension/drop-folder.ts';
export { type Follower, follower, type FollowOptions } from './extension/follow.ts';
export type { DocumentsFor, IncomingRecord, MadeDocument } from './extension/incoming.ts';
export { FOLDER_LAYOUT, FolderLayout, type Placeholder, PLACEHOLDERS, readLayout } from './extension/layout.ts';
export { performFile } from './extension/perform-file.ts';
export { StatusNote, writeStatusNote } from './extension/status-note.ts';
export { type AsycudaFolderOptions, watchAsycudaFolder } from './extension/watch-asycuda.ts';
export { type Watch, type WatchOptions, watchFolder } from './extension/watch.ts';
