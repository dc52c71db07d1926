import type { Fault, FaultItem, Stage } from '../fault.ts';
import type { MessageName } from '../messages/catalogue.ts';
import type { MessageError } from '../messages/answers.ts';

/** What is said of a message that was received. */
export type Answer =
  | { readonly name: 'Acknowledgement'; readonly body: { readonly status: 'recorded' | 'parked' } }
  | { readonly name: 'Warning'; readonly body: { readonly remark: readonly MessageError[] } }
  | {
      readonly name: 'FunctionalRejection' | 'XmlRejection';
      readonly body: { readonly error: readonly MessageError[] };
    };

const REJECTIONS: Readonly<Record<Stage, Extract<MessageName, 'FunctionalRejection' | 'XmlRejection'> | undefined>> = {
  xml: 'XmlRejection',
  schema: 'XmlRejection',
  rule: 'FunctionalRejection',
  process: 'FunctionalRejection',
  signature: undefined,
  store: undefined,
  transport: undefined,
  corridor: undefined,
  asycuda: undefined,
  paper: undefined,
  extension: undefined,
  gateway: undefined,
};

/** The answer to a message that was refused: TR917 where it could not be read, TR906 where a rule or the process refused it, none where the refusal is our own trouble. */
export function answerTo(fault: Fault): Answer | undefined {
  const name = REJECTIONS[fault.stage];
  if (name === undefined) return undefined;
  const items =
    fault.items.length > 0 ? fault.items : [{ code: fault.code, wire: '14', pointer: '/', reason: fault.text }];
  return { name, body: { error: items.slice(0, MOST_ERRORS).map(errorOf) } };
}

/** The answer to a message that was taken: TR928, or TR903 where there is something to remark. */
export function answerTaken(verdict: 'applied' | 'parked', warnings: readonly FaultItem[]): Answer {
  if (verdict === 'parked') return { name: 'Acknowledgement', body: { status: 'parked' } };
  if (warnings.length === 0) return { name: 'Acknowledgement', body: { status: 'recorded' } };
  return { name: 'Warning', body: { remark: warnings.slice(0, MOST_ERRORS).map(errorOf) } };
}

const MOST_ERRORS = 999;
const LONGEST = 512;

function errorOf({ pointer, wire, code, reason, originalValue, line, column }: FaultItem): MessageError {
  const value = originalValue === undefined ? '' : writable(originalValue);
  return {
    pointer: writable(pointer) || '/',
    code: wire,
    rule: code.replace(/^rule\//, '').slice(0, 35),
    reasonEn: writable(reason.en),
    reasonFr: writable(reason.fr),
    ...(value === '' ? {} : { originalValue: value }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}

/** What XML cannot carry. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** As much of a text as the element carries, without what XML cannot hold. */
function writable(text: string): string {
  return [...text.replace(FORBIDDEN, '\ufffd')].slice(0, LONGEST).join('');
}
