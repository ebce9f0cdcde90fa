export const id = 9958;
export const ids = [9958,8137,9981,8693,3363,1479];
export const modules = {

/***/ 2960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ passesLinkIn),
/* harmony export */   CI: () => (/* binding */ existingFolder),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Ye: () => (/* binding */ realPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Whether a path is below a folder. Both must be absolute and without links. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}
/** Whether there is a link on the way to a path, or at its end, that lies in this folder: a commit may have brought it. */
async function passesLinkIn(folder, path) {
    const inside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(() => folder);
    let at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.parse)(path).root;
    for (const name of (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(at, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, name);
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(next).catch(() => undefined);
        if (!stats)
            return false;
        if (stats.isSymbolicLink() && (at === inside || isInside(inside, at)))
            return true;
        at = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(next).catch(() => next);
    }
    return false;
}
/** A path with its links followed as far as it exists. */
function realPath(path) {
    const folder = existingFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)
        ? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path)
        : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path));
}
function existingFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === path ? path : existingFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
}


/***/ }),

/***/ 54431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proposeHere: () => (/* binding */ proposeHere)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(81767);
// EXTERNAL MODULE: ./src/core/base/files.ts
var files = __webpack_require__(50378);
// EXTERNAL MODULE: ./src/core/base/glob.ts
var glob = __webpack_require__(37519);
// EXTERNAL MODULE: ./src/adapters/files/paths.ts
var paths = __webpack_require__(2960);
;// CONCATENATED MODULE: ./src/adapters/files/init-files.ts







/**
 * Reads the roster that a configuration is to be proposed for, which git needn't know yet.
 *
 * @param top the repository's folder
 * @param from what `name` is relative to
 * @returns it with its path in the repository, with forward slashes
 * @throws Failure of wrong use where it isn't a file of the repository
 */
function rosterOnDisk(top, from, name) {
    const [file, folder] = [realFile((0,external_node_path_.resolve)(from, name)), external_node_fs_.realpathSync.native(top)];
    const path = (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/');
    if (!(0,paths/* isInside */.FK)(folder, file) || path.startsWith('.git/')) {
        const hint = 'Copy it to where it is to be kept, for example roster/employees.csv, and name that file.';
        throw new failure/* Failure */.HR('The file isn’t in this git repository, and only what is in it can be synced.', hint, 'use');
    }
    if ((0,glob/* isGlob */.f)(path))
        throw new failure/* Failure */.HR('The file’s path has a character that patterns have.', 'Rename it.', 'use');
    if ((0,external_node_fs_.statSync)(file).size > files/* MAX_FILE_BYTES */.gZ)
        throw new failure/* Failure */.HR('The file is larger than any roster.', 'Name the CSV of the people.', 'use');
    return { path, bytes: (0,external_node_fs_.readFileSync)(file) };
}
function realFile(path) {
    let file;
    try {
        file = external_node_fs_.realpathSync.native(path);
    }
    catch {
        throw new failure/* Failure */.HR('This file doesn’t exist.', 'Name the CSV that your HR system exported.', 'use');
    }
    if ((0,external_node_fs_.statSync)(file).isFile())
        return file;
    throw new failure/* Failure */.HR('That isn’t a file.', 'Name the CSV itself.', 'use');
}
/** @param home the folder of the built program, beside which the example workflows lie */
async function exampleWorkflows(home) {
    const read = (name) => (0,promises_.readFile)(new URL(`workflows/${name}.yml`, home), 'utf8');
    const [check, sync] = await Promise.all([read('check'), read('sync')]);
    return { check, sync };
}

// EXTERNAL MODULE: ./src/core/config/names.ts
var names = __webpack_require__(43302);
// EXTERNAL MODULE: ./src/core/roster/file/decode.ts
var decode = __webpack_require__(77634);
// EXTERNAL MODULE: ./src/core/roster/file/likely-encoding.ts
var likely_encoding = __webpack_require__(55496);
// EXTERNAL MODULE: ./src/core/vocabulary/encodings.ts
var encodings = __webpack_require__(21018);
;// CONCATENATED MODULE: ./src/core/init/encoding.ts



const QUESTION = 'encoding';
/** How many readings a person is asked about. */
const CHOICES = 4;
/**
 * @param answer to the question of an earlier finding
 * @returns the encoding that a file’s bytes prove, or the likeliest and what would decide it
 */
function encodingOf(raw, answer = '') {
    const mark = (0,decode/* utf16Mark */.QB)(raw);
    if (mark) {
        const encoding = mark === 'little-endian' ? 'utf-16le' : 'utf-16be';
        return { encoding, why: 'The file is UTF-16 (“Unicode text”).' };
    }
    if ((0,decode/* isUtf8 */.co)(raw) || raw.includes(0))
        return { encoding: 'utf-8' };
    const { readings, isClear } = (0,likely_encoding/* likelyEncoding */.O)(raw);
    const [best] = readings;
    const chosen = readings.find(({ encoding }) => encoding === answer);
    const { encoding, words } = chosen ?? best;
    const lines = [...new Set(words.map(({ line }) => line))];
    const where = `${lines.length > 1 ? 'lines' : 'line'} ${lines.join(' and ')}`;
    if (isClear || chosen) {
        const proof = words.length > 0 && !chosen ? ` In ${where} it has letters that the others don’t.` : '';
        return {
            encoding,
            why: `The file isn’t UTF-8; this is ${encodings/* ENCODINGS */.JC[encoding]}.${proof} Look at some names with accents: if they are wrong, export it as UTF-8.`,
            shown: `${encodings/* ENCODINGS */.JC[encoding]}: ${wordsOf(words)}`,
        };
    }
    const likely = readings.slice(0, CHOICES);
    const names = likely.map((one) => `\`${one.encoding}\``).join(', ');
    return {
        encoding,
        why: `The file isn’t UTF-8, and could be ${encodings/* ENCODINGS */.JC[encoding]} or another encoding: look at ${where}.`,
        open: {
            says: `Which encoding does the file have? Words in ${where} are words in several: try \`encoding\` with ${names}, and look at them there; or export the file as UTF-8.`,
            question: {
                key: QUESTION,
                text: 'The file isn’t UTF-8. In which line are the words right?',
                choices: likely.map((one) => ({
                    answer: one.encoding,
                    says: `${wordsOf(one.words)}: ${encodings/* ENCODINGS */.JC[one.encoding]}`,
                })),
            },
        },
    };
}
const wordsOf = (words) => words.map(({ line, text }) => `“${text}” (line ${line})`).join(', ');

// EXTERNAL MODULE: ./src/core/vocabulary/fields.ts
var fields = __webpack_require__(81283);
// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
// EXTERNAL MODULE: ./src/core/vocabulary/countries.ts
var countries = __webpack_require__(3810);
// EXTERNAL MODULE: ./src/core/vocabulary/headers.ts + 1 modules
var headers = __webpack_require__(82365);
// EXTERNAL MODULE: ./src/core/vocabulary/dates.ts
var vocabulary_dates = __webpack_require__(34013);
// EXTERNAL MODULE: ./src/core/base/counts.ts
var base_counts = __webpack_require__(3513);
;// CONCATENATED MODULE: ./src/core/init/date-format.ts


/** With two digits a year can come first, too, and looks like a day. */
const YEAR_FIRST = ['-', '/', '.'].map((s) => `YY${s}MM${s}DD`);
/** Formats that read the same texts, by the order of their parts or by whether a zero comes before a digit. */
const FAMILIES = familiesOf([...vocabulary_dates/* CANDIDATES */.Rb, ...YEAR_FIRST]);
function familiesOf(formats) {
    const families = new Map();
    for (const format of formats) {
        const key = YEAR_FIRST.includes(format)
            ? format.replace(/^YY(.)MM.DD$/, 'N$1N$1YY')
            : format.replaceAll(/D+|(?<!M)M{1,2}(?!M)/g, 'N');
        families.set(key, [...(families.get(key) ?? []), format]);
    }
    return [...families.values()];
}
/**
 * Finds the formats that read a column's dates. An order of day and month counts as proven only where a date has no
 * other and none contradicts. What isn't a date in any form is left to `check`.
 *
 * @param cells of the column, empty ones too
 */
function dateFinding(cells) {
    const known = findings.get(cells) ?? find(cells);
    findings.set(cells, known);
    return known;
}
/** A column is asked about for each field that it may be. */
const findings = new WeakMap();
function find(cells) {
    const groups = new Map();
    let [written, isoCount] = [0, 0];
    for (const one of distinct(cells)) {
        written += one.count;
        const family = familyOf(one.text);
        if (family === ISO)
            isoCount += one.count;
        else if (family) {
            const group = groups.get(family) ?? [];
            group.push(one);
            groups.set(family, group);
        }
    }
    const formats = [];
    const unproven = [];
    let [dates, fits] = [isoCount, isoCount];
    for (const [family, members] of groups) {
        const found = ofFamily(family, members);
        const people = members.reduce((sum, { count }) => sum + count, 0);
        dates += people;
        if (typeof found !== 'string')
            unproven.push(found);
        else if (!(0,vocabulary_dates/* areAmbiguousTogether */.LZ)([...formats, found])) {
            formats.push(found);
            fits += people;
        }
    }
    return { isDates: dates * 2 > written, formats, fits, unproven };
}
/** Many people have the same date. */
function distinct(cells) {
    const counts = (0,base_counts/* countsOf */.mQ)(cells.filter((text) => text !== ''));
    const rows = new Map();
    for (const [row, text] of cells.entries())
        if (!rows.has(text))
            rows.set(text, row);
    return [...counts].map(([text, count]) => ({ text, count, row: rows.get(text) ?? 0 }));
}
const ISO = ['YYYY-MM-DD'];
function familyOf(text) {
    if ((0,vocabulary_dates/* toIsoDate */.Vy)(text, []) !== undefined)
        return ISO;
    return FAMILIES.find((formats) => formats.some((format) => 'iso' in (0,vocabulary_dates/* readDate */.h2)(text, format)));
}
const isoOf = (text, format) => {
    const read = (0,vocabulary_dates/* readDate */.h2)(text, format);
    return 'iso' in read ? read.iso : undefined;
};
function ofFamily(family, members) {
    const fitting = family.filter((format) => members.every(({ text }) => isoOf(text, format) !== undefined));
    const [first] = fitting;
    if (first !== undefined) {
        const differs = fitting.find((format) => members.some(({ text }) => isoOf(text, format) !== isoOf(text, first)));
        // Dates like 4/4 and 7/7 are the same in both orders, and prove neither.
        const twin = fitting.find((format) => format === (0,vocabulary_dates/* twinOf */.wA)(first));
        const other = differs ?? twin;
        return other === undefined ? first : { formats: [first, other] };
    }
    // No order reads all: each of two has a row that the other can’t read.
    const loosest = family.filter((format) => !/DD|MM(?!M)/.test(format));
    const [one = '', other = ''] = loosest;
    const rowOnlyIn = (format, than) => members.find(({ text }) => isoOf(text, format) !== undefined && isoOf(text, than) === undefined)?.row ??
        0;
    return { formats: [one, other], rows: [rowOnlyIn(one, other), rowOnlyIn(other, one)] };
}

// EXTERNAL MODULE: ./src/core/roster/file/csv.ts + 4 modules
var csv = __webpack_require__(21805);
;// CONCATENATED MODULE: ./src/core/init/view.ts


function viewOf(table) {
    const [sound] = (0,csv/* splitByLength */.OX)(table);
    const columns = table.header.flatMap((header, index) => {
        if (header === '' || table.header.indexOf(header) !== index)
            return [];
        return [{ header, cells: sound.map(({ cells }) => cells[index]?.trim() ?? '') }];
    });
    const lineOf = (row) => {
        const record = sound[row];
        return (record && table.place(record).line) ?? 1;
    };
    return { columns, rows: sound.length, lineOf };
}
const filled = ({ cells }) => cells.filter((cell) => cell !== '');
/** @returns how many of the values are so, from 0 to 1; 0 where there are none */
function share(values, isSo) {
    return values.length === 0 ? 0 : values.filter(isSo).length / values.length;
}
/** More values aren't a list that anybody decides about. */
const MAX_VALUES = 30;
const MAX_VALUE_LENGTH = 60;
/**
 * Whether a column's values are few words that many people share, as statuses are, and so may be shown: values that
 * tell one person from another never are.
 */
function isList(column) {
    const values = filled(column);
    const counts = (0,base_counts/* countsOf */.mQ)(values);
    if (counts.size > MAX_VALUES || counts.size * 2 > values.length)
        return false;
    return [...counts.keys()].every((value) => value.length <= MAX_VALUE_LENGTH && !value.includes('@'));
}

// EXTERNAL MODULE: ./src/core/vocabulary/leaver-words.ts
var leaver_words = __webpack_require__(43109);
;// CONCATENATED MODULE: ./src/core/init/words.ts


/* What values of HR systems mean, in English, German, French, Spanish, Dutch and Polish: only what can’t mean else. */
const words_wordsOf = (text) => new Set(text.split('|').map(base_text/* plain */.pj));
/** Of a status: who has an employment today. */
const ACTIVE = words_wordsOf(`
  Active | Employed | Current | Working | On Leave | Leave of Absence | LOA | Paid Leave | Unpaid Leave |
  Parental Leave | Maternity Leave | Paternity Leave | Medical Leave | Sick Leave | Sabbatical | Active - On Leave |
  Full-Time | Full Time Employee | Part-Time | Part Time Employee | Permanent | Probation | Probationary |
  On Probation | A | Aktiv | Beschäftigt | Beurlaubt | Elternzeit | Mutterschutz | In Probezeit | Probezeit |
  Vollzeit | Teilzeit | Actif | En poste | En activité | En congé | Congé parental | Présent | Activo |
  Activa | En activo | De permiso | Alta | Actief | In dienst | Met verlof | Zwangerschapsverlof | Aktywny | Aktywna |
  Zatrudniony | Zatrudniona | Na urlopie
`);
/** Of a status: who has left. */
const GONE = words_wordsOf(`
  Terminated | Voluntarily Terminated | Involuntarily Terminated | Terminated for Cause | Terminated - Voluntary |
  Terminated - Involuntary | Voluntary Termination | Involuntary Termination | Termed | Left | Leaver |
  Left the company | Has left | Resigned | Retired | Inactive | Former | Former Employee | Ex-Employee | Deceased |
  Dismissed | Discharged | Fired | Laid off | Made redundant | Redundant | Offboarded | Departed | Separated | Quit |
  Archived | Contract ended | No longer employed | Not employed | T | Ausgeschieden | Ausgetreten | Inaktiv |
  Ehemalig | Ehemaliger Mitarbeiter | Verrentet | Pensioniert | Verstorben | Parti | Partie | Sorti | Sortie |
  Inactif | Démissionné | Démissionnaire parti | Licencié | Licenciée | Retraité | Retraitée | Inactivo |
  Inactiva | Baja | De baja definitiva | Despedido | Jubilado | Cesado | Inactief | Uit dienst | Vertrokken |
  Gepensioneerd | Ontslagen | Nieaktywny | Nieaktywna | Zwolniony | Zwolniona | Były pracownik | Emerytowany |
  Odszedł | Rozwiązano umowę
`);
/** Of a type: who is employed by the company. */
const EMPLOYEE = words_wordsOf(`
  Employee | Full-Time | Full Time Employee | FT | Part-Time | Part Time Employee | PT | Permanent | Permanent Employee |
  Regular | Regular Employee | Regular Full-Time | Regular Part-Time | Full-Time Permanent | Permanent Full-Time |
  Part-Time Permanent | Permanent Part-Time | Full-Time Regular | Part-Time Regular | Fixed-Term | Fixed Term Employee |
  Fixed-Term Contract | Salaried | Staff | Angestellter | Angestellte | Angestellt | Festangestellt | Festanstellung |
  Mitarbeiter | Vollzeit | Teilzeit | Unbefristet | Befristet | Salarié | Salariée | Temps plein | Temps complet |
  Temps partiel | CDI | CDD | Employé | Employée | Empleado | Empleada | Tiempo completo | Jornada completa |
  Tiempo parcial | Media jornada | Jornada parcial | Indefinido | Medewerker | Werknemer | Voltijd | Fulltime | Parttime |
  Deeltijd | Vast | Vast dienstverband | Onbepaalde tijd | Bepaalde tijd | Pracownik | Pełny etat | Część etatu |
  Niepełny etat | Umowa o pracę
`);
/** Of a type: whom the vendor doesn’t want in the file, or who may be one of them. */
const EXCLUDED = words_wordsOf(`
  Contract | Contractor | Independent Contractor | Contingent | Contingent Worker | Consultant | Freelance | Freelancer |
  Intern | Internship | Trainee | Agency | Agency Worker | Temp | Temporary | Temporary Worker | Vendor | Volunteer |
  Freier Mitarbeiter | Freiberufler | Leiharbeit | Leiharbeiter | Zeitarbeit | Praktikant | Praktikantin | Praktikum |
  Werkstudent | Werkstudentin | Stagiaire | Stage | Intérim | Intérimaire | Prestataire | Becario | Becaria |
  Autónomo | Temporal | Stagiair | Uitzendkracht | Inhuur | ZZP | Stażysta | Stażystka | Zleceniobiorca | B2B
`);
const HONORIFICS = words_wordsOf('Mr | Mrs | Ms | Miss | Mx | Dr | Prof | Sir | Herr | Frau | M | Mme | Mlle | Pan | Pani');
/** Whose addresses people have for themselves. */
const FREE_MAIL = /@(gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|gmx|web|t-online|proton|protonmail|orange|free|wanadoo|laposte|wp|o2|onet|interia|ziggo|kpnmail)\.[a-z.]{2,6}$/i;
const YES = words_wordsOf('Yes | Y | True | 1 | Ja | Oui | Sí | Sim | Tak');
const NO = words_wordsOf('No | N | False | 0 | Nein | Non | Nee | Não | Nie');
/** @param yes what a yes means, where the header asks a question, as “Active” does, and the values answer it */
function employmentStateOf(value, yes) {
    const word = (0,base_text/* plain */.pj)(value);
    const no = yes === 'active' ? 'gone' : 'active';
    if (yes !== undefined && YES.has(word))
        return yes;
    if (yes !== undefined && NO.has(word))
        return no;
    if (ACTIVE.has(word) || (0,leaver_words/* isActiveState */.aq)(word))
        return 'active';
    return GONE.has(word) || (0,leaver_words/* isGoneState */.dz)(word) ? 'gone' : undefined;
}
const isEmployeeType = (value) => EMPLOYEE.has((0,base_text/* plain */.pj)(value));
const isExcludedType = (value) => EXCLUDED.has((0,base_text/* plain */.pj)(value));
const isHonorific = (value) => HONORIFICS.has((0,base_text/* plain */.pj)(value));
const isFreeMail = (value) => FREE_MAIL.test(value);
/** A kind that fewer people have may be one person's cell that is in the wrong column. */
const MANY = 3;
/** How a kind of people is described: by its name where it surely is one, else by how many have it. */
function shownKind(value, count) {
    const isKind = count >= MANY || isExcludedType(value) || isEmployeeType(value);
    return isKind ? JSON.stringify(value) : 'of a cell that `check` names';
}

;// CONCATENATED MODULE: ./src/core/init/evidence.ts






const HALF = 0.5;
const MAX_TYPES = 30;
const hasLetters = (value) => /\p{L}/u.test(value);
const isNumber = (value) => /^\d+$/.test(value);
const isAddress = (value) => /^\S+@\S+$/.test(value);
function notUnique(values) {
    return new Set(values).size < values.length ? 'several people have the same value' : undefined;
}
const AGAINST = {
    id: (_column, values) => {
        if (share(values, (value) => /\s|@/.test(value)) > HALF)
            return 'its values aren’t ids';
        return new Set(values).size * 2 < values.length ? 'many people have the same value' : undefined;
    },
    name: (_column, values) => share(values, (value) => !hasLetters(value) || value.includes('@')) > HALF
        ? 'its values aren’t names'
        : undefined,
    type: (_column, values) => {
        const { size } = new Set(values);
        const isMany = size > MAX_TYPES || (values.length > MAX_TYPES && size * 2 > values.length);
        return isMany ? 'its values are too many for types' : undefined;
    },
    department: (_column, values) => share(values, isNumber) > HALF ? 'its values are numbers, not names of departments' : undefined,
    date: ({ cells }, values) => !dateFinding(cells).isDates && share(values, vocabulary_dates/* isSerialNumber */.WQ) <= HALF
        ? 'most of its values aren’t dates'
        : undefined,
    country: (_column, values) => share(values, (value) => (0,countries/* countryCode */.k)(value) !== undefined) < HALF
        ? 'most of its values aren’t countries'
        : undefined,
    email: (_column, values) => {
        if (share(values, isAddress) <= HALF)
            return 'most of its values aren’t e-mail addresses';
        return share(values, isFreeMail) > HALF ? 'most of its addresses are private ones' : undefined;
    },
};
const AGAINST_OTHERS = {
    manager_id: (_column, values) => share(values, (value) => /\s|@/.test(value)) > HALF ? 'its values aren’t ids' : undefined,
    manager_email: (_column, values) => share(values, isAddress) <= HALF ? 'most of its values aren’t e-mail addresses' : undefined,
    position_title: (_column, values) => share(values, isHonorific) > HALF ? 'its values are forms of address' : undefined,
    position_id: (_column, values) => notUnique(values),
};
/** @returns in words what speaks against the column being this field, or undefined */
function doubtAbout(column, field) {
    const values = filled(column);
    if (values.length === 0)
        return 'it is empty';
    const against = (0,fields/* isEmployeeElement */.C$)(field) ? AGAINST[fields/* FIELDS */.cJ[field].kind] : AGAINST_OTHERS[field];
    return against?.(column, values);
}
/** Whether a column that is only called “ID” or the like tells people apart, and isn’t just the number of the row. */
function identifies(column) {
    const isRowNumber = column.cells.every((cell, row) => Number(cell) === row + 1 || Number(cell) === row);
    const isEach = filled(column).length === column.cells.length && notUnique(column.cells) === undefined;
    return isEach && !isRowNumber && doubtAbout(column, 'employee_id') === undefined;
}

;// CONCATENATED MODULE: ./src/core/init/fields.ts







/** In the order in which columns are looked for. */
const SOUGHT = [
    ...fields/* EMPLOYEE_ELEMENTS */.jO,
    ...fields/* MANAGER_KEYS */.tm,
    fields/* POSITION_COLUMNS */.qn.title,
    fields/* POSITION_COLUMNS */.qn.id,
];
/** What a field is called in a sentence. */
const called = (field) => (0,fields/* fieldOf */._F)(field)?.called ?? field;
/**
 * Finds the column of each field: by a header that means nothing else and values that don’t speak against it; else by
 * a header that may mean it and values that prove it. A column is never taken for two fields, the parts of a name apart.
 */
function findFields(view, answers) {
    const found = new Map();
    const open = new Map();
    const refused = new Set();
    const isFree = (column) => ![...found.values()].some((one) => one.column === column);
    for (const field of SOUGHT) {
        const column = answeredColumn(view, field, answers);
        if (column)
            found.set(field, { field, column });
    }
    for (const field of SOUGHT) {
        if (found.has(field))
            continue;
        const known = view.columns.filter((column) => isFree(column) && (0,headers/* fieldsKnownAs */.XE)(column.header).has(field));
        const { column, undecided, isRefused } = decide(known, field);
        if (column)
            found.set(field, { field, column });
        else if (undecided)
            open.set(field, undecided);
        if (isRefused)
            refused.add(field);
    }
    for (const likely of namesFrom(view, found, isFree))
        found.set(likely.field, likely);
    for (const field of SOUGHT) {
        if (found.has(field) || open.has(field))
            continue;
        const likely = view.columns
            .filter((column) => isFree(column))
            .flatMap((column) => likelyAs(column, field) ?? []);
        const [only] = likely;
        if (likely.length === 1 && only)
            found.set(field, only);
    }
    const needed = fields/* EMPLOYEE_ELEMENTS */.jO.filter(fields/* isRequired */.gx);
    for (const field of needed) {
        if (!found.has(field) && !open.has(field))
            open.set(field, missing(view, field, isFree));
    }
    const left = needed.filter((element) => !found.has(element) && constantOf(element, answers) === undefined);
    return {
        found,
        open: left.flatMap((element) => open.get(element) ?? []),
        refused: left.filter((element) => refused.has(element)),
    };
}
const keyOf = (field) => `column:${field}`;
function answeredColumn(view, field, answers) {
    const header = answers.get(keyOf(field));
    return view.columns.find((column) => column.header === header);
}
/** One of the columns whose headers all say that they are the field. */
function decide(known, field) {
    // The name of the XML element means the element.
    const exact = known.find(({ header }) => header === field);
    const candidates = exact ? [exact] : known;
    const sound = candidates.filter((column) => doubtAbout(column, field) === undefined);
    const [first, ...others] = sound;
    if (first && others.every((other) => other.cells.every((cell, row) => cell === first.cells[row]))) {
        return { column: first };
    }
    if (first) {
        const says = `Which of ${listed(sound)} is ${called(field)}? Add \`${field}:\` with that header under \`columns\`.`;
        return { undecided: { says, question: whichColumn(field, sound) } };
    }
    const [doubtful] = candidates;
    if (!doubtful)
        return {};
    const says = `“${doubtful.header}” is called like ${called(field)}, but ${doubtAbout(doubtful, field) ?? ''}.`;
    return { undecided: { says, question: whichColumn(field, candidates) }, isRefused: true };
}
function whichColumn(field, columns) {
    return {
        key: keyOf(field),
        text: `Which column is ${called(field)}?`,
        choices: columns.map(({ header }) => ({ answer: header, says: `“${header}”` })),
    };
}
const listed = (columns) => columns.map(({ header }) => `“${header}”`).join(' or ');
/** Forename and surname out of a full name; or a surname that is only called “Name”. */
function namesFrom(view, found, isFree) {
    const [forename, surname] = [found.get('forename')?.column, found.get('surname')?.column];
    if (forename && surname)
        return [];
    const called = view.columns.filter((column) => isFree(column) && (0,headers/* isFullNameHeader */.wM)(column.header));
    const [column, ...others] = called.filter((one) => doubtAbout(one, 'surname') === undefined && filled(one).length > 0);
    if (!column || others.length > 0)
        return [];
    const other = forename ?? surname;
    const field = forename ? 'surname' : 'forename';
    if (other) {
        const holds = (value, row) => {
            const name = other.cells[row] ?? '';
            return name !== '' && ` ${plainWords(value)} `.includes(` ${plainWords(name)} `);
        };
        const whole = column.cells.filter(holds).length * 2 > column.cells.length;
        if (whole)
            return [{ field, column, part: forename ? 'last' : 'first', because: 'it holds whole names' }];
        return forename ? [{ field, column, because: 'it is beside forenames and doesn’t hold them' }] : [];
    }
    if (share(filled(column), (value) => /[\s,]/.test(value)) <= 0.8)
        return [];
    return [
        { field: 'forename', column, part: 'first' },
        { field: 'surname', column, part: 'last' },
    ];
}
const plainWords = (name) => name
    .split(/[\s,]+/)
    .map(base_text/* plain */.pj)
    .join(' ');
/** A column that may be the field by its header, and is it by its values. */
function likelyAs(column, field) {
    const { header } = column;
    if (doubtAbout(column, field) !== undefined)
        return undefined;
    const because = becauseOf(column, header, field);
    return because === undefined ? undefined : { field, column, because };
}
function becauseOf(column, header, field) {
    const values = filled(column);
    switch ((0,fields/* fieldOf */._F)(field)?.kind ?? field) {
        case 'id':
            return (0,headers/* isDoubtful */.Ge)(header, field) && identifies(column)
                ? 'everybody has a value of their own'
                : undefined;
        case 'department':
            return (0,headers/* isDepartmentHeader */.AO)(header) ? 'no other header is about departments' : undefined;
        case 'position_title':
            return (0,headers/* isDoubtful */.Ge)(header, field) && (0,base_text/* plain */.pj)(header) !== 'jobcode'
                ? 'its values are titles of jobs'
                : undefined;
        case 'type': {
            const isType = (value) => isEmployeeType(value) || isExcludedType(value);
            return (0,headers/* isDoubtful */.Ge)(header, field) && share(values, isType) > 0.5 ? 'its values are types' : undefined;
        }
        case 'country': {
            // Two letters may as well be a state; and a person’s nationality or home isn’t where they work.
            const isName = (value) => value.length > 3 && (0,countries/* countryCode */.k)(value) !== undefined;
            return (0,headers/* isWorkplaceHeader */._B)(header) && share(values, isName) === 1
                ? 'all its values are countries'
                : undefined;
        }
        default:
            return undefined;
    }
}
/** What may be the same for everybody, and so need no column. */
const CONSTANTS = {
    type: {
        text: 'No column says who is an employee. Is everybody in the file one: no contractors, no interns?',
        choices: [{ answer: 'employee', says: 'everybody is' }],
    },
    country: {
        text: 'No column says the country. If everybody works in the same, which is it (GB, or its name)?',
        choices: [],
        isFree: true,
    },
};
/** Whether everybody may have the same value of an element, so that no column is needed. */
const mayBeConstant = (field) => fields/* FIELDS */.cJ[field].kind in CONSTANTS;
const constantKey = (field) => `constant:${field}`;
/** @returns what everybody has, as it was answered */
function constantOf(field, answers) {
    const answer = answers.get(constantKey(field)) ?? '';
    if (fields/* FIELDS */.cJ[field].kind === 'country')
        return (0,countries/* countryCode */.k)(answer);
    return answer === '' ? undefined : answer;
}
function missing(view, field, isFree) {
    const candidates = view.columns.filter((column) => isFree(column) && (0,headers/* isDoubtful */.Ge)(column.header, field) && !(0,headers/* fieldsKnownAs */.XE)(column.header).has('status'));
    const safe = candidates.filter(({ header }) => !(0,headers/* isMisleading */.qf)(header, field));
    const may = safe.length > 0 ? ` It may be ${listed(safe)}.` : '';
    const constant = CONSTANTS[fields/* FIELDS */.cJ[field].kind];
    const otherwise = constant
        ? ` If it is the same for everybody, say so: \`${field}: { value: … }\` under \`columns\`.`
        : ` Add it to the export, or name its column under \`columns\`.`;
    const says = `No column is surely ${called(field)}.${may}${otherwise}`;
    if (safe.length > 0)
        return { says, question: whichColumn(field, safe) };
    return constant ? { says, question: { key: constantKey(field), ...constant } } : { says };
}

;// CONCATENATED MODULE: ./src/core/init/yaml.ts


/** No header is called so: `check` says that the column is missing. */
const UNDECIDED = 'TO BE DECIDED';
const USUAL_FILE = 'roster/employees.csv';
/** Writes the configuration, with a comment above each thing that was decided. */
function configText(proposal, setting) {
    const { program, action } = setting;
    const lines = [
        `# yaml-language-server: $schema=${schemaAddress(action)}`,
        '# Proposed by `roster-sync init`: review it as you would a colleague’s work.',
        ...leftToDecide(proposal),
        'version: 1',
        `program: ${scalar(program)} # https://${program}.workstars.com`,
        ...timeZoneLines(proposal, setting),
        ...rosterLines(proposal, setting),
        ...(proposal.hierarchy ? hierarchyLines(proposal.hierarchy) : []),
    ];
    return `${lines.join('\n')}\n`;
}
function schemaAddress(action) {
    const [repository = '', ref = ''] = action.split('@');
    return `https://raw.githubusercontent.com/${repository}/${ref}/schema/roster-sync.schema.json`;
}
function leftToDecide({ open }) {
    if (open.length === 0)
        return [];
    return [
        '#',
        '# Left to decide, since the file doesn’t say:',
        ...open.flatMap(({ says }) => comment(`- ${says}`, '')),
    ];
}
/** Without filters by date, no day counts. */
function timeZoneLines({ filters }, { timeZone = 'UTC' }) {
    const isDated = filters.some((filter) => 'by' in filter);
    return isDated && timeZone !== 'UTC' ? [`time-zone: ${timeZone} # whose day counts`] : [];
}
/** The lines of `roster`; empty where there is nothing to say. */
function rosterLines({ entries, refused, filters, open, remarks }, { file, encoding }) {
    const columns = [
        ...entries.filter(isNeeded).flatMap(entryLines),
        // Left out, it would be read from the column that is called like it.
        ...refused.map((element) => `    ${element}: ${UNDECIDED} # see above`),
    ];
    const mentioned = [...entries.map(({ element }) => element), ...refused];
    const unknown = fields/* EMPLOYEE_ELEMENTS */.jO.filter((one) => mayBeConstant(one) && !mentioned.includes(one));
    const toFillIn = unknown.map((element) => `    # ${element}: { value: … } # if it is the same for everybody`);
    const below = [
        ...(file === USUAL_FILE ? [] : [`  file: ${scalar(file)}`]),
        ...(encoding.encoding === 'utf-8'
            ? []
            : [...comment(encoding.why ?? '', '  '), `  encoding: ${encoding.encoding}`]),
        ...(columns.length > 0 ? ['  columns:', ...columns] : []),
        ...(columns.length > 0 ? toFillIn : []),
        ...(filters.length > 0 ? ['  filters:', ...filters.flatMap(filterLines)] : []),
        ...remarks.flatMap((remark) => comment(remark, '  ')),
    ];
    const departments = '  # departments: [Sales, IT] # names as the portal has them: any other would be an error';
    if (below.every((line) => line.trimStart().startsWith('#')))
        return open.length > 0 ? below : [];
    return ['roster:', ...below, departments];
}
/** A header that is the element’s name needs no line, if nothing else is to be said. */
const isNeeded = ({ element, header, part, formats, pattern, optional, values, constant }) => element !== header || [part, formats, pattern, optional, values, constant].some((one) => one !== undefined);
function entryLines({ element, header = '', part, formats, pattern, optional, values, constant, why, }) {
    const comments = why.flatMap((sentence) => comment(sentence, '    '));
    if (constant !== undefined)
        return [...comments, `    ${element}: { value: ${scalar(constant)} }`];
    if (values) {
        const map = [...values].map(([value, meaning]) => `        ${scalar(value)}: ${scalar(meaning)}`);
        const under = map.length > 0 ? ['      values:', ...map] : ['      values: {}'];
        return [...comments, `    ${element}:`, `      column: ${scalar(header)}`, ...under];
    }
    const more = [
        ...(part ? [`part: ${part}`] : []),
        ...(pattern === undefined ? [] : [`pattern: ${JSON.stringify(pattern)}`]),
        ...(optional ? ['optional: true'] : []),
        ...(formats ? [`format: ${formats.length === 1 ? scalar(formats.join()) : list(formats)}`] : []),
    ];
    const line = more.length > 0 ? `{ column: ${scalar(header)}, ${more.join(', ')} }` : scalar(header);
    return [...comments, `    ${element}: ${line}`];
}
function filterLines(filter) {
    return 'by' in filter ? dateLines(filter) : listLines(filter);
}
function dateLines({ header, formats, by, kept, left }) {
    const date = formats.length === 1 ? scalar(formats.join()) : list(formats);
    const when = by === 'until' ? 'after that day' : 'before that day';
    return [
        `    # Today ${kept} people are kept and ${left} left out: nobody is sent ${when}.`,
        `    - { column: ${scalar(header)}, date: ${date}, keep: ${by} }`,
    ];
}
function listLines({ header, keep, drop }) {
    const sum = (counts) => [...counts.values()].reduce((a, b) => a + b, 0);
    return [
        `    # ${sum(keep)} people are kept and ${sum(drop)} left out; a value in neither list is an error.`,
        `    - column: ${scalar(header)}`,
        `      keep: ${list([...keep.keys()])}`,
        `      drop: ${list([...drop.keys()])}`,
    ];
}
function hierarchyLines({ by, manager, title, positionId, top, isSound, why }) {
    const lines = [
        'hierarchy:',
        `  ${by}: ${scalar(manager)}`,
        `  position_title: ${scalar(title)}`,
        ...(positionId === undefined ? [] : [`  position_id: ${scalar(positionId)}`]),
        ...(top === undefined ? [] : [`  top: ${scalar(top)}`]),
    ];
    return [...comment(why, ''), ...(isSound ? lines : lines.map((line) => `# ${line}`))];
}
const list = (values) => `[${values.map(scalar).join(', ')}]`;
const MAX_LINE_LENGTH = 110;
/** A sentence as comment lines; nothing in it can end a comment. */
function comment(sentence, indent) {
    const lines = [''];
    for (const word of oneLine(sentence).split(' ')) {
        const last = lines.at(-1) ?? '';
        if (last !== '' && indent.length + last.length + word.length > MAX_LINE_LENGTH)
            lines.push(word);
        else
            lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines.map((line, at) => `${indent}# ${at > 0 && sentence.startsWith('- ') ? '  ' : ''}${line}`);
}
// What YAML takes for a line end, and what it doesn’t print.
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}\u0085\uFEFF]/gu;
const oneLine = (text) => text.replaceAll(UNPRINTABLE, ' ');
/** YAML reads these as something else than a text. */
const NO_TEXT = /^(true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
const PLAIN = /^[\p{L}][\p{L}\p{N}_]*(?:[ /-]?[\p{L}\p{N}_]+)*$/u;
/** A text as YAML has it: in quotes wherever it could be taken for anything else. */
function scalar(text) {
    if (PLAIN.test(text) && !NO_TEXT.test(text))
        return text;
    return JSON.stringify(text).replaceAll(UNPRINTABLE, (found) => Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}

;// CONCATENATED MODULE: ./src/core/init/files.ts


/** The files that `init` writes, by their paths in the repository. */
const INIT_FILES = [names/* CONFIG_PATH */.tF, names/* CHECK_WORKFLOW_PATH */.Tt, names/* SYNC_WORKFLOW_PATH */.uG];
/** @returns the texts of these files, by their paths: the configuration and both workflows */
function filesFor(proposal, setting, examples, schedule) {
    return new Map([
        [names/* CONFIG_PATH */.tF, configText(proposal, setting)],
        [names/* CHECK_WORKFLOW_PATH */.Tt, workflowText(examples.check, setting, schedule)],
        [names/* SYNC_WORKFLOW_PATH */.uG, workflowText(examples.sync, setting, schedule)],
    ]);
}
/** Fits one of the example workflows to a repository; all else in it stays as it is. */
function workflowText(example, { action, file }, { minute, timeZone }) {
    const watched = file.startsWith('roster/') ? [] : [`\n      - ${scalar(file)}`];
    return example
        .replaceAll(`uses: ${names/* ACTION */.hr}`, () => `uses: ${action}`)
        .replace(/- cron: '\d+ /, () => `- cron: '${minute} `)
        .replace(/timezone: .*/, () => `timezone: ${timeZone}`)
        .replace(/\n {6}- roster\/\*\*/, (found) => `${found}${watched.join('')}`);
}

// EXTERNAL MODULE: ./src/core/roster/columns/names.ts
var columns_names = __webpack_require__(14655);
;// CONCATENATED MODULE: ./src/core/init/entries.ts









/** What is proposed for the eight elements: those that were found, and those that everybody has the same value of. */
function proposeEntries(view, { found }, isKept, answers) {
    const entries = [];
    const open = [];
    let leftOut;
    for (const element of fields/* EMPLOYEE_ELEMENTS */.jO) {
        const field = found.get(element);
        if (!field) {
            const constant = constantOf(element, answers);
            if (constant !== undefined)
                entries.push({ element, constant, why: [] });
            continue;
        }
        const { header } = field.column;
        const { open: undecided = [], ...details } = detailsOf(element, field, view, isKept, answers);
        const why = [
            ...(field.because === undefined ? [] : [`Please look whether this is it: ${field.because}.`]),
            ...details.why,
        ];
        entries.push({ element, header, ...(field.part && { part: field.part }), ...details, why });
        open.push(...undecided);
        if (fields/* FIELDS */.cJ[element].kind === 'type')
            leftOut = typesLeftOut(field.column, answers);
    }
    return { entries, open, ...(leftOut && { leftOut }) };
}
function detailsOf(element, { column, part }, view, isKept, answers) {
    switch (fields/* FIELDS */.cJ[element].kind) {
        case 'id':
            return idDetails(column);
        case 'type':
            return typeDetails(column, isKept, answers);
        case 'date':
            return dateDetails(element, column, view, answers);
        case 'country':
            return countryDetails(column);
        case 'name':
            return part ? nameDetails(column, part) : { why: [] };
        case 'email':
            return emailDetails(element, column, isKept, answers);
        case 'department':
            return { why: [] };
    }
}
const OPTIONAL = 'optional:email';
/** People without an address are an error, unless the program has the vendor’s process for offline employees. */
function emailDetails(element, { header, cells }, isKept, answers) {
    const empty = cells.filter((cell, row) => cell === '' && isKept(row)).length;
    const answer = answers.get(OPTIONAL);
    if (empty === 0)
        return { why: [] };
    const people = (0,base_text/* counted */.hS)(empty, 'person has', 'people have');
    if (answer === 'yes')
        return { optional: true, why: [`${people} no address, and will be sent without one.`] };
    const says = `${people} no address in “${header}”, which is an error. If your account manager has switched on the process for offline employees, add \`optional: true\` to \`${element}\`; else fill the cells in, or leave those people out.`;
    const question = {
        key: OPTIONAL,
        text: `${people} no address in “${header}”. Has your account manager switched on the process for offline employees, who need none?`,
        choices: [
            { answer: 'yes', says: 'yes, they are sent without one' },
            { answer: 'no', says: 'no, everybody needs one' },
        ],
    };
    return { why: [], open: [{ says, ...(answer !== 'no' && { question }) }] };
}
/** Fewer ids prove no form, and shorter ones may grow. */
const IDS_ASKED = 10;
const MIN_ID_DIGITS = 4;
/** The form that all ids have: the same letters in front, and as many digits. */
function idDetails(column) {
    const ids = filled(column);
    const forms = new Set(ids
        .map((id) => /^([A-Za-z]{0,3}-?)(\d+)$/.exec(id))
        .map((form) => `${form?.[1] ?? '?'} ${form?.[2]?.length ?? 0}`));
    const [form = ''] = forms;
    const [letters = '', digits = ''] = form.split(' ');
    const isLong = Number(digits) >= MIN_ID_DIGITS;
    if (forms.size !== 1 || ids.length < IDS_ASKED || letters === '?' || !isLong)
        return { why: [] };
    return {
        pattern: `${letters}[0-9]{${digits}}`,
        why: [`All ${ids.length} ids have this form; one that loses its zeros won’t.`],
    };
}
function nameDetails(column, part) {
    if (part === 'last')
        return { why: [] };
    const names = filled(column).map(columns_names/* splitName */.W);
    const several = names.filter(({ doubt }) => doubt === 'several-words').length;
    const single = names.filter(({ doubt }) => doubt === 'one-part').length;
    const doubts = [
        ...(several > 0
            ? [`${several} of ${names.length} have more than two words, and the last was taken for the surname`]
            : []),
        ...(single > 0 ? [`${single} of ${names.length} have one word only, which is an error`] : []),
    ];
    const how = 'Whole names, separated at the comma, else at the last blank';
    const says = `“${column.header}” is read with the forename first, except before a comma. If the surname comes first, swap \`part: first\` and \`part: last\`.`;
    return {
        why: [`${[how, ...doubts].join('; ')}.`],
        open: filled(column).every((name) => name.includes(',')) ? [] : [{ says }],
    };
}
const typeKey = (header, value) => `type:${header}:${value}`;
function typeDetails(column, isKept, answers) {
    const { header } = column;
    const counts = (0,base_counts/* byFrequency */.qb)(column.cells.filter((cell, row) => cell !== '' && isKept(row)));
    if ([...counts.keys()].every((value) => value === 'employee'))
        return { why: [] };
    const answer = (value) => answers.get(typeKey(header, value));
    const values = [...counts.keys()].filter((value) => isEmployeeType(value) || answer(value) === 'employee');
    const unknown = [...counts].filter(([value]) => !values.includes(value) && answer(value) !== 'drop');
    const shown = isList(column) || unknown.every(([value]) => isExcludedType(value));
    const open = shown
        ? unknown.map(([value, count]) => undecidedType(header, value, count))
        : [{ says: `${unknown.length} values of “${header}” aren’t known; \`check\` names their lines.` }];
    return {
        values: new Map(values.map((value) => [value, 'employee'])),
        why: [],
        open: unknown.length > 0 ? open : [],
    };
}
function undecidedType(header, value, count) {
    const looks = isExcludedType(value) ? ' Contractors and interns mustn’t be in the file.' : '';
    return {
        says: `Are people of the type ${shownKind(value, count)} (${count} in “${header}”) employees to be sent?${looks} Add it to \`values\`, or to the \`drop\` of a filter.`,
        question: {
            key: typeKey(header, value),
            text: `Are people of the type ${JSON.stringify(value)} (${count}) employees that are to be sent? Contractors and interns mustn’t be.`,
            choices: [
                { answer: 'employee', says: 'yes, as employees' },
                { answer: 'drop', says: 'no, they are left out' },
            ],
        },
    };
}
/** A filter for those whose type was answered to be left out. */
function typesLeftOut(column, answers) {
    const answer = (value) => answers.get(typeKey(column.header, value));
    const counts = [...(0,base_counts/* byFrequency */.qb)(filled(column))];
    const drop = counts.filter(([value]) => answer(value) === 'drop');
    const keep = counts.filter(([value]) => isEmployeeType(value) || answer(value) === 'employee');
    if (drop.length === 0)
        return undefined;
    return { header: column.header, keep: new Map(keep), drop: new Map(drop) };
}
const dateKey = (formats) => `date:${formats.join(' ')}`;
function dateDetails(element, column, view, answers) {
    const { formats, fits, unproven } = dateFinding(column.cells);
    const answered = unproven.map(({ formats: either }) => either.find((format) => format === answers.get(dateKey(either))));
    const declared = [...formats, ...answered.flatMap((format) => format ?? [])];
    const open = unproven
        .filter((_, at) => answered[at] === undefined)
        .map((one) => undecidedDates(element, column, one, view));
    const dates = filled(column).length;
    const why = fits === dates
        ? `All ${dates} dates can be read in this way and no other.`
        : `${fits} of ${dates} dates can be read in this way and no other; \`check\` names the rest.`;
    return { ...(declared.length > 0 && { formats: declared }), why: formats.length > 0 ? [why] : [], open };
}
function undecidedDates(element, { header }, { formats, rows }, view) {
    const [one, other] = formats;
    if (rows) {
        const [first, second] = rows.map((row) => String(view.lineOf(row)));
        return {
            says: `Dates of “${header}” are written in two ways that look the same: line ${first ?? '?'} can only be ${one}, and line ${second ?? '?'} only ${other}. No format reads both: export them in one.`,
        };
    }
    const text = `Are dates of “${header}” ${one} or ${other}? They could be both.`;
    const choices = formats.map((format) => ({ answer: format, says: format }));
    return {
        says: `${text} Ask who made the file, and add \`format: ${one}\` or \`format: ${other}\` to \`${element}\`.`,
        question: { key: dateKey(formats), text, choices },
    };
}
function countryDetails(column) {
    const unknown = [...(0,base_counts/* byFrequency */.qb)(filled(column))].filter(([value]) => (0,countries/* countryCode */.k)(value) === undefined);
    if (unknown.length === 0)
        return { why: [] };
    const people = unknown.reduce((sum, [, count]) => sum + count, 0);
    const which = isList(column)
        ? `: ${unknown.map(([value, count]) => `${JSON.stringify(value)} (${count})`).join(', ')}`
        : '';
    const says = `“${column.header}” holds what isn’t a known country, for ${people} people${which}. Correct it where it comes from.`;
    return { why: [], open: [{ says }] };
}

// EXTERNAL MODULE: ./src/core/roster/columns/date-sieve.ts
var date_sieve = __webpack_require__(45324);
;// CONCATENATED MODULE: ./src/core/init/exits.ts






/* Columns of dates that say who is employed: last days, and start dates that lie ahead. */
const exits_ISO = 'YYYY-MM-DD';
/**
 * @param today as YYYY-MM-DD
 * @param starts the column of start dates, which may prove how others are written
 * @returns the columns of last days by which somebody may be left out
 */
function exitCandidates(view, answers, today, starts) {
    const found = [];
    const open = [];
    for (const column of view.columns) {
        const { header } = column;
        const exit = (0,headers/* isExitHeader */.ek)(header) ? 'surely' : (0,leaver_words/* exitIn */.KP)(header);
        const values = filled(column);
        if (exit === undefined || column === starts || (values.length === 0 && !(0,leaver_words/* saysDay */.XR)(header)))
            continue;
        const { isDates, formats, unproven } = dateFinding(column.cells);
        if (values.length > 0 && !isDates) {
            if ((0,leaver_words/* saysDay */.XR)(header))
                open.push({ says: unreadable(header) });
            continue;
        }
        const forms = formsOf(formats, unproven, answers, starts);
        if ('open' in forms)
            open.push(undecided(column, forms.open));
        else
            found.push(candidateOf(column, forms.formats, today, exit === 'surely'));
    }
    return { found: found.toSorted((a, b) => rankOf(a) - rankOf(b)), open };
}
/** The day on which somebody resigned comes before their last; an account is deleted after it. */
const rankOf = ({ column: { header } }) => /resign|delet|disab|d[ée]mission/i.test(header) ? 1 : 0;
const unreadable = (header) => `“${header}” looks as if it had last days, and most of its values aren’t dates. If they say who has left, export them as dates.`;
const exits_dateKey = (formats) => `date:${formats.join(' ')}`;
/** How dates are written: as they prove it themselves, as it was answered, or as the start dates of the file prove it. */
function formsOf(proven, unproven, answers, starts) {
    const ofStarts = unproven.length > 0 && starts ? dateFinding(starts.cells).formats : [];
    const formats = [...proven];
    for (const one of unproven) {
        const known = one.rows
            ? undefined
            : one.formats.find((format) => format === answers.get(exits_dateKey(one.formats)) || ofStarts.includes(format));
        if (known === undefined)
            return { open: one };
        formats.push(known);
    }
    return { formats: formats.length > 0 ? formats : [exits_ISO] };
}
function undecided({ header }, { formats, rows }) {
    const [one, other] = formats;
    const filter = `\`{ column: ${JSON.stringify(header)}, date: ${one}, keep: until }\``;
    const text = `Are dates of “${header}” ${one} or ${other}? They could be both.`;
    if (rows)
        return { says: `“${header}” has last days, and no format reads all of them: export them in one.` };
    return {
        says: `“${header}” has last days. ${text} Ask who made the file, and add ${filter}, or the other.`,
        question: {
            key: exits_dateKey(formats),
            text,
            choices: formats.map((format) => ({ answer: format, says: format })),
        },
    };
}
function candidateOf(column, formats, today, isSure) {
    const dayIn = daysIn(column, formats);
    const drops = (row) => (dayIn(row) ?? today) < today;
    const left = column.cells.filter((_, row) => drops(row)).length;
    const { header } = column;
    const filter = { header, formats, by: 'until', kept: column.cells.length - left, left };
    const isAhead = (row) => (dayIn(row) ?? '') >= today;
    return { column, filter, drops, isAhead, isStatus: false, isSure, open: [] };
}
/** Most people have one of few days. */
function daysIn({ cells }, formats) {
    const known = new Map();
    return (row) => {
        const cell = cells[row] ?? '';
        if (!known.has(cell))
            known.set(cell, cell === '' ? undefined : (0,date_sieve/* dayOf */.k)(cell, formats));
        return known.get(cell);
    };
}
const STARTS = 'starts:ahead';
/**
 * A joiner is welcomed at once: whose start lies ahead may wait for it.
 *
 * @param formats of the start dates, as far as they are proven
 * @param isKept whether a row would be sent otherwise
 */
function startsAhead(column, formats, { lineOf }, isKept, answers, today) {
    const { header, cells } = column;
    const dayIn = daysIn(column, formats);
    const rows = cells.map((_, row) => row).filter((row) => isKept(row) && (dayIn(row) ?? '') > today);
    const [first] = rows;
    const answer = answers.get(STARTS);
    if (first === undefined || answer === 'now')
        return { open: [] };
    const date = formats.length > 0 ? formats : [exits_ISO];
    const filter = {
        header,
        formats: date,
        by: 'from',
        kept: cells.length - rows.length,
        left: rows.length,
    };
    if (answer === 'wait')
        return { filter, open: [] };
    const who = `${(0,base_text/* counted */.hS)(rows.length, 'person starts', 'people start')} after today (line ${lineOf(first)} is the first), and new people get a welcome mail at once`;
    const line = `\`{ column: ${JSON.stringify(header)}, date: ${date.join(', ')}, keep: from }\``;
    return {
        open: [
            {
                says: `${who}. If they are to wait until their start date, add a filter: ${line}; with \`days: -7\` they come a week before.`,
                question: {
                    key: STARTS,
                    text: `${who}. Are they sent now, or on their start date?`,
                    choices: [
                        { answer: 'wait', says: 'on their start date' },
                        { answer: 'now', says: 'now' },
                    ],
                },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./src/core/init/statuses.ts






/* Columns whose values say who is employed: statuses, and answers with yes or no. */
/** @returns the columns by whose values somebody may be left out */
function statusCandidates(view, answers) {
    const found = [];
    const open = [];
    for (const column of view.columns) {
        const values = new Set(filled(column));
        const pair = values.size <= MAX_ANSWERS ? (0,leaver_words/* answersIn */.VZ)(values) : undefined;
        const question = pair && (0,leaver_words/* questionIn */.qh)(column.header);
        if (pair && question)
            found.push(answerCandidate(column, pair, question, answers));
        else if (values.size > 0 && isStatus(column)) {
            const candidate = statusCandidate(column, answers);
            if (candidate)
                found.push(candidate);
            else
                open.push({ says: unknownStatus(column) });
        }
    }
    return { found, open };
}
const unknownStatus = ({ header }) => `“${header}” looks like a status, and none of its values is known to mean that somebody is employed. If they say who has left, add a filter.`;
const MOST = 0.8;
/** Yes and no, each in some spellings. */
const MAX_ANSWERS = 8;
/** By its header; or by its values, where the header doesn't speak against it. */
function isStatus(column) {
    const { header } = column;
    if ((0,headers/* fieldsKnownAs */.XE)(header).has('status') || (0,leaver_words/* isBareStatus */.jc)(header))
        return true;
    if (!isList(column))
        return false;
    const counts = (0,base_counts/* byFrequency */.qb)(filled(column));
    const states = new Set([...counts.keys()].map((value) => stateUnder(header, value)));
    if (!states.has('gone') || !states.has('active'))
        return false;
    return share(filled(column), (value) => stateUnder(header, value) !== undefined) >= MOST;
}
/** A single letter means something only under the header of a status. */
const stateUnder = (header, value) => (0,leaver_words/* mayBeStatus */.Dh)(header) || (0,base_text/* plain */.pj)(value).length > 1 ? employmentStateOf(value, undefined) : undefined;
const valueKey = (header, value) => `status:${header}:${value}`;
const SIDES = { active: 'keep', gone: 'drop', unknown: 'undecided' };
/** @returns undefined where nobody seems active: then it is unknown what it is the status of */
function statusCandidate(column, answers) {
    const { header } = column;
    const yes = (0,leaver_words/* questionIn */.qh)(header)?.yes;
    const sides = newSides();
    for (const [value, count] of (0,base_counts/* byFrequency */.qb)(filled(column))) {
        const answer = answers.get(valueKey(header, value));
        const side = answer === 'keep' || answer === 'drop' ? answer : SIDES[employmentStateOf(value, yes) ?? 'unknown'];
        sides[side].set(value, count);
    }
    if (sides.keep.size === 0)
        return undefined;
    const isKnown = (0,headers/* fieldsKnownAs */.XE)(header).has('status') || (0,leaver_words/* isBareStatus */.jc)(header);
    return statuses_candidateOf(column, sides, { isStatus: isKnown, isSure: true });
}
function answerCandidate(column, [yes, no], question, answers) {
    const { header } = column;
    const sides = newSides();
    const [ofYes, ofNo] = question.yes === 'active' ? ['keep', 'drop'] : ['drop', 'keep'];
    for (const [value, count] of (0,base_counts/* byFrequency */.qb)(column.cells)) {
        const word = (0,base_text/* plain */.pj)(value);
        const answer = answers.get(valueKey(header, value));
        if (answer === 'keep' || answer === 'drop')
            sides[answer].set(value, count);
        else if (word === yes)
            sides[ofYes].set(value, count);
        else if (word === no)
            sides[ofNo].set(value, count);
        // Whoever has no mark hasn't left; whoever isn't called active may be either.
        else
            sides[question.yes === 'gone' ? 'keep' : 'undecided'].set(value, count);
    }
    const [spelled = ''] = filled(column);
    if (sides[ofYes].size === 0)
        sides[ofYes].set(spelledAs(spelled, yes), 0);
    if (no !== '' && !hasFilled(sides[ofNo]))
        sides[ofNo].set(spelledAs(spelled, no), 0);
    return statuses_candidateOf(column, sides, { isStatus: false, isSure: question.isSure });
}
const hasFilled = (counts) => [...counts.keys()].some((value) => value !== '');
/** An answer that nobody has yet, in the capitals of the other. */
function spelledAs(other, word) {
    if (other === other.toLowerCase())
        return word;
    return other.length > 1 && other === other.toUpperCase()
        ? word.toUpperCase()
        : word.charAt(0).toUpperCase() + word.slice(1);
}
const newSides = () => ({ keep: new Map(), drop: new Map(), undecided: new Map() });
function statuses_candidateOf(column, sides, certain) {
    const { keep, drop } = sides;
    return {
        ...certain,
        column,
        filter: { header: column.header, keep, drop },
        drops: (row) => drop.has(column.cells[row] ?? ''),
        open: undecidedIn(column, sides.undecided),
    };
}
function undecidedIn(column, undecided) {
    const { header } = column;
    if (!isList(column) && [...undecided.keys()].some((value) => value !== '')) {
        return [{ says: `${undecided.size} values of “${header}” aren’t known; \`check\` names their lines.` }];
    }
    return [...undecided].map(([value, count]) => ({
        says: `Are people with the status ${value === '' ? '""' : shownKind(value, count)} (${count} in “${header}”) sent? Put it into \`keep\` or \`drop\`.`,
        question: {
            key: valueKey(header, value),
            text: `Are people with the status ${JSON.stringify(value)} (${count} in “${header}”) employed today?`,
            choices: [
                { answer: 'keep', says: 'yes, they are sent' },
                { answer: 'drop', says: 'no, they are left out' },
            ],
        },
    }));
}

;// CONCATENATED MODULE: ./src/core/init/filters.ts



/**
 * A filter for each column that says who is employed and who has left: statuses, answers with yes or no, dates of exits.
 * Where two disagree, nobody decides it here.
 *
 * @param today as YYYY-MM-DD
 * @param starts the column of start dates
 */
function proposeFilters(view, answers, today, starts) {
    const rows = Array.from({ length: view.rows }, (_, row) => row);
    const chosen = [];
    const [open, remarks] = [[], []];
    const isKept = (row) => chosen.every(({ drops }) => !drops(row));
    const statuses = statusCandidates(view, answers);
    const exits = exitCandidates(view, answers, today, starts);
    open.push(...statuses.open, ...exits.open);
    for (const candidate of inOrder([...statuses.found, ...exits.found])) {
        const decision = filters_decide(candidate, chosen, rows.filter(isKept), { view, rows, answers });
        if (decision.isChosen)
            chosen.push(candidate);
        open.push(...decision.open, ...(decision.isChosen ? candidate.open : []));
        remarks.push(...decision.remarks);
    }
    return { filters: chosen.map(({ filter }) => filter), open, remarks, isKept };
}
/** What is sure comes first. */
const inOrder = (all) => all.toSorted((a, b) => filters_rankOf(a) - filters_rankOf(b));
const filters_rankOf = ({ isStatus, isSure }) => (isStatus ? 0 : isSure ? 1 : 2);
const filters_keyOf = ({ column }) => `leavers:${column.header}`;
function filters_decide(candidate, chosen, kept, { view, rows, answers }) {
    const { column, drops, isStatus, isSure } = candidate;
    const undecided = (...open) => ({ isChosen: false, open, remarks: [] });
    const [first] = chosen;
    const left = kept.filter(drops);
    if (rows.length > 0 && rows.every(drops))
        return undecided({
            says: `By “${column.header}” everybody in the file has left, so it isn’t used. Look at it.`,
        });
    const answer = answers.get(filters_keyOf(candidate));
    if (answer === 'drop')
        return { isChosen: true, open: [], remarks: [] };
    if (!first || isStatus) {
        if (isSure)
            return { isChosen: true, open: [], remarks: [] };
        return undecided(answer === 'keep'
            ? { says: notUsed(column) }
            : question(candidate, `“${column.header}” ${marks(candidate, left.length)}.`));
    }
    const ahead = rows.filter((row) => chosen.some((one) => one.drops(row)) && candidate.isAhead?.(row));
    const lines = [
        ...(left.length > 0
            ? [
                `“${first.column.header}” keeps ${(0,base_text/* counted */.hS)(left.length, 'person', 'people')} ${whom(candidate)} (line ${view.lineOf(left[0] ?? 0)} is the first)`,
            ]
            : []),
        ...(ahead.length > 0
            ? [
                `“${first.column.header}” leaves out ${(0,base_text/* counted */.hS)(ahead.length, 'person', 'people')} whose day in “${column.header}” is still ahead (line ${view.lineOf(ahead[0] ?? 0)} is the first), so they will be deleted before it`,
            ]
            : []),
    ];
    if (lines.length === 0)
        return { isChosen: false, open: [], remarks: [remarkOn(candidate, view, rows)] };
    if (answer === 'keep')
        return { isChosen: false, open: [], remarks: [notUsed(column)] };
    return undecided(question(candidate, `${lines.join('; ')}.`, left.length > 0));
}
const notUsed = ({ header }) => `“${header}” isn’t used: those whom it marks are employed.`;
const marks = (candidate, count) => 'by' in candidate.filter
    ? `has dates that may be last days; ${count === 1 ? '1 has' : `${count} have`} passed`
    : `looks as if it marked people who have left, ${(0,base_text/* counted */.hS)(count, 'person', 'people')} of them`;
const whom = ({ filter, column: { header } }) => 'by' in filter ? `whose date in “${header}” has passed` : `who have left by “${header}”`;
function remarkOn({ column, filter }, { rows: all }, rows) {
    if (!('by' in filter))
        return `“${column.header}” isn’t used: it leaves out nobody whom the other filters keep.`;
    const dated = rows.filter((row) => column.cells[row] !== '').length;
    return `${dated} of ${all} people have a date in “${column.header}”; it isn’t used, the status is.`;
}
/** @param asks whether an answer would decide it */
function question(candidate, says, asks = true) {
    const { header } = candidate.column;
    const advice = ` Have they left? Then add a filter: ${filterWords(candidate.filter)}.`;
    if (!asks)
        return {
            says: `${says} If they are employed until then, keep their status, and add ${filterWords(candidate.filter)}.`,
        };
    return {
        says: says + advice,
        question: {
            key: filters_keyOf(candidate),
            text: `${says} Have those people left?`,
            choices: [
                { answer: 'drop', says: 'yes, they are left out' },
                { answer: 'keep', says: `no, “${header}” says nothing of it` },
            ],
        },
    };
}
function filterWords(filter) {
    const column = `column: ${JSON.stringify(filter.header)}`;
    if ('by' in filter)
        return `\`{ ${column}, date: ${filter.formats.join(', ')}, keep: ${filter.by} }\``;
    const list = (counts) => `[${[...counts.keys()].map((value) => JSON.stringify(value)).join(', ')}]`;
    return `\`{ ${column}, keep: ${list(filter.keep)}, drop: ${list(filter.drop)} }\``;
}

// EXTERNAL MODULE: ./src/core/roster/people/managers.ts
var people_managers = __webpack_require__(1159);
;// CONCATENATED MODULE: ./src/core/init/hierarchy.ts



/** Every manager who isn't found is an error of `check`, so nearly all have to be. */
const ENOUGH = 0.95;
/**
 * Tries the columns that may say who somebody's manager is, each by id, address and name.
 *
 * @param isKept whether a row would be sent: nobody reports to those who aren't
 * @returns undefined where there isn't such a column, or none with titles of positions
 */
function proposeHierarchy(found, isKept, lineOf) {
    const title = found.get('position_title')?.column;
    const columns = fields/* MANAGER_KEYS */.tm.flatMap((key) => found.get(key) ?? []);
    const employees = employeesOf(found, isKept);
    if (!title || columns.length === 0 || employees.length === 0)
        return undefined;
    const ways = fields/* MANAGER_KEYS */.tm.filter((by) => fields/* MANAGER_FIELDS */.wV[by].elements.every((field) => found.has(field)));
    const [best] = columns
        // What the header says comes first, and stays so where no other way finds more.
        .flatMap(({ field, column }) => ways
        .toSorted((a, b) => Number(b === field) - Number(a === field))
        .map((by) => tryOut(column, by, employees)))
        .toSorted((a, b) => b.resolved - a.resolved);
    if (!best)
        return undefined;
    const { by, column, resolved, named, others } = best;
    const roots = employees.length - named;
    // Without anybody who names nobody, the one who names themself or somebody outside is the top.
    const [only] = others;
    const top = roots === 0 && others.length === 1 && only && only.id !== '' ? only : undefined;
    const isSound = (roots > 0 || top !== undefined) && resolved + 1 >= employees.length * ENOUGH;
    const id = found.get('position_id')?.column.header;
    return {
        by,
        manager: column.header,
        title: title.header,
        ...(id !== undefined && { positionId: id }),
        ...(isSound && top && { top: top.id }),
        isSound,
        why: `${resolved} of the ${named} who name a manager in “${column.header}” name somebody else in the file; ${whoIsTop(roots, others, lineOf)}.`,
    };
}
const LINES_NAMED = 5;
/** Who is at the top, and who else names nobody whom they could report to. */
function whoIsTop(roots, others, lineOf) {
    const lines = others.slice(0, LINES_NAMED).map(({ record }) => String(lineOf(record.index)));
    const more = others.length > LINES_NAMED ? ` and ${others.length - LINES_NAMED} more` : '';
    const rest = `${others.length} name themselves or somebody outside (line ${lines.join(', ')}${more})`;
    if (roots === 0 && others.length === 1)
        return `the one of line ${lines.join()} names themself or somebody outside, and is at the top`;
    const top = roots === 1 ? 'one names nobody and is at the top' : `${roots} name nobody, and exactly one may`;
    return others.length > 0 ? `${rest}; ${top}` : top;
}
/** Those who would be sent, with what managers are looked up by. */
function employeesOf(found, isKept) {
    const valueOf = (field, row) => {
        const one = found.get(field);
        const cell = one?.column.cells[row] ?? '';
        return one?.part ? (0,columns_names/* splitName */.W)(cell)[one.part] : cell;
    };
    const rows = found
        .get('employee_id')
        ?.column.cells.map((_, row) => row)
        .filter(isKept) ?? [];
    return rows.map((row) => ({
        id: valueOf('employee_id', row),
        values: Object.fromEntries(fields/* EMPLOYEE_ELEMENTS */.jO.map((element) => [element, valueOf(element, row)])),
        record: { cells: [], index: row },
    }));
}
function tryOut(column, by, employees) {
    const ids = new Set(employees.map(({ id }) => id));
    const posts = [{ element: by, header: column.header, index: 0 }];
    const managers = (0,people_managers/* managersOf */.iC)(employees, posts, { unreadable: new Set() }, []);
    const above = employees.map((employee) => ({
        employee,
        manager: managers.find(column.cells[employee.record.index] ?? '').reference,
    }));
    const named = above.filter(({ manager }) => manager !== '');
    const others = named.filter(({ employee, manager }) => manager === employee.id || !ids.has(manager));
    return {
        by,
        column,
        named: named.length,
        resolved: named.length - others.length,
        others: others.map(({ employee }) => employee),
    };
}

;// CONCATENATED MODULE: ./src/core/init/propose.ts








/**
 * Proposes how a file of people is to be read. Only what headers and values prove is proposed; the rest is left open.
 *
 * @param answers to questions of an earlier proposal for the same file
 * @param today as YYYY-MM-DD: some dates have passed, and some are ahead
 */
function propose(table, answers, today) {
    const view = viewOf(table);
    const fields = findFields(view, answers);
    const starts = fields.found.get('start_date')?.column;
    const { filters, isKept, ...ofFilters } = proposeFilters(view, answers, today, starts);
    const { entries, open: ofEntries, leftOut } = proposeEntries(view, fields, isKept, answers);
    const hierarchy = proposeHierarchy(fields.found, isKept, view.lineOf);
    const formats = entries.find(({ element }) => element === 'start_date')?.formats ?? [];
    const ahead = starts ? startsAhead(starts, formats, view, isKept, answers, today) : { open: [] };
    return {
        rows: view.rows,
        entries,
        refused: fields.refused,
        filters: [...filters, ...(leftOut ? [leftOut] : []), ...(ahead.filter ? [ahead.filter] : [])],
        ...(hierarchy && { hierarchy }),
        open: [
            ...fields.open,
            ...ofEntries,
            ...ofFilters.open,
            ...ahead.open,
            ...hierarchyOpen(hierarchy, fields, view),
        ],
        remarks: [...ofFilters.remarks, ...privateAddresses(view)],
    };
}
function hierarchyOpen(hierarchy, { found }, view) {
    if (!hierarchy) {
        const named = view.columns.filter(({ header }) => fields/* MANAGER_KEYS */.tm.some((field) => (0,headers/* fieldsKnownAs */.XE)(header).has(field)));
        if (named.length === 0)
            return [];
        const names = named.map(({ header }) => `“${header}”`).join(', ');
        return [
            {
                says: `No hierarchy is sent, though ${names} may name managers: ${found.has('position_title') ? 'the column or the employee ids aren’t sure' : 'no column is surely the title of the position'}. Add \`hierarchy\` with the headers of both.`,
            },
        ];
    }
    if (hierarchy.isSound)
        return [];
    return [{ says: `No hierarchy is sent: ${hierarchy.why}` }];
}
function privateAddresses(view) {
    return view.columns
        .filter(({ header }) => (0,headers/* isPrivateAddress */.C0)(header))
        .map(({ header }) => `“${header}” isn’t used: private addresses aren’t sent.`);
}

// EXTERNAL MODULE: ./src/commands/check.ts + 1 modules
var check = __webpack_require__(67452);
// EXTERNAL MODULE: ./src/commands/prepare.ts + 7 modules
var prepare = __webpack_require__(3969);
;// CONCATENATED MODULE: ./src/commands/init.ts








/** Far more than a roster has: `check` says what is too large. */
const MAX_RECORDS = 100_000;
/**
 * Reads the file that a configuration is to be proposed for, in the encoding that its bytes prove.
 *
 * @param force whether files of an earlier proposal may be written over
 * @param ask which of several encodings it is; an empty answer leaves it open
 * @returns the problems that must be fixed first, where it can't be read at all
 * @throws Failure where a proposal couldn't be written: files are there, or git ignores them
 */
async function readForInit(world, { path, bytes }, force, ask) {
    await refuseUnlessWritable(world, path, force);
    const unasked = encodingOf(bytes);
    const question = unasked.open?.question;
    const found = ask && question ? encodingOf(bytes, await ask(question)) : unasked;
    const read = (0,prepare.inUtf8)(path, bytes, found.encoding);
    // Bytes that aren't that encoding either are reported as what they are not: UTF-8.
    const decoded = read.problems.length === 0 ? read.file : undefined;
    const { table, problems } = (0,csv/* readTable */.xz)(path, decoded?.bytes ?? bytes, 'auto', MAX_RECORDS);
    return table ? { table, encoding: decoded ? found : { encoding: 'utf-8' } } : problems;
}
async function refuseUnlessWritable({ files, repository }, roster, force) {
    const there = await files.existing(INIT_FILES);
    if (there.length > 0 && !force)
        throw new failure/* Failure */.HR(`There already is ${there.join(' and ')}; nothing was written.`, '--force writes over what is there.', 'use');
    if ((await repository.ignored([roster, names/* CONFIG_PATH */.tF])).length > 0)
        throw new failure/* Failure */.HR('A .gitignore keeps the roster or .github out of git; nothing was written.', 'Take them out of it: what git doesn’t track can’t be reviewed.', 'use');
}
/**
 * Proposes how the file is read. Questions are asked one after the other: an answer may settle others, or raise them.
 *
 * @param today as YYYY-MM-DD
 * @param ask what the file doesn't say; an empty answer leaves it open. Left out, everything stays open
 * @throws Failure where no column of the file is known
 */
async function init_decide({ table, encoding }, today, ask) {
    const answers = new Map();
    for (;;) {
        const proposal = propose(table, answers, today);
        const question = proposal.open
            .map((one) => one.question)
            .find((one) => one !== undefined && !answers.has(one.key));
        if (ask && question)
            answers.set(question.key, await ask(question));
        else
            return withKnownColumns({
                ...proposal,
                open: [...(encoding.open ? [encoding.open] : []), ...proposal.open],
            });
    }
}
function withKnownColumns(proposal) {
    if (proposal.entries.some(({ header }) => header !== undefined))
        return proposal;
    throw new failure/* Failure */.HR('No header of the file is known, so nothing was written.', 'Is its first line the line of the headers? Delete what is above it, or give the columns names such as “Employee ID” and “First Name”.');
}
/**
 * Writes the files of a proposal into the work tree.
 *
 * @returns their paths
 * @throws Failure where one can't be written
 */
async function writeProposal({ files }, proposal, setting, examples, schedule) {
    const texts = filesFor(proposal, setting, examples, schedule);
    for (const [path, text] of texts)
        await files.write(path, text);
    return [...texts.keys()];
}
/** Checks a roster with the configuration that was proposed for it, neither of which git knows yet. */
async function checkProposal(world, roster) {
    await world.repository.announce([names/* CONFIG_PATH */.tF, roster]);
    return (0,check.check)(world, { configPath: names/* CONFIG_PATH */.tF, draws: false });
}

// EXTERNAL MODULE: ./src/core/report/escape.ts
var report_escape = __webpack_require__(8547);
// EXTERNAL MODULE: ./src/core/report/text.ts
var report_text = __webpack_require__(58115);
// EXTERNAL MODULE: ./src/core/vocabulary/time-zones.ts
var time_zones = __webpack_require__(17725);
// EXTERNAL MODULE: external "node:readline/promises"
var external_node_readline_promises_ = __webpack_require__(26848);
;// CONCATENATED MODULE: ./src/cli/ask.ts



/** @returns undefined where nobody can answer: input or output isn't a terminal */
function askerOn(input, output) {
    if (!input.isTTY || !output.isTTY)
        return undefined;
    const lines = (0,external_node_readline_promises_.createInterface)({ input, output });
    const ended = new AbortController();
    lines.once('close', () => {
        ended.abort();
    });
    const text = async (prompt) => {
        const asked = lines.question((0,report_escape/* forTerminal */.Qf)(prompt), { signal: ended.signal });
        const given = await asked.catch(() => {
            throw new failure/* Failure */.HR('The questions were broken off, so nothing was written.', 'Start again when you like.');
        });
        return given.trim();
    };
    return {
        text,
        async choose({ text: asked, choices, isFree }) {
            output.write(`\n${(0,report_escape/* forTerminal */.Qf)(asked)}\n`);
            for (const [at, { says }] of choices.entries())
                output.write(`  ${at + 1}  ${(0,report_escape/* forTerminal */.Qf)(says)}\n`);
            for (;;) {
                const given = await text(choices.length > 0 ? 'Its number, or Enter to decide later: ' : 'Or Enter to decide later: ');
                const chosen = choices[Number(given) - 1];
                if (chosen)
                    return chosen.answer;
                if (given === '' || isFree)
                    return given;
            }
        },
        confirm: async (question) => /^(y|yes)?$/i.test(await text(`${question} [Y/n] `)),
        close() {
            lines.close();
        },
    };
}

// EXTERNAL MODULE: ./src/cli/exit.ts
var exit = __webpack_require__(47632);
;// CONCATENATED MODULE: ./src/cli/init-words.ts


/** What was found in the file, for a terminal. */
function foundLines(file, { rows, entries, filters, hierarchy }, paint) {
    const widest = Math.max(0, ...entries.map(({ element }) => element.length));
    const columns = entries.map((entry) => `  ${entry.element.padEnd(widest)}  ${(0,report_escape/* forTerminal */.Qf)(source(entry))}`);
    const others = [
        ...filters.map((filter) => {
            const [kept, left] = 'by' in filter ? [filter.kept, filter.left] : [sum(filter.keep), sum(filter.drop)];
            return `  “${filter.header}”: ${kept} people are kept and ${left} left out`;
        }),
        ...(hierarchy?.isSound ? [`  “${hierarchy.manager}” and “${hierarchy.title}” make the hierarchy`] : []),
    ];
    return [paint('strong', (0,report_escape/* forTerminal */.Qf)(`${file}: ${rows} people`)), ...columns, ...others.map(report_escape/* forTerminal */.Qf)];
}
const sum = (counts) => [...counts.values()].reduce((a, b) => a + b, 0);
function source({ header, part, constant, formats }) {
    if (constant !== undefined)
        return `${constant}, for everybody`;
    const more = [...(part ? [`${part} part`] : []), ...(formats ?? [])];
    return [`“${header ?? ''}”`, ...more].join(', ');
}
/** What the check of it found: the first problem of each kind, and how it ended. */
function checkedLines(outcome, paint) {
    const rules = outcome.problems.map(({ rule }) => rule);
    const problems = outcome.problems.flatMap((found, at) => {
        if (rules.indexOf(found.rule) !== at)
            return [];
        const more = rules.filter((rule) => rule === found.rule).length - 1;
        const others = more > 0 ? [`  … and ${more} more of this kind: roster-sync check shows them all.`] : [];
        return [...(0,report_text/* problemLines */.pb)(found, paint), ...others];
    });
    return [...problems, ...(0,report_text/* storyLines */.pI)(outcome, paint)];
}
/** What a person has to do now. */
function nextLines(written, file, { open }, hasOwner, paint) {
    const decide = [
        ...open.map(({ says }) => says),
        ...(hasOwner
            ? []
            : ['Which account publishes Roster Sync? Put it in the place of OWNER in the workflows.']),
    ];
    return [
        paint('strong', 'Left to decide:'),
        ...(decide.length === 0 ? ['  nothing.'] : decide.map((says, at) => (0,report_escape/* forTerminal */.Qf)(`  ${at + 1}. ${says}`))),
        paint('strong', 'Next:'),
        `  Read and correct ${written[0] ?? ''}, until roster-sync check finds nothing.`,
        '  Follow the steps at the top of the sync workflow, for the API key.',
        `  git add ${[...written, file].map(forShell).join(' ')}`,
        '  git commit, and push to a private repository.',
    ];
}
const forShell = (path) => /^[\w./-]+$/.test(path) ? path : `'${(0,report_escape/* forTerminal */.Qf)(path).replaceAll("'", String.raw `'\''`)}'`;

// EXTERNAL MODULE: ./src/cli/open.ts
var cli_open = __webpack_require__(25372);
// EXTERNAL MODULE: ./src/cli/terminal.ts
var terminal = __webpack_require__(71028);
;// CONCATENATED MODULE: ./src/cli/init-dialogue.ts













/**
 * Asks what the file doesn't say, has the proposal written, and prints what was found and what is to be done.
 *
 * @returns the exit code
 * @throws Failure where there is nothing to propose, or it can't be written
 */
async function proposeHere(wish, home) {
    refuseOtherActions(wish.action);
    const asker = wish.asks ? askerOn(process.stdin, process.stdout) : undefined;
    if (wish.asks && !asker)
        throw wrongUse('There isn’t a terminal to ask on.', 'Say --yes, and --program with the subdomain of your program.');
    try {
        const program = await programOf(wish, asker);
        // No flag names a configuration. The subdomain may be a guess, and no network is asked: the key goes nowhere.
        const { world } = await (0,cli_open/* openHere */.P)({ names: [], flags: {} }, home, { key: '' });
        try {
            return await init_dialogue_propose(world, home, { ...wish, program }, asker);
        }
        finally {
            await world.reader.close();
        }
    }
    finally {
        asker?.close();
    }
}
async function init_dialogue_propose(world, home, wish, asker) {
    const paint = (0,terminal/* paintFor */.e)(process.stdout);
    const say = (lines) => void process.stdout.write(`${lines.join('\n')}\n`);
    const roster = rosterOnDisk(world.repository.top, process.cwd(), wish.roster);
    const ask = asker && ((question) => asker.choose(question));
    const readable = await readForInit(world, roster, wish.force, ask);
    if (!('table' in readable)) {
        say(readable.flatMap((found) => (0,report_text/* problemLines */.pb)(found, paint)));
        throw new failure/* Failure */.HR('The roster can’t be read, so nothing was written.', 'Fix what is reported above, and start again.');
    }
    const when = schedule();
    const today = (0,time_zones/* dayIn */.EE)(world.now(), when.timeZone);
    const proposal = await init_decide(readable, today, ask);
    // Words of the file are shown to whoever sits at this desk, and to no log.
    const shown = asker ? readable.encoding.shown : undefined;
    say(['', ...foundLines(roster.path, proposal, paint), ...(shown ? [(0,report_escape/* forTerminal */.Qf)(`  ${shown}`)] : []), '']);
    if (asker && !(await asker.confirm(`Write ${INIT_FILES.join(', ')}?`))) {
        say(['Nothing was written.']);
        return exit/* EXIT */.dc.bad;
    }
    const setting = {
        program: wish.program,
        action: wish.action,
        file: roster.path,
        encoding: readable.encoding,
        timeZone: when.timeZone,
    };
    const written = await writeProposal(world, proposal, setting, await exampleWorkflows(home), when);
    say(['', ...written.map((path) => `${paint('good', 'written:')} ${path}`), '']);
    const outcome = await checkProposal(world, roster.path);
    say([...checkedLines(outcome, paint), '']);
    say(nextLines(written, roster.path, proposal, wish.action !== names/* ACTION */.hr, paint));
    return exit/* EXIT */.dc.good;
}
/** Off the full hour, when GitHub starts jobs late; where this machine is. */
function schedule() {
    const minute = 3 + Math.floor(Math.random() * 55);
    return { minute, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
function refuseOtherActions(action) {
    if (names/* ACTION_NAME */.px.test(action))
        return;
    throw wrongUse('--action is the repository and the version of the action.', 'For example: --action acme/roster-sync@v0');
}
async function programOf({ program: given }, asker) {
    let program = given;
    while (asker && (program === undefined || !names/* PROGRAM_NAME */.h9.test(program))) {
        program = await asker.text('The subdomain of your program (acme for https://acme.workstars.com): ');
    }
    if (program !== undefined && names/* PROGRAM_NAME */.h9.test(program))
        return program;
    throw wrongUse('init needs the subdomain of your program.', 'For example: --program acme, for https://acme.workstars.com');
}
const wrongUse = (message, hint) => new failure/* Failure */.HR(message, hint, 'use');


/***/ }),

/***/ 67452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(81767);
// EXTERNAL MODULE: ./src/core/outcome/outcome.ts
var outcome = __webpack_require__(9532);
// EXTERNAL MODULE: ./src/commands/prepare.ts + 7 modules
var prepare = __webpack_require__(3969);
;// CONCATENATED MODULE: ./src/commands/change.ts


/**
 * A green check of anything else than the change would be taken for one of the change.
 *
 * @throws Failure where what is checked out isn't what the event speaks of
 */
async function refuseUnreadChange(repository, subject) {
    const { commits, runOf } = subject;
    const { head } = repository;
    if (commits === 'any' || head === undefined || (await isOneOf(repository, head, commits, runOf)))
        return;
    throw unread(subject, head);
}
function unread({ name, ref }, head) {
    return new failure/* Failure */.HR(`The change was not read: the event speaks of ${name}, and the commit ${head.slice(0, 12)} that is checked out isn’t that.`, `Give actions/checkout what is to be checked${ref === undefined ? '' : `, with \`ref: ${ref}\``}.`);
}
async function isOneOf(repository, head, commits, runOf) {
    if (commits?.includes(head))
        return true;
    // Where the change has other commits, this one is of the branch that it would be merged into.
    if (head === runOf)
        return false;
    if (!commits)
        return true;
    const parents = await repository.parents();
    return parents.some((parent) => commits.includes(parent));
}
/**
 * Finds what decides what may be shown of a change, and what it would be merged into. Whatever isn't the head of the
 * branch that is sent is a change.
 *
 * @returns undefined where the check isn't one of a change; nothing in it where the branch can't be known
 * @throws Failure where the branch itself is checked out, and the event speaks of a change
 */
async function baseOf({ repository }, { onlyBranch, subject, isElsewhere }, { remote }, configPath, dayOf) {
    if (isElsewhere)
        return {};
    const branch = onlyBranch ?? remote?.defaultBranch;
    const head = (branch === undefined ? undefined : remote?.headOf(branch)) ?? (await repository.fetchedHead(branch));
    if (subject && !subject.commits && head !== undefined && head === repository.head)
        throw unread(subject, head);
    const isBranch = subject && !subject.isChange && subject.runOf === repository.head;
    if (!subject?.isChange && (isBranch || head === repository.head))
        return undefined;
    const commit = (await mergedInto(repository, subject, branch)) ?? head;
    if (commit === undefined)
        return {};
    const reading = (0,prepare.prepareOwn)(repository.at(commit), configPath, dayOf);
    const { config, roster } = await (0,failure/* unlessFailed */.OJ)(reading, () => ({ config: undefined, roster: undefined }));
    return { commit, config, roster: subject?.isPullRequest ? roster : undefined };
}
/** The first parent of GitHub's own merge: what the event says of the base may be out of date. */
async function mergedInto(repository, subject, branch) {
    const { merge } = subject ?? {};
    if (merge === undefined || merge.commit !== repository.head)
        return undefined;
    if (merge.into !== undefined && merge.into !== branch)
        return undefined;
    const [first, ...others] = await repository.parents();
    return others.length > 0 ? first : undefined;
}

// EXTERNAL MODULE: ./src/commands/day.ts
var day = __webpack_require__(31100);
// EXTERNAL MODULE: ./src/commands/examine.ts + 34 modules
var examine = __webpack_require__(50842);
// EXTERNAL MODULE: ./src/commands/receipt-keys.ts
var receipt_keys = __webpack_require__(81479);
// EXTERNAL MODULE: ./src/commands/target.ts
var commands_target = __webpack_require__(16465);
// EXTERNAL MODULE: ./src/commands/upload/refusals.ts
var refusals = __webpack_require__(75105);
;// CONCATENATED MODULE: ./src/commands/check.ts









/**
 * Reads a roster as a sync would, says what is wrong with it and what the next sync would do. It sends nothing; with a
 * key it asks the API whether the key is right.
 *
 * @returns `clean`, also where a sync would be held; `problems`; or `failed`
 */
async function check(world, request) {
    const { occasion, configPath, apiUrl, draws, asOf: dayAsked } = request;
    let known = {};
    try {
        const source = await sourceOf(world.repository, occasion);
        known = { commit: source.commit };
        const own = await (0,prepare.readSettings)(source, configPath);
        if (!own.config)
            return (0,outcome/* outcomeOf */.sG)('check', 'problems', { ...known, problems: own.problems });
        const target = (0,commands_target/* targetOf */.$)(own.config, apiUrl);
        const { records, notes } = await lookAround(world, target, occasion);
        const base = occasion && (await baseOf(world, occasion, records, own.path, (0,day/* dayOfRun */.nt)(world)));
        const settings = base ? withPrivacyOf(base, own) : own;
        notes.push(...(await notesOnWorkTree(world, source, settings)));
        known = { ...known, ...(0,commands_target/* knownOfTarget */.G)(target, settings.config), notes };
        // A change can't bring the keys with which it is judged.
        const trusted = base ? base.commit : world.repository.head;
        const list = trusted === undefined ? undefined : world.repository.at(trusted);
        const seen = await (0,receipt_keys.seenWithKeys)(base ? (0,receipt_keys.withoutKey)(world.receipts) : world.receipts, list);
        notes.push(...seen.notes);
        const keyFault = base ? undefined : await testKey(world, target, settings.config);
        const seeing = { ...world, receipts: seen.receipts };
        const examination = await (0,examine/* examine */.s)(seeing, { source, settings, target, records, base, draws, dayAsked });
        known = { ...known, ...(0,examine/* knownOfExamination */.a)(examination, notes) };
        if (!examination.isSound && examination.failure)
            throw examination.failure;
        if (keyFault)
            throw keyFault;
        return (0,outcome/* outcomeOf */.sG)('check', examination.isSound ? 'clean' : 'problems', known);
    }
    catch (error) {
        return (0,outcome/* failedOutcome */.iS)('check', known, error);
    }
}
/** In a workflow, what sync would read of the same commit; at a desk, what isn't committed yet counts, too. */
async function sourceOf(repository, occasion) {
    if (!occasion)
        return repository.workTree();
    if (occasion.subject)
        await refuseUnreadChange(repository, occasion.subject);
    return repository.at((0,refusals/* checkedOut */.M8)(repository));
}
/** An earlier step may have changed the roster, and nobody should believe that this was checked. */
async function notesOnWorkTree(world, { commit }, settings) {
    if (commit === undefined)
        return [];
    const changed = await (0,refusals/* changedFiles */.Y_)(world.repository, settings, commit);
    if (changed.length === 0)
        return [];
    const note = `${changed.join(', ')} differs in the work tree, which was not checked: the commit ${commit.slice(0, 12)} was.`;
    world.warn(note);
    return [note];
}
/** @returns what is wrong with the key or the way to the API: the roster's own problems are reported all the same */
function testKey(world, { endpoint }, { api }) {
    const test = async () => {
        const asked = world.connect(endpoint, api);
        await asked?.test();
        if (asked)
            world.say('The API knows the subdomain and the key.');
        return undefined;
    };
    return (0,failure/* unlessFailed */.OJ)(test(), (failure) => failure);
}
/** A check needs no network: without the remote, what this clone has seen of it will do. */
function lookAround({ receipts }, { prefix }, occasion) {
    const asked = { prefix, branch: occasion?.onlyBranch };
    const look = async () => ({ records: await receipts.look(asked), notes: [] });
    const note = 'The remote couldn’t be asked; the plan compares with the receipts that this clone has.';
    return (0,failure/* unlessFailed */.OJ)(look(), async () => ({ records: await receipts.lookHere(asked), notes: [note] }));
}
/** A change can't turn on what would show people's data in the very run that checks it. */
function withPrivacyOf({ config: base }, settings) {
    const privacy = {
        'show-values': base?.['show-values'] ?? false,
        'keep-xml': base?.['keep-xml'] ?? false,
        'allow-public': base?.['allow-public'] ?? false,
    };
    return { ...settings, config: { ...settings.config, ...privacy } };
}


/***/ }),

/***/ 81479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkedBy: () => (/* binding */ checkedBy),
/* harmony export */   committedKeys: () => (/* binding */ committedKeys),
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
    const seal = (0,_core_receipts_signature_js__WEBPACK_IMPORTED_MODULE_4__.sealOf)(undefined);
    return readAs(store, (tag) => {
        const { name, commit, message } = tag;
        return message === undefined ? tag : { ...tag, authenticity: seal.check(name, commit, message) };
    });
}
const readAs = (store, as) => ({
    look: (asked) => store.look(asked),
    lookHere: (asked) => store.lookHere(asked),
    lookBeside: (asked) => store.lookBeside(asked),
    read: async (names) => (await store.read(names)).map(as),
    make: (...tag) => store.make(...tag),
    proveRoom: (name) => store.proveRoom(name),
    publish: (prepared) => store.publish(prepared),
    withdraw: (names) => store.withdraw(names),
});
function checked(tag, keys, decides) {
    const { name, commit, message, authenticity } = tag;
    const own = keys.get((0,_core_receipts_names_js__WEBPACK_IMPORTED_MODULE_3__/* .meaningOf */ .Pr)(name)?.program ?? '');
    const isSaid = decides ? authenticity !== 'unverified' : authenticity === 'signed';
    if (message === undefined || !own || isSaid)
        return tag;
    const found = (0,_core_receipts_signature_js__WEBPACK_IMPORTED_MODULE_4__.checkedWith)(own, name, commit, message);
    if (found !== 'unverified')
        return { ...tag, authenticity: found };
    return decides ? { ...tag, authenticity: 'forged' } : tag;
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

/***/ 46408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ CommitGone)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);

/** A commit that isn't, or is no longer, in the repository, or not with its files. */
class CommitGone extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    /** @param where it isn't; `without`: the commit is in this clone, and this file of it isn't */
    constructor(commit, where = 'clone') {
        const short = commit.slice(0, 12);
        if (typeof where === 'object')
            super(`The clone has the commit ${short} without the file ${where.without}: it is a partial one.`, 'Run git fetch --refetch without a filter; in a workflow, leave out filter and sparse-checkout of actions/checkout.');
        else if (where === 'github')
            super(`The commit ${short} is no longer in the repository on GitHub.`, 'If its history was rewritten, `roster-sync reject` sets the receipt of that commit aside.');
        else
            super(`The commit ${short} isn’t in this clone.`, 'Fetch the whole history: fetch-depth: 0 for actions/checkout, or git fetch --unshallow.');
    }
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

/***/ 50378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ refuseSubmodules),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Ze: () => (/* binding */ isRegularFile),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   oQ: () => (/* binding */ notRegular)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);

/** No roster of 100,000 people comes near it. */
const MAX_FILE_BYTES = 100 * 1024 * 1024;
/** @param mode of an entry of a tree, in git's six digits */
const isRegularFile = (mode) => mode.startsWith('100');
function notRegular(path) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${path} isn’t a regular file.`, 'Links and folders are not followed; name the file itself.');
}
/** @param code of the system: `EACCES` */
function unreadable(path, code) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${path} can’t be read (${code}).`, 'Give this user the right to read it.');
}
/** @param mode of an entry of a tree that is the commit of another repository */
const isSubmodule = (mode) => mode === '160000';
/**
 * A submodule's files belong to another repository, and aren't in the tree of this one.
 *
 * @param modeOf the mode of the tree's entry at a path
 * @throws Failure where the path is a submodule, or lies in one
 */
function refuseSubmodules(path, modeOf) {
    const parts = path.split('/');
    const above = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    const submodule = above.find((one) => isSubmodule(modeOf(one)));
    if (submodule === undefined)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${path} lies in the submodule ${submodule}, which is a repository of its own.`, `Keep configuration and roster in one repository: put the configuration into ${submodule} and name it with config, or move the roster here.`);
}
function tooLarge(path) {
    const limit = MAX_FILE_BYTES / 1024 / 1024;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${path} is larger than ${limit} MiB.`, 'That isn’t a roster; check that the right file was saved.');
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

/***/ 95240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Pu: () => (/* binding */ hasRoomFor),
/* harmony export */   U_: () => (/* binding */ ledgerBeside),
/* harmony export */   Xr: () => (/* binding */ ledgerOf),
/* harmony export */   Z7: () => (/* binding */ tooManyTags),
/* harmony export */   cE: () => (/* binding */ refuseBelow),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16714);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94513);



/**
 * @param tags the names of all tags that were found, of other programs too
 * @param prefix what the names of the program's receipts begin with
 */
function ledgerOf(tags, prefix) {
    return ledger(tags, prefix, (name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isReceiptName */ .sj)(name, prefix));
}
/** @returns receipts and records of the other programs that are kept as those of this prefix are: in earnest, or of the sandbox */
function ledgerBeside(tags, prefix) {
    const kind = kindOf(prefix);
    return ledger(tags, kind, (name) => name.startsWith(kind) && !name.startsWith(prefix) && (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isReceipt */ .Zz)(name));
}
/** @returns what the names of all programs' receipts begin with: `roster-sync/` */
const kindOf = (prefix) => prefix.slice(0, prefix.indexOf('/') + 1);
function ledger(tags, prefix, isOne) {
    const names = [...tags];
    const rejections = new Map();
    for (const name of names) {
        const usual = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .usualRejection */ .OA)(name);
        if (usual === undefined)
            continue;
        const same = rejections.get(usual);
        if (same)
            same.push(name);
        else
            rejections.set(usual, [name]);
    }
    const time = (name) => name.slice((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixOf */ .MT)(name).length);
    const newestFirst = (some) => some.toSorted((a, b) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(time(b), time(a)) || (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(b, a));
    return {
        prefix,
        receipts: newestFirst(names.filter(isOne)),
        sendings: newestFirst(names.filter((name) => isOne((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .receiptOfSending */ .S0)(name) ?? ''))),
        rejectionsOf: (receipt) => rejections.get((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .rejectionName */ .fA)(receipt)) ?? [],
        has: (name) => tags.has(name),
        hasRoomFor: (name) => hasRoomFor(name, names),
    };
}
/** @returns whether a tag of this name could be made: none of these has it, and none lies below it */
function hasRoomFor(name, names) {
    return !names.some((one) => one === name || one.startsWith(`${name}/`));
}
/**
 * A tag `roster-sync` leaves no room for `roster-sync/acme/…`.
 *
 * @param has whether there is a tag of a name
 * @throws Failure where one lies above this name
 */
function refuseBelow(name, has) {
    const above = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .namesAbove */ .s3)(name).find(has);
    if (above === undefined)
        return;
    const hint = `Rename the tag ${above}, in every clone and on the remote.`;
    throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The tag ${above} lies where ${name} would be kept, so nothing was sent.`, hint);
}
/** More tags than this are never looked through: a program that uploads every hour makes so many in two years. */
const MAX_NAMES = 20_000;
/** What ends a search among more tags than that. */
function tooManyTags(prefix) {
    return new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`There are more than ${MAX_NAMES} tags of ${prefix}, and among the newest of them no signed receipt; nothing was sent.`, 'Somebody else makes them: find out who may push tags. In a clone that has the tags, `roster-sync verify --all` says which aren’t signed; `git push --delete origin` with the names of those deletes them, some hundred at a time.');
}


/***/ }),

/***/ 43363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkedWith: () => (/* binding */ checkedWith),
/* harmony export */   isOldForm: () => (/* binding */ isOldForm),
/* harmony export */   publicKeyOf: () => (/* binding */ publicKeyOf),
/* harmony export */   sealOf: () => (/* binding */ sealOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94513);


/*
 * Anyone who can push can make a tag. Every tag of this product is therefore signed (README.md, Receipts): Ed25519
 * (RFC 8032) with a key pair that is derived (HKDF, RFC 5869) from the API key, which only the sync has, and the
 * program. What is signed: what kind of tag it is, its full name, its commit, and everything in the message before the
 * signature. Whoever has the public key can check it. Receipts and rejections of earlier versions have an HMAC-SHA256
 * instead, which takes the API key to check.
 */
const PUBLIC_KEY = 'Public-Key: ';
const SIGNATURE = 'Signature: ';
/** What comes before the 32 bytes of an Ed25519 key in PKCS #8 and in SPKI (RFC 8410). */
const PRIVATE_DER = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_DER = Buffer.from('302a300506032b6570032100', 'hex');
/**
 * @param apiKey from which the keys are derived; undefined or empty where there isn't one
 * @param previousApiKey the one before a rotation: what it signed counts, and it signs nothing
 */
function sealOf(apiKey, previousApiKey) {
    const [newest, ...others] = [apiKey, previousApiKey].map((key) => (key ? signerOf(key) : undefined));
    const signers = newest ? [newest, ...others.filter((one) => one !== undefined)] : [];
    return {
        sign: (name, commit, message) => newest?.sign(name, commit, message) ?? message,
        check: (name, commit, message) => {
            const signed = signedIn(name, commit, message);
            if (!signed)
                return 'forged';
            if (signers.length === 0)
                return 'unverified';
            return signers.some((signer) => signer.made(signed)) ? 'signed' : 'forged';
        },
    };
}
/**
 * @param publicKeys of the tag's program, in base64
 * @returns `unverified` where public keys can't say: none is given, or the signature is of the older form
 */
function checkedWith(publicKeys, name, commit, message) {
    const signed = signedIn(name, commit, message);
    if (!signed)
        return 'forged';
    if (signed.form === 'hmac' || publicKeys.length === 0)
        return 'unverified';
    return publicKeys.some((key) => fits(publicKeyFrom(key), signed)) ? 'signed' : 'forged';
}
/** Whether a tag is signed as earlier versions did: only the key that made such a signature can check it. */
function isOldForm(name, commit, message) {
    return signedIn(name, commit, message)?.form === 'hmac';
}
/** @returns the public key of a program in base64: 32 bytes */
function publicKeyOf(apiKey, program) {
    return inBase64((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKeyOf(apiKey, program)));
}
/** @returns undefined where the tag isn't one of ours, or its message has no signature of a known form */
function signedIn(name, commit, message) {
    const meaning = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOf */ .Pr)(name);
    const start = message.lastIndexOf(`\n${SIGNATURE}`) + 1;
    if (!meaning || start === 0)
        return undefined;
    const before = message.slice(0, start);
    const signature = message.slice(start + SIGNATURE.length).trimEnd();
    const form = formOf(signature);
    // Earlier versions made two kinds of tags only.
    if (!form || (form === 'hmac' && meaning.kind !== 'receipt' && meaning.kind !== 'rejection'))
        return undefined;
    const oldText = `${name}\n${commit}\n${before}`;
    return { program: meaning.program, form, text: `${meaning.kind}\n${oldText}`, oldText, signature };
}
function formOf(signature) {
    if (/^[0-9a-f]{64}$/.test(signature))
        return 'hmac';
    // Decoding is lenient, and a signature has one form only.
    const bytes = Buffer.from(signature, 'base64');
    return bytes.length === 64 && bytes.toString('base64') === signature ? 'ed25519' : undefined;
}
const fits = (key, { text, signature }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
function signerOf(apiKey) {
    const hmacKey = Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)('sha256', apiKey, 'roster-sync', 'receipt signature 1', 32));
    const pairs = new Map();
    const pairOf = (program) => {
        const known = pairs.get(program);
        if (known)
            return known;
        const privateKey = privateKeyOf(apiKey, program);
        const pair = { privateKey, publicKey: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey) };
        pairs.set(program, pair);
        return pair;
    };
    return {
        sign: (name, commit, message) => {
            const meaning = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOf */ .Pr)(name);
            if (!meaning)
                throw new Error(`${name} isn’t the name of a tag of ours`);
            const { privateKey, publicKey } = pairOf(meaning.program);
            const text = `${message}${PUBLIC_KEY}${inBase64(publicKey)}\n`;
            const signed = Buffer.from(`${meaning.kind}\n${name}\n${commit}\n${text}`);
            return `${text}${SIGNATURE}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, signed, privateKey).toString('base64')}\n`;
        },
        made: (signed) => {
            if (signed.form === 'ed25519')
                return fits(pairOf(signed.program).publicKey, signed);
            const right = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', hmacKey).update(signed.oldText).digest('hex');
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(signed.signature), Buffer.from(right));
        },
    };
}
function privateKeyOf(apiKey, program) {
    const seed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)('sha256', apiKey, 'roster-sync', `receipt key pair 2\n${program}`, 32);
    const key = Buffer.concat([PRIVATE_DER, Buffer.from(seed)]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key, format: 'der', type: 'pkcs8' });
}
const inBase64 = (publicKey) => publicKey.export({ format: 'der', type: 'spki' }).subarray(PUBLIC_DER.length).toString('base64');
function publicKeyFrom(base64) {
    const key = Buffer.concat([PUBLIC_DER, Buffer.from(base64, 'base64')]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key, format: 'der', type: 'spki' });
}


/***/ }),

/***/ 93238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ basicCredentials),
/* harmony export */   Lb: () => (/* binding */ isSameAddress),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   Xj: () => (/* binding */ ownAddress)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);

/**
 * Decides where the API is.
 *
 * @param program the subdomain
 * @param configured `api.base-url`: only a loopback address, since a branch's own file must not send the key anywhere
 * @param given the input `api-url`: any https address, or a loopback one
 * @throws Failure where an address may not be used
 */
function endpointOf(program, configured, given) {
    if (given !== undefined && given !== '')
        return checked(given, 'api-url', 'use');
    if (configured === undefined)
        return checked(ownAddress(program), 'program', 'run');
    const endpoint = checked(configured, 'api.base-url', 'run');
    if (endpoint.loopback)
        return endpoint;
    throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('`api.base-url` may only name this machine itself (127.0.0.1), for the sandbox.', 'Give another address as the input `api-url` in the workflow, where a branch can’t change it unseen.');
}
/** @returns the address that a program has where nobody names another one */
const ownAddress = (program) => `https://${program}.workstars.com/admin/api/v2/`;
/** Whether two addresses of endpoints lead to the same place: this machine has more than one name. */
function isSameAddress(one, other) {
    const [a, b] = [one, other].map((address) => {
        const url = URL.canParse(address) ? new URL(address) : undefined;
        if (url && isLoopback(url.hostname))
            url.hostname = 'localhost';
        return url?.href;
    });
    return a !== undefined && a === b;
}
function checked(address, name, kind) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || !['http:', 'https:'].includes(url.protocol)) {
        throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`\`${name}\` isn’t a web address.`, 'It has the form https://acme.workstars.com/admin/api/v2/.', kind);
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        const hint = 'Write the bare address; the key has its own input (on a command line, ROSTER_SYNC_API_KEY).';
        throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`\`${name}\` holds more than an address.`, hint, kind);
    }
    const loopback = isLoopback(url.hostname);
    if (url.protocol === 'http:' && !loopback) {
        throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`\`${name}\` isn’t encrypted, and the key would travel openly.`, 'Use https://.', kind);
    }
    return { url: url.href.endsWith('/') ? url.href : `${url.href}/`, loopback };
}
/** Whether a host is this very machine. */
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
/** @returns the user name and the key, as HTTP Basic has them (docs/vendor-api.md, Address and authentication) */
function basicCredentials(key) {
    return Buffer.from(`api-key:${key}`).toString('base64');
}


/***/ })

};
