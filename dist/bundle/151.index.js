export const id = 151;
export const ids = [151];
export const modules = {

/***/ 51151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentMarker: () => (/* binding */ commentMarker),
/* harmony export */   placeComment: () => (/* binding */ placeComment)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92413);


const NOT_ALLOWED = [401, 403, 404];
/** By which the comment of one roster is found again among all others. */
function commentMarker(configPath) {
    return `<!-- roster-sync ${encodeURIComponent(configPath)} -->`;
}
/**
 * Writes the one comment of a pull request, or edits the one that is there. A token that may not comment, as on a
 * fork's pull request, is reported in the log and isn't a failure.
 *
 * @param body begins with the marker
 * @throws what GitHub answers besides
 */
async function placeComment(token, place, marker, body) {
    const { owner, repo, number } = place;
    const { rest, paginate } = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token);
    try {
        const comments = await paginate(rest.issues.listComments, {
            owner,
            repo,
            issue_number: number,
            per_page: 100,
        });
        for (const comment of comments.filter((one) => one.body?.startsWith(marker))) {
            if (comment.body === body)
                return;
            if (await edited(rest, { owner, repo, comment_id: comment.id, body }))
                return;
        }
        await rest.issues.createComment({ owner, repo, issue_number: number, body });
    }
    catch (error) {
        if (!NOT_ALLOWED.includes(statusOf(error)))
            throw error;
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)('No comment: the token may not write one. Give the job pull-requests: write, or set comment: false.');
    }
}
/** Somebody else's comment can begin with the marker too, and can't be edited. */
async function edited(rest, edit) {
    try {
        await rest.issues.updateComment(edit);
        return true;
    }
    catch (error) {
        if (NOT_ALLOWED.includes(statusOf(error)))
            return false;
        throw error;
    }
}
function statusOf(error) {
    const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : 0;
}


/***/ })

};
