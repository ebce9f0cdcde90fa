export const id = 1709;
export const ids = [1709];
export const modules = {

/***/ 43798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ readBeginnings),
/* harmony export */   TC: () => (/* binding */ readerOf),
/* harmony export */   Ty: () => (/* binding */ NO_BEGINNINGS),
/* harmony export */   d0: () => (/* binding */ unreadableRoster)
/* harmony export */ });
/* harmony import */ var _core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34225);
/* harmony import */ var _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94513);
/* harmony import */ var _core_vocabulary_guards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41264);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31100);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3969);





const NO_BEGINNINGS = {
    began: new Map(),
    positions: new Map(),
    held: [],
};
/**
 * Rejected uploads are among them: who rejects one of them must not thereby begin to count anew.
 *
 * @param receipts newest first
 * @param now milliseconds since 1970
 */
async function readBeginnings(receipts, read, now) {
    const isRecent = ({ name }) => (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(name) > now - _core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_0__/* .RECENT */ .Ot;
    const before = receipts.find((one) => !one.rejected && !isRecent(one));
    const uploads = [...receipts.filter(isRecent), ...(before ? [before] : [])];
    const unread = new Set();
    const startsOf = async (startOf) => {
        const starts = new Map();
        for (const limit of _core_vocabulary_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b) {
            const start = startOf(limit);
            if (!start)
                continue;
            const { roster } = await read(start);
            if (roster)
                starts.set(limit, roster);
            else
                unread.add(start);
        }
        return starts;
    };
    const began = await startsOf((limit) => since(uploads, (one) => (0,_core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_0__/* .isApprovedFor */ .x_)(one, limit)).at(-1));
    const positions = await startsOf((limit) => 
    // Those of a `Partial` upload were sent again, as they were approved.
    since(uploads, (one) => (0,_core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_0__/* .isApprovedFor */ .x_)(one, limit) || (0,_core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_0__/* .isApprovedFor */ .x_)(one, `positions/${limit}`)).findLast(({ receipt }) => !receipt.partial));
    return { began, positions, held: [...unread].map(unreadableRoster) };
}
/** @returns the uploads back to the first of which this holds, that one too; all of them where there is none */
function since(uploads, isStart) {
    const at = uploads.findIndex(isStart);
    return at === -1 ? uploads : uploads.slice(0, at + 1);
}
/** As of the day of each upload. */
function readerOf(repository) {
    const read = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_4__.ownRosters)(repository);
    return async (kept) => {
        const { configPath, asOf } = kept.receipt;
        const { config, roster } = await read(kept.commit, configPath, (0,_day_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOfUpload */ .V_)(kept.name, asOf));
        return { kept, roster, config };
    };
}
const unreadableRoster = ({ name }) => ({
    guard: 'baseline',
    reason: `The roster of the receipt ${name} can no longer be read, so nobody knows who will be deleted.`,
});


/***/ }),

/***/ 54085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ findBegun),
/* harmony export */   cD: () => (/* binding */ notesOnBegun),
/* harmony export */   dM: () => (/* binding */ distinct)
/* harmony export */ });
/* harmony import */ var _core_base_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46408);
/* harmony import */ var _core_config_date_filters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62558);
/* harmony import */ var _core_receipts_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20618);
/* harmony import */ var _core_receipts_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95240);
/* harmony import */ var _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94513);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31100);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3969);







/**
 * @param records those of the program
 * @param sendings which of them matter, and those of other programs
 * @param newest the newest receipt that counts; the record of an upload has the time of its receipt
 * @param kept the baseline's: whatever clock made a record, an upload that has its commit in the history came after it
 * @returns newest first; a record that isn't signed says nothing, and is only named
 * @throws Failure where there are more than are looked through
 */
async function findBegun(world, records, { isMeant, beside }, newest, kept) {
    const { receipts, repository } = world;
    const after = newest === undefined ? -Infinity : (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_4__/* .timeOf */ .nR)(newest);
    const all = [...records.sendings, ...(beside?.sendings ?? [])];
    const names = all.filter((name) => (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_4__/* .timeOf */ .nR)(name) > after).toSorted((a, b) => (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_4__/* .timeOf */ .nR)(b) - (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_4__/* .timeOf */ .nR)(a));
    if (names.length > _core_receipts_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAMES */ .oA)
        throw (0,_core_receipts_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .tooManyTags */ .Z7)(records.prefix);
    const own = new Set(records.sendings);
    const read = names.length > 0 ? await receipts.read(names) : [];
    const tags = read.filter((tag) => (own.has(tag.name) ? isMeant(tag) : beside?.isMeant(tag)));
    const isForged = ({ authenticity }) => authenticity === 'forged';
    const signed = [];
    for (const tag of tags.filter((one) => !isForged(one))) {
        const isLate = kept && (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isFuture */ .GJ)(tag.name, world.now().getTime());
        const isSettled = isLate && (await repository.isAncestor(tag.commit, kept.commit)) === true;
        if (!isSettled)
            signed.push(await readBegun(repository, tag));
    }
    return { signed, unsigned: tags.filter(isForged).map(({ name }) => name) };
}
async function readBegun(repository, { name, commit, message }) {
    const { configPath, asOf } = (0,_core_receipts_format_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSending */ ._P)(message ?? '') ?? {};
    const unknown = { name, commit, configPath, asOf, roster: undefined, config: undefined };
    if (configPath === undefined)
        return unknown;
    try {
        const { roster, config } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__.prepareOwn)(repository.at(commit), configPath, (0,_day_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOfUpload */ .V_)(name, asOf));
        return { ...unknown, roster, config };
    }
    catch (error) {
        if (error instanceof _core_base_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .CommitGone */ .n)
            return unknown;
        throw error;
    }
}
/**
 * @returns one of each commit and configuration file, and of each day where filters by a date make another roster of it:
 *   an outage of a week leaves seven records of one roster
 */
function distinct(begun) {
    const known = new Set();
    const keyOf = ({ commit, configPath = '', asOf = '', config }) => `${commit} ${configPath} ${config && (0,_core_config_date_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .dependsOnDay */ .$f)(config) ? asOf : ''}`;
    return begun.filter((one) => !known.has(keyOf(one)) && known.add(keyOf(one)));
}
/** What a reader should know of them, in a sentence. */
function notesOnBegun([newest, ...others]) {
    if (!newest)
        return [];
    const which = others.length === 0 ? newest.name : `${newest.name}, and ${others.length} before it`;
    return [
        `A sync began and left no receipt (${which}): its roster was perhaps uploaded, so until the next receipt the guards count against that one, too.`,
    ];
}


/***/ }),

/***/ 87800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Js: () => (/* binding */ heldByGuards),
  Yx: () => (/* binding */ knownFrom),
  vE: () => (/* binding */ notesOn)
});

// EXTERNAL MODULE: ./src/core/vocabulary/guards.ts
var guards = __webpack_require__(41264);
// EXTERNAL MODULE: ./src/core/plan/diff.ts
var diff = __webpack_require__(49956);
;// CONCATENATED MODULE: ./src/core/plan/counted.ts


/** Whom each limit is about. */
const PEOPLE = {
    'max-leavers': ({ leavers }) => leavers,
    'max-joiners': ({ joiners }) => joiners,
    'max-movers': ({ movers }) => movers,
    'max-email-changes': ({ movers }) => movers.filter(({ fields }) => fields.includes('email')),
};
/**
 * Counts whom a plan is about, and who left, joined or changed in the days before, so that nothing is done a little
 * every night unseen (docs/approvals.md, What is held).
 *
 * @param after what would be uploaded
 * @param began what had been uploaded when each limit began to count
 */
function countsOfPlan(plan, after, began) {
    const plans = new Map();
    const planSince = (roster) => {
        const known = plans.get(roster) ?? (0,diff/* planOf */.XC)(roster, after);
        plans.set(roster, known);
        return known;
    };
    const counts = guards/* LIMITS */.b.map((limit) => {
        const idsOf = (of) => PEOPLE[limit](of).map(({ id }) => id);
        const own = new Set(idsOf(plan));
        const start = began.get(limit);
        if (own.size === 0 || !start)
            return [limit, { now: own.size, all: own.size, of: start?.employees.length }];
        const all = new Set([...own, ...idsOf(planSince(start))]).size;
        return [limit, { now: own.size, all, of: start.employees.length }];
    });
    return Object.fromEntries(counts);
}

// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
// EXTERNAL MODULE: ./src/core/problem/discretion.ts + 2 modules
var problem_discretion = __webpack_require__(65138);
;// CONCATENATED MODULE: ./src/core/plan/facts.ts



/** Fewer people than this may all leave a department in an ordinary month. */
const LARGE_DEPARTMENT = 5;
/** Compares what was uploaded last with what would be: as far as no list of a plan says it. */
function comparedFacts(before, after, discretion) {
    const files = new Set(after.files.map(({ path }) => path));
    return {
        goneFiles: before?.files.flatMap(({ path }) => (files.has(path) ? [] : [path])) ?? [],
        emptiedDepartments: emptiedDepartments(before, after).map(({ name, ...counts }) => ({
            name: discretion.department(name) ?? problem_discretion/* NOT_SHOWN */.a6,
            ...counts,
        })),
        idShown: (id) => discretion.id(id) ?? problem_discretion/* NOT_SHOWN */.a6,
    };
}
/**
 * Compares the positions.
 *
 * @param before what was sent when positions were accepted last; undefined where they never were
 * @param began what had been uploaded with them when each limit began to count
 * @param isAgreed whether somebody has approved these very positions already, or none needs to
 */
function positionFacts(before, after, began, isAgreed) {
    const [old, now] = [before?.hierarchy, after.hierarchy];
    return {
        ...(0,diff/* positionChanges */.dZ)(before, after),
        before: old?.positions.length,
        gone: old !== undefined && now === undefined,
        first: old === undefined && now !== undefined && !isAgreed,
        agreed: isAgreed,
        week: new Map([...began].map(([limit, roster]) => [limit, (0,diff/* positionChanges */.dZ)(roster, after)])),
        otherRoot: !isAgreed && old !== undefined && now !== undefined && rootOf(old) !== rootOf(now),
    };
}
const rootOf = ({ positions }) => positions.find(({ parent }) => parent === '')?.id;
function emptiedDepartments(before, after) {
    const ids = new Set(after.employees.map(({ id }) => id));
    const left = new Set(after.employees.map(({ values }) => values['department']));
    const emptied = new Map();
    for (const { id, values } of before?.employees ?? []) {
        const name = values['department'] ?? '';
        if (left.has(name))
            continue;
        const { people, moved } = emptied.get(name) ?? { people: 0, moved: 0 };
        emptied.set(name, { people: people + 1, moved: moved + (ids.has(id) ? 1 : 0) });
    }
    return [...emptied]
        .map(([name, counts]) => ({ name, ...counts }))
        .filter(({ people }) => people >= LARGE_DEPARTMENT)
        .toSorted((a, b) => (0,base_text/* compare */.UD)(a.name, b.name));
}

;// CONCATENATED MODULE: ./src/core/plan/guards.ts

/**
 * Holds a plan against the limits of all these configurations, so that one change can't loosen a guard and pass
 * through it.
 *
 * @param before the guards of what was uploaded
 */
function heldByAny(plan, facts, now, before) {
    const protect = [...new Set([now, ...before].flatMap((guards) => guards.protect))];
    const held = heldBy(plan, facts, { ...now, protect });
    for (const guards of before)
        held.push(...notAmong(held, heldBy(plan, facts, guards)));
    return held;
}
/** Holds a plan against its limits (docs/approvals.md, What is held). */
function heldBy(plan, facts, guards) {
    const { baseline } = plan;
    if (baseline === undefined)
        return [];
    const weighed = { leavers: plan.leavers, ...facts, baseline };
    const held = Object.keys(SENTENCES).flatMap((guard) => heldFor(guard, SENTENCES[guard](weighed, guards)));
    // A guard that holds the plan for its people needn't be named again for its positions.
    return [...held, ...notAmong(held, tooManyPositions(weighed, guards))];
}
const heldFor = (guard, reason) => reason === undefined ? [] : [{ guard, reason }];
/** @returns those whose guard hasn't held for another reason */
function notAmong(held, others) {
    const names = new Set(held.map(({ guard }) => guard));
    return others.filter(({ guard }) => !names.has(guard));
}
/** What each guard says of a plan that it holds, in this order; undefined where it lets it pass. */
const SENTENCES = {
    'max-leavers': (weighed, guards) => tooMany('max-leavers', weighed, guards, 'will be deleted'),
    'max-joiners': (weighed, guards) => tooMany('max-joiners', weighed, guards, 'will be new'),
    'max-movers': (weighed, guards) => tooMany('max-movers', weighed, guards, 'will change'),
    'max-email-changes': (weighed, guards) => tooMany('max-email-changes', weighed, guards, 'will get another e-mail address'),
    protect: ({ leavers, idShown }, { protect }) => {
        const ids = leavers.map(({ id }) => id).filter((id) => protect.includes(id));
        if (ids.length === 0)
            return undefined;
        return `${ids.map(idShown).join(', ')} will be deleted and must never leave (\`protect\`).`;
    },
    'emptied-department': ({ emptiedDepartments }) => {
        if (emptiedDepartments.length === 0)
            return undefined;
        const names = emptiedDepartments.map(({ name, people, moved }) => `${name} (of ${people}, ${moved} are in other departments now and ${people - moved} will be deleted)`);
        return `Nobody is left in ${names.join(', ')}.`;
    },
    'roster-file': ({ goneFiles }) => goneFiles.length > 0
        ? `${goneFiles.join(', ')} was uploaded last time and is no longer a roster.`
        : undefined,
    paths: ({ otherPaths }) => otherPaths
        ? 'The files would go to other paths of the API than last time, or in another form (`api.employees-path`, `api.positions-path`, `api.upload`).'
        : undefined,
    hierarchy: ({ positions: { gone, first, otherRoot } }) => {
        if (gone)
            return 'Positions were uploaded last time, and this configuration sends none.';
        if (first)
            return 'Positions were never accepted before, and this configuration sends some.';
        return otherRoot ? 'Another position than last time would be the root of all.' : undefined;
    },
};
/** Of those who are there already, more than half is never ordinary, however few they are. */
const OF_THE_COMPANY = new Set(['max-leavers', 'max-movers', 'max-email-changes']);
function tooMany(guard, { counts, baseline }, guards, does) {
    const { now, all, of = baseline } = counts[guard];
    // Who joined meanwhile doesn't make the half larger.
    const people = Math.min(of, baseline);
    const what = all > now ? does + inSevenDays(now, all) : does;
    if (now > 0 && OF_THE_COMPANY.has(guard) && all * 2 > people)
        return `${(0,base_text/* counted */.hS)(all, 'person', 'people')} ${what}; more than half of ${people} always waits for an approval (\`${guard}\`).`;
    return overLimit(guard, all, (0,base_text/* counted */.hS)(all, 'person', 'people'), baseline, guards, what);
}
function tooManyPositions({ positions }, guards) {
    const { before, gone, agreed, week } = positions;
    if (before === undefined || gone || agreed)
        return [];
    const of = (guard, idsOf, does) => {
        const now = new Set(idsOf(positions));
        const start = week.get(guard);
        const all = now.size === 0 || !start ? now : new Set([...now, ...idsOf(start)]);
        const what = `${does}${all.size > now.size ? inSevenDays(now.size, all.size) : ''}`;
        const reason = overLimit(guard, all.size, (0,base_text/* counted */.hS)(all.size, 'position'), before, guards, what);
        return heldFor(guard, reason).map((held) => ({ ...held, of: 'positions' }));
    };
    return [
        ...of('max-leavers', ({ removed }) => removed, 'will be removed'),
        ...of('max-joiners', ({ added }) => added, 'will be new'),
        ...of('max-movers', ({ moved, renamed }) => [...moved, ...renamed], 'will move or get another title'),
    ];
}
const inSevenDays = (now, all) => ` (${now} now and ${all - now} in the last seven days)`;
/**
 * @param who is counted, with their number
 * @param what happens to them
 */
function overLimit(guard, count, who, baseline, guards, what) {
    const { percent, floor, max = Infinity } = guards[guard];
    // 0.57 % of 10,000 is 57, and a hair less in floating point.
    const overPercent = count * 100 > percent * baseline + 1e-6;
    if (count <= floor || (!overPercent && count <= max))
        return undefined;
    return `${who} ${what}; the limit is ${limitWords(baseline, guards[guard])}. That waits for an approval (\`${guard}\`).`;
}
/** How many pass, and which of the settings decides that. */
function limitWords(baseline, { percent, floor, max = Infinity }) {
    const share = Math.floor((percent * baseline + 1e-6) / 100);
    const ofAll = `${percent} % of ${baseline}`;
    if (floor > Math.min(share, max))
        return `${floor} (the floor; ${ofAll} is ${share})`;
    return max < share ? `${max} (the maximum; ${ofAll} is ${share})` : `${share} (${ofAll})`;
}

// EXTERNAL MODULE: ./src/core/plan/loosened.ts
var loosened = __webpack_require__(49626);
// EXTERNAL MODULE: ./src/core/receipts/names.ts
var names = __webpack_require__(94513);
// EXTERNAL MODULE: ./src/commands/baseline/begun.ts
var baseline_begun = __webpack_require__(54085);
// EXTERNAL MODULE: ./src/commands/baseline/beginnings.ts
var baseline_beginnings = __webpack_require__(43798);
// EXTERNAL MODULE: ./src/commands/baseline/trust.ts
var trust = __webpack_require__(48010);
;// CONCATENATED MODULE: ./src/commands/baseline/compare.ts









/* What a run takes from its baseline: what may be shown, what should be said, and what the guards weigh. */
const DAY = 24 * 60 * 60 * 1000;
/**
 * What may be shown because the baseline has it, and what the ids of the portal are said to be. A receipt that nobody could
 * check may be of a commit that somebody made for it.
 */
function knownFrom({ roster: uploaded, unverified }, portalIds = []) {
    const roster = unverified ? undefined : uploaded;
    const employees = roster?.employees ?? [];
    return {
        ids: new Set(employees.map(({ id }) => id)),
        departments: new Set(employees.map(({ values }) => values['department'] ?? '')),
        positions: new Set(roster?.hierarchy?.positions.map(({ id }) => id)),
        portalIds,
    };
}
/** What a reader should know of a baseline besides, in a sentence each, and how it was found. */
function notesOn(baseline, config, now) {
    const { kept, unverified, skipped, begun, configs } = baseline;
    const looser = [...new Set(configs.flatMap(({ guards }) => (0,loosened/* loosened */.En)(guards, config.guards)))];
    const added = configs.flatMap((before) => (0,loosened/* additionsTo */.h7)(before, config));
    const days = kept ? Math.floor((now.getTime() - (0,names/* timeOf */.nR)(kept.name)) / DAY) : 0;
    const notes = [
        ...(0,baseline_begun/* notesOnBegun */.cD)(begun),
        ...(looser.length > 0
            ? [
                `This configuration is looser than the one that was uploaded last, from the next sync on: ${looser.map((guard) => `\`${guard}\``).join(', ')}.`,
            ]
            : []),
        ...added.map(([list, more]) => `New in \`${list}\`: ${additionsShown(more, baseline).join(', ')}.`),
        ...(days > config['stale-after']
            ? [`Until now, nothing has been accepted for ${days} days: the last receipt is ${kept?.name ?? ''}.`]
            : []),
    ];
    return { notes, how: [...(unverified ? [UNVERIFIED] : []), ...(0,trust/* notesOnSkipped */.jZ)(skipped)] };
}
const UNVERIFIED = 'The newest receipt is unverified: its signature can only be checked with the API key, or with a line for its program in .github/roster-sync/receipt-keys.txt. `roster-sync keys` prints that line, and so does the summary of a sync.';
const MANY = 10;
/** Elements whose values say nothing of anybody. */
const SHARED = new Set(['department', 'country', 'employee_type']);
/**
 * What a list has in addition is named, since whoever reads the plan must see it; but a list that was made of a shifted
 * column has people's names, which were uploaded as such.
 */
function additionsShown(added, { roster }) {
    const own = new Set(roster?.employees.flatMap(({ values }) => Object.entries(values).flatMap(([element, value]) => (SHARED.has(element) ? [] : [value]))));
    const shown = added.filter((one) => !own.has(one));
    const hidden = added.length - shown.length;
    const first = shown.slice(0, MANY);
    return [
        ...first,
        ...(shown.length > MANY ? [`and ${shown.length - MANY} more`] : []),
        ...(hidden > 0
            ? [
                `${first.length > 0 ? 'and ' : ''}${hidden} that people have as a name or as another value (not shown)`,
            ]
            : []),
    ];
}
/** Holds a plan by the guards: against the baseline, and against what the portal may have applied besides. */
async function heldByGuards(baseline, compared) {
    const { plan, config } = compared;
    const others = [
        ...baseline.perhaps.map((one) => ({
            ...one,
            premise: `If the portal applied ${one.kept.name} all the same`,
        })),
        ...(0,baseline_begun/* distinct */.dM)(baseline.begun).map((one) => ({
            ...one,
            premise: `If the upload of ${one.name} was applied`,
        })),
    ];
    // Most nights change nothing, and then nothing need be counted.
    const { added, removed, moved, renamed } = plan.positions;
    const lists = [plan.joiners, plan.leavers, plan.movers, added, removed, moved, renamed];
    const counts = others.length > 0 || lists.some(({ length }) => length > 0);
    const beginnings = counts ? await baseline.readBeginnings() : baseline_beginnings/* NO_BEGINNINGS */.Ty;
    const since = { ...baseline, beginnings };
    const held = heldByAny(plan, factsOf(since, compared), config.guards, guardsOf(since));
    held.push(...notAmong([...baseline.held, ...held], beginnings.held));
    // Against another roster the same guard may hold for far more people: whoever approves must see that.
    for (const other of others)
        held.push(...heldAgainst(other, since, compared));
    return held;
}
const guardsOf = ({ configs }) => configs.map(({ guards }) => guards);
function heldAgainst({ premise, roster, config }, since, compared) {
    if (!roster) {
        const reason = `${premise}, nobody knows who will be deleted: its roster can no longer be read.`;
        return [{ guard: 'baseline', reason }];
    }
    const plan = (0,diff/* planOf */.XC)(roster, compared.roster);
    const then = {
        ...since,
        roster,
        configs: [...since.configs, ...(config ? [config] : [])],
        // Its positions were perhaps applied, too.
        positions: roster.hierarchy ? { roster } : since.positions,
    };
    const facts = factsOf(then, { ...compared, plan });
    return heldByAny(plan, facts, compared.config.guards, guardsOf(then)).map(({ guard, reason }) => ({
        guard,
        reason: `${premise}: ${reason}`,
    }));
}
const API = ['employees-path', 'positions-path', 'upload'];
/** What the guards weigh besides the plan. Their sentences name only what may be shown. */
function factsOf(baseline, { plan, roster, config, digests, discretion }) {
    const isOther = ({ api }) => API.some((key) => JSON.stringify(api[key]) !== JSON.stringify(config.api[key]));
    return {
        ...comparedFacts(baseline.roster, roster, discretion),
        counts: countsOfPlan(plan, roster, baseline.beginnings.began),
        positions: positionFacts(baseline.positions?.roster, roster, baseline.beginnings.positions, needNoApproval(baseline, digests)),
        otherPaths: baseline.configs.some(isOther),
    };
}
/**
 * Whether these very positions need no further approval: at a first sync the approval is one of everything, and after a
 * `Partial` upload that was approved, or was a first one, the same positions are only sent again.
 */
function needNoApproval({ kept }, digests) {
    if (!kept)
        return true;
    const { approvedBy, previousReceipt, partial, digests: before } = kept.receipt;
    const wasSeen = approvedBy !== undefined || previousReceipt === undefined;
    return partial && wasSeen && before.positions === digests.positions;
}


/***/ }),

/***/ 48010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ searchReceipts),
/* harmony export */   Hp: () => (/* binding */ missingBetween),
/* harmony export */   jZ: () => (/* binding */ notesOnSkipped),
/* harmony export */   xp: () => (/* binding */ doubtsAbout)
/* harmony export */ });
/* harmony import */ var _core_receipts_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46592);
/* harmony import */ var _core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34225);
/* harmony import */ var _core_receipts_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95240);
/* harmony import */ var _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94513);




/**
 * Looks for the receipts that count, from the newest on. Anyone who can push can make a tag, so one that isn't signed
 * says nothing, whatever it is named: it is passed over, however many there are.
 *
 * @param isMeant whether a receipt matters
 * @throws Failure where there are more tags than are looked through
 */
async function searchReceipts(store, ledger, now, isMeant = () => true) {
    const receipts = [];
    const others = [];
    const skipped = [];
    const read = [];
    let unreadable;
    let seen = 0;
    for (const batch of batches(ledger.receipts, now)) {
        const names = [...batch, ...batch.flatMap((name) => ledger.rejectionsOf(name))];
        seen += names.length;
        if (seen > _core_receipts_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NAMES */ .oA)
            throw (0,_core_receipts_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .tooManyTags */ .Z7)(ledger.prefix);
        read.push(...(await store.read(names)));
        const tags = new Map((0,_core_receipts_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .proven */ .H)(read).map((tag) => [tag.name, tag]));
        const tagsOf = (some) => some.flatMap((name) => tags.get(name) ?? []);
        for (const tag of tagsOf(batch)) {
            const rejections = tagsOf(ledger.rejectionsOf(tag.name));
            const one = (0,_core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .trusted */ .IZ)(tag, rejections);
            if (one)
                (isMeant(one) ? receipts : others).push(one);
            else if (tag.authenticity === 'forged')
                skipped.push(tag.name);
            else if (receipts.length === 0 && !isSetAside(tag, rejections))
                unreadable ??= tag.name;
            skipped.push(...unsigned(rejections));
        }
        if (receipts.some((one) => (0,_core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .endsSearch */ .ht)(one, now)))
            break;
    }
    return { receipts, others, skipped, unreadable };
}
const isSetAside = (tag, rejections) => rejections.some((rejection) => (0,_core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .isRejecting */ .kE)(rejection, tag.name));
const unsigned = (tags) => tags.flatMap(({ name, authenticity }) => (authenticity === 'forged' ? [name] : []));
/** The last seven days and one more at once, since a program uploads every night; then some more, and then many. */
function* batches(names, now) {
    const older = names.findIndex((name) => (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(name) <= now - _core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .RECENT */ .Ot);
    let [at, size] = [0, older === -1 ? names.length : older + 1];
    while (at < names.length) {
        yield names.slice(at, at + size);
        [at, size] = [at + size, at === 0 ? SOME : MANY];
    }
}
const SOME = 50;
const MANY = 5000;
/**
 * A receipt names the one before it. Without that one, or with another tag in its place, those who left with it wouldn't
 * be counted.
 */
function missingBetween({ receipts, others }, ledger, now) {
    const isRecent = (name) => (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(name) > now - _core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .RECENT */ .Ot;
    const known = new Set([...receipts, ...others].map(({ name }) => name));
    const end = receipts.find((one) => (0,_core_receipts_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .endsSearch */ .ht)(one, now));
    // What is older than that doesn't matter, and wasn't looked for.
    const matters = (name) => !end || (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(name) > (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(end.name);
    const named = receipts
        .filter(({ name }) => isRecent(name))
        .flatMap(({ receipt: { previousReceipt } }) => previousReceipt ?? []);
    return named
        .filter((name) => name.startsWith(ledger.prefix) && matters(name) && !known.has(name))
        .map((name) => ({
        guard: 'receipt',
        reason: `The receipt ${name} is gone${ledger.has(name) ? ', and another tag is in its place' : ''}, so nobody knows how many left with it.`,
    }));
}
/** @param unreadable the newest receipt, where this version can't read it */
function doubtsAbout(receipts, unreadable, now) {
    const future = receipts.filter(({ name, rejected }) => !rejected && (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isFuture */ .GJ)(name, now));
    return [
        ...(unreadable === undefined
            ? []
            : [`The newest receipt ${unreadable} can’t be read by this version; use the one that made it.`]),
        ...future.map(({ name }) => `The receipt ${name} is dated in the future: a clock was wrong, and no later one would count. Approve this plan, and then \`roster-sync reject ${name}\`.`),
    ].map((reason) => ({ guard: 'receipt', reason }));
}
/** @returns what a reader should know of tags that don't count */
function notesOnSkipped(skipped) {
    const [newest, ...others] = skipped;
    if (newest === undefined)
        return [];
    const which = others.length === 0
        ? `The tag ${newest} isn’t signed with this API key, so it doesn’t count`
        : `${skipped.length} tags that are named like receipts, rejections or records aren’t signed with this API key, so they don’t count; the newest is ${newest}`;
    return [`${which}. \`git show\` with its name says who made it.`];
}


/***/ }),

/***/ 31100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V_: () => (/* binding */ dayOfUpload),
/* harmony export */   fN: () => (/* binding */ asOfRun),
/* harmony export */   nt: () => (/* binding */ dayOfRun)
/* harmony export */ });
/* harmony import */ var _core_config_date_filters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62558);
/* harmony import */ var _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94513);
/* harmony import */ var _core_vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17725);



/* The day by which filters by a date decide (docs/configuration.md, Files, headers, dates). Core is given it, and knows no clock. */
/**
 * @param asked another day, YYYY-MM-DD, where somebody asks for it
 * @returns the day of a run, by the clocks of the configuration’s time zone
 */
const dayOfRun = ({ now }, asked) => (config) => asked ?? (0,_core_vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .dayIn */ .EE)(now(), config['time-zone']);
/**
 * @param name of a receipt, or of the record of a sync that began: it has the time
 * @param recorded the day that it records; a version that records none had no filters by a date
 * @returns the day of that upload
 */
const dayOfUpload = (name, recorded) => (config) => recorded ?? (0,_core_vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_2__/* .dayIn */ .EE)(new Date((0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(name) || 0), config['time-zone']);
/**
 * @param isAsked whether somebody asked for that day
 * @param byDate whom the filters by a date leave out; undefined where nobody could be read
 * @returns what is said of the day; undefined where it doesn’t matter what day it is
 */
function asOfRun(config, day, isAsked, byDate) {
    if (!(0,_core_config_date_filters_js__WEBPACK_IMPORTED_MODULE_0__/* .dependsOnDay */ .$f)(config))
        return undefined;
    return { passed: 0, waiting: 0, ...byDate, day, timeZone: config['time-zone'], isAsked };
}


/***/ }),

/***/ 49956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   dZ: () => (/* binding */ positionChanges),
/* harmony export */   rE: () => (/* binding */ discreetPlan)
/* harmony export */ });
/* harmony import */ var _base_counts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3513);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _problem_discretion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65138);
/* harmony import */ var _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81283);
/* harmony import */ var _roster_people_roster_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49284);





/**
 * Compares two rosters. Without a baseline everybody joins.
 *
 * @param baseline what was uploaded last
 * @param roster what the next upload would send
 * @param base on a pull request, the roster of its base branch
 * @param portalIds without a baseline: the ids that are known to be in the portal
 */
function planOf(baseline, roster, base, portalIds) {
    const [before, after] = [byId(baseline), byId(roster)];
    const there = new Set(baseline ? before.keys() : portalIds);
    const waits = base ? waiting(byId(base), after) : () => ({});
    const person = (of, from = roster) => {
        const { file, line } = from.place(of);
        return { id: of.id, department: departmentOf(of), ...waits(of.id), row: { file, line } };
    };
    const leaver = (of) => person(of, baseline);
    const leavers = [...before.values()].filter(({ id }) => !after.has(id));
    const unseen = baseline
        ? []
        : [...there].filter((id) => !after.has(id)).map((id) => ({ id, department: '' }));
    const types = sharedTypes(baseline, roster);
    const movers = [...after.values()].flatMap((employee) => {
        const old = before.get(employee.id);
        const fields = old ? changedFields(old, employee) : [];
        return old && fields.length > 0
            ? [{ ...person(employee), fields, values: valuesOf(fields, old, employee, types) }]
            : [];
    });
    return {
        baseline: baseline?.employees.length ?? portalIds?.length,
        joiners: [...after.values()]
            .filter(({ id }) => !there.has(id))
            .map((one) => person(one))
            .toSorted(inOrder),
        leavers: [...leavers.map(leaver), ...unseen].toSorted(inOrder),
        movers: movers.toSorted(inOrder),
        positions: positionChanges(baseline, roster),
        leavingManagers: leavingManagers(baseline?.hierarchy, leavers, after, leaver),
        departments: departmentChanges(baseline, roster),
        comparedWithBase: base !== undefined,
    };
}
const byId = (roster) => new Map(roster?.employees.map((employee) => [employee.id, employee]));
const departmentOf = ({ values }) => values['department'] ?? '';
const inOrder = (a, b) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.id, b.id);
/** A change waits when base and pull request have the person alike: it came before, and not from here. */
function waiting(base, after) {
    return (id) => {
        const [there, here] = [base.get(id), after.get(id)];
        return { waiting: there && here ? changedFields(there, here).length === 0 : there === here };
    };
}
function leavingManagers(hierarchy, leavers, after, person) {
    if (!hierarchy)
        return [];
    const known = (0,_roster_people_roster_js__WEBPACK_IMPORTED_MODULE_3__/* .byReference */ .v)(hierarchy);
    const staying = hierarchy.positions.filter(({ employeeId }) => after.has(employeeId));
    const reports = (0,_base_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .countsOf */ .mQ)(staying.map(({ parent }) => known.get(parent)?.employeeId ?? ''));
    return leavers
        .flatMap((leaver) => {
        const count = reports.get(leaver.id) ?? 0;
        return count > 0 ? [{ ...person(leaver), reports: count }] : [];
    })
        .toSorted(inOrder);
}
function departmentChanges(baseline, roster) {
    if (!baseline)
        return { appearing: [], emptying: [] };
    const [before, after] = [baseline, roster].map(({ employees }) => new Set(employees.map(departmentOf)));
    const only = (one, other) => [...(one ?? [])].filter((name) => !other?.has(name)).toSorted(_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD);
    return { appearing: only(after, before), emptying: only(before, after) };
}
function changedFields(before, after) {
    const elements = new Set([...Object.keys(before.values), ...Object.keys(after.values)]);
    return [...elements].filter((element) => (before.values[element] ?? '') !== (after.values[element] ?? ''));
}
/** What a reviewer may see of a change; names, addresses and ids are nobody’s business. */
const SHOWN_KINDS = new Set(['department', 'type', 'country', 'date']);
/** @param types which employee types may be shown */
function valuesOf(fields, before, after, types) {
    const value = ({ values }, element) => {
        const text = values[element] ?? '';
        return (0,_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(element)?.kind === 'type' && !types.has(text) ? _problem_discretion_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_SHOWN */ .a6 : text;
    };
    return Object.fromEntries(fields
        .filter((element) => SHOWN_KINDS.has((0,_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(element)?.kind))
        .map((element) => [element, { before: value(before, element), after: value(after, element) }]));
}
/** Which types there are isn’t known by itself (docs/vendor-api.md, Employee file): those that many have are some. */
function sharedTypes(...rosters) {
    const shared = rosters.map((roster) => (0,_problem_discretion_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedByMany */ .cu)(roster?.employees.map(({ values }) => values['employee_type'] ?? '') ?? []));
    return new Set(['', 'employee', 'contractor', ...shared.flatMap((types) => [...types])]);
}
/** @returns how the positions of two rosters differ; without a baseline all are new */
function positionChanges(baseline, roster) {
    const [before, after] = [postsOf(baseline), postsOf(roster)];
    const stayed = [...after.keys()].filter((id) => before.has(id));
    const changed = (differs) => stayed.filter((id) => {
        const [old, now] = [before.get(id), after.get(id)];
        return old && now && differs(old, now);
    });
    return {
        added: [...after.keys()].filter((id) => !before.has(id)).toSorted(_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD),
        removed: [...before.keys()].filter((id) => !after.has(id)).toSorted(_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD),
        moved: changed((old, now) => old.parentId !== now.parentId || old.employeeId !== now.employeeId).toSorted(_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD),
        renamed: changed((old, now) => old.title !== now.title).toSorted(_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD),
    };
}
function postsOf(roster) {
    if (!roster?.hierarchy)
        return new Map();
    const parentOf = (0,_roster_people_roster_js__WEBPACK_IMPORTED_MODULE_3__/* .parentIds */ .b)(roster.hierarchy);
    return new Map(roster.hierarchy.positions.map((position) => {
        const { id, title, employeeId } = position;
        return [id, { title, employeeId, parentId: parentOf(position) }];
    }));
}
/** A plan with only those ids and departments in it that may be shown; counts stay as they are. */
function discreetPlan(plan, discretion) {
    const id = (raw) => discretion.id(raw) ?? _problem_discretion_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_SHOWN */ .a6;
    const person = (of) => ({
        ...of,
        id: id(of.id),
        department: discretion.department(of.department) ?? _problem_discretion_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_SHOWN */ .a6,
    });
    const department = (raw) => discretion.department(raw) ?? _problem_discretion_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_SHOWN */ .a6;
    const posts = (ids) => ids.map((raw) => discretion.position(raw) ?? _problem_discretion_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_SHOWN */ .a6);
    const { added, removed, moved, renamed } = plan.positions;
    const { appearing, emptying } = plan.departments;
    return {
        ...plan,
        joiners: plan.joiners.map(person),
        leavers: plan.leavers.map(person),
        movers: plan.movers.map((one) => ({ ...person(one), values: shownValues(one.values, discretion) })),
        positions: {
            added: posts(added),
            removed: posts(removed),
            moved: posts(moved),
            renamed: posts(renamed),
        },
        leavingManagers: plan.leavingManagers.map(person),
        departments: { appearing: appearing.map(department), emptying: emptying.map(department) },
    };
}
/** What doesn’t look like what its column claims to hold isn’t shown. */
const LOOKS = {
    country: /^[A-Z]{2}$/,
    date: /^\d{4}-\d\d-\d\d$/,
};
function shownValues(values, discretion) {
    const shown = (kind, value) => {
        if (kind === 'type' || value === '')
            return value;
        if (kind === 'department')
            return discretion.department(value) ?? _problem_discretion_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_SHOWN */ .a6;
        return kind && LOOKS[kind]?.test(value) ? value : _problem_discretion_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_SHOWN */ .a6;
    };
    return Object.fromEntries(Object.entries(values).map(([element, { before, after }]) => {
        const kind = (0,_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(element)?.kind;
        return [element, { before: shown(kind, before), after: shown(kind, after) }];
    }));
}


/***/ }),

/***/ 49626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ loosened),
/* harmony export */   Sb: () => (/* binding */ changedSettings),
/* harmony export */   h7: () => (/* binding */ additionsTo),
/* harmony export */   wG: () => (/* binding */ withAdditions)
/* harmony export */ });
/* harmony import */ var _vocabulary_guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41264);

/** @returns the guards that a configuration sets looser than what was uploaded last had them */
function loosened(before, now) {
    const limits = _vocabulary_guards_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.filter((guard) => isLooser(before[guard], now[guard]));
    const unprotected = before.protect.some((id) => !now.protect.includes(id));
    const { approvers } = now;
    const morePeople = before.approvers !== undefined &&
        (approvers === undefined || approvers.some((login) => !before.approvers?.includes(login)));
    return [...limits, ...(unprotected ? ['protect'] : []), ...(morePeople ? ['approvers'] : [])];
}
const isLooser = (before, now) => now.percent > before.percent ||
    now.floor > before.floor ||
    (now.max ?? Infinity) > (before.max ?? Infinity);
/** The lists of a roster to which something may be added: whoever reads the plan sees what. */
const LISTS = ['departments', 'countries'];
/** @returns what a configuration adds to each of these lists, where there was one */
function additionsTo(before, now) {
    return LISTS.flatMap((list) => {
        const [old, added] = [before.roster[list], now.roster[list]];
        const more = old && added ? added.filter((one) => !old.includes(one)) : [];
        return more.length > 0 ? [[`roster.${list}`, more]] : [];
    });
}
/** @returns the configuration before with what was added to its lists, by which a roster is judged, too */
function withAdditions(before, now) {
    const lists = LISTS.map((list) => [list, before.roster[list] && (now.roster[list] ?? before.roster[list])]);
    return { ...before, roster: { ...before.roster, ...Object.fromEntries(lists) } };
}
/** @returns the keys that decide how a roster is read and judged, and that differ */
function changedSettings(before, now) {
    const settingsOf = ({ roster, hierarchy, rules }) => ({
        ...Object.fromEntries(Object.entries(roster).map(([key, value]) => [`roster.${key}`, value])),
        hierarchy,
        rules,
    });
    const [old, own] = [settingsOf(before), settingsOf(now)];
    return [...new Set([...Object.keys(old), ...Object.keys(own)])].filter((key) => JSON.stringify(old[key]) !== JSON.stringify(own[key]));
}


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


/***/ }),

/***/ 21605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ orderInNames),
/* harmony export */   e2: () => (/* binding */ isSwappedIn),
/* harmony export */   lz: () => (/* binding */ isSwapped),
/* harmony export */   oh: () => (/* binding */ orderInAddresses)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _columns_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14655);


/** Fewer prove nothing, and some addresses are made the other way round. */
const MIN_SWAPPED = 3;
const MOST = 0.8;
const isSwapped = ({ straight, swapped }) => swapped >= MIN_SWAPPED && swapped > (straight + swapped) * MOST;
const LETTERLESS = /[^\p{L}]/gu;
const lettersOf = (name) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name).replaceAll(LETTERLESS, '');
/**
 * Whether an address was made of a forename and a surname in this order, as `ada.example`, `a.example` and `aexample`
 * are, or in the other one.
 *
 * @returns undefined where it says nothing of it
 */
function isSwappedIn(address, { forename, surname }) {
    const letters = lettersOf(address.slice(0, Math.max(0, address.indexOf('@'))));
    const [first, second] = [lettersOf(forename), lettersOf(surname)];
    if (first.length < 2 || second.length < 2 || letters === '')
        return undefined;
    const made = (one, other) => [one + other, one.charAt(0) + other];
    const isStraight = made(first, second).includes(letters);
    const isTurned = made(second, first).includes(letters);
    return isStraight === isTurned ? undefined : isTurned;
}
/** @param people each with an address, which may be empty */
function orderInAddresses(people) {
    const found = people.map((one) => isSwappedIn(one.email, one));
    return {
        straight: found.filter((one) => one === false).length,
        swapped: found.filter((one) => one === true).length,
    };
}
/** @param written whole names of some of the people: forename first, but before a comma */
function orderInNames(people, written) {
    const keyOf = (one, other) => `${lettersOf(one)} ${lettersOf(other)}`;
    const names = new Set(people.map(({ forename, surname }) => keyOf(forename, surname)));
    const turned = new Set(people.map(({ forename, surname }) => keyOf(surname, forename)));
    const keys = written.map((name) => (0,_columns_names_js__WEBPACK_IMPORTED_MODULE_1__/* .splitName */ .W)(name)).map(({ first, last }) => keyOf(first, last));
    return {
        straight: keys.filter((key) => names.has(key)).length,
        swapped: keys.filter((key) => !names.has(key) && turned.has(key)).length,
    };
}


/***/ }),

/***/ 49284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parentIds),
/* harmony export */   v: () => (/* binding */ byReference)
/* harmony export */ });
/** What a position's parent is found by. */
function referenceOf(hierarchy, position) {
    return hierarchy.refersTo === 'employee' ? position.employeeId : position.id;
}
const references = new WeakMap();
/** @returns the position that each reference finds; of positions with the same one, the first */
function byReference(hierarchy) {
    let found = references.get(hierarchy);
    if (!found)
        references.set(hierarchy, (found = indexed(hierarchy)));
    return found;
}
function indexed(hierarchy) {
    const found = new Map();
    for (const position of hierarchy.positions) {
        const reference = referenceOf(hierarchy, position);
        if (!found.has(reference))
            found.set(reference, position);
    }
    return found;
}
/** The position id of a position's parent; empty at the root. */
function parentIds(hierarchy) {
    const known = byReference(hierarchy);
    return ({ parent }) => (parent === '' ? '' : (known.get(parent)?.id ?? ''));
}


/***/ }),

/***/ 57185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ hasThousands),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   Yg: () => (/* binding */ withoutQuotes),
/* harmony export */   i8: () => (/* binding */ hasOtherAlphabet),
/* harmony export */   n_: () => (/* binding */ hasDecimals),
/* harmony export */   wy: () => (/* binding */ hasInvisible)
/* harmony export */ });
/*
 * Ids as a person reads them. What people and programs change in an id without meaning another person is taken away,
 * one step for each; two ids that come out the same are one to whoever reads them.
 *
 * Leading zeros count for nothing in a number, and in a number after letters (E-7, E-0007), which is how people say
 * them; anywhere else in an id (0a01, 7-01) they may distinguish. Separators count for nothing between a letter and a
 * digit (E-7, E7) and for much between two digits (1-23, 12-3).
 */
/** Small letters of Cyrillic and Greek that look like Latin ones, or whose capitals do. */
const LOOK_ALIKES = {
    ...{ а: 'a', в: 'b', с: 'c', е: 'e', ё: 'e', н: 'h', і: 'i', ї: 'i', ј: 'j', к: 'k', м: 'm', о: 'o' },
    ...{ р: 'p', ѕ: 's', т: 't', у: 'y', ү: 'y', х: 'x', ԁ: 'd', ԛ: 'q', ԝ: 'w', һ: 'h' },
    ...{ α: 'a', β: 'b', ε: 'e', ζ: 'z', η: 'h', ι: 'i', κ: 'k', μ: 'm', ν: 'n', ο: 'o', ρ: 'p', τ: 't' },
    ...{ υ: 'y', χ: 'x', ı: 'i' },
};
const INVISIBLE = {
    differsIn: 'in a character that can’t be seen',
    // A mark on anything but a letter is lost in most typefaces.
    apply: (id) => id.replaceAll(/[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]|(?<![\p{L}\p{M}])\p{M}+/gu, ''),
};
const ENCODED = {
    differsIn: 'in how a letter or a digit is encoded',
    apply: (id) => id
        .normalize('NFKC')
        .replaceAll(/\p{Nd}/gu, digit)
        .replaceAll(/[\p{Pd}\u2212]/gu, '-'),
};
/** The digits of every script are ten in a row, from zero up. */
function digit(character) {
    const code = character.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1)))
        value += 1;
    return String(value);
}
const ALPHABET = {
    differsIn: 'in a letter of another alphabet that looks the same',
    apply: (id) => id.replaceAll(/[\p{Script=Cyrillic}\p{Script=Greek}ı]/gu, (letter) => {
        const small = letter.toLowerCase();
        const latin = LOOK_ALIKES[small];
        if (latin === undefined)
            return letter;
        return letter === small ? latin : latin.toUpperCase();
    }),
};
const QUOTES = { differsIn: 'in quotes or a formula', apply: withoutQuotes };
/** Without what makes a text of a number in a spreadsheet: `="0001"`, `'0001`, `"0001"`. */
function withoutQuotes(id) {
    return id.replace(/^=?["'`´‘’“”„]+/, '').replace(/["'`´‘’“”]+$/, '');
}
const NUMBER = { differsIn: 'in decimals or in separators of thousands', apply: asPlainNumber };
/** 1.000 is a thousand, and 3427.000 isn’t. */
const DECIMALS = /(?<=\d)[.,]0{1,2}$|(?<=\d{4})[.,]0+$/;
const THOUSANDS = /^\d{1,3}(?:[.,'’ \u00A0\u202F]\d{3})+$/;
const hasDecimals = (id) => /^\d/.test(id) && !/[^\d.,'’ ]/.test(id) && DECIMALS.test(id);
const hasThousands = (id) => THOUSANDS.test(id.replace(DECIMALS, ''));
function asPlainNumber(id) {
    const whole = hasDecimals(id) ? id.replace(DECIMALS, '') : id;
    return THOUSANDS.test(whole) ? whole.replaceAll(/\D/g, '') : whole;
}
const SEPARATORS = {
    differsIn: 'in a separator',
    apply: (id) => id
        .replaceAll(/(?<=\p{L})[-_./ ]+(?=\d)|(?<=\d)[-_./ ]+(?=\p{L})/gu, '')
        .replaceAll(/^[-+_./#([<]+|[-_.,;:/)\]>]+$/g, ''),
};
const ZEROS = {
    differsIn: 'in leading zeros',
    apply: (id) => id.replace(/^(\D*)0+(?=\d+$)/, '$1'),
};
/** The capitals of ß are SS. */
const CASE = { differsIn: 'in capitals', apply: (id) => id.toUpperCase().toLowerCase() };
/** In an order in which each finds what those before have laid bare. */
const STEPS = [INVISIBLE, ENCODED, ALPHABET, QUOTES, NUMBER, SEPARATORS, ZEROS, CASE];
/**
 * How the ids of a company are read. Where most of them mix capitals and small letters (as Salesforce’s do), two ids
 * that differ in nothing else are two people’s.
 */
function readingOf(ids) {
    const mixed = ids.filter((id) => /\p{Lu}/u.test(id) && /\p{Ll}/u.test(id)).length;
    const steps = mixed * 2 > ids.length ? STEPS.filter((step) => step !== CASE) : STEPS;
    return {
        keyOf: (id) => (/^\d+$/.test(id) ? ZEROS.apply(id) : steps.reduce((text, { apply }) => apply(text), id)),
        differenceOf: (one, other) => steps.find(({ apply }) => apply(one) === apply(other))?.differsIn ?? 'in how they are written',
    };
}
/** A letter of any script but Latin, and but those of which none could be taken for a Latin one. */
const OTHER_ALPHABET = /(?![\p{sc=Latin}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Thai}\u30FC])\p{L}/u;
/** Whether an id has a letter that may look like a Latin one, and of which `keyOf` doesn’t know which. */
const hasOtherAlphabet = (id) => OTHER_ALPHABET.test(ALPHABET.apply(ENCODED.apply(id)));
const hasInvisible = (id) => INVISIBLE.apply(id) !== id;


/***/ }),

/***/ 70720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  s: () => (/* binding */ withSeverities)
});

// EXTERNAL MODULE: ./src/core/vocabulary/rules.ts + 3 modules
var rules = __webpack_require__(85905);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/roster/people/roster.ts
var people_roster = __webpack_require__(49284);
// EXTERNAL MODULE: ./src/core/rules/rule.ts
var rule = __webpack_require__(10813);
;// CONCATENATED MODULE: ./src/core/rules/hierarchy/cycles.ts



/** How many ids of one circle a message names. */
const MAX_NAMED = 20;
/** No circles. Each is reported once, at its first position in the file, with the ids on it. */
const cycles = (hierarchy, _roster, { discretion }) => findCycles(hierarchy).map((cycle) => {
    const [first] = cycle;
    const employee = hierarchy.refersTo === 'employee';
    const place = (position) => hierarchy.place(position, 'parent');
    const name = (position) => (0,rule/* called */.Ab)(employee ? discretion.id(position.employeeId) : discretion.position(position.id), place(position).line);
    const named = cycle.slice(0, MAX_NAMED).map(name);
    const more = cycle.length > MAX_NAMED ? ` → … ${cycle.length - MAX_NAMED} more` : '';
    const message = cycle.length === 1
        ? `${name(first)} reports to itself; if it is the top, leave the manager (or parent) empty.`
        : `${cycle.length} report to each other in a circle: ${named.join(' → ')}${more} → ${name(first)}.`;
    return (0,problem/* problem */.CC)('hierarchy/cycle', place(first), { message, employeeId: discretion.id(first.employeeId) });
});
/** Follows each position upwards until somebody seen before: seen on this very way up, it is a circle. */
function findCycles(hierarchy) {
    const known = (0,people_roster/* byReference */.v)(hierarchy);
    const order = new Map(hierarchy.positions.map((position, index) => [position, index]));
    const seenOnWayOf = new Map();
    const found = [];
    for (const start of hierarchy.positions) {
        let at = start;
        while (at && !seenOnWayOf.has(at)) {
            seenOnWayOf.set(at, start);
            at = at.parent === '' ? undefined : known.get(at.parent);
        }
        if (at && seenOnWayOf.get(at) === start)
            found.push(cycleFrom(at, known, order));
    }
    return found;
}
function cycleFrom(at, known, order) {
    const members = [];
    for (let next = at; next && (next !== at || members.length === 0); next = known.get(next.parent)) {
        members.push(next);
    }
    const first = members.reduce((best, member) => ((order.get(member) ?? 0) < (order.get(best) ?? 0) ? member : best), at);
    const begin = members.indexOf(first);
    return [first, ...members.slice(begin + 1), ...members.slice(0, begin)];
}

;// CONCATENATED MODULE: ./src/core/rules/hierarchy/one-post-each.ts

/** No employee holds two positions. A derived hierarchy can't have it: there the employee id would appear twice. */
const onePostEach = (hierarchy, _roster, { discretion }) => {
    if (hierarchy.refersTo === 'employee')
        return [];
    const first = new Map();
    const problems = [];
    for (const position of hierarchy.positions) {
        const { employeeId } = position;
        if (employeeId === '')
            continue;
        const holder = first.get(employeeId);
        if (!holder) {
            first.set(employeeId, position);
            continue;
        }
        const line = hierarchy.place(holder, 'employeeId').line;
        problems.push((0,problem/* problem */.CC)('hierarchy/two-posts', hierarchy.place(position, 'employeeId'), {
            message: `The employee holds the position of line ${line ?? '?'} already.`,
            employeeId: discretion.id(employeeId),
        }));
    }
    return problems;
};

// EXTERNAL MODULE: ./src/core/base/counts.ts
var counts = __webpack_require__(3513);
;// CONCATENATED MODULE: ./src/core/rules/hierarchy/one-root.ts




/**
 * Exactly one position is at the top. Of several, the one that most positions lead up to is taken for the true root,
 * and the others are reported: an empty manager is usually a slip in one record.
 */
const oneRoot = (hierarchy, _roster, { discretion }) => {
    const roots = hierarchy.positions.filter(({ parent }) => parent === '');
    const [first] = hierarchy.positions;
    if (!first)
        return [];
    if (roots.length === 0) {
        // The top may be one of the records that can't be read.
        if (hierarchy.incomplete || hierarchy.unreadable.size > 0)
            return [];
        const { file } = hierarchy.place(first, 'parent');
        const message = `Nobody is at the top: every position names a manager or parent${whyNobody(hierarchy)}.`;
        return [(0,problem/* problem */.CC)('hierarchy/no-root', { file, line: 1 }, { message })];
    }
    if (roots.length === 1)
        return [];
    const below = countBelow(hierarchy);
    const size = (root) => below.get(root) ?? 0;
    const top = roots.reduce((best, root) => (size(root) > size(best) ? root : best));
    const topShown = top.employeeId ? discretion.id(top.employeeId) : discretion.position(top.id);
    const topName = (0,rule/* called */.Ab)(topShown, hierarchy.place(top, 'parent').line);
    if (roots.length > MANY) {
        const message = `${roots.length} of ${hierarchy.positions.length} positions name no manager or parent, and exactly one may; most lead up to ${topName}. Lines ${linesOf(hierarchy, roots.filter((root) => root !== top))}.`;
        const other = roots.find((root) => root !== top) ?? top;
        return [(0,problem/* problem */.CC)('hierarchy/several-roots', hierarchy.place(other, 'parent'), { message, isWide: true })];
    }
    return roots
        .filter((root) => root !== top)
        .map((root) => (0,problem/* problem */.CC)('hierarchy/several-roots', hierarchy.place(root, 'parent'), {
        message: `The position names no manager or parent, but ${topName} is at the top already.`,
        employeeId: discretion.id(root.employeeId),
    }));
};
/** More of them have one cause, and are reported as one. */
const MANY = 10;
const LINES_NAMED = 5;
/** The first lines of some positions, and how many there are besides. */
function linesOf(hierarchy, positions) {
    const lines = positions
        .slice(0, LINES_NAMED)
        .map((one) => String(hierarchy.place(one, 'parent').line ?? '?'));
    const more = positions.length - lines.length;
    return `${lines.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** Who may be the top all the same: whoever names themself, or somebody outside. */
function whyNobody(hierarchy) {
    const known = (0,people_roster/* byReference */.v)(hierarchy);
    const themselves = hierarchy.positions.filter((one) => known.get(one.parent) === one);
    const outside = hierarchy.positions.filter(({ parent }) => !known.has(parent));
    const said = [
        ...(themselves.length > 0
            ? [`${themselves.length} of them themselves (line ${linesOf(hierarchy, themselves)})`]
            : []),
        ...(outside.length > 0
            ? [`${outside.length} of them somebody who isn’t there (line ${linesOf(hierarchy, outside)})`]
            : []),
    ];
    return said.length > 0 ? `, ${said.join(' and ')}` : '';
}
/** How many positions lead up to each root: leaves are counted into their parents and taken away, layer by layer. */
function countBelow(hierarchy) {
    const known = (0,people_roster/* byReference */.v)(hierarchy);
    const parentOf = (position) => (position.parent === '' ? undefined : known.get(position.parent));
    const waiting = (0,counts/* countsOf */.mQ)(hierarchy.positions.flatMap((position) => parentOf(position) ?? []));
    const below = new Map();
    const leaves = hierarchy.positions.filter((position) => !waiting.has(position));
    for (let leaf = leaves.pop(); leaf; leaf = leaves.pop()) {
        const parent = parentOf(leaf);
        if (!parent)
            continue;
        below.set(parent, (below.get(parent) ?? 0) + (below.get(leaf) ?? 0) + 1);
        const left = (waiting.get(parent) ?? 0) - 1;
        waiting.set(parent, left);
        if (left === 0)
            leaves.push(parent);
    }
    return below;
}

// EXTERNAL MODULE: ./src/core/vocabulary/countries.ts
var vocabulary_countries = __webpack_require__(3810);
// EXTERNAL MODULE: ./src/core/vocabulary/fields.ts
var fields = __webpack_require__(81283);
;// CONCATENATED MODULE: ./src/core/roster/people/values.ts


/** Everything that XML 1.0 (production Char) can't carry. Lone surrogates can't come out of UTF-8. */
// eslint-disable-next-line no-control-regex -- these are the characters to be found
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
/** One address: a local part without what must be quoted, and a domain of at least two labels. */
const ADDRESS = /^[^\s\p{C}@"(),:;<>[\\\]]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;
/** Blanks of any kind are nothing to see; what isn’t padding of a cell is left in it. */
const isVisible = (value) => value.trim() !== '';
const isTypable = (value) => !FORBIDDEN.test(value);
const isAddress = (value) => value.length <= 254 && ADDRESS.test(value);
const isThere = (area) => ({
    rule: `${area}/required`,
    message: 'is empty',
    holds: isVisible,
});
const canBeCarried = (area) => ({
    rule: `${area}/control-character`,
    message: 'holds an invisible control character that XML can’t carry',
    holds: isTypable,
});
/** What some kinds of values must be besides a text. Dates have a rule of their own, which judges whole columns. */
const OF_KIND = {
    country: {
        rule: 'employee/country',
        message: 'isn’t a country of ISO 3166-1, by code or by name',
        holds: vocabulary_countries/* isCountry */.B8,
    },
    email: { rule: 'employee/email', message: 'isn’t an e-mail address', holds: isAddress },
};
const fits = (pattern) => ({
    rule: 'employee/pattern',
    message: 'doesn’t fit the `pattern` of its column',
    holds: (value) => pattern.test(value),
});
const orEmpty = (check) => ({
    ...check,
    holds: (value) => value === '' || check.holds(value),
});
/**
 * @param pattern what the whole value must match
 * @param isOptional whether the configuration lets it be empty
 * @returns what a value of an element must be; of several that don’t hold, the first is reported
 */
function checksOf(element, pattern, isOptional) {
    const field = (0,fields/* fieldOf */._F)(element);
    const own = field && OF_KIND[field.kind];
    const checks = [canBeCarried('employee'), ...(own ? [own] : []), ...(pattern ? [fits(pattern)] : [])];
    // Whether a further element must be there is for the program’s schema to decide.
    return field?.required && !isOptional ? [isThere('employee'), ...checks] : checks.map(orEmpty);
}
/** What a position’s id and title must be; whether parent and employee exist is for the hierarchy’s rules. */
const POSITION_CHECKS = [isThere('hierarchy'), canBeCarried('hierarchy')];
/** @returns the first check that doesn’t hold; undefined for a value that is right */
const failedCheck = (value, checks) => checks.find(({ holds }) => !holds(value));

;// CONCATENATED MODULE: ./src/core/rules/hierarchy/positions.ts


/** Each position has an id and a title that XML can carry. */
const positionValues = (hierarchy, _roster, { discretion }) => hierarchy.positions.flatMap((position) => {
    // A derived position without an id of its own is an employee without one, who has been reported already.
    if (hierarchy.refersTo === 'employee' && position.id === '' && position.employeeId === '')
        return [];
    return ['id', 'title'].flatMap((cell) => {
        const failed = failedCheck(position[cell], POSITION_CHECKS);
        if (!failed)
            return [];
        return (0,problem/* problem */.CC)(failed.rule, hierarchy.place(position, cell), {
            message: `The position’s ${cell} ${failed.message}.`,
            employeeId: discretion.id(position.employeeId),
        });
    });
});
const uniquePositions = (hierarchy, _roster, { discretion }) => {
    const first = new Map();
    const problems = [];
    for (const position of hierarchy.positions) {
        const { id, employeeId } = position;
        const holder = first.get(id);
        if (!holder)
            first.set(id, position);
        // Derived ids that are employee ids are reported where the employee id is.
        else if (id !== '' && !(hierarchy.refersTo === 'employee' && id === employeeId)) {
            const line = hierarchy.place(holder, 'id').line;
            problems.push((0,problem/* problem */.CC)('hierarchy/duplicate-position', hierarchy.place(position, 'id'), {
                message: `The same position id is that of line ${line ?? '?'} already.`,
                employeeId: discretion.id(employeeId),
            }));
        }
    }
    return problems;
};
/** The platform's cap is on positions as it is on employees. */
const notTooMany = (hierarchy, _roster, { config }) => {
    const max = config.roster['max-records'];
    const over = hierarchy.positions[max];
    if (!over)
        return [];
    const message = `${hierarchy.positions.length} positions, and at most ${max} may be sent; the first one too many is on this line.`;
    const { file, line } = hierarchy.place(over, 'id');
    return [(0,problem/* problem */.CC)('roster/too-many-records', { file, line }, { message })];
};

// EXTERNAL MODULE: ./src/core/roster/people/managers.ts
var managers = __webpack_require__(1159);
// EXTERNAL MODULE: ./src/core/base/nearest.ts
var nearest = __webpack_require__(51751);
// EXTERNAL MODULE: ./src/core/rules/change/id-forms.ts
var id_forms = __webpack_require__(57185);
;// CONCATENATED MODULE: ./src/core/rules/hierarchy/sought.ts





const NOTHING = { says: '' };
/** Words are compared with everybody’s: that many are looked at. */
const MAX_SOUGHT = 20;
/** @returns what says of a position whom its cell for the manager may mean */
function meaningIn(hierarchy, roster, context) {
    if (hierarchy.refersTo === 'position')
        return () => NOTHING;
    const known = new Map();
    const seeker = seekerIn(roster, context);
    const references = new Set(hierarchy.positions.map(({ parent }) => parent));
    return ({ parent, sought }) => {
        const key = sought ?? parent;
        let meant = known.get(key);
        if (!meant) {
            const looks = known.size < MAX_SOUGHT;
            if ((0,managers/* isNamed */.ev)(parent))
                meant = seeker.byId(parent, references, looks);
            else
                meant = sought === undefined ? NOTHING : seeker.byWords(sought, looks);
            known.set(key, meant);
        }
        return meant;
    };
}
function seekerIn(roster, { discretion, before }) {
    const ids = roster.employees.map(({ id }) => id);
    const reading = (0,id_forms/* readingOf */.MU)(ids);
    const alike = new Map(roster.employees.map((one) => [reading.keyOf(one.id), one]));
    const byEmail = new Map(roster.employees.map((one) => [wordsOf(one).email, one]));
    const byId = new Map(roster.employees.map((one) => [one.id, one]));
    const old = new Map(before?.employees.map((one) => [one.id, one]));
    const nameless = roster.employees.filter(({ id }) => id === '');
    const cellsOf = (one, elements) => elements.map((element) => roster.place(one, element));
    const who = (one) => (0,rule/* calledWithLine */.KB)(discretion.id(one.id), roster.place(one).line);
    const wasId = (id) => {
        const was = old.get(id);
        if (!was)
            return undefined;
        const now = byEmail.get(wordsOf(was).email || '-');
        if (!now)
            return { says: '; they were in the roster that was uploaded last, and are no longer in it' };
        const causes = cellsOf(now, ['employee_id']);
        return { says: `; it was the id of whoever is in line ${roster.place(now).line ?? '?'}`, causes };
    };
    return {
        byId: (id, references, looks) => {
            const like = alike.get(reading.keyOf(id));
            if (like) {
                const [shown, own] = [discretion.id(like.id), cellsOf(like, ['employee_id'])];
                const isShorter = reading.differenceOf(like.id, id) === ZEROS && id.length < like.id.length;
                if (isShorter && shown !== undefined)
                    return { says: `; it looks like ${shown} without its zeros`, causes: own };
                const difference = reading.differenceOf(like.id, id);
                return {
                    says: `; the id in line ${own[0]?.line ?? '?'} differs from it only ${difference}`,
                    causes: own,
                };
            }
            const meant = wasId(id);
            if (meant?.causes)
                return meant;
            const near = looks
                ? roster.employees.filter((one) => !references.has(one.id) && isOneOff(one.id, id))
                : [];
            const [only, ...others] = nameless;
            const causes = [...near, ...(only && others.length === 0 ? [only] : [])];
            return { says: meant?.says ?? '', causes: causes.flatMap((one) => cellsOf(one, ['employee_id'])) };
        },
        byWords: (written, looks) => {
            const isAddress = written.includes('@');
            const [own, elements] = isAddress
                ? [(one) => wordsOf(one).email, ['email']]
                : [(one) => wordsOf(one).name, fields/* NAMES */.Xk];
            const what = isAddress ? 'address' : 'name';
            const key = isAddress ? written.toLowerCase() : (0,managers/* nameKey */.Rc)(written);
            const was = before?.employees.find((one) => own(one) === key);
            const now = was && (byId.get(was.id) ?? undefined);
            if (now)
                return { says: `; it was the ${what} of ${who(now)}`, causes: cellsOf(now, elements) };
            if (was)
                return { says: '; they were in the roster that was uploaded last, and are no longer in it' };
            const near = looks ? (0,nearest/* nearest */.pA)(key, roster.employees.map(own)) : undefined;
            const person = near === undefined ? undefined : roster.employees.find((one) => own(one) === near);
            if (!person)
                return NOTHING;
            return { says: `; it is nearly the ${what} of ${who(person)}`, causes: cellsOf(person, elements) };
        },
    };
}
const ZEROS = 'in leading zeros';
const wordsOf = ({ values }) => ({
    name: (0,managers/* nameKey */.Rc)(fields/* NAMES */.Xk.map((element) => values[element] ?? '').join(' ')),
    email: (values['email'] ?? '').toLowerCase(),
});
/** Whether one character was typed wrong, left out or put in, or two are the other way round. */
function isOneOff(one, other) {
    if (one === '' || Math.abs(one.length - other.length) > 1)
        return false;
    let start = 0;
    while (start < one.length && one[start] === other[start])
        start += 1;
    let [a, b] = [one.length, other.length];
    while (a > start && b > start && one[a - 1] === other[b - 1])
        [a, b] = [a - 1, b - 1];
    const [left, right] = [one.slice(start, a), other.slice(start, b)];
    if (Math.max(left.length, right.length) <= 1)
        return true;
    return left.length === 2 && left === right.charAt(1) + right.charAt(0);
}

;// CONCATENATED MODULE: ./src/core/rules/hierarchy/references.ts




/** Every employee that a position names is in the roster. */
const knownEmployees = (hierarchy, roster, { discretion }) => {
    const ids = new Set(roster.employees.map(({ id }) => id));
    return hierarchy.positions
        .filter(({ employeeId }) => employeeId !== '' && !ids.has(employeeId) && !roster.unreadable.has(employeeId))
        .map((position) => (0,problem/* problem */.CC)('hierarchy/unknown-employee', hierarchy.place(position, 'employeeId'), {
        message: 'The position names an employee who isn’t in the roster.',
        employeeId: discretion.id(position.employeeId),
    }));
};
/** Every manager, or parent, that is named exists. Where most don’t, the column is another one, and is reported once. */
const orphans = (hierarchy, roster, context) => {
    const { discretion } = context;
    if (hierarchy.incomplete)
        return [];
    const known = (0,people_roster/* byReference */.v)(hierarchy);
    const manager = hierarchy.refersTo === 'employee' ? 'manager' : 'parent position';
    const named = hierarchy.positions.filter(({ parent }) => parent !== '');
    const missing = named.filter(({ parent }) => !known.has(parent) && !hierarchy.unreadable.has(parent));
    const [first] = missing;
    if (!first)
        return [];
    if (missing.length > references_MANY && missing.length * 2 > named.length) {
        const message = `Of ${named.length} who name a ${manager}, ${missing.length} name nobody who is there; this is the first${kindOf(missing)}.`;
        const hint = 'Look whether the configuration names the right column under `hierarchy`: `manager_id` needs employee ids, `manager_name` names, and `manager_email` addresses.';
        return [(0,problem/* problem */.CC)('hierarchy/orphan', hierarchy.place(first, 'parent'), { message, hint, isWide: true })];
    }
    const meant = meaningIn(hierarchy, roster, context);
    return missing.map((position) => {
        const shown = parentShown(position, hierarchy, discretion);
        const { says, causes } = meant(position);
        return (0,problem/* problem */.CC)('hierarchy/orphan', hierarchy.place(position, 'parent'), {
            message: `The ${manager}${shown === undefined ? '' : ` ${shown}`} doesn’t exist${says}.`,
            causes,
            employeeId: discretion.id(position.employeeId),
        });
    });
};
/** More have one cause. */
const references_MANY = 10;
/** What cells that name nobody are, where nearly all are alike, as the end of a sentence. */
function kindOf(positions) {
    const kinds = [
        [/^(?:CN|OU|UID|DC)=/i, 'names of a directory (CN=…)'],
        [/@/, 'e-mail addresses'],
        [/^[\w.-]+\\/, 'names of accounts (DOMAIN\\name)'],
        [/\p{L}[\s,]+\p{L}/u, 'names of people'],
        [/^\p{L}/u, 'names of accounts'],
    ];
    const written = positions.map(({ parent }) => parent).filter(managers/* isNamed */.ev);
    const kind = kinds.find(([form]) => written.filter((one) => form.test(one)).length * 5 > written.length * 4);
    return kind && written.length > 0 ? `. They look like ${kind[1]}` : '';
}
/** What the cell names, where it names somebody by an id that may be shown. */
function parentShown({ parent }, { refersTo }, discretion) {
    if (!(0,managers/* isNamed */.ev)(parent))
        return undefined;
    return refersTo === 'employee' ? discretion.id(parent) : discretion.position(parent);
}

;// CONCATENATED MODULE: ./src/core/rules/roster/allowed-values.ts



/* Values that the configuration has a list for. */
const knownDepartments = (roster, { config, discretion }) => {
    const { departments } = config.roster;
    if (!departments)
        return [];
    const known = new Set(departments);
    return roster.employees
        .filter(({ values: { department = '' } }) => department !== '' && !known.has(department))
        .map((employee) => (0,problem/* problem */.CC)('roster/unknown-department', roster.place(employee, 'department'), {
        message: 'The department isn’t one of `roster.departments`.',
        hint: `${(0,nearest/* didYouMean */.au)(employee.values['department'] ?? '', departments)}The departments are ${(0,nearest/* wordsIn */.Hn)(departments)}. Correct the cell, or add the department to \`roster.departments\` once it exists in the portal.`,
        employeeId: discretion.id(employee.id),
    }));
};
const knownCountries = (roster, { config, discretion }) => {
    const { countries } = config.roster;
    if (!countries)
        return [];
    const known = new Set(countries);
    // What isn’t a country at all is reported as that.
    return roster.employees
        .filter(({ values: { country = '' } }) => (0,vocabulary_countries/* isCountry */.B8)(country) && !known.has(country))
        .map((employee) => (0,problem/* problem */.CC)('roster/unknown-country', roster.place(employee, 'country'), {
        message: 'The country isn’t one of `roster.countries`.',
        hint: `The countries are ${(0,nearest/* wordsIn */.Hn)(countries)}. Correct the cell, or add the country to \`roster.countries\` once the account manager has set it up.`,
        employeeId: discretion.id(employee.id),
    }));
};
const emailDomains = (roster, { config, discretion }) => {
    const domains = config.roster['email-domains'];
    if (!domains)
        return [];
    const known = new Set(domains.map((domain) => domain.toLowerCase()));
    return roster.employees
        .filter(({ values: { email = '' } }) => email.includes('@') && !known.has(domainOf(email)))
        .map((employee) => (0,problem/* problem */.CC)('roster/email-domain', roster.place(employee, 'email'), {
        message: 'The address isn’t in one of `roster.email-domains`.',
        hint: `The domains are ${(0,nearest/* wordsIn */.Hn)(domains)}. Use the work address, or add the domain to \`roster.email-domains\`.`,
        employeeId: discretion.id(employee.id),
    }));
};
const domainOf = (email) => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

// EXTERNAL MODULE: ./src/core/roster/columns/columns.ts
var columns = __webpack_require__(67672);
// EXTERNAL MODULE: ./src/core/vocabulary/dates.ts
var dates = __webpack_require__(34013);
;// CONCATENATED MODULE: ./src/core/rules/roster/dates.ts




/** Every date is one, of the declared format. A whole column without a declared format is reported once. */
const dates_dates = (roster, context) => (0,columns/* wantedColumns */.tY)(context.config).flatMap(({ element, formats }) => {
    if (!formats)
        return [];
    const written = roster.employees.filter(({ values: { [element]: written = '' } }) => written !== '' && isTypable(written));
    const wrong = written.filter(({ values }) => !(0,dates/* isDate */.$P)(values[element] ?? ''));
    if (wrong.length === 0)
        return [];
    const found = { element, formats, wrong };
    const noneIsRight = wrong.length === written.length && formats.length === 0;
    return (noneIsRight ? ofTheColumn(roster, found) : undefined) ?? ofTheRest(roster, found, context);
});
/** Fewer dates of another form are slips. */
const MIN_OF_A_FORM = 3;
/** Dates of a second form, once for all of them, and each of the others. */
function ofTheRest(roster, found, context) {
    const { element, formats, wrong } = found;
    const [second] = (0,dates/* likelyFormats */.Bv)(wrong.map(({ values }) => values[element] ?? ''));
    const isSecond = ({ values }) => second !== undefined && (0,dates/* reads */.Um)(values[element] ?? '', second);
    const alike = wrong.filter(isSecond);
    const [first] = alike;
    if (!first || second === undefined || alike.length < MIN_OF_A_FORM)
        return ofEach(roster, found, context);
    const declared = formats.length > 0 ? formats.join(' or ') : 'YYYY-MM-DD';
    const list = [...formats, second];
    const twin = (0,dates/* twinOf */.wA)(second);
    const isOpen = twin !== undefined && alike.every(({ values }) => (0,dates/* reads */.Um)(values[element] ?? '', twin));
    const message = `${alike.length} values of \`${element}\` don’t have the form ${declared}; they could be ${second}, and this is the first.`;
    const doubt = isOpen ? `Nothing proves that they aren’t ${twin}: ask who made the file. ` : '';
    const hint = (0,dates/* areAmbiguousTogether */.LZ)(list)
        ? 'No list of formats reads both, since one text could be two dates: export the column in one form.'
        : `${doubt}If they are, declare \`format: ${flow(list)}\` at \`${element}\` under \`roster.columns\`.`;
    const rest = { ...found, wrong: wrong.filter((one) => !isSecond(one)) };
    return [
        (0,problem/* problem */.CC)('employee/start-date', roster.place(first, element), { message, hint, isWide: true }),
        ...ofEach(roster, rest, context),
    ];
}
/** Formats as YAML has them on one line. */
const flow = (formats) => formats.length === 1 ? formats.join() : `[${formats.map((one) => JSON.stringify(one)).join(', ')}]`;
function ofEach(roster, { element, formats, wrong }, { discretion }) {
    return wrong.map((employee) => {
        const written = employee.values[element] ?? '';
        const shown = discretion.value(written);
        const value = shown === undefined ? '' : `: ${JSON.stringify(shown)}`;
        return (0,problem/* problem */.CC)('employee/start-date', roster.place(employee, element), {
            message: `\`${element}\` ${(0,dates/* reasonAgainst */.sx)(written, formats)}${value}.`,
            ...(formats.length > 0 && { hint: (0,dates/* howToWrite */.tv)(formats) }),
            employeeId: discretion.id(employee.id),
        });
    });
}
/** @returns undefined where most of the dates have no form that is known */
function ofTheColumn(roster, found) {
    const { element, wrong } = found;
    const [first] = wrong;
    const written = wrong.map(({ values }) => values[element] ?? '');
    const place = first && roster.place(first, element);
    if (!place)
        return undefined;
    const report = (message) => [(0,problem/* problem */.CC)('employee/start-date', place, { message, isWide: true })];
    if (written.every(dates/* isSerialNumber */.WQ)) {
        return report(`All ${wrong.length} values of \`${element}\` are numbers by which a spreadsheet keeps dates: give the column the format YYYY-MM-DD there, and save it as CSV again.`);
    }
    const formats = (0,dates/* likelyFormats */.Bv)(written);
    const read = written.filter((one) => formats.some((format) => (0,dates/* reads */.Um)(one, format))).length;
    if (read * 2 < written.length)
        return undefined;
    const message = `No value of \`${element}\` has the form YYYY-MM-DD; ${read} of ${wrong.length} could be ${formats.join(' or ')}.`;
    const { says, isProven } = proof(roster, found, formats);
    const advice = isProven
        ? ` Declare it at \`${element}\` under \`roster.columns\`: \`format: ${flow(formats)}\`.`
        : ` Ask who made the file, and declare the \`format\` at \`${element}\` under \`roster.columns\`.`;
    return report(`${message}${says}${advice}`);
}
/** Which lines show whether day or month comes first, of the formats for which that is a question. */
function proof(roster, { element, wrong }, formats) {
    const linesOnlyIn = (format, other) => wrong
        .filter(({ values }) => (0,dates/* reads */.Um)(values[element] ?? '', format) && !(0,dates/* reads */.Um)(values[element] ?? '', other))
        .slice(0, 2)
        .map((employee) => String(roster.place(employee, element).line ?? '?'));
    const says = [];
    let isProven = true;
    for (const format of formats) {
        const twin = (0,dates/* twinOf */.wA)(format);
        if (twin === undefined)
            continue;
        const [own, others] = [linesOnlyIn(format, twin), linesOnlyIn(twin, format)];
        if (own.length > 0 && others.length > 0) {
            says.push(`Line ${own[0] ?? ''} can only be ${format}, and line ${others[0] ?? ''} only ${twin}.`);
        }
        else if (own.length > 0) {
            const lines = own.length > 1 ? `Lines ${own.join(' and ')} prove` : `Line ${own.join()} proves`;
            says.push(`${lines} that it isn’t ${twin}.`);
        }
        else {
            says.push(`Nothing in the file proves that it is ${format} and not ${twin}.`);
        }
        isProven &&= own.length > 0 && others.length === 0;
    }
    isProven &&= !(0,dates/* areAmbiguousTogether */.LZ)(formats);
    return { says: says.map((one) => ` ${one}`).join(''), isProven };
}

// EXTERNAL MODULE: ./src/core/config/columns.ts
var config_columns = __webpack_require__(23197);
;// CONCATENATED MODULE: ./src/core/rules/roster/employee-values.ts




/** Each value by itself: there, of its form, and such that XML can carry it. */
const employeeValues = (roster, context) => {
    const { config, discretion } = context;
    const patterns = (0,config_columns/* patternsOf */.D4)(config);
    // A column that is missing isn’t among them: it has been reported, once for all.
    const asked = roster.elements.map((element) => ({
        element,
        checks: checksOf(element, patterns.get(element), roster.optional.has(element)),
    }));
    const padded = paddedIn(roster, context);
    const problems = [];
    for (const employee of roster.employees) {
        if (problems.length >= problem/* MAX_PROBLEMS */.aZ)
            break;
        for (const { element, checks } of asked) {
            const value = employee.values[element] ?? '';
            const failed = failedCheck(value, checks);
            if (!failed)
                continue;
            const shown = discretion.value(value);
            const own = shown === undefined ? '' : `: ${JSON.stringify(shown)}`;
            const isId = element === 'employee_id' && failed.rule === 'employee/pattern';
            const meant = isId ? padded(value) : undefined;
            const looks = meant === undefined ? '' : `; it looks like ${meant} without its zeros`;
            problems.push((0,problem/* problem */.CC)(failed.rule, roster.place(employee, element), {
                message: `\`${element}\` ${failed.message}${own}${looks}.`,
                employeeId: discretion.id(employee.id),
                hint: meant === undefined ? hintFor(element, failed.rule) : zerosBack(meant),
            }));
        }
    }
    return problems;
};
/** What else there is to do about an empty cell than to fill it in. */
function hintFor(element, rule) {
    if (rule !== 'employee/required' || !(0,fields/* fieldOf */._F)(element)?.mayBeOptional)
        return undefined;
    return `Fill in the cell; or, if the program has offline employees, who have none, declare \`${element}: { column: …, optional: true }\` under \`roster.columns\`.`;
}
const zerosBack = (meant) => `Write ${meant}. A spreadsheet drops zeros at the beginning: make the column text first.`;
/** So many zeros may be missing. */
const MAX_ZEROS = 12;
/**
 * @returns what finds the id that a number is without its zeros: one that was uploaded, that somebody names, or that
 *   fits the pattern; as far as it may be shown
 */
function paddedIn({ hierarchy }, { config, discretion, before }) {
    const named = hierarchy?.positions.flatMap(({ parent, employeeId }) => hierarchy.refersTo === 'employee' ? [parent] : [employeeId]);
    const ids = [...(before?.employees.map(({ id }) => id) ?? []), ...(named ?? [])];
    const known = new Set(ids);
    const pattern = (0,config_columns/* patternsOf */.D4)(config).get('employee_id');
    return (id) => {
        if (!/^\d+$/.test(id))
            return undefined;
        const longer = Array.from({ length: MAX_ZEROS }, (_, at) => '0'.repeat(at + 1) + id);
        const meant = longer.find((one) => known.has(one)) ?? longer.find((one) => pattern?.test(one));
        return meant === undefined ? undefined : discretion.id(meant);
    };
}

;// CONCATENATED MODULE: ./src/core/rules/roster/likely-dates.ts



/** Nobody who began earlier is employed today. */
const EARLIEST = '1930-01-01';
/**
 * Start dates that are dates, and hardly anybody’s: service awards are computed from them, and no sync corrects the date
 * of somebody who is there already (docs/vendor-api.md, What an upload sets in motion).
 */
const likelyStartDates = (roster, { config, discretion, day }) => {
    const formats = (0,columns/* wantedColumns */.tY)(config).find(({ element }) => element === 'start_date')?.formats ?? [];
    const isShort = formats.some((format) => /(?<!Y)YY(?!Y)/.test(format));
    const latest = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
    return roster.employees.flatMap((employee) => {
        const { start_date: date = '' } = employee.values;
        if (!(0,dates/* isDate */.$P)(date) || (date >= EARLIEST && date <= latest))
            return [];
        const what = date < EARLIEST ? 'is before 1930' : 'is more than a year ahead';
        const why = isShort ? '; its year has two digits, and perhaps another century was meant' : '';
        return (0,problem/* problem */.CC)('employee/unlikely-start-date', roster.place(employee, 'start_date'), {
            message: `\`start_date\` ${what}${why}.`,
            employeeId: discretion.id(employee.id),
        });
    });
};

// EXTERNAL MODULE: ./src/core/roster/people/name-order.ts
var name_order = __webpack_require__(21605);
;// CONCATENATED MODULE: ./src/core/rules/roster/swapped-names.ts


/** So many say enough of a column. */
const MAX_LOOKED_AT = 1000;
/** Forenames under the surname and surnames under the forename, as the addresses have them. */
const swappedNames = (roster) => {
    const people = roster.employees.slice(0, MAX_LOOKED_AT).map((employee) => {
        const { forename = '', surname = '', email = '' } = employee.values;
        return { employee, forename, surname, email };
    });
    const order = (0,name_order/* orderInAddresses */.oh)(people);
    const first = people.find((one) => (0,name_order/* isSwappedIn */.e2)(one.email, one));
    if (!first || !(0,name_order/* isSwapped */.lz)(order))
        return [];
    return [
        (0,problem/* problem */.CC)('roster/swapped-names', roster.place(first.employee, 'forename'), {
            message: `${order.swapped} of the ${order.swapped + order.straight} e-mail addresses that are made of both names have them the other way round: forenames and surnames seem to be in each other’s place.`,
        }),
    ];
};

;// CONCATENATED MODULE: ./src/core/rules/roster/unique.ts


/** Finds every employee whose key an employee above already has, and says where that one is. */
function repeats(roster, context, rule, element, key, of) {
    const { discretion } = context;
    const first = new Map();
    const problems = [];
    for (const employee of roster.employees) {
        const own = key(employee);
        if (own === '')
            continue;
        const holder = first.get(own);
        if (!holder) {
            first.set(own, employee);
            continue;
        }
        const place = roster.place(employee, element);
        const wording = of(roster, holder, employee, context);
        problems.push((0,problem/* problem */.CC)(rule, place, { ...wording, employeeId: discretion.id(employee.id) }));
    }
    return problems;
}
/** What a reader looks for in the file: both lines. */
function ofId(roster, first, again) {
    const [one, other] = [roster.place(first), roster.place(again)];
    const where = one.file === other.file ? '' : ` of ${one.file}`;
    const lines = `${(0,rule/* lineWords */.CI)(one)}${where} and in ${(0,rule/* lineWords */.CI)(other)}`;
    if (!areCopies(first, again))
        return { message: `The same \`employee_id\` is in ${lines}.` };
    return {
        message: `The same record is in ${lines}: it was pasted twice.`,
        hint: 'Delete one of the two rows.',
        explains: 'row',
    };
}
function areCopies({ record: { cells: one } }, { record: { cells: other } }) {
    return one.length === other.length && one.every((cell, at) => cell.trim() === other[at]?.trim());
}
function ofEmail(roster, first, again, { discretion }) {
    const { line } = roster.place(first);
    const who = (0,rule/* calledWithLine */.KB)(discretion.id(first.id), line);
    const message = `The same \`email\` is that of ${who} already.`;
    // It is one person, or the id is what is wrong.
    return first.id === again.id ? { message, causes: [roster.place(again, 'employee_id')] } : { message };
}
/** Addresses that differ in capitals alone reach the same mailbox almost everywhere. */
const uniqueEmails = (roster, context) => repeats(roster, context, 'employee/duplicate-email', 'email', ({ values }) => (values['email'] ?? '').toLowerCase(), ofEmail);
const uniqueIds = (roster, context) => repeats(roster, context, 'employee/duplicate-id', 'employee_id', ({ id }) => id, ofId);

;// CONCATENATED MODULE: ./src/core/rules/index.ts












const ROSTER_RULES = [
    dates_dates,
    likelyStartDates,
    employeeValues,
    uniqueIds,
    uniqueEmails,
    knownDepartments,
    knownCountries,
    emailDomains,
    swappedNames,
];
const HIERARCHY_RULES = [
    positionValues,
    uniquePositions,
    knownEmployees,
    onePostEach,
    orphans,
    cycles,
    oneRoot,
    notTooMany,
];
/**
 * Runs every rule; none stops another, so that one run reports everything.
 *
 * @param found what reading the roster has reported already
 * @returns all of it, as grave as the configuration's `rules` make it
 */
function judge(roster, found, context) {
    const { hierarchy } = roster;
    return withSeverities([
        ...found,
        ...ROSTER_RULES.flatMap((rule) => rule(roster, context)),
        ...(hierarchy ? HIERARCHY_RULES.flatMap((rule) => rule(hierarchy, roster, context)) : []),
    ], context.config.rules);
}
/** What is turned off goes, what is turned down warns; what could send wrong data is as it is. */
function withSeverities(problems, levels) {
    return problems.flatMap((found) => {
        const level = levels[found.rule];
        if (level === undefined || !rules/* catalog */.U$[found.rule].mayTurnDown)
            return [found];
        return level === 'off' ? [] : [{ ...found, severity: level === 'warn' ? 'warning' : 'error' }];
    });
}


/***/ }),

/***/ 10813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   CI: () => (/* binding */ lineWords),
/* harmony export */   KB: () => (/* binding */ calledWithLine)
/* harmony export */ });
/** A line and, where a spreadsheet shows it in another row, that row. */
const lineWords = ({ line, row }) => `line ${line ?? '?'}${row === undefined ? '' : ` (row ${row})`}`;
/** The same, and where to find them. */
const calledWithLine = (shown, line) => shown === undefined ? `whoever is in line ${line ?? '?'}` : `${shown} (line ${line ?? '?'})`;
/** How a message speaks of somebody: by an id that may be shown, else by the line. */
function called(shown, line) {
    return shown ?? `(line ${line ?? '?'})`;
}


/***/ })

};
