export const id = 2339;
export const ids = [2339,7958];
export const modules = {

/***/ 87958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubApi: () => (/* binding */ GitHubApi),
/* harmony export */   orNothing: () => (/* binding */ orNothing)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92413);
/* harmony import */ var _core_base_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65127);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90514);




const MAX_CALL_MS = 30_000;
const MAX_TRIES = 4;
const MAX_WAIT_MS = 60_000;
/** GitHub's API for one repository: what is passing is tried again, what isn't is a `Refused`. */
class GitHubApi {
    slug;
    #octokit;
    #pause;
    constructor(token, slug, pause = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
        this.slug = slug;
        this.#pause = pause;
        this.#octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token, { userAgent: `roster-sync/${_core_base_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}` });
        this.#octokit.hook.before('request', (options) => {
            options.request.signal = AbortSignal.timeout(MAX_CALL_MS);
        });
    }
    /**
     * @param maxTries how often it is asked at most
     * @throws Refused
     */
    ask(call, maxTries = MAX_TRIES) {
        return this.#patiently(async () => (await call(this.#octokit.rest, this.slug)).data, maxTries);
    }
    /**
     * Asks GraphQL; `owner` and `repo` are variables of every query.
     *
     * @param optional the part of the answer that may be missing, because the token may not read it
     * @throws Refused where anything else of the answer is missing
     */
    query(text, variables, optional) {
        return this.#patiently(async () => {
            try {
                const data = await this.#octokit.graphql(text, { ...this.slug, ...variables });
                // A web page with 200, of a proxy or of GitHub under maintenance.
                if (typeof data !== 'object' || data === null)
                    throw new _refused_js__WEBPACK_IMPORTED_MODULE_3__/* .Refused */ .L(502);
                return data;
            }
            catch (error) {
                // Octokit stumbles over an answer that is `null`.
                if (error instanceof TypeError)
                    throw new _refused_js__WEBPACK_IMPORTED_MODULE_3__/* .Refused */ .L(502);
                const partial = error;
                const onlyThat = partial.errors?.every(({ path }) => path?.[0] === optional) ?? false;
                if (optional !== undefined && partial.data && onlyThat)
                    return partial.data;
                throw error;
            }
        });
    }
    async #patiently(call, maxTries = MAX_TRIES) {
        let waited = 0;
        for (let tries = 1;; tries += 1) {
            try {
                return await call();
            }
            catch (error) {
                const refused = (0,_refused_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedBy */ .i)(error, Date.now());
                if (!refused)
                    throw error;
                const wait = refused.limitedFor ?? (refused.isPassing ? 1000 * 2 ** (tries - 1) : Infinity);
                waited += wait;
                if (tries === maxTries || waited > MAX_WAIT_MS)
                    throw refused;
                await this.#pause(wait);
            }
        }
    }
}
/** @returns undefined where GitHub answers that it doesn't exist */
async function orNothing(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof _refused_js__WEBPACK_IMPORTED_MODULE_3__/* .Refused */ .L && [404, 409, 422].includes(error.status))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 66280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ openIssues),
/* harmony export */   GJ: () => (/* binding */ OPEN_ISSUES),
/* harmony export */   d_: () => (/* binding */ LABEL)
/* harmony export */ });
/** The label of every issue that the sync opens. */
const LABEL = 'roster-sync';
const OPEN_ISSUES = `issues(first: 20, states: OPEN, labels: ["${LABEL}"]) {
      nodes { number body viewerDidAuthor comments(last: 50) { nodes { body viewerDidAuthor } } }
    }`;
/** @throws Refused */
async function openIssues(api) {
    const query = `query Issues($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${OPEN_ISSUES}
  }
}`;
    const { repository } = await api.query(query, {});
    return repository.issues.nodes;
}


/***/ }),

/***/ 32339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./src/adapters/github/api.ts
var github_api = __webpack_require__(87958);
;// CONCATENATED MODULE: ./src/adapters/github/blame.ts
/**
 * Asks which commit changed each of these lines last.
 *
 * @param commit in which they are
 * @returns the commits, and whether GitHub knows one for every line
 * @throws Refused
 */
async function lastChanged(api, lines, commit) {
    const paths = [...new Set(lines.map(({ path }) => path))];
    const declared = paths.map((_, index) => `, $path${index}: String!`).join('');
    const asked = paths.map((_, index) => `b${index}: blame(path: $path${index}) { ranges { startingLine endingLine commit { oid } } }`);
    const query = `query Blame($owner: String!, $repo: String!, $commit: GitObjectID!${declared}) {
  repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${asked.join(' ')} } } }
}`;
    const named = Object.fromEntries(paths.map((path, index) => [`path${index}`, path]));
    const { repository } = await api.query(query, { ...named, commit });
    const found = lines.map(({ path, first, last }) => {
        const { ranges = [] } = repository.object?.[`b${paths.indexOf(path)}`] ?? {};
        return ranges.filter(({ startingLine, endingLine }) => startingLine <= last && endingLine >= first);
    });
    const oids = new Set(found.flat().map((one) => one.commit.oid));
    return { oids: [...oids], isWhole: found.every((ranges) => ranges.length > 0) };
}

;// CONCATENATED MODULE: ./src/adapters/github/merges.ts

/** What to ask of each file of a commit, for `Files`. */
const filesAsked = (paths) => paths.map((_, index) => `f${index}: file(path: $path${index}) { oid }`).join(' ');
/** The variables that `filesAsked` needs: how a query declares them, and their values. */
const pathsDeclared = (paths) => paths.map((_, index) => `, $path${index}: String!`).join('');
const pathsNamed = (paths) => Object.fromEntries(paths.map((path, index) => [`path${index}`, path]));
/**
 * A merge changes nothing where it takes a file as git takes it by itself: from the side that changed it since both
 * sides separated. Whoever takes the other side's file undoes a change, though the file looks like one that was there.
 *
 * @throws Refused
 */
async function changesAny(api, paths, { parents: { nodes: parents, pageInfo }, ...own }) {
    const files = paths.map((_, index) => `f${index}`);
    const differs = (one, other, file) => one[file]?.oid !== other[file]?.oid;
    if (parents.length === 0)
        return files.some((file) => differs(own, {}, file));
    const chosen = files.filter((file) => parents.some((parent) => differs(parent, own, file)));
    if (chosen.some((file) => parents.every((parent) => differs(parent, own, file))))
        return true;
    const [first, second, third] = parents;
    if (third || pageInfo.hasNextPage)
        return chosen.length > 0 || pageInfo.hasNextPage;
    if (!first || !second || chosen.length === 0)
        return false;
    const base = await mergeBaseOf(api, paths, [first.oid, second.oid]);
    const isLost = (file) => (parent) => differs(parent, own, file) && (!base || differs(parent, base, file));
    return chosen.some((file) => parents.some(isLost(file)));
}
/** @returns the files where both sides separated; undefined where GitHub doesn't say it */
async function mergeBaseOf(api, paths, [one, other]) {
    const asked = { basehead: `${one}...${other}`, per_page: 1 };
    const compared = await (0,github_api.orNothing)(api.ask((rest, slug) => rest.repos.compareCommitsWithBasehead({ ...slug, ...asked })));
    if (!compared)
        return undefined;
    const query = `query MergeBase($owner: String!, $repo: String!, $commit: GitObjectID!${pathsDeclared(paths)}) {
  repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${filesAsked(paths)} } } }
}`;
    const variables = { ...pathsNamed(paths), commit: compared.merge_base_commit.sha };
    return (await api.query(query, variables)).repository.object ?? undefined;
}

;// CONCATENATED MODULE: ./src/adapters/github/made.ts


/** More than a company changes between two uploads; whoever has more, has it approved by an administrator. */
const MAX_COMMITS = 1000;
const MAX_PAGES = 10;
const PAGE = 100;
/** How many are asked for in one query. */
const COMMITS_AT_ONCE = 25;
const PULLS_AT_ONCE = 10;
/**
 * Follows a change from its commits to the pull requests, and to the commits that they had before a squash or a rebase.
 * Which commits belong to it is found by their descent alone, since dates and names in a commit are free text.
 *
 * @param since after which; undefined: from the first
 * @throws Refused
 */
async function storyOf(api, paths, commit, since) {
    return storyFrom(api, paths, since === undefined ? await historyOf(api, commit) : await between(api, since, commit));
}
/**
 * Follows commits to their pull requests, as `storyOf` does.
 *
 * @throws Refused
 */
async function storyFrom(api, paths, range) {
    let isWhole = range.isWhole;
    const commits = new Map();
    const pulls = new Map();
    const seen = new Set();
    let next = range.oids;
    while (next.length > 0) {
        for (const oid of next)
            seen.add(oid);
        if (seen.size > MAX_COMMITS)
            return { commits, pulls, isWhole: false };
        const asked = await commitsOf(api, paths, next);
        isWhole &&= asked.isWhole;
        for (const made of asked.found)
            commits.set(made.oid, made);
        const numbers = new Set(asked.found.flatMap((made) => made.pulls));
        const fresh = [...numbers].filter((number) => !pulls.has(number));
        const found = await pullsOf(api, fresh);
        isWhole &&= found.length === fresh.length;
        for (const pull of found)
            pulls.set(pull.number, pull);
        next = [...new Set(found.flatMap(({ own }) => [...own]))].filter((oid) => !seen.has(oid));
    }
    return { commits, pulls, isWhole };
}
/** The commits that a commit has and another hasn't. */
async function between(api, base, head) {
    const oids = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const asked = { basehead: `${base}...${head}`, per_page: PAGE, page };
        const answer = await (0,github_api.orNothing)(api.ask((rest, slug) => rest.repos.compareCommitsWithBasehead({ ...slug, ...asked })));
        if (!answer)
            return { oids, isWhole: false };
        oids.push(...answer.commits.map(({ sha }) => sha));
        if (oids.length >= answer.total_commits)
            return { oids, isWhole: true };
        if (answer.commits.length === 0)
            break;
    }
    return { oids, isWhole: false };
}
const HISTORY = `query History($owner: String!, $repo: String!, $commit: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $repo) {
    object(oid: $commit) {
      ... on Commit { history(first: ${PAGE}, after: $after) { pageInfo { hasNextPage endCursor } nodes { oid } } }
    }
  }
}`;
async function historyOf(api, commit) {
    const oids = [];
    let after = null;
    for (let page = 0; page < MAX_PAGES; page += 1) {
        const answer = await api.query(HISTORY, { commit, after });
        const history = answer.repository.object?.history;
        if (!history)
            return { oids, isWhole: false };
        oids.push(...history.nodes.map(({ oid }) => oid));
        if (!history.pageInfo.hasNextPage)
            return { oids, isWhole: true };
        after = history.pageInfo.endCursor;
    }
    return { oids, isWhole: false };
}
/** @returns those of the commits that changed one of the files, and whether all of them could be asked */
async function commitsOf(api, paths, oids) {
    const files = filesAsked(paths);
    const answered = [];
    for (const chunk of chunks(oids, COMMITS_AT_ONCE)) {
        const asks = chunk.map((oid) => `c${oid}: object(oid: "${oid}") { ...Made }`).join('\n    ');
        const query = `query Commits($owner: String!, $repo: String!${pathsDeclared(paths)}) {
  repository(owner: $owner, name: $repo) {
    ${asks}
  }
}
fragment Made on Commit {
  oid
  ${files}
  parents(first: 10) { pageInfo { hasNextPage } nodes { oid ${files} } }
  authors(first: 50) { pageInfo { hasNextPage } nodes { email user { login } } }
  committer { email user { login } }
  signature { isValid wasSignedByGitHub }
  associatedPullRequests(first: 20) { pageInfo { hasNextPage } nodes { number merged } }
}`;
        const { repository } = await api.query(query, pathsNamed(paths));
        answered.push(...chunk.map((oid) => repository[`c${oid}`] ?? null));
    }
    const here = answered.filter((one) => one !== null);
    const found = [];
    for (const one of here)
        if (await changesAny(api, paths, one))
            found.push(madeCommit(one));
    return { found, isWhole: here.length === oids.length };
}
function madeCommit({ oid, authors, committer, signature, associatedPullRequests, }) {
    const pulls = associatedPullRequests?.nodes ?? [null];
    return {
        oid,
        authors: authors.nodes,
        committer,
        isSigned: signature?.isValid === true && signature.wasSignedByGitHub,
        pulls: pulls.flatMap((pull) => (pull?.merged ? [pull.number] : [])),
        isWhole: authors.nodes.length > 0 &&
            !authors.pageInfo.hasNextPage &&
            !associatedPullRequests?.pageInfo.hasNextPage &&
            !pulls.includes(null),
    };
}
async function pullsOf(api, numbers) {
    const found = [];
    for (const chunk of chunks(numbers, PULLS_AT_ONCE)) {
        const asks = chunk.map((number) => `n${number}: pullRequest(number: ${number}) { ...Proposed }`);
        const query = `query PullRequests($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${asks.join('\n    ')}
  }
}
fragment Proposed on PullRequest {
  number
  headRefName
  author { __typename login }
  mergedBy { __typename login }
  mergeCommit { oid }
  commits(first: 100) { pageInfo { hasNextPage } nodes { commit { oid } } }
  timelineItems(first: 100, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) {
    pageInfo { hasNextPage }
    nodes { ... on HeadRefForcePushedEvent { actor { __typename login } } }
  }
}`;
        const { repository } = await api.query(query, {});
        found.push(...Object.values(repository).flatMap((pull) => (pull ? [madePull(pull)] : [])));
    }
    return found;
}
function madePull(pull) {
    const { number, headRefName, author, mergedBy, mergeCommit, commits, timelineItems } = pull;
    return {
        number,
        branch: headRefName,
        proposer: author,
        merger: mergedBy,
        mergeCommit: mergeCommit?.oid,
        own: new Set(commits.nodes.flatMap((node) => (node ? [node.commit.oid] : []))),
        forcePushers: timelineItems.nodes.map((node) => node?.actor ?? null),
        isWhole: commits.nodes.length > 0 &&
            !commits.nodes.includes(null) &&
            !commits.pageInfo.hasNextPage &&
            !timelineItems.pageInfo.hasNextPage,
    };
}
function* chunks(items, size) {
    for (let at = 0; at < items.length; at += size)
        yield items.slice(at, at + size);
}

;// CONCATENATED MODULE: ./src/adapters/github/pushes.ts


/** What of a branch's activity brings commits; a merge by GitHub's own button doesn't count as a push. */
const PUSHES = new Set(['push', 'force_push', 'branch_creation']);
const MAX_PUSHES = 100;
const DAY = 24 * 60 * 60 * 1000;
/** Where a push has made its branch. */
const NOTHING = /^0+$/;
/**
 * Whether somebody pushed any of the commits, whoever they say has written them: to the branch that is sent, or to that
 * of their pull request. Of a fork GitHub doesn't say it.
 *
 * @returns undefined where GitHub lists less than there is
 * @throws Refused
 */
async function hasPushed(api, { login, branch, from }, { commits, pulls }) {
    const proposed = new Set([...pulls.values()].flatMap(({ own }) => [...own]));
    const direct = new Set([...commits.keys()].filter((oid) => !proposed.has(oid)));
    const searched = [
        ...(branch === undefined ? [] : [{ branch, wanted: direct, from: from && from - DAY }]),
        ...[...pulls.values()].map((pull) => ({
            branch: pull.branch,
            wanted: new Set([...pull.own].filter((oid) => commits.has(oid))),
            tips: pull.own,
        })),
    ].filter(({ wanted }) => wanted.size > 0);
    const answers = [];
    for (const one of searched)
        answers.push(await pushedTo(api, login, one));
    if (answers.includes(true))
        return true;
    return answers.includes(undefined) ? undefined : false;
}
async function pushedTo(api, login, { branch, wanted, tips, from = 0 }) {
    const asked = { ref: `refs/heads/${branch}`, actor: login, per_page: MAX_PUSHES };
    // A server of an older version has no such list.
    const activities = (await (0,github_api.orNothing)(api.ask((rest, slug) => rest.repos.listActivities({ ...slug, ...asked })))) ?? [];
    const recent = activities.filter(({ timestamp }) => Date.parse(timestamp) >= from);
    for (const { activity_type: type, before, after } of recent) {
        if (!PUSHES.has(type) || (tips && !tips.has(after)))
            continue;
        if (wanted.has(after) || NOTHING.test(before))
            return true;
        const { oids, isWhole } = await between(api, before, after);
        if (!isWhole || oids.some((oid) => wanted.has(oid)))
            return true;
    }
    return recent.length < MAX_PUSHES ? false : undefined;
}

;// CONCATENATED MODULE: ./src/adapters/github/authors.ts




/**
 * Who made what changed in these files (docs/approvals.md, Who may approve): authors and committers of the commits,
 * proposers of their pull requests, and whoever pushed them, as far as GitHub says.
 *
 * @param commit up to which
 * @param since after which; undefined: from the first
 * @param approver whose pushes are asked for
 * @returns logins, of a bot with `[bot]`; an undefined among them means somebody whom GitHub doesn't know, or more than
 *   it listed
 * @throws Refused
 */
async function authorsOf(api, paths, commit, since, approver) {
    return makersIn(api, await storyOf(api, paths, commit, since), approver);
}
/**
 * Who made these lines what they are: the makers of the commit that changed each of them last.
 *
 * @param commit in which they are
 * @param approver whose pushes are asked for
 * @returns logins, as `authorsOf` does
 * @throws Refused
 */
async function writersOf(api, lines, commit, approver) {
    const paths = [...new Set(lines.map(({ path }) => path))];
    const story = await storyFrom(api, paths, await lastChanged(api, lines, commit));
    // They may be as old as the roster.
    return makersIn(api, story, { ...approver, from: undefined });
}
/** @throws Refused */
async function makersIn(api, story, approver) {
    const makers = new Set(story.isWhole ? [] : [undefined]);
    const bots = await botsOf(api, story);
    for (const made of story.commits.values())
        for (const one of makersOf(made, story, bots))
            makers.add(one);
    for (const pull of story.pulls.values())
        for (const one of proposersOf(pull))
            makers.add(one);
    if (story.commits.size === 0)
        return [...makers];
    const pushed = await hasPushed(api, approver, story);
    if (pushed !== false)
        makers.add(pushed ? approver.login : undefined);
    return [...makers];
}
/** The account with which GitHub commits for those who use its pages. */
const WEB_FLOW = 'web-flow';
const WEB_FLOW_EMAIL = 'noreply@';
function makersOf(made, { commits, pulls }, bots) {
    const nameOf = (person) => loginOf(person) ?? bots.get(person?.email ?? '');
    const makers = made.isWhole ? [] : [undefined];
    const own = made.pulls.flatMap((number) => pulls.get(number) ?? []);
    // A squash, a rebase and a merge make commits that the pull request didn't have.
    const merged = own.find((pull) => pull.isWhole && !pull.own.has(made.oid));
    const isGitHubs = made.isSigned && isWebFlow(made.committer);
    if (merged && isGitHubs && merged.mergeCommit === made.oid) {
        // What is in it is what the commits of the pull request made.
        return [...merged.own].some((oid) => commits.has(oid)) ? makers : [undefined];
    }
    const authors = made.authors.map(nameOf);
    if (isGitHubs)
        return [...makers, ...authors];
    const isRebased = merged && (isWebFlow(made.committer) || isMerger(merged, made.committer));
    return [...makers, ...authors, ...(isRebased ? [] : [nameOf(made.committer)])];
}
const isWebFlow = (person) => person?.user?.login === WEB_FLOW ||
    (person?.user === null && person.email?.startsWith(WEB_FLOW_EMAIL) === true);
/** Whoever merges what somebody else proposed makes no part of it. */
const isMerger = ({ merger, proposer }, person) => merger !== null &&
    proposer !== null &&
    proposer.login !== merger.login &&
    person?.user?.login === merger.login;
function proposersOf({ proposer, merger, forcePushers, isWhole }) {
    const proposers = proposer
        ? [accountName(proposer)]
        : [undefined, ...(merger ? [accountName(merger)] : [])];
    const pushers = forcePushers.map((account) => (account ? accountName(account) : undefined));
    return [...proposers, ...pushers, ...(isWhole ? [] : [undefined])];
}
const accountName = ({ __typename: type, login }) => type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login;
/** @returns undefined for GitHub's own account, and for whom it doesn't know, as any bot */
function loginOf(person) {
    const login = person?.user?.login;
    return login === WEB_FLOW ? undefined : login;
}
/** The address of a bot's commits has its id and its name: `41898282+github-actions[bot]@users.noreply.github.com`. */
const BOT = /^(\d+)\+([\w-]+\[bot\])@users\.noreply\./;
/** More than a company has; each of them is asked for. */
const MAX_BOTS = 20;
/**
 * An address is free text: it is a bot's only where GitHub has a bot of this name with this id.
 *
 * @throws Refused
 */
async function botsOf(api, { commits }) {
    const people = [...commits.values()].flatMap(({ authors, committer }) => [...authors, committer]);
    const emails = new Set(people.flatMap((person) => person?.email ?? []));
    const named = [...emails].flatMap((email) => {
        const [, id, username] = BOT.exec(email) ?? [];
        return username === undefined ? [] : [{ email, id, username }];
    });
    const bots = new Map();
    for (const { email, id, username } of named.slice(0, MAX_BOTS)) {
        const account = await (0,github_api.orNothing)(api.ask((rest) => rest.users.getByUsername({ username })));
        if (account?.type === 'Bot' && String(account.id) === id)
            bots.set(email, account.login);
    }
    return bots;
}

// EXTERNAL MODULE: ./src/adapters/github/refused.ts
var refused = __webpack_require__(90514);
;// CONCATENATED MODULE: ./src/adapters/github/hosting.ts

const NEEDED = {
    rules: 'Rulesets of a private repository need a paid plan of GitHub; else look under Settings, Rules.',
    runs: 'Give the job the right to read them: permissions: actions: read.',
};
/** More rulesets than these are nobody's. */
const MAX_RULESETS = 100;
/** What GitHub says of a repository, besides its content. One question each: a doctor doesn't insist. */
function hostingOn(api) {
    return {
        tagRulesets: () => answered(NEEDED.rules, async () => {
            const asked = { targets: 'tag', per_page: MAX_RULESETS };
            const found = await api.ask((rest, slug) => rest.repos.getRepoRulesets({ ...slug, ...asked }), 1);
            const whole = found.map(({ id }) => api.ask((rest, slug) => rest.repos.getRepoRuleset({ ...slug, ruleset_id: id }), 1));
            return (await Promise.all(whole)).map(({ name, enforcement, conditions, rules }) => {
                const refs = conditions && 'ref_name' in conditions ? conditions.ref_name : undefined;
                return {
                    name,
                    isActive: enforcement === 'active',
                    include: refs?.include ?? [],
                    exclude: refs?.exclude ?? [],
                    rules: rules?.map(({ type }) => type) ?? [],
                };
            });
        }),
        branchRules: (branch) => answered(NEEDED.rules, async () => {
            const rules = await api.ask((rest, slug) => rest.repos.getBranchRules({ ...slug, branch, per_page: MAX_RULESETS }), 1);
            return rules.map(({ type }) => type);
        }),
        scheduled: (path) => answered(NEEDED.runs, async () => {
            const workflow_id = path.slice(path.lastIndexOf('/') + 1);
            const { state } = await api.ask((rest, slug) => rest.actions.getWorkflow({ ...slug, workflow_id }), 1);
            const newest = { workflow_id, event: 'schedule', per_page: 1 };
            const { workflow_runs } = await api.ask((rest, slug) => rest.actions.listWorkflowRuns({ ...slug, ...newest }), 1);
            const [run] = workflow_runs;
            return {
                isActive: state === 'active',
                lastRun: run && { at: new Date(run.created_at), conclusion: run.conclusion ?? undefined },
            };
        }),
    };
}
/** @throws Failure in the place of a Refused */
async function answered(right, ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw error instanceof refused/* Refused */.L ? error.asFailure('this isn’t known', right) : error;
    }
}

// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(81767);
// EXTERNAL MODULE: ./src/core/receipts/ledger.ts
var receipts_ledger = __webpack_require__(95240);
// EXTERNAL MODULE: ./src/core/receipts/names.ts
var receipts_names = __webpack_require__(94513);
// EXTERNAL MODULE: ./src/core/receipts/tag.ts
var receipts_tag = __webpack_require__(31425);
// EXTERNAL MODULE: ./src/core/receipts/unpublished.ts
var unpublished = __webpack_require__(60778);
// EXTERNAL MODULE: ./src/core/base/digest.ts
var digest = __webpack_require__(29981);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/adapters/github/tag-bytes.ts

/**
 * Builds a tag object as git stores it. GitHub tells a tag in parts and documents for none of them that it is exact, so
 * what is built is held against the object's id, which is a digest of its bytes.
 *
 * @returns undefined where the parts don't give the object
 */
function tagBytes(tag, object) {
    const { name, commit, tagger, message } = tag;
    const who = tagger && taggerLine(tagger);
    if (commit === undefined || who === undefined || who === null)
        return undefined;
    const header = `object ${commit}\ntype commit\ntag ${name}\ntagger ${who}\n\n`;
    return [message, `${message}\n`]
        .map((text) => Buffer.from(header + text))
        .find((bytes) => objectId(bytes, object.length) === object);
}
function taggerLine({ name, email, date }) {
    const [, sign, hours = '00', minutes = '00'] = /(?:Z|([+-])(\d\d):?(\d\d))$/.exec(date ?? '') ?? [];
    const seconds = Date.parse(date ?? '') / 1000;
    return Number.isInteger(seconds)
        ? `${name ?? ''} <${email ?? ''}> ${seconds} ${sign ?? '+'}${hours}${minutes}`
        : undefined;
}
/** @param length of an id in hex: git has repositories with SHA-1, and with SHA-256 */
function objectId(bytes, length) {
    const hash = (0,external_node_crypto_.createHash)(length === 64 ? 'sha256' : 'sha1');
    return hash.update(`tag ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./src/adapters/github/found-tag.ts



/** Below a prefix GitHub lists what comes after it; whether it always does is nowhere documented. */
function foundTag(prefix, { name, target }) {
    const full = name.startsWith(prefix) ? name : prefix + name;
    const { __typename: type, oid: object, name: own, message, tagger, target: tagged } = target;
    if (type !== 'Tag' || own === undefined)
        return [full, { object }];
    const commit = tagged?.__typename === 'Commit' ? tagged.oid : undefined;
    return [full, bounded({ object, tag: { name: own, message: message ?? '', tagger, commit } })];
}
/** @returns without what it says where that is larger than a tag of ours */
function bounded({ object, tag }) {
    return tag && Buffer.byteLength(tag.message) <= receipts_tag/* MAX_TAG_BYTES */.G9 ? { object, tag } : { object };
}
/** What a tag that was found says, and whether it was made with this key. */
function keptOf(name, { object, tag }, seal) {
    if (!tag)
        return { name, commit: object, message: undefined, authenticity: 'forged' };
    const { commit = '', message } = tag;
    const bytes = tagBytes(tag, object);
    const kept = { name, commit, sha256: bytes && (0,digest/* sha256 */.s)(bytes) };
    if (tag.name !== name || commit === '')
        return { ...kept, message: undefined, authenticity: 'forged' };
    return { ...kept, message, authenticity: seal.check(name, commit, message) };
}

// EXTERNAL MODULE: ./src/core/receipts/chain.ts
var chain = __webpack_require__(46592);
// EXTERNAL MODULE: ./src/core/receipts/kept.ts
var kept = __webpack_require__(34225);
// EXTERNAL MODULE: ./src/adapters/github/issues.ts
var issues = __webpack_require__(66280);
;// CONCATENATED MODULE: ./src/adapters/github/records.ts







/** Receipts, rejections and records come a hundred at a time, and a program may have more of one than of another. */
const records_MAX_PAGES = (3 * receipts_ledger/* MAX_NAMES */.oA) / 100;
/** GitHub's clock and ours may differ. */
const records_DAY = 24 * 60 * 60 * 1000;
const TAGS_OF = `fragment Tags on RefConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    name
    target { __typename oid ... on Tag { name message tagger { name email date } target { __typename oid } } }
  }
}`;
/** @returns the names where a tag would leave no room for any of a program's: `roster-sync`, `roster-sync-sending/acme` … */
const inTheWay = (prefix) => [prefix, (0,receipts_names/* sendingName */._Z)(prefix), (0,receipts_names/* rejectionName */.fA)(prefix), (0,receipts_names/* confirmationName */.$e)(prefix)].flatMap((one) => (0,receipts_names/* namesAbove */.s3)(`${one}name`));
const WAYS = inTheWay('kind/program/').map((_, at) => `way${at}`);
const QUERY = `query Records(
  $owner: String!, $repo: String!, $branch: String!, $named: Boolean!, $kind: String!, $beginning: String!,
  $receipts: String!, $rejections: String!, $sendings: String!, $receiptsAfter: String,
  $rejectionsAfter: String, $sendingsAfter: String, $issues: Boolean!,
  ${WAYS.map((way) => `$${way}: String!`).join(', ')}
) {
  repository(owner: $owner, name: $repo) {
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
  }
  failures: repository(owner: $owner, name: $repo) @include(if: $issues) {
    ${issues/* OPEN_ISSUES */.GJ}
  }
}
${TAGS_OF}`;
const EVERY = `query Receipts($owner: String!, $repo: String!, $receipts: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    receipts: refs(refPrefix: $receipts, first: 100, after: $after, orderBy: { field: ALPHABETICAL, direction: DESC }) { ...Tags }
  }
}
${TAGS_OF}`;
/**
 * Asks for head, receipts, rejections, records of syncs that begin, and open issues in one call, and for further pages
 * only where the first doesn't reach back to a receipt that ends the search.
 *
 * @throws Refused
 * @throws Failure where there are more tags than are looked through
 */
async function findRecords(api, question) {
    const { prefix, branch, issues } = question;
    const variables = {
        branch: `refs/heads/${branch ?? ''}`,
        named: branch !== undefined,
        kind: receipts_names/* TAGS */.gp + (0,receipts_ledger/* kindOf */.I)(prefix),
        beginning: receipts_names/* TAGS */.gp + (0,receipts_names/* sendingName */._Z)((0,receipts_ledger/* kindOf */.I)(prefix)),
        receipts: receipts_names/* TAGS */.gp + prefix,
        rejections: receipts_names/* TAGS */.gp + (0,receipts_names/* rejectionName */.fA)(prefix),
        sendings: receipts_names/* TAGS */.gp + (0,receipts_names/* sendingName */._Z)(prefix),
        ...Object.fromEntries(inTheWay(prefix).map((name, at) => [`way${at}`, receipts_names/* TAGS */.gp + name])),
    };
    const tags = new Map();
    const isEnough = lookOut(question, tags);
    let first;
    let after = {};
    for (let pages = 0; tags.size <= receipts_ledger/* MAX_NAMES */.oA && pages < records_MAX_PAGES; pages += 1) {
        const asks = { ...variables, ...after, issues: issues && first === undefined };
        const answer = await api.query(QUERY, asks, 'failures');
        const { receipts, rejections, sendings } = answer.repository ?? {};
        // Without them a repository would look as if nothing had ever been uploaded.
        if (!receipts || !rejections || !sendings)
            throw new refused/* Refused */.L(answer.repository ? 502 : 404);
        if (!first)
            for (const one of waysOf(answer, prefix))
                tags.set(...one);
        first ??= answer;
        const [page, ...others] = [
            receipts.nodes.map((node) => foundTag(prefix, node)),
            rejections.nodes.map((node) => foundTag((0,receipts_names/* rejectionName */.fA)(prefix), node)),
            sendings.nodes.map((node) => foundTag((0,receipts_names/* sendingName */._Z)(prefix), node)),
        ];
        for (const [name, tag] of [page, ...others].flat())
            tags.set(name, tag);
        const reached = [rejections, sendings].map(({ pageInfo }, at) => pageInfo.hasNextPage ? others[at]?.at(-1)?.[0] : undefined);
        const isEnd = ![receipts, rejections, sendings].some(({ pageInfo }) => pageInfo.hasNextPage);
        const names = page.map(([name]) => name);
        if (isEnough(names, reached) || isEnd)
            return found(first, tags, question);
        after = {
            receiptsAfter: receipts.pageInfo.endCursor ?? after['receiptsAfter'] ?? null,
            rejectionsAfter: rejections.pageInfo.endCursor ?? after['rejectionsAfter'] ?? null,
            sendingsAfter: sendings.pageInfo.endCursor ?? after['sendingsAfter'] ?? null,
        };
    }
    throw (0,receipts_ledger/* tooManyTags */.Z7)(prefix);
}
/** Tags that lie where those of the program are kept. */
const waysOf = ({ repository }, prefix) => inTheWay(prefix).flatMap((name, at) => {
    const way = repository?.[`way${at}`];
    return way ? [[name, { object: way.target.oid }]] : [];
});
/**
 * Asks for the receipts of all programs, or for their records of syncs that begin, a hundred at a time.
 *
 * @param kind what the names of all of them begin with
 * @throws Refused
 * @throws Failure where there are more tags than are looked through
 */
async function findEvery(api, kind) {
    const tags = new Map();
    let after = null;
    for (let pages = 0; tags.size <= receipts_ledger/* MAX_NAMES */.oA && pages < records_MAX_PAGES; pages += 1) {
        const answer = await api.query(EVERY, { receipts: receipts_names/* TAGS */.gp + kind, after });
        const receipts = answer.repository?.receipts;
        if (!receipts)
            throw new refused/* Refused */.L(answer.repository ? 502 : 404);
        for (const node of receipts.nodes)
            tags.set(...foundTag(kind, node));
        if (!receipts.pageInfo.hasNextPage)
            return tags;
        after = receipts.pageInfo.endCursor;
    }
    throw (0,receipts_ledger/* tooManyTags */.Z7)(kind);
}
/** Looks out for a receipt after which nothing older can matter, as the pages come. */
function lookOut({ prefix, now, seal }, tags) {
    const seen = [];
    const keptOne = (name) => {
        const one = tags.get(name);
        return one ? [keptOf(name, one, seal)] : [];
    };
    // GitHub's clock and ours may differ.
    const isEnd = (tag) => (0,kept/* endsSearch */.ht)((0,kept/* trusted */.IZ)(tag, []), now - records_DAY);
    /** @param reached the oldest names so far, of rejections and of records; undefined where there are no more of them */
    return (page, reached) => {
        seen.push(...page.filter((name) => (0,receipts_names/* isReceiptName */.sj)(name, prefix)).flatMap(keptOne));
        const ends = (0,chain/* proven */.H)(seen).filter(isEnd);
        if (ends.length === 0)
            return false;
        const ledger = (0,receipts_ledger/* ledgerOf */.Xr)(new Set(tags.keys()), prefix);
        return ends.some(({ name }) => {
            const [rejections, records] = reached;
            const allSeen = (rejections === undefined || rejections < (0,receipts_names/* rejectionName */.fA)(name)) &&
                (records === undefined || records < (0,receipts_names/* sendingName */._Z)(name));
            const rejecting = ledger.rejectionsOf(name).flatMap(keptOne);
            return allSeen && !rejecting.some((one) => (0,kept/* isRejecting */.kE)(one, name));
        });
    };
}
function found({ repository, failures }, tags, { prefix, branch }) {
    const standard = repository?.defaultBranchRef;
    const remote = {
        defaultBranch: standard?.name,
        isPublic: repository?.isPrivate === false,
        headOf: (wanted) => {
            if (wanted === branch)
                return repository?.ref?.target.oid;
            return wanted === standard?.name ? standard.target.oid : undefined;
        },
    };
    return {
        records: { remote, ...(0,receipts_ledger/* ledgerOf */.Xr)(new Set(tags.keys()), prefix) },
        tags,
        hasOthers: hasOthers(repository, prefix),
        issues: failures?.issues.nodes,
    };
}
/** Between the first and the last name of the alphabet, all begin as both do. */
function hasOthers(repository, prefix) {
    const { least, most, leastBegun, mostBegun } = repository ?? {};
    const program = prefix.slice((0,receipts_ledger/* kindOf */.I)(prefix).length);
    const ends = [least, most, leastBegun, mostBegun].flatMap((names) => names?.nodes ?? []);
    const isOwn = (name) => [program, prefix, (0,receipts_names/* sendingName */._Z)(prefix)].some((own) => name.startsWith(own));
    return !ends.every(({ name }) => isOwn(name));
}

;// CONCATENATED MODULE: ./src/adapters/github/receipt-store.ts









const MAY_READ = 'Give the job the right to read the repository: permissions: contents: read.';
/** GitHub asks for the address of whoever makes a tag. */
const EMAIL = 'noreply@github.com';
/** Receipts as GitHub keeps them: its API needs no history and no tags in the checkout. */
class GitHubReceiptStore {
    #options;
    #found;
    #issues;
    constructor(options) {
        this.#options = options;
    }
    /** As of the first look; undefined before it. */
    get issues() {
        return this.#issues;
    }
    async look(asked) {
        const { api } = this.#options;
        const issues = this.#options.issues && this.#issues === undefined;
        try {
            const question = { ...asked, issues, now: this.#options.now().getTime(), seal: this.#options.seal };
            this.#found = await findRecords(api, question);
            // Issues that the token may not read are none that it could write to.
            if (issues)
                this.#issues = this.#found.issues ?? [];
            return this.#found.records;
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L))
                throw error;
            throw error.asFailure('nobody can say what was uploaded last; nothing was sent', MAY_READ);
        }
    }
    lookHere(asked) {
        this.#found = undefined;
        return this.#options.clone.lookHere(asked);
    }
    async lookBeside(asked) {
        const found = this.#found;
        if (!found)
            return this.#options.clone.lookBeside(asked);
        try {
            const kind = (0,receipts_ledger/* kindOf */.I)(asked.prefix);
            const others = [];
            if (found.hasOthers)
                for (const one of [kind, (0,receipts_names/* sendingName */._Z)(kind)])
                    others.push(await findEvery(this.#options.api, one));
            this.#found = { ...found, tags: new Map([...others, found.tags].flatMap((tags) => [...tags])) };
            return (0,receipts_ledger/* ledgerBeside */.U_)(new Set(this.#found.tags.keys()), asked.prefix);
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L))
                throw error;
            throw error.asFailure('nobody can say what was uploaded last; nothing was sent', MAY_READ);
        }
    }
    read(names) {
        const { clone, seal } = this.#options;
        const found = this.#found;
        if (!found)
            return clone.read(names);
        return Promise.all(names.map(async (name) => keptOf(name, found.tags.get(name) ?? (await this.#readOne(name)), seal)));
    }
    async make(name, commit, message, at) {
        const { api, seal } = this.#options;
        const tag = {
            tag: name,
            message: seal.sign(name, commit, message),
            object: commit,
            type: 'commit',
            tagger: { name: receipts_tag/* TAGGER */.BP.name, email: EMAIL, date: at.toISOString().replace(/\.\d+Z$/, 'Z') },
        };
        try {
            const { sha } = await api.ask((rest, slug) => rest.git.createTag({ ...slug, ...tag }));
            return { name, object: sha };
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L))
                throw error;
            throw error.asFailure(`the tag ${name} can’t be made`, unpublished/* MAY_WRITE */.Kb);
        }
    }
    async proveRoom(...names) {
        const found = this.#found;
        if (!found)
            return this.#options.clone.proveRoom(...names);
        for (const name of names)
            (0,receipts_ledger/* refuseBelow */.cE)(name, (tag) => found.tags.has(tag));
    }
    async publish({ name, object }) {
        try {
            const ref = { ref: receipts_names/* TAGS */.gp + name, sha: object };
            await this.#options.api.ask((rest, slug) => rest.git.createRef({ ...slug, ...ref }));
            return undefined;
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L))
                throw error;
            // A first try may have worked though its answer never came.
            const there = await this.#objectOf(name).catch(() => undefined);
            if (there === object)
                return undefined;
            if (there !== undefined) {
                const wayOut = `Look at who made the tag ${name}`;
                return { why: unpublished/* NAME_TAKEN */.US, wayOut, remedy: unpublished/* START_AGAIN */.u };
            }
            return { why: error.why, wayOut: wayOutOf(error), remedy: error.hint(unpublished/* MAY_WRITE */.Kb) };
        }
    }
    async withdraw(names) {
        const { api } = this.#options;
        const once = 1;
        for (const name of names) {
            const ref = `tags/${name}`;
            const deleting = api.ask((rest, slug) => rest.git.deleteRef({ ...slug, ref }), once);
            await deleting.catch((error) => {
                if (!(error instanceof refused/* Refused */.L))
                    throw error;
            });
        }
    }
    /** A tag that the look around didn't reach. */
    async #readOne(name) {
        const { api } = this.#options;
        const sha = await this.#objectOf(name);
        if (sha === undefined)
            throw new failure/* Failure */.HR(`The receipt ${name} doesn’t exist.`, 'See the tags on GitHub.', 'use');
        const asked = api.ask((rest, slug) => rest.git.getTag({ ...slug, tag_sha: sha }));
        const tag = await (0,github_api.orNothing)(asked);
        if (!tag)
            return { object: sha };
        const { object, message, tagger } = tag;
        const commit = object.type === 'commit' ? object.sha : undefined;
        return bounded({ object: sha, tag: { name: tag.tag, message, tagger, commit } });
    }
    async #objectOf(name) {
        const { api } = this.#options;
        const ref = await (0,github_api.orNothing)(api.ask((rest, slug) => rest.git.getRef({ ...slug, ref: `tags/${name}` })));
        return ref?.object.sha;
    }
}
function wayOutOf(refused) {
    if (refused.limitedFor !== undefined || refused.isPassing)
        return 'Wait until GitHub is well again';
    return 'Let rulesets and token create roster-sync tags';
}

// EXTERNAL MODULE: ./src/core/base/commit.ts
var base_commit = __webpack_require__(46408);
// EXTERNAL MODULE: ./src/core/base/files.ts
var files = __webpack_require__(50378);
// EXTERNAL MODULE: ./src/core/base/once.ts
var once = __webpack_require__(64884);
;// CONCATENATED MODULE: ./src/adapters/github/repository.ts






const repository_MAY_READ = 'Give the job the right to read the repository: permissions: contents: read.';
/** A checkout of one commit is enough: what it doesn't have of other commits is read from GitHub. */
class GitHubRepository {
    #clone;
    #api;
    #trees = (0,once/* once */.O)((commit) => this.#tree(commit));
    constructor(clone, api) {
        this.#clone = clone;
        this.#api = api;
    }
    get top() {
        return this.#clone.top;
    }
    get head() {
        return this.#clone.head;
    }
    get branch() {
        return this.#clone.branch;
    }
    workTree() {
        return this.#clone.workTree();
    }
    changed(paths) {
        return this.#clone.changed(paths);
    }
    parents() {
        return this.#clone.parents();
    }
    fetchedHead(branch) {
        return this.#clone.fetchedHead(branch);
    }
    ignored(paths) {
        return this.#clone.ignored(paths);
    }
    announce(paths) {
        return this.#clone.announce(paths);
    }
    at(commit) {
        const here = this.#clone.at(commit);
        const tree = () => this.#trees(commit);
        return {
            commit,
            list: async () => {
                try {
                    return await here.list();
                }
                catch (error) {
                    if (!(error instanceof base_commit/* CommitGone */.n))
                        throw error;
                    return [...(await tree())].flatMap(([path, { mode }]) => (mode === FOLDER ? [] : [path]));
                }
            },
            read: async (path) => {
                try {
                    return await here.read(path);
                }
                catch (error) {
                    if (!(error instanceof base_commit/* CommitGone */.n))
                        throw error;
                    return this.#readBlob(await tree(), path);
                }
            },
        };
    }
    async isAncestor(ancestor, commit) {
        const here = await this.#clone.isAncestor(ancestor, commit);
        if (here !== undefined)
            return here;
        const basehead = `${ancestor}...${commit}`;
        const compared = await this.#read(
        // The answer says much that isn't needed; one commit a page is the least of it.
        this.#api.ask((rest, slug) => rest.repos.compareCommitsWithBasehead({ ...slug, basehead, per_page: 1 })));
        return compared && (compared.status === 'ahead' || compared.status === 'identical');
    }
    async #tree(commit) {
        const answer = await this.#read(this.#api.ask((rest, slug) => rest.git.getTree({ ...slug, tree_sha: commit, recursive: '1' })));
        if (!answer)
            throw new base_commit/* CommitGone */.n(commit, 'github');
        if (answer.truncated) {
            const hint = 'Use fetch-depth: 0 for actions/checkout, so that git reads it.';
            throw new failure/* Failure */.HR('The repository has too many files for GitHub’s answer.', hint);
        }
        return new Map(answer.tree.map(({ path, mode, sha, size }) => [path, { mode, object: sha, size: size ?? 0 }]));
    }
    async #readBlob(tree, path) {
        (0,files/* refuseSubmodules */.KV)(path, (one) => tree.get(one)?.mode);
        const entry = tree.get(path);
        // A folder isn't a file, here as in git's list of files.
        if (!entry || entry.mode === FOLDER)
            return undefined;
        if (!(0,files/* isRegularFile */.Ze)(entry.mode))
            throw (0,files/* notRegular */.oQ)(path);
        if (entry.size > files/* MAX_FILE_BYTES */.gZ)
            throw (0,files/* tooLarge */.g$)(path);
        // A roster that hasn't changed since is in the checkout, as the same blob.
        const { code, stdout } = await this.#clone.git.run(['cat-file', 'blob', entry.object]);
        if (code === 0)
            return stdout;
        const blob = await this.#read(this.#api.ask((rest, slug) => rest.git.getBlob({ ...slug, file_sha: entry.object })));
        if (!blob)
            throw new failure/* Failure */.HR(`${path} can’t be read from GitHub.`, 'Start a new run later.');
        return Buffer.from(blob.content, 'base64');
    }
    /** @returns undefined where GitHub doesn't have it */
    async #read(answer) {
        try {
            return await (0,github_api.orNothing)(answer);
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L))
                throw error;
            throw error.asFailure('nobody can say what was uploaded last; nothing was sent', repository_MAY_READ);
        }
    }
}
const FOLDER = '040000';

;// CONCATENATED MODULE: ./src/adapters/github/open.ts






function openGitHub(opening) {
    const { token, slug, clone, cloneReceipts, seal, now, issues, pause } = opening;
    const api = new github_api.GitHubApi(token, slug, pause);
    return {
        api,
        receipts: new GitHubReceiptStore({ api, clone: cloneReceipts, seal, now, issues }),
        repository: new GitHubRepository(clone, api),
        hosting: hostingOn(api),
        whoChanged: async (...change) => {
            try {
                return await authorsOf(api, ...change);
            }
            catch (error) {
                throw unanswered(error, 'nobody can say who changed the roster');
            }
        },
        whoWrote: async (...lines) => {
            try {
                return await writersOf(api, ...lines);
            }
            catch (error) {
                throw unanswered(error, 'nobody can say who changed the roster');
            }
        },
        permissionOf: async (login) => {
            try {
                return await permissionOf(api, login);
            }
            catch (error) {
                throw unanswered(error, 'nobody can say who may approve');
            }
        },
    };
}
/** @throws Refused */
async function permissionOf(api, login) {
    const asked = api.ask((rest, slug) => rest.repos.getCollaboratorPermissionLevel({ ...slug, username: login }));
    const permission = (await (0,github_api.orNothing)(asked))?.permission;
    return permission === 'admin' || permission === 'write' || permission === 'read' ? permission : 'none';
}
function unanswered(error, so) {
    const rights = 'Give the job the rights to read both: permissions: contents: read, pull-requests: read.';
    return error instanceof refused/* Refused */.L ? error.asFailure(so, rights) : error;
}


/***/ }),

/***/ 90514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Refused),
/* harmony export */   i: () => (/* binding */ refusedBy)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);

/** Why GitHub didn't do what it was asked for. What it says of it in its own words isn't shown. */
class Refused extends Error {
    name = 'Refused';
    /** The status of HTTP, or what GraphQL says in its place; 500 where nothing answered. */
    status;
    /** Milliseconds until it may be asked again, where it was asked too often. */
    limitedFor;
    constructor(status, limitedFor) {
        super(`GitHub answered ${status}`);
        this.status = status;
        this.limitedFor = limitedFor;
    }
    /** Whether the same question may be answered in a moment. */
    get isPassing() {
        return this.status >= 500;
    }
    /** In a few words, for the middle of a sentence. */
    get why() {
        if (this.limitedFor !== undefined)
            return 'GitHub’s rate limit for this token is used up';
        if (this.isPassing)
            return `GitHub didn’t answer as it should (${this.status})`;
        if (this.status === 401)
            return 'GitHub doesn’t know the token';
        return `GitHub refused it (${this.status})`;
    }
    /**
     * @param so what follows from it: `nothing was sent`
     * @param right the permission that the token may lack
     */
    asFailure(so, right) {
        return new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${this.why}, so ${so}.`, this.hint(right));
    }
    /** @param right the permission that the token may lack */
    hint(right) {
        if (this.limitedFor !== undefined) {
            const minutes = Math.ceil(this.limitedFor / 60_000);
            return `Start a new run in ${minutes} minutes, and see what else uses this token.`;
        }
        if (this.isPassing)
            return 'Start a new run later; githubstatus.com says whether GitHub is well.';
        if (this.status === 401)
            return 'Leave out the input `github-token`, or give it a token that is valid.';
        return right;
    }
}
/** How long to wait where GitHub names no time. */
const DEFAULT_WAIT_MS = 60_000;
/** @returns what an error of octokit says, or undefined where it isn't one of octokit's */
function refusedBy(error, now) {
    if (!isObject(error))
        return undefined;
    if (error['name'] === 'GraphqlResponseError')
        return refusedByGraphql(error, now);
    const { status } = error;
    if (typeof status !== 'number')
        return undefined;
    const headers = headersOf(isObject(error['response']) ? error['response'] : {});
    const limited = status === 429 ||
        (status === 403 &&
            (headers['retry-after'] !== undefined ||
                headers['x-ratelimit-remaining'] === '0' ||
                /rate limit/i.test(String(error['message']))));
    return new Refused(status, limited ? waitOf(headers, now) : undefined);
}
const STATUS_OF_TYPE = {
    RATE_LIMITED: 429,
    NOT_FOUND: 404,
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
};
/** GraphQL answers 200 with errors in it; one without a type is a fault of GitHub's own. */
function refusedByGraphql(error, now) {
    const errors = Array.isArray(error['errors']) ? error['errors'] : [];
    const status = Math.max(...errors.map(({ type }) => STATUS_OF_TYPE[type ?? ''] ?? 502));
    return new Refused(status, status === 429 ? waitOf(headersOf(error), now) : undefined);
}
function waitOf(headers, now) {
    const after = Number(headers['retry-after']);
    if (after >= 0)
        return after * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    return reset > 0 ? Math.max(reset * 1000 - now, 1000) : DEFAULT_WAIT_MS;
}
const headersOf = (answer) => (answer['headers'] ?? {});
const isObject = (value) => typeof value === 'object' && value !== null;


/***/ }),

/***/ 46592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ proven)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20618);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94513);



/**
 * Receipts are a chain: each names the one before it, and the SHA-256 of that tag. So a signed receipt proves all before
 * it, whichever key those were signed with; and one that was made anew, with another content, isn't the one that it names.
 *
 * @param tags of one program, in any order
 * @returns the same tags, each with what the chain says of it
 */
function proven(tags) {
    const named = new Map();
    const judged = new Map();
    // From the newest on: what it proves proves the one before.
    for (const tag of tags.toSorted((a, b) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(b.name, a.name))) {
        if ((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)(tag.name)?.kind !== 'receipt')
            continue;
        const digest = named.get(tag.name);
        const known = digest !== undefined && tag.sha256 !== undefined;
        const authenticity = known ? (tag.sha256 === digest ? 'signed' : 'forged') : tag.authenticity;
        judged.set(tag.name, { ...tag, authenticity });
        if (authenticity !== 'signed' || tag.message === undefined)
            continue;
        const { previousReceipt, previousSha256 } = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReceipt */ .Wy)(tag.message) ?? {};
        if (previousReceipt !== undefined && previousSha256 !== undefined && !named.has(previousReceipt))
            named.set(previousReceipt, previousSha256);
    }
    return tags.map((tag) => judged.get(tag.name) ?? tag);
}


/***/ }),

/***/ 20618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ formatReceipt),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   Wy: () => (/* binding */ parseReceipt),
/* harmony export */   _P: () => (/* binding */ parseSending),
/* harmony export */   q0: () => (/* binding */ formatSending),
/* harmony export */   zJ: () => (/* binding */ formatRejection)
/* harmony export */ });
/** Why a message isn't a receipt that this version can read. */
class Unreadable extends Error {
}
function matching(text, form) {
    if (text === undefined || !form.test(text))
        throw new Unreadable();
    return text;
}
/** A trailer is a line, whatever a server answered. */
const oneLine = (value) => value.replaceAll(/[\r\n]+/g, ' ');
const TEXT = { write: oneLine, read: (text) => matching(text, /./) };
/** Every version writes it, and a receipt is read without it. */
const LENIENT = { write: oneLine, read: (text = '') => text };
const MAYBE = { write: (value) => value && oneLine(value), read: (text) => text };
const OR_NONE = {
    write: (value = 'none') => oneLine(value),
    read: (text) => (text === 'none' ? undefined : text),
};
const COUNT = { write: String, read: (text) => Number(matching(text, /^\d{1,9}$/)) };
const DAY = {
    write: (value) => value,
    read: (text) => text && matching(text, /^\d{4}-\d{2}-\d{2}$/),
};
const DIGEST = { write: oneLine, read: (text) => matching(text, /^[0-9a-f]{64}$/) };
/** `<name> sha256:<digest of its tag object>`, or the name alone. */
const LINK = {
    write: ({ previousReceipt = 'none', previousSha256 }) => oneLine(previousSha256 === undefined ? previousReceipt : `${previousReceipt} sha256:${previousSha256}`),
    read: (text = 'none') => {
        const [, previousReceipt, previousSha256] = /^(\S+) sha256:([0-9a-f]{64})$/.exec(text) ?? [];
        if (previousReceipt !== undefined)
            return { previousReceipt, previousSha256 };
        return text === 'none' ? {} : { previousReceipt: text };
    },
};
const FLAG = {
    write: (value) => (value ? 'true' : undefined),
    read: (text) => text === 'true',
};
/** Words that have neither commas nor blanks. */
const WORDS = {
    write: (words) => words && oneLine(words.join(', ')),
    read: (text) => text?.split(', '),
};
/** In the order in which they are written. */
const TRAILERS = {
    program: ['Program', TEXT],
    endpoint: ['Endpoint', LENIENT],
    planId: ['Plan-Id', LENIENT],
    employees: ['Employees', COUNT],
    positions: ['Positions', COUNT],
    joiners: ['Joiners', COUNT],
    leavers: ['Leavers', COUNT],
    movers: ['Movers', COUNT],
    employeesSha256: ['Employees-SHA256', DIGEST],
    positionsSha256: ['Positions-SHA256', OR_NONE],
    configPath: ['Config-Path', TEXT],
    configSha256: ['Config-SHA256', LENIENT],
    asOf: ['As-Of', DAY],
    xmlFormat: ['Xml-Format', LENIENT],
    toolVersion: ['Tool-Version', LENIENT],
    runUrl: ['Run-Url', MAYBE],
    sentAt: ['Sent-At', MAYBE],
    previous: ['Previous-Receipt', LINK],
    serverStatus: ['Server-Status', MAYBE],
    partial: ['Partial', FLAG],
    held: ['Held', WORDS],
    approvedBy: ['Approved-By', MAYBE],
};
const ALL = Object.entries(TRAILERS);
/** What isn't in the record of an upload that begins. Without the first three, no version reads it as a receipt. */
const OF_RECEIPTS = new Set([
    ...['joiners', 'leavers', 'movers', 'sentAt', 'previous', 'serverStatus'],
    ...['partial', 'held', 'approvedBy'],
]);
const OF_SENDINGS = ALL.filter(([key]) => !OF_RECEIPTS.has(key));
/** @returns the message of the tag: a line for people, a blank line, trailers */
function formatReceipt(receipt) {
    const { program, employees, positions, partial } = receipt;
    const sent = partial ? `${employees} employees, but not the positions,` : `${employees} employees`;
    const hierarchy = positions > 0 && !partial ? ` and ${positions} positions` : '';
    return `Uploaded ${sent}${hierarchy} to ${program}\n\n${write(receipt, ALL)}`;
}
/**
 * The record that an upload begins: where no receipt follows it, its roster was perhaps uploaded.
 *
 * @param draft of the receipt
 * @param begunAt in ISO 8601; so that two syncs of one second don't make the same tag
 */
function formatSending(draft, begunAt) {
    const { program, employees } = draft;
    return `Sending ${employees} employees to ${program}\n\n${write({ ...draft, partial: false }, OF_SENDINGS)}Begun-At: ${begunAt}\n`;
}
function write({ digests, previousReceipt, previousSha256, ...others }, entries) {
    const record = {
        ...others,
        employeesSha256: digests.employees,
        positionsSha256: digests.positions,
        previous: { previousReceipt, previousSha256 },
    };
    return entries
        .map(([key, [name, kind]]) => {
        const value = kind.write(record[key]);
        return value === undefined ? '' : `${name}: ${value}\n`;
    })
        .join('');
}
/** @returns the receipt that a tag's message holds, or undefined where it isn't one */
function parseReceipt(message) {
    const read = readTrailers(message, ALL);
    if (!read)
        return undefined;
    const { employeesSha256, positionsSha256, previous, ...others } = read;
    return { ...others, ...previous, digests: { employees: employeesSha256, positions: positionsSha256 } };
}
/** @returns what a tag's message records of an upload that begins, or undefined where it can't be read */
function parseSending(message) {
    return readTrailers(message, OF_SENDINGS);
}
function readTrailers(message, entries) {
    const trailers = new Map();
    for (const line of message.slice(message.indexOf('\n\n') + 2).split('\n')) {
        const colon = line.indexOf(': ');
        if (colon > 0)
            trailers.set(line.slice(0, colon), line.slice(colon + 2));
    }
    try {
        const read = entries.map(([key, [name, kind]]) => [key, kind.read(trailers.get(name))]);
        return Object.fromEntries(read);
    }
    catch (error) {
        if (error instanceof Unreadable)
            return undefined;
        throw error;
    }
}
/**
 * The record of a refusal: the portal refused an upload that the API had accepted, so its receipt is no longer a
 * baseline (docs/receipts.md, Accepted is not applied).
 *
 * @param receipt its name
 * @returns the message of the tag: a line for people, a blank line, trailers
 */
function formatRejection(receipt, toolVersion) {
    return `Rejected ${receipt}\n\nReceipt: ${receipt}\nTool-Version: ${toolVersion}\n`;
}
/** Whether a tag's message is about this receipt: rejects it, or confirms it. */
function isAbout(message, receipt) {
    return message?.split('\n').includes(`Receipt: ${receipt}`) ?? false;
}


/***/ }),

/***/ 34225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ keptReceipt),
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   Ot: () => (/* binding */ RECENT),
/* harmony export */   ht: () => (/* binding */ endsSearch),
/* harmony export */   kE: () => (/* binding */ isRejecting),
/* harmony export */   x_: () => (/* binding */ isApprovedFor)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20618);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94513);


const isRead = (kept) => kept.receipt !== undefined;
function keptReceipt({ name, commit, message, authenticity, sha256 }) {
    const receipt = message === undefined ? undefined : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReceipt */ .Wy)(message);
    return { name, commit, receipt, authenticity, sha256 };
}
/** How far back everything that a limit counts is counted, in milliseconds (docs/approvals.md, What is held). */
const RECENT = 7 * 24 * 60 * 60 * 1000;
/**
 * What a tag says where it counts. Without a key nothing can be checked, and every receipt counts.
 *
 * @param rejections those of this receipt
 * @returns undefined where the tag isn't signed with the key, or isn't a receipt that this version can read
 */
function trusted(tag, rejections) {
    const kept = keptReceipt(tag);
    if (kept.authenticity === 'forged' || !isRead(kept))
        return undefined;
    return { ...kept, rejected: rejections.some((one) => isRejecting(one, tag.name)) };
}
/** Whether a tag rejects a receipt, and counts. */
const isRejecting = ({ authenticity, message }, receipt) => authenticity !== 'forged' && (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(message, receipt);
/**
 * Whether a search from the newest receipt on may end with this one: nothing older can be the baseline, that of the
 * positions, or the upload with which the last days began.
 *
 * @param now milliseconds since 1970
 */
const endsSearch = (one, now) => one !== undefined && !one.rejected && !one.receipt.partial && (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(one.name) <= now - RECENT;
/** Whether somebody saw, and approved, what this guard holds for up to this upload. */
const isApprovedFor = ({ rejected, receipt }, guard) => !rejected && receipt.approvedBy !== undefined && (receipt.held?.includes(guard) ?? true);


/***/ })

};
