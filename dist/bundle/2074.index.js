export const id = 2074;
export const ids = [2074];
export const modules = {

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


/***/ })

};
