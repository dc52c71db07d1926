const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its character references resolved: the five of XML and the numeric ones; or the first reference that is neither. */
export function decodeReferences(text: string): string | { readonly wrong: string } {
  let wrong: string | undefined;
  const decoded = text.replace(/&([^;\s]*);?/g, (whole, name: string) => {
    const character = whole.endsWith(';') ? characterOf(name) : undefined;
    if (character === undefined) wrong ??= whole;
    return character ?? '';
  });
  return wrong === undefined ? decoded : { wrong };
}

function characterOf(name: string): string | undefined {
  const code = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (code === null) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const point = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
  return isCharacter(point) ? String.fromCodePoint(point) : undefined;
}

/** Whether XML 1.0 allows the code point in a document. */
function isCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x9 || point === 0xa || point === 0xd;
  return point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) && point !== 0xfffe && point !== 0xffff;
}
