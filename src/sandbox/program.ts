import { createHash } from 'node:crypto';
import { Failure } from '../core/base/failure.js';
import type { FileKind } from '../core/vocabulary/files.js';
import { readContent } from './content.js';
import { xmlName, type Archive, type ReceivedFile } from './files.js';
import { judge, type Rules, type System, type Verdict } from './verdict.js';

interface ProgramOptions extends Rules {
  readonly archive: Archive;
  readonly now: () => Date;
  /** Gets each file when it has its status. */
  readonly onFile?: ((file: ReceivedFile) => void) | undefined;
}

/** One Workstars system: who is in it, and the files that it was sent. */
export interface Program extends System {
  /** In the order in which they came. */
  readonly files: readonly ReceivedFile[];
  /** Takes a file and processes it, after those that came before it. */
  receive(kind: FileKind, xml: Uint8Array): Promise<ReceivedFile>;
  /** Settles when everything that was received has its status. */
  idle(): Promise<void>;
}

/** What the newest file that was applied has put into the system. */
interface Applied {
  readonly sha256: string;
  readonly ids: ReadonlySet<string>;
}

const NOTHING: Applied = { sha256: '', ids: new Set() };

/** Opens the system where its archive left it. */
export async function openProgram(options: ProgramOptions): Promise<Program> {
  const { archive, now } = options;
  const { files: before, lastId } = await archive.load();
  const files = [...before];
  const applied: Record<FileKind, Applied> = {
    employees: await restore('employees', files, options),
    positions: await restore('positions', files, options),
  };
  let nextId = lastId + 1;
  let last: Promise<unknown> = Promise.resolve();

  const program: Program = {
    files,
    get employees() {
      return applied.employees.ids;
    },
    get positions() {
      return applied.positions.ids;
    },
    receive(kind, xml) {
      const id = nextId++;
      const time = now().toISOString();
      const done = last.then(() => process(id, time, kind, xml));
      last = done.catch(() => undefined);
      return done;
    },
    idle: async () => {
      await last;
    },
  };

  async function process(id: number, time: string, kind: FileKind, xml: Uint8Array): Promise<ReceivedFile> {
    const sha256 = digest(xml);
    const same = sha256 === applied[kind].sha256;
    const verdict = same ? skipped(applied[kind].ids) : await judge(kind, xml, program, options);
    const { status, counts, errors } = verdict;
    const file: ReceivedFile = { id, kind, time, status, bytes: xml.length, sha256, counts, errors };
    await archive.save(file, xml);
    files.push(file);
    if (isApplied(file)) applied[kind] = { sha256, ids: verdict.ids };
    options.onFile?.(file);
    return file;
  }

  return program;
}

const isApplied = ({ status }: ReceivedFile) => status === 'Complete' || status === 'Complete With Errors';

/** The same as the last successful file, byte for byte (docs/vendor-api.md, Status in the portal). */
function skipped(ids: ReadonlySet<string>): Omit<Verdict, 'status'> & { status: 'Skipped' } {
  return { status: 'Skipped', counts: { records: ids.size, added: 0, removed: 0 }, errors: [], ids };
}

/**
 * Every file is a full refresh (docs/vendor-api.md, The cycle), so the newest that was applied has all that is there.
 *
 * @throws Failure where that file was changed since, or is gone
 */
async function restore(
  kind: FileKind,
  files: readonly ReceivedFile[],
  options: ProgramOptions,
): Promise<Applied> {
  const newest = files.findLast((file) => file.kind === kind && isApplied(file));
  if (!newest) return NOTHING;
  const xml = await options.archive.xml(newest);
  const reading = await readContent(options.reader, kind, xml, []);
  if (digest(xml) !== newest.sha256 || 'errors' in reading) {
    const message = `${xmlName(newest)} in the folder of the sandbox isn’t what the sandbox received.`;
    throw new Failure(message, 'Give another folder, or empty this one.', 'use');
  }
  return { sha256: newest.sha256, ids: new Set(reading.content.ids) };
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
