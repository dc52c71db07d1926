/** Where two values of a store first differ, in one sentence; undefined where they do not. */
export function firstDifference(actual: unknown, expected: unknown, path: readonly string[] = []): string | undefined {
  if (Object.is(actual, expected)) return undefined;
  if (!isBranch(actual) || !isBranch(expected) || Array.isArray(actual) !== Array.isArray(expected))
    return sentence(path, actual, expected);
  const names = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  for (const name of names) {
    const below = [...path, name];
    if (!Object.hasOwn(actual, name) || !Object.hasOwn(expected, name))
      return sentence(below, ofOwn(actual, name), ofOwn(expected, name));
    const found = firstDifference(actual[name], expected[name], below);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Branch = Readonly<Record<string, unknown>>;

function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null;
}

const ABSENT = Symbol('absent');

function ofOwn(value: Branch, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : ABSENT;
}

function sentence(path: readonly string[], actual: unknown, expected: unknown): string {
  const place = path.length === 0 ? '' : ` at ${path.join('/')}`;
  return `The contract awaits ${shown(expected)}${place}; the store gave ${shown(actual)}.`;
}

const LONGEST = 120;

function shown(value: unknown): string {
  if (value === ABSENT) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
