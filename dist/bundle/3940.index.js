export const id = 3940;
export const ids = [3940];
export const modules = {

/***/ 51559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readExport: () => (/* binding */ readExport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_base_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81767);
/* harmony import */ var _core_base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50378);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2960);





/**
 * Reads an export, which git needn't know.
 *
 * @param path relative to `from`
 * @param within the folders that it must lie in, where it can't lie anywhere
 * @returns its bytes, and for a path its name alone: where it lies is nobody's business
 * @throws Failure where it isn't there, isn't a regular file, is too large, or lies elsewhere
 */
async function readExport(path, from, within) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, path));
        const folders = within && (await Promise.all(within.map((folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder))));
        if (folders?.every((folder) => !(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(folder, file)))
            throw elsewhere();
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        if (!stats.isFile())
            throw (0,_core_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .notRegular */ .oQ)(name);
        if (stats.size > _core_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .gZ)
            throw (0,_core_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(name);
        return { path: name, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file) };
    }
    catch (error) {
        if (error instanceof _core_base_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
            throw error;
        const hint = 'Check the path of the export, and that it was fetched.';
        throw new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(`The export ${name} can’t be read (${(0,_core_base_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error)}).`, hint);
    }
}
function elsewhere() {
    const hint = 'Put it below the workspace or below `runner.temp`; links that lead out of them are not followed.';
    return new _core_base_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('The export lies outside of the workspace.', hint, 'use');
}


/***/ })

};
