/**
 * What was worked out from git once, and can be again. It never refuses: what can't be kept is worked out anew. Nobody has
 * signed it, so nothing is decided by it.
 */
export interface Cache {
  /**
   * @returns what this very program kept; undefined where there is nothing, or where it isn't whole. What is in it must be
   *   looked at like anything from a file
   */
  read(): Promise<unknown>;
  /** @param kept plain data */
  write(kept: object): Promise<void>;
}
