import { ASYCUDA_FAULTS } from './faults/asycuda.ts';
import { CORRIDOR_FAULTS } from './faults/corridor.ts';
import { EXTENSION_FAULTS } from './faults/extension.ts';
import { GATEWAY_FAULTS } from './faults/gateway.ts';
import { PAPER_FAULTS } from './faults/paper.ts';
import { PROCESS_FAULTS } from './faults/process.ts';
import { frenchReason } from './faults/reasons.ts';
import { RULE_FAULTS } from './faults/rule.ts';
import { SCHEMA_FAULTS } from './faults/schema.ts';
import { SIGNATURE_FAULTS } from './faults/signature.ts';
import { STORE_FAULTS } from './faults/store.ts';
import { TRANSPORT_FAULTS } from './faults/transport.ts';
import { XML_FAULTS } from './faults/xml.ts';

/** A sentence in the two languages of the corridor. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}

/** The permanent codes, by the stage of a message's path that refuses with them. A code is never used again for something else. */
export const FAULTS = {
  xml: XML_FAULTS,
  schema: SCHEMA_FAULTS,
  rule: RULE_FAULTS,
  process: PROCESS_FAULTS,
  store: STORE_FAULTS,
  transport: TRANSPORT_FAULTS,
  signature: SIGNATURE_FAULTS,
  corridor: CORRIDOR_FAULTS,
  asycuda: ASYCUDA_FAULTS,
  paper: PAPER_FAULTS,
  extension: EXTENSION_FAULTS,
  gateway: GATEWAY_FAULTS,
} as const;

/** The stage of the path that refuses; a code begins with it. */
export type Stage = keyof typeof FAULTS;
/** A permanent code: its stage, a slash, and the row of that stage. */
export type FaultCode = { [S in Stage]: `${S}/${Extract<keyof (typeof FAULTS)[S], string>}` }[Stage];

/** One remark on one place of a document, in the fields that TR903, TR906 and TR917 carry. */
export interface FaultItem {
  /** Our permanent code: `schema/pattern`, or `rule/` and the code of the rule, as `rule/R-0101`. */
  readonly code: string;
  /** The error code of the wire (DOMAIN: 12 to 57, 90 to 93). */
  readonly wire: string;
  /** XPath of the element, absolute, with positions where a name repeats: `/AnticipatedArrivalRecord/record/item[2]/grossMass`. */
  readonly pointer: string;
  readonly reason: Text;
  readonly originalValue?: string;
  /** Place in the original text, from 1. */
  readonly line?: number;
  readonly column?: number;
}

/**
 * Why a step refused, and what to do about it.
 *
 * `retry` says whether the same call can succeed later without any change by the caller. `items` are the single remarks of a refusal that is about a
 * document; they are empty for the refusals of stores, transports and files.
 */
export interface Fault {
  readonly stage: Stage;
  readonly code: FaultCode;
  readonly text: Text;
  readonly retry: boolean;
  readonly items: readonly FaultItem[];
}

/** One row of a table in `faults/`: `{name}` in a text is replaced by the value of that name. */
export interface FaultRow {
  readonly retry?: true;
  readonly en: string;
  readonly fr: string;
}

export type FaultValues = Readonly<Record<string, string | number>>;

/** Makes a fault from its row; the values fill the texts. */
export function fault(code: FaultCode, values: FaultValues = {}, items: readonly FaultItem[] = []): Fault {
  const stage = code.slice(0, code.indexOf('/')) as Stage;
  const row = rowOf(code);
  return { stage, code, text: fill(row, values), retry: row.retry === true, items };
}

/** The text of a code with its values filled in. */
export function faultText(code: FaultCode, values: FaultValues = {}): Text {
  return fill(rowOf(code), values);
}

/**
 * Fills `{name}` in both languages; a name without a value stays as it stands.
 *
 * `(s)` after the words that follow a number becomes their ending: French counts nothing as one, English does not. The words of a system in `{reason}` are put
 * into French where they are known.
 */
export function fill(text: Text, values: FaultValues): Text {
  const put = (template: string, inWords: (reason: string) => string, isOne: (count: number) => boolean) =>
    template
      .replace(COUNTED, (whole, name: string, words: string) =>
        Object.hasOwn(values, name)
          ? `{${name}}${words.replaceAll('(s)', isOne(Number(values[name])) ? '' : 's')}`
          : whole,
      )
      .replace(/\{(\w+)\}/g, (whole, name: string) => {
        if (!Object.hasOwn(values, name)) return whole;
        return name === 'reason' ? inWords(String(values[name])) : String(values[name]);
      });
  return {
    en: put(
      text.en,
      (reason) => reason,
      (count) => count === 1,
    ),
    fr: put(text.fr, frenchReason, (count) => count < 2),
  };
}

/** A number and the words after it that have a plural. */
const COUNTED = /\{(\w+)\}((?: \p{L}+\(s\))+)/gu;

function rowOf(code: FaultCode): FaultRow {
  const at = code.indexOf('/');
  const table: Readonly<Record<string, FaultRow>> = FAULTS[code.slice(0, at) as Stage];
  const name = code.slice(at + 1);
  const row = Object.hasOwn(table, name) ? table[name] : undefined;
  if (row === undefined) throw new TypeError(`No fault has the code ${code}.`);
  return row;
}

/** What was thrown, in the first line of its own words: the rest of a message is for developers. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
}
