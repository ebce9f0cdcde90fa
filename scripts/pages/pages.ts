import { readFileSync } from 'node:fs';
import { actionInputs, actionOutputs } from './action.js';
import { commandList } from './cli.js';
import { configurationKeys } from './configuration.js';

/*
 * Pages that people write, with parts that are made from what the program itself has: the inputs of action.yml, the
 * commands of the command line, the keys of the configuration. A part lies between two comments, and
 * `npm run build` writes it anew.
 */

type Parts = Readonly<Record<string, () => string>>;

/** The pages, and what each part is made of, by the name in its comments. */
const PAGES: Readonly<Record<string, Parts>> = {
  'docs/action.md': { inputs: actionInputs, outputs: actionOutputs },
  'docs/cli.md': { commands: commandList },
  'docs/configuration.md': { keys: configurationKeys },
};

export const PAGES_WITH_PARTS = Object.keys(PAGES);

const begin = (part: string): string => `<!-- ${part}: written by npm run build, don’t edit -->`;
const END = '<!-- end -->';

/**
 * @param page one of `PAGES_WITH_PARTS`
 * @returns the page as it is written, with its parts as they should be
 * @throws Error where the page lacks the comments around a part
 */
export function pageWithParts(page: string): string {
  const written = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
  return Object.entries(PAGES[page] ?? {}).reduce((text, [part, made]) => {
    const [before, rest] = splitAt(text, begin(part), page);
    const [, after] = splitAt(rest, END, page);
    // Prettier would align the tables, and a longer cell would change every line.
    const block = ['<!-- prettier-ignore-start -->', made(), '<!-- prettier-ignore-end -->'].join('\n\n');
    return `${before}${begin(part)}\n\n${block}\n\n${END}${after}`;
  }, written);
}

function splitAt(text: string, mark: string, page: string): [before: string, after: string] {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`${page} lacks the line ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
