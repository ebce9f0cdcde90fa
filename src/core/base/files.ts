import { Failure } from './failure.js';

/** No roster of 100,000 people comes near it. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** Whether a path leads into git's own folder, of which nothing can be committed. */
export const isGitsOwn = (path: string): boolean => /(^|\/)\.git(\/|$)/i.test(path);

/** @param mode of an entry of a tree, in git's six digits */
export const isRegularFile = (mode: string): boolean => mode.startsWith('100');

export function notRegular(path: string): Failure {
  return new Failure(
    `${path} isn’t a regular file.`,
    'Links and folders are not followed; name the file itself.',
  );
}

/** @param code of the system: `EACCES` */
export function unreadable(path: string, code: string): Failure {
  if (saysOpenElsewhere(code)) return new OpenElsewhere([path], code, 'can’t be read');
  return new Failure(`${path} can’t be read (${code}).`, 'Give this user the right to read it.');
}

/** Whether the system's code is one by which Windows says that another program has a file open. */
export const saysOpenElsewhere = (code: string): boolean => code === 'EBUSY' || code === 'EPERM';

/** A file that a spreadsheet shows: on Windows nobody else may write it then. */
export class OpenElsewhere extends Failure {
  readonly paths: readonly string[];
  readonly code: string;

  constructor(paths: readonly string[], code: string, what = 'couldn’t be written') {
    const [their, them] = paths.length === 1 ? ['it', 'it'] : ['them', 'each'];
    super(
      `${paths.join(' and ')} ${what} (${code}): another program seems to have ${their} open.`,
      `Close ${them} in Excel, then start this again. If nothing has ${their} open, look at the rights.`,
    );
    this.paths = paths;
    this.code = code;
  }
}

/**
 * Writes files one after the other. One that another program has open doesn't keep the others from being written.
 *
 * @throws Failure that names all that are open elsewhere, once the others are written; any other one at once
 */
export async function writeEach<Content>(
  files: Iterable<readonly [path: string, content: Content]>,
  write: (path: string, content: Content) => Promise<void>,
): Promise<void> {
  const open: OpenElsewhere[] = [];
  for (const [path, content] of files) {
    try {
      await write(path, content);
    } catch (error) {
      if (!(error instanceof OpenElsewhere)) throw error;
      open.push(error);
    }
  }
  const [first] = open;
  if (first)
    throw new OpenElsewhere(
      open.flatMap(({ paths }) => paths),
      first.code,
    );
}

/** @param mode of an entry of a tree that is the commit of another repository */
const isSubmodule = (mode: string | undefined): boolean => mode === '160000';

/**
 * A submodule's files belong to another repository, and aren't in the tree of this one.
 *
 * @param modeOf the mode of the tree's entry at a path
 * @throws Failure where the path is a submodule, or lies in one
 */
export function refuseSubmodules(path: string, modeOf: (path: string) => string | undefined): void {
  const parts = path.split('/');
  const above = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  const submodule = above.find((one) => isSubmodule(modeOf(one)));
  if (submodule === undefined) return;
  throw new Failure(
    `${path} lies in the submodule ${submodule}, which is a repository of its own.`,
    `Keep configuration and roster in one repository: put the configuration into ${submodule} and name it with config, or move the roster here.`,
  );
}

export function tooLarge(path: string): Failure {
  const limit = MAX_FILE_BYTES / 1024 / 1024;
  return new Failure(
    `${path} is larger than ${limit} MiB.`,
    'That isn’t a roster; check that the right file was saved.',
  );
}
