import { afterEach, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { settingsOf } from '../../src/transports/stomp-options.ts';
import { openSession, type StompMessage, type StompSession } from '../../src/transports/stomp-session.ts';
import { hostileBroker, polite, until } from './hostile-broker.ts';

const open: StompSession[] = [];
afterEach(async () => {
  for (const session of open.splice(0)) await session.close();
});

test('stompit is the version whose line reading is replaced', () => {
  const manifest = readFileSync(require.resolve('stompit/package.json'), 'utf8');
  expect(JSON.parse(manifest)).toMatchObject({ version: '1.0.0' });
});

test('a message is the same wherever its bytes are cut in two', async () => {
  const bytes = Buffer.from(
    message('1', 'transit_id:é𝄞\\c\r\ntransit_h_a:b\r\n', 'é𝄞\r\n').replace('MESSAGE\n', 'MESSAGE\r\n'),
  );
  const cuts = Array.from({ length: bytes.length - 1 }, (_, at) => at + 1);
  const { taken } = await messagesOf(async (socket) => {
    for (const cut of cuts) {
      for (const part of [bytes.subarray(0, cut), bytes.subarray(cut)]) {
        socket.write(part);
        await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
      }
    }
  }, cuts.length);
  expect(new Set(taken.map(({ headers }) => JSON.stringify(headers))).size).toBe(1);
  expect(taken[0]?.headers).toEqual({ ack: '1', transit_id: 'é𝄞:', transit_h_a: 'b' });
  expect(new Set(taken.map(({ body }) => Buffer.from(body ?? []).toString()))).toEqual(new Set(['é𝄞\r\n']));
});

const harmless = {
  'a line without a colon': 'nonsense\n',
  'a line that begins with a colon': ':x\n',
  'an unknown escape': 'transit_id:a\\tb\nx\\q:1\n',
  'a lone backslash': 'transit_id:\\\n',
  hasOwnProperty: 'hasOwnProperty:1\n',
  __proto__: '__proto__:1\nconstructor:1\ntoString:2\n',
  '3,000 properties': Array.from({ length: 3_000 }, (_, at) => `p${at}:${at}\n`).join(''),
  'a property of 100 kB': `p:${'x'.repeat(100_000)}\n`,
};

test.each(Object.entries(harmless))('%s among the headers harms nothing', async (_, lines) => {
  const { taken } = await messagesOf(
    (socket) => void socket.write(message('1', lines, 'a') + message('2', '', 'b')),
    2,
  );
  expect(taken.map(({ headers }) => headers)).toEqual([{ ack: '1' }, { ack: '2' }]);
  expect(taken.map(({ body }) => Buffer.from(body ?? []).toString())).toEqual(['a', 'b']);
});

test('of two headers of one name the first counts', async () => {
  const { taken } = await messagesOf(
    (socket) => void socket.write(message('1', 'ack:9\ntransit_id:a\ntransit_id:b\n', 'x')),
    1,
  );
  expect(taken[0]?.headers).toEqual({ ack: '1', transit_id: 'a' });
});

const fatal = {
  'headers without an end': [`MESSAGE\nack:a\\c1\n${`p:${'x'.repeat(1_000)}\n`.repeat(1_100)}`, ['a\\c1']],
  'a command line without an end': ['X'.repeat(1_100_000), []],
  'an unknown command': ['TAKE\n\n\0', []],
  'what a message leaves over': [`${message('1', '', 'a')}TAKE\n\n\0`, ['1']],
  'a property with line ends in its name': ['MESSAGE\ncontent-length:4\nack:1\nx\n\ny:z\n\n<a/>\0', ['1']],
  'a body longer than its content-length': ['MESSAGE\nack:1\ncontent-length:1\n\nabc\0', ['1']],
  'a body shorter than its content-length': ['MESSAGE\nack:1\ncontent-length:99\n\nabc\0\n\n', ['1']],
  'a content-length that is no number': ['MESSAGE\nack:1\ncontent-length:x\n\nabc\0', ['1']],
  'a content-length below nothing': ['MESSAGE\nack:1\ncontent-length:-2\n\nabc\0', ['1']],
  'a CR before something else after a frame': [`${message('1', '', 'a')}\rX`, ['1']],
} as const;

test.each(Object.entries(fatal))('%s ends the session, not the process, and refuses the message', async (_, given) => {
  const [bytes, refused] = given;
  const { session, nacks, closed } = await messagesOf((socket) => void socket.write(bytes), 0);
  await until(() => session.gone.aborted && closed());
  expect(nacks()).toEqual(refused);
});

test('a message that is cut off by the end of the connection is not taken', async () => {
  const { taken, session } = await messagesOf(
    (socket) => void socket.end('MESSAGE\nack:1\ncontent-length:9\n\nhalf'),
    0,
  );
  await until(() => session.gone.aborted);
  expect(taken).toEqual([]);
});

test('a body above the limit is dropped as it comes; the next message is whole', async () => {
  const { taken } = await messagesOf((socket) => {
    socket.write(message('1', '', 'x'.repeat(200_000)));
    socket.write(`MESSAGE\nack:2\ncontent-length:100001\n\n${'x'.repeat(100_001)}\0\n`);
    socket.write(message('3', '', 'x'.repeat(100_000)));
  }, 3);
  expect(taken.map(({ headers, size, body }) => [headers['ack'], size, body?.length])).toEqual([
    ['1', 200_000, undefined],
    ['2', 100_001, undefined],
    ['3', 100_000, 100_000],
  ]);
});

function message(ack: string, lines: string, body: string): string {
  return `MESSAGE\nack:${ack}\n${lines}\n${body}\0\n`;
}

/** Writes to a session after its SUBSCRIBE, and waits for that many messages. */
async function messagesOf(write: (socket: Socket) => void | Promise<void>, count: number) {
  const taken: StompMessage[] = [];
  let isClosed = false;
  const { host, port, frames } = await hostileBroker((frame, socket, connection) => {
    polite(frame, socket, connection);
    if (frame.command !== 'SUBSCRIBE') return;
    socket.once('close', () => {
      isClosed = true;
    });
    void write(socket);
  });
  const nacks = () => frames.filter(({ command }) => command === 'NACK').map(({ headers }) => headers['id']);
  const settings = settingsOf({
    brokers: [{ host, port }],
    inbound: [],
    outbound: {},
    limits: { mostBytes: 100_000, receipt: 300 },
  });
  const opened = await openSession({ host, port }, settings, new AbortController().signal);
  const session = opened._unsafeUnwrap();
  open.push(session);
  session.listen((one) => taken.push(one));
  await session.request('SUBSCRIBE', { id: '0', destination: '/queue/x' });
  await until(() => taken.length >= count);
  return { taken, session, nacks, closed: () => isClosed };
}
