export const id = 7958;
export const ids = [7958];
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
