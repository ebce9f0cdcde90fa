import type { CommitId } from '../core/base/commit.js';
import { Failure } from '../core/base/failure.js';
import type { Config } from '../core/config/schema.js';
import { beginOutcome, failedWith, type Outcome } from '../core/outcome/outcome.js';
import type { Roster } from '../core/roster/people/roster.js';
import type { Standing } from '../ports/receipt-store.js';
import type { Request, World } from '../ports/world.js';
import { aimOf, examine, type Aim } from './examine.js';
import { prepareOwn, readSettings, type Settings } from './prepare.js';

interface CheckRequest extends Request {
  /** The work tree is a pull request's merge commit: what it says of privacy doesn't count, its base does. */
  readonly isPullRequest: boolean;
  /** The merge commit that the run is of; with anything else checked out, the base isn't known. */
  readonly mergeCommit?: CommitId | undefined;
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
    return outcome;
  } catch (error) {
    return failedWith(outcome, error);
  }
}

async function run(world: World, request: CheckRequest, outcome: Outcome): Promise<void> {
  const source = world.repository.workTree();
  const settings = await readSettings(source, request.configPath);
  const base = request.isPullRequest ? await baseOf(world, settings.path, request.mergeCommit) : undefined;
  const aim = aimOf(base ? withPrivacyOf(base, settings) : settings, request, outcome);
  if (!aim) return;
  const standing = await lookAround(world, aim, outcome);

  const keyFault = await testKey(world, aim);
  const { roster, commit: since } = base ?? {};
  await examine(world, { source, aim, standing, base: roster, since, draws: request.draws }, outcome);
  if (keyFault) throw keyFault;
}

/** @returns what is wrong with the key or the way to the API: the roster's own problems are told all the same */
async function testKey(world: World, { endpoint, settings }: Aim): Promise<Failure | undefined> {
  try {
    const api = world.connect(endpoint, settings.config.api);
    await api?.test();
    if (api) world.tell('The API knows the subdomain and the key.');
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** A check needs no network: without the remote, what this clone has seen of it will do. */
async function lookAround({ receipts }: World, { prefix }: Aim, outcome: Outcome): Promise<Standing> {
  try {
    return await receipts.look({ prefix });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    outcome.notes.push(
      'The remote couldn’t be asked; the plan compares with the receipts that this clone has.',
    );
    return receipts.lookHere({ prefix });
  }
}

/** What a pull request would be merged into. */
interface Base {
  readonly commit?: CommitId | undefined;
  readonly config?: Config | undefined;
  readonly roster?: Roster | undefined;
}

/** Reads the base branch from the merge commit's first parent: what the event says of it may lag behind. */
async function baseOf({ repository }: World, configPath: string, merge?: CommitId): Promise<Base> {
  if (merge === undefined || repository.head !== merge) return {};
  const commit = await repository.firstParent();
  if (commit === undefined) return {};
  const { settings, roster } = await prepareOwn(repository.at(commit), configPath);
  return { commit, config: settings.config, roster };
}

/** A change can't turn on what would show people's data in the very run that checks it. */
function withPrivacyOf({ config: base }: Base, settings: Settings): Settings {
  if (!settings.config) return settings;
  const privacy = {
    'show-values': base?.['show-values'] ?? false,
    'keep-xml': base?.['keep-xml'] ?? false,
    'allow-public': base?.['allow-public'] ?? false,
  };
  return { ...settings, config: { ...settings.config, ...privacy } };
}
