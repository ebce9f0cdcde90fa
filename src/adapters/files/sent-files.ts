import { mkdir, readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { errorCode, Failure } from '../../core/base/failure.js';
import { saysOpenElsewhere, unreadable, writeEach } from '../../core/base/files.js';
import { FILE_KINDS, XML_FILES, type XmlFiles } from '../../core/vocabulary/files.js';
import type { Repository } from '../../ports/repository.js';
import { isInside, passesLinkIn, realPath } from './paths.js';
import { writeBelow } from './writer.js';

interface SentPlace {
  /** As somebody names it. */
  readonly folder: string;
  readonly repository: Pick<Repository, 'top' | 'ignored'>;
  /** Whether a file that is there may be replaced by another one. */
  readonly force: boolean;
}

/** They are a whole company: nobody else of this machine needs to read them. */
const OWN_ONLY = 0o600;

/**
 * Writes both files that were sent into a folder: all of a file or nothing, and never through a link.
 *
 * @returns the names of the files
 * @throws Failure of wrong use where git would track them, or another file is there; a Failure where they can’t be written
 */
export async function writeSent(
  files: XmlFiles,
  { folder, repository, force }: SentPlace,
): Promise<string[]> {
  const root = resolve(folder);
  await refuseTracked(root, repository);
  const named = FILE_KINDS.map((kind) => ({
    name: XML_FILES[kind],
    bytes: files[kind],
  }));
  for (const { name, bytes } of named) await refuseOther(root, name, bytes, force);
  const written = named.flatMap(({ name, bytes }) => (bytes ? [[name, bytes] as const] : []));
  try {
    await mkdir(root, { recursive: true });
    await writeEach(written, (name, bytes) => writeBelow(root, name, bytes, OWN_ONLY));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      `The files couldn’t be written to ${folder} (${errorCode(error)}).`,
      'Name another folder.',
    );
  }
  return written.map(([name]) => name);
}

/** Whoever commits everything that there is would commit a company’s names and addresses. */
async function refuseTracked(root: string, repository: SentPlace['repository']): Promise<void> {
  const { top } = repository;
  const real = realPath(root);
  if (passesLinkIn(top, root)) throw inRepository();
  if (real !== top && !isInside(top, real)) return;
  const paths = Object.values(XML_FILES).map((name) =>
    relative(top, resolve(real, name)).split(sep).join('/'),
  );
  if ((await repository.ignored(paths)).length < paths.length) throw inRepository();
}

const inRepository = (): Failure =>
  new Failure(
    'That folder is in the repository, where git would take up both files: they hold personal data.',
    'Name a folder outside of it, or one that .gitignore names.',
    'use',
  );

async function refuseOther(
  root: string,
  name: string,
  bytes: Uint8Array | undefined,
  force: boolean,
): Promise<void> {
  const there = await readFile(resolve(root, name)).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    if (saysOpenElsewhere(errorCode(error))) throw unreadable(name, errorCode(error));
    throw new Failure(`${name} can’t be read there (${errorCode(error)}).`, 'Name another folder.', 'use');
  });
  if (!there || (bytes && there.equals(bytes))) return;
  const other = bytes ? `Another ${name} is there` : `A ${name} is there, and this upload had none`;
  if (bytes && force) return;
  const hint = bytes ? 'Name another folder, or add --force to replace it.' : 'Name another folder.';
  throw new Failure(`${other}; nothing was written.`, hint, 'use');
}
