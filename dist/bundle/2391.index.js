export const id = 2391;
export const ids = [2391];
export const modules = {

/***/ 94772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWorkbook: () => (/* binding */ readWorkbook)
});

// EXTERNAL MODULE: ./src/core/base/text.ts
var base_text = __webpack_require__(16714);
// EXTERNAL MODULE: ./src/core/problem/problem.ts
var problem = __webpack_require__(97420);
// EXTERNAL MODULE: ./src/core/roster/file/disguise.ts
var disguise = __webpack_require__(18511);
// EXTERNAL MODULE: ./src/core/base/files.ts
var files = __webpack_require__(50378);
;// CONCATENATED MODULE: ./src/core/roster/file/workbook/formats.ts
/*
 * What a number of a cell says, by its number format (ISO/IEC 29500-1, 18.8.30 and 18.8.31). Dates become ISO dates;
 * digits that only the format shows, like the zeros in front of an id, are written out. Any other format only
 * rounds or decorates, and the number stays itself.
 */
const PLAIN = { kind: 'plain' };
/** Built-in formats of dates and of times, also those that East Asian versions have. */
const DATES = new Set([
    14,
    15,
    16,
    17,
    22,
    ...range(27, 31),
    34,
    35,
    36,
    ...range(50, 58),
]);
const TIMES = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47]);
function range(from, to) {
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
/** @param code of a format of the workbook's own; built-in ones have none */
function numberForm(id, code) {
    if (code === undefined)
        return TIMES.has(id) ? { kind: 'time' } : DATES.has(id) ? { kind: 'date' } : PLAIN;
    const [positive = []] = sectionsOf(code);
    const letters = positive
        .filter((token) => token.length === 1)
        .join('')
        .toLowerCase();
    if (/general|standard/.test(letters))
        return PLAIN;
    if (/[dy]|[年月日]/.test(letters) || isMonthAlone(letters))
        return { kind: 'date' };
    if (/[hs]/.test(letters) || positive.some((token) => /^\[[hms]+\]$/i.test(token)))
        return { kind: 'time' };
    return digitsOf(positive) ?? PLAIN;
}
/** `mmm` without days or years, and without times. */
const isMonthAlone = (letters) => letters.includes('m') && !/[hs]/.test(letters);
/** A format's sections, each as tokens: a quoted or escaped literal, what is in brackets, or one character. */
function sectionsOf(code) {
    const sections = [[]];
    for (const [token] of code.matchAll(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|./gsu)) {
        if (token === ';')
            sections.push([]);
        else
            sections.at(-1)?.push(token);
    }
    return sections;
}
/** The places of a format that shows whole numbers digit by digit; undefined of one that has anything else. */
function digitsOf(tokens) {
    const places = [];
    for (const token of tokens) {
        if (token === '0' || token === '#')
            places.push(token);
        else if (/^["\\]/.test(token))
            places.push({ literal: token.replaceAll(/^["\\]|"$/g, '') });
        else if (/^[ ()/:-]$/.test(token))
            places.push({ literal: token });
        // Colours and conditions, and room as wide as a character, show nothing.
        else if (!/^[[_*]/.test(token))
            return undefined;
    }
    const zeros = places.filter((place) => place === '0').length;
    const isPlain = zeros <= 1 && places.every((place) => typeof place === 'string');
    return zeros === 0 || isPlain ? undefined : { kind: 'digits', places };
}
/**
 * Writes the number of a cell as its form shows it.
 *
 * @param raw as the file has it
 * @param since1904 whether its days are counted from 1904
 */
function numberText(raw, form, since1904) {
    const number = Number(raw);
    if (raw.trim() === '' || !Number.isFinite(number))
        return raw;
    switch (form.kind) {
        case 'date':
            return dateText(number, since1904) ?? plainNumber(raw, number);
        case 'time':
            return number >= 0 && number < 1
                ? timeText(number)
                : (dateText(number, since1904) ?? plainNumber(raw, number));
        case 'digits':
            return Number.isSafeInteger(number) && number >= 0
                ? inPlaces(String(number), form.places)
                : plainNumber(raw, number);
        case 'plain':
            return plainNumber(raw, number);
    }
}
/** Without an exponent, as far as a whole number is exact. */
const plainNumber = (raw, number) => Number.isSafeInteger(number) ? number.toFixed(0) : /e/i.test(raw) ? String(number) : raw.trim();
function inPlaces(digits, places) {
    const count = places.filter((place) => typeof place === 'string').length;
    let left = digits;
    const written = [];
    let open = count;
    for (const place of places.toReversed()) {
        if (typeof place !== 'string') {
            written.unshift(place.literal);
            continue;
        }
        open -= 1;
        // The first place takes all digits that are left.
        const taken = open === 0 ? left : left.slice(-1);
        left = open === 0 ? '' : left.slice(0, -1);
        written.unshift(taken === '' && place === '0' ? '0' : taken);
    }
    return written.join('');
}
const DAY = 86_400_000;
/** Spreadsheets have a 29 February 1900, so that days before it are one too many. */
const LEAP_DAY_1900 = 60;
const LAST_DAY = 2_958_465;
function dateText(serial, since1904) {
    const days = Math.floor(serial);
    if (serial < (since1904 ? 0 : 1) || days > LAST_DAY || (!since1904 && days === LEAP_DAY_1900))
        return undefined;
    const epoch = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days > LEAP_DAY_1900 ? 30 : 31);
    const iso = new Date(epoch + days * DAY).toISOString().slice(0, 10);
    const time = timeText(serial - days);
    return time === '00:00:00' ? iso : `${iso} ${time}`;
}
function timeText(part) {
    const seconds = Math.min(Math.round(part * 86_400), 86_399);
    return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
        .map((one) => String(one).padStart(2, '0'))
        .join(':');
}

;// CONCATENATED MODULE: ./src/core/roster/file/workbook/refusal.ts
/** Why a workbook, or a part of it, isn't read: what is wrong, and the one thing to do. */
class Refusal extends Error {
    hint;
    constructor(message, hint) {
        super(message);
        this.name = 'Refusal';
        this.hint = hint;
    }
}
const AGAIN = 'Export it again, or open it in Excel and save it as a workbook (.xlsx).';
const damaged = () => new Refusal('The workbook is damaged: it can’t be unpacked.', AGAIN);

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./src/core/roster/file/workbook/xml.ts


/** So much is made a text at once. */
const CHUNK = 256 * 1024;
/**
 * Reads XML from its beginning to its end without keeping it. A part never has a DTD (ISO/IEC 29500-2, 8.1.4), so that
 * nothing in it can mean something longer.
 *
 * @throws Refusal where it isn't well-formed
 */
function readXml(bytes, listener) {
    const parser = new saxes/* SaxesParser */.wT({ position: false, xmlns: false });
    parser.on('error', () => {
        throw damaged();
    });
    parser.on('doctype', () => {
        throw damaged();
    });
    const { open, text, close } = listener;
    if (open) {
        parser.on('opentag', ({ name, attributes }) => {
            open(local(name), (wanted) => attributeOf(attributes, wanted));
        });
    }
    if (text) {
        parser.on('text', text);
        parser.on('cdata', text);
    }
    if (close) {
        parser.on('closetag', ({ name }) => {
            close(local(name));
        });
    }
    try {
        const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
        for (let at = 0; at < bytes.length; at += CHUNK) {
            parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
        }
        parser.write(decoder.decode()).close();
    }
    catch (error) {
        if (error instanceof Refusal)
            throw error;
        throw damaged();
    }
}
/** Parts are UTF-8 or UTF-16. */
const encodingOf = (bytes) => bytes[0] === 0xff && bytes[1] === 0xfe
    ? 'utf-16le'
    : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
function local(name) {
    const colon = name.indexOf(':');
    return colon === -1 ? name : name.slice(colon + 1);
}
function attributeOf(attributes, wanted) {
    const own = attributes[wanted];
    if (own !== undefined)
        return own;
    const found = Object.keys(attributes).find((name) => name.endsWith(`:${wanted}`));
    return found === undefined ? undefined : attributes[found];
}

;// CONCATENATED MODULE: ./src/core/roster/file/workbook/parts.ts



const SAVE_AS = 'Open it in Excel and save it as a workbook (.xlsx), which keeps ids and dates as they are.';
/**
 * Reads all of a workbook but the cells of its sheets.
 *
 * @throws Refusal where it is another kind of file, or damaged
 */
function readWorkbookParts(archive) {
    const main = [...relationsOf(archive, '').values()].find(({ type }) => type.endsWith('/officeDocument'));
    refuseOthers(archive, main?.path);
    if (!main)
        throw damaged();
    const relations = relationsOf(archive, main.path);
    const pathOf = (type) => [...relations.values()].find((one) => one.type.endsWith(type))?.path;
    const found = { sheets: [], since1904: false };
    readXml(partOf(archive, main.path), {
        open: (element, attribute) => {
            if (element === 'workbookPr')
                found.since1904 = isOn(attribute('date1904'));
            if (element !== 'sheet')
                return;
            const relation = relations.get(attribute('id') ?? '');
            if (!relation?.type.endsWith('/worksheet'))
                return;
            const isHidden = (attribute('state') ?? 'visible') !== 'visible';
            found.sheets.push({ name: attribute('name') ?? '', isHidden, path: relation.path });
        },
    });
    return {
        ...found,
        forms: formsOf(archive, pathOf('/styles')),
        texts: textsOf(archive, pathOf('/sharedStrings')),
    };
}
const isOn = (value) => value === '1' || value === 'true';
/** @throws Refusal where it is missing */
function partOf(archive, path) {
    const bytes = archive.read(path);
    if (!bytes)
        throw damaged();
    return bytes;
}
function refuseOthers(archive, main) {
    const { names } = archive;
    if (main?.endsWith('.bin'))
        throw new Refusal('The file is a binary Excel workbook (.xlsb), which isn’t read.', SAVE_AS);
    if ([...names].some((name) => name.toLowerCase().endsWith('vbaproject.bin')))
        throw new Refusal('The workbook has macros (.xlsm), and such a workbook isn’t read.', SAVE_AS);
    if (main !== undefined && !/\.xml$/i.test(main))
        throw damaged();
    const kind = names.has('mimetype') ? new TextDecoder().decode(archive.read('mimetype')) : '';
    if (kind.includes('opendocument'))
        throw new Refusal('The file is an OpenDocument spreadsheet (.ods), which isn’t read.', `${SAVE_AS} LibreOffice can, too.`);
    if (main === undefined || /^(word|ppt|visio)\//.test(main))
        throw new Refusal('The file is a ZIP archive or another document, not an Excel workbook (.xlsx).', 'Unpack it, and name the export that is in it.');
}
/** The relations of a part, by their ids; those of the whole file for an empty path. */
function relationsOf(archive, path) {
    const [folder, name] = [path.slice(0, path.lastIndexOf('/') + 1), path.slice(path.lastIndexOf('/') + 1)];
    const bytes = archive.read(`${folder}_rels/${name}.rels`);
    const relations = new Map();
    if (!bytes)
        return relations;
    readXml(bytes, {
        open: (element, attribute) => {
            if (element !== 'Relationship' || attribute('TargetMode') === 'External')
                return;
            const target = (attribute('Target') ?? '').replaceAll('\\', '/');
            relations.set(attribute('Id') ?? '', { type: attribute('Type') ?? '', path: resolved(folder, target) });
        },
    });
    return relations;
}
function resolved(folder, target) {
    const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
    for (const step of target.split('/').filter((one) => one !== '' && one !== '.')) {
        if (step === '..')
            steps.pop();
        else
            steps.push(step);
    }
    return steps.join('/');
}
function formsOf(archive, path) {
    const codes = new Map();
    const forms = [];
    let ofCells = false;
    if (path === undefined)
        return forms;
    readXml(partOf(archive, path), {
        open: (element, attribute) => {
            if (element === 'numFmt')
                codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
            if (element === 'cellXfs')
                ofCells = true;
            if (element !== 'xf' || !ofCells)
                return;
            const id = Number(attribute('numFmtId') ?? 0);
            forms.push(numberForm(id, codes.get(id)));
        },
        close: (element) => {
            if (element === 'cellXfs')
                ofCells = false;
        },
    });
    return forms;
}
function textsOf(archive, path) {
    const texts = [];
    const bytes = path === undefined ? undefined : archive.read(path);
    if (!bytes)
        return texts;
    const collector = textCollector();
    readXml(bytes, {
        open: collector.open,
        text: collector.text,
        close: (element) => {
            collector.close(element);
            if (element === 'si')
                texts.push(collector.take());
        },
    });
    return texts;
}
/** Collects the text of an item: its plain text or that of its runs, without what is only there to be read aloud. */
function textCollector() {
    let collected = '';
    let isText = false;
    let isPhonetic = false;
    return {
        open: (element) => {
            if (element === 't')
                isText = true;
            if (element === 'rPh')
                isPhonetic = true;
        },
        text: (text) => {
            if (isText && !isPhonetic)
                collected += text;
        },
        close: (element) => {
            if (element === 't')
                isText = false;
            if (element === 'rPh')
                isPhonetic = false;
        },
        /** @returns what was collected, and begins anew */
        take: () => {
            const text = unescaped(collected);
            collected = '';
            return text;
        },
    };
}
/** Characters that XML can't have, as `_x000D_` (ISO/IEC 29500-1, 22.4.2.4). */
const unescaped = (text) => text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)))
    : text;

;// CONCATENATED MODULE: ./src/core/roster/file/workbook/cells.ts





const MAX_COLUMNS = 1000;
/**
 * Reads the cells of a sheet as what they are (ISO/IEC 29500-1, 18.3.1.4 and 18.18.11): texts as they were typed, dates
 * as ISO dates, numbers with the zeros that their format shows.
 *
 * @throws Refusal where it is damaged, or larger than any roster
 */
function readCells(bytes, workbook) {
    const sheet = new SheetReader(workbook);
    readXml(bytes, sheet);
    return sheet;
}
class SheetReader {
    rows = [];
    faulty = [];
    columns = 0;
    hiddenRows = 0;
    #workbook;
    #inline = textCollector();
    #row = 0;
    #column = 0;
    #rowIsHidden = false;
    /** Of the cell that is being read. */
    #type = 'n';
    #style = 0;
    #value = '';
    #isValue = false;
    #hasFormula = false;
    #characters = 0;
    constructor(workbook) {
        this.#workbook = workbook;
    }
    open = (element, attribute) => {
        switch (element) {
            case 'row':
                this.#row = Number(attribute('r') ?? this.#row + 1);
                this.#column = 0;
                this.#rowIsHidden = isOn(attribute('hidden'));
                break;
            case 'c':
                this.#column = columnOf(attribute('r')) ?? this.#column + 1;
                this.#type = attribute('t') ?? 'n';
                this.#style = Number(attribute('s') ?? 0);
                this.#value = '';
                this.#hasFormula = false;
                break;
            case 'v':
                this.#isValue = true;
                break;
            case 'f':
                this.#hasFormula = true;
                break;
            default:
                this.#inline.open(element);
        }
    };
    text = (text) => {
        if (this.#isValue)
            this.#value += text;
        else
            this.#inline.text(text);
    };
    close = (element) => {
        if (element === 'v')
            this.#isValue = false;
        else if (element === 'c')
            this.#keep();
        else
            this.#inline.close(element);
    };
    #keep() {
        const inline = this.#inline.take();
        const kind = this.#faultOf();
        if (kind)
            this.faulty.push({ row: this.#row, column: this.#column, kind });
        const text = this.#type === 'inlineStr' ? inline : this.#textOf(this.#value);
        if (text === '')
            return;
        if (this.#column > MAX_COLUMNS)
            throw tooLarge(`more than ${MAX_COLUMNS} columns`);
        this.#characters += text.length;
        // Many cells can share one long text, so that a small sheet becomes a huge one.
        if (this.#characters > files/* MAX_FILE_BYTES */.gZ)
            throw tooLarge('more text than any list of people');
        const at = this.#row - 1;
        const row = (this.rows[at] ??= []);
        if (this.#rowIsHidden && row.length === 0)
            this.hiddenRows += 1;
        while (row.length < this.#column - 1)
            row.push('');
        row[this.#column - 1] = text;
        this.columns = Math.max(this.columns, this.#column);
    }
    #faultOf() {
        if (this.#type === 'e')
            return 'error';
        // An empty text is a result, too.
        return this.#hasFormula && this.#value === '' && this.#type !== 'str' ? 'formula' : undefined;
    }
    #textOf(value) {
        switch (this.#type) {
            case 's':
                return this.#workbook.texts[Number(value)] ?? '';
            case 'str':
                return unescaped(value);
            case 'b':
                return value === '' ? '' : isOn(value) ? 'TRUE' : 'FALSE';
            case 'n':
                return numberText(value, this.#workbook.forms[this.#style] ?? cells_PLAIN, this.#workbook.since1904);
            // An error, or a date that is written as ISO 8601.
            default:
                return value;
        }
    }
}
const cells_PLAIN = { kind: 'plain' };
/** @param reference as `AB12` */
function columnOf(reference) {
    if (reference === undefined)
        return undefined;
    let column = 0;
    for (const letter of reference.toUpperCase()) {
        const value = letter.charCodeAt(0) - 64;
        if (value < 1 || value > 26)
            break;
        column = column * 26 + value;
    }
    return column === 0 ? undefined : column;
}
function tooLarge(what) {
    return new Refusal(`The sheet has ${what}.`, 'Check that the right file was fetched, and name its sheet.');
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(81767);
;// CONCATENATED MODULE: ./src/core/roster/file/workbook/zip.ts



/*
 * The parts of a workbook, which is a ZIP archive (PKWARE APPNOTE 6.3.10; ISO/IEC 29500-2). Only what is asked for is
 * unpacked, never more than the limit, and only where it has the checksum that the archive says.
 */
/** A sheet of 100,000 rows has less; an archive that says more, or unpacks to more, isn't a list of people. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const LOCATOR_64 = 0x07064b50;
const END_64 = 0x06064b50;
const END_BYTES = 22;
/** A comment may follow the end of the directory. */
const MAX_COMMENT = 0xffff;
const [STORED, DEFLATED] = [0, 8];
const [IN_64, IN_64_SHORT] = [0xffffffff, 0xffff];
const MAX_PARTS = 10_000;
/**
 * @param limit of all that is unpacked, in bytes
 * @throws Refusal where the bytes aren't a whole archive
 */
function openArchive(bytes, limit = MAX_UNPACKED_BYTES) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const parts = within(() => directoryOf(view));
    let left = limit;
    return {
        names: new Set(parts.keys()),
        read: (name) => {
            const part = parts.get(name);
            if (!part)
                return undefined;
            const unpacked = within(() => unpack(bytes, view, part, left));
            left -= unpacked.length;
            return unpacked;
        },
    };
}
/** What reads beyond the end of the bytes, or can't be inflated, is damaged. */
function within(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof Refusal)
            throw error;
        throw damaged();
    }
}
function directoryOf(view) {
    const end = endOf(view);
    let count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if ((count === IN_64_SHORT || at === IN_64) && view.getUint32(end - 20, true) === LOCATOR_64) {
        const end64 = Number(view.getBigUint64(end - 12, true));
        if (view.getUint32(end64, true) !== END_64)
            throw damaged();
        count = Number(view.getBigUint64(end64 + 32, true));
        at = Number(view.getBigUint64(end64 + 48, true));
    }
    if (count > MAX_PARTS)
        throw damaged();
    const parts = new Map();
    for (let index = 0; index < count; index += 1) {
        if (view.getUint32(at, true) !== ENTRY)
            throw damaged();
        const [nameLength, extraLength, commentLength] = [28, 30, 32].map((one) => view.getUint16(at + one, true));
        const nameAt = at + 46;
        const extraAt = nameAt + (nameLength ?? 0);
        const name = new TextDecoder().decode(bytesAt(view, nameAt, nameLength ?? 0)).replaceAll('\\', '/');
        parts.set(name.replace(/^\//, ''), partAt(view, at, extraAt, extraLength ?? 0));
        at = extraAt + (extraLength ?? 0) + (commentLength ?? 0);
    }
    return parts;
}
const bytesAt = (view, at, length) => new Uint8Array(view.buffer, view.byteOffset + at, length);
function endOf(view) {
    const last = view.byteLength - END_BYTES;
    for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
        if (view.getUint32(at, true) === END)
            return at;
    }
    throw damaged();
}
function partAt(view, at, extraAt, extraLength) {
    const large = numbersIn64(view, extraAt, extraLength);
    // Those that don't fit are in the extra field, in this order.
    const number = (offset) => {
        const short = view.getUint32(at + offset, true);
        return short === IN_64 ? (large.shift() ?? short) : short;
    };
    const [unpacked, packed] = [number(24), number(20)];
    return {
        method: view.getUint16(at + 10, true),
        isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
        crc: view.getUint32(at + 16, true),
        packed,
        unpacked,
        offset: number(42),
    };
}
function numbersIn64(view, extraAt, extraLength) {
    for (let at = extraAt; at + 4 <= extraAt + extraLength;) {
        const [kind, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
        if (kind === 1) {
            const numbers = Math.floor(length / 8);
            return Array.from({ length: numbers }, (_, one) => Number(view.getBigUint64(at + 4 + one * 8, true)));
        }
        at += 4 + length;
    }
    return [];
}
function unpack(bytes, view, part, limit) {
    if (part.isEncrypted) {
        throw new Refusal('The workbook is protected by a password.', 'Take the password off: in Excel choose File, Info, Protect Workbook, Encrypt with Password.');
    }
    if (part.unpacked > limit)
        throw zip_tooLarge();
    if (view.getUint32(part.offset, true) !== LOCAL)
        throw damaged();
    const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
    const packed = bytes.subarray(start, start + part.packed);
    const unpacked = part.method === STORED ? packed : inflated(packed, part.method, limit);
    if (unpacked.length !== part.unpacked || (0,external_node_zlib_.crc32)(unpacked) !== part.crc)
        throw damaged();
    return unpacked;
}
/** Stops at the limit, whatever size the archive claims. */
function inflated(packed, method, limit) {
    if (method !== DEFLATED)
        throw damaged();
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, limit) });
    }
    catch (error) {
        throw (0,failure/* errorCode */.CA)(error) === 'ERR_BUFFER_TOO_LARGE' ? zip_tooLarge() : damaged();
    }
}
function zip_tooLarge() {
    return new Refusal(`Unpacked, the workbook is larger than ${MAX_UNPACKED_BYTES / 1024 / 1024} MiB, as no list of people is.`, 'Check that the right file was fetched; delete sheets and columns that aren’t needed.');
}

;// CONCATENATED MODULE: ./src/core/roster/file/workbook/workbook.ts







/**
 * Reads a sheet of an Excel workbook (.xlsx, ISO/IEC 29500). Memory is bounded, whatever the file says of itself.
 *
 * @param wanted the sheet’s name, or its number among the visible ones; left out, the only one with anything in it
 * @returns the sheet, or the one problem of a file that can’t be read
 */
function readWorkbook(path, bytes, wanted) {
    try {
        if ((0,disguise/* isOlderOffice */.VC)(bytes))
            throw ofOlderOffice(bytes);
        const archive = openArchive(bytes);
        const workbook = readWorkbookParts(archive);
        const found = choose(archive, workbook.sheets, wanted);
        if ('candidates' in found) {
            const message = `The workbook has ${found.candidates.length} sheets with something in them, and nothing says which is the list.`;
            const hint = 'Say it under `import`: `sheet: 1`, or `sheet:` with the name that is on its tab.';
            return {
                problems: [(0,problem/* problem */.CC)('roster/not-a-csv', { file: path }, { message, hint })],
                notes: [],
                ...found,
            };
        }
        const { rows, columns, faulty, hiddenRows } = readCells(partOf(archive, found.path), workbook);
        const notes = [
            ...(found.isHidden ? ['The sheet is a hidden one.'] : []),
            ...(hiddenRows > 0
                ? [
                    `${(0,base_text/* counted */.hS)(hiddenRows, 'row')} that the sheet hides ${hiddenRows === 1 ? 'was' : 'were'} read, too.`,
                ]
                : []),
        ];
        return { sheet: { path, ...asCsv(rows, columns), faulty }, problems: [], notes, candidates: [] };
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        const { message, hint } = error;
        return {
            problems: [(0,problem/* problem */.CC)('roster/not-a-csv', { file: path }, { message, hint })],
            notes: [],
            candidates: [],
        };
    }
}
/** Its directory has names in UTF-16, and those of the streams say what it is ([MS-CFB], [MS-OFFCRYPTO]). */
function ofOlderOffice(bytes) {
    const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return isEncrypted
        ? new Refusal('The workbook is encrypted with a password.', 'Export it without one: in Excel choose File, Info, Protect Workbook, Encrypt with Password, and empty it.')
        : new Refusal('The file is an Excel workbook of the old format (.xls), which isn’t read.', 'Open it in Excel and save it as a workbook (.xlsx), which keeps ids and dates as they are.');
}
function choose(archive, sheets, wanted) {
    const visible = sheets.filter(({ isHidden }) => !isHidden);
    if (wanted !== undefined) {
        const found = typeof wanted === 'number' ? visible[wanted - 1] : byName(sheets, wanted);
        if (found)
            return found;
        const what = typeof wanted === 'number' ? `sheet number ${wanted}` : 'sheet of the name that `import.sheet` says';
        throw new Refusal(`The workbook has no ${what}; it has ${(0,base_text/* counted */.hS)(visible.length, 'visible sheet')}.`, 'Write the name that is on its tab, or its number from the left, hidden ones not counted.');
    }
    const [only, ...others] = visible;
    if (only && others.length === 0)
        return only;
    const filled = visible.filter(({ path }) => hasContent(partOf(archive, path)));
    const [first, ...more] = filled;
    if (first && more.length === 0)
        return first;
    if (first)
        return { candidates: filled.map(({ name }) => name) };
    throw new Refusal('No visible sheet of the workbook has anything in it.', 'Check that the export worked.');
}
function byName(sheets, wanted) {
    const same = (a) => (0,base_text/* compare */.UD)(a.trim().toLowerCase(), wanted.trim().toLowerCase()) === 0;
    return sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => same(name));
}
/** Whether a sheet has a cell with a value, by the elements of values. */
function hasContent(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return ['<v>', ':v>', '<is>', ':is>'].some((element) => text.includes(element));
}
function asCsv(rows, columns) {
    const lines = [];
    const rowOf = [];
    for (let at = 0; at < rows.length; at += 1) {
        const cells = rows[at] ?? [];
        const line = cells.length === 0
            ? ''
            : Array.from({ length: columns }, (_, one) => quoted(cells[one] ?? '')).join(',');
        lines.push(line);
        const breaks = line.includes('\n') ? line.split('\n').length : 1;
        for (let part = 0; part < breaks; part += 1)
            rowOf.push(at + 1);
    }
    return { bytes: new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')), rows: rowOf };
}
/** Line breaks inside of cells are LF, as in whatever is sent. */
const quoted = (cell) => /[",\r\n]/.test(cell) ? `"${cell.replaceAll(/\r\n?/g, '\n').replaceAll('"', '""')}"` : cell;


/***/ })

};
