export const id = 917;
export const ids = [917];
export const modules = {

/***/ 45545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xS: () => (/* binding */ factsOf),
  Yx: () => (/* binding */ knownFrom),
  vE: () => (/* binding */ notesOn)
});

// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
;// CONCATENATED MODULE: ./src/core/plan/facts.ts

/** Fewer people than this may all leave a department in an ordinary month. */
const LARGE_DEPARTMENT = 5;
/** Compares what was uploaded last with what would be: as far as no list of a plan says it. */
function comparedFacts(before, after) {
    const files = new Set(after.files.map(({ path }) => path));
    return {
        goneFiles: before?.files.flatMap(({ path }) => (files.has(path) ? [] : [path])) ?? [],
        emptiedDepartments: emptiedDepartments(before, after),
        positionsBefore: before?.hierarchy?.positions.length,
        hierarchyGone: before?.hierarchy !== undefined && after.hierarchy === undefined,
    };
}
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
        .toSorted((a, b) => (0,base_text/* compare */.U)(a.name, b.name));
}

;// CONCATENATED MODULE: ./src/core/plan/loosened.ts
const LIMITS = ['max-leavers', 'max-joiners', 'max-movers', 'max-email-changes'];
/** @returns the guards that a configuration sets looser than what was uploaded last had them */
function loosened(before, now) {
    const limits = LIMITS.filter((guard) => isLooser(before[guard], now[guard]));
    const unprotected = before.protect.some((id) => !now.protect.includes(id));
    const { approvers } = now;
    const morePeople = before.approvers !== undefined &&
        (approvers === undefined || approvers.some((login) => !before.approvers?.includes(login)));
    return [...limits, ...(unprotected ? ['protect'] : []), ...(morePeople ? ['approvers'] : [])];
}
const isLooser = (before, now) => now.percent > before.percent ||
    now.floor > before.floor ||
    (now.max ?? Infinity) > (before.max ?? Infinity);

// EXTERNAL MODULE: ./src/core/receipts/names.ts
var names = __webpack_require__(94513);
;// CONCATENATED MODULE: ./src/commands/baseline/compare.ts



/* What a run takes from its baseline: what may be shown, what should be said, and what the guards weigh. */
const DAY = 24 * 60 * 60 * 1000;
/** What may be shown because the baseline has it, or the portal is known to. */
function knownFrom({ roster }, portalIds = []) {
    const employees = roster?.employees ?? [];
    return {
        ids: new Set([...employees.map(({ id }) => id), ...portalIds]),
        departments: new Set(employees.map(({ values }) => values['department'] ?? '')),
    };
}
/** What a reader should know of a baseline besides, in a sentence each. */
function notesOn({ kept, authenticity, configs }, config, now) {
    const looser = [...new Set(configs.flatMap(({ guards }) => loosened(guards, config.guards)))];
    const days = kept ? Math.floor((now.getTime() - (0,names/* timeOf */.nR)(kept.name)) / DAY) : 0;
    return [
        ...(authenticity === 'unverified' ? [UNVERIFIED] : []),
        ...(looser.length > 0
            ? [
                `This configuration is looser than the one that was uploaded last, from the next sync on: ${looser.map((guard) => `\`${guard}\``).join(', ')}.`,
            ]
            : []),
        ...(days > config['stale-after']
            ? [`Until now, nothing has been accepted for ${days} days: the last receipt is ${kept?.name ?? ''}.`]
            : []),
    ];
}
const UNVERIFIED = 'The newest receipt is unverified: its signature can only be checked with the API key.';
const PATHS = ['employees-path', 'positions-path'];
/** What the guards weigh besides the plan. */
function factsOf(baseline, roster, config) {
    return {
        ...comparedFacts(baseline.roster, roster),
        isFirst: baseline.kept === undefined,
        recentLeavers: recentLeavers(baseline.recent),
        otherPaths: baseline.configs.some(({ api }) => PATHS.some((path) => api[path] !== config.api[path])),
    };
}
/** An approval covers everything up to it. A tag that anybody could have made tells nothing. */
function recentLeavers(recent) {
    const trusted = recent.filter(({ receipt, authenticity }) => receipt && authenticity !== 'forged');
    const approved = trusted.findIndex(({ receipt }) => receipt?.approvedBy !== undefined);
    return trusted
        .slice(0, approved === -1 ? undefined : approved)
        .reduce((sum, { receipt }) => sum + (receipt?.leavers ?? 0), 0);
}


/***/ }),

/***/ 49956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf),
/* harmony export */   r: () => (/* binding */ discreetPlan)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16714);
/* harmony import */ var _problem_discretion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79005);
/* harmony import */ var _roster_people_roster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49284);



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
const inOrder = (a, b) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(a.id, b.id);
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
    const known = (0,_roster_people_roster_js__WEBPACK_IMPORTED_MODULE_1__/* .byReference */ .v)(hierarchy);
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
    const only = (one, other) => [...(one ?? [])].filter((name) => !other?.has(name)).toSorted(_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U);
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
        added: [...after.keys()].filter((id) => !before.has(id)).toSorted(_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U),
        removed: [...before.keys()].filter((id) => !after.has(id)).toSorted(_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U),
        moved: changed((old, now) => old.parentId !== now.parentId || old.employeeId !== now.employeeId).toSorted(_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U),
        renamed: changed((old, now) => old.title !== now.title).toSorted(_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U),
    };
}
function postsOf(roster) {
    if (!roster?.hierarchy)
        return new Map();
    const parentOf = (0,_roster_people_roster_js__WEBPACK_IMPORTED_MODULE_1__/* .parentIds */ .b)(roster.hierarchy);
    return new Map(roster.hierarchy.positions.map((position) => {
        const { id, title, employeeId } = position;
        return [id, { title, employeeId, parentId: parentOf(position) }];
    }));
}
/** A plan with only those ids and departments in it that may be shown; counts stay as they are. */
function discreetPlan(plan, discretion) {
    const id = (raw) => discretion.id(raw) ?? _problem_discretion_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SHOWN */ .a6;
    const person = (of) => ({
        ...of,
        id: id(of.id),
        department: discretion.department(of.department) ?? _problem_discretion_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SHOWN */ .a6,
    });
    const department = (raw) => discretion.department(raw) ?? _problem_discretion_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_SHOWN */ .a6;
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

/***/ 432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  s: () => (/* binding */ withSeverities)
});

// EXTERNAL MODULE: ./src/core/vocabulary/rules.ts + 2 modules
var rules = __webpack_require__(25913);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/roster/people/roster.ts
var roster = __webpack_require__(49284);
// EXTERNAL MODULE: ./src/core/rules/rule.ts
var rules_rule = __webpack_require__(10813);
;// CONCATENATED MODULE: ./src/core/rules/hierarchy/cycles.ts



/** How many ids of one circle a message names. */
const MOST_NAMED = 20;
/** No circles. Each is told once, at its first position in the file, with the ids on it. */
const cycles = (hierarchy, _roster, { discretion }) => findCycles(hierarchy).map((cycle) => {
    const [first] = cycle;
    const employee = hierarchy.refersTo === 'employee';
    const place = (position) => hierarchy.place(position, 'parent');
    const name = (position) => (0,rules_rule/* called */.A)(discretion.id(employee ? position.employeeId : position.id), place(position).line);
    const named = cycle.slice(0, MOST_NAMED).map(name);
    const more = cycle.length > MOST_NAMED ? ` → … ${cycle.length - MOST_NAMED} more` : '';
    const message = cycle.length === 1
        ? `${name(first)} reports to itself; if it is the top, leave the manager (or parent) empty.`
        : `${cycle.length} report to each other in a circle: ${named.join(' → ')}${more} → ${name(first)}.`;
    return (0,problem/* problem */.CC)('hierarchy/cycle', place(first), { message, employeeId: discretion.id(first.employeeId) });
});
/** Follows each position upwards until somebody seen before: seen on this very way up, it is a circle. */
function findCycles(hierarchy) {
    const known = (0,roster/* byReference */.v)(hierarchy);
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

;// CONCATENATED MODULE: ./src/core/rules/hierarchy/known-employees.ts

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

;// CONCATENATED MODULE: ./src/core/rules/hierarchy/not-too-many.ts

/** The platform's cap is on positions as it is on employees (docs/vendor-api.md, Position file). */
const notTooMany = (hierarchy, _roster, { config }) => {
    const most = config.roster['max-records'];
    const over = hierarchy.positions[most];
    if (!over)
        return [];
    const message = `${hierarchy.positions.length} positions, and at most ${most} may be sent; the first one too many is on this line.`;
    const { file, line } = hierarchy.place(over, 'id');
    return [(0,problem/* problem */.CC)('roster/too-many-records', { file, line }, { message })];
};

;// CONCATENATED MODULE: ./src/core/rules/hierarchy/one-post-each.ts

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

;// CONCATENATED MODULE: ./src/core/rules/hierarchy/one-root.ts



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
    const topName = (0,rules_rule/* called */.A)(discretion.id(top.employeeId || top.id), hierarchy.place(top, 'parent').line);
    return roots
        .filter((root) => root !== top)
        .map((root) => (0,problem/* problem */.CC)('hierarchy/several-roots', hierarchy.place(root, 'parent'), {
        message: `The position names no manager or parent, but ${topName} is at the top already.`,
        employeeId: discretion.id(root.employeeId),
    }));
};
/** How many positions lead up to each root: leaves are counted into their parents and taken away, layer by layer. */
function countBelow(hierarchy) {
    const known = (0,roster/* byReference */.v)(hierarchy);
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

;// CONCATENATED MODULE: ./src/core/rules/hierarchy/orphans.ts


/** Every manager, or parent, that is named exists. */
const orphans = (hierarchy, _roster, { discretion }) => {
    if (hierarchy.incomplete)
        return [];
    const known = (0,roster/* byReference */.v)(hierarchy);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./src/core/vocabulary/countries.ts
var countries = __webpack_require__(3810);
;// CONCATENATED MODULE: ./src/core/roster/people/values.ts


/*
 * What a value must be, in zod, with a plain sentence for each way in which it isn't. Every check carries the id of
 * its rule; the cell's text is in none of the sentences.
 */
/** Everything that XML 1.0 (production Char) can't carry. Lone surrogates can't come out of UTF-8. */
// eslint-disable-next-line no-control-regex -- these are the characters to be found
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
/** One address: a local part without what must be quoted, and a domain of at least two labels. */
const ADDRESS = /^[^\s\p{C}@"(),:;<>[\\\]]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;
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
        { rule: `${area}/required`, message: 'is empty', holds: isVisible },
        {
            rule: `${area}/control-character`,
            message: 'holds an invisible control character that XML can’t carry',
            holds: isTypable,
        },
    ];
}
const isoDate = iso/* date */.p6();
/** Blanks of any kind are nothing to see; what isn’t padding of a cell is left in it. */
const isVisible = (value) => value.trim() !== '';
const isDate = (value) => isoDate.safeParse(value).success;
const isTypable = (value) => !FORBIDDEN.test(value);
const isAddress = (value) => value.length <= 254 && ADDRESS.test(value);
const CHECKS = new Map([
    [
        'country',
        {
            rule: 'employee/country',
            message: 'is no country of ISO 3166-1, by code or by name',
            holds: countries/* isCountry */.B,
        },
    ],
    ['email', { rule: 'employee/email', message: 'is no e-mail address', holds: isAddress }],
]);
/**
 * The schema of an employee's values.
 *
 * @param required the eight elements of the vendor (docs/vendor-api.md, Employee file)
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

;// CONCATENATED MODULE: ./src/core/rules/hierarchy/position-values.ts



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
        return (0,problem/* problem */.CC)((0,rules/* isRuleId */.K)(rule) ? rule : 'hierarchy/required', hierarchy.place(position, cell), {
            message: `The position’s ${cell} ${issue.message}.`,
            employeeId: discretion.id(position.employeeId),
        });
    });
});

;// CONCATENATED MODULE: ./src/core/rules/hierarchy/unique-positions.ts

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

// EXTERNAL MODULE: ./src/core/roster/columns/columns.ts
var columns = __webpack_require__(67672);
// EXTERNAL MODULE: ./src/core/vocabulary/dates.ts + 1 modules
var dates = __webpack_require__(97264);
;// CONCATENATED MODULE: ./src/core/rules/roster/dates.ts




/** Every date is one, of the declared format. A whole column without a declared format is told once. */
const dates_dates = (roster, context) => (0,columns/* wantedColumns */.tY)(context.config).flatMap(({ element, formats }) => {
    if (!formats)
        return [];
    const written = roster.employees.filter(({ values: { [element]: written = '' } }) => written !== '' && isTypable(written));
    const wrong = written.filter(({ values }) => !isDate(values[element] ?? ''));
    if (wrong.length === 0)
        return [];
    const found = { element, formats, wrong };
    const noneIsRight = wrong.length === written.length && formats.length === 0;
    return (noneIsRight ? ofTheColumn(roster, found) : undefined) ?? ofEach(roster, found, context);
});
function ofEach(roster, { element, formats, wrong }, { discretion }) {
    return wrong.map((employee) => {
        const written = employee.values[element] ?? '';
        const shown = discretion.value(written);
        const value = shown === undefined ? '' : `: ${JSON.stringify(shown)}`;
        return (0,problem/* problem */.CC)('employee/start-date', roster.place(employee, element), {
            message: `\`${element}\` ${(0,dates/* reasonAgainst */.sx)(written, formats)}${value}.`,
            employeeId: discretion.id(employee.id),
        });
    });
}
/** @returns nothing where most of the dates have no form that is known */
function ofTheColumn(roster, found) {
    const { element, wrong } = found;
    const [first] = wrong;
    const written = wrong.map(({ values }) => values[element] ?? '');
    const place = first && roster.place(first, element);
    if (!place)
        return undefined;
    const tell = (message) => [(0,problem/* problem */.CC)('employee/start-date', place, { message })];
    if (written.every(dates/* isSerialNumber */.WQ)) {
        return tell(`All ${wrong.length} values of \`${element}\` are numbers by which a spreadsheet keeps dates: give the column the format YYYY-MM-DD there, and save it as CSV again.`);
    }
    const formats = (0,dates/* likelyFormats */.Bv)(written);
    const read = written.filter((one) => formats.some((format) => (0,dates/* reads */.Um)(one, format))).length;
    if (read * 2 < written.length)
        return undefined;
    const message = `No value of \`${element}\` has the form YYYY-MM-DD; ${read} of ${wrong.length} could be ${formats.join(' or ')}.`;
    const { says, isProven } = proof(roster, found, formats);
    const declared = formats.length === 1 ? formats.join() : `[${formats.map((one) => JSON.stringify(one)).join(', ')}]`;
    const advice = isProven
        ? ` Declare it at \`${element}\` under \`roster.columns\`: \`format: ${declared}\`.`
        : ` Ask who made the file, and declare the \`format\` at \`${element}\` under \`roster.columns\`.`;
    return tell(`${message}${says}${advice}`);
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

;// CONCATENATED MODULE: ./src/core/rules/roster/email-domains.ts

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

// EXTERNAL MODULE: ./src/core/config/columns.ts
var config_columns = __webpack_require__(23197);
// EXTERNAL MODULE: ./src/core/vocabulary/fields.ts
var fields = __webpack_require__(81283);
;// CONCATENATED MODULE: ./src/core/rules/roster/employee-values.ts





/** Each value by itself: there, of its form, and such that XML can carry it. */
const employeeValues = (roster, { config, discretion }) => {
    const own = new Set(fields/* EMPLOYEE_ELEMENTS */.j);
    const further = roster.elements.filter((element) => !own.has(element));
    // A column that is missing has been told, and not of everybody again.
    const required = fields/* EMPLOYEE_ELEMENTS */.j.filter((element) => roster.elements.includes(element));
    const schema = employeeSchema(required, further, (0,config_columns/* patternsOf */.D)(config));
    const problems = [];
    for (const employee of roster.employees) {
        if (problems.length >= problem/* MOST_PROBLEMS */.vy)
            break;
        const checked = schema.safeParse(employee.values);
        for (const issue of checked.error?.issues ?? []) {
            const element = String(issue.path[0]);
            const rule = String(issue.code === 'custom' ? issue.params?.['rule'] : '');
            const value = discretion.value(employee.values[element] ?? '');
            const message = `\`${element}\` ${issue.message}${value === undefined ? '' : `: ${JSON.stringify(value)}`}.`;
            const telling = { message, employeeId: discretion.id(employee.id) };
            const id = (0,rules/* isRuleId */.K)(rule) ? rule : 'employee/required';
            problems.push((0,problem/* problem */.CC)(id, roster.place(employee, element), telling));
        }
    }
    return problems;
};

// EXTERNAL MODULE: ./src/core/base/nearest.ts
var nearest = __webpack_require__(51751);
;// CONCATENATED MODULE: ./src/core/rules/roster/known-departments.ts


const knownDepartments = (roster, { config, discretion }) => {
    const { departments } = config.roster;
    if (!departments)
        return [];
    const known = new Set(departments);
    return roster.employees
        .filter(({ values: { department = '' } }) => department !== '' && !known.has(department))
        .map((employee) => {
        const near = (0,nearest/* nearest */.p)(employee.values['department'] ?? '', departments);
        return (0,problem/* problem */.CC)('roster/unknown-department', roster.place(employee, 'department'), {
            message: `The department isn’t one of \`roster.departments\`${near === undefined ? '' : `; it is nearly “${near}”`}.`,
            employeeId: discretion.id(employee.id),
        });
    });
};

;// CONCATENATED MODULE: ./src/core/rules/roster/unique.ts


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
        const { file, line } = roster.place(holder);
        const place = roster.place(employee, element);
        const where = file === place.file ? '' : ` of ${file}`;
        const who = element === 'employee_id' ? `line ${line ?? '?'}${where}` : (0,rules_rule/* called */.A)(discretion.id(holder.id), line);
        problems.push((0,problem/* problem */.CC)(rule, place, {
            message: `The same \`${element}\` is that of ${who} already.`,
            employeeId: discretion.id(employee.id),
        }));
    }
    return problems;
}
/** Addresses that differ in capitals alone reach the same mailbox almost everywhere. */
const uniqueEmails = (roster, context) => repeats(roster, context, 'employee/duplicate-email', 'email', ({ values }) => (values['email'] ?? '').toLowerCase());
const uniqueIds = (roster, context) => repeats(roster, context, 'employee/duplicate-id', 'employee_id', ({ id }) => id);

;// CONCATENATED MODULE: ./src/core/rules/index.ts














const ROSTER_RULES = [
    dates_dates,
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
        if (level === undefined || !rules/* catalog */.U[found.rule].mayTurnDown)
            return [found];
        return level === 'off' ? [] : [{ ...found, severity: level === 'warn' ? 'warning' : 'error' }];
    });
}


/***/ }),

/***/ 10813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ called)
/* harmony export */ });
/** How a message speaks of somebody: by an id that may be shown, else by the line. */
function called(shown, line) {
    return shown ?? `(line ${line ?? '?'})`;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



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
