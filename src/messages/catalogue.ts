import type * as t from 'io-ts';
import { Acknowledgement, FunctionalRejection, Warning, XmlRejection } from './answers.ts';
import { AnticipatedArrivalRecord } from './anticipated-arrival-record.ts';
import { AnticipatedTransitRecord } from './anticipated-transit-record.ts';
import { ArrivalAdvice, ForwardedArrivalAdvice } from './arrival-advice.ts';
import { AvailabilityRequest, AvailabilityResponse, UnavailabilityNotice } from './availability.ts';
import { CancellationNotice } from './cancellation-notice.ts';
import { CrossingRefusal } from './crossing-refusal.ts';
import { DestinationControlResults } from './destination-control-results.ts';
import { DischargeNotice } from './discharge-notice.ts';
import { DiscrepanciesSolved } from './discrepancies-solved.ts';
import { EnquiryCancelled } from './enquiry-cancelled.ts';
import { EnquiryInformation, InformationRequest } from './enquiry-information.ts';
import { EnquiryRequest, EnquiryResponse } from './enquiry-request.ts';
import { FrontierCrossing } from './frontier-crossing.ts';
import { GuaranteeCheck, GuaranteeCheckResult } from './guarantee-check.ts';
import { GuaranteeCredit, GuaranteeUse, GuaranteeUseCancelled, GuaranteeUseResult } from './guarantee-use.ts';
import { ForwardedIncident, IncidentNotice } from './incident-notice.ts';
import { MovementDecision } from './movement-decision.ts';
import { MovementQuery, MovementQueryResponse } from './movement-query.ts';
import {
  ArrivalRecordRequest,
  ArrivalRecordResponse,
  TransitRecordRequest,
  TransitRecordResponse,
} from './record-requests.ts';
import { RecoveryNotice } from './recovery-notice.ts';
import { RecoveryAcceptance, RecoveryDispatch, RecoveryRequest } from './recovery-request.ts';
import { StatusRequest, StatusResponse } from './status-request.ts';

/** Namespace of all messages of schema version 1. */
export const NAMESPACE = 'urn:asycuda-transit:v1';

/**
 * THE table of messages: all else reads it. The key is the English name and the root element; the code carries the number of the NCTS message that does
 * the same job. `job` tells the path of an answer: `notice` and `request` are acknowledged by TR928 or refused; `response` answers a request; `answer` is
 * about a message and is never answered itself.
 */
// biome-ignore format: a table reads best with one row a line
export const CATALOGUE = {
  AnticipatedTransitRecord: { code: 'TR050', nom: 'Avis anticipé de transit', job: 'notice', type: AnticipatedTransitRecord },
  AnticipatedArrivalRecord: { code: 'TR001', nom: 'Avis anticipé d’arrivée', job: 'notice', type: AnticipatedArrivalRecord },
  TransitRecordRequest: { code: 'TR114', nom: 'Demande des données de transit', job: 'request', type: TransitRecordRequest },
  TransitRecordResponse: { code: 'TR115', nom: 'Réponse à la demande des données de transit', job: 'response', type: TransitRecordResponse },
  ArrivalRecordRequest: { code: 'TR002', nom: 'Demande des données d’arrivée', job: 'request', type: ArrivalRecordRequest },
  ArrivalRecordResponse: { code: 'TR003', nom: 'Réponse à la demande des données d’arrivée', job: 'response', type: ArrivalRecordResponse },
  FrontierCrossing: { code: 'TR118', nom: 'Avis de passage', job: 'notice', type: FrontierCrossing },
  CrossingRefusal: { code: 'TR119', nom: 'Refus de passage', job: 'notice', type: CrossingRefusal },
  IncidentNotice: { code: 'TR180', nom: 'Avis d’incident', job: 'notice', type: IncidentNotice },
  ForwardedIncident: { code: 'TR181', nom: 'Avis d’incident transmis', job: 'notice', type: ForwardedIncident },
  MovementDecision: { code: 'TR182', nom: 'Décision du bureau de départ', job: 'notice', type: MovementDecision },
  ArrivalAdvice: { code: 'TR006', nom: 'Avis d’arrivée', job: 'notice', type: ArrivalAdvice },
  ForwardedArrivalAdvice: { code: 'TR024', nom: 'Avis d’arrivée transmis', job: 'notice', type: ForwardedArrivalAdvice },
  DestinationControlResults: { code: 'TR018', nom: 'Résultats du contrôle à destination', job: 'notice', type: DestinationControlResults },
  DiscrepanciesSolved: { code: 'TR049', nom: 'Règlement des différences', job: 'notice', type: DiscrepanciesSolved },
  DischargeNotice: { code: 'TR045', nom: 'Avis d’apurement', job: 'notice', type: DischargeNotice },
  CancellationNotice: { code: 'TR010', nom: 'Avis d’annulation', job: 'notice', type: CancellationNotice },
  MovementQuery: { code: 'TR027', nom: 'Consultation du mouvement', job: 'request', type: MovementQuery },
  MovementQueryResponse: { code: 'TR038', nom: 'Réponse à la consultation du mouvement', job: 'response', type: MovementQueryResponse },
  StatusRequest: { code: 'TR094', nom: 'Demande d’état', job: 'request', type: StatusRequest },
  StatusResponse: { code: 'TR095', nom: 'Réponse à la demande d’état', job: 'response', type: StatusResponse },
  EnquiryRequest: { code: 'TR142', nom: 'Demande de recherche', job: 'request', type: EnquiryRequest },
  EnquiryResponse: { code: 'TR143', nom: 'Réponse à la demande de recherche', job: 'response', type: EnquiryResponse },
  InformationRequest: { code: 'TR145', nom: 'Demande d’informations', job: 'notice', type: InformationRequest },
  EnquiryInformation: { code: 'TR144', nom: 'Informations sur la recherche', job: 'notice', type: EnquiryInformation },
  EnquiryCancelled: { code: 'TR059', nom: 'Fin de la recherche', job: 'notice', type: EnquiryCancelled },
  RecoveryNotice: { code: 'TR063', nom: 'Avis de recouvrement', job: 'notice', type: RecoveryNotice },
  RecoveryRequest: { code: 'TR150', nom: 'Demande de recouvrement', job: 'request', type: RecoveryRequest },
  RecoveryAcceptance: { code: 'TR151', nom: 'Réponse à la demande de recouvrement', job: 'response', type: RecoveryAcceptance },
  RecoveryDispatch: { code: 'TR152', nom: 'Suivi du recouvrement', job: 'notice', type: RecoveryDispatch },
  GuaranteeCheck: { code: 'TR200', nom: 'Vérification de la garantie', job: 'request', type: GuaranteeCheck },
  GuaranteeCheckResult: { code: 'TR201', nom: 'Résultat de la vérification de la garantie', job: 'response', type: GuaranteeCheckResult },
  GuaranteeUse: { code: 'TR203', nom: 'Utilisation de la garantie', job: 'request', type: GuaranteeUse },
  GuaranteeUseResult: { code: 'TR205', nom: 'Résultat de l’utilisation de la garantie', job: 'response', type: GuaranteeUseResult },
  GuaranteeUseCancelled: { code: 'TR204', nom: 'Annulation de l’utilisation de la garantie', job: 'notice', type: GuaranteeUseCancelled },
  GuaranteeCredit: { code: 'TR209', nom: 'Libération du montant de la garantie', job: 'notice', type: GuaranteeCredit },
  UnavailabilityNotice: { code: 'TR070', nom: 'Avis d’indisponibilité', job: 'notice', type: UnavailabilityNotice },
  AvailabilityRequest: { code: 'TR974', nom: 'Demande de disponibilité', job: 'request', type: AvailabilityRequest },
  AvailabilityResponse: { code: 'TR975', nom: 'Réponse à la demande de disponibilité', job: 'response', type: AvailabilityResponse },
  Acknowledgement: { code: 'TR928', nom: 'Accusé de réception', job: 'answer', type: Acknowledgement },
  Warning: { code: 'TR903', nom: 'Avertissement', job: 'answer', type: Warning },
  FunctionalRejection: { code: 'TR906', nom: 'Rejet fonctionnel', job: 'answer', type: FunctionalRejection },
  XmlRejection: { code: 'TR917', nom: 'Rejet XML', job: 'answer', type: XmlRejection },
} as const satisfies Readonly<Record<string, CatalogueRow>>;

export interface CatalogueRow {
  readonly code: `TR${number}`;
  /** French name. */
  readonly nom: string;
  readonly job: 'notice' | 'request' | 'response' | 'answer';
  // biome-ignore lint/suspicious/noExplicitAny: each row has a codec of its own type
  readonly type: t.Type<any, any, unknown>;
}

/** The name of a message: that of its root element. */
export type MessageName = keyof typeof CATALOGUE;
/** The code of a message, as `TR001`. */
export type MessageCode = (typeof CATALOGUE)[MessageName]['code'];
/** The message of a name. */
export type MessageOf<N extends MessageName> = t.TypeOf<(typeof CATALOGUE)[N]['type']>;
/** Any message, told apart by `name`. */
export type TransitMessage = { [N in MessageName]: MessageOf<N> }[MessageName];

/** The messages, in the order of the catalogue. */
export const MESSAGE_NAMES = Object.keys(CATALOGUE) as readonly MessageName[];

/** The name of the message of a code; undefined where no message has it. */
export function nameOfCode(code: string): MessageName | undefined {
  return MESSAGE_NAMES.find((name) => CATALOGUE[name].code === code);
}

/** A message that passed every rule; only the runner of the rules makes one. */
declare const checked: unique symbol;
/** A message that kept the rules: only `checkRules` makes one. */
export type Checked<M extends TransitMessage> = M & { readonly [checked]: true };
