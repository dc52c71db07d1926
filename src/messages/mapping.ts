import { CATALOGUE, MESSAGE_NAMES, type MessageName } from './catalogue.ts';

/** Message function of UN/EDIFACT (element 1225), by which the WCO Data Model tells what a document is sent for. */
export const WCO_FUNCTIONS = {
  '1': { en: 'cancellation', fr: 'annulation' },
  '4': { en: 'change', fr: 'modification' },
  '6': { en: 'confirmation', fr: 'confirmation' },
  '8': { en: 'status', fr: 'état' },
  '11': { en: 'response', fr: 'réponse' },
  '13': { en: 'request', fr: 'demande' },
  '14': { en: 'advance notification', fr: 'avis anticipé' },
  '27': { en: 'not accepted', fr: 'non accepté' },
} as const;
export type WcoFunction = keyof typeof WCO_FUNCTIONS;

/** What does the same job elsewhere; the job corresponds, not each field. */
interface Counterpart {
  /** NCTS Phase 5. `job` is its name there, with its acronym. Absent where NCTS has no message for it. */
  readonly ncts?: { readonly ie: `IE${string}`; readonly job: string };
  /** Pairs of request and response of eTIR 4.3 between a customs administration and the eTIR international system. */
  readonly etir?: readonly `I${number}/I${number}`[];
  /** WCO Data Model: a declaration, or the response to one. Absent for messages about the line, which it does not have. */
  readonly wco?: { readonly document: 'declaration' | 'response'; readonly function: WcoFunction };
}

/** One message, and what does the same job elsewhere. */
export interface Mapping extends Counterpart {
  /** Whether it counts in the sequence that sender and recipient keep for the movement. */
  readonly sequenced: boolean;
}

const ncts = (ie: `IE${string}`, job: string) => ({ ie, job });
const declaration = (code: WcoFunction) => ({ document: 'declaration', function: code }) as const;
const response = (code: WcoFunction) => ({ document: 'response', function: code }) as const;

// biome-ignore format: a table reads best with one row a line
const COUNTERPARTS: { readonly [N in MessageName]: Counterpart } = {
  AnticipatedTransitRecord: { ncts: ncts('IE050', 'Anticipated transit record (C_ATR_SND)'), etir: ['I7/I8', 'I15/I16'], wco: declaration('14') },
  AnticipatedArrivalRecord: { ncts: ncts('IE001', 'Anticipated arrival record (C_AAR_SND)'), etir: ['I7/I8', 'I15/I16'], wco: declaration('14') },
  TransitRecordRequest: { ncts: ncts('IE114', 'Anticipated transit record request (C_ATR_REQ)'), etir: ['I5/I6'], wco: declaration('13') },
  TransitRecordResponse: { ncts: ncts('IE115', 'Anticipated transit record response (C_ATR_RSP)'), etir: ['I5/I6'], wco: response('11') },
  ArrivalRecordRequest: { ncts: ncts('IE002', 'Anticipated arrival record request (C_AAR_REQ)'), etir: ['I5/I6'], wco: declaration('13') },
  ArrivalRecordResponse: { ncts: ncts('IE003', 'Anticipated arrival record response (C_AAR_RSP)'), etir: ['I5/I6'], wco: response('11') },
  // a TIR operation is that of one country: it starts at the entry and is terminated at the exit
  FrontierCrossing: { ncts: ncts('IE118', 'Notification crossing frontier (C_NCF_NOT)'), etir: ['I9/I10', 'I11/I12'], wco: response('8') },
  CrossingRefusal: { etir: ['I17/I18'], wco: response('27') },
  IncidentNotice: { ncts: ncts('IE180', 'Incident notification (C_INC_NOT)'), wco: response('8') },
  ForwardedIncident: { ncts: ncts('IE181', 'Forwarded incident notification (C_INC_FWD)'), wco: response('8') },
  // IE182 is something else: the incident as it is told to the trader
  MovementDecision: { wco: declaration('4') },
  ArrivalAdvice: { ncts: ncts('IE006', 'Arrival advice (C_ARR_ADV)'), etir: ['I11/I12'], wco: response('8') },
  ForwardedArrivalAdvice: { ncts: ncts('IE024', 'Forwarded arrival advice (C_FWD_ARR)'), etir: ['I15/I16'], wco: response('8') },
  DestinationControlResults: { ncts: ncts('IE018', 'Destination control results (C_DES_CON)'), etir: ['I11/I12'], wco: response('8') },
  DiscrepanciesSolved: { ncts: ncts('IE049', 'Discrepancies solved notification (C_DIS_NOT)'), wco: response('8') },
  // in NCTS it goes to the trader
  DischargeNotice: { ncts: ncts('IE045', 'Write-off notification (E_WRT_NOT)'), etir: ['I13/I14'], wco: response('8') },
  CancellationNotice: { ncts: ncts('IE010', 'Invalidation notification (C_INV_NOT)'), wco: declaration('1') },
  MovementQuery: { ncts: ncts('IE027', 'Movement query (C_MVT_QUE)'), etir: ['I5/I6'], wco: declaration('13') },
  MovementQueryResponse: { ncts: ncts('IE038', 'Response to movement query (C_MVT_RSP)'), etir: ['I5/I6'], wco: response('11') },
  StatusRequest: { ncts: ncts('IE094', 'Status request (C_STD_REQ)'), etir: ['I5/I6'], wco: declaration('13') },
  StatusResponse: { ncts: ncts('IE095', 'Status response (C_STD_RSP)'), etir: ['I5/I6'], wco: response('11') },
  EnquiryRequest: { ncts: ncts('IE142', 'Enquiry request (C_ENQ_REQ)'), wco: declaration('13') },
  EnquiryResponse: { ncts: ncts('IE143', 'Enquiry response (C_ENQ_NEG)'), wco: response('11') },
  InformationRequest: { ncts: ncts('IE145', 'Enquiry information request (C_INF_REQ)'), wco: declaration('13') },
  EnquiryInformation: { ncts: ncts('IE144', 'Enquiry information (C_ENQ_INF)'), wco: response('8') },
  EnquiryCancelled: { ncts: ncts('IE059', 'Cancel enquiry notification (C_CAN_ENQ)'), wco: declaration('1') },
  RecoveryNotice: { ncts: ncts('IE063', 'Recovery communication (C_REC_COM)'), wco: response('8') },
  RecoveryRequest: { ncts: ncts('IE150', 'Recovery request (C_REC_REQ)'), wco: declaration('13') },
  RecoveryAcceptance: { ncts: ncts('IE151', 'Recovery acceptance notification (C_REC_ACC)'), wco: response('11') },
  RecoveryDispatch: { ncts: ncts('IE152', 'Recovery dispatch notification (C_REC_DIS)'), wco: response('8') },
  GuaranteeCheck: { ncts: ncts('IE200', 'Guarantee check (C_GUA_CHE)'), etir: ['I5/I6'], wco: declaration('13') },
  GuaranteeCheckResult: { ncts: ncts('IE201', 'Guarantee check result (C_GUA_RES)'), etir: ['I5/I6'], wco: response('11') },
  GuaranteeUse: { ncts: ncts('IE203', 'Guarantee use (C_GUA_USE)'), etir: ['I1/I2'], wco: declaration('13') },
  GuaranteeUseResult: { ncts: ncts('IE205', 'Guarantee use result (C_GUA_USR)'), etir: ['I1/I2'], wco: response('11') },
  GuaranteeUseCancelled: { ncts: ncts('IE204', 'Guarantee use cancellation (C_GUA_CAN)'), wco: declaration('1') },
  GuaranteeCredit: { ncts: ncts('IE209', 'Credit reference amount (C_GUA_CRE)'), wco: response('8') },
  UnavailabilityNotice: { ncts: ncts('IE070', 'Notification of system unavailability (C_UNA_COM)') },
  AvailabilityRequest: { ncts: ncts('IE974', 'Availability request (C_AVA_REQ)') },
  AvailabilityResponse: { ncts: ncts('IE975', 'Availability response (C_AVA_RSP)') },
  Acknowledgement: { ncts: ncts('IE928', 'Positive acknowledge (E_POS_ACK)'), wco: response('6') },
  Warning: { ncts: ncts('IE903', 'Warning message (C_MSG_WRN)'), wco: response('11') },
  FunctionalRejection: { ncts: ncts('IE906', 'Functional rejection (C_FUN_NCK)'), wco: response('27') },
  XmlRejection: { ncts: ncts('IE917', 'XML rejection (C_XML_NCK)'), wco: response('27') },
};

/** Answers about messages stand in no sequence, nor do messages about the line. */
export function isSequenced(name: MessageName): boolean {
  const { job, type } = CATALOGUE[name];
  return job !== 'answer' && type.about !== 'absent';
}

/** For each message: what does its job in NCTS, in eTIR and in the WCO Data Model, and whether it is sequenced. */
export const MAPPING = Object.fromEntries(
  MESSAGE_NAMES.map((name) => [name, { ...COUNTERPARTS[name], sequenced: isSequenced(name) }]),
) as unknown as { readonly [N in MessageName]: Mapping };
