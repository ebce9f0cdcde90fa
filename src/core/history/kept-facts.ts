import * as z from 'zod/mini';
import { sha256 } from '../base/digest.js';
import type { Plan } from '../plan/diff.js';
import type { Facts } from './entry.js';

/*
 * What rosters of uploads gave, kept so that they needn't be read again: plans and headcounts as they are shown, with ids
 * and departments and nothing else of anybody. Each has a key, the digest of all that it follows from.
 */

/** Facts that are known. */
export type ReadFacts = Extract<Facts, { readonly plan: Plan }>;

/** By their keys. */
export type KeptFacts = ReadonlyMap<string, ReadFacts>;

/** All that the facts of an upload follow from, besides the program. What may be shown depends on both signatures. */
interface From {
  readonly name: string;
  readonly commit: string;
  /** Of its tag; undefined where that isn't known. */
  readonly sha256?: string | undefined;
  readonly signature: string;
  readonly isRejected: boolean;
}

/** Another one wherever the same uploads give other facts than in an earlier version. */
const FORM = 4;

/**
 * @param uploads the upload, the one that it was compared with, and the one whose positions were; undefined: none
 * @returns undefined where it isn't known what is compared
 */
export function keyOf(uploads: readonly (From | undefined)[]): string | undefined {
  if (uploads.some((one) => one && one.sha256 === undefined)) return undefined;
  const parts = uploads.map(
    (one) => one && [one.name, one.commit, one.sha256, one.signature, one.isRejected],
  );
  return sha256(JSON.stringify([FORM, ...parts.map((part) => part ?? null)]));
}

const count = z.int().check(z.nonnegative());
const texts = z.array(z.string());
const person = { id: z.string(), department: z.string() };
const change = z.strictObject({ before: z.string(), after: z.string() });

const PLAN = z.strictObject({
  baseline: z.optional(count),
  joiners: z.array(z.strictObject(person)),
  leavers: z.array(z.strictObject(person)),
  movers: z.array(z.strictObject({ ...person, fields: texts, values: z.record(z.string(), change) })),
  positions: z.strictObject({ count, added: texts, removed: texts, moved: texts, renamed: texts }),
  leavingManagers: z.array(z.strictObject({ ...person, reports: count })),
  departments: z.strictObject({ appearing: texts, emptying: texts }),
  comparedWithBase: z.literal(false),
});

const KEPT = z.record(
  z.string(),
  z.record(
    z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    z.strictObject({ plan: PLAN, departments: z.array(z.tuple([z.string(), count])) }),
  ),
);

/** Of each program, by what the names of its receipts begin with. */
type Shelf = ReadonlyMap<string, KeptFacts>;

/** @returns what a file keeps; nothing at all where any of it isn't as it should be */
export function readShelf(content: unknown): Shelf {
  const { success } = KEPT.safeParse(content);
  // As it was written: the order of what is in it stays the same.
  const programs = success ? Object.entries(content as z.infer<typeof KEPT>) : [];
  return new Map(
    programs.map(([prefix, kept]) => [prefix, new Map(Object.entries(kept) as [string, ReadFacts][])]),
  );
}

export const writtenShelf = (shelf: Shelf): object =>
  Object.fromEntries([...shelf].map(([prefix, kept]) => [prefix, Object.fromEntries(kept)]));

/**
 * What is kept of a plan. Lines are those of another commit than the one that somebody reads; and lists that aren't made
 * yet would keep the rosters of all uploads in memory.
 */
export function keptOf(plan: Plan): Plan {
  const bare = <P extends { readonly row?: unknown }>(people: readonly P[]): P[] =>
    people.map((one) => ({ ...one, row: undefined }));
  const { count, added, removed, moved, renamed } = plan.positions;
  return {
    ...plan,
    // At a first upload everybody is new.
    joiners: bare(plan.joiners),
    leavers: bare(plan.leavers),
    movers: bare(plan.movers),
    leavingManagers: bare(plan.leavingManagers),
    positions: { count, added: [...added], removed: [...removed], moved: [...moved], renamed: [...renamed] },
  };
}
