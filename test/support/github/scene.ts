import { COMPANY, csvOf, filesOf, ROSTER } from '../people.js';
import { Repository } from '../repository.js';
import { syncStep } from '../door.js';
import { type Step, type StepRan } from '../runner.js';
import { record, type Recorder } from '../server.js';
import type { FakeOptions } from './model.js';
import { startFakeGitHub, type FakeGitHub } from './server.js';

/** Everything on its place: the roster's repository on a GitHub, somebody's clone of it, and an API. */
export interface OnGitHub {
  readonly api: Recorder;
  /** Where people work. */
  readonly desk: Repository;
  /** What GitHub has. */
  readonly remote: Repository;
  readonly github: FakeGitHub;
  /** As actions/checkout leaves it: one commit, no tags, no credentials. */
  checkout(ref?: string): Repository;
  /** A nightly run on a fresh checkout; it counts the calls from anew. */
  night(step?: Step): Promise<StepRan>;
}

export async function onGitHub(
  options: FakeOptions = {},
  config: Record<string, unknown> = {},
): Promise<OnGitHub> {
  const api = await record();
  const { repository: desk, remote } = Repository.published(filesOf(api.url, config));
  const github = await startFakeGitHub({ remote, ...options });
  const checkout = (ref = 'main') => {
    const work = remote.checkout(ref);
    work.remoteIs('https://github.com/acme/roster');
    return work;
  };
  const night = async (step: Step = {}) => {
    github.calls.length = 0;
    const ran = await syncStep(checkout(), onIt(github, { event: 'schedule', ...step }));
    if (github.complaints.length > 0) throw new Error(github.complaints.join('\n'));
    return ran;
  };
  return { api, desk, remote, github, checkout, night };
}

/** A step that finds GitHub where the fake is. */
export function onIt(github: FakeGitHub, step: Step): Step {
  return { ...step, env: { GITHUB_API_URL: github.url, ...step.env } };
}

/** Changes the roster and pushes it. */
export function change({ desk }: OnGitHub, people: readonly object[] = COMPANY, extra = {}): string {
  const commit = desk.commit({ [ROSTER]: csvOf(people), ...extra });
  desk.push('main');
  return commit;
}

/** Names are a second apart. */
export const nextSecond = (): Promise<void> => new Promise((done) => setTimeout(done, 1000));
