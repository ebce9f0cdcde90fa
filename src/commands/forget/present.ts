import type { CommitId } from '../../core/base/commit.js';
import { Failure } from '../../core/base/failure.js';
import { withoutPerson } from '../../core/forget/files.js';
import type { Traces } from '../../core/forget/traces.js';
import type { Mirror } from '../../ports/mirror.js';
import { prepareOwn } from '../prepare.js';
import { decidingPaths, type HistoryReading, type Scene } from './scene.js';

/* Whoever is still in the roster, or in what was uploaded last, isn't forgotten: the next sync must have its baseline. */

/** @throws Failure where the person is in the roster of the branch, or in that of a newest receipt */
export async function refuseWherePresent(mirror: Mirror, scene: Scene, id: string): Promise<void> {
  for (const path of scene.configPaths)
    if (await has(mirror, scene.head, path, id))
      throw new Failure(
        `This person is still in the roster of ${mirror.head} (${path}).`,
        'Delete their record, have it reviewed and merged, and sync; then make a fresh mirror clone.',
        'use',
      );
  for (const receipts of scene.needed) {
    const newest = receipts.find(({ rejected }) => !rejected);
    if (newest && (await has(mirror, newest.commit, newest.receipt.configPath, id)))
      throw new Failure(
        `This person is in what was uploaded last (${newest.name}).`,
        'Sync the roster without them first; then make a fresh mirror clone.',
        'use',
      );
  }
}

async function has(mirror: Mirror, commit: CommitId, configPath: string, id: string): Promise<boolean> {
  const source = mirror.files.at(commit);
  const { roster } = await prepareOwn(source, configPath, () => undefined);
  return roster?.employees.some((one) => one.id === id) ?? false;
}

interface Sought {
  readonly traces: Traces;
  readonly reading: HistoryReading;
}

/** @returns the first file of those that decide what a commit sends in which the person is; undefined where they are in none */
export async function touched(
  mirror: Mirror,
  commit: CommitId,
  configPath: string,
  { traces, reading }: Sought,
): Promise<string | undefined> {
  const source = mirror.files.at(commit);
  for (const path of await decidingPaths(source, configPath)) {
    const content = await source.read(path);
    if (content && withoutPerson(content, reading.isTable(path), traces, reading) !== content) return path;
  }
  return undefined;
}

/** @throws Failure where a file that decides what is sent next, or was sent last, still names the person */
export async function refuseWhereTouched(mirror: Mirror, scene: Scene, sought: Sought): Promise<void> {
  for (const path of scene.configPaths) {
    const file = await touched(mirror, scene.head, path, sought);
    if (file !== undefined)
      throw new Failure(
        `${file} of ${mirror.head} still names this person.`,
        'Take the id, the name and the address out of it, have it reviewed and merged, and sync; then make a fresh mirror clone.',
        'use',
      );
  }
  for (const receipts of scene.needed) {
    const newest = receipts.find(({ rejected }) => !rejected);
    const file = newest && (await touched(mirror, newest.commit, newest.receipt.configPath, sought));
    if (file === undefined) continue;
    throw new Failure(
      `${file} of what was uploaded last (${newest?.name ?? ''}) still names this person.`,
      'Sync first; then make a fresh mirror clone.',
      'use',
    );
  }
}
