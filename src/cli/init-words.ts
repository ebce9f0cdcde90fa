import type { Entry } from '../core/init/entries.js';
import type { Proposal } from '../core/init/propose.js';
import type { Outcome } from '../core/outcome/outcome.js';
import { forTerminal } from '../core/report/escape.js';
import { problemLines, storyLines, type Paint } from '../core/report/text.js';

/** What was found in the file, for a terminal. */
export function foundLines(
  file: string,
  { rows, entries, filters, hierarchy }: Proposal,
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
    const others = more > 0 ? [`  … and ${more} more of this kind: roster-sync check shows them all.`] : [];
    return [...problemLines(found, paint), ...others];
  });
  return [...problems, ...storyLines(outcome, paint)];
}

/** What a person has to do now. */
export function nextLines(
  written: readonly string[],
  file: string,
  { open }: Proposal,
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
    `  Read and correct ${written[0] ?? ''}, until roster-sync check finds nothing.`,
    '  Follow the steps at the top of the sync workflow, for the API key.',
    `  git add ${[...written, file].map(forShell).join(' ')}`,
    '  git commit, and push to a private repository.',
  ];
}

const forShell = (path: string): string =>
  /^[\w./-]+$/.test(path) ? path : `'${forTerminal(path).replaceAll("'", String.raw`'\''`)}'`;
