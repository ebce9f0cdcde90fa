export const id = 710;
export const ids = [710,958];
export const modules = {

/***/ 7958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubApi: () => (/* binding */ GitHubApi),
/* harmony export */   orNothing: () => (/* binding */ orNothing)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2413);
/* harmony import */ var _core_base_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5127);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(514);




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
    /** @throws Refused */
    ask(call) {
        return this.#patiently(async () => (await call(this.#octokit.rest, this.slug)).data);
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
                return await this.#octokit.graphql(text, { ...this.slug, ...variables });
            }
            catch (error) {
                const partial = error;
                const onlyThat = partial.errors?.every(({ path }) => path?.[0] === optional) ?? false;
                if (optional !== undefined && partial.data && onlyThat)
                    return partial.data;
                throw error;
            }
        });
    }
    async #patiently(call) {
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
                if (tries === MAX_TRIES || waited > MAX_WAIT_MS)
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

/***/ 6280:
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

/***/ 6710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./src/core/base/failure.ts
var base_failure = __webpack_require__(1767);
// EXTERNAL MODULE: ./src/adapters/github/api.ts
var github_api = __webpack_require__(7958);
;// CONCATENATED MODULE: ./src/adapters/github/authors.ts
const HISTORY = `history(path: $PATH, first: 50) {
        pageInfo { hasNextPage }
        nodes { oid authors(first: 10) { pageInfo { hasNextPage } nodes { user { login } } } }
      }`;
/**
 * Who wrote the commits that changed any of these files, co-authors included.
 *
 * @param commit up to which
 * @param since after which; undefined: from the first
 * @returns logins; an undefined among them means somebody whom GitHub doesn't know, or more than it listed
 * @throws Refused
 */
async function authorsOf(api, paths, commit, since) {
    const variables = Object.fromEntries(paths.map((path, index) => [`path${index}`, path]));
    const histories = paths.map((_, index) => `p${index}: ${HISTORY.replace('$PATH', `$path${index}`)}`);
    const named = paths.map((_, index) => `, $path${index}: String!`);
    const declared = [...named, since === undefined ? '' : ', $since: GitObjectID!'].join('');
    const of = (alias, oid) => `${alias}: object(oid: ${oid}) { ... on Commit { ${histories.join('\n')} } }`;
    const query = `query Authors($owner: String!, $repo: String!, $commit: GitObjectID!${declared}) {
  repository(owner: $owner, name: $repo) {
    ${of('now', '$commit')}
    ${since === undefined ? '' : of('before', '$since')}
  }
}`;
    const answer = await api.query(query, {
        ...variables,
        commit,
        ...(since !== undefined && { since }),
    });
    const { now, before } = answer.repository;
    const logins = new Set();
    if (!now)
        logins.add(undefined);
    for (const [alias, history] of Object.entries(now ?? {})) {
        const known = new Set(before?.[alias]?.nodes.map(({ oid }) => oid));
        const fresh = history.nodes.filter(({ oid }) => !known.has(oid));
        if (history.pageInfo.hasNextPage && fresh.length === history.nodes.length)
            logins.add(undefined);
        for (const { authors } of fresh) {
            if (authors.pageInfo.hasNextPage)
                logins.add(undefined);
            for (const { user } of authors.nodes)
                logins.add(user?.login);
        }
    }
    return [...logins];
}

// EXTERNAL MODULE: ./src/core/receipts/names.ts
var names = __webpack_require__(4513);
// EXTERNAL MODULE: ./src/core/receipts/tag.ts
var receipts_tag = __webpack_require__(1425);
// EXTERNAL MODULE: ./src/core/receipts/ledger.ts
var ledger = __webpack_require__(5240);
// EXTERNAL MODULE: ./src/adapters/github/issues.ts
var issues = __webpack_require__(6280);
// EXTERNAL MODULE: ./src/adapters/github/refused.ts
var refused = __webpack_require__(514);
;// CONCATENATED MODULE: ./src/adapters/github/records.ts





/** The plan looks back on seven days of receipts; a day more for clocks that differ. */
const RECENT_MS = 8 * 24 * 60 * 60 * 1000;
const MAX_PAGES = 50;
const QUERY = `query Records(
  $owner: String!, $repo: String!, $branch: String!, $named: Boolean!, $top: String!, $program: String!,
  $receipts: String!, $rejections: String!, $receiptsAfter: String, $rejectionsAfter: String, $issues: Boolean!
) {
  repository(owner: $owner, name: $repo) {
    isPrivate
    defaultBranchRef { name target { oid } }
    ref(qualifiedName: $branch) @include(if: $named) { target { oid } }
    top: ref(qualifiedName: $top) { name }
    program: ref(qualifiedName: $program) { name }
    receipts: refs(refPrefix: $receipts, first: 100, after: $receiptsAfter, orderBy: { field: ALPHABETICAL, direction: DESC }) { ...Tags }
    rejections: refs(refPrefix: $rejections, first: 100, after: $rejectionsAfter, orderBy: { field: ALPHABETICAL, direction: DESC }) { ...Tags }
  }
  failures: repository(owner: $owner, name: $repo) @include(if: $issues) {
    ${issues/* OPEN_ISSUES */.GJ}
  }
}
fragment Tags on RefConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    name
    target { __typename oid ... on Tag { name message target { __typename oid } } }
  }
}`;
/**
 * Asks for head, receipts, rejections and open issues in one call, and for further pages only where the first doesn't
 * reach back far enough.
 *
 * @param issues whether the issues are asked for
 * @throws Refused
 */
async function findRecords(api, asked, issues, now) {
    const { prefix, branch } = asked;
    const above = (0,names/* namesAbove */.s3)(`${prefix}name`);
    const [top = '', program = ''] = above;
    const variables = {
        branch: `refs/heads/${branch ?? ''}`,
        named: branch !== undefined,
        top: names/* TAGS */.gp + top,
        program: names/* TAGS */.gp + program,
        receipts: names/* TAGS */.gp + prefix,
        rejections: names/* TAGS */.gp + (0,names/* rejectionName */.fA)(prefix),
    };
    const tags = new Map();
    let first;
    let after = {};
    for (let page = 0; page < MAX_PAGES; page += 1) {
        const asks = { ...variables, ...after, issues: issues && page === 0 };
        const answer = await api.query(QUERY, asks, 'failures');
        const { receipts, rejections } = answer.repository ?? {};
        // Without them a repository would look as if nothing had ever been uploaded.
        if (!receipts || !rejections)
            throw new refused/* Refused */.L(answer.repository ? 502 : 404);
        first ??= answer;
        for (const node of receipts.nodes)
            tags.set(...foundTag(prefix, node));
        for (const node of rejections.nodes)
            tags.set(...foundTag((0,names/* rejectionName */.fA)(prefix), node));
        const enough = !receipts.pageInfo.hasNextPage || reachesBack(tags, prefix, now);
        if (enough && !rejections.pageInfo.hasNextPage)
            return found(first, tags, asked, [first.repository?.top && top, first.repository?.program && program]);
        after = {
            receiptsAfter: receipts.pageInfo.endCursor ?? after.receiptsAfter ?? null,
            rejectionsAfter: rejections.pageInfo.endCursor ?? after.rejectionsAfter ?? null,
        };
    }
    throw new base_failure/* Failure */.HR(`There are thousands of tags below ${prefix} that are newer than eight days, and no sync makes so many.`, 'Somebody else makes them. Find out who may push tags, and delete those that no run of yours has made.');
}
/** Whether an older receipt than those of the last days, and not a rejected one, is among them. */
function reachesBack(tags, prefix, now) {
    return [...tags.keys()].some((name) => (0,names/* isReceiptName */.sj)(name, prefix) && (0,names/* timeOf */.nR)(name) < now - RECENT_MS && !tags.has((0,names/* rejectionName */.fA)(name)));
}
/** Below a prefix GitHub lists what comes after it; whether it always does is nowhere documented. */
function foundTag(prefix, { name, target }) {
    const full = name.startsWith(prefix) ? name : prefix + name;
    const { __typename: type, oid: object, name: own, message, target: tagged } = target;
    if (type !== 'Tag' || own === undefined)
        return [full, { object }];
    const commit = tagged?.__typename === 'Commit' ? tagged.oid : undefined;
    return [full, { object, tag: { name: own, message: message ?? '', commit } }];
}
function found({ repository, failures }, tags, { prefix, branch }, inTheWay) {
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
        records: { remote, ...(0,ledger/* ledgerOf */.X)(new Set(tags.keys()), prefix) },
        tags,
        inTheWay: inTheWay.filter((name) => typeof name === 'string'),
        issues: failures?.issues.nodes,
    };
}

;// CONCATENATED MODULE: ./src/adapters/github/receipt-store.ts






const MAY_READ = 'Give the job the right to read the repository: permissions: contents: read.';
const MAY_WRITE = 'Give the run the right to push tags: permissions: contents: write, and no ruleset that forbids creating roster-sync tags.';
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
            this.#found = await findRecords(api, asked, issues, Date.now());
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
    read(names) {
        const found = this.#found;
        if (!found)
            return this.#options.clone.read(names);
        return Promise.all(names.map(async (name) => this.#kept(name, found.tags.get(name) ?? (await this.#readOne(name)))));
    }
    async make(name, commit, message, at) {
        const { api, seal } = this.#options;
        const tag = {
            tag: name,
            message: seal.sign(name, commit, message),
            object: commit,
            type: 'commit',
            tagger: { name: receipts_tag/* TAGGER */.B.name, email: EMAIL, date: at.toISOString().replace(/\.\d+Z$/, 'Z') },
        };
        try {
            // Who may make the object may make the ref, rulesets apart: nothing is there yet that anybody sees.
            const { sha } = await api.ask((rest, slug) => rest.git.createTag({ ...slug, ...tag }));
            return { name, object: sha };
        }
        catch (error) {
            if (!(error instanceof refused/* Refused */.L))
                throw error;
            throw error.asFailure('the receipt can’t be written', MAY_WRITE);
        }
    }
    proveWritable({ name }) {
        const [above] = this.#found?.inTheWay ?? [];
        if (above === undefined)
            return Promise.resolve();
        const failure = new base_failure/* Failure */.HR(`The tag ${above} lies where receipts like ${name} are kept, so nothing was sent.`, `Rename the tag ${above}.`);
        return Promise.reject(failure);
    }
    async publish({ name, object }) {
        try {
            const ref = { ref: names/* TAGS */.gp + name, sha: object };
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
            if (there !== undefined)
                return { why: 'another tag of that name is there', wayOut: `Look at who made the tag ${name}` };
            return { why: error.why, wayOut: wayOutOf(error) };
        }
    }
    #kept(name, { object, tag }) {
        if (!tag)
            return { name, commit: object, message: undefined, authenticity: 'forged' };
        const { commit = '', message } = tag;
        const own = tag.name === name && commit !== '';
        const authenticity = this.#options.seal.check(name, commit, message);
        return { name, commit, message: own ? message : undefined, authenticity };
    }
    /** A tag that the look around didn't reach. */
    async #readOne(name) {
        const { api } = this.#options;
        const sha = await this.#objectOf(name);
        if (sha === undefined)
            throw new base_failure/* Failure */.HR(`The receipt ${name} doesn’t exist.`, 'See the tags on GitHub.', 'use');
        const asked = api.ask((rest, slug) => rest.git.getTag({ ...slug, tag_sha: sha }));
        const tag = await (0,github_api.orNothing)(asked);
        if (!tag)
            return { object: sha };
        const { object, message } = tag;
        const commit = object.type === 'commit' ? object.sha : undefined;
        return { object: sha, tag: { name: tag.tag, message, commit } };
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
var base_commit = __webpack_require__(6408);
// EXTERNAL MODULE: ./src/core/base/files.ts
var files = __webpack_require__(378);
;// CONCATENATED MODULE: ./src/adapters/github/repository.ts





const repository_MAY_READ = 'Give the job the right to read the repository: permissions: contents: read.';
/** A checkout of one commit is enough: what it doesn't have of other commits is read from GitHub. */
class GitHubRepository {
    #clone;
    #api;
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
    ignored(paths) {
        return this.#clone.ignored(paths);
    }
    announce(paths) {
        return this.#clone.announce(paths);
    }
    at(commit) {
        const here = this.#clone.at(commit);
        let tree;
        return {
            commit,
            list: async () => {
                try {
                    return await here.list();
                }
                catch (error) {
                    if (!(error instanceof base_commit/* CommitGone */.n))
                        throw error;
                    return [...(await (tree ??= this.#tree(commit)))].flatMap(([path, { mode }]) => mode === FOLDER ? [] : [path]);
                }
            },
            read: async (path) => {
                try {
                    return await here.read(path);
                }
                catch (error) {
                    if (!(error instanceof base_commit/* CommitGone */.n))
                        throw error;
                    return this.#readBlob(await (tree ??= this.#tree(commit)), path);
                }
            },
        };
    }
    /** A shallow clone hides the parents, but the commit itself names them. */
    async firstParent() {
        const content = (await this.#clone.git.ask('cat-file', 'commit', 'HEAD')) ?? '';
        const header = content.slice(0, content.indexOf('\n\n'));
        const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent);
        return parents.length > 1 ? parents[0] : undefined;
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
            throw new base_failure/* Failure */.HR('The repository has too many files for GitHub’s answer.', hint);
        }
        return new Map(answer.tree.map(({ path, mode, sha, size }) => [path, { mode, object: sha, size: size ?? 0 }]));
    }
    async #readBlob(tree, path) {
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
            throw new base_failure/* Failure */.HR(`${path} can’t be read from GitHub.`, 'Start a new run later.');
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
    const { token, slug, clone, cloneReceipts, seal, issues, pause } = opening;
    const api = new github_api.GitHubApi(token, slug, pause);
    return {
        api,
        receipts: new GitHubReceiptStore({ api, clone: cloneReceipts, seal, issues }),
        repository: new GitHubRepository(clone, api),
        whoChanged: async (paths, commit, since) => {
            try {
                return await authorsOf(api, paths, commit, since);
            }
            catch (error) {
                if (error instanceof refused/* Refused */.L)
                    throw unknownAuthors(error);
                throw error;
            }
        },
    };
}
function unknownAuthors(refused) {
    const right = 'Give the job the right to read the repository: permissions: contents: read.';
    return refused.asFailure('nobody can say who changed the roster; nothing was sent', right);
}


/***/ }),

/***/ 514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Refused),
/* harmony export */   i: () => (/* binding */ refusedBy)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);

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
        return new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${this.why}, so ${so}.`, this.#hint(right));
    }
    #hint(right) {
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


/***/ })

};
