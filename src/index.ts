export * from './envelope.ts';
export * from './fault.ts';
export * from './tree.ts';
export * from './transports/memory.ts';
export type * from './transports/transport.ts';
