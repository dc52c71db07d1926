export * from './envelope.ts';
export * from './fault.ts';
export * from './tree.ts';
export * from './stores/memory.ts';
export * from './stores/sqlite.ts';
export type { SqliteDatabase, SqliteStatement } from './stores/sqlite/driver.ts';
export { sqliteFault } from './stores/sqlite/faults.ts';
export type * from './stores/store.ts';
export * from './transports/memory.ts';
export { stompTransport } from './transports/stomp.ts';
export {
  type BrokerAddress,
  parseBrokerUrl,
  type StompBroker,
  type StompLimits,
  type StompOptions,
  type StompRoute,
  type StompTls,
} from './transports/stomp-options.ts';
export type * from './transports/transport.ts';
