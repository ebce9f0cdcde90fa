import { Failure } from '../../core/base/failure.js';
import { ledgerOf } from '../../core/receipts/ledger.js';
import {
  isReceiptName,
  namesAbove,
  rejectionName,
  sendingName,
  TAGS,
  timeOf,
} from '../../core/receipts/names.js';
import type { Asked, Records } from '../../ports/receipt-store.js';
import type { GitHubApi } from './api.js';
import { OPEN_ISSUES, type IssuesAnswer, type OpenIssue } from './issues.js';
import { Refused } from './refused.js';
import type { Tagger, ToldTag } from './tag-bytes.js';

/** A tag's ref, and where it is an annotated one, what the tag says. */
export interface FoundTag {
  readonly object: string;
  readonly tag?: ToldTag;
}

/** What GitHub knows of a program. */
export interface Found {
  readonly records: Records;
  /** Receipts, rejections and records of syncs that begin, by their names. */
  readonly tags: ReadonlyMap<string, FoundTag>;
  /** Tags that lie where receipts are kept, and leave no room for them. */
  readonly inTheWay: readonly string[];
  /** Undefined where they weren't asked for, or the token may not read them. */
  readonly issues: readonly OpenIssue[] | undefined;
}

/** The plan looks back on seven days of receipts; a day more for clocks that differ. */
const RECENT_MS = 8 * 24 * 60 * 60 * 1000;
const MAX_PAGES = 50;

const QUERY = `query Records(
  $owner: String!, $repo: String!, $branch: String!, $named: Boolean!, $top: String!, $program: String!,
  $receipts: String!, $rejections: String!, $sendings: String!, $receiptsAfter: String, $rejectionsAfter: String,
  $sendingsAfter: String, $issues: Boolean!
) {
  repository(owner: $owner, name: $repo) {
    isPrivate
    defaultBranchRef { name target { oid } }
    ref(qualifiedName: $branch) @include(if: $named) { target { oid } }
    top: ref(qualifiedName: $top) { name }
    program: ref(qualifiedName: $program) { name }
    receipts: refs(refPrefix: $receipts, first: 100, after: $receiptsAfter, orderBy: { field: ALPHABETICAL, direction: DESC }) { ...Tags }
    rejections: refs(refPrefix: $rejections, first: 100, after: $rejectionsAfter, orderBy: { field: ALPHABETICAL, direction: DESC }) { ...Tags }
    sendings: refs(refPrefix: $sendings, first: 100, after: $sendingsAfter, orderBy: { field: ALPHABETICAL, direction: DESC }) { ...Tags }
  }
  failures: repository(owner: $owner, name: $repo) @include(if: $issues) {
    ${OPEN_ISSUES}
  }
}
fragment Tags on RefConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    name
    target { __typename oid ... on Tag { name message tagger { name email date } target { __typename oid } } }
  }
}`;

interface Tags {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly {
    readonly name: string;
    readonly target: {
      readonly __typename: string;
      readonly oid: string;
      readonly name?: string;
      readonly message?: string | null;
      readonly tagger?: Tagger | null;
      readonly target?: { readonly __typename: string; readonly oid: string };
    };
  }[];
}

interface Answer {
  readonly repository: {
    readonly isPrivate: boolean;
    readonly defaultBranchRef: { readonly name: string; readonly target: { readonly oid: string } } | null;
    readonly ref?: { readonly target: { readonly oid: string } } | null;
    readonly top: object | null;
    readonly program: object | null;
    readonly receipts: Tags | null;
    readonly rejections: Tags | null;
    readonly sendings: Tags | null;
  } | null;
  readonly failures?: IssuesAnswer | null;
}

/**
 * Asks for head, receipts, rejections, records of syncs that begin, and open issues in one call, and for further pages only where the first doesn't
 * reach back far enough.
 *
 * @param issues whether the issues are asked for
 * @throws Refused
 */
export async function findRecords(
  api: GitHubApi,
  asked: Asked,
  issues: boolean,
  now: number,
): Promise<Found> {
  const { prefix, branch } = asked;
  const above = namesAbove(`${prefix}name`);
  const [top = '', program = ''] = above;
  const variables = {
    branch: `refs/heads/${branch ?? ''}`,
    named: branch !== undefined,
    top: TAGS + top,
    program: TAGS + program,
    receipts: TAGS + prefix,
    rejections: TAGS + rejectionName(prefix),
    sendings: TAGS + sendingName(prefix),
  };
  const tags = new Map<string, FoundTag>();
  let first: Answer | undefined;
  let after: Readonly<Record<string, string | null>> = {};
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const asks = { ...variables, ...after, issues: issues && page === 0 };
    const answer = await api.query<Answer>(QUERY, asks, 'failures');
    const { receipts, rejections, sendings } = answer.repository ?? {};
    // Without them a repository would look as if nothing had ever been uploaded.
    if (!receipts || !rejections || !sendings) throw new Refused(answer.repository ? 502 : 404);
    first ??= answer;
    for (const node of receipts.nodes) tags.set(...foundTag(prefix, node));
    for (const node of rejections.nodes) tags.set(...foundTag(rejectionName(prefix), node));
    for (const node of sendings.nodes) tags.set(...foundTag(sendingName(prefix), node));
    const enough = !receipts.pageInfo.hasNextPage || reachesBack(tags, prefix, now);
    if (enough && !rejections.pageInfo.hasNextPage && !sendings.pageInfo.hasNextPage)
      return found(first, tags, asked, [first.repository?.top && top, first.repository?.program && program]);
    after = {
      receiptsAfter: receipts.pageInfo.endCursor ?? after['receiptsAfter'] ?? null,
      rejectionsAfter: rejections.pageInfo.endCursor ?? after['rejectionsAfter'] ?? null,
      sendingsAfter: sendings.pageInfo.endCursor ?? after['sendingsAfter'] ?? null,
    };
  }
  throw new Failure(
    `There are thousands of tags below ${prefix} that are newer than eight days, and no sync makes so many.`,
    'Somebody else makes them. Find out who may push tags, and delete those that no run of yours has made.',
  );
}

/** Whether an older receipt than those of the last days, and not a rejected one, is among them. */
function reachesBack(tags: ReadonlyMap<string, FoundTag>, prefix: string, now: number): boolean {
  return [...tags.keys()].some(
    (name) => isReceiptName(name, prefix) && timeOf(name) < now - RECENT_MS && !tags.has(rejectionName(name)),
  );
}

/** Below a prefix GitHub lists what comes after it; whether it always does is nowhere documented. */
function foundTag(prefix: string, { name, target }: Tags['nodes'][number]): [string, FoundTag] {
  const full = name.startsWith(prefix) ? name : prefix + name;
  const { __typename: type, oid: object, name: own, message, tagger, target: tagged } = target;
  if (type !== 'Tag' || own === undefined) return [full, { object }];
  const commit = tagged?.__typename === 'Commit' ? tagged.oid : undefined;
  return [full, { object, tag: { name: own, message: message ?? '', tagger, commit } }];
}

function found(
  { repository, failures }: Answer,
  tags: ReadonlyMap<string, FoundTag>,
  { prefix, branch }: Asked,
  inTheWay: (string | null | undefined)[],
): Found {
  const standard = repository?.defaultBranchRef;
  const remote = {
    defaultBranch: standard?.name,
    isPublic: repository?.isPrivate === false,
    headOf: (wanted: string) => {
      if (wanted === branch) return repository?.ref?.target.oid;
      return wanted === standard?.name ? standard.target.oid : undefined;
    },
  };
  return {
    records: { remote, ...ledgerOf(new Set(tags.keys()), prefix) },
    tags,
    inTheWay: inTheWay.filter((name) => typeof name === 'string'),
    issues: failures?.issues.nodes,
  };
}
