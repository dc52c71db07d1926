import { createServer, type Server, type Socket } from 'node:net';
import { afterEach } from '@jest/globals';

export interface SentFrame {
  readonly command: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A peer under the test's control: `answer` sees each frame that a client sends, and writes what it likes. */
export interface HostileBroker {
  readonly host: string;
  readonly port: number;
  readonly frames: readonly SentFrame[];
  connections(): number;
  /** Heart-beats received. */
  beats(): number;
}

export type Answer = (frame: SentFrame, socket: Socket, connection: number) => void;

const CONNECTED = 'CONNECTED\nversion:1.2\nheart-beat:0,0\n\n\0\n';

/** Answers CONNECT, and every frame that asks for a receipt with one. */
export const polite: Answer = ({ command, headers }, socket) => {
  if (command === 'CONNECT') socket.write(CONNECTED);
  if (headers['receipt'] !== undefined) socket.write(`RECEIPT\nreceipt-id:${headers['receipt']}\n\n\0\n`);
};

const servers: { server: Server; sockets: Set<Socket> }[] = [];

afterEach(async () => {
  for (const { server, sockets } of servers.splice(0)) {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
});

export async function hostileBroker(answer: Answer): Promise<HostileBroker> {
  const frames: SentFrame[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let beats = 0;
  const server = createServer((socket) => {
    connections += 1;
    const connection = connections;
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => socket.destroy());
    let text = '';
    socket.on('data', (chunk) => {
      if (chunk.equals(Buffer.from('\n'))) beats += 1;
      text += chunk.toString('latin1');
      for (let end = text.indexOf('\0'); end !== -1; end = text.indexOf('\0')) {
        const frame = read(text.slice(0, end).replace(/^\n+/, ''));
        text = text.slice(end + 1);
        frames.push(frame);
        answer(frame, socket, connection);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push({ server, sockets });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { host: '127.0.0.1', port: address.port, frames, connections: () => connections, beats: () => beats };
}

function read(text: string): SentFrame {
  const end = text.indexOf('\n\n');
  const [command = '', ...lines] = text.slice(0, end).split('\n');
  const headers = lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
  return { command, headers: Object.fromEntries(headers) as Record<string, string>, body: text.slice(end + 2) };
}

/** A port on which nobody listens. */
export async function deadPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 1;
}

export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}
