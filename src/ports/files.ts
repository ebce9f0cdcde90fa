/** Files of the work tree, tracked or not, by their paths in the repository (with forward slashes). */
export interface WorkTreeFiles {
  /**
   * @returns the bytes of a regular file; undefined where there is nothing at the path
   * @throws Failure where it is a link or a folder, lies below a link, or is too large
   */
  read(path: string): Promise<Uint8Array | undefined>;
  /**
   * Puts a file in the place of what was there, all of it or nothing, and never through a link.
   *
   * @throws Failure where a part of its path is a link, and where it can't be written
   */
  write(path: string, content: Uint8Array | string): Promise<void>;
  /** @returns those of the paths at which there is anything, a link that leads nowhere too */
  existing(paths: readonly string[]): Promise<string[]>;
}
