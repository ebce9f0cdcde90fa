export const id = 2273;
export const ids = [2273,1006,3887,9981];
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

/***/ 96735:
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
 * Reads the file that a configuration is to be proposed for, which git needn't know.
 *
 * @param top the repository's folder
 * @param from what `name` is relative to
 * @returns it with its path in the repository, with forward slashes; outside of it, with its name alone
 * @throws Failure of wrong use where it isn't a file, or one of git's own
 */
function rosterOnDisk(top, from, name) {
    const [file, folder] = [realFile((0,external_node_path_.resolve)(from, name)), external_node_fs_.realpathSync.native(top)];
    const isOutside = !(0,paths/* isInside */.FK)(folder, file);
    const path = isOutside ? (0,external_node_path_.basename)(file) : (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/');
    if (path.startsWith('.git/')) {
        throw new failure/* Failure */.HR('The file is one of git’s own.', 'Name the export of your HR system.', 'use');
    }
    if (!isOutside && (0,glob/* isGlob */.f)(path))
        throw new failure/* Failure */.HR('The file’s path has a character that patterns have.', 'Rename it.', 'use');
    if ((0,external_node_fs_.statSync)(file).size > files/* MAX_FILE_BYTES */.gZ)
        throw new failure/* Failure */.HR('The file is larger than any roster.', 'Name the CSV of the people.', 'use');
    return { path, bytes: (0,external_node_fs_.readFileSync)(file), isOutside };
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
/**
 * @param home the folder of the built program, beside which the example workflows lie
 * @param imports whether the one that imports an export is among them
 */
async function exampleWorkflows(home, imports) {
    const read = (name) => (0,promises_.readFile)(new URL(`workflows/${name}.yml`, home), 'utf8');
    const [check, sync] = await Promise.all([read('check'), read('sync')]);
    return imports ? { check, sync, import: await read('import') } : { check, sync };
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
    const order = (0,decode/* utf16Order */.tH)(raw);
    if (order) {
        const encoding = order === 'little-endian' ? 'utf-16le' : 'utf-16be';
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

// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
// EXTERNAL MODULE: ./src/core/roster/columns/evidence.ts
var evidence = __webpack_require__(46050);
// EXTERNAL MODULE: ./src/core/vocabulary/countries.ts
var countries = __webpack_require__(3810);
// EXTERNAL MODULE: ./src/core/vocabulary/fields.ts
var fields = __webpack_require__(81283);
// EXTERNAL MODULE: ./src/core/vocabulary/headers.ts + 5 modules
var headers = __webpack_require__(69608);
// EXTERNAL MODULE: ./src/core/base/counts.ts
var base_counts = __webpack_require__(3513);
// EXTERNAL MODULE: ./src/core/roster/file/csv.ts + 4 modules
var csv = __webpack_require__(42586);
;// CONCATENATED MODULE: ./src/core/init/view.ts


function viewOf(table) {
    const [sound] = (0,csv/* splitByLength */.O)(table);
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

;// CONCATENATED MODULE: ./src/core/init/words.ts

/* What values of HR systems mean, in English, German, French, Spanish, Dutch, Portuguese, Italian and Polish: only what can’t mean else. */
const words_wordsOf = (text) => new Set(text.split('|').map(base_text/* plain */.pj));
/** Of a status: who has an employment today. */
const ACTIVE = words_wordsOf(`
  Active | Employed | Current | Working | On Leave | Leave of Absence | LOA | Paid Leave | Unpaid Leave |
  Parental Leave | Maternity Leave | Paternity Leave | Medical Leave | Sick Leave | Sabbatical |
  Active - On Leave | Full-Time | Full Time Employee | Part-Time | Part Time Employee | Permanent | Probation |
  Probationary | On Probation | A | Aktiv | Beschäftigt | Beurlaubt | Elternzeit | Mutterschutz | In Probezeit |
  Probezeit | Vollzeit | Teilzeit | Actif | En poste | En activité | En congé | Congé parental | Présent | Activo |
  Activa | En activo | De permiso | Alta | Actief | In dienst | Met verlof | Zwangerschapsverlof | Aktywny |
  Aktywna | Zatrudniony | Zatrudniona | Na urlopie | Ativo | Ativa | Em atividade | Afastado | Afastada | Férias |
  Licença | Attivo | Attiva | In forza | In servizio | In aspettativa | In congedo | Enabled | Activated |
  Provisioned | In Service | Hired | Trabalhando | De férias | Em férias | Licença maternidade | Aspettativa |
  In maternità | Angestellt | Em serviço
`);
/** Of a status: who has left. */
const GONE = words_wordsOf(`
  Terminated | Voluntarily Terminated | Involuntarily Terminated | Terminated for Cause | Terminated - Voluntary |
  Terminated - Involuntary | Voluntary Termination | Involuntary Termination | Termed | Left | Leaver |
  Left the company | Has left | Resigned | Retired | Inactive | Former | Former Employee | Ex-Employee | Deceased |
  Dismissed | Discharged | Fired | Laid off | Made redundant | Redundant | Offboarded | Departed | Separated |
  Quit | Archived | Contract ended | No longer employed | Not employed | T | Ausgeschieden | Ausgetreten |
  Inaktiv | Ehemalig | Ehemaliger Mitarbeiter | Verrentet | Pensioniert | Verstorben | Parti | Partie | Sorti |
  Sortie | Inactif | Démissionné | Démissionnaire parti | Licencié | Licenciée | Retraité | Retraitée | Inactivo |
  Inactiva | Baja | De baja definitiva | Despedido | Jubilado | Cesado | Inactief | Uit dienst | Vertrokken |
  Gepensioneerd | Ontslagen | Nieaktywny | Nieaktywna | Zwolniony | Zwolniona | Były pracownik | Emerytowany |
  Odszedł | Rozwiązano umowę | Inativo | Inativa | Desligado | Desligada | Demitido | Demitida | Aposentado |
  Cessato | Cessata | Dimesso | Dimissionario | Licenziato | Licenziata | Pensionato | Inattivo | I | Deactivated |
  Disabled | Deleted | Deprovisioned | Offboarding completed | Exited | Relieved | Rescindido | Aposentada |
  Falecido | Dimessa | Inattiva | Pensionata | Uscito | Uscita | Deceduto
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
  Niepełny etat | Umowa o pracę | Probationary | Probation | On Probation | Regular - Full Time | Regular - Part Time |
  Exempt | Non-Exempt | Efetivo | Efetiva | CLT | Funcionário | Colaborador | Empregado | Tempo integral | Tempo parcial |
  Meio período | Contrato sem termo | Contrato a termo | Prazo indeterminado | Dipendente | Tempo indeterminato |
  Tempo determinato | Tempo pieno | Part-time orizzontale | Indeterminato | Determinato | A tempo indeterminato |
  A tempo determinato | Contrato indefinido | Contrato temporal | Planta | Fulltimer | Parttimer | FTE | PTE |
  Cadre | Non cadre | Agent de maîtrise | ETAM | Ouvrier | Sindicalizado | Confianza | De confianza | Tarif | Außertariflich
`);
/** Of a type: whom the vendor doesn’t want in the file, or who may be one of them. */
const EXCLUDED = words_wordsOf(`
  Contract | Contractor | Independent Contractor | Contingent | Contingent Worker | Consultant | Freelance | Freelancer |
  Intern | Internship | Trainee | Agency | Agency Worker | Temp | Temporary | Temporary Worker | Vendor | Volunteer |
  Freier Mitarbeiter | Freiberufler | Leiharbeit | Leiharbeiter | Zeitarbeit | Praktikant | Praktikantin | Praktikum |
  Werkstudent | Werkstudentin | Stagiaire | Stage | Intérim | Intérimaire | Prestataire | Becario | Becaria |
  Autónomo | Temporal | Stagiair | Uitzendkracht | Inhuur | ZZP | Stażysta | Stażystka | Zleceniobiorca | B2B |
  Estagiário | Estagiária | Estágio | Terceirizado | PJ | Prestador | Temporário | Stagista | Tirocinante | Tirocinio |
  Consulente | Somministrazione | Collaboratore esterno
`);
const YES = words_wordsOf('Yes | Y | True | 1 | Ja | Oui | Sí | Sim | Tak');
const NO = words_wordsOf('No | N | False | 0 | Nein | Non | Nee | Não | Nie');
/** “A - Active” and “Active (A)” say what “Active” says. */
const withoutCode = (value) => value
    .replace(/^[\p{Lu}\p{N}]{1,3}\s*[-–:]\s*(?=\p{L}{3})/u, '')
    .replace(/(?<=\p{L}{3})\s*\([\p{L}\p{N}]{1,3}\)$/u, '');
/** @param yes what a yes means, where the header asks a question, as “Active” does, and the values answer it */
function employmentStateOf(value, yes) {
    const word = (0,base_text/* plain */.pj)(withoutCode(value));
    const no = yes === 'active' ? 'gone' : 'active';
    if (yes !== undefined && YES.has(word))
        return yes;
    if (yes !== undefined && NO.has(word))
        return no;
    if (ACTIVE.has(word))
        return 'active';
    return GONE.has(word) ? 'gone' : undefined;
}
/** What types are put together of: “Regular Full-Time”, “Hourly (Part-Time)”. */
const PARTS_OF_TYPES = new Set('full part time fulltime parttime regular permanent probation probationary fixed term hourly salaried salary indefinite exempt non employee'.split(' '));
const isEmployeeType = (value) => EMPLOYEE.has((0,base_text/* plain */.pj)(value)) || isMadeOfParts(value);
function isMadeOfParts(value) {
    const parts = value.toLowerCase().match(/\p{L}+/gu) ?? [];
    return parts.length > 1 && parts.every((part) => PARTS_OF_TYPES.has(part));
}
const isExcludedType = (value) => EXCLUDED.has((0,base_text/* plain */.pj)(value));
/** A kind that fewer people have may be one person's cell that is in the wrong column. */
const MANY = 3;
/** How a kind of people is described: by its name where it surely is one, else by how many have it. */
function shownKind(value, count) {
    const isKind = count >= MANY || isExcludedType(value) || isEmployeeType(value);
    return isKind ? JSON.stringify(value) : 'of a cell that `check` names';
}

;// CONCATENATED MODULE: ./src/core/init/types.ts



/* What a column of kinds of people holds: types, as “Part-Time”, or statuses, as “Terminated”. */
/** More kinds aren't kinds. */
const MAX_KINDS = 60;
const isType = (value) => isEmployeeType(value) || isExcludedType(value);
const isStatus = (value) => !isType(value) && employmentStateOf(value, undefined) !== undefined;
function holdsMostly(column, isSo) {
    const counts = (0,base_counts/* countsOf */.mQ)(filled(column));
    if (counts.size === 0 || counts.size > MAX_KINDS)
        return false;
    const people = [...counts].reduce((sum, [value, count]) => sum + (isSo(value) ? count : 0), 0);
    return people * 2 > filled(column).length;
}
/** Whether most values are types of employment. */
const holdsTypes = (column) => holdsMostly(column, isType);
/** Whether most values say who is employed and who has left, and not of which type they are. */
const holdsStatuses = (column) => holdsMostly(column, isStatus);

;// CONCATENATED MODULE: ./src/core/init/missing.ts





/** What may be the same for everybody, and so need no column. */
const CONSTANTS = {
    type: {
        text: 'No column says who is an employee. Is everybody in the file one: no contractors, no interns?',
        choices: [{ answer: 'employee', says: 'everybody is' }],
    },
    country: {
        text: 'No column says the country. Is everybody in the same country? If so, in which (GB, or its name)?',
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
        return (0,countries/* countryCode */.kf)(answer);
    return answer === '' ? undefined : answer;
}
/** What a field is called in a sentence. */
const called = (field) => (0,fields/* fieldOf */._F)(field)?.called ?? field;
const keyOfColumn = (field) => `column:${field}`;
function whichColumn(field, headers) {
    return {
        key: keyOfColumn(field),
        text: `Which column is ${called(field)}?`,
        choices: headers.map((header) => ({ answer: header, says: `“${header}”` })),
    };
}
const listed = (headers) => headers.map((header) => `“${header}”`).join(' or ');
/** A longer list helps nobody to choose. */
const MAX_CANDIDATES = 6;
/**
 * What is said and asked of an element that no column surely is. Only columns are named that can be it: by what their
 * headers say or their cells show, and where neither speaks against it.
 *
 * @param free the columns that are nothing else
 * @param because what is wrong with the column that is called like it, in a sentence
 */
function missingField(element, free, because) {
    const byHeader = free.filter((column) => isOffered(column, element));
    const byCells = free.filter((column) => !byHeader.includes(column) && (0,headers/* fieldsKnownAs */.XE)(column.header).size === 0 && shows(column, element));
    const offered = [...byHeader, ...byCells];
    const others = offered.length === 0 ? free.filter((column) => isNameAtBirth(column, element)) : [];
    const candidates = [...offered, ...others].slice(0, MAX_CANDIDATES).map(({ header }) => header);
    const may = candidates.length > 0 ? ` It may be ${listed(candidates)}.${ifWhole(element, candidates)}` : '';
    const constant = CONSTANTS[fields/* FIELDS */.cJ[element].kind];
    const otherwise = constant
        ? ` If it is the same for everybody, say so: \`${element}: { value: … }\` under \`columns\`.`
        : ` Add it to the export, or name its column under \`columns\`.`;
    const says = `${because ?? `No column is surely ${called(element)}.`}${may}${otherwise}`;
    const question = candidates.length > 0
        ? whichColumn(element, candidates)
        : constant && { key: constantKey(element), ...constant };
    return { element, candidates, open: { says, ...(question && { question }) } };
}
/** A column that may be the whole name isn’t both of its parts. */
const ifWhole = (element, candidates) => fields/* FIELDS */.cJ[element].kind === 'name' && candidates.some(headers/* isFullNameHeader */.wM)
    ? ' If that is the whole name, it has to be split into forename and surname.'
    : '';
/** Whether a header may mean the element, and the cells don't say no. */
function isOffered(column, element) {
    const { header } = column;
    if (!(0,headers/* isDoubtful */.Ge)(header, element) || (0,headers/* isMisleading */.qf)(header, element) || !(0,evidence/* mayBe */.H)(column, element))
        return false;
    if (fields/* FIELDS */.cJ[element].kind === 'type')
        return !holdsStatuses(column) && !missing_isStatus(header);
    if (fields/* FIELDS */.cJ[element].kind === 'country')
        return (0,evidence/* showsInCells */.vq)(column, element);
    return !missing_isStatus(header);
}
/** A maiden name is somebody’s surname where the file has no other. */
const isNameAtBirth = (column, element) => fields/* FIELDS */.cJ[element].kind === 'name' && (0,headers/* isMisleading */.qf)(column.header, element) && (0,evidence/* mayBe */.H)(column, element);
const missing_isStatus = (header) => (0,headers/* fieldsKnownAs */.XE)(header).has('status');
const shows = (column, element) => !(0,headers/* isMisleading */.qf)(column.header, element) &&
    (fields/* FIELDS */.cJ[element].kind === 'type'
        ? holdsTypes(column)
        : (0,evidence/* showsInCells */.vq)(column, element) ||
            (fields/* FIELDS */.cJ[element].kind === 'id' && (0,headers/* saysId */.uW)(column.header) && (0,evidence/* identifies */.HR)(column)));

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
        ...(setting.keeper === undefined ? fileLines(proposal, setting) : canonicalLines(proposal, setting)),
        ...(setting.keeper === 'export' ? importLines(proposal, setting) : []),
    ];
    return `${lines.join('\n')}\n`;
}
function schemaAddress(action) {
    const [repository = '', ref = ''] = action.split('@');
    return `https://raw.githubusercontent.com/${repository}/${ref}/schema/roster-sync.schema.json`;
}
/** Where the file is the roster. */
function fileLines(proposal, setting) {
    return [
        ...rosterLines(proposal, setting),
        ...(proposal.hierarchy ? hierarchyLines(proposal.hierarchy) : []),
    ];
}
/** How the roster is read that was made of the file. */
function canonicalLines({ entries, filters, hierarchy }, { file, keeper }) {
    const pattern = entries.find(({ element }) => element === 'employee_id')?.pattern;
    // Those of an export act at every sync, too, and are under `import`.
    const dates = keeper === 'export' ? [] : filters.filter(isDated);
    const inRoster = (filter) => {
        const own = entries.find(({ header, formats }) => header === filter.header && formats !== undefined);
        return { ...filter, header: own?.element ?? filter.header, formats: ['YYYY-MM-DD'] };
    };
    const below = [
        ...(file === USUAL_FILE ? [] : [`  file: ${scalar(file)}`]),
        ...(pattern === undefined || keeper === 'export'
            ? []
            : ['  columns:', `    employee_id: { column: employee_id, pattern: ${JSON.stringify(pattern)} }`]),
        ...(dates.length > 0 ? ['  filters:', ...dates.map(inRoster).flatMap(dateLines)] : []),
    ];
    const id = hierarchy?.positionId === undefined ? '' : ', position_id: position_id';
    const posts = `hierarchy: { manager_id: manager_id, position_title: position_title${id} } # of the roster’s own columns`;
    return [
        ...(below.length > 0 ? ['roster:', ...below, DEPARTMENTS] : []),
        ...(hierarchy?.isSound ? [posts] : []),
    ];
}
/** How the export is read that the roster is made of. */
function importLines(proposal, setting) {
    const { hierarchy } = proposal;
    const posts = hierarchy ? hierarchyLines(hierarchy).map((line) => `  ${line}`) : [];
    const below = [...readingLines(proposal, setting), ...posts];
    const isEmpty = !below.some(isSetting);
    const why = 'how the export is read; nothing else of it enters the repository';
    return [isEmpty ? `# import: ${why}` : `import: # ${why}`, ...below];
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
    return filters.some(isDated) && timeZone !== 'UTC' ? [`time-zone: ${timeZone} # whose day counts`] : [];
}
const isDated = (filter) => 'by' in filter;
const DEPARTMENTS = '  # departments: [Sales, IT] # names as the portal has them: any other would be an error';
/** The lines of `roster`; empty where there is nothing to say. */
function rosterLines(proposal, setting) {
    const { file } = setting;
    const below = [
        ...(file === USUAL_FILE ? [] : [`  file: ${scalar(file)}`]),
        ...readingLines(proposal, setting),
    ];
    if (!below.some(isSetting))
        return proposal.open.length > 0 ? below : [];
    return ['roster:', ...below, DEPARTMENTS];
}
/** How a file of people is read, under `roster` or `import`. */
function readingLines(proposal, { encoding, layout = {}, sheet }) {
    const { filters, remarks } = proposal;
    const columns = columnLines(proposal);
    const { headerLine = 1, skipLast = 0 } = layout;
    return [
        ...(sheet === undefined ? [] : [`  sheet: ${scalar(sheet)}`]),
        ...(headerLine > 1 ? [`  header-line: ${headerLine} # a title is above it`] : []),
        ...(skipLast > 0 ? [`  skip-last: ${skipLast} # a footer`] : []),
        ...(encoding.encoding === 'utf-8'
            ? []
            : [...comment(encoding.why ?? '', '  '), `  encoding: ${encoding.encoding}`]),
        ...(columns.some(isSetting) ? ['  columns:'] : []),
        ...columns,
        ...(filters.length > 0 ? ['  filters:', ...filters.flatMap(filterLines)] : []),
        ...remarks.flatMap((remark) => comment(remark, '  ')),
    ];
}
const isSetting = (line) => !line.trimStart().startsWith('#');
/** The lines under `columns`: what is known, and what may be, as comments. Where nothing is known, a skeleton. */
function columnLines({ entries, missing, refused, headers }) {
    const isSkeleton = entries.every(({ header }) => header === undefined);
    const undecided = missing.flatMap(({ element, candidates }) => {
        const may = candidates.map((header) => oneLine(scalar(header)));
        const beside = may.length > 0 ? ` # ${may.join(', or ')}?` : '';
        // Left out, it would be read from the column that is called like it.
        if (isSkeleton || refused.includes(element))
            return [`    ${element}: ${UNDECIDED}${beside || ' # see above'}`];
        const [first = '…', ...others] = may;
        const others_ = others.length > 0 ? `, or ${others.join(', or ')}` : '';
        if (may.length > 0)
            return [`    # ${element}: ${first} # is it this one${others_}?`];
        return mayBeConstant(element) ? [`    # ${element}: { value: … } # if it is the same for everybody`] : [];
    });
    const inFile = headers.map((header) => `“${header}”`).join(', ');
    return [
        ...(isSkeleton
            ? comment(`No header of the file is known. Name the right one for each: ${inFile}.`, '    ')
            : []),
        ...entries.filter(isNeeded).flatMap(entryLines),
        ...undecided,
    ];
}
/** A header that is the element’s name needs no line, if nothing else is to be said. */
const isNeeded = ({ element, header, headers, part, formats, pattern, optional, values, constant, }) => element !== header ||
    [headers, part, formats, pattern, optional, values, constant].some((one) => one !== undefined);
function entryLines({ element, header = '', headers, part, formats, pattern, optional, values, constant, why, }) {
    const comments = why.flatMap((sentence) => comment(sentence, '    '));
    if (constant !== undefined)
        return [...comments, `    ${element}: { value: ${scalar(constant)} }`];
    if (values) {
        const map = [...values].map(([value, meaning]) => `        ${scalar(value)}: ${scalar(meaning)}`);
        const under = map.length > 0 ? ['      values:', ...map] : ['      values: {}'];
        return [...comments, `    ${element}:`, `      column: ${scalar(header)}`, ...under];
    }
    if (headers)
        return [...comments, `    ${element}: { columns: ${list(headers)} }`];
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
    return isDated(filter) ? dateLines(filter) : listLines(filter);
}
function dateLines({ header, formats, by, kept, left }) {
    const date = formats.length === 1 ? scalar(formats.join()) : list(formats);
    const when = by === 'until' ? 'after that day' : 'before that day';
    return [
        `    # Today ${(0,base_text/* counted */.hS)(kept, 'person is', 'people are')} kept and ${left} left out: nobody is sent ${when}.`,
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
/** @returns the texts of these files, by their paths: the configuration and the workflows */
function filesFor(proposal, setting, examples, schedule) {
    return new Map([
        [names/* CONFIG_PATH */.tF, configText(proposal, setting)],
        [names/* CHECK_WORKFLOW_PATH */.Tt, workflowText(examples.check, setting, schedule)],
        [names/* SYNC_WORKFLOW_PATH */.uG, workflowText(examples.sync, setting, schedule)],
        ...(examples.import === undefined
            ? []
            : [[names/* IMPORT_WORKFLOW_PATH */.Qo, workflowText(examples.import, setting, schedule)]]),
    ]);
}
/** Fits one of the example workflows to a repository; all else in it stays as it is. */
function workflowText(example, { action, file }, { minute, timeZone }) {
    const watched = file.startsWith('roster/') ? [] : [`\n      - ${scalar(file)}`];
    return example
        .replaceAll(`uses: ${names/* ACTION */.hr}`, () => `uses: ${action}`)
        .replace(/- cron: '\d+ /, () => `- cron: '${minute} `)
        .replace(/timezone: .*/, () => `timezone: ${timeZone}`)
        .replace(/ROSTER: roster\/employees\.csv/, () => `ROSTER: ${scalar(file)}`)
        .replace(/\n {6}- roster\/\*\*/, (found) => `${found}${watched.join('')}`);
}

// EXTERNAL MODULE: ./src/core/roster/columns/unneeded.ts + 1 modules
var unneeded = __webpack_require__(73797);
// EXTERNAL MODULE: ./src/core/roster/columns/names.ts
var columns_names = __webpack_require__(14655);
// EXTERNAL MODULE: ./src/core/vocabulary/nothing.ts
var nothing = __webpack_require__(72805);
// EXTERNAL MODULE: ./src/core/vocabulary/dates.ts
var vocabulary_dates = __webpack_require__(34013);
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
    const counts = (0,base_counts/* countsOf */.mQ)(cells.filter((text) => text !== '' && !(0,nothing/* meansNoDay */.e)(text)));
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
        entries.push({
            element,
            header,
            ...(field.joined && { headers: field.joined.map((column) => column.header) }),
            ...(field.part && { part: field.part }),
            ...details,
            why,
        });
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
            return element === 'forename' && part ? nameDetails(column, part) : { why: [] };
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
    const [read, other] = part === 'first' ? ['forename', 'surname'] : ['surname', 'forename'];
    const says = `“${column.header}” is read with the ${read} first, except before a comma. If the ${other} comes first, swap \`part: first\` and \`part: last\`.`;
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
    const unknown = [...(0,base_counts/* byFrequency */.qb)(filled(column))].filter(([value]) => (0,countries/* countryCode */.kf)(value) === undefined);
    if (unknown.length === 0)
        return { why: [] };
    const people = unknown.reduce((sum, [, count]) => sum + count, 0);
    const which = isList(column)
        ? `: ${unknown.map(([value, count]) => `${JSON.stringify(value)} (${count})`).join(', ')}`
        : '';
    const says = `“${column.header}” holds what isn’t a known country, for ${people} people${which}. Correct it where it comes from.`;
    return { why: [], open: [{ says }] };
}

;// CONCATENATED MODULE: ./src/core/init/found.ts

/** The columns of a field, in their order; none of one that wasn't found. */
const columnsOf = (one) => one ? (one.joined ?? [one.column]) : [];
/** What a row has of a field. */
function found_valueOf(found, field, row) {
    const one = found.get(field);
    const cells = columnsOf(one)
        .map(({ cells }) => cells[row] ?? '')
        .filter((cell) => cell !== '');
    const value = cells.join(' ');
    return one?.part ? (0,columns_names/* splitName */.W)(value)[one.part] : value;
}

;// CONCATENATED MODULE: ./src/core/init/names.ts






/** Enough to be no coincidence. */
const MOST = 0.8;
const hasSeveralWords = (column) => share(filled(column), (value) => /\S[\s,]+\S/.test(value)) > MOST;
/** Forename and surname out of a full name; or the one of them that is only called “Name”, beside the other. */
function namesFrom(view, found, isFree) {
    const [forename, surname] = [found.get('forename')?.column, found.get('surname')?.column];
    if (forename && surname)
        return [];
    const called = view.columns.filter((column) => isFree(column) && (0,headers/* isFullNameHeader */.wM)(column.header) && (0,evidence/* doubtAbout */.ce)(column, 'surname') === undefined);
    // “Nombre” is a forename beside surnames, and the whole name where it is alone.
    if (forename && called.length === 0 && (0,headers/* isFullNameHeader */.wM)(forename.header) && hasSeveralWords(forename))
        return partsOf(forename);
    const other = forename ?? surname;
    if (other)
        return besideName(view, called, isFree, other, forename ? 'surname' : 'forename');
    const [column, ...others] = called.filter(hasSeveralWords);
    const isSame = (one) => one.cells.every((cell, row) => cell === column?.cells[row]);
    return column && others.every(isSame) ? partsOf(column) : [];
}
/** Which part of a split name is which: without commas, the header may say that the surname comes first. */
function partsOf(column) {
    const isTurned = (0,headers/* isSurnameFirst */.cF)(column.header) && !filled(column).some((name) => name.includes(','));
    return [
        { field: 'forename', column, part: isTurned ? 'last' : 'first' },
        { field: 'surname', column, part: isTurned ? 'first' : 'last' },
    ];
}
/** The forename or the surname, where the other one has a column of its own. */
function besideName(view, called, isFree, other, field) {
    const holdsOther = (column) => {
        const holds = (value, row) => {
            const name = other.cells[row] ?? '';
            return name !== '' && ` ${plainWords(value)} `.includes(` ${plainWords(name)} `);
        };
        return column.cells.filter(holds).length * 2 > column.cells.length;
    };
    const doubted = view.columns.filter((column) => isFree(column) &&
        !called.includes(column) &&
        (0,headers/* isDoubtful */.Ge)(column.header, field) &&
        !(0,headers/* isMisleading */.qf)(column.header, field) &&
        (0,evidence/* mayBe */.H)(column, field));
    const alone = [...called, ...doubted].filter((column) => !holdsOther(column));
    const [only, ...others] = alone;
    if (only && others.length === 0) {
        const what = field === 'surname' ? 'forenames' : 'surnames';
        return [{ field, column: only, because: `it is beside ${what} and doesn’t hold them` }];
    }
    const [whole, ...wholes] = called.filter(holdsOther);
    if (alone.length > 0 || !whole || wholes.length > 0)
        return [];
    return [
        { field, column: whole, part: field === 'surname' ? 'last' : 'first', because: 'it holds whole names' },
    ];
}
const plainWords = (name) => name
    .split(/[\s,]+/)
    .map(base_text/* plain */.pj)
    .join(' ');
/** What is written before surnames and belongs to them. */
const PARTICLE = /^((van|von|vom|zu|zum|zur|de|den|der|des|del|della|di|da|do|dos|das|du|la|las|le|les|los|ter|ten|te|op|in|aan|bij|af|av|y|e|el|al|bin|ibn|ben|mac|mc|o|d|l|t|s|n|het|onder|uit|voor)\b['’.]?[\s/]*)+$/i;
const isParticles = (column) => share(filled(column), (value) => PARTICLE.test(value.replace(/^['’]/, ''))) > MOST;
/** The columns whose values belong to a name that was found: particles, a second surname, further forenames. */
function joinedNames(view, found, isFree) {
    const further = (isIt) => view.columns.filter((column) => isFree(column) &&
        isIt(column) &&
        filled(column).length > 0 &&
        filled(column).some((value) => /\p{L}/u.test(value)) &&
        !(0,evidence/* holdsHonorifics */.Zq)(column));
    const joined = (field, before, after) => {
        const one = found.get(field);
        if (!one || one.part || one.joined)
            return [];
        const isApart = (column) => !repeats(one.column, column);
        const all = [...before.filter(isApart), one.column, ...after.filter(isApart)];
        return all.length === 1 ? [] : [{ ...one, joined: all }];
    };
    const prefixes = further(({ header }) => (0,headers/* isSurnamePrefix */.Gf)(header)).filter(isParticles);
    const middle = further(({ header }) => (0,headers/* isMiddleName */.x$)(header));
    return [
        ...joined('surname', prefixes, further(({ header }) => (0,headers/* isSecondSurname */.kW)(header))),
        ...joined('forename', [], middle).filter((one) => helpsManagers(one, found)),
    ];
}
/** Whether a name holds already what the other column has. */
function repeats(name, other) {
    const rows = other.cells.flatMap((cell, row) => (cell === '' ? [] : [row]));
    const holds = rows.filter((row) => ` ${plainWords(name.cells[row] ?? '')} `.includes(` ${plainWords(other.cells[row] ?? '')} `));
    return holds.length * 2 > rows.length;
}
/** Whether the names of managers are found by the longer names, or by neither; not where only the shorter ones do. */
function helpsManagers({ field, column, joined = [] }, found) {
    const managers = found.get('manager_name')?.column;
    if (!managers)
        return true;
    const surnames = found.get('surname');
    const named = (0,base_counts/* countsOf */.mQ)(filled(managers).map((name) => inOrder(plainWords(name), name)));
    const countWith = (columns) => {
        const names = new Set(column.cells.map((_, row) => plainWords([...columns, ...columnsOf(surnames)].map(({ cells }) => cells[row] ?? '').join(' '))
            .replaceAll(/ +/g, ' ')
            .trim()));
        return [...named].reduce((sum, [name, count]) => sum + (names.has(name) ? count : 0), 0);
    };
    return field !== 'forename' || countWith(joined) >= countWith([column]);
}
/** “Surname, Forename” as “Forename Surname”; any other name as it is. */
function inOrder(words, name) {
    const comma = name.indexOf(',');
    if (comma === -1)
        return words;
    return plainWords(`${name.slice(comma + 1).trim()} ${name.slice(0, comma)}`).trim();
}

// EXTERNAL MODULE: ./src/core/roster/people/name-order.ts
var name_order = __webpack_require__(21605);
;// CONCATENATED MODULE: ./src/core/init/order.ts




/* Which of two names is the forename: headers may be wrong, and addresses and names of managers show it. */
/** What is asked where forenames and surnames seem to be in each other's place; undefined where they don't. */
function orderQuestion(view, found) {
    const [forename, surname] = fields/* NAMES */.Xk.map((field) => found.get(field));
    if (!forename || !surname)
        return undefined;
    const shown = whatShowsIt(view, found);
    if (shown === undefined)
        return undefined;
    const isWhole = forename.column === surname.column;
    const [one, other] = [forename.column.header, surname.column.header];
    const seems = isWhole
        ? `The surname seems to come ${forename.part === 'first' ? 'first' : 'last'} in “${one}”`
        : `Forenames and surnames seem to be in each other’s place, in “${one}” and “${other}”`;
    const text = `${seems}: ${shown}. Is it so?`;
    return {
        says: `${seems}: ${shown}. Look into the file, and say under \`columns\` which is which.`,
        question: {
            key: 'names:order',
            text,
            choices: [
                { answer: 'swapped', says: 'yes: they are read the other way round' },
                { answer: 'right', says: isWhole ? 'no' : 'no: the headers are right' },
            ],
        },
    };
}
/** @returns in words what shows that forenames and surnames are in each other's place */
function whatShowsIt(view, found) {
    const people = Array.from({ length: view.rows }, (_, row) => ({
        forename: found_valueOf(found, 'forename', row),
        surname: found_valueOf(found, 'surname', row),
        email: found_valueOf(found, 'email', row),
    }));
    const byAddress = (0,name_order/* orderInAddresses */.oh)(people);
    if ((0,name_order/* isSwapped */.lz)(byAddress))
        return `${byAddress.swapped} e-mail addresses have them the other way round`;
    const managers = found.get('manager_name');
    if (!managers)
        return undefined;
    const byManager = (0,name_order/* orderInNames */.Mv)(people, filled(managers.column));
    return (0,name_order/* isSwapped */.lz)(byManager)
        ? `${byManager.swapped} names of managers have them the other way round`
        : undefined;
}

;// CONCATENATED MODULE: ./src/core/init/fields.ts











/** In the order in which columns are looked for. */
const SOUGHT = [
    ...fields/* EMPLOYEE_ELEMENTS */.jO,
    ...fields/* MANAGER_KEYS */.tm,
    fields/* POSITION_COLUMNS */.qn.title,
    fields/* POSITION_COLUMNS */.qn.id,
];
/**
 * Finds the column of each field: by a header that means nothing else and values that don’t speak against it; else by
 * a header that may mean it and values that prove it. A column is never taken for two fields, the parts of a name apart.
 */
function findFields(view, answers) {
    const found = new Map();
    const decisions = new Map();
    const isFree = (column) => ![...found.values()].some((one) => one.column === column || one.joined?.includes(column));
    const take = (...fields) => {
        for (const one of fields)
            found.set(one.field, one);
    };
    for (const field of SOUGHT) {
        const column = answeredColumn(view, field, answers);
        if (column)
            take({ field, column });
    }
    for (const field of SOUGHT) {
        if (found.has(field))
            continue;
        const known = view.columns.filter((column) => isFree(column) && (0,headers/* fieldsKnownAs */.XE)(column.header).has(field));
        const decision = decide(known, field);
        decisions.set(field, decision);
        if (decision.column)
            take({ field, column: decision.column });
    }
    take(...namesFrom(view, found, isFree));
    for (const field of SOUGHT) {
        if (found.has(field) || decisions.get(field)?.undecided)
            continue;
        const [only, ...others] = view.columns
            .filter((column) => isFree(column))
            .flatMap((column) => likelyAs(column, field, view) ?? []);
        if (only && others.length === 0)
            take(only);
    }
    take(...joinedNames(view, found, isFree));
    const swapped = decideOrder(view, found, answers);
    // What not everybody needs is read only where the configuration names its column.
    const left = fields/* EMPLOYEE_ELEMENTS */.jO.filter((element) => (0,fields/* isRequired */.gx)(element) && !found.has(element) && constantOf(element, answers) === undefined);
    const free = view.columns.filter(isFree);
    return {
        found,
        missing: left.flatMap((element) => {
            const names = swapped.find((one) => one.element === element);
            if (names)
                return names;
            const { undecided, doubt } = decisions.get(element) ?? {};
            if (undecided)
                return { element, ...undecided };
            return (0,fields/* isRequired */.gx)(element) || doubt !== undefined ? missingField(element, free, doubt) : [];
        }),
        refused: left.filter((element) => decisions.get(element)?.doubt !== undefined || swapped.some((one) => one.element === element)),
    };
}
/**
 * Forenames and surnames that seem to be in each other's place: swapped, left, or not taken, as it is answered.
 *
 * @returns both names, where somebody has to say
 */
function decideOrder(view, found, answers) {
    const question = orderQuestion(view, found);
    if (!question)
        return [];
    const answer = answers.get(question.question.key);
    if (answer === 'right')
        return [];
    const [forename, surname] = [found.get('forename'), found.get('surname')];
    if (answer === 'swapped' && forename && surname) {
        found.set('forename', { ...surname, field: 'forename' });
        found.set('surname', { ...forename, field: 'surname' });
        return [];
    }
    const candidates = [...new Set([...columnsOf(forename), ...columnsOf(surname)])].map(({ header }) => header);
    for (const name of fields/* NAMES */.Xk)
        found.delete(name);
    return fields/* NAMES */.Xk.map((element, at) => ({ element, candidates, ...(at === 0 && { open: question }) }));
}
function answeredColumn(view, field, answers) {
    const header = answers.get(keyOfColumn(field));
    return view.columns.find((column) => column.header === header);
}
/** One of the columns whose headers all say that they are the field. */
function decide(known, field) {
    // The name of the XML element means the element; and a header in the very letters means more than a similar one.
    const exact = known.find(({ header }) => header === field);
    const written = known.filter(({ header }) => (0,headers/* isWrittenAs */.ol)(header, field));
    const candidates = exact ? [exact] : written.length > 0 ? written : known;
    const sound = candidates.filter((column) => doubtOf(column, field) === undefined);
    const [first, ...others] = sound;
    if (first && others.every((other) => other.cells.every((cell, row) => cell === first.cells[row]))) {
        return { column: first };
    }
    if (first) {
        const headers = sound.map(({ header }) => header);
        const says = `Which of ${listed(headers)} is ${called(field)}? Add \`${field}:\` with that header under \`columns\`.`;
        return { undecided: { candidates: headers, open: { says, question: whichColumn(field, headers) } } };
    }
    const [doubtful] = candidates;
    if (!doubtful)
        return {};
    return {
        doubt: `“${doubtful.header}” is called like ${called(field)}, but ${doubtOf(doubtful, field) ?? ''}.`,
    };
}
function doubtOf(column, field) {
    const isType = (0,fields/* isEmployeeElement */.C$)(field) && fields/* FIELDS */.cJ[field].kind === 'type';
    return isType && holdsStatuses(column)
        ? 'its values say who is employed and who has left'
        : (0,evidence/* doubtAbout */.ce)(column, field);
}
/** A column that may be the field by its header, and is it by its values. */
function likelyAs(column, field, view) {
    const because = becauseOf(column, field, view);
    if (because === undefined || doubtOf(column, field) !== undefined)
        return undefined;
    return { field, column, because };
}
function becauseOf(column, field, view) {
    const { header } = column;
    const values = filled(column);
    switch ((0,fields/* fieldOf */._F)(field)?.kind ?? field) {
        case 'id': {
            // Names of accounts and ids of other systems are offered, not taken.
            const isOnlyId = (0,headers/* isBareId */.oh)(header) && !view.columns.some((other) => other !== column && isOtherId(other));
            return isOnlyId && (0,evidence/* identifies */.HR)(column) ? 'everybody has a value of their own' : undefined;
        }
        case 'department':
            return (0,headers/* isDepartmentHeader */.AO)(header) ? 'no other header is about departments' : undefined;
        case 'position_title':
            return (0,headers/* isDoubtful */.Ge)(header, field) && !(0,headers/* isCodeOfJobs */.vR)(header) ? 'its values are titles of jobs' : undefined;
        case 'type':
            return (0,headers/* isDoubtful */.Ge)(header, field) && holdsTypes(column) ? 'its values are types' : undefined;
        case 'email': {
            const isOnly = view.columns.every((other) => other === column || !(0,evidence/* showsInCells */.vq)(other, field));
            return isOnly && (0,headers/* saysEmail */.Lc)(header) && !(0,headers/* isMisleading */.qf)(header, field) && areOfOneCompany(values)
                ? 'it is the only column of addresses, and they are of one company'
                : undefined;
        }
        case 'country': {
            // Two letters may as well be a state; and a person’s nationality or home isn’t where they work.
            const isName = (value) => value.length > 3 && (0,countries/* countryCode */.kf)(value) !== undefined;
            return (0,headers/* isWorkplaceHeader */._B)(header) && (0,evidence/* showsInCells */.vq)(column, field) && share(values, isName) === 1
                ? 'all its values are countries'
                : undefined;
        }
        default:
            return undefined;
    }
}
const NEARLY_ALL = 0.8;
/** Whether most addresses have the same domain, as those that an employer gives. */
function areOfOneCompany(addresses) {
    const [most = 0] = (0,base_counts/* byFrequency */.qb)(addresses.map((one) => one.slice(one.lastIndexOf('@')).toLowerCase())).values();
    return addresses.length > 1 && most > addresses.length * NEARLY_ALL;
}
/** Whether a column may be the employee id as well. */
const isOtherId = (column) => ((0,headers/* isDoubtful */.Ge)(column.header, 'employee_id') || ((0,headers/* saysId */.uW)(column.header) && (0,evidence/* identifies */.HR)(column))) &&
    !(0,headers/* isMisleading */.qf)(column.header, 'employee_id') &&
    (0,headers/* fieldsKnownAs */.XE)(column.header).size === 0 &&
    (0,evidence/* doubtAbout */.ce)(column, 'employee_id') === undefined;

// EXTERNAL MODULE: ./src/core/roster/columns/date-sieve.ts
var date_sieve = __webpack_require__(45324);
// EXTERNAL MODULE: ./src/core/vocabulary/leaver-words.ts
var leaver_words = __webpack_require__(43109);
;// CONCATENATED MODULE: ./src/core/init/candidates.ts
/** A filter by a date, as YAML on one line; of several forms, all. */
function dateFilterWords({ header, formats, by, }) {
    const quoted = formats.map((format) => (format.includes(',') ? JSON.stringify(format) : format));
    const date = quoted.length === 1 ? quoted.join() : `[${quoted.join(', ')}]`;
    return `\`{ column: ${JSON.stringify(header)}, date: ${date}, keep: ${by} }\``;
}

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
        const exit = (0,leaver_words/* exitIn */.KP)(header);
        const values = filled(column).filter((value) => !(0,nothing/* meansNoDay */.e)(value));
        if (column === starts || (values.length === 0 && !(0,leaver_words/* saysDay */.XR)(header)))
            continue;
        if (exit === undefined && !areAfterStarts(column, starts))
            continue;
        const { isDates, formats, unproven } = dateFinding(column.cells);
        if (values.length > 0 && !isDates) {
            if ((0,leaver_words/* saysDay */.XR)(header))
                open.push({ says: unreadable(header) });
            continue;
        }
        const forms = formsOf(formats, unproven, answers, starts);
        if ('open' in forms)
            open.push(undecided(column, forms.open, exit !== undefined));
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
function undecided({ header }, { formats, rows }, isExit) {
    const [one, other] = formats;
    const has = isExit ? 'has last days' : 'has dates that may be last days';
    const filter = dateFilterWords({ header, formats: [one], by: 'until' });
    const text = `Are dates of “${header}” ${one} or ${other}? They could be both.`;
    if (rows)
        return { says: `“${header}” ${has}, and no format reads all of them: export them in one.` };
    return {
        says: `“${header}” ${has}. ${text} Ask who made the file, and add ${filter}, or the other.`,
        question: {
            key: exits_dateKey(formats),
            text,
            choices: formats.map((format) => ({ answer: format, says: format })),
        },
    };
}
/** Most people who are in a list haven’t left. */
const MAX_LEFT = 0.7;
/** A date after it means that nobody knows of an end. */
const NO_END = '2090';
/**
 * Whether dates are what last days are, whatever their header says: some people have one, or most have the end of all
 * times, and nobody has one before their start.
 */
function areAfterStarts(column, starts) {
    if (!starts || !(0,leaver_words/* mayHaveLastDays */.zS)(column.header) || (0,headers/* fieldsKnownAs */.XE)(column.header).size > 0)
        return false;
    const { isDates, formats, unproven } = dateFinding(column.cells);
    if (!isDates)
        return false;
    const own = daysIn(column, [...formats, ...unproven.flatMap((one) => one.formats)]);
    const start = dateFinding(starts.cells);
    const startOf = daysIn(starts, [...start.formats, ...start.unproven.flatMap((one) => one.formats)]);
    const rows = column.cells.map((_, row) => row);
    const ended = rows.filter((row) => (own(row) ?? NO_END) < NO_END);
    const isSparse = ended.length > 0 && ended.length < rows.length * MAX_LEFT;
    return isSparse && ended.every((row) => (own(row) ?? '') > (startOf(row) ?? ''));
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
            known.set(cell, cell === '' || (0,nothing/* meansNoDay */.e)(cell) ? undefined : (0,date_sieve/* dayOf */.k)(cell, formats));
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
    const ahead = new Set(rows);
    if (answer === 'wait')
        return { sieve: { filter, drops: (row) => ahead.has(row) }, open: [] };
    const who = `${(0,base_text/* counted */.hS)(rows.length, 'person starts', 'people start')} after today (line ${lineOf(first)} is the first), and new people get a welcome mail at once`;
    const line = dateFilterWords(filter);
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
/**
 * @param types the column that the types are read from: of statuses only where it says who has left, too
 * @returns the columns by whose values somebody may be left out
 */
function statusCandidates(view, answers, types) {
    const found = [];
    const open = [];
    for (const column of view.columns) {
        const values = new Set(filled(column));
        const pair = values.size <= MAX_ANSWERS ? (0,leaver_words/* answersIn */.VZ)(values) : undefined;
        const question = pair && (0,leaver_words/* questionIn */.qh)(column.header);
        if (pair && question)
            found.push(answerCandidate(column, pair, question, answers));
        else if (values.size > 0 && statuses_isStatus(column, column === types)) {
            const candidate = statusCandidate(column, column === types, answers);
            if (candidate)
                found.push(candidate);
            else if ((0,leaver_words/* isBareStatus */.jc)(column.header) || !areCodes(values))
                open.push({ says: unknownStatus(column) });
        }
    }
    return { found, open };
}
const unknownStatus = ({ header }) => `“${header}” looks like a status, and none of its values is known to mean that somebody is employed. If they say who has left, add a filter.`;
/** “Estado” may as well be the state of a country, and “SP” one of them. */
const areCodes = (values) => values.size > 1 && [...values].every((value) => /^\p{Lu}{2,3}$/u.test(value));
const statuses_MOST = 0.8;
/** Yes and no, each in some spellings. */
const MAX_ANSWERS = 8;
const isCalledStatus = ({ header }) => (0,headers/* fieldsKnownAs */.XE)(header).has('status') || (0,leaver_words/* isBareStatus */.jc)(header);
/** By its header; or by its values, where the header doesn't speak against it. */
function statuses_isStatus(column, isTypes) {
    const { header } = column;
    const isSaid = isCalledStatus(column) ||
        (!isTypes && (0,headers/* fieldsKnownAs */.XE)(header).has('employee_type') && holdsStatuses(column));
    if (isSaid ? !isTypes : !isList(column))
        return isSaid;
    const stateOf = (value) => (isTypes && isType(value) ? 'active' : stateUnder(header, value));
    const states = new Set([...new Set(filled(column))].map(stateOf));
    if (!states.has('gone'))
        return false;
    const isMost = () => share(filled(column), (value) => stateOf(value) !== undefined) >= statuses_MOST;
    return isSaid || (states.has('active') && ((0,leaver_words/* mayBeStatus */.Dh)(header) || isMost()));
}
/** A single letter means something only under the header of a status. */
const stateUnder = (header, value) => (0,leaver_words/* mayBeStatus */.Dh)(header) || (0,base_text/* plain */.pj)(value).length > 1 ? employmentStateOf(value, undefined) : undefined;
const valueKey = (header, value) => `status:${header}:${value}`;
const SIDES = { active: 'keep', gone: 'drop', unknown: 'undecided' };
/** @returns undefined where nobody seems active: then it is unknown what it is the status of */
function statusCandidate(column, isTypes, answers) {
    const { header } = column;
    const yes = (0,leaver_words/* questionIn */.qh)(header)?.yes;
    const sides = newSides();
    for (const [value, count] of (0,base_counts/* byFrequency */.qb)(filled(column))) {
        const answer = answers.get(valueKey(header, value));
        const state = isTypes && isType(value) ? 'active' : employmentStateOf(value, yes);
        const side = answer === 'keep' || answer === 'drop' ? answer : SIDES[state ?? 'unknown'];
        sides[side].set(value, count);
    }
    if (sides.keep.size === 0)
        return undefined;
    return statuses_candidateOf(column, sides, { isStatus: isCalledStatus(column), isSure: true });
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
 * @param found the columns that are read: types may be statuses, too, and start dates say how others are written
 */
function proposeFilters(view, answers, today, found) {
    const rows = Array.from({ length: view.rows }, (_, row) => row);
    const chosen = [];
    const [open, remarks] = [[], []];
    const isKept = (row) => chosen.every(({ drops }) => !drops(row));
    const statuses = statusCandidates(view, answers, found.get('employee_type')?.column);
    const exits = exitCandidates(view, answers, today, found.get('start_date')?.column);
    open.push(...statuses.open, ...exits.open);
    for (const candidate of filters_inOrder([...statuses.found, ...exits.found])) {
        const decision = filters_decide(candidate, chosen, rows.filter(isKept), { view, rows, answers });
        if (decision.isChosen)
            chosen.push(candidate);
        open.push(...decision.open, ...(decision.isChosen ? candidate.open : []));
        remarks.push(...decision.remarks);
    }
    return { sieves: chosen, open, remarks, isKept };
}
/** What is sure comes first. */
const filters_inOrder = (all) => all.toSorted((a, b) => filters_rankOf(a) - filters_rankOf(b));
const filters_rankOf = ({ isStatus, isSure }) => (isStatus ? 0 : isSure ? 1 : 2);
const keyOf = ({ column }) => `leavers:${column.header}`;
function filters_decide(candidate, chosen, kept, { view, rows, answers }) {
    const { column, drops, isStatus, isSure } = candidate;
    const undecided = (...open) => ({ isChosen: false, open, remarks: [] });
    const [first] = chosen;
    const left = kept.filter(drops);
    if (rows.length > 0 && rows.every(drops))
        return undecided({
            says: `By “${column.header}” everybody in the file has left, so it isn’t used. Look at it.`,
        });
    const answer = answers.get(keyOf(candidate));
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
    : `looks as if it marked people who have left, ${count === 0 ? 'nobody so far' : `${(0,base_text/* counted */.hS)(count, 'person', 'people')} of them`}`;
const whom = ({ filter, column: { header } }) => 'by' in filter ? `whose date in “${header}” has passed` : `who have left by “${header}”`;
function remarkOn({ column, filter }, { rows: all }, rows) {
    if (!('by' in filter))
        return `“${column.header}” isn’t used: it leaves out nobody whom the other filters keep.`;
    const dated = rows.filter((row) => column.cells[row] !== '' && !(0,nothing/* meansNoDay */.e)(column.cells[row] ?? '')).length;
    return `${dated} of ${all} people have a date in “${column.header}”; it isn’t used, the status is.`;
}
/** @param asks whether an answer would decide it */
function question(candidate, says, asks = true) {
    const { header } = candidate.column;
    const advice = ` ${isNobody(candidate) ? 'If it does,' : 'Have they left? Then'} add a filter: ${filterWords(candidate.filter)}.`;
    if (!asks)
        return {
            says: `${says} If they are employed until then, keep their status, and add ${filterWords(candidate.filter)}.`,
        };
    return {
        says: says + advice,
        question: {
            key: keyOf(candidate),
            text: `${says} ${isNobody(candidate) ? 'Will those whom it marks have left?' : 'Have those people left?'}`,
            choices: [
                { answer: 'drop', says: 'yes, they are left out' },
                { answer: 'keep', says: `no, “${header}” says nothing of it` },
            ],
        },
    };
}
/** Whether nobody in the file is left out by it yet. */
const isNobody = ({ column, drops }) => !column.cells.some((_, row) => drops(row));
function filterWords(filter) {
    if ('by' in filter)
        return dateFilterWords(filter);
    const column = `column: ${JSON.stringify(filter.header)}`;
    const list = (counts) => `[${[...counts.keys()].map((value) => JSON.stringify(value)).join(', ')}]`;
    return `\`{ ${column}, keep: ${list(filter.keep)}, drop: ${list(filter.drop)} }\``;
}

// EXTERNAL MODULE: ./src/core/roster/people/managers.ts
var people_managers = __webpack_require__(1159);
;// CONCATENATED MODULE: ./src/core/init/hierarchy.ts





/** Every manager who isn't found is an error of `check`, so nearly all have to be. */
const ENOUGH = 0.95;
const hierarchy_MOST = 0.8;
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
    const lines = linesOf(others.map(({ record }) => lineOf(record.index)));
    const rest = `${others.length} name themselves or somebody outside (${lines})`;
    if (roots === 0 && others.length === 1)
        return `the one of ${lines} names themself or somebody outside, and is at the top`;
    const top = roots === 1 ? 'one names nobody and is at the top' : `${roots} name nobody, and exactly one may`;
    return others.length > 0 ? `${rest}; ${top}` : top;
}
/** “line 2”, “lines 2, 3 and 4”, “lines 2, 3, 4, 5, 6 and 20 more”. */
function linesOf(lines) {
    const shown = lines.slice(0, LINES_NAMED).map(String);
    if (lines.length > LINES_NAMED)
        shown.push(`${lines.length - LINES_NAMED} more`);
    const last = shown.pop() ?? '';
    return shown.length === 0 ? `line ${last}` : `lines ${shown.join(', ')} and ${last}`;
}
/** What the cells of managers are, where they are names of accounts or of a directory, and so found by nothing. */
function kindOfManagers(managers, view) {
    const values = filled(managers);
    if (share(values, (value) => /^(CN|UID|OU)=/i.test(value)) > hierarchy_MOST)
        return 'distinguished names (as “CN=…”); export the manager’s employee id or name instead';
    const isOneWord = share(values, (value) => /^[^\s@]+$/.test(value)) > hierarchy_MOST;
    const account = view.columns.find((column) => {
        const accounts = new Set(filled(column).map((value) => value.toLowerCase()));
        const isFound = (value) => accounts.has(value.toLowerCase());
        return (0,headers/* isAccountName */.J7)(column.header) && share(values, isFound) > hierarchy_MOST;
    });
    return isOneWord && account
        ? `account names, as “${account.header}” has; export the manager’s employee id, or read the employee ids from that column`
        : undefined;
}
/** Those who would be sent, with what managers are looked up by. */
function employeesOf(found, isKept) {
    const rows = found
        .get('employee_id')
        ?.column.cells.map((_, row) => row)
        .filter(isKept) ?? [];
    return rows.map((row) => ({
        id: found_valueOf(found, 'employee_id', row),
        values: Object.fromEntries(fields/* EMPLOYEE_ELEMENTS */.jO.map((element) => [element, found_valueOf(found, element, row)])),
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

;// CONCATENATED MODULE: ./src/core/init/sent.ts
function sentBy(sieves, { rows }) {
    let kept = Array.from({ length: rows }, (_, row) => row);
    const leftOut = sieves.map(({ filter, drops }) => {
        const before = kept.length;
        kept = kept.filter((row) => !drops(row));
        return { filter, people: before - kept.length };
    });
    return { people: kept.length, leftOut: leftOut.filter(({ people }) => people > 0) };
}
/** What a filter by lists leaves out. */
function sieveOf(filter, { columns }) {
    const cells = columns.find(({ header }) => header === filter.header)?.cells ?? [];
    return { filter, drops: (row) => filter.drop.has(cells[row] ?? '') };
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
    const { sieves: ofColumns, isKept, ...ofFilters } = proposeFilters(view, answers, today, fields.found);
    const { entries, open: ofEntries, leftOut } = proposeEntries(view, fields, isKept, answers);
    const hierarchy = proposeHierarchy(fields.found, isKept, view.lineOf);
    const formats = entries.find(({ element }) => element === 'start_date')?.formats ?? [];
    const ahead = starts ? startsAhead(starts, formats, view, isKept, answers, today) : { open: [] };
    const sieves = [
        ...ofColumns,
        ...(leftOut ? [sieveOf(leftOut, view)] : []),
        ...(ahead.sieve ? [ahead.sieve] : []),
    ];
    const proposal = {
        rows: view.rows,
        headers: view.columns.map(({ header }) => header),
        entries,
        missing: fields.missing,
        refused: fields.refused,
        filters: sieves.map(({ filter }) => filter),
        sent: sentBy(sieves, view),
        ...(hierarchy && { hierarchy }),
        open: [
            ...fields.missing.flatMap(({ open }) => open ?? []),
            ...ofEntries,
            ...ofFilters.open,
            ...ahead.open,
            ...hierarchyOpen(hierarchy, fields, view),
        ],
        remarks: [...ofFilters.remarks, ...privateAddresses(view)],
    };
    return { ...proposal, unneeded: unneededIn(view, proposal) };
}
/** What is neither read, nor asked about, nor of a kind that rosters have. */
function unneededIn({ columns }, { entries, filters, hierarchy, open }) {
    const offered = open.flatMap(({ question }) => question?.choices ?? []).map(({ answer }) => answer);
    const read = new Set([
        ...entries.flatMap(({ header, headers = [] }) => [...(header === undefined ? [] : [header]), ...headers]),
        ...filters.map(({ header }) => header),
        ...(hierarchy ? [hierarchy.manager, hierarchy.title, hierarchy.positionId] : []),
        ...offered,
    ]);
    const others = columns.filter((column) => !read.has(column.header) && !(0,unneeded/* isOfRosters */.Q1)(column.header) && filled(column).length > 0);
    return (0,unneeded/* sensitiveFirst */.pR)(others.map(({ header }) => header), (header) => header);
}
function hierarchyOpen(hierarchy, { found }, view) {
    if (!hierarchy) {
        const named = view.columns.filter(({ header }) => fields/* MANAGER_KEYS */.tm.some((field) => (0,headers/* fieldsKnownAs */.XE)(header).has(field)));
        if (named.length === 0)
            return [];
        const [kind] = named.flatMap((column) => {
            const found = kindOfManagers(column, view);
            return found === undefined ? [] : [managersAre(column.header, found)];
        });
        if (kind !== undefined)
            return [{ says: kind }];
        const names = named.map(({ header }) => `“${header}”`).join(', ');
        return [
            {
                says: `No hierarchy is sent, though ${names} may name managers: ${found.has('position_title') ? 'the column or the employee ids aren’t sure' : 'no column is surely the title of the position'}. Add \`hierarchy\` with the headers of both.`,
            },
        ];
    }
    if (hierarchy.isSound)
        return [];
    const column = view.columns.find(({ header }) => header === hierarchy.manager);
    const kind = column && kindOfManagers(column, view);
    if (kind !== undefined)
        return [{ says: managersAre(hierarchy.manager, kind) }];
    return [{ says: `No hierarchy is sent: ${hierarchy.why}` }];
}
const managersAre = (header, kind) => `No hierarchy is sent: “${header}” has ${kind}.`;
function privateAddresses(view) {
    return view.columns
        .filter(({ header }) => (0,headers/* isPrivateAddress */.C0)(header))
        .map(({ header }) => `“${header}” isn’t used: private addresses aren’t sent.`);
}

// EXTERNAL MODULE: ./src/core/outcome/outcome.ts
var outcome_outcome = __webpack_require__(9532);
// EXTERNAL MODULE: ./src/core/roster/file/disguise.ts
var disguise = __webpack_require__(18511);
// EXTERNAL MODULE: ./src/commands/check.ts
var check = __webpack_require__(99238);
// EXTERNAL MODULE: ./src/commands/import.ts + 3 modules
var commands_import = __webpack_require__(51279);
// EXTERNAL MODULE: ./src/commands/prepare.ts + 7 modules
var prepare = __webpack_require__(3969);
;// CONCATENATED MODULE: ./src/commands/init.ts













/** Far more than a roster has: `check` says what is too large. */
const MAX_RECORDS = 100_000;
/**
 * Reads the file that a configuration is to be proposed for, in the encoding that its bytes prove; of a workbook, the
 * sheet that has most of the known headers. A title above the header and a footer are found.
 *
 * @param force whether files of an earlier proposal may be written over
 * @param ask which of several encodings it is; an empty answer leaves it open
 * @returns the problems that must be fixed first, where it can't be read at all
 * @throws Failure where a proposal couldn't be written: files are there, or git ignores them
 */
async function readForInit(world, file, force, ask) {
    await refuseUnlessWritable(world, file, force);
    if ((0,disguise/* isWorkbook */.tc)(file.bytes))
        return readWorkbookForInit(file);
    const { path, bytes } = file;
    const unasked = encodingOf(bytes);
    const question = unasked.open?.question;
    const encoding = ask && question ? encodingOf(bytes, await ask(question)) : unasked;
    const read = (0,prepare.inUtf8)(path, bytes, encoding.encoding);
    // Bytes that aren't that encoding either are reported as what they are not: UTF-8.
    const decoded = read.problems.length === 0 ? read.file : undefined;
    const found = findList({ path, bytes: decoded?.bytes ?? bytes });
    if (!('table' in found))
        return found;
    return { ...found, encoding: decoded ? encoding : IN_UTF_8, isWorkbook: false };
}
const IN_UTF_8 = { encoding: 'utf-8' };
/** Reads a file below its title and above its footer. */
function findList(file) {
    const read = (layout) => (0,csv/* readTable */.x)(file.path, file.bytes, 'auto', MAX_RECORDS, { ...layout, rows: file.rows });
    let layout = {};
    let { table, problems, found } = read(layout);
    // First the title, then the footer.
    for (let more = found; more; more = found) {
        layout = { ...layout, ...more };
        ({ table, problems, found } = read(layout));
    }
    return table ? { table, layout } : problems;
}
async function readWorkbookForInit({ path, bytes }) {
    const { readWorkbook } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(2391)]).then(__webpack_require__.bind(__webpack_require__, 94772));
    const first = readWorkbook(path, bytes, undefined);
    const names = first.sheet ? [undefined] : first.candidates;
    const lists = names.flatMap((sheet) => {
        const file = first.sheet ?? readWorkbook(path, bytes, sheet).sheet;
        const found = file && findList(file);
        if (!found || !('table' in found))
            return [];
        const known = found.table.header.filter((header) => (0,headers/* fieldsKnownAs */.XE)(header).size > 0).length;
        return [{ ...found, sheet, known }];
    });
    const [best, second] = lists.toSorted((a, b) => b.known - a.known);
    if (!best || best.known === second?.known) {
        const found = first.sheet && findList(first.sheet);
        return found && !('table' in found) ? found : first.problems;
    }
    const { table, layout, sheet } = best;
    return { table, layout, sheet, encoding: IN_UTF_8, isWorkbook: true };
}
/** Where the roster is written that is made of a file: never in the place of the file itself. */
const rosterPathFor = ({ path, isOutside }) => !isOutside && path === USUAL_ROSTER ? OTHER_ROSTER : USUAL_ROSTER;
const USUAL_ROSTER = 'roster/employees.csv';
const OTHER_ROSTER = 'roster/people.csv';
async function refuseUnlessWritable({ files, repository }, file, force) {
    const there = await files.existing(INIT_FILES);
    if (there.length > 0 && !force)
        throw isThere(there);
    const isRoster = file.isOutside !== true && !(0,disguise/* isWorkbook */.tc)(file.bytes);
    if ((await repository.ignored([...(isRoster ? [file.path] : []), names/* CONFIG_PATH */.tF])).length > 0)
        throw new failure/* Failure */.HR('A .gitignore keeps the roster or .github out of git; nothing was written.', 'Take them out of it: what git doesn’t track can’t be reviewed.', 'use');
}
function isThere(paths) {
    return new failure/* Failure */.HR(`There already is ${paths.join(' and ')}; nothing was written.`, '--force writes over what is there.', 'use');
}
/**
 * Proposes how the file is read. Questions are asked one after the other: an answer may settle others, or raise them.
 *
 * @param today as YYYY-MM-DD
 * @param ask what the file doesn't say; an empty answer leaves it open. Left out, everything stays open
 * @throws Failure where no header is known, and the first line isn't one of headers
 */
async function init_decide({ table, encoding }, today, ask) {
    const answers = new Map();
    for (;;) {
        const proposal = propose(table, answers, today);
        const [question] = proposal.open
            .flatMap((one) => one.question ?? [])
            .filter(({ key }) => !answers.has(key))
            .toSorted((a, b) => init_rankOf(a) - init_rankOf(b));
        if (ask && question)
            answers.set(question.key, await ask(question));
        else
            return withKnownColumns({
                ...proposal,
                open: [...(encoding.open ? [encoding.open] : []), ...proposal.open],
            });
    }
}
/** The important comes first: which columns there are, then who is sent, then how it is written. */
const RANKS = [/^(column|names):/, /^(leavers|status|type|starts):/];
function init_rankOf({ key }) {
    const rank = RANKS.findIndex((pattern) => pattern.test(key));
    return rank < 0 ? RANKS.length : rank;
}
/** Without a known header there is a skeleton to fill in, unless the first line seems to be somebody's. */
function withKnownColumns(proposal) {
    const isKnown = proposal.entries.some(({ header }) => header !== undefined);
    if (isKnown || !proposal.headers.some(isValue))
        return proposal;
    throw new failure/* Failure */.HR('No header of the file is known, so nothing was written.', 'Is its first line the line of the headers? Delete what is above it, or give the columns names such as “Employee ID” and “First Name”.');
}
/** What no header is: a number, a date, an address. */
const isValue = (header) => /^[\d\s.,/:+-]+$/.test(header) || /^\S+@\S+$/.test(header) || (0,vocabulary_dates/* toIsoDate */.Vy)(header, vocabulary_dates/* CANDIDATES */.Rb) !== undefined;
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
/** Refuses to write a roster in the place of one. @throws Failure where there is one */
async function refuseOtherRoster({ files }, roster, force) {
    const there = force ? [] : await files.existing([roster]);
    if (there.length > 0)
        throw isThere(there);
}
/**
 * Makes the roster of an export, with the configuration that was proposed for it. Where people keep the list from then
 * on, the configuration doesn't speak of the export any longer.
 *
 * @param people the configuration's text then, where people keep the list
 * @returns the outcome of the import; nothing was made where it has problems
 */
async function makeRoster(world, exported, roster, people) {
    await world.repository.announce([names/* CONFIG_PATH */.tF]);
    // Git needn't have it: whether anything is there was asked before.
    const request = { configPath: names/* CONFIG_PATH */.tF, exported, force: true, isPublic: undefined };
    const outcome = await (0,commands_import.importExport)(world, request);
    if ((0,outcome_outcome/* hasWorked */.HA)(outcome) && people !== undefined)
        await world.files.write(names/* CONFIG_PATH */.tF, people);
    if ((0,outcome_outcome/* hasWorked */.HA)(outcome))
        await world.repository.announce([names/* CONFIG_PATH */.tF, roster]);
    return outcome;
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
            const say = (text, indent) => (0,base_text/* wrapped */.ky)((0,report_escape/* forTerminal */.Qf)(text), (output.columns || 80) - indent.length).join(`\n${indent}`);
            output.write(`\n${say(asked, '')}\n`);
            for (const [at, { says }] of choices.entries()) {
                const number = `  ${at + 1}  `;
                output.write(`${number}${say(says, ' '.repeat(number.length))}\n`);
            }
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
function foundLines(file, { rows, entries, filters, hierarchy, unneeded }, paint) {
    const widest = Math.max(0, ...entries.map(({ element }) => element.length));
    const columns = entries.map((entry) => `  ${entry.element.padEnd(widest)}  ${(0,report_escape/* forTerminal */.Qf)(source(entry))}`);
    const others = [
        ...filters.map((filter) => {
            const [kept, left] = 'by' in filter ? [filter.kept, filter.left] : [sum(filter.keep), sum(filter.drop)];
            return `  “${filter.header}”: ${kept} people are kept and ${left} left out`;
        }),
        ...(hierarchy?.isSound ? [`  “${hierarchy.manager}” and “${hierarchy.title}” make the hierarchy`] : []),
        ...(unneeded.length > 0
            ? [`  not needed, and kept out of git: ${unneeded.map((header) => `“${header}”`).join(', ')}`]
            : []),
    ];
    return [paint('strong', (0,report_escape/* forTerminal */.Qf)(`${file}: ${rows} people`)), ...columns, ...others.map(report_escape/* forTerminal */.Qf)];
}
const sum = (counts) => [...counts.values()].reduce((a, b) => a + b, 0);
function source({ header, headers, part, constant, formats }) {
    if (constant !== undefined)
        return `${constant}, for everybody`;
    const more = [...(part ? [`${part} part`] : []), ...(formats ?? [])];
    const columns = (headers ?? [header ?? '']).map((one) => `“${one}”`).join(' + ');
    return [columns, ...more].join(', ');
}
/** What the check of it found: the first problem of each kind, and how it ended. */
function checkedLines(outcome, paint) {
    const rules = outcome.problems.map(({ rule }) => rule);
    const problems = outcome.problems.flatMap((found, at) => {
        if (rules.indexOf(found.rule) !== at)
            return [];
        const more = rules.filter((rule) => rule === found.rule).length - 1;
        const others = more > 0 ? [`  … and ${more} more of this kind: roster-sync ${outcome.command} shows them all.`] : [];
        return [...(0,report_text/* problemLines */.pb)(found, paint), ...others];
    });
    return [...problems, ...(0,report_text/* storyLines */.pI)(outcome, paint)];
}
/** How many people will be sent, and why the others won't. */
function sentLines({ rows, sent, open }, paint) {
    const soFar = open.length > 0 ? ', as far as it is decided' : '';
    const verb = sent.people === 1 ? 'person' : 'people';
    const count = sent.people === rows ? `All ${rows}` : `${sent.people} of ${rows}`;
    return [
        paint('strong', `${count} ${verb} will be sent${soFar}.`),
        ...sent.leftOut.map(({ filter, people }) => (0,report_escape/* forTerminal */.Qf)(`  not sent: ${people}, by ${why(filter)}`)),
    ];
}
/** Values that a filter names are few, and many people share them. */
function why(filter) {
    if (!('by' in filter))
        return `“${filter.header}” (${[...filter.drop.keys()].join(', ')})`;
    return filter.by === 'until'
        ? `“${filter.header}”, a day that has passed`
        : `“${filter.header}”, a day that is still to come`;
}
/**
 * What a person has to do now, as one list in which each step is one thing to do.
 *
 * @param columns how wide the terminal is; undefined: lines are left whole
 */
function nextLines(written, paint, columns) {
    const steps = [...stepsHere(written), ...stepsAtGitHub(written)];
    const lines = steps.flatMap(({ says, commands = [] }, at) => {
        const [first = '', ...more] = (0,base_text/* wrapped */.ky)((0,report_escape/* forTerminal */.Qf)(says), columns === undefined ? Infinity : columns - 6);
        return [
            `${String(at + 1).padStart(3)}. ${first}`,
            ...more.map((line) => `     ${line}`),
            ...commands.map((command) => `       ${command}`),
        ];
    });
    return [paint('strong', 'What to do now:'), ...lines];
}
/** What is done in this folder. */
function stepsHere({ written, open, action, isClean, source }) {
    const config = written[0] ?? '';
    const name = source && forShell(source.named);
    return [
        ...open.map((says) => ({ says })),
        ...(action === names/* ACTION */.hr
            ? [{ says: 'In the workflows, put the account that publishes Roster Sync in the place of OWNER.' }]
            : []),
        ...(name !== undefined && !isClean
            ? [
                {
                    says: `Correct ${config}, and import until the roster is written; add that to git, too:`,
                    commands: [`roster-sync import ${name}`],
                },
            ]
            : []),
        {
            says: `Read and correct ${config} until the check finds nothing:`,
            commands: ['roster-sync check'],
        },
        ...(name !== undefined && source?.isOutside === false
            ? [{ says: `Keep ${name} out of git: move it to another folder. The roster has what is needed of it.` }]
            : []),
        {
            says: 'Commit, and push to a private repository:',
            commands: [
                `git add ${written.map(forShell).join(' ')}`,
                "git commit -m 'The roster, and how it is sent'",
                'git push',
            ],
        },
    ];
}
/** What is done at GitHub, and from then on. */
function stepsAtGitHub({ written, action, when, keeper, source }) {
    const { minute, timeZone } = when;
    const time = `02:${String(minute).padStart(2, '0')}`;
    const imports = written.find((path) => path === names/* IMPORT_WORKFLOW_PATH */.Qo);
    return [
        {
            says: 'Make the environment `workstars`, limited to the default branch (on GitHub: Settings, Environments).',
        },
        {
            says: 'Store the API key there as the secret WORKSTARS_API_KEY. It is made in the Workstars portal (Settings, API).',
        },
        { says: `Set the rules that ${rulesetsPage(action)} lists (on GitHub: Settings, Rules, Rulesets).` },
        {
            says: 'Start the first sync (on GitHub: Actions, Roster sync, Run workflow). It is held. Read its summary, and start it again with the plan id as `approve`.',
        },
        {
            says: `From then on it runs at ${time} each night (${timeZone}). Let a technical user commit the cron line of ${names/* SYNC_WORKFLOW_PATH */.uG}: the schedule ends when that account leaves.`,
        },
        ...(imports === undefined ? [] : [{ says: `Follow the steps at the top of ${imports}.` }]),
        ...(source && keeper === 'export' && imports === undefined
            ? [{ says: 'After each new export:', commands: [`roster-sync import ${forShell(source.named)}`] }]
            : []),
        ...(keeper === 'people' ? [{ says: 'Edit the roster by pull requests from now on.' }] : []),
    ];
}
/** Where the rules are described: beside the action, where it is known who publishes it. */
function rulesetsPage(action) {
    const [name = '', version = ''] = action.split('@');
    const repository = name.split('/').slice(0, 2).join('/');
    const page = 'docs/rulesets.md';
    return action === names/* ACTION */.hr ? page : `https://github.com/${repository}/blob/${version}/${page}`;
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
        const given = wish.program === undefined ? undefined : programIn(wish.program);
        if (!asker && given === undefined)
            throw noProgram();
        // No flag names a configuration. The subdomain may be a guess, and no network is asked: the key goes nowhere.
        const { world } = await (0,cli_open/* openHere */.P)({ names: [], flags: {} }, home, { key: '' });
        try {
            return await init_dialogue_propose(world, home, { ...wish, program: given }, asker);
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
    const found = await init_decide(readable, today);
    // Words of the file are shown to whoever sits at this desk, and to no log.
    const shown = asker ? readable.encoding.shown : undefined;
    say(['', ...foundLines(roster.path, found, paint), ...(shown ? [(0,report_escape/* forTerminal */.Qf)(`  ${shown}`)] : []), '']);
    const program = wish.program ?? (await askProgram(asker));
    const proposal = ask ? await init_decide(readable, today, ask) : found;
    // A file with more than the roster needs never is the roster.
    const isMore = readable.isWorkbook || roster.isOutside || proposal.unneeded.length > 0;
    const asked = asker ? keeperOf(await asker.choose(KEEPER)) : undefined;
    const keeper = asked ?? (isMore ? 'export' : undefined);
    const isMade = isMore || keeper === 'export';
    say([...(asker ? [''] : []), ...sentLines(proposal, paint), '']);
    const path = isMade ? rosterPathFor(roster) : roster.path;
    if (isMade)
        await refuseOtherRoster(world, path, wish.force);
    const imports = asked === 'export';
    const planned = [...INIT_FILES, ...(imports ? [names/* IMPORT_WORKFLOW_PATH */.Qo] : []), ...(isMade ? [path] : [])];
    if (asker && !(await asker.confirm(`Write ${planned.join(', ')}?`))) {
        say(['Nothing was written.']);
        return exit/* EXIT */.dc.bad;
    }
    const { encoding, layout, sheet } = readable;
    const { action } = wish;
    const setting = { program, action, file: path, encoding, timeZone: when.timeZone, layout, sheet };
    // How the export is read is needed until the roster is made of it.
    const first = isMade ? { ...setting, keeper: 'export' } : setting;
    const written = await writeProposal(world, proposal, first, await exampleWorkflows(home, imports), when);
    say(['', ...written.map((one) => `${paint('good', 'written:')} ${one}`), '']);
    const people = keeper === 'people' ? configText(proposal, { ...setting, keeper }) : undefined;
    const made = isMade ? await makeRoster(world, roster, path, people) : undefined;
    if (made)
        say([...checkedLines(made, paint), '']);
    if (!made || (0,outcome_outcome/* hasWorked */.HA)(made))
        say([...checkedLines(await checkProposal(world, path), paint), '']);
    const toAdd = [...written, ...(made && !(0,outcome_outcome/* hasWorked */.HA)(made) ? [] : [path])];
    const source = isMade ? { ...roster, named: wish.roster } : undefined;
    say(nextLines({
        ...{ written: toAdd, open: proposal.open.map(({ says }) => says), action, when, keeper },
        isClean: made ? (0,outcome_outcome/* hasWorked */.HA)(made) : true,
        source,
    }, paint, process.stdout.isTTY ? process.stdout.columns : undefined));
    return exit/* EXIT */.dc.good;
}
/** Whether people edit the list in the repository from now on, or an export brings every change. */
const KEEPER = {
    key: 'keeper',
    text: 'Who keeps the list from now on?',
    choices: [
        { answer: 'people', says: 'people: the roster is made once, and edited in this repository from then on' },
        {
            answer: 'export',
            says: 'an HR system: its export stays outside of git, and a nightly import proposes each change',
        },
    ],
};
const keeperOf = (answer) => answer === 'people' || answer === 'export' ? answer : undefined;
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
/** @throws Failure where nobody can be asked */
async function askProgram(asker) {
    if (!asker)
        throw noProgram();
    for (;;) {
        const given = await asker.text('Your program, as acme or https://acme.workstars.com: ');
        const program = programIn(given);
        if (program !== undefined)
            return program;
        if (given !== '')
            process.stdout.write('That isn’t a subdomain, and no address of workstars.com.\n');
    }
}
const noProgram = () => wrongUse('init needs the subdomain of your program, or its address.', 'For example: --program acme, or --program https://acme.workstars.com');
/** @returns the subdomain that was written, by itself or in an address; undefined where there is none */
function programIn(written) {
    const text = written.trim().toLowerCase();
    const host = /^(?:https?:\/\/)?([^/?#]+)\.workstars\.com(?:[/?#].*)?$/.exec(text)?.[1];
    const name = host ?? text;
    return names/* PROGRAM_NAME */.h9.test(name) ? name : undefined;
}
const wrongUse = (message, hint) => new failure/* Failure */.HR(message, hint, 'use');


/***/ }),

/***/ 43516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ baseOf),
/* harmony export */   s: () => (/* binding */ refuseUnreadChange)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3969);


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
    return new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`The change was not read: the event speaks of ${name}, and the commit ${head.slice(0, 12)} that is checked out isn’t that.`, `Give actions/checkout what is to be checked${ref === undefined ? '' : `, with \`ref: ${ref}\``}.`);
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
    const reading = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__.prepareOwn)(repository.at(commit), configPath, dayOf);
    const { config, roster } = await (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessFailed */ .OJ)(reading, () => ({ config: undefined, roster: undefined }));
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


/***/ }),

/***/ 99238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9532);
/* harmony import */ var _core_workflows_workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48053);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43516);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31100);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96404);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3969);
/* harmony import */ var _receipt_keys_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81479);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16465);
/* harmony import */ var _upload_refusals_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75105);
/* harmony import */ var _workflows_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52464);











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
        const own = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_6__.readSettings)(source, configPath);
        if (!own.config)
            return (0,_core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)('check', 'problems', { ...known, problems: own.problems });
        const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_8__/* .targetOf */ .$)(own.config, apiUrl);
        const { records, notes } = await lookAround(world, target, occasion);
        const base = occasion && (await (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .baseOf */ .b)(world, occasion, records, own.path, (0,_day_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOfRun */ .nt)(world)));
        const settings = base ? withPrivacyOf(base, own) : own;
        notes.push(...(await notesOnWorkTree(world, source, settings)));
        known = { ...known, ...(0,_target_js__WEBPACK_IMPORTED_MODULE_8__/* .knownOfTarget */ .G)(target, settings.config), notes };
        // A change can't bring the keys with which it is judged.
        const trusted = base ? base.commit : world.repository.head;
        const list = trusted === undefined ? undefined : world.repository.at(trusted);
        const seen = await (0,_receipt_keys_js__WEBPACK_IMPORTED_MODULE_7__.seenWithKeys)(base ? (0,_receipt_keys_js__WEBPACK_IMPORTED_MODULE_7__.withoutKey)(world.receipts) : world.receipts, list);
        notes.push(...seen.notes);
        const keyTest = base ? undefined : await testKey(world, target, settings.config);
        const seeing = { ...world, receipts: seen.receipts };
        const examination = await (0,_examine_js__WEBPACK_IMPORTED_MODULE_5__/* .examine */ .s)(seeing, { source, settings, target, records, base, draws, dayAsked });
        known = { ...known, ...(0,_examine_js__WEBPACK_IMPORTED_MODULE_5__/* .knownOfExamination */ .a)(examination, notes) };
        // Another branch is sent by no schedule; of a pull request the next one after its merge is meant.
        const isSentLater = occasion && (!base || occasion.subject?.isPullRequest === true);
        if (isSentLater)
            known = { ...known, nextSync: (0,_core_workflows_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .nextSyncOf */ .Mk)(await (0,_workflows_js__WEBPACK_IMPORTED_MODULE_10__/* .workflowsIn */ .c)(source), world.now()) };
        if (!examination.isSound && examination.failure)
            throw examination.failure;
        if (keyTest instanceof _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw keyTest;
        if (keyTest !== undefined)
            known = { ...known, how: [...(known.how ?? []), keyTest] };
        return (0,_core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)('check', examination.isSound ? 'clean' : 'problems', known);
    }
    catch (error) {
        return (0,_core_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .failedOutcome */ .iS)('check', known, error);
    }
}
/** In a workflow, what sync would read of the same commit; at a desk, what isn't committed yet counts, too. */
async function sourceOf(repository, occasion) {
    if (!occasion)
        return repository.workTree();
    if (occasion.subject)
        await (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseUnreadChange */ .s)(repository, occasion.subject);
    return repository.at((0,_upload_refusals_js__WEBPACK_IMPORTED_MODULE_9__/* .checkedOut */ .M8)(repository));
}
/** An earlier step may have changed the roster, and nobody should believe that this was checked. */
async function notesOnWorkTree(world, { commit }, settings) {
    if (commit === undefined)
        return [];
    const changed = await (0,_upload_refusals_js__WEBPACK_IMPORTED_MODULE_9__/* .changedFiles */ .Y_)(world.repository, settings, commit);
    if (changed.length === 0)
        return [];
    const note = `${changed.join(', ')} differs in the work tree, which was not checked: the commit ${commit.slice(0, 12)} was.`;
    world.warn(note);
    return [note];
}
const KEY_ACCEPTED = 'The key is right: the API accepts it for this program.';
/** @returns that the key is right, nothing without one, or what is wrong with the key or the way to the API: the roster's own problems are reported all the same */
function testKey(world, { endpoint }, { api }) {
    const test = async () => {
        const asked = world.connect(endpoint, api);
        await asked?.test();
        return asked && KEY_ACCEPTED;
    };
    return (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessFailed */ .OJ)(test(), (failure) => failure);
}
/** A check needs no network: without the remote, what this clone has seen of it will do. */
function lookAround({ receipts }, { prefix }, occasion) {
    const asked = { prefix, branch: occasion?.onlyBranch };
    const look = async () => ({ records: await receipts.look(asked), notes: [] });
    const note = 'The remote couldn’t be asked; the plan compares with the receipts that this clone has.';
    return (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessFailed */ .OJ)(look(), async () => ({ records: await receipts.lookHere(asked), notes: [note] }));
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

/***/ 51279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importExport: () => (/* binding */ importExport)
});

// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(81767);
// EXTERNAL MODULE: ./src/core/base/glob.ts
var glob = __webpack_require__(37519);
// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
// EXTERNAL MODULE: ./src/core/config/date-filters.ts
var date_filters = __webpack_require__(62558);
// EXTERNAL MODULE: ./src/core/vocabulary/fields.ts
var fields = __webpack_require__(81283);
;// CONCATENATED MODULE: ./src/core/config/importing.ts


/**
 * The configuration with which an export is read: `import` says how, and everything else holds as for the roster. An
 * element of the roster's own that `import` doesn't speak of is read from the column that is called like it, and so is a
 * column by whose dates the roster is filtered.
 */
function configForExport(config) {
    const { hierarchy: ofExport, columns, ...reading } = config.import;
    const own = Object.keys(config.roster.columns).filter((element) => !(0,fields/* isEmployeeElement */.C$)(element));
    const mapped = fields/* EMPLOYEE_ELEMENTS */.jO.filter((element) => Object.hasOwn(columns, element));
    const wanted = [...mapped, ...own].map((element) => [element, columns[element] ?? element]);
    const hierarchy = ofExport ?? derivedHierarchy(config);
    const filters = (0,date_filters/* filtersForExport */.fz)(config, (name) => (0,fields/* isEmployeeElement */.C$)(name) || own.includes(name));
    return {
        ...config,
        roster: { ...config.roster, ...reading, filters, columns: Object.fromEntries(wanted) },
        hierarchy,
        // What isn't needed stays outside.
        rules: { ...config.rules, 'roster/unneeded-column': 'off' },
    };
}
function derivedHierarchy({ hierarchy }) {
    return hierarchy && !('file' in hierarchy) ? hierarchy : undefined;
}
/** What messages about a file of people say of the section that describes it, as it must be of an export. */
function sayImport(text) {
    return text
        .replaceAll(/`roster\.(columns|delimiter|encoding|filters|header-line|skip-last)`/g, '`import.$1`')
        .replaceAll('under `roster`', 'under `import`');
}

// EXTERNAL MODULE: ./src/core/outcome/outcome.ts
var outcome = __webpack_require__(9532);
// EXTERNAL MODULE: ./src/core/plan/diff.ts
var diff = __webpack_require__(49956);
// EXTERNAL MODULE: ./src/core/problem/discretion.ts + 2 modules
var discretion = __webpack_require__(65138);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/roster/columns/columns.ts
var columns = __webpack_require__(67672);
;// CONCATENATED MODULE: ./src/core/roster/people/canonical.ts


/**
 * Writes a roster in the one form that it can have (docs/import.md, Import: from an export to the roster): XML names as headers, sorted by
 * employee id, commas, UTF-8, LF. The same people give the same bytes, whatever they were read from.
 *
 * @param posts the columns of the hierarchy that the file is to have, by the headers of the configuration
 */
function canonicalCsv({ employees, elements, hierarchy, dates }, posts) {
    const positions = new Map(hierarchy?.positions.map((position) => [position.record, position]));
    // A header that an element has already, as the title of a position may, is written once.
    const further = posts.filter(({ header }) => !elements.includes(header.trim()));
    const written = new Set([...elements, ...further.map(({ header }) => header.trim())]);
    const dated = dates.filter(({ header }) => !written.has(header) && written.add(header));
    const row = (employee) => [
        ...elements.map((element) => employee.values[element] ?? ''),
        ...further.map(({ element }) => postCell(element, positions.get(employee.record))),
        ...dated.map(({ of }) => of(employee)),
    ];
    const header = [...written];
    const people = employees.toSorted((a, b) => (0,base_text/* compare */.UD)(a.id, b.id)).map(row);
    return new TextEncoder().encode([header, ...people].map(lineOf).join(''));
}
/** @param element of `hierarchy` in the configuration */
function postCell(element, position) {
    if (element === fields/* POSITION_COLUMNS */.qn.title)
        return position?.title ?? '';
    return (element === fields/* POSITION_COLUMNS */.qn.id ? position?.id : position?.parent) ?? '';
}
const lineOf = (cells) => `${cells.map(quoted).join(',')}\n`;
/** RFC 4180. A value that begins like a formula stays what it is: this is data, not a report. */
const quoted = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

// EXTERNAL MODULE: ./src/core/roster/people/read.ts + 7 modules
var people_read = __webpack_require__(70796);
// EXTERNAL MODULE: ./src/core/rules/index.ts + 13 modules
var rules = __webpack_require__(70720);
// EXTERNAL MODULE: ./src/commands/baseline/compare.ts + 3 modules
var compare = __webpack_require__(87800);
// EXTERNAL MODULE: ./src/commands/day.ts
var commands_day = __webpack_require__(31100);
// EXTERNAL MODULE: ./src/core/problem/cell-name.ts
var cell_name = __webpack_require__(50915);
// EXTERNAL MODULE: ./src/core/roster/file/disguise.ts
var disguise = __webpack_require__(18511);
// EXTERNAL MODULE: ./src/commands/prepare.ts + 7 modules
var prepare = __webpack_require__(3969);
;// CONCATENATED MODULE: ./src/commands/exported.ts






/** Opens an export, a CSV or a workbook; what a workbook needs is loaded for a workbook only. */
async function openExport(exported, config) {
    const reading = configForExport(config);
    if (!(0,disguise/* isWorkbook */.tc)(exported.bytes)) {
        const read = (0,prepare.inUtf8)(exported.path, exported.bytes, reading.roster.encoding);
        return { ...read, reading, notes: [], faulty: [] };
    }
    const { readWorkbook } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(4772)]).then(__webpack_require__.bind(__webpack_require__, 94772));
    const { sheet, problems, notes } = readWorkbook(exported.path, exported.bytes, config.import.sheet);
    const asCsv = { ...reading, roster: { ...reading.roster, delimiter: ',', encoding: 'utf-8' } };
    return { file: sheet, reading: asCsv, problems, notes, faulty: sheet?.faulty ?? [] };
}
/**
 * Reports cells of a workbook that hold an error of Excel or a formula without its result, as far as the roster needs
 * them: what follows from them isn't reported besides.
 *
 * @param problems those of the roster that was read
 */
function withFaultyCells(problems, { file, faulty }, { roster, partial, leftOut }) {
    const read = roster ?? partial;
    const [columns] = leftOut;
    if (faulty.length === 0 || !file || !read || !columns)
        return [...problems];
    const kept = new Set(read.employees.map((employee) => read.place(employee).line));
    const needed = faulty.filter(({ row, column }) => columns.filtered.has(column) || (columns.used.has(column) && kept.has(row)));
    const cells = new Set(needed.map(({ row, column }) => (0,cell_name/* cellName */.I)(row, column)));
    const others = problems.filter(({ line = 0, column = 0 }) => !cells.has((0,cell_name/* cellName */.I)(line, column)));
    const ofKind = (kind) => needed.filter((one) => one.kind === kind);
    return [
        ...faultProblem(file.path, ofKind('formula'), FORMULA),
        ...faultProblem(file.path, ofKind('error'), ERROR),
        ...others,
    ];
}
const FORMULA = {
    one: 'is a formula whose result isn’t in the file',
    several: 'are formulas whose results aren’t in the file',
    hint: 'Open the workbook in Excel and save it, or let the system that writes it write values.',
};
const ERROR = {
    one: 'holds an error of Excel, such as #N/A',
    several: 'hold an error of Excel, such as #N/A',
    hint: 'Correct what is in the cell, and save the workbook.',
};
function faultProblem(file, faults, words) {
    const [first] = faults;
    if (!first)
        return [];
    const cell = (0,cell_name/* cellName */.I)(first.row, first.column);
    const message = faults.length === 1
        ? `${cell}, which the roster needs, ${words.one}.`
        : `${(0,base_text/* counted */.hS)(faults.length, 'cell')} that the roster needs ${words.several}; ${cell} is the first.`;
    const place = { file, line: first.row, column: first.column };
    return [(0,problem/* problem */.CC)('roster/not-a-csv', place, { message, hint: words.hint })];
}

;// CONCATENATED MODULE: ./src/commands/import.ts

















/**
 * Turns an export of an HR system into the canonical roster of the work tree, to be committed. It knows no network.
 *
 * @returns `clean` where the roster was written, `unchanged` where it was that already; `problems`, or `failed`
 */
async function importExport(world, request) {
    let known = {};
    try {
        const { repository, files } = world;
        const settings = await (0,prepare.readSettings)(repository.workTree(), request.configPath);
        const { config } = settings;
        if (!config)
            return (0,outcome/* outcomeOf */.sG)('import', 'problems', { problems: settings.problems });
        known = { program: config.program };
        refusePublic(config, request);
        const path = rosterPathOf(config);
        known = { ...known, rosterFile: path };
        const there = await files.read(path);
        const before = there && readCanonical({ path, bytes: there }, config);
        const day = (0,commands_day/* dayOfRun */.nt)(world)(config);
        const reading = readExported(request.exported, config, day, before?.roster);
        const { roster, discretion, ...found } = await reading;
        known = { ...known, ...found };
        if (!roster)
            return (0,outcome/* outcomeOf */.sG)('import', 'problems', known);
        world.say(`Read ${roster.employees.length} employees of ${request.exported.path}.`);
        const bytes = canonicalCsv(roster, (0,columns/* hierarchyColumns */.Dk)(config));
        const after = readBack({ path, bytes }, config);
        if (before && !before.roster) {
            const note = `${path} couldn’t be read as it was, so it isn’t known who joins or leaves.`;
            known = { ...known, notes: [...found.notes, note] };
        }
        else {
            known = {
                ...known,
                plan: (0,diff/* discreetPlan */.rE)((0,diff/* planOf */.XC)(before?.roster, after), discretion),
                baseline: before && path,
            };
        }
        if (there && Buffer.compare(there, bytes) === 0)
            return (0,outcome/* outcomeOf */.sG)('import', 'unchanged', known);
        if (there && !request.force)
            await refuseToLose(repository, path);
        await files.write(path, bytes);
        return (0,outcome/* outcomeOf */.sG)('import', 'clean', known);
    }
    catch (error) {
        return (0,outcome/* failedOutcome */.iS)('import', known, error);
    }
}
function refusePublic(config, { isPublic }) {
    if (isPublic !== true || config['allow-public'])
        return;
    throw new failure/* Failure */.HR('The repository is public, and so would the roster be.', 'Make it private.');
}
/** @throws Failure where the configuration names no single file that an import could write */
function rosterPathOf({ roster: { file: named }, hierarchy }) {
    const [file = '', ...more] = typeof named === 'string' ? [named] : named;
    if (more.length > 0 || (0,glob/* isGlob */.f)(file)) {
        const hint = 'Import with a configuration (`config`) whose `roster.file` is the one that the export is of.';
        throw new failure/* Failure */.HR('An import writes one file, and `roster.file` names several.', hint, 'use');
    }
    if (!/\.csv$/i.test(file) || /(^|\/)\.git(\/|$)/i.test(file)) {
        throw new failure/* Failure */.HR('An import only writes a CSV.', 'End `roster.file` in .csv.', 'use');
    }
    if (hierarchy && ('manager_name' in hierarchy || 'manager_email' in hierarchy)) {
        const hint = 'Write `manager_id: manager_id` under `hierarchy`, and under `import` a `hierarchy` that says how the export names them.';
        throw new failure/* Failure */.HR('The canonical roster names managers by their id.', hint, 'use');
    }
    return file;
}
/** Reads a roster of the form that imports write; a hierarchy of its own file isn't theirs. */
function readCanonical(raw, config) {
    const { file, problems } = (0,prepare.inUtf8)(raw.path, raw.bytes, config.roster.encoding);
    if (!file)
        return { problems };
    return (0,people_read/* readRoster */.k)({ rosters: [file] }, config, (0,people_read/* discretionFor */.U)(config, discretion/* NOTHING_KNOWN */.GN), undefined);
}
/** Reads and judges an export. */
async function readExported(exported, config, day, before) {
    const opened = await openExport(exported, config);
    const { file, reading } = opened;
    const unread = (0,people_read/* discretionFor */.U)(reading, (0,compare/* knownFrom */.Yx)({ roster: before, unverified: false }));
    const read = file
        ? (0,people_read/* readRoster */.k)({ rosters: [file] }, reading, unread, undefined, day)
        : { problems: [], headers: new Map(), notes: [], leftOut: [], discretion: unread };
    const { discretion } = read;
    const met = [...opened.problems, ...read.problems];
    const all = read.roster
        ? (0,rules/* judge */.S)(read.roster, met, { config: judging(reading), discretion, day })
        : (0,rules/* withSeverities */.s)(met, reading.rules);
    const judged = withFaultyCells(all, opened, read);
    const said = judged.map((one) => ({ ...one, message: sayImport(one.message), hint: sayImport(one.hint) }));
    const { problems, notes } = (0,outcome/* listed */.KE)((0,problem/* withHeaders */.jL)(said, read.headers), []);
    return {
        roster: judged.some(problem/* isError */.bJ) ? undefined : read.roster,
        discretion,
        problems,
        notes: [
            ...notes,
            ...opened.notes,
            ...read.notes.map(sayImport),
            ...leftOutWords(read, discretion),
            ...datesWords(reading),
        ],
        employees: read.roster?.employees.length ?? 0,
        positions: read.roster?.hierarchy?.positions.length ?? 0,
    };
}
/** Whom filters by a date leave out is in the file all the same: how many may be sent isn’t a question yet. */
function judging(reading) {
    if (!(0,date_filters/* dependsOnDay */.$f)(reading))
        return reading;
    return { ...reading, roster: { ...reading.roster, 'max-records': Infinity } };
}
/** What an import leaves for the days of the syncs. */
function datesWords(reading) {
    const headers = [...new Set((0,date_filters/* dateFiltersOf */.TD)(reading).map(({ column }) => `“${column.trim()}”`))];
    if (headers.length === 0)
        return [];
    return [`Kept for the filters by date, which decide at every sync: ${headers.join(', ')}.`];
}
/** What didn't become part of the roster, in a sentence each. */
function leftOutWords({ leftOut }, discretion) {
    return leftOut.flatMap(({ dropped, headers }) => {
        const shown = headers.flatMap((header) => discretion.header(header) ?? []).map((one) => `“${one}”`);
        const among = shown.length > 0 ? `, among them ${shown.join(', ')}` : '';
        const columns = `${(0,base_text/* counted */.hS)(headers.length, 'column')} of the export that the roster doesn’t need`;
        return [
            ...dropped.map(({ header, records, of }) => `The filter on “${header}” dropped ${records} of ${(0,base_text/* counted */.hS)(of, 'record')}.`),
            ...(headers.length > 0 ? [`Left out: ${columns}${among}.`] : []),
        ];
    });
}
/**
 * Reads what would be written as the next check will, and writes it again: the same bytes say that nothing is lost.
 *
 * @throws Failure where `roster` describes something else than what imports write
 */
function readBack(written, config) {
    const { roster, problems } = readCanonical(written, config);
    const error = problems.find(problem/* isError */.bJ);
    if (roster && !error) {
        const again = canonicalCsv(roster, (0,columns/* hierarchyColumns */.Dk)(config));
        if (Buffer.compare(again, written.bytes) === 0)
            return roster;
    }
    const hint = 'Under `roster`, leave out what described the export (`columns`, `filters`, `delimiter`, `encoding`): `import` has that now, and the roster has the XML names for headers.';
    const why = error ? ` ${error.message}` : '';
    throw new failure/* Failure */.HR(`The configuration couldn’t read ${written.path} as it would be written.${why}`, hint);
}
/** @throws Failure where git doesn't have the file as it is in the work tree, so that something would be lost with it */
async function refuseToLose(repository, path) {
    const [tracked, changed] = await Promise.all([repository.workTree().list(), repository.changed([path])]);
    if (tracked.includes(path) && changed.length === 0)
        return;
    const hint = 'Commit it, or put it aside; on a command line, --force writes over it.';
    throw new failure/* Failure */.HR(`${path} holds changes that aren’t committed and would be lost.`, hint);
}


/***/ }),

/***/ 52464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ workflowsIn)
/* harmony export */ });
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);
/* harmony import */ var _core_workflows_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48053);


/** @returns the workflows of a source; one that can't be read, as a link, is left out, and runs nothing either */
async function workflowsIn(source) {
    const paths = await (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessFailed */ .OJ)(source.list(), () => []);
    const read = paths.filter(_core_workflows_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorkflow */ ._2).map(async (path) => {
        const bytes = await (0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessFailed */ .OJ)(source.read(path), () => undefined);
        return bytes ? [{ path, text: new TextDecoder().decode(bytes) }] : [];
    });
    return (await Promise.all(read)).flat();
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ checkedWith),
/* harmony export */   Ru: () => (/* binding */ sealOf),
/* harmony export */   gh: () => (/* binding */ isOldForm),
/* harmony export */   kc: () => (/* binding */ publicKeyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94513);


/*
 * Anyone who can push can make a tag. Every tag of this product is therefore signed (docs/receipts.md, The signature): Ed25519
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
    // What comes after it isn't signed, so nothing does but the end of its line.
    const signature = message.slice(start + SIGNATURE.length).replace(/\n$/, '');
    const form = formOf(signature);
    // Earlier versions made two kinds of tags only.
    if (!form || (form === 'hmac' && meaning.kind !== 'receipt' && meaning.kind !== 'rejection'))
        return undefined;
    const oldText = oldSignedText(name, commit, before);
    const text = signedText(meaning.kind, name, commit, before);
    return { program: meaning.program, form, text, oldText, signature };
}
/** What the older form signs: all but the kind. */
const oldSignedText = (name, commit, before) => `${name}\n${commit}\n${before}`;
/** @param before the message before the signature */
const signedText = (kind, name, commit, before) => `${kind}\n${oldSignedText(name, commit, before)}`;
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
            const signed = Buffer.from(signedText(meaning.kind, name, commit, text));
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

/***/ 87676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ nextRun),
/* harmony export */   d: () => (/* binding */ isCron)
/* harmony export */ });
/* harmony import */ var _vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17725);

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** 29 February may be eight years away. */
const MAX_DAYS = 366 * 8 + 1;
const MINUTE = 60_000;
/**
 * @param after from this moment on, and not at it
 * @returns when it runs next; undefined where the line can't be read, or means a day that there never is
 */
function nextRun({ cron, timeZone }, after) {
    const fields = fieldsOf(cron);
    if (!fields)
        return undefined;
    const wallOf = wallClock(timeZone);
    let day = (0,_vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_0__/* .dayIn */ .EE)(after, timeZone);
    for (let tries = 0; tries < MAX_DAYS; tries += 1, day = (0,_vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_0__/* .daysAfter */ .mU)(day, 1)) {
        if (!isDay(fields, day))
            continue;
        for (const hour of fields.hours)
            for (const minute of fields.minutes) {
                const wall = Date.parse(day) + (hour * 60 + minute) * MINUTE;
                const at = momentsOf(wall, wallOf).find((moment) => moment > after.getTime());
                if (at !== undefined)
                    return new Date(at);
            }
    }
    return undefined;
}
/** Whether a line can be read as one. */
const isCron = (cron) => fieldsOf(cron) !== undefined;
function fieldsOf(cron) {
    const [minute = '', hour = '', day = '', month = '', weekday = '', ...more] = cron.trim().split(/\s+/);
    const minutes = valuesOf(minute, 0, 59);
    const hours = valuesOf(hour, 0, 23);
    const days = valuesOf(day, 1, 31);
    const months = valuesOf(month, 1, 12, MONTHS);
    const weekdays = valuesOf(weekday, 0, 7, WEEKDAYS);
    if (!minutes || !hours || !days || !months || !weekdays || more.length > 0)
        return undefined;
    const isLimited = (field) => !field.startsWith('*');
    return {
        minutes,
        hours,
        days: new Set(days),
        months: new Set(months),
        // Sunday is 0, and 7 too.
        weekdays: new Set(weekdays.map((one) => one % 7)),
        isEither: isLimited(day) && isLimited(weekday),
    };
}
/** @param names what may be written instead of the numbers, from the lowest on */
function valuesOf(field, min, max, names = []) {
    const found = new Set();
    for (const part of field.split(',')) {
        const [, from = '', to, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
        const [first, by] = [from === '*' ? min : numberOf(from, min, names), Number(step ?? 1)];
        const end = from === '*' || (to === undefined && step !== undefined) ? max : first;
        const last = to === undefined ? end : numberOf(to, min, names);
        if (first === undefined || last === undefined || first < min || last > max || first > last || by === 0)
            return undefined;
        for (let value = first; value <= last; value += by)
            found.add(value);
    }
    return [...found].toSorted((a, b) => a - b);
}
function numberOf(text, min, names) {
    if (/^\d+$/.test(text))
        return Number(text);
    const at = names.indexOf(text.toUpperCase());
    return at < 0 ? undefined : at + min;
}
function isDay({ days, months, weekdays, isEither }, day) {
    const date = new Date(day);
    if (!months.has(date.getUTCMonth() + 1))
        return false;
    const fits = [days.has(date.getUTCDate()), weekdays.has(date.getUTCDay())];
    return isEither ? fits.some(Boolean) : fits.every(Boolean);
}
/** @returns what the clocks of a place show at a moment, as if they were those of UTC */
function wallClock(timeZone) {
    const form = new Intl.DateTimeFormat('en-US', {
        ...{ timeZone, calendar: 'iso8601', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
        ...{ hour: '2-digit', minute: '2-digit' },
    });
    return (moment) => {
        const parts = form.formatToParts(moment);
        const of = (type) => parts.find((part) => part.type === type)?.value ?? '';
        return Date.parse(`${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}Z`);
    };
}
/** @returns the moments at which the clocks show this: none where they are put forward over it, two where they go back */
function momentsOf(wall, wallOf) {
    const day = 24 * 60 * MINUTE;
    const offsets = [wall - day, wall + day].map((moment) => wallOf(moment) - moment);
    const moments = [...new Set(offsets.map((offset) => wall - offset))];
    return moments.filter((moment) => wallOf(moment) === wall).toSorted((a, b) => a - b);
}


/***/ }),

/***/ 48053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ nextSyncOf),
/* harmony export */   S6: () => (/* binding */ readWorkflow),
/* harmony export */   _2: () => (/* binding */ isWorkflow),
/* harmony export */   jL: () => (/* binding */ sendingWorkflows)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17725);
/* harmony import */ var _cron_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87676);



const isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
/** @returns the workflow; undefined where the text isn't one */
function readWorkflow({ path, text }) {
    const whole = mappingIn(text);
    if (!whole)
        return undefined;
    const on = mapping(whole['on'] ?? whole['true']);
    const jobs = Object.values(mapping(whole['jobs'])).map(mapping);
    return {
        path,
        schedules: list(on['schedule']).map(mapping).flatMap(scheduleOf),
        jobs: jobs.flatMap((job) => jobsOf(job, whole['permissions'])),
    };
}
function mappingIn(text) {
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { logLevel: 'silent' });
        return isMapping(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const mapping = (value) => (isMapping(value) ? value : {});
const list = (value) => (Array.isArray(value) ? value : []);
function scheduleOf({ cron, timezone = 'UTC' }) {
    const isRead = typeof cron === 'string' && typeof timezone === 'string' && (0,_vocabulary_time_zones_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeZone */ .kQ)(timezone);
    return isRead ? [{ cron, timeZone: timezone }] : [];
}
/** The action itself, or its command line. The workflow to call does both, by its events. */
function jobsOf(job, ofWorkflow) {
    const permissions = permissionsIn(job['permissions'] ?? ofWorkflow);
    if (isOurs(job['uses']))
        return [{ mode: 'sync', permissions }];
    return list(job['steps'])
        .map(mapping)
        .flatMap((step) => {
        const mode = modeOf(step);
        return mode === undefined ? [] : [{ mode, permissions }];
    });
}
const isOurs = (uses) => typeof uses === 'string' && /(^|\/)roster-sync(\/|@|$)/i.test(uses);
function modeOf({ uses, run, with: inputs }) {
    const mode = mapping(inputs)['mode'];
    // A copy of the action has another name, but no other action has both.
    const isCopy = typeof mode === 'string' && 'api-key' in mapping(inputs);
    if (isOurs(uses) || (typeof uses === 'string' && isCopy))
        return typeof mode === 'string' ? mode : 'check';
    const line = typeof run === 'string' ? run : '';
    return /(?:roster-sync|dist\/cli\.js)\s+(sync|check|import|doctor)\b/.exec(line)?.[1];
}
function permissionsIn(value) {
    return value === 'read-all' || value === 'write-all' || isMapping(value) ? value : undefined;
}
/** @returns those that send the roster, of those that can be read */
const sendingWorkflows = (workflows) => workflows
    .flatMap((one) => readWorkflow(one) ?? [])
    .filter(({ jobs }) => jobs.some(({ mode }) => mode === 'sync'));
/** @returns when the schedule of one of these workflows sends the roster next; undefined where none does, or one can't be read */
function nextSyncOf(workflows, now) {
    const runs = sendingWorkflows(workflows)
        .flatMap(({ schedules }) => schedules)
        .map((schedule) => ({ at: (0,_cron_js__WEBPACK_IMPORTED_MODULE_2__/* .nextRun */ .B)(schedule, now), timeZone: schedule.timeZone }))
        .filter((run) => run.at !== undefined);
    return runs.toSorted((a, b) => a.at.getTime() - b.at.getTime())[0];
}


/***/ })

};
