import type { Facts } from '../../core/history/entry.js';
import { changeOf, type Change } from '../../core/history/person.js';
import { isUncompared, isWithoutBefore } from '../../core/history/uncompared.js';
import { changedInPosts } from '../../core/person/events.js';
import type { Repository } from '../../ports/repository.js';
import { uploadReader, type Chapter } from '../chronicle.js';
import { cutOff } from '../cut-off.js';
import { dayOfUpload } from '../day.js';
import type { Upload } from '../uploads.js';
import { comparedUploads, type Compared } from './compared.js';
import { othersOf, pastOf, sentInVain } from './past.js';
import { lookingFor, type Look } from './sightings.js';

/* What uploads did to one person: as their plans say it, and where a plan can’t, as the story of `why` does. */

/** The uploads of which that is asked. */
interface Asked {
  readonly id: string;
  /** All that there are, oldest first. */
  readonly all: readonly Chapter[];
  /** Those that are asked for. */
  readonly uploads: readonly Chapter[];
  readonly facts: ReadonlyMap<string, Facts>;
}

/** @returns what these did to the person, by the names of their receipts; only those that can be read, and did something */
export async function ownChanges(
  repository: Repository,
  { id, all, uploads, facts }: Asked,
): Promise<ReadonlyMap<string, Change>> {
  const look = lookingFor(repository, id);
  const read = uploads.filter(({ name }) => facts.get(name)?.plan);
  const posts = await ownPosts(look, read);
  const beside = read.some(isBlind)
    ? await comparedIn(repository, all, look, id)
    : new Map<string, Compared>();
  const found = read.map((upload) => {
    const { name, receipt } = upload;
    const compared = beside.get(name);
    if (compared?.unplanned) return [name, besidePlan(compared)] as const;
    // Compared with nothing, everybody is added: that says nothing of one person where others were before.
    const isVain = isUncompared(upload) && !upload.isFirst && !compared;
    const plan = isVain ? undefined : facts.get(name)?.plan;
    return [name, plan && changeOf(plan, id, posts.get(name), receipt?.partial)] as const;
  });
  return new Map(found.flatMap(([name, change]) => (change ? [[name, change] as const] : [])));
}

/** @returns what an upload did to somebody though its plan doesn’t say so */
function besidePlan({ change: { kind, fields }, refused = [] }: Compared): Change {
  const isUnplanned = true;
  if (kind === 'changed') return { what: 'changed', mover: undefined, fields, refused, isUnplanned };
  return { what: kind === 'joined' ? 'added' : 'deleted', isUnplanned };
}

/** Whether a plan compared with what was rejected, or with no upload though there were others. */
export const isBlind = (one: Chapter): boolean =>
  one.before?.state === 'rejected' || (!one.isFirst && isWithoutBefore(one) && !one.isUnknown);

/** @returns what `why` tells of uploads, by the names of their receipts */
async function comparedIn(
  repository: Repository,
  all: readonly Chapter[],
  look: Look,
  id: string,
): Promise<Map<string, Compared>> {
  const gone = await cutOff(repository, all, uploadReader(repository));
  const past = await pastOf(all, look, gone);
  const compared = comparedUploads(past, await othersOf(repository, past, look, id));
  return new Map(compared.map((one) => [one.after.upload.name, one]));
}

/**
 * What uploads changed of somebody's own post: a plan names positions, and not whose they are.
 *
 * @param uploads whose rosters can be read
 * @returns the columns, by the names of the receipts; only those that changed any
 */
async function ownPosts(
  look: Look,
  uploads: readonly Chapter[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const all = new Map<string, Upload>();
  for (const one of uploads)
    for (const upload of [one, one.before, one.positionsBefore]) if (upload) all.set(upload.name, upload);
  const read = [...all.values()].flatMap(({ name, commit, receipt }) =>
    receipt ? [{ name, commit, configPath: receipt.configPath, day: dayOfUpload(name, receipt.asOf) }] : [],
  );
  const seen = await look(read);
  const posts = new Map(read.map(({ name }, at) => [name, seen[at]?.sighting.posts ?? []]));
  return new Map(
    uploads.flatMap(({ name, before, positionsBefore }) => {
      const of = (upload: Upload | undefined) => posts.get(upload?.name ?? '') ?? [];
      const inVain = sentInVain(before, of(before).length);
      const columns = changedInPosts(of(positionsBefore), posts.get(name) ?? [], inVain);
      return columns.length === 0 ? [] : [[name, columns] as const];
    }),
  );
}
