export const id = 752;
export const ids = [752];
export const modules = {

/***/ 84752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonSchemaOf: () => (/* binding */ jsonSchemaOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90131);


/** The JSON Schema of what a person writes: keys with a default may be left out. */
function jsonSchemaOf() {
    return {
        $id: 'roster-sync.schema.json',
        title: 'Roster Sync configuration',
        ...zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configSchema */ .Q, { io: 'input', unrepresentable: 'any' }),
    };
}


/***/ })

};
