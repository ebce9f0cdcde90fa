export const id = 795;
export const ids = [795,74];
export const modules = {

/***/ 2960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ passesLinkIn),
/* harmony export */   CI: () => (/* binding */ existingFolder),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Ye: () => (/* binding */ realPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
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

/***/ 8153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeBelow)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(378);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2960);





/**
 * Writes a file below a folder: all of it or nothing, and never through a link, which may lead out of the folder. A
 * file that is there keeps its mode.
 *
 * @param root an absolute path; a link on the way to it is the business of whoever named it
 * @param path relative to the root, with forward slashes
 * @throws Failure where a part of the path is a link, or a folder is in the file's place; the system's own error where
 *   it can't be written
 */
async function writeBelow(root, path, content) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    if (await (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .passesLinkIn */ .$o)(root, file))
        throw (0,_core_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .notRegular */ .oQ)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => undefined);
    if (there && !there.isFile())
        throw (0,_core_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .notRegular */ .oQ)(path);
    const passing = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(passing, 'wx', there?.mode);
    try {
        try {
            // The mask of the process has no say in what somebody else chose.
            if (there)
                await handle.chmod(there.mode);
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(passing, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(passing, { force: true }).catch(() => undefined);
        throw error;
    }
}


/***/ }),

/***/ 2074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xmlReader: () => (/* binding */ xmlReader)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1767);


/** 100,000 employees take two. */
const MAX_SECONDS = 20;
const MAX_MEGABYTES = 1024;
/** A run that was interrupted doesn't wait for the end of a validation. */
const PATIENCE_MILLISECONDS = 300;
/**
 * libxml2 in a thread of its own: it loads while the roster is read, validates one file while the other is
 * written, and can be stopped when a schema makes it run for ever.
 *
 * @param home the folder of the built program, as a file URL
 */
function xmlReader(home) {
    let thread;
    let closed = false;
    const started = () => {
        if (closed)
            throw stopped('it was closed');
        return (thread ??= startThread(home));
    };
    return {
        warm: () => void started(),
        read: async (question) => started().read(question),
        close: async () => {
            closed = true;
            await thread?.close();
        },
    };
}
function startThread(home) {
    const limits = { maxOldGenerationSizeMb: MAX_MEGABYTES };
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(new URL('xml-worker.js', home), { resourceLimits: limits });
    const waiting = [];
    let ended;
    const end = (error) => {
        ended ??= error;
        for (const { reject } of waiting.splice(0))
            reject(ended);
    };
    // A thread that is torn down while it loads can take the process along, so whoever closes it waits for this.
    const loaded = new Promise((resolve) => {
        worker.once('message', () => {
            resolve();
            worker.on('message', (answer) => waiting.shift()?.resolve(answer));
            worker.unref();
        });
        worker.once('exit', () => {
            resolve();
        });
    });
    worker.on('error', (error) => {
        end(stopped((0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error)));
    });
    const exited = new Promise((resolve) => {
        worker.once('exit', () => {
            end(stopped('it ended'));
            resolve();
        });
    });
    // An idle thread doesn't keep the process alive; while a question waits, its timer does.
    worker.unref();
    return {
        async read(question) {
            if (ended)
                throw ended;
            const timer = setTimeout(() => {
                end(stopped(`it took more than ${MAX_SECONDS} seconds`));
                void worker.terminate();
            }, MAX_SECONDS * 1000);
            try {
                return await new Promise((resolve, reject) => {
                    waiting.push({ resolve, reject });
                    worker.postMessage(question);
                });
            }
            finally {
                clearTimeout(timer);
            }
        },
        async close() {
            worker.ref();
            await loaded;
            worker.ref();
            // Asked to end, and not torn down, for the same reason.
            if (!ended)
                worker.postMessage(null);
            const busy = setTimeout(() => void worker.terminate(), PATIENCE_MILLISECONDS);
            await exited;
            clearTimeout(busy);
        },
    };
}
function stopped(why) {
    return new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(`The XML couldn’t be validated: the validator was stopped (${why}).`, 'If the program’s schema changed lately, it may ask for too much; compare it with the one before.');
}


/***/ }),

/***/ 5795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWorld: () => (/* binding */ openWorld)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(1767);
// EXTERNAL MODULE: ./src/core/base/version.ts + 1 modules
var version = __webpack_require__(5127);
// EXTERNAL MODULE: ./src/core/config/names.ts
var names = __webpack_require__(3302);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/core/receipts/signature.ts

/*
 * Anyone who can push can make a tag. A receipt or a rejection is therefore signed with a key that is derived from
 * the API key (HKDF, RFC 5869), which only the sync has: HMAC-SHA256 over the tag's name, its commit, and everything
 * in the message before the signature (README.md, Receipts).
 */
const TRAILER = 'Signature: ';
/** @param apiKey from which the key is derived; undefined where there isn't one */
function sealOf(apiKey) {
    if (apiKey === undefined || apiKey === '')
        return { sign: (_name, _commit, message) => message, check: () => 'unverified' };
    const key = Buffer.from((0,external_node_crypto_.hkdfSync)('sha256', apiKey, 'roster-sync', 'receipt signature 1', 32));
    const signature = (name, commit, text) => (0,external_node_crypto_.createHmac)('sha256', key).update(`${name}\n${commit}\n${text}`).digest('hex');
    return {
        sign: (name, commit, message) => `${message}${TRAILER}${signature(name, commit, message)}\n`,
        check: (name, commit, message) => {
            const start = message.lastIndexOf(`\n${TRAILER}`) + 1;
            const given = Buffer.from(message.slice(start + TRAILER.length).trimEnd());
            const right = Buffer.from(signature(name, commit, message.slice(0, start)));
            return start > 0 && given.length === right.length && (0,external_node_crypto_.timingSafeEqual)(given, right)
                ? 'signed'
                : 'forged';
        },
    };
}

// EXTERNAL MODULE: ./src/adapters/files/paths.ts
var paths = __webpack_require__(2960);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/core/base/files.ts
var files = __webpack_require__(378);
// EXTERNAL MODULE: ./src/adapters/files/writer.ts
var writer = __webpack_require__(8153);
;// CONCATENATED MODULE: ./src/adapters/files/work-tree.ts





/** @param top the repository's folder */
function workTreeFiles(top) {
    return {
        async read(path) {
            const file = (0,external_node_path_.join)(top, path);
            const stats = await (0,promises_.lstat)(file).catch(() => undefined);
            if (!stats)
                return undefined;
            if (!stats.isFile() || (await (0,promises_.realpath)(file)) !== (0,external_node_path_.join)(await (0,promises_.realpath)(top), path))
                throw (0,files/* notRegular */.oQ)(path);
            if (stats.size > files/* MAX_FILE_BYTES */.gZ)
                throw (0,files/* tooLarge */.g$)(path);
            return (0,promises_.readFile)(file);
        },
        async write(path, content) {
            try {
                await (0,writer/* writeBelow */.B)(top, path, content);
            }
            catch (error) {
                if (error instanceof failure/* Failure */.HR)
                    throw error;
                const hint = 'Make room for it, or see to the rights of its folder; what was there is as it was.';
                throw new failure/* Failure */.HR(`${path} couldn’t be written (${(0,failure/* errorCode */.CA)(error)}).`, hint);
            }
        },
        async existing(paths) {
            const there = await Promise.all(paths.map(async (path) => ({ path, stats: await (0,promises_.lstat)((0,external_node_path_.join)(top, path)).catch(() => undefined) })));
            return there.filter(({ stats }) => stats !== undefined).map(({ path }) => path);
        },
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/adapters/git/executable.ts



const NAME = process.platform === 'win32' ? 'git.exe' : 'git';
/**
 * Finds git in the folders of PATH that are absolute and outside of a repository: a commit may have brought a program of
 * that name into it, and Windows would look in the current folder first.
 *
 * @param top the repository's folder
 */
function programsOutside(top, path = process.env['PATH'] ?? '') {
    const repository = realFolder(top);
    const folders = path
        .split(external_node_path_.delimiter)
        .map((folder) => folder.replace(/^"(.*)"$/, '$1'))
        .filter((folder) => (0,external_node_path_.isAbsolute)(folder) && !isWithin(repository, realFolder(folder)));
    return {
        git: folders.map((folder) => (0,external_node_path_.join)(folder, NAME)).find(isProgram),
        path: folders.join(external_node_path_.delimiter),
    };
}
const isWithin = (repository, folder) => folder === repository || (0,paths/* isInside */.FK)(repository, folder);
function realFolder(folder) {
    try {
        return external_node_fs_.realpathSync.native(folder);
    }
    catch {
        return folder;
    }
}
function isProgram(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/adapters/git/git.ts




/**
 * What holds whatever a repository says of itself. A commit can bring a folder that git would take for a bare
 * repository, with a configuration that names programs; hooks and monitors have no part in what is read here.
 */
const ALWAYS = [
    ['safe.bareRepository', 'explicit'],
    ['core.hooksPath', external_node_os_.devNull],
    // Before git 2.36 it names a program, and `false` is one.
    ['core.fsmonitor', ''],
    ['core.alternateRefsCommand', ''],
    ['protocol.ext.allow', 'never'],
    ['push.gpgSign', 'false'],
    ['push.recurseSubmodules', 'no'],
    ['submodule.recurse', 'false'],
    ['diff.ignoreSubmodules', 'all'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
];
/** Runs git in one folder. It asks nothing of anybody: no prompt, no pager, no editor, English messages. */
class Git {
    folder;
    #settings;
    #programs;
    /** @param settings of git's configuration that hold for its commands only */
    constructor(folder, settings = []) {
        this.folder = folder;
        this.#settings = settings;
        this.#programs = programsOutside(folder);
    }
    /**
     * @param args of git
     * @param input for its standard input
     * @throws Failure where git can't be started; a command that fails is an answer, not an error
     */
    run(args, input) {
        const { git, path } = this.#programs;
        if (git === undefined)
            return Promise.reject(notStarted('ENOENT'));
        return new Promise((resolve, reject) => {
            const child = (0,external_node_child_process_.spawn)(git, args, {
                cwd: this.folder,
                env: environment([...ALWAYS, ...this.#settings], path),
                windowsHide: true,
                // In a group of its own, a Ctrl+C in the terminal doesn't end it in the middle of a receipt. On Windows it would
                // have no console, and open one for every helper.
                detached: process.platform !== 'win32',
            });
            const out = [];
            const err = [];
            child.stdout.on('data', (chunk) => out.push(chunk));
            child.stderr.on('data', (chunk) => err.push(chunk));
            child.on('error', (error) => {
                reject(notStarted((0,failure/* errorCode */.CA)(error)));
            });
            child.on('close', (code) => {
                resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() });
            });
            // A git that ends before it has read everything says so by its code.
            child.stdin.on('error', () => undefined);
            child.stdin.end(input);
        });
    }
    /** @returns the trimmed output; undefined when the command failed */
    async ask(...args) {
        const { code, stdout } = await this.run(args);
        return code === 0 ? stdout.toString().trim() : undefined;
    }
}
function notStarted(code) {
    const hint = 'Install git 2.30 or later, and start in a folder that exists.';
    return new failure/* Failure */.HR(`git couldn’t be started (${code}).`, hint);
}
function environment(settings, path) {
    const before = Number(process.env['GIT_CONFIG_COUNT'] ?? 0);
    const numbered = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${before + index}`, key],
        [`GIT_CONFIG_VALUE_${before + index}`, value],
    ]);
    const inherited = Object.entries(process.env).filter(([name]) => !LEFT_OUT.has(name.toUpperCase()));
    return {
        ...Object.fromEntries(inherited),
        PATH: path,
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: external_node_os_.devNull,
        GIT_SSH_COMMAND: process.env['GIT_SSH_COMMAND'] ?? 'ssh -o BatchMode=yes',
        GIT_CONFIG_COUNT: String(before + settings.length),
        // Windows looks in the current folder first, for the programs that git starts, too.
        NoDefaultCurrentDirectoryInExePath: '1',
        ...Object.fromEntries(numbered),
    };
}
/** Helpers that git starts need no key of ours; and which repository is meant is said by the folder alone. */
const LEFT_OUT = new Set([
    ...['ROSTER_SYNC_API_KEY', 'INPUT_API-KEY', 'INPUT_GITHUB-TOKEN'],
    // On Windows its name may be `Path`.
    'PATH',
    ...[
        'GIT_CONFIG',
        'GIT_DIR',
        'GIT_WORK_TREE',
        'GIT_COMMON_DIR',
        'GIT_INDEX_FILE',
        'GIT_NAMESPACE',
        'GIT_PREFIX',
    ],
    ...['GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_REPLACE_REF_BASE', 'GIT_SHALLOW_FILE'],
    ...[
        'GIT_EXTERNAL_DIFF',
        'GIT_ATTR_SOURCE',
        'GIT_LITERAL_PATHSPECS',
        'GIT_GLOB_PATHSPECS',
        'GIT_ICASE_PATHSPECS',
    ],
    'NODE_OPTIONS',
]);

// EXTERNAL MODULE: ./src/core/base/commit.ts
var base_commit = __webpack_require__(6408);
// EXTERNAL MODULE: ./src/core/receipts/ledger.ts
var ledger = __webpack_require__(5240);
// EXTERNAL MODULE: ./src/core/receipts/names.ts
var receipts_names = __webpack_require__(4513);
// EXTERNAL MODULE: ./src/core/receipts/tag.ts
var tag = __webpack_require__(1425);
;// CONCATENATED MODULE: ./src/adapters/git/receipt-store.ts





const MAX_RECEIPT_BYTES = 64 * 1024;
/** A repository's configuration may name other programs, which would run here. */
const OUR_UPLOAD_PACK = '--upload-pack=git-upload-pack';
const OUR_RECEIVE_PACK = '--receive-pack=git-receive-pack';
/** Receipts as git keeps them. With a remote, only what is there counts. */
class GitReceiptStore {
    #git;
    #remote;
    #seal;
    #tags = new Map();
    constructor(git, remote, seal) {
        this.#git = git;
        this.#remote = remote;
        this.#seal = seal;
    }
    async look(asked) {
        if (this.#remote === undefined)
            return this.lookHere(asked);
        const refs = await this.#remoteRefs(this.#remote);
        const { defaultBranch, heads } = refs;
        return this.#records(refs, asked, { defaultBranch, headOf: (branch) => heads.get(branch) });
    }
    async lookHere(asked) {
        const format = '--format=%(objectname)%09%(refname)';
        const { stdout } = await this.#git.run(['for-each-ref', format, 'refs/tags']);
        return this.#records(parseRefs(stdout.toString()), asked, undefined);
    }
    #records({ tags }, { prefix }, remote) {
        this.#tags = tags;
        return { remote, ...(0,ledger/* ledgerOf */.X)(new Set(tags.keys()), prefix) };
    }
    async read(names) {
        const wanted = await Promise.all(names.map(async (name) => ({ name, object: await this.#objectOf(name) })));
        const objects = wanted.map(({ object }) => object);
        let found = await this.#readObjects(objects);
        const missing = wanted.filter(({ object }) => !found.has(object));
        if (missing.length > 0 && this.#remote !== undefined) {
            const refs = missing.map(({ name }) => receipts_names/* TAGS */.gp + name).join('\n');
            const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head'];
            await this.#git.run(['fetch', ...quietly, OUR_UPLOAD_PACK, '--stdin', '--', this.#remote], refs);
            found = await this.#readObjects(objects);
        }
        return wanted.map(({ name, object }) => {
            const kept = found.get(object);
            if (!kept)
                throw new base_commit/* CommitGone */.n(object);
            if (kept.type === 'tag')
                return (0,tag/* keptTag */.z)(name, kept.content, this.#seal);
            return { name, commit: object, message: undefined, authenticity: 'forged' };
        });
    }
    async make(name, commit, message, at) {
        const seconds = Math.floor(at.getTime() / 1000);
        const header = `object ${commit}\ntype commit\ntag ${name}\n`;
        const tagger = `tagger ${tag/* TAGGER */.B.name} <${tag/* TAGGER */.B.email}> ${seconds} +0000\n\n`;
        const made = await this.#git.run(['mktag'], header + tagger + this.#seal.sign(name, commit, message));
        if (made.code === 0)
            return { name, object: made.stdout.toString().trim() };
        const hint = 'Is the disk full? git fsck shows what is wrong with the repository.';
        throw new failure/* Failure */.HR('git couldn’t make the receipt, so nothing was sent.', hint);
    }
    async proveWritable(prepared) {
        await this.#refuseWhatStandsInTheWay(prepared.name);
        if (this.#remote === undefined)
            return;
        const { code } = await this.#push(this.#remote, prepared, '--dry-run');
        if (code !== 0)
            throw this.#mayNotWrite();
    }
    async publish(prepared) {
        const { name, object } = prepared;
        const remote = this.#remote;
        const pushed = remote === undefined || (await this.#push(remote, prepared)).code === 0;
        // Without a remote this is the tag itself, and may not replace one; with one it is a copy.
        const mustBeNew = remote === undefined ? [''] : [];
        const kept = await this.#git.run(['update-ref', receipts_names/* TAGS */.gp + name, object, ...mustBeNew]);
        const wayOut = `Run git push with ${receipts_names/* TAGS */.gp}${name} from this clone if the tag is there`;
        if (!pushed)
            return { why: `the push to ${remote} was refused or broke`, wayOut };
        if (remote === undefined && kept.code !== 0)
            return { why: 'git couldn’t write the tag', wayOut };
        this.#tags.set(name, object);
        return undefined;
    }
    async #objectOf(name) {
        const object = this.#tags.get(name) ?? (await this.#git.ask('rev-parse', '--verify', '--quiet', receipts_names/* TAGS */.gp + name));
        if (object !== undefined)
            return object;
        const hint = 'git tag --list "roster-sync*" shows those that there are.';
        throw new failure/* Failure */.HR(`The receipt ${name} doesn’t exist.`, hint, 'use');
    }
    /** @returns the tags and commits among these objects that are here, by their ids */
    async #readObjects(objects) {
        if (objects.length === 0)
            return new Map();
        const { stdout } = await this.#git.run(['cat-file', '--batch'], `${objects.join('\n')}\n`);
        return parseBatch(stdout);
    }
    /** Pushes this tag and no other, whatever git is configured to push along. */
    #push(remote, { name, object }, ...flags) {
        const quietly = ['--quiet', '--no-verify', '--no-follow-tags'];
        return this.#git.run([
            'push',
            ...quietly,
            ...flags,
            OUR_RECEIVE_PACK,
            '--',
            remote,
            `${object}:${receipts_names/* TAGS */.gp}${name}`,
        ]);
    }
    /** A tag `roster-sync` leaves no room for `roster-sync/acme/…`; a dry run of the push doesn't find out. */
    async #refuseWhatStandsInTheWay(name) {
        for (const above of (0,receipts_names/* namesAbove */.s3)(name)) {
            const here = await this.#git.ask('rev-parse', '--verify', '--quiet', receipts_names/* TAGS */.gp + above);
            if (here === undefined && !this.#tags.has(above))
                continue;
            const hint = `Rename the tag ${above}, here and on the remote.`;
            throw new failure/* Failure */.HR(`The tag ${above} lies where receipts are kept, so nothing was sent.`, hint);
        }
    }
    async #remoteRefs(remote) {
        const patterns = [
            'HEAD',
            'refs/heads/*',
            'refs/tags/roster-sync',
            'refs/tags/roster-sync/*',
            'refs/tags/roster-sync-*',
        ];
        const { code, stdout } = await this.#git.run([
            'ls-remote',
            '--quiet',
            '--symref',
            OUR_UPLOAD_PACK,
            '--',
            remote,
            ...patterns,
        ]);
        if (code === 0)
            return parseRefs(stdout.toString());
        throw new failure/* Failure */.HR(`The remote “${remote}” can’t be reached, so nobody can say what was uploaded last.`, 'Check the network and the right to read; git ls-remote shows more.');
    }
    #mayNotWrite() {
        return new failure/* Failure */.HR(`The receipt couldn’t be pushed to “${this.#remote ?? ''}”, so nothing was sent.`, 'Give the run the right to push tags: permissions: contents: write, and no ruleset that forbids creating roster-sync tags.');
    }
}
/** Reads what for-each-ref and ls-remote print alike: an object, a tab, a ref. */
function parseRefs(output) {
    let defaultBranch;
    const heads = new Map();
    const tags = new Map();
    for (const line of output.split('\n')) {
        const [object = '', ref = ''] = line.split('\t');
        if (object.startsWith('ref: refs/heads/') && ref === 'HEAD')
            defaultBranch = object.slice('ref: refs/heads/'.length);
        else if (ref.startsWith('refs/heads/'))
            heads.set(ref.slice('refs/heads/'.length), object);
        else if (ref.startsWith(receipts_names/* TAGS */.gp) && !ref.endsWith('^{}'))
            tags.set(ref.slice(receipts_names/* TAGS */.gp.length), object);
    }
    return { defaultBranch, heads, tags };
}
/** Reads what `git cat-file --batch` prints: `<id> <type> <size>`, the content, a line break; or `<id> missing`. */
function parseBatch(output) {
    const objects = new Map();
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf('\n', at);
        const [id = '', type = '', size] = output.subarray(at, end).toString().split(' ');
        at = end + 1;
        if (size === undefined)
            continue;
        // No receipt is longer; whatever is, isn't one.
        const content = Number(size) > MAX_RECEIPT_BYTES ? '' : output.subarray(at, at + Number(size)).toString();
        objects.set(id, { type, content });
        at += Number(size) + 1;
    }
    return objects;
}

;// CONCATENATED MODULE: ./src/adapters/git/remote.ts

/**
 * Which remote a branch belongs to: its own, else `origin`, else the first; undefined where there is none.
 *
 * @throws Failure where a remote has a name that git would take for a flag
 */
async function remoteOf(git) {
    const wanted = '^(remote\\..*\\.url|branch\\..*\\.remote)$';
    const settings = ((await git.ask('config', '--get-regexp', wanted)) ?? '').split('\n');
    const remotes = settings.flatMap((line) => {
        const [, name, url] = /^remote\.(.+)\.url (.*)/.exec(line) ?? [];
        return name === undefined || url === undefined ? [] : [{ name, url }];
    });
    if (remotes.some(({ name }) => name.startsWith('-'))) {
        const hint = 'Look at the remotes in .git/config, and who wrote them there; git remote rename gives it another name.';
        throw new failure/* Failure */.HR('A remote has a name that begins with a hyphen.', hint, 'use');
    }
    return (branch) => {
        const key = `branch.${branch ?? ''}.remote `;
        const own = settings.find((line) => line.startsWith(key))?.slice(key.length);
        const named = (wanted) => remotes.find(({ name }) => name === wanted);
        return named(own) ?? named('origin') ?? remotes[0];
    };
}

;// CONCATENATED MODULE: ./src/adapters/git/repository.ts





/**
 * Finds the repository that a path is in: the nearest folder that has an entry `.git`, which git never tracks. What git
 * itself would find may be a folder of a commit that looks like a bare repository.
 *
 * @param from an absolute path of a folder
 * @param limit the folder above which nothing is looked for; undefined: the root
 * @throws Failure where there is none
 */
async function topOf(from, limit) {
    for (let folder = from;; folder = (0,external_node_path_.dirname)(folder)) {
        const entry = await (0,promises_.lstat)((0,external_node_path_.join)(folder, '.git')).catch(() => undefined);
        if (entry)
            return folder;
        if (folder === limit || folder === (0,external_node_path_.dirname)(folder))
            throw noRepository();
    }
}
/**
 * Opens the repository of a folder that has an entry `.git`.
 *
 * @throws Failure where git doesn't take it for one, or refuses it
 */
async function openRepository(git) {
    const asked = ['rev-parse', '--show-toplevel', 'HEAD', '--symbolic-full-name', 'HEAD'];
    const { code, stdout, stderr } = await git.run(asked);
    const [top = '', head, ref] = stdout.toString().split(/\r?\n/);
    if (stderr.includes('dubious ownership')) {
        const hint = 'Run git config --global --add safe.directory with that folder, as the user who runs this.';
        throw new failure/* Failure */.HR('git refuses the repository, because it belongs to another user.', hint, 'use');
    }
    if (top === '' || (await realOf(top)) !== (await realOf(git.folder)))
        throw noRepository();
    if (code === 0)
        return new GitRepository(git, head, branchOf(ref));
    // Without any commit git prints the folder and then fails on HEAD.
    return new GitRepository(git, undefined, branchOf(await git.ask('symbolic-ref', 'HEAD')));
}
/** @returns undefined where there is nothing at the path, or it is of another system’s form */
const realOf = (path) => (0,promises_.realpath)(path).catch(() => undefined);
function noRepository() {
    const hint = 'Start inside a git repository; git init, git add and git commit make one.';
    return new failure/* Failure */.HR('This isn’t a git repository, and git history is where everything is kept.', hint, 'use');
}
const HEADS = 'refs/heads/';
const branchOf = (ref) => ref?.startsWith(HEADS) ? ref.slice(HEADS.length) : undefined;
class GitRepository {
    git;
    top;
    head;
    branch;
    constructor(git, head, branch) {
        this.git = git;
        this.top = git.folder;
        this.head = head;
        this.branch = branch;
    }
    workTree() {
        return {
            commit: undefined,
            read: (path) => this.#readWorkTree(path),
            list: async () => {
                const { stdout } = await this.git.run(['ls-files', '-z']);
                return [...new Set(entries(stdout))];
            },
        };
    }
    at(commit) {
        let tree;
        return {
            commit,
            read: async (path) => this.#readBlob(commit, await (tree ??= this.#tree(commit)), path),
            list: async () => [...(await (tree ??= this.#tree(commit))).keys()],
        };
    }
    async firstParent() {
        const parents = await this.git.ask('rev-parse', 'HEAD^1', 'HEAD^2');
        return parents?.split('\n', 1)[0];
    }
    async changed(paths) {
        const { stdout } = await this.git.run([
            'status',
            '--porcelain=v1',
            '--no-renames',
            '-z',
            '--',
            ...literal(paths),
        ]);
        return entries(stdout).map((entry) => entry.slice(3));
    }
    async ignored(paths) {
        const { stdout } = await this.git.run(['check-ignore', '-z', '--stdin'], paths.join('\0'));
        return entries(stdout);
    }
    async announce(paths) {
        const { code } = await this.git.run(['add', '--intent-to-add', '--', ...literal(paths)]);
        if (code === 0)
            return;
        const hint = 'Look whether a .gitignore excludes the roster or .github; then run roster-sync check.';
        throw new failure/* Failure */.HR('The files were written, but git doesn’t take them.', hint);
    }
    async isAncestor(ancestor, commit) {
        const { code } = await this.git.run(['merge-base', '--is-ancestor', ancestor, commit]);
        if (code === 0)
            return true;
        if (code !== 1)
            return undefined;
        // In a shallow clone the answer no may only mean that the history in between isn't here.
        return (await this.git.ask('rev-parse', '--is-shallow-repository')) === 'true' ? undefined : false;
    }
    async #readWorkTree(path) {
        const file = (0,external_node_path_.join)(this.top, path);
        const [tracked, stats] = await Promise.all([
            this.git.run(['ls-files', '--stage', '-z', '--', ...literal([path])]),
            (0,promises_.lstat)(file).catch(() => undefined),
        ]);
        if (!stats)
            return undefined;
        // A link that leads nowhere has no real path.
        const real = await (0,promises_.realpath)(file).catch(() => undefined);
        if (real !== (0,external_node_path_.join)(await (0,promises_.realpath)(this.top), path))
            throw (0,files/* notRegular */.oQ)(path);
        const [entry] = entries(tracked.stdout);
        if (entry === undefined && stats.isFile()) {
            throw new failure/* Failure */.HR(`${path} isn’t tracked by git, so nobody could review it.`, `Run git add ${path}`);
        }
        if (entry === undefined || !(0,files/* isRegularFile */.Ze)(entry) || !stats.isFile())
            throw (0,files/* notRegular */.oQ)(path);
        if (stats.size > files/* MAX_FILE_BYTES */.gZ)
            throw (0,files/* tooLarge */.g$)(path);
        return (0,promises_.readFile)(file);
    }
    async #tree(commit) {
        const { code, stdout } = await this.git.run(['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
        if (code !== 0)
            throw new base_commit/* CommitGone */.n(commit);
        return new Map(entries(stdout).map((entry) => {
            const tab = entry.indexOf('\t');
            const [mode = '', , object = '', size = ''] = entry.slice(0, tab).split(/ +/);
            return [entry.slice(tab + 1), { mode, object, size: Number(size) }];
        }));
    }
    async #readBlob(commit, tree, path) {
        const entry = tree.get(path);
        if (!entry)
            return undefined;
        if (!(0,files/* isRegularFile */.Ze)(entry.mode))
            throw (0,files/* notRegular */.oQ)(path);
        if (entry.size > files/* MAX_FILE_BYTES */.gZ)
            throw (0,files/* tooLarge */.g$)(path);
        const { code, stdout } = await this.git.run(['cat-file', 'blob', entry.object]);
        if (code !== 0)
            throw new base_commit/* CommitGone */.n(commit);
        return stdout;
    }
}
/** A path is a path, not a pattern. */
const literal = (paths) => paths.map((path) => `:(top,literal)${path}`);
const entries = (output) => output.toString().split('\0').filter(Boolean);

;// CONCATENATED MODULE: ./src/adapters/github/slug.ts
/** `https://host/owner/repo.git`, `ssh://git@host/owner/repo`, with or without a user, a port, and the end. */
const AS_URL = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/]+)\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
/** `git@host:owner/repo.git` */
const AS_SCP = /^(?:[^/@:]+@)?([^/:]+):\/?([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
/**
 * @param remote the address of a git remote
 * @param server the address of GitHub, which needn't be github.com
 * @returns the repository that the address names, or undefined where it is elsewhere
 */
function slugOf(remote, server) {
    if (remote === undefined || server === undefined || !URL.canParse(server))
        return undefined;
    const [, host = '', owner = '', repo = ''] = AS_URL.exec(remote) ?? AS_SCP.exec(remote) ?? [];
    const { host: withPort, hostname } = new URL(server);
    // ssh has a port of its own.
    const same = remote.startsWith('http') ? host === withPort : host.replace(/:\d+$/, '') === hostname;
    return same ? { owner, repo } : undefined;
}

// EXTERNAL MODULE: ./src/adapters/libxml/reader.ts
var reader = __webpack_require__(2074);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/core/workstars/endpoint.ts
var workstars_endpoint = __webpack_require__(3238);
// EXTERNAL MODULE: ./src/core/workstars/words.ts
var words = __webpack_require__(1343);
;// CONCATENATED MODULE: ./src/adapters/workstars/answer.ts


/** Faults that pass (docs/vendor-api.md, Address and authentication): it is worth trying again. */
function isPassing(answer) {
    return answer.kind === 'broken'
        ? !FINAL_CODES.test(answer.code)
        : [429, 502, 503, 504].includes(answer.status);
}
/** A certificate that isn't trusted, a host that doesn't exist, or what isn't HTTP, is the same in a second. */
const FINAL_CODES = /proxy answered 4|CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|ENOTFOUND|ERR_INVALID|HPE_|ERR_TLS|ERR_SSL|EPROTO/;
/** What an administrator reads when a call ended badly. */
function failureOf(answer, what, tries) {
    const times = tries === 1 ? '' : ` after ${tries} tries`;
    if (answer.kind === 'broken')
        return brokenConnection(answer.code, what, times);
    const said = `The API answered ${answer.status} to ${what}${times}`;
    const { status } = answer;
    if (status === 400) {
        return new failure/* Failure */.HR(`${said}: something in the request is missing or wrong.`, `The portal (Add-ons, HR Data Sync) says which; compare \`api\` in the configuration, above all \`upload\`.`);
    }
    if (status === 401) {
        return new failure/* Failure */.HR(`${said}: the subdomain or the key is wrong.`, 'Check `program`, and make a new API key in the portal (Settings, API) if need be.');
    }
    if (status === 403) {
        return new failure/* Failure */.HR(`${said}: this endpoint isn’t enabled for the program.`, 'Ask the Workstars account manager to enable HR Data Sync for the API.');
    }
    if (status === 404) {
        return new failure/* Failure */.HR(`${said}: this address doesn’t exist.`, 'Check `program`, and the paths under `api` in the configuration.');
    }
    if (status === 413) {
        return new failure/* Failure */.HR(`${said}: the file is too large for the server.`, 'Ask the Workstars account manager how large a file may be; check that the right roster is sent.');
    }
    if (status === 409 || status === 422) {
        return new failure/* Failure */.HR(`${said}: it doesn’t take this file as things are.`, 'Look at the portal (Add-ons, HR Data Sync): an earlier file may still be at work, or this one has an error file.');
    }
    if (status >= 300 && status < 400) {
        return new failure/* Failure */.HR(`${said}, a redirect, which is never followed: the key would go along.`, 'Give the final address as the input `api-url`.');
    }
    if (status < 300) {
        return new failure/* Failure */.HR(`${said}, but with a web page instead of JSON: that wasn’t the API.`, 'A proxy or a login page is in between; check the address and the proxy.');
    }
    return new failure/* Failure */.HR(`${said}.`, 'Try again later; if it lasts, ask Workstars support with the time of this run.');
}
function brokenConnection(code, what, times) {
    const said = `The API couldn’t be reached for ${what}${times} (${code}).`;
    if (/CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|ERR_TLS|ERR_SSL|EPROTO/.test(code)) {
        return new failure/* Failure */.HR(said, 'Its certificate isn’t trusted. With a company proxy, set NODE_EXTRA_CA_CERTS to the company’s CA file.');
    }
    if (code.startsWith('HPE_'))
        return new failure/* Failure */.HR(said, 'What answered doesn’t speak HTTP as an API does; check the address and the proxy.');
    if (code === 'ENOTFOUND')
        return new failure/* Failure */.HR(said, 'Its name doesn’t exist: check `program` in the configuration.');
    return new failure/* Failure */.HR(said, 'Check the network of this machine; with a company proxy, set HTTPS_PROXY.');
}
/** A web page where JSON was due: a login page, a proxy's word, anything but the API. */
function isWebPage({ type, body }) {
    return /\bhtml\b/i.test(type) || /^\s*<(!doctype html|html)/i.test(body.subarray(0, 200).toString());
}
const MAX_VALUES = 1000;
/** @returns the word of the portal that an answer carries anywhere, the gravest if it has several */
function statusWordIn(body) {
    const found = new Set();
    const waiting = [parseJson(body)];
    for (let seen = 0; waiting.length > 0 && seen < MAX_VALUES; seen += 1) {
        const value = waiting.pop();
        if (typeof value === 'string') {
            const word = words/* STATUS_WORDS */.l.find((candidate) => candidate.toLowerCase() === value.trim().toLowerCase());
            if (word)
                found.add(word);
        }
        else if (typeof value === 'object' && value !== null) {
            waiting.push(...Object.values(value).slice(0, MAX_VALUES));
        }
    }
    return ['Error', 'Blocked'].find((word) => found.has(word)) ?? [...found][0];
}
function parseJson(body) {
    try {
        return JSON.parse(body.toString());
    }
    catch {
        return undefined;
    }
}
const MAX_PAUSE_SECONDS = 60;
/** What the server asks for, up to a minute; else the delay with up to half of it more, so that clients spread out. */
function pauseSeconds(answer, delay) {
    const asked = answer.kind === 'answer' ? retryAfterSeconds(answer.retryAfter) : undefined;
    return Math.min(asked ?? delay * (1 + Math.random() / 2), MAX_PAUSE_SECONDS);
}
/** Retry-After is seconds or a date (RFC 9110, 10.2.3). */
function retryAfterSeconds(header) {
    if (header === undefined || header.trim() === '')
        return undefined;
    const seconds = Number(header);
    const wait = Number.isNaN(seconds) ? (Date.parse(header) - Date.now()) / 1000 : seconds;
    return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

;// CONCATENATED MODULE: ./src/adapters/workstars/transport.ts


/** A whole request, with its answer, takes no longer. */
const SECONDS = 60;
/** From an answer's headers to its end: who sends a body drop by drop isn't waited for. */
const BODY_SECONDS = 10;
const LATE = `the answer didn’t end within ${BODY_SECONDS} s`;
/**
 * Sends a request, through the proxy of the environment (HTTPS_PROXY, NO_PROXY) where there is one. Redirects are
 * answers like any other; compressed answers aren't asked for.
 *
 * @returns the answer, or how the connection broke; throws nothing
 */
async function send(request) {
    try {
        const agent = await proxyAgentFor(request.url);
        const { request: open } = request.url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
        return await new Promise((resolve, reject) => {
            const signal = AbortSignal.timeout(SECONDS * 1000);
            const { method, headers, body } = request;
            const length = body ? { 'Content-Length': String(body.length) } : {};
            const outgoing = open(request.url, { method, headers: { ...headers, ...length }, agent, signal });
            outgoing.on('error', reject);
            // What a proxy says of itself isn't the API's answer.
            outgoing.on('proxyConnect', ({ statusCode }) => {
                if (statusCode !== 200)
                    outgoing.destroy(Object.assign(new Error(), { code: `the proxy answered ${statusCode}` }));
            });
            outgoing.on('response', (response) => {
                readAnswer(response, request).then(resolve, reject);
            });
            outgoing.end(body);
        });
    }
    catch (error) {
        const code = (0,failure/* errorCode */.CA)(error);
        return { kind: 'broken', code: code === 'ABORT_ERR' ? `no answer within ${SECONDS} s` : code };
    }
}
async function readAnswer(response, { maxBytes, needsBody }) {
    const chunks = [];
    let size = 0;
    const late = AbortSignal.timeout(BODY_SECONDS * 1000);
    late.addEventListener('abort', () => response.destroy());
    try {
        for await (const chunk of response) {
            size += chunk.length;
            if (size > maxBytes)
                break;
            chunks.push(chunk);
        }
    }
    catch (error) {
        if (needsBody && late.aborted)
            throw Object.assign(new Error(), { code: LATE });
        if (needsBody)
            throw error;
    }
    return {
        kind: 'answer',
        status: response.statusCode ?? 0,
        retryAfter: response.headers['retry-after'],
        type: response.headers['content-type'] ?? '',
        body: Buffer.concat(chunks),
        cutOff: size > maxBytes,
    };
}
/** Loopback is never proxied: a proxy's own loopback is another machine. */
async function proxyAgentFor(url) {
    if (url.protocol !== 'https:' || (0,workstars_endpoint/* isLoopback */.U9)(url.hostname))
        return undefined;
    if (!['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'].some((name) => process.env[name]))
        return undefined;
    const { getProxyForUrl } = await __webpack_require__.e(/* import() */ 182).then(__webpack_require__.bind(__webpack_require__, 8182));
    const proxy = getProxyForUrl(url.href);
    if (proxy === '')
        return undefined;
    const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 7659));
    return new HttpsProxyAgent(proxy);
}

;// CONCATENATED MODULE: ./src/adapters/workstars/client.ts





const MAX_ANSWER_BYTES = 1024 * 1024;
const MAX_SCHEMA_BYTES = 5 * 1024 * 1024;
/** An API without this address, not a wrong key: the schema that is used instead is reported in the summary. */
const NOT_SERVED = [400, 404, 405, 410, 501];
/** The API of one program over HTTP. Passing faults are ridden out; anything else ends at once. */
function workstarsApi(options) {
    const { endpoint, key, api } = options;
    const headers = {
        Authorization: `Basic ${(0,workstars_endpoint/* basicCredentials */.BG)(key)}`,
        Accept: 'application/json',
        // What came compressed all the same isn't unpacked: a small body could become a huge one.
        'Accept-Encoding': 'identity',
        'User-Agent': options.userAgent,
    };
    const at = (path) => new URL(path, endpoint.url);
    const paths = { employees: api['employees-path'], positions: api['positions-path'] };
    const call = (what, request, beforeRetry) => callWithRetries(what, request, options, beforeRetry);
    return {
        async test() {
            const { answer, tries } = await call('the test of the key', {
                method: 'GET',
                url: at('test'),
                headers,
                maxBytes: MAX_ANSWER_BYTES,
            });
            if (!isGood(answer))
                throw failureOf(answer, 'the test of the key', tries);
        },
        async schema(kind) {
            const what = `the request for ${kind}.xsd`;
            const xml = { ...headers, Accept: 'application/xml' };
            const { answer, tries } = await call(what, {
                method: 'GET',
                url: at(`hrdatasync/${kind}.xsd`),
                headers: xml,
                maxBytes: MAX_SCHEMA_BYTES,
                needsBody: true,
            });
            if (answer.kind === 'answer' && NOT_SERVED.includes(answer.status))
                return undefined;
            if (!isGood(answer))
                throw failureOf(answer, what, tries);
            if (answer.cutOff)
                throw schemaTooLarge(kind);
            return looksLikeXml(answer.body) ? answer.body : undefined;
        },
        async upload(kind, xml, beforeRetry) {
            const { contentType, body } = encode(api.upload, kind, xml);
            const upload = {
                method: 'POST',
                url: at(paths[kind]),
                headers: { ...headers, 'Content-Type': contentType },
                body,
                maxBytes: MAX_ANSWER_BYTES,
            };
            const what = `the upload of the ${kind}`;
            const { answer, tries } = await call(what, upload, beforeRetry);
            if (!isGood(answer))
                throw failureOf(answer, what, tries);
            const serverStatus = statusWordIn(answer.body);
            if (serverStatus === 'Error' || serverStatus === 'Blocked')
                throw refusedFile(kind, serverStatus);
            return { httpStatus: answer.status, serverStatus };
        },
    };
}
function isGood(answer) {
    return answer.kind === 'answer' && answer.status >= 200 && answer.status < 300 && !isWebPage(answer);
}
const looksLikeXml = (body) => /^\uFEFF?\s*</.test(body.subarray(0, 200).toString());
function schemaTooLarge(kind) {
    return new failure/* Failure */.HR(`What the API sends as ${kind}.xsd is larger than ${MAX_SCHEMA_BYTES / 1024 / 1024} MiB.`, 'That isn’t a schema; check the address.');
}
function refusedFile(kind, status) {
    const why = status === 'Blocked'
        ? 'it would change too much, for example because leading zeros were lost from the ids'
        : 'its format check failed, and nothing of it is applied';
    const hint = 'In the portal, Add-ons, HR Data Sync, the file has an error file to download.';
    return new failure/* Failure */.HR(`The API took the ${kind} file with the status “${status}”: ${why}.`, hint);
}
/** The form of the upload is [open] (docs/vendor-api.md, Endpoints), so configuration decides. */
function encode(form, kind, xml) {
    if (form === 'raw')
        return { contentType: 'application/xml', body: xml };
    let boundary = 'roster-sync-boundary';
    while (Buffer.from(xml).includes(boundary))
        boundary += '-x';
    const field = form.multipart.replaceAll(/["\r\n]/g, '_');
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${kind}.xml"\r\nContent-Type: application/xml\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), xml, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    return { contentType: `multipart/form-data; boundary=${boundary}`, body };
}
async function callWithRetries(what, request, options, beforeRetry) {
    const { interrupted, api } = options;
    const { tries: maxTries, 'base-delay': baseDelay } = api.retry;
    for (let tries = 1;; tries += 1) {
        const answer = await send(request);
        if (tries >= maxTries || !isPassing(answer) || interrupted.aborted)
            return { answer, tries };
        const seconds = pauseSeconds(answer, baseDelay * 2 ** (tries - 1));
        options.onRetry?.(what, seconds);
        const waited = await (0,external_node_timers_promises_.setTimeout)(seconds * 1000, true, { signal: interrupted }).catch(() => false);
        if (!waited)
            return { answer, tries };
        await beforeRetry?.();
    }
}

;// CONCATENATED MODULE: ./src/adapters/open-world.ts














/**
 * Makes the world that both doors work in: git or GitHub, libxml2, the API, the clock.
 *
 * @throws Failure where there isn't a repository, or the configuration's path leaves the workspace
 */
async function openWorld(opening) {
    const { config, from, workspace, interrupted = new AbortController().signal } = opening;
    const wanted = config === undefined ? undefined : (0,paths/* realPath */.Ye)((0,external_node_path_.resolve)(from, config));
    const limit = workspace === undefined ? undefined : (0,paths/* realPath */.Ye)(workspace);
    if (limit !== undefined && wanted !== undefined && !(0,paths/* isInside */.FK)(limit, wanted))
        throw leaves();
    const start = (0,paths/* existingFolder */.CI)(limit !== undefined && wanted !== undefined ? (0,external_node_path_.dirname)(wanted) : (0,paths/* realPath */.Ye)(from));
    const top = await topOf(start, limit);
    const git = new Git(top, opening.gitSettings);
    const [repository, remoteFor] = await Promise.all([openRepository(git), remoteOf(git)]);
    const path = wanted ?? (0,external_node_path_.resolve)(top, names/* CONFIG_PATH */.tF);
    if (!(0,paths/* isInside */.FK)(top, path))
        throw leaves();
    const remote = remoteFor(repository.branch);
    const receipts = new GitReceiptStore(repository.git, remote?.name, sealOf(opening.key));
    const github = await onGitHub(opening, repository, receipts, remote);
    const world = {
        repository: github?.repository ?? repository,
        receipts: github?.receipts ?? receipts,
        ...(github && { whoChanged: github.whoChanged }),
        files: workTreeFiles(repository.top),
        reader: (0,reader.xmlReader)(opening.home),
        connect: connecting(opening, interrupted),
        now: () => new Date(),
        say: (line) => {
            opening.say(line);
        },
        warn: (line) => {
            opening.warn(line);
        },
        interrupted,
    };
    return { world, github, configPath: (0,external_node_path_.relative)(top, path).split(external_node_path_.sep).join('/') };
}
/** @returns undefined without a token, and where the remote isn't on the GitHub that the token is for */
async function onGitHub({ github, key }, clone, cloneReceipts, remote) {
    if (!github || github.token === '')
        return undefined;
    const slug = slugOf(remote?.url, github.server);
    if (!slug)
        return undefined;
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(119), __webpack_require__.e(710)]).then(__webpack_require__.bind(__webpack_require__, 6710));
    return openGitHub({ ...github, slug, clone, cloneReceipts, seal: sealOf(key) });
}
/** @throws Failure where the key can't be one */
function connecting({ key, say }, interrupted) {
    if (key === undefined || key === '')
        return () => undefined;
    // Anything else can't be in a header.
    if (!/^[\u0021-\u007E]+$/.test(key)) {
        const hint = 'Copy it again from the portal (Settings, API), without spaces and line breaks.';
        throw new failure/* Failure */.HR('The API key holds a character that no key has.', hint, 'use');
    }
    return (endpoint, api) => workstarsApi({
        endpoint,
        key,
        api,
        userAgent: `roster-sync/${version/* VERSION */.x}`,
        interrupted,
        onRetry: (what, seconds) => {
            say(`The API didn’t take ${what}; trying again in ${seconds.toFixed(1)} s.`);
        },
    });
}
function leaves() {
    const hint = 'Name a file inside it; links that lead out of it are not followed.';
    return new failure/* Failure */.HR('The path of the configuration leaves the workspace.', hint, 'use');
}


/***/ }),

/***/ 6408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ CommitGone)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);

/** A commit that isn't, or is no longer, in the repository, or not with its files. */
class CommitGone extends _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
    constructor(commit, where = 'clone') {
        const short = commit.slice(0, 12);
        if (where === 'github')
            super(`The commit ${short} is no longer in the repository on GitHub.`, 'If its history was rewritten, `roster-sync reject` sets the receipt of that commit aside.');
        else
            super(`The commit ${short} isn’t in this clone.`, 'Fetch the whole history: fetch-depth: 0 for actions/checkout, or git fetch --unshallow.');
    }
}


/***/ }),

/***/ 378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ze: () => (/* binding */ isRegularFile),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   oQ: () => (/* binding */ notRegular)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);

/** No roster of 100,000 people comes near it. */
const MAX_FILE_BYTES = 100 * 1024 * 1024;
/** @param mode of an entry of a tree, in git's six digits */
const isRegularFile = (mode) => mode.startsWith('100');
function notRegular(path) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${path} isn’t a regular file.`, 'Links and folders are not followed; name the file itself.');
}
function tooLarge(path) {
    const limit = MAX_FILE_BYTES / 1024 / 1024;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(`${path} is larger than ${limit} MiB.`, 'That isn’t a roster; check that the right file was saved.');
}


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ledgerOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4513);

/**
 * @param tags the names of all tags that were found, of other programs too
 * @param prefix what the names of the program's receipts begin with
 */
function ledgerOf(tags, prefix) {
    const names = [...tags];
    const receipts = names.filter((name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isReceiptName */ .sj)(name, prefix));
    return {
        receipts: receipts.toSorted().reverse(),
        rejectionsOf: (receipt) => names.filter((name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isRejectionOf */ .Bq)(name, receipt)),
        has: (name) => tags.has(name),
    };
}


/***/ }),

/***/ 1425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ TAGGER),
/* harmony export */   z: () => (/* binding */ keptTag)
/* harmony export */ });
/** A receipt speaks of no person, and git asks for a tagger. */
const TAGGER = { name: 'Roster Sync', email: '' };
/**
 * @param name under which the tag was found: a copy under another name isn't a tag of ours
 * @param content of the tag object, as git stores it
 */
function keptTag(name, content, seal) {
    const end = content.indexOf('\n\n');
    const header = content.slice(0, end);
    const commit = /^object ([0-9a-f]+)$/m.exec(header)?.[1] ?? '';
    const own = /^type commit$/m.test(header) && header.includes(`\ntag ${name}\n`);
    const message = content.slice(end + 2);
    return {
        name,
        commit,
        message: own ? message : undefined,
        authenticity: seal.check(name, commit, message),
    };
}


/***/ }),

/***/ 3238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ basicCredentials),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   X5: () => (/* binding */ endpointOf)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);

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
        return checked(`https://${program}.workstars.com/admin/api/v2/`, 'program', 'run');
    const endpoint = checked(configured, 'api.base-url', 'run');
    if (endpoint.loopback)
        return endpoint;
    throw new _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('`api.base-url` may only name this machine itself (127.0.0.1), for the sandbox.', 'Give another address as the input `api-url` in the workflow, where a branch can’t change it unseen.');
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


/***/ }),

/***/ 1343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ STATUS_WORDS)
/* harmony export */ });
/** The portal's words for what becomes of a file (docs/vendor-api.md, Status in the portal). */
const STATUS_WORDS = [
    'Scheduled',
    'Queued',
    'Processing',
    'Skipped',
    'Blocked',
    'Error',
    'Complete',
    'Complete With Errors',
];


/***/ })

};
