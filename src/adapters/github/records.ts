import { proven } from '../../core/receipts/chain.js';
import { endsSearch, trusted } from '../../core/receipts/kept.js';
import { kindOf, ledgerOf, MAX_NAMES, tooManyTags } from '../../core/receipts/ledger.js';
import {
  confirmationName,
  isReceiptName,
  namesAbove,
  rejectionName,
  sendingName,
  TAGS,
} from '../../core/receipts/names.js';
import type { Seal } from '../../core/receipts/signature.js';
import { isRejecting } from '../../core/receipts/statement.js';
import type { KeptTag } from '../../core/receipts/tag.js';
import type { Asked, Records } from '../../ports/receipt-store.js';
import type { GitHubApi } from './api.js';
import { foundTag, keptOf, type FoundTag, type ToldRef } from './found-tag.js';
import { OPEN_ISSUES, type IssuesAnswer, type OpenIssue } from './issues.js';
import { Refused } from './refused.js';

/** What GitHub knows of a program. */
export interface Found {
  readonly records: Records;
  /** By which GraphQL knows the repository. */
  readonly repositoryId: string | undefined;
  /** Receipts, rejections and records of syncs that begin, and what leaves no room for them, by their names. */
  readonly tags: ReadonlyMap<string, FoundTag>;
  /** Whether there are tags of other programs beside. */
  readonly hasOthers: boolean;
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

/** @returns the names where a tag would leave no room for any of a program's: `roster-sync`, `roster-sync-sending/acme` … */
const inTheWay = (prefix: string): string[] =>
  [prefix, sendingName(prefix), rejectionName(prefix), confirmationName(prefix)].flatMap((one) =>
    namesAbove(`${one}name`),
  );

const WAYS = inTheWay('kind/program/').map((_, at) => `way${at}` as const);

const QUERY = `query Records(
  $owner: String!, $repo: String!, $branch: String!, $named: Boolean!, $kind: String!, $beginning: String!,
  $receipts: String!, $rejections: String!, $sendings: String!, $receiptsAfter: String,
  $rejectionsAfter: String, $sendingsAfter: String, $issues: Boolean!, $confirmations: String!, $first: Boolean!,
  ${WAYS.map((way) => `$${way}: String!`).join(', ')}
) {
  repository(owner: $owner, name: $repo) {
    id
    isPrivate
    defaultBranchRef { name target { oid } }
    ref(qualifiedName: $branch) @include(if: $named) { target { oid } }
    ${WAYS.map((way) => `${way}: ref(qualifiedName: $${way}) { target { oid } }`).join('\n    ')}
    least: refs(refPrefix: $kind, first: 1, orderBy: { field: ALPHABETICAL, direction: ASC }) { nodes { name } }
    most: refs(refPrefix: $kind, first: 1, orderBy: { field: ALPHABETICAL, direction: DESC }) { nodes { name } }
    leastBegun: refs(refPrefix: $beginning, first: 1, orderBy: { field: ALPHABETICAL, direction: ASC }) { nodes { name } }
    mostBegun: refs(refPrefix: $beginning, first: 1, orderBy: { field: ALPHABETICAL, direction: DESC }) { nodes { name } }
    receipts: refs(refPrefix: $receipts, first: 100, after: $receiptsAfter, orderBy: { field: ALPHABETICAL, direction: DESC }) { ...Tags }
    rejections: refs(refPrefix: $rejections, first: 100, after: $rejectionsAfter, orderBy: { field: ALPHABETICAL, direction: DESC }) { ...Tags }
    sendings: refs(refPrefix: $sendings, first: 100, after: $sendingsAfter, orderBy: { field: ALPHABETICAL, direction: DESC }) { ...Tags }
    confirmations: refs(refPrefix: $confirmations, first: 100, orderBy: { field: ALPHABETICAL, direction: DESC }) @include(if: $first) { ...Tags }
    oldest: refs(refPrefix: $receipts, first: 1, orderBy: { field: ALPHABETICAL, direction: ASC }) @include(if: $first) { ...Tags }
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
  readonly nodes: readonly ToldRef[];
}

interface Names {
  readonly nodes: readonly { readonly name: string }[];
}

type InTheWay = Readonly<Record<`way${number}`, { readonly target: { readonly oid: string } } | null>>;

interface Answer {
  readonly repository:
    | (InTheWay & {
        readonly id: string;
        readonly isPrivate: boolean;
        readonly defaultBranchRef: {
          readonly name: string;
          readonly target: { readonly oid: string };
        } | null;
        readonly ref?: { readonly target: { readonly oid: string } } | null;
        readonly least: Names | null;
        readonly most: Names | null;
        readonly leastBegun: Names | null;
        readonly mostBegun: Names | null;
        readonly receipts: Tags | null;
        readonly rejections: Tags | null;
        readonly sendings: Tags | null;
        /** The newest, which are enough to say what was confirmed last; in the first answer only. */
        readonly confirmations?: Tags | null;
        /** The first receipt of all; in the first answer only. */
        readonly oldest?: Tags | null;
      })
    | null;
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
  const variables = {
    branch: `refs/heads/${branch ?? ''}`,
    named: branch !== undefined,
    kind: TAGS + kindOf(prefix),
    beginning: TAGS + sendingName(kindOf(prefix)),
    receipts: TAGS + prefix,
    rejections: TAGS + rejectionName(prefix),
    sendings: TAGS + sendingName(prefix),
    confirmations: TAGS + confirmationName(prefix),
    ...Object.fromEntries(inTheWay(prefix).map((name, at) => [`way${at}`, TAGS + name])),
  };
  const tags = new Map<string, FoundTag>();
  const isEnough = lookOut(question, tags);
  let first: Answer | undefined;
  let after: Readonly<Record<string, string | null>> = {};
  for (let pages = 0; tags.size <= MAX_NAMES && pages < MAX_PAGES; pages += 1) {
    const isFirst = first === undefined;
    const asks = { ...variables, ...after, first: isFirst, issues: issues && isFirst };
    const answer = await api.query<Answer>(QUERY, asks, { optional: ['failures'] });
    const { receipts, rejections, sendings } = answer.repository ?? {};
    // Without them a repository would look as if nothing had ever been uploaded.
    if (!receipts || !rejections || !sendings) throw new Refused(answer.repository ? 502 : 404);
    if (isFirst) for (const one of besideOf(answer, prefix)) tags.set(...one);
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
    if (isEnough(names, reached) || isEnd) return found(first, tags, question);
    after = {
      receiptsAfter: receipts.pageInfo.endCursor ?? after['receiptsAfter'] ?? null,
      rejectionsAfter: rejections.pageInfo.endCursor ?? after['rejectionsAfter'] ?? null,
      sendingsAfter: sendings.pageInfo.endCursor ?? after['sendingsAfter'] ?? null,
    };
  }
  throw tooManyTags(prefix);
}

/** Tags that lie where those of the program are kept, and the newest confirmations. */
const besideOf = ({ repository }: Answer, prefix: string): [string, FoundTag][] => [
  ...inTheWay(prefix).flatMap((name, at): [string, FoundTag][] => {
    const way = repository?.[`way${at}`];
    return way ? [[name, { object: way.target.oid }]] : [];
  }),
  ...(repository?.confirmations?.nodes ?? []).map((node) => foundTag(confirmationName(prefix), node)),
];

/**
 * Asks for the receipts of all programs, or for their records of syncs that begin, a hundred at a time.
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
  const seen: KeptTag[] = [];
  const keptOne = (name: string) => {
    const one = tags.get(name);
    return one ? [keptOf(name, one, seal)] : [];
  };
  // GitHub's clock and ours may differ.
  const isEnd = (tag: KeptTag) => endsSearch(trusted(tag, []), now - DAY);
  /** @param reached the oldest names so far, of rejections and of records; undefined where there are no more of them */
  return (page: readonly string[], reached: readonly (string | undefined)[]): boolean => {
    seen.push(...page.filter((name) => isReceiptName(name, prefix)).flatMap(keptOne));
    const ends = proven(seen).filter(isEnd);
    if (ends.length === 0) return false;
    const ledger = ledgerOf(new Set(tags.keys()), prefix);
    return ends.some(({ name }) => {
      const [rejections, records] = reached;
      const allSeen =
        (rejections === undefined || rejections < rejectionName(name)) &&
        (records === undefined || records < sendingName(name));
      const rejecting = ledger.rejectionsOf(name).flatMap(keptOne);
      return allSeen && !rejecting.some((one) => isRejecting(one, name));
    });
  };
}

function found(
  { repository, failures }: Answer,
  tags: ReadonlyMap<string, FoundTag>,
  { prefix, branch }: Asked,
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
  // Between it and the others there may be more that weren't asked for: it isn’t in the ledger.
  const oldest = (repository?.oldest?.nodes ?? []).map((node) => foundTag(prefix, node));
  return {
    records: { remote, ...ledgerOf(new Set(tags.keys()), prefix), oldest: oldest[0]?.[0] },
    repositoryId: repository?.id,
    tags: new Map([...oldest, ...tags]),
    hasOthers: hasOthers(repository, prefix),
    issues: failures?.issues.nodes,
  };
}

/** Between the first and the last name of the alphabet, all begin as both do. */
function hasOthers(repository: Answer['repository'], prefix: string): boolean {
  const { least, most, leastBegun, mostBegun } = repository ?? {};
  const program = prefix.slice(kindOf(prefix).length);
  const ends = [least, most, leastBegun, mostBegun].flatMap((names) => names?.nodes ?? []);
  const isOwn = (name: string) => [program, prefix, sendingName(prefix)].some((own) => name.startsWith(own));
  return !ends.every(({ name }) => isOwn(name));
}
