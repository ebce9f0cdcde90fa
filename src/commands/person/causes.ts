import type { CommitId } from '../../core/base/commit.js';
import { unlessFailed } from '../../core/base/failure.js';
import { changeBetween } from '../../core/person/events.js';
import { between, makersOf, pullOf, type PastCommit } from '../../core/person/makers.js';
import type { Sighting } from '../../core/person/sighting.js';
import { timeOf } from '../../core/receipts/names.js';
import type { Cause, StoryCommit } from '../../core/person/story.js';
import type { Makers, World } from '../../ports/world.js';
import type { DayOf } from '../prepare.js';
import type { Readable } from './past.js';
import type { Look, Moment, Seen } from './sightings.js';

/** More commits between two uploads aren’t looked through. */
const MAX_COMMITS = 2000;
/** So many are asked for at once, of a whole history: few of a roster’s repository have more. */
const MAX_AT_ONCE = 20_000;

/**
 * Says why an upload has changed somebody: commits that changed their line, the day alone, or the configuration.
 *
 * @param newest the commit whose history has most of the uploads
 * @returns is given the upload that it was compared with, undefined for the first, and the upload
 */
export function causing(
  world: World,
  look: Look,
  newest: CommitId | undefined,
  showsValues: boolean,
): (before: Readable | undefined, after: Readable) => Promise<Cause> {
  const history = world.repository.history();
  let all: Promise<readonly PastCommit[] | undefined> | undefined;
  const range = async (until: CommitId, since: CommitId | undefined) => {
    all ??= newest === undefined ? Promise.resolve([]) : history.commits(newest, undefined, MAX_AT_ONCE);
    const known = (await all) ?? [];
    const isWhole = known.length < MAX_AT_ONCE;
    const found = isWhole ? between(known, until, since)?.slice(-MAX_COMMITS) : undefined;
    return found ?? history.commits(until, since, MAX_COMMITS);
  };
  const commitsOf = (made: readonly PastCommit[], all: readonly PastCommit[]) =>
    storyCommits(world, made, all, showsValues);
  return async (before, after) => {
    const isSameLine = before?.seen.sighting.mark === after.seen.sighting.mark;
    const alone = before && isSameLine ? withoutLine(before, after) : 'line';
    if (typeof alone === 'object') return alone;
    const commits = await range(after.commit, before?.commit);
    if (!commits) return { kind: 'unknown', why: 'the history between these uploads isn’t in this clone' };
    const parents = commits.flatMap((one) => one.parents);
    const ids = [...new Set([...commits.map(({ id }) => id), ...parents])];
    const marks = await (alone === 'line' ? linesAt : configsAt)(world, look, ids, after);
    const found = makersOf(commits, (commit) => marks.get(commit));
    const made = found.filter((one) => !isOnlyFirst(one, before, after));
    if (made.length < found.length && made.length === 0)
      return { kind: 'unknown', why: 'the history that it came with was erased' };
    if (made.length === 0)
      return { kind: 'unknown', why: 'no commit between these uploads has changed the line' };
    return { kind: alone, commits: await commitsOf(made, commits) };
  };
}

/** Where history is cut off, its first commit has everything and has made nothing. */
const isOnlyFirst = (
  { parents, at }: PastCommit,
  before: Readable | undefined,
  { upload }: Readable,
): boolean =>
  upload.erased !== undefined &&
  parents.length === 0 &&
  (before !== undefined || Date.parse(at) > timeOf(upload.name));

type Marks = ReadonlyMap<CommitId, string>;

/** @returns what the person’s lines are after each commit */
async function linesAt(_world: World, look: Look, ids: readonly CommitId[], after: Moment): Promise<Marks> {
  const seen = await look(ids.map((commit) => ({ ...after, commit })));
  return new Map(ids.map((commit, at) => [commit, seen[at]?.sighting.mark ?? NOBODY]));
}

/** Before there was a roster, nobody was in it. */
const NOBODY = JSON.stringify([[], []]);

async function configsAt(
  { repository }: World,
  _look: Look,
  ids: readonly CommitId[],
  after: Moment,
): Promise<Marks> {
  const files = await repository.history().files(ids.map((commit) => [commit, after.configPath] as const));
  return new Map(ids.map((commit, at) => [commit, files[at]?.object ?? '']));
}

/** No line has changed: then it was the day, or the configuration. */
function withoutLine(before: Readable, after: Readable): Cause | 'configuration' {
  const { sighting, config, again } = after.seen;
  const isSameConfig = before.seen.configObject === after.seen.configObject;
  const isAsBefore = (one: Sighting) => changeBetween(before.seen.sighting, one) === undefined;
  // The configuration of today on the day of then: where nobody is changed by that, it was the day.
  const onThatDay = () => isAsBefore(again(config, before.day));
  if (!isSameConfig && !onThatDay()) return 'configuration';
  const dropping = sighting.employee ? before.seen.sighting : sighting;
  const filter = dropping.rows
    .flatMap(({ verdicts }) => verdicts)
    .find(({ keeps, isByDate }) => !keeps && isByDate);
  return { kind: 'day', day: dayOf(after.day, after.seen) ?? '', filter: filter?.header };
}

const dayOf = (day: DayOf, { config }: Seen): string | undefined => day(config);

async function storyCommits(
  world: World,
  made: readonly PastCommit[],
  all: readonly PastCommit[],
  showsValues: boolean,
): Promise<StoryCommit[]> {
  const asked = world.whoMade?.(made.map(({ id }) => id));
  const none = (): ReadonlyMap<CommitId, Makers> => new Map();
  const known = asked
    ? await unlessFailed(asked, ({ message }) => {
        world.warn(message);
        return none();
      })
    : none();
  return made.map((one) => {
    const { logins = [], pullRequests = [] } = known.get(one.id) ?? {};
    const own = pullOf(one, all);
    return {
      id: one.id,
      at: one.at,
      pullRequests: pullRequests.length > 0 ? pullRequests : own === undefined ? [] : [own],
      logins,
      ...(showsValues && { author: one.author }),
    };
  });
}
