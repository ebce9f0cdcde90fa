import type { CommitId } from '../../core/base/commit.js';
import { Failure } from '../../core/base/failure.js';
import { saidIn } from '../../core/forget/commits.js';
import { withoutPerson } from '../../core/forget/files.js';
import { Gathered, type Shared } from '../../core/forget/gathered.js';
import { pathReader } from '../../core/forget/paths.js';
import { Identities } from '../../core/forget/identities.js';
import { tracesOf, type Others, type Traces } from '../../core/forget/traces.js';
import { RECENT, type Trusted } from '../../core/receipts/kept.js';
import { timeOf } from '../../core/receipts/names.js';
import { dayIn } from '../../core/vocabulary/time-zones.js';
import type { Mirror, MirrorRef } from '../../ports/mirror.js';
import { cutBefore } from './cut.js';
import { gather } from './gather.js';
import { prove, type Proof } from './proof.js';
import { refuseWherePresent, refuseWhereTouched, touched } from './present.js';
import { changesOf, type Changes } from './refs.js';
import { Rewriter, type Person } from './rewriter.js';
import { look, readingOf, type HistoryReading, type Scene } from './scene.js';

/** What is to be forgotten: a person, or everything before a day. */
interface ForgetWish {
  readonly person: string | undefined;
  /** YYYY-MM-DD */
  readonly before: string | undefined;
  readonly reason: string | undefined;
  /** Where the configuration is, where no receipt says it. */
  readonly configPath: string;
  /** Whether it is only said what would be done. */
  readonly dryRun: boolean;
}

/** What was done, or would be. */
interface Forgotten {
  readonly commits: number;
  readonly changedCommits: number;
  /** Commits that are gone. */
  readonly dropped: number;
  readonly changedFiles: number;
  /** Files that went as a whole. */
  readonly removed: readonly string[];
  readonly changes: Changes;
  /** What was searched at the end; undefined where nobody was taken out, or nothing was done. */
  readonly proof: Proof | undefined;
  readonly notes: readonly string[];
  /** What somebody else has, too; undefined where nobody was taken out. */
  readonly shared: Shared | undefined;
  /** Refs besides branches and tags, which were deleted here and are still at the remote. */
  readonly otherRefs: readonly MirrorRef[];
}

/**
 * Rewrites the history of a mirror clone so that a person isn't in it, or that it begins at a day. Nothing is pushed. Branches and
 * tags change at once, at the end.
 *
 * @throws Failure where it can't be done, or the person is still in the roster
 */
export async function forget(mirror: Mirror, wish: ForgetWish): Promise<Forgotten> {
  const scene = await look(mirror, wish.configPath);
  const prepared = wish.person === undefined ? undefined : await preparePerson(mirror, scene, wish.person);
  if (prepared) refuseReason(wish, prepared.traces);
  const cut = wish.before === undefined ? undefined : await cutBefore(mirror, scene, wish.before);
  const rewriter = new Rewriter(mirror, {
    dropped: cut?.dropped ?? new Set(),
    person: prepared && withoutThem(prepared),
  });
  await rewriter.rewrite(scene.commits);
  const changes = await changesOf(mirror, scene, rewriter, {
    note: `${dayIn(mirror.now(), 'UTC')} ${wish.reason ?? reasonOf(wish)}`,
    traces: prepared?.traces,
    first: cut?.first,
  });
  const otherRefs = await mirror.otherRefs();
  const done = {
    commits: scene.commits.length,
    changedCommits: rewriter.changedCommits,
    dropped: cut?.dropped.size ?? 0,
    changedFiles: rewriter.changedFiles,
    removed: [...rewriter.removed],
    changes,
    otherRefs,
    notes: [...scene.notes, ...(prepared?.notes ?? []), ...(cut?.notes ?? [])],
    shared: prepared?.shared,
  };
  if (wish.dryRun) return { ...done, proof: undefined };
  const others = otherRefs.map(({ name, object }) => ({ name, from: object, to: undefined }));
  await mirror.update([...changes.refs, ...others]);
  const proof = prepared && (await prove(mirror, prepared));
  const isPruned = await mirror.prune();
  return { ...done, proof, notes: isPruned ? done.notes : [...done.notes, STILL_HELD] };
}

const STILL_HELD =
  'Old objects are still in this mirror, since something here holds them: a work tree, a HEAD on no branch, a pack that is kept, or a repository that it shares objects with. They aren’t pushed; delete all of these when it is done.';

const reasonOf = ({ before }: ForgetWish): string =>
  before === undefined ? 'a person was erased' : `history before ${before} was erased`;

function refuseReason({ reason = '' }: ForgetWish, traces: Traces): void {
  if (!traces.find(reason)) return;
  const hint = 'Write it without the id, the name and the address: it is kept.';
  throw new Failure('The reason names the person.', hint, 'use');
}

interface Prepared {
  readonly traces: Traces;
  readonly lines: ReadonlySet<string>;
  readonly reading: HistoryReading;
  readonly notes: readonly string[];
  readonly shared: Shared;
}

/** How files, and their names, become without the person. */
function withoutThem({ traces, reading }: Prepared): Person {
  const inPath = pathReader(traces);
  return {
    traces,
    nameWithout: (name) => inPath(name).erased,
    without: (path, content) => withoutPerson(content, reading.isTable(path), traces, reading),
  };
}

async function preparePerson(mirror: Mirror, scene: Scene, id: string): Promise<Prepared> {
  const reading = await readingOf(mirror, scene);
  const gathered = new Gathered(id, reading);
  await refuseWherePresent(mirror, scene, id);
  await gather(mirror, scene, reading, (content, isTable) => {
    gathered.add(content, isTable);
  });
  const traces = await withIdentities(
    mirror,
    scene,
    tracesOf(gathered.facts(), gathered.others),
    gathered.others,
  );
  await refuseWhereTouched(mirror, scene, { traces, reading });
  const isTouched = (commit: CommitId, configPath: string) =>
    touched(mirror, commit, configPath, { traces, reading });
  const notes = gathered.isFound ? [] : ['No record of the history has this id; look how it is written.'];
  if (!traces.isTelling)
    notes.push(
      'So short an id may be a year or a word, so it was only looked for in columns of ids. Look for it in messages of commits and in names of files.',
    );
  const now = mirror.now().getTime();
  for (const receipts of scene.needed) notes.push(...(await blindness(receipts, isTouched, now)));
  return { traces, lines: gathered.lines, reading, notes, shared: gathered.shared };
}

/** @returns the traces, with the addresses that only commits have of the person */
async function withIdentities(
  mirror: Mirror,
  { commits }: Scene,
  traces: Traces,
  others: Others,
): Promise<Traces> {
  const identities = new Identities(traces);
  for (const commit of commits) identities.add(saidIn((await mirror.read(commit)).content));
  const { facts } = traces;
  return tracesOf({ ...facts, addresses: [...facts.addresses, ...identities.addresses()] }, others);
}

/**
 * @param receipts newest first
 * @param now milliseconds since 1970
 * @returns oldest first, when guards can't count: while the last seven days begin with an upload that had the person
 */
async function blindness(
  receipts: readonly Trusted[],
  isTouched: (commit: CommitId, configPath: string) => Promise<string | undefined>,
  now: number,
): Promise<string[]> {
  const had: boolean[] = [];
  for (const { commit, receipt } of receipts)
    had.push((await isTouched(commit, receipt.configPath)) !== undefined);
  const counted = ({ name }: Trusted) => timeOf(name) + RECENT;
  const dayOf = (at: number) => dayIn(new Date(at), 'UTC');
  const notes = receipts.flatMap((one, at) => {
    // Only the newest of those in a row.
    if (!had[at] || had[at - 1]) return [];
    const before = had.indexOf(false, at);
    const oldest = before === -1 ? undefined : receipts[before - 1];
    const until = dayOf(counted(receipts[at - 1] ?? one));
    const held = 'a sync that changes anybody is held, and must be approved.';
    return oldest && counted(oldest) > now
      ? `The person was in ${one.name}. From ${dayOf(counted(oldest))} the last seven days are counted with it: until ${until} ${held}`
      : `The person was in ${one.name}, with which the last seven days are counted. Until ${until} ${held}`;
  });
  return notes.toReversed();
}
