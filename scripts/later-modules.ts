/*
 * What most runs never use is in files of its own, each of which is read when it is first used: to load a module takes
 * time for each of its bytes, whether it is used or not.
 */

/** The texts of modules, by their ids. */
type Texts = ReadonlyMap<string, string>;

/** The name of each file, and a text that those modules have through which all else in it is reached. */
const LATER = {
  // `pattern` in a configuration.
  patterns: 'class RE2JS ',
  // A country that isn’t written as a code.
  countries: '"locale":"',
  // Keys that a configuration can’t have.
  schema: 'function toJSONSchema(',
  // Elements of another form than most rosters have.
  xml: 'builder_1.fragmentCB',
} as const;

const REQUIRED = /__webpack_require__\((\d+)\)/g;
const requiredBy = (text: string): string[] => [...text.matchAll(REQUIRED)].map(([, id = '']) => id);

/** @returns of each file the modules through which it is reached, and all that only they need */
export function laterFiles(texts: Texts): Map<string, { entries: string[]; all: Set<string> }> {
  return new Map(
    Object.entries(LATER).map(([name, part]) => {
      const entries = [...texts].flatMap(([id, text]) => (text.includes(part) ? [id] : []));
      if (entries.length === 0) throw new Error(`no module has ${part}: what is in later-${name} now?`);
      return [name, { entries, all: onlyFor(entries, texts) }];
    }),
  );
}

function onlyFor(entries: readonly string[], texts: Texts): Set<string> {
  const all = new Set(entries);
  // A set is walked through to what is added on the way.
  for (const id of all)
    for (const needed of requiredBy(texts.get(id) ?? '')) if (texts.has(needed)) all.add(needed);
  for (let before = 0; before !== all.size;) {
    before = all.size;
    for (const [id, text] of texts)
      if (!all.has(id))
        for (const needed of requiredBy(text)) if (!entries.includes(needed)) all.delete(needed);
  }
  return all;
}

/** What Node takes long to load of its own, and few runs or only their ends need. */
const BUILTINS =
  /^(?:node:)?(?:assert|child_process|crypto|https?|net|readline\/promises|tls|worker_threads|zlib)$/;
const BUILTIN = /^\/\*{3}\/ (\d+):$[^]*?createRequire\(import\.meta\.url\)\("([^"]+)"\)/gm;

/** @param index the text of index.js @returns the modules that take them */
export const laterBuiltins = (index: string): string[] =>
  [...index.matchAll(BUILTIN)].flatMap(([, id = '', name = '']) => (BUILTINS.test(name) ? [id] : []));

const TAKEN = /^(?:\/\* harmony import \*\/ )?(?:var|const) ([\w$]+) = __webpack_require__\((\d+)\);$/gm;

/**
 * @param later the modules through which files are reached
 * @returns a module without what it takes of them as it begins, and the names that it had for them
 */
export function withoutLater(
  text: string,
  later: ReadonlySet<string>,
): { text: string; names: Map<string, string> } {
  const names = new Map<string, string>();
  const without = text.replaceAll(TAKEN, (line, name: string, id: string) => {
    if (!later.has(id)) return line;
    names.set(name, id);
    return '';
  });
  return { text: without, names };
}

/** What a module is replaced by through which a file is reached: all of the file becomes known then. */
export const reaching = (id: string, name: string): string =>
  `(function(module,exports,need){Object.assign(need.m,load("./later-${name}.cjs"));need.m[${id}].call(exports,module,exports,need)})`;
