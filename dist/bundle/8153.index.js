export const id = 8153;
export const ids = [8153];
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


/***/ })

};
