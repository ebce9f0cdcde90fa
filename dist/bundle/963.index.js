export const id = 963;
export const ids = [963];
export const modules = {

/***/ 56963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nn: () => (/* binding */ inUtf8),
  N1: () => (/* binding */ knownIdsOf),
  wG: () => (/* binding */ pathsOf),
  iA: () => (/* binding */ prepare),
  u4: () => (/* binding */ prepareOwn),
  sb: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./src/core/base/digest.ts
var digest = __webpack_require__(29981);
// EXTERNAL MODULE: ./src/core/base/glob.ts
var glob = __webpack_require__(37519);
// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/core/config/schema.ts + 2 modules
var schema = __webpack_require__(27522);
;// CONCATENATED MODULE: ./src/core/config/yaml-words.ts
const QUOTE_IT = 'Put the whole value in quotes.';
const NEEDS_QUOTES = 'A text needs quotes when it begins with one of @ % * & ! | > [ ] { } , # or a backtick.';
const SPACE_MISSING = {
    message: 'A space is missing behind the colon.',
    hint: 'Write a space between the colon and the value, as in `program: acme`.',
};
const ALIAS = {
    message: 'An alias (*name) stands here, which no configuration needs.',
    hint: `Write the value itself; if the text begins with *, put it in quotes.`,
};
/** Whether a text is a key and its value without the space that YAML needs between them. */
const isKeyWithoutSpace = (text) => /^\s*(- +)?[A-Za-z][\w-]*:[^\s/]/.test(text);
/**
 * Says in plain words what YAML can’t read.
 *
 * @param text the whole file
 * @param at where in it the problem is told
 */
function yamlWords({ code, message }, text, at) {
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    const line = text.slice(lineStart).split(/\r?\n/, 1)[0] ?? '';
    switch (code) {
        case 'TAB_AS_INDENT':
            return {
                message: 'The line is indented by a tab, which YAML doesn’t read.',
                hint: 'Use spaces, two for each level.',
            };
        case 'DUPLICATE_KEY':
            return {
                message: `${keyAt(text, at)} stands here a second time.`,
                hint: 'Delete one of the two, or join them.',
            };
        case 'BAD_SCALAR_START':
            return {
                message: `A value can’t begin with ${markWords(text[at])} unless it stands in quotes.`,
                hint: QUOTE_IT,
            };
        case 'MULTIPLE_DOCS':
            return {
                message: 'A second document begins here (---).',
                hint: 'A configuration is one document: delete the line with ---, or what stands below it.',
            };
        case 'BAD_DQ_ESCAPE':
            return {
                message: 'In double quotes a backslash means something else.',
                hint: "Use single quotes, as in '\\d{7}'.",
            };
        case 'TAG_RESOLVE_FAILED':
            return {
                message: 'A tag (!name) stands here.',
                hint: 'Write the plain value; if the text begins with !, put it in quotes.',
            };
        case 'BLOCK_AS_IMPLICIT_KEY':
            return {
                message: 'A second colon stands in the value, or the next line is indented too far.',
                hint: `Put a value with a colon and a blank in it in quotes; begin keys of one group in the same column.`,
            };
        case 'MULTILINE_IMPLICIT_KEY':
            return isKeyWithoutSpace(line) ? SPACE_MISSING : noKey(line);
        case 'BAD_INDENT':
            return badIndent(message);
        case 'MISSING_CHAR':
            return missing(message, line);
        case 'UNEXPECTED_TOKEN':
            return unexpected(message);
        default:
            return { message: `YAML can’t read this: ${code.toLowerCase().replaceAll('_', ' ')}.` };
    }
}
function keyAt(text, at) {
    const key = /^["']?([A-Za-z][\w/-]*)/.exec(text.slice(at, at + 100))?.[1];
    return key === undefined ? 'The key' : `The key \`${key}\``;
}
const markWords = (mark = '') => (mark === '`' ? 'a backtick' : `\`${mark}\``);
function noKey(line) {
    if (line.trimStart().startsWith('- ')) {
        return {
            message: 'An entry of a list stands where a key belongs.',
            hint: 'Indent the list below its key.',
        };
    }
    return {
        message: 'A key belongs here, with a colon behind it.',
        hint: 'Write each setting as `key: value`, and begin a group of keys with its name and a colon.',
    };
}
function badIndent(message) {
    if (message.includes('end with')) {
        return { message: 'A bracket isn’t closed.', hint: 'Close what was opened with [ or {.' };
    }
    return {
        message: 'The line is indented otherwise than the lines that it belongs to.',
        hint: 'Begin all keys of one group in the same column, two spaces to the right of the group’s name.',
    };
}
function missing(message, line) {
    if (message.includes('closing')) {
        return {
            message: 'A quote begins here and is never closed.',
            hint: 'Close the quote at the end of the value.',
        };
    }
    if (message.includes('Sequence item')) {
        return {
            message: 'The line stands between entries of a list and is none.',
            hint: 'Begin the keys of one entry in the same column, behind the hyphen and its blank.',
        };
    }
    if (message.includes('Missing ,')) {
        return { message: 'A comma is missing inside the brackets.', hint: 'Put a comma between two entries.' };
    }
    if (message.includes('space after :') || isKeyWithoutSpace(line))
        return SPACE_MISSING;
    return noKey(line);
}
function unexpected(message) {
    if (message.includes('at node end')) {
        return {
            message: 'Something stands behind the end of the value.',
            hint: 'Put the whole value in quotes; a quote inside single quotes is written twice.',
        };
    }
    return { message: 'YAML can’t read what stands here.', hint: NEEDS_QUOTES };
}

// EXTERNAL MODULE: ./src/core/config/keys.ts
var keys = __webpack_require__(45188);
;// CONCATENATED MODULE: ./src/core/config/zod-words.ts


/** The first of these are what a person mends; what a broken file has besides mostly follows from them. */
const MOST_PROBLEMS = 100;
/** Says in plain words what zod found; `ZodError.message` is a JSON dump that nobody should read. */
function zodWords(issues) {
    const found = issues.slice(0, MOST_PROBLEMS).flatMap((issue) => tellings(issue));
    const placeOf = (path) => path.map(String).join('\n');
    // Whoever misspelt a key left it out only in the eyes of a schema.
    const misspelt = new Set(found.flatMap(({ path, meant }) => (meant === undefined ? [] : placeOf([...path.slice(0, -1), meant]))));
    return found.filter(({ path, missing }) => !(missing && misspelt.has(placeOf(path))));
}
function tellings(issue, above = []) {
    const path = [...above, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.slice(0, MOST_PROBLEMS).map((key) => unknownKey(path, key));
    }
    if (issue.code === 'invalid_union') {
        return issue.input === null ? [{ path, ...noValue(path, 'string') }] : closestUnion(issue.errors, path);
    }
    if (issue.code === 'invalid_type' && issue.input === undefined) {
        return [{ path, missing: true, ...withExample(path, `${nameOf(path)} is missing.`) }];
    }
    if (issue.code === 'invalid_type')
        return [{ path, ...wrongType(path, issue.expected, issue.input) }];
    return [{ path, ...withExample(path, `${nameOf(path)}${wrongValue(issue)}.`) }];
}
function wrongValue(issue) {
    switch (issue.code) {
        case 'invalid_value':
            return ` must be ${issue.values.map(String).join(' or ')}`;
        case 'too_small':
            return ` must be at least ${String(issue.minimum)}${unit(issue.origin)}`;
        case 'too_big':
            return ` must be at most ${String(issue.maximum)}${unit(issue.origin)}`;
        case 'invalid_key':
            return `: the name ${issue.issues.map((inner) => inner.message).join(', ')}`;
        default:
            return ` ${issue.message}`;
    }
}
const unit = (origin) => (origin === 'string' ? ' character long' : '');
function unknownKey(path, key) {
    const meant = (0,keys/* meantBy */.P)(path.map(String), key);
    const words = meant?.words === undefined ? '' : `; ${meant.words}`;
    return {
        path: [...path, key],
        message: `${nameOf([...path, key])} is no key here${words}.`,
        ...(meant && { hint: meant.hint }),
        ...(meant?.name !== undefined && { meant: meant.name }),
    };
}
/** The path in words: `roster.filters` (entry 2), `column`. */
function nameOf(path) {
    const parts = [];
    let names = [];
    for (const step of path) {
        names.push(step);
        if (typeof step !== 'number')
            continue;
        parts.push(`\`${names.slice(0, -1).map(String).join('.')}\` (entry ${step + 1})`);
        names = [];
    }
    if (names.length > 0)
        parts.push(`\`${names.map(String).join('.')}\``);
    return parts.join(', ') || 'The configuration';
}
/** With the line that it could be, where the schema has an example. */
function withExample(path, message) {
    const example = (0,keys/* exampleAt */.E)(namesOnly(path));
    return example === undefined ? { message } : { message, hint: `For example: \`${example}\`.` };
}
/** An entry of a list is written as its list is. */
const namesOnly = (path) => path.slice(0, typeof path.at(-1) === 'number' ? -1 : undefined).map(String);
function noValue(path, expected) {
    const { message, hint = '' } = withExample(path, `${nameOf(path)} has no value.`);
    const what = expected === 'string'
        ? 'Write one behind the colon, in quotes if it begins with #'
        : 'Indent what belongs to it below it';
    return { message, hint: `${what}, or delete the line. ${hint}`.trim() };
}
function wrongType(path, expected, input) {
    const { message, hint } = withExample(path, `${nameOf(path)} must be ${typeWords(expected)}.`);
    const example = hint === undefined ? '' : ` ${hint}`;
    if (input === null)
        return noValue(path, expected);
    if (typeof input === 'string' && isKeyWithoutSpace(input))
        return SPACE_MISSING;
    if (expected !== 'string')
        return hint === undefined ? { message } : { message, hint };
    if (typeof input === 'number' || typeof input === 'boolean') {
        return {
            message: `${nameOf(path)} must be a text, and without quotes YAML reads a number or a yes/no.`,
            hint: 'Put the value in quotes: "0001" keeps its zeros.',
        };
    }
    return { message, hint: `A text that begins with [ or { stands in quotes.${example}` };
}
/** zod's names of types, in words. */
function typeWords(type) {
    const words = {
        object: 'a group of keys',
        record: 'a group of keys',
        array: 'a list',
        string: 'a text',
        int: 'a whole number',
        number: 'a number',
        boolean: 'true or false',
    };
    return words[type] ?? type;
}
/** Of the forms that a value may have, the one that came nearest is the one that was meant. */
function closestUnion(forms, path) {
    const near = forms.filter((form) => !form.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0));
    const [best] = near.toSorted((a, b) => a.length - b.length);
    const only = best?.length === 1 ? best[0] : undefined;
    if (best && only?.code !== 'invalid_value')
        return best.flatMap((issue) => tellings(issue, path));
    const values = only?.code === 'invalid_value' ? only.values.map(String) : [];
    const types = forms.flat().flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []));
    const wanted = [...values, ...new Set(types.map(typeWords))].join(' or ');
    return [{ path, ...withExample(path, `${nameOf(path)} must be ${wanted}.`) }];
}

;// CONCATENATED MODULE: ./src/core/config/parse.ts





/** YAML 1.2 without anything that makes a value of something else, also where the file asks for another version. */
const YAML = {
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
    // Else it would write to the process's own log, and quote the file there.
    logLevel: 'error',
};
/**
 * Reads a configuration.
 *
 * @param text the YAML
 * @param file its path, for the places of problems
 * @returns the configuration with its defaults, or every problem that it has, each with its line; never both
 */
function parseConfig(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { ...YAML, lineCounter: lines });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const broken = [...document.errors, ...document.warnings].slice(0, MOST_PROBLEMS).map((error) => {
        const at = openingOf(document, error);
        return (0,problem/* problem */.CC)('config/unreadable', place(at), yamlWords(error, text, at));
    });
    for (const at of aliases(document).slice(0, MOST_PROBLEMS)) {
        broken.push((0,problem/* problem */.CC)('config/unreadable', place(at), ALIAS));
    }
    if (broken.length > 0)
        return { problems: broken.filter(isFirstOfLine) };
    const read = schema/* configSchema */.Q.safeParse(document.toJS(), { reportInput: true });
    if (read.success)
        return { config: read.data, problems: [] };
    const problems = zodWords(read.error.issues)
        .slice(0, MOST_PROBLEMS)
        .map(({ path, message, hint }) => (0,problem/* problem */.CC)('config/invalid', place(offsetOf(document, path)), { message, ...(hint && { hint }) }));
    return { problems: problems.sort(problem/* byPlace */.hz) };
}
/** What else YAML says of a line follows from the first. */
const isFirstOfLine = ({ line }, at, all) => all.findIndex((other) => other.line === line) === at;
/** Aliases are refused: a configuration of this size needs none, and they are how a small file becomes a huge one. */
function aliases(document) {
    const offsets = [];
    (0,dist/* visit */.YR)(document, { Alias: (_key, node) => void offsets.push(node.range?.[0] ?? 0) });
    return offsets;
}
/** Where an error begins: of a quote that isn't closed YAML says where it missed the end. */
function openingOf(document, { code, pos }) {
    let opening = pos[0];
    if (code !== 'MISSING_CHAR')
        return opening;
    (0,dist/* visit */.YR)(document, {
        Scalar: (_key, { type, range }) => {
            if (type?.startsWith('QUOTE') && range && range[0] <= pos[0] && range[2] >= pos[0])
                opening = range[0];
        },
    });
    return opening;
}
/** Where the key of a path stands in the text, or the nearest key above it that is there. */
function offsetOf(document, path) {
    let node = document.contents;
    let offset = 0;
    for (const step of path) {
        let next;
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === step);
            offset = startOf(pair?.key) ?? offset;
            next = pair?.value;
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            next = node.items[Number(step)];
            offset = startOf(next) ?? offset;
        }
        node = next;
    }
    return offset;
}
const startOf = (node) => ((0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined);

;// CONCATENATED MODULE: ./src/core/config/bytes.ts


/** Room for thousands of departments; whatever is larger is no configuration. */
const LARGEST_KIB = 256;
/**
 * Reads a configuration from a file's bytes. One that is too large or no text is refused before anything in it is read.
 *
 * @param file its path, for the places of problems
 */
function readConfig(bytes, file) {
    if (bytes.length > LARGEST_KIB * 1024) {
        const message = `The configuration is larger than ${LARGEST_KIB} KiB.`;
        const hint = 'Check that it is the right file; long comments and lists don’t belong in it.';
        return { problems: [(0,problem/* problem */.CC)('config/unreadable', { file }, { message, hint })] };
    }
    const line = lineThatIsNoText(bytes);
    if (line !== undefined)
        return { problems: [notText(file, line)] };
    return parseConfig(new TextDecoder().decode(bytes), file);
}
function notText(file, line) {
    const message = 'The line holds bytes that are not UTF-8 text.';
    const hint = 'Open the file in an editor and save it with the encoding UTF-8.';
    return (0,problem/* problem */.CC)('config/unreadable', { file, line }, { message, hint });
}
/** @returns the first line that isn't UTF-8 or has a NUL in it, which no text has */
function lineThatIsNoText(bytes) {
    if (isText(bytes))
        return undefined;
    const lines = new TextDecoder('latin1').decode(bytes).split('\n');
    let start = 0;
    for (const [index, { length }] of lines.entries()) {
        if (!isText(bytes.subarray(start, start + length)))
            return index + 1;
        start += length + 1;
    }
    return 1;
}
function isText(bytes) {
    try {
        return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/core/problem/discretion.ts
var discretion = __webpack_require__(79005);
// EXTERNAL MODULE: ./src/core/base/padding.ts
var padding = __webpack_require__(93992);
// EXTERNAL MODULE: ./src/core/roster/file/csv.ts + 5 modules
var csv = __webpack_require__(13210);
;// CONCATENATED MODULE: ./src/core/roster/file/known-ids.ts



/**
 * Reads the ids that are in the portal today (README.md, Configuration): a CSV with a column `employee_id`, or a list
 * with an id on each line.
 */
function readKnownIds(file, raw) {
    const read = (0,csv/* readTable */.xz)(file, raw, 'auto');
    // A list of ids has no cells to part.
    const isList = read.problems.some(({ rule }) => rule === 'roster/unknown-delimiter');
    const { table, problems } = isList ? (0,csv/* readTable */.xz)(file, raw, ',') : read;
    if (!table || problems.length > 0)
        return { problems };
    const named = table.header.findIndex((header) => /^employee[ _-]?id$/i.test(header));
    if (named === -1 && table.header.length > 1) {
        const message = 'The column `employee_id` is missing, and there are several columns.';
        return { problems: [(0,problem/* problem */.CC)('roster/missing-column', table.headerPlace(), { message })] };
    }
    const cells = table.records.map(({ cells }) => (0,padding/* withoutPadding */.g)(cells[Math.max(named, 0)] ?? ''));
    const ids = named === -1 ? [table.header[0] ?? '', ...cells] : cells;
    return { ids: [...new Set(ids.filter((id) => id !== ''))], problems: [] };
}

// EXTERNAL MODULE: ./src/core/roster/people/read.ts + 6 modules
var people_read = __webpack_require__(49950);
;// CONCATENATED MODULE: ./src/commands/prepare.ts








/** Reads the configuration of a source: the work tree's, or that of a commit. */
async function readSettings(source, path) {
    const bytes = await source.read(path);
    if (!bytes) {
        const missing = (0,problem/* problem */.CC)('config/missing', { file: path }, { message: `There is no configuration at ${path}.` });
        return { problems: [missing] };
    }
    const { config, problems } = readConfig(bytes, path);
    return config ? { path, sha256: (0,digest/* sha256 */.s)(bytes), config } : { problems };
}
/**
 * Reads the roster of a source with a configuration. The same for the work tree, a commit, and a baseline with its
 * own configuration. What the rules say of it comes after.
 */
async function prepare(source, config, discretion) {
    const [rosterPaths, positionsPath] = [await rosterPathsOf(source, config), positionsPathOf(config)];
    const [rosters, positions] = await Promise.all([
        Promise.all(rosterPaths.map((path) => readFile(source, path, config))),
        positionsPath === undefined ? undefined : readFile(source, positionsPath, config),
    ]);
    const problems = [...rosters, ...(positions ? [positions] : [])].flatMap((read) => read.problems);
    const files = rosters.flatMap(({ file }) => file ?? []);
    const isUnread = files.length < rosters.length || (positions && !positions.file);
    if (isUnread)
        return { problems, notes: [], leftOut: [] };
    const read = (0,people_read/* readRoster */.k)({ rosters: files, positions: positions?.file }, config, discretion);
    return { ...read, problems: [...problems, ...read.problems] };
}
/** Reads a roster with the configuration of its own source: what was uploaded, or what a pull request is based on. */
async function prepareOwn(source, configPath) {
    const settings = await readSettings(source, configPath);
    const { config } = settings;
    const read = config && (await prepare(source, config, (0,people_read/* discretionFor */.U)(config, discretion/* NOTHING_KNOWN */.GN)));
    return { ...settings, roster: read?.roster };
}
/** Reads the ids that the portal is known to have, where the configuration names a file of them. */
async function knownIdsOf(source, config) {
    const file = config.guards['known-ids'];
    if (file === undefined)
        return { problems: [] };
    const bytes = await source.read(file);
    return bytes ? readKnownIds(file, bytes) : { problems: [prepare_missing(file)] };
}
/** The files that a run reads besides its schemas, by their paths in the repository. */
async function pathsOf({ config, path }, source) {
    const others = [positionsPathOf(config), config.guards['known-ids']].filter((one) => one !== undefined);
    return [path, ...(await rosterPathsOf(source, config)), ...others];
}
function positionsPathOf({ hierarchy }) {
    return hierarchy && 'file' in hierarchy ? hierarchy.file : undefined;
}
/** The files of a roster, sorted; a pattern without any stays what it is, and is told as missing. */
async function rosterPathsOf(source, { roster }) {
    const named = typeof roster.file === 'string' ? [roster.file] : roster.file;
    const tracked = named.some(glob/* isGlob */.f) ? await source.list() : [];
    const paths = named.flatMap((path) => {
        const found = (0,glob/* isGlob */.f)(path) ? tracked.filter((one) => (0,glob/* matches */.c)(path, one)) : [];
        return found.length > 0 ? found : [path];
    });
    return [...new Set(paths)].toSorted(base_text/* compare */.U);
}
async function readFile(source, path, { roster }) {
    const raw = (0,glob/* isGlob */.f)(path) ? undefined : await source.read(path);
    return raw ? inUtf8(path, raw, roster.encoding) : { problems: [prepare_missing(path)] };
}
/** Reads a file's bytes in the encoding that is declared for it. */
async function inUtf8(path, raw, encoding) {
    if (encoding === 'utf-8')
        return { file: { path, bytes: raw }, problems: [] };
    // The tables of the encodings are large, and few rosters need them.
    const { transcode } = await Promise.all(/* import() */[__webpack_require__.e(748), __webpack_require__.e(253)]).then(__webpack_require__.bind(__webpack_require__, 24253));
    const { bytes, problems } = transcode(path, raw, encoding);
    return bytes ? { file: { path, bytes }, problems } : { problems };
}
function prepare_missing(path) {
    const message = (0,glob/* isGlob */.f)(path) ? `No file is called ${path}.` : `There is no file ${path}.`;
    return (0,problem/* problem */.CC)('roster/missing', { file: path }, { message });
}


/***/ }),

/***/ 29981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 37519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches),
/* harmony export */   f: () => (/* binding */ isGlob)
/* harmony export */ });
/*
 * Which paths a pattern means: `*` is any text without a slash, `?` one character, a folder `**` any folders or none.
 * Without regular expressions, whose time a pattern of many stars could use up.
 */
const isGlob = (path) => /[*?]/.test(path);
function matches(pattern, path) {
    return fits(pattern.split('/'), path.split('/'), '**', (part, folder) => fits(Array.from(part), Array.from(folder), '*', (wanted, character) => wanted === '?' || wanted === character));
}
/** Whether the items fit the wanted ones, where a star stands for any number of items. */
function fits(wanted, items, star, equal) {
    let [at, item] = [0, 0];
    // Where to go on when it doesn't fit: the last star takes one item more.
    let back;
    while (item < items.length) {
        const want = wanted[at];
        if (want === star) {
            back = { at, item };
            at += 1;
        }
        else if (want !== undefined && equal(want, items[item] ?? '')) {
            at += 1;
            item += 1;
        }
        else if (back) {
            back = { at: back.at, item: back.item + 1 };
            at = back.at + 1;
            item = back.item;
        }
        else {
            return false;
        }
    }
    return wanted.slice(at).every((want) => want === star);
}


/***/ }),

/***/ 93992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withoutPadding)
/* harmony export */ });
/**
 * What pads a cell: blanks, also the no-break ones of web pages, tabs, line ends, and the byte order marks that stay
 * where files were joined. Any other invisible character may be meant and is part of the text.
 */
const PADDING = new Set([' ', '\u00A0', '\t', '\r', '\n', '\uFEFF']);
/** A text without what pads it at either end. */
function withoutPadding(text) {
    let start = 0;
    let end = text.length;
    while (start < end && PADDING.has(text.charAt(start)))
        start += 1;
    while (end > start && PADDING.has(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}


/***/ }),

/***/ 23197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ patternsOf),
/* harmony export */   z: () => (/* binding */ configuredHeaders)
/* harmony export */ });
/* harmony import */ var _vocabulary_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72441);

/** The `pattern` of each column that has one, by element. */
function patternsOf(config) {
    const patterns = new Map();
    for (const [element, column] of Object.entries(config.roster.columns)) {
        if (typeof column !== 'object' || !('pattern' in column) || column.pattern === undefined)
            continue;
        const pattern = (0,_vocabulary_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(column.pattern);
        if (typeof pattern === 'object')
            patterns.set(element, pattern);
    }
    return patterns;
}
/** Every header that the configuration names. */
function configuredHeaders({ roster, hierarchy }) {
    const columns = Object.values(roster.columns).flatMap((column) => {
        if (typeof column === 'string')
            return column;
        if ('value' in column)
            return [];
        return 'column' in column ? column.column : column.columns;
    });
    const filters = roster.filters.map(({ column }) => column);
    const posts = hierarchy && !('file' in hierarchy) ? Object.values(hierarchy) : [];
    return [...columns, ...filters, ...posts].flatMap((header) => header?.trim() ?? []);
}


/***/ }),

/***/ 79005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ NOTHING_KNOWN),
/* harmony export */   KZ: () => (/* binding */ discretionOf),
/* harmony export */   a6: () => (/* binding */ NOT_SHOWN)
/* harmony export */ });
const NOTHING_KNOWN = { ids: new Set(), departments: new Set() };
/** What stands in place of an id or a department that may not be shown. */
const NOT_SHOWN = '(not shown)';
/** An address has digits too, and so have sentences: neither is an id. */
const LOOKS_LIKE_AN_ID = /^(?=.*\p{Nd})[^\s@]{1,64}$/u;
function discretionOf(rules) {
    const departments = new Set([...rules.departments, ...rules.known.departments]);
    const when = (allowed, text) => (allowed || rules.showValues ? text : undefined);
    return {
        id: (id) => when(rules.known.ids.has(id) || (rules.idPattern?.test(id) ?? false) || LOOKS_LIKE_AN_ID.test(id), id),
        department: (name) => when(departments.has(name), name),
        header: (header) => when(rules.headers.has(header), header),
        value: (value) => (rules.showValues ? value : undefined),
    };
}


/***/ }),

/***/ 67672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ readCell),
/* harmony export */   Dk: () => (/* binding */ hierarchyColumns),
/* harmony export */   SA: () => (/* binding */ knownNamesNote),
/* harmony export */   cR: () => (/* binding */ duplicateHeaders),
/* harmony export */   tY: () => (/* binding */ wantedColumns),
/* harmony export */   xs: () => (/* binding */ findColumns)
/* harmony export */ });
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51751);
/* harmony import */ var _base_padding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93992);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);
/* harmony import */ var _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81283);
/* harmony import */ var _vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42517);





/** The columns that the configuration asks for: the eight of docs/vendor-api.md first, its own after them. */
function wantedColumns(config) {
    const own = config.roster.columns;
    const elements = new Set([..._vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPLOYEE_ELEMENTS */ .j, ...Object.keys(own)]);
    return [...elements].map((element) => {
        const column = own[element];
        const formats = formatsOf(column, element);
        if (column === undefined)
            return { element, header: element, anyKnown: true, formats };
        if (typeof column === 'string')
            return { element, header: column, formats };
        if ('value' in column)
            return { element, header: element, constant: column.value, formats };
        const treatment = { default: column.default, values: column.values, formats };
        if ('column' in column)
            return { element, header: column.column, part: column.part, ...treatment };
        const [header = '', ...furtherHeaders] = column.columns;
        return { element, header, furtherHeaders, ...treatment };
    });
}
/** The formats of an element’s dates; none but the usual where a date has none declared. */
function formatsOf(column, element) {
    const declared = typeof column === 'object' && 'format' in column ? column.format : undefined;
    if (declared === undefined)
        return element === 'start_date' ? [] : undefined;
    return typeof declared === 'string' ? [declared] : declared;
}
/** The columns of the roster that a derived hierarchy is made of; none where it isn't derived. */
function hierarchyColumns({ hierarchy }) {
    if (!hierarchy || 'file' in hierarchy)
        return [];
    return Object.entries(hierarchy).flatMap(([element, header]) => header === undefined ? [] : [{ element, header }]);
}
/**
 * Finds columns by their headers: the one that was asked for, or, where nobody said which, the only one that the
 * element is known by. A missing one is a problem, never an empty field.
 */
function findColumns(table, wanted, discretion) {
    const fields = [];
    const byKnownName = [];
    const problems = [];
    const isNamed = ({ anyKnown, constant }) => !anyKnown && constant === undefined;
    const taken = new Set(wanted.filter(isNamed).map(({ header }) => header.trim()));
    const indexOf = (header) => table.header.indexOf(header.trim());
    for (const { anyKnown, furtherHeaders = [], ...column } of wanted) {
        if (column.constant !== undefined) {
            fields.push({ ...column, index: -1 });
            continue;
        }
        const index = indexOf(column.header);
        const further = furtherHeaders.map(indexOf);
        for (const header of furtherHeaders.filter((one) => indexOf(one) === -1)) {
            problems.push(missingColumn(table, { ...column, header }, false, discretion));
        }
        if (index !== -1) {
            fields.push(further.length > 0 ? { ...column, index, further } : { ...column, index });
            continue;
        }
        const candidates = anyKnown ? candidatesFor(table, column.element, taken) : [];
        const [first, second] = candidates;
        if (!first)
            problems.push(missingColumn(table, column, anyKnown === true, discretion));
        else if (second)
            problems.push(ambiguousColumn(table, column.element, candidates));
        else
            byKnownName.push({ ...column, ...first });
    }
    return { fields: inOrder([...fields, ...byKnownName], wanted), problems, byKnownName };
}
function inOrder(fields, wanted) {
    const byElement = new Map(fields.map((field) => [field.element, field]));
    return wanted.flatMap(({ element }) => byElement.get(element) ?? []);
}
/** A header that stands twice is one candidate; that it does is told elsewhere. */
function candidatesFor(table, element, taken) {
    return table.header
        .map((header, index) => ({ header, index }))
        .filter(({ header, index }) => {
        const isFirst = table.header.indexOf(header) === index;
        return isFirst && !taken.has(header) && (0,_vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsKnownAs */ .XE)(header).has(element);
    });
}
function ambiguousColumn(table, element, candidates) {
    const named = candidates.map(({ header, index }) => `“${header}” (cell ${index + 1})`);
    const [first] = candidates;
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('roster/ambiguous-column', table.headerPlace(first && first.index + 1), {
        message: `\`${element}\` could be read from ${named.join(' or from ')}; say which under \`roster.columns\`, as in ${lineOf(element, first?.header ?? '')}.`,
    });
}
/** The line of configuration that says which header an element is read from. */
function lineOf(element, header) {
    return `\`${element}: ${/^[\p{L}\p{N} ]+$/u.test(header) ? header : JSON.stringify(header)}\``;
}
function missingColumn(table, column, anyKnown, discretion) {
    const { element, header } = column;
    const known = anyKnown ? ', and none is another known name of it' : '';
    const message = `The column \`${element}\` is missing: no header is “${header}”${known}.`;
    const near = anyKnown ? likelyHeader(table, element) : nearHeader(table, header, discretion);
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('roster/missing-column', table.headerPlace(), { message: `${message}${near}` });
}
function likelyHeader(table, element) {
    // A private address isn’t to be sent, so nobody is told to take it.
    const doubtful = table.header.findIndex((header) => (0,_vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .isDoubtful */ .Ge)(header, element) && !(element === 'email' && (0,_vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrivate */ .Gw)(header)));
    const header = table.header[doubtful];
    if (header !== undefined) {
        return ` If “${header}” (cell ${doubtful + 1}) is it, add ${lineOf(element, header)} under \`roster.columns\`.`;
    }
    for (const [index, own] of table.header.entries()) {
        const name = (0,_vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .nearlyKnownAs */ .f2)(own, element);
        if (name !== undefined)
            return ` The header in cell ${index + 1} is nearly “${name}”.`;
    }
    return '';
}
/** A header that isn’t known as one may be a value: then its place is told. */
function nearHeader(table, wanted, discretion) {
    const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(wanted, table.header);
    if (near === undefined)
        return '';
    const shown = discretion.header(near);
    const cell = `cell ${table.header.indexOf(near) + 1}`;
    return shown === undefined
        ? ` The header in ${cell} is nearly that.`
        : ` “${shown}” (${cell}) is nearly that.`;
}
/** What was understood by known names, in a sentence. */
function knownNamesNote(table, { byKnownName }) {
    if (byKnownName.length === 0)
        return [];
    const read = byKnownName.map(({ element, header }) => `\`${element}\` from “${header}”`);
    return [`Headers of ${table.file} that were understood by their known names: ${read.join(', ')}.`];
}
/** A header that stands twice is a problem also where the column isn't needed: the file isn't what it was meant to be. */
function duplicateHeaders(table, discretion) {
    return table.header.flatMap((header, index) => {
        const first = table.header.indexOf(header);
        if (header === '' || first === index)
            return [];
        const shown = discretion.header(header);
        const name = shown === undefined ? 'The header' : `The header “${shown}”`;
        const message = `${name} stands in cell ${first + 1} and again in cell ${index + 1}.`;
        return [(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('roster/duplicate-header', table.headerPlace(index + 1), { message })];
    });
}
/** A record's value of a field: without padding, line breaks as LF, the default where the cell is empty. Not yet translated. */
function readCell(record, field) {
    if (field.constant !== undefined)
        return field.constant;
    const first = textOf(record, field.index);
    const value = field.further
        ? [first, ...field.further.map((index) => textOf(record, index))].filter(Boolean).join(' ')
        : first;
    return value === '' ? (field.default ?? '') : value;
}
function textOf(record, index) {
    const written = (0,_base_padding_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPadding */ .g)(record.cells[index] ?? '');
    return written.includes('\r') ? written.replaceAll(/\r\n?/g, '\n') : written;
}


/***/ }),

/***/ 14655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ splitName)
/* harmony export */ });
/**
 * Parts a full name: “Surname, Forename” at its comma, any other at its last blank. Where that is a guess, it says so;
 * of what can’t be parted, both parts are the whole.
 */
function splitName(name) {
    const comma = name.indexOf(',');
    if (comma !== -1) {
        const [last, first] = [name.slice(0, comma).trim(), name.slice(comma + 1).trim()];
        if (first === '' || last === '')
            return { first: name, last: name, doubt: 'one-part' };
        return first.includes(',') ? { first, last, doubt: 'several-words' } : { first, last };
    }
    const words = name.split(/\s+/);
    const last = words.pop() ?? '';
    if (words.length === 0)
        return { first: name, last: name, doubt: 'one-part' };
    const first = words.join(' ');
    return words.length > 1 ? { first, last, doubt: 'several-words' } : { first, last };
}


/***/ }),

/***/ 13210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xz: () => (/* binding */ readTable),
  OX: () => (/* binding */ splitByLength)
});

// UNUSED EXPORTS: Table

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./src/core/base/padding.ts
var padding = __webpack_require__(93992);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
;// CONCATENATED MODULE: ./src/core/roster/file/cells.ts
/*
 * Where cells stand in the bytes of a CSV file (RFC 4180). csv-parse reads the values; this walk answers what it
 * can't: the place of a cell, and where a quote went wrong. It only runs when there is something to tell.
 */
const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const SPACE = 0x20;
const TAB = 0x09;
const isNewline = (byte) => byte === LF || byte === CR;
/** Walks the cells from `start`, which must be the begin of a record; blank lines are no records. */
function* walkCells(bytes, delimiter, start = 0) {
    const separator = delimiter.charCodeAt(0);
    let at = skipNewlines(bytes, start);
    let column = 1;
    while (at < bytes.length) {
        const cell = readCell(bytes, separator, at);
        const endsRecord = bytes[cell.end] !== separator;
        yield { offset: at, column, endsRecord, ...cell };
        at = endsRecord ? skipNewlines(bytes, cell.end) : cell.end + 1;
        column = endsRecord ? 1 : column + 1;
        if (!endsRecord && at === bytes.length)
            yield { offset: at, end: at, column, endsRecord: true };
    }
}
function skipNewlines(bytes, from) {
    let at = from;
    while (isNewline(bytes[at]))
        at += 1;
    return at;
}
function readCell(bytes, separator, start) {
    const opening = behindBlanks(bytes, separator, start);
    if (bytes[opening] !== QUOTE)
        return readUnquoted(bytes, separator, start, false);
    const closing = closingQuote(bytes, opening);
    if (closing === undefined && opening === start)
        return { end: bytes.length, fault: 'unclosed-quote' };
    if (closing === undefined)
        return readUnquoted(bytes, separator, start, false);
    const end = behindBlanks(bytes, separator, closing + 1);
    if (end === bytes.length || bytes[end] === separator || isNewline(bytes[end])) {
        const plain = opening === start && end === closing + 1;
        return plain ? { end } : { end, paddedQuotes: [opening, closing] };
    }
    return opening === start
        ? readUnquoted(bytes, separator, closing + 1, true)
        : readUnquoted(bytes, separator, start, false);
}
/** Reads to the next separator or line end; a quote on the way is a stray one. */
function readUnquoted(bytes, separator, from, isStray) {
    let at = from;
    let stray = isStray;
    while (at < bytes.length && bytes[at] !== separator && !isNewline(bytes[at])) {
        stray ||= bytes[at] === QUOTE;
        at += 1;
    }
    return stray ? { end: at, fault: 'stray-quote' } : { end: at };
}
function behindBlanks(bytes, separator, from) {
    let at = from;
    while (bytes[at] !== separator && (bytes[at] === SPACE || bytes[at] === TAB))
        at += 1;
    return at;
}
function closingQuote(bytes, opening) {
    let at = bytes.indexOf(QUOTE, opening + 1);
    while (at !== -1 && bytes[at + 1] === QUOTE)
        at = bytes.indexOf(QUOTE, at + 2);
    return at === -1 ? undefined : at;
}
/** @returns the byte at which cell number `column` (1-based) of the record at `start` begins, if it has that many */
function cellOffset(bytes, delimiter, start, column) {
    for (const cell of walkCells(bytes, delimiter, start)) {
        if (cell.column === column)
            return cell.offset;
        if (cell.endsRecord)
            return undefined;
    }
    return undefined;
}
/** @returns the byte at which each record begins */
function recordStarts(bytes, delimiter) {
    const starts = [];
    for (const { column, offset } of walkCells(bytes, delimiter)) {
        if (column === 1)
            starts.push(offset);
    }
    return starts;
}

// EXTERNAL MODULE: ./src/core/roster/file/decode.ts
var decode = __webpack_require__(77634);
;// CONCATENATED MODULE: ./src/core/roster/file/delimiter.ts

const CANDIDATES = [',', ';', '\t', '|'];
/** How many records tell the delimiter; more of them wouldn't tell another. */
const RECORDS_ASKED = 50;
/** Nor would a file without a line end. */
const BYTES_ASKED = 256 * 1024;
/** What messages call each delimiter, and what the configuration does. */
const DELIMITER_NAMES = {
    ',': 'commas',
    ';': 'semicolons',
    '\t': 'tabs',
    '|': 'vertical bars',
};
/**
 * Finds the delimiter by what it makes of the first records: the one that parts most of them into the same number of
 * cells, and into most cells.
 *
 * @returns nothing where none parts anything, or two do equally well; the comma for a file of no records
 */
function likelyDelimiter(bytes) {
    const beginning = bytes.subarray(0, BYTES_ASKED);
    const found = CANDIDATES.map((delimiter) => ({ delimiter, ...evidenceFor(beginning, delimiter) }));
    if (found.every(({ records }) => records === 0))
        return ',';
    const withHeader = found.filter(({ startsWithHeader }) => startsWithHeader);
    const [best, second] = (withHeader.length > 0 ? withHeader : found).toSorted((a, b) => b.score - a.score);
    return best && best.score > 0 && best.score !== second?.score ? best.delimiter : undefined;
}
function evidenceFor(bytes, delimiter) {
    const counts = cellCounts(bytes, delimiter);
    const cells = commonest(counts.filter((count) => count > 1));
    const agreeing = counts.filter((count) => count === cells).length;
    const startsWithHeader = cells !== undefined && counts[0] === cells;
    // A single record of so many cells below something else is no evidence.
    const score = cells !== undefined && (startsWithHeader || agreeing > 1) ? (cells * agreeing) / counts.length : 0;
    return { records: counts.length, score, startsWithHeader };
}
/** @returns how many cells each of the first records has; 0 for one whose quotes make no sense */
function cellCounts(bytes, delimiter) {
    const counts = [];
    let faulty = false;
    for (const { column, endsRecord, fault } of walkCells(bytes, delimiter)) {
        faulty ||= fault !== undefined;
        if (!endsRecord)
            continue;
        counts.push(faulty ? 0 : column);
        faulty = false;
        if (counts.length === RECORDS_ASKED)
            break;
    }
    return counts;
}
/** @returns the number that stands most often in the list; of several, the largest */
function commonest(numbers) {
    const times = new Map();
    for (const number of numbers)
        times.set(number, (times.get(number) ?? 0) + 1);
    const [best] = [...times].toSorted(([a, timesOfA], [b, timesOfB]) => timesOfB - timesOfA || b - a);
    return best?.[0];
}
const delimiter_LF = 0x0a;
const DIRECTIVE = /^"?sep=([,;\t|])"?(?=[\r\n]|$)/i;
/** Takes out the line `sep=;` with which a file tells Excel its delimiter. */
function withoutDirective(bytes) {
    const found = DIRECTIVE.exec(new TextDecoder().decode(bytes.subarray(0, 16)));
    if (!found?.[1])
        return { bytes };
    return { bytes: new Uint8Array(bytes).fill(delimiter_LF, 0, found[0].length), delimiter: found[1] };
}

// EXTERNAL MODULE: ./src/core/roster/file/lines.ts
var file_lines = __webpack_require__(46081);
;// CONCATENATED MODULE: ./src/core/roster/file/disguise.ts



/* What a file that is named .csv really is, told by its first bytes. */
const disguise_LF = 0x0a;
const disguise_CR = 0x0d;
/** Enough of a file to tell what it is. */
const BEGINNING = 4096;
const CSV_AGAIN = 'Open the list in the program that it came from and export or save it as CSV again.';
const FROM_EXCEL = 'Open it in Excel and choose File, Save As, CSV UTF-8 (Comma delimited).';
const begins = (...magic) => (bytes) => magic.every((byte, at) => bytes[at] === byte);
/** The first that fits is it. */
const KINDS = [
    {
        message: 'The file is an Excel workbook or a ZIP archive, not a CSV.',
        hint: `${FROM_EXCEL} Renaming the file doesn’t convert it.`,
        fits: begins(0x50, 0x4b, 0x03, 0x04),
    },
    {
        message: 'The file is an Excel workbook in the old format (.xls), not a CSV.',
        hint: `${FROM_EXCEL} Renaming the file doesn’t convert it.`,
        fits: begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    },
    {
        message: 'The file is a PDF, not a CSV.',
        hint: CSV_AGAIN,
        fits: (_, text) => text.startsWith('%PDF-'),
    },
    {
        message: 'The file is compressed (gzip), not a CSV.',
        hint: 'Unpack it, and commit the CSV that is in it.',
        fits: begins(0x1f, 0x8b),
    },
    {
        message: 'The file is UTF-16 (“Unicode text”), not a CSV in UTF-8.',
        hint: `${FROM_EXCEL} Or declare \`encoding: utf-16le\` under \`roster\`.`,
        fits: isUtf16,
    },
    {
        message: 'The file holds bytes that no text has, so it is no CSV.',
        hint: CSV_AGAIN,
        fits: (bytes) => !(0,decode/* utf16Mark */.QB)(bytes) && isBinary(bytes),
    },
    {
        message: 'The file is a pointer to Git LFS, not the CSV itself.',
        hint: 'Take the roster out of LFS (git lfs untrack, and its line out of .gitattributes), then commit the CSV again: only what is in git itself can be reviewed.',
        fits: (_, text) => text.startsWith('version https://git-lfs.github.com/spec/'),
    },
    {
        message: 'The file is a web page, not a CSV: probably a sign-in page that was saved in its place.',
        hint: 'Sign in to the system that it came from, and export the CSV again.',
        fits: (_, text) => /^<(!doctype html|html|head|body|table|script|meta)\b/i.test(text),
    },
    {
        message: 'The file is XML, not a CSV.',
        hint: CSV_AGAIN,
        fits: (_, text) => /^<(\?xml|!--|!doctype|[a-z_][\w.:-]*[\s/>])/i.test(text),
    },
    {
        message: 'The file is JSON, not a CSV.',
        hint: CSV_AGAIN,
        fits: (_, text) => /^(\{\s*("[^"]*"\s*:|\})|\[\s*([[{\]]|"[^"]*"\s*[,\]]))/.test(text),
    },
];
/** By the zeros that every other byte of Latin letters is. With a byte order mark, `decode` tells which of the two. */
function isUtf16(bytes) {
    if ((0,decode/* utf16Mark */.QB)(bytes))
        return false;
    const zeros = [0, 0];
    for (const [at, byte] of bytes.entries())
        if (byte === 0)
            zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = zeros;
    return Math.max(even, odd) > bytes.length / 4 && Math.min(even, odd) === 0;
}
/** A control character that strayed into a cell is that cell's own problem; in a text there are no more of them. */
function isBinary(bytes) {
    const controls = bytes.filter((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte)).length;
    return controls > Math.max(8, bytes.length / 50);
}
const TEXT_CONTROLS = new Set([0x09, disguise_LF, disguise_CR]);
/** @returns what a file is that was taken for a CSV, as the one problem that it has; nothing where it may be one */
function disguise(file, bytes) {
    const first = bytes.subarray(0, BEGINNING);
    const text = new TextDecoder('latin1').decode(first).replace(/^(ï»¿)?\s*/, '');
    const kind = KINDS.find(({ fits }) => fits(first, text));
    if (kind) {
        return (0,problem/* problem */.CC)('roster/not-a-csv', { file }, { message: kind.message, hint: kind.hint });
    }
    return mergeConflict(file, bytes);
}
const OURS = '<<<<<<< ';
const MIDDLE = '=======';
const THEIRS = '>>>>>>> ';
/** All three markers, each at the begin of a line, and in their order: a cell may well hold one of them. */
function mergeConflict(file, bytes) {
    const ours = lineBeginningWith(bytes, OURS, 0);
    const middle = ours === undefined ? undefined : lineBeginningWith(bytes, MIDDLE, ours);
    const theirs = middle === undefined ? undefined : lineBeginningWith(bytes, THEIRS, middle);
    if (ours === undefined || middle === undefined || theirs === undefined)
        return undefined;
    const [from, between, to] = [ours, middle, theirs].map((at) => lineOf(bytes, at));
    const message = `A merge conflict stands in lines ${from ?? '?'} to ${to ?? '?'}, its halves parted at line ${between ?? '?'}.`;
    return (0,problem/* problem */.CC)('roster/merge-conflict', { file, line: from }, { message });
}
/** @returns the byte at which the first such line behind `from` begins */
function lineBeginningWith(bytes, marker, from) {
    const sought = new TextEncoder().encode(marker);
    const [first = 0] = sought;
    for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
        const before = bytes[at - 1];
        if (before !== undefined && before !== disguise_LF && before !== disguise_CR)
            continue;
        if (sought.every((byte, index) => bytes[at + index] === byte))
            return at;
    }
    return undefined;
}
const lineOf = (bytes, at) => (0,file_lines/* lineStarts */._)(bytes.subarray(0, at)).length;

;// CONCATENATED MODULE: ./src/core/roster/file/limits.ts

/*
 * What no roster comes near. A file beyond it is told by the place where it leaves the measure, before anything of it
 * is kept in memory.
 */
const limits_LF = 0x0a;
const limits_CR = 0x0d;
const limits_QUOTE = 0x22;
const MOST_COLUMNS = 1000;
const LONGEST_CELL_KIB = 64;
/** Filters may drop most of an export; what is far above `max-records` is another file. */
const RECORDS_FOR_EACH = 10;
/** Blank lines are lines too, and a cell may have several. */
const LINES_FOR_EACH = 100;
const TOO_MANY = 'Check that the right file was saved; if your program may have more people, raise `roster.max-records`.';
/**
 * Walks a CSV file once and stops at the first thing that is too large. It only counts: wrong quotes are for others
 * to tell.
 *
 * @param maxRecords of the configuration
 * @returns the one problem of a file that is too large to be read
 */
function tooLarge(file, bytes, delimiter, maxRecords) {
    const separator = delimiter.charCodeAt(0);
    const [mostRecords, mostLines] = [maxRecords * RECORDS_FOR_EACH, maxRecords * LINES_FOR_EACH];
    let [records, line, column] = [0, 1, 1];
    const tell = (message, hint, cell) => (0,problem/* problem */.CC)('roster/too-large', { file, line, column: cell }, { message, ...(hint && { hint }) });
    let at = 0;
    while (at < bytes.length) {
        const end = endOfCell(bytes, separator, at);
        if (end - at > LONGEST_CELL_KIB * 1024 && isWhole(bytes, at, end)) {
            return tell(`The cell that begins here is larger than ${LONGEST_CELL_KIB} KiB.`, undefined, column);
        }
        line += lineEndsIn(bytes, at, end);
        const isCrlf = bytes[end] === limits_CR && bytes[end + 1] === limits_LF;
        if (bytes[end] === separator) {
            column += 1;
            if (column > MOST_COLUMNS)
                return tell(`The line has more than ${MOST_COLUMNS} cells.`);
        }
        else {
            if (column > 1 || end > at)
                records += 1;
            if (records > mostRecords)
                return tell(`The file has more than ${mostRecords} records.`, TOO_MANY);
            column = 1;
            line += 1;
            if (line > mostLines)
                return tell(`The file has more than ${mostLines} lines.`, TOO_MANY);
        }
        at = end + (isCrlf ? 2 : 1);
    }
    return undefined;
}
/** @returns the byte behind the cell at `start`; behind a quote that is never closed, the end of the file */
function endOfCell(bytes, separator, start) {
    const closing = limits_closingQuote(bytes, start);
    if (closing === -1)
        return bytes.length;
    let at = closing === undefined ? start : closing + 1;
    while (at < bytes.length && bytes[at] !== separator && bytes[at] !== limits_LF && bytes[at] !== limits_CR)
        at += 1;
    return at;
}
/** @returns nothing where the cell isn't in quotes, -1 where they are never closed */
function limits_closingQuote(bytes, start) {
    if (bytes[start] !== limits_QUOTE)
        return undefined;
    let at = start + 1;
    while (at < bytes.length) {
        if (bytes[at] !== limits_QUOTE)
            at += 1;
        else if (bytes[at + 1] === limits_QUOTE)
            at += 2;
        else
            return at;
    }
    return -1;
}
/** A quote that is missing makes a cell of half the file, and is told as what it is. */
function isWhole(bytes, start, end) {
    return [undefined, end - 1].includes(limits_closingQuote(bytes, start));
}
/** Only a cell in quotes has any. */
function lineEndsIn(bytes, start, end) {
    if (bytes[start] !== limits_QUOTE)
        return 0;
    let ends = 0;
    for (let at = start; at < end; at += 1) {
        const byte = bytes[at];
        if (byte === limits_LF || (byte === limits_CR && bytes[at + 1] !== limits_LF))
            ends += 1;
    }
    return ends;
}

;// CONCATENATED MODULE: ./src/core/roster/file/shape.ts


const isEmpty = (cell) => cell === undefined || (0,padding/* withoutPadding */.g)(cell) === '';
/**
 * Tells which empty cells at the end of records are no cells. One delimiter too many at the end of a single record
 * may as well be one inside a value, after which every value stands under the wrong header: it is one of the file's
 * habits only where every record has it.
 */
function shapeOf(header, records) {
    const written = header.length;
    let columns = written;
    while (columns > 0 && isEmpty(header[columns - 1]))
        columns -= 1;
    if (columns < written &&
        records.some(({ cells }) => cells.slice(columns, written).some((cell) => !isEmpty(cell)))) {
        columns = written;
    }
    const everyRecordIsLonger = records.length > 0 &&
        records.every(({ cells }) => cells.length > written && cells.slice(written).every(isEmpty));
    return { columns, most: everyRecordIsLonger ? Infinity : written };
}
/** Reports have a title, a date, and little else above their header. */
const LINES_OF_TITLE = 10;
/**
 * @returns the number of the record that seems to be the header, where the first seems to be a title: it fills fewer
 *   than half as many cells as the records below it have
 */
function headerBelowTitle(records) {
    const beginning = records.slice(0, 2 * LINES_OF_TITLE).map(({ cells }) => cells);
    const filled = beginning.map((cells) => cells.filter((cell) => !isEmpty(cell)).length);
    const usual = commonest(beginning.map((cells) => cells.length)) ?? 0;
    const found = filled.slice(0, LINES_OF_TITLE).findIndex((count) => count * 2 >= usual);
    return found > 0 && usual > 2 ? found : undefined;
}

;// CONCATENATED MODULE: ./src/core/roster/file/csv.ts










/** A CSV file, read: a header, records, and the place of every cell. */
class Table {
    file;
    header;
    records;
    /** Whether the last line has no end. */
    endsOpen;
    #bytes;
    #delimiter;
    /** Not always 0: a record of empty cells may stand above. */
    #headerIndex;
    #lines;
    #shape;
    /** The byte at which each record begins; found when the first place is asked for, which a clean file never is. */
    #starts;
    /**
     * @param bytes those that the records were read from
     * @param lines of the file itself: where it has what is no record, `bytes` has line breaks in its place
     */
    constructor(file, bytes, lines, delimiter, read) {
        const [header, ...records] = read;
        this.file = file;
        this.#shape = shapeOf(header?.cells ?? [], records);
        this.header = (header?.cells ?? []).slice(0, this.#shape.columns).map((cell) => cell.trim());
        this.records = records;
        this.endsOpen = !isNewline(bytes.at(-1));
        this.#headerIndex = header?.index ?? 0;
        this.#bytes = bytes;
        this.#delimiter = delimiter;
        this.#lines = lines;
    }
    /** @returns the place of a record or, with `column` (1-based), of the cell in it */
    place(record, column) {
        const start = (this.#starts ??= recordStarts(this.#bytes, this.#delimiter))[record.index] ?? 0;
        const offset = column === undefined ? start : cellOffset(this.#bytes, this.#delimiter, start, column);
        return { file: this.file, line: this.#lines.lineAt(offset ?? start), column };
    }
    /** Whether a record has the header's cells and, behind them, none but empty ones. */
    isWhole({ cells }) {
        return cells.length >= this.#shape.columns && cells.length <= this.#shape.most;
    }
    /** @returns the place of a header or, without `column`, of the header line */
    headerPlace(column) {
        return this.place({ cells: this.header, index: this.#headerIndex }, column);
    }
}
/**
 * Reads a CSV file (RFC 4180; LF, CRLF or CR) with every problem that its text has. Records that can't be read are
 * left out of the table and told; records of another length than the header stay in it and are told too.
 *
 * @param delimiter `auto`, `tab`, or the character
 * @param maxRecords of the configuration: a file far above it isn't read at all
 */
function readTable(file, raw, delimiter, maxRecords = 10_000) {
    const refuse = (refused) => ({ incomplete: true, leftOut: [], problems: [refused], notes: [] });
    const disguised = disguise(file, raw);
    if (disguised)
        return refuse(disguised);
    const text = (0,decode/* withoutMark */.E_)(raw);
    const body = withoutDirective(text);
    const found = delimiter === 'auto' ? (body.delimiter ?? likelyDelimiter(body.bytes)) : undefined;
    const separator = delimiter === 'tab' ? '\t' : delimiter === 'auto' ? (found ?? ',') : delimiter;
    const large = tooLarge(file, body.bytes, separator, maxRecords);
    if (large)
        return refuse(large);
    const { bytes, problems: undecodable } = (0,decode/* decode */.D4)(file, text);
    const lines = new file_lines/* LineIndex */.r(text);
    const read = readRecords(file, bytes === text ? body.bytes : bytes, lines, separator);
    const { records, faults, sound, leftOut, incomplete } = read;
    const problems = [...undecodable, ...faults];
    const without = (further) => ({
        incomplete: true,
        leftOut,
        problems: [...problems, ...further],
        notes: [],
    });
    if (records.length === 0) {
        const empty = (0,problem/* problem */.CC)('roster/no-records', { file }, { message: 'The file is empty.' });
        return without(problems.length > 0 ? [] : [empty]);
    }
    const table = new Table(file, sound, lines, separator, records);
    const unknown = delimiter === 'auto' && found === undefined;
    if (unknown)
        return without(faults.length > 0 ? [] : [unknownDelimiter(table)]);
    const header = records[headerBelowTitle(records) ?? 0];
    if (header !== records[0] && header)
        return without([titleAbove(table, header)]);
    if (table.records.length === 0 && faults.length === 0) {
        const message = 'The file has a header and no records.';
        problems.push((0,problem/* problem */.CC)('roster/no-records', table.headerPlace(), { message }));
    }
    const notes = found === undefined || found === ',' ? [] : [delimiterNote(file, found)];
    return { table, incomplete, leftOut, problems: [...problems, ...ragged(table)], notes };
}
const delimiterNote = (file, delimiter) => `The cells of ${file} are parted by ${DELIMITER_NAMES[delimiter] ?? 'another character'}.`;
function unknownDelimiter(table) {
    const message = 'Nothing in the file tells which character parts its cells.';
    return (0,problem/* problem */.CC)('roster/unknown-delimiter', table.headerPlace(), { message });
}
function titleAbove(table, header) {
    const line = table.place(header).line ?? '?';
    return (0,problem/* problem */.CC)('roster/title-line', table.headerPlace(), {
        message: `A title seems to stand above the header, which seems to be on line ${line}.`,
        hint: `Delete the lines above line ${line}: a roster begins with its header.`,
    });
}
function readRecords(file, bytes, lines, delimiter) {
    const records = parseRecords(bytes, delimiter);
    if (records)
        return { records, faults: [], sound: bytes, leftOut: [], incomplete: false };
    const { places, sound, leftOut } = withoutFaultyRecords(bytes, delimiter);
    const faults = places.map(({ offset, column, fault }) => (0,problem/* problem */.CC)(`roster/${fault}`, { file, line: lines.lineAt(offset), column }, { message: FAULTS[fault] }));
    const incomplete = places.some(({ fault }) => fault === 'unclosed-quote');
    return { records: parseRecords(sound, delimiter) ?? [], faults, sound, leftOut, incomplete };
}
const csv_LF = 0x0a;
const csv_QUOTE = 0x22;
const FAULTS = {
    'stray-quote': 'A quote (") stands inside a cell, where it could be read in two ways.',
    'unclosed-quote': 'The cell opens with a quote (") that is never closed; nothing behind it could be read.',
};
/** @returns the records that aren't blank, or nothing when a quote is wrong anywhere */
function parseRecords(bytes, delimiter) {
    try {
        const rows = (0,sync/* parse */.qg)(bytes, {
            delimiter,
            record_delimiter: ['\r\n', '\n', '\r'],
            relax_column_count: true,
            skip_empty_lines: true,
        });
        return rows
            .map((cells, index) => ({ cells, index }))
            .filter(({ cells }) => cells.some((cell) => (0,padding/* withoutPadding */.g)(cell) !== ''));
    }
    catch (error) {
        if (error instanceof sync/* CsvError */.J$)
            return undefined;
        throw error;
    }
}
/**
 * Finds the records with a wrong quote and blanks them out, so that the rest keeps its places and can be read; quotes
 * with blanks around them move outwards, around the blanks.
 * With a faulty header nothing can: the record behind it isn't one. Nor with more faults than
 * anybody will mend.
 */
function withoutFaultyRecords(bytes, delimiter) {
    const places = [];
    const leftOut = [];
    // A copy: slice() of a Buffer would be a view of the same bytes.
    const sound = new Uint8Array(bytes);
    let index = 0;
    let record = [];
    for (const cell of walkCells(bytes, delimiter)) {
        record.push(cell);
        if (cell.paddedQuotes)
            moveQuotes(sound, cell, cell.paddedQuotes);
        if (cell.fault)
            places.push({ offset: cell.offset, column: cell.column, fault: cell.fault });
        if (places.length >= problem/* MOST_PROBLEMS */.vy)
            return { places, leftOut, sound: new Uint8Array() };
        if (!cell.endsRecord)
            continue;
        if (record.some(({ fault }) => fault)) {
            leftOut.push({ index, cells: record.map((one) => textOf(bytes, one)) });
            sound.fill(csv_LF, record[0]?.offset, cell.end);
        }
        index += 1;
        record = [];
    }
    const headerIsFaulty = leftOut[0]?.index === 0;
    return { places, leftOut, sound: headerIsFaulty ? new Uint8Array() : sound };
}
function moveQuotes(bytes, { offset, end }, [opening, closing]) {
    const last = end - 1;
    [bytes[offset], bytes[opening]] = [csv_QUOTE, bytes[offset] ?? csv_QUOTE];
    [bytes[last], bytes[closing]] = [csv_QUOTE, bytes[last] ?? csv_QUOTE];
}
/** A cell's text, also where its quotes are wrong: then as it is written. */
function textOf(bytes, { offset, end, fault, paddedQuotes }) {
    const [from, to] = paddedQuotes ? [paddedQuotes[0], paddedQuotes[1] + 1] : [offset, end];
    const written = new TextDecoder().decode(bytes.subarray(from, to));
    return !fault && written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
}
/** Parts the records into those as long as the header and the others, whose values may stand under wrong headers. */
function splitByLength(table) {
    const sound = [];
    const ragged = [];
    for (const record of table.records) {
        (table.isWhole(record) ? sound : ragged).push(record);
    }
    return [sound, ragged];
}
function ragged(table) {
    const expected = table.header.length;
    return table.records
        .filter((record) => !table.isWhole(record))
        .slice(0, problem/* MOST_PROBLEMS */.vy)
        .map((record) => {
        const message = `The record has ${cellCount(record.cells.length)}, the header has ${expected}.`;
        return (0,problem/* problem */.CC)('roster/ragged-record', table.place(record), { message });
    });
}
const cellCount = (count) => (count === 1 ? '1 cell' : `${count} cells`);


/***/ }),

/***/ 77634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   QB: () => (/* binding */ utf16Mark),
/* harmony export */   co: () => (/* binding */ isUtf8)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46081);


const BOM = [0xef, 0xbb, 0xbf];
/** @returns a file without the byte order mark of UTF-8 */
function withoutMark(raw) {
    return BOM.every((byte, at) => raw[at] === byte) ? raw.subarray(BOM.length) : raw;
}
/** Checks that a file is UTF-8. The encoding is declared, never guessed: a wrong guess damages names silently. */
function decode(file, bytes) {
    if (isUtf8(bytes))
        return { bytes, problems: [] };
    const utf16 = utf16Mark(bytes);
    if (utf16)
        return { bytes: new Uint8Array(), problems: [undeclaredUtf16(file, utf16)] };
    return { bytes, problems: badLines(file, bytes) };
}
function isUtf8(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}
/** @returns which of the two UTF-16 a file's byte order mark says that it is */
function utf16Mark(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'little-endian';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'big-endian';
    return undefined;
}
const SAVE_AS_UTF8 = 'Save it as “CSV UTF-8” (in Excel: File, Save As, CSV UTF-8)';
function undeclaredUtf16(file, order) {
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('roster/not-utf-8', { file, line: 1 }, {
        message: `The file is ${order} UTF-16 (“Unicode text”), not UTF-8.`,
        hint: order === 'big-endian'
            ? `${SAVE_AS_UTF8}.`
            : `${SAVE_AS_UTF8}, or declare \`encoding: utf-16le\` under \`roster\`.`,
    });
}
function badLines(file, bytes) {
    const starts = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStarts */ ._)(bytes);
    const message = 'The line holds bytes that are not UTF-8: the file was probably saved as Windows-1252.';
    return starts
        .flatMap((start, index) => (isUtf8(bytes.subarray(start, starts[index + 1])) ? [] : [index + 1]))
        .slice(0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_PROBLEMS */ .vy)
        .map((line) => (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('roster/not-utf-8', { file, line }, { message }));
}


/***/ }),

/***/ 46081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lineStarts),
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
const LF = 0x0a;
const CR = 0x0d;
/**
 * Tells the physical line of a byte: CRLF, LF and a lone CR each end a line, as editors count them.
 * Counts nothing until the first question, since a clean file never asks.
 */
class LineIndex {
    #bytes;
    #starts;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** @returns the 1-based line on which the byte at `offset` stands */
    lineAt(offset) {
        return countUpTo((this.#starts ??= lineStarts(this.#bytes)), offset);
    }
}
/** @returns how many of these numbers, which ascend, are at most `limit` */
function countUpTo(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((ascending[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** @returns the byte at which each line begins */
function lineStarts(bytes) {
    const starts = [0];
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === LF || (byte === CR && bytes[at + 1] !== LF))
            starts.push(at + 1);
    }
    return starts;
}


/***/ }),

/***/ 1159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ managersOf)
/* harmony export */ });
// No employee can have such an id: XML couldn't carry it.
const NOBODY = '\u0001nobody';
const UNDECIDED = '\u0001undecided';
/**
 * Makes what finds managers by id, by name or by e-mail address, whichever column there is.
 *
 * @param posts the columns of the hierarchy
 * @param unread records that can't be read: somebody who isn't found may stand there, if their words do
 */
function managersOf(employees, posts, { unreadable }, unread) {
    const named = posts.some(({ element }) => element === 'manager_name');
    const addressed = posts.some(({ element }) => element === 'manager_email');
    if (!named && !addressed)
        return { by: 'id', find: (reference) => ({ reference, of: 0 }), unreadable };
    const keyOf = named ? nameOf : ({ values }) => comparable(values['email'] ?? '');
    const ids = new Map();
    for (const employee of employees) {
        const key = keyOf(employee);
        ids.set(key, [...(ids.get(key) ?? []), employee.id]);
    }
    const texts = unread.map(({ cells }) => comparable(cells.join(' ')));
    const mayBeUnread = (written) => {
        const words = comparable(written).split(/[ ,]+/);
        return texts.some((text) => words.every((word) => text.includes(word)));
    };
    const find = (written) => {
        if (written === '')
            return { reference: '', of: 0 };
        const [id, ...others] = ids.get(comparable(named ? inOrder(written) : written)) ?? [];
        if (others.length > 0)
            return { reference: UNDECIDED, of: others.length + 1 };
        return { reference: id ?? (mayBeUnread(written) ? UNDECIDED : NOBODY), of: 0 };
    };
    return { by: named ? 'name' : 'e-mail address', find, unreadable: new Set([...unreadable, UNDECIDED]) };
}
const nameOf = ({ values }) => comparable(`${values['forename'] ?? ''} ${values['surname'] ?? ''}`);
/** “Surname, Forename” as “Forename Surname”. */
function inOrder(name) {
    const comma = name.indexOf(',');
    return comma === -1 ? name : `${name.slice(comma + 1)} ${name.slice(0, comma)}`;
}
/** Capitals and the number of blanks make no difference; accents do. */
const comparable = (text) => text.normalize('NFC').toLowerCase().trim().replaceAll(/\s+/g, ' ');


/***/ }),

/***/ 49950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ discretionFor),
  k: () => (/* binding */ readRoster)
});

// EXTERNAL MODULE: ./src/core/config/columns.ts
var columns = __webpack_require__(23197);
// EXTERNAL MODULE: ./src/core/problem/discretion.ts
var discretion = __webpack_require__(79005);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/vocabulary/fields.ts
var vocabulary_fields = __webpack_require__(81283);
// EXTERNAL MODULE: ./src/core/vocabulary/headers.ts + 1 modules
var headers = __webpack_require__(42517);
// EXTERNAL MODULE: ./src/core/roster/columns/columns.ts
var columns_columns = __webpack_require__(67672);
// EXTERNAL MODULE: ./src/core/roster/file/csv.ts + 5 modules
var csv = __webpack_require__(13210);
// EXTERNAL MODULE: ./src/core/base/padding.ts
var padding = __webpack_require__(93992);
;// CONCATENATED MODULE: ./src/core/roster/columns/unknown-values.ts

/** A problem for each record, with how many have the same value: mending the list mends them all. */
function tellUnknown(table, field, unknown, { rule, what, known }, idOf, discretion) {
    const counts = new Map();
    for (const { value } of unknown)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const inOtherCapitals = new Set(known.map((one) => one.trim().toLowerCase()));
    return unknown.slice(0, problem/* MOST_PROBLEMS */.vy).map(({ record, value }) => {
        const shown = discretion.value(value);
        const count = counts.get(value) ?? 1;
        const of = shown === undefined ? '' : ` ${JSON.stringify(shown)}`;
        const others = count > 1 ? `; ${count} records have it` : '';
        const capitals = inOtherCapitals.has(value.toLowerCase())
            ? '; the configuration has it in other capitals'
            : '';
        return (0,problem/* problem */.CC)(rule, table.place(record, field.index + 1), {
            message: `The value${of} in “${field.header}” ${what}${capitals}${others}.`,
            employeeId: idOf(record),
        });
    });
}

;// CONCATENATED MODULE: ./src/core/roster/columns/filters.ts



/**
 * Keeps the records that every filter keeps. A value that stands in neither list of a filter is a problem of its
 * record, so that nobody vanishes or appears through a renamed status; such a record stays in.
 */
function applyFilters(table, records, filters, idOf, discretion) {
    let problems = [];
    let kept = records;
    const dropped = [];
    for (const { column, keep, drop } of filters) {
        const found = (0,columns_columns/* findColumns */.xs)(table, [{ element: column, header: column }], discretion);
        const [field] = found.fields;
        problems = [...problems, ...found.problems];
        if (!field)
            continue;
        const [keeping, dropping] = [new Set(keep.map(padding/* withoutPadding */.g)), new Set(drop.map(padding/* withoutPadding */.g))];
        const unknown = [];
        const of = kept.length;
        kept = kept.filter((record) => {
            const value = (0,columns_columns/* readCell */.$$)(record, field);
            if (dropping.has(value))
                return false;
            if (!keeping.has(value))
                unknown.push({ record, value });
            return true;
        });
        dropped.push({ header: field.header.trim(), records: of - kept.length, of });
        const telling = {
            rule: 'roster/unknown-filter-value',
            what: 'stands neither in `keep` nor in `drop`',
            known: [...keep, ...drop],
        };
        problems = [...problems, ...tellUnknown(table, field, unknown, telling, idOf, discretion)];
    }
    return { kept, dropped, problems };
}

;// CONCATENATED MODULE: ./src/core/roster/columns/sheet.ts



/** Reads one file of a roster up to the records that the filters keep. */
function readSheet({ path, bytes }, config, discretion) {
    const { delimiter, filters, 'max-records': maxRecords } = config.roster;
    const { table, incomplete, leftOut, problems: met, notes } = (0,csv/* readTable */.xz)(path, bytes, delimiter, maxRecords);
    if (!table)
        return { read: 0, kept: [], leftOut: { dropped: [], headers: [] }, problems: met, notes };
    const columns = (0,columns_columns/* findColumns */.xs)(table, (0,columns_columns/* wantedColumns */.tY)(config), discretion);
    const posts = (0,columns_columns/* findColumns */.xs)(table, (0,columns_columns/* hierarchyColumns */.Dk)(config), discretion);
    const idField = columns.fields.find(({ element }) => element === 'employee_id');
    const idOf = (record) => (idField ? discretion.id((0,columns_columns/* readCell */.$$)(record, idField)) : undefined);
    const [sound, ragged] = (0,csv/* splitByLength */.OX)(table);
    const filtered = applyFilters(table, sound, filters, idOf, discretion);
    const { kept } = filtered;
    const problems = [
        ...met,
        ...(0,columns_columns/* duplicateHeaders */.cR)(table, discretion),
        ...columns.problems,
        ...posts.problems,
        ...filtered.problems,
    ];
    const all = {
        table,
        read: sound.length,
        kept,
        leftOut: { dropped: filtered.dropped, headers: headersBeside(table, config, columns, posts) },
        problems,
        notes: [...notes, ...(0,columns_columns/* knownNamesNote */.SA)(table, columns)],
    };
    if (!idField)
        return all;
    const sheet = {
        isWhole: columns.problems.length === 0,
        table,
        fields: columns.fields,
        idField,
        posts: posts.problems.length === 0 ? posts.fields : undefined,
        kept,
        unreadable: [...ragged, ...leftOut],
        incomplete,
    };
    return { ...all, sheet };
}
/** @returns the headers of columns that are neither fields, nor of the hierarchy, nor filtered by */
function headersBeside({ header }, { roster }, ...found) {
    const fields = found.flatMap((one) => one.fields);
    const taken = new Set(fields.flatMap(({ index, further = [] }) => [index, ...further]));
    const filtered = new Set(roster.filters.map(({ column }) => column.trim()));
    return header.filter((own, index) => own !== '' && !taken.has(index) && !filtered.has(own));
}
/** @returns what tells the sheet of a record; with several, looked up only once somebody asks */
function sheetOf(sheets) {
    if (sheets.length === 1)
        return () => sheets[0];
    let byRecord;
    return (record) => {
        byRecord ??= new Map(sheets.flatMap((sheet) => sheet.kept.map((kept) => [kept, sheet])));
        return byRecord.get(record);
    };
}

// EXTERNAL MODULE: ./src/core/roster/people/managers.ts
var people_managers = __webpack_require__(1159);
;// CONCATENATED MODULE: ./src/core/roster/people/derive.ts




/**
 * One position an employee, under the position of their manager (README.md, Configuration).
 *
 * @param sheets with the columns that `hierarchyColumns` asked for
 * @param missing what is known of records that can't be read
 */
function deriveHierarchy(sheets, employees, missing, discretion) {
    const of = sheetOf(sheets);
    const byName = new Map(sheets.map((sheet) => [sheet, postFields(sheet)]));
    const fieldsOf = (record) => {
        const sheet = of(record);
        return (sheet && byName.get(sheet)) ?? {};
    };
    const managers = (0,people_managers/* managersOf */.i)(employees, sheets[0]?.posts ?? [], missing, sheets.flatMap(({ unreadable }) => unreadable));
    const place = ({ record }, cell) => {
        const sheet = of(record);
        const { id = sheet?.idField, title, parent } = fieldsOf(record);
        const field = { id, title, parent, employeeId: sheet?.idField }[cell];
        return sheet?.table.place(record, field && field.index + 1) ?? { file: '' };
    };
    const problems = [];
    const positions = employees.map((employee) => {
        const { id, title, parent } = fieldsOf(employee.record);
        const manager = managers.find(parent ? (0,columns_columns/* readCell */.$$)(employee.record, parent) : '');
        const position = {
            id: id ? (0,columns_columns/* readCell */.$$)(employee.record, id) : employee.id,
            title: title ? (0,columns_columns/* readCell */.$$)(employee.record, title) : '',
            parent: manager.reference,
            employeeId: employee.id,
            record: employee.record,
        };
        if (manager.of > 1) {
            const message = `${manager.of} people have the ${managers.by} of this manager.`;
            const employeeId = discretion.id(employee.id);
            problems.push((0,problem/* problem */.CC)('hierarchy/ambiguous-manager', place(position, 'parent'), { message, employeeId }));
        }
        return position;
    });
    const { unreadable } = managers;
    return { hierarchy: { positions, refersTo: 'employee', ...missing, unreadable, place }, problems };
}
function postFields({ posts = [] }) {
    const of = (name) => posts.find(({ element }) => element === name);
    return {
        parent: posts.find(({ element }) => element.startsWith('manager_')),
        title: of('position_title'),
        id: of('position_id'),
    };
}

// EXTERNAL MODULE: ./src/core/vocabulary/countries.ts
var countries = __webpack_require__(3810);
// EXTERNAL MODULE: ./src/core/vocabulary/dates.ts + 1 modules
var dates = __webpack_require__(97264);
// EXTERNAL MODULE: ./src/core/roster/columns/names.ts
var names = __webpack_require__(14655);
;// CONCATENATED MODULE: ./src/core/roster/people/employees.ts






/**
 * Turns records into employees. A value that can be read as what it should be is written as the platform wants it;
 * any other stays as it is, and the rules say what is wrong with it.
 */
function readEmployees(sheet, discretion) {
    const { table, kept, fields, idField } = sheet;
    const unknown = new Map();
    const employees = kept.map((record) => {
        const values = {};
        for (const field of fields) {
            const written = (0,columns_columns/* readCell */.$$)(record, field);
            const translated = field.values ? translate(written, field.values) : written;
            if (translated === undefined) {
                const values = unknown.get(field) ?? [];
                values.push({ record, value: written });
                unknown.set(field, values);
            }
            values[field.element] = asWanted(translated ?? written, field);
        }
        return { id: values['employee_id'] ?? '', values, record };
    });
    const idOf = (record) => discretion.id((0,columns_columns/* readCell */.$$)(record, idField));
    const problems = [...unknown].flatMap(([field, values]) => {
        const known = Object.keys(field.values ?? {});
        const telling = {
            rule: 'roster/unknown-value',
            what: 'isn’t among the `values` of its column',
            known,
        };
        return tellUnknown(table, field, values, telling, idOf, discretion);
    });
    return { employees, problems: [...problems, ...doubtfulNames(sheet, idOf)] };
}
/** @returns nothing for a value that isn’t among the known ones */
function translate(written, values) {
    return written === '' ? '' : Object.hasOwn(values, written) ? values[written] : undefined;
}
function asWanted(value, { element, formats, part }) {
    if (part)
        return (0,names/* splitName */.W)(value)[part];
    if (element === 'country')
        return (0,countries/* countryCode */.k)(value) ?? value;
    return formats ? ((0,dates/* toIsoDate */.Vy)(value, formats) ?? value) : value;
}
/** Names that were parted by guess, or couldn’t be; each cell once, also where two fields are its parts. */
function doubtfulNames({ table, kept, fields }, idOf) {
    const parted = new Map(fields.filter(({ part }) => part).map((field) => [field.index, field]));
    return [...parted.values()].flatMap((field) => kept.flatMap((record) => {
        const name = (0,columns_columns/* readCell */.$$)(record, field);
        const { doubt } = (0,names/* splitName */.W)(name);
        if (name === '' || doubt === undefined)
            return [];
        const [rule, message] = doubt === 'one-part'
            ? [
                'roster/one-part-name',
                'The name has one part, and forename and surname need one each.',
            ]
            : [
                'roster/ambiguous-name',
                'The name has more than two words; the surname was taken to be the last, or what stands before the comma.',
            ];
        return [(0,problem/* problem */.CC)(rule, table.place(record, field.index + 1), { message, employeeId: idOf(record) })];
    }));
}

;// CONCATENATED MODULE: ./src/core/roster/people/hierarchy.ts



/** Reads `hierarchy.file`: one record a position, vacant ones too. */
function readHierarchyFile(file, raw, config, discretion) {
    const { delimiter, 'max-records': maxRecords } = config.roster;
    const { table, incomplete, leftOut, problems, notes } = (0,csv/* readTable */.xz)(file, raw, delimiter, maxRecords);
    if (!table)
        return { problems, notes };
    const wanted = Object.values(vocabulary_fields/* POSITION_COLUMNS */.q).map((header) => ({ element: header, header }));
    const found = (0,columns_columns/* findColumns */.xs)(table, wanted, discretion);
    const told = [...problems, ...(0,columns_columns/* duplicateHeaders */.cR)(table, discretion), ...found.problems];
    if (found.problems.length > 0)
        return { problems: told, notes };
    const cells = cellsOf(found.fields);
    const [sound, ragged] = (0,csv/* splitByLength */.OX)(table);
    const positions = sound.map((record) => ({
        id: (0,columns_columns/* readCell */.$$)(record, cells.id),
        title: (0,columns_columns/* readCell */.$$)(record, cells.title),
        parent: (0,columns_columns/* readCell */.$$)(record, cells.parent),
        employeeId: (0,columns_columns/* readCell */.$$)(record, cells.employeeId),
        record,
    }));
    const unreadable = new Set([...ragged, ...leftOut].map((record) => (0,columns_columns/* readCell */.$$)(record, cells.id)));
    return {
        hierarchy: { positions, refersTo: 'position', unreadable, incomplete, place: placing(table, cells) },
        problems: told,
        notes,
    };
}
function cellsOf(fields) {
    const byName = new Map(fields.map((field) => [field.element, field]));
    const cell = (name) => {
        const field = byName.get(vocabulary_fields/* POSITION_COLUMNS */.q[name]);
        if (!field)
            throw new Error(`no field for ${name}`);
        return field;
    };
    return { id: cell('id'), title: cell('title'), parent: cell('parent'), employeeId: cell('employeeId') };
}
function placing(table, cells) {
    return (position, cell) => {
        const field = cells[cell];
        return table.place(position.record, field && field.index + 1);
    };
}

;// CONCATENATED MODULE: ./src/core/roster/people/read.ts










/** What may be shown of a roster that this configuration describes. */
function discretionFor(config, known) {
    const own = new Set([...Object.values(vocabulary_fields/* POSITION_COLUMNS */.q), ...(0,columns/* configuredHeaders */.z)(config)]);
    return (0,discretion/* discretionOf */.KZ)({
        known,
        idPattern: (0,columns/* patternsOf */.D)(config).get('employee_id'),
        departments: config.roster.departments ?? [],
        headers: { has: (header) => own.has(header) || (0,headers/* isKnownHeader */.Bq)(header) },
        showValues: config['show-values'],
    });
}
/** From bytes to a roster with the place of everything, and every problem met on the way; the rules come after. */
function readRoster(files, config, discretion) {
    const fromFile = files.positions && readHierarchyFile(files.positions.path, files.positions.bytes, config, discretion);
    const all = files.rosters.map((file) => readSheet(file, config, discretion));
    const problems = [
        ...all.flatMap((one) => one.problems),
        ...(fromFile?.problems ?? []),
        ...tooMany(all, config),
        ...nobodyLeft(all),
    ];
    const notes = [...all, ...(fromFile ? [fromFile] : [])].flatMap((one) => one.notes);
    const sheets = all.flatMap(({ sheet }) => sheet ?? []);
    const leftOut = all.map((one) => one.leftOut);
    if (sheets.length < all.length)
        return { problems, notes, leftOut };
    const read = sheets.map((sheet) => readEmployees(sheet, discretion));
    const employees = read.flatMap((one) => one.employees);
    const parts = sheets.map(({ table: { file, endsOpen } }, index) => ({
        path: file,
        endsOpen,
        employees: read[index]?.employees ?? [],
    }));
    const unreadable = new Set(sheets.flatMap(unreadableIds));
    const incomplete = sheets.some((sheet) => sheet.incomplete);
    const isWhole = sheets.every((sheet) => sheet.isWhole);
    const derived = isWhole && (0,columns_columns/* hierarchyColumns */.Dk)(config).length > 0 && sheets.every(({ posts }) => posts)
        ? deriveHierarchy(sheets, employees, { unreadable, incomplete }, discretion)
        : undefined;
    const hierarchy = derived?.hierarchy ?? fromFile?.hierarchy;
    const further = [...read.flatMap((one) => one.problems), ...(derived?.problems ?? [])];
    const roster = rosterOf(sheets, { employees, files: parts, hierarchy, unreadable });
    const told = { problems: [...problems, ...further], notes, leftOut };
    return isWhole ? { roster, ...told } : { partial: roster, ...told };
}
const unreadableIds = ({ unreadable, idField }) => unreadable.map((record) => (0,columns_columns/* readCell */.$$)(record, idField));
function rosterOf(sheets, content) {
    const of = sheetOf(sheets);
    return {
        ...content,
        elements: elementsOf(sheets),
        place: ({ record }, element) => {
            const sheet = of(record);
            const field = sheet?.fields.find((one) => one.element === element);
            const cell = field && field.index !== -1 ? field.index + 1 : undefined;
            return sheet?.table.place(record, cell) ?? { file: '' };
        },
    };
}
/** Those that every file has. */
function elementsOf([first, ...others]) {
    const elements = first?.fields.map(({ element }) => element) ?? [];
    const has = ({ fields }, element) => fields.some((field) => field.element === element);
    return elements.filter((element) => others.every((sheet) => has(sheet, element)));
}
function tooMany(all, config) {
    const most = config.roster['max-records'];
    const kept = all.flatMap(({ table, kept: records }) => records.map((record) => ({ table, record })));
    const over = kept[most];
    if (!over?.table)
        return [];
    const message = `${kept.length} employees, and at most ${most} may be sent; the first one too many is on this line.`;
    return [(0,problem/* problem */.CC)('roster/too-many-records', over.table.place(over.record), { message })];
}
function nobodyLeft(all) {
    const [first] = all;
    if (!first?.table || all.every(({ read }) => read === 0) || all.some(({ kept }) => kept.length > 0))
        return [];
    const message = 'The filters leave nobody: every record is dropped.';
    return [(0,problem/* problem */.CC)('roster/no-records', first.table.headerPlace(), { message })];
}


/***/ }),

/***/ 3810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isCountry),
/* harmony export */   k: () => (/* binding */ countryCode)
/* harmony export */ });
/* harmony import */ var i18n_iso_countries_codes_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80587);
/* harmony import */ var i18n_iso_countries_langs_de_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12870);
/* harmony import */ var i18n_iso_countries_langs_en_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91038);
/* harmony import */ var i18n_iso_countries_langs_es_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88789);
/* harmony import */ var i18n_iso_countries_langs_fr_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84477);
/* harmony import */ var i18n_iso_countries_langs_nl_json__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98255);
/* harmony import */ var i18n_iso_countries_langs_pl_json__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2565);
/* harmony import */ var _base_plain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57089);








/** In the package, and in use; but no code of ISO 3166-1. */
const NOT_ASSIGNED = new Set(['XK']);
const ASSIGNED = i18n_iso_countries_codes_json__WEBPACK_IMPORTED_MODULE_0__.filter(([alpha2 = '']) => !NOT_ASSIGNED.has(alpha2));
const ALPHA_2 = new Set(ASSIGNED.map(([alpha2 = '']) => alpha2));
/** What people write and the package doesn't have; each means one country. */
const FURTHER_NAMES = {
    GB: ['England', 'Scotland', 'Wales', 'Northern Ireland', 'Britain', 'Great Britain and Northern Ireland'],
    US: [
        'United States of America (USA)',
        'Estados Unidos de América',
        'EE. UU.',
        'EUA',
        'États-Unis',
        'VS',
        'Stany Zjednoczone Ameryki',
    ],
    NL: ['Holland'],
    CZ: ['Czech Rep.', 'République tchèque', 'Tchéquie', 'Chequia', 'Republika Czeska'],
    KR: ['Korea (South)', 'Corea del Sur', 'Korea, South'],
    CI: ['Ivory Coast'],
    AE: ['UAE', 'Emirates'],
};
let others;
/** The code of each other way to write a country; made when the first is looked up, which most rosters never need. */
function otherWays() {
    const found = new Map();
    const add = (name, alpha2) => {
        if (NOT_ASSIGNED.has(alpha2))
            return;
        found.set((0,_base_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .p)(name), (found.get((0,_base_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .p)(name)) ?? new Set()).add(alpha2));
    };
    for (const { countries } of [i18n_iso_countries_langs_en_json__WEBPACK_IMPORTED_MODULE_2__, i18n_iso_countries_langs_de_json__WEBPACK_IMPORTED_MODULE_1__, i18n_iso_countries_langs_fr_json__WEBPACK_IMPORTED_MODULE_4__, i18n_iso_countries_langs_es_json__WEBPACK_IMPORTED_MODULE_3__, i18n_iso_countries_langs_nl_json__WEBPACK_IMPORTED_MODULE_5__, i18n_iso_countries_langs_pl_json__WEBPACK_IMPORTED_MODULE_6__]) {
        for (const [alpha2, names] of Object.entries(countries))
            for (const name of [names].flat())
                add(name, alpha2);
    }
    for (const [alpha2, names] of Object.entries(FURTHER_NAMES))
        for (const name of names)
            add(name, alpha2);
    for (const [alpha2 = '', alpha3 = '', numeric = ''] of ASSIGNED) {
        add(alpha3, alpha2);
        add(numeric, alpha2);
    }
    // A name that two languages give to two countries, as Congo, is none.
    return new Map([...found].flatMap(([name, meant]) => (meant.size === 1 ? [[name, [...meant][0] ?? '']] : [])));
}
const isCountry = (code) => ALPHA_2.has(code);
/**
 * @param written an ISO 3166-1 code (alpha-2, alpha-3 or numeric), or a name in English, German, French, Spanish,
 *   Dutch or Polish; capitals and accents make no difference
 * @returns the alpha-2 code, or nothing where it isn't known, or not which
 */
function countryCode(written) {
    if (ALPHA_2.has(written))
        return written;
    if (/^[a-z]{2}$/i.test(written) && ALPHA_2.has(written.toUpperCase()))
        return written.toUpperCase();
    others ??= otherWays();
    // What is short is a code and must be written as one: not with blanks or dots, as a name may be.
    const name = (0,_base_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .p)(written);
    return name.length > 3 || written.length === name.length || /^(\p{L}\.){2,3}$/u.test(written)
        ? others.get(name)
        : undefined;
}


/***/ }),

/***/ 42517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XE: () => (/* binding */ fieldsKnownAs),
  Ge: () => (/* binding */ isDoubtful),
  Bq: () => (/* binding */ isKnownHeader),
  Gw: () => (/* binding */ isPrivate),
  f2: () => (/* binding */ nearlyKnownAs)
});

// EXTERNAL MODULE: ./src/core/base/nearest.ts
var nearest = __webpack_require__(51751);
// EXTERNAL MODULE: ./src/core/base/plain.ts
var plain = __webpack_require__(57089);
;// CONCATENATED MODULE: ./src/core/vocabulary/known-headers.ts
/** The names in a text, which stand between bars. */
const names = (text) => text.split('|').map((name) => name.trim());
/*
 * The headers that exports of HR systems (BambooHR, HiBob, Personio, Sage HR, ADP, Workday and others) and people’s
 * own spreadsheets have for each field, in English, German, French, Spanish, Dutch and Polish. Capitals, accents,
 * blanks and punctuation make no difference. Only what can’t mean anything else stands here: no private addresses, no
 * preferred names, no cost centres, no dates that may be those of another contract.
 */
const KNOWN_HEADERS = {
    employee_id: names(`
    Employee ID | Employee # | Employee No. | Employee Number | Employee Code | Emp ID | Emp No | Emp # |
    Worker ID | Associate ID | Staff ID | Staff Number | Staff No | Personnel Number | Personnel No |
    Personnel ID | Personnel Nr | Payroll Number | Workday ID | Employee ID in company | Personalnummer |
    Personal-Nr. | Pers.-Nr. | Mitarbeiternummer | Mitarbeiter-Nr. | Mitarbeiter-ID |
    Mitarbeitendennummer | Mitarbeitenden-ID | Matricule | Numéro de matricule | N° matricule |
    Numéro d’employé | Numéro employé | N° employé | N° salarié | Identifiant employé | Identifiant salarié |
    Numéro de salarié | ID employé | ID salarié | Code employé | Matricule salarié | ID collaborateur |
    ID de l’employé | Numéro de l’employé | Número de empleado | N.º de empleado | ID de empleado |
    ID del empleado | ID empleado | Código de empleado | Código empleado | Número empleado | Legajo |
    ID de trabajador | Matrícula | Personeelsnummer | Personeelsnr | Medewerkernummer | Medewerker-ID |
    Medewerkersnummer | Werknemernummer | Werknemersnummer | Werknemer-ID | Stamnummer |
    Numer pracownika | Nr pracownika | ID pracownika | Identyfikator pracownika | Numer ewidencyjny |
    Nr ewidencyjny | Numer kadrowy | Numer osobowy | EEID
  `),
    forename: names(`
    Forename | Forenames | First Name | First Names | Given Name | Given Names | Legal First Name |
    Employee First Name | Legal Name - First Name | FName | First Name (Legal) | Payroll First Name |
    Worker First Name | Vorname | Vornamen | Prénom | Prénoms | Prénom du salarié | Prénom légal |
    Prénom de l’employé | Nombre de pila | Nombre(s) | Nombre | Primer nombre | Nombre del empleado |
    Voornaam | Voornamen | Roepnaam | Imię | Imiona | Imię pracownika | Pierwsze imię
  `),
    surname: names(`
    Surname | Last Name | Family Name | Legal Last Name | Employee Last Name | LName |
    Legal Name - Last Name | Last Name (Legal) | Payroll Last Name | Worker Last Name | Legal Surname |
    Nachname | Familienname | Zuname | Nom de famille | Nom du salarié | Nom de l’employé | Apellido |
    Apellidos | Apellidos del empleado | Achternaam | Familienaam | Nazwisko | Nazwisko pracownika
  `),
    employee_type: names(`
    Employee Type | Employment Type | Worker Type | Type of Employment | Employee Category |
    Contract Type | Worker Category | Worker Category Description | Employment Category | Staff Type |
    Type of Employee | Employment Contract Type | Employment Type Name | Type of Contract |
    Beschäftigungsart | Beschaeftigungsart | Anstellungsart | Anstellungstyp | Mitarbeitertyp |
    Beschäftigungstyp | Art der Beschäftigung | Vertragsart | Vertragstyp | Mitarbeitergruppe |
    Mitarbeiterart | Type de contrat | Type d’employé | Type de salarié | Type d’emploi |
    Nature du contrat | Catégorie d’employé | Type de collaborateur | Tipo de empleado |
    Tipo de contrato | Tipo de empleo | Tipo de trabajador | Categoría de empleado | Type dienstverband |
    Soort dienstverband | Dienstverband | Contractsoort | Soort contract | Type medewerker |
    Type werknemer | Medewerkerstype | Typ pracownika | Typ zatrudnienia | Rodzaj zatrudnienia |
    Rodzaj umowy | Typ umowy | Forma zatrudnienia
  `),
    department: names(`
    Department | Department Name | Dept | Dept Name | Home Department | Department Description |
    Home Department Description | Employee Department | Abteilung | Abteilungsname | Name der Abteilung |
    Département | Nom du département | Nom du service | Departamento | Nombre del departamento |
    Afdeling | Afdelingsnaam | Naam afdeling | Dział | Nazwa działu | Komórka organizacyjna | Org Unit | Departament | Wydział
  `),
    start_date: names(`
    Start Date | Hire Date | Date of Hire | Hired On | Hired Date | Hiring Date | Date Hired |
    Joining Date | Date of Joining | Date Joined | Join Date | Joined Date | Employment Start Date |
    Start Date of Employment | Date Started | Started | Employment Date | Company Start Date |
    Employee Start Date | Commencement Date | Eintrittsdatum | Eingestellt am | Einstellungsdatum |
    Eintritt | Eintritt am | Anstelldatum | Einstelldatum | Startdatum | Beschäftigt seit |
    Beginn der Beschäftigung | Beginn des Arbeitsverhältnisses | Date d’embauche | Date d’entrée |
    Embauché le | Date de début | Date de début de contrat | Date d’arrivée | Date de prise de poste |
    Date d’entrée dans l’entreprise | Date de recrutement | Date d’engagement | Fecha de contratación |
    Fecha de ingreso | Fecha de alta | Fecha de inicio | Fecha de incorporación | Fecha de entrada |
    Contratado el | Datum in dienst | Datum indiensttreding | Indiensttreding |
    Datum van indiensttreding | In dienst | In dienst sinds | Begindatum | Begindatum dienstverband |
    Aangenomen op | Data zatrudnienia | Zatrudniony od | Data rozpoczęcia | Data rozpoczęcia pracy |
    Data przyjęcia | Data podjęcia pracy | DOJ
  `),
    country: names(`
    Country | Country Code | Work Country | Country of Work | Country of Employment | Location Country |
    Work Location Country | Office Country | Country Name | Site Country | Work Address - Country |
    Country ISO | Land | Ländercode | Laendercode | Länderkürzel | Arbeitsland | Einsatzland |
    Land des Arbeitsorts | Pays | Code pays | Pays de travail | Pays d’emploi | País | Código de país |
    Código del país | País de trabajo | País de empleo | Landcode | Werkland | Land van tewerkstelling |
    Kraj | Kod kraju | Kraj pracy | Kraj zatrudnienia
  `),
    email: names(`
    Email | Email Address | Work Email | Work Email Address | Business Email | Business Email Address |
    Company Email | Company Email Address | Corporate Email | Email (Work) | Email - Primary Work |
    Primary Work Email | Work Contact: Work Email | Office Email | Employee Email | Work Mail | Mail |
    Professional Email | Employee Mail | E-Mail-Adresse | E-Mail (geschäftlich) | Geschäftliche E-Mail |
    Dienstliche E-Mail | Geschäftliche E-Mail-Adresse | E-Mail (Arbeit) | Firmen-E-Mail |
    Berufliche E-Mail | Mailadresse | Arbeits-E-Mail | E-Mail dienstlich | Adresse e-mail | Courriel |
    Adresse courriel | E-mail professionnel | Adresse e-mail professionnelle | Adresse mail | Mél |
    Courriel professionnel | Mail professionnel | Adresse de messagerie | Correo electrónico | Correo |
    Correo electrónico de trabajo | Correo corporativo | Correo electrónico corporativo |
    Email de trabajo | Email corporativo | Correo de empresa | Correo electrónico laboral |
    Dirección de correo electrónico | E-mailadres | E-mail werk | Werk e-mail | Zakelijk e-mailadres |
    Zakelijke e-mail | E-mailadres werk | Werkmail | Adres e-mail | Służbowy adres e-mail |
    AD Email | Email ID | E-mail służbowy | Poczta elektroniczna | Adres e-mail służbowy
  `),
    manager_id: names(`
    Manager ID | Manager Employee ID | Supervisor ID | Manager Number | Manager’s Employee ID |
    Reports To ID | Reports To Employee ID | Reports To Associate ID | Reports To ID in Company |
    Line Manager ID |
    Manager Worker ID | Supervisor EID | Reporting To ID | Manager Employee Number | Manager # |
    Vorgesetzten-ID | Personalnummer Vorgesetzter | Vorgesetztennummer |
    Personalnummer des Vorgesetzten | ID Vorgesetzter | ID du manager | ID manager |
    Matricule du manager | Matricule manager | Matricule du responsable | ID del responsable |
    ID del gerente | ID del supervisor | ID del jefe | ID leidinggevende |
    Personeelsnummer leidinggevende | ID przełożonego | Numer przełożonego | ID menedżera |
    Identyfikator przełożonego
  `),
    manager_name: names(`
    Manager | Manager Name | Manager’s Name | Reporting To | Reports To | Reports To Name | Supervisor |
    Supervisor Name | Line Manager | Line Manager Name | Direct Manager | Vorgesetzter | Vorgesetzte |
    Direkter Vorgesetzter | Name des Vorgesetzten | Führungskraft | Responsable |
    Responsable hiérarchique | Supérieur hiérarchique | Nom du manager | Superviseur | Gerente | Jefe |
    Jefe directo | Nombre del responsable | Responsable directo | Leidinggevende | Naam leidinggevende |
    Direct leidinggevende | Przełożony | Bezpośredni przełożony | Kierownik | Menedżer |
    Reporting Manager
  `),
    manager_email: names(`
    Manager Email | Manager Email Address | Manager’s Email | Manager Work Email | Supervisor Email |
    Reports To Email | Reporting To Email | Line Manager Email | Direct Manager Email |
    E-Mail Vorgesetzter | E-Mail des Vorgesetzten | Vorgesetzten-E-Mail | E-Mail der Führungskraft |
    Email du manager | E-mail manager | Email du responsable | Courriel du manager | Correo del gerente |
    Correo del responsable | Email del responsable | Correo electrónico del responsable |
    E-mail leidinggevende | E-mailadres leidinggevende | E-mail przełożonego |
    Adres e-mail przełożonego
  `),
    position_title: names(`
    Job Title | Position Title | Position | Job | Business Title | Job Title Description | Job Position |
    Job Role | Designation | Employee Title | Work Title | Job Profile | Stellenbezeichnung |
    Positionsbezeichnung | Stelle | Berufsbezeichnung | Jobtitel | Funktion | Tätigkeit | Poste |
    Intitulé du poste | Intitulé de poste | Titre du poste | Fonction | Emploi | Puesto | Cargo |
    Puesto de trabajo | Título del puesto | Posición | Denominación del puesto | Functie | Functietitel |
    Functienaam | Functiebenaming | Stanowisko | Nazwa stanowiska | Tytuł stanowiska
  `),
    position_id: names(`
    Position ID | Position Number | Position Code | Position # | Position No | Post ID | Post Number |
    Positions-ID | Positionsnummer | Stellennummer | Stellen-ID | Planstellennummer | Planstelle |
    ID du poste | Numéro de poste | Code poste | ID de puesto | ID del puesto | Código de puesto |
    Positie-ID | Positienummer | Functie-ID | ID stanowiska | Numer stanowiska | Kod stanowiska
  `),
    status: names(`
    Status | Employee Status | Employment Status | Worker Status | Position Status | Active Status |
    Active | Employment Status Name | Lifecycle Status | Account Status | Mitarbeiterstatus |
    Beschäftigungsstatus | Anstellungsstatus | Status des Mitarbeiters | Statut | Statut de l’employé |
    Statut du salarié | État | Situation | Estado | Estado del empleado | Estatus | Situación laboral |
    Dienstverbandstatus | Status medewerker | Medewerkerstatus | Status pracownika |
    Status zatrudnienia
  `),
};
/** Headers that may stand for a field and may not: told where nothing else is there, and never mapped. */
const DOUBTFUL_HEADERS = {
    employee_id: names(`
    ID | No | Number | Code | Nummer | Numéro | Numer | File Number | Position ID | Username
  `),
    forename: names(`
    Preferred Name | Preferred First Name | Preferred or Chosen Name | Rufname | Name | Full Name | Employee Name | Display Name |
    Worker | Employee | Legal Name | Nom complet | Nombre completo | Volledige naam | Imię i nazwisko |
    Naam | Vor- und Nachname | Mitarbeiter | Payroll Name | Nom et prénom | Apellidos y nombre |
    Nombre y apellidos
  `),
    surname: names(`
    Nom | Nom d’usage | Name | Full Name | Employee Name | Display Name | Worker | Employee |
    Legal Name | Payroll Name | Nom complet | Nombre completo | Volledige naam | Imię i nazwisko | Naam |
    Preferred Last Name | Vor- und Nachname | Mitarbeiter | Nom et prénom | Apellidos y nombre |
    Nombre y apellidos
  `),
    employee_type: names(`
    Employment Status | Time Type | FLSA Code | Employee Status | Type | Typ | Tipo
  `),
    department: names(`
    Division | Cost Center | Cost Centre | Team | Business Unit | Organisation | Organization | Site |
    Supervisory Organization | Kostenstelle | Bereich | Équipe | Centre de coût | Centro de coste |
    Equipo | Kostenplaats | Área | Zespół | Service | Cost Center Name | Business Unit Description |
    Location
  `),
    start_date: names(`
    Original Hire Date | Original Start Date | Continuous Service Date | Rehire Date | Seniority Date |
    Position Start Date | Date | Contract Start Date | Probation Start Date | Effective Date |
    Vertragsbeginn
  `),
    country: names(`
    Location | Site | Office | Nationality | Home Country | Standort | Work Location |
    Home Address - Country
  `),
    position_title: names(`
    Title | Titre | Role | Job Code | Job Family
  `),
    email: names(`
    Personal Email | Home Email | Private Email | Username | User ID | Other Email | Login
  `),
};

;// CONCATENATED MODULE: ./src/core/vocabulary/headers.ts



let known;
let doubtful;
/** Which fields each plain header stands for; made when a header is first looked up. */
function indexOf(headers) {
    const index = new Map();
    for (const [field, names] of Object.entries(headers)) {
        for (const name of [field, ...(names ?? [])]) {
            const key = (0,plain/* plain */.p)(name);
            index.set(key, (index.get(key) ?? new Set()).add(field));
        }
    }
    return index;
}
/** @returns the fields that a header is known to stand for: one, or none */
function fieldsKnownAs(header) {
    known ??= indexOf(KNOWN_HEADERS);
    return known.get((0,plain/* plain */.p)(header)) ?? new Set();
}
const PRIVATE = /priv|perso|home|thuis|prywat|particul/i;
/** Whether a header speaks of addresses that no employer gives. */
const isPrivate = (header) => PRIVATE.test(header);
/** Whether a header may stand for a field, and may as well stand for something else. */
function isDoubtful(header, field) {
    doubtful ??= indexOf(DOUBTFUL_HEADERS);
    return doubtful.get((0,plain/* plain */.p)(header))?.has(field) ?? false;
}
/** Whether a header is one of the world's, and so no value that slipped into the first line. */
function isKnownHeader(header) {
    doubtful ??= indexOf(DOUBTFUL_HEADERS);
    return fieldsKnownAs(header).size > 0 || doubtful.has((0,plain/* plain */.p)(header));
}
/** @returns of the names that a field is known by, the one that is nearly this header */
function nearlyKnownAs(header, field) {
    const names = isField(field) ? KNOWN_HEADERS[field] : [];
    const own = (0,plain/* plain */.p)(header);
    return names.find((name) => (0,nearest/* isNear */.H)((0,plain/* plain */.p)(name), own));
}
const isField = (field) => Object.hasOwn(KNOWN_HEADERS, field);


/***/ })

};
