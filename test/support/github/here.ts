import { sync } from '../../../src/commands/sync.js';
import { tell, type Told } from '../here.js';
import { KEY } from '../runner.js';
import { SYNC } from '../world.js';
import type { OnGitHub } from './scene.js';

type Night = Partial<Parameters<typeof sync>[1]> & {
  readonly event?: string;
  readonly isPublic?: boolean;
  readonly actor?: string;
  readonly checkout?: ReturnType<OnGitHub['checkout']>;
  /** How long ago it is, in milliseconds, by the clock of whoever runs it. */
  readonly earlier?: number;
};

/** A nightly sync in this process, on a fresh checkout, with GitHub asked as in a job; it counts the calls from anew. */
export async function nightHere(
  scene: OnGitHub,
  { event, isPublic, actor = 'hr-lead', checkout, earlier = 0, ...more }: Night = {},
): Promise<Told> {
  const { calls, complaints, url } = scene.github;
  calls.length = 0;
  // The toolkit reads it when it is loaded.
  process.env['GITHUB_API_URL'] = url;
  const github = {
    server: 'https://github.com',
    token: 'ghs_t0ken',
    issues: true,
    pause: () => Promise.resolve(),
  };
  const trigger = {
    ...SYNC.trigger,
    actor,
    ...(event !== undefined && { event }),
    ...(isPublic !== undefined && { isPublic }),
  };
  const told = await tell(checkout ?? scene.checkout(), { key: KEY, github }, (world, configPath) =>
    sync({ ...world, now: () => new Date(Date.now() - earlier) }, { ...SYNC, trigger, configPath, ...more }),
  );
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return told;
}
