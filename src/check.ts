import { aimOf, examine } from './examine.js';
import { Failure } from './failure.js';
import { beginOutcome, type Outcome } from './outcome.js';
import { readSettings, type Settings } from './prepare.js';
import type { Standing } from './receipts/store.js';
import type { Request, World } from './world.js';

export interface CheckRequest extends Request {
  /** The work tree is a pull request's merge commit: what it says of privacy doesn't count, its base does. */
  readonly isPullRequest: boolean;
}

/**
 * Reads the roster of the work tree as a sync would, says what is wrong with it and what the next sync would do. It
 * sends nothing; with a key it asks the API whether the key is right.
 *
 * @returns `clean`, also where a sync would be held; `problems`; or `failed`
 */
export async function check(world: World, request: CheckRequest): Promise<Outcome> {
  const outcome = beginOutcome('check');
  try {
    await run(world, request, outcome);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    outcome.ending = 'failed';
    outcome.failure = error;
  }
  return outcome;
}

async function run(world: World, request: CheckRequest, outcome: Outcome): Promise<void> {
  const source = world.repository.workTree();
  const [settings, standing] = await Promise.all([
    readSettings(source, request.configPath),
    lookAround(world, outcome),
  ]);
  const aim = aimOf(
    request.isPullRequest ? await withBasePrivacy(world, settings) : settings,
    request,
    outcome,
  );
  if (!aim) return;

  const api = world.connect(aim.endpoint, aim.settings.config.api);
  if (api) {
    await api.test();
    world.tell('The API knows the subdomain and the key.');
  }
  await examine(world, { source, aim, standing }, outcome);
}

/** A check needs no network: without the remote, what this clone has seen of it will do. */
async function lookAround({ receipts }: World, outcome: Outcome): Promise<Standing> {
  try {
    return await receipts.look();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    outcome.notes.push(
      'The remote couldn’t be asked; the plan compares with the receipts that this clone has.',
    );
    return receipts.lookHere();
  }
}

/** A change can't turn on what would show people's data in the very run that checks it. */
async function withBasePrivacy({ repository }: World, settings: Settings): Promise<Settings> {
  if (!settings.config) return settings;
  const base = await repository.firstParent();
  const { config } = base === undefined ? {} : await readSettings(repository.at(base), settings.path);
  const privacy = {
    'show-values': config?.['show-values'] ?? false,
    'keep-xml': config?.['keep-xml'] ?? false,
    'allow-public': config?.['allow-public'] ?? false,
  };
  return { ...settings, config: { ...settings.config, ...privacy } };
}
