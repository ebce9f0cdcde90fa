import { pathToFileURL } from 'node:url';
import { openWorld } from '../../src/adapters/open-world.js';
import { confirm } from '../../src/commands/confirm.js';
import { reject } from '../../src/commands/reject.js';
import { sync } from '../../src/commands/sync.js';
import { keyLine } from '../../src/core/receipts/keys.js';
import { RECEIPT_KEYS } from '../../src/core/receipts/names.js';
import { publicKeyOf } from '../../src/core/receipts/signature.js';
import type { World } from '../../src/ports/world.js';
import { CONFIG, configOf, csvOf, people, ROSTER } from '../../test/support/people.js';
import { Repository } from '../../test/support/repository.js';
import { DIST, KEY } from '../../test/support/runner.js';
import { record } from '../../test/support/server.js';
import { CONFIRMED_EVERY, DAUGHTER_EVERY, playYear, REJECTED, ROTATED, type Night } from './year.js';

const OLD_KEY = `${KEY}-of-2024`;
export const DAUGHTER = { program: 'beta', config: '.github/beta.yml', roster: 'roster/beta.csv' };

const SCHEDULE = {
  ...{ event: 'schedule', branch: 'main', onlyBranch: 'main', isPublic: false, actor: 'it-admin' },
  runUrl: 'https://github.com/example/roster/actions/runs/1',
};

export interface Sent {
  readonly night: Night;
  readonly receipt: string;
  /** As the API received it. */
  readonly employees: Buffer;
  /** What it was held for. */
  readonly held: readonly string[];
}

export interface Played {
  readonly repository: Repository;
  readonly sent: readonly Sent[];
  readonly daughter: readonly string[];
}

/** Plays the year with what a sync, a confirmation and a rejection are, over real git and HTTP. */
export async function playRepository(said: (line: string) => void): Promise<Played> {
  const [api, other] = [await record(), await record()];
  const nights = playYear();
  const repository = Repository.empty();
  commitAll(repository, nights, { api: api.url, other: other.url });
  const commits = repository.git('rev-list', '--reverse', 'main').split('\n');
  const sent: Sent[] = [];
  const daughter: string[] = [];
  for (const [number, night] of nights.entries()) {
    repository.git('reset', '--quiet', '--hard', commits[number] ?? '');
    const at = await worldAt(repository, number, night.at);
    const uploaded = await upload(at, CONFIG);
    const employees = api.posts().findLast(({ path }) => path.endsWith('employees'))?.body;
    sent.push({ night, ...uploaded, employees: employees ?? Buffer.alloc(0) });
    if (number % DAUGHTER_EVERY === 0) daughter.push((await upload(at, DAUGHTER.config)).receipt);
    const later = { ...at, now: () => new Date(night.at.getTime() + 7 * 60 * 60 * 1000) };
    if (number === REJECTED) await reject(later, uploaded.receipt);
    else if (number % CONFIRMED_EVERY === 0) await confirm(later, uploaded.receipt, 'complete');
    await at.reader.close();
    if (number % 50 === 49) said(`${number + 1} nights are played.`);
  }
  return { repository, sent, daughter };
}

async function worldAt({ folder }: Repository, number: number, at: Date): Promise<World> {
  const isNew = number >= ROTATED;
  const { world } = await openWorld({
    ...{ home: pathToFileURL(`${DIST}/`), from: folder, config: undefined },
    ...{ say: () => undefined, warn: () => undefined },
    key: isNew ? KEY : OLD_KEY,
    previousKey: number === ROTATED ? OLD_KEY : undefined,
  });
  return { ...world, now: () => at };
}

/** Uploads; what is held, the HR lead approves. */
async function upload(world: World, configPath: string): Promise<Pick<Sent, 'receipt' | 'held'>> {
  const nightly = { ...{ configPath, draws: false, unchanged: 'send' as const }, trigger: SCHEDULE };
  const ran = await sync(world, nightly);
  const trigger = { ...SCHEDULE, event: 'workflow_dispatch', actor: 'hr-lead' };
  const { ending, receipt, held } =
    ran.ending === 'held' ? await sync(world, { ...nightly, approve: ran.planId, trigger }) : ran;
  if (ending !== 'uploaded' || receipt === undefined) throw new Error(`A night ended with ${ending}.`);
  return { receipt, held: held.map(({ guard }) => guard) };
}

/** Each night’s roster in a commit of the evening before, by one of two editors. */
function commitAll(
  repository: Repository,
  nights: readonly Night[],
  urls: { readonly api: string; readonly other: string },
): void {
  const keys = ['acme', DAUGHTER.program].flatMap((program) =>
    [OLD_KEY, KEY].map((key) => keyLine(program, publicKeyOf(key, program))),
  );
  const first = {
    [CONFIG]: configOf(urls.api, { 'time-zone': 'Europe/London' }),
    [DAUGHTER.config]: configOf(urls.other, { program: DAUGHTER.program, roster: { file: DAUGHTER.roster } }),
    [RECEIPT_KEYS]: `${keys.join('\n')}\n`,
    '.github/workflows/sync.yml': WORKFLOW,
  };
  const stream = nights.map(({ at, records }, number) => {
    const author = number % 2 === 0 ? 'Hanna Rex <hanna@example.com>' : 'Ivo Tee <ivo@example.com>';
    const when = `${at.getTime() / 1000 - 6 * 60 * 60} +0000`;
    const files = {
      ...(number === 0 && first),
      [ROSTER]: csvOf(records),
      ...(number % DAUGHTER_EVERY === 0 && {
        [DAUGHTER.roster]: csvOf(people(40 + number / DAUGHTER_EVERY)),
      }),
    };
    const header = `commit refs/heads/main\nauthor ${author} ${when}\ncommitter ${author} ${when}\n`;
    const changes = Object.entries(files).map(([path, text]) => `M 644 inline ${path}\n${data(text)}`);
    return header + data(`The roster of ${at.toISOString().slice(0, 10)}`) + changes.join('');
  });
  repository.gitWith(stream.join(''), 'fast-import', '--quiet');
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

const WORKFLOW = `on:
  schedule:
    - cron: '0 2 * * 1-5'
jobs:
  sync:
    runs-on: ubuntu-latest
    steps:
      - uses: example/roster-sync@v1
        with: { mode: sync }
`;
