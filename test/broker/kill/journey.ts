import { NOW, record, REFERENCE } from '../../gateway/pair.ts';

/** One administration's part of a journey, as the child process is told it. */
export interface Part {
  readonly administration: string;
  readonly neighbour: string;
  readonly acts: readonly {
    readonly step: string;
    readonly office: string;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly when: Condition;
  }[];
  readonly until: readonly Condition[];
  /** Lines of the log when all has come: acts and messages received. */
  readonly entries: number;
}

/** The office stands in one of these states, or in none of those; `results`: results of the control are known. */
type Condition = { readonly role: string; readonly office: string; readonly results?: true } & (
  | { readonly in: readonly string[] }
  | { readonly not: readonly string[] }
);

const crossing = (office: string, side: 'exit' | 'entry') => ({
  crossing: { office, side, passedAt: NOW, seals: 'intact' },
});
const LOME = { role: 'departure', office: 'TGLFP' };
const EXIT = { role: 'transit', office: 'TGCNK' };
const ENTRY = { role: 'transit', office: 'BFCNK' };
const OUAGADOUGOU = { role: 'destination', office: 'BFOUA' };

export const TOGO: Part = {
  administration: 'TG',
  neighbour: 'BF',
  acts: [
    { step: 'initiateTransit', office: 'TGLFP', facts: { record: record() }, when: { ...LOME, not: [] } },
    { step: 'release', office: 'TGLFP', facts: {}, when: { ...LOME, not: ['none'] } },
    { step: 'recordPassage', office: 'TGCNK', facts: crossing('TGCNK', 'exit'), when: { ...EXIT, not: ['none'] } },
    {
      step: 'decideDischarge',
      office: 'TGLFP',
      facts: { ground: 'satisfactoryResults' },
      when: { ...LOME, results: true, in: ['arrived', 'discharged'] },
    },
  ],
  until: [{ ...LOME, in: ['discharged'] }],
  // Four acts; passage, arrival and results received; three acknowledgements.
  entries: 10,
};

export const BURKINA_FASO: Part = {
  administration: 'BF',
  neighbour: 'TG',
  acts: [
    { step: 'recordPassage', office: 'BFCNK', facts: crossing('BFCNK', 'entry'), when: { ...ENTRY, not: ['none'] } },
    {
      step: 'recordArrival',
      office: 'BFOUA',
      facts: { arrival: { office: 'BFOUA', arrivedAt: NOW, seals: 'intact' } },
      when: { ...OUAGADOUGOU, not: ['none'] },
    },
    {
      step: 'recordControlResults',
      office: 'BFOUA',
      facts: {
        results: {
          office: 'BFOUA',
          number: 1,
          controlledAt: NOW,
          accepted: 'yes',
          result: 'A1',
          controlMade: true,
          itineraryRespected: 'yes',
          timeLimitKept: 'yes',
          sealsIntact: 'yes',
        },
      },
      when: { ...OUAGADOUGOU, not: ['none', 'expected'] },
    },
  ],
  until: [{ ...OUAGADOUGOU, in: ['accepted'] }],
  // Three acts; two records and the discharge received; three acknowledgements.
  entries: 9,
};

/** What a child reads from its standard input. */
export interface Plan extends Part {
  readonly reference: string;
  readonly at: string;
  readonly corridor: string;
  readonly store: string;
  readonly port: number;
  /** Milliseconds after which the child gives up. */
  readonly within: number;
  readonly inbound: string;
  readonly outbound: string;
  readonly kill?: { readonly call: number; readonly when: 'before' | 'after' };
}

export { NOW, REFERENCE };
