import { type Fault, type FaultCode, fault } from '../../fault.ts';

/** Which refusal an error code of SQLite is; the first beginning that fits counts. */
const CODES: readonly (readonly [string, FaultCode])[] = [
  ['SQLITE_BUSY', 'store/locked'],
  ['SQLITE_LOCKED', 'store/locked'],
  ['SQLITE_PROTOCOL', 'store/locked'],
  ['SQLITE_CORRUPT', 'store/corrupt'],
  ['SQLITE_NOTADB', 'store/corrupt'],
  ['SQLITE_FULL', 'store/full'],
  ['SQLITE_READONLY_DBMOVED', 'store/unavailable'],
  ['SQLITE_READONLY', 'store/readOnly'],
  ['SQLITE_PERM', 'store/readOnly'],
];

/**
 * The refusal that an error of the driver means, of opening the file included.
 *
 * Errors are told apart by their `code` and `message`, never by their class: an error of a native addon may come from another realm. What is no error of the
 * database but of the program (a value of a wrong type) is thrown on.
 */
export function sqliteFault(error: unknown): Fault {
  const { code, message, name } = shapeOf(error);
  if (/connection is not open|database is not open/.test(message)) return fault('store/closed');
  if (code.startsWith('SQLITE_')) return fault(codeOf(code, message), { reason: `${message} (${code})` });
  if (/directory does not exist/.test(message)) return fault('store/unavailable', { reason: message });
  if (name === 'TypeError' || name === 'RangeError') throw error;
  return fault('store/unavailable', { reason: message });
}

function codeOf(code: string, message: string): FaultCode {
  if (code === 'SQLITE_ERROR' && /^no such (table|column)/.test(message)) return 'store/corrupt';
  return CODES.find(([beginning]) => code.startsWith(beginning))?.[1] ?? 'store/unavailable';
}

function shapeOf(error: unknown): { code: string; message: string; name: string } {
  const { code, message, name } = (error ?? {}) as Partial<Record<string, unknown>>;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { code: text(code), message: text(message), name: text(name) };
}

/** Reads a text of ours back; anything but JSON means that the file was damaged. */
export function storedJson<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw Object.assign(new Error('a stored row is not JSON'), { code: 'SQLITE_CORRUPT' });
  }
}
