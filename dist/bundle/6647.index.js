export const id = 6647;
export const ids = [6647,8153,7529,9981,2074,9910];
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

/***/ 88153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeBelow)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50378);
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

/***/ 73615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ slugOf),
/* harmony export */   y: () => (/* binding */ isOnNetwork)
/* harmony export */ });
/** `https://host/owner/repo.git`, `ssh://git@host/owner/repo`, with or without a user, a port, and the end. */
const AS_URL = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/]+)\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
/** `git@host:owner/repo.git` */
const AS_SCP = /^(?:[^/@:]+@)?([^/:]+):\/?([^/]+)\/([^/]+?)(?:\.git)?\/?$/;
/** @returns whether the address of a remote names a server, and not a folder */
const isOnNetwork = (remote) => /^(?:https?|ssh|git):\/\//.test(remote) || /^[^/@\\]+@[^/:]+:/.test(remote);
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


/***/ }),

/***/ 92074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xmlReader: () => (/* binding */ xmlReader)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81767);


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

/***/ 6647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWorld: () => (/* binding */ openWorld)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/base/failure.ts
var failure = __webpack_require__(81767);
// EXTERNAL MODULE: ./src/core/base/version.ts + 1 modules
var version = __webpack_require__(65127);
// EXTERNAL MODULE: ./src/core/config/names.ts
var names = __webpack_require__(43302);
// EXTERNAL MODULE: ./src/core/receipts/signature.ts
var signature = __webpack_require__(43363);
// EXTERNAL MODULE: ./src/core/workstars/endpoint.ts
var workstars_endpoint = __webpack_require__(93238);
// EXTERNAL MODULE: ./src/adapters/files/paths.ts
var paths = __webpack_require__(2960);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/base/files.ts
var files = __webpack_require__(50378);
// EXTERNAL MODULE: ./src/adapters/files/writer.ts
var writer = __webpack_require__(88153);
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
            return (0,promises_.readFile)(file).catch((error) => {
                throw (0,files/* unreadable */.O$)(path, (0,failure/* errorCode */.CA)(error));
            });
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
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
    // Else a tag or a branch that somebody names HEAD hides which branch is checked out.
    ['core.warnAmbiguousRefs', 'false'],
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
     * @param maxBytes of output after which it is ended: there is more then than anybody wants
     * @throws Failure where git can't be started; a command that fails is an answer, not an error
     */
    run(args, input, maxBytes = Infinity) {
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
            let size = 0;
            child.stdout.on('data', (chunk) => {
                size += chunk.length;
                if (size > maxBytes)
                    child.kill();
                else
                    out.push(chunk);
            });
            child.stderr.on('data', (chunk) => err.push(chunk));
            child.on('error', (error) => {
                reject(notStarted((0,failure/* errorCode */.CA)(error)));
            });
            child.on('close', (code) => {
                const answer = { stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() };
                resolve({ code: code ?? 1, isCut: size > maxBytes, ...answer });
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
    ...['ROSTER_SYNC_PREVIOUS_API_KEY', 'INPUT_PREVIOUS-API-KEY'],
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
var base_commit = __webpack_require__(46408);
// EXTERNAL MODULE: ./src/core/receipts/ledger.ts
var ledger = __webpack_require__(95240);
// EXTERNAL MODULE: ./src/core/receipts/names.ts
var receipts_names = __webpack_require__(94513);
// EXTERNAL MODULE: ./src/core/receipts/tag.ts
var tag = __webpack_require__(31425);
// EXTERNAL MODULE: ./src/core/receipts/unpublished.ts
var unpublished = __webpack_require__(60778);
;// CONCATENATED MODULE: ./src/adapters/git/receipt-store.ts






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
    lookBeside({ prefix }) {
        return Promise.resolve((0,ledger/* ledgerBeside */.U_)(new Set(this.#tags.keys()), prefix));
    }
    #records({ tags }, { prefix }, remote) {
        this.#tags = tags;
        return { remote, ...(0,ledger/* ledgerOf */.Xr)(new Set(tags.keys()), prefix) };
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
                return (0,tag/* keptTag */.z2)(name, kept.content, this.#seal);
            return { name, commit: object, message: undefined, authenticity: 'forged' };
        });
    }
    async make(name, commit, message, at) {
        const seconds = Math.floor(at.getTime() / 1000);
        const header = `object ${commit}\ntype commit\ntag ${name}\n`;
        const tagger = `tagger ${tag/* TAGGER */.BP.name} <${tag/* TAGGER */.BP.email}> ${seconds} +0000\n\n`;
        const made = await this.#git.run(['mktag'], header + tagger + this.#seal.sign(name, commit, message));
        if (made.code === 0)
            return { name, object: made.stdout.toString().trim() };
        const hint = 'Is the disk full? git fsck shows what is wrong with the repository.';
        throw new failure/* Failure */.HR(`git couldn’t make the tag ${name}, so nothing was sent.`, hint);
    }
    async proveRoom(...names) {
        const above = new Set(names.flatMap(receipts_names/* namesAbove */.s3));
        const here = await this.#git.run([
            'for-each-ref',
            '--format=%(refname)',
            ...[...above].map((one) => receipts_names/* TAGS */.gp + one),
        ]);
        const there = new Set(here.stdout.toString().split('\n'));
        for (const name of names)
            (0,ledger/* refuseBelow */.cE)(name, (tag) => this.#tags.has(tag) || there.has(receipts_names/* TAGS */.gp + tag));
    }
    async publish(prepared) {
        const { name, object } = prepared;
        const remote = this.#remote;
        const pushed = remote === undefined || (await this.#push(remote, `${object}:${receipts_names/* TAGS */.gp}${name}`)).code === 0;
        const unpushed = pushed ? undefined : await this.#notPushed(remote, prepared);
        // A copy of what another tag keeps from being there would only be a second receipt of the same upload.
        if (unpushed?.isTaken)
            return unpushed;
        // Without a remote this is the tag itself, and may not replace one; with one it is a copy for those that last.
        const mustBeNew = remote === undefined ? [''] : [];
        const lasts = remote === undefined || (0,receipts_names/* meaningOf */.Pr)(name)?.kind !== 'sending';
        const kept = lasts && (await this.#git.run(['update-ref', receipts_names/* TAGS */.gp + name, object, ...mustBeNew]));
        if (unpushed)
            return unpushed;
        if (remote === undefined && kept && kept.code !== 0) {
            const remedy = 'Is the disk full, or a file in .git locked? Then start it again.';
            return { why: 'git couldn’t write the tag', wayOut: wayOutOf(name), remedy };
        }
        this.#tags.set(name, object);
        return undefined;
    }
    async withdraw(names) {
        if (names.length === 0)
            return;
        if (this.#remote === undefined)
            await Promise.all(names.map((name) => this.#git.run(['update-ref', '-d', receipts_names/* TAGS */.gp + name])));
        else
            await this.#push(this.#remote, ...names.map((name) => `:${receipts_names/* TAGS */.gp}${name}`));
    }
    /** @returns undefined where the tag is there: only the answer broke */
    async #notPushed(remote, { name, object }) {
        const there = await (0,failure/* unlessFailed */.OJ)(this.#remoteRefs(remote), () => undefined);
        if (there?.tags.get(name) === object)
            return undefined;
        const wayOut = wayOutOf(name);
        const isTaken = there !== undefined && !(0,ledger/* hasRoomFor */.Pu)(name, [...there.tags.keys()]);
        if (isTaken)
            return { why: unpublished/* NAME_TAKEN */.US, wayOut, remedy: unpublished/* START_AGAIN */.u, isTaken };
        return { why: `the push to ${remote} was refused or broke`, wayOut, remedy: unpublished/* MAY_WRITE */.Kb, isTaken };
    }
    async #objectOf(name) {
        const object = this.#tags.get(name) ?? (await this.#git.ask('rev-parse', '--verify', '--quiet', receipts_names/* TAGS */.gp + name));
        if (object !== undefined)
            return object;
        const hint = 'git tag --list "roster-sync*" shows those that there are.';
        throw new failure/* Failure */.HR(`The receipt ${name} doesn’t exist.`, hint, 'use');
    }
    /** @returns those of these objects that are here, by their ids; of tags that may be ours, what they hold */
    async #readObjects(objects) {
        const asked = [...new Set(objects)];
        if (asked.length === 0)
            return new Map();
        // A tag may be made on anything: thousands of large files must not be read to learn that they aren't receipts.
        const kinds = await this.#git.run(['cat-file', '--batch-check'], `${asked.join('\n')}\n`);
        const found = parseKinds(kinds.stdout.toString());
        const tags = [...found].flatMap(([id, { type, size }]) => type === 'tag' && size <= tag/* MAX_TAG_BYTES */.G9 ? [id] : []);
        const read = tags.length === 0 ? undefined : await this.#git.run(['cat-file', '--batch'], `${tags.join('\n')}\n`);
        const contents = read ? parseBatch(read.stdout) : new Map();
        return new Map([...found].map(([id, { type }]) => [id, { type, content: contents.get(id) ?? '' }]));
    }
    /** Pushes these and no other, whatever git is configured to push along. */
    #push(remote, ...refspecs) {
        const quietly = ['--quiet', '--no-verify', '--no-follow-tags'];
        return this.#git.run(['push', ...quietly, OUR_RECEIVE_PACK, '--', remote, ...refspecs]);
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
}
const wayOutOf = (name) => `Run git push with ${receipts_names/* TAGS */.gp}${name} from this clone if the tag is there`;
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
/** Reads what `git cat-file --batch-check` prints: `<id> <type> <size>`, or `<id> missing`. */
function parseKinds(output) {
    const kinds = output.split('\n').map((line) => line.split(' '));
    return new Map(kinds.flatMap(([id = '', type = '', size]) => size === undefined ? [] : [[id, { type, size: Number(size) }]]));
}
/** Reads what `git cat-file --batch` prints: `<id> <type> <size>`, the content, a line break; or `<id> missing`. */
function parseBatch(output) {
    const contents = new Map();
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf('\n', at);
        const [id = '', , size] = output.subarray(at, end).toString().split(' ');
        at = end + 1;
        if (size === undefined)
            continue;
        contents.set(id, output.subarray(at, at + Number(size)).toString());
        at += Number(size) + 1;
    }
    return contents;
}

// EXTERNAL MODULE: ./src/core/base/once.ts
var once = __webpack_require__(64884);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/adapters/git/entries.ts
/* What git prints of the files of a tree, of its index and of a status, and how it is asked about paths. */
/** A path is a path, not a pattern. */
const literal = (paths) => paths.map((path) => `:(top,literal)${path}`);
/** Reads what git separates by NUL. */
const entriesIn = (output) => output.toString().split('\0').filter(Boolean);
/** Reads what `git ls-tree -z` prints: `<mode> <type> <object>`, a tab, the path. */
function treeIn(output) {
    return new Map(entriesIn(output).map((entry) => {
        const [mode = '', , object = '', path] = partsOf(entry, 3);
        return [path ?? '', { mode, object }];
    }));
}
/** Reads what `git ls-files -v --stage -z` prints: `<tag> <mode> <object> <stage>`, a tab, the path. */
function indexIn(output) {
    return new Map(entriesIn(output).map((entry) => {
        const [tag = '', mode = '', object = '', , path] = partsOf(entry, 4);
        return [path ?? '', { tag, mode, object }];
    }));
}
/**
 * Reads what `git status --porcelain=v2 --no-renames -z` prints.
 *
 * @returns the paths whose content differs; where only the mode does, the objects in head and index are the same
 */
function changedIn(output) {
    return entriesIn(output).flatMap((entry) => {
        if (entry.startsWith('? '))
            return [entry.slice(2)];
        const fields = entry.startsWith('u ') ? 10 : 8;
        const parts = entry.split(' ');
        const isOnlyMode = parts[1] === 'M.' && parts[6] === parts[7];
        return isOnlyMode ? [] : [parts.slice(fields).join(' ')];
    });
}
/** The fields before the tab, and the path. */
function partsOf(entry, fields) {
    const tab = entry.indexOf('\t');
    return [...entry.slice(0, tab).split(' ').slice(0, fields), entry.slice(tab + 1)];
}

;// CONCATENATED MODULE: ./src/adapters/git/altered.ts


const NAMES = ['filter', 'working-tree-encoding', 'ident', 'text', 'eol'];
/**
 * Finds the files of the work tree that aren't what git keeps, or would keep, of them. Line ends may differ, since they
 * don't count in a roster.
 *
 * @param read gives the bytes of a file; undefined where it can't be read, which is reported elsewhere
 */
async function alteredFiles(git, paths, index, read) {
    const attributes = await git.run(['check-attr', '-z', '--stdin', ...NAMES], paths.join('\0'));
    const attributesOf = attributesIn(attributes.stdout);
    const altered = [...new Set(paths)].map(async (path) => {
        const said = attributesOf.get(path) ?? {};
        const entry = index.get(path);
        if (!entry || !isSuspect(said, entry))
            return [];
        const bytes = await read(path);
        if (!bytes || objectOf(bytes, entry) === entry.object)
            return [];
        const by = changing(said, entry, bytes);
        return by ? [{ path, by }] : [];
    });
    return (await Promise.all(altered)).flat();
}
/** Only then must the file be read once more. */
const isSuspect = (said, { tag }) => Object.keys(said).length > 0 || tag !== 'H';
function changing(said, { tag }, bytes) {
    const { filter, ident, text, eol } = said;
    const encoding = said['working-tree-encoding'];
    if (filter !== undefined)
        return { attribute: shown('filter', filter) };
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding))
        return { attribute: shown('working-tree-encoding', encoding) };
    if (ident !== undefined && Buffer.from(bytes).includes('$Id'))
        return { attribute: 'ident' };
    // The line ends of UTF-16 have a NUL in between; git doesn't know that, and changes more than them.
    if ((text === 'set' || eol !== undefined) && bytes.includes(0))
        return { attribute: 'text' };
    if (/[a-z]/.test(tag))
        return { flag: 'assume-unchanged' };
    return tag === 'S' ? { flag: 'skip-worktree' } : undefined;
}
/** A commit can write anything for a value: only a plain word of it is repeated. */
const shown = (name, value) => /^[\w.-]{1,40}$/.test(value) ? `${name}=${value}` : name;
/** Reads what `git check-attr -z` prints: path, attribute and value in turn. */
function attributesIn(output) {
    const all = new Map();
    const fields = entriesIn(output);
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const [path = '', name = '', value = ''] = fields.slice(at, at + 3);
        if (value === 'unspecified' || value === 'unset')
            continue;
        all.set(path, { ...all.get(path), [name]: value });
    }
    return all;
}
/** The name that git gives to bytes, by the hash that it uses in this repository. */
function objectOf(bytes, { object }) {
    const hash = (0,external_node_crypto_.createHash)(object.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
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
 * @throws Failure where git doesn't take it for one, refuses it, or has its files elsewhere
 */
async function openRepository(git) {
    const asked = ['rev-parse', '--show-toplevel', 'HEAD', '--symbolic-full-name', 'HEAD'];
    const [{ code, stdout, stderr }, remoteFor] = await Promise.all([git.run(asked), remoteOf(git)]);
    const [top = '', head, ref] = stdout.toString().split(/\r?\n/);
    if (stderr.includes('dubious ownership')) {
        const hint = 'Run git config --global --add safe.directory with that folder, as the user who runs this.';
        throw new failure/* Failure */.HR('git refuses the repository, because it belongs to another user.', hint, 'use');
    }
    if (top === '' || (await realOf(top)) !== (await realOf(git.folder))) {
        const elsewhere = await git.ask('config', '--get', 'core.worktree');
        throw elsewhere === undefined ? noRepository() : otherWorkTree();
    }
    // Without any commit git prints the folder and then fails on HEAD.
    const branch = branchOf(code === 0 ? ref : await git.ask('symbolic-ref', 'HEAD'));
    return new GitRepository(git, code === 0 ? head : undefined, branch, remoteFor(branch));
}
/** @returns undefined where there is nothing at the path, or it is of another system’s form */
const realOf = (path) => (0,promises_.realpath)(path).catch(() => undefined);
function noRepository() {
    const hint = 'Start inside a git repository; git init, git add and git commit make one.';
    return new failure/* Failure */.HR('This isn’t a git repository, and git history is where everything is kept.', hint, 'use');
}
function otherWorkTree() {
    const hint = 'Start in the folder that git config core.worktree names, or run git config --unset core.worktree.';
    return new failure/* Failure */.HR('This repository keeps its files in another folder (core.worktree).', hint, 'use');
}
const HEADS = 'refs/heads/';
const branchOf = (ref) => ref?.startsWith(HEADS) ? ref.slice(HEADS.length) : undefined;
class GitRepository {
    git;
    top;
    head;
    branch;
    /** That of the branch; undefined where there is none. */
    remote;
    #trees = (0,once/* once */.O)((commit) => this.#tree(commit));
    constructor(git, head, branch, remote) {
        this.git = git;
        this.top = git.folder;
        this.head = head;
        this.branch = branch;
        this.remote = remote;
    }
    /** git lists its index once for each of these: a start of git takes longer than the list. */
    workTree() {
        let listed;
        const index = () => (listed ??= this.#index());
        const read = async (path) => this.#readWorkTree(await index(), path);
        return {
            commit: undefined,
            read,
            list: async () => [...(await index()).keys()],
            altered: async (paths) => alteredFiles(this.git, paths, await index(), (path) => (0,failure/* unlessFailed */.OJ)(read(path), () => undefined)),
        };
    }
    at(commit) {
        const tree = () => this.#trees(commit);
        return {
            commit,
            read: async (path) => this.#readBlob(commit, await tree(), path),
            list: async () => [...(await tree()).keys()],
        };
    }
    /** A shallow clone hides the parents, but the commit itself names them. */
    async parents() {
        const content = (await this.git.ask('cat-file', 'commit', 'HEAD')) ?? '';
        const header = content.slice(0, content.indexOf('\n\n'));
        return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
    }
    fetchedHead(branch = 'HEAD') {
        const { remote } = this;
        if (remote === undefined)
            return Promise.resolve(undefined);
        return this.git.ask('rev-parse', '--verify', '--quiet', `refs/remotes/${remote.name}/${branch}`);
    }
    async changed(paths) {
        const flags = ['--porcelain=v2', '--no-renames', '--untracked-files=all', '-z'];
        const status = ['-c', 'core.fileMode=false', 'status', ...flags, '--', ...literal(paths)];
        return changedIn((await this.git.run(status)).stdout);
    }
    async ignored(paths) {
        const { stdout } = await this.git.run(['check-ignore', '-z', '--stdin'], paths.join('\0'));
        return entriesIn(stdout);
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
    async #index() {
        return indexIn((await this.git.run(['ls-files', '-v', '--stage', '-z'])).stdout);
    }
    async #readWorkTree(index, path) {
        const file = (0,external_node_path_.join)(this.top, path);
        const stats = await (0,promises_.lstat)(file).catch(() => undefined);
        const entry = index.get(path);
        (0,files/* refuseSubmodules */.KV)(path, (one) => index.get(one)?.mode);
        if (!stats && entry && /s/i.test(entry.tag))
            throw leftOut(path);
        if (!stats)
            return undefined;
        // A link that leads nowhere has no real path.
        const real = await (0,promises_.realpath)(file).catch(() => undefined);
        if (real !== (0,external_node_path_.join)(await (0,promises_.realpath)(this.top), path))
            throw (0,files/* notRegular */.oQ)(path);
        if (entry === undefined && stats.isFile()) {
            throw new failure/* Failure */.HR(`${path} isn’t tracked by git, so nobody could review it.`, `Run git add ${path}`);
        }
        if (entry === undefined || !(0,files/* isRegularFile */.Ze)(entry.mode) || !stats.isFile())
            throw (0,files/* notRegular */.oQ)(path);
        if (stats.size > files/* MAX_FILE_BYTES */.gZ)
            throw (0,files/* tooLarge */.g$)(path);
        return (0,promises_.readFile)(file);
    }
    async #tree(commit) {
        const { code, stdout } = await this.git.run(['ls-tree', '-r', '-z', '--full-tree', commit]);
        if (code !== 0)
            throw new base_commit/* CommitGone */.n(commit);
        return treeIn(stdout);
    }
    async #readBlob(commit, tree, path) {
        (0,files/* refuseSubmodules */.KV)(path, (one) => tree.get(one)?.mode);
        const entry = tree.get(path);
        if (!entry)
            return undefined;
        if (!(0,files/* isRegularFile */.Ze)(entry.mode))
            throw (0,files/* notRegular */.oQ)(path);
        const asked = ['cat-file', 'blob', entry.object];
        const { code, isCut, stdout } = await this.git.run(asked, undefined, files/* MAX_FILE_BYTES */.gZ);
        if (isCut)
            throw (0,files/* tooLarge */.g$)(path);
        if (code !== 0)
            throw new base_commit/* CommitGone */.n(commit, { without: path });
        return stdout;
    }
}
function leftOut(path) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : path;
    return new failure/* Failure */.HR(`${path} is left out of this checkout, which is a sparse one.`, `Run git sparse-checkout add ${folder}, or git sparse-checkout disable.`);
}

// EXTERNAL MODULE: ./src/adapters/github/slug.ts
var github_slug = __webpack_require__(73615);
// EXTERNAL MODULE: ./src/adapters/libxml/reader.ts
var reader = __webpack_require__(92074);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/core/workstars/words.ts
var words = __webpack_require__(71343);
;// CONCATENATED MODULE: ./src/adapters/workstars/body.ts

/** @returns undefined where the text is one of the API's that reports nothing bad */
function faultIn({ type, body, isPart }) {
    const text = textOf(body);
    if (/\bhtml\b/i.test(type) || /^<(!doctype html|html)/i.test(text.slice(0, 200)))
        return 'html';
    if (text === '')
        return undefined;
    // What didn't arrive whole can't be read, but begins as JSON does.
    if (isPart && !/^[[{]/.test(text))
        return 'not-json';
    if (isPart)
        return BAD_BEGINNING.test(text) ? 'error' : undefined;
    const parsed = parseJson(text);
    if (parsed === undefined)
        return 'not-json';
    return parsed === false || valuesIn(parsed).some(reportsError) ? 'error' : undefined;
}
/** @returns the word of the portal that an answer carries anywhere, the gravest if it has several */
function statusWordIn(body) {
    const found = new Set();
    for (const { value } of valuesIn(parseJson(textOf(body)))) {
        if (typeof value !== 'string')
            continue;
        const word = words/* STATUS_WORDS */.ly.find((candidate) => candidate.toLowerCase() === value.trim().toLowerCase());
        if (word)
            found.add(word);
    }
    return ['Error', 'Blocked'].find((word) => found.has(word)) ?? [...found][0];
}
/** Some servers begin with a mark of byte order. */
const textOf = (body) => body
    .toString()
    .replace(/^\uFEFF/, '')
    .trim();
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Everything that a JSON text holds, by the names under which it is. */
function valuesIn(top) {
    const values = [{ name: '', value: top }];
    // It grows while it is walked through.
    for (const { name, value } of values) {
        if (typeof value !== 'object' || value === null)
            continue;
        for (const [key, inner] of Object.entries(value)) {
            const own = key.toLowerCase().replaceAll(/[_-]/g, '');
            values.push({ name: Array.isArray(value) ? name : own, value: inner });
        }
    }
    return values;
}
const BAD_BEGINNING = /"(?:(?:is_?)?success"\s*:\s*"?(?:false|0)|errors?"\s*:\s*(?:true|"[^"]|\[\s*[^\]\s]|\{\s*[^}\s]))/i;
const ERRORS = /^(?:(?:has|is|api|server|upload|validation)?errors?(?:codes?|messages?|descriptions?|details?)?|exceptions?|faults?|failures?)$/;
const SUCCESSES = /^(?:is)?(?:success|successful|succeeded|ok)$/;
/** A number under these may count records, of which none is done yet. */
const VERDICTS = /^(?:is)?(?:accepted|valid|authenticated|authori[sz]ed)$/;
const STATES = /^(?:(?:http|response)?status(?:code)?|state|result|outcome)$/;
/** A text by itself, or what is said with it: only where it says nothing else. */
const SAYINGS = /^(?:|messages?|msg|detail|title|reason|description)$/;
const BAD_STATE = /^(?:fail|failed|failure|err|errors?|ko|nok|exception|fault|rejected|refused|denied|access denied|aborted|timed? ?out|expired|unauthori[sz]ed|unauthenticated|forbidden|invalid|bad request|not (?:ok|found|accepted|allowed|authori[sz]ed|authenticated))[.!]?$/i;
/** `403`, and `403 Forbidden`. */
const CODE = /^(\d{3})(?:\s+\D.*)?$/;
/** Whether something under this name says that it went wrong. An error that is empty is none. */
function reportsError({ name, value }) {
    const said = typeof value === 'string' ? value.trim() : value;
    if (ERRORS.test(name))
        return !isNothing(said);
    if (SUCCESSES.test(name))
        return /^(?:false|no|0)$/i.test(String(said));
    if (VERDICTS.test(name))
        return /^(?:false|no)$/i.test(String(said));
    if (SAYINGS.test(name))
        return typeof said === 'string' && BAD_STATE.test(said);
    if (!STATES.test(name))
        return false;
    if (said === false)
        return true;
    const code = Number(typeof said === 'string' ? CODE.exec(said)?.[1] : said);
    return (code >= 400 && code < 600) || BAD_STATE.test(String(said));
}
const NO_ERROR = /^(?:|0+|false|null|none|no ?errors?|ok|success)$/i;
function isNothing(value) {
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length === 0;
    if (typeof value === 'string')
        return NO_ERROR.test(value);
    return [undefined, null, false, 0].includes(value);
}

;// CONCATENATED MODULE: ./src/adapters/workstars/answer.ts



/**
 * Faults that pass (docs/vendor-api.md, Address and authentication): it is worth trying again. On this machine itself
 * nobody begins to listen by being asked.
 */
function isPassing(answer, { loopback }) {
    return answer.kind === 'broken'
        ? !FINAL_CODES.test(answer.code) && !(loopback && answer.code === 'ECONNREFUSED')
        : [429, 502, 503, 504].includes(answer.status);
}
/** A certificate that isn't trusted, a host that doesn't exist, or what isn't HTTP, is the same in a second. */
const FINAL_CODES = /proxy answered 4|CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|ENOTFOUND|ERR_INVALID|HPE_|ERR_TLS|ERR_SSL|EPROTO/;
/**
 * What an administrator reads when a call ended badly.
 *
 * @param asked where it was asked; of an upload with its path, where configuration could name another
 */
function failureOf(answer, what, tries, asked = {}) {
    const { endpoint, path } = asked;
    const times = tries === 1 ? '' : ` after ${tries} tries`;
    if (answer.kind === 'broken')
        return brokenConnection(answer.code, what, times, endpoint);
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
        return new failure/* Failure */.HR(`${said}: this address doesn’t exist.`, `Check \`program\`, and the paths under \`api\` in the configuration.${otherSpelling(path)}`);
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
        const fault = faultIn(answer) ?? 'html';
        return new failure/* Failure */.HR(`${said}, but ${UNFIT[fault].said}.`, UNFIT[fault].hint);
    }
    return new words/* Unanswered */.XX(`${said}.`, 'Try again later; if it lasts, ask Workstars support with the time of this run.');
}
const BETWEEN = 'A proxy or a login page is in between; check the address and the proxy.';
/** What isn't the API's answer, though its status says that all is well. */
const UNFIT = {
    html: { said: 'with a web page instead of JSON: that wasn’t the API', hint: BETWEEN },
    'not-json': { said: 'with something else than JSON: that wasn’t the API', hint: BETWEEN },
    error: {
        said: 'its text reports an error, so nothing counts as accepted',
        hint: 'Look at the portal (Add-ons, HR Data Sync), which says more, and compare `api` in the configuration; then start the sync again.',
    },
};
/** Both spellings are in the vendor's pages (docs/vendor-api.md, Endpoints). */
function otherSpelling(path = '') {
    const [name = ''] = /(?:employee|position)s?(?=\/?$)/.exec(path) ?? [];
    if (name === '')
        return '';
    const other = name.endsWith('s') ? name.slice(0, -1) : `${name}s`;
    const key = name.startsWith('employee') ? 'employees-path' : 'positions-path';
    return ` Some pages of the vendor write \`${other}\` instead of \`${name}\`: try \`${key}: ${path.replace(name, other)}\`.`;
}
function brokenConnection(code, what, times, endpoint) {
    if (code === 'ECONNREFUSED' && endpoint?.loopback)
        return new words/* Unanswered */.XX(`Nothing listens at ${new URL(endpoint.url).host}.`, 'Start the sandbox in another terminal: roster-sync sandbox. Or take `api.base-url` out of the configuration, to reach your program.');
    const said = `The API couldn’t be reached for ${what}${times} (${code}).`;
    if (/ERR_SSL|EPROTO/.test(code))
        return new words/* Unanswered */.XX(said, 'What answered doesn’t speak HTTPS: check the address, its port and the proxy.');
    if (/CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|ERR_TLS/.test(code)) {
        return new words/* Unanswered */.XX(said, 'Its certificate isn’t trusted. With a company proxy, set NODE_EXTRA_CA_CERTS to the company’s CA file.');
    }
    if (code.startsWith('HPE_'))
        return new words/* Unanswered */.XX(said, 'What answered doesn’t speak HTTP as an API does; check the address and the proxy.');
    if (code === 'ENOTFOUND')
        return new words/* Unanswered */.XX(said, 'Its name doesn’t exist: check `program` in the configuration, or the `api-url`.');
    if (code === 'ECONNREFUSED')
        return new words/* Unanswered */.XX(said, 'Nobody listens there: check the address and HTTPS_PROXY.');
    return new words/* Unanswered */.XX(said, 'Check the network of this machine; with a company proxy, set HTTPS_PROXY.');
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

;// CONCATENATED MODULE: ./src/adapters/workstars/proxy.ts
/**
 * The proxy of the environment for an https address: HTTPS_PROXY or ALL_PROXY, unless NO_PROXY names the host; each in
 * small letters, too.
 *
 * @returns undefined where there is none
 */
function proxyFor(url, env) {
    // An empty one is as none.
    const firstOf = (...names) => names.flatMap((name) => [env[name], env[name.toUpperCase()]]).find((value) => value);
    const proxy = firstOf('https_proxy', 'all_proxy');
    if (proxy === undefined || isLeftToItself(url, firstOf('no_proxy')))
        return undefined;
    return proxy.includes('://') ? proxy : `https://${proxy}`;
}
/**
 * Whether NO_PROXY names a host. A name covers what is below it, with or without a dot or a star before it, as in curl,
 * Go and Python.
 *
 * @param list names that are separated by commas or blanks, each with a port where only that one is meant
 */
function isLeftToItself({ hostname, port }, list = '') {
    const host = hostname.replace(/\.$/, '');
    return list.split(/[\s,]+/).some((entry) => {
        const [, named = '', onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
        if (onlyPort !== undefined && onlyPort !== (port || '443'))
            return false;
        if (named === '*')
            return true;
        const name = named.replace(/^\*?\./, '').replace(/\.$/, '');
        return name !== '' && (host === name || host.endsWith(`.${name}`));
    });
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
        const { request: open } = request.url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
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
    let brokeOff = false;
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
        brokeOff = true;
        if (needsBody && late.aborted)
            throw Object.assign(new Error(), { code: LATE });
        if (needsBody)
            throw error;
    }
    const raw = Buffer.concat(chunks);
    // What is read for its own sake comes as it was asked for, or not at all.
    const body = needsBody ? raw : await unpacked(raw, response.headers['content-encoding'], maxBytes);
    return {
        kind: 'answer',
        status: response.statusCode ?? 0,
        retryAfter: response.headers['retry-after'],
        type: response.headers['content-type'] ?? '',
        body,
        cutOff: size > maxBytes,
        isPart: brokeOff || size > maxBytes,
    };
}
/** @returns what a proxy has compressed unasked; nothing where it would be larger than anybody should send */
async function unpacked(body, encoding = 'identity', maxOutputLength) {
    const { gunzipSync, inflateSync, brotliDecompressSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 23));
    const ways = new Map([
        ['gzip', gunzipSync],
        ['deflate', inflateSync],
        ['br', brotliDecompressSync],
    ]);
    const unpack = ways.get(encoding.toLowerCase());
    if (!unpack)
        return body;
    try {
        return unpack(body, { maxOutputLength });
    }
    catch (error) {
        return (0,failure/* errorCode */.CA)(error) === 'ERR_BUFFER_TOO_LARGE' ? Buffer.alloc(0) : body;
    }
}
/** Loopback is never proxied: a proxy's own loopback is another machine. */
async function proxyAgentFor(url) {
    if (url.protocol !== 'https:' || (0,workstars_endpoint/* isLoopback */.U9)(url.hostname))
        return undefined;
    const proxy = proxyFor(url, process.env);
    if (proxy === undefined)
        return undefined;
    const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 7659).then(__webpack_require__.bind(__webpack_require__, 57659));
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
            if (!isGood(answer) || faultIn(answer))
                throw failureOf(answer, 'the test of the key', tries, { endpoint });
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
            if (!isGood(answer) || faultIn(answer) === 'html')
                throw failureOf(answer, what, tries, { endpoint });
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
            if (isGood(answer))
                return acceptedBy(answer, kind, what, tries);
            const failure = failureOf(answer, what, tries, { endpoint, path: paths[kind] });
            // With a try before it, nobody knows what became of that one.
            throw tries === 1 && isRefusal(answer) ? new words/* NotTaken */.J_(failure.message, failure.hint) : failure;
        },
    };
}
function isGood(answer) {
    return answer.kind === 'answer' && answer.status >= 200 && answer.status < 300;
}
/** @throws Failure where the text of a good answer says that the file wasn't accepted, or isn't the API's */
function acceptedBy(answer, kind, what, tries) {
    const serverStatus = statusWordIn(answer.body);
    if (serverStatus === 'Error' || serverStatus === 'Blocked')
        throw refusedFile(kind, serverStatus);
    const fault = faultIn(answer);
    // There the errors are those of single records, and the rest is applied (docs/vendor-api.md, Status in the portal).
    const isPartly = fault === 'error' && serverStatus === 'Complete With Errors';
    if (fault && !isPartly)
        throw failureOf(answer, what, tries);
    return { httpStatus: answer.status, serverStatus };
}
/** The server's own word that it took nothing; a conflict or a timeout isn't. */
function isRefusal(answer) {
    return answer.kind === 'answer' && [400, 401, 403, 404, 405, 410, 413, 415, 422].includes(answer.status);
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
        const answer = await (options.send ?? send)(request);
        if (tries >= maxTries || !isPassing(answer, options.endpoint) || interrupted.aborted)
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
    const repository = await openRepository(git);
    const path = wanted ?? (0,external_node_path_.resolve)(top, names/* CONFIG_PATH */.tF);
    if (!(0,paths/* isInside */.FK)(top, path))
        throw leaves();
    const seal = (0,signature/* sealOf */.Ru)(opening.key, opening.previousKey);
    const now = () => new Date();
    const receipts = new GitReceiptStore(repository.git, repository.remote?.name, seal);
    const github = await onGitHub(opening.github, { clone: repository, cloneReceipts: receipts, seal, now });
    const world = {
        repository: github?.repository ?? repository,
        receipts: github?.receipts ?? receipts,
        ...(github && {
            whoChanged: github.whoChanged,
            whoWrote: github.whoWrote,
            permissionOf: github.permissionOf,
            hosting: github.hosting,
        }),
        files: workTreeFiles(repository.top),
        reader: (0,reader.xmlReader)(opening.home),
        connect: connecting(opening, interrupted),
        publicKeyOf: (program) => (opening.key ? (0,signature/* publicKeyOf */.kc)(opening.key, program) : undefined),
        now,
        say: (line) => {
            opening.say(line);
        },
        warn: (line) => {
            opening.warn(line);
        },
        interrupted,
    };
    return {
        world,
        github,
        remote: repository.remote?.url,
        configPath: (0,external_node_path_.relative)(top, path).split(external_node_path_.sep).join('/'),
    };
}
/** @returns undefined without a token, and where the remote isn't on the GitHub that the token is for */
async function onGitHub(github, own) {
    if (!github || github.token === '')
        return undefined;
    const slug = (0,github_slug/* slugOf */.t)(own.clone.remote?.url, github.server);
    if (!slug)
        return undefined;
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413), __webpack_require__.e(2339)]).then(__webpack_require__.bind(__webpack_require__, 32339));
    return openGitHub({ ...github, ...own, slug });
}
/** @throws Failure where the key can't be one */
function connecting({ key, say }, interrupted) {
    if (key === undefined || key === '')
        return () => undefined;
    if (!(0,workstars_endpoint/* mayBeKey */.yL)(key)) {
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

/***/ 64884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/**
 * Asks once for each key, however often it is wanted and however soon.
 *
 * @param ask what failed is asked again the next time
 */
function once(ask) {
    const known = new Map();
    return (key) => {
        const asked = known.get(key) ?? ask(key);
        known.set(key, asked);
        asked.catch(() => known.delete(key));
        return asked;
    };
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

/***/ 31425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ TAGGER),
/* harmony export */   G9: () => (/* binding */ MAX_TAG_BYTES),
/* harmony export */   z2: () => (/* binding */ keptTag)
/* harmony export */ });
/* harmony import */ var _base_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29981);

/** A receipt speaks of no person, and git asks for a tagger. */
const TAGGER = { name: 'Roster Sync', email: '' };
/** A tag of ours is far smaller; anyone who can push can make one of any size, and none larger is looked into. */
const MAX_TAG_BYTES = 64 * 1024;
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
        authenticity: own ? seal.check(name, commit, message) : 'forged',
        sha256: (0,_base_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(content),
    };
}


/***/ }),

/***/ 60778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ MAY_WRITE),
/* harmony export */   US: () => (/* binding */ NAME_TAKEN),
/* harmony export */   u: () => (/* binding */ START_AGAIN)
/* harmony export */ });
/* Why a tag of ours couldn't be published, and what to do about it: the same words for git and for GitHub. */
const NAME_TAKEN = 'another tag has taken that name';
/** Where nothing was sent. */
const START_AGAIN = 'Start it again: another sync may have begun in the same second.';
const MAY_WRITE = 'Give the run the right to push tags: permissions: contents: write, and no ruleset that forbids creating roster-sync tags.';


/***/ }),

/***/ 71343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ NotTaken),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS)
/* harmony export */ });
/* harmony import */ var _base_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81767);

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
/** The API answered that it didn't take a file: nothing of it was uploaded. Of other failures nobody knows. */
class NotTaken extends _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
}
/** Nobody knows what the API would have said: it wasn’t reached, or had a fault of its own. */
class Unanswered extends _base_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR {
}


/***/ })

};
