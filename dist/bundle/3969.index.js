export const id = 3969;
export const ids = [3969];
export const modules = {

/***/ 3969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  alteredIn: () => (/* binding */ alteredIn),
  filesOfPlan: () => (/* binding */ filesOfPlan),
  inUtf8: () => (/* binding */ inUtf8),
  knownIdsOf: () => (/* binding */ knownIdsOf),
  ownRosters: () => (/* binding */ ownRosters),
  pathsOf: () => (/* binding */ pathsOf),
  prepare: () => (/* binding */ prepare),
  prepareOwn: () => (/* binding */ prepareOwn),
  readSettings: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./src/core/base/digest.ts
var digest = __webpack_require__(29981);
// EXTERNAL MODULE: ./src/core/base/glob.ts
var glob = __webpack_require__(37519);
// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
// EXTERNAL MODULE: ./src/core/base/stand-in.ts
var stand_in = __webpack_require__(4985);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/core/config/date-filters.ts
var date_filters = __webpack_require__(62558);
;// CONCATENATED MODULE: ./src/core/config/logins.ts
/** What GitHub calls an account; in a managed enterprise with the short code of the enterprise: `lead_acme`. */
const LOGIN = /^[a-z\d][a-z\d-]*(?:_[a-z\d]+)?$/i;
const MAX_LENGTH = 50;
/** What a name that isn't a login probably is, and what to write in its place. */
const HINTS = [
    [/:\/\/|^(?:www\.)?github\.com\//i, 'Write the last part of the profile’s address, and nothing before it.'],
    [/^@?[^@\s]+\/[^@\s]+$/, 'A team can’t be named: list the logins of its members.'],
    [/^@/, 'Leave out the @ before it.'],
    [/@/, 'Write the login instead of the mail address: the last part of the profile’s address on GitHub.'],
];
const ELSE = 'A login has letters, digits and hyphens: it is the last part of the profile’s address on GitHub.';
/** @returns the approvers that aren't logins: nobody could ever approve as one of them */
function loginFaults({ guards: { approvers = [] } }) {
    return approvers.flatMap((name, index) => {
        if (LOGIN.test(name) && name.length <= MAX_LENGTH)
            return [];
        const [, hint = ELSE] = HINTS.find(([form]) => form.test(name.trim())) ?? [];
        const message = `\`guards.approvers\` (entry ${index + 1}) isn’t the login of a GitHub account.`;
        return [{ path: ['guards', 'approvers', index], message, hint }];
    });
}

// EXTERNAL MODULE: ./src/core/config/schema.ts + 1 modules
var schema = __webpack_require__(43527);
;// CONCATENATED MODULE: ./src/core/config/yaml-words.ts
const QUOTE_IT = 'Put the whole value in quotes.';
const NEEDS_QUOTES = 'A text needs quotes when it begins with one of @ % * & ! | > [ ] { } , # or a backtick.';
const SPACE_MISSING = {
    message: 'A space is missing after the colon.',
    hint: 'Write a space between the colon and the value, as in `program: acme`.',
};
const ALIAS = {
    message: 'An alias (*name) appears here, which no configuration needs.',
    hint: `Write the value itself; if the text begins with *, put it in quotes.`,
};
/** Whether a text is a key and its value without the space that YAML needs between them. */
const isKeyWithoutSpace = (text) => /^\s*(- +)?[A-Za-z][\w-]*:[^\s/]/.test(text);
/**
 * Says in plain words what YAML can’t read.
 *
 * @param text the whole file
 * @param at where in it the problem is reported
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
                message: `${keyAt(text, at)} appears here a second time.`,
                hint: 'Delete one of the two, or join them.',
            };
        case 'BAD_SCALAR_START':
            return {
                message: `A value can’t begin with ${markWords(text[at])} unless it is in quotes.`,
                hint: QUOTE_IT,
            };
        case 'MULTIPLE_DOCS':
            return {
                message: 'A second document begins here (---).',
                hint: 'A configuration is one document: delete the line with ---, or what is below it.',
            };
        case 'BAD_DQ_ESCAPE':
            return {
                message: 'In double quotes a backslash means something else.',
                hint: "Use single quotes, as in '\\d{7}'.",
            };
        case 'TAG_RESOLVE_FAILED':
            return {
                message: 'A tag (!name) appears here.',
                hint: 'Write the plain value; if the text begins with !, put it in quotes.',
            };
        case 'BLOCK_AS_IMPLICIT_KEY':
            return {
                message: 'A second colon is in the value, or the next line is indented too far.',
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
            message: 'An entry of a list is where a key belongs.',
            hint: 'Indent the list below its key.',
        };
    }
    return {
        message: 'A key belongs here, with a colon after it.',
        hint: 'Write each setting as `key: value`, and begin a group of keys with its name and a colon.',
    };
}
function badIndent(message) {
    if (message.includes('end with')) {
        return { message: 'A bracket isn’t closed.', hint: 'Close what was opened with [ or {.' };
    }
    return {
        message: 'The line is indented differently from the lines that it belongs to.',
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
            message: 'The line is between entries of a list and isn’t one.',
            hint: 'Begin the keys of one entry in the same column, after the hyphen and its blank.',
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
            message: 'There is something after the end of the value.',
            hint: 'Put the whole value in quotes; a quote inside single quotes is written twice.',
        };
    }
    return { message: 'YAML can’t read what is here.', hint: NEEDS_QUOTES };
}

// EXTERNAL MODULE: ./src/core/config/keys.ts
var keys = __webpack_require__(45188);
;// CONCATENATED MODULE: ./src/core/config/zod-words.ts


/** The first of these are what a person fixes; what a broken file has besides mostly follows from them. */
const MAX_PROBLEMS = 100;
/** Says in plain words what zod found; `ZodError.message` is a JSON dump that nobody should read. */
function zodWords(issues) {
    const found = issues.slice(0, MAX_PROBLEMS).flatMap((issue) => configFaults(issue));
    const placeOf = (path) => path.map(String).join('\n');
    // Whoever misspelt a key left it out only in the eyes of a schema.
    const misspelt = new Set(found.flatMap(({ path, meant }) => (meant === undefined ? [] : placeOf([...path.slice(0, -1), meant]))));
    return found.filter(({ path, missing }) => !(missing && misspelt.has(placeOf(path))));
}
function configFaults(issue, above = []) {
    const path = [...above, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.slice(0, MAX_PROBLEMS).map((key) => unknownKey(path, key));
    }
    const isMissing = issue.code === 'invalid_type' || issue.code === 'invalid_union';
    if (isMissing && issue.input === undefined) {
        return [{ path, missing: true, ...withExample(path, `${nameOf(path)} is missing.`) }];
    }
    if (issue.code === 'invalid_union') {
        return issue.input === null ? [{ path, ...noValue(path, 'string') }] : closestUnion(issue.errors, path);
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
        message: `${nameOf([...path, key])} isn’t a key here${words}.`,
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
        ? 'Write one after the colon, in quotes if it begins with #'
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
    return { message, hint: `A text that begins with [ or { needs quotes.${example}` };
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
    // A choice inside of a form isn’t the choice between the forms.
    if (best && (only?.code !== 'invalid_value' || only.path.length > 0))
        return best.flatMap((issue) => configFaults(issue, path));
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
 * @param isKept whether it is that of an upload, by whose time approvers could have any form
 * @returns the configuration with its defaults, or every problem that it has, each with its line; never both
 */
function parseConfig(text, file, isKept = false) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { ...YAML, lineCounter: lines });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const broken = [...document.errors, ...document.warnings].slice(0, MAX_PROBLEMS).map((error) => {
        const at = openingOf(document, error);
        return (0,problem/* problem */.CC)('config/unreadable', place(at), yamlWords(error, text, at));
    });
    for (const at of aliases(document).slice(0, MAX_PROBLEMS)) {
        broken.push((0,problem/* problem */.CC)('config/unreadable', place(at), ALIAS));
    }
    if (broken.length > 0)
        return { problems: broken.filter(isFirstOfLine) };
    const read = schema/* configSchema */.Q.safeParse(document.toJS(), { reportInput: true });
    const faults = read.success ? loginFaults(read.data) : zodWords(read.error.issues);
    if (read.success && (isKept || faults.length === 0))
        return { config: (0,date_filters/* withImportedFilters */.Cg)(read.data), problems: [] };
    const problems = faults
        .slice(0, MAX_PROBLEMS)
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
/** Where the key of a path is in the text, or the nearest key above it that is there. */
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



/** Room for thousands of departments; whatever is larger isn't a configuration. */
const MAX_KIB = 256;
/**
 * Reads a configuration from a file's bytes. One that is too large or no text is refused before anything in it is read.
 *
 * @param file its path, for the places of problems
 * @param isKept whether it is that of an upload
 */
function readConfig(bytes, file, isKept = false) {
    if (bytes.length > MAX_KIB * 1024) {
        const message = `The configuration is larger than ${MAX_KIB} KiB.`;
        const hint = 'Check that it is the right file; long comments and lists don’t belong in it.';
        return { problems: [(0,problem/* problem */.CC)('config/unreadable', { file }, { message, hint })] };
    }
    const standIn = (0,stand_in/* standInFor */.p)(bytes);
    if (standIn) {
        const message = `What git keeps is ${standIn.is}, not the configuration itself.`;
        return { problems: [(0,problem/* problem */.CC)('config/unreadable', { file }, { message, hint: standIn.hint })] };
    }
    const line = lineThatIsNoText(bytes);
    if (line !== undefined)
        return { problems: [notText(file, line)] };
    return parseConfig(new TextDecoder().decode(bytes), file, isKept);
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

// EXTERNAL MODULE: ./src/core/problem/discretion.ts + 2 modules
var discretion = __webpack_require__(65138);
// EXTERNAL MODULE: ./src/core/roster/file/csv.ts + 4 modules
var csv = __webpack_require__(42586);
// EXTERNAL MODULE: ./src/core/roster/file/edges.ts
var edges = __webpack_require__(15808);
;// CONCATENATED MODULE: ./src/core/roster/file/known-ids.ts




/**
 * Reads the ids that are in the portal today (docs/configuration.md, Files, headers, dates): a CSV with a column `employee_id`, or a list
 * with an id on each line.
 *
 * @param maxRecords of the configuration
 */
function readKnownIds(file, raw, maxRecords) {
    const read = (0,csv/* readTable */.x)(file, raw, 'auto', maxRecords);
    // A list of ids has no cells to part.
    const isList = read.problems.some(({ rule }) => rule === 'roster/unknown-delimiter');
    const { table, problems } = isList ? (0,csv/* readTable */.x)(file, raw, ',', maxRecords) : read;
    if (!table || problems.length > 0)
        return { problems: (0,edges/* withoutSettings */._j)(problems) };
    const named = table.header.findIndex((header) => /^employee[ _-]?id$/i.test(header));
    if (named === -1 && table.header.length > 1) {
        const message = 'The column `employee_id` is missing, and there are several columns.';
        return { problems: [(0,problem/* problem */.CC)('roster/missing-column', table.headerPlace(), { message })] };
    }
    const cells = table.records.map(({ cells }) => (0,base_text/* withoutPadding */.gl)(cells[Math.max(named, 0)] ?? ''));
    const ids = named === -1 ? [table.header[0] ?? '', ...cells] : cells;
    return { ids: [...new Set(ids.filter((id) => id !== ''))], problems: [] };
}

// EXTERNAL MODULE: ./src/core/vocabulary/alphabets.ts
var alphabets = __webpack_require__(21252);
// EXTERNAL MODULE: ./src/core/vocabulary/encodings.ts
var encodings = __webpack_require__(21018);
// EXTERNAL MODULE: ./src/core/roster/file/decode.ts
var decode = __webpack_require__(77634);
// EXTERNAL MODULE: ./src/core/roster/file/likely-encoding.ts
var likely_encoding = __webpack_require__(55496);
;// CONCATENATED MODULE: ./src/core/roster/file/transcode.ts





/**
 * Turns a file of a declared encoding into UTF-8, in which all further reading is done: lines and cells stay where
 * they are. What can't be decoded, or what shows that the file isn't what was declared, is a problem.
 */
function transcode(file, raw, encoding) {
    const is = otherEncoding(raw, encoding);
    if (is !== undefined) {
        const message = `The file is ${is}, not ${encodings/* ENCODINGS */.JC[encoding]} as \`roster.encoding\` declares.`;
        return { problems: [(0,problem/* problem */.CC)('roster/not-as-declared', { file }, { message })] };
    }
    const text = (0,encodings/* isByteEncoding */.mT)(encoding) ? (0,encodings/* fromBytes */.uK)(raw, encoding) : new TextDecoder(encoding).decode(raw);
    const problems = linesWith(text, (line) => line.includes(encodings/* MEANINGLESS */.p8))
        .slice(0, problem/* MAX_PROBLEMS */.aZ)
        .map((line) => {
        const message = `The line holds bytes that mean nothing in ${encodings/* ENCODINGS */.JC[encoding]}.`;
        return (0,problem/* problem */.CC)('roster/not-as-declared', { file, line }, { message });
    });
    const symbols = (0,encodings/* isByteEncoding */.mT)(encoding) ? symbolsInWords(file, raw, text, encoding) : [];
    return { bytes: new TextEncoder().encode(text), problems: [...problems, ...symbols] };
}
/** What a file certainly is, where that isn't what was declared: by its marks, and by what only UTF-8 looks like. */
function otherEncoding(raw, encoding) {
    const mark = (0,decode/* utf16Mark */.QB)(raw);
    const isOf8Bits = !raw.includes(0);
    if (!(0,encodings/* isByteEncoding */.mT)(encoding)) {
        const own = encoding === 'utf-16le' ? 'little-endian' : 'big-endian';
        if (mark && mark !== own)
            return `${mark} UTF-16`;
        return isOf8Bits && raw.length > 0 && !mark && (0,decode/* isUtf8 */.co)(raw) ? 'UTF-8' : undefined;
    }
    if (mark)
        return `${mark} UTF-16`;
    if (!isOf8Bits)
        return 'UTF-16';
    return raw.some((byte) => byte > 0x7f) && (0,decode/* isUtf8 */.co)(raw) ? 'UTF-8' : undefined;
}
/** Words whose letters the declared encoding takes for symbols, as one problem: they have all one cause. */
function symbolsInWords(file, raw, text, encoding) {
    const lines = linesWith(text, (line) => (0,alphabets/* trueEncodingOf */.z)(line, [encoding]) !== undefined);
    const [line] = lines;
    if (line === undefined)
        return [];
    const [{ encoding: likely }] = (0,likely_encoding/* likelyEncoding */.O)(raw).readings;
    const name = encodings/* ENCODINGS */.JC[encoding];
    const message = lines.length === 1
        ? `The line has a word with a symbol in the place of a letter, as ${name} reads it.`
        : `${lines.length} lines have a word with a symbol in the place of a letter, as ${name} reads them; this is the first.`;
    const hint = `Declare \`encoding: ${likely}\` under \`roster\`, in which they are letters, or save the file as “CSV UTF-8” and declare none.`;
    return [
        (0,problem/* problem */.CC)('roster/not-as-declared', { file, line }, likely === encoding ? { message } : { message, hint }),
    ];
}
/** @returns the numbers of these lines; a text of ASCII alone isn't looked at */
function linesWith(text, isMeant) {
    if (!/[^\0-\x7F]/.test(text))
        return [];
    return text
        .split(/\r\n|\r|\n/)
        .flatMap((line, at) => (/[^\0-\x7F]/.test(line) && isMeant(line) ? [at + 1] : []));
}

// EXTERNAL MODULE: ./src/core/roster/people/read.ts + 7 modules
var people_read = __webpack_require__(70796);
// EXTERNAL MODULE: ./src/core/xml/schemas.ts
var xml_schemas = __webpack_require__(91397);
;// CONCATENATED MODULE: ./src/commands/prepare.ts











/**
 * Reads the configuration of a source: the work tree's, or that of a commit.
 *
 * @param isKept whether it is that of an earlier upload
 */
async function readSettings(source, path, isKept = false) {
    const bytes = await source.read(path);
    if (!bytes) {
        const message = `There isn’t a configuration at ${path}.`;
        const hint = `Create ${path} with the lines \`version: 1\` and \`program: <your subdomain>\`, and commit it; or name the file that is meant with \`config\`.`;
        const missing = (0,problem/* problem */.CC)('config/missing', { file: path }, { message, hint });
        return { problems: [missing] };
    }
    const { config, problems } = readConfig(bytes, path, isKept);
    return config ? { path, sha256: (0,digest/* sha256 */.s)(bytes), config } : { problems };
}
/**
 * Reads the roster of a source with a configuration. The same for the work tree, a commit, and a baseline with its
 * own configuration. What the rules say of it comes after.
 *
 * @param discretion what may be shown as far as it is known without the roster
 * @param configPath the file of the configuration, which a pattern of `roster.file` never matches
 * @param asOf the day, YYYY-MM-DD, by which filters by a date decide; undefined: they leave nobody out
 */
async function prepare(source, config, discretion, configPath, asOf) {
    const positionsPath = positionsPathOf(config);
    const rosterPaths = await rosterPathsOf(source, config, configPath);
    const [rosters, positions] = await Promise.all([
        Promise.all(rosterPaths.map((path) => readFile(source, path, config))),
        positionsPath === undefined ? undefined : readFile(source, positionsPath, config),
    ]);
    const problems = [...rosters, ...(positions ? [positions] : [])].flatMap((read) => read.problems);
    const files = rosters.flatMap(({ file }) => file ?? []);
    const isUnread = files.length < rosters.length || (positions && !positions.file);
    if (isUnread)
        return { problems, headers: new Map(), notes: [], leftOut: [], discretion };
    const read = (0,people_read/* readRoster */.k)({ rosters: files, positions: positions?.file }, config, discretion, asOf);
    return { ...read, problems: [...problems, ...read.problems] };
}
/** Reads a roster with the configuration of its own source: what was uploaded, or what a pull request is based on. */
async function prepareOwn(source, configPath, dayOf) {
    return readOwn(source, await readSettings(source, configPath, true), configPath, dayOf);
}
async function readOwn(source, settings, path, dayOf) {
    const { config } = settings;
    if (!config)
        return { ...settings, roster: undefined };
    const known = (0,people_read/* discretionFor */.U)(config, discretion/* NOTHING_KNOWN */.GN);
    const { roster } = await prepare(source, config, known, path, dayOf(config));
    return { ...settings, roster };
}
/**
 * Most nights upload what the night before did: a roster is read once, unless its configuration has filters by a date.
 *
 * @returns what does as `prepareOwn` does with a commit
 */
function ownRosters(repository) {
    const settingsOf = new Map();
    const rosters = new Map();
    return async (commit, path, dayOf) => {
        const source = repository.at(commit);
        const key = `${commit} ${path}`;
        const reading = settingsOf.get(key) ?? readSettings(source, path, true);
        settingsOf.set(key, reading);
        const settings = await reading;
        const day = settings.config && (0,date_filters/* dependsOnDay */.$f)(settings.config) ? dayOf(settings.config) : undefined;
        const keyOfDay = `${key} ${day ?? ''}`;
        const own = rosters.get(keyOfDay) ?? readOwn(source, settings, path, dayOf);
        rosters.set(keyOfDay, own);
        return own;
    };
}
/** Reads the ids that the portal is known to have, where the configuration names a file of them. */
async function knownIdsOf(source, config) {
    const file = config.guards['known-ids'];
    if (file === undefined)
        return { problems: [] };
    const bytes = await source.read(file);
    return bytes ? readKnownIds(file, bytes, config.roster['max-records']) : { problems: [prepare_missing(file)] };
}
/** The files that a run reads besides its schemas, by their paths in the repository. */
async function pathsOf({ config, path }, source) {
    return [path, ...(await rosterPathsOf(source, config, path)), ...otherPathsOf(config)];
}
/** Reports the files whose bytes in the work tree aren't what git would store, and a sync would send. */
async function alteredIn(source, settings) {
    if (!source.altered)
        return [];
    const paths = [...(await pathsOf(settings, source)), (0,xml_schemas/* schemaPath */.p8)('employees'), (0,xml_schemas/* schemaPath */.p8)('positions')];
    const altered = await source.altered(paths);
    return altered.map(({ path: file, by }) => {
        if ('attribute' in by) {
            const message = `What git keeps isn’t this file: \`${by.attribute}\` of .gitattributes changes it on its way, and a sync sends what git keeps.`;
            return (0,problem/* problem */.CC)('roster/filtered', { file }, { message });
        }
        const message = `git takes no notice of changes to this file (${by.flag}), so what is here isn’t what is committed.`;
        const hint = `Run git update-index --no-${by.flag} ${file}, and look at git status.`;
        return (0,problem/* problem */.CC)('roster/filtered', { file }, { message, hint });
    });
}
function positionsPathOf({ hierarchy }) {
    return hierarchy && 'file' in hierarchy ? hierarchy.file : undefined;
}
/** The files besides the roster's own that the configuration names. */
const otherPathsOf = (config) => [positionsPathOf(config), config.guards['known-ids']].filter((one) => one !== undefined);
/**
 * The files of a roster, sorted. A pattern means no file that has another meaning already; without any file it stays
 * what it is, and is reported as missing.
 */
async function rosterPathsOf(source, config, configPath) {
    const { file } = config.roster;
    const named = typeof file === 'string' ? [file] : file;
    const taken = new Set([configPath, ...otherPathsOf(config)]);
    const listed = named.some(glob/* isGlob */.f) ? await source.list() : [];
    const tracked = listed.filter((path) => !taken.has(path));
    const paths = named.flatMap((path) => {
        const found = (0,glob/* isGlob */.f)(path) ? tracked.filter((one) => (0,glob/* matches */.c)(path, one)) : [];
        return found.length > 0 ? found : [path];
    });
    return [...new Set(paths)].toSorted(base_text/* compare */.UD);
}
async function readFile(source, path, { roster }) {
    const raw = (0,glob/* isGlob */.f)(path) ? undefined : await source.read(path);
    return raw ? inUtf8(path, raw, roster.encoding) : { problems: [prepare_missing(path)] };
}
/** Reads a file's bytes in the encoding that is declared for it. */
function inUtf8(path, raw, encoding) {
    if (encoding === 'utf-8')
        return { file: { path, bytes: raw }, problems: [] };
    const { bytes, problems } = transcode(path, raw, encoding);
    return bytes ? { file: { path, bytes }, problems } : { problems };
}
function prepare_missing(path) {
    const message = (0,glob/* isGlob */.f)(path) ? `No file is called ${path}.` : `The file ${path} doesn’t exist.`;
    return (0,problem/* problem */.CC)('roster/missing', { file: path }, { message });
}
/**
 * The files of this plan and of the baseline: a file that was taken away is a change, too, and so is a committed schema,
 * which decides what is held.
 */
async function filesOfPlan(settings, source, { kept, roster }) {
    const before = [kept?.receipt.configPath, ...(roster?.files.map(({ path }) => path) ?? [])];
    const schemas = [(0,xml_schemas/* schemaPath */.p8)('employees'), (0,xml_schemas/* schemaPath */.p8)('positions')];
    const now = [...(await pathsOf(settings, source)), ...schemas];
    return [...new Set([...now, ...before.filter((path) => path !== undefined)])];
}


/***/ }),

/***/ 3513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   mS: () => (/* binding */ commonest),
/* harmony export */   qb: () => (/* binding */ byFrequency)
/* harmony export */ });
/** @returns how often each value appears, in the order in which they first do */
function countsOf(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
}
/** @returns how often each value appears, the most frequent first */
function byFrequency(values) {
    return new Map([...countsOf(values)].toSorted(([, a], [, b]) => b - a));
}
/** @returns the number that is most often in the list; of several, the largest */
function commonest(numbers) {
    const [best] = [...countsOf(numbers)].toSorted(([a, timesOfA], [b, timesOfB]) => timesOfB - timesOfA || b - a);
    return best?.[0];
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
/** Whether the items fit the wanted ones, where a star means any number of items. */
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

/***/ 4985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ standInFor)
/* harmony export */ });
/* What git keeps in the place of a file where a filter stores it elsewhere, or encrypts it. */
const BEGINNINGS = [
    {
        begins: 'version https://git-lfs.github.com/spec/',
        is: 'a pointer to Git LFS',
        hint: 'Take it out of LFS (git lfs untrack, and its line out of .gitattributes), then commit it again: only what is in git itself can be reviewed.',
    },
    {
        begins: '\0GITCRYPT\0',
        is: 'encrypted by git-crypt',
        hint: 'Take its line with filter=git-crypt out of .gitattributes, then commit it again: only what is in git itself can be reviewed.',
    },
];
/** @returns what the bytes are instead of a file, or undefined where they may be the file itself */
function standInFor(bytes) {
    const first = new TextDecoder('latin1').decode(bytes.subarray(0, 64)).replace(/^(ï»¿)?\s*/, '');
    return BEGINNINGS.find(({ begins }) => first.startsWith(begins));
}


/***/ }),

/***/ 23197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ patternsOf),
/* harmony export */   J3: () => (/* binding */ headersOfPosts),
/* harmony export */   zV: () => (/* binding */ configuredHeaders)
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
/** The headers that a derived hierarchy is made of, by their keys under `hierarchy`; none where it isn't derived. */
function headersOfPosts(hierarchy) {
    if (!hierarchy || 'file' in hierarchy)
        return {};
    return Object.fromEntries(Object.entries(hierarchy).filter(([key]) => key !== 'top'));
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
    const posts = Object.values(headersOfPosts(hierarchy));
    return [...columns, ...filters, ...posts].flatMap((header) => header?.trim() ?? []);
}


/***/ }),

/***/ 62558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ dependsOnDay),
/* harmony export */   Cg: () => (/* binding */ withImportedFilters),
/* harmony export */   TD: () => (/* binding */ dateFiltersOf),
/* harmony export */   UR: () => (/* binding */ formatsOfFilter),
/* harmony export */   fz: () => (/* binding */ filtersForExport),
/* harmony export */   nM: () => (/* binding */ isDateFilter)
/* harmony export */ });
/* harmony import */ var _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81283);

/* Filters by a date. They act at every sync, so an import keeps their columns instead of applying them. */
const isDateFilter = (filter) => 'date' in filter;
/** @returns the filters for which it matters what day it is */
const dateFiltersOf = ({ roster }) => roster.filters.filter(isDateFilter);
/** Whether the same roster may give other people on another day. */
const dependsOnDay = (config) => dateFiltersOf(config).length > 0;
/** @returns how a filter’s dates may be written */
const formatsOfFilter = ({ date }) => typeof date === 'string' ? [date] : date;
const sameColumn = (one, other) => one.column.trim() === other.column.trim();
/**
 * A filter by a date that only `import` has acts at every sync, too: an import leaves nobody out by it. The canonical
 * roster has its column with dates as YYYY-MM-DD; that of a date which is sent has the name of its element.
 *
 * @returns the configuration with those filters under `roster`
 */
function withImportedFilters(config) {
    const own = dateFiltersOf(config);
    const imported = config.import.filters
        .filter(isDateFilter)
        .map((filter) => ({ ...filter, column: canonicalHeader(config, filter), date: 'YYYY-MM-DD' }))
        .filter((filter) => !own.some((other) => sameColumn(filter, other)));
    if (imported.length === 0)
        return config;
    return { ...config, roster: { ...config.roster, filters: [...config.roster.filters, ...imported] } };
}
/** What the column of a filter is called once it is imported. */
function canonicalHeader({ import: { columns } }, { column }) {
    const isOf = ([element, from]) => {
        const header = typeof from === 'string' ? from : 'column' in from ? from.column : undefined;
        return (0,_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(element)?.kind === 'date' && header?.trim() === column.trim();
    };
    return Object.entries(columns).find(isOf)?.[0] ?? column;
}
/**
 * @param isWritten whether the export’s roster has a column of its own for an element, by its name
 * @returns the filters with which an export is read: those of `import` that go by values, and those by a date that the
 *   roster has, as the export writes them
 */
function filtersForExport(config, isWritten) {
    const forms = config.import.filters.filter(isDateFilter);
    const dated = dateFiltersOf(config)
        .filter(({ column }) => !isWritten(column.trim()))
        .map((filter) => ({ ...filter, date: (forms.find((one) => sameColumn(one, filter)) ?? filter).date }));
    return [...config.import.filters.filter((filter) => !isDateFilter(filter)), ...dated];
}


/***/ }),

/***/ 65138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GN: () => (/* binding */ NOTHING_KNOWN),
  a6: () => (/* binding */ NOT_SHOWN),
  KZ: () => (/* binding */ discretionOf),
  cu: () => (/* binding */ sharedByMany)
});

// EXTERNAL MODULE: ./src/core/base/counts.ts
var base_counts = __webpack_require__(3513);
;// CONCATENATED MODULE: ./src/core/problem/id-shape.ts

const NO_SHAPE = () => false;
const MAX_LENGTH = 64;
/** A longer run of letters may be a name. */
const MAX_CODE = 3;
const SEPARATORS = /([-_./:# ])/;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** @returns undefined for what has no digit, or anything but letters, digits and single separators */
function parse(id) {
    if (id.length > MAX_LENGTH)
        return undefined;
    if (/^\d+$/.test(id))
        return { skeleton: '9', parts: [{ length: id.length, grows: true }] };
    if (!/\p{Nd}/u.test(id))
        return undefined;
    if (UUID.test(id))
        return { skeleton: 'uuid', parts: [] };
    const skeleton = [];
    const parts = [];
    const add = (kind, length, grows = false) => {
        skeleton.push(kind);
        parts.push({ length, grows });
    };
    for (const [at, token] of id.split(SEPARATORS).entries()) {
        if (at % 2 === 1) {
            skeleton.push(token);
            continue;
        }
        const runs = token.match(/\p{Nd}+|[\p{L}\p{M}]+/gu) ?? [];
        if (token === '' || runs.join('') !== token)
            return undefined;
        if (runs.length > 2 && isByChance(token))
            add('x', token.length);
        else if (runs.length > 2)
            add(token, token.length);
        else
            for (const run of runs)
                addRun(run, add);
    }
    return { skeleton: skeleton.join('\n'), parts };
}
/** Letters and digits by chance have some of each everywhere; a name has a digit or two, and long runs of letters. */
const isByChance = (token) => (token.match(/\p{Nd}/gu)?.length ?? 0) * 5 >= token.length && !/\p{L}{5}/u.test(token);
/** GB, emp; and not Kim. */
const isCode = (run) => run.length <= MAX_CODE && (run === run.toUpperCase() || run === run.toLowerCase());
function addRun(run, add) {
    if (/^\p{Nd}/u.test(run))
        add('9', run.length, true);
    else if (isCode(run))
        add('a', run.length);
    else
        add(run, run.length);
}
/** What was uploaded is a company’s, though some of it may be wrong; it hires, and numbers get longer. */
const UPLOADED = { share: 0.02, least: 1, growth: 1, believesWords: true };
/** Of a roster that nothing is known of, only what many ids have in common is believed. */
const UNKNOWN = { share: 0.1, least: 2, growth: 0, believesWords: false };
const FEW = 3;
/** In a short list; of a longer one a tenth. */
const MAX_REPEATS = 3;
/** Learns the shape of ids that were uploaded. */
const shapeOfUploaded = (ids) => learn([...ids], UPLOADED);
/**
 * Learns the shape of ids of which nothing is known but that they are together in a column.
 *
 * @returns no shape where most of them have none in common, or where they repeat each other: those aren’t ids
 */
function shapeOfUnknown(ids) {
    const distinct = [...new Set(ids)];
    if (ids.length - distinct.length > Math.max(MAX_REPEATS, ids.length / 10))
        return NO_SHAPE;
    const shape = learn(distinct, UNKNOWN);
    return distinct.filter(shape).length * 2 > distinct.length ? shape : NO_SHAPE;
}
function learn(ids, { share, least, growth, believesWords }) {
    const parsed = ids.flatMap((id) => parse(id) ?? []);
    const enough = Math.max(ids.length * share, ids.length < FEW ? 1 : least);
    const groups = new Map();
    for (const one of parsed) {
        const group = groups.get(one.skeleton);
        if (group)
            group.push(one);
        else
            groups.set(one.skeleton, [one]);
    }
    const shapes = new Map();
    for (const [skeleton, group] of groups) {
        const words = skeleton.split('\n').filter(isWord);
        const isBelieved = believesWords || words.every((word) => word === word.toUpperCase());
        const needed = words.length > 0 ? Math.max(enough, 2) : enough;
        if (!isBelieved || group.length < needed)
            continue;
        const ranges = rangesOf(group, enough, growth);
        if (ranges.length === group[0]?.parts.length)
            shapes.set(skeleton, ranges);
    }
    return (id) => {
        const one = parse(id);
        const ranges = one && shapes.get(one.skeleton);
        return (ranges?.every(({ from, to }, at) => {
            const length = one?.parts[at]?.length ?? 0;
            return length >= from && length <= to;
        }) ?? false);
    };
}
/** Not a class or a separator. */
const isWord = (kind) => kind.length > 1 && kind !== 'uuid';
/** @returns how long each part may be; fewer of them where no length is frequent enough */
function rangesOf(group, enough, growth) {
    const [first] = group;
    return (first?.parts ?? []).flatMap(({ grows }, at) => {
        const counts = (0,base_counts/* countsOf */.mQ)(group.map(({ parts }) => parts[at]?.length ?? 0));
        const frequent = [...counts].filter(([, count]) => count >= enough).map(([length]) => length);
        if (frequent.length === 0)
            return [];
        return { from: Math.min(...frequent), to: Math.max(...frequent) + (grows ? growth : 0) };
    });
}

// EXTERNAL MODULE: ./src/core/vocabulary/months.ts
var months = __webpack_require__(96685);
;// CONCATENATED MODULE: ./src/core/problem/lookalikes.ts

/** @returns what a text looks like that isn’t an id; undefined where it may be one */
function likenessOf(text) {
    const looks = /^\d+$/.test(text) ? NUMBERS : OTHERS;
    for (const [kind, isPlain, looksSo] of looks)
        if (looksSo(text))
            return { kind, isPlain };
    return undefined;
}
const matching = (pattern) => (text) => pattern.test(text);
const IBAN = /^[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}$/i;
/** Of texts that are digits and nothing else. */
const NUMBERS = [
    // 19710203 and 03021971, also with a time
    ['date', false, (text) => isDateOf(/^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/, text, [1, 2, 3])],
    ['date', false, (text) => isDateOf(/^(\d{2})(\d{2})(\d{4})$/, text, [3, 2, 1])],
    // 07700900123, 0044…, 2025550123, and numbers of mobile phones with the code of a country
    ['phone', false, matching(/^(?:0[1-9]\d{8,9}|00[1-9]\d{8,13}|1?[2-9]\d{2}[2-9]\d{6})$/)],
    [
        'phone',
        false,
        matching(/^(?:44[1-37]\d{9}|491[5-7]\d{8,9}|33[1-9]\d{8}|34[679]\d{8}|393\d{9}|316\d{8})$/),
    ],
    ['short-date', false, (text) => isDateOf(/^(\d{2})(\d{2})(\d{2})$/, text, [0, 2, 1])],
    ['short-date', false, (text) => isDateOf(/^(\d{2})(\d{2})(\d{2})$/, text, [0, 2, 3])],
];
const OTHERS = [
    ['email', true, matching(/@/)],
    ['iban', true, (text) => IBAN.test(text) && hasCheckDigits(text.replaceAll(' ', ''))],
    ['iban', false, matching(IBAN)],
    // 1971-02-03, 3/2/1971, 1971-02-03T00:00:00Z
    ['date', true, (text) => isDateOf(/^(\d{4})([-./ ])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/, text, [1, 3, 4])],
    ['date', true, (text) => isDateOf(/^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4})(?:[ ,T].*)?$/, text, [4, 3, 1])],
    ['date', true, (text) => isWithMonth(text, 2)],
    // 3.2.71, 02/1971, 1971-02, Feb-71
    ['date', false, (text) => isDateOf(/^(\d{1,2})([-./ ])(\d{1,2})\2(\d{2})$/, text, [0, 3, 1])],
    ['date', false, (text) => isDateOf(/^(\d{2})([-./ ])(\d{1,2})\2(\d{1,2})$/, text, [0, 3, 4])],
    ['date', false, (text) => isDateOf(/^(\d{1,2})[-./ ](\d{4})$/, text, [2, 1, 0])],
    ['date', false, (text) => isDateOf(/^(\d{4})[-./](\d{1,2})$/, text, [1, 2, 0])],
    ['date', false, (text) => isWithMonth(text, 1)],
    ['phone', true, (text) => text.startsWith('+') && hasDigits(text, 7, 15)],
    ['phone', true, (text) => /\(\d+\)/.test(text) && hasDigits(text, 6, 15)],
    ['amount', true, matching(/\p{Sc}/u)],
    ['amount', true, matching(/^[-+]?\d+[.,]\d+$/)],
    ['amount', true, matching(/^[-+]?\d{1,3}(?:[.,'’ \u00A0\u202F]\d{3})+(?:[.,]\d+)?(?: ?[A-Z]{3})?$/)],
    ['amount', true, matching(/^[-+]?\d+[.,]\d+ ?[A-Z]{3}$/)],
    [
        'amount',
        false,
        matching(/^(?:EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|CAD|AUD|INR|CNY)[ \d]/),
    ],
    // 020 7946 0000, 0171/123456, 555-0123, 202-555-0123
    ['phone', false, (text) => /^0[1-9]\d*(?:[-./ ]\d+)+$/.test(text) && hasDigits(text, 7, 13)],
    ['phone', false, matching(/^(?:1[-. ])?(?:\d{3}[-. ])?\d{3}[-. ]\d{4}$/)],
];
/** ISO 13616: four characters to the end, letters as numbers from 10, and the rest of a division by 97 is 1. */
function hasCheckDigits(iban) {
    const turned = iban.slice(4) + iban.slice(0, 4);
    return (Array.from(turned).reduce((rest, character) => {
        const value = Number.parseInt(character, 36);
        return (rest * (value > 9 ? 100 : 10) + value) % 97;
    }, 0) === 1);
}
function hasDigits(text, least, most) {
    const digits = text.replaceAll(/[-+./() \u00A0]/g, '');
    return /^\d+$/.test(digits) && digits.length >= least && digits.length <= most;
}
/**
 * @param form what the text must match
 * @param parts which groups of it are the year, the month and the day, 0 for none; month and day may be the other way
 *   round
 */
function isDateOf(form, text, parts) {
    const found = form.exec(text);
    if (!found)
        return false;
    const [year, month, day] = parts.map((at) => (at === 0 ? undefined : Number(found[at])));
    return isYear(year) && ((isUpTo(12, month) && isUpTo(31, day)) || (isUpTo(31, month) && isUpTo(12, day)));
}
const isYear = (year) => year === undefined || (year >= 1880 && year < 2100);
const isUpTo = (most, part) => part === undefined || (part >= 1 && part <= most);
/** Whether a text is the name of a month with so many numbers beside it that can be a day or a year. */
function isWithMonth(text, count) {
    const words = text.match(/\p{L}+/gu) ?? [];
    const numbers = text.match(/\d+/g) ?? [];
    return (words.length === 1 &&
        numbers.length === count &&
        numbers.every((one) => one.length <= 2 || (one.length === 4 && isYear(Number(one)))) &&
        (0,months/* monthNamed */.y)(words[0]) !== undefined);
}

;// CONCATENATED MODULE: ./src/core/problem/discretion.ts



const NOTHING_KNOWN = {
    ids: new Set(),
    departments: new Set(),
    positions: new Set(),
    portalIds: [],
};
const NOTHING_SEEN = { ids: [], positions: [], departments: [] };
/** What is shown instead of an id or a department that may not be shown. */
const NOT_SHOWN = '(not shown)';
function discretionOf(rules, seen = NOTHING_SEEN) {
    const departments = new Set([...rules.departments, ...rules.known.departments]);
    const shared = onDemand(() => sharedBeside(rules.known.departments, seen.departments));
    const people = onDemand(() => judgeOf(rules.known.ids, seen.ids, rules.known.portalIds));
    const posts = onDemand(() => judgeOf(rules.known.positions, seen.positions, []));
    const pattern = rules.idPattern && saysWhatAnIdIs(rules.idPattern) ? rules.idPattern : undefined;
    const when = (allowed, text) => (allowed ? text : undefined);
    if (rules.showValues)
        return { ...SHOWING, seeing: () => discretionOf(rules) };
    const isId = (id) => people().isId(id, rules.known.ids.has(id), pattern);
    return {
        id: (id) => when(isId(id), id),
        position: (id) => when(isId(id) || (!isTitle(id) && posts().isId(id, false)), id),
        department: (name) => when(departments.has(name) || shared().has(name), name),
        header: (header) => when(rules.headers.has(header), header),
        value: () => undefined,
        seeing: (columns) => discretionOf(rules, columns),
    };
}
const same = (text) => text;
const SHOWING = { id: same, position: same, department: same, header: same, value: same };
function onDemand(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}
/**
 * @param known ids of the baseline; without any, those that are seen show what ids look like
 * @param further other ids of which nothing is proved
 */
function judgeOf(known, seen, further) {
    const isUsual = usualIn([...known]);
    const shapes = known.size > 0 ? [shapeBeside(known, seen)] : [seen, further].map(shapeOfColumn);
    return {
        isId: (id, isKnown, pattern) => {
            const likeness = likenessOf(id);
            if (likeness?.kind === 'email' || (likeness?.kind === 'iban' && likeness.isPlain))
                return false;
            const isUnlike = !likeness || likeness.kind === 'short-date' || isUsual(likeness.kind);
            if (isKnown)
                return isUnlike || !likeness.isPlain;
            return isUnlike && ((pattern?.test(id) ?? false) || shapes.some((shape) => shape(id)));
        },
    };
}
/** Where most ids of the baseline look like something else, that is what ids look like in this company. */
function usualIn(known) {
    const kinds = (0,base_counts/* countsOf */.mQ)(known.flatMap((id) => likenessOf(id)?.kind ?? []));
    return (kind) => (kinds.get(kind) ?? 0) * 2 > known.length;
}
const MANY = 10;
/** A column in which hardly anything is left of the baseline is another column, and its shape a coincidence. */
function shapeBeside(known, seen) {
    const stayed = seen.filter((id) => known.has(id)).length;
    if (known.size >= MANY && seen.length >= MANY && stayed * 10 < known.size)
        return NO_SHAPE;
    return shapeOfUploaded(known);
}
/** Six digits may be an id or a date; where nearly all of a column are dates, it is a column of dates. */
function shapeOfColumn(ids) {
    const dates = ids.filter((id) => likenessOf(id)?.kind === 'short-date').length;
    return ids.length >= 3 && dates * 5 >= ids.length * 4 ? NO_SHAPE : shapeOfUnknown(ids);
}
/** Words of a title have blanks or small letters; a code has neither. */
const isTitle = (id) => /\s|\p{Ll}{4}/u.test(id);
/** Words as names are, of every usual length. */
const NAMES = [...Array.from({ length: 14 }, (_, more) => `A${'a'.repeat(more + 1)}`), 'Müller', 'O’Brien'];
/** A pattern that takes names says nothing of what an id is. */
const saysWhatAnIdIs = (pattern) => !NAMES.some((name) => pattern.test(name));
/** A column in which hardly anybody is in a department of the baseline is another column: a religion is shared by many. */
function sharedBeside(known, names) {
    const stayed = names.filter((name) => known.has(name)).length;
    return known.size > 0 && stayed * 2 < names.length ? new Set() : sharedByMany(names);
}
/**
 * The departments, or types, that so many people have that they say nothing of anybody. In a column of names most are
 * shared by few, and then none of it is shown.
 */
function sharedByMany(names) {
    const enough = Math.max(5, names.length / 100);
    const shared = [...(0,base_counts/* countsOf */.mQ)(names)].filter(([name, count]) => count >= enough && /\p{L}/u.test(name) && !likenessOf(name));
    const people = shared.reduce((sum, [, count]) => sum + count, 0);
    return new Set(people * 5 >= names.length * 4 ? shared.map(([name]) => name) : []);
}


/***/ }),

/***/ 67672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ readCell),
/* harmony export */   Dk: () => (/* binding */ hierarchyColumns),
/* harmony export */   G0: () => (/* binding */ cellAt),
/* harmony export */   SA: () => (/* binding */ knownNamesNote),
/* harmony export */   cR: () => (/* binding */ duplicateHeaders),
/* harmony export */   tY: () => (/* binding */ wantedColumns),
/* harmony export */   xs: () => (/* binding */ findColumns)
/* harmony export */ });
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51751);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _config_columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23197);
/* harmony import */ var _problem_cell_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50915);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);
/* harmony import */ var _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81283);
/* harmony import */ var _vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69608);
/* harmony import */ var _file_csv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42586);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46050);









/** The columns that the configuration asks of the roster: those of docs/vendor-api.md first, its own after them. */
function wantedColumns(config) {
    const own = config.roster.columns;
    const ofAll = _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPLOYEE_ELEMENTS */ .jO.filter((element) => (0,_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isRequired */ .gx)(element) || Object.hasOwn(own, element));
    const elements = new Set([...ofAll, ...Object.keys(own)]);
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
        return (0,_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(element)?.kind === 'date' ? [] : undefined;
    return typeof declared === 'string' ? [declared] : declared;
}
/** The columns of the roster that a derived hierarchy is made of; none where it isn't derived. */
function hierarchyColumns({ hierarchy }) {
    return Object.entries((0,_config_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .headersOfPosts */ .J3)(hierarchy)).flatMap(([element, header]) => header === undefined ? [] : [{ element, header }]);
}
/**
 * Finds columns by their headers: the one that was asked for, or, where nobody said which, the only one that the
 * element is known by. A missing one is a problem, never an empty field.
 *
 * @param used headers that are something else, and so aren't offered for a column that is missing
 */
function findColumns(table, wanted, discretion, used = []) {
    const fields = [];
    const byKnownName = [];
    // What may be a missing column is known when all others are found.
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
            problems.push(() => missingColumn(table, { ...column, header }, nearHeader(table, header, discretion)));
        }
        if (index !== -1) {
            fields.push(further.length > 0 ? { ...column, index, further } : { ...column, index });
            continue;
        }
        const candidates = anyKnown ? candidatesFor(table, column.element, taken) : [];
        const [first, second] = candidates;
        if (second)
            problems.push(() => ambiguousColumn(table, column.element, candidates));
        else if (first)
            byKnownName.push({ ...column, ...first });
        else if (anyKnown)
            problems.push((taken) => unknownColumn(table, column, taken));
        else
            problems.push(() => missingColumn(table, column, nearHeader(table, column.header, discretion)));
    }
    const found = inOrder([...fields, ...byKnownName], wanted);
    const others = [...used, ...found.map(({ header }) => header.trim())];
    return { fields: found, problems: problems.map((of) => of(others)), byKnownName };
}
function inOrder(fields, wanted) {
    const byElement = new Map(fields.map((field) => [field.element, field]));
    return wanted.flatMap(({ element }) => byElement.get(element) ?? []);
}
/** A header that appears twice is one candidate; that it does is reported elsewhere. */
function candidatesFor(table, element, taken) {
    const known = table.header
        .map((header, index) => ({ header, index }))
        .filter(({ header, index }) => {
        const isFirst = table.header.indexOf(header) === index;
        return isFirst && !taken.has(header) && (0,_vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsKnownAs */ .XE)(header).has(element);
    });
    // A header in the very letters of a known name means more than one that only has its words.
    const written = known.filter(({ header }) => (0,_vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .isWrittenAs */ .ol)(header, element));
    return written.length > 0 ? written : known;
}
function ambiguousColumn(table, element, candidates) {
    const named = candidates.map(({ header, index }) => `“${header}” (cell ${cellAt(table, index)})`);
    const [first] = candidates;
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('roster/ambiguous-column', table.headerPlace(first && first.index + 1), {
        message: `\`${element}\` could be read from ${named.join(' or from ')}; say which under \`roster.columns\`, as in ${lineOf(element, first?.header ?? '')}.`,
    });
}
/** The line of configuration that says which header an element is read from. */
function lineOf(element, header) {
    return `\`${element}: ${/^[\p{L}\p{N} ]+$/u.test(header) ? header : JSON.stringify(header)}\``;
}
function missingColumn(table, { element, header }, near, known = '') {
    const message = `The column \`${element}\` is missing: no header is “${header}”${known}.`;
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('roster/missing-column', table.headerPlace(), { message: `${message}${near}` });
}
/** A missing column that any header would do for which it is known by. */
function unknownColumn(table, column, used) {
    const near = likelyHeader(table, column.element, used);
    return missingColumn(table, column, near, ', and none is another known name of it');
}
/** What a header’s cell is called, as a spreadsheet does. */
function cellAt(table, index) {
    const { line = 1, row = line } = table.headerPlace(index + 1);
    return (0,_problem_cell_name_js__WEBPACK_IMPORTED_MODULE_7__/* .cellName */ .I)(row, index + 1);
}
/** What may be the column: only one whose cells can be it, and that is nothing else. */
function likelyHeader(table, element, used) {
    if (!(0,_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmployeeElement */ .C$)(element))
        return '';
    const [sound] = (0,_file_csv_js__WEBPACK_IMPORTED_MODULE_4__/* .splitByLength */ .O)(table);
    const columns = table.header.flatMap((header, index) => {
        // A private address isn’t to be sent, so nobody is asked to take it; a status isn’t a type.
        const isOther = (0,_vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .isMisleading */ .qf)(header, element) || (0,_vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsKnownAs */ .XE)(header).has('status');
        if (header === '' || isOther || used.includes(header))
            return [];
        return [{ header, index, cells: sound.map(({ cells }) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPadding */ .gl)(cells[index] ?? '')) }];
    });
    const doubtful = columns.find((column) => (0,_vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .isDoubtful */ .Ge)(column.header, element) && (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .mayBe */ .H)(column, element));
    if (doubtful) {
        const { header, index } = doubtful;
        return ` If “${header}” (cell ${cellAt(table, index)}) is it, add ${lineOf(element, header)} under \`roster.columns\`.`;
    }
    for (const column of columns) {
        const name = (0,_vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .nearlyKnownAs */ .f2)(column.header, element);
        if (name !== undefined && (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .mayBe */ .H)(column, element))
            return ` The header in cell ${cellAt(table, column.index)} is nearly “${name}”.`;
    }
    const shown = columns.find((column) => (0,_vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsKnownAs */ .XE)(column.header).size === 0 && (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .showsInCells */ .vq)(column, element));
    return shown ? ` The column of the header in cell ${cellAt(table, shown.index)} looks like it.` : '';
}
/** A header that isn’t known as one may be a value: then its place is reported. */
function nearHeader(table, wanted, discretion) {
    const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .pA)(wanted, table.header);
    if (near === undefined)
        return '';
    const shown = discretion.header(near);
    const cell = `cell ${cellAt(table, table.header.indexOf(near))}`;
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
/** A header that appears twice is a problem also where the column isn't needed: the file isn't what was meant. */
function duplicateHeaders(table, discretion) {
    return table.header.flatMap((header, index) => {
        const first = table.header.indexOf(header);
        if (header === '' || first === index)
            return [];
        const shown = discretion.header(header);
        const name = shown === undefined ? 'The header' : `The header “${shown}”`;
        const message = `${name} is in cell ${cellAt(table, first)} and again in cell ${cellAt(table, index)}.`;
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
    const written = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPadding */ .gl)(record.cells[index] ?? '');
    return written.includes('\r') ? written.replaceAll(/\r\n?/g, '\n') : written;
}


/***/ }),

/***/ 45324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ dateSieve),
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _base_counts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3513);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _config_date_filters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62558);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97420);
/* harmony import */ var _vocabulary_dates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34013);
/* harmony import */ var _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81283);
/* harmony import */ var _vocabulary_nothing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72805);
/* harmony import */ var _vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17725);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67672);









/** @returns the day that a cell says, YYYY-MM-DD; undefined where it says none of the calendar */
function dayOf(written, formats) {
    const day = (0,_vocabulary_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .toIsoDate */ .Vy)(written, formats);
    return day !== undefined && (0,_vocabulary_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .isDate */ .$P)(day) ? day : undefined;
}
/**
 * Goes by a date: until it, and where there is none; or from it on, with so many days between.
 *
 * @param asOf the day, YYYY-MM-DD, by which it decides; undefined: it leaves nobody out
 */
function dateSieve(filter, of, asOf) {
    const { keep, days = 0 } = filter;
    const isUntil = keep === 'until';
    const formats = (0,_config_date_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .formatsOfFilter */ .UR)(filter);
    const known = new Map();
    const dayIn = (record) => {
        const written = (0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .readCell */ .$$)(record, of.field);
        if (!known.has(written))
            known.set(written, dayOf(written, formats));
        return known.get(written);
    };
    // The cell’s own day isn’t moved: 9999-12-31 has no day after it.
    const limit = asOf === undefined ? undefined : isUntil ? asOf : (0,_vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_5__/* .daysAfter */ .mU)(asOf, -days);
    const isOut = (day) => limit !== undefined && (isUntil ? day < limit : day > limit);
    const isReported = reportedElsewhere(of);
    /** “NULL” and “-” in a column of last days say that somebody stays. */
    const isEmpty = (record) => {
        const written = (0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .readCell */ .$$)(record, of.field);
        return written === '' || (isUntil && (0,_vocabulary_nothing_js__WEBPACK_IMPORTED_MODULE_7__/* .meansNoDay */ .e)(written));
    };
    return {
        drops: (record) => {
            const day = dayIn(record);
            return day !== undefined && isOut(day);
        },
        problemsOf: (records) => {
            const judged = isUntil ? records.filter((record) => !isEmpty(record)) : records;
            const wrong = judged.filter((record) => dayIn(record) === undefined && !isReported(record));
            const filled = wrong.filter((record) => !isEmpty(record));
            const isWhole = filled.length > 1 && filled.length === judged.length;
            return isWhole ? [ofTheColumn(filled, formats, of)] : ofEach(wrong, formats, of);
        },
        notesOf: (records) => {
            const words = records.map((record) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .readCell */ .$$)(record, of.field)).filter((written) => written !== '');
            return isUntil ? noDayNotes(of.field.header, words.filter(_vocabulary_nothing_js__WEBPACK_IMPORTED_MODULE_7__/* .meansNoDay */ .e)) : [];
        },
    };
}
function noDayNotes(header, words) {
    if (words.length === 0)
        return [];
    const named = [...(0,_base_counts_js__WEBPACK_IMPORTED_MODULE_8__/* .byFrequency */ .qb)(words)].map(([word, count]) => `${word} (${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'line')})`);
    return [`Where “${header.trim()}” has ${named.join(', ')}, no day is meant: it was read as an empty cell.`];
}
/** A cell that is sent as a date, and isn’t one, is reported as that. */
function reportedElsewhere({ field, fields }) {
    const own = fields.find(({ index, formats }) => index === field.index && formats);
    if (!own)
        return () => false;
    return (record) => {
        const written = (0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .readCell */ .$$)(record, own);
        return written === '' ? (0,_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRequired */ .gx)(own.element) : dayOf(written, own.formats ?? []) === undefined;
    };
}
function ofEach(wrong, formats, { table, field, idOf, discretion }) {
    return wrong.slice(0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PROBLEMS */ .aZ).map((record) => {
        const written = (0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .readCell */ .$$)(record, field);
        const shown = written === '' ? undefined : discretion.value(written);
        const why = written === '' ? 'is empty, so nobody knows from when on' : (0,_vocabulary_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonAgainst */ .sx)(written, formats);
        return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('roster/filter-date', table.place(record, field.index + 1), {
            message: `The date in “${field.header}” ${why}${shown === undefined ? '' : `: ${JSON.stringify(shown)}`}.`,
            hint: written === '' ? undefined : (0,_vocabulary_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .howToWrite */ .tv)(formats),
            employeeId: idOf(record),
        });
    });
}
/** One wrong form is one mistake, however many lines have it. */
function ofTheColumn(wrong, formats, { table, field }) {
    const written = wrong.map((record) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .readCell */ .$$)(record, field));
    const likely = (0,_vocabulary_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .likelyFormats */ .Bv)(written);
    const read = written.filter((one) => likely.some((format) => (0,_vocabulary_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .reads */ .Um)(one, format))).length;
    const could = read * 2 < written.length ? '' : `; ${read} of them could be ${likely.join(' or ')}`;
    const message = `None of the ${wrong.length} values in “${field.header}” has the form ${formats.join(' or ')}${could}.`;
    const [first] = wrong;
    const place = first ? table.place(first, field.index + 1) : table.headerPlace(field.index + 1);
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('roster/filter-date', place, { message, isWide: true });
}


/***/ }),

/***/ 46050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mayBe),
/* harmony export */   HR: () => (/* binding */ identifies),
/* harmony export */   Zq: () => (/* binding */ holdsHonorifics),
/* harmony export */   ce: () => (/* binding */ doubtAbout),
/* harmony export */   vq: () => (/* binding */ showsInCells)
/* harmony export */ });
/* harmony import */ var _base_counts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3513);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _vocabulary_countries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3810);
/* harmony import */ var _vocabulary_dates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34013);
/* harmony import */ var _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81283);
/* harmony import */ var _vocabulary_leaver_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43109);
/* harmony import */ var _vocabulary_nothing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72805);
/* harmony import */ var _vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69608);








const seen = new WeakMap();
function valuesOf(column) {
    let values = seen.get(column);
    if (!values) {
        const filled = column.cells.filter((cell) => cell !== '');
        values = {
            counts: (0,_base_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .countsOf */ .mQ)(filled),
            filled: filled.length,
            rows: column.cells.length,
            shares: new Map(),
        };
        seen.set(column, values);
    }
    return values;
}
/** Of more different values, the first say enough. */
const MAX_SAMPLE = 200;
/** @returns how many of the cells are so, from 0 to 1; 0 where there are none */
function share({ counts, shares }, isSo) {
    const known = shares.get(isSo);
    if (known !== undefined)
        return known;
    let [all, so, looked] = [0, 0, 0];
    for (const [value, count] of counts) {
        if ((looked += 1) > MAX_SAMPLE)
            break;
        all += count;
        if (isSo(value))
            so += count;
    }
    const found = all === 0 ? 0 : so / all;
    shares.set(isSo, found);
    return found;
}
const HALF = 0.5;
const NEARLY_ALL = 0.9;
const MAX_TYPES = 30;
/** Fewer people say nothing of how many share a value. */
const FEW = 10;
const hasLetters = (value) => /\p{L}/u.test(value);
const isNumber = (value) => /^[\d.,]+$/.test(value);
const isAddress = (value) => /^[^\s@]+@[^\s@]+$/.test(value);
/** Whether it is worth trying all the forms of dates. */
const DATE_SHAPE = /^(\d{1,4}[-/. ]+(\d{1,2}|\p{L}{3,10}\.?)[-/. ]+\d{1,4}(?!\d)|\p{L}{3,10}\.? \d{1,2}, \d{4}|\d{8}$)/u;
const isDateLike = (value) => value.length < 32 && DATE_SHAPE.test(value) && (0,_vocabulary_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .toIsoDate */ .Vy)(value, _vocabulary_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .CANDIDATES */ .Rb) !== undefined;
const isCountry = (value) => (0,_vocabulary_countries_js__WEBPACK_IMPORTED_MODULE_1__/* .countryCode */ .kf)(value) !== undefined;
const isCountryName = (value) => value.length > 3 && !isNumber(value) && isCountry(value);
const isCountryCode = (value) => /^[A-Z]{2,3}$/.test(value) && isCountry(value);
const isNameOrCode = (value) => isCountryName(value) || isCountryCode(value);
const isFreeMail = (value) => FREE_MAIL.test(value);
const isHonorific = (value) => HONORIFICS.has((0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(value));
const isNoId = (value) => /\s|@/.test(value) || isDateLike(value);
const isNoManagerId = (value) => /\s|@/.test(value);
const isNoName = (value) => !hasLetters(value) || value.includes('@');
const isDateOrSerial = (value) => isDateLike(value) || (0,_vocabulary_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .isSerialNumber */ .WQ)(value);
const isPlainDate = (value) => !isNumber(value) && isDateLike(value);
const isAddressOrDate = (value) => isAddress(value) || isDateLike(value);
const isNoType = (value) => !hasLetters(value) || isAddressOrDate(value);
/** Nearly nobody who works today began so early, and many were born then. */
const EARLY = '1985';
const isEarly = (value) => ((0,_vocabulary_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .toIsoDate */ .Vy)(value, _vocabulary_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .CANDIDATES */ .Rb) ?? EARLY) < EARLY;
/** Whose addresses people have for themselves. */
const FREE_MAIL = /@(gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|gmx|web|t-online|proton|protonmail|orange|free|wanadoo|laposte|wp|o2|onet|interia|ziggo|kpnmail|libero|virgilio|tiscali|uol|bol|terra|sapo)\.[a-z.]{2,6}$/i;
const HONORIFICS = new Set('Mr Mrs Ms Miss Mx Dr Prof Sir Herr Frau M Mme Mlle Sr Sra Srta Dhr Mevr Sig Pan Pani'
    .split(' ')
    .map(_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj));
/** Whether many people have the same value, though it should be each one’s own. */
const isShared = ({ counts, filled }) => counts.size * 2 < filled;
/** Whether the values are as many as the people: a list of departments or types is shorter. */
const isEachOnesOwn = ({ counts, filled }) => filled >= FEW && counts.size * 10 > filled * 9;
const AGAINST = {
    id: (values) => {
        if (share(values, isNoId) > HALF)
            return 'its values aren’t ids';
        return isShared(values) ? 'many people have the same value' : undefined;
    },
    name: (values) => (share(values, isNoName) > HALF ? 'its values aren’t names' : undefined),
    type: (values) => {
        const { size } = values.counts;
        const isMany = size > MAX_TYPES || (values.filled > MAX_TYPES && size * 2 > values.filled);
        return isMany ? 'its values are too many for types' : undefined;
    },
    department: (values) => {
        if (share(values, isNumber) > HALF)
            return 'its values are numbers, not names of departments';
        const isOther = share(values, isAddressOrDate) > HALF;
        return isOther ? 'its values aren’t names of departments' : undefined;
    },
    date: (values) => {
        // “NULL” and “ - - ” are neither dates nor anything else.
        const none = share(values, _vocabulary_nothing_js__WEBPACK_IMPORTED_MODULE_7__/* .meansNoDay */ .e);
        if (none === 1)
            return 'it is empty';
        return share(values, isDateOrSerial) <= HALF * (1 - none) ? 'most of its values aren’t dates' : undefined;
    },
    country: (values) => (share(values, isCountry) < HALF ? 'most of its values aren’t countries' : undefined),
    email: (values) => {
        if (share(values, isAddress) <= HALF)
            return 'most of its values aren’t e-mail addresses';
        return share(values, isFreeMail) > HALF ? 'most of its addresses are private ones' : undefined;
    },
};
const AGAINST_OTHERS = {
    manager_id: (values) => (share(values, isNoManagerId) > HALF ? 'its values aren’t ids' : undefined),
    manager_email: (values) => share(values, isAddress) <= HALF ? 'most of its values aren’t e-mail addresses' : undefined,
    position_title: (values) => share(values, isHonorific) > HALF ? 'its values are forms of address' : undefined,
    position_id: ({ counts, filled }) => counts.size < filled ? 'several people have the same value' : undefined,
};
/** @returns in words what speaks against the column being this field, or undefined */
function doubtAbout(column, field) {
    const values = valuesOf(column);
    if (values.filled === 0)
        return 'it is empty';
    const against = (0,_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmployeeElement */ .C$)(field) ? AGAINST[_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .FIELDS */ .cJ[field].kind] : AGAINST_OTHERS[field];
    return against?.(values);
}
/** Whether the values are forms of address, as “Mrs” is. */
const holdsHonorifics = (column) => share(valuesOf(column), isHonorific) > HALF;
/** Whether a column that is only called “ID” or the like tells people apart, and isn’t just the number of the row. */
function identifies(column) {
    const { counts, rows } = valuesOf(column);
    const isRowNumber = column.cells.every((cell, row) => Number(cell) === row + 1 || Number(cell) === row);
    return counts.size === rows && !isRowNumber && doubtAbout(column, 'employee_id') === undefined;
}
/**
 * Whether a column may be offered as a field whose header it doesn’t have: nothing speaks against it, neither in its
 * cells nor in its header. Offered isn’t taken: somebody is asked.
 */
function mayBe(column, field) {
    if (doubtAbout(column, field) !== undefined)
        return false;
    const values = valuesOf(column);
    switch ((0,_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmployeeElement */ .C$)(field) ? _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .FIELDS */ .cJ[field].kind : field) {
        case 'name':
            return share(values, isDateLike) < HALF;
        case 'type':
            return share(values, isNoType) < HALF;
        case 'department':
            return !isEachOnesOwn(values);
        case 'email':
            return !isShared(values) && !(0,_vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_5__/* .isNotOfWork */ .Gd)(column.header);
        case 'country':
            return !(0,_vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_5__/* .isNotOfWork */ .Gd)(column.header) && !NOT_COUNTRIES.test(column.header);
        case 'id':
            return values.filled * 2 > values.rows;
        case 'date':
            return values.filled * 2 > values.rows && !(0,_vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_5__/* .isOtherDate */ .Z0)(column.header);
        default:
            return true;
    }
}
/** Headers of codes that look like those of countries. */
const NOT_COUNTRIES = /state\b|provin|lang|sprach|idioma|taal|lingua|locale|curren|währung|devise|moneda|valuta/i;
/** Fields that cells give away, whatever the header says. */
function showsInCells(column, field) {
    if (!mayBe(column, field))
        return false;
    const values = valuesOf(column);
    switch ((0,_vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmployeeElement */ .C$)(field) ? _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .FIELDS */ .cJ[field].kind : field) {
        case 'email':
            return share(values, isAddress) >= NEARLY_ALL && values.counts.size * 10 >= values.filled * 9;
        case 'country':
            return isCountries(values);
        case 'date':
            return share(values, isPlainDate) >= NEARLY_ALL && !areBirthdays(values);
        default:
            return false;
    }
}
/** “NO” and “SI” are answers, too. Names of countries are sure; codes of two letters may as well be states, sizes or units: so all have to be known. */
const isCountries = (values) => (values.counts.size === 1 || (0,_vocabulary_leaver_words_js__WEBPACK_IMPORTED_MODULE_4__/* .answersIn */ .VZ)(new Set(values.counts.keys())) === undefined) &&
    (share(values, isCountryName) >= NEARLY_ALL || share(values, isNameOrCode) === 1);
const MANY_EARLY = 0.25;
const areBirthdays = (values) => share(values, isEarly) > MANY_EARLY;


/***/ }),

/***/ 14655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ splitName)
/* harmony export */ });
/**
 * Separates a full name: “Surname, Forename” at its comma, any other at its last blank. Where that is a guess, it says
 * so; of what can’t be separated, both parts are the whole.
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

/***/ 73797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q1: () => (/* binding */ isOfRosters),
  pR: () => (/* binding */ sensitiveFirst),
  Ox: () => (/* binding */ unneededColumns)
});

// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/vocabulary/headers.ts + 5 modules
var headers = __webpack_require__(69608);
// EXTERNAL MODULE: ./src/core/vocabulary/leaver-words.ts
var leaver_words = __webpack_require__(43109);
;// CONCATENATED MODULE: ./src/core/vocabulary/sensitive-headers.ts

/*
 * Headers of columns that no roster needs and nobody should commit: pay, bank accounts, birth, health, religion, private
 * addresses, passwords, numbers of the state. By words in English, German, French, Spanish, Dutch, Polish, Italian and
 * Portuguese; a header that holds one of them is such a column.
 */
const words = (text) => new Set(text.split(/[\s|]+/).filter(Boolean));
/** Whole words, as they are without accents. */
const SENSITIVE = words(`
  salary | salaries | pay | wage | wages | bonus | compensation | remuneration | iban | bic | swift | bank |
  religion | denomination | church | birth | birthdate | birthday | dob | ssn | nino | passport | password |
  passwords | pwd | gender | sex | ethnicity | ethnic | race | disability | health | sick | sickness | marital |
  nationality | citizenship | tax | union | pregnancy | spouse | children | emergency | visa | immigration | veteran
  gehalt | lohn | entgelt | vergutung | pramie | konto | kontonummer | bankverbindung | bankleitzahl | blz | konfession |
  kirchensteuer | geburtsdatum | geburtstag | geburtsort | geboren | passwort | kennwort | geschlecht | behinderung |
  schwerbehinderung | familienstand | staatsangehorigkeit | nationalitat | steuerklasse | steuer |
  sozialversicherungsnummer | svnr | rentenversicherungsnummer | krankenkasse | krankheit | gewerkschaft
  salaire | remuneration | prime | rib | banque | naissance | confession | sexe | handicap | matrimoniale | nationalite |
 impot | secu | nir | syndicat
  salario | sueldo | nomina | banco | cuenta | nacimiento | contrasena | sexo | genero | discapacidad | nacionalidad |
  nss | rfc | curp | nif | dni | sindicato
  salaris | loon | rekening | rekeningnummer | geboortedatum | geboorteplaats | wachtwoord | geslacht | nationaliteit |
  bsn | burgerservicenummer | sofinummer | burgerlijke | vakbond
  wynagrodzenie | pensja | placa | konto | urodzenia | haslo | plec | pesel | wyznanie | narodowosc | obywatelstwo | nip | brutto | netto | bruto
  stipendio | retribuzione | nascita | sesso | cittadinanza | lordo
  salario | ordenado | nascimento | senha | nacionalidade | niss | cpf | pis | conta
`);
/** Parts of compounds, as German and Dutch write them, and of headers without blanks. */
const STEMS = [
    ...[
        'salary',
        'birthdate',
        'dateofbirth',
        'birthday',
        'password',
        'socialsecurity',
        'nationalinsurance',
        'bankaccount',
    ],
    ...[
        'gehalt',
        'stundenlohn',
        'geburts',
        'konfession',
        'sozialversicherung',
        'bankverbindung',
        'passwort',
        'steuerid',
    ],
    ...[
        'salaire',
        'naissance',
        'securitesociale',
        'motdepasse',
        'seguridadsocial',
        'fechadenacimiento',
        'geboorte',
    ],
    ...['salaris', 'burgerservice', 'codicefiscale', 'homeaddress', 'privatadresse'],
];
/** Words that say nothing by themselves, beside which a sensitive one is a header and not the value of a cell. */
const BESIDE = words(`
  base basic annual yearly monthly hourly weekly current gross net amount currency frequency rate grade band date day year
  place country of number no nr id code account name the in per de du del della la le el dos da do van der home personal
  private employee status type last next first security social insurance national hash function details holder
  contact year month jahr monat datum nummer numero num numer mot passe codice fiscale civil etat estado stan stato
  cywilny civile sort ni address sociale securite fecha data kwota brut eur euro usd gbp chf pln
`);
const partsOf = (header) => header
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
/** Words that mean it together only. */
const PHRASES = [
    ...['home address', 'private address', 'sort code', 'ni number', 'mot de passe', 'codice fiscale'],
    ...['etat civil', 'estado civil', 'stan cywilny', 'stato civile', 'numero de securite sociale'],
];
/**
 * Whether a header is that of a column which nobody should keep in a repository without need. What an element is known
 * by isn't one, as a name at birth or a number of the payroll.
 */
function isSensitiveHeader(header) {
    if ((0,headers/* fieldsKnownAs */.XE)(header).size > 0)
        return false;
    const parts = partsOf(header);
    const [spaced, together] = [parts.join(' '), parts.join('')];
    return (parts.some((part) => SENSITIVE.has(part)) ||
        STEMS.some((stem) => together.includes(stem)) ||
        PHRASES.some((phrase) => spaced.includes(phrase)));
}
/** Whether such a header is surely one, and no value that slipped into the first line: every word of it is known. */
const isShownSensitive = (header) => isSensitiveHeader(header) &&
    partsOf(header).every((part) => SENSITIVE.has(part) || BESIDE.has(part) || STEMS.some((stem) => part.startsWith(stem)));

;// CONCATENATED MODULE: ./src/core/roster/columns/unneeded.ts





/** As many headers tell what kind of columns there are. */
const SHOWN = 10;
/** Puts columns that nobody should keep without need before the others. */
function sensitiveFirst(columns, headerOf) {
    const [grave, others] = [true, false].map((isGrave) => columns.filter((column) => isSensitiveHeader(headerOf(column)) === isGrave));
    return [...(grave ?? []), ...(others ?? [])];
}
/** Whether a column is one that rosters have: managers, titles and exit dates, also before a configuration reads them. */
const isOfRosters = (header) => (0,headers/* fieldsKnownAs */.XE)(header).size > 0 || (0,leaver_words/* exitIn */.KP)(header) !== undefined;
/**
 * Reports the columns of a roster that nothing reads, by their headers alone. Columns without anything in them don't
 * count.
 *
 * @param used the columns that are read, counted from 1
 */
function unneededColumns(table, used, discretion) {
    const isFilled = (index) => table.records.some(({ cells }) => (0,base_text/* withoutPadding */.gl)(cells[index] ?? '') !== '');
    const unneeded = table.header
        .map((header, index) => ({ header, index }))
        .filter(({ header, index }) => !used.has(index + 1) && !isOfRosters(header) && isFilled(index));
    const [first, ...others] = sensitiveFirst(unneeded, ({ header }) => header);
    if (!first)
        return [];
    const named = [first, ...others]
        .flatMap(({ header }) => (isShownSensitive(header) ? header : (discretion.header(header) ?? [])))
        .slice(0, SHOWN);
    const among = named.length < unneeded.length ? 'among them ' : '';
    const which = named.length > 0 ? `: ${among}${named.map((header) => `“${header}”`).join(', ')}` : '';
    const verb = unneeded.length === 1 ? 'isn’t' : 'aren’t';
    const message = `${(0,base_text/* counted */.hS)(unneeded.length, 'column')} of the roster ${verb} needed${which}.`;
    return [(0,problem/* problem */.CC)('roster/unneeded-column', table.headerPlace(first.index + 1), { message })];
}


/***/ }),

/***/ 92271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ walkCells),
/* harmony export */   CR: () => (/* binding */ CR),
/* harmony export */   J0: () => (/* binding */ recordStarts),
/* harmony export */   L1: () => (/* binding */ endsLine),
/* harmony export */   LF: () => (/* binding */ LF),
/* harmony export */   Z9: () => (/* binding */ isNewline),
/* harmony export */   ir: () => (/* binding */ cellOffset),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   m2: () => (/* binding */ closingQuote)
/* harmony export */ });
/*
 * Where cells are in the bytes of a CSV file (RFC 4180). csv-parse reads the values; this walk answers what it
 * can't: the place of a cell, and where a quote went wrong. It only runs when there is something to report.
 */
const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const SPACE = 0x20;
const TAB = 0x09;
const isNewline = (byte) => byte === LF || byte === CR;
/** Whether a line ends with this byte: that of a CRLF ends with its second. */
const endsLine = (bytes, at) => bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF);
/** Walks the cells from `start`, which must be the begin of a record; blank lines aren't records. */
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
/** @returns the byte of the quote that closes the one at `opening`; undefined where none does */
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
function recordStarts(bytes, delimiter) {
    const starts = [];
    const breaks = [];
    for (const { column, offset, end } of walkCells(bytes, delimiter)) {
        if (column === 1)
            starts.push(offset);
        // Only quotes hold a line break inside a cell.
        if (bytes[offset] !== QUOTE)
            continue;
        for (let at = offset; at < end; at += 1)
            if (endsLine(bytes, at))
                breaks.push(at);
    }
    return { starts, breaks };
}


/***/ }),

/***/ 42586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readTable),
  O: () => (/* binding */ splitByLength)
});

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/roster/file/cells.ts
var cells = __webpack_require__(92271);
// EXTERNAL MODULE: ./src/core/roster/file/decode.ts
var decode = __webpack_require__(77634);
// EXTERNAL MODULE: ./src/core/base/counts.ts
var base_counts = __webpack_require__(3513);
;// CONCATENATED MODULE: ./src/core/roster/file/delimiter.ts


const CANDIDATES = [',', ';', '\t', '|'];
/** How many records show the delimiter; more of them wouldn't show another. */
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
 * Finds the delimiter by what it makes of the first records: the one that separates most of them into the same number
 * of cells, and into most cells.
 *
 * @returns undefined where none separates anything, or two do equally well; the comma for a file of no records
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
    const cells = (0,base_counts/* commonest */.mS)(counts.filter((count) => count > 1));
    const agreeing = counts.filter((count) => count === cells).length;
    const startsWithHeader = cells !== undefined && counts[0] === cells;
    // A single record of so many cells below something else isn't evidence.
    const score = cells !== undefined && (startsWithHeader || agreeing > 1) ? (cells * agreeing) / counts.length : 0;
    return { records: counts.length, score, startsWithHeader };
}
/** @returns how many cells each of the first records has; 0 for one whose quotes make no sense */
function cellCounts(bytes, delimiter) {
    const counts = [];
    let faulty = false;
    for (const { column, endsRecord, fault } of (0,cells/* walkCells */.$t)(bytes, delimiter)) {
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
const DIRECTIVE = /^"?sep=([,;\t|])"?(?=[\r\n]|$)/i;
/** Takes out the line `sep=;` with which a file tells Excel its delimiter. */
function withoutDirective(bytes) {
    const found = DIRECTIVE.exec(new TextDecoder().decode(bytes.subarray(0, 16)));
    if (!found?.[1])
        return { bytes };
    return { bytes: new Uint8Array(bytes).fill(cells.LF, 0, found[0].length), delimiter: found[1] };
}

// EXTERNAL MODULE: ./src/core/roster/file/disguise.ts
var disguise = __webpack_require__(18511);
// EXTERNAL MODULE: ./src/core/roster/file/edges.ts
var edges = __webpack_require__(15808);
;// CONCATENATED MODULE: ./src/core/roster/file/limits.ts


/*
 * What no roster comes near. A file beyond it is reported by the place where it leaves the measure, before anything of
 * it is kept in memory.
 */
const MAX_COLUMNS = 1000;
const MAX_CELL_KIB = 64;
/** Filters may drop most of an export; what is far above `max-records` is another file. */
const RECORDS_FOR_EACH = 10;
/** Blank lines are lines too, and a cell may have several. */
const LINES_FOR_EACH = 100;
const TOO_MANY = 'Check that the right file was saved; if your program may have more people, raise `roster.max-records`.';
/**
 * Walks a CSV file once and stops at the first thing that is too large. It only counts: wrong quotes are for others
 * to report.
 *
 * @param maxRecords of the configuration
 * @returns the one problem of a file that is too large to be read
 */
function tooLarge(file, bytes, delimiter, maxRecords) {
    const separator = delimiter.charCodeAt(0);
    const [recordLimit, lineLimit] = [maxRecords * RECORDS_FOR_EACH, maxRecords * LINES_FOR_EACH];
    let [records, line, column] = [0, 1, 1];
    const refuse = (message, hint, cell) => (0,problem/* problem */.CC)('roster/too-large', { file, line, column: cell }, { message, ...(hint && { hint }) });
    let at = 0;
    while (at < bytes.length) {
        const end = endOfCell(bytes, separator, at);
        if (end - at > MAX_CELL_KIB * 1024 && isWhole(bytes, at, end)) {
            return refuse(`The cell that begins here is larger than ${MAX_CELL_KIB} KiB.`, undefined, column);
        }
        line += lineEndsIn(bytes, at, end);
        const isCrlf = bytes[end] === cells.CR && bytes[end + 1] === cells.LF;
        if (bytes[end] === separator) {
            column += 1;
            if (column > MAX_COLUMNS)
                return refuse(`The line has more than ${MAX_COLUMNS} cells.`);
        }
        else {
            if (column > 1 || end > at)
                records += 1;
            if (records > recordLimit)
                return refuse(`The file has more than ${recordLimit} records.`, TOO_MANY);
            column = 1;
            line += 1;
            if (line > lineLimit)
                return refuse(`The file has more than ${lineLimit} lines.`, TOO_MANY);
        }
        at = end + (isCrlf ? 2 : 1);
    }
    return undefined;
}
/** @returns the byte after the cell at `start`; after a quote that is never closed, the end of the file */
function endOfCell(bytes, separator, start) {
    let at = start;
    if (bytes[start] === cells/* QUOTE */.jA)
        at = ((0,cells/* closingQuote */.m2)(bytes, start) ?? bytes.length) + 1;
    while (at < bytes.length && bytes[at] !== separator && !(0,cells/* isNewline */.Z9)(bytes[at]))
        at += 1;
    return Math.min(at, bytes.length);
}
/** A quote that is missing makes a cell of half the file, and is reported as what it is. */
function isWhole(bytes, start, end) {
    return bytes[start] !== cells/* QUOTE */.jA || (0,cells/* closingQuote */.m2)(bytes, start) === end - 1;
}
/** Only a cell in quotes has any. */
function lineEndsIn(bytes, start, end) {
    if (bytes[start] !== cells/* QUOTE */.jA)
        return 0;
    let ends = 0;
    for (let at = start; at < end; at += 1) {
        if ((0,cells/* endsLine */.L1)(bytes, at))
            ends += 1;
    }
    return ends;
}

// EXTERNAL MODULE: ./src/core/roster/file/lines.ts
var file_lines = __webpack_require__(46081);
;// CONCATENATED MODULE: ./src/core/roster/file/faulty-records.ts

/** @param faulty records of another length than the header’s, in the file’s order */
function broken(faulty, columns) {
    const firsts = new Map();
    const seconds = new Set();
    for (const [at, first] of faulty.entries()) {
        const second = faulty[at + 1];
        // The cell with the line break is in both halves.
        const isOne = second?.index === first.index + 1 && first.cells.length + second.cells.length === columns + 1;
        if (!isOne || seconds.has(first))
            continue;
        firsts.set(first, second);
        seconds.add(second);
    }
    return { firsts, seconds };
}
/** Reports each record that isn’t whole, one that is broken in two once. */
function ragged(table) {
    const expected = table.header.length;
    const faulty = table.records.filter((record) => !table.isWhole(record));
    const halves = broken(faulty, expected);
    return faulty
        .filter((record) => !halves.seconds.has(record))
        .slice(0, problem/* MAX_PROBLEMS */.aZ)
        .map((record) => {
        const place = table.place(record);
        const second = halves.firsts.get(record);
        if (second) {
            const line = table.place(second).line ?? '?';
            const message = `The record is broken in two: it goes on in line ${line}, and together they have the cells of one.`;
            return (0,problem/* problem */.CC)('roster/ragged-record', place, { message, hint: BROKEN });
        }
        const message = `The record has ${cellCount(record.cells.length)}, the header has ${expected}.`;
        return (0,problem/* problem */.CC)('roster/ragged-record', place, { message });
    });
}
const BROKEN = 'A cell has a line break in it: put the cell in quotes, or make one line of both.';
const cellCount = (count) => (count === 1 ? '1 cell' : `${count} cells`);

// EXTERNAL MODULE: ./src/core/roster/file/shape.ts
var shape = __webpack_require__(38131);
;// CONCATENATED MODULE: ./src/core/roster/file/table.ts



/** A CSV file, read: a header, records, and the place of every cell. */
class Table {
    file;
    header;
    records;
    /** Those at the end that aren't part of the list. */
    skipped;
    /** Whether the last line has no end. */
    endsOpen;
    #bytes;
    #delimiter;
    /** Not always 0: a record of empty cells may be above. */
    #headerIndex;
    #lines;
    #rows;
    #shape;
    /** The byte at which each record begins; found when the first place is asked for, which a clean file never is. */
    #starts;
    /**
     * @param bytes those that the records were read from
     * @param lines of the file itself: where it has what isn't a record, `bytes` has line breaks in its place
     */
    constructor(file, bytes, lines, delimiter, read, { skipLast = 0, rows } = {}) {
        const [header, ...all] = read;
        const records = all.slice(0, Math.max(0, all.length - skipLast));
        this.file = file;
        this.#shape = (0,shape/* shapeOf */.F5)(header?.cells ?? [], records);
        this.header = (header?.cells ?? []).slice(0, this.#shape.columns).map((cell) => cell.trim());
        this.records = records;
        this.skipped = all.slice(records.length);
        this.#rows = rows;
        this.endsOpen = !(0,cells/* isNewline */.Z9)(bytes.at(-1));
        this.#headerIndex = header?.index ?? 0;
        this.#bytes = bytes;
        this.#delimiter = delimiter;
        this.#lines = lines;
    }
    /** @returns the place of a record or, with `column` (1-based), of the cell in it */
    place(record, column) {
        const { starts } = (this.#starts ??= (0,cells/* recordStarts */.J0)(this.#bytes, this.#delimiter));
        const start = starts[record.index] ?? 0;
        const offset = column === undefined ? start : (0,cells/* cellOffset */.ir)(this.#bytes, this.#delimiter, start, column);
        const line = this.#lines.lineAt(offset ?? start);
        const place = { file: this.file, line: this.#rows?.[line - 1] ?? line, column };
        const row = this.rowOf(line);
        return row === undefined ? place : { ...place, row };
    }
    /** @returns the row of a spreadsheet in which a line is, where that has another number */
    rowOf(line) {
        if (this.#rows)
            return undefined;
        const { breaks } = (this.#starts ??= (0,cells/* recordStarts */.J0)(this.#bytes, this.#delimiter));
        const before = breaks.length === 0 ? 0 : (0,file_lines/* countUpTo */.MJ)(breaks, this.#lines.startOf(line) - 1);
        return before === 0 ? undefined : line - before;
    }
    /** Whether a record has the header's cells and, after them, none but empty ones. */
    isWhole({ cells }) {
        return cells.length >= this.#shape.columns && cells.length <= this.#shape.limit;
    }
    /** @returns the place of a header or, without `column`, of the header line */
    headerPlace(column) {
        return this.place({ cells: this.header, index: this.#headerIndex }, column);
    }
}

;// CONCATENATED MODULE: ./src/core/roster/file/csv.ts













/**
 * Reads a CSV file (RFC 4180; LF, CRLF or CR) with every problem that its text has. Records that can't be read are
 * left out of the table and reported; records of another length than the header stay in it and are reported too.
 *
 * @param delimiter `auto`, `tab`, or the character
 * @param maxRecords of the configuration: a file far above it isn't read at all
 * @param layout where the list lies in the file
 */
function readTable(file, raw, delimiter, maxRecords, layout = {}) {
    const refuse = (refused) => ({ incomplete: true, leftOut: [], problems: [refused], notes: [] });
    const disguised = (0,disguise/* disguise */.GX)(file, raw);
    if (disguised)
        return refuse(disguised);
    const text = (0,decode/* withoutMark */.E_)(raw);
    const directed = withoutDirective(text);
    const listed = (0,edges/* withoutLinesAbove */.PM)((0,edges/* withoutPreamble */.Zt)(directed.bytes), text, layout);
    if (!listed)
        return refuse((0,edges/* noHeaderLine */.JK)(file, layout.headerLine ?? 1));
    const body = { ...directed, bytes: listed };
    const found = delimiter === 'auto' ? (body.delimiter ?? likelyDelimiter(body.bytes)) : undefined;
    const separator = delimiter === 'tab' ? '\t' : delimiter === 'auto' ? (found ?? ',') : delimiter;
    const large = tooLarge(file, body.bytes, separator, maxRecords);
    if (large)
        return refuse(large);
    const { bytes, problems: undecodable } = (0,decode/* decode */.D4)(file, text);
    const lines = new file_lines/* LineIndex */.rr(text);
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
    const whole = new Table(file, sound, lines, separator, records, layout);
    const unknown = delimiter === 'auto' && found === undefined;
    if (unknown)
        return without(faults.length > 0 ? [] : [unknownDelimiter(whole)]);
    const header = (layout.headerLine ?? 1) > 1 ? records[0] : records[(0,shape/* headerBelowTitle */.rh)(records) ?? 0];
    if (header !== records[0] && header) {
        const { line } = whole.place(header);
        return { ...without([(0,edges/* titleAbove */.wg)(whole.headerPlace(), line)]), found: { headerLine: line } };
    }
    const { skipLast, footer } = withFooter(whole, layout);
    const table = footer ? new Table(file, sound, lines, separator, records, { ...layout, skipLast }) : whole;
    if (table.records.length === 0 && faults.length === 0) {
        const message = 'The file has a header and no records.';
        problems.push((0,problem/* problem */.CC)('roster/no-records', table.headerPlace(), { message }));
    }
    const further = [...(footer ? [footer] : []), ...ragged(table)];
    const notes = found === undefined || found === ',' ? [] : [delimiterNote(file, found)];
    return {
        table,
        incomplete,
        leftOut,
        problems: [...problems, ...further],
        notes,
        ...(footer && { found: { skipLast } }),
    };
}
/** How many records at the end aren’t people, and the problem of those that nobody said. */
function withFooter(table, { skipLast = 0 }) {
    const length = (0,edges/* footerLength */.AC)(table.records, table.header.length);
    const [first] = table.records.slice(table.records.length - length);
    if (length === 0 || !first)
        return { skipLast };
    return { skipLast: length + skipLast, footer: (0,edges/* footerBelow */.Ff)(table.place(first), length + skipLast) };
}
const delimiterNote = (file, delimiter) => `The cells of ${file} are separated by ${DELIMITER_NAMES[delimiter] ?? 'another character'}.`;
function unknownDelimiter(table) {
    const place = table.headerPlace();
    if ((0,shape/* areBlanksBetween */.Wh)([{ cells: table.header, index: 0 }, ...table.records])) {
        const message = 'Blanks seem to separate the cells of the file, and names have blanks inside, too.';
        const hint = 'Export the list again with commas, semicolons or tabs between the cells.';
        return (0,problem/* problem */.CC)('roster/unknown-delimiter', place, { message, hint });
    }
    const message = 'Nothing in the file says which character separates its cells.';
    return (0,problem/* problem */.CC)('roster/unknown-delimiter', place, { message });
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
const FAULTS = {
    'stray-quote': 'A quote (") appears inside a cell, where it could be read in two ways.',
    'unclosed-quote': 'The cell opens with a quote (") that is never closed; nothing after it could be read.',
};
/** @returns the records that aren't blank, or undefined when a quote is wrong anywhere */
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
            .filter(({ cells }) => cells.some((cell) => (0,base_text/* withoutPadding */.gl)(cell) !== ''));
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
 * With a faulty header nothing can: the record after it isn't one. Nor with more faults than
 * anybody will fix.
 */
function withoutFaultyRecords(bytes, delimiter) {
    const places = [];
    const leftOut = [];
    // A copy: slice() of a Buffer would be a view of the same bytes.
    const sound = new Uint8Array(bytes);
    let index = 0;
    let record = [];
    for (const cell of (0,cells/* walkCells */.$t)(bytes, delimiter)) {
        record.push(cell);
        if (cell.paddedQuotes)
            moveQuotes(sound, cell, cell.paddedQuotes);
        if (cell.fault)
            places.push({ offset: cell.offset, column: cell.column, fault: cell.fault });
        if (places.length >= problem/* MAX_PROBLEMS */.aZ)
            return { places, leftOut, sound: new Uint8Array() };
        if (!cell.endsRecord)
            continue;
        if (record.some(({ fault }) => fault)) {
            leftOut.push({ index, cells: record.map((one) => textOf(bytes, one)) });
            sound.fill(cells.LF, record[0]?.offset, cell.end);
        }
        index += 1;
        record = [];
    }
    const headerIsFaulty = leftOut[0]?.index === 0;
    return { places, leftOut, sound: headerIsFaulty ? new Uint8Array() : sound };
}
function moveQuotes(bytes, { offset, end }, [opening, closing]) {
    const last = end - 1;
    [bytes[offset], bytes[opening]] = [cells/* QUOTE */.jA, bytes[offset] ?? cells/* QUOTE */.jA];
    [bytes[last], bytes[closing]] = [cells/* QUOTE */.jA, bytes[last] ?? cells/* QUOTE */.jA];
}
/** A cell's text, also where its quotes are wrong: then as it is written. */
function textOf(bytes, { offset, end, fault, paddedQuotes }) {
    const [from, to] = paddedQuotes ? [paddedQuotes[0], paddedQuotes[1] + 1] : [offset, end];
    const written = new TextDecoder().decode(bytes.subarray(from, to));
    return !fault && written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
}
/** Separates the records into those as long as the header and the others, whose values may be under wrong headers. */
function splitByLength(table) {
    const sound = [];
    const ragged = [];
    for (const record of table.records) {
        (table.isWhole(record) ? sound : ragged).push(record);
    }
    return [sound, ragged];
}


/***/ }),

/***/ 77634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   QB: () => (/* binding */ utf16Mark),
/* harmony export */   co: () => (/* binding */ isUtf8),
/* harmony export */   tH: () => (/* binding */ utf16Order)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97420);
/* harmony import */ var _vocabulary_encodings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21018);
/* harmony import */ var _likely_encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55496);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46081);




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
/** Enough to see whether every other byte is zero. */
const SAMPLE = 2000;
/** @returns which UTF-16 a file is, by its mark or by its bytes: of most letters every other byte is zero */
function utf16Order(bytes) {
    const mark = utf16Mark(bytes);
    if (mark)
        return mark;
    const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)));
    const zeros = [0, 0];
    for (const [at, byte] of sample.entries())
        if (byte === 0)
            zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    const [first = 0, second = 0] = zeros;
    const isMost = (count) => count * 4 > sample.length;
    if (first === 0 && isMost(second))
        return 'little-endian';
    return second === 0 && isMost(first) ? 'big-endian' : undefined;
}
const SAVE_AS_UTF8 = 'Save it as “CSV UTF-8” (in Excel: File, Save As, CSV UTF-8)';
function undeclaredUtf16(file, order) {
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('roster/not-utf-8', { file, line: 1 }, {
        message: `The file is ${order} UTF-16 (“Unicode text”), not UTF-8.`,
        hint: `${SAVE_AS_UTF8}, or declare \`encoding: ${order === 'big-endian' ? 'utf-16be' : 'utf-16le'}\` under \`roster\`.`,
    });
}
function badLines(file, bytes) {
    const starts = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .lineStarts */ ._$)(bytes);
    const [{ encoding }] = (0,_likely_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .likelyEncoding */ .O)(bytes).readings;
    const name = _vocabulary_encodings_js__WEBPACK_IMPORTED_MODULE_1__/* .ENCODINGS */ .JC[encoding];
    const message = `The line holds bytes that are not UTF-8: the file was probably saved as ${name}.`;
    const hint = `${SAVE_AS_UTF8}, or, if all of the file is ${name}, declare \`encoding: ${encoding}\` under \`roster\`.`;
    return starts
        .flatMap((start, index) => (isUtf8(bytes.subarray(start, starts[index + 1])) ? [] : [index + 1]))
        .slice(0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PROBLEMS */ .aZ)
        .map((line) => (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('roster/not-utf-8', { file, line }, { message, hint }));
}


/***/ }),

/***/ 18511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ disguise),
/* harmony export */   VC: () => (/* binding */ isOlderOffice),
/* harmony export */   tc: () => (/* binding */ isWorkbook)
/* harmony export */ });
/* harmony import */ var _base_stand_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4985);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92271);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77634);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46081);





/* What a file that is named .csv really is, by its first bytes. */
/** Enough of a file to see what it is. */
const BEGINNING = 4096;
const CSV_AGAIN = 'Open the list in the program that it came from and export or save it as CSV again.';
const FROM_EXCEL = 'Open it in Excel and choose File, Save As, CSV UTF-8 (Comma delimited).';
const IMPORT_IT = '“Save as CSV” in Excel destroys ids and dates; use `roster-sync import`, which reads the workbook.';
const begins = (...magic) => (bytes) => magic.every((byte, at) => bytes[at] === byte);
const isZip = begins(0x50, 0x4b, 0x03, 0x04);
/** [MS-CFB], in which older versions of Office keep all files, and newer ones those with a password. */
const isOlderOffice = begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
/** Whether a file is of the kinds that workbooks come in. */
const isWorkbook = (bytes) => isZip(bytes) || isOlderOffice(bytes);
/** The first that fits is it. */
const KINDS = [
    {
        message: 'The file is an Excel workbook or a ZIP archive, not a CSV.',
        hint: `${IMPORT_IT} Renaming the file doesn’t convert it.`,
        fits: isZip,
    },
    {
        message: 'The file is an Excel workbook in the old format (.xls), not a CSV.',
        hint: `Save it in Excel as a workbook (.xlsx). ${IMPORT_IT}`,
        fits: isOlderOffice,
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
    ...['little', 'big'].map((end) => ({
        message: `The file is UTF-16 (“Unicode text”) without its mark, not a CSV in UTF-8.`,
        hint: `Declare \`encoding: utf-16${end === 'big' ? 'be' : 'le'}\` under \`roster\`. Or: ${FROM_EXCEL}`,
        fits: (bytes) => !(0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .utf16Mark */ .QB)(bytes) && (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .utf16Order */ .tH)(bytes) === `${end}-endian`,
    })),
    {
        message: 'The file holds bytes that no text has, so it isn’t a CSV.',
        hint: CSV_AGAIN,
        fits: (bytes) => !(0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .utf16Mark */ .QB)(bytes) && isBinary(bytes),
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
/** A control character that strayed into a cell is that cell's own problem; a text has no more of them. */
function isBinary(bytes) {
    const controls = bytes.filter((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte)).length;
    return controls > Math.max(8, bytes.length / 50);
}
const TEXT_CONTROLS = new Set([0x09, _cells_js__WEBPACK_IMPORTED_MODULE_3__.LF, _cells_js__WEBPACK_IMPORTED_MODULE_3__.CR]);
/** @returns what a file is that was taken for a CSV, as the one problem that it has; undefined where it may be one */
function disguise(file, bytes) {
    const standIn = (0,_base_stand_in_js__WEBPACK_IMPORTED_MODULE_0__/* .standInFor */ .p)(bytes);
    if (standIn) {
        const message = `The file is ${standIn.is}, not the CSV itself.`;
        return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('roster/not-a-csv', { file }, { message, hint: standIn.hint });
    }
    const first = bytes.subarray(0, BEGINNING);
    const text = new TextDecoder('latin1').decode(first).replace(/^(ï»¿)?\s*/, '');
    const kind = KINDS.find(({ fits }) => fits(first, text));
    if (kind) {
        return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('roster/not-a-csv', { file }, { message: kind.message, hint: kind.hint });
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
    const message = `A merge conflict is in lines ${from ?? '?'} to ${to ?? '?'}, its halves separated at line ${between ?? '?'}.`;
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('roster/merge-conflict', { file, line: from }, { message });
}
/** @returns the byte at which the first such line after `from` begins */
function lineBeginningWith(bytes, marker, from) {
    const sought = new TextEncoder().encode(marker);
    const [first = 0] = sought;
    for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
        const before = bytes[at - 1];
        if (before !== undefined && !(0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .isNewline */ .Z9)(before))
            continue;
        if (sought.every((byte, index) => bytes[at + index] === byte))
            return at;
    }
    return undefined;
}
const lineOf = (bytes, at) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .lineStarts */ ._$)(bytes.subarray(0, at)).length;


/***/ }),

/***/ 15808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ footerLength),
/* harmony export */   Ff: () => (/* binding */ footerBelow),
/* harmony export */   JK: () => (/* binding */ noHeaderLine),
/* harmony export */   PM: () => (/* binding */ withoutLinesAbove),
/* harmony export */   RU: () => (/* binding */ personBelow),
/* harmony export */   Zt: () => (/* binding */ withoutPreamble),
/* harmony export */   _j: () => (/* binding */ withoutSettings),
/* harmony export */   wg: () => (/* binding */ titleAbove)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97420);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92271);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46081);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38131);





/**
 * First lines that systems write and that can't be a header: the type of PowerShell’s Export-Csv, and the version of
 * the templates of Microsoft Entra. A spreadsheet may have put delimiters after them.
 */
const PREAMBLES = [
    /^"?#TYPE [^\r\n,;"]+"?[,;\t|]*(?=[\r\n]|$)/,
    /^"?version:v\d+(\.\d+)*"?[,;\t|]*(?=[\r\n]|$)/i,
];
/** @returns the file with line breaks in place of such a first line, so that every place stays as it is */
function withoutPreamble(bytes) {
    const start = bytes.findIndex((byte) => byte !== _cells_js__WEBPACK_IMPORTED_MODULE_3__.LF && byte !== 0x0d);
    const first = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, start), start + 1024));
    const length = PREAMBLES.map((one) => one.exec(first)?.[0].length ?? 0).find((one) => one > 0) ?? 0;
    return length === 0 ? bytes : new Uint8Array(bytes).fill(_cells_js__WEBPACK_IMPORTED_MODULE_3__.LF, start, start + length);
}
/**
 * @param text the file, before any of it was taken out of `bytes`
 * @returns the file with line breaks in place of the lines above its header; undefined where it has fewer lines
 */
function withoutLinesAbove(bytes, text, { headerLine = 1, rows }) {
    if (headerLine === 1)
        return bytes;
    const line = rows ? rows.findIndex((row) => row >= headerLine) : headerLine - 1;
    const start = (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .lineStarts */ ._$)(text)[line];
    return start === undefined || start >= bytes.length ? undefined : new Uint8Array(bytes).fill(_cells_js__WEBPACK_IMPORTED_MODULE_3__.LF, 0, start);
}
/** @param at the header’s own line */
function titleAbove(place, at) {
    const line = at ?? '?';
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('roster/title-line', place, {
        message: `A title seems to be above the header, which seems to be on line ${line}.`,
        hint: `Say \`header-line: ${line}\` under \`roster\`, or delete the lines above line ${line}.`,
    });
}
/** Reports end with a few lines at most. */
const LINES_OF_FOOTER = 10;
/** A line of a report names its subject and has a number or two; a person has a name, an id and more. */
const CELLS_OF_FOOTER = 2;
const CELLS_OF_WIDE_FOOTER = 3;
const FOOTER_WORDS = /(?<![\p{L}\p{N}])(grand total|(sub)?totals?|sum|count|records?|rows?|report|generated|created (on|at|by)|exported|printed|run (date|by)|page|end of (file|report|list)|confidential|copyright|summe|gesamt\p{L}*|anzahl|datensätze|bericht|erstellt|exportiert|seite|vertraulich|somme|nombre|lignes|rapport|généré|exporté|confidentiel|suma|registros|filas|informe|generado|exportado|confidencial|totaal|aantal|rijen|gegenereerd|vertrouwelijk|razem|ogółem|liczba|wierszy|raport|wygenerowano|poufne|totale|righe|rapporto|generato|esportato|riservato|somma|soma|linhas|relatório|gerado|as of|st[a]nd|gedruckt|ausgedruckt|édité|imprimé|extrait|effectif|impreso|editado|emitido|plantilla|impresso|extraído|stampato|afgedrukt|peildatum|wydrukowano|stan na dzień)(?![\p{L}\p{N}])/iu;
/**
 * @param width the header’s cells
 * @returns how many records at the end seem to be a footer: a sentence in one cell, or a total
 */
function footerLength(records, width) {
    if (width <= CELLS_OF_FOOTER)
        return 0;
    const end = records.slice(-LINES_OF_FOOTER).toReversed();
    const other = end.findIndex((record) => !isFooter(record, width));
    return other === -1
        ? end.length < LINES_OF_FOOTER && end.length < records.length
            ? end.length
            : 0
        : other;
}
/** The beginning of a person’s record isn’t one: it may be all that is left of a file that was cut off. */
function isFooter({ cells }, width) {
    const filled = cells.filter((cell) => !(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmpty */ .Im)(cell));
    const first = filled[0]?.trim() ?? '';
    const isSentence = cells.length === 1 && /:|(\S+\s+){3}\S/.test(first);
    const most = width > 2 * CELLS_OF_WIDE_FOOTER ? CELLS_OF_WIDE_FOOTER : CELLS_OF_FOOTER;
    return filled.length <= most && (isSentence || FOOTER_WORDS.test(first));
}
/** @param count how many records from this place on */
function footerBelow(place, count) {
    const what = count === 1
        ? 'The last line seems to be a footer, not a person'
        : `The last ${count} lines seem to be a footer, not people`;
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('roster/footer', place, {
        message: `${what}.`,
        hint: `Say \`skip-last: ${count}\` under \`roster\`, or delete ${count === 1 ? 'it' : 'them'}.`,
    });
}
/** The same problems of a file that has no settings for what is above and below it. */
const withoutSettings = (problems) => problems.map((one) => {
    if (one.rule === 'roster/title-line')
        return { ...one, hint: 'Delete the lines above its header.' };
    return one.rule === 'roster/footer' ? { ...one, hint: 'Delete what is below its last record.' } : one;
});
/** @param skipped the setting @param place of a record that it leaves out, though it has all that a person has */
function personBelow(place, skipped) {
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('roster/footer', place, {
        message: `\`skip-last\` leaves out ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(skipped, 'record')} at the end, and this one is a person.`,
        hint: 'Lower `skip-last` under `roster`, or look whether the end of the file is missing.',
    });
}
/** @param line the setting */
function noHeaderLine(file, line) {
    const message = `The file has nothing on line ${line} or below, where \`header-line\` says that its header is.`;
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('roster/no-records', { file }, { message });
}


/***/ }),

/***/ 55496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ likelyEncoding)
/* harmony export */ });
/* harmony import */ var _vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69608);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16714);
/* harmony import */ var _vocabulary_countries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3810);
/* harmony import */ var _vocabulary_alphabets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21252);
/* harmony import */ var _vocabulary_encodings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21018);





const WITH_HIGH_BYTES = /[A-Za-z]*[\x80-\xFF][A-Za-z\x80-\xFF]*/g;
/** The letters that an address may have in the place of one with an accent. */
const SPELLED = {
    ä: 'ae',
    ö: 'oe',
    ü: 'ue',
    å: 'aa',
    ø: 'oe',
    ß: 'ss',
    ı: 'i',
    ñ: 'n',
};
/** More of them wouldn't show another encoding. */
const WORDS_ASKED = 5000;
/** A header that is written as one is known to be weighs as much as some words. */
const HEADER_WEIGHT = 5;
/** So does a name that an address on its line spells in ASCII, and the name of a country. */
const PROOF_WEIGHT = 3;
/** @param raw a file that isn't UTF-8 or UTF-16 */
function likelyEncoding(raw) {
    const lines = Buffer.from(raw.buffer, raw.byteOffset, raw.length)
        .toString('latin1')
        .split(/\r\n|\r|\n/);
    const words = wordsIn(lines);
    const headers = (lines.find((line) => line !== '') ?? '')
        .split(/[,;\t|]/)
        .map((header) => header.replaceAll('"', '').trim())
        .filter((header) => /[\x80-\xFF]/.test(header));
    const weighed = _vocabulary_encodings_js__WEBPACK_IMPORTED_MODULE_4__/* .BYTE_ENCODINGS */ .eF.map((encoding) => weigh(encoding, words, headers)).toSorted(byLikelihood);
    const distinct = weighed.filter(({ text }, at) => weighed.findIndex((other) => other.text === text) === at);
    const [best, ...others] = distinct;
    if (!best)
        throw new Error('there is always an encoding');
    const telling = tellingWords(words, best.encoding, others.slice(0, 3));
    const reading = ({ encoding }) => ({
        encoding,
        words: telling.map(({ raw, line }) => ({ line, text: (0,_vocabulary_encodings_js__WEBPACK_IMPORTED_MODULE_4__/* .rereadLatin1 */ .jz)(raw, encoding) })),
    });
    return {
        readings: [reading(best), ...others.map(reading)],
        isClear: others.every((other) => isClearlyBehind(other, best)),
    };
}
/** Distinct words that have more than ASCII, each with the line on which it first appears. */
function wordsIn(lines) {
    const found = new Map();
    for (const [at, line] of lines.entries()) {
        for (const word of line.match(WITH_HIGH_BYTES) ?? []) {
            // Around a word it is the no-break blank of web pages and spreadsheets, and not a letter of another encoding.
            const raw = word.replaceAll(/^\xA0+|\xA0+$/g, '');
            if (!found.has(raw) && /[\x80-\xFF]/.test(raw))
                found.set(raw, { raw, line: at + 1, beside: line.toLowerCase() });
        }
        if (found.size >= WORDS_ASKED)
            break;
    }
    return [...found.values()];
}
const USUAL = new Set([
    'windows-1252',
    'windows-1250',
    'windows-1251',
    'windows-1254',
]);
function weigh(encoding, words, headers) {
    const read = words.map(({ raw }) => (0,_vocabulary_encodings_js__WEBPACK_IMPORTED_MODULE_4__/* .rereadLatin1 */ .jz)(raw, encoding));
    const looks = read.map(_vocabulary_alphabets_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOf */ .L);
    const sound = looks.filter(({ isDamaged }) => !isDamaged);
    const byLanguage = new Map();
    for (const { languages } of sound) {
        for (const one of languages)
            byLanguage.set(one, (byLanguage.get(one) ?? 0) + 1);
    }
    const ofOneLanguage = Math.max(0, ...byLanguage.values());
    const ofAny = sound.filter(({ languages }) => languages.length > 0).length;
    const proven = words.filter((word, at) => isProven(read[at] ?? '', word)).length;
    const known = headers
        .map((header) => (0,_vocabulary_encodings_js__WEBPACK_IMPORTED_MODULE_4__/* .rereadLatin1 */ .jz)(header, encoding))
        .filter((header) => (0,_vocabulary_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrittenAsKnown */ .B3)(header));
    return {
        encoding,
        text: read.join('\n'),
        damaged: looks.length - sound.length,
        isRare: !USUAL.has(encoding),
        isOfWest: WESTERN.has(encoding) && known.some((header) => !POLISH.test(header)),
        score: sound.length + ofAny + ofOneLanguage + HEADER_WEIGHT * known.length + PROOF_WEIGHT * proven,
    };
}
const MIN_SPELLED = 4;
/** Whether an address on the same line spells the word in ASCII, or it is the name of a country. */
function isProven(text, { beside }) {
    const small = text.toLowerCase();
    if ((0,_vocabulary_countries_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpelledAsCountry */ .af)(text))
        return true;
    if (small.length < MIN_SPELLED || !beside.includes('@'))
        return false;
    const spelled = Array.from(small, (letter) => SPELLED[letter] ?? (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(letter)).join('');
    return beside.includes((0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text)) || beside.includes(spelled);
}
const byLikelihood = (a, b) => a.damaged - b.damaged || b.score - a.score || Number(a.isRare) - Number(b.isRare);
/** Of the languages whose headers are known, all but Polish are written in one of these. */
const WESTERN = new Set([
    'windows-1252',
    'iso-8859-15',
    'macintosh',
    'cp850',
    'cp437',
]);
const POLISH = /[ąćęłńśźż]/i;
function isClearlyBehind(other, best) {
    if (best.isOfWest && !WESTERN.has(other.encoding))
        return true;
    const more = other.damaged - best.damaged;
    if (more > best.damaged)
        return true;
    const lead = best.score - other.score;
    return other.isRare && !best.isRare ? lead > 0 : lead >= Math.max(2, best.score / 20);
}
/** The words that an encoding reads otherwise than these others; those that the others damage come first. */
function tellingWords(words, encoding, others) {
    const differs = (raw) => others.some((other) => (0,_vocabulary_encodings_js__WEBPACK_IMPORTED_MODULE_4__/* .rereadLatin1 */ .jz)(raw, other.encoding) !== (0,_vocabulary_encodings_js__WEBPACK_IMPORTED_MODULE_4__/* .rereadLatin1 */ .jz)(raw, encoding));
    const isDamaged = (raw) => others.some((other) => (0,_vocabulary_alphabets_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOf */ .L)((0,_vocabulary_encodings_js__WEBPACK_IMPORTED_MODULE_4__/* .rereadLatin1 */ .jz)(raw, other.encoding)).isDamaged);
    const telling = words.filter(({ raw }) => differs(raw));
    const proving = telling.filter(({ raw }) => isDamaged(raw));
    return [...new Set([...proving.slice(0, 2), ...telling.slice(0, 2)])].slice(0, 2);
}


/***/ }),

/***/ 46081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ countUpTo),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   rr: () => (/* binding */ LineIndex)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92271);

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
    /** @returns the 1-based line on which the byte at `offset` is */
    lineAt(offset) {
        return countUpTo((this.#starts ??= lineStarts(this.#bytes)), offset);
    }
    /** @returns the byte at which a line begins, 1-based */
    startOf(line) {
        return (this.#starts ??= lineStarts(this.#bytes))[line - 1] ?? 0;
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
        if ((0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLine */ .L1)(bytes, at))
            starts.push(at + 1);
    }
    return starts;
}


/***/ }),

/***/ 38131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Wh: () => (/* binding */ areBlanksBetween),
/* harmony export */   rh: () => (/* binding */ headerBelowTitle)
/* harmony export */ });
/* harmony import */ var _base_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3513);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);


const isEmpty = (cell) => cell === undefined || (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPadding */ .gl)(cell) === '';
/**
 * Finds which empty cells at the end of records aren't cells. One delimiter too many at the end of a single record
 * may as well be one inside a value, after which every value is under the wrong header: it is one of the file's
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
    return { columns, limit: everyRecordIsLonger ? Infinity : written };
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
    const usual = (0,_base_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .commonest */ .mS)(beginning.map((cells) => cells.length)) ?? 0;
    const found = filled.slice(0, LINES_OF_TITLE).findIndex((count) => count * 2 >= usual);
    return found > 0 && usual > 2 ? found : undefined;
}
/** Fewer words in a line may be one text. */
const MIN_WORDS = 5;
/** Whether blanks seem to be between the cells: each line has several words, and nothing else separates them. */
function areBlanksBetween(records) {
    const lines = records.slice(0, 2 * LINES_OF_TITLE).map(({ cells }) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPadding */ .gl)(cells.join(' ')));
    return lines.length > 1 && lines.every((line) => line.split(/\s+/).length >= MIN_WORDS);
}


/***/ }),

/***/ 1159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   iC: () => (/* binding */ managersOf)
/* harmony export */ });
/* harmony import */ var _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81283);
/* harmony import */ var _vocabulary_nothing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72805);


// No employee can have such an id: XML couldn't carry it.
const NOBODY = '\u0001nobody';
const UNDECIDED = '\u0001undecided';
/** Whether a reference is what a cell says, and not our word for a manager by name or address who isn't found. */
const isNamed = (reference) => reference !== NOBODY && reference !== UNDECIDED;
/**
 * Makes what finds managers by id, by name or by e-mail address, whichever column there is.
 *
 * @param posts the columns of the hierarchy
 * @param unread records that can't be read: somebody who isn't found may be there, if their words do
 */
function managersOf(employees, posts, { unreadable }, unread) {
    const key = _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .MANAGER_KEYS */ .tm.find((one) => posts.some(({ element }) => element === one)) ?? 'manager_id';
    const { says: by, elements } = _vocabulary_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .MANAGER_FIELDS */ .wV[key];
    if (key === 'manager_id') {
        const own = new Set(employees.map(({ id }) => id));
        const idOf = (written) => ((0,_vocabulary_nothing_js__WEBPACK_IMPORTED_MODULE_1__/* .meansNobody */ .o)(written) && !own.has(written) ? '' : written);
        return { by, find: (written) => ({ reference: idOf(written), of: 0 }), unreadable };
    }
    const keyOf = ({ values }) => comparable(elements.map((element) => values[element] ?? '').join(' '));
    const ids = new Map();
    for (const employee of employees) {
        const own = keyOf(employee);
        const same = ids.get(own) ?? [];
        // Somebody who is there twice is still one person.
        if (!same.includes(employee.id))
            ids.set(own, [...same, employee.id]);
    }
    const texts = unread.map(({ cells }) => comparable(cells.join(' ')));
    const mayBeUnread = (written) => {
        const words = comparable(written).split(/[ ,]+/);
        return texts.some((text) => words.every((word) => text.includes(word)));
    };
    const find = (written) => {
        if (written === '')
            return { reference: '', of: 0 };
        const [id, ...others] = ids.get(key === 'manager_name' ? nameKey(written) : comparable(written)) ?? [];
        if (others.length > 0)
            return { reference: UNDECIDED, of: others.length + 1 };
        if (id === undefined && (0,_vocabulary_nothing_js__WEBPACK_IMPORTED_MODULE_1__/* .meansNobody */ .o)(written))
            return { reference: '', of: 0 };
        return { reference: id ?? (mayBeUnread(written) ? UNDECIDED : NOBODY), of: 0 };
    };
    return { by, find, unreadable: new Set([...unreadable, UNDECIDED]) };
}
/** “Surname, Forename” as “Forename Surname”. */
function inOrder(name) {
    const comma = name.indexOf(',');
    return comma === -1 ? name : `${name.slice(comma + 1)} ${name.slice(0, comma)}`;
}
/** A full name as it is compared, in whichever order it is written. */
const nameKey = (name) => comparable(inOrder(name));
/** Capitals and the number of blanks make no difference; accents do. */
const comparable = (text) => text.normalize('NFC').toLowerCase().trim().replaceAll(/\s+/g, ' ');


/***/ }),

/***/ 70796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ discretionFor),
  k: () => (/* binding */ readRoster)
});

// EXTERNAL MODULE: ./src/core/config/columns.ts
var config_columns = __webpack_require__(23197);
// EXTERNAL MODULE: ./src/core/config/date-filters.ts
var date_filters = __webpack_require__(62558);
// EXTERNAL MODULE: ./src/core/config/reading.ts
var reading = __webpack_require__(69954);
// EXTERNAL MODULE: ./src/core/problem/discretion.ts + 2 modules
var discretion = __webpack_require__(65138);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/vocabulary/nothing.ts
var nothing = __webpack_require__(72805);
// EXTERNAL MODULE: ./src/core/vocabulary/dates.ts
var dates = __webpack_require__(34013);
// EXTERNAL MODULE: ./src/core/vocabulary/fields.ts
var vocabulary_fields = __webpack_require__(81283);
// EXTERNAL MODULE: ./src/core/vocabulary/headers.ts + 5 modules
var headers = __webpack_require__(69608);
// EXTERNAL MODULE: ./src/core/roster/columns/columns.ts
var columns_columns = __webpack_require__(67672);
// EXTERNAL MODULE: ./src/core/roster/file/csv.ts + 4 modules
var csv = __webpack_require__(42586);
// EXTERNAL MODULE: ./src/core/roster/file/edges.ts
var edges = __webpack_require__(15808);
// EXTERNAL MODULE: ./src/core/vocabulary/leaver-words.ts
var leaver_words = __webpack_require__(43109);
;// CONCATENATED MODULE: ./src/core/roster/columns/passed-exits.ts




/**
 * Finds columns of last days that no filter looks at, where people who are kept have a day that has passed. A date that
 * could be read in two ways counts only where both have passed.
 *
 * @param kept the records that the filters keep
 * @param asOf the day, YYYY-MM-DD
 * @returns one finding for each column, at the first of those people
 */
function passedExits(table, kept, filters, asOf, discretion) {
    const filtered = new Set(filters.map(({ column }) => column.trim()));
    return table.header.flatMap((header, index) => {
        if ((0,leaver_words/* exitIn */.KP)(header) !== 'surely' || filtered.has(header) || table.header.indexOf(header) !== index)
            return [];
        const field = { element: header, header, index };
        const known = new Map();
        const passed = kept.filter((record) => {
            const written = (0,columns_columns/* readCell */.$$)(record, field);
            if (!known.has(written))
                known.set(written, hasPassed(written, asOf));
            return known.get(written);
        });
        const [first] = passed;
        if (!first)
            return [];
        const shown = (0,leaver_words/* isExitHeader */.ek)(header) ? header : discretion.header(header);
        const column = shown === undefined ? `the column in cell ${(0,columns_columns/* cellAt */.G0)(table, index)}` : `“${shown}”`;
        const message = `Of the ${kept.length} people who are kept, ${passed.length === 1 ? '1 has' : `${passed.length} have`} a day in ${column} that has passed; the first is here.`;
        return [(0,problem/* problem */.CC)('roster/exit-date-passed', table.place(first, index + 1), { message })];
    });
}
function hasPassed(written, asOf) {
    const days = (0,dates/* possibleDays */.zx)(written);
    return days.length > 0 && days.every((day) => day < asOf);
}

// EXTERNAL MODULE: ./src/core/base/nearest.ts
var nearest = __webpack_require__(51751);
// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
// EXTERNAL MODULE: ./src/core/roster/columns/date-sieve.ts
var date_sieve = __webpack_require__(45324);
// EXTERNAL MODULE: ./src/core/base/counts.ts
var base_counts = __webpack_require__(3513);
;// CONCATENATED MODULE: ./src/core/roster/columns/unknown-values.ts



/** More records with one value are one problem: fixing the list fixes them all. */
const MANY = 10;
/** A problem for each record, with how many have the same value; where many have, for the first of them. */
function unknownValueProblems(table, field, unknown, { rule, what, known, hint }, idOf, discretion) {
    const counts = (0,base_counts/* countsOf */.mQ)(unknown.map(({ value }) => value));
    const inOtherCapitals = new Set(known.map((one) => one.trim().toLowerCase()));
    const seen = new Set();
    const reported = unknown.filter(({ value }) => {
        const isFirst = !seen.has(value);
        seen.add(value);
        return isFirst || (counts.get(value) ?? 0) <= MANY;
    });
    return reported.slice(0, problem/* MAX_PROBLEMS */.aZ).map(({ record, value }) => {
        const shown = discretion.value(value);
        const count = counts.get(value) ?? 1;
        const of = shown === undefined ? '' : ` ${JSON.stringify(shown)}`;
        const first = count > MANY ? ', and this is the first' : '';
        const others = count > 1 ? `; ${count} records have it${first}` : '';
        const capitals = inOtherCapitals.has(value.toLowerCase())
            ? '; the configuration has it in other capitals'
            : '';
        return (0,problem/* problem */.CC)(rule, table.place(record, field.index + 1), {
            message: `The value${of} in “${field.header}” ${what}${capitals}${others}.`,
            hint: (0,nearest/* didYouMean */.au)(value, known) + hint,
            employeeId: count > MANY ? undefined : idOf(record),
            isWide: count > MANY ? true : undefined,
        });
    });
}

;// CONCATENATED MODULE: ./src/core/roster/columns/filters.ts






/**
 * Keeps the records that every filter keeps. A value that is in neither list of a filter, or isn’t a date where one
 * must be, is a problem of its record, so that nobody vanishes or appears unseen; such a record stays in.
 *
 * @param fields the columns that are read besides
 * @param asOf the day, YYYY-MM-DD, by which filters by a date decide; undefined: they leave nobody out
 */
function applyFilters(table, records, filters, fields, idOf, discretion, asOf) {
    const problems = [];
    const dropped = [];
    const notes = [];
    let kept = records;
    const left = { until: [], from: [] };
    for (const filter of filters) {
        const { column } = filter;
        const found = (0,columns_columns/* findColumns */.xs)(table, [{ element: column, header: column }], discretion);
        const [field] = found.fields;
        problems.push(...found.problems);
        if (!field)
            continue;
        const of = { table, field, fields, idOf, discretion };
        const sieve = (0,date_filters/* isDateFilter */.nM)(filter) ? (0,date_sieve/* dateSieve */.R)(filter, of, asOf) : valueSieve(filter, of);
        const { drops } = sieve;
        problems.push(...sieve.problemsOf(kept));
        notes.push(...(sieve.notesOf?.(kept) ?? []));
        const before = kept;
        kept = before.filter((record) => !drops(record));
        // An import applies no date, and has nothing to say of it.
        if (asOf === undefined && (0,date_filters/* isDateFilter */.nM)(filter))
            continue;
        dropped.push({ header: field.header.trim(), records: before.length - kept.length, of: before.length });
        const stays = (record) => !drops(record);
        [left.until, left.from] = [left.until.filter(stays), left.from.filter(stays)];
        if ((0,date_filters/* isDateFilter */.nM)(filter))
            left[filter.keep].push(...before.filter(drops));
    }
    const byDate = { passed: left.until.length, waiting: left.from.length };
    return { kept, dropped, problems, byDate, notes };
}
/** @returns which words mean what; nothing where there are none */
const listWords = (what, words) => words.length > 0 ? `${what}: ${(0,nearest/* wordsIn */.Hn)(words)}. ` : '';
/** Goes by lists of values. */
function valueSieve({ keep, drop }, { table, field, idOf, discretion }) {
    const [keeping, dropping] = [new Set(keep.map(base_text/* withoutPadding */.gl)), new Set(drop.map(base_text/* withoutPadding */.gl))];
    const list = {
        rule: 'roster/unknown-filter-value',
        what: 'is neither in `keep` nor in `drop`',
        known: [...keep, ...drop],
        hint: `${listWords('Kept', keep)}${listWords('Left out', drop)}Correct the cell, or add the value to \`keep\` or to \`drop\` of that filter in the configuration.`,
    };
    return {
        drops: (record) => dropping.has((0,columns_columns/* readCell */.$$)(record, field)),
        problemsOf: (records) => {
            const unknown = records.flatMap((record) => {
                const value = (0,columns_columns/* readCell */.$$)(record, field);
                return dropping.has(value) || keeping.has(value) ? [] : [{ record, value }];
            });
            return unknownValueProblems(table, field, unknown, list, idOf, discretion);
        },
    };
}

// EXTERNAL MODULE: ./src/core/roster/columns/unneeded.ts + 1 modules
var unneeded = __webpack_require__(73797);
;// CONCATENATED MODULE: ./src/core/roster/columns/sheet.ts








const NOTHING_READ = { headers: [], used: new Set(), filtered: new Set() };
/** Opens one file of a roster and finds its columns. */
function openSheet(file, config, discretion) {
    const { delimiter, 'max-records': maxRecords } = config.roster;
    const layout = { ...layoutOf(config), rows: file.rows };
    const read = (0,csv/* readTable */.x)(file.path, file.bytes, delimiter, maxRecords, layout);
    const { table, incomplete, leftOut, problems, notes } = read;
    if (!table)
        return { found: undefined, problems, notes, column: () => [] };
    const columns = (0,columns_columns/* findColumns */.xs)(table, (0,columns_columns/* wantedColumns */.tY)(config), discretion, (0,config_columns/* configuredHeaders */.zV)(config));
    const posts = (0,columns_columns/* findColumns */.xs)(table, (0,columns_columns/* hierarchyColumns */.Dk)(config), discretion);
    const [sound, ragged] = (0,csv/* splitByLength */.O)(table);
    const column = (wanted) => {
        const field = [...columns.fields, ...posts.fields].find(({ element }) => element === wanted);
        return field ? sound.map((record) => (0,columns_columns/* readCell */.$$)(record, field)) : [];
    };
    const found = { table, columns, posts, sound, unreadable: [...ragged, ...leftOut], incomplete };
    return { found, problems, notes, column };
}
/** Where the list lies in each file. */
const layoutOf = ({ roster }) => ({
    headerLine: roster['header-line'],
    skipLast: roster['skip-last'],
});
/** A footer has no name and no address; where the last record has, the footer is missing, and a person would be. */
function skippedPeople(table, { fields }) {
    const own = fields.filter(({ element, index }) => (0,vocabulary_fields/* isEmployeeElement */.C$)(element) && index !== -1);
    const isPerson = (record) => own.every((field) => (0,columns_columns/* readCell */.$$)(record, field) !== '');
    return table.skipped
        .filter((record) => own.length > 0 && table.isWhole(record) && isPerson(record))
        .map((record) => (0,edges/* personBelow */.RU)(table.place(record), table.skipped.length));
}
const NOTHING = {
    read: 0,
    kept: [],
    leftOut: { dropped: [], ...NOTHING_READ },
    byDate: { passed: 0, waiting: 0 },
};
/**
 * Reads one file of a roster up to the records that the filters keep.
 *
 * @param asOf the day by which filters by a date decide; undefined: they leave nobody out
 * @param today the day before which a last day has passed; undefined: none has
 */
function readSheet(opened, config, discretion, asOf, today) {
    const { found, problems: met, notes } = opened;
    if (!found)
        return { ...NOTHING, problems: met, notes };
    const { table, columns, posts, sound, unreadable, incomplete } = found;
    const idField = columns.fields.find(({ element }) => element === 'employee_id');
    const idOf = (record) => (idField ? discretion.id((0,columns_columns/* readCell */.$$)(record, idField)) : undefined);
    const { filters } = config.roster;
    const filteredAsOf = (day) => applyFilters(table, sound, filters, columns.fields, idOf, discretion, day);
    const filtered = filteredAsOf(asOf);
    const { kept, byDate } = filtered;
    // Whom a filter by a date leaves out later isn’t somebody who was overlooked.
    const sent = today === asOf ? kept : filteredAsOf(today).kept;
    const read = columnsOf(table, config, columns, posts);
    const isMissing = ({ rule }) => rule === 'roster/missing-column';
    const isUnsaid = [...columns.problems, ...posts.problems, ...filtered.problems.filter(isMissing)].length > 0;
    const problems = [
        ...met,
        ...(0,columns_columns/* duplicateHeaders */.cR)(table, discretion),
        ...skippedPeople(table, columns),
        ...columns.problems,
        ...posts.problems,
        ...filtered.problems,
        ...(today === undefined ? [] : passedExits(table, sent, filters, today, discretion)),
        // One of them may be what is missing.
        ...(isUnsaid ? [] : (0,unneeded/* unneededColumns */.Ox)(table, read.used, discretion)),
    ];
    const all = {
        table,
        read: sound.length,
        kept,
        byDate,
        leftOut: { dropped: filtered.dropped, ...read },
        problems,
        notes: [...notes, ...filtered.notes, ...(0,columns_columns/* knownNamesNote */.SA)(table, columns)],
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
        unreadable,
        incomplete,
    };
    return { ...all, sheet };
}
/** Which columns are fields, of the hierarchy or filtered by, and the headers of the others. */
function columnsOf({ header }, { roster }, ...found) {
    const fields = found.flatMap((one) => one.fields).filter(({ index }) => index !== -1);
    const ofFilters = new Set(roster.filters.map(({ column }) => column.trim()));
    const filtered = header.flatMap((own, index) => (ofFilters.has(own) ? [index + 1] : []));
    const taken = fields.flatMap(({ index, further = [] }) => [index, ...further]).map((index) => index + 1);
    const used = new Set([...taken, ...filtered]);
    const headers = header.filter((own, index) => own !== '' && !used.has(index + 1));
    return { headers, used, filtered: new Set(filtered) };
}
/** @returns what finds the sheet of a record; with several, looked up only once somebody asks */
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
 * One position an employee, under the position of their manager (docs/configuration.md, Files, headers, dates).
 *
 * @param sheets with the columns that `hierarchyColumns` asked for
 * @param missing what is known of records that can't be read
 * @param top the employee id of whoever is the root, where the configuration says it
 */
function deriveHierarchy(sheets, employees, missing, discretion, top) {
    const of = sheetOf(sheets);
    const byName = new Map(sheets.map((sheet) => [sheet, postFields(sheet)]));
    const fieldsOf = (record) => {
        const sheet = of(record);
        return (sheet && byName.get(sheet)) ?? {};
    };
    const managers = (0,people_managers/* managersOf */.iC)(employees, sheets[0]?.posts ?? [], missing, sheets.flatMap(({ unreadable }) => unreadable));
    const place = ({ record }, cell) => {
        const sheet = of(record);
        const { id = sheet?.idField, title, parent } = fieldsOf(record);
        const field = { id, title, parent, employeeId: sheet?.idField }[cell];
        return sheet?.table.place(record, field && field.index + 1) ?? { file: '' };
    };
    const problems = unknownTop(top, employees, missing, sheets, discretion);
    const forNobody = [];
    const positions = employees.map((employee) => {
        const { id, title, parent } = fieldsOf(employee.record);
        const written = parent ? (0,columns_columns/* readCell */.$$)(employee.record, parent) : '';
        const manager = employee.id === top ? AT_THE_TOP : managers.find(written);
        if (employee.id !== top && written !== '' && manager.reference === '')
            forNobody.push(written);
        const position = {
            id: id ? (0,columns_columns/* readCell */.$$)(employee.record, id) : employee.id,
            title: title ? (0,columns_columns/* readCell */.$$)(employee.record, title) : '',
            parent: manager.reference,
            sought: (0,people_managers/* isNamed */.ev)(manager.reference) ? undefined : written,
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
    const hierarchy = { positions, refersTo: 'employee', ...missing, unreadable, place };
    return { hierarchy, problems, notes: nobodyNotes(forNobody) };
}
const AT_THE_TOP = { reference: '', of: 0 };
/** @param words those that were read as nobody @returns a sentence that says so */
function nobodyNotes(words) {
    if (words.length === 0)
        return [];
    const named = [...(0,base_counts/* byFrequency */.qb)(words)].map(([word, count]) => `${word} (${(0,base_text/* counted */.hS)(count, 'line')})`);
    return [`Where the hierarchy has ${named.join(', ')}, nobody is meant: it was read as an empty cell.`];
}
function unknownTop(top, employees, { unreadable, incomplete }, [sheet], discretion) {
    if (top === undefined || incomplete || unreadable.has(top) || !sheet)
        return [];
    const ids = employees.map(({ id }) => id);
    if (ids.includes(top))
        return [];
    const near = discretion.id((0,nearest/* nearest */.pA)(top, ids) ?? '');
    const message = `\`hierarchy.top\` is the id of nobody in the roster${near === undefined ? '' : `; it is nearly ${near}`}.`;
    return [(0,problem/* problem */.CC)('hierarchy/unknown-top', sheet.table.headerPlace(), { message })];
}
function postFields({ posts = [] }) {
    const of = (...names) => posts.find(({ element }) => names.includes(element));
    return {
        parent: of(...vocabulary_fields/* MANAGER_KEYS */.tm),
        title: of(vocabulary_fields/* POSITION_COLUMNS */.qn.title),
        id: of(vocabulary_fields/* POSITION_COLUMNS */.qn.id),
    };
}

// EXTERNAL MODULE: ./src/core/vocabulary/countries.ts
var countries = __webpack_require__(3810);
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
        const list = {
            rule: 'roster/unknown-value',
            what: 'isn’t among the `values` of its column',
            known,
            hint: `The words of this column are ${(0,nearest/* wordsIn */.Hn)(known)}. Correct the cell, or add the value to \`values\` of that column in the configuration.`,
        };
        return unknownValueProblems(table, field, values, list, idOf, discretion);
    });
    return { employees, problems: [...problems, ...doubtfulNames(sheet, idOf)] };
}
/** @returns undefined for a value that isn’t among the known ones */
function translate(written, values) {
    return written === '' ? '' : Object.hasOwn(values, written) ? values[written] : undefined;
}
function asWanted(value, { element, formats, part }) {
    if (part)
        return (0,names/* splitName */.W)(value)[part];
    if ((0,vocabulary_fields/* fieldOf */._F)(element)?.kind === 'country')
        return (0,countries/* countryCode */.kf)(value) ?? value;
    return formats ? ((0,dates/* toIsoDate */.Vy)(value, formats) ?? value) : value;
}
/** Names that were separated by guess, or couldn’t be; each cell once, also where two fields are its parts. */
function doubtfulNames({ table, kept, fields }, idOf) {
    const fullNames = new Map(fields.filter(({ part }) => part).map((field) => [field.index, field]));
    return [...fullNames.values()].flatMap((field) => kept.flatMap((record) => {
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
                'The name has more than two words; the surname was taken to be the last, or what is before the comma.',
            ];
        return [(0,problem/* problem */.CC)(rule, table.place(record, field.index + 1), { message, employeeId: idOf(record) })];
    }));
}

;// CONCATENATED MODULE: ./src/core/roster/people/hierarchy.ts






/** Reads `hierarchy.file`: one record a position, vacant ones too. */
function readHierarchyFile(file, raw, config, discretion) {
    const { delimiter, 'max-records': maxRecords } = config.roster;
    const { problems: met, ...read } = (0,csv/* readTable */.x)(file, raw, delimiter, maxRecords);
    const { table, incomplete, leftOut, notes } = read;
    const problems = (0,edges/* withoutSettings */._j)(met);
    if (!table)
        return { problems, notes };
    const wanted = Object.values(vocabulary_fields/* POSITION_COLUMNS */.qn).map((header) => ({ element: header, header }));
    const found = (0,columns_columns/* findColumns */.xs)(table, wanted, discretion);
    const reported = [...problems, ...(0,columns_columns/* duplicateHeaders */.cR)(table, discretion), ...found.problems];
    if (found.problems.length > 0)
        return { table, problems: reported, notes };
    const cells = cellsOf(found.fields);
    const [sound, ragged] = (0,csv/* splitByLength */.O)(table);
    const ids = new Set(sound.map((record) => (0,columns_columns/* readCell */.$$)(record, cells.id)));
    const forNobody = [];
    const parentOf = (record) => {
        const written = (0,columns_columns/* readCell */.$$)(record, cells.parent);
        if (!(0,nothing/* meansNobody */.o)(written) || ids.has(written))
            return written;
        forNobody.push(written);
        return '';
    };
    const positions = sound.map((record) => ({
        id: (0,columns_columns/* readCell */.$$)(record, cells.id),
        title: (0,columns_columns/* readCell */.$$)(record, cells.title),
        parent: parentOf(record),
        employeeId: (0,columns_columns/* readCell */.$$)(record, cells.employeeId),
        record,
    }));
    const unreadable = new Set([...ragged, ...leftOut].map((record) => (0,columns_columns/* readCell */.$$)(record, cells.id)));
    return {
        hierarchy: { positions, refersTo: 'position', unreadable, incomplete, place: placing(table, cells) },
        table,
        problems: reported,
        notes: [...notes, ...nobodyNotes(forNobody)],
    };
}
function cellsOf(fields) {
    const cell = (name) => {
        const field = fields.find(({ element }) => element === vocabulary_fields/* POSITION_COLUMNS */.qn[name]);
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














/**
 * What may be shown of a roster.
 *
 * @param deciding the configuration that says what ids, departments and headers are, and whether values are shown: that
 *   of the base where a change brings its own, so that no change decides what is shown of itself; undefined where
 *   nothing is configured, or known to be
 */
function discretionFor(deciding, known) {
    const configured = deciding ? (0,config_columns/* configuredHeaders */.zV)(deciding) : [];
    const own = new Set([...Object.values(vocabulary_fields/* POSITION_COLUMNS */.qn), ...configured]);
    return (0,discretion/* discretionOf */.KZ)({
        known,
        idPattern: deciding && (0,config_columns/* patternsOf */.D4)(deciding).get('employee_id'),
        departments: deciding?.roster.departments ?? [],
        headers: { has: (header) => own.has(header) || (0,headers/* isKnownHeader */.Bq)(header) },
        showValues: deciding?.['show-values'] ?? false,
    });
}
/**
 * From bytes to a roster with the place of everything, and every problem met on the way; the rules come after.
 *
 * @param before what may be shown as far as it is known without the roster
 * @param asOf the day, YYYY-MM-DD, by which filters by a date decide; undefined: they leave nobody out, as in an import
 * @param today the day, YYYY-MM-DD, before which a last day has passed; undefined: none has
 */
function readRoster(files, config, before, asOf, today = asOf) {
    const fromFile = files.positions && readHierarchyFile(files.positions.path, files.positions.bytes, config, before);
    const opened = files.rosters.map((file) => openSheet(file, config, before));
    const discretion = before.seeing(seenIn(opened, fromFile?.hierarchy));
    const all = opened.map((one) => readSheet(one, config, discretion, asOf, today));
    const problems = [
        ...all.flatMap((one) => one.problems),
        ...(fromFile?.problems ?? []),
        ...(asOf === undefined && (0,date_filters/* dependsOnDay */.$f)(config) ? [] : tooMany(all, config)),
        ...nobodyLeft(all),
    ];
    const notes = [...all, ...(fromFile ? [fromFile] : [])].flatMap((one) => one.notes);
    const sheets = all.flatMap(({ sheet }) => sheet ?? []);
    const leftOut = all.map((one) => one.leftOut);
    const headers = headersOf([...all, ...(fromFile ? [fromFile] : [])], discretion);
    const of = { notes, leftOut, discretion, headers, ...((0,date_filters/* dependsOnDay */.$f)(config) && { byDate: byDateOf(all) }) };
    if (sheets.length < all.length)
        return { ...of, problems };
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
        ? deriveHierarchy(sheets, employees, { unreadable, incomplete }, discretion, topOf(config))
        : undefined;
    const hierarchy = derived?.hierarchy ?? fromFile?.hierarchy;
    const further = [...read.flatMap((one) => one.problems), ...(derived?.problems ?? [])];
    const dates = dateColumns(sheets, config);
    const optional = new Set((0,reading/* optionalIn */.u)(config.roster.columns));
    const content = { optional, employees, files: parts, hierarchy, unreadable, incomplete, dates };
    const roster = rosterOf(sheets, content);
    const rest = {
        ...of,
        problems: [...problems, ...further],
        notes: [...of.notes, ...(derived?.notes ?? [])],
    };
    return isWhole ? { roster, ...rest } : { partial: roster, ...rest };
}
function headersOf(read, discretion) {
    const tables = read.flatMap(({ table }) => table ?? []);
    return new Map(tables.map((table) => {
        const headers = table.header.map((one) => discretion.header(one));
        return [table.file, { headers, rowOf: (line) => table.rowOf(line) }];
    }));
}
function byDateOf(all) {
    const sum = (of) => all.reduce((count, { byDate }) => count + byDate[of], 0);
    return { passed: sum('passed'), waiting: sum('waiting') };
}
const topOf = ({ hierarchy }) => hierarchy && 'top' in hierarchy ? hierarchy.top : undefined;
function seenIn(opened, hierarchy) {
    const of = (element) => opened.flatMap(({ column }) => column(element));
    const own = hierarchy?.positions.map(({ id }) => id);
    return {
        ids: of('employee_id'),
        positions: own ?? of(vocabulary_fields/* POSITION_COLUMNS */.qn.id),
        departments: of('department'),
    };
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
function dateColumns(sheets, config) {
    const sheet = sheetOf(sheets);
    return (0,date_filters/* dateFiltersOf */.TD)(config).map((filter) => {
        const header = filter.column.trim();
        const of = ({ record }) => {
            const written = (0,columns_columns/* readCell */.$$)(record, {
                element: header,
                header,
                index: sheet(record)?.table.header.indexOf(header) ?? -1,
            });
            const isNone = filter.keep === 'until' && (0,nothing/* meansNoDay */.e)(written);
            return (0,dates/* toIsoDate */.Vy)(written, (0,date_filters/* formatsOfFilter */.UR)(filter)) ?? (isNone ? '' : written);
        };
        return { header, of };
    });
}
/** Those that every file has. */
function elementsOf([first, ...others]) {
    const elements = first?.fields.map(({ element }) => element) ?? [];
    const has = ({ fields }, element) => fields.some((field) => field.element === element);
    return elements.filter((element) => others.every((sheet) => has(sheet, element)));
}
function tooMany(all, config) {
    const limit = config.roster['max-records'];
    const kept = all.flatMap(({ table, kept: records }) => records.map((record) => ({ table, record })));
    const over = kept[limit];
    if (!over?.table)
        return [];
    const message = `${kept.length} employees, and at most ${limit} may be sent; the first one too many is on this line.`;
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

/***/ 21252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ lookOf),
/* harmony export */   z: () => (/* binding */ trueEncodingOf)
/* harmony export */ });
/* harmony import */ var _encodings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21018);

/*
 * What a word looks like that was read in the wrong encoding: its letters have become symbols (M¸ller), or letters of
 * no language that is written with the others.
 */
/** The small letters beyond ASCII of languages, without those that hardly any name has. */
const ALPHABETS = [
    'äöüß', // German
    'àâçèéêëîïôùûüÿœæ', // French
    'áéíñóúü', // Spanish, Irish
    'àçèéíïòóúü', // Catalan
    'áâãàçéêíóôõúü', // Portuguese
    'àèéìíòóùú', // Italian
    'åäöæøéü', // Danish, Norwegian, Swedish, Finnish
    'áèéëïóöü', // Dutch
    'áðéíóúýþæö', // Icelandic
    'ąćęłńóśźż', // Polish
    'áčďéěíňóřšťúůýž', // Czech
    'áäčďéíľňóôšťúýž', // Slovak
    'áéíóöőúüű', // Hungarian
    'ăâîșțşţ', // Romanian
    'čćđšž', // Croatian, Slovene
    'çğıİöşüâî', // Turkish
    'ąčęėįšųūž', // Lithuanian
    'āčēģīķļņšūž', // Latvian
    'äöõüšž', // Estonian
].map((letters) => new Set(letters));
const CYRILLIC = /^\p{sc=Cyrl}+$/u;
const GREEK = /^\p{sc=Greek}+$/u;
/** Small letters that hardly any Greek name has, and the two forms of one that are each in its place. */
const NOT_GREEK = /[ΐΰ]|ς\p{L}|σ$/u;
/** Letters as words have them: not the small raised ones. */
const LETTER = String.raw `[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{M}]`;
/** What may be inside a word, or where two meet: apostrophes, dashes, trade marks, degrees. */
const INNER_MARKS = '’‘´`·–—…®™©°ªº\u00A0\u00AD';
/** What may be before and after a word besides. */
const OUTER_MARKS = '“”„‚«»‹›•€§†‡¡¿';
const DAMAGE = [
    new RegExp(`(?!${LETTER})[^\\0-\\x7F${INNER_MARKS}${OUTER_MARKS}]`, 'u'),
    new RegExp(`${LETTER}[${OUTER_MARKS}]${LETTER}`, 'u'),
    // Capitals amid small letters, and the other way round: a letter that isn’t of ASCII is one of the two.
    /\p{Ll}(?=[^\0-\x7F])\p{Lu}|(?=[^\0-\x7F])\p{Ll}[A-Z]/u,
    /(?=[^\0-\x7F])\p{Lu}[A-Z]\p{Ll}|\p{Lu}(?=[^\0-\x7F])(?:\p{Ll}\p{Lu}|\p{Lu}\p{Ll})/u,
];
/** @param word letters beyond ASCII, marks and symbols among others, without blanks */
function lookOf(word) {
    const letters = word.replaceAll(/[^\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/gu, '');
    const isDamaged = DAMAGE.some((form) => form.test(word));
    if (CYRILLIC.test(letters))
        return { isDamaged, languages: [OF_CYRILLIC] };
    if (GREEK.test(letters))
        return { isDamaged, languages: NOT_GREEK.test(letters) ? [] : [OF_GREEK] };
    const isMixed = /[\p{sc=Cyrl}\p{sc=Greek}]/u.test(letters);
    const own = Array.from(letters.replaceAll(/[\0-\x7Fªºµ]/g, ''), (letter) => letter === 'İ' ? letter : letter.toLowerCase());
    const languages = ALPHABETS.flatMap((alphabet, at) => (own.every((one) => alphabet.has(one)) ? [at] : []));
    return { isDamaged: isDamaged || isMixed, languages };
}
const [OF_CYRILLIC, OF_GREEK] = [-1, -2];
/** Symbols where a word has a letter: between two letters, or before the letters of a name (£ukasz). */
const SYMBOL_IN_WORD = new RegExp([
    `(?<=${LETTER})(?!${LETTER})[^\\0-\\x7F${INNER_MARKS}${OUTER_MARKS}]+(?=${LETTER})`,
    `(?<=${LETTER})[${OUTER_MARKS}](?=\\p{Ll})`,
    `(?<!${LETTER})[£¯¦](?=\\p{Ll}{3})`,
].join('|'), 'u');
const WORDS = new RegExp(`(?:${LETTER}|[^\\0-\\x7F\u00A0])+`, 'gu');
/** In which encodings files are mostly misread, when their letters become symbols. */
const READ_AS = ['windows-1252', 'macintosh', 'windows-1250'];
/**
 * Finds the encoding in which a word with symbols in it has letters in their place.
 *
 * @param text a cell
 * @param readAs the encodings in which its bytes may have been read
 * @returns undefined where nothing in the text is such a word
 */
function trueEncodingOf(text, readAs = READ_AS) {
    if (!SYMBOL_IN_WORD.test(text))
        return undefined;
    for (const word of text.match(WORDS) ?? []) {
        if (!SYMBOL_IN_WORD.test(word))
            continue;
        for (const wrong of readAs) {
            const raw = asLatin1(word, wrong);
            const right = raw === undefined ? undefined : _encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .BYTE_ENCODINGS */ .eF.find((one) => one !== wrong && isSound(raw, one));
            if (right)
                return right;
        }
    }
    return undefined;
}
function isSound(raw, encoding) {
    const { isDamaged, languages } = lookOf((0,_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .rereadLatin1 */ .jz)(raw, encoding));
    return !isDamaged && languages.length > 0;
}
/** @returns the bytes of a word as characters; undefined where an encoding doesn’t have one of them */
function asLatin1(word, encoding) {
    const bytes = (0,_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(encoding);
    const characters = Array.from(word, (one) => {
        const byte = one.charCodeAt(0) < 0x80 ? one.charCodeAt(0) : bytes.get(one);
        return byte === undefined ? _encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .MEANINGLESS */ .p8 : String.fromCharCode(byte);
    });
    return characters.includes(_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .MEANINGLESS */ .p8) ? undefined : characters.join('');
}


/***/ }),

/***/ 69608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XE: () => (/* binding */ fieldsKnownAs),
  J7: () => (/* binding */ isAccountName),
  oh: () => (/* binding */ isBareId),
  vR: () => (/* binding */ isCodeOfJobs),
  AO: () => (/* binding */ isDepartmentHeader),
  Ge: () => (/* binding */ isDoubtful),
  wM: () => (/* binding */ isFullNameHeader),
  Bq: () => (/* binding */ isKnownHeader),
  x$: () => (/* binding */ isMiddleName),
  qf: () => (/* binding */ isMisleading),
  Gd: () => (/* binding */ isNotOfWork),
  Z0: () => (/* binding */ isOtherDate),
  C0: () => (/* binding */ isPrivateAddress),
  kW: () => (/* binding */ isSecondSurname),
  cF: () => (/* binding */ isSurnameFirst),
  Gf: () => (/* binding */ isSurnamePrefix),
  _B: () => (/* binding */ isWorkplaceHeader),
  ol: () => (/* binding */ isWrittenAs),
  B3: () => (/* binding */ isWrittenAsKnown),
  f2: () => (/* binding */ nearlyKnownAs),
  Lc: () => (/* binding */ saysEmail),
  uW: () => (/* binding */ saysId)
});

// EXTERNAL MODULE: ./src/core/base/nearest.ts
var nearest = __webpack_require__(51751);
// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
;// CONCATENATED MODULE: ./src/core/vocabulary/header-keys.ts

/*
 * Headers without what makes no difference between systems and languages: notes in brackets, articles, the order of
 * the words, and which of several words for the same thing was taken.
 */
const listOf = (text) => text.trim().split(/\s+/);
/** Words that mean the same in a header, by the word that takes their place. Without accents, as `plain` has them. */
const SAME = {
    id: listOf(`id # no nr nro nbr num number numero nummer numer n ident identifier identifiant identificador
    identificativo identyfikator identificatie code codigo codice kod cod cd key schlussel kennzeichen`),
    employee: listOf(`employee employees emp empl worker workers staff associate personnel mitarbeiter mitarbeiterin
    mitarbeitende mitarbeitender mitarbeitenden arbeitnehmer employe employee employes salarie collaborateur agent
    empleado empleados empleada trabajador colaborador colaboradores funcionario funcionarios empregado trabalhador
    dipendente dipendenti collaboratore lavoratore medewerker medewerkers werknemer werknemers personeel
    personeelslid pracownik pracownika mdw medew mitarb`),
    manager: listOf(`manager managers mgr supervisor vorgesetzter vorgesetzte vorgesetzten vorg fuhrungskraft
    responsable superieur superviseur gerente jefe gestor chefe leidinggevende responsabile superiore capo
    przelozony przelozonego kierownik kierownika menedzer menedzera`),
    direct: listOf(`direct line immediate reporting hierarchique directo direkter direkte direkten inmediato direto
    imediato diretto gerarchico bezposredni`),
    email: listOf('email mail courriel correo correio mel mailadresse emailadresse emailadres mailadres'),
    address: listOf('address addr adresse adres direccion endereco indirizzo'),
    electronic: listOf(`electronic elec electronique electronico electronica eletronico electronico elettronica
    elettronico elektroniczna`),
    date: listOf('date datum fecha fec data dt'),
    hire: listOf(`hire hired hiring join joined joining embauche recrutement ingreso incorporacion contratacion
    admissao contratacao ingresso assunzione eintritt einstellung zatrudnienia indiensttreding`),
    country: listOf('country ctry cntry pays pais paese nazione kraj land lander'),
    department: listOf('department dept departement departamento depto dpto abteilung abt afdeling dipartimento'),
    organisation: listOf(`organisation organization organisational organizational organisatorische organisationnelle
    organizativa organizacional organizzativa org`),
    unit: listOf('unit unite unidad unidade unita einheit eenheid'),
    description: listOf(`description desc descr text txt bezeichnung beschreibung oms omschrijving libelle descripcion
    descricao descrizione`),
    contract: listOf('contract contrat contrato contratto vertrag vertrags umowy'),
    type: listOf('type typ tipo tipologia art soort rodzaj'),
    start: listOf('start inicio inizio debut beginn rozpoczecia'),
};
/** Words for the work and who gives it. */
const WORK = new Set(listOf(`work business company corporate office official internal professional pro professionnel professionnelle
    entreprise societe travail geschaftlich geschaftl geschaftliche dienstlich dienstliche dienstl beruflich berufl berufliche firma firmen
    arbeit arbeits trabajo empresa corporativo corporativa laboral institucional profissional trabalho azienda
    aziendale az lavoro zakelijk zakelijke werk bedrijf sluzbowy`));
/** What goes without saying beside another word: an e-mail address is an e-mail, and an employer’s where it says so. */
const IMPLIED = new Map([
    ['email', (word) => ['address', 'electronic', 'id'].includes(word) || WORK.has(word)],
    ['hire', (word) => WORK.has(word)],
    ['contract', (word) => WORK.has(word)],
]);
/** Words that change nothing. A single letter is an article only after another word: “LName” is a last name. */
const SKIPPED = new Set(listOf(`the of a an s d l de du des la le les del los las el do da dos das di della dell dello delle dei degli
    der die das den dem des van het il lo al w`));
const BY_WORD = new Map(Object.entries(SAME).flatMap(([meaning, words]) => words.map((word) => [word, meaning])));
/** Articles that are found inside of “dateofhire”. */
const INNER = new Set(['', 'of', 'de', 'd', 'di', 'do', 'da', 's']);
const MIN_PART = 2;
/** Notes of whoever made the form: whether a column is needed, and how it is to be written. */
const NOTE = /^(required|optional|mandatory|read[ -]?only|obligatoire|facultatif|pflichtfeld|optionaal|verplicht|obligatorio|opcional|obrigat[oó]rio|obbligatorio|facoltativo|wymagane|yes\/no|y\/n|[dmyjat]{1,4}([./ -][dmyjat]{1,4}){2})$/i;
/** What a directory calls its attributes, beside the words for people: `Last name [surname]`. */
const ATTRIBUTE = /^([a-z]+[A-Z][A-Za-z]*|surname|department|country|city|state|mail|mobile)$/;
/** A header without its notes: `First Name [Required]`, `Email *`, `Last name [surname]`. */
function withoutNotes(header) {
    const bare = header.replaceAll(/[[(]([^\])]*)[\])]/g, (found, inside, at) => {
        const text = inside.trim();
        return at > 0 && (NOTE.test(text) || (found.startsWith('[') && ATTRIBUTE.test(text))) ? ' ' : found;
    });
    return withoutSection(withoutReference(bare))
        .replace(/[\s*:]+$/, '')
        .replace(/(?<=\S\s+)(?:required|optional)$/i, '');
}
/** Where systems keep a column of theirs: `user.email`, `Job Information: Department`, `Work > Department`. */
const SECTIONS = new Set(listOf(`user users profile employee employees worker person people staff member hr job work employment company
    organization organisation information info details data general basic status core business`));
/** A header without the section that it is in; the same header where it isn’t in one. */
function withoutSection(header) {
    const parts = header.split(/\s*[>:]\s*|\s+[-–]\s+|\.(?=\p{L}{2})/u);
    const last = parts.pop()?.trim() ?? '';
    const isSection = (part) => wordsOf(part).every((word) => SECTIONS.has(word));
    return parts.length > 0 && last !== '' && parts.every(isSection) ? last : header;
}
/** A column of a table that another one refers to, as Odoo exports it: `department_id/name`. */
const withoutReference = (header) => header.replace(/^(\w+)_id\/(name|code)$/, '$1 $2');
/** The words of a header, also of `hireDate` and `HIRE_DATE`, without accents and capitals. */
function wordsOf(header) {
    return header
        .replace(/\bN ?\+ ?1\b/i, ' manager ')
        .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
        .replaceAll(/\b[dl]['’]/gi, ' ')
        .split(/[^\p{L}\p{M}\p{N}#º°]+/u)
        .flatMap((word) => (0,base_text/* plain */.pj)(word).match(/\p{L}+|\p{N}+|#/gu) ?? []);
}
/** What a word means: itself, one word for many, or two for a compound as “fechaingreso”. */
function meaningsOf(word) {
    const meaning = BY_WORD.get(word);
    if (meaning !== undefined)
        return [meaning];
    for (let at = MIN_PART; at <= word.length - MIN_PART; at += 1) {
        const first = BY_WORD.get(word.slice(0, at));
        if (first === undefined)
            continue;
        for (let from = at; from <= word.length - MIN_PART; from += 1) {
            const second = BY_WORD.get(word.slice(from));
            if (second !== undefined && INNER.has(word.slice(at, from)))
                return [first, second];
        }
    }
    return [word];
}
/**
 * @returns what a header says, the same for every spelling of it: its words in one order. Empty for a header that has
 *   no word of its own
 */
function keyOf(header, left = []) {
    const words = wordsOf(header);
    // The first of several says no more than the only one; the second is another thing.
    if (words.length > 1 && /^0?1$/.test(words.at(-1) ?? ''))
        words.pop();
    const together = words.flatMap((word, at) => {
        if (word === 'e' && words[at + 1] === 'mail')
            return [];
        const isArticle = SKIPPED.has(word) && (at > 0 || word.length > 1);
        return isArticle ? [] : meaningsOf(word);
    });
    const implied = together.flatMap((word) => IMPLIED.get(word) ?? []);
    return [...new Set(together)]
        .filter((word) => !left.includes(word) && !implied.some((isImplied) => isImplied(word)))
        .toSorted()
        .join(' ');
}

;// CONCATENATED MODULE: ./src/core/vocabulary/word-list.ts
/** The names in a text, which has bars between them. */
const names = (text) => text.split('|').map((name) => name.trim());

;// CONCATENATED MODULE: ./src/core/vocabulary/employee-words.ts

/* What the elements of an employee are called; header-words.ts says how it is meant. */
const EMPLOYEE_HEADERS = {
    employee_id: {
        known: names(`Employee ID | Employee # | Employee No. | Employee Number | Employee Code | Emp ID | Emp No |
      Emp # | Worker ID | Associate ID | Staff ID | Staff Number | Staff No | Personnel Number | Personnel No |
      Personnel ID | Personnel Nr | Payroll Number | Workday ID | Employee ID in company | Personalnummer |
      Personal-Nr. | Pers.-Nr. | Mitarbeiternummer | Mitarbeiter-Nr. | Mitarbeiter-ID | Mitarbeitendennummer |
      Mitarbeitenden-ID | Matricule | Numéro de matricule | N° matricule | Numéro d’employé | Numéro employé |
      N° employé | N° salarié | Identifiant employé | Identifiant salarié | Numéro de salarié | ID employé |
      ID salarié | Code employé | Matricule salarié | ID collaborateur | ID de l’employé | Numéro de l’employé |
      Número de empleado | N.º de empleado | ID de empleado | ID del empleado | ID empleado |
      Código de empleado | Código empleado | Número empleado | Legajo | ID de trabajador | Matrícula |
      Personeelsnummer | Personeelsnr | Medewerkernummer | Medewerker-ID | Medewerkersnummer | Werknemernummer |
      Werknemersnummer | Werknemer-ID | Stamnummer | Numer pracownika | Nr pracownika | ID pracownika |
      Identyfikator pracownika | Numer ewidencyjny | Nr ewidencyjny | Numer kadrowy | Numer osobowy | EEID |
      Número de colaborador | Número de funcionário | Número de matrícula | Número mecanográfico | Matricola |
      Numero di matricola | Codice dipendente | Chapa | Número de personal | Número de nómina |
      Clave de empleado | MA-Nr. | PNR | Matr. | Cod. dip. | PERNR | Person Number | XRef Code | Matricule RH |
      Matricule de paie | Nº Mec. | N.º mecanográfico | Nr ewid. | Nr ew. | Nr kadrowy | Emp. Identifier | Person No`),
        doubtful: names(`ID | No | Number | Code | Nummer | Numéro | Numer | File Number | Position ID | Username |
      User ID | Login | SIS ID | Teacher ID | Teacher Number | Staff UniqueId | sourcedId | Local ID |
      sAMAccountName | External ID | Badge Number | Candidate ID | Record ID | Payroll ID | Key | Kürzel |
      Cédula | Registro | UID | Person ID | GUID | Onyen | Benutzername | Identifiant | Nom d’utilisateur |
      Usuario | Gebruikersnaam | Utente | Payroll Ref | Clock Number | Ref | Reference | Ficha | Nómina |
      Clave | RE | Medewerker | Employee | Identification ID | Func ID | Staff Ref | Staff Reference | Expediente | Worker | Mitarbeiter | Salarié | Colaborador | Funcionário |
      Dipendente`),
        misleading: names(`Personal ID | Personal Number | Personal Code | National ID | Tax ID | Passport Number |
      Codice fiscale | CPF | DNI | NIF | RFC | CURP | BSN | PESEL | Social Security Number | SSN | NIR |
      Numéro de sécurité sociale`),
    },
    forename: {
        known: names(`Forename | Forenames | First Name | First Names | Given Name | Given Names |
      Legal First Name | Employee First Name | Legal Name - First Name | FName | First Name (Legal) |
      Payroll First Name | Worker First Name | Vorname | Vornamen | Prénom | Prénoms | Prénom du salarié |
      Prénom légal | Prénom de l’employé | Nombre de pila | Nombre(s) | Nombre | Primer nombre |
      Nombre del empleado | Voornaam | Voornamen | Roepnaam | Imię | Imiona | Imię pracownika | Pierwsze imię |
      Nome | Nome próprio | Primeiro nome | Prenome | Nome di battesimo | Nom d’état civil prénom | First |
      Prénom usuel | Voornaam medewerker | Primer nom | VORNA | First Middle Name | First and Middle Name`),
        doubtful: names(`Rufname | Name | Full Name | Employee Name | Display Name | Worker | Employee |
      Legal Name | Nom complet | Nombre completo | Volledige naam | Imię i nazwisko | Naam | Vor- und Nachname |
      Mitarbeiter | Payroll Name | Nom et prénom | Apellidos y nombre | Nombre y apellidos | Nome completo |
      Nome e cognome | Cognome e nome | Nominativo | Known As | Nickname | Chosen Name | Prénom d’usage |
      Full Legal Name | Nome preferido | Nome social | Given`),
        misleading: names('Preferred Name | Preferred First Name | Preferred or Chosen Name'),
    },
    surname: {
        known: names(`Surname | Last Name | Family Name | Legal Last Name | Employee Last Name | LName |
      Legal Name - Last Name | Last Name (Legal) | Payroll Last Name | Worker Last Name | Legal Surname |
      Nachname | Familienname | Zuname | Nom de famille | Nom du salarié | Nom de l’employé | Apellido |
      Apellidos | Apellidos del empleado | Achternaam | Familienaam | Nazwisko | Nazwisko pracownika |
      Sobrenome | Último nome | Nome de família | Cognome | Cognomi | Nom de naissance | Last |
      Apellido paterno | Primer apellido | Apellidos empleado | Geschlechtsnaam | sn | Nom patronymique |
      Ap. paterno | NACHN | Nom usuel | 1er Apellido | 1º Apellido | Apellido 1 | Ap. 1 | Surname 1 | Last Name 1`),
        doubtful: names(`Nom | Nom d’usage | Name | Full Name | Employee Name | Display Name | Worker | Employee |
      Legal Name | Payroll Name | Nom complet | Nombre completo | Volledige naam | Imię i nazwisko | Naam |
      Vor- und Nachname | Mitarbeiter | Nom et prénom | Apellidos y nombre | Nombre y apellidos |
      Nome completo | Nome e cognome | Cognome e nome | Nominativo | Apelido | Apelidos | Nom marital | Family`),
        misleading: names(`Preferred Last Name | Birth Name | Geburtsname | Geboortenaam | Meisjesnaam |
      Maiden Name | Nom de jeune fille`),
    },
    employee_type: {
        known: names(`Employee Type | Employment Type | Worker Type | Type of Employment | Employee Category |
      Contract Type | Worker Category | Worker Category Description | Employment Category | Staff Type |
      Type of Employee | Employment Contract Type | Employment Type Name | Type of Contract |
      Beschäftigungsart | Beschaeftigungsart | Anstellungsart | Anstellungstyp | Mitarbeitertyp |
      Beschäftigungstyp | Art der Beschäftigung | Vertragsart | Vertragstyp | Mitarbeitergruppe |
      Mitarbeiterart | Type de contrat | Type d’employé | Type de salarié | Type d’emploi | Nature du contrat |
      Catégorie d’employé | Type de collaborateur | Tipo de empleado | Tipo de contrato | Tipo de empleo |
      Tipo de trabajador | Categoría de empleado | Type dienstverband | Soort dienstverband | Dienstverband |
      Contractsoort | Soort contract | Type medewerker | Type werknemer | Medewerkerstype | Typ pracownika |
      Typ zatrudnienia | Rodzaj zatrudnienia | Rodzaj umowy | Typ umowy | Forma zatrudnienia |
      Tipo de funcionário | Tipo de colaborador | Tipo de vínculo | Regime de contratação |
      Categoria do funcionário | Tipo contratto | Tipologia contrattuale | Tipologia di contratto |
      Tipo di rapporto | Tipo dipendente | Categoria dipendente | Type contract | Typ smlouvy |
      Art des Arbeitsverhältnisses | Arbeitsverhältnis | Contractvorm | Tipo de relación laboral |
      Modalidad de contrato | Modalidad contractual | Person Type | Employment Class | Employee Class |
      Worker Sub-Type`),
        doubtful: names(`Employment Status | Time Type | FLSA Code | Employee Status | Type | Typ | Tipo |
      Contract | Contrat | Contrato | Contratto | Vertrag | Employee Group | Employee Subgroup | Job Type |
      Vínculo | Regime | Rapporto di lavoro | Inquadramento | Employee Classification Type |
      Beschäftigungsgrad | Arbeitszeitmodell | Person Class | Full-Time or Part-Time | FT/PT | Full/Part Time |
      Jornada | Temps de travail | Work Schedule | Status | Statut | Estado | Situación laboral |
      Position Status | Beschäftigungsstatus | Anstellungsstatus | Situação | Stato | Worker Status |
      Assignment Category | System Person Type | Etat | Statut professionnel`),
    },
    department: {
        known: names(`Department | Department Name | Dept | Dept Name | Home Department | Department Description |
      Home Department Description | Employee Department | Abteilung | Abteilungsname | Name der Abteilung |
      Département | Nom du département | Nom du service | Departamento | Nombre del departamento | Afdeling |
      Afdelingsnaam | Naam afdeling | Dział | Nazwa działu | Komórka organizacyjna | Org Unit | Departament |
      Wydział | Setor | Nome do departamento | Dipartimento | Reparto | Nome reparto | Unità organizzativa |
      Abt. | Depto | Dpto | Organisationseinheit | Organisatorische eenheid | Unidad organizativa |
      Unidade organizacional | Home Dept | Departments | Department Long Name | Department Short Name | Libellé du département |
      Libellé du service | Org Unit Name | Org Unit Description | ORGEH_TEXT | Nome da seção | Department/Team | Department or Division | Departamento/Área | ORGTX | Org. eenheid |
      Home Org Unit`),
        doubtful: names(`Division | Cost Center | Cost Centre | Team | Business Unit | Organisation | Organization |
      Supervisory Organization | Kostenstelle | Bereich | Équipe | Centre de coût | Centro de coste | Equipo |
      Kostenplaats | Área | Zespół | Service | Cost Center Name | Business Unit Description |
      Function | Structure | Direction | Unité | Entité | Pôle | Secteur | BU |
      Fachbereich | Ressort | Sector | Gerencia | Unidad | Sección | Seção | Lotação | Diretoria | Unidade |
      Centro de custo | Ufficio | Settore | Divisione | Direzione | Funzione | Struttura | Centro di costo |
      Unit | Department Code | Department ID | Dept ID | Group | Segment | Org Unit Path |
      Affectation | Squad | Dept Code | Service d’affectation | Direção | Direcção | Faculty | School | Sub Unit |
      Area aziendale | Subdepto | Subdepartamento | Sub Department | Section | Branch | Einsatzbereich`),
    },
    start_date: {
        known: names(`Start Date | Hire Date | Date of Hire | Hired On | Hired Date | Hiring Date | Date Hired |
      Joining Date | Date of Joining | Date Joined | Join Date | Joined Date | Employment Start Date |
      Start Date of Employment | Date Started | Started | Employment Date | Company Start Date |
      Employee Start Date | Commencement Date | Eintrittsdatum | Eingestellt am | Einstellungsdatum | Eintritt |
      Eintritt am | Anstelldatum | Einstelldatum | Startdatum | Beschäftigt seit | Beginn der Beschäftigung |
      Beginn des Arbeitsverhältnisses | Date d’embauche | Date d’entrée | Embauché le | Date de début |
      Date de début de contrat | Date d’arrivée | Date de prise de poste | Date d’entrée dans l’entreprise |
      Date de recrutement | Date d’engagement | Fecha de contratación | Fecha de ingreso | Fecha de alta |
      Fecha de inicio | Fecha de incorporación | Fecha de entrada | Contratado el | Datum in dienst |
      Datum indiensttreding | Indiensttreding | Datum van indiensttreding | In dienst | In dienst sinds |
      Begindatum | Begindatum dienstverband | Aangenomen op | Data zatrudnienia | Zatrudniony od |
      Data rozpoczęcia | Data rozpoczęcia pracy | Data przyjęcia | Data podjęcia pracy | DOJ |
      Data de admissão | Admissão | Data de contratação | Data de ingresso | Data de início | Data de entrada |
      Data di assunzione | Data assunzione | Assunzione | Assunto il | Data inizio | Data di ingresso |
      Data inizio rapporto | Data inizio rapporto di lavoro | Data inizio collaborazione | Admitido em |
      Contratado em | Date d’ancienneté | Date entrée société | Embauche | Fecha de antigüedad en la empresa |
      Ingreso | F. ingreso | F. alta | Fecha alta empresa | In dienst vanaf | In dienst per |
      Date of Employment | Date of Appointment | Employee Hire Date | Hire | Work Start Date |
      First Day of Work | First Working Day | Employment Start | Commenced | Employment Commencement Date |
      Data di ass. | Data ass. | Entrée le | Entré le | Arrivé le | Assunto dal | Assunta il | Data adm. | Dt. adm. |
      Date d’arrivée société | Ingangsdatum dienstverband | Aanvangsdatum dienstverband | Date recrut. |
      Eintrittsdatum 1. Beschäftigung | Hire/Rehire Date | Hire Dt | Onboarding Date`),
        doubtful: names(`Original Hire Date | Original Start Date | Continuous Service Date | Rehire Date |
      Seniority Date | Position Start Date | Date | Contract Start Date | Probation Start Date |
      Effective Date | Vertragsbeginn | Data | Datum | Fecha | Start | Beginn | Inicio | Inizio | Début |
      First Day | Anciennété | Fecha de antigüedad | Data de registro | Contract Start |
      Date de début du contrat | Fecha inicio contrato | Data início contrato | Data inizio contratto |
      Last Hire Date | Dienstjubiläumsdatum | Adjusted Service Date | Service Date | Begindatum contract |
      Entry Date | Most Recent Hire Date | Tenure Start Date | Service Start Date | Date d’entrée groupe | First Contract Date | Appointment Start |
      Antigüedad | Since | Seit | Depuis | Desde | Sinds`),
    },
    country: {
        known: names(`Country | Country Code | Work Country | Country of Work | Country of Employment |
      Location Country | Work Location Country | Office Country | Country Name | Site Country |
      Work Address - Country | Country ISO | Land | Ländercode | Laendercode | Länderkürzel | Arbeitsland |
      Einsatzland | Land des Arbeitsorts | Pays | Code pays | Pays de travail | Pays d’emploi | País |
      Código de país | Código del país | País de trabajo | País de empleo | Landcode | Werkland |
      Land van tewerkstelling | Kraj | Kod kraju | Kraj pracy | Kraj zatrudnienia | Country or Region |
      Country/Region | Country Co | País de trabalho | Código do país | Paese | Nazione | Codice paese |
      Paese di lavoro | Nome do país | Country of Work Location | Land (Arbeitsort) | Ländername | Landnaam |
      Nom du pays | Nombre del país | Job Country | Employment Country | Company Country | LAND1 | Country ISO 2 |
      Country ISO 3 | Country ISO Code | Pays d’affectation | Pays de rattachement | Country of Posting |
      Location Country Code | Office Country Code | Work Location Country Code | Land werklocatie | Länderkennung |
      Site Country Code`),
        doubtful: names(`Location | Site | Office | Standort | Work Location | Usage Location | Region | Stato |
      Sede | Lugar de trabajo | Lieu de travail | Local de trabalho | Luogo di lavoro | Werklocatie | Werkplek |
      Arbeitsort | Niederlassung | Location Code | Work Site | Legal Entity | Locale | Land/Region`),
        misleading: names(`Nationality | Home Country | Home Address - Country | Nationalité | Nacionalidad |
      Nationalität | Staatsangehörigkeit | Nationaliteit | Nacionalidade | Nazionalità | Cittadinanza |
      Narodowość | Obywatelstwo | Citizenship | Country of Birth | Birth Country | Geburtsland |
      Pays de naissance | País de nacimiento | Geboorteland | País de nascimento | Paese di nascita |
      Country of Residence | Residence Country | Passport Country | Bank Country | Country of Origin |
      País de origen | Pays d’origine | Herkunftsland | Wohnland | Privatadresse Land | Land (privat) |
      Country of Citizenship | Citizenship Country`),
    },
    email: {
        known: names(`Email | Email Address | Work Email | Work Email Address | Business Email |
      Business Email Address | Company Email | Company Email Address | Corporate Email | Email (Work) |
      Email - Primary Work | Primary Work Email | Work Contact: Work Email | Office Email | Employee Email |
      Work Mail | Mail | Professional Email | Employee Mail | E-Mail-Adresse | E-Mail (geschäftlich) |
      Geschäftliche E-Mail | Dienstliche E-Mail | Geschäftliche E-Mail-Adresse | E-Mail (Arbeit) |
      Firmen-E-Mail | Berufliche E-Mail | Mailadresse | Arbeits-E-Mail | E-Mail dienstlich | Adresse e-mail |
      Courriel | Adresse courriel | E-mail professionnel | Adresse e-mail professionnelle | Adresse mail | Mél |
      Courriel professionnel | Mail professionnel | Adresse de messagerie | Correo electrónico | Correo |
      Correo electrónico de trabajo | Correo corporativo | Correo electrónico corporativo | Email de trabajo |
      Email corporativo | Correo de empresa | Correo electrónico laboral | Dirección de correo electrónico |
      E-mailadres | E-mail werk | Werk e-mail | Zakelijk e-mailadres | Zakelijke e-mail | E-mailadres werk |
      Werkmail | Adres e-mail | Służbowy adres e-mail | AD Email | Email ID | E-mail służbowy |
      Poczta elektroniczna | Adres e-mail służbowy | Adresse électronique |
      Adresse électronique professionnelle | Mail pro | Email pro | Dirección electrónica |
      Correo institucional | Email institucional | E-mail profissional | E-mail de trabalho |
      Endereço de e-mail | Endereço eletrônico | Correio eletrônico | E-mail da empresa | Email aziendale |
      Mail aziendale | E-mail di lavoro | Indirizzo email | Indirizzo mail | Posta elettronica |
      Indirizzo di posta elettronica | E-mail zakelijk | Zakelijk mailadres | Mailadres | E-mails |
      Employee Email Address | Internal Email | E-Mail Geschäft | Official Email | Official Email ID |
      Work Email ID | SMTP Address | Email Addr | Mail dienstl. | Correo-e | E-Mail dienstl. | USRID_LONG`),
        doubtful: names(`Username | User ID | Other Email | Login | User Principal Name | UPN | Primary Email |
      Best Email | Contact | Contact Email | Primary SMTP Address | Email 2 | Sign-In Name | Email alias |
      Account | Teacher Email | SSO Email`),
        misleading: names(`Personal Email | Home Email | Private Email | Email privé | E-Mail (privat) |
      Private E-Mail-Adresse | Persönliche E-Mail | E-mail personnel | E-mail perso | Courriel personnel |
      Adresse e-mail personnelle | Correo personal | Correo electrónico personal | E-mail personal |
      Privé e-mailadres | Prive mail | E-mail pessoal | E-mail personale | E-mail privata | PEC |
      Prywatny e-mail | Adres e-mail prywatny | Personal Email Address | Private Email Address |
      Home Email Address | Second Email | Secondary Email | Alternate Email | Alternative Email |
      Recovery Email | Home Secondary Email | Work Secondary Email | Emergency Contact Email | Emergency Email |
      Parent Email | Guardian Email | Spouse Email`),
    },
};

;// CONCATENATED MODULE: ./src/core/vocabulary/header-words.ts


/*
 * The headers that exports of HR systems and people’s
 * own spreadsheets have for each field, in English, German, French, Spanish, Dutch, Portuguese, Italian and
 * Polish. Capitals, accents, blanks, punctuation, articles, the order of the words and notes in brackets make no
 * difference (header-keys.ts). Only what can’t mean anything else is known: no private addresses, no
 * preferred names, no cost centres, no dates that may be those of another contract.
 */
const HEADERS = {
    ...EMPLOYEE_HEADERS,
    manager_id: {
        known: names(`Manager ID | Manager Employee ID | Supervisor ID | Manager Number | Manager’s Employee ID |
      Reports To ID | Reports To Employee ID | Reports To Associate ID | Reports To ID in Company |
      Line Manager ID | Manager Worker ID | Supervisor EID | Reporting To ID | Manager Employee Number |
      Manager # | Vorgesetzten-ID | Personalnummer Vorgesetzter | Vorgesetztennummer |
      Personalnummer des Vorgesetzten | ID Vorgesetzter | ID du manager | ID manager | Matricule du manager |
      Matricule manager | Matricule du responsable | ID del responsable | ID del gerente | ID del supervisor |
      ID del jefe | ID leidinggevende | Personeelsnummer leidinggevende | ID przełożonego | Numer przełożonego |
      ID menedżera | Identyfikator przełożonego | Matricule du supérieur hiérarchique | Matricola responsabile |
      Matrícula do gestor | Legajo del jefe | Chapa do gestor | Direct Manager ID | Direct Manager Employee ID |
      Personalnummer der Führungskraft | Personalnummer Führungskraft | Stamnummer leidinggevende |
      Workday ID Manager | Manager Associate ID | Manager Payroll Number | Manager Person Number`),
    },
    manager_name: {
        known: names(`Manager | Manager Name | Manager’s Name | Reporting To | Reports To | Reports To Name |
      Supervisor | Supervisor Name | Line Manager | Line Manager Name | Direct Manager | Vorgesetzter |
      Vorgesetzte | Direkter Vorgesetzter | Name des Vorgesetzten | Führungskraft | Responsable |
      Responsable hiérarchique | Supérieur hiérarchique | Nom du manager | Superviseur | Gerente | Jefe |
      Jefe directo | Nombre del responsable | Responsable directo | Leidinggevende | Naam leidinggevende |
      Direct leidinggevende | Przełożony | Bezpośredni przełożony | Kierownik | Menedżer | Reporting Manager |
      Immediate Supervisor | Direct Manager Name | Nome do gestor | Nome responsabile | Gestor direto |
      Superior imediato | Superior | Jefe inmediato | Nombre del jefe directo | Naam direct leidinggevende |
      Manager Full Name | Name Vorgesetzter | Líder | Liderança`),
    },
    manager_email: {
        known: names(`Manager Email | Manager Email Address | Manager’s Email | Manager Work Email |
      Supervisor Email | Reports To Email | Reporting To Email | Line Manager Email | Direct Manager Email |
      E-Mail Vorgesetzter | E-Mail des Vorgesetzten | Vorgesetzten-E-Mail | E-Mail der Führungskraft |
      Email du manager | E-mail manager | Email du responsable | Courriel du manager | Correo del gerente |
      Correo del responsable | Email del responsable | Correo electrónico del responsable |
      E-mail leidinggevende | E-mailadres leidinggevende | E-mail przełożonego | Adres e-mail przełożonego |
      Direct Manager Email Address | Correo del jefe | E-mail do gestor | Email responsabile |
      Email superviseur | E-Mail-Adresse des Vorgesetzten | Manager Mail Address | Manager UPN`),
    },
    position_title: {
        known: names(`Job Title | Position Title | Position | Job | Business Title | Job Title Description |
      Job Position | Job Role | Designation | Employee Title | Work Title | Job Profile | Stellenbezeichnung |
      Positionsbezeichnung | Stelle | Berufsbezeichnung | Jobtitel | Funktion | Tätigkeit | Poste |
      Intitulé du poste | Intitulé de poste | Titre du poste | Fonction | Emploi | Puesto | Cargo |
      Puesto de trabajo | Título del puesto | Posición | Denominación del puesto | Functie | Functietitel |
      Functienaam | Functiebenaming | Stanowisko | Nazwa stanowiska | Tytuł stanowiska | Função |
      Nome do cargo | Descrição do cargo | Mansione | Ruolo | Posizione | Posizione lavorativa |
      Titolo lavorativo | Intitulé d’emploi | Libellé du poste | Libellé emploi | Métier | Nombre del puesto |
      Job Name | Funktionsbezeichnung`),
        doubtful: names(`Title | Titre | Role | Job Code | Job Family | Rol | Rolle | Qualifica | Qualification |
      Papel | Titel | Título | Titolo`),
    },
    position_id: {
        known: names(`Position ID | Position Number | Position Code | Position # | Position No | Post ID |
      Post Number | Positions-ID | Positionsnummer | Stellennummer | Stellen-ID | Planstellennummer |
      Planstelle | ID du poste | Numéro de poste | Code poste | ID de puesto | ID del puesto |
      Código de puesto | Positie-ID | Positienummer | Functie-ID | ID stanowiska | Numer stanowiska |
      Kod stanowiska | Código do cargo | Codice posizione | ID posizione | ID de posición`),
    },
    status: {
        known: names(`Status | Employee Status | Employment Status | Worker Status | Position Status |
      Active Status | Active | Employment Status Name | Lifecycle Status | Account Status | Mitarbeiterstatus |
      Beschäftigungsstatus | Anstellungsstatus | Status des Mitarbeiters | Statut | Statut de l’employé |
      Statut du salarié | État | Situation | Estado | Estado del empleado | Estatus | Situación laboral |
      Dienstverbandstatus | Status medewerker | Medewerkerstatus | Status pracownika | Status zatrudnienia |
      Situação | Situação do funcionário | Status do funcionário | Stato | Stato dipendente | Stato rapporto |
      Statut employé`),
    },
};
/** Headers of what is a department and is called a little more than that. */
const NEARLY_DEPARTMENTS = names(`Department Type | Department Title | Department Group |
  Department Desc | Dept Desc | Department Label`);
/** Headers of where people work, which may be a country. */
const WORKPLACES = /location|site|office|standort/i;
/** Words in headers of dates that aren’t the start of an employment. */
const NOT_START_DATES = /birth|\bdob\b|born|geb(ur|dat|oor|\b)|naiss|\bn[ée]e?\b|nac(im|id|\b)|nasc|nacido|urodz|exit|terminat|resign|leav|\bleft|\bend|austritt|sortie|d[ée]part\b|\bfin\b|\bbaja|salida|egreso|renuncia|sa[íi]da|demiss|desligamento|cessazione|dimission|fine\b|uit ?dienst|einddat|zwoln|zako|review|evaluat|evalua|survey|updat|modif|creat|login|logon|promot|expir|valid|train|increase|visa|contract end|probation|vacation|holiday|absence|last|letz|dernier|[úu]ltim|ultima|laatst|next|effective|order|sale|payment|pay date|deadline|due|completion|medical/i;
/** Words in headers of what isn’t about the work: a home, a family, a passport. */
const NOT_OF_WORK = /personal|private?|priv[ée]|pessoal|perso\b|home|emergency|urgence|notfall|parent|guardian|spouse|birth|nation|citizen|passport|bank|origin|residen|second|altern|recover|geburt|naiss|nacim|nacion|nasc|nazional|cittadin|staatsang|geboort|obywat|heim|wohn/i;

// EXTERNAL MODULE: ./src/core/vocabulary/leaver-words.ts
var leaver_words = __webpack_require__(43109);
;// CONCATENATED MODULE: ./src/core/vocabulary/name-words.ts

/* Headers of names that aren’t a forename or a surname alone. */
/** Headers that a whole name may have, or a surname alone. */
const FULL_NAMES = names(`Name | Full Name | Employee Name | Employee Full Name | Emp Name |
  Name of Employee | Staff Name | Display Name | Worker | Worker Name | Employee | Legal Name |
  Full Legal Name | Legal Full Name | Payroll Name | Nom | Nom complet | Nom et prénom | Prénom et nom |
  Nombre completo | Nombre y apellidos | Apellidos y nombre | Volledige naam | Naam | Naam medewerker |
  Vor- und Nachname | Vollständiger Name | Mitarbeiter | Name des Mitarbeiters | Imię i nazwisko |
  Nazwisko i imię | Pracownik | Nome | Nome completo | Nome do funcionário | Nome funcionário |
  Nome do colaborador | Funcionário | Colaborador | Empregado | Nome e sobrenome | Nome e cognome |
  Cognome e nome | Cognome nome | Nominativo | Dipendente | Nombre | Nombre del empleado | Nombre empleado |
  Nom du salarié | Nom de l’employé | Nom prénom | Nom Prénoms | Nachname, Vorname | Name, Vorname |
  Vorname Nachname | Nombres y apellidos | Apellidos y nombres | Apellidos, Nombre | Naam werknemer |
  Medewerker | Collaborateur | Salarié | Last Name, First Name | First and Last Name | Surname and Forename |
  Associate Name | Associate | Empleado | Trabajador`);
/** Headers of names that the surname begins. */
const SURNAME_FIRST = names(`Nom et prénom | Nom prénom | Nom Prénoms | Apellidos y nombre |
  Apellidos y nombres | Apellidos, Nombre | Nachname, Vorname | Name, Vorname | Nazwisko i imię |
  Cognome e nome | Cognome nome | Last Name, First Name | Surname and Forename`);
/** Headers of what is before a surname and belongs to it, as “van der”. */
const SURNAME_PREFIXES = names(`Tussenvoegsel | Voorv. | Tussenvoegsels | Tussenv | Voorvoegsel | Voorvoegsels |
  Name Prefix | Surname Prefix | Last Name Prefix | Family Name Prefix | Prefix | Particule | Namensvorsatz |
  Vorsatzwort | Namenszusatz | Voorvoegsel achternaam | Tussenvoegsel achternaam | Partícula`);
/** Headers of a second surname, which follows the first. */
const SECOND_SURNAMES = names(`Segundo apellido | Apellido materno | Apellido 2 | 2º apellido | 2do. Apellido | 2ndo Apellido |
  2do apellido | Second Last Name | Second Surname | Last Name 2 | Surname 2 | Ap. materno | A. materno | Segundo sobrenome |
  Secondo cognome | Maternal Last Name`);
/** Headers of further forenames, which follow the first. */
const MIDDLE_NAMES = names(`Middle Name | Middle Names | Second Name | Segundo nombre | Segundo nom | Segdo nom | Segdo. nombre |
  2do nombre | 2º nombre | Second prénom | Nombre 2 |
  Zweiter Vorname | Weitere Vornamen | Deuxième prénom | Tweede voornaam | Drugie imię | Nome do meio |
  Secondo nome | Legal Middle Name | Legal Name - Middle Name`);

;// CONCATENATED MODULE: ./src/core/vocabulary/headers.ts






const NONE = new Set();
/** @param names each with what it means */
function indexOf(names) {
    const byLetters = new Map();
    const byWords = new Map();
    for (const [name, means] of names) {
        for (const [index, key] of [
            [byLetters, (0,base_text/* plain */.pj)(name)],
            [byWords, keyOf(name)],
        ])
            if (key !== '')
                index.set(key, (index.get(key) ?? new Set()).add(means));
    }
    return { byLetters, byWords };
}
/** What is found for a header: by its letters, else by its words, else by its words without the one for a person. */
function lookUp({ byLetters, byWords }, header) {
    for (const text of new Set([header, withoutNotes(header)])) {
        const found = byLetters.get((0,base_text/* plain */.pj)(text)) ??
            byWords.get(keyOf(text)) ??
            byWords.get(keyOf(text, ['employee'])) ??
            byLetters.get(keyOf(text, ['employee']));
        if (found)
            return found;
    }
    return NONE;
}
const fieldNames = (namesOf) => Object.entries(HEADERS).flatMap(([field, words]) => [field, ...namesOf(words)].map((name) => [name, field]));
const indexes = new Map();
/** An index, made when it is first asked for. */
function indexNamed(name, make) {
    const index = indexes.get(name) ?? indexOf(make());
    indexes.set(name, index);
    return index;
}
const known = () => indexNamed('known', () => fieldNames((words) => words.known));
const doubtful = () => indexNamed('doubtful', () => fieldNames(({ doubtful: may = [], misleading = [] }) => [...may, ...misleading]));
/** Whether a header is one of a list, in any spelling. */
function isOneOf(header, name, list) {
    return (lookUp(indexNamed(name, () => list.map((one) => [one, name])), header).size > 0);
}
/**
 * What is listed as doubtful in just these letters isn't known by its words: a “Personal ID” isn't a “Personal-Nr.”.
 *
 * @returns the fields that a header is known to mean: one, or none
 */
function fieldsKnownAs(header) {
    const [key, found] = [(0,base_text/* plain */.pj)(header), lookUp(known(), header)];
    const doubted = known().byLetters.has(key) ? undefined : doubtful().byLetters.get(key);
    return doubted ? new Set([...found].filter((field) => !doubted.has(field))) : found;
}
/** Whether a header is known to mean a field in its very letters, and not only by its words. */
const isWrittenAs = (header, field) => known().byLetters.get((0,base_text/* plain */.pj)(header))?.has(field) ?? false;
/** Whether a header says that it is an id, and not whose. */
const isBareId = (header) => keyOf(withoutNotes(header)) === keyOf('ID');
const saysWord = (header, word) => keyOf(withoutNotes(header)).split(' ').includes(keyOf(word));
/** Numbers and codes of something else than people at work. */
const OTHER_NUMBERS = /phone|tel|mobil|cell|handy|fax|account|konto|cuenta|cta|conta\b|bank|iban|card|passport|tax|steuer|insur|versich|security|social|visa|zip|post|plz|house|street|room|floor|cost|department|dept|position|job|manager|supervisor/i;
/** Whether a header has a word for an id or a number in it, and none of what isn’t somebody’s at work. */
const saysId = (header) => saysWord(header, 'id') && !OTHER_NUMBERS.test(header.replaceAll('_', ' '));
/** Whether a header speaks of e-mail, and not of an account that is called like one. */
const saysEmail = (header) => saysWord(header, 'email') &&
    !NOT_OF_WORK.test(header.replaceAll('_', ' ')) &&
    !/user|login|account|manager|supervis|alias|sso/i.test(header);
/** Whether a header is that of a code or an id of a job, which isn’t a title. */
const isCodeOfJobs = (header) => saysWord(header, 'id');
/** Whether a header may mean a field, and may as well mean something else. */
const isDoubtful = (header, field) => !fieldsKnownAs(header).has(field) && lookUp(doubtful(), header).has(field);
/** Whether a doubtful header most likely means something else. */
const isMisleading = (header, field) => isOneOf(header, `misleading:${field}`, HEADERS[field].misleading ?? []);
/** Whether a header is that of addresses that no employer gives. */
const isPrivateAddress = (header) => isMisleading(header, 'email');
/** Whether a header is one of the world's, and so no value that slipped into the first line. */
const isKnownHeader = (header) => fieldsKnownAs(header).size > 0 || lookUp(doubtful(), header).size > 0;
let spellings;
/** Whether a header is written, accents and all, as a field is known to be called: it was read in the right encoding. */
function isWrittenAsKnown(header) {
    spellings ??= new Set(Object.values(HEADERS).flatMap(({ known }) => known.map((name) => name.toLowerCase())));
    return spellings.has(header.toLowerCase());
}
/** @returns of the names that a field is known by, the one that is nearly this header */
function nearlyKnownAs(header, field) {
    const own = (0,base_text/* plain */.pj)(header);
    return isField(field) ? HEADERS[field].known.find((name) => (0,nearest/* isNear */.HQ)((0,base_text/* plain */.pj)(name), own)) : undefined;
}
const isField = (field) => Object.hasOwn(HEADERS, field);
const has = (words, header) => words.map(base_text/* plain */.pj).includes((0,base_text/* plain */.pj)(header));
/** Whether a header is that of the names with which people sign in. */
const isAccountName = (header) => /sam ?account|user|login|log-?on|account|benutzer|utilisateur|usuario|gebruiker|utente/i.test(header.replaceAll('_', ' '));
const isFullNameHeader = (header) => isOneOf(header, 'full name', FULL_NAMES);
/** Whether a full name begins with the surname by what its header says. */
const isSurnameFirst = (header) => has(SURNAME_FIRST, header);
const isSurnamePrefix = (header) => isOneOf(header, 'surname prefix', SURNAME_PREFIXES);
const isSecondSurname = (header) => has(SECOND_SURNAMES, header);
const isMiddleName = (header) => isOneOf(header, 'middle name', MIDDLE_NAMES);
const isDepartmentHeader = (header) => has(NEARLY_DEPARTMENTS, header);
/** Whether a header speaks of a date that isn't the start of an employment. */
const isOtherDate = (header) => (0,leaver_words/* exitIn */.KP)(header) !== undefined || NOT_START_DATES.test(header.replaceAll('_', ' '));
/** Whether a header speaks of something else than the work of whom the line is about. */
const isNotOfWork = (header) => NOT_OF_WORK.test(header.replaceAll('_', ' '));
const isWorkplaceHeader = (header) => WORKPLACES.test(header);


/***/ }),

/***/ 43109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ mayBeStatus),
/* harmony export */   KP: () => (/* binding */ exitIn),
/* harmony export */   VZ: () => (/* binding */ answersIn),
/* harmony export */   XR: () => (/* binding */ saysDay),
/* harmony export */   ek: () => (/* binding */ isExitHeader),
/* harmony export */   jc: () => (/* binding */ isBareStatus),
/* harmony export */   qh: () => (/* binding */ questionIn),
/* harmony export */   zS: () => (/* binding */ mayHaveLastDays)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16714);

/*
 * What headers are called by which a file says who has left: questions that are answered with yes or no, statuses, and
 * dates of exits. In English, German, French, Spanish, Dutch, Portuguese, Italian and Polish.
 */
/** @returns the words of a header, plain: without brackets, and taken apart at capitals and underscores */
function wordsOfHeader(header) {
    return header
        .replaceAll(/[([{][^)\]}]*[)\]}]/g, ' ')
        .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
        .split(/[^\p{L}\p{M}\p{N}]+/u)
        .map((word) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(word).replace(/(\D)\d+$/, '$1'))
        .filter(Boolean);
}
/** Phrases as the words of a header have them, the longer first. */
const phrases = (text) => text
    .split('|')
    .map((phrase) => wordsOfHeader(phrase).join(' '))
    .toSorted((a, b) => b.length - a.length);
/** Whoever is it, is employed. */
const ACTIVE = phrases(`
  active | actively | enabled | activated | employed | current employee | currently employed | current | still employed |
  aktiv | aktiviert | beschäftigt | angestellt | actif | active | activé | activée | en poste | présent | en activité |
  activo | activa | activado | en activo | habilitado | vigente | actief | ingeschakeld | in dienst | geactiveerd |
  ativo | ativa | ativado | em atividade | empregado ativo | attivo | attiva | attivato | abilitato | in servizio |
  in forza | aktywny | aktywna | zatrudniony`);
/** Whoever is it, has left, or may have. */
const GONE = phrases(`
  terminated | terminate | termd | termed | term | leaver | left company | has left | left | attrition | resigned | retired | departed |
  inactive | deactivated | disabled | blocked | block | block sign in | suspended | deleted | archived |
  former | former employee | ex employee | offboarded | separated | dismissed | no longer employed |
  ausgeschieden | ausgetreten | gesperrt | blockiert | gelöscht | geloescht | inaktiv | deaktiviert | archiviert | gekündigt |
  gekuendigt | verlassen | inactif | inactive | sorti | sortie | parti | partie | désactivé | désactivée | supprimé | supprimée |
  bloqué | bloquée | suspendu | suspendue | archivé | archivée | licencié | démissionné | inactivo | inactiva | baja |
  dado de baja | bloqueado | bloqueada | suspendido | eliminado | desactivado | deshabilitado | archivado | cesado |
  despedido | inactief | uit dienst | geblokkeerd | verwijderd | gedeactiveerd | uitgeschakeld | vertrokken | gearchiveerd |
  geschorst | inativo | inativa | desligado | demitido | suspenso | excluído | desativado | arquivado | inattivo | inattiva |
  cessato | cessata | dimesso | bloccato | sospeso | disattivato | disabilitato | archiviato | licenziato | zwolniony |
  zablokowany | nieaktywny | usunięty`);
const NOT = new Set(['not', 'non', 'no', 'nicht', 'niet', 'pas', 'nao', 'nie', 'un']);
/** Words beside those, with which a header still says nothing but that of a person. */
const NEUTRAL = new Set(phrases(`
  is | has | was | are | the | of | yes | no | flag | indicator | ind | y | n | account | accounts | user | users | employee | emp |
  worker | person | people | staff | member | identity | record | profile | status | state | sign in | login | logon | currently |
  ad | azure | entra | hr | in company | company | from | permanently | ist | sind | hat | konto | benutzer | mitarbeiter |
  person | firma | est | compte | utilisateur | salarié | employé | collaborateur | es | está | cuenta | usuario |
  empleado | empresa | medewerker | werknemer | gebruiker | account | é | conta | usuário | utilizador | funcionário |
  colaborador | è | utente | dipendente | czy | konto | pracownik | today | now | de | do | da | del | des | du | la | le | el`).flatMap((phrase) => phrase.split(' ')));
/** With these it says something of another thing: an account for a service, a right to come back. */
const ELSEWHERE = new Set(phrases(`
  rehire | eligible | directory | mfa | factor | sso | saml | benefit | benefits | insurance | pension | payroll | email | mail |
  mailbox | licence | license | vpn | union | duty | military | veteran | remote | notification | notifications | newsletter |
  sync | synced | password | phone | mobile | card | leave | absence | probation | visa | course | training | vendor | full |
  part | time | manager | department | position | job | team | date | day | handed | hand | side | short | long | disability`).flatMap((phrase) => phrase.split(' ')));
/** @returns what a yes under a header means; undefined where it says nothing of who has left */
function questionIn(header) {
    const words = wordsOfHeader(header);
    const text = ` ${words.join(' ')} `;
    const found = [
        ...GONE.map((phrase) => ({ phrase, yes: 'gone' })),
        ...ACTIVE.map((phrase) => ({ phrase, yes: 'active' })),
    ]
        .filter(({ phrase }) => text.includes(` ${phrase} `))
        .toSorted((a, b) => b.phrase.length - a.phrase.length)[0];
    if (!found || words.some((word) => ELSEWHERE.has(word)))
        return undefined;
    const rest = text.replace(` ${found.phrase} `, ' ').trim().split(' ').filter(Boolean);
    const before = text
        .slice(0, text.indexOf(` ${found.phrase} `))
        .trim()
        .split(' ')
        .at(-1) ?? '';
    const isNegated = NOT.has(before);
    const yes = isNegated ? (found.yes === 'gone' ? 'active' : 'gone') : found.yes;
    return { yes, isSure: rest.every((word) => NEUTRAL.has(word) || (isNegated && word === before)) };
}
/** Pairs of answers, as programs of each language write them: yes, no. */
const PAIRS = [
    ...[
        'yes no',
        'y n',
        'true false',
        '1 0',
        't f',
        'ja nein',
        'j n',
        'wahr falsch',
        'oui non',
        'o n',
        'vrai faux',
        'v f',
    ],
    ...[
        'si no',
        's n',
        'verdadero falso',
        'ja nee',
        'waar onwaar',
        'sim nao',
        'verdadeiro falso',
        'vero falso',
        'tak nie',
    ],
    ...['x ', 'checked unchecked', 'on off'],
].map((pair) => pair.split(' '));
/**
 * @param values of a column, without the empty ones
 * @returns the pair of answers, plain, that all of them are; undefined where they are something else
 */
function answersIn(values) {
    const words = [...values].map(_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj);
    return words.length === 0
        ? undefined
        : PAIRS.find((pair) => words.every((word) => word !== '' && pair.includes(word)));
}
const STATUS = new Set(phrases('status | statut | estado | estatus | stato | situacao | situación | state | zustand | stan | toestand'));
/** A state, in some languages the same word, may as well be one of a country. */
const SURE_STATUS = new Set(phrases('status | statut | estatus'));
/** A status of these isn’t one of an employment. */
const OF_OTHERS = new Set(phrases('marital | civil | civile | flsa | visa | tax | vaccination | citizenship | veteran | military | order | ticket | onboarding | review | familial | family | matrimonial | exemption').flatMap((phrase) => phrase.split(' ')));
/** Whether a header may be that of a status of employment, by a word in it. */
function mayBeStatus(header) {
    const words = wordsOfHeader(header);
    return words.some((word) => STATUS.has(word)) && !words.some((word) => OF_OTHERS.has(word));
}
/** Words of an exit; with a word for a date, or by themselves where the column has dates. */
const EXITS = phrases(`
  termination | terminated | term | exit | leaving | leave | left | resign | resigned | resignation | separation | departure | deleted |
  deactivated | disabled | dismissal | offboarding | last working | last day | last work | release | relieving | employment end |
  end of employment | austritt | austritts | austrittsdatum | ausgetreten | ausgeschieden | kündigung | kündigungsdatum | letzter arbeitstag | sortie | départ |
  démission | licenciement | baja | salida | cese | egreso | despido | uit dienst | uitdiensttreding | uitdienst | ontslag |
  laatste werkdag | demissão | desligamento | saída | rescisão | cessazione | dimissioni | licenziamento | uscita | fine rapporto |
  zwolnienia | odejścia | ended | lwd | l w d | dol | d o l | last day worked | last date worked | last date of work | date of separation | seperation | relieved |
  letzter tag | letzter arbeitstag | letzter beschäftigungstag | ausscheiden | ausscheidedatum | abgang | abgangsdatum |
  kuendigung | kuendigungsdatum | beendigung | sorti le | parti le | dernier jour | rupture | départ prévu | f baja | fbaja |
  f cese | f salida | f egreso | renuncia | retiro | desvinculación | fin de relación | último día |
  laatste dag | uit dienst per | uitstroom | uitstroomdatum | vertrek | vertrekdatum | cessação | saiu em | deslig | rescisao |
  demitido em | desligado em | último dia | cess | cessato il | dimissione | ultimo giorno | rozwiązania umowy |
  ustania | data odejścia | ostatni dzień`);
const ENDS = phrases(`
  contract end | end of contract | contract expiry | contract expiration | contract until | end date | employment end | vertragsende |
  befristet bis | ende | fin de contrat | fin contrat | date de fin | fin de contrato | fecha fin | einde contract |
  contract einddatum | einddatum | fim do contrato | fim de contrato | data fim | fine contratto | data fine | data zakończenia |
  appointment end | assignment end | position end | engagement end | employed until | employed to | valid to | valid until | gültig bis | gueltig bis | valable jusqu |
  válido hasta | válido até | valido fino | geldig tot | ważne do | endda | finish date | term end | tot en met | koniec umowy`);
/** How words for an exit begin, where a header writes them together with others: “Austrittsdatum letzte Beschäftigung”. */
const EXIT_STEMS = /^(austritt|ausscheid|uitdienst|uittred|k(ü|ue)ndigung|terminat|separat|resign|relieving|offboard|d[ée]missi|cessaz|cessa[çc]|deslig|demiss|rescis|odejsc|zwolni)/u;
/** A date of one of these isn't a last day. */
const NO_EXIT = new Set(phrases(`
  birth | hire | start | joining | probation | visa | permit | passport | insurance | benefit | benefits | parental | maternity |
  paternity | sick | annual | vacation | medical | project | review | notice | eligible | rehire | warranty | licence | license |
  training | course | request | approved | reason | type | password | login | absence | return | balance | urlaub | probezeit |
  congé | essai | prueba | proef | prova`).flatMap((phrase) => phrase.split(' ')));
const plainSet = (text) => new Set(text.split('|').map(_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj));
/** Headers that say it as a whole, with or without blanks. */
const EXIT_HEADERS = plainSet(`
  Termination Date | Date of Termination | Term Date | Exit Date | Date of Exit | Leaving Date | Leave Date |
  Date Left | End Date | Employment End Date | Last Working Day | Last Working Date | Last Day |
  Last Day of Work | Separation Date | Austrittsdatum | Austritt | Ausgetreten am | Date de sortie |
  Date de départ | Fecha de baja | Fecha de salida | Datum uit dienst | Einddatum | Uitdiensttreding |
  Data zwolnienia | Data zakończenia | Data odejścia
`);
/** Whether a header is one that HR systems have for the day on which people leave. */
const isExitHeader = (header) => EXIT_HEADERS.has((0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(header));
/** @returns whether a column of dates has last days: surely, perhaps (a contract may be renewed), or not */
function exitIn(header) {
    if (isExitHeader(header))
        return 'surely';
    const words = wordsOfHeader(header);
    const text = ` ${words.join(' ')} `;
    if (words.some((word) => NO_EXIT.has(word)) || / (leave|loa) (end|to|until|from) /.test(text))
        return undefined;
    const has = (all) => all.some((phrase) => text.includes(` ${phrase} `));
    if (has(EXITS) || words.some((word) => EXIT_STEMS.test(word)))
        return 'surely';
    return has(ENDS) ? 'perhaps' : undefined;
}
/** Whether a date may be a last day, whatever its header is called: nothing in it speaks of another date. */
const mayHaveLastDays = (header) => !OTHER_DATES.test(header.replaceAll('_', ' ')) && !wordsOfHeader(header).some((word) => NO_EXIT.has(word));
const OTHER_DATES = /connexion|conex|acceso|accesso|acesso|anmeld|logowan|inlog|birth|\bdob\b|born|geb(ur|dat|oor|\b)|naiss|\bn[ée]e?\b|nac(im|id|\b)|nasc|urodz|hire|start|join|commenc|eintritt|einstell|beginn|embauche|entr(y|ée)|recrut|ingres|alta\b|inicio|in[íi]cio|admiss|assun|inizio|zatrudn|rozpocz|in ?dienst|since|seit|from\b|review|evaluat|survey|updat|modif|chang|creat|log ?[io]n|sign|seen|sync|promot|train|course|certif|increase|raise|salary|bonus|visa|permit|passport|birthday|anniv|jubil|wedding|married|holiday|medical|vaccin|order|sale|pay|deadline|due|completion|effective|transfer|confirm|absence|password|expir|licen|\bleave\b|\bloa\b|verlof|cong[ée]|permiso/i;
const DAYS = new Set(phrases('date | day | at | datum | fecha | data | dt | datetime | dia | jour | tag | am').flatMap((phrase) => phrase.split(' ')));
/** Whether a header says that its column has days. */
const saysDay = (header) => wordsOfHeader(header).some((word) => DAYS.has(word));
/** Whether a header says nothing but that it is a status of a person. */
const isBareStatus = (header) => mayBeStatus(header) &&
    wordsOfHeader(header).some((word) => SURE_STATUS.has(word)) &&
    wordsOfHeader(header).every((word) => STATUS.has(word) || NEUTRAL.has(word));


/***/ }),

/***/ 72805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ meansNoDay),
/* harmony export */   o: () => (/* binding */ meansNobody)
/* harmony export */ });
/* What systems and people write into a cell that has nothing to say. */
/** Where nobody is meant, or nothing. */
const WORDS_FOR_NOTHING = /^(?:[-–—]+|n\/?a|n\.a\.?|\(?null\)?|nil|none|\\n|no manager|keine?[rs]?|aucune?|ningun[oa]|geen|brak|nessuno|nenhum)$/i;
/** Dates that aren’t filled in: the dashes, dots and zeros of a form, what programs have for no date. */
const WORDS_FOR_NO_DAY = /^(?:[-–—_./\s]+|0{1,4}[-./\s]*0{1,2}[-./\s]*0{1,4}(?:[T ][0:.]+Z?)?|nan|nat|undefined)$/i;
/** Whether a cell for a manager or a parent says that there isn’t one; where somebody is called so, they are meant. */
const meansNobody = (written) => WORDS_FOR_NOTHING.test(written);
/** Whether a cell for a date says that there isn’t one. */
const meansNoDay = (written) => WORDS_FOR_NOTHING.test(written) || WORDS_FOR_NO_DAY.test(written);


/***/ }),

/***/ 91397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   p8: () => (/* binding */ schemaPath)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _config_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43302);


/** Where a program's schemas are committed (docs/configuration.md, Schemas). */
const schemaPath = (kind) => `${_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMA_FOLDER */ .rQ}/${kind}.xsd`;
/** Whether two schemas differ in line ends at most, which git may have rewritten. */
function sameText(a, b) {
    const text = (bytes) => new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').trim();
    return text(a) === text(b);
}
function unusable(kind) {
    return new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`What the program serves as ${kind}.xsd isn’t a schema that can be used.`, `Ask Workstars support about it. Until then, a schema committed under ${_config_names_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMA_FOLDER */ .rQ}/ is used instead.`);
}


/***/ })

};
