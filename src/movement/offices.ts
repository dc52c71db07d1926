import type { Facts } from '../movement.ts';

/**
 * The offices that have part in a movement as far as it is known here, each once: those that were ever declared (departure, itinerary, destination, guarantee),
 * those that told what happened to the goods with them, those that departure enquired at, and those that keep the guarantee.
 */
export function officesWithPart(facts: Facts): readonly string[] {
  const { record, given, former, decisions, conversion, enquiries, guaranteeAbroad } = facts;
  const records = [given?.record, former?.record, record].filter((each) => each !== undefined);
  const ways = [...records, ...decisions.map(({ decision }) => decision)];
  const told = [facts.passages, facts.crossingRefusals, facts.incidents, facts.arrivals, facts.results].flat();
  const { checks, asked, answers, booked } = guaranteeAbroad;
  const offices = [
    ...records.flatMap(({ officeOfDeparture, guarantee }) => [officeOfDeparture, guarantee?.office]),
    ...ways.flatMap(({ officeOfDestination, itinerary = [] }) => [
      officeOfDestination,
      ...itinerary.map(({ office }) => office),
    ]),
    ...told.map(({ office }) => office),
    conversion?.office,
    ...enquiries.map((enquiry) => enquiry.asked),
    ...[checks, asked, answers, booked].flat().map(({ office }) => office),
  ];
  return [...new Set(offices.filter((office) => office !== undefined && office !== ''))] as readonly string[];
}
