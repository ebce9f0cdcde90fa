import type { CommitId } from '../../core/base/commit.js';
import type { GitHubApi } from './api.js';
import { commentsAsked, type CommentsAnswer, type CommentsPage } from './comments.js';
import { historiesAsked, type MergedAnswer } from './merged-pulls.js';
import { pathsDeclared, pathsNamed } from './merges.js';
import { Refused } from './refused.js';

/** What is at a path of a commit. */
export interface TreeEntry {
  /** In git's six digits. */
  readonly mode: string;
  readonly object: string;
  readonly size: number;
  /** As GraphQL has the file's text: only where it gives the object's id, it is the whole file. */
  readonly text?: string;
}

/** What is asked for in one call. */
export interface AskedContent {
  /** Of which the files are asked for. */
  readonly commits: readonly CommitId[];
  readonly paths: readonly string[];
  /** Of which the newest ancestors are asked for. */
  readonly lines: readonly CommitId[];
  /** Between which the pull requests are asked for that changed the first of the paths. */
  readonly merged?: { readonly since: CommitId; readonly commit: CommitId; readonly count: number };
  /** Whether the paths of all files are asked for. */
  readonly lists: boolean;
  /** The number of the pull request of which the first comments are asked for. */
  readonly commented?: number;
}

/** What GitHub has said of it; where it didn't say something, that isn't there. */
interface Content {
  /** Undefined where a path doesn't exist in a commit. */
  readonly files: ReadonlyMap<CommitId, ReadonlyMap<string, TreeEntry | undefined>>;
  /** The paths of all files, where they don't lie too deep. */
  readonly listed: ReadonlyMap<CommitId, readonly string[]>;
  readonly ancestors: ReadonlyMap<CommitId, ReadonlySet<CommitId>>;
  readonly merged: MergedAnswer | undefined;
  readonly comments: CommentsPage | undefined;
}

interface ToldEntry {
  readonly path: string | null;
  readonly mode: number;
  readonly oid: string;
  readonly object: { readonly byteSize?: number; readonly text?: string | null } | null;
}

/** A folder; its own folders have no entries where they lie too deep to be asked for. */
interface ToldTree {
  readonly entries?: readonly {
    readonly path: string | null;
    readonly mode: number;
    readonly object?: ToldTree | null;
  }[];
}

type ToldFiles = Readonly<Record<`f${number}`, ToldEntry | null>> & { readonly tree?: ToldTree };

interface ToldLine {
  readonly lately?: { readonly nodes: readonly { readonly oid: CommitId }[] };
}

interface Answer {
  readonly repository: Readonly<
    Record<`c${number}`, ToldFiles | null> & Record<`l${number}`, ToldLine | null>
  > | null;
  readonly merged?: MergedAnswer | null;
  readonly commented?: CommentsAnswer | null;
}

/** GitHub itself gives up by then. */
const MAX_WAIT_MS = 10_000;

/**
 * Asks once for files of commits, for ancestors, and for pull requests and comments, which the token may not be allowed to
 * read.
 *
 * @throws Refused
 */
export async function askContent(api: GitHubApi, asked: AskedContent): Promise<Content> {
  const { commits, paths, lines, merged, commented } = asked;
  const named = (of: readonly CommitId[], letter: string) =>
    of.map((oid, at) => [`${letter}${at}`, oid] as const);
  const oids: Record<string, string> = Object.fromEntries([...named(commits, 'c'), ...named(lines, 'l')]);
  const variables = {
    ...pathsNamed(paths),
    ...oids,
    ...(merged && { since: merged.since, commit: merged.commit }),
    ...(commented !== undefined && { number: commented }),
  };
  const lenience = { optional: ['merged', 'commented'], onceWithin: MAX_WAIT_MS };
  const answer = await api.query<Answer>(queryFor(asked), variables, lenience);
  const found = answer.repository;
  if (!found) throw new Refused(404);
  return {
    files: new Map(commits.map((commit, at) => [commit, filesIn(found[`c${at}`], paths)])),
    listed: new Map(
      commits.flatMap((commit, at) => {
        const tree = found[`c${at}`]?.tree;
        const paths = tree && pathsIn(tree);
        return paths ? [[commit, paths] as const] : [];
      }),
    ),
    ancestors: new Map(
      lines.map((commit, at) => [commit, new Set(found[`l${at}`]?.lately?.nodes.map(({ oid }) => oid))]),
    ),
    merged: answer.merged ?? undefined,
    comments: answer.commented?.pullRequest?.comments,
  };
}

function queryFor({ commits, paths, lines, lists, merged, commented }: AskedContent): string {
  const [ofCommits, ofLines] = [commits.map((_, at) => `c${at}`), lines.map((_, at) => `l${at}`)];
  const variables = [...ofCommits, ...ofLines, ...(merged ? ['since', 'commit'] : [])];
  const declared = variables.map((one) => `, $${one}: GitObjectID!`).join('');
  const number = commented === undefined ? '' : ', $number: Int!';
  const files = paths.map((_, at) => `f${at}: file(path: $path${at}) { ...Entry }`).join(' ');
  const ofRepository = (alias: string, asks: string) =>
    `${alias}: repository(owner: $owner, name: $repo) { ${asks} }`;
  const pulls = merged ? ofRepository('merged', historiesAsked(merged.count)) : '';
  const comments = commented === undefined ? '' : ofRepository('commented', commentsAsked());
  return `query Content($owner: String!, $repo: String!${declared}${number}${pathsDeclared(paths)}) {
  repository(owner: $owner, name: $repo) {
    ${ofCommits.map((one) => `${one}: object(oid: $${one}) { ...Files }`).join('\n    ')}
    ${ofLines.map((one) => `${one}: object(oid: $${one}) { ... on Commit { lately: history(first: 100) { nodes { oid } } } }`).join('\n    ')}
  }
  ${pulls}
  ${comments}
}
fragment Files on Commit { ${files} ${lists ? `tree { ${entriesAsked(MAX_DEPTH)} }` : ''} }
fragment Entry on TreeEntry { path mode oid object { ... on Blob { byteSize text } } }`;
}

/** How many folders deep the files are listed. */
const MAX_DEPTH = 4;

const entriesAsked = (depth: number): string =>
  `entries { path mode ${depth > 0 ? `object { ... on Tree { ${entriesAsked(depth - 1)} } }` : ''} }`;

/** @returns undefined where that isn't all */
function pathsIn({ entries }: ToldTree): readonly string[] | undefined {
  const paths: string[] = [];
  for (const { path, mode, object } of entries ?? []) {
    const below = modeOf(mode) === FOLDER ? object && pathsIn(object) : [path];
    for (const one of below ?? [null]) {
      if (one === null) return undefined;
      paths.push(one);
    }
  }
  return entries && paths;
}

/** Of a folder, in git’s six digits. */
export const FOLDER = '040000';
const modeOf = (mode: number): string => mode.toString(8).padStart(6, '0');

/** GitHub tells the mode as a number; git has no others than these. */
const MODES: ReadonlySet<string> = new Set([FOLDER, '100644', '100755', '120000', '160000']);

function filesIn(
  found: ToldFiles | null | undefined,
  paths: readonly string[],
): Map<string, TreeEntry | undefined> {
  const files = new Map<string, TreeEntry | undefined>();
  paths.forEach((path, at) => {
    const entry = found?.[`f${at}`];
    if (entry === null) files.set(path, undefined);
    // Only what git itself has by this very name.
    if (entry?.path !== path) return;
    const { oid: object, object: blob } = entry;
    const mode = modeOf(entry.mode);
    const text = blob?.text ?? undefined;
    if (MODES.has(mode))
      files.set(path, { mode, object, size: blob?.byteSize ?? 0, ...(text !== undefined && { text }) });
  });
  return files;
}
