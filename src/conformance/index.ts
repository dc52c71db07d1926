export type { Fault } from '../index.ts';
