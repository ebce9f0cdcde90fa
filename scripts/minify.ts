/* Makes what ncc has built small: a runner downloads and reads all of it before each run. */
import { readFileSync, writeFileSync } from 'node:fs';
import { transformSync, type TransformOptions } from 'esbuild';
import { OLDEST_NODE } from '../src/core/base/version.js';

const OPTIONS: TransformOptions = {
  minifyWhitespace: true,
  minifySyntax: true,
  // What is only a comment here is a licence there: all of them are in THIRD-PARTY-LICENSES.txt.
  legalComments: 'none',
  charset: 'utf8',
  target: `node${OLDEST_NODE.major}.${OLDEST_NODE.minor}`,
  // V8 reads a regular expression in each file that it loads, and a table of letters for each \p: so those are made when
  // they are come to. (This has esbuild write `new RegExp` for them.)
  supported: { 'regexp-sticky-and-unicode-flags': false },
};

/** Whether something that ncc has built has modules of ours in it. */
export const hasOurs = (built: string): boolean => built.includes('// CONCATENATED MODULE: ./src/');

/**
 * Minifies a file. Ours keeps its names, so that the stack of a defect says where it is; that of a package doesn’t. (ncc’s
 * own `--minify` leaves chunks as they are.)
 *
 * @param isPackage whether it counts as one though some of ours is in it
 */
export function minifyFile(path: string, isPackage = false): void {
  const built = readFileSync(path, 'utf8');
  const { code } = transformSync(built, { ...OPTIONS, minifyIdentifiers: isPackage || !hasOurs(built) });
  writeFileSync(path, code);
}

/** How ncc begins a module: a function in parentheses, which V8 so compiles at once. */
const OPENING = /^\(\([\w$, ]*\) => \{\n/;
/** Else esbuild takes the module for one of CommonJS, and wraps it. */
const AS_ESM = 'export {};';

/** Else esbuild leaves the function out, which nobody calls. */
const TAKEN = 'module=';

/** A module, and what it calls others that it gets when it uses them. */
interface Module {
  /** As ncc has it: a function in parentheses. */
  readonly text: string;
  /** The ids of these others, by their names. */
  readonly names: ReadonlyMap<string, string>;
}

/** Minifies one module of a chunk. @param isOurs whether its functions keep their names */
export function minifyModule(module: Module, isOurs: boolean): string {
  const text = withShortNames(withoutUnused(module));
  const opening = OPENING.exec(text)?.[0];
  if (isOurs && opening !== undefined) {
    // What is at the top of a file keeps its name, and only that. (In a chunk that ncc makes of one file, nothing does.)
    const body = text.slice(opening.length, text.lastIndexOf('}'));
    return `${opening.trimEnd()}${transformSync(body, { ...OPTIONS, minifyIdentifiers: true }).code.trimEnd()}})`;
  }
  const { code } = transformSync(TAKEN + text, { ...OPTIONS, minifyIdentifiers: true });
  return code.slice(TAKEN.length).trimEnd().replace(/;$/, '');
}

/** ncc leaves out the exports that nobody uses, but not what they would export: half of what some packages have. */
function withoutUnused({ text, names }: Module): string {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) {
    if (names.size > 0) throw new Error('a module begins otherwise than expected');
    return text;
  }
  const body = text.slice(opening.length, text.lastIndexOf('}'));
  // What a name means where, esbuild knows.
  const define = Object.fromEntries([...names].map(([name, id]) => [name, `__got.m${id}`]));
  const options = { ...OPTIONS, define, format: 'esm', treeShaking: true } as const;
  const { code } = transformSync(body + AS_ESM, options);
  const got = code.replaceAll(/\b__got\.m(\d+)/g, '(__webpack_require__($1))');
  return `${opening}${got.trimEnd().replace(/export\{\};$/, '')}})`;
}

/** Names that ncc has made: they are long, and say nothing that the names of functions don’t. */
const MADE = /\b(?:\w+__WEBPACK_IMPORTED_MODULE_\d+__\w*|__webpack_\w+__|__unused_webpack\w+)/g;

function withShortNames(text: string): string {
  const short = new Map<string, string>();
  return text.replace(MADE, (name) => {
    const known = short.get(name) ?? `$${short.size.toString(36)}$`;
    short.set(name, known);
    return known;
  });
}
