import type * as t from 'io-ts';
import { type Fields, optional, repeated, sequence } from '../messages/codec.ts';
import { Arrival } from '../messages/arrival-advice.ts';
import { Refusal } from '../messages/crossing-refusal.ts';
import { ControlResults } from '../messages/destination-control-results.ts';
import { DischargeGround } from '../messages/discharge-notice.ts';
import { Settlement } from '../messages/discrepancies-solved.ts';
import { Crossing } from '../messages/frontier-crossing.ts';
import { OfficeCode } from '../messages/header.ts';
import { oneOf } from '../messages/leaves.ts';
import { Incident } from '../messages/incident-notice.ts';
import { Document, Remark } from '../messages/parts.ts';
import { TransitRecord } from '../messages/record.ts';
import { RecordRequest } from '../messages/record-requests.ts';
import { QUERY_ACTS } from './query-acts.ts';
import { RECOVERY_ACTS } from './recovery-acts.ts';
import { SEARCH_ACTS } from './search-acts.ts';
import { NATIONAL_ACTS } from './national-acts.ts';
import { GUARANTEE_ACTS } from './guarantee-acts.ts';
import { EN_ROUTE_ACTS } from './en-route-acts.ts';

const NOTHING = sequence('NoFacts', {});
const REASON = sequence('ReasonFacts', { reason: Remark });
const REQUEST = sequence('RequestFacts', {
  request: RecordRequest,
  /** Office of departure, where the papers name it. */
  departure: optional(OfficeCode),
});

/** Every act that an officer performs, with the facts that it needs; the office and the time of the act stand beside the facts. */
export const ACTS = {
  initiateTransit: {
    en: 'Initiate transit',
    fr: 'Initier le transit',
    facts: sequence('InitiateTransitFacts', { record: TransitRecord }),
  },
  ...NATIONAL_ACTS,
  startControl: { en: 'Start the control at departure', fr: 'Commencer le contrôle au départ', facts: NOTHING },
  refuseRelease: { en: 'Refuse release', fr: 'Refuser la mainlevée', facts: REASON },
  cancelBeforeRelease: { en: 'Cancel before release', fr: 'Annuler avant la mainlevée', facts: REASON },
  release: {
    en: 'Release for transit',
    fr: 'Accorder la mainlevée pour le transit',
    facts: sequence('ReleaseFacts', { /** Replaces the record of the initiation. */ record: optional(TransitRecord) }),
  },
  printAccompanyingDocument: {
    en: 'Print the transit accompanying document',
    fr: 'Imprimer le document d’accompagnement transit',
    facts: NOTHING,
  },
  cancel: { en: 'Cancel after release', fr: 'Annuler après la mainlevée', facts: REASON },
  withdrawCancellation: {
    en: 'Withdraw a cancellation that is pending',
    fr: 'Retirer une annulation en cours',
    facts: REASON,
  },
  settleArrival: {
    en: 'Settle which arrival holds',
    fr: 'Trancher quelle arrivée est retenue',
    facts: sequence('SettleArrivalFacts', { office: OfficeCode }),
  },
  solveDiscrepancies: {
    en: 'Settle the discrepancies that destination found',
    fr: 'Régler les différences constatées à destination',
    facts: sequence('SolveDiscrepanciesFacts', {
      /** Office whose results are settled. */ destination: OfficeCode,
      settlement: Settlement,
    }),
  },
  acceptProof: {
    en: 'Accept a proof of the end of the transit',
    fr: 'Admettre une preuve de la fin du transit',
    facts: sequence('AcceptProofFacts', {
      /** A certified document of destination or an import declaration; the attestation of an authority that the goods are lost; or what an enquiry brought to light. */
      ground: oneOf('ProofGround', ['alternativeProof', 'lossAttested', 'enquiryProof']),
      certificate: repeated(Document, 9),
    }),
  },
  decideDischarge: {
    en: 'Decide discharge',
    fr: 'Décider l’apurement',
    facts: sequence('DecideDischargeFacts', { ground: DischargeGround, remark: optional(Remark) }),
  },
  ...EN_ROUTE_ACTS,
  requestTransitRecord: {
    en: 'Ask departure for the transit record',
    fr: 'Demander au départ les données de transit',
    facts: REQUEST,
  },
  presentGoods: {
    en: 'Record that the goods are presented',
    fr: 'Enregistrer la présentation des marchandises',
    facts: NOTHING,
  },
  recordPassage: {
    en: 'Record the passage',
    fr: 'Enregistrer le passage',
    facts: sequence('RecordPassageFacts', { crossing: Crossing }),
  },
  refusePassage: {
    en: 'Refuse the passage',
    fr: 'Refuser le passage',
    facts: sequence('RefusePassageFacts', { refusal: Refusal }),
  },
  recordIncident: {
    en: 'Record an incident',
    fr: 'Enregistrer un incident',
    facts: sequence('RecordIncidentFacts', { incident: repeated(Incident, 9) }),
  },
  requestArrivalRecord: {
    en: 'Ask departure for the arrival record',
    fr: 'Demander au départ les données d’arrivée',
    facts: REQUEST,
  },
  recordArrival: {
    en: 'Record the arrival',
    fr: 'Enregistrer l’arrivée',
    facts: sequence('RecordArrivalFacts', { arrival: Arrival }),
  },
  startDestinationControl: {
    en: 'Start the control at destination',
    fr: 'Commencer le contrôle à destination',
    facts: NOTHING,
  },
  recordControlResults: {
    en: 'Record the results of the control',
    fr: 'Enregistrer les résultats du contrôle',
    facts: sequence('RecordControlResultsFacts', { results: ControlResults }),
  },
  ...SEARCH_ACTS,
  ...QUERY_ACTS,
  ...GUARANTEE_ACTS,
  ...RECOVERY_ACTS,
} as const satisfies Readonly<Record<string, ActRow>>;

export interface ActRow {
  readonly en: string;
  readonly fr: string;
  // biome-ignore lint/suspicious/noExplicitAny: each act has facts of its own type
  readonly facts: t.Type<any, any, unknown> & { readonly fields: Fields };
}

/** A step that an officer performs. */
export type ActName = keyof typeof ACTS;
/** The facts that an act takes. */
export type FactsOf<A extends ActName> = t.TypeOf<(typeof ACTS)[A]['facts']>;
/** The acts, in the order of the table. */
export const ACT_NAMES = Object.keys(ACTS) as readonly ActName[];
