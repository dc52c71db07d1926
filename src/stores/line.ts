/** A message about the line itself, which is about no movement: the log of a neighbour's line holds those of both directions. */
export interface LineEntry {
  /** Grows with each entry, whichever neighbour it is of; given by the store. */
  readonly position: number;
  /** The other administration. */
  readonly neighbour: string;
  readonly direction: 'in' | 'out';
  readonly name: string;
  readonly id: string;
  /** What it is about: of the entries of one subject the one that was said last counts. */
  readonly subject: string;
  /** When its sender prepared it. */
  readonly saidAt: string;
  /** When it was written here. */
  readonly at: string;
  /** What it says, header and all: plain JSON. */
  readonly content: Readonly<Record<string, unknown>>;
}

/** What is known of a neighbour’s line. */
export interface LineRecord {
  readonly heardAt?: string;
  /** By position; of entries of one subject that were said at the same time the one that was written last. */
  readonly latest: readonly LineEntry[];
}
