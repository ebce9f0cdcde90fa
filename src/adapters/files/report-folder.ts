import { lstat, mkdir, readFile, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { errorCode, Failure } from '../../core/base/failure.js';
import { OpenElsewhere, writeEach } from '../../core/base/files.js';
import type { Outcome } from '../../core/outcome/outcome.js';
import { reportFiles, singleName } from '../../core/report/files.js';
import type { ReportAssets } from '../../core/report/html.js';
import { FILE_KINDS, XML_FILES } from '../../core/vocabulary/files.js';
import { passesLinkIn } from './paths.js';
import { writeBelow } from './writer.js';

interface ReportPlace {
  readonly folder: string;
  /** The repository or workspace that the run reads, whose links aren't followed. */
  readonly within: string;
  /** Beside which the report's script and style lie. */
  readonly home: URL;
  /** Whether the report is written beside the folder, too, as the one file that a workflow uploads. */
  readonly single?: boolean;
}

/**
 * Writes the report folder, and removes the XML of an earlier run that this one doesn’t write. A file that another
 * program has open is left out, and the others are written.
 *
 * @returns undefined when the report was written, else why it couldn't be: a sync isn't undone by a full disk
 */
export async function writeReport(outcome: Outcome, place: ReportPlace): Promise<string | undefined> {
  const folder = resolve(place.folder);
  if (passesLinkIn(place.within, folder)) return unwritten('a link is on the way to it');
  // What holds names goes first: nothing that fails while the others are written may keep it there.
  const left = await removeOldXml(folder, outcome);
  const why = await writeFiles(outcome, folder, place);
  const all = why === undefined ? left : [why, ...left];
  return all.length === 0 ? undefined : all.join(' ');
}

/** @returns a sentence for each file that couldn’t be removed */
async function removeOldXml(folder: string, { keepXml, files }: Outcome): Promise<string[]> {
  const report = await lstat(join(folder, 'report.html')).catch(() => undefined);
  if (!report) return [];
  const old = FILE_KINDS.filter((kind) => !keepXml || !files?.[kind]);
  const removed = await Promise.all(old.map((kind) => removeFile(folder, XML_FILES[kind], report.mtimeMs)));
  return removed.filter((sentence) => sentence !== undefined);
}

/** A run writes its files at once; what is of another time (`show --xml`, a commit) is somebody’s own. */
const AT_ONCE_MILLISECONDS = 2000;

/** @param written when the report of the earlier run was, in milliseconds since 1970 */
async function removeFile(folder: string, name: string, written: number): Promise<string | undefined> {
  const file = join(folder, name);
  const left = (why: string) =>
    `${name} of an earlier run is still in the report folder (${why}). It holds names: delete it.`;
  try {
    const stats = await lstat(file);
    if (!stats.isFile() || Math.abs(stats.mtimeMs - written) > AT_ONCE_MILLISECONDS) return undefined;
    await unlink(file);
    return undefined;
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : left(code);
  }
}

/** @returns why the files couldn’t be written */
async function writeFiles(outcome: Outcome, folder: string, place: ReportPlace): Promise<string | undefined> {
  try {
    const [assets] = await Promise.all([readAssets(place.home), mkdir(folder, { recursive: true })]);
    const files = reportFiles(outcome, assets);
    const report = files.get('report.html');
    const isSingle = place.single === true && report !== undefined;
    const all = [...files, ...(isSingle ? [[singleName(outcome), report] as const] : [])];
    // Each waits for the disk, so all are begun at once; the first that failed is what is said.
    const writing = all.map(
      ([name, content]) =>
        [name, writeBelow(files.has(name) ? folder : dirname(folder), name, content)] as const,
    );
    await Promise.allSettled(writing.map(([, written]) => written));
    await writeEach(writing, (_name, written) => written);
    return undefined;
  } catch (error) {
    if (error instanceof OpenElsewhere)
      return `${error.message} What is there is of an earlier run; the rest of the report is new. ${error.hint}`;
    return unwritten(
      error instanceof Failure ? 'a link or a folder is where a file belongs' : errorCode(error),
    );
  }
}

const unwritten = (why: string): string => `The report folder couldn’t be written (${why}).`;

async function readAssets(home: URL): Promise<ReportAssets> {
  const read = (name: string) => readFile(new URL(`report/${name}`, home), 'utf8');
  const [script, style] = await Promise.all([read('report.js'), read('report.css')]);
  return { script, style };
}
