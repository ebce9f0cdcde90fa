import { awaitedLater } from '../core/base/awaited-later.js';
import { Failure, unlessFailed } from '../core/base/failure.js';
import type { Config } from '../core/config/schema.js';
import { failedOutcome, outcomeOf, type Known, type Outcome } from '../core/outcome/outcome.js';
import { namesOfSync, renameIt, roomWords } from '../core/receipts/ledger.js';
import { RECEIPT_KEYS } from '../core/receipts/names.js';
import type { Records } from '../ports/receipt-store.js';
import type { Repository, Source } from '../ports/repository.js';
import type { RunRequest, World } from '../ports/world.js';
import { baseOf, refuseUnreadChange, type Occasion } from './change.js';
import { dayOfRun } from './day.js';
import { examine, knownOfExamination, type Base } from './examine.js';
import { readSettings, type Settings } from './prepare.js';
import { notesOnUntracked, openFiles, pathsWithSchemas } from './roster-files.js';
import { seenWithKeys, withoutKey } from './receipt-keys.js';
import { knownOfNextSync } from './next-sync.js';
import { notesOnRemote } from './remote-asked.js';
import { knownOfTarget, targetOf, type Target } from './target.js';
import { approversOf } from './upload/approvers.js';
import { checkedOut, filesRead } from './upload/refusals.js';

interface CheckRequest extends RunRequest {
  /** In a workflow, what the run is of: then commits are read. Undefined on a command line, where the work tree is. */
  readonly occasion?: Occasion | undefined;
  /** Whether everybody can read the repository; undefined where it can't be known. */
  readonly isPublic?: boolean | undefined;
  /** Another day than today by which filters by a date decide, YYYY-MM-DD. */
  readonly asOf?: string | undefined;
}

/**
 * Reads a roster as a sync would, says what is wrong with it and what the next sync would do. It sends nothing; with a
 * key it asks the API whether the key is right.
 *
 * @returns `clean`, also where a sync would be held; `problems`; or `failed`
 */
export async function check(world: World, request: CheckRequest): Promise<Outcome> {
  const { occasion, configPath, apiUrl, draws, asOf: dayAsked } = request;
  let known: Known = {};
  try {
    const source = await sourceOf(world.repository, occasion);
    known = { commit: source.commit };
    const own = await readSettings(source, configPath);
    if (!own.config) return outcomeOf('check', 'problems', { ...known, problems: own.problems });
    const target = targetOf(own.config, apiUrl);
    world.repository.foresee?.([...(await pathsWithSchemas(own, source)), RECEIPT_KEYS], false);
    // While the receipts are looked for, git looks at the work tree, and the roster is opened.
    const changing = awaitedLater(changedSince(world, source, own));
    const opened = awaitedLater(openFiles(source, own.config, own.path));
    const { records, notes } = await lookAround(world, target, occasion);
    const base = occasion && (await baseOf(world, occasion, records, own.path, dayOfRun(world)));
    const settings = base ? withPrivacyOf(base, own) : own;
    notes.push(...notesOnWorkTree(world, source, await changing));
    notes.push(...(await notesOnUntracked(source, own)));
    if ((request.isPublic ?? records.remote?.isPublic) && !settings.config['allow-public'])
      notes.push(PUBLIC);
    const above = await world.receipts.tagAbove(...namesOfSync(target.prefix));
    if (above !== undefined) notes.push(`${roomWords(above)} ${renameIt(above)}`);
    known = { ...known, ...knownOfTarget(target, settings.config), unasked: records.isUnasked, notes };

    // A change can't bring the keys with which it is judged.
    const trusted = base ? base.commit : world.repository.head;
    const list = trusted === undefined ? undefined : world.repository.at(trusted);
    const seen = await seenWithKeys(base ? withoutKey(world.receipts) : world.receipts, list);
    notes.push(...seen.notes);
    const keyTest = base ? undefined : await testKey(world, target, settings.config);
    const seeing = { ...world, receipts: seen.receipts };
    const subject = { source, settings, opened, target, records, base, draws, dayAsked };
    const examination = await examine(seeing, subject);
    known = { ...known, ...knownOfExamination(examination, notes) };
    // As a sync would say it; which form approves it, only the workflow that sends knows.
    if (known.held?.length)
      known = {
        ...known,
        approval: { form: undefined, approvers: approversOf(settings.config, examination.baseline) },
      };
    // Another branch is sent by no schedule; of a pull request the next one after its merge is meant.
    const isSentLater = occasion && (!base || occasion.subject?.isPullRequest === true);
    if (isSentLater) {
      const checked = { source, settings, records, examination };
      const next = await knownOfNextSync(world, occasion, checked);
      known = { ...known, ...next.known, notes: [...(known.notes ?? []), ...next.notes] };
    }
    if (!examination.isSound && examination.failure) throw examination.failure;
    if (keyTest instanceof Failure) throw keyTest;
    if (keyTest !== undefined) known = { ...known, how: [...(known.how ?? []), keyTest] };
    return outcomeOf('check', examination.isSound ? 'clean' : 'problems', known);
  } catch (error) {
    return failedOutcome('check', known, error);
  }
}

const PUBLIC =
  'The repository is public, and so is the roster: a sync is refused. Make the repository private.';

/** In a workflow, what sync would read of the same commit; at a desk, what isn't committed yet counts, too. */
async function sourceOf(repository: Repository, occasion: Occasion | undefined): Promise<Source> {
  if (!occasion) return repository.workTree();
  if (occasion.subject) await refuseUnreadChange(repository, occasion.subject);
  return repository.at(checkedOut(repository));
}

/** @returns the files that differ from the commit which is checked */
async function changedSince(
  { repository }: World,
  { commit }: Source,
  settings: Settings,
): Promise<string[]> {
  if (commit === undefined) return [];
  return repository.changed(await filesRead(repository, settings, commit), { staged: false });
}

/** An earlier step may have changed the roster, and nobody should believe that this was checked. */
function notesOnWorkTree(world: World, { commit = '' }: Source, changed: readonly string[]): string[] {
  if (changed.length === 0) return [];
  const note = `${changed.join(', ')} differs in the work tree, which was not checked: the commit ${commit.slice(0, 12)} was.`;
  world.warn(note);
  return [note];
}

const KEY_ACCEPTED = 'The key is right: the API accepts it for this program.';

/** @returns that the key is right, nothing without one, or what is wrong with the key or the way to the API: the roster's own problems are reported all the same */
function testKey(world: World, { endpoint }: Target, { api }: Config): Promise<Failure | string | undefined> {
  const test = async () => {
    const asked = world.connect(endpoint, api);
    await asked?.test();
    return asked && KEY_ACCEPTED;
  };
  return unlessFailed(test(), (failure) => failure);
}

/** A check needs no network: without the remote, what this clone has seen of it will do. */
function lookAround(
  { receipts }: World,
  { prefix }: Target,
  occasion: Occasion | undefined,
): Promise<{ records: Records; notes: string[] }> {
  const asked = { prefix, branch: occasion?.onlyBranch };
  const look = async () => {
    const records = await receipts.look(asked);
    return { records, notes: notesOnRemote(records, 'Compared with') };
  };
  return unlessFailed(look(), async () => {
    const here = await receipts.lookHere(asked);
    const has =
      here.receipts.length > 0
        ? 'the plan compares with the receipts that this clone has'
        : 'this clone has no receipts of its own';
    return { records: { ...here, isUnasked: true }, notes: [`The remote couldn’t be asked; ${has}.`] };
  });
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
