export const id = 456;
export const ids = [456];
export const modules = {

/***/ 5456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ aimOf),
  s: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./src/problem.ts
var problem = __webpack_require__(4008);
;// CONCATENATED MODULE: ./src/plan/facts.ts

/** Fewer people than this may all leave a department in an ordinary month. */
const LARGE_DEPARTMENT = 5;
/** Compares what was uploaded last with what would be: as far as no list of a plan says it. */
function comparedFacts(before, after) {
    return {
        emptiedDepartments: emptiedDepartments(before, after),
        positionsBefore: before?.hierarchy?.positions.length,
        hierarchyGone: before?.hierarchy !== undefined && after.hierarchy === undefined,
    };
}
function emptiedDepartments(before, after) {
    const sizes = new Map();
    for (const { values } of before?.employees ?? []) {
        const name = values['department'] ?? '';
        sizes.set(name, (sizes.get(name) ?? 0) + 1);
    }
    const left = new Set(after.employees.map(({ values }) => values['department']));
    return [...sizes]
        .filter(([name, people]) => people >= LARGE_DEPARTMENT && !left.has(name))
        .map(([name, people]) => ({ name, people }))
        .toSorted((a, b) => (0,problem/* compare */.UD)(a.name, b.name));
}

// EXTERNAL MODULE: ./src/prepare.ts + 2 modules
var prepare = __webpack_require__(2944);
// EXTERNAL MODULE: ./src/receipts/kept.ts
var receipts_kept = __webpack_require__(2685);
// EXTERNAL MODULE: ./src/receipts/names.ts
var receipts_names = __webpack_require__(5581);
// EXTERNAL MODULE: ./src/receipts/rejection.ts
var receipts_rejection = __webpack_require__(1194);
// EXTERNAL MODULE: ./src/source/source.ts
var source = __webpack_require__(4396);
;// CONCATENATED MODULE: ./src/baseline.ts






const DAY = 24 * 60 * 60 * 1000;
const RECENT = 7 * DAY;
/** Clocks differ, and a receipt of the last minute is none of the future. */
const CLOCKS_DIFFER = 10 * 60 * 1000;
/**
 * Finds the baseline of a program.
 *
 * @param commit the one that would be uploaded, or the one that is checked out
 * @throws CommitGone where the baseline's commit, or the history up to it, isn't in reach
 */
async function findBaseline(world, standing, commit) {
    const now = world.now().getTime();
    const { receipts, held, authenticity } = await receiptsThatStand(world, standing, now);
    const kept = receipts.find(({ receipt }) => receipt);
    const recent = receipts.filter(({ name }) => (0,receipts_names/* timeOf */.nR)(name) > now - RECENT);
    if (!kept?.receipt)
        return { kept: undefined, roster: undefined, config: undefined, recent, held, authenticity };
    const { repository } = world;
    const { settings, roster } = await (0,prepare/* prepareOwn */.u4)(repository.at(kept.commit), kept.receipt.configPath);
    if (!roster) {
        const reason = `The roster of the newest receipt ${kept.name} can’t be read any more, so nobody knows who would leave.`;
        held.push({ guard: 'baseline', reason });
    }
    if (commit !== undefined && !(await isAncestor(repository, kept.commit, commit))) {
        const reason = `What was uploaded last (${kept.name}) isn’t in the history of this commit.`;
        held.push({ guard: 'ancestor', reason });
    }
    return { kept, roster, config: settings.config, recent, held, authenticity };
}
/** Leaves out the receipts that were rejected, and says what is doubtful about the newest of each. */
async function receiptsThatStand({ receipts: store }, standing, now) {
    const held = [];
    const standingOnes = [];
    const seen = [];
    for (const batch of batches(standing.receipts, now)) {
        const rejections = batch.flatMap((name) => standing.rejectionOf(name) ?? []);
        const tags = new Map((await store.read([...batch, ...rejections])).map((tag) => [tag.name, tag]));
        for (const name of batch) {
            const tag = tags.get(name);
            if (!tag)
                continue;
            const newest = !standingOnes.some(({ receipt }) => receipt);
            const rejection = tags.get(standing.rejectionOf(name) ?? '');
            if (newest && rejection)
                seen.push(rejection.authenticity);
            if (rejection && isGood(rejection, name))
                continue;
            const kept = (0,receipts_kept/* keptReceipt */.B)(tag);
            standingOnes.push(kept);
            if (!newest)
                continue;
            seen.push(kept.authenticity);
            held.push(...doubts(kept, rejection, now));
        }
        if (standingOnes.some(({ receipt }) => receipt))
            break;
    }
    const authenticity = ['forged', 'unverified', 'signed'].find((one) => seen.includes(one));
    return { receipts: standingOnes, held, authenticity };
}
/** The last seven days at once, since a program uploads every night; behind them one by one. */
function* batches(names, now) {
    const older = names.findIndex((name) => (0,receipts_names/* timeOf */.nR)(name) <= now - RECENT);
    const recent = older === -1 ? names.length : older;
    if (recent > 0)
        yield names.slice(0, recent);
    for (const name of names.slice(recent))
        yield [name];
}
const isGood = (rejection, receipt) => rejection.authenticity !== 'forged' && (0,receipts_rejection/* rejects */.S)(rejection.message, receipt);
function doubts(kept, rejection, now) {
    const { name, receipt, authenticity } = kept;
    const reject = `\`roster-sync reject ${name}\``;
    const held = [];
    if (!receipt) {
        const reason = `The tag ${name} is no receipt that can be read, and it is the newest; ${reject} sets it aside.`;
        return [{ guard: 'receipt', reason }];
    }
    if (rejection) {
        const reason = `The rejection ${rejection.name} isn’t signed with this API key: the key is a new one, or somebody else made the tag.`;
        held.push({ guard: 'signature', reason });
    }
    if (authenticity === 'forged') {
        const reason = `The newest receipt ${name} isn’t signed with this API key. If the key is a new one, approve; if somebody else made the tag, ${reject} sets it aside.`;
        held.push({ guard: 'signature', reason });
    }
    if ((0,receipts_names/* timeOf */.nR)(name) > now + CLOCKS_DIFFER) {
        const reason = `The newest receipt ${name} is dated in the future, so no later one would count; ${reject} sets it aside.`;
        held.push({ guard: 'receipt', reason });
    }
    return held;
}
async function isAncestor(repository, ancestor, commit) {
    if (ancestor === commit)
        return true;
    const answer = await repository.isAncestor(ancestor, commit);
    if (answer === undefined)
        throw new source/* CommitGone */.n(ancestor);
    return answer;
}
/** What may be shown because the baseline has it, or the portal is known to. */
function knownFrom({ roster }, portalIds = []) {
    const employees = roster?.employees ?? [];
    return {
        ids: new Set([...employees.map(({ id }) => id), ...portalIds]),
        departments: new Set(employees.map(({ values }) => values['department'] ?? '')),
    };
}
/** What a reader should know of a baseline besides, in a sentence each. */
function notesOn({ kept, authenticity }, config, now) {
    const days = kept ? Math.floor((now.getTime() - (0,receipts_names/* timeOf */.nR)(kept.name)) / DAY) : 0;
    return [
        ...(authenticity === 'unverified' ? [UNVERIFIED] : []),
        ...(days > config['stale-after']
            ? [`Until now, nothing has been accepted for ${days} days: the last receipt is ${kept?.name ?? ''}.`]
            : []),
    ];
}
const UNVERIFIED = 'The newest receipt is unverified: its signature can only be checked with the API key.';
/** What the guards weigh besides the plan. */
function factsOf(baseline, roster, config) {
    const files = new Set(rosterFiles(config));
    return {
        ...comparedFacts(baseline.roster, roster),
        isFirst: baseline.kept === undefined,
        recentLeavers: recentLeavers(baseline.recent),
        goneFiles: baseline.config ? rosterFiles(baseline.config).filter((file) => !files.has(file)) : [],
    };
}
const rosterFiles = ({ roster }) => [roster.file];
/** An approval covers everything up to it; a tag that anybody could have made isn’t one. */
function recentLeavers(recent) {
    const approved = recent.findIndex(({ receipt, authenticity }) => receipt?.approvedBy !== undefined && authenticity !== 'forged');
    return recent
        .slice(0, approved === -1 ? undefined : approved)
        .reduce((sum, { receipt }) => sum + (receipt?.leavers ?? 0), 0);
}

// EXTERNAL MODULE: ./src/discretion.ts
var src_discretion = __webpack_require__(8457);
// EXTERNAL MODULE: ./src/roster/roster.ts
var roster_roster = __webpack_require__(2768);
;// CONCATENATED MODULE: ./src/plan/diff.ts



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
    const person = (of) => ({ id: of.id, department: departmentOf(of), ...waits(of.id) });
    const leavers = [...before.values()].filter(({ id }) => !after.has(id));
    const unseen = baseline
        ? []
        : [...there].filter((id) => !after.has(id)).map((id) => ({ id, department: '' }));
    const movers = [...after.values()].flatMap((employee) => {
        const old = before.get(employee.id);
        const fields = old ? changedFields(old, employee) : [];
        return fields.length > 0 ? [{ ...person(employee), fields }] : [];
    });
    return {
        baseline: baseline?.employees.length ?? portalIds?.length,
        joiners: [...after.values()]
            .filter(({ id }) => !there.has(id))
            .map(person)
            .toSorted(inOrder),
        leavers: [...leavers.map(person), ...unseen].toSorted(inOrder),
        movers: movers.toSorted(inOrder),
        positions: positionChanges(baseline, roster),
        leavingManagers: leavingManagers(baseline?.hierarchy, leavers, after, person),
        departments: departmentChanges(baseline, roster),
        comparedWithBase: base !== undefined,
    };
}
const byId = (roster) => new Map(roster?.employees.map((employee) => [employee.id, employee]));
const departmentOf = ({ values }) => values['department'] ?? '';
const inOrder = (a, b) => (0,problem/* compare */.UD)(a.id, b.id);
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
    const known = (0,roster_roster/* byReference */.vP)(hierarchy);
    const reports = new Map();
    for (const { parent, employeeId } of hierarchy.positions) {
        const manager = known.get(parent)?.employeeId ?? '';
        if (after.has(employeeId))
            reports.set(manager, (reports.get(manager) ?? 0) + 1);
    }
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
    const only = (one, other) => [...(one ?? [])].filter((name) => !other?.has(name)).toSorted(problem/* compare */.UD);
    return { appearing: only(after, before), emptying: only(before, after) };
}
function changedFields(before, after) {
    const elements = new Set([...Object.keys(before.values), ...Object.keys(after.values)]);
    return [...elements].filter((element) => (before.values[element] ?? '') !== (after.values[element] ?? ''));
}
function positionChanges(baseline, roster) {
    const [before, after] = [postsOf(baseline), postsOf(roster)];
    const stayed = [...after.keys()].filter((id) => before.has(id));
    const changed = (differs) => stayed.filter((id) => {
        const [old, now] = [before.get(id), after.get(id)];
        return old && now && differs(old, now);
    });
    return {
        added: [...after.keys()].filter((id) => !before.has(id)).toSorted(problem/* compare */.UD),
        removed: [...before.keys()].filter((id) => !after.has(id)).toSorted(problem/* compare */.UD),
        moved: changed((old, now) => old.parentId !== now.parentId || old.employeeId !== now.employeeId).toSorted(problem/* compare */.UD),
        renamed: changed((old, now) => old.title !== now.title).toSorted(problem/* compare */.UD),
    };
}
function postsOf(roster) {
    if (!roster?.hierarchy)
        return new Map();
    const parentOf = (0,roster_roster/* parentIds */.bJ)(roster.hierarchy);
    return new Map(roster.hierarchy.positions.map((position) => {
        const { id, title, employeeId } = position;
        return [id, { title, employeeId, parentId: parentOf(position) }];
    }));
}
/** A plan with only those ids and departments in it that may be shown; counts stay as they are. */
function discreetPlan(plan, discretion) {
    const id = (raw) => discretion.id(raw) ?? src_discretion/* NOT_SHOWN */.a6;
    const person = (of) => ({
        ...of,
        id: id(of.id),
        department: discretion.department(of.department) ?? src_discretion/* NOT_SHOWN */.a6,
    });
    const department = (raw) => discretion.department(raw) ?? src_discretion/* NOT_SHOWN */.a6;
    const { added, removed, moved, renamed } = plan.positions;
    const { appearing, emptying } = plan.departments;
    return {
        ...plan,
        joiners: plan.joiners.map(person),
        leavers: plan.leavers.map(person),
        movers: plan.movers.map(person),
        positions: {
            added: added.map(id),
            removed: removed.map(id),
            moved: moved.map(id),
            renamed: renamed.map(id),
        },
        leavingManagers: plan.leavingManagers.map(person),
        departments: { appearing: appearing.map(department), emptying: emptying.map(department) },
    };
}

;// CONCATENATED MODULE: ./src/plan/picture.ts



/** Draws a roster that has no errors, against its baseline. */
function pictureOf(baseline, roster, plan, discretion) {
    const department = (name) => discretion.department(name) ?? src_discretion/* NOT_SHOWN */.a6;
    return {
        departments: headcounts(baseline, roster, 'department', department),
        countries: headcounts(baseline, roster, 'country', (code) => code),
        chart: roster.hierarchy ? chartOf(baseline, roster, roster.hierarchy, plan, discretion) : [],
    };
}
function headcounts(baseline, roster, element, shown) {
    const count = (of) => {
        const counts = new Map();
        for (const { values } of of?.employees ?? []) {
            const name = shown(values[element] ?? '');
            counts.set(name, (counts.get(name) ?? 0) + 1);
        }
        return counts;
    };
    const [before, now] = [count(baseline), count(roster)];
    return [...new Set([...now.keys(), ...before.keys()])]
        .toSorted(problem/* compare */.UD)
        .map((name) => ({ name, now: now.get(name) ?? 0, before: baseline && (before.get(name) ?? 0) }));
}
function chartOf(baseline, roster, hierarchy, plan, discretion) {
    const employees = new Map([...(baseline?.employees ?? []), ...roster.employees].map((one) => [one.id, one]));
    const marks = marksOf(plan);
    const index = new Map();
    const nodes = [];
    const add = (position, parent, mark) => {
        index.set(position.id, nodes.length);
        nodes.push({
            id: discretion.id(position.id) ?? src_discretion/* NOT_SHOWN */.a6,
            title: discretion.value(position.title),
            department: picture_departmentOf(employees.get(position.employeeId), discretion),
            parent,
            mark,
        });
    };
    for (const { position, parent } of fromTheTop(hierarchy)) {
        const at = parent && index.get(parent.id);
        add(position, at, marks.position(position.id) ?? marks.person(position.employeeId));
    }
    addRemoved(baseline?.hierarchy, plan, index, add);
    return nodes;
}
const picture_departmentOf = (employee, discretion) => employee ? (discretion.department(employee.values['department'] ?? '') ?? src_discretion/* NOT_SHOWN */.a6) : '';
/** At a first sync everybody is new, and nobody is marked. */
function marksOf(plan) {
    if (plan.baseline === undefined)
        return { position: () => undefined, person: () => undefined };
    const joiners = new Set(plan.joiners.map(({ id }) => id));
    const movers = new Set(plan.movers.map(({ id }) => id));
    const moved = new Set(plan.positions.moved);
    const renamed = new Set(plan.positions.renamed);
    const added = new Set(plan.positions.added);
    return {
        position: (id) => added.has(id) ? 'joiner' : moved.has(id) ? 'moved' : renamed.has(id) ? 'changed' : undefined,
        person: (id) => (joiners.has(id) ? 'joiner' : movers.has(id) ? 'changed' : undefined),
    };
}
/** The posts that are gone, below whoever was above them, else below the top. */
function addRemoved(before, plan, index, add) {
    if (!before)
        return;
    const removed = new Set(plan.positions.removed);
    for (const { position, parent } of fromTheTop(before)) {
        if (removed.has(position.id))
            add(position, index.get(parent?.id ?? '') ?? 0, 'leaver');
    }
}
/** Parents before children, siblings by id; each layer after the one above it. */
function fromTheTop(hierarchy) {
    const known = (0,roster_roster/* byReference */.vP)(hierarchy);
    const below = new Map();
    for (const position of hierarchy.positions) {
        const parent = position.parent === '' ? undefined : known.get(position.parent);
        const siblings = below.get(parent);
        if (siblings)
            siblings.push(position);
        else
            below.set(parent, [position]);
    }
    const sorted = [];
    const layer = (parent) => (below.get(parent) ?? [])
        .toSorted((a, b) => (0,problem/* compare */.UD)(a.id, b.id))
        .map((position) => ({ position, parent }));
    sorted.push(...layer(undefined));
    // The list grows while it is walked: each position adds those below it.
    for (const { position } of sorted)
        sorted.push(...layer(position));
    return sorted;
}

;// CONCATENATED MODULE: ./src/plan/guards.ts
/**
 * Holds a plan against the limits of both configurations, so that one change can't loosen a guard and pass through it.
 *
 * @param before the baseline's guards
 */
function heldByEither(plan, facts, now, before) {
    const protect = [...new Set([...now.protect, ...(before?.protect ?? [])])];
    const held = heldBy(plan, facts, { ...now, protect });
    const stricter = before ? heldBy(plan, facts, before) : [];
    const names = new Set(held.map(({ guard }) => guard));
    return [...held, ...stricter.filter(({ guard }) => !names.has(guard))];
}
/** Holds a plan against its limits (interface: Configuration, `guards`). */
function heldBy(plan, facts, guards) {
    const first = facts.isFirst && guards['first-sync'] === 'hold' ? [FIRST] : [];
    if (plan.baseline === undefined)
        return first;
    const held = [
        ...first,
        ...tooManyPeople(plan, plan.baseline, facts.recentLeavers, guards),
        ...protectedLeavers(plan, guards.protect),
        ...emptied(facts),
        ...gone(facts),
    ];
    // What people are held for already, positions needn't be told for again.
    const names = new Set(held.map(({ guard }) => guard));
    return [...held, ...tooManyPositions(plan, facts, guards).filter(({ guard }) => !names.has(guard))];
}
const FIRST = {
    guard: 'first-sync',
    reason: 'Nothing was uploaded before, so nobody knows who would be deleted.',
};
function tooManyPeople(plan, baseline, recentLeavers, guards) {
    const { leavers, joiners, movers } = plan;
    const emailChanges = movers.filter(({ fields }) => fields.includes('email')).length;
    const deleted = recentLeavers > 0
        ? `would be deleted (${leavers.length} now and ${recentLeavers} in the last seven days)`
        : 'would be deleted';
    // Where nobody leaves now, the leavers of last week are no reason.
    const leaving = leavers.length === 0 ? 0 : leavers.length + recentLeavers;
    return [
        ...overLimit('max-leavers', leaving, baseline, guards['max-leavers'], deleted),
        ...overLimit('max-joiners', joiners.length, baseline, guards['max-joiners'], 'would be new'),
        ...overLimit('max-movers', movers.length, baseline, guards['max-movers'], 'would change'),
        ...overLimit('max-email-changes', emailChanges, baseline, guards['max-email-changes'], 'would get another e-mail address'),
    ];
}
function tooManyPositions({ positions }, facts, guards) {
    const { positionsBefore, hierarchyGone } = facts;
    if (positionsBefore === undefined || hierarchyGone)
        return [];
    const { removed, added, moved, renamed } = positions;
    const changed = new Set([...moved, ...renamed]).size;
    const of = (guard, count, what) => overLimit(guard, count, positionsBefore, guards[guard], `positions ${what}`);
    return [
        ...of('max-leavers', removed.length, 'would be removed'),
        ...of('max-joiners', added.length, 'would be new'),
        ...of('max-movers', changed, 'would move or get another title'),
    ];
}
function overLimit(guard, count, baseline, limit, what) {
    const { percent, floor, max = Infinity } = limit;
    // 0.57 % of 10,000 is 57, and a hair less in floating point.
    const overPercent = count * 100 > percent * baseline + 1e-6;
    if (count <= floor || (!overPercent && count <= max))
        return [];
    const allowed = [`${percent} % of ${baseline}`, ...(max === Infinity ? [] : [`${max}`])].join(' or ');
    return [{ guard, reason: `${count} ${what}; more than ${allowed} waits for an approval (\`${guard}\`).` }];
}
function protectedLeavers(plan, protect) {
    const gone = plan.leavers.filter(({ id }) => protect.includes(id));
    if (gone.length === 0)
        return [];
    const ids = gone.map(({ id }) => id).join(', ');
    return [{ guard: 'protect', reason: `${ids} would be deleted and must never leave (\`protect\`).` }];
}
function emptied({ emptiedDepartments }) {
    if (emptiedDepartments.length === 0)
        return [];
    const names = emptiedDepartments.map(({ name, people }) => `${name} (had ${people})`).join(', ');
    return [{ guard: 'emptied-department', reason: `Nobody is left in ${names}.` }];
}
function gone({ goneFiles, hierarchyGone }) {
    const files = goneFiles.join(', ');
    return [
        ...(goneFiles.length > 0
            ? [{ guard: 'roster-file', reason: `${files} was uploaded last time and is no roster any more.` }]
            : []),
        ...(hierarchyGone
            ? [
                {
                    guard: 'hierarchy',
                    reason: 'Positions were uploaded last time, and this configuration sends none.',
                },
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./src/plan/plan-id.ts
var plan_id = __webpack_require__(9083);
// EXTERNAL MODULE: ./src/roster/read.ts + 4 modules
var roster_read = __webpack_require__(5149);
// EXTERNAL MODULE: ./src/catalog.ts
var catalog = __webpack_require__(8920);
;// CONCATENATED MODULE: ./src/rules/rule.ts
/** How a message speaks of somebody: by an id that may be shown, else by the line. */
function called(shown, line) {
    return shown ?? `(line ${line ?? '?'})`;
}

;// CONCATENATED MODULE: ./src/rules/hierarchy/cycles.ts



/** How many ids of one circle a message names. */
const MOST_NAMED = 20;
/** No circles. Each is told once, at its first position in the file, with the ids on it. */
const cycles = (hierarchy, _roster, { discretion }) => findCycles(hierarchy).map((cycle) => {
    const [first] = cycle;
    const employee = hierarchy.refersTo === 'employee';
    const place = (position) => hierarchy.place(position, 'parent');
    const name = (position) => called(discretion.id(employee ? position.employeeId : position.id), place(position).line);
    const named = cycle.slice(0, MOST_NAMED).map(name);
    const more = cycle.length > MOST_NAMED ? ` → … ${cycle.length - MOST_NAMED} more` : '';
    const message = cycle.length === 1
        ? `${name(first)} reports to itself; if it is the top, leave the manager (or parent) empty.`
        : `${cycle.length} report to each other in a circle: ${named.join(' → ')}${more} → ${name(first)}.`;
    return (0,problem/* problem */.CC)('hierarchy/cycle', place(first), { message, employeeId: discretion.id(first.employeeId) });
});
/** Follows each position upwards until somebody seen before: seen on this very way up, it is a circle. */
function findCycles(hierarchy) {
    const known = (0,roster_roster/* byReference */.vP)(hierarchy);
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

;// CONCATENATED MODULE: ./src/rules/hierarchy/known-employees.ts

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

;// CONCATENATED MODULE: ./src/rules/hierarchy/one-post-each.ts

/** No employee holds two positions. A derived hierarchy can't have it: there the employee id would stand twice. */
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

;// CONCATENATED MODULE: ./src/rules/hierarchy/not-too-many.ts

/** The platform's cap is on positions as it is on employees (contract: Position file). */
const notTooMany = (hierarchy, _roster, { config }) => {
    const most = config.roster['max-records'];
    const over = hierarchy.positions[most];
    if (!over)
        return [];
    const message = `${hierarchy.positions.length} positions, and at most ${most} may be sent; the first one too many is on this line.`;
    const { file, line } = hierarchy.place(over, 'id');
    return [(0,problem/* problem */.CC)('roster/too-many-records', { file, line }, { message })];
};

;// CONCATENATED MODULE: ./src/rules/hierarchy/one-root.ts



/**
 * Exactly one position is at the top. Of several, the one that most positions lead up to is taken for the true root,
 * and the others are told: an empty manager is usually a slip in one record.
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
        const message = 'Nobody is at the top: every position names a manager or parent.';
        return [(0,problem/* problem */.CC)('hierarchy/no-root', { file, line: 1 }, { message })];
    }
    if (roots.length === 1)
        return [];
    const below = countBelow(hierarchy);
    const size = (root) => below.get(root) ?? 0;
    const top = roots.reduce((best, root) => (size(root) > size(best) ? root : best));
    const topName = called(discretion.id(top.employeeId || top.id), hierarchy.place(top, 'parent').line);
    return roots
        .filter((root) => root !== top)
        .map((root) => (0,problem/* problem */.CC)('hierarchy/several-roots', hierarchy.place(root, 'parent'), {
        message: `The position names no manager or parent, but ${topName} is at the top already.`,
        employeeId: discretion.id(root.employeeId),
    }));
};
/** How many positions lead up to each root: leaves are counted into their parents and taken away, layer by layer. */
function countBelow(hierarchy) {
    const known = (0,roster_roster/* byReference */.vP)(hierarchy);
    const parentOf = (position) => (position.parent === '' ? undefined : known.get(position.parent));
    const waiting = new Map();
    for (const position of hierarchy.positions) {
        const parent = parentOf(position);
        if (parent)
            waiting.set(parent, (waiting.get(parent) ?? 0) + 1);
    }
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

;// CONCATENATED MODULE: ./src/rules/hierarchy/orphans.ts


/** Every manager, or parent, that is named exists. */
const orphans = (hierarchy, _roster, { discretion }) => {
    if (hierarchy.incomplete)
        return [];
    const known = (0,roster_roster/* byReference */.vP)(hierarchy);
    const manager = hierarchy.refersTo === 'employee' ? 'manager' : 'parent position';
    return hierarchy.positions
        .filter(({ parent }) => parent !== '' && !known.has(parent) && !hierarchy.unreadable.has(parent))
        .map((position) => {
        const shown = discretion.id(position.parent);
        return (0,problem/* problem */.CC)('hierarchy/orphan', hierarchy.place(position, 'parent'), {
            message: `The ${manager}${shown === undefined ? '' : ` ${shown}`} doesn’t exist.`,
            employeeId: discretion.id(position.employeeId),
        });
    });
};

;// CONCATENATED MODULE: ./node_modules/i18n-iso-countries/codes.json
const codes_namespaceObject = /*#__PURE__*/JSON.parse('[["AF","AFG","004","ISO 3166-2:AF"],["AL","ALB","008","ISO 3166-2:AL"],["DZ","DZA","012","ISO 3166-2:DZ"],["AS","ASM","016","ISO 3166-2:AS"],["AD","AND","020","ISO 3166-2:AD"],["AO","AGO","024","ISO 3166-2:AO"],["AI","AIA","660","ISO 3166-2:AI"],["AQ","ATA","010","ISO 3166-2:AQ"],["AG","ATG","028","ISO 3166-2:AG"],["AR","ARG","032","ISO 3166-2:AR"],["AM","ARM","051","ISO 3166-2:AM"],["AW","ABW","533","ISO 3166-2:AW"],["AU","AUS","036","ISO 3166-2:AU"],["AT","AUT","040","ISO 3166-2:AT"],["AZ","AZE","031","ISO 3166-2:AZ"],["BS","BHS","044","ISO 3166-2:BS"],["BH","BHR","048","ISO 3166-2:BH"],["BD","BGD","050","ISO 3166-2:BD"],["BB","BRB","052","ISO 3166-2:BB"],["BY","BLR","112","ISO 3166-2:BY"],["BE","BEL","056","ISO 3166-2:BE"],["BZ","BLZ","084","ISO 3166-2:BZ"],["BJ","BEN","204","ISO 3166-2:BJ"],["BM","BMU","060","ISO 3166-2:BM"],["BT","BTN","064","ISO 3166-2:BT"],["BO","BOL","068","ISO 3166-2:BO"],["BA","BIH","070","ISO 3166-2:BA"],["BW","BWA","072","ISO 3166-2:BW"],["BV","BVT","074","ISO 3166-2:BV"],["BR","BRA","076","ISO 3166-2:BR"],["IO","IOT","086","ISO 3166-2:IO"],["BN","BRN","096","ISO 3166-2:BN"],["BG","BGR","100","ISO 3166-2:BG"],["BF","BFA","854","ISO 3166-2:BF"],["BI","BDI","108","ISO 3166-2:BI"],["KH","KHM","116","ISO 3166-2:KH"],["CM","CMR","120","ISO 3166-2:CM"],["CA","CAN","124","ISO 3166-2:CA"],["CV","CPV","132","ISO 3166-2:CV"],["KY","CYM","136","ISO 3166-2:KY"],["CF","CAF","140","ISO 3166-2:CF"],["TD","TCD","148","ISO 3166-2:TD"],["CL","CHL","152","ISO 3166-2:CL"],["CN","CHN","156","ISO 3166-2:CN"],["CX","CXR","162","ISO 3166-2:CX"],["CC","CCK","166","ISO 3166-2:CC"],["CO","COL","170","ISO 3166-2:CO"],["KM","COM","174","ISO 3166-2:KM"],["CG","COG","178","ISO 3166-2:CG"],["CD","COD","180","ISO 3166-2:CD"],["CK","COK","184","ISO 3166-2:CK"],["CR","CRI","188","ISO 3166-2:CR"],["CI","CIV","384","ISO 3166-2:CI"],["HR","HRV","191","ISO 3166-2:HR"],["CU","CUB","192","ISO 3166-2:CU"],["CY","CYP","196","ISO 3166-2:CY"],["CZ","CZE","203","ISO 3166-2:CZ"],["DK","DNK","208","ISO 3166-2:DK"],["DJ","DJI","262","ISO 3166-2:DJ"],["DM","DMA","212","ISO 3166-2:DM"],["DO","DOM","214","ISO 3166-2:DO"],["EC","ECU","218","ISO 3166-2:EC"],["EG","EGY","818","ISO 3166-2:EG"],["SV","SLV","222","ISO 3166-2:SV"],["GQ","GNQ","226","ISO 3166-2:GQ"],["ER","ERI","232","ISO 3166-2:ER"],["EE","EST","233","ISO 3166-2:EE"],["ET","ETH","231","ISO 3166-2:ET"],["FK","FLK","238","ISO 3166-2:FK"],["FO","FRO","234","ISO 3166-2:FO"],["FJ","FJI","242","ISO 3166-2:FJ"],["FI","FIN","246","ISO 3166-2:FI"],["FR","FRA","250","ISO 3166-2:FR"],["GF","GUF","254","ISO 3166-2:GF"],["PF","PYF","258","ISO 3166-2:PF"],["TF","ATF","260","ISO 3166-2:TF"],["GA","GAB","266","ISO 3166-2:GA"],["GM","GMB","270","ISO 3166-2:GM"],["GE","GEO","268","ISO 3166-2:GE"],["DE","DEU","276","ISO 3166-2:DE"],["GH","GHA","288","ISO 3166-2:GH"],["GI","GIB","292","ISO 3166-2:GI"],["GR","GRC","300","ISO 3166-2:GR"],["GL","GRL","304","ISO 3166-2:GL"],["GD","GRD","308","ISO 3166-2:GD"],["GP","GLP","312","ISO 3166-2:GP"],["GU","GUM","316","ISO 3166-2:GU"],["GT","GTM","320","ISO 3166-2:GT"],["GN","GIN","324","ISO 3166-2:GN"],["GW","GNB","624","ISO 3166-2:GW"],["GY","GUY","328","ISO 3166-2:GY"],["HT","HTI","332","ISO 3166-2:HT"],["HM","HMD","334","ISO 3166-2:HM"],["VA","VAT","336","ISO 3166-2:VA"],["HN","HND","340","ISO 3166-2:HN"],["HK","HKG","344","ISO 3166-2:HK"],["HU","HUN","348","ISO 3166-2:HU"],["IS","ISL","352","ISO 3166-2:IS"],["IN","IND","356","ISO 3166-2:IN"],["ID","IDN","360","ISO 3166-2:ID"],["IR","IRN","364","ISO 3166-2:IR"],["IQ","IRQ","368","ISO 3166-2:IQ"],["IE","IRL","372","ISO 3166-2:IE"],["IL","ISR","376","ISO 3166-2:IL"],["IT","ITA","380","ISO 3166-2:IT"],["JM","JAM","388","ISO 3166-2:JM"],["JP","JPN","392","ISO 3166-2:JP"],["JO","JOR","400","ISO 3166-2:JO"],["KZ","KAZ","398","ISO 3166-2:KZ"],["KE","KEN","404","ISO 3166-2:KE"],["KI","KIR","296","ISO 3166-2:KI"],["KP","PRK","408","ISO 3166-2:KP"],["KR","KOR","410","ISO 3166-2:KR"],["KW","KWT","414","ISO 3166-2:KW"],["KG","KGZ","417","ISO 3166-2:KG"],["LA","LAO","418","ISO 3166-2:LA"],["LV","LVA","428","ISO 3166-2:LV"],["LB","LBN","422","ISO 3166-2:LB"],["LS","LSO","426","ISO 3166-2:LS"],["LR","LBR","430","ISO 3166-2:LR"],["LY","LBY","434","ISO 3166-2:LY"],["LI","LIE","438","ISO 3166-2:LI"],["LT","LTU","440","ISO 3166-2:LT"],["LU","LUX","442","ISO 3166-2:LU"],["MO","MAC","446","ISO 3166-2:MO"],["MG","MDG","450","ISO 3166-2:MG"],["MW","MWI","454","ISO 3166-2:MW"],["MY","MYS","458","ISO 3166-2:MY"],["MV","MDV","462","ISO 3166-2:MV"],["ML","MLI","466","ISO 3166-2:ML"],["MT","MLT","470","ISO 3166-2:MT"],["MH","MHL","584","ISO 3166-2:MH"],["MQ","MTQ","474","ISO 3166-2:MQ"],["MR","MRT","478","ISO 3166-2:MR"],["MU","MUS","480","ISO 3166-2:MU"],["YT","MYT","175","ISO 3166-2:YT"],["MX","MEX","484","ISO 3166-2:MX"],["FM","FSM","583","ISO 3166-2:FM"],["MD","MDA","498","ISO 3166-2:MD"],["MC","MCO","492","ISO 3166-2:MC"],["MN","MNG","496","ISO 3166-2:MN"],["MS","MSR","500","ISO 3166-2:MS"],["MA","MAR","504","ISO 3166-2:MA"],["MZ","MOZ","508","ISO 3166-2:MZ"],["MM","MMR","104","ISO 3166-2:MM"],["NA","NAM","516","ISO 3166-2:NA"],["NR","NRU","520","ISO 3166-2:NR"],["NP","NPL","524","ISO 3166-2:NP"],["NL","NLD","528","ISO 3166-2:NL"],["NC","NCL","540","ISO 3166-2:NC"],["NZ","NZL","554","ISO 3166-2:NZ"],["NI","NIC","558","ISO 3166-2:NI"],["NE","NER","562","ISO 3166-2:NE"],["NG","NGA","566","ISO 3166-2:NG"],["NU","NIU","570","ISO 3166-2:NU"],["NF","NFK","574","ISO 3166-2:NF"],["MP","MNP","580","ISO 3166-2:MP"],["MK","MKD","807","ISO 3166-2:MK"],["NO","NOR","578","ISO 3166-2:NO"],["OM","OMN","512","ISO 3166-2:OM"],["PK","PAK","586","ISO 3166-2:PK"],["PW","PLW","585","ISO 3166-2:PW"],["PS","PSE","275","ISO 3166-2:PS"],["PA","PAN","591","ISO 3166-2:PA"],["PG","PNG","598","ISO 3166-2:PG"],["PY","PRY","600","ISO 3166-2:PY"],["PE","PER","604","ISO 3166-2:PE"],["PH","PHL","608","ISO 3166-2:PH"],["PN","PCN","612","ISO 3166-2:PN"],["PL","POL","616","ISO 3166-2:PL"],["PT","PRT","620","ISO 3166-2:PT"],["PR","PRI","630","ISO 3166-2:PR"],["QA","QAT","634","ISO 3166-2:QA"],["RE","REU","638","ISO 3166-2:RE"],["RO","ROU","642","ISO 3166-2:RO"],["RU","RUS","643","ISO 3166-2:RU"],["RW","RWA","646","ISO 3166-2:RW"],["SH","SHN","654","ISO 3166-2:SH"],["KN","KNA","659","ISO 3166-2:KN"],["LC","LCA","662","ISO 3166-2:LC"],["PM","SPM","666","ISO 3166-2:PM"],["VC","VCT","670","ISO 3166-2:VC"],["WS","WSM","882","ISO 3166-2:WS"],["SM","SMR","674","ISO 3166-2:SM"],["ST","STP","678","ISO 3166-2:ST"],["SA","SAU","682","ISO 3166-2:SA"],["SN","SEN","686","ISO 3166-2:SN"],["SC","SYC","690","ISO 3166-2:SC"],["SL","SLE","694","ISO 3166-2:SL"],["SG","SGP","702","ISO 3166-2:SG"],["SK","SVK","703","ISO 3166-2:SK"],["SI","SVN","705","ISO 3166-2:SI"],["SB","SLB","090","ISO 3166-2:SB"],["SO","SOM","706","ISO 3166-2:SO"],["ZA","ZAF","710","ISO 3166-2:ZA"],["GS","SGS","239","ISO 3166-2:GS"],["ES","ESP","724","ISO 3166-2:ES"],["LK","LKA","144","ISO 3166-2:LK"],["SD","SDN","729","ISO 3166-2:SD"],["SR","SUR","740","ISO 3166-2:SR"],["SJ","SJM","744","ISO 3166-2:SJ"],["SZ","SWZ","748","ISO 3166-2:SZ"],["SE","SWE","752","ISO 3166-2:SE"],["CH","CHE","756","ISO 3166-2:CH"],["SY","SYR","760","ISO 3166-2:SY"],["TW","TWN","158","ISO 3166-2:TW"],["TJ","TJK","762","ISO 3166-2:TJ"],["TZ","TZA","834","ISO 3166-2:TZ"],["TH","THA","764","ISO 3166-2:TH"],["TL","TLS","626","ISO 3166-2:TL"],["TG","TGO","768","ISO 3166-2:TG"],["TK","TKL","772","ISO 3166-2:TK"],["TO","TON","776","ISO 3166-2:TO"],["TT","TTO","780","ISO 3166-2:TT"],["TN","TUN","788","ISO 3166-2:TN"],["TR","TUR","792","ISO 3166-2:TR"],["TM","TKM","795","ISO 3166-2:TM"],["TC","TCA","796","ISO 3166-2:TC"],["TV","TUV","798","ISO 3166-2:TV"],["UG","UGA","800","ISO 3166-2:UG"],["UA","UKR","804","ISO 3166-2:UA"],["AE","ARE","784","ISO 3166-2:AE"],["GB","GBR","826","ISO 3166-2:GB"],["US","USA","840","ISO 3166-2:US"],["UM","UMI","581","ISO 3166-2:UM"],["UY","URY","858","ISO 3166-2:UY"],["UZ","UZB","860","ISO 3166-2:UZ"],["VU","VUT","548","ISO 3166-2:VU"],["VE","VEN","862","ISO 3166-2:VE"],["VN","VNM","704","ISO 3166-2:VN"],["VG","VGB","092","ISO 3166-2:VG"],["VI","VIR","850","ISO 3166-2:VI"],["WF","WLF","876","ISO 3166-2:WF"],["EH","ESH","732","ISO 3166-2:EH"],["YE","YEM","887","ISO 3166-2:YE"],["ZM","ZMB","894","ISO 3166-2:ZM"],["ZW","ZWE","716","ISO 3166-2:ZW"],["AX","ALA","248","ISO 3166-2:AX"],["BQ","BES","535","ISO 3166-2:BQ"],["CW","CUW","531","ISO 3166-2:CW"],["GG","GGY","831","ISO 3166-2:GG"],["IM","IMN","833","ISO 3166-2:IM"],["JE","JEY","832","ISO 3166-2:JE"],["ME","MNE","499","ISO 3166-2:ME"],["BL","BLM","652","ISO 3166-2:BL"],["MF","MAF","663","ISO 3166-2:MF"],["RS","SRB","688","ISO 3166-2:RS"],["SX","SXM","534","ISO 3166-2:SX"],["SS","SSD","728","ISO 3166-2:SS"],["XK","XKK","983","ISO 3166-2:XK"]]');
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./src/roster/values.ts


/*
 * What a value must be, in zod, with a plain sentence for each way in which it isn't. Every check carries the id of
 * its rule; the cell's text is in none of the sentences.
 */
/** Everything that XML 1.0 (production Char) can't carry. Lone surrogates can't come out of UTF-8. */
// eslint-disable-next-line no-control-regex -- these are the characters to be found
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
/** One address: a local part without what must be quoted, and a domain of at least two labels. */
const ADDRESS = /^[^\s\p{C}@"(),:;<>[\\\]]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;
const COUNTRIES = new Set(codes_namespaceObject.map(([alpha2]) => alpha2 ?? ''));
/**
 * A record of texts with its checks. Of each value the first check that fails is told. One refinement for the whole
 * record: one a value takes twice the time on 10,000 records.
 */
function recordOf(checks) {
    const shape = Object.fromEntries([...checks.keys()].map((name) => [name, schemas/* string */.YjP()]));
    return schemas/* object */.Ikc(shape).superRefine((values, context) => {
        for (const [name, all] of checks) {
            const value = values[name] ?? '';
            const failed = all.find(({ holds }) => !holds(value));
            if (failed) {
                context.addIssue({
                    code: 'custom',
                    path: [name],
                    message: failed.message,
                    params: { rule: failed.rule },
                });
            }
        }
    });
}
/** What every text must be: there, and such that XML can carry it. */
function textChecks(area) {
    return [
        { rule: `${area}/required`, message: 'is empty', holds: (value) => value !== '' },
        {
            rule: `${area}/control-character`,
            message: 'holds an invisible control character that XML can’t carry',
            holds: (value) => !FORBIDDEN.test(value),
        },
    ];
}
const isoDate = iso/* date */.p6();
const isDate = (value) => isoDate.safeParse(value).success;
const isAddress = (value) => value.length <= 254 && ADDRESS.test(value);
const CHECKS = new Map([
    [
        'start_date',
        { rule: 'employee/start-date', message: 'is no calendar date of the form YYYY-MM-DD', holds: isDate },
    ],
    [
        'country',
        {
            rule: 'employee/country',
            message: 'is no ISO 3166-1 alpha-2 country code',
            holds: (value) => COUNTRIES.has(value),
        },
    ],
    ['email', { rule: 'employee/email', message: 'is no e-mail address', holds: isAddress }],
]);
/**
 * The schema of an employee's values.
 *
 * @param required the eight elements of the contract
 * @param optional further elements: the program's schema decides whether they must be there
 * @param patterns what the whole value of an element must match
 */
function employeeSchema(required, optional, patterns) {
    const checksOf = (element) => {
        const own = CHECKS.get(element);
        const pattern = patterns.get(element);
        return [...textChecks('employee'), ...(own ? [own] : []), ...(pattern ? [fits(pattern)] : [])];
    };
    const orEmpty = (check) => ({
        ...check,
        holds: (value) => value === '' || check.holds(value),
    });
    return recordOf(new Map([
        ...required.map((element) => [element, checksOf(element)]),
        ...optional.map((element) => [element, checksOf(element).slice(1).map(orEmpty)]),
    ]));
}
const fits = (pattern) => ({
    rule: 'employee/pattern',
    message: 'doesn’t fit the `pattern` of its column',
    holds: (value) => pattern.test(value),
});
/** The schema of a position's own values; whether parent and employee exist is for the hierarchy's rules. */
const positionSchema = recordOf(new Map([
    ['id', textChecks('hierarchy')],
    ['title', textChecks('hierarchy')],
]));

;// CONCATENATED MODULE: ./src/rules/hierarchy/position-values.ts



/** Each position has an id and a title that XML can carry. */
const positionValues = (hierarchy, _roster, { discretion }) => hierarchy.positions.flatMap((position) => {
    // A derived position without an id of its own is an employee without one, who has been told of already.
    if (hierarchy.refersTo === 'employee' && position.id === '' && position.employeeId === '')
        return [];
    const checked = positionSchema.safeParse(position);
    if (checked.success)
        return [];
    return checked.error.issues.map((issue) => {
        const cell = issue.path[0];
        const rule = String(issue.code === 'custom' ? issue.params?.['rule'] : '');
        return (0,problem/* problem */.CC)((0,catalog/* isRuleId */.K)(rule) ? rule : 'hierarchy/required', hierarchy.place(position, cell), {
            message: `The position’s ${cell} ${issue.message}.`,
            employeeId: discretion.id(position.employeeId),
        });
    });
});

;// CONCATENATED MODULE: ./src/rules/hierarchy/unique-positions.ts

const uniquePositions = (hierarchy, _roster, { discretion }) => {
    const first = new Map();
    const problems = [];
    for (const position of hierarchy.positions) {
        const { id, employeeId } = position;
        const holder = first.get(id);
        if (!holder)
            first.set(id, position);
        // Derived ids that are employee ids are told where the employee id is told.
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

// EXTERNAL MODULE: ./src/config/patterns.ts
var patterns = __webpack_require__(1563);
// EXTERNAL MODULE: ./src/roster/fields.ts
var fields = __webpack_require__(5850);
;// CONCATENATED MODULE: ./src/rules/roster/employee-values.ts





/** Each value by itself: there, of its form, and such that XML can carry it. */
const employeeValues = (roster, { config, discretion }) => {
    const own = new Set(fields/* EMPLOYEE_ELEMENTS */.j);
    const further = roster.elements.filter((element) => !own.has(element));
    const schema = employeeSchema(fields/* EMPLOYEE_ELEMENTS */.j, further, (0,patterns/* patternsOf */.D)(config));
    return roster.employees.flatMap((employee) => {
        const checked = schema.safeParse(employee.values);
        if (checked.success)
            return [];
        return checked.error.issues.map((issue) => {
            const element = String(issue.path[0]);
            const rule = String(issue.code === 'custom' ? issue.params?.['rule'] : '');
            const value = discretion.value(employee.values[element] ?? '');
            return (0,problem/* problem */.CC)((0,catalog/* isRuleId */.K)(rule) ? rule : 'employee/required', roster.place(employee, element), {
                message: `\`${element}\` ${issue.message}${value === undefined ? '' : `: ${JSON.stringify(value)}`}.`,
                employeeId: discretion.id(employee.id),
            });
        });
    });
};

;// CONCATENATED MODULE: ./src/rules/roster/email-domains.ts

const emailDomains = (roster, { config, discretion }) => {
    const domains = config.roster['email-domains'];
    if (!domains)
        return [];
    const known = new Set(domains.map((domain) => domain.toLowerCase()));
    return roster.employees
        .filter(({ values: { email = '' } }) => email.includes('@') && !known.has(domainOf(email)))
        .map((employee) => (0,problem/* problem */.CC)('roster/email-domain', roster.place(employee, 'email'), {
        message: 'The address isn’t in one of `roster.email-domains`.',
        employeeId: discretion.id(employee.id),
    }));
};
const domainOf = (email) => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

;// CONCATENATED MODULE: ./src/rules/roster/known-departments.ts

const knownDepartments = (roster, { config, discretion }) => {
    const { departments } = config.roster;
    if (!departments)
        return [];
    const known = new Set(departments);
    return roster.employees
        .filter(({ values }) => values['department'] !== '' && !known.has(values['department'] ?? ''))
        .map((employee) => (0,problem/* problem */.CC)('roster/unknown-department', roster.place(employee, 'department'), {
        message: 'The department isn’t one of `roster.departments`.',
        employeeId: discretion.id(employee.id),
    }));
};

;// CONCATENATED MODULE: ./src/rules/roster/unique.ts


/** Finds every employee whose key an employee above already has, and says where that one stands. */
function repeats(roster, { discretion }, rule, element, key) {
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
        const { line } = roster.place(holder);
        const who = element === 'employee_id' ? `line ${line ?? '?'}` : called(discretion.id(holder.id), line);
        problems.push((0,problem/* problem */.CC)(rule, roster.place(employee, element), {
            message: `The same \`${element}\` is that of ${who} already.`,
            employeeId: discretion.id(employee.id),
        }));
    }
    return problems;
}

;// CONCATENATED MODULE: ./src/rules/roster/unique-emails.ts

/** Addresses that differ in capitals alone reach the same mailbox almost everywhere. */
const uniqueEmails = (roster, context) => repeats(roster, context, 'employee/duplicate-email', 'email', ({ values }) => (values['email'] ?? '').toLowerCase());

;// CONCATENATED MODULE: ./src/rules/roster/unique-ids.ts

const uniqueIds = (roster, context) => repeats(roster, context, 'employee/duplicate-id', 'employee_id', ({ id }) => id);

;// CONCATENATED MODULE: ./src/rules/index.ts














const ROSTER_RULES = [
    employeeValues,
    uniqueIds,
    uniqueEmails,
    knownDepartments,
    emailDomains,
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
 * Runs every rule; none stops another, so that one run tells everything.
 *
 * @param found what reading the roster has told already
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
        if (level === undefined || !catalog/* catalog */.U[found.rule].mayTurnDown)
            return [found];
        return level === 'off' ? [] : [{ ...found, severity: level === 'warn' ? 'warning' : 'error' }];
    });
}

// EXTERNAL MODULE: ./src/workstars/endpoint.ts
var workstars_endpoint = __webpack_require__(7789);
// EXTERNAL MODULE: ./src/xsd/schemas.ts
var xsd_schemas = __webpack_require__(243);
;// CONCATENATED MODULE: ./src/examine.ts












/** @returns where a configuration aims, or nothing where it has problems, which are then told */
function aimOf(settings, request, outcome) {
    const { config, problems } = settings;
    outcome.problems.push(...problems);
    if (!config) {
        outcome.ending = 'problems';
        return undefined;
    }
    const endpoint = (0,workstars_endpoint/* endpointOf */.X)(config.program, config.api['base-url'], request.apiUrl);
    outcome.program = config.program;
    outcome.endpoint = endpoint.url;
    outcome.keepXml = config['keep-xml'];
    return {
        settings: { ...settings, config },
        endpoint,
        prefix: (0,receipts_names/* receiptPrefix */.TK)(config.program, endpoint.loopback),
    };
}
/**
 * What check and sync have in common: roster, rules, both files, schemas, plan, and what would hold it. All of it is
 * told in the outcome.
 *
 * @returns nothing where there is an error
 */
async function examine(world, subject, outcome) {
    const { source, aim, standing, api } = subject;
    const { config } = aim.settings;
    const schemasAsked = (0,xsd_schemas/* findSchemas */.y9)(source, api);
    // It is awaited further down; until then, a failure of it must not end the process.
    schemasAsked.catch(() => undefined);
    // Both load while git answers.
    world.reader.warm();
    const writing = Promise.all(/* import() */[__webpack_require__.e(697), __webpack_require__.e(949)]).then(__webpack_require__.bind(__webpack_require__, 4330));
    const baseline = await findBaseline(world, standing, source.commit ?? world.repository.head);
    outcome.baseline = baseline.kept?.name;
    outcome.notes.push(...notesOn(baseline, config, world.now()));
    const portal = baseline.kept ? { problems: [] } : await (0,prepare/* knownIdsOf */.N1)(source, config);
    const known = knownFrom(baseline, portal.ids);
    const context = { config, discretion: (0,roster_read/* discretionFor */.U)(config, known) };
    const { roster, problems: read } = await (0,prepare/* prepare */.iA)(source, config, context.discretion);
    const met = [...portal.problems, ...read];
    if (!roster) {
        endWithProblems(outcome, withSeverities(met, config.rules));
        return undefined;
    }
    outcome.employees = roster.employees.length;
    outcome.positions = roster.hierarchy?.positions.length ?? 0;
    world.tell(`Read ${outcome.employees} employees and ${outcome.positions} positions.`);
    const schemas = await schemasAsked;
    outcome.schemas = { employees: schemas.employees.origin, positions: schemas.positions.origin };
    // The schemas' verdict comes from another thread while the rules run here.
    const { writeAndValidate, withoutConsequences, unknownElements, digestsOf } = await writing;
    const { files, findings } = writeAndValidate(roster, schemas, world.reader, context.discretion);
    findings.catch(() => undefined);
    const judged = judge(roster, met, context);
    const invalid = withoutConsequences(judged.filter(problem/* isError */.bJ), await findings);
    const unknown = unknownElements(roster, schemas.employees);
    const problems = [...judged, ...withSeverities([...invalid, ...unknown], config.rules)];
    if (problems.some(problem/* isError */.bJ)) {
        endWithProblems(outcome, problems);
        return undefined;
    }
    outcome.problems.push(...problems.sort(problem/* byPlace */.hz));
    outcome.files = files;
    const examined = {
        files,
        digests: digestsOf(files),
        baseline,
        portalIds: portal.ids,
        rosterFiles: (0,prepare/* pathsOf */.wG)(aim.settings),
    };
    tellPlan(outcome, roster, examined, subject, context.discretion);
    if (schemas.employees.outdated || schemas.positions.outdated) {
        const reason = 'The program serves other schemas than the ones committed in .github/roster-sync/; `roster-sync schema` fetches them.';
        outcome.held.push({ guard: 'schema', reason });
    }
    return examined;
}
function endWithProblems(outcome, problems) {
    outcome.problems.push(...problems.sort(problem/* byPlace */.hz));
    outcome.ending = 'problems';
}
function tellPlan(outcome, roster, { baseline, digests, portalIds }, { aim, base, draws }, discretion) {
    const { config } = aim.settings;
    const plan = planOf(baseline.roster, roster, base, portalIds);
    outcome.plan = discreetPlan(plan, discretion);
    outcome.planId = (0,plan_id/* planId */.r)(config.program, aim.endpoint.url, baseline.kept?.receipt?.digests, digests);
    if (draws)
        outcome.picture = pictureOf(baseline.roster, roster, plan, discretion);
    const facts = factsOf(baseline, roster, config);
    outcome.held.push(...baseline.held, ...heldByEither(plan, facts, config.guards, baseline.config?.guards));
}


/***/ }),

/***/ 1194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ rejects),
/* harmony export */   z: () => (/* binding */ formatRejection)
/* harmony export */ });
/**
 * The record of a refusal: the portal refused an upload that the API had accepted, so its receipt is no baseline any
 * more (interface: `reject`).
 *
 * @param receipt its name
 * @returns the message of the tag: a line for people, a blank line, trailers
 */
function formatRejection(receipt, toolVersion) {
    return `Rejected ${receipt}\n\nReceipt: ${receipt}\nTool-Version: ${toolVersion}\n`;
}
/** Whether a tag's message rejects this receipt. */
function rejects(message, receipt) {
    return message?.split('\n').includes(`Receipt: ${receipt}`) ?? false;
}


/***/ }),

/***/ 4932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ EMPLOYEES_XSD),
/* harmony export */   n: () => (/* binding */ POSITIONS_XSD)
/* harmony export */ });
/*
 * The schemas that stand in where the program's own are not at hand, written from contract.md. They check what the
 * vendor's public pages say and let everything else through: only the program's own schema knows the rest.
 */
const text = (name) => `<xs:element name="${name}" type="text"/>`;
const HEAD = `<?xml version="1.0" encoding="utf-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
  <xs:simpleType name="text"><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
`;
const EMPLOYEES_XSD = `${HEAD}  <xs:simpleType name="country">
    <xs:restriction base="xs:string"><xs:pattern value="[A-Z]{2}"/></xs:restriction>
  </xs:simpleType>
  <xs:element name="employees">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="employee" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              ${['forename', 'surname', 'employee_id', 'employee_type', 'department'].map(text).join('\n              ')}
              <xs:element name="start_date" type="xs:date"/>
              <xs:element name="country" type="country"/>
              ${text('email')}
              <xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>
`;
const POSITIONS_XSD = `${HEAD}  <xs:element name="positions">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="root">
          <xs:complexType>
            <xs:sequence>
              ${text('position_title')}
              ${text('position_id')}
              <xs:element name="employee_id" type="text" minOccurs="0"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
        <xs:element name="position" minOccurs="0" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              ${text('position_title')}
              ${text('position_id')}
              ${text('parent_position_id')}
              <xs:element name="employee_id" type="text" minOccurs="0"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>
`;


/***/ }),

/***/ 243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   p8: () => (/* binding */ schemaPath),
/* harmony export */   y9: () => (/* binding */ findSchemas)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1633);
/* harmony import */ var _ours_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4932);


const OURS = { employees: _ours_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPLOYEES_XSD */ .a, positions: _ours_js__WEBPACK_IMPORTED_MODULE_1__/* .POSITIONS_XSD */ .n };
/** Where a program's schemas are committed (interface: Configuration). */
const schemaPath = (kind) => `.github/roster-sync/${kind}.xsd`;
/**
 * Finds the schema of both files: the committed one, else the program's, else ours.
 *
 * @param api where the program's own may be asked for; a check does without
 */
async function findSchemas(source, api) {
    const [employees, positions] = await Promise.all([
        find('employees', source, api),
        find('positions', source, api),
    ]);
    return { employees, positions };
}
async function find(kind, source, api) {
    const path = schemaPath(kind);
    const [committed, served] = await Promise.all([source.read(path), api?.schema(kind)]);
    if (committed) {
        return {
            origin: 'committed',
            bytes: committed,
            path,
            outdated: served !== undefined && !sameText(committed, served),
        };
    }
    if (served)
        return { origin: 'program', bytes: served, outdated: false };
    return { origin: 'built-in', bytes: new TextEncoder().encode(OURS[kind]), outdated: false };
}
/** Whether two schemas differ in line ends at most, which git may have rewritten. */
function sameText(a, b) {
    const text = (bytes) => new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').trim();
    return text(a) === text(b);
}
function unusable(kind) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`What the program serves as ${kind}.xsd is no schema that can be used.`, 'Ask Workstars support about it. Until then, a schema committed under .github/roster-sync/ is used instead.');
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
