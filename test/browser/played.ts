import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onIt } from '../support/github/scene.js';
import { startFakeGitHub } from '../support/github/server.js';
import { CONFIG, configOf, csvOf, person, ROSTER, type Person } from '../support/people.js';
import { Repository } from '../support/repository.js';
import { action, cli, startSandbox, syncStep, WITH_KEY, type StepRan } from '../support/runner.js';

/*
 * What readers meet, made as it is made for them: what is in dist/, started as the runner starts it, with the sandbox
 * and a pull request at GitHub. `npm run build` comes first.
 */

/** What there is to look at of a run. */
export interface Seen {
  readonly ran: StepRan;
  /** The comment on the pull request, where the run is of one. */
  readonly comment: string | undefined;
  /** The report as the one file that a workflow uploads. */
  readonly report: string;
}

const DEPARTMENTS = ['Sales', 'Purchasing', 'Information Technology', 'Customer Service', 'Finance', 'Board'];

/** The headers of an HR system, and what means what. */
const HEADERS: Readonly<Record<keyof Person, string>> = {
  employee_id: 'Employee ID',
  forename: 'First Name',
  surname: 'Last Name',
  employee_type: 'Employment Type',
  department: 'Department',
  start_date: 'Hire Date',
  country: 'Country',
  email: 'Work Email',
  manager_id: 'Manager ID',
  position_title: 'Job Title',
};

const { manager_id, position_title, ...COLUMNS } = HEADERS;

const WORKFLOW = `name: Roster Sync
on:
  schedule: [{ cron: '23 2 * * *' }]
  workflow_dispatch:
jobs:
  sync:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: OWNER/roster-sync@v0
        with: { mode: sync }
`;

/** What the runner says of the workflow, and of where the action comes from. */
const RUN = {
  GITHUB_ACTION_REPOSITORY: 'OWNER/roster-sync',
  GITHUB_ACTION_REF: 'v0',
  GITHUB_WORKFLOW_REF: 'acme/roster/.github/workflows/sync.yml@refs/heads/main',
};

/** Eight report to each, in six departments. */
const company = (size: number): Person[] =>
  Array.from({ length: size }, (_, at) =>
    person(1_000_001 + at, {
      employee_type: at % 9 === 4 ? 'Part-Time' : 'Full-Time',
      department: at === 0 ? 'Board' : (DEPARTMENTS[(at * 7) % 5] ?? ''),
      start_date: `20${String(10 + (at % 15))}-0${1 + (at % 9)}-15`,
      country: ['GB', 'DE', 'FR'][at % 3] ?? '',
      manager_id: at === 0 ? '' : String(1_000_001 + Math.floor((at - 1) / 8)),
      position_title: at === 0 ? 'Chief Executive' : 'Specialist',
    }),
  );

const rosterOf = (people: readonly Person[]): string =>
  csvOf(
    people.map((one) =>
      Object.fromEntries(
        Object.entries(HEADERS).map(([element, header]) => [header, one[element as keyof Person]]),
      ),
    ),
  );

const settings = (url: string, guards: object): string =>
  configOf(url, {
    roster: {
      columns: {
        ...COLUMNS,
        employee_type: {
          column: HEADERS.employee_type,
          values: { 'Full-Time': 'employee', 'Part-Time': 'employee' },
        },
      },
      departments: DEPARTMENTS,
    },
    hierarchy: { manager_id, position_title },
    guards,
  });

interface Change {
  /** Who was uploaded; left out: nobody, and it is what the branch has. */
  readonly before?: readonly Person[];
  readonly after: readonly Person[];
  readonly guards?: object;
}

/** A repository at GitHub, in which a list was uploaded, and what runs on it. */
async function opened({ before, after, guards = {} }: Change) {
  const sandbox = await startSandbox();
  const first = before ? { 'first-sync': 'allow', ...guards } : { 'first-sync': 'hold', ...guards };
  const files = { [CONFIG]: settings(sandbox.url, first), '.github/workflows/sync.yml': WORKFLOW };
  const { repository: desk, remote } = Repository.published({
    ...files,
    [ROSTER]: rosterOf(before ?? after),
  });
  const line = await cli(desk, ['keys'], WITH_KEY);
  desk.commit({ '.github/roster-sync/receipt-keys.txt': line.stdout });
  desk.push('main');
  const github = await startFakeGitHub({ remote, isPrivate: true });
  const checkout = (ref: string) => {
    const work = remote.checkout(ref);
    work.remoteIs('https://github.com/acme/roster');
    return work;
  };
  const night = async () => {
    const ran = await syncStep(checkout('main'), onIt(github, { event: 'schedule', env: RUN }));
    return { ran, comment: undefined, report: reportOf(ran, 'sync') };
  };
  if (before) await night();
  return { desk, github, checkout, night };
}

const reportOf = ({ reportDir, said }: StepRan, mode: string): string => {
  try {
    return readFileSync(join(dirname(reportDir), `report-acme-${mode}.html`), 'utf8');
  } catch {
    throw new Error(`No report was written: ${said}`);
  }
};

/** A pull request with another list. */
export async function proposed(change: Change): Promise<Seen> {
  const { desk, github, checkout } = await opened(change);
  desk.git('checkout', '--quiet', '-b', 'list');
  const sha = change.before ? desk.commit({ [ROSTER]: rosterOf(change.after) }) : desk.head();
  desk.push('list');
  const head = { sha, ref: 'list', repo: { full_name: 'acme/roster' } };
  const payload = { pull_request: { number: 7, head, base: { ref: 'main' } } };
  const step = { event: 'pull_request', ref: 'refs/pull/7/merge', payload };
  const ran = await action(checkout('list'), onIt(github, { ...step, env: RUN }));
  return { ran, comment: github.comments[0]?.body, report: reportOf(ran, 'check') };
}

/** A nightly run of another list. */
export async function nightly(change: Change): Promise<Seen> {
  const { desk, night } = await opened(change);
  if (change.before) {
    desk.commit({ [ROSTER]: rosterOf(change.after) });
    desk.push('main');
  }
  return night();
}

const gone = (people: readonly Person[], first: number, count: number): Person[] =>
  people.filter((_, at) => at < first || at >= first + count);

const withMistakes = (people: readonly Person[], every: number): Person[] => {
  const kinds: readonly Partial<Person>[] = [
    { start_date: '31/02/2024' },
    { country: 'England' },
    { department: 'Slaes' },
    { email: 'nobody' },
    { employee_type: 'Full Time' },
    { manager_id: '1999999' },
    { department: '' },
    { employee_id: '' },
    { email: people[5]?.email ?? '' },
    { forename: '' },
  ];
  return people.map((one, at) =>
    at % every === Math.min(7, every - 1) ? { ...one, ...kinds[Math.floor(at / every) % kinds.length] } : one,
  );
};

const moved = (people: readonly Person[], at: number): Person[] =>
  people.map((one, index) =>
    index === at ? { ...one, department: 'Purchasing', start_date: '2024-03-01' } : one,
  );

const large = (size: number): Change => {
  const before = company(size);
  const after = gone(before, size - 30, 12).map((one, at) =>
    at % 97 === 5 ? { ...one, country: 'IE' } : one,
  );
  return { before, after: [...after, ...company(size + 9).slice(size)] };
};

/** By the name of their pictures. */
export const PLAYED: Readonly<Record<string, () => Promise<Seen>>> = {
  one: () => {
    const after = [...moved(gone(company(222), 120, 1), 22), ...company(223).slice(222)];
    return proposed({ before: company(222), after });
  },
  held: () => proposed({ before: company(222), after: gone(company(222), 120, 30) }),
  'held-night': () => nightly({ before: company(222), after: gone(company(222), 120, 30) }),
  ten: () => proposed({ before: company(222), after: withMistakes(company(222), 22) }),
  hundred: () => proposed({ before: company(222), after: withMistakes(gone(company(222), 200, 2), 2) }),
  first: () => proposed({ after: company(222) }),
  'first-night': () => nightly({ after: company(222) }),
  nothing: () => proposed({ before: company(222), after: company(222).reverse() }),
  'two-thousand': () => proposed(large(2000)),
  'ten-thousand': () => proposed(large(10_000)),
  leavers: () => proposed({ before: company(1000), after: gone(company(1000), 500, 338) }),
};
