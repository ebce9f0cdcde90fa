export const id = 1151;
export const ids = [1151];
export const modules = {

/***/ 51151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentMarker: () => (/* binding */ commentMarker),
/* harmony export */   placeComment: () => (/* binding */ placeComment)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _adapters_github_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90514);
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81767);



const NOT_ALLOWED = [401, 403, 404];
/** By which the comment of one roster is found again among all others. */
function commentMarker(configPath) {
    return `<!-- roster-sync ${encodeURIComponent(configPath)} -->`;
}
/**
 * Writes the one comment of a pull request, or edits the one that is there. A token that may not comment, as on a
 * fork's pull request, is reported in the log and isn't a failure.
 *
 * @param api of the pull request's repository
 * @param number of the pull request
 * @param body begins with the marker
 */
async function placeComment(api, number, marker, body) {
    try {
        const own = await ownComment(api, number, marker).catch((error) => {
            if (!(error instanceof _adapters_github_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L) || error.limitedFor !== undefined)
                throw error;
            return listedComment(api, number, marker);
        });
        if (own?.body === body)
            return;
        if (own) {
            const edit = { comment_id: own.id, body };
            await api.ask((rest, slug) => rest.issues.updateComment({ ...slug, ...edit }));
        }
        else {
            await api.ask((rest, slug) => rest.issues.createComment({ ...slug, issue_number: number, body }));
        }
    }
    catch (error) {
        if (error instanceof _adapters_github_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L && error.limitedFor === undefined && NOT_ALLOWED.includes(error.status)) {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)('No comment: the token may not write one. Give the job pull-requests: write, or set comment: false.');
            return;
        }
        const why = error instanceof _adapters_github_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L ? error.why : (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(`The comment on the pull request couldn’t be written: ${why}. The job summary has it all.`);
    }
}
const COMMENTS = `query Comments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body viewerDidAuthor }
      }
    }
  }
}`;
/** Anybody's comment can begin with the marker; whoever may write could even edit theirs. */
async function ownComment(api, number, marker) {
    for (let after = null;;) {
        const answer = await api.query(COMMENTS, { number, after });
        const comments = answer.repository?.pullRequest?.comments;
        if (!comments)
            throw new _adapters_github_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L(404);
        const own = comments.nodes.find(({ body, viewerDidAuthor }) => viewerDidAuthor && body.startsWith(marker));
        if (own)
            return { id: Number(own.fullDatabaseId), body: own.body };
        if (!comments.pageInfo.hasNextPage)
            return undefined;
        after = comments.pageInfo.endCursor;
    }
}
/** Without GraphQL, as some proxies have it, nobody says who this token is: a person’s comment isn’t taken for its own. */
async function listedComment(api, number, marker) {
    for (let page = 1;; page += 1) {
        const asked = { issue_number: number, per_page: 100, page };
        const comments = await api.ask((rest, slug) => rest.issues.listComments({ ...slug, ...asked }));
        const own = comments.find(({ body, user }) => user?.type !== 'User' && body?.startsWith(marker));
        if (own)
            return { id: own.id, body: own.body ?? '' };
        if (comments.length < asked.per_page)
            return undefined;
    }
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


/***/ })

};
