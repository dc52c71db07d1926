import fc from 'fast-check';
import type { LoadingLists } from '../../src/asycuda/loading-list.ts';

const words = fc.constantFrom('KOFFI AMEWOU', 'Société "A", B; C', 'Lomé\nBP 12', "l'un\tet l'autre", '=1+1');
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const few = <T>(value: fc.Arbitrary<T>) => some(fc.array(value, { minLength: 1, maxLength: 3 }));
const amount = fc.constantFrom('1', '2.5', '100000');
const container = fc.constantFrom('CSQU3054383', 'MSKU6011672');
const seal = fc.record({ mark: fc.constantFrom('TG1', 'A B', 'X-9') });

/** Loading lists with much or little in them. */
export const arbitraryLists: fc.Arbitrary<LoadingLists> = fc
  .record({
    list: fc.array(
      fc.record({
        registration: some(fc.constant({ office: 'TGLFP', year: 2026, serial: 'T', number: '71' })),
        reference: some(fc.constantFrom('26TGTGLFPT012345J6', '26XI000081BPQF9GJ3')),
        carrier: some(fc.record({ name: words, address: words })),
        driver: some(fc.record({ name: words })),
        transport: some(fc.constant({ mode: '3' as const, identity: 'TG 1 & 2', nationality: 'TG' })),
        container: few(fc.record({ number: container, seal: few(seal) })),
        seal: few(seal),
        line: fc.array(
          fc.record({
            item: fc.integer({ min: 1, max: 99 }),
            packages: amount,
            grossMass: amount,
            netMass: some(amount),
            container: few(container),
          }),
          { minLength: 1, maxLength: 4 },
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map((lists) => JSON.parse(JSON.stringify(lists)) as LoadingLists);
