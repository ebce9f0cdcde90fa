/* Of the thousand calls that octokit has names for, the bundle keeps those that are made. */
import { runInNewContext } from 'node:vm';

const TABLE = /(const Endpoints = )(\{[^]*?\n\});\n/;
const USED = /\brest\.(\w+)\.(\w+)\b/g;

type Endpoints = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * @param texts of modules, by their ids
 * @returns the same, with a table that has the calls `rest.<scope>.<name>` of all modules
 * @throws where the table isn't found, or hasn't one of them
 */
export function withUsedEndpoints(texts: ReadonlyMap<string, string>): Map<string, string> {
  const calls = new Set(
    [...texts.values()].flatMap((text) => [...text.matchAll(USED)].map(([call]) => call)),
  );
  const found = [...texts].find(([, text]) => TABLE.test(text));
  if (!found || calls.size === 0) throw new Error('octokit’s table of calls isn’t where it was expected');
  const [id, text] = found;
  const all = runInNewContext(`(${TABLE.exec(text)?.[2] ?? ''})`) as Endpoints;
  const used: Record<string, Record<string, unknown>> = {};
  for (const call of calls) {
    const [, scope = '', name = ''] = call.split('.');
    // Another `rest` than octokit’s.
    if (!Object.hasOwn(all, scope)) continue;
    const endpoint = all[scope]?.[name];
    if (endpoint === undefined) throw new Error(`octokit has no ${call}`);
    (used[scope] ??= {})[name] = endpoint;
  }
  return new Map([...texts, [id, text.replace(TABLE, () => `const Endpoints = ${JSON.stringify(used)};\n`)]]);
}
