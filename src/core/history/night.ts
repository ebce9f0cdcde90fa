/** A run of the sync that uploaded nothing, as it said on its page at GitHub. Nobody has signed that. */
export interface Night {
  readonly at: Date;
  readonly ended: 'held' | 'failed';
  /** Ids of the guards that held it. */
  readonly held: readonly string[];
  /** What else it said, with counts. */
  readonly said: string;
  /** The address of the run. */
  readonly url: string;
}
