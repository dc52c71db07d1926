export type { Fault } from '../index.ts';
export type { ContractCase } from './contract.ts';
export { type TransportEnds, transportContract } from './transport-contract.ts';
