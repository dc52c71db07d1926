import { type Table, rowsAt } from './process.ts';

const ANY = ['none', 'known'] as const;

/** What departure knows: an office asks, also one that the data have not reached yet (who has no part in the movement is refused by R-2007); departure answers once with everything, and the answer changes no state. */
// biome-ignore format: a table reads best with one row a line
export const QUERY: Table = rowsAt('administration', [
  { step: 'queryMovement', kind: 'joint', source: 'ours', offices: 'named', when: ANY, by: { act: 'queryMovement' }, then: 'same', needs: ['departureElsewhere'],
    sends: [{ message: 'MovementQuery', to: 'departure' }] },
  { step: 'answerQuery', kind: 'joint', source: 'ours', offices: 'named', when: ANY, by: { message: 'MovementQuery' }, then: 'same',
    sends: [{ message: 'MovementQueryResponse', to: 'asker' }] },
  { step: 'noteQueryAnswer', kind: 'joint', source: 'ours', offices: 'named', when: ANY, by: { message: 'MovementQueryResponse' }, then: 'same', needs: ['askedQuery'] },
]);
