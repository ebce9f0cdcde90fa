import type { CommitId } from '../core/base/commit.js';
import { unlessFailed, type Failure } from '../core/base/failure.js';
import type { Config } from '../core/config/schema.js';
import { failedOutcome, outcomeOf, type Known, type Outcome } from '../core/outcome/outcome.js';
import type { Roster } from '../core/roster/people/roster.js';
import type { Records } from '../ports/receipt-store.js';
import type { Source } from '../ports/repository.js';
import type { RunRequest, World } from '../ports/world.js';
import { examine, knownOfExamination } from './examine.js';
import { prepareOwn, readSettings, type Settings } from './prepare.js';
import { seenWithKeys } from './receipt-keys.js';
import { knownOfTarget, targetOf, type Target } from './target.js';

interface CheckRequest extends RunRequest {
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
  let known: Known = {};
  try {
    const source = world.repository.workTree();
    const own = await readSettings(source, request.configPath);
    if (!own.config) return outcomeOf('check', 'problems', { problems: own.problems });
    const base = request.isPullRequest ? await baseOf(world, own.path, request.mergeCommit) : undefined;
    const settings = base ? withPrivacyOf(base, own) : own;
    const target = targetOf(settings.config, request.apiUrl);
    known = knownOfTarget(target, settings.config);

    // A change can't bring the keys with which it is judged.
    const trusted = request.isPullRequest ? base?.source : headOf(world);
    const seen = await seenWithKeys(world, trusted);
    const seeing = { ...world, receipts: seen.receipts };
    const { records, notes: asked } = await lookAround(seeing, target);
    const notes = [...seen.notes, ...asked];
    known = { ...known, notes };
    const keyFault = await testKey(world, target, settings.config);
    const { roster, commit: since } = base ?? {};
    const subject = { source, settings, target, records, base: roster, since, draws: request.draws };
    const examination = await examine(seeing, subject);
    known = { ...known, ...knownOfExamination(examination, notes) };
    if (!examination.isSound && examination.failure) throw examination.failure;
    if (keyFault) throw keyFault;
    return outcomeOf('check', examination.isSound ? 'clean' : 'problems', known);
  } catch (error) {
    return failedOutcome('check', known, error);
  }
}

function headOf({ repository }: World): Source | undefined {
  return repository.head === undefined ? undefined : repository.at(repository.head);
}

/** @returns what is wrong with the key or the way to the API: the roster's own problems are reported all the same */
function testKey(world: World, { endpoint }: Target, { api }: Config): Promise<Failure | undefined> {
  const test = async () => {
    const asked = world.connect(endpoint, api);
    await asked?.test();
    if (asked) world.say('The API knows the subdomain and the key.');
    return undefined;
  };
  return unlessFailed(test(), (failure) => failure);
}

/** A check needs no network: without the remote, what this clone has seen of it will do. */
function lookAround({ receipts }: World, { prefix }: Target): Promise<{ records: Records; notes: string[] }> {
  const look = async () => ({ records: await receipts.look({ prefix }), notes: [] });
  const note = 'The remote couldn’t be asked; the plan compares with the receipts that this clone has.';
  return unlessFailed(look(), async () => ({ records: await receipts.lookHere({ prefix }), notes: [note] }));
}

/** What a pull request would be merged into. */
interface Base {
  readonly source?: Source | undefined;
  readonly commit?: CommitId | undefined;
  readonly config?: Config | undefined;
  readonly roster?: Roster | undefined;
}

/** Reads the base branch from the merge commit's first parent: what the event says of it may be out of date. */
async function baseOf({ repository }: World, configPath: string, merge?: CommitId): Promise<Base> {
  if (merge === undefined || repository.head !== merge) return {};
  const commit = await repository.firstParent();
  if (commit === undefined) return {};
  const source = repository.at(commit);
  const { config, roster } = await prepareOwn(source, configPath);
  return { source, commit, config, roster };
}

/** A change can't turn on what would show people's data in the very run that checks it. */
function withPrivacyOf({ config: base }: Base, settings: Settings): Settings {
  const privacy = {
    'show-values': base?.['show-values'] ?? false,
    'keep-xml': base?.['keep-xml'] ?? false,
    'allow-public': base?.['allow-public'] ?? false,
  };
  return { ...settings, config: { ...settings.config, ...privacy } };
}
