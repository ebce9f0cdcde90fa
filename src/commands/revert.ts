import { Failure, unlessFailed } from '../core/base/failure.js';
import { isGlob } from '../core/base/glob.js';
import { isUpload } from '../core/history/entry.js';
import { failedOutcome, outcomeOf, type Known, type Outcome } from '../core/outcome/outcome.js';
import type { ReadReceipt } from '../core/receipts/kept.js';
import { prefixOf, timeOf } from '../core/receipts/names.js';
import { KEY_CHANGED } from '../core/receipts/signature-words.js';
import type { RevertedRoster } from '../core/report/revert-words.js';
import type { ReceiptStore, Records } from '../ports/receipt-store.js';
import type { Source } from '../ports/repository.js';
import type { RunRequest, World } from '../ports/world.js';
import { examine, knownOfExamination } from './examine.js';
import { readSettings, type Settings } from './prepare.js';
import { positionsPathOf, rosterPathsOf } from './roster-files.js';
import { asSyncReads } from './receipt-keys.js';
import { notesOnOwn, receiptsMeant } from './receipts-meant.js';
import { isSameToGit } from './same-to-git.js';
import { knownOfTarget, targetOf, type Target } from './target.js';
import { readUploads } from './uploads.js';
import { verify } from './verify.js';

interface RevertRequest extends Pick<RunRequest, 'configPath' | 'apiUrl'> {
  /** The upload, as somebody wrote it: a name, a time, a day. */
  readonly written: string;
  /** Whether changes that aren’t committed may be written over. */
  readonly force: boolean;
}

/** What was done, and what a sync would make of it. */
interface Reverted {
  /** The receipt’s name; undefined where it isn’t known which is meant. */
  readonly receipt?: string;
  /** The remote whose receipts were read, where a clone has one. */
  readonly remote?: string | undefined;
  /** As of a check: `clean` where the roster was written. */
  readonly outcome: Outcome;
  /** Files that were other than they were then. */
  readonly written: readonly string[];
  /** Files of today’s roster that it didn’t have: they stay for the user to delete. */
  readonly surplus: readonly string[];
  readonly roster: RevertedRoster;
}

const NOTHING_WRITTEN = { written: [], surplus: [], roster: 'uploaded' } as const;

/**
 * Writes the roster’s files, and that of the positions, as they were at an upload, to the work tree. The configuration stays
 * that of today: what no longer fits it is refused, and nothing is written.
 *
 * @param receipts where receipts are read, and their signatures checked
 */
export async function revert(
  world: World,
  receipts: ReceiptStore,
  request: RevertRequest,
): Promise<Reverted> {
  const { configPath, apiUrl, force } = request;
  let known: Known = {};
  try {
    const settings = await readSettings(world.repository.workTree(), configPath);
    if (!settings.config)
      return { outcome: outcomeOf('check', 'problems', { problems: settings.problems }), ...NOTHING_WRITTEN };
    const target = targetOf(settings.config, apiUrl);
    known = knownOfTarget(target, settings.config);
    const { kept, records, notes } = await uploadMeant(world, receipts, request, target);
    const receipt = kept.name;
    const proof = await proofOf(world, receipts, kept, records);
    if (proof === 'disproved') throw disproved(kept);
    const then = await filesThen(world, kept, settings);
    if (!force) await refuseChanged(world, [...then.files.keys(), ...then.surplus]);
    // Which upload is meant, the list may prove. With a key, it says nothing of the plan.
    const seeing = { ...world, receipts: asSyncReads(world, target.program, receipts) };
    const subject = { source: then.source, settings, target, records, draws: false };
    const examination = await examine(seeing, subject);
    const said = proof === 'proven' ? notes : [...notes, unproven(kept)];
    known = { ...known, ...knownOfExamination(examination, said) };
    if (!examination.isSound) {
      if (examination.failure) throw examination.failure;
      return { receipt, outcome: outcomeOf('check', 'problems', known), ...NOTHING_WRITTEN };
    }
    const written = await writeAll(world, then.files);
    const outcome = outcomeOf('check', 'clean', known);
    const unsure = kept.erased ? 'rewritten' : 'unknown';
    const roster = proof === 'proven' ? 'uploaded' : unsure;
    const remote = records.choice?.name;
    return { receipt, remote, outcome, written, surplus: then.surplus, roster };
  } catch (error) {
    return { outcome: failedOutcome('check', known, error), ...NOTHING_WRITTEN };
  }
}

interface Meant {
  readonly kept: ReadReceipt;
  readonly records: Records;
  readonly notes: readonly string[];
}

/** @throws Failure where it isn’t one upload of this program, or one that nobody should go back to */
async function uploadMeant(
  world: World,
  receipts: ReceiptStore,
  { written, configPath, apiUrl }: RevertRequest,
  target: Target,
): Promise<Meant> {
  const wish = { names: [written], all: false, configPath, apiUrl };
  const { names, records } = await receiptsMeant(world, receipts, wish);
  const [name = ''] = names;
  if (names.length > 1)
    throw useless(
      `There are ${names.length} uploads of ${written}.`,
      `Name one of them: ${names.join(', ')}.`,
    );
  if (prefixOf(name) !== target.prefix)
    throw useless(
      `${name} isn’t a receipt of ${target.program}, the program of this configuration.`,
      'Name the configuration of its program with --config.',
    );
  const [upload] = (await readUploads(receipts, records, [name])).uploads;
  if (!upload?.receipt)
    throw useless(`${name} isn’t a receipt that this version can read.`, 'Name another upload.');
  if (!isUpload(upload))
    throw useless(
      `The signature of ${name} isn’t valid, so nobody knows what was uploaded.`,
      `Name another upload; roster-sync verify --all says which are signed. ${KEY_CHANGED}`,
    );
  if (upload.state === 'rejected') {
    const isOlder = (one: string) => prefixOf(one) === target.prefix && timeOf(one) < timeOf(name);
    throw useless(
      `${name} was rejected: the portal didn’t take that roster.`,
      records.receipts.some(isOlder)
        ? 'Name the upload before it; roster-sync verify --all lists them.'
        : 'There isn’t an upload before it: correct the roster by hand.',
    );
  }
  const unchecked = `Whether ${name} is signed with the key of ${target.program} wasn’t checked; roster-sync verify says what that needs.`;
  const { receipt } = upload;
  const notes = [...(upload.signature === 'valid' ? [] : [unchecked]), ...notesOnOwn(records, [name])];
  return { kept: { ...upload, receipt }, records, notes };
}

/** Whether a commit has what was uploaded: by the signature of its receipt, or by the digests that it gives. */
type Proof = 'proven' | 'unproven' | 'disproved';

/**
 * Where history was rewritten, nobody has signed the commit that a receipt is on now, and anybody can write such a record.
 * Where no signature could be checked, anybody can have put the whole tag on any commit: then only its own digests speak.
 */
async function proofOf(
  world: World,
  receipts: ReceiptStore,
  { name, erased, authenticity }: ReadReceipt,
  records: Records,
): Promise<Proof> {
  if (!erased && authenticity === 'signed') return 'proven';
  const [one] = (await verify(world, { names: [name], records, receipts })).verified;
  if (one?.content === 'same') return 'proven';
  // What this version can't build isn't disproved.
  return one?.content === 'different' ? 'disproved' : 'unproven';
}

const disproved = ({ name }: ReadReceipt): Failure =>
  useless(
    `The commit of ${name} gives other files than it says were sent, and its signature wasn’t checked. So nobody knows what was uploaded, and nothing was written.`,
    'roster-sync verify says what differs, and what checking the signature needs.',
  );

function unproven({ name, erased }: ReadReceipt): string {
  const why = erased
    ? `This isn’t the roster that was uploaded with ${name}: its history was rewritten since (erased ${erased.notes.join('; ')}), and nobody has signed the commit that is there now.`
    : `This may not be the roster that was uploaded with ${name}: neither its signature nor the digests of its files could be checked.`;
  return `${why} Read what differs (git diff) before you commit it.`;
}

const useless = (message: string, hint: string): Failure => new Failure(message, hint, 'use');

interface Then {
  /** The bytes by the paths of today. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly surplus: readonly string[];
  /** The roster of then, with everything else as it is today. */
  readonly source: Source;
}

/** @throws Failure where the commit isn’t here, or a file isn’t a regular one */
async function filesThen(world: World, { commit, receipt }: ReadReceipt, settings: Settings): Promise<Then> {
  const { config, path: configPath } = settings;
  const today = world.repository.workTree();
  const before = world.repository.at(commit);
  const positions = positionsPathOf(config);
  const pathsIn = async (source: Source) =>
    (await rosterPathsOf(source, config, configPath)).filter((path) => !isGlob(path));
  const wanted = [...(await pathsIn(before)), ...(positions === undefined ? [] : [positions])];
  const moved = await movedFrom(before, receipt.configPath, settings);
  const files = new Map<string, Uint8Array>();
  for (const path of wanted) {
    const bytes =
      (await before.read(path)) ?? (moved?.to === path ? await before.read(moved.from) : undefined);
    if (bytes) files.set(path, bytes);
  }
  const surplus = (await pathsIn(today)).filter((path) => !wanted.includes(path));
  const isRoster = new Set([...wanted, ...surplus]);
  const read = (path: string) => (isRoster.has(path) ? Promise.resolve(files.get(path)) : today.read(path));
  return { files, surplus, source: { commit: undefined, read, list: () => before.list() } };
}

/** A roster of one file may have had another name then. */
async function movedFrom(
  before: Source,
  configPath: string,
  { config, path }: Settings,
): Promise<{ readonly from: string; readonly to: string } | undefined> {
  const old = await unlessFailed(readSettings(before, configPath, true), () => undefined);
  if (!old?.config) return undefined;
  const [own, then] = [
    await rosterPathsOf(before, config, path),
    await rosterPathsOf(before, old.config, configPath),
  ];
  const [to, from] = [own[0], then[0]];
  return own.length === 1 && then.length === 1 && to !== undefined && from !== undefined
    ? { from, to }
    : undefined;
}

async function refuseChanged({ files, repository }: World, paths: readonly string[]): Promise<void> {
  const [differing, tracked] = await Promise.all([repository.changed(paths), repository.workTree().list()]);
  // What git ignores, it has no copy of.
  const untracked = paths.filter((path) => !tracked.includes(path) && !differing.includes(path));
  const there = await Promise.all(untracked.map((path) => unlessFailed(files.read(path), () => undefined)));
  const changed = [...differing, ...untracked.filter((_, at) => there[at])];
  if (changed.length === 0) return;
  throw useless(
    `${changed.join(', ')} ${changed.length === 1 ? 'has' : 'have'} changes that aren’t committed, and nothing was written.`,
    'Commit them, or set them aside with git stash; --force writes over them.',
  );
}

/** Each file is written as a whole; where one can’t be, those before it are put back. */
async function writeAll(
  { files, repository }: World,
  wanted: ReadonlyMap<string, Uint8Array>,
): Promise<string[]> {
  const before = new Map<string, Uint8Array | undefined>();
  for (const path of wanted.keys()) before.set(path, await files.read(path));
  const written: string[] = [];
  try {
    for (const [path, bytes] of wanted) {
      const there = before.get(path);
      if (there && (await isSameToGit(repository, path, { there, wanted: bytes }))) continue;
      await files.write(path, bytes);
      written.push(path);
    }
  } catch (error) {
    for (const path of written) {
      const bytes = before.get(path);
      if (bytes) await unlessFailed(files.write(path, bytes), () => undefined);
    }
    throw error;
  }
  return written;
}
