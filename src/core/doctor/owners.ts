import { matches } from '../base/glob.js';

/* CODEOWNERS, as GitHub reads it (https://docs.github.com/repositories/…/about-code-owners). */

/** Where GitHub looks for it, in this order. */
export const OWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** @returns who owns a file: the last line that means it decides */
export function ownersOf(text: string, path: string): readonly string[] {
  const rules = text.split('\n').flatMap((line) => {
    const [pattern, ...owners] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    return pattern ? [{ pattern, owners }] : [];
  });
  return rules.findLast(({ pattern }) => means(pattern, path))?.owners ?? [];
}

/** As in .gitignore: without a slash in it, a name means what is in any folder; a folder means all that is in it. */
function means(pattern: string, path: string): boolean {
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
  const isAnywhere = !pattern.replace(/\/$/, '').includes('/');
  const from = isAnywhere ? `**/${bare}` : bare;
  // A star at the end of a path is of the files of that folder alone.
  const isFolder = pattern.endsWith('/') || !bare.endsWith('/*');
  return matches(from, path) && !pattern.endsWith('/') ? true : isFolder && matches(`${from}/**/*`, path);
}
