import { mkdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { errorCode, Failure } from '../../core/base/failure.js';
import { OpenElsewhere, writeEach } from '../../core/base/files.js';
import type { Outcome } from '../../core/outcome/outcome.js';
import { reportFiles, singleName } from '../../core/report/files.js';
import type { ReportAssets } from '../../core/report/html.js';
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
 * Writes the report folder. A file that another program has open is left out, and the others are written.
 *
 * @returns undefined when the report was written, else why it couldn't be: a sync isn't undone by a full disk
 */
export async function writeReport(outcome: Outcome, place: ReportPlace): Promise<string | undefined> {
  const folder = resolve(place.folder);
  try {
    if (passesLinkIn(place.within, folder)) return unwritten('a link is on the way to it');
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
