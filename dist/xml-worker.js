import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_libxml2_wasm_2c56bf3f__ from "./libxml2-wasm/lib/index.mjs";
/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "libxml2-wasm"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_libxml2_wasm_namespaceObject = x({ ["ParseOption"]: () => (__WEBPACK_EXTERNAL_MODULE_libxml2_wasm_2c56bf3f__.ParseOption), ["XmlDocument"]: () => (__WEBPACK_EXTERNAL_MODULE_libxml2_wasm_2c56bf3f__.XmlDocument), ["XmlLibError"]: () => (__WEBPACK_EXTERNAL_MODULE_libxml2_wasm_2c56bf3f__.XmlLibError), ["XsdValidator"]: () => (__WEBPACK_EXTERNAL_MODULE_libxml2_wasm_2c56bf3f__.XsdValidator) });
;// CONCATENATED MODULE: ./src/adapters/libxml/worker.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/* The thread that reader.ts starts. No input provider is registered, so that libxml2 has no way to open anything. */
const OPTION = (external_libxml2_wasm_namespaceObject.ParseOption.XML_PARSE_NONET |
    external_libxml2_wasm_namespaceObject.ParseOption.XML_PARSE_NO_XXE |
    external_libxml2_wasm_namespaceObject.ParseOption.XML_PARSE_BIG_LINES);
/** More than anybody works through. */
const MAX_FINDINGS = 50_000;
const NOTHING = { findings: [], selected: [] };
function answer({ xml, xsd, select = [] }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const document = __addDisposableResource(env_1, parse(xml), false);
        if (!document)
            return { malformed: true, ...NOTHING };
        const validator = __addDisposableResource(env_1, xsd && loadSchema(xsd), false);
        if (xsd && !validator)
            return { unusableSchema: true, ...NOTHING };
        return {
            findings: validator ? validate(validator, document) : [],
            selected: select.map((xpath) => document.find(xpath).map((node) => node.content)),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** @returns undefined where the bytes aren't XML, or have a DTD: neither files nor schemas need one, and it can be a bomb */
function parse(bytes) {
    let document;
    try {
        document = external_libxml2_wasm_namespaceObject.XmlDocument.fromBuffer(bytes, { option: OPTION });
    }
    catch {
        return undefined;
    }
    if (!document.dtd)
        return document;
    document.dispose();
    return undefined;
}
/** @returns undefined where the bytes aren't a schema, or are one that needs another file */
function loadSchema(xsd) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const document = __addDisposableResource(env_2, parse(xsd), false);
        if (!document)
            return undefined;
        try {
            return external_libxml2_wasm_namespaceObject.XsdValidator.fromDoc(document);
        }
        catch {
            return undefined;
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
function validate(validator, document) {
    try {
        validator.validate(document);
        return [];
    }
    catch (error) {
        if (!(error instanceof external_libxml2_wasm_namespaceObject.XmlLibError))
            throw error;
        return error.details.slice(0, MAX_FINDINGS).map(({ message, xpath }) => ({ message, xpath }));
    }
}
external_node_worker_threads_namespaceObject.parentPort?.postMessage('loaded');
external_node_worker_threads_namespaceObject.parentPort?.on('message', (question) => {
    if (question === null) {
        external_node_worker_threads_namespaceObject.parentPort?.close();
        return;
    }
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(answer(question));
});

