// What we use of stompit 1.0.0, the parser's line reading included (stomp-parser.ts says why).
declare module 'stompit' {
  import type { EventEmitter } from 'node:events';
  import type { Socket } from 'node:net';
  import type { Readable, Writable } from 'node:stream';

  export interface Frame extends Readable {
    readonly command: string;
    readonly headers: Readonly<Record<string, string>>;
  }

  export interface Parser {
    _chunk: Buffer;
    _parse: () => void;
    readonly _command: string;
    readonly _headers: Readonly<Record<string, string>>;
    _parseLine: () => string | null;
    readonly _parseHeaderLine: () => void;
    _consume(count: number): void;
  }

  export interface ClientOptions {
    readonly heartbeat: readonly [number, number];
    readonly heartbeatOutputMargin: number;
    readonly heartbeatDelayMargin: number;
  }

  export interface StompError extends Error {
    isProtocolError(): boolean;
  }

  export class Client extends EventEmitter {
    constructor(socket: Socket, options: ClientOptions);
    readonly headers: Readonly<Record<string, string>>;
    readonly _incoming: Parser;
    connect(headers: Record<string, string>, done: (error: Error | null) => void): void;
    setCommandHandler(command: string, handler: (frame: Frame) => void): void;
    sendFrame(command: string, headers: Record<string, string>): Writable;
    createProtocolError(message: string): StompError;
    destroy(error?: StompError): void;
  }
}
