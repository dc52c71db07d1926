export type { Fault } from '../index.ts';
export type { ContractCase } from './contract.ts';
export { type End, type EndParts, type Ends, type EndTerms, openEnds } from './ends.ts';
export {
  ExpectedMessage,
  ExpectedState,
  type Journey,
  JourneyEnd,
  JourneyFile,
  type JourneyMovement,
  JourneyStep,
} from './journey.ts';
export { openStage, type StageOptions } from './journey-stage.ts';
export { type JourneyClock, journeyClock } from './journey-clock.ts';
export { type Difference, messageText } from './journey-differences.ts';
export type { Found } from './journey-found.ts';
export { type JourneyWire, journeyWire, type WireRule } from './journey-wire.ts';
export { corridorOf, journeys } from './journeys.ts';
export { CargoManifestFixture, FixtureFault, Manifest, RefusedFixture, SadFixture, ValidFixture } from './manifest.ts';
export { type PlayedJourney, type PlayedStep, playJourney, type Stage, timeOf } from './play-journey.ts';
export { readJourney } from './read-journey.ts';
export { type StoreUnderTest, storeContract } from './store-contract.ts';
export { type TransportEnds, transportContract } from './transport-contract.ts';
