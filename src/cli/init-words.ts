import type { Entry } from '../core/init/entries.js';
import type { Proposal } from '../core/init/propose.js';
import type { Setting } from '../core/init/yaml.js';
import type { Outcome } from '../core/outcome/outcome.js';
import { forTerminal } from '../core/report/escape.js';
import { problemLines, storyLines, type Paint } from '../core/report/text.js';

/** What was found in the file, for a terminal. */
export function foundLines(
  file: string,
  { rows, entries, filters, hierarchy, unneeded }: Proposal,
  paint: Paint,
): string[] {
  const widest = Math.max(0, ...entries.map(({ element }) => element.length));
  const columns = entries.map((entry) => `  ${entry.element.padEnd(widest)}  ${forTerminal(source(entry))}`);
  const others = [
    ...filters.map((filter) => {
      const [kept, left] = 'by' in filter ? [filter.kept, filter.left] : [sum(filter.keep), sum(filter.drop)];
      return `  “${filter.header}”: ${kept} people are kept and ${left} left out`;
    }),
    ...(hierarchy?.isSound ? [`  “${hierarchy.manager}” and “${hierarchy.title}” make the hierarchy`] : []),
    ...(unneeded.length > 0
      ? [`  not needed, and kept out of git: ${unneeded.map((header) => `“${header}”`).join(', ')}`]
      : []),
  ];
  return [paint('strong', forTerminal(`${file}: ${rows} people`)), ...columns, ...others.map(forTerminal)];
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

function source({ header, headers, part, constant, formats }: Entry): string {
  if (constant !== undefined) return `${constant}, for everybody`;
  const more = [...(part ? [`${part} part`] : []), ...(formats ?? [])];
  const columns = (headers ?? [header ?? '']).map((one) => `“${one}”`).join(' + ');
  return [columns, ...more].join(', ');
}

/** What the check of it found: the first problem of each kind, and how it ended. */
export function checkedLines(outcome: Outcome, paint: Paint): string[] {
  const rules = outcome.problems.map(({ rule }) => rule);
  const problems = outcome.problems.flatMap((found, at) => {
    if (rules.indexOf(found.rule) !== at) return [];
    const more = rules.filter((rule) => rule === found.rule).length - 1;
    const others =
      more > 0 ? [`  … and ${more} more of this kind: roster-sync ${outcome.command} shows them all.`] : [];
    return [...problemLines(found, paint), ...others];
  });
  return [...problems, ...storyLines(outcome, paint)];
}

/** The file that a roster is made of. */
interface Source {
  readonly path: string;
  /** Whether it was made. */
  readonly isMade: boolean;
  readonly keeper: Setting['keeper'];
}

/**
 * What a person has to do now.
 *
 * @param toAdd what belongs in git, the configuration first
 * @param source where the roster isn't the file that was named
 */
export function nextLines(
  toAdd: readonly string[],
  { open }: Proposal,
  source: Source | undefined,
  hasOwner: boolean,
  paint: Paint,
): string[] {
  const decide = [
    ...open.map(({ says }) => says),
    ...(hasOwner
      ? []
      : ['Which account publishes Roster Sync? Put it in the place of OWNER in the workflows.']),
  ];
  return [
    paint('strong', 'Left to decide:'),
    ...(decide.length === 0 ? ['  nothing.'] : decide.map((says, at) => forTerminal(`  ${at + 1}. ${says}`))),
    paint('strong', 'Next:'),
    ...(source ? sourceLines(source, toAdd[0] ?? '') : []),
    ...(source?.isMade === false
      ? []
      : [`  Read and correct ${toAdd[0] ?? ''}, until roster-sync check finds nothing.`]),
    '  Follow the steps at the top of the sync workflow, for the API key.',
    `  git add ${toAdd.map(forShell).join(' ')}`,
    '  git commit, and push to a private repository.',
  ];
}

function sourceLines({ path, isMade, keeper }: Source, config: string): string[] {
  const name = forShell(path);
  return [
    `  Keep ${name} out of git: the roster has what is needed of it.`,
    ...(isMade
      ? []
      : [
          `  Correct ${config}, and run roster-sync import ${name}, until it writes the roster; add that, too.`,
        ]),
    ...(isMade && keeper === 'export'
      ? [
          `  After each new export run roster-sync import ${name}, or let examples/workflows/import.yml do it.`,
        ]
      : []),
    ...(isMade && keeper === 'people' ? ['  Edit the roster by pull requests from now on.'] : []),
  ];
}

const forShell = (path: string): string =>
  /^[\w./-]+$/.test(path) ? path : `'${forTerminal(path).replaceAll("'", String.raw`'\''`)}'`;
