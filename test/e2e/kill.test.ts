import type { ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, it } from '@jest/globals';
import { cleanUp, temporaryFolder } from '../support/cleanup.js';
import { syncHere, verifyHere } from '../support/here.js';
import { filesOf } from '../support/people.js';
import { basics, Repository, SANDBOX_RECEIPTS } from '../support/repository.js';
import { cli, KEY, WITH_KEY, type Ran } from '../support/runner.js';
import { ONCE, record, type Recorded, type Recorder } from '../support/server.js';
import { describeWithSignals } from '../support/systems.js';

/*
 * A sync is struck at a step that it takes outside of itself: before or after a git command, before or after an answer
 * of the API. A run that nothing strikes counts the steps first, so that the walk grows with the program. `npm test`
 * takes every step around a POST and a few of the others, other ones for each signal; `npm run test:long`
 * takes all.
 */

afterEach(cleanUp);

interface Step {
  readonly of: 'git' | 'api';
  readonly at: number;
  readonly when: 'before' | 'after';
}

type Blow = 'SIGKILL' | 'SIGTERM';

/** A clone, the bare remote beside it, and the git that strikes. */
interface Place {
  readonly clone: Repository;
  readonly remote: Repository;
  readonly git: string;
  readonly counter: string;
}

/** Counts its runs, by folders: commands run at the same time, and only one of them can make a folder. */
const STRIKING_GIT = `#!/bin/sh
n=1
while ! mkdir "$STRIKE_COUNTER/$n" 2>/dev/null; do n=$((n + 1)); done
PATH=$STRIKE_PATH
strike() { mkdir "$STRIKE_COUNTER/struck"; kill -s "\${STRIKE_WITH#SIG}" "$PPID"; }
if [ "$n before" = "$STRIKE_AT" ]; then strike; [ "$STRIKE_WITH" = SIGKILL ] && exit 1; fi
git "$@"
code=$?
if [ "$n after" = "$STRIKE_AT" ]; then strike; fi
exit $code
`;

/** What a walk begins with at every step. */
function makePlace(): string {
  const folder = temporaryFolder();
  const clone = Repository.in(join(folder, 'clone'));
  Repository.in(join(folder, 'remote'), '--bare');
  clone.commit(filesOf());
  clone.git('remote', 'add', 'origin', '../remote');
  clone.git('push', '--quiet', '--set-upstream', 'origin', 'main');
  mkdirSync(join(folder, 'counter'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/git'), STRIKING_GIT);
  chmodSync(join(folder, 'bin/git'), 0o755);
  return folder;
}

function copyOf(place: string): Place {
  const folder = temporaryFolder();
  cpSync(place, folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  return {
    clone: new Repository(at('clone')),
    remote: new Repository(at('remote')),
    git: at('bin'),
    counter: at('counter'),
  };
}

interface Struck {
  readonly ran: Ran;
  readonly api: Recorder;
  readonly gitRuns: number;
  readonly apiRuns: number;
  readonly fell: boolean;
}

/** One sync, struck at a step; without one, it is only counted. */
async function syncStruck({ clone, git, counter }: Place, blow: Blow, step?: Step): Promise<Struck> {
  let child: ChildProcess | undefined;
  const blows: boolean[] = [];
  const strike = (when: Step['when']) => (request: Recorded) => {
    const at = api.requests.indexOf(request) + 1;
    if (blows.length === 0 && step?.of === 'api' && step.when === when && step.at === at)
      blows.push(child?.kill(blow) ?? false);
    return undefined;
  };
  const api = await record({ answering: strike('before'), answered: strike('after') });
  const { PATH = '' } = basics();
  const env = {
    ...WITH_KEY,
    PATH: git + delimiter + PATH,
    STRIKE_PATH: PATH,
    STRIKE_COUNTER: counter,
    STRIKE_WITH: blow,
    STRIKE_AT: step?.of === 'git' ? `${step.at} ${step.when}` : '',
  };
  const ran = await cli(clone, ['sync', '--api-url', api.url], env, (started) => {
    child = started;
  });
  // What the process had written before it died may only be read now.
  await setTimeout(20);
  const counted = readdirSync(counter);
  const gitRuns = counted.filter((name) => name !== 'struck').length;
  return {
    ran,
    api,
    gitRuns,
    apiRuns: api.requests.length,
    fell: blows.includes(true) || counted.includes('struck'),
  };
}

async function stepsOf(place: string): Promise<Step[]> {
  const { ran, gitRuns, apiRuns } = await syncStruck(copyOf(place), 'SIGKILL');
  expect(ran).toMatchObject({ code: 0 });
  // A walk that counts nothing proves nothing.
  expect(gitRuns).toBeGreaterThanOrEqual(10);
  expect(apiRuns).toBe(4);
  const both = (of: Step['of'], count: number): Step[] =>
    Array.from({ length: count }, (_, index) => index + 1).flatMap((at): Step[] => [
      { of, at, when: 'before' },
      { of, at, when: 'after' },
    ]);
  return [...both('git', gitRuns), ...both('api', apiRuns)];
}

const EVERY_STEP = 'EVERYTHING' in globalThis;
/** The API is asked for two schemas before it is sent anything. */
const isPost = ({ of, at }: Step): boolean => of === 'api' && at > 2;

function chosen(steps: readonly Step[], blow: Blow): Step[] {
  const first = blow === 'SIGKILL' ? 1 : 8;
  return steps.filter((step, at) => EVERY_STEP || isPost(step) || at % 15 === first);
}

/** Two at once: most of a step is waiting. */
async function walk(blow: Blow, look: (place: Place, struck: Struck) => void): Promise<void> {
  const place = makePlace();
  const steps = await stepsOf(place);
  const waiting = chosen(steps, blow);
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const copy = copyOf(place);
      const struck = await syncStruck(copy, blow, step);
      try {
        expect(struck.fell).toBe(true);
        receiptIsTrue(copy, struck.api);
        nothingIsForgotten(copy, struck.api);
        look(copy, struck);
        await nextSyncRepairs(copy, struck.api);
      } catch (error) {
        const { of, at, when } = step;
        throw new Error(`${blow} ${when} ${of} ${at}: ${struck.ran.said}\n${String(error)}`, {
          cause: error,
        });
      }
    }
  };
  await Promise.all([lane(), lane()]);
}

const SENDINGS = SANDBOX_RECEIPTS.replace('/', '-sending/');

/** Whatever was perhaps uploaded and isn't recorded, the next run knows. */
function nothingIsForgotten({ remote }: Place, api: Recorder): void {
  if (api.posted().length > 0 && remote.receipts().length === 0)
    expect(remote.tags(SENDINGS)).toHaveLength(1);
}

const digest = (posts: readonly Recorded[], file: string): string | undefined =>
  posts.findLast(({ path }) => path.endsWith(file))?.sha256;

/** No receipt unless the API has what it says, and one that lacks the positions says so. */
function receiptIsTrue({ clone, remote }: Place, api: Recorder): void {
  expect(remote.receipts()).toEqual(expect.arrayContaining(clone.receipts()));
  const [name, ...more] = remote.receipts();
  expect(more).toEqual([]);
  if (name === undefined) return;
  const receipt = remote.tag(name);
  expect(api.posted()).toEqual(receipt.value('Partial') === undefined ? ONCE : ['employees']);
  expect(receipt.value('Employees-SHA256')).toBe(digest(api.posts(), '/employees'));
  if (receipt.value('Partial') === undefined)
    expect(receipt.value('Positions-SHA256')).toBe(digest(api.posts(), '/positions'));
}

/** Nobody repairs anything by hand. */
async function nextSyncRepairs({ clone, remote }: Place, api: Recorder): Promise<void> {
  const [before, sent] = [remote.receipts(), api.posted()];
  expect(await syncHere(clone, { apiUrl: api.url })).toMatchObject({ ending: 'uploaded' });
  expect(api.posted()).toEqual([...sent, ...ONCE]);

  const [newest = '', ...more] = remote.receipts().filter((name) => !before.includes(name));
  expect(more).toEqual([]);
  expect(remote.tags(SENDINGS)).toEqual([]);
  const receipt = remote.tag(newest);
  expect(receipt.commit).toBe(clone.head());
  expect(receipt.value('Partial')).toBeUndefined();
  expect(receipt.value('Employees-SHA256')).toBe(digest(api.posts(), '/employees'));
  expect(receipt.value('Positions-SHA256')).toBe(digest(api.posts(), '/positions'));
  expect(await verifyHere(clone, newest, { key: KEY })).toBe('same, valid, stands');

  for (const { folder } of [clone, remote]) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => /\.lock$|tmp_/.test(name))).toEqual([]);
  }
  expect(clone.git('status', '--porcelain')).toBe('');
}

/** The log’s last line, for every state that the API can be in. */
const LAST_LINES = new Map<string, RegExp>([
  ['', /^failed: The sync failed\. Nothing was sent\.$/],
  ['employees', /^failed: The sync failed\. Only the employee file was accepted; the next sync sends both/],
  ['employees,positions', /^uploaded: 3 employees uploaded to acme\.$/],
]);

describeWithSignals('at every step', () => {
  const LONG = 300_000;

  it(
    'a kill leaves no false receipt, and the next sync fixes all',
    async () => {
      await walk('SIGKILL', (_, { ran }) => {
        expect(ran.code).toBeNull();
      });
    },
    LONG,
  );

  it(
    'a SIGTERM ends the sync with a last line that says what was sent',
    async () => {
      await walk('SIGTERM', ({ remote }, { ran, api }) => {
        const posted = api.posted().join();
        expect(ran.stdout.trimEnd().split('\n').at(-1)).toMatch(LAST_LINES.get(posted) ?? /never/);
        expect(ran.code).toBe(posted === 'employees,positions' ? 0 : 4);
        expect(ran.said).not.toMatch(/^ +at /m);
        // What was accepted has its receipt, however the run ended.
        expect(remote.receipts()).toHaveLength(posted === '' ? 0 : 1);
      });
    },
    LONG,
  );
});
