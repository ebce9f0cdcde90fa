import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { errorCode, Failure } from '../core/base/failure.js';
import { FILE_KINDS } from '../core/vocabulary/files.js';
import { STATUS_WORDS } from '../core/workstars/words.js';

const receivedFile = z.strictObject({
  id: z.int().check(z.positive()),
  kind: z.enum(FILE_KINDS),
  /** When it was received, ISO 8601 in UTC. */
  time: z.iso.datetime(),
  status: z.enum(STATUS_WORDS),
  bytes: z.int(),
  sha256: z.string(),
  counts: z.readonly(z.strictObject({ records: z.int(), added: z.int(), removed: z.int() })),
  /** The lines of the error file. */
  errors: z.readonly(z.array(z.string())),
});

/** One file that the sandbox took, and what became of it. */
export type ReceivedFile = Readonly<z.infer<typeof receivedFile>>;

/** Where received files are kept. */
export interface Archive {
  /** @returns what was kept before, oldest first, and the highest number that was ever given */
  load(): Promise<{ readonly files: readonly ReceivedFile[]; readonly lastId: number }>;
  save(file: ReceivedFile, xml: Uint8Array): Promise<void>;
  xml(file: ReceivedFile): Promise<Uint8Array>;
}

/** Where the sandbox keeps the files of its companies, each by the tag of its key. */
export interface Shelf {
  /** @returns of which tags there are files */
  tags(): Promise<readonly string[]>;
  of(tag: string): Promise<Archive>;
}

export const xmlName = (file: ReceivedFile) => `${stem(file)}.xml`;
export const errorsName = (file: ReceivedFile) => `${stem(file)}-errors.txt`;
const statusName = (file: ReceivedFile) => `${stem(file)}.json`;
const stem = ({ id, kind }: ReceivedFile) => `${String(id).padStart(4, '0')}-${kind}`;

/** @returns the error file: a line for each finding */
export const errorFile = ({ errors }: ReceivedFile) => errors.map((line) => `${line}\n`).join('');

export function memoryArchive(): Archive {
  const kept = new Map<number, Uint8Array>();
  return {
    load: () => Promise.resolve({ files: [], lastId: 0 }),
    save: ({ id }, xml) => {
      kept.set(id, xml);
      return Promise.resolve();
    },
    xml: ({ id }) => Promise.resolve(kept.get(id) ?? new Uint8Array()),
  };
}

/** They hold people's data: nobody else on this machine reads them. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
const STATUS_FILE = /^\d{4,}-(employees|positions)\.json$/;

/** Says whose the files are that aren't in a folder of their own. */
const OWNER_FILE = 'key.txt';
const TAG = /^[0-9a-f]{8}$/;
const COMPANY_FOLDER = /^company-([0-9a-f]{8})$/;

/**
 * Keeps the files of the key with which a folder was begun in the folder itself, as earlier versions did, and those
 * of every other key in a folder of its own.
 *
 * @param firstTag of the key with which the sandbox is started
 */
export function folderShelf(folder: string, firstTag: string): Shelf {
  const ownerOf = async (): Promise<string> => {
    await namesIn(folder);
    const path = join(folder, OWNER_FILE);
    const written = await readFile(path, 'utf8').catch(() => undefined);
    if (written === undefined) await writeFile(path, `${firstTag}\n`, { mode: FILE_MODE });
    const owner = written?.trim() ?? firstTag;
    if (!TAG.test(owner)) throw notOurs(path);
    return owner;
  };
  return {
    async tags() {
      const others = (await namesIn(folder)).flatMap((name) => COMPANY_FOLDER.exec(name)?.[1] ?? []);
      return [await ownerOf(), ...others];
    },
    async of(tag) {
      return folderArchive(tag === (await ownerOf()) ? folder : join(folder, `company-${tag}`));
    },
  };
}

/** Keeps files where a person can look at them, and where the next sandbox goes on from. */
function folderArchive(folder: string): Archive {
  const write = (name: string, data: string | Uint8Array) =>
    writeFile(join(folder, name), data, { mode: FILE_MODE });
  return {
    async load() {
      const names = await namesIn(folder);
      const statuses = names.filter((name) => STATUS_FILE.test(name));
      const files = await Promise.all(statuses.map((name) => readStatus(folder, name)));
      // A file without a status counts too: the sandbox was stopped in the middle of it.
      const lastId = names.reduce(
        (last, name) => Math.max(last, Number(/^(\d{4,})-/.exec(name)?.[1] ?? 0)),
        0,
      );
      return { files: files.sort((a, b) => a.id - b.id), lastId };
    },
    async save(file, xml) {
      await write(xmlName(file), xml);
      if (file.errors.length > 0) await write(errorsName(file), errorFile(file));
      // The status comes last and at once: a file has one only when all of it is there.
      const status = statusName(file);
      await write(`${status}.tmp`, `${JSON.stringify(file, null, 2)}\n`);
      await rename(join(folder, `${status}.tmp`), join(folder, status));
    },
    async xml(file) {
      try {
        return await readFile(join(folder, xmlName(file)));
      } catch (error) {
        throw unusable(folder, error);
      }
    },
  };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
    return await readdir(folder);
  } catch (error) {
    throw unusable(folder, error);
  }
}

function unusable(folder: string, error: unknown): Failure {
  const message = `The folder of the sandbox, ${folder}, can’t be used (${errorCode(error)}).`;
  return new Failure(
    message,
    'Give a folder that this user can write to, empty or with all that a sandbox left there.',
    'use',
  );
}

async function readStatus(folder: string, name: string): Promise<ReceivedFile> {
  const text = await readFile(join(folder, name), 'utf8');
  const { data } = receivedFile.safeParse(parseJson(text));
  if (data && statusName(data) === name) return data;
  throw notOurs(join(folder, name));
}

function notOurs(path: string): Failure {
  const hint = 'Give an empty folder, or delete this file and those that begin with its number.';
  return new Failure(`${path} isn’t what the sandbox wrote.`, hint, 'use');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
