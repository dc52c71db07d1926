import type { TransitRecord } from '../messages/record.ts';
import type { Cause, Conversion, Facts } from '../movement.ts';
import { asOfNow } from './decision-facts.ts';
import type { ActName, FactsOf } from './acts.ts';

/**
 * The facts with a version of the record: the highest holds. Of a joint movement that became a national one the last joint record is kept beside it, in
 * whatever order the versions come.
 */
export function learnRecord(facts: Facts, record: TransitRecord, version: number): Facts {
  const { given, former } = facts;
  if (version > (given?.version ?? 0)) {
    const turned = given?.record.movementKind === 'joint' && record.movementKind === 'national';
    return asOfNow({ ...facts, given: { record, version }, ...(turned ? { former: given } : {}) });
  }
  const isFormer = given?.record.movementKind === 'national' && record.movementKind === 'joint';
  return isFormer && version < given.version && version > (former?.version ?? 0)
    ? { ...facts, former: { record, version } }
    : facts;
}

/** The facts with what an act about a national movement says; undefined for any other act. */
export function learnNational(facts: Facts, act: Extract<Cause, { kind: 'act' }>): Facts | undefined {
  const told = <A extends ActName>(_step: A) => act.facts as unknown as FactsOf<A>;
  const { actAt } = act;
  switch (act.step) {
    case 'initiateSuccessor': {
      const { record }: { readonly record?: TransitRecord } = told('initiateSuccessor');
      return record === undefined ? facts : learnRecord(facts, record, facts.recordVersion + 1);
    }
    case 'noteSuccessor': {
      const successors = new Set([...facts.successors, told('noteSuccessor').successor]);
      return { ...facts, successors: [...successors].sort() };
    }
    case 'convertOnPaper': {
      const { reason } = told('convertOnPaper');
      return { ...facts, conversion: { office: act.office, reason, decidedAt: actAt, onPaper: true } };
    }
    case 'convertToNational': {
      const { office, reason } = told('convertToNational');
      return convert(facts, { office, reason, decidedAt: actAt, onPaper: false, confirmedAt: actAt });
    }
    case 'confirmConversion':
      return facts.conversion === undefined ? facts : convert(facts, { ...facts.conversion, confirmedAt: actAt });
    default:
      return undefined;
  }
}

function convert(facts: Facts, conversion: Conversion): Facts {
  const { record } = facts;
  if (record === undefined) return facts;
  return { ...learnRecord(facts, recordUntil(record, conversion.office), facts.recordVersion + 1), conversion };
}

/** The same record, of a movement that ends at an office of its itinerary. */
function recordUntil(record: TransitRecord, office: string): TransitRecord {
  const end = record.itinerary.findIndex((stop) => stop.office === office);
  return {
    ...record,
    movementKind: 'national',
    officeOfDestination: office,
    itinerary: record.itinerary.slice(0, end + 1),
  };
}
