export type { Fault } from '../index.ts';
export type { ContractCase } from './contract.ts';
export { FixtureFault, Manifest, RefusedFixture, ValidFixture } from './manifest.ts';
export { type StoreUnderTest, storeContract } from './store-contract.ts';
export { type TransportEnds, transportContract } from './transport-contract.ts';
