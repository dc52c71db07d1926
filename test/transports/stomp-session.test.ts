import { expect, test } from '@jest/globals';
import { settingsOf, type StompLimits } from '../../src/transports/stomp-options.ts';
import { openSession } from '../../src/transports/stomp-session.ts';
import { type Answer, deadPort, hostileBroker, polite, until } from './hostile-broker.ts';

const silent: Answer = () => {};
const connects =
  (text: string): Answer =>
  ({ command }, socket) => {
    if (command === 'CONNECT') socket.write(text);
  };

const refusals: Record<string, { answer: Answer; code: string; reason: string }> = {
  'is silent at CONNECT': { answer: silent, code: 'transport/unreachable', reason: 'no answer within 200 ms' },
  'sends half a CONNECTED': {
    answer: connects('CONNECTED\nversion:1'),
    code: 'transport/unreachable',
    reason: 'no answer',
  },
  'sends a CONNECTED that does not end': {
    answer: connects('CONNECTED\nversion:1.2\n\n'),
    code: 'transport/unreachable',
    reason: 'no answer',
  },
  'hangs up at CONNECT': {
    answer: (_, socket) => void socket.end(),
    code: 'transport/unreachable',
    reason: 'ended',
  },
  'cuts the connection at CONNECT': {
    answer: (_, socket) => void socket.resetAndDestroy(),
    code: 'transport/unreachable',
    reason: '',
  },
  'sends an ERROR': {
    answer: connects('ERROR\nmessage:User name or password is invalid.\n\nat X\n\0'),
    code: 'transport/refused',
    reason: 'User name or password is invalid.',
  },
  'sends an ERROR with a content-length': {
    answer: connects('ERROR\ncontent-type:text/plain\ncontent-length:6\nmessage:no\n\nat X\n\n\0'),
    code: 'transport/refused',
    reason: 'no',
  },
  'sends an ERROR without a message': {
    answer: connects('ERROR\n\nthe reason\nand more\0'),
    code: 'transport/refused',
    reason: 'the reason',
  },
  'sends an ERROR of a megabyte': {
    answer: connects(`ERROR\n\n${'x'.repeat(1_000_000)}\0`),
    code: 'transport/refused',
    reason: 'ERROR frame',
  },
  'speaks STOMP 1.0': { answer: connects('CONNECTED\n\n\0'), code: 'transport/refused', reason: 'STOMP 1.2' },
  'speaks HTTP': { answer: connects('HTTP/1.1 400 Bad Request\r\n\r\n'), code: 'transport/unreachable', reason: '' },
  'sends a MESSAGE first': {
    answer: connects('MESSAGE\n\nx\0'),
    code: 'transport/unreachable',
    reason: 'unknown command',
  },
};

test.each(Object.entries(refusals))('a peer that %s is refused', async (_, { answer, code, reason }) => {
  const { port } = await hostileBroker(answer);
  const opened = await open(port, { connect: 200 });
  const refused = opened._unsafeUnwrapErr();
  expect([refused.code, refused.retry]).toEqual([code, true]);
  expect(refused.text.en).toContain(reason);
});

test('a port without a listener is unreachable', async () => {
  const opened = await open(await deadPort());
  expect(opened._unsafeUnwrapErr().code).toBe('transport/unreachable');
});

test('a TLS handshake that nobody answers is given up', async () => {
  const { host, port } = await hostileBroker(silent);
  const broker = { host, port, tls: true } as const;
  const opened = await openSession(broker, settings(port, { connect: 200 }), new AbortController().signal);
  expect(opened._unsafeUnwrapErr().text.en).toContain('no answer within 200 ms');
});

test('an ERROR settles the frame it names as refused; the others are lost', async () => {
  const { port } = await hostileBroker((frame, socket, connection) => {
    if (frame.command !== 'SEND') polite(frame, socket, connection);
    if (frame.headers['destination'] === '/queue/3') {
      socket.write(`ERROR\nreceipt-id:${frame.headers['receipt']}\nmessage:not allowed\ncontent-length:3\n\nabc\0`);
    }
  });
  const session = (await open(port))._unsafeUnwrap();
  const sends = ['1', '2', '3'].map((name) => session.request('SEND', { destination: `/queue/${name}` }));
  expect((await Promise.all(sends)).map(({ kind }) => kind)).toEqual(['lost', 'lost', 'refused']);
  expect(session.gone.reason).toBe('not allowed');
  expect((await session.request('SEND', {})).kind).toBe('lost');
});

test('a frame without a receipt in time is lost, and the session lives', async () => {
  const { port } = await hostileBroker((frame, socket, connection) => {
    if (frame.headers['destination'] !== '/queue/full') polite(frame, socket, connection);
  });
  const session = (await open(port, { receipt: 50 }))._unsafeUnwrap();
  expect(await session.request('SEND', { destination: '/queue/full' })).toMatchObject({ kind: 'lost' });
  expect(await session.request('SEND', { destination: '/queue/x' })).toMatchObject({ kind: 'done' });
  await session.close();
});

test('a receipt that nobody asked for changes nothing', async () => {
  const { port } = await hostileBroker((frame, socket, connection) => {
    if (frame.command === 'SEND') socket.write('RECEIPT\nreceipt-id:constructor\n\n\0RECEIPT\n\n\0');
    polite(frame, socket, connection);
  });
  const session = (await open(port))._unsafeUnwrap();
  expect((await session.request('SEND', { destination: '/queue/x' })).kind).toBe('done');
  await session.close();
});

test('thousands of frames that wait when the connection dies are all lost, and the process lives', async () => {
  let seen = 0;
  const { port } = await hostileBroker((frame, socket, connection) => {
    if (frame.command !== 'SEND') return polite(frame, socket, connection);
    seen += 1;
    if (seen === 20) socket.resetAndDestroy();
  });
  const session = (await open(port))._unsafeUnwrap();
  const sends = Array.from({ length: 20_000 }, () =>
    session.request('SEND', { destination: '/queue/x' }, Buffer.from('x')),
  );
  expect(new Set((await Promise.all(sends)).map(({ kind }) => kind))).toEqual(new Set(['lost']));
});

test('a peer that falls silent is given up by its missing heart-beats', async () => {
  const { port } = await hostileBroker(connects('CONNECTED\nversion:1.2\nheart-beat:30,30\n\n\0'));
  const session = (await open(port, { heartBeat: 30 }))._unsafeUnwrap();
  await until(() => session.gone.aborted);
  expect(session.gone.reason).toBe('connection timed out');
});

test('a heart-beat goes out where the peer asks for one', async () => {
  const peer = await hostileBroker((frame, socket, connection) => {
    if (frame.command === 'CONNECT') socket.write('CONNECTED\nversion:1.2\nheart-beat:0,30\n\n\0');
    else polite(frame, socket, connection);
  });
  const session = (await open(peer.port, { heartBeat: 30 }))._unsafeUnwrap();
  await until(() => peer.beats() > 2);
  expect(peer.frames[0]?.headers).toMatchObject({ 'heart-beat': '30,30', 'accept-version': '1.2' });
  await session.close();
});

test('close says DISCONNECT and waits for its receipt', async () => {
  const { port, frames } = await hostileBroker(polite);
  const session = (await open(port))._unsafeUnwrap();
  await session.close();
  expect(frames.map(({ command }) => command)).toEqual(['CONNECT', 'DISCONNECT']);
  expect(session.gone.reason).toBe('closed here');
});

function settings(port: number, limits: Partial<StompLimits>) {
  return settingsOf({ brokers: [{ host: '127.0.0.1', port }], inbound: [], outbound: {}, limits });
}

function open(port: number, limits: Partial<StompLimits> = {}) {
  return openSession({ host: '127.0.0.1', port }, settings(port, limits), new AbortController().signal);
}
