import { type Table, rowsAt } from './process.ts';

const ANY = ['none', 'known'] as const;

/** How the movement stands elsewhere: an office asks in doubt, before an enquiry (who has no part in the movement is refused by R-2007); an administration answers once for all of its offices. */
// biome-ignore format: a table reads best with one row a line
export const STATUS: Table = [
  ...rowsAt('administration', [
    { step: 'requestStatus', kind: 'joint', source: 'ours', offices: 'named', when: ['known'], by: { act: 'requestStatus' }, then: 'same', needs: ['asksNeighbour'],
      sends: [{ message: 'StatusRequest', to: 'askedAdministration' }] },
    { step: 'giveStatus', kind: 'joint', source: 'ours', offices: 'named', when: ANY, by: { message: 'StatusRequest' }, then: 'same',
      sends: [{ message: 'StatusResponse', to: 'asker' }] },
    { step: 'noteStatus', kind: 'joint', source: 'ours', offices: 'named', when: ['known'], by: { message: 'StatusResponse' }, then: 'same', needs: ['askedStatus'] },
  ]),
  ...rowsAt('departure', [
    { step: 'askWhereabouts', kind: 'joint', source: 'ours', offices: 'each', when: ['enquiryRecommended'], by: { step: 'recommendEnquiry' }, then: 'same',
      sends: [{ message: 'StatusRequest', to: 'unheard' }] },
    { step: 'chaseResults', kind: 'joint', source: 'ours', offices: 'each', when: ['arrived'], by: { timer: 'controlResultsChased' }, then: 'same',
      sends: [{ message: 'StatusRequest', to: 'arrivedOffice' }] },
  ]),
];
