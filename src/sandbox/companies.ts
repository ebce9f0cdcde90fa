import { createHash } from 'node:crypto';
import { memoryArchive, type Archive, type ReceivedFile, type Shelf } from './files.js';
import type { Program } from './program.js';

/** What the sandbox keeps for one API key. */
export interface Company {
  /** The first digits of the key's SHA-256: they tell keys apart and don't show them. */
  readonly tag: string;
  /** What the key is called for people: a key of one's own isn't shown. */
  readonly keyName: string;
  /** Whether it is that of the key with which the sandbox was started. */
  readonly isFirst: boolean;
  readonly program: Program;
  readonly archive: Archive;
}

/** The companies of a sandbox: one for each API key that was used. */
export interface Companies {
  /** That of the key with which the sandbox was started, then the others as they came. */
  readonly all: readonly Company[];
  readonly first: Company;
  /** @returns the company of a key; a new one where the key wasn't used before */
  of(key: string): Promise<Company>;
  /** Settles when everything that was received has its status. */
  idle(): Promise<void>;
}

interface Options {
  /** The key with which the sandbox was started. */
  readonly key: string;
  /** Left out, in memory. */
  readonly shelf?: Shelf | undefined;
  readonly open: (archive: Archive, onFile: (file: ReceivedFile) => void) => Promise<Program>;
  /** Gets each file when it has its status. */
  readonly onFile?: ((file: ReceivedFile, company: Company) => void) | undefined;
  /** Gets each company that wasn't there when the sandbox was started. */
  readonly onCompany?: ((company: Company) => void) | undefined;
}

/** The key with which a sandbox is started where nobody names another. Everybody knows it. */
export const SANDBOX_KEY = 'sandbox-key';

export const tagOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 8);

const keyNameOf = (tag: string): string =>
  tag === tagOf(SANDBOX_KEY) ? SANDBOX_KEY : `whose SHA-256 begins with ${tag}`;

/** Opens those that the shelf has, and that of the key with which the sandbox is started. */
export async function openCompanies(options: Options): Promise<Companies> {
  const { key, shelf, open, onFile, onCompany } = options;
  const all: Company[] = [];
  const opened = new Map<string, Promise<Company>>();
  const firstTag = tagOf(key);

  async function openOne(tag: string): Promise<Company> {
    const archive = shelf ? await shelf.of(tag) : memoryArchive();
    const program = await open(archive, (file) => onFile?.(file, company));
    const isFirst = tag === firstTag;
    const company: Company = { tag, keyName: keyNameOf(tag), isFirst, program, archive };
    all.push(company);
    return company;
  }

  const companyOf = (tag: string): Promise<Company> => {
    const known = opened.get(tag) ?? openOne(tag);
    opened.set(tag, known);
    return known;
  };

  const first = await companyOf(firstTag);
  for (const tag of (await shelf?.tags()) ?? []) await companyOf(tag);
  return {
    all,
    first,
    async of(used) {
      const tag = tagOf(used);
      const isNew = !opened.has(tag);
      const company = await companyOf(tag);
      if (isNew) onCompany?.(company);
      return company;
    },
    idle: async () => {
      await Promise.all(all.map(({ program }) => program.idle()));
    },
  };
}
