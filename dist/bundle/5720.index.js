export const id = 5720;
export const ids = [5720,8693];
export const modules = {

/***/ 96404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine),
  a: () => (/* binding */ knownOfExamination)
});

// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(81767);
// EXTERNAL MODULE: ./src/core/outcome/outcome.ts
var outcome = __webpack_require__(9532);
// EXTERNAL MODULE: ./src/core/plan/diff.ts
var diff = __webpack_require__(49956);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
;// CONCATENATED MODULE: ./src/core/plan/foreseen.ts


/** Problems of a file with which nobody knows who is in it. */
const UNCLEAR = new Set([
    'roster/merge-conflict',
    'roster/filtered',
    'roster/no-records',
]);
/**
 * Who will be deleted, of a roster with errors: they are in other places, and whoever reads of them should know.
 *
 * @returns undefined where the ids can’t be read with certainty, or nothing is known to compare with
 */
function foreseenLeavers({ before, now, problems, discretion, leftOut, config, }) {
    const known = new Set(before?.employees.map(({ id }) => id));
    // With the column of a filter missing, nobody knows whom it would leave out.
    const isFiltered = leftOut.every(({ dropped }) => dropped.length === config.roster.filters.length);
    const isCertain = isFiltered &&
        now.employees.length > 0 &&
        !now.incomplete &&
        [...now.unreadable].every((id) => known.has(id)) &&
        !problems.some((found) => (0,problem/* isError */.bJ)(found) && (UNCLEAR.has(found.rule) || isOfId(found, now)));
    if (!before || !isCertain || now.employees.some(({ id }) => id.includes('\uFFFD')))
        return undefined;
    const plan = (0,diff/* planOf */.XC)(before, now);
    const leavers = plan.leavers.filter(({ id }) => !now.unreadable.has(id));
    return (0,diff/* discreetPlan */.rE)({ ...plan, leavers }, discretion).leavers.slice();
}
/** Of a row that is there twice, the id can be read all the same. */
function isOfId({ file, column, explains }, now) {
    const [first] = now.files.find(({ path }) => path === file)?.employees ?? [];
    return first !== undefined && explains !== 'row' && now.place(first, 'employee_id').column === column;
}

// EXTERNAL MODULE: ./src/core/base/counts.ts
var base_counts = __webpack_require__(3513);
// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
// EXTERNAL MODULE: ./src/core/problem/discretion.ts + 2 modules
var problem_discretion = __webpack_require__(65138);
// EXTERNAL MODULE: ./src/core/roster/people/roster.ts
var roster = __webpack_require__(49284);
;// CONCATENATED MODULE: ./src/core/plan/picture.ts




/** Draws a roster that has no errors, against its baseline. */
function pictureOf(baseline, roster, plan, discretion) {
    const department = (name) => discretion.department(name) ?? problem_discretion/* NOT_SHOWN */.a6;
    return {
        departments: headcounts(baseline, roster, 'department', department),
        countries: headcounts(baseline, roster, 'country', (code) => code),
        chart: roster.hierarchy ? chartOf(baseline, roster, roster.hierarchy, plan, discretion) : [],
    };
}
function headcounts(baseline, roster, element, shown) {
    const count = (of) => (0,base_counts/* countsOf */.mQ)((of?.employees ?? []).map(({ values }) => shown(values[element] ?? '')));
    const [before, now] = [count(baseline), count(roster)];
    return [...new Set([...now.keys(), ...before.keys()])]
        .toSorted(base_text/* compare */.UD)
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
            id: discretion.position(position.id) ?? problem_discretion/* NOT_SHOWN */.a6,
            title: discretion.value(position.title),
            department: departmentOf(employees.get(position.employeeId), discretion),
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
const departmentOf = (employee, discretion) => employee ? (discretion.department(employee.values['department'] ?? '') ?? problem_discretion/* NOT_SHOWN */.a6) : '';
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
    const known = (0,roster/* byReference */.v)(hierarchy);
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
        .toSorted((a, b) => (0,base_text/* compare */.UD)(a.id, b.id))
        .map((position) => ({ position, parent }));
    for (const one of layer(undefined))
        sorted.push(one);
    // The list grows while it is walked: each position adds those below it.
    for (const { position } of sorted) {
        for (const one of layer(position))
            sorted.push(one);
    }
    return sorted;
}

// EXTERNAL MODULE: ./src/core/plan/plan-id.ts
var plan_id = __webpack_require__(36940);
// EXTERNAL MODULE: ./src/core/receipts/names.ts
var names = __webpack_require__(94513);
// EXTERNAL MODULE: ./src/core/roster/people/read.ts + 7 modules
var people_read = __webpack_require__(70796);
// EXTERNAL MODULE: ./src/core/vocabulary/rules.ts + 3 modules
var rules = __webpack_require__(85905);
// EXTERNAL MODULE: ./src/core/vocabulary/fields.ts
var fields = __webpack_require__(81283);
;// CONCATENATED MODULE: ./src/core/rules/change/comparison.ts

/** Compares two rosters, of which nothing is explained. Without a baseline everybody joins. */
function comparisonOf({ before, after }) {
    const known = new Set(before?.elements);
    const elements = after.elements.filter((element) => element !== 'employee_id' && (!before || known.has(element)));
    const old = byId(before?.employees ?? []);
    const now = byId(after.employees);
    const stayers = after.employees.flatMap((employee) => {
        const was = old.get(employee.id);
        return was ? [{ old: was, now: employee }] : [];
    });
    const joiners = after.employees.filter(({ id }) => !old.has(id));
    // Who is in a record that can't be read hasn't left.
    const leavers = (before?.employees ?? []).filter(({ id }) => !now.has(id) && !after.unreadable.has(id));
    const changes = new Map(elements.map((element) => [
        element,
        stayers.filter((pair) => comparison_valueOf(pair.old, element) !== comparison_valueOf(pair.now, element)),
    ]));
    const sides = { before, after, elements, stayers, joiners, leavers };
    return openPart(sides, changes, { columns: new Set(), cells: new Map() });
}
/** @param changes of every element, who stayed and has another value than before */
function openPart(sides, changes, explained) {
    const isColumnOpen = (element) => !explained.columns.has(element);
    const isOpen = (employee, element) => isColumnOpen(element) && !(explained.cells.get(employee)?.has(element) ?? false);
    const comparison = {
        ...sides,
        isColumnOpen,
        isOpen,
        changed: (element) => isColumnOpen(element) ? (changes.get(element) ?? []).filter(({ now }) => isOpen(now, element)) : [],
        novelties: (element, isMeant) => noveltiesIn(comparison, element, isMeant),
        newIds: () => sides.joiners.filter((employee) => isOpen(employee, 'employee_id')),
        without: (findings) => findings.length === 0 ? comparison : openPart(sides, changes, explainedBy(findings, explained)),
    };
    return comparison;
}
function noveltiesIn(comparison, element, isMeant) {
    const found = [];
    const look = (employee, old) => {
        const value = comparison_valueOf(employee, element);
        if (value !== '' && isMeant(value, old) && comparison.isOpen(employee, element))
            found.push({ employee, value, old });
    };
    for (const { old, now } of comparison.changed(element))
        look(now, comparison_valueOf(old, element));
    for (const employee of comparison.joiners)
        look(employee, undefined);
    return found;
}
/** @param before what was explained already */
function explainedBy(findings, before) {
    const columns = new Set(before.columns);
    const cells = new Map(before.cells);
    for (const { employee, element, explains = [], explainsColumns = [] } of findings) {
        cells.set(employee, new Set([...(cells.get(employee) ?? []), element, ...explains]));
        for (const column of explainsColumns)
            columns.add(column);
    }
    return { columns, cells };
}
const comparison_valueOf = ({ values }, element) => values[element] ?? '';
function byId(employees) {
    const found = new Map();
    for (const employee of employees)
        if (!found.has(employee.id))
            found.set(employee.id, employee);
    return found;
}
/** Columns in which each person has a value of their own, or nearly: a reorganisation can't exchange those. */
function isPersonal({ stayers }, element) {
    const field = (0,fields/* fieldOf */._F)(element);
    if (field)
        return field.sharedBy !== 'many';
    const values = stayers.map(({ old }) => comparison_valueOf(old, element)).filter((value) => value !== '');
    return values.length >= 5 && new Set(values).size * 2 >= values.length;
}

;// CONCATENATED MODULE: ./src/core/rules/change/displaced.ts

/** Joiners in whose record a leaver's id or address is in another column: probably that person, in wrong cells. */
function displaced({ joiners, leavers, elements }) {
    if (joiners.length === 0 || leavers.length === 0)
        return [];
    const byId = new Map(leavers.map((leaver) => [leaver.id, leaver]));
    const byEmail = new Map(leavers.map((leaver) => [comparison_valueOf(leaver, 'email'), leaver]));
    byEmail.delete('');
    return joiners.flatMap((now) => {
        for (const element of ['employee_id', ...elements]) {
            const value = comparison_valueOf(now, element);
            const old = byId.get(value) ?? (element === 'email' ? undefined : byEmail.get(value));
            if (old)
                return [{ old, now }];
        }
        return [];
    });
}

;// CONCATENATED MODULE: ./src/core/rules/change/whole-columns.ts

/**
 * Reports columns whose values are beside wrong ids, once for each person. Where names and addresses are all in
 * the wrong place, it is the ids that are.
 *
 * @param moved whose values are somebody else's, by column
 */
function findingsOfColumns(comparison, moved, said) {
    const byIds = [...fields/* NAMES */.Xk, 'email'].every((element) => moved.has(element));
    const columns = byIds ? ['employee_id', ...comparison.elements] : [...moved.keys()];
    const what = byIds ? 'The ids' : [...moved.keys()].map((element) => `\`${element}\``).join(', ');
    const people = new Map();
    for (const [element, pairs] of moved) {
        for (const { now } of pairs)
            if (!people.has(now))
                people.set(now, byIds ? 'employee_id' : element);
    }
    return [...people].map(([employee, element]) => ({
        employee,
        element,
        message: `${what}: ${said}`,
        explainsColumns: columns,
    }));
}

;// CONCATENATED MODULE: ./src/core/rules/change/column-shifted.ts




/** Values that moved into the neighbouring column, or to the record above or below. */
const columnShifted = (comparison) => {
    const sideways = shiftedSideways(comparison);
    // A few cells by themselves still count as changes of their column.
    const ofColumns = sideways.filter(({ explainsColumns }) => explainsColumns !== undefined);
    return [...sideways, ...shiftedByRow(comparison.without(ofColumns))];
};
function shiftedSideways(comparison) {
    const outside = displaced(comparison);
    const changed = new Set(comparison.elements.flatMap((element) => comparison.changed(element)));
    const pairs = [...changed, ...outside].filter((pair) => hasForeignValue(pair, comparison.elements));
    if (pairs.length === 0)
        return [];
    const order = inFileOrder(comparison);
    const found = pairs
        .map((pair) => ({ pair, moved: movedIn(pair, order, 1) ?? movedIn(pair, order, -1) ?? [] }))
        .filter(({ moved }) => moved.length > 1 || (moved.length === 1 && moved.every(fields/* isEmployeeElement */.C$)));
    const all = comparison.stayers.length + outside.length;
    const many = found.length >= 5 && found.length * 10 >= all * 3;
    const reported = many ? found : found.filter(isCertain);
    return reported.map(({ pair, moved }) => ({
        employee: pair.now,
        element: moved[0] ?? 'employee_id',
        message: `${moved.map((element) => `\`${element}\``).join(', ')}: the value of the neighbouring column is here.`,
        explains: ['employee_id', ...moved],
        explainsColumns: many ? moved : undefined,
    }));
}
/** Three different values in a row of cells are never there by chance. */
const isCertain = ({ pair, moved }) => new Set(moved.map((element) => comparison_valueOf(pair.now, element))).size > 2;
function hasForeignValue({ old, now }, elements) {
    return elements.some((element) => {
        const value = comparison_valueOf(now, element);
        if (value === '' || value === comparison_valueOf(old, element))
            return false;
        return value === old.id || elements.some((other) => comparison_valueOf(old, other) === value);
    });
}
function inFileOrder({ after, elements }) {
    const [anybody] = after.employees;
    const cell = (element) => (anybody && after.place(anybody, element).column) ?? 0;
    return ['employee_id', ...elements].toSorted((a, b) => cell(a) - cell(b));
}
/** The elements that have what their neighbour had; `step` 1 looks to the left, -1 to the right. */
function movedIn({ old, now }, order, step) {
    const moved = order.filter((element, index) => {
        const neighbour = order[index - step];
        const value = comparison_valueOf(now, element);
        if (neighbour === undefined || value === '' || value === comparison_valueOf(old, element))
            return false;
        return value === comparison_valueOf(old, neighbour);
    });
    return moved.length > 0 ? moved : undefined;
}
function shiftedByRow(comparison) {
    const { before } = comparison;
    const candidates = comparison.elements.filter((element) => comparison.changed(element).length >= 5);
    if (!before || candidates.length === 0)
        return [];
    const rowOf = new Map(before.employees.map((employee, row) => [employee, row]));
    for (const step of [-1, 1]) {
        const hasNeighbours = ({ old, now }, element) => {
            const neighbour = before.employees[(rowOf.get(old) ?? -2) + step];
            return neighbour !== undefined && comparison_valueOf(neighbour, element) === comparison_valueOf(now, element);
        };
        const moved = new Map();
        for (const element of candidates) {
            const pairs = comparison.changed(element).filter((pair) => hasNeighbours(pair, element));
            const enough = isPersonal(comparison, element) ? mostOfChanged : throughout;
            if (enough(comparison, element, pairs, (pair) => hasNeighbours(pair, element), rowOf)) {
                moved.set(element, pairs);
            }
        }
        if (moved.size > 0) {
            const where = step === -1 ? 'above' : 'below';
            return findingsOfColumns(comparison, moved, `what is here was in the record ${where}.`);
        }
    }
    return [];
}
const mostOfChanged = (comparison, element, moved) => moved.length >= 5 && moved.length * 2 >= comparison.changed(element).length;
/** Where many share a value, neighbours agree by chance: from the first change to the last, nearly all must. */
const throughout = (comparison, element, moved, hasNeighbours, rowOf) => {
    if (moved.length < 8)
        return false;
    const rows = comparison.changed(element).map(({ old }) => rowOf.get(old) ?? 0);
    let [first, last] = [Infinity, -1];
    for (const row of rows)
        [first, last] = [Math.min(first, row), Math.max(last, row)];
    const within = comparison.stayers.filter(({ old }) => {
        const row = rowOf.get(old) ?? -1;
        return row >= first && row <= last;
    });
    const agreeing = within.filter(hasNeighbours).length;
    return agreeing * 10 >= within.length * 9 && moved.length * 10 >= within.length * 3;
};

;// CONCATENATED MODULE: ./src/core/rules/change/column-shuffled.ts




/** Columns whose values are all still there, beside other ids: one was sorted without the others. */
const columnShuffled = (comparison) => {
    const moved = new Map();
    for (const element of comparison.elements) {
        if (isShuffled(comparison, element) && isPersonal(comparison, element)) {
            moved.set(element, comparison.changed(element));
        }
    }
    if (moved.size === 0)
        return [];
    return findingsOfColumns(comparison, moved, 'the values are those of the baseline, beside other people.');
};
function isShuffled(comparison, element) {
    const changed = comparison.changed(element);
    if (changed.length < 5)
        return false;
    // Names and addresses never change hands; start dates may be many people's.
    if ((0,fields/* fieldOf */._F)(element)?.sharedBy !== 'nobody' && changed.length * 10 < comparison.stayers.length * 3)
        return false;
    const left = (0,base_counts/* countsOf */.mQ)(changed.map(({ old }) => comparison_valueOf(old, element)));
    let found = 0;
    for (const { now } of changed) {
        const value = comparison_valueOf(now, element);
        const count = value === '' ? 0 : (left.get(value) ?? 0);
        if (count === 0)
            continue;
        left.set(value, count - 1);
        found += 1;
    }
    return found * 10 >= changed.length * 8;
}

;// CONCATENATED MODULE: ./src/core/rules/change/column-values.ts



/** A column that had values for most people and has them for nearly nobody. The required ones are errors already. */
const columnEmptied = (comparison) => {
    const { before, stayers } = comparison;
    if (!before || stayers.length < MIN_STAYERS)
        return [];
    return comparison.elements.flatMap((element) => {
        if ((0,fields/* isRequired */.gx)(element))
            return [];
        const emptied = comparison.changed(element).filter(({ now }) => comparison_valueOf(now, element) === '');
        const [first] = emptied;
        if (!first)
            return [];
        const filled = stayers.filter(({ old }) => comparison_valueOf(old, element) !== '');
        if (filled.length * 2 < stayers.length || emptied.length * 20 < filled.length * 19)
            return [];
        const message = `\`${element}\` is empty for ${emptied.length} of the ${filled.length} people who had a value.`;
        return [{ employee: first.now, element, message, explainsColumns: [element] }];
    });
};
/** Fewer may lose what they had in a month. */
const MIN_STAYERS = 3;
/** A column that had different values, and has the same value for everybody now. */
const columnConstant = (comparison) => {
    const { before, after } = comparison;
    if (!before || after.employees.length < 10)
        return [];
    return comparison.elements.flatMap((element) => {
        const [employee] = after.employees;
        const value = employee && comparison_valueOf(employee, element);
        if (!employee ||
            value === '' ||
            !comparison.isOpen(employee, element) ||
            after.employees.some((other) => comparison_valueOf(other, element) !== value))
            return [];
        if (!hadDifferentValues(comparison, element))
            return [];
        const first = comparison.stayers.find(({ old }) => comparison_valueOf(old, element) !== value)?.now ?? employee;
        const message = `\`${element}\` has one value for all ${after.employees.length} people; before, it had several.`;
        return [{ employee: first, element, message, explainsColumns: [element] }];
    });
};
/** Whether the baseline has at least three values there, none of them for nearly everybody. */
function hadDifferentValues({ before }, element) {
    const employees = before?.employees ?? [];
    const counts = (0,base_counts/* countsOf */.mQ)(employees.map((employee) => comparison_valueOf(employee, element)));
    let highest = 0;
    for (const count of counts.values())
        highest = Math.max(highest, count);
    return counts.size >= 3 && highest * 10 < employees.length * 9;
}

;// CONCATENATED MODULE: ./src/core/rules/change/columns-swapped.ts



/** Two columns that changed places: people who stayed have each one's old value in the other. */
const columnsSwapped = (comparison) => {
    const pairs = candidates(comparison);
    const found = pairs.flatMap((pair) => swapsOf(pair, comparison).map((swap) => ({ ...swap, pair })));
    const counts = (0,base_counts/* countsOf */.mQ)(found.map(({ a, b }) => `${a} ${b}`));
    const all = comparison.stayers.length + pairs.filter(({ old, now }) => old.id !== now.id).length;
    const enough = (count) => count >= 3 || (all < 6 && count * 2 >= all);
    const reported = found.filter(({ a, b }) => enough(counts.get(`${a} ${b}`) ?? 0));
    return reported.map(({ a, b, pair }) => ({
        employee: pair.now,
        element: a,
        message: `\`${a}\` and \`${b}\` have changed places.`,
        explainsColumns: [a, b],
    }));
};
/** Who changed in more than one column, and whose id seems to be in another one. */
function candidates(comparison) {
    const changes = (0,base_counts/* countsOf */.mQ)(comparison.elements.flatMap((element) => comparison.changed(element)));
    return [...[...changes].filter(([, count]) => count > 1).map(([pair]) => pair), ...displaced(comparison)];
}
function swapsOf({ old, now }, { elements }) {
    const changed = ['employee_id', ...elements].filter((element) => comparison_valueOf(old, element) !== comparison_valueOf(now, element) && comparison_valueOf(now, element) !== '');
    return changed.flatMap((a, index) => changed
        .slice(index + 1)
        .filter((b) => comparison_valueOf(now, a) === comparison_valueOf(old, b) && comparison_valueOf(now, b) === comparison_valueOf(old, a))
        .map((b) => ({ a, b })));
}

;// CONCATENATED MODULE: ./src/core/rules/change/cut-off.ts

/** How many may be missing at the end of a file without looking as if it was cut there. */
const MAX_MISSING_WITHOUT_END = 2;
const MAX_MISSING_WITH_END = 4;
/** A file that was cut off: whoever came after its last person in the baseline is missing. */
const cutOff = (comparison) => comparison.after.files.flatMap((part) => cutIn(part, comparison) ?? []);
function cutIn(part, { before, after, stayers, leavers }) {
    const last = part.employees.at(-1);
    const kept = stayers.findLast(({ now }) => now === last);
    const was = before?.files.find(({ path, employees }) => path === part.path && kept && employees.includes(kept.old));
    if (!before || !last || !kept || !was)
        return undefined;
    const later = was.employees.slice(was.employees.indexOf(kept.old) + 1);
    const gone = new Set(leavers);
    if (later.some((employee) => !gone.has(employee) && !after.unreadable.has(employee.id)))
        return undefined;
    const missing = later.filter((employee) => gone.has(employee)).length;
    const left = was.employees.filter((employee) => gone.has(employee)).length;
    const endLost = part.endsOpen && !was.endsOpen;
    const cut = (endLost && (missing > MAX_MISSING_WITHOUT_END || isCut(before, after, kept))) ||
        (missing * 5 >= left * 4 && missing > MAX_MISSING_WITH_END);
    if (!cut)
        return undefined;
    const end = endLost ? ', and the last line has no end' : '';
    const laterOnes = `; whoever came after this person in the baseline is missing (${missing})`;
    const message = `The file ends here${end}${missing === 0 ? '' : laterOnes}.`;
    return { employee: last, element: 'employee_id', message };
}
/** Whether some value of the last person, or their title, is the beginning of what it was. */
function isCut(before, after, { old, now }) {
    const title = ({ hierarchy }, { record }) => hierarchy?.positions.find((position) => position.record === record)?.title ?? '';
    const texts = after.elements.map((element) => [
        comparison_valueOf(old, element),
        comparison_valueOf(now, element),
    ]);
    return [...texts, [title(before, old), title(after, now)]].some(([was, is]) => is !== was && was.startsWith(is));
}

;// CONCATENATED MODULE: ./src/core/rules/change/dates-turned.ts


const ELEMENT = 'start_date';
const DAY = 86_400_000;
/** Start dates of people who stayed: day and month exchanged, a century lost, or all moved by the same number of days. */
const datesTurned = (comparison) => {
    const moved = comparison.changed(ELEMENT);
    const turned = moved.filter(isTurned);
    const centuries = moved.filter(isCenturyLater);
    const found = [
        ...(turned.length > 1 ? turned.map((pair) => finding(pair, 'has day and month exchanged')) : []),
        ...centuries.map((pair) => finding(pair, 'is a hundred years off')),
    ];
    if (found.length > 0)
        return found;
    const days = (0,base_counts/* countsOf */.mQ)(moved.map(daysMoved));
    return moved
        .filter((pair) => {
        const count = days.get(daysMoved(pair)) ?? 0;
        return count >= 5 && count * 50 >= comparison.stayers.length;
    })
        .map((pair) => finding(pair, 'has moved by as many days as that of others'));
};
const finding = ({ now }, what) => ({
    employee: now,
    element: ELEMENT,
    message: `The start date ${what}.`,
});
const partsOf = (date) => date.split('-');
function isTurned({ old, now }) {
    const [year, month, day] = partsOf(comparison_valueOf(old, ELEMENT));
    const [newYear, newMonth, newDay] = partsOf(comparison_valueOf(now, ELEMENT));
    return month !== undefined && day !== undefined && year === newYear && month === newDay && day === newMonth;
}
function isCenturyLater({ old, now }) {
    const [year, ...rest] = partsOf(comparison_valueOf(old, ELEMENT));
    const [newYear, ...newRest] = partsOf(comparison_valueOf(now, ELEMENT));
    return Math.abs(Number(year) - Number(newYear)) === 100 && rest.join() === newRest.join();
}
const daysMoved = ({ old, now }) => (Date.parse(comparison_valueOf(now, ELEMENT)) - Date.parse(comparison_valueOf(old, ELEMENT))) / DAY;

;// CONCATENATED MODULE: ./src/core/rules/change/copied-down.ts


/** How many cells under the one that was copied must have changed: in an ordinary month a whole team moves, too. */
const MIN_CELLS = 8;
/** From how many values they must have come: a department that becomes part of another comes from one. */
const MIN_VALUES = 3;
/**
 * A department or country that a spreadsheet copied over the cells below. People who moved aren't one below the
 * other where they always were, and a department that was given up has nobody left.
 */
const copiedDown = (comparison) => comparison.elements
    .filter((element) => comparison.changed(element).length >= MIN_CELLS && !isPersonal(comparison, element))
    .flatMap((element) => runsOf(comparison, element).flatMap((run) => findingsIn(run, element, comparison)));
/** Neighbours of the baseline who are neighbours still and have one value now. */
function runsOf({ before, stayers }, element) {
    const ids = new Set(stayers.map(({ now }) => now.id));
    const stayed = (before?.employees ?? []).filter(({ id }) => ids.has(id));
    const rank = new Map(stayed.map(({ id }, index) => [id, index]));
    const runs = [];
    let above;
    for (const pair of stayers) {
        const follows = above !== undefined &&
            comparison_valueOf(above.now, element) === comparison_valueOf(pair.now, element) &&
            rank.get(pair.now.id) === (rank.get(above.now.id) ?? 0) + 1;
        if (follows)
            runs.at(-1)?.push(pair);
        else
            runs.push([pair]);
        above = pair;
    }
    return runs;
}
function findingsIn(run, element, comparison) {
    const wasElse = ({ old, now }) => comparison_valueOf(old, element) !== comparison_valueOf(now, element);
    const copied = run.filter((pair) => wasElse(pair) && comparison.isOpen(pair.now, element));
    const [source] = run;
    if (copied.length < MIN_CELLS || !source || wasElse(source))
        return [];
    const left = (0,base_counts/* countsOf */.mQ)(comparison.after.employees.map((employee) => comparison_valueOf(employee, element)));
    const from = new Set(copied.map(({ old }) => comparison_valueOf(old, element)).filter((value) => left.has(value)));
    if (from.size < MIN_VALUES)
        return [];
    return copied.map(({ now }) => ({
        employee: now,
        element,
        message: `\`${element}\` is that of the row above, as a spreadsheet fills cells down.`,
    }));
}

;// CONCATENATED MODULE: ./src/core/rules/change/filled-down.ts



/** How many cells in a row must be filled: fewer may be so by chance. */
const filled_down_MIN_CELLS = 4;
/** Values that a spreadsheet continued, or copied, over the cells below. */
const filledDown = (comparison) => {
    const continued = continuedDown(comparison);
    return [...continued, ...copiedDown(comparison.without(continued))];
};
/** Sales 1, Sales 2, a day more each, one name for all. */
const continuedDown = (comparison) => comparison.elements.flatMap((element) => {
    const changed = comparison.changed(element);
    return changed.length < filled_down_MIN_CELLS
        ? []
        : runsIn(comparison, element, new Set(changed.map(({ now }) => now)));
});
function runsIn({ after }, element, changed) {
    const follows = (0,fields/* isName */.Eo)(element) ? sameOrNext : isNext;
    const filled = [];
    let run = [];
    const endRun = () => {
        if (run.length >= filled_down_MIN_CELLS)
            for (const employee of run)
                filled.push(employee);
        run = [];
    };
    for (const employee of after.employees) {
        const above = run.at(-1);
        if (!changed.has(employee))
            endRun();
        else if (above && !follows(comparison_valueOf(above, element), comparison_valueOf(employee, element)))
            endRun();
        if (changed.has(employee))
            run.push(employee);
    }
    endRun();
    return filled.map((employee) => ({
        employee,
        element,
        message: `\`${element}\` continues the value above, as a spreadsheet fills cells down.`,
    }));
}
const sameOrNext = (above, here) => (above !== '' && above === here) || isNext(above, here);
/** Whether a value is the one above with a number at its end (of a date, the day) that is one more. */
function isNext(above, here) {
    const [day, next] = [Date.parse(above), Date.parse(here)];
    if (ISO.test(above) && ISO.test(here))
        return next - day === 86_400_000;
    const [text, number] = endNumber(above);
    const [otherText, otherNumber] = endNumber(here);
    return number !== undefined && otherNumber === number + 1 && text === otherText;
}
const ISO = /^\d{4}-\d\d-\d\d$/;
function endNumber(value) {
    const digits = /\d{1,9}$/.exec(value)?.[0];
    return digits === undefined ? [value, undefined] : [value.slice(0, -digits.length), Number(digits)];
}

;// CONCATENATED MODULE: ./src/core/rules/change/letters.ts
/* Texts without what accidents change in them, to be compared. */
const PLAIN = {
    ...{ ł: 'l', đ: 'd', ð: 'd', ø: 'o', ı: 'i', ħ: 'h', ŧ: 't' },
    ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
};
/** A text in small letters without accents. */
function folded(text) {
    const plain = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
    return plain.replaceAll(/[łđðøıħŧßæœþ]/g, (letter) => PLAIN[letter] ?? letter);
}
const isAscii = (text) => !/[^\0-\x7F]/.test(text);
const hasSmallLetters = (text) => /\p{Ll}/u.test(text);
const hasCapitals = (text) => /\p{Lu}/u.test(text);

;// CONCATENATED MODULE: ./src/core/rules/change/id-reused.ts



/** An id whose person has another forename, another surname and another address. A marriage leaves the forename. */
const idReused = (comparison) => {
    const elements = [...fields/* NAMES */.Xk, 'email'];
    const [forenames = [], ...others] = elements.map((element) => comparison.changed(element));
    const both = others.map((pairs) => new Set(pairs));
    return forenames
        .filter((pair) => both.every((pairs) => pairs.has(pair)) && comparison.isOpen(pair.now, 'employee_id'))
        .filter((pair) => fields/* NAMES */.Xk.every((element) => isAnotherName(pair, element)) && !isTurnedRound(pair))
        .map(({ now }) => ({
        employee: now,
        element: 'employee_id',
        message: 'Forename, surname and address are all others than this id’s in the baseline.',
    }));
};
/** Not so where one is the other's beginning (Alex, Alexander) or a mistyping (Jonh, John). */
function isAnotherName({ old, now }, element) {
    const [was, is] = [folded(comparison_valueOf(old, element)), folded(comparison_valueOf(now, element))];
    if (was.startsWith(is) || is.startsWith(was))
        return false;
    return sorted(was) !== sorted(is) && !isOneLetterOff(was, is);
}
const sorted = (text) => Array.from(text).toSorted().join('');
/** Whether two texts are the same but for one letter that is another, more or less. */
function isOneLetterOff(a, b) {
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start += 1;
    const [restA, restB] = [a.slice(start), b.slice(start)];
    return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
/** Whether forename and surname were only exchanged. */
function isTurnedRound({ old, now }) {
    return (comparison_valueOf(old, 'forename') === comparison_valueOf(now, 'surname') &&
        comparison_valueOf(old, 'surname') === comparison_valueOf(now, 'forename'));
}

;// CONCATENATED MODULE: ./src/core/rules/change/lost-letters.ts



/** U+FFFD, which programs write where they couldn’t read a letter. */
const replacementCharacter = (comparison) => comparison.after.elements.flatMap((element) => comparison
    .novelties(element, (value, old) => value.includes('\uFFFD') && !old?.includes('\uFFFD'))
    .map(({ employee }) => ({
    employee,
    element,
    message: `\`${element}\` holds the character � in place of a letter.`,
})));
/** Question marks in place of letters, and accents taken from many names at once. */
const lostLetters = (comparison) => [
    ...questionMarks(comparison),
    ...strippedAccents(comparison),
];
function questionMarks(comparison) {
    return comparison.elements.flatMap((element) => comparison
        .novelties(element, (value, old) => value.includes('?') && (hidesLetters(value, old) || ((0,fields/* isName */.Eo)(element) && looksHidden(value, old))))
        .map(({ employee }) => ({
        employee,
        element,
        message: `\`${element}\` has a question mark where a letter belongs.`,
    })));
}
/** Whether letters beyond ASCII have gone and question marks have come; everything else must be as it was. */
function hidesLetters(value, old) {
    if (old === undefined)
        return false;
    const [lettersNow, lettersBefore] = [value, old].map((text) => text.replaceAll(ASCII, '').length);
    return (lettersNow ?? 0) < (lettersBefore ?? 0) && plainPart(value) === plainPart(old);
}
const ASCII = /[\0-\x7F]/g;
const plainPart = (text) => text.replaceAll(/[^\0-\x7F]|\?/g, '');
/** Whether question marks are inside a name, where no name has any. */
function looksHidden(value, old) {
    return /\p{L}\?+\p{L}|^\?+\p{Ll}/u.test(value) && !old?.includes('?');
}
function strippedAccents(comparison) {
    const stripped = [];
    for (const element of fields/* NAMES */.Xk) {
        for (const { old, now } of comparison.changed(element)) {
            const [was, is] = [comparison_valueOf(old, element), comparison_valueOf(now, element)];
            if (isAscii(was) || !isAscii(is) || folded(was) !== folded(is))
                continue;
            const message = `\`${element}\` has lost its accents, as those of others have.`;
            stripped.push({ employee: now, element, message });
        }
    }
    if (stripped.length < 5)
        return [];
    const accented = comparison.stayers.flatMap(({ old }) => fields/* NAMES */.Xk.filter((element) => !isAscii(comparison_valueOf(old, element))));
    return stripped.length * 2 >= accented.length ? stripped : [];
}

// EXTERNAL MODULE: ./src/core/vocabulary/alphabets.ts
var alphabets = __webpack_require__(21252);
// EXTERNAL MODULE: ./src/core/vocabulary/encodings.ts
var encodings = __webpack_require__(21018);
;// CONCATENATED MODULE: ./src/core/rules/change/encodings.ts

/*
 * UTF-8 that was read in another encoding gives itself away: its characters, written back as bytes, are UTF-8 again.
 * Names that merely hold such letters aren't (Ângela, São, Ñuño): a letter beyond ASCII alone is never UTF-8.
 */
const C1_CONTROLS = Array.from({ length: 0x20 }, (_, at) => [String.fromCharCode(0x80 + at), 0x80 + at]);
const LATIN = /[\u00C0-\u017F\u0192\u01A0\u01A1\u01AF\u01B0\u01CD-\u01DC\u0218-\u021B\u1E00-\u1EFF]/;
const MARKS = /[\u00A0-\u00BF\u2010-\u203A\u20AC\u2116\u2122]/;
/** Two of these: one may be a capital letter with a quote after it. */
const OTHER_SCRIPTS = /[\p{sc=Greek}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Arab}\p{sc=Deva}\p{sc=Thai}\p{sc=Geor}\p{sc=Hira}\p{sc=Kana}\p{sc=Han}\p{sc=Hang}]{2}/u;
const isWestern = (decoded) => LATIN.test(decoded) || MARKS.test(decoded);
const MISREADINGS = [
    {
        // Latin-1 has controls where Windows-1252 has letters and marks.
        bytes: new Map([...C1_CONTROLS, ...(0,encodings/* bytesOf */.$$)('windows-1252')]),
        isProof: (decoded) => isWestern(decoded) || OTHER_SCRIPTS.test(decoded),
    },
    // In capitals a Romanian ĂŞ is as good as a misread ê.
    {
        bytes: (0,encodings/* bytesOf */.$$)('windows-1250'),
        isProof: (decoded, text) => isWestern(decoded) && /\p{Ll}/u.test(text),
    },
    { bytes: (0,encodings/* bytesOf */.$$)('macintosh'), isProof: isWestern },
];
const BEYOND_ASCII = /[^\0-\x7F]{2,}/g;
/** The first bytes of accented letters as a console shows them. */
const BOXES = /[┬├─┼][^\0-\x7F]/;
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** Whether a text shows UTF-8 that was read as something else. */
function isMisread(text) {
    const runs = text.match(BEYOND_ASCII);
    if (!runs)
        return false;
    return (BOXES.test(text) ||
        MISREADINGS.some(({ bytes, isProof }) => runs.some((run) => sequencesIn(run, bytes).some((decoded) => isProof(decoded, text)))));
}
/** The parts of a run that are UTF-8 in an encoding's bytes, decoded. */
function sequencesIn(run, bytes) {
    const raw = Array.from(run, (character) => bytes.get(character) ?? 0);
    const found = [];
    let decoded = '';
    for (let at = 0; at < raw.length;) {
        const length = lengthOf(raw[at] ?? 0);
        const character = length > 0 ? decodeOne(raw.slice(at, at + length), length) : '';
        if (character === '' && decoded !== '')
            found.push(decoded);
        decoded = character === '' ? '' : decoded + character;
        at += character === '' ? 1 : length;
    }
    if (decoded !== '')
        found.push(decoded);
    return found;
}
/** How many bytes a character has that begins with this one; 0 where none does. */
function lengthOf(first) {
    if (first >= 0xc2 && first <= 0xdf)
        return 2;
    if (first >= 0xe0 && first <= 0xef)
        return 3;
    return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}
function decodeOne(bytes, length) {
    if (bytes.length < length)
        return '';
    try {
        return utf8.decode(Uint8Array.from(bytes));
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./src/core/rules/change/mojibake.ts



/** UTF-8 that was read as something else, and something else that was read as its neighbour (M¸ller, Wa³êsa). */
const mojibake = (comparison) => comparison.after.elements.flatMap((element) => {
    const kind = (0,fields/* fieldOf */._F)(element)?.kind;
    const hasWords = kind === 'name' || kind === 'department';
    const utf8 = novelties(comparison, element, isMisread, 'holds UTF-8 that was read in another encoding');
    if (!hasWords)
        return utf8;
    const known = new Set(utf8.map(({ employee }) => employee));
    const others = novelties(comparison, element, hasSymbols, 'has a symbol where a letter belongs');
    return [...utf8, ...others.filter(({ employee }) => !known.has(employee))];
});
const hasSymbols = (value) => (0,alphabets/* trueEncodingOf */.z)(value) !== undefined;
function novelties(comparison, element, isDamaged, what) {
    return comparison
        .novelties(element, (value, old) => isDamaged(value) && !(old !== undefined && isDamaged(old)))
        .map(({ employee }) => ({ employee, element, message: `\`${element}\` ${what}.` }));
}

// EXTERNAL MODULE: ./src/core/rules/rule.ts
var rule = __webpack_require__(10813);
;// CONCATENATED MODULE: ./src/core/rules/change/owners.ts

/** Who has an address that the baseline has under another id, and whose it was. Capitals make no difference. */
function ownersOf(comparison) {
    const owners = new Map();
    if (!comparison.isColumnOpen('email'))
        return new Map();
    for (const employee of comparison.before?.employees ?? [])
        owners.set(addressOf(employee), employee);
    owners.delete('');
    const found = new Map();
    const changed = comparison.changed('email').map(({ now }) => now);
    for (const employee of [...comparison.newIds(), ...changed]) {
        const owner = owners.get(addressOf(employee));
        if (owner && owner.id !== employee.id && comparison.isOpen(employee, 'employee_id'))
            found.set(employee, owner);
    }
    return found;
}
const addressOf = (employee) => comparison_valueOf(employee, 'email').toLowerCase();

;// CONCATENATED MODULE: ./src/core/rules/change/new-id-for-email.ts


/** An address of the baseline under another id, be the id new or somebody else's. */
const newIdForEmail = (comparison, { discretion }) => {
    const { before } = comparison;
    if (!before || !comparison.isColumnOpen('employee_id'))
        return [];
    return [...ownersOf(comparison)].map(([employee, owner]) => ({
        employee,
        element: 'employee_id',
        message: `In the baseline, this person’s address is that of ${(0,rule/* called */.Ab)(discretion.id(owner.id), before.place(owner).line)}.`,
        explains: ['email'],
    }));
};

;// CONCATENATED MODULE: ./src/core/rules/change/numbers-rewritten.ts


/** Further elements (cost centres, grades) in which a spreadsheet took texts for numbers. Ids have their own rules. */
const numbersRewritten = (comparison) => comparison.elements
    .filter((element) => !(0,fields/* isEmployeeElement */.C$)(element))
    .flatMap((element) => {
    const rewritten = comparison.changed(element).filter((pair) => isSameNumber(pair, element));
    if (rewritten.length < 2)
        return [];
    return rewritten.map(({ now }) => ({
        employee: now,
        element,
        message: `\`${element}\` is the same number as before, written in another way.`,
    }));
});
function isSameNumber({ old, now }, element) {
    const was = plainNumber(comparison_valueOf(old, element));
    return was !== undefined && was === plainNumber(comparison_valueOf(now, element));
}
/** A whole number without leading zeros, separators and empty decimals. */
function plainNumber(text) {
    const digits = text
        .replace(/[.,]0+$/, '')
        .replaceAll(/(?<=\d)[.,’'\u00A0\u202F ](?=\d{3}(?!\d))/g, '')
        .replace(/^['’]/, '');
    return /^\d+$/.test(digits) ? digits.replace(/^0+(?=\d)/, '') : undefined;
}

;// CONCATENATED MODULE: ./src/core/rules/change/people-swapped.ts


/** Two people who stayed with each other's full name: forename and surname both. */
const peopleSwapped = (comparison) => {
    const [changed, renamed] = fields/* NAMES */.Xk.map((element) => comparison.changed(element));
    const renamedToo = new Set(renamed);
    const both = (changed ?? []).filter((pair) => renamedToo.has(pair) && comparison.isOpen(pair.now, 'employee_id'));
    const nameOf = (employee) => fields/* NAMES */.Xk.map((element) => comparison_valueOf(employee, element)).join('\n');
    const byOldName = new Map(both.map((pair) => [nameOf(pair.old), pair]));
    return both
        .filter((pair) => {
        const other = byOldName.get(nameOf(pair.now));
        return other !== undefined && other !== pair && nameOf(other.now) === nameOf(pair.old);
    })
        .map(({ now }) => ({
        employee: now,
        element: 'forename',
        message: 'The name is that of somebody else in the baseline, who has this person’s.',
        explains: ['surname', 'employee_id'],
    }));
};

;// CONCATENATED MODULE: ./src/core/rules/change/renumbered.ts



/** A large part of the people under new ids, as a new HR system gives them. */
const renumbered = (comparison) => {
    const { before, after } = comparison;
    if (!before || !comparison.isColumnOpen('employee_id'))
        return [];
    const owned = [...ownersOf(comparison).keys()];
    const people = [...owned, ...byNameAndDate(comparison, new Set(owned))];
    if (people.length < 5 || people.length * 5 < before.employees.length)
        return [];
    const message = `${people.length} of ${after.employees.length} people come under other ids than in the baseline.`;
    return people.map((employee) => ({
        employee,
        element: 'employee_id',
        message,
        explainsColumns: ['employee_id'],
    }));
};
/** Joiners besides these with the name and the start date of a leaver. */
function byNameAndDate(comparison, besides) {
    const joiners = comparison.newIds().filter((employee) => !besides.has(employee));
    if (joiners.length === 0)
        return [];
    const left = new Set(comparison.leavers.map(nameAndDate));
    return joiners.filter((employee) => left.has(nameAndDate(employee)));
}
const nameAndDate = (employee) => ['forename', 'surname', 'start_date'].map((element) => folded(comparison_valueOf(employee, element))).join('\n');

;// CONCATENATED MODULE: ./src/core/rules/change/rewritten-ids.ts
/** What spreadsheets and data frames show of a long number; 1E5 may well be an id. */
const SCIENTIFIC = /^\d(?:[.,]\d+)?E[+-]\d{1,3}$|^\d[.,]\d+E\d{1,3}$/i;
/** Ids in scientific form; what the baseline has is an id all the same. */
const scientificIds = (comparison) => comparison
    .newIds()
    .filter(({ id }) => SCIENTIFIC.test(id))
    .map((employee) => rewritten_ids_finding(employee, 'The id is a number in scientific form (as 1.23E+05).'));
const withoutZeros = (id) => id.replace(/^0+(?=.)/, '');
const segments = (id) => id.match(/[\p{L}\p{N}]+/gu) ?? [];
const isBare = (id) => segments(id).join('') === id;
/** Without the decimals of a number: 123.0. */
const withoutDecimals = (id) => id.replace(/^(\D?\d+)[.,]0+(?=\D?$)/, '$1');
const leadingZerosLost = rewritten({
    message: 'The id is that of somebody in the baseline, but for leading zeros.',
    naming: (was, is) => (was.length > is.length ? `The id looks like ${was} without its zeros.` : undefined),
    keyOf: withoutZeros,
});
const idCaseChanged = rewritten({
    message: 'The id is that of somebody in the baseline, but for capitals.',
    keyOf: (id) => id.toLowerCase(),
});
const idsRounded = rewritten({
    message: 'The id ends in zeros where one of the baseline has other digits after the fifteenth.',
    keyOf: (id) => (/^\d{16,}$/.test(id) ? `${id.length} ${id.slice(0, 15)}` : undefined),
    fits: (_, is) => /^\d{15}0+$/.test(is),
});
const idRewritten = rewritten({
    message: 'The id is that of somebody in the baseline, but for decimals, quotes, blanks or separators.',
    keyOf: (id) => withoutZeros(segments(withoutDecimals(id)).join('').toLowerCase()),
    // 1-23 isn't 12-3: either one has no separators at all, or both have them in the same places.
    fits: (was, is) => isBare(was) || isBare(is) || segments(was).join() === segments(is).join(),
});
/** New ids that are those of leavers, rewritten in one way. */
function rewritten({ message, naming, keyOf, fits }) {
    return (comparison, { discretion }) => {
        const leavers = new Map();
        for (const leaver of comparison.leavers) {
            const key = keyOf(leaver.id);
            if (key !== undefined && key !== '')
                leavers.set(key, leaver);
        }
        return comparison.newIds().flatMap((employee) => {
            const was = leavers.get(keyOf(employee.id) ?? '')?.id;
            if (was === undefined || !(fits?.(was, employee.id) ?? true))
                return [];
            const shown = discretion.id(was);
            return rewritten_ids_finding(employee, (shown && naming?.(shown, employee.id)) ?? message);
        });
    };
}
const rewritten_ids_finding = (employee, message) => ({
    employee,
    element: 'employee_id',
    message,
});

;// CONCATENATED MODULE: ./src/core/rules/change/spreadsheet-error.ts


/** What spreadsheets show in place of a value, in English, German, French, Spanish, Italian, Portuguese and Dutch. */
const ERRORS = new Set([
    ...['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NULL!', '#NUM!', '#SPILL!', '#CALC!', '#FIELD!'],
    ...['#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!', '#GETTING_DATA', '#ERROR!', 'Err:502', 'Err:508'],
    ...['#NV', '#BEZUG!', '#WERT!', '#ZAHL!', '#ÜBERLAUF!', '#N/D', '#NOM?', '#VALEUR!', '#NOMBRE!', '#NUL!'],
    ...['#¡REF!', '#¡VALOR!', '#¿NOMBRE?', '#¡NUM!', '#¡DIV/0!', '#¡NULO!', '#RIF!', '#VALORE!', '#NOME?'],
    ...['#VALOR!', '#NÚM!', '#VERW!', '#WAARDE!', '#NAAM?', '#GETAL!', '#DEEL/0!', '#LEEG!', '#N/B'],
]);
/** Cells that were too narrow, and formulas. */
const HASHES_OR_FORMULA = /^(?:#{3,}|=[^=\s].*)$/su;
/** What spreadsheets make of the names March and Mai: 01-Mar, Mar-01, 01. Mai. */
const DATE_OF_A_NAME = /^(?:\d{1,2}[-. ]{1,2}\p{L}{3,4}\.?|\p{L}{3,4}\.?[- ]\d{2})$/u;
/** What programs write for nothing. */
const PLACEHOLDERS = new Set([
    ...['undefined', 'NaN', 'nan', '<NA>', 'NaT', 'null', 'NULL', '(null)', 'None', '\\N', '[object Object]'],
]);
const spreadsheetError = (comparison) => comparison.after.elements.flatMap((element) => {
    const wrong = comparison.novelties(element, (value) => ERRORS.has(value) || HASHES_OR_FORMULA.test(value));
    const dates = comparison.novelties(element, (value) => (0,fields/* isName */.Eo)(element) && DATE_OF_A_NAME.test(value));
    const words = comparison.novelties(element, (value) => PLACEHOLDERS.has(value));
    return [
        ...wrong.map((novelty) => spreadsheet_error_finding(novelty, element, 'a spreadsheet’s error or formula')),
        ...dates.map((novelty) => spreadsheet_error_finding(novelty, element, 'a date that a spreadsheet made of a name')),
        ...placeholders(comparison, element, words).map((novelty) => spreadsheet_error_finding(novelty, element, 'a program’s word for nothing')),
    ];
});
/** One among joiners may be a name (Null is one), and a word that the column had may be one of its values. */
function placeholders({ before }, element, found) {
    if (found.length === 0 || (!before && !(0,fields/* isEmployeeElement */.C$)(element)))
        return [];
    const known = new Set(before?.employees.map((employee) => comparison_valueOf(employee, element)));
    const foreign = found.filter(({ value }) => !known.has(value));
    return foreign.length > 1 ? foreign : foreign.filter(({ old = '' }) => old !== '');
}
const spreadsheet_error_finding = ({ employee }, element, what) => ({
    employee,
    element,
    message: `\`${element}\` holds ${what}.`,
});

// EXTERNAL MODULE: ./src/core/rules/change/id-forms.ts
var id_forms = __webpack_require__(57185);
;// CONCATENATED MODULE: ./src/core/rules/change/twins.ts

/**
 * Two ids of one roster that are the same to whoever reads them: two accounts for one person, or a person under a
 * neighbour’s id. Those that were uploaded both are two people’s, as somebody has approved.
 */
const twinIds = (comparison, context) => {
    const { after } = comparison;
    const reading = (0,id_forms/* readingOf */.MU)(after.employees.map(({ id }) => id));
    const fresh = new Set(comparison.newIds());
    const holders = new Map();
    for (const employee of [...after.employees.filter((one) => !fresh.has(one)), ...fresh]) {
        const key = reading.keyOf(employee.id);
        if (key !== '' && !holders.has(key))
            holders.set(key, employee);
    }
    return [...fresh].flatMap((employee) => {
        const holder = holders.get(reading.keyOf(employee.id));
        if (!holder || holder.id === employee.id)
            return [];
        const difference = reading.differenceOf(holder.id, employee.id);
        const message = `This id (line ${lineOf(after, employee)}) and that of ${placed(after, holder, context)} differ only ${difference}.`;
        return [{ employee, element: 'employee_id', message }];
    });
};
const lineOf = (roster, employee) => roster.place(employee).line ?? '?';
/** Somebody by their line, in which file, and by their id where it may be shown. */
function placed(roster, holder, { discretion }) {
    const { file } = roster.place(holder);
    const where = roster.files.length > 1 ? ` of ${file}` : '';
    const id = discretion.id(holder.id);
    return `line ${lineOf(roster, holder)}${where}${id === undefined ? '' : ` (${id})`}`;
}
/** New ids in a form that only spreadsheets and data frames give, with or without another like it; and words among numbers. */
const damagedIds = (comparison) => {
    const { before, after } = comparison;
    const ids = after.employees.map(({ id }) => id);
    const known = before?.employees.map(({ id }) => id) ?? [];
    const digits = ids.filter((id) => /^\d+$/.test(id)).length;
    const numbers = ids.filter((id) => /^\d+$/.test(id) || (0,id_forms/* hasThousands */.CZ)(id) || (0,id_forms/* hasDecimals */.n_)(id)).length;
    const areNumbers = numbers * 2 > ids.length && !known.some((id) => /\d[.,]\d/.test(id));
    const areDigits = digits >= MANY && digits >= ids.length * NEARLY_ALL;
    const knowsWords = known.some((id) => !/\p{N}/u.test(id));
    const others = ids.filter(id_forms/* hasOtherAlphabet */.i8).length;
    const areOfOne = ids.length - others >= ids.length * NEARLY_ALL && !known.some(id_forms/* hasOtherAlphabet */.i8);
    return comparison.newIds().flatMap((employee) => {
        const { id } = employee;
        const isText = areDigits && !knowsWords && !/\p{N}/u.test(id);
        const what = damageOf(id, areNumbers, areOfOne);
        if (what === undefined && !isText)
            return [];
        const message = what === undefined ? 'The id isn’t a number, as nearly all others are.' : `The id has ${what}.`;
        return [{ employee, element: 'employee_id', message }];
    });
};
/** So many numbers, and so large a part of all ids, show that an id has digits here. */
const MANY = 3;
const NEARLY_ALL = 0.75;
/**
 * @param areNumbers whether most ids are; in others, a comma or a dot may be meant
 * @param areOfOne whether nearly all ids have letters of one alphabet, if any
 */
function damageOf(id, areNumbers, areOfOne) {
    if ((0,id_forms/* hasInvisible */.wy)(id))
        return 'a character in it that can’t be seen';
    if ((0,id_forms/* withoutQuotes */.Yg)(id) !== id)
        return 'quotes or a formula around it';
    if (areOfOne && (0,id_forms/* hasOtherAlphabet */.i8)(id))
        return 'a letter of another alphabet than all others';
    if (!areNumbers)
        return undefined;
    if ((0,id_forms/* hasDecimals */.n_)(id))
        return 'the decimals of a number';
    return (0,id_forms/* hasThousands */.CZ)(id) ? 'the separators of a number’s thousands' : undefined;
}

;// CONCATENATED MODULE: ./src/core/rules/change/upper-cased.ts



/** Names written in capitals, in small letters, or with a capital for every word, for many people at once. */
const upperCased = (comparison) => fields/* NAMES */.Xk.flatMap((element) => {
    const recased = comparison
        .changed(element)
        .filter(({ old, now }) => folded(comparison_valueOf(old, element)) === folded(comparison_valueOf(now, element)));
    if (recased.length < 5)
        return [];
    const mixed = comparison.stayers.filter(({ old }) => isMixed(comparison_valueOf(old, element))).length;
    const flat = recased.filter((pair) => isFlattened(pair, element));
    if (flat.length >= 5 && flat.length * 2 >= mixed)
        return findings(element, flat, 'capitals or small letters only');
    const proper = recased.filter((pair) => isTitled(pair, element));
    if (proper.length < 5 || !allTitled(comparison, element))
        return [];
    return findings(element, proper, 'a capital for every word, whatever the name');
});
const findings = (element, pairs, how) => pairs.map(({ now }) => ({
    employee: now,
    element,
    message: `\`${element}\` is written in ${how}.`,
}));
const isMixed = (text) => hasSmallLetters(text) && hasCapitals(text);
function isFlattened({ old, now }, element) {
    return isMixed(comparison_valueOf(old, element)) && !isMixed(comparison_valueOf(now, element));
}
/** As a spreadsheet's PROPER writes it: Mcdonald, D’Arc, Van Der Berg. */
const titled = (text) => text.toLowerCase().replaceAll(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
function isTitled({ old, now }, element) {
    const [was, is] = [comparison_valueOf(old, element), comparison_valueOf(now, element)];
    return isMixed(was) && was !== titled(was) && is === titled(is);
}
const allTitled = ({ after }, element) => after.employees.every((employee) => comparison_valueOf(employee, element) === titled(comparison_valueOf(employee, element)));

;// CONCATENATED MODULE: ./src/core/rules/change/values-cut.ts

/** Texts that a column of a fixed width has cut: nothing in it is longer, and several values are beginnings of theirs. */
const valuesCut = (comparison) => comparison.elements.flatMap((element) => {
    const cut = comparison.changed(element).filter((pair) => isBeginning(pair, element));
    if (cut.length < 3)
        return [];
    let length = 0;
    for (const employee of comparison.after.employees) {
        length = Math.max(length, comparison_valueOf(employee, element).length);
    }
    if (!cut.every((pair) => endsAt(pair, element, length)))
        return [];
    return cut.map(({ now }) => ({
        employee: now,
        element,
        message: `\`${element}\` is the beginning of what it was; nothing in this column is longer.`,
    }));
});
function isBeginning({ old, now }, element) {
    const [was, is] = [comparison_valueOf(old, element), comparison_valueOf(now, element)];
    return is !== '' && was.length > is.length && was.startsWith(is);
}
/** Whether the text was cut at this length; a blank at its new end was trimmed. */
function endsAt({ old, now }, element, length) {
    return comparison_valueOf(old, element).slice(0, length).trimEnd() === comparison_valueOf(now, element);
}

;// CONCATENATED MODULE: ./src/core/rules/change/index.ts























/** In the order in which they explain: what is plain damage, then whole columns, then texts, then who is who. */
const RULES = {
    'roster/cut-off': cutOff,
    'roster/mojibake': mojibake,
    'roster/replacement-character': replacementCharacter,
    'roster/twin-ids': twinIds,
    'roster/spreadsheet-error': spreadsheetError,
    'roster/question-marks': lostLetters,
    'roster/column-emptied': columnEmptied,
    'roster/column-constant': columnConstant,
    'roster/columns-swapped': columnsSwapped,
    'roster/column-shifted': columnShifted,
    'roster/column-shuffled': columnShuffled,
    'roster/filled-down': filledDown,
    'roster/numbers-rewritten': numbersRewritten,
    'roster/dates-turned': datesTurned,
    'roster/upper-cased': upperCased,
    'roster/values-cut': valuesCut,
    'roster/scientific-ids': scientificIds,
    'roster/leading-zeros-lost': leadingZerosLost,
    'roster/id-case-changed': idCaseChanged,
    'roster/ids-rounded': idsRounded,
    'roster/id-rewritten': idRewritten,
    'roster/damaged-ids': damagedIds,
    'roster/renumbered': renumbered,
    'roster/new-id-for-email': newIdForEmail,
    'roster/people-swapped': peopleSwapped,
    'roster/id-reused': idReused,
};
/** Compares a roster with the baseline and reports what looks like an accident; each accident once, as what it is. */
function judgeChange(change, context) {
    let open = comparisonOf(change);
    return Object.keys(RULES).flatMap((rule) => {
        const findings = RULES[rule](open, context);
        open = open.without(findings);
        return findings.map(({ employee, element, message, explainsColumns = [] }) => (0,problem/* problem */.CC)(rule, change.after.place(employee, element), {
            message,
            isWide: explainsColumns.length > 0 ? true : undefined,
            employeeId: context.discretion.id(employee.id),
        }));
    });
}
/**
 * @param isNew whether a problem is one of somebody who is new; of others some rules only warn
 * @returns for each rule among these problems that holds a sync, a sentence with its count and without people
 */
function heldByFindings(problems, isNew = () => true) {
    const entryOf = ({ rule }) => rules/* catalog */.U$[rule];
    const holds = (found) => entryOf(found).holds && (!entryOf(found).ofJoiners || isNew(found));
    const holding = problems.filter(holds).map(({ rule }) => rule);
    return [...(0,base_counts/* countsOf */.mQ)(holding)].map(([rule, count]) => {
        const places = count === 1 ? '1 place' : `${count} places`;
        return {
            guard: rule,
            reason: `${rules/* catalog */.U$[rule].title} (${places}, see the problems); that waits for an approval (\`${rule}\`).`,
        };
    });
}
/** @returns what says of a problem whether it is on a line of one of these people */
function onLinesOf(roster, people) {
    const ids = new Set(people.map(({ id }) => id));
    const lineOf = ({ file, line }) => `${file}:${line ?? ''}`;
    const theirs = roster.employees.filter(({ id }) => ids.has(id));
    const lines = new Set(theirs.map((employee) => lineOf(roster.place(employee))));
    return (found) => lines.has(lineOf(found));
}

// EXTERNAL MODULE: ./src/core/rules/index.ts + 13 modules
var core_rules = __webpack_require__(70720);
;// CONCATENATED MODULE: ./src/core/xml/consequences.ts


/**
 * What the schemas found, without what only follows from the roster's own errors: in cells that have one, in the file
 * as a whole, and in positions as long as the hierarchy is wrong.
 *
 * @param errors what the rules found
 * @param found what the schemas don't accept
 */
function withoutConsequences(errors, found) {
    const hierarchyIsWrong = errors.some(({ rule }) => rule.startsWith('hierarchy/'));
    const all = hierarchyIsWrong ? found.employees : [...found.employees, ...found.positions];
    if (errors.length === 0)
        return [...all];
    const follows = followingFrom(errors);
    return all.filter((one) => one.rule === 'xsd/unusable' || (one.line !== undefined && !follows(one)));
}
/** Rules that report a column once for many of its cells. */
const OF_COLUMNS = new Set(['employee/start-date', 'roster/unknown-value']);
/** Finds what only follows from errors: it is in a cell that has one, or in a column that is reported as a whole. */
function followingFrom(errors) {
    const columnOf = ({ file, column }) => `${file}:${column ?? ''}`;
    const cellOf = (found) => `${columnOf(found)}:${found.line ?? ''}`;
    const cells = new Set(errors.map(cellOf));
    const columns = new Set(errors.filter(({ rule }) => OF_COLUMNS.has(rule)).map(columnOf));
    return (found) => cells.has(cellOf(found)) || columns.has(columnOf(found));
}
/** A warning for each element that only the program's own schema could know. */
function unknownElements(roster, schema) {
    const [first] = roster.employees;
    if (schema.origin !== 'built-in' || !first)
        return [];
    return roster.elements
        .filter((element) => !(0,fields/* isEmployeeElement */.C$)(element))
        .map((element) => {
        const message = `\`${element}\` isn’t in the public description of the employee file.`;
        return (0,problem/* problem */.CC)('xsd/unknown-element', { ...roster.place(first, element), line: 1 }, { message });
    });
}

// EXTERNAL MODULE: ./src/core/xml/format.ts
var format = __webpack_require__(87982);
// EXTERNAL MODULE: ./src/core/plan/loosened.ts
var loosened = __webpack_require__(49626);
// EXTERNAL MODULE: ./src/commands/prepare.ts + 7 modules
var prepare = __webpack_require__(3969);
;// CONCATENATED MODULE: ./src/commands/baseline/both.ts





/** What is found of a value that no list of the configuration has. */
const NEW_WORDS = new Set([
    'roster/unknown-value',
    'roster/unknown-filter-value',
]);
/**
 * Judges a roster by the configuration that was uploaded last, too, so that no change can loosen what would refuse it
 * (docs/approvals.md, What is held). What that configuration can't even read holds just as well.
 *
 * @param configs that configuration; none where nothing was uploaded, or where it can't be read
 */
async function heldByBefore(judged, configs, discretion) {
    const held = [];
    for (const before of configs) {
        const found = await errorsBy(judged, before, discretion);
        if (!found)
            continue;
        const reason = `By the configuration that was uploaded last this roster has errors: ${found.errors}. Changed since: ${found.changed}.`;
        held.push({ guard: 'loosened', reason });
    }
    return held;
}
/** @returns what the configuration says of the roster, and what has changed in it; undefined where it finds nothing */
async function errorsBy({ source, config, configPath, day, before: uploaded, findings }, before, discretion) {
    const strict = (0,loosened/* withAdditions */.wG)(before, config);
    const settings = (0,loosened/* changedSettings */.Sb)(strict, config);
    if (settings.length === 0)
        return undefined;
    const { roster, partial = roster, problems } = await (0,prepare.prepare)(source, strict, discretion, configPath, day);
    const judged = partial ? (0,core_rules/* judge */.S)(partial, problems, { config: strict, discretion, day }) : problems;
    const ids = uploaded && new Set(uploaded.employees.map(({ id }) => id));
    // A new word for somebody new changes nobody: as a joiner they are counted.
    const isForJoiner = ({ rule, employeeId }) => NEW_WORDS.has(rule) && employeeId !== undefined && ids?.has(employeeId) === false;
    const errors = [...judged, ...(0,core_rules/* withSeverities */.s)(findings, strict.rules)].filter((found) => (0,problem/* isError */.bJ)(found) && !isForJoiner(found));
    if (errors.length === 0)
        return undefined;
    const rules = [...(0,base_counts/* countsOf */.mQ)(errors.map(({ rule }) => rule))].map(([rule, count]) => `${count} × \`${rule}\``);
    return { errors: rules.join(', '), changed: settings.map((key) => `\`${key}\``).join(', ') };
}

// EXTERNAL MODULE: ./src/commands/baseline/compare.ts + 3 modules
var compare = __webpack_require__(87800);
// EXTERNAL MODULE: ./src/core/base/commit.ts
var base_commit = __webpack_require__(46408);
// EXTERNAL MODULE: ./src/core/receipts/format.ts
var receipts_format = __webpack_require__(20618);
// EXTERNAL MODULE: ./src/core/workstars/endpoint.ts
var workstars_endpoint = __webpack_require__(93238);
// EXTERNAL MODULE: ./src/commands/baseline/beginnings.ts
var baseline_beginnings = __webpack_require__(43798);
// EXTERNAL MODULE: ./src/commands/baseline/begun.ts
var baseline_begun = __webpack_require__(54085);
// EXTERNAL MODULE: ./src/commands/baseline/trust.ts
var trust = __webpack_require__(48010);
;// CONCATENATED MODULE: ./src/commands/baseline/find.ts








/** Nothing was uploaded before, or nobody can say what. */
const NO_BASELINE = {
    kept: undefined,
    compared: undefined,
    roster: undefined,
    configs: [],
    since: undefined,
    positions: undefined,
    readBeginnings: () => Promise.resolve(baseline_beginnings/* NO_BEGINNINGS */.Ty),
    perhaps: [],
    newest: undefined,
    begun: [],
    skipped: [],
    unverified: false,
    held: [],
};
/**
 * Finds the baseline of a program: the newest receipt that is signed with its key and wasn't rejected.
 *
 * @throws CommitGone where the baseline's commit, or the history up to it, isn't in reach
 * @throws Failure where there are more tags than are looked through
 */
async function findBaseline(world, records, upcoming) {
    const { repository } = world;
    const now = world.now().getTime();
    const { isElsewhere, ...found } = await search(world.receipts, records, upcoming.target, now);
    const { receipts, skipped, unreadable } = found;
    const read = (0,baseline_beginnings/* readerOf */.TC)(repository);
    let beginnings;
    const kept = receipts.find(({ rejected }) => !rejected);
    const refused = await lastRefused(repository, receipts, kept, now);
    const first = kept ?? refused;
    const last = first && (await read(first));
    const newest = receipts.find(({ name }) => !(0,names/* isFuture */.GJ)(name, now))?.name;
    const begun = await (0,baseline_begun/* findBegun */.$E)(world, records, found, newest, kept);
    const whole = kept ? receipts.find(({ rejected, receipt }) => !rejected && !receipt.partial) : refused;
    return {
        kept,
        compared: first,
        roster: last?.roster,
        configs: last?.config ? [last.config] : [],
        since: kept?.commit,
        positions: whole && (await read(whole)),
        readBeginnings: () => (beginnings ??= (0,baseline_beginnings/* readBeginnings */.Rm)(receipts, read, now)),
        perhaps: kept && refused ? [await read(refused)] : [],
        newest,
        begun: begun.signed,
        skipped: [...skipped, ...begun.unsigned],
        unverified: kept?.authenticity === 'unverified',
        held: [
            ...(kept && isElsewhere ? firstAtAddress(kept) : []),
            ...(kept ? otherConfiguration(kept, upcoming) : firstSync(skipped, refused, upcoming)),
            ...(0,trust/* missingBetween */.Hp)(found, records, now),
            ...(0,trust/* doubtsAbout */.xp)(receipts, unreadable, now),
            ...(last ? doubtsAboutRoster(last) : []),
            ...(kept ? await notInHistory(repository, kept, upcoming.commit) : []),
        ],
    };
}
/**
 * Each address has its own receipts: what was sent to another one says nothing of who is in this one. Only where it is
 * the first upload there, there is nothing else to compare with. A sandbox is the same on any port. And a program has the
 * same address as another one only at an address that isn't its own.
 */
async function search(store, records, { program, endpoint, prefix }, now) {
    const isHere = (address) => (0,workstars_endpoint/* isSameAddress */.Lb)(address, endpoint.url);
    const isOwn = (address = '') => endpoint.loopback || address === '' || isHere(address);
    const isThere = ({ receipt }) => isHere(receipt.endpoint);
    const isMeant = ({ message = '' }) => isOwn((0,receipts_format/* parseSending */._P)(message)?.endpoint);
    const own = await (0,trust/* searchReceipts */.A3)(store, records, now, ({ receipt }) => isOwn(receipt.endpoint));
    const isElsewhere = own.receipts.length === 0 && own.others.length > 0;
    const known = isElsewhere ? { ...own, receipts: own.others, others: [] } : own;
    const found = { ...known, isElsewhere, isMeant };
    if (own.receipts.length > 0 && endpoint.url === (0,workstars_endpoint/* ownAddress */.Xj)(program))
        return found;
    const beside = await store.lookBeside({ prefix });
    const others = await (0,trust/* searchReceipts */.A3)(store, beside, now, isThere);
    // What another program has sent there is more than what this one has sent elsewhere.
    const isBeside = isElsewhere && others.receipts.length > 0;
    const receipts = [...(isBeside ? [] : known.receipts), ...others.receipts];
    return {
        ...found,
        isElsewhere: isElsewhere && !isBeside,
        receipts: receipts.toSorted((a, b) => (0,names/* timeOf */.nR)(b.name) - (0,names/* timeOf */.nR)(a.name)),
        others: isBeside ? own.others : known.others,
        skipped: [...own.skipped, ...others.skipped],
        unreadable: own.unreadable ?? others.unreadable,
        beside: {
            sendings: beside.sendings,
            isMeant: ({ message = '' }) => isHere((0,receipts_format/* parseSending */._P)(message)?.endpoint ?? ''),
        },
    };
}
/**
 * The newest upload that was rejected after the baseline: whoever rejects it may be wrong. One that is dated in the
 * future stays the newest for long; it no longer matters once something that has it in its history was uploaded.
 */
async function lastRefused(repository, receipts, kept, now) {
    for (const one of receipts) {
        if (one === kept)
            return undefined;
        const isPast = kept && (0,names/* isFuture */.GJ)(one.name, now) && (await repository.isAncestor(one.commit, kept.commit));
        if (isPast !== true)
            return one;
    }
    return undefined;
}
function firstAtAddress({ name }) {
    const reason = `Nothing was uploaded to this address before, so nobody knows who will be deleted; the plan compares with ${name}, which went to another one.`;
    return [{ guard: 'first-sync', reason }];
}
function firstSync(skipped, refused, { target: { endpoint }, settings: { config } }) {
    const held = (reason) => [{ guard: 'first-sync', reason }];
    if (!refused && skipped.some(names/* isReceipt */.Zz))
        return held('No receipt is signed with this API key, so nobody knows who will be deleted. If the key is a new one, give the one before it, too: on a command line as ROSTER_SYNC_PREVIOUS_API_KEY, in a workflow as `previous-api-key`.');
    if (endpoint.loopback && config.guards['first-sync'] === 'allow')
        return [];
    return held(refused
        ? `Every upload was rejected, so nobody knows who will be deleted; the plan compares with the last of them, ${refused.name}.`
        : 'Nothing was uploaded before, so nobody knows who will be deleted.');
}
function otherConfiguration({ name, receipt }, { target, settings }) {
    if (name.startsWith(target.prefix) && receipt.configPath === settings.path)
        return [];
    const other = receipt.configPath === settings.path
        ? `the program ${receipt.program}`
        : `the configuration file ${receipt.configPath} (program ${receipt.program})`;
    const reason = `What was uploaded last to this address (${name}) came from ${other}; this is ${settings.path} (program ${target.program}). Whoever isn’t in this roster will be deleted; approve only if it takes the place of that one.`;
    return [{ guard: 'other-configuration', reason }];
}
/** Where the files are laid out differently today, nothing can be compared. */
function doubtsAboutRoster({ kept, roster }) {
    if (!roster)
        return [(0,baseline_beginnings/* unreadableRoster */.d0)(kept)];
    const { digests, xmlFormat } = kept.receipt;
    const writer = format/* XML_FORMATS */.LF.get(xmlFormat);
    const rebuilt = writer && (0,format/* digestsOf */.nw)((0,format/* writeFiles */.hV)(roster, writer));
    if (!rebuilt || (rebuilt.employees === digests.employees && rebuilt.positions === digests.positions))
        return [];
    const reason = `The roster of the receipt ${kept.name} no longer gives the files that were uploaded, so the plan may not be what will happen; \`roster-sync verify\` says which file differs.`;
    return [{ guard: 'baseline', reason }];
}
async function notInHistory(repository, { name, commit }, head) {
    if (head === undefined || commit === head)
        return [];
    const answer = await repository.isAncestor(commit, head);
    if (answer === undefined)
        throw new base_commit/* CommitGone */.n(commit);
    const reason = `What was uploaded last (${name}) isn’t in the history of this commit.`;
    return answer ? [] : [{ guard: 'ancestor', reason }];
}

// EXTERNAL MODULE: ./src/commands/day.ts
var commands_day = __webpack_require__(31100);
// EXTERNAL MODULE: ./src/core/config/date-filters.ts
var date_filters = __webpack_require__(62558);
// EXTERNAL MODULE: ./src/core/vocabulary/time-zones.ts
var time_zones = __webpack_require__(17725);
;// CONCATENATED MODULE: ./src/commands/other-days.ts






/** @returns undefined where it doesn’t matter what day it is */
function otherDays(config, today) {
    if (!(0,date_filters/* dependsOnDay */.$f)(config))
        return undefined;
    return {
        since: (planId) => addedSince(today, planId),
        linesOfDay: (before) => linesOf(today, before),
    };
}
/** Whoever approves later has another plan. */
const DAYS_LOOKED_BACK = 31;
async function addedSince(today, approved) {
    let last = today.roster;
    for (let back = 1; back <= DAYS_LOOKED_BACK; back += 1) {
        const day = (0,time_zones/* daysAfter */.mU)(today.day, -back);
        const { roster } = await today.read(day);
        if (!roster || areAlike(roster, last))
            continue;
        last = roster;
        const writer = format/* XML_FORMATS */.LF.get(format/* XML_FORMAT */.GY);
        if (writer && (0,plan_id/* beginsPlanId */.BI)(approved, today.planIdOf((0,format/* digestsOf */.nw)((0,format/* writeFiles */.hV)(roster, writer)))))
            return { day, ...words((0,diff/* discreetPlan */.rE)((0,diff/* planOf */.XC)(roster, today.roster), today.discretion)) };
    }
    return undefined;
}
/** Two days of one roster differ in whom they have, and in nothing else. */
const areAlike = (one, other) => one.employees.length === other.employees.length &&
    one.employees.every(({ id }, at) => id === other.employees[at]?.id);
/** @param plan from the roster of the day that was approved to that of today */
function words({ joiners, leavers }) {
    const named = (people) => people.map(({ id, department }) => `${id} (${department})`).join(', ');
    const kinds = [
        { count: (0,base_text/* counted */.hS)(leavers.length, 'leaver'), title: 'leavers', people: leavers },
        { count: (0,base_text/* counted */.hS)(joiners.length, 'joiner'), title: 'joiners', people: joiners },
    ].filter(({ people }) => people.length > 0);
    return {
        what: kinds.map(({ count }) => count).join(' and '),
        who: kinds.map(({ title, people }) => `${title} ${named(people)}`).join('; '),
    };
}
async function linesOf({ plan, read }, before) {
    const { roster: now } = await read(undefined);
    if (!now)
        return [];
    const inFile = new Map(now.employees.map((employee) => [employee.id, employee]));
    const were = new Set(before?.employees.map(({ id }) => id));
    const joined = plan.joiners.filter(({ id }) => !before || were.has(id));
    return [...plan.leavers, ...joined].flatMap(({ id }) => {
        const employee = inFile.get(id);
        return employee ? [linesOfRecord(now, employee)] : [];
    });
}
/** A cell may have line breaks in it. */
function linesOfRecord(roster, employee) {
    const { file: path, line: first = 1 } = roster.place(employee);
    const breaks = employee.record.cells.join('').match(/\r\n|\r|\n/g)?.length ?? 0;
    return { path, first, last: first + breaks };
}

// EXTERNAL MODULE: ./src/core/base/stand-in.ts
var stand_in = __webpack_require__(4985);
// EXTERNAL MODULE: ./src/core/xml/built-in-schemas.ts
var built_in_schemas = __webpack_require__(47280);
// EXTERNAL MODULE: ./src/core/xml/schemas.ts
var schemas = __webpack_require__(91397);
;// CONCATENATED MODULE: ./src/commands/schemas.ts




const OURS = { employees: built_in_schemas/* EMPLOYEES_XSD */.a, positions: built_in_schemas/* POSITIONS_XSD */.n };
/** Schemas have a few kilobytes. */
const MAX_SCHEMA_BYTES = 5 * 1024 * 1024;
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
    const path = (0,schemas/* schemaPath */.p8)(kind);
    const [committed, served] = await Promise.all([source.read(path), api?.schema(kind)]);
    if (committed && committed.length > MAX_SCHEMA_BYTES)
        throw tooLarge(path);
    const standIn = committed && (0,stand_in/* standInFor */.p)(committed);
    if (standIn)
        throw new failure/* Failure */.HR(`${path} is ${standIn.is}, not the schema itself.`, standIn.hint);
    if (committed) {
        return {
            origin: 'committed',
            bytes: committed,
            path,
            outdated: served !== undefined && !(0,schemas/* sameText */.QV)(committed, served),
        };
    }
    if (served)
        return { origin: 'program', bytes: served, outdated: false };
    return { origin: 'built-in', bytes: new TextEncoder().encode(OURS[kind]), outdated: false };
}
function tooLarge(path) {
    return new failure/* Failure */.HR(`${path} is larger than ${MAX_SCHEMA_BYTES / 1024 / 1024} MiB.`, 'That isn’t a schema; fetch it again from the program and commit it unchanged.');
}
/** What holds a plan where a committed schema isn't the program's. */
const OUTDATED = {
    guard: 'schema',
    reason: 'The program serves other schemas than the ones committed in .github/roster-sync/; `roster-sync schema` fetches them.',
};

;// CONCATENATED MODULE: ./src/commands/examine.ts




















/**
 * What check and sync have in common: roster, rules, both files, schemas, plan, and what would hold it. What is in the
 * way of it (GitHub, the history, the API) is returned, with the problems that the roster has by itself.
 */
async function examine(world, subject) {
    const { source, settings, base, api } = subject;
    const { config } = settings;
    const schemasAsked = (0,failure/* unlessFailed */.OJ)(findSchemas(source, api), (failure) => failure);
    // It is awaited further down; until then, a defect of it must not end the process.
    schemasAsked.catch(() => undefined);
    // Both load while git answers.
    world.reader.warm();
    void __webpack_require__.e(/* import() */ 3116).then(__webpack_require__.bind(__webpack_require__, 93116));
    const { baseline, unfound } = await baselineOf(world, subject);
    const portal = baseline.kept ? { problems: [] } : await (0,prepare.knownIdsOf)(source, config);
    // A change can't say what of people may be shown in the very run that checks it.
    const showable = base ? base.config : config;
    const known = (0,compare/* knownFrom */.Yx)(baseline, base ? [] : portal.ids);
    const day = (0,commands_day/* dayOfRun */.nt)(world, subject.dayAsked)(config);
    const read = await (0,prepare.prepare)(source, config, (0,people_read/* discretionFor */.U)(showable, known), settings.path, day);
    const { roster, partial } = read;
    const context = { config, discretion: read.discretion, day, before: baseline.roster };
    const met = [...portal.problems, ...read.problems, ...(await (0,prepare.alteredIn)(source, settings))];
    const { notes, how } = (0,compare/* notesOn */.vE)(baseline, config, world.now());
    const asOf = (0,commands_day/* asOfRun */.fN)(config, day, subject.dayAsked !== undefined, read.byDate);
    const failing = unfound && { failure: unfound };
    const seen = { isSound: false, baseline, day, asOf, how: [...how, ...read.notes], ...failing };
    const said = (problems) => (0,outcome/* listed */.KE)((0,problem/* withHeaders */.jL)(problems, read.headers), notes);
    const foreseen = (now, problems) => foreseenLeavers({ ...read, before: baseline.roster, now, problems, config });
    if (!roster) {
        const all = partial ? (0,core_rules/* judge */.S)(partial, met, context) : (0,core_rules/* withSeverities */.s)(met, config.rules);
        return { ...seen, ...said(all), foreseen: partial && foreseen(partial, all) };
    }
    const counts = {
        employees: roster.employees.length,
        positions: roster.hierarchy?.positions.length ?? 0,
    };
    world.say(`Read ${counts.employees} employees and ${counts.positions} positions.`);
    const byItself = () => ({ ...seen, ...counts, ...said((0,core_rules/* judge */.S)(roster, met, context)) });
    const schemas = await schemasAsked;
    if (schemas instanceof failure/* Failure */.HR)
        return { ...byItself(), failure: unfound ?? schemas };
    const judging = judgeAll(world, { roster, met, schemas, before: baseline.roster }, context);
    const judged = await (0,failure/* unlessFailed */.OJ)(judging, (failure) => failure);
    const origins = { employees: schemas.employees.origin, positions: schemas.positions.origin };
    if (judged instanceof failure/* Failure */.HR)
        return { ...byItself(), schemas: origins, failure: unfound ?? judged };
    const found = { baseline, day, asOf, ...counts, schemas: origins, ...said(judged.problems) };
    if (unfound || judged.problems.some(problem/* isError */.bJ))
        return { ...seen, ...found, foreseen: foreseen(roster, judged.problems) };
    const { files, problems } = judged;
    const digests = (0,format/* digestsOf */.nw)(files);
    const weighed = await weigh(subject, { roster, baseline, day, digests, portalIds: portal.ids, problems, schemas, findings: judged.findings }, context.discretion);
    const rosterFiles = await (0,prepare.filesOfPlan)(settings, source, baseline);
    return { ...seen, isSound: true, ...found, files, digests, ...weighed, rosterFiles };
}
/** @returns with `unfound`, why nobody can say what was uploaded last: the roster itself can be judged all the same */
async function baselineOf(world, { source, settings, target, records, base }) {
    const without = (unfound) => ({ baseline: NO_BASELINE, unfound });
    if (records instanceof failure/* Failure */.HR)
        return without(records);
    const commit = base?.commit ?? source.commit ?? world.repository.head;
    const finding = findBaseline(world, records, { target, settings, commit });
    return (0,failure/* unlessFailed */.OJ)(finding.then((baseline) => ({ baseline })), without);
}
/** What an outcome says of an examination. */
function knownOfExamination(examination, before = []) {
    const { baseline, asOf, notes, how, problems, employees, positions, schemas } = examination;
    const found = {
        baseline: baseline.compared?.name,
        baselineCommit: baseline.compared?.commit,
        unsignedReceipts: baseline.skipped.some(names/* isReceipt */.Zz),
        asOf,
        how,
        notes: [...before, ...notes],
        problems,
        employees,
        positions,
        schemas,
    };
    if (!examination.isSound)
        return { ...found, foreseen: examination.foreseen };
    const { plan, planId, picture, held, files } = examination;
    return { ...found, plan, planId, picture, held, files };
}
/** Writes both files and finds everything that is wrong with them or with the roster. */
async function judgeAll({ reader }, { roster, met, schemas, before }, context) {
    const { writeAndValidate } = await __webpack_require__.e(/* import() */ 3116).then(__webpack_require__.bind(__webpack_require__, 93116));
    // The schemas’ verdict comes from another thread while the rules run here.
    const { files, findings } = writeAndValidate(roster, schemas, reader, context.discretion);
    findings.catch(() => undefined);
    const judged = (0,core_rules/* judge */.S)(roster, met, context);
    const errors = judged.filter(problem/* isError */.bJ);
    const follows = followingFrom(errors);
    const accidents = accidentsIn(before, roster, errors, context).filter((found) => !follows(found));
    // Where the rules found errors, a schema that can't say more, or not in time, adds nothing.
    const answered = errors.length > 0 ? (0,failure/* unlessFailed */.OJ)(findings, () => ({ employees: [], positions: [] })) : findings;
    const invalid = withoutConsequences(errors, await answered);
    const unknown = unknownElements(roster, schemas.employees);
    const found = [...invalid, ...unknown];
    const problems = [...judged, ...accidents, ...(0,core_rules/* withSeverities */.s)(found, context.config.rules)];
    return { files, problems, findings: found };
}
/**
 * What looks like an accident since the baseline. Where records or letters are missing nobody can know, and on a line
 * with an error it may only follow from that.
 */
function accidentsIn(before, after, errors, context) {
    if (after.unreadable.size > 0 || errors.some(({ rule }) => rule === 'roster/not-utf-8'))
        return [];
    const lineOf = ({ file, line }) => `${file}:${line ?? ''}`;
    const faulty = new Set(errors.map(lineOf));
    return judgeChange({ before, after }, context).filter((found) => !faulty.has(lineOf(found)));
}
async function weigh({ source, settings: { config, path }, target, base, draws }, { roster, baseline, day, digests, portalIds, problems, schemas, findings }, discretion) {
    const compared = (0,diff/* planOf */.XC)(baseline.roster, roster, base?.roster, portalIds);
    // The positions of a `Partial` upload weren't accepted: the program has those before it.
    const plan = baseline.roster
        ? { ...compared, positions: (0,diff/* positionChanges */.dZ)(baseline.positions?.roster, roster) }
        : compared;
    const read = (other) => (0,prepare.prepare)(source, config, discretion, path, other);
    const before = baseline.kept?.receipt.digests;
    const destination = { program: target.program, endpoint: target.endpoint.url, api: config.api };
    const planIdOf = (files) => (0,plan_id/* planId */.rY)(destination, before, files);
    // Where the files are the same, no setting lets anything through that wasn't sent already.
    const isSame = areSame(before, digests);
    const judged = { source, config, configPath: path, day, before: baseline.roster, findings };
    return {
        plan: (0,diff/* discreetPlan */.rE)(plan, discretion),
        planId: planIdOf(digests),
        // A first approval isn't blind: whatever is read of it has the company's departments and countries.
        picture: draws || !baseline.roster ? pictureOf(baseline.roster, roster, plan, discretion) : undefined,
        otherDays: otherDays(config, { day, roster, plan, read, planIdOf, discretion }),
        held: [
            ...baseline.held,
            ...(await (0,compare/* heldByGuards */.Js)(baseline, { plan, roster, config, digests, discretion })),
            ...(isSame ? [] : await heldByBefore(judged, baseline.configs, discretion)),
            ...heldByFindings(problems, onLinesOf(roster, plan.joiners)),
            ...(schemas.employees.outdated || schemas.positions.outdated ? [OUTDATED] : []),
        ],
    };
}
const areSame = (before, now) => before?.employees === now.employees && before.positions === now.positions;


/***/ }),

/***/ 81479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkedBy: () => (/* binding */ checkedBy),
/* harmony export */   committedKeys: () => (/* binding */ committedKeys),
/* harmony export */   offerOfKey: () => (/* binding */ offerOfKey),
/* harmony export */   seenWithKeys: () => (/* binding */ seenWithKeys),
/* harmony export */   withoutKey: () => (/* binding */ withoutKey)
/* harmony export */ });
/* harmony import */ var _core_base_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46408);
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81767);
/* harmony import */ var _core_receipts_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18693);
/* harmony import */ var _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94513);
/* harmony import */ var _core_receipts_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43363);





/* Without the API key, receipts are checked with a list of public keys. It never decides what is sent. */
/**
 * @param source a commit; undefined: there is none
 * @returns the list as it has it; undefined where it has none, or the commit isn't here
 * @throws Failure where the list can't be read
 */
async function committedKeys(source) {
    if (!source)
        return undefined;
    try {
        const bytes = await source.read(_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .RECEIPT_KEYS */ .oJ);
        return bytes && (0,_core_receipts_keys_js__WEBPACK_IMPORTED_MODULE_2__.readKeys)(new TextDecoder().decode(bytes), _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .RECEIPT_KEYS */ .oJ);
    }
    catch (error) {
        if (error instanceof _core_base_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .CommitGone */ .n)
            return undefined;
        throw error;
    }
}
/**
 * The same receipts, checked with a list.
 *
 * @param decides whether the list decides what counts, as in a check: then it adds nothing to what the API key has said, and
 *   the older form, which no list can check, counts only where a newer receipt proves it
 */
function checkedBy(keys, store, decides = false) {
    return readAs(store, (tag) => checked(tag, keys, decides));
}
/** The same receipts, of which the API key has said nothing: on a change it isn't used. */
function withoutKey(store) {
    const seal = (0,_core_receipts_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .sealOf */ .Ru)(undefined);
    return readAs(store, (tag) => {
        const { name, commit, message, authenticity } = tag;
        if (message === undefined)
            return tag;
        const isSigned = authenticity === 'signed';
        return { ...tag, authenticity: isSigned ? 'unverified' : seal.check(name, commit, message) };
    });
}
const readAs = (store, as) => ({
    look: (asked) => store.look(asked),
    lookHere: (asked) => store.lookHere(asked),
    lookBeside: (asked) => store.lookBeside(asked),
    read: async (names) => (await store.read(names)).map(as),
    make: (...tag) => store.make(...tag),
    proveRoom: (...names) => store.proveRoom(...names),
    publish: (prepared) => store.publish(prepared),
    withdraw: (names) => store.withdraw(names),
});
function checked(tag, keys, decides) {
    const { name, commit, message, authenticity } = tag;
    const own = keys.get((0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .meaningOf */ .Pr)(name)?.program ?? '');
    const isSaid = decides ? authenticity !== 'unverified' : authenticity === 'signed';
    if (message === undefined || !own || isSaid)
        return tag;
    const found = (0,_core_receipts_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .checkedWith */ .Ak)(own, name, commit, message);
    if (found !== 'unverified')
        return { ...tag, authenticity: found };
    return decides ? { ...tag, authenticity: 'forged' } : tag;
}
/**
 * Who holds the API key in an environment of GitHub can't read it back, so a sync offers what `roster-sync keys` prints.
 * A sandbox's key is known to everybody, and isn't for the list.
 *
 * @returns a sentence, where the list of a commit lacks the key that signed a program's receipt
 */
async function offerOfKey(world, commit, { program, endpoint }) {
    const publicKey = world.publicKeyOf(program);
    if (publicKey === undefined || endpoint.loopback)
        return [];
    // Nothing that is wrong with the list matters to a sync.
    const keys = await (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessFailed */ .OJ)(committedKeys(world.repository.at(commit)), () => undefined);
    if (keys?.get(program)?.includes(publicKey))
        return [];
    const line = (0,_core_receipts_keys_js__WEBPACK_IMPORTED_MODULE_2__.keyLine)(program, publicKey);
    return [
        `With this line in ${_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .RECEIPT_KEYS */ .oJ} anybody can check the receipts without the API key: \`${line}\``,
    ];
}
/**
 * How a check sees receipts: without the API key, with the list of a commit.
 *
 * @param source a commit whose list may be trusted; undefined: none
 */
async function seenWithKeys(receipts, source) {
    const keys = await (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessFailed */ .OJ)(committedKeys(source), ({ message }) => message);
    if (typeof keys === 'string')
        return { receipts, notes: [keys] };
    return { receipts: keys ? checkedBy(keys, receipts, true) : receipts, notes: [] };
}


/***/ }),

/***/ 16465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   G: () => (/* binding */ knownOfTarget)
/* harmony export */ });
/* harmony import */ var _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94513);
/* harmony import */ var _core_workstars_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93238);


/**
 * @param apiUrl the input `api-url`; undefined or empty where none is given
 * @throws Failure where an address may not be used
 */
function targetOf({ program, api }, apiUrl) {
    const endpoint = (0,_core_workstars_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X5)(program, api['base-url'], apiUrl);
    return { program, endpoint, prefix: (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_0__/* .receiptPrefix */ .TK)(program, endpoint.loopback) };
}
/** What an outcome says of where a run sends to, and who hears of it. */
function knownOfTarget({ program, endpoint }, config) {
    return {
        program,
        endpoint: endpoint.url,
        keepXml: config['keep-xml'],
        failureIssue: config['failure-issue'],
    };
}


/***/ }),

/***/ 75105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ refuseByTrigger),
/* harmony export */   BL: () => (/* binding */ refuseIfOvertaken),
/* harmony export */   M8: () => (/* binding */ checkedOut),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   cT: () => (/* binding */ refuseOldHead),
/* harmony export */   eu: () => (/* binding */ refuseOtherEvents),
/* harmony export */   p4: () => (/* binding */ refuseUnlessItMaySend)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _core_receipts_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94513);
/* harmony import */ var _core_xml_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91397);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3969);




const EVENTS = ['schedule', 'workflow_dispatch', 'push'];
/**
 * Asked before anything is read: on other events nothing of a sync is right, the missing key included.
 *
 * @throws Failure
 */
function refuseOtherEvents({ event }) {
    if (event === undefined || EVENTS.includes(event))
        return;
    const hint = `Start it on ${EVENTS.join(', ')}; use mode check elsewhere.`;
    throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`A sync doesn’t send on the event ${event}.`, hint);
}
/**
 * Everything else under which a sync doesn't send, as far as it can be known at the start (docs/approvals.md, What is
 * refused).
 *
 * @throws Failure for the first that applies
 */
async function refuseUnlessItMaySend({ repository }, { settings, target, records, trigger, commit }) {
    refusePublic(settings, trigger.isPublic === true || records.remote?.isPublic === true);
    refuseOtherBranch(trigger, onlyBranch(records, trigger));
    if (!records.remote && !target.endpoint.loopback) {
        const hint = 'Add a remote that holds the receipts, so that everybody knows what was sent.';
        throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('Without a remote only the sandbox is served.', hint);
    }
    refuseOldHead(records, trigger, commit);
    const changed = await changedFiles(repository, settings, commit);
    if (changed.length > 0) {
        const files = changed.join(', ');
        throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${files} differs from the commit, and only what is committed is sent.`, 'Commit or undo the change.');
    }
}
/**
 * What is known of that where nobody can say what is on the remote: then nothing is sent anyway, and a run that shouldn't
 * be one shows nothing either.
 *
 * @throws Failure
 */
function refuseByTrigger(settings, trigger) {
    refusePublic(settings, trigger.isPublic === true);
    if (trigger.onlyBranch !== undefined)
        refuseOtherBranch(trigger, trigger.onlyBranch);
}
function refusePublic({ config }, isPublic) {
    if (isPublic && !config['allow-public'])
        throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('The repository is public, and so would the roster be.', 'Make it private.');
}
/** @returns of the files that a run reads, those whose work tree isn't what the commit has */
async function changedFiles(repository, settings, commit) {
    // A file may be in the commit only, or in the work tree only.
    const sources = [repository.at(commit), repository.workTree()];
    const paths = await Promise.all(sources.map((source) => (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__.pathsOf)(settings, source)));
    const watched = [...new Set(paths.flat()), (0,_core_xml_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaPath */ .p8)('employees'), (0,_core_xml_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaPath */ .p8)('positions')];
    return repository.changed(watched);
}
/** @throws Failure where there isn't a commit yet */
function checkedOut({ head }) {
    if (head !== undefined)
        return head;
    throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('There isn’t a commit yet, and only what is committed is sent.', 'Commit roster and configuration.', 'use');
}
function refuseOtherBranch({ branch }, only) {
    if (branch === only)
        return;
    const at = branch === undefined ? 'No branch is checked out' : `This is the branch ${branch}`;
    throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${at}, and only ${only} is sent.`, `Check out ${only}, or say otherwise with the input \`branch\`.`);
}
/**
 * An older commit than the head of the branch would delete those who joined since: a re-run keeps its commit for a
 * month. Asked again just before the first POST.
 *
 * @throws Failure
 */
function refuseOldHead(records, trigger, commit) {
    const { remote } = records;
    if (!remote)
        return;
    const branch = onlyBranch(records, trigger);
    const head = remote.headOf(branch);
    if (head === commit)
        return;
    const [is, hint] = head === undefined
        ? ['has no such branch', `Push ${branch} first.`]
        : [
            `is at ${head.slice(0, 12)} there`,
            'Start a new run instead of an old one; on a command line, pull or push first.',
        ];
    throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The commit ${commit.slice(0, 12)} isn’t the head of ${branch} on the remote, which ${is}.`, hint);
}
/**
 * Two syncs at once would send two rosters, and the older one may come last: one that has begun in the meantime counts,
 * too. A tag that anybody could have made stops no sync.
 *
 * @throws Failure
 */
async function refuseIfOvertaken({ receipts }, { newest, before, now, own }) {
    const after = newest === undefined ? -Infinity : (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(newest);
    const fresh = [...now.receipts, ...now.sendings].filter((name) => name !== own && !before.has(name) && (0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(name) > after);
    const tags = fresh.length > 0 ? await receipts.read(fresh) : [];
    const signed = tags.find(({ authenticity }) => authenticity === 'signed');
    if (!signed)
        return;
    const hint = 'Start it again: it then compares with what that one has uploaded.';
    if (now.receipts.includes(signed.name))
        throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`Another sync has left the receipt ${signed.name} in the meantime.`, hint);
    throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`Another sync has begun in the meantime (${signed.name}).`, hint);
}
function onlyBranch(records, { onlyBranch: given }) {
    return given ?? records.remote?.defaultBranch ?? 'main';
}


/***/ }),

/***/ 36940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ MIN_PLAN_ID_DIGITS),
/* harmony export */   BI: () => (/* binding */ beginsPlanId),
/* harmony export */   rY: () => (/* binding */ planId)
/* harmony export */ });
/* harmony import */ var _base_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29981);

/**
 * The name of a plan: the same content against the same baseline has the same one on any commit and any night, and
 * an approval of one plan never fits another (docs/approvals.md, Approve a plan).
 *
 * @returns 32 hex digits
 */
function planId({ program, endpoint, api }, baseline, now) {
    const parts = [
        program,
        endpoint,
        api['employees-path'],
        api['positions-path'],
        // It may be a text of any letters, line breaks among them.
        JSON.stringify(api.upload),
        baseline?.employees ?? 'none',
        baseline?.positions ?? 'none',
        now.employees,
        now.positions ?? 'none',
    ];
    return (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(parts.join('\n')).slice(0, 32);
}
/** So many digits of a plan id mean one plan and no other. */
const MIN_PLAN_ID_DIGITS = 8;
/** @returns whether what somebody approves is this plan's id, or enough of its beginning */
function beginsPlanId(given, id) {
    return given.length >= MIN_PLAN_ID_DIGITS && id.startsWith(given);
}


/***/ }),

/***/ 18693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyLine: () => (/* binding */ keyLine),
/* harmony export */   readKeys: () => (/* binding */ readKeys)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81767);


const KEY_BYTES = 32;
/** @returns the line of a key for the list */
function keyLine(program, publicKey) {
    return `${program} ed25519 ${publicKey} ${fingerprintOf(publicKey)}`;
}
/**
 * @param file what the list is called in a failure
 * @throws Failure for a line that isn't a key: a list that is read in part would say of good receipts that they aren't
 */
function readKeys(text, file) {
    const keys = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '' || line.trimStart().startsWith('#'))
            continue;
        const [program = '', algorithm, key = '', fingerprint] = line.trim().split(/\s+/);
        const bytes = Buffer.from(key, 'base64');
        const isKey = bytes.length === KEY_BYTES && bytes.toString('base64') === key;
        if (algorithm !== 'ed25519' || !isKey || fingerprint !== fingerprintOf(key)) {
            const hint = 'roster-sync keys, run with the API key, prints the line as it must be.';
            throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`Line ${index + 1} of ${file} isn’t a key for receipts.`, hint, 'use');
        }
        keys.set(program, [...(keys.get(program) ?? []), key]);
    }
    return keys;
}
/** As OpenSSH writes one: short enough to be compared by eye, or read out. */
function fingerprintOf(publicKey) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Buffer.from(publicKey, 'base64')).digest('base64');
    return `SHA256:${digest.replace(/=+$/, '')}`;
}


/***/ }),

/***/ 47280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ EMPLOYEES_XSD),
/* harmony export */   n: () => (/* binding */ POSITIONS_XSD)
/* harmony export */ });
/* harmony import */ var _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81283);

/*
 * The schemas for when the program's own are not at hand, written from docs/vendor-api.md. They check what the
 * vendor's public pages say and let everything else through: only the program's own schema knows the rest.
 */
/** The kinds of values that are more than a text. */
const TYPES = { date: 'xs:date', country: 'country' };
const element = (name, isRequired = true, type = 'text') => `<xs:element name="${name}" type="${type}"${isRequired ? '' : ' minOccurs="0"'}/>`;
const lines = (elements) => elements.join('\n              ');
/** Whether everybody has the element in every program. */
const isInAll = (name) => (0,_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRequired */ .gx)(name) && !(0,_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(name)?.mayBeOptional;
const typeOf = (name) => TYPES[_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ[name].kind];
// Before anything that may follow, an element that may be missing would be ambiguous: it is one of those that may
// follow, and only its value is described.
const LAST = _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPLOYEE_ELEMENTS */ .jO.findLastIndex(isInAll);
const OF_EMPLOYEE = _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPLOYEE_ELEMENTS */ .jO.slice(0, LAST + 1).map((name) => element(name, isInAll(name), typeOf(name)));
const AT_THE_END = _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPLOYEE_ELEMENTS */ .jO.slice(LAST + 1).map((name) => `<xs:element name="${name}" type="${typeOf(name) ?? 'text'}"/>`);
const { title, id, parent, employeeId } = _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .POSITION_COLUMNS */ .qn;
const [TITLE, ID, PARENT, HOLDER] = [
    element(title),
    element(id),
    element(parent),
    element(employeeId, false),
];
const HEAD = `<?xml version="1.0" encoding="utf-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
  <xs:simpleType name="text"><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
`;
const EMPLOYEES_XSD = `${HEAD}  <xs:simpleType name="country">
    <xs:restriction base="xs:string"><xs:pattern value="[A-Z]{2}"/></xs:restriction>
  </xs:simpleType>
  ${AT_THE_END.join('\n  ')}
  <xs:element name="employees">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="employee" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              ${lines(OF_EMPLOYEE)}
              <xs:any minOccurs="0" maxOccurs="unbounded" processContents="lax"/>
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
              ${lines([TITLE, ID, HOLDER])}
            </xs:sequence>
          </xs:complexType>
        </xs:element>
        <xs:element name="position" minOccurs="0" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              ${lines([TITLE, ID, PARENT, HOLDER])}
            </xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>
`;


/***/ }),

/***/ 84732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ employeesXml),
/* harmony export */   w: () => (/* binding */ inFileOrder)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91834);


/** Employees in the order of the file: by id, in code units. A place in the XML is a place in this list. */
function inFileOrder(roster) {
    return roster.employees.toSorted((a, b) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.id, b.id));
}
/** The employee file (docs/vendor-api.md, Employee file). */
function employeesXml(roster) {
    const document = new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .DocumentWriter */ .B('employees');
    for (const { values } of inFileOrder(roster)) {
        document.add('employee', roster.elements.map((element) => [element, values[element] ?? '']));
    }
    return document.end();
}


/***/ }),

/***/ 87982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ XML_FORMAT),
/* harmony export */   LF: () => (/* binding */ XML_FORMATS),
/* harmony export */   hV: () => (/* binding */ writeFiles),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   yM: () => (/* binding */ XML_WRITER)
/* harmony export */ });
/* harmony import */ var _base_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29981);
/* harmony import */ var _employees_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84732);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48637);



/** The layout of both files. Receipts name it (`Xml-Format`); a change of any byte needs a new number. */
const XML_FORMAT = '1';
/** The writer of this layout. */
const XML_WRITER = { employees: _employees_js__WEBPACK_IMPORTED_MODULE_1__/* .employeesXml */ .N, positions: _positions_js__WEBPACK_IMPORTED_MODULE_2__/* .positionsXml */ ._ };
/** Every layout that a receipt can name: the writers of old ones stay, so that old receipts can be proved. */
const XML_FORMATS = new Map([[XML_FORMAT, XML_WRITER]]);
/** @returns both files of a roster without errors, as this writer lays them out */
function writeFiles(roster, writer) {
    const { hierarchy } = roster;
    return { employees: writer.employees(roster), positions: hierarchy && writer.positions(hierarchy) };
}
function digestsOf(files) {
    return { employees: (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(files.employees), positions: files.positions && (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(files.positions) };
}


/***/ }),

/***/ 48637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ positionsInFileOrder),
/* harmony export */   _: () => (/* binding */ positionsXml)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _roster_people_roster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49284);
/* harmony import */ var _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81283);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91834);




/** Positions in the order of the file: the root, then the others by id, in code units. */
function positionsInFileOrder(hierarchy) {
    const rank = (position) => (position.parent === '' ? 0 : 1);
    return hierarchy.positions.toSorted((a, b) => rank(a) - rank(b) || (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.id, b.id));
}
/** The position file (docs/vendor-api.md, Position file). */
function positionsXml(hierarchy) {
    const document = new _writer_js__WEBPACK_IMPORTED_MODULE_3__/* .DocumentWriter */ .B('positions');
    const parentOf = (0,_roster_people_roster_js__WEBPACK_IMPORTED_MODULE_1__/* .parentIds */ .b)(hierarchy);
    for (const post of positionsInFileOrder(hierarchy)) {
        document.add(post.parent === '' ? 'root' : 'position', [
            [_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .POSITION_COLUMNS */ .qn.title, post.title],
            [_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .POSITION_COLUMNS */ .qn.id, post.id],
            [_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .POSITION_COLUMNS */ .qn.parent, parentOf(post)],
            [_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .POSITION_COLUMNS */ .qn.employeeId, post.employeeId],
        ]);
    }
    return document.end();
}


/***/ }),

/***/ 91834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ DocumentWriter)
/* harmony export */ });
/* harmony import */ var xmlbuilder2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54697);

/** A document that grows by one record at a time. */
class DocumentWriter {
    #bytes = new GrowingBytes();
    #elements = new Map();
    #closing;
    /** @param root the name of the document's element */
    constructor(root) {
        const empty = (0,xmlbuilder2__WEBPACK_IMPORTED_MODULE_0__/* .create */ .vt)({ version: '1.0', encoding: 'utf-8' }).ele(root).txt('\n').end();
        const opening = empty.indexOf(`<${root}>`);
        this.#closing = `</${root}>\n`;
        this.#bytes.add(`${empty.slice(0, opening)}\n<${root}>\n`);
    }
    /**
     * Adds an element on a line of its own.
     *
     * @param children in their order; a child whose text is empty is left out
     */
    add(name, children) {
        const present = children.filter(([, text]) => text !== '');
        const key = [name, ...present.map(([child]) => child)].join(' ');
        let element = this.#elements.get(key);
        if (!element)
            this.#elements.set(key, (element = new ElementTemplate(name, present)));
        this.#bytes.add(`  ${element.fill(present)}\n`);
    }
    /** @returns the document in UTF-8 */
    end() {
        this.#bytes.add(this.#closing);
        return this.#bytes.all();
    }
}
/** Stands for a text in a template. No name of an element has it. */
const GAP = '|';
/** An element whose children always have the same names, as xmlbuilder2 writes it. */
class ElementTemplate {
    /** What comes before each text, and after the last. */
    #parts;
    constructor(name, children) {
        const element = (0,xmlbuilder2__WEBPACK_IMPORTED_MODULE_0__/* .create */ .vt)().ele(name);
        for (const [child] of children)
            element.ele(child).txt(GAP);
        this.#parts = element.toString().split(GAP);
    }
    fill(children) {
        const [first = '', ...others] = this.#parts;
        let filled = first;
        for (const [index, part] of others.entries())
            filled += escaped(children[index]?.[1] ?? '') + part;
        return filled;
    }
}
/** As xmlbuilder2 writes a text, but that it leaves an ampersand alone that looks like an entity: here every one is escaped. */
const ESCAPED = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text) => /[&<>]/.test(text) ? text.replaceAll(/[&<>]/g, (character) => ESCAPED[character] ?? character) : text;
const FIRST_SIZE = 64 * 1024;
/** UTF-8 needs at most three bytes for a UTF-16 code unit. */
const MAX_BYTES_A_UNIT = 3;
class GrowingBytes {
    #encoder = new TextEncoder();
    #bytes = new Uint8Array(FIRST_SIZE);
    #length = 0;
    add(text) {
        const needed = this.#length + text.length * MAX_BYTES_A_UNIT;
        if (needed > this.#bytes.length) {
            const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
            larger.set(this.#bytes.subarray(0, this.#length));
            this.#bytes = larger;
        }
        this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
    }
    all() {
        return this.#bytes.slice(0, this.#length);
    }
}


/***/ })

};
