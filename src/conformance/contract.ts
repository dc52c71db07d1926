/** One thing that every implementation of a port must keep; `run` rejects with an AssertionError where it does not. */
export interface ContractCase {
  readonly name: string;
  readonly run: () => Promise<void>;
}
