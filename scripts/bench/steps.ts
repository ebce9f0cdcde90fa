/* The action as a step of a workflow. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { onIt } from '../../test/support/github/scene.js';
import { startFakeGitHub } from '../../test/support/github/server.js';
import { csvOf, filesOf, people, ROSTER } from '../../test/support/people.js';
import { Repository } from '../../test/support/repository.js';
import { action, DIST, KEY, type StepRan } from '../../test/support/runner.js';
import type { Scene } from './company.js';
import { folder, measureNode, measureSeconds, newFolder, run, type Measured } from './processes.js';
import type { Contestant } from './rounds.js';

const ROOT = join(DIST, '..');
const FEW = 40;

/** The action with a mode that isn't one: what it takes to load, and to say so. */
export const startOfAction: Contestant = () =>
  measureNode([join(DIST, 'action.js')], { env: { INPUT_MODE: 'nonsense' }, code: 1 });

/**
 * A check of forty people on a pull request, which writes its comment on a GitHub that this process plays.
 *
 * @param home of a runner that stays, and keeps what is compiled; without it, the runner is one of GitHub's own
 */
export function checkOnPullRequest(home?: string): Contestant {
  const repository = Repository.with(filesOf(undefined, {}, people(FEW - 1)));
  const head = repository.commit({ [ROSTER]: csvOf(people(FEW)) });
  const payload = { pull_request: { number: 7, head: { sha: head } } };
  const step = { event: 'pull_request', ref: 'refs/pull/7/merge', payload };
  const stays = home === undefined ? {} : { HOME: home, RUNNER_ENVIRONMENT: 'self-hosted' };
  return async () => {
    const github = await startFakeGitHub({ comments: [] });
    let taken: Measured | undefined;
    const ran = await action(repository, onIt(github, step), async (cwd, env) => {
      taken = await measureNode([join(DIST, 'action.js')], { cwd, env: { ...env, ...stays } });
      return { code: 0, stdout: '', stderr: '', said: '' };
    });
    github.close();
    expectOutcome(ran, 'clean');
    if (!taken || github.comments.length !== 1) throw new Error('The check has written no comment.');
    return taken;
  };
}

/** @returns a home in which something of ours was started before, so that what is compiled is kept there */
export async function homeThatStays(): Promise<string> {
  const home = newFolder();
  await run(process.execPath, [join(DIST, 'cli.js'), '--version'], { env: { HOME: home } });
  return home;
}

/**
 * The same check on the command line, which writes no comment and no report.
 *
 * @param home where what is compiled is kept; without it, each time another one, which has nothing yet
 */
export function checkAtDesk(home?: string): Contestant {
  const repository = Repository.with(filesOf(undefined, {}, people(FEW)));
  return () =>
    measureNode([join(DIST, 'cli.js'), 'check'], {
      cwd: repository.folder,
      env: { HOME: home ?? newFolder() },
    });
}

/** The archive that a runner downloads, as GitHub makes it of the last commit. @returns its path and its size */
export async function makeArchive(): Promise<{ path: string; megabytes: number }> {
  const path = join(folder, 'archive.tar.gz');
  await run('git', ['archive', '--format=tar.gz', '--prefix=roster-sync/', `--output=${path}`, 'HEAD'], {
    cwd: ROOT,
  });
  return { path, megabytes: statSync(path).size / 1e6 };
}

/** A nightly sync on a machine that has nothing of it yet: the archive is unpacked, and the action started. */
export function stepOnCleanMachine({ first, sending, forget }: Scene, archive: string): Contestant {
  return () => {
    forget(first);
    return measureSeconds(async () => {
      const own = newFolder();
      await run('tar', ['-xzf', archive, '-C', own]);
      const [top = ''] = readdirSync(own);
      const entry = join(own, top, 'dist/action.js');
      const inputs = { mode: 'sync', 'api-key': KEY };
      const running = action(first, { event: 'schedule', inputs }, (cwd, env) =>
        run(process.execPath, [entry], { cwd, env }),
      );
      expectOutcome(await sending(running), 'uploaded');
    });
  };
}

function expectOutcome({ outputs, said }: StepRan, outcome: string): void {
  if (outputs['outcome'] !== outcome) throw new Error(`The step should have been ${outcome}:\n${said}`);
}
