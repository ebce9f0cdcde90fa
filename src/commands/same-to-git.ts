import type { Repository } from '../ports/repository.js';

interface Contents {
  /** Of the file in the work tree. */
  readonly there: Uint8Array;
  readonly wanted: Uint8Array;
}

/**
 * Whether a file of the work tree has the content that is wanted of it, or has it as far as git sees: on Windows a
 * checkout has other line ends than git keeps. Git is asked only where line ends are all that differs.
 */
export async function isSameToGit(
  repository: Pick<Repository, 'stores'>,
  path: string,
  { there, wanted }: Contents,
): Promise<boolean> {
  if (Buffer.compare(there, wanted) === 0) return true;
  const isSameText = withLineFeeds(there) === withLineFeeds(wanted);
  return isSameText && repository.stores(path, wanted);
}

/** Bytes, whatever their encoding is. */
const withLineFeeds = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
