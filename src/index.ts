export * from './envelope.ts';
export * from './fault.ts';
export * from './tree.ts';
