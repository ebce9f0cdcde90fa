import { parseArgs } from 'node:util';

/** What is asked of a benchmark on its command line. */
export interface Options {
  /** Fewer runs of everything, for a first look. */
  readonly quick: boolean;
  /** A Python with lxml, for the script that is written instead. */
  readonly python: string | undefined;
  /** A checkout of google-github-actions/auth, for its cold start. */
  readonly auth: string | undefined;
  /** With the committed baseline: `compare` fails on what costs more, `save` writes a new one. */
  readonly baseline: 'compare' | 'save' | undefined;
}

/** @throws where something else is asked */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      compare: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
      python: { type: 'string' },
      auth: { type: 'string' },
    },
  });
  const { quick, python, auth, compare, save } = values;
  if (compare && save) throw new Error('--compare or --save, not both.');
  const baseline = compare ? 'compare' : save ? 'save' : undefined;
  return { quick, python, auth, baseline };
}
