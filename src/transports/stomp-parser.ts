import type { Client } from 'stompit';

/** Headers that we read; a peer's own properties arrive as headers too, under any name, and are dropped unseen. */
const READ =
  /^(?:ack|content-length|heart-beat|message|message-id|receipt-id|subscription|version|transit_[\w.-]{1,110})$/;

const LF = 0x0a;

export interface GuardedParser {
  /** The ack id of the message that was being read, or was read last. */
  readonly lastAck: () => string | undefined;
}

/**
 * Makes the line reading of stompit 1.0.0 proof against what a peer can put into headers.
 *
 * Its own reading decodes each chunk for itself (a character or CR LF cut in two is misread) and ends the connection on a line without a colon, an unknown
 * escape, a header called `hasOwnProperty` or a 65th header. Here lines are cut as bytes, and a header that is not read by us never reaches it.
 */
export function guardParser(client: Client, mostHeaderBytes: number): GuardedParser {
  const parser = client._incoming;
  const readHeaderLine = parser._parseHeaderLine;
  let parts: Buffer[] = [];
  let bytes = 0;
  let last: string | undefined;

  function nextLine(): string | null {
    const end = parser._chunk.indexOf(LF);
    const taken = end === -1 ? parser._chunk.length : end + 1;
    parts.push(parser._chunk.subarray(0, end === -1 ? taken : end));
    bytes += taken;
    parser._consume(bytes > mostHeaderBytes ? parser._chunk.length : taken);
    if (bytes > mostHeaderBytes) {
      client.destroy(client.createProtocolError(`the headers of a frame are longer than ${mostHeaderBytes} bytes`));
      return null;
    }
    if (end === -1) return null;
    const line = Buffer.concat(parts).toString('utf8');
    parts = [];
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  }

  parser._parseLine = () => {
    for (;;) {
      const line = nextLine();
      const inHeaders = parser._parse === readHeaderLine;
      if (inHeaders && parser._command === 'MESSAGE') last = parser._headers['ack'] ?? last;
      if (line === '' && inHeaders) bytes = 0;
      if (line === null || line === '' || !inHeaders || isRead(line)) return line;
    }
  };
  return { lastAck: () => last };
}

function isRead(line: string): boolean {
  const colon = line.indexOf(':');
  return colon > 0 && READ.test(line.slice(0, colon)) && !line.replace(/\\[rnc\\]/g, '').includes('\\');
}
