import type { Discharge } from '../messages/discharge-notice.ts';
import type { MessageName } from '../messages/catalogue.ts';
import type { Arrival } from '../messages/arrival-advice.ts';
import type { Refusal } from '../messages/crossing-refusal.ts';
import type { ControlResults } from '../messages/destination-control-results.ts';
import type { Settlement } from '../messages/discrepancies-solved.ts';
import type { Crossing } from '../messages/frontier-crossing.ts';
import type { EnquiryFinding } from '../messages/enquiry-request.ts';
import type { GuaranteeAmount, GuaranteeCheckResult } from '../messages/guarantee-check.ts';
import type { GuaranteeUseResult, Reservation } from '../messages/guarantee-use.ts';
import type { Address } from '../messages/header.ts';
import type { Incident } from '../messages/incident-notice.ts';
import type { Decision } from '../messages/movement-decision.ts';
import type { MovementQueryResponse } from '../messages/movement-query.ts';
import type { Document } from '../messages/parts.ts';
import type { TransitRecord } from '../messages/record.ts';
import type { Debt } from '../messages/recovery-notice.ts';

/** A settlement by departure, and the office of destination whose results it settles. */
export interface SettledResults {
  readonly destination: string;
  readonly settlement: Settlement;
}

/** Proof from elsewhere that the goods arrived or are no more; the certificates stand by name. */
export interface Proof {
  readonly ground: 'alternativeProof' | 'lossAttested' | 'enquiryProof';
  readonly certificate: readonly Document[];
  readonly acceptedAt: string;
}

/** The decision that a joint movement ends at the border, so that the neighbour goes on with one of its own. */
export interface Conversion {
  /** Border office where it ends. */
  readonly office: string;
  readonly reason: string;
  readonly decidedAt: string;
  /** Decided by the border office on paper; departure has confirmed it where `confirmedAt` stands. */
  readonly onPaper: boolean;
  readonly confirmedAt?: string;
}

/** What departure answered to a query: a reading of that moment. */
export interface QueryAnswer {
  /** When departure prepared it. */
  readonly answeredAt: string;
  readonly content: Omit<MovementQueryResponse, 'name' | 'header' | 'reference'>;
}

/** A request of another administration that waits for an act; a later one of the same name to the same office takes its place. */
export interface OpenRequest {
  readonly name: MessageName;
  readonly messageId: string;
  readonly sender: Address;
  /** Office of ours that it was sent to; empty where it named none. */
  readonly office: string;
}

/** What departure asks an office of guarantee to book. */
export interface AskedGuarantee extends GuaranteeAmount {
  readonly office: string;
}

/** What an office of guarantee has booked, under a number of its own. */
export interface BookedGuarantee extends Reservation {
  readonly office: string;
}

/** What an office of guarantee found, before release. */
export type CheckAnswer = Pick<GuaranteeCheckResult, 'office' | 'checkedAt' | 'guarantee'>;

/** Whether an office of guarantee booked what it was asked for. */
export type BookingAnswer = Pick<GuaranteeUseResult, 'office' | 'bookedAt' | 'guarantee'>;

/** What departure and an office of guarantee of another administration said to each other. */
export interface GuaranteeAbroad {
  /** In the order of their times. */
  readonly checks: readonly CheckAnswer[];
  /** In the order in which departure asked. */
  readonly asked: readonly AskedGuarantee[];
  /** In the order of their times. */
  readonly answers: readonly BookingAnswer[];
  /** What is booked now; nothing once it is freed or taken back. */
  readonly booked: readonly BookedGuarantee[];
}

/** An enquiry of departure at one office. */
export interface AskedEnquiry {
  readonly number: number;
  /** Office that is asked. */
  readonly asked: string;
  /** No answer is needed any more: the goods arrived elsewhere. */
  readonly ended: boolean;
}

/** A decision of departure, and the version that the record has with it. */
export interface KnownDecision {
  readonly decision: Decision;
  readonly recordVersion: number;
}

/** What the applied entries say about the goods, apart from the states. */
export interface Facts {
  /** As of now: as it was given last, with every decision that is later. */
  readonly record?: TransitRecord;
  /** Version of the record as of now. */
  readonly recordVersion: number;
  /** As departure registered it or gave it last, before the decisions that are known beside it. */
  readonly given?: { readonly record: TransitRecord; readonly version: number };
  /** In the order of their numbers. */
  readonly decisions: readonly KnownDecision[];
  /** The last joint record of a movement that became a national one. */
  readonly former?: { readonly record: TransitRecord; readonly version: number };
  readonly conversion?: Conversion;
  /** The movements that were opened here where this one ended, in the order of their references. */
  readonly successors: readonly string[];
  readonly passages: readonly Crossing[];
  readonly crossingRefusals: readonly Refusal[];
  /** What happened en route. */
  readonly incidents: readonly Incident[];
  readonly arrivals: readonly Arrival[];
  /** Office whose arrival holds, where two offices reported one and an officer settled it; without it the first arrival holds. */
  readonly settledArrival?: string;
  /** In the order of their numbers; the last one counts. */
  readonly results: readonly ControlResults[];
  /** How discrepancies were solved, in the order of their times. */
  readonly settlements: readonly SettledResults[];
  /** Proofs that departure accepted, in the order of their acceptance. */
  readonly proofs: readonly Proof[];
  /** In the order of their numbers. */
  readonly enquiries: readonly AskedEnquiry[];
  /** Answers to them, in the order of the numbers of the enquiries. */
  readonly findings: readonly EnquiryFinding[];
  /** What is owed, where the goods did not end the transit as they should. */
  readonly debt?: Debt;
  readonly discharge?: Discharge;
  readonly guarantee: 'none' | 'booked' | 'freed' | 'called';
  readonly guaranteeAbroad: GuaranteeAbroad;
  /** Requests that an officer of ours has to answer yet; one to book stays, since its answer may be refused. */
  readonly requests: readonly OpenRequest[];
  readonly documentPrinted: boolean;
  /** The latest answer of departure to a query of ours; it changes no state and no other fact. */
  readonly lastQuery?: QueryAnswer;
  /** A message of ours was refused and an officer has to look. */
  readonly needsAttention: boolean;
}
