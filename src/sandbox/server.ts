import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorCode, Failure } from '../core/base/failure.js';
import type { FileKind } from '../core/vocabulary/files.js';
import { EMPLOYEES_XSD, POSITIONS_XSD } from '../core/xml/built-in-schemas.js';
import type { XmlReader } from '../ports/xml-validator.js';
import { openCompanies, tagOf, type Company } from './companies.js';
import { faultQueue, type Fault } from './faults.js';
import { folderShelf, type ReceivedFile } from './files.js';
import { openJournal, type JournalEntry } from './journal.js';
import { openProgram } from './program.js';
import { BASE, handle, type Context } from './requests.js';

interface SandboxOptions {
  /** Stays the caller's: the sandbox doesn't close it. */
  readonly reader: XmlReader;
  /** The API key of the first company. Any other key has a company of its own, unless it begins with “wrong”. */
  readonly key: string;
  /** Left out, any that is free. */
  readonly port?: number | undefined;
  /** Keeps files and state there; left out, in memory. */
  readonly folder?: string | undefined;
  readonly faults?: readonly Fault[] | undefined;
  /** Most employees, or positions, of one file; left out, 10,000 (docs/vendor-api.md, Employee file; Position file). */
  readonly cap?: number | undefined;
  /** What a POST is answered with: `queued`, or the word that the portal would show in the end. */
  readonly answer?: 'queued' | 'final' | undefined;
  /** What is served, and validated with where it can be, instead of our own schemas. */
  readonly schemas?: Partial<Readonly<Record<FileKind, string | Uint8Array>>> | undefined;
  readonly now?: (() => Date) | undefined;
  /** Gets each file that came, when it has its status. */
  readonly onFile?: ((file: ReceivedFile, company: Company) => void) | undefined;
  /** Gets the company of each key that wasn't used before. */
  readonly onCompany?: ((company: Company) => void) | undefined;
}

interface Sandbox {
  /** The base of the API: `http://127.0.0.1:<port>/admin/api/v2/` */
  readonly url: string;
  readonly port: number;
  /** The newest thousand. */
  readonly requests: readonly JournalEntry[];
  /** Of the first company, as what follows. */
  readonly files: readonly ReceivedFile[];
  /** The ids that are in the system now. */
  readonly employees: ReadonlySet<string>;
  readonly positions: ReadonlySet<string>;
  /** Replaces the faults that are still to come. */
  setFaults(faults: readonly Fault[]): void;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const CAP = 10_000;

/**
 * Starts a Workstars-compatible API on this machine: what docs/vendor-api.md says, and for tests the faults
 * that it may have.
 *
 * @throws Failure where the port, the folder or the key can't be used
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const closing = new AbortController();
  const context = await contextOf(options, closing.signal);
  const { companies, journal, faults } = context;
  const { program } = companies.first;
  const server = createServer((request, response) => void handle(request, response, context));
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://${HOST}:${port}${BASE}`,
    port,
    requests: journal.entries,
    files: program.files,
    get employees() {
      return program.employees;
    },
    get positions() {
      return program.positions;
    },
    setFaults: (list) => {
      faults.set(list);
    },
    async close() {
      closing.abort();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await companies.idle();
    },
  };
}

async function contextOf(options: SandboxOptions, closing: AbortSignal): Promise<Context> {
  const { reader, key, folder, cap = CAP, answer = 'queued', now = () => new Date() } = options;
  if (key === '') throw new Failure('The sandbox needs an API key.', 'Any text will do.', 'use');
  const bytes = (text: string | Uint8Array) => (typeof text === 'string' ? Buffer.from(text) : text);
  const ours = { employees: bytes(EMPLOYEES_XSD), positions: bytes(POSITIONS_XSD) };
  const schemas = {
    employees: bytes(options.schemas?.employees ?? ours.employees),
    positions: bytes(options.schemas?.positions ?? ours.positions),
  };
  const inTurn = {
    employees: [schemas.employees, ours.employees],
    positions: [schemas.positions, ours.positions],
  };
  const { onFile, onCompany } = options;
  const companies = await openCompanies({
    ...{ key, onFile, onCompany },
    shelf: folder === undefined ? undefined : folderShelf(folder, tagOf(key)),
    open: (archive, done) => openProgram({ reader, cap, schemas: inTurn, archive, now, onFile: done }),
  });
  const faults = faultQueue();
  faults.set(options.faults ?? []);
  return { key, answer, schemas, companies, faults, journal: openJournal(), closing };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const message = `The sandbox can’t listen on ${HOST}:${port} (${errorCode(error)}).`;
      reject(new Failure(message, 'Give another port; 0 takes any that is free.', 'use'));
    });
    server.listen(port, HOST, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}
