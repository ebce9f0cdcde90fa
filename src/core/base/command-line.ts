import { onDemand } from './on-demand.js';

/*
 * Commands for people to copy. Nobody knows into which shell: cmd knows no single quotes, and what bash, PowerShell and
 * cmd take for theirs inside double quotes isn't the same. So there are double quotes, or no command.
 */

/** Needs no quotes in any shell. */
const BARE = /^[\w./][\w.:@/-]*$/;

/** Means nothing between double quotes, in any shell. A backslash that isn't before another or at the end is one. */
const quotable = onDemand(() => /^(?!.*(?:::|##|\\\\|\\$))[\p{L}\p{M}\p{N} _.,()/+\-'&@=#~{}[\];^:\\]+$/u);

/** What a shell or git would take for something else than a path: a flag, the home, a pattern’s magic. */
const MISLEADING = /^[-~:]/;

/** @returns a path, or an address, as cmd, PowerShell and bash all read it; undefined where no quotes do that */
export function quoted(path: string): string | undefined {
  const plain = MISLEADING.test(path) ? `./${path}` : path;
  if (BARE.test(plain)) return plain;
  return quotable().test(plain) ? `"${plain}"` : undefined;
}

/**
 * @param command as it begins: `git add`
 * @returns one command line with the paths, and a line of words for each path that can't be in one
 */
export function commandsWith(command: string, paths: readonly string[]): string[] {
  const arguments_ = paths.flatMap((path) => quoted(path) ?? []);
  const others = paths.filter((path) => quoted(path) === undefined);
  return [
    ...(arguments_.length > 0 ? [`${command} ${arguments_.join(' ')}`] : []),
    ...others.map((path) => `${command} of ${path}, by hand`),
  ];
}

/** The same for one path, inside a sentence. */
export const commandWith = (command: string, path: string): string => commandsWith(command, [path]).join('');
