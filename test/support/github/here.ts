import { check } from '../../../src/commands/check.js';
import { sync } from '../../../src/commands/sync.js';
import { tell, type Told } from '../here.js';
import type { Repository } from '../repository.js';
import { KEY } from '../runner.js';
import { CHECK, SYNC } from '../world.js';
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
export function nightHere(
  scene: OnGitHub,
  { event, isPublic, actor = 'hr-lead', checkout, earlier = 0, ...more }: Night = {},
): Promise<Told> {
  const trigger = {
    ...SYNC.trigger,
    actor,
    ...(event !== undefined && { event }),
    ...(isPublic !== undefined && { isPublic }),
  };
  return tellOnGitHub(scene, checkout, (world, configPath) =>
    sync({ ...world, now: () => new Date(Date.now() - earlier) }, { ...SYNC, trigger, configPath, ...more }),
  );
}

/** A check of the default branch, as in a job. */
export function checkHereOnGitHub(scene: OnGitHub): Promise<Told> {
  const occasion = { onlyBranch: 'main', subject: undefined, isElsewhere: false };
  return tellOnGitHub(scene, undefined, (world, configPath) =>
    check(world, { ...CHECK, configPath, occasion }),
  );
}

/** Any story in a checkout, with GitHub asked; it counts the calls from anew. */
export function playOnGitHub(
  scene: OnGitHub,
  checkout: Repository,
  play: Parameters<typeof tell>[2],
): Promise<Told> {
  checkout.remoteIs('https://github.com/acme/roster');
  return tellOnGitHub(scene, checkout, play);
}

async function tellOnGitHub(
  scene: OnGitHub,
  checkout: Night['checkout'],
  play: Parameters<typeof tell>[2],
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
  const told = await tell(checkout ?? scene.checkout(), { key: KEY, github }, play);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return told;
}
