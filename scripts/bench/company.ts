/* An invented company in a repository, and an API that takes what is sent of it. */
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { EMPLOYEES_XSD, POSITIONS_XSD } from '../../src/core/xml/built-in-schemas.js';
import { inventCompany } from '../../test/support/company.js';
import { CONFIG, configOf, csvOf, ROSTER, type Person } from '../../test/support/people.js';
import { Repository } from '../../test/support/repository.js';
import { DIST, WITH_KEY } from '../../test/support/runner.js';
import { BASE, listen } from '../../test/support/server.js';
import { run } from './processes.js';

export const CLI = `${DIST}/cli.js`;

export interface Sink {
  readonly url: string;
  /** How many employees were sent since somebody asked last. */
  readonly takeCount: () => number;
}

/** An API that serves both schemas, and takes everything without looking at it: only the other side is measured. */
export async function startSink(): Promise<Sink> {
  let bytes: Buffer[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    request.on('data', (chunk: Buffer) => {
      if (path.endsWith('/employees')) bytes.push(chunk);
    });
    request.once('end', () => {
      const schema = path.endsWith('.xsd') && (path.includes('employees') ? EMPLOYEES_XSD : POSITIONS_XSD);
      const type = schema === false ? 'application/json' : 'application/xml';
      response.writeHead(200, { 'Content-Type': type }).end(schema === false ? '{}' : schema);
    });
  });
  const url = `http://127.0.0.1:${await listen(server)}${BASE}`;
  const takeCount = () => {
    const sent = Buffer.concat(bytes).toString('latin1').split('<employee>').length - 1;
    bytes = [];
    return sent;
  };
  return { url, takeCount };
}

const CHANGES = 50;

/** A company, and what it is later: 50 have joined, 50 have left, 500 are in another department. No guard holds that. */
function inventChange(count: number): { before: Person[]; after: Person[] } {
  const everybody = inventCompany(count + CHANGES);
  const managers = new Set(everybody.map((one) => one.manager_id));
  const staff = everybody.filter((one) => !managers.has(one.employee_id));
  const joiners = new Set(staff.slice(-CHANGES));
  const leavers = new Set(staff.slice(0, CHANGES));
  const movers = new Set(staff.slice(CHANGES, CHANGES * 11));
  const elsewhere = ({ department }: Person) => (department === 'Operations' ? 'R&D' : 'Operations');
  const later = (one: Person) => (movers.has(one) ? { ...one, department: elsewhere(one) } : one);
  return {
    before: everybody.filter((one) => !joiners.has(one)),
    after: everybody.filter((one) => !leavers.has(one)).map(later),
  };
}

export const BEFORE = 'before.csv';

export interface Scene {
  readonly url: string;
  /** Nothing was ever uploaded of it. */
  readonly first: Repository;
  /** Uploaded once, and changed since; its roster of then is beside it. */
  readonly later: Repository;
  /** Has something run that sends everybody. @throws where it has sent another number of people */
  readonly sending: <Result>(run: Promise<Result>) => Promise<Result>;
  /** Takes away the receipts of the runs before, so that every run meets the same. */
  readonly forget: (repository: Repository) => void;
}

export async function sceneOf(people: number, { url, takeCount }: Sink): Promise<Scene> {
  const { before, after } = inventChange(people);
  const files = { [CONFIG]: configOf(url, { roster: { 'max-records': people } }), [ROSTER]: csvOf(before) };
  const [first, later] = [Repository.with(files), Repository.with(files)];
  const sending = async <Result>(running: Promise<Result>): Promise<Result> => {
    const result = await running;
    const sent = takeCount();
    if (sent !== people) throw new Error(`${sent} employees were sent, not ${people}.`);
    return result;
  };
  await sending(run(process.execPath, [CLI, 'sync'], { cwd: later.folder, env: WITH_KEY }));
  const kept = later.tags();
  later.commit({ [ROSTER]: csvOf(after) });
  later.write({ [BEFORE]: csvOf(before) });
  // Receipts are named by the second; a sync in the same second would wait for the next.
  await pause(1000);
  const forget = (repository: Repository) => {
    const tags = repository.tags().filter((tag) => repository === first || !kept.includes(tag));
    if (tags.length > 0) repository.git('tag', '--delete', ...tags);
  };
  return { url, first, later, sending, forget };
}
