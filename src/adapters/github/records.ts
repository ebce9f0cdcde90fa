import { sha256 } from '../../core/base/digest.js';
import { endsSearch, isRejecting, trusted } from '../../core/receipts/kept.js';
import { kindOf, ledgerOf, MAX_NAMES, tooManyTags } from '../../core/receipts/ledger.js';
import { isReceiptName, namesAbove, rejectionName, sendingName, TAGS } from '../../core/receipts/names.js';
import type { Seal } from '../../core/receipts/signature.js';
import type { KeptTag } from '../../core/receipts/tag.js';
import type { Asked, Records } from '../../ports/receipt-store.js';
import type { GitHubApi } from './api.js';
import { OPEN_ISSUES, type IssuesAnswer, type OpenIssue } from './issues.js';
import { Refused } from './refused.js';
import { tagBytes, type Tagger, type ToldTag } from './tag-bytes.js';

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
  /** Whether there are tags of other programs beside. */
  readonly hasOthers: boolean;
  /** Tags that lie where receipts are kept, and leave no room for them. */
  readonly inTheWay: readonly string[];
  /** Undefined where they weren't asked for, or the token may not read them. */
  readonly issues: readonly OpenIssue[] | undefined;
}

/** What was asked for, and with what it is read. */
interface Question extends Asked {
  /** Whether the issues are asked for. */
  readonly issues: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly seal: Seal;
}

/** Receipts, rejections and records come a hundred at a time, and a program may have more of one than of another. */
const MAX_PAGES = (3 * MAX_NAMES) / 100;

/** GitHub's clock and ours may differ. */
const DAY = 24 * 60 * 60 * 1000;

const TAGS_OF = `fragment Tags on RefConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    name
    target { __typename oid ... on Tag { name message tagger { name email date } target { __typename oid } } }
  }
}`;

const QUERY = `query Records(
  $owner: String!, $repo: String!, $branch: String!, $named: Boolean!, $top: String!, $program: String!,
  $kind: String!, $receipts: String!, $rejections: String!, $sendings: String!, $receiptsAfter: String,
  $rejectionsAfter: String, $sendingsAfter: String, $issues: Boolean!
) {
  repository(owner: $owner, name: $repo) {
    isPrivate
    defaultBranchRef { name target { oid } }
    ref(qualifiedName: $branch) @include(if: $named) { target { oid } }
    top: ref(qualifiedName: $top) { name }
    program: ref(qualifiedName: $program) { name }
    least: refs(refPrefix: $kind, first: 1, orderBy: { field: ALPHABETICAL, direction: ASC }) { nodes { name } }
    most: refs(refPrefix: $kind, first: 1, orderBy: { field: ALPHABETICAL, direction: DESC }) { nodes { name } }
    receipts: refs(refPrefix: $receipts, first: 100, after: $receiptsAfter, orderBy: { field: ALPHABETICAL, direction: DESC }) { ...Tags }
    rejections: refs(refPrefix: $rejections, first: 100, after: $rejectionsAfter, orderBy: { field: ALPHABETICAL, direction: DESC }) { ...Tags }
    sendings: refs(refPrefix: $sendings, first: 100, after: $sendingsAfter, orderBy: { field: ALPHABETICAL, direction: DESC }) { ...Tags }
  }
  failures: repository(owner: $owner, name: $repo) @include(if: $issues) {
    ${OPEN_ISSUES}
  }
}
${TAGS_OF}`;

const EVERY = `query Receipts($owner: String!, $repo: String!, $receipts: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    receipts: refs(refPrefix: $receipts, first: 100, after: $after, orderBy: { field: ALPHABETICAL, direction: DESC }) { ...Tags }
  }
}
${TAGS_OF}`;

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

interface Names {
  readonly nodes: readonly { readonly name: string }[];
}

interface Answer {
  readonly repository: {
    readonly isPrivate: boolean;
    readonly defaultBranchRef: { readonly name: string; readonly target: { readonly oid: string } } | null;
    readonly ref?: { readonly target: { readonly oid: string } } | null;
    readonly top: object | null;
    readonly program: object | null;
    readonly least: Names | null;
    readonly most: Names | null;
    readonly receipts: Tags | null;
    readonly rejections: Tags | null;
    readonly sendings: Tags | null;
  } | null;
  readonly failures?: IssuesAnswer | null;
}

/**
 * Asks for head, receipts, rejections, records of syncs that begin, and open issues in one call, and for further pages
 * only where the first doesn't reach back to a receipt that ends the search.
 *
 * @throws Refused
 * @throws Failure where there are more tags than are looked through
 */
export async function findRecords(api: GitHubApi, question: Question): Promise<Found> {
  const { prefix, branch, issues } = question;
  const above = namesAbove(`${prefix}name`);
  const [top = '', program = ''] = above;
  const variables = {
    branch: `refs/heads/${branch ?? ''}`,
    named: branch !== undefined,
    top: TAGS + top,
    program: TAGS + program,
    kind: TAGS + kindOf(prefix),
    receipts: TAGS + prefix,
    rejections: TAGS + rejectionName(prefix),
    sendings: TAGS + sendingName(prefix),
  };
  const tags = new Map<string, FoundTag>();
  const isEnough = lookOut(question, tags);
  let first: Answer | undefined;
  let after: Readonly<Record<string, string | null>> = {};
  for (let pages = 0; tags.size <= MAX_NAMES && pages < MAX_PAGES; pages += 1) {
    const asks = { ...variables, ...after, issues: issues && first === undefined };
    const answer = await api.query<Answer>(QUERY, asks, 'failures');
    const { receipts, rejections, sendings } = answer.repository ?? {};
    // Without them a repository would look as if nothing had ever been uploaded.
    if (!receipts || !rejections || !sendings) throw new Refused(answer.repository ? 502 : 404);
    first ??= answer;
    const [page, ...others] = [
      receipts.nodes.map((node) => foundTag(prefix, node)),
      rejections.nodes.map((node) => foundTag(rejectionName(prefix), node)),
      sendings.nodes.map((node) => foundTag(sendingName(prefix), node)),
    ] as const;
    for (const [name, tag] of [page, ...others].flat()) tags.set(name, tag);
    const reached = [rejections, sendings].map(({ pageInfo }, at) =>
      pageInfo.hasNextPage ? others[at]?.at(-1)?.[0] : undefined,
    );
    const isEnd = ![receipts, rejections, sendings].some(({ pageInfo }) => pageInfo.hasNextPage);
    const names = page.map(([name]) => name);
    if (isEnough(names, reached) || isEnd) {
      const { repository } = first;
      return found(first, tags, question, [repository?.top && top, repository?.program && program]);
    }
    after = {
      receiptsAfter: receipts.pageInfo.endCursor ?? after['receiptsAfter'] ?? null,
      rejectionsAfter: rejections.pageInfo.endCursor ?? after['rejectionsAfter'] ?? null,
      sendingsAfter: sendings.pageInfo.endCursor ?? after['sendingsAfter'] ?? null,
    };
  }
  throw tooManyTags(prefix);
}

/**
 * Asks for the receipts of all programs, a hundred at a time.
 *
 * @param kind what the names of all of them begin with
 * @throws Refused
 * @throws Failure where there are more tags than are looked through
 */
export async function findEvery(api: GitHubApi, kind: string): Promise<Map<string, FoundTag>> {
  const tags = new Map<string, FoundTag>();
  let after: string | null = null;
  for (let pages = 0; tags.size <= MAX_NAMES && pages < MAX_PAGES; pages += 1) {
    const answer: Answer = await api.query<Answer>(EVERY, { receipts: TAGS + kind, after });
    const receipts = answer.repository?.receipts;
    if (!receipts) throw new Refused(answer.repository ? 502 : 404);
    for (const node of receipts.nodes) tags.set(...foundTag(kind, node));
    if (!receipts.pageInfo.hasNextPage) return tags;
    after = receipts.pageInfo.endCursor;
  }
  throw tooManyTags(kind);
}

/** Looks out for a receipt after which nothing older can matter, as the pages come. */
function lookOut({ prefix, now, seal }: Question, tags: ReadonlyMap<string, FoundTag>) {
  const ends: string[] = [];
  const keptOne = (name: string) => {
    const one = tags.get(name);
    return one ? [keptOf(name, one, seal)] : [];
  };
  /** @param reached the oldest names so far, of rejections and of records; undefined where there are no more of them */
  return (page: readonly string[], reached: readonly (string | undefined)[]): boolean => {
    const trustedOnes = page.filter((name) => isReceiptName(name, prefix)).flatMap(keptOne);
    // GitHub's clock and ours may differ.
    const isEnd = (tag: KeptTag) => endsSearch(trusted(tag, []), now - DAY);
    ends.push(...trustedOnes.filter(isEnd).map(({ name }) => name));
    if (ends.length === 0) return false;
    const ledger = ledgerOf(new Set(tags.keys()), prefix);
    return ends.some((name) => {
      const [rejections, records] = reached;
      const allSeen =
        (rejections === undefined || rejections < rejectionName(name)) &&
        (records === undefined || records < sendingName(name));
      return (
        allSeen &&
        !ledger
          .rejectionsOf(name)
          .flatMap(keptOne)
          .some((one) => isRejecting(one, name))
      );
    });
  };
}

/** Below a prefix GitHub lists what comes after it; whether it always does is nowhere documented. */
function foundTag(prefix: string, { name, target }: Tags['nodes'][number]): [string, FoundTag] {
  const full = name.startsWith(prefix) ? name : prefix + name;
  const { __typename: type, oid: object, name: own, message, tagger, target: tagged } = target;
  if (type !== 'Tag' || own === undefined) return [full, { object }];
  const commit = tagged?.__typename === 'Commit' ? tagged.oid : undefined;
  return [full, { object, tag: { name: own, message: message ?? '', tagger, commit } }];
}

/** What a tag that was found says, and whether it was made with this key. */
export function keptOf(name: string, { object, tag }: FoundTag, seal: Seal): KeptTag {
  if (!tag) return { name, commit: object, message: undefined, authenticity: 'forged' };
  const { commit = '', message } = tag;
  const bytes = tagBytes(tag, object);
  const kept = { name, commit, sha256: bytes && sha256(bytes) };
  if (tag.name !== name || commit === '') return { ...kept, message: undefined, authenticity: 'forged' };
  return { ...kept, message, authenticity: seal.check(name, commit, message) };
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
    hasOthers: hasOthers(repository, prefix),
    inTheWay: inTheWay.filter((name) => typeof name === 'string'),
    issues: failures?.issues.nodes,
  };
}

/** Between the first and the last name of the alphabet, all begin as both do. */
function hasOthers(repository: Answer['repository'], prefix: string): boolean {
  const program = prefix.slice(kindOf(prefix).length);
  const ends = [repository?.least, repository?.most].flatMap((names) => names?.nodes ?? []);
  return !ends.every(({ name }) => name.startsWith(program) || name.startsWith(prefix));
}
