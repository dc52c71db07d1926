/** The line and column, from 1, of an offset; a place near the last one asked costs only the lines between. */
export function lineCounter(text: string): (offset: number) => { line: number; column: number } {
  let line = 1;
  let start = 0;
  let next = text.indexOf('\n');
  return (offset) => {
    while (start > offset) {
      next = start - 1;
      start = next === 0 ? 0 : text.lastIndexOf('\n', next - 1) + 1;
      line -= 1;
    }
    while (next !== -1 && next < offset) {
      line += 1;
      start = next + 1;
      next = text.indexOf('\n', start);
    }
    return { line, column: offset - start + 1 };
  };
}

/** A character as a refusal names it, as `U+0007`; empty beyond the end of the text. */
export function nameOfCharacter(text: string, at: number): string {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) ? '' : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
