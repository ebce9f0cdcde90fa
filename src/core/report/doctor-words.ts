import { counted, wrapped } from '../base/text.js';
import { mustBeFixed, type Finding } from '../doctor/finding.js';
import { forMarkdown, forTerminal, proseForMarkdown } from './escape.js';
import type { Paint } from './text.js';

/* The doctor's checklist, for a terminal or a log and for a job summary. */

const PAINTS = { ok: 'good', 'fix this': 'bad', "couldn't prove": 'quiet' } as const;
const WIDEST = "couldn't prove".length;

/** How a doctor's run ends. */
export const endingOf = (findings: readonly Finding[]): 'clean' | 'problems' =>
  findings.some(mustBeFixed) ? 'problems' : 'clean';

/** In one sentence. */
export function doctorVerdict(findings: readonly Finding[]): string {
  const count = (state: Finding['state']) => findings.filter((one) => one.state === state).length;
  const unproven = count("couldn't prove");
  const rest = unproven > 0 ? ` ${counted(unproven, 'point')} couldn’t be proved.` : '';
  const wrong = count('fix this');
  return wrong > 0 ? `${counted(wrong, 'point')} must be fixed.${rest}` : `Nothing must be fixed.${rest}`;
}

/**
 * The checklist as lines: what is so, and below it the one thing to do.
 *
 * @param columns how wide the terminal is; undefined: lines are left whole
 */
export function doctorLines(
  findings: readonly Finding[],
  paint: Paint,
  columns: number | undefined,
): string[] {
  const indent = ' '.repeat(WIDEST + 2);
  const below = (text: string) =>
    wrapped(text, columns === undefined ? Infinity : Math.max(columns - indent.length, 30));
  const lines = findings.flatMap(({ about, state, says, todo }) => {
    const [first = '', ...more] = below(forTerminal(`${about}: ${says}`));
    const head = `${paint(PAINTS[state], state.padEnd(WIDEST))}  ${first}`;
    const next = todo === undefined ? [] : below(forTerminal(`→ ${todo}`));
    return [
      head,
      ...more.map((line) => indent + line),
      ...next.map((line) => indent + paint('strong', line)),
    ];
  });
  const ending = endingOf(findings);
  const end = `${paint(ending === 'clean' ? 'good' : 'bad', ending)}: ${doctorVerdict(findings)}`;
  return [...lines, '', end];
}

const ORDER = ['fix this', "couldn't prove", 'ok'] as const;

/** The checklist for a job summary: what must be fixed comes first. */
export function doctorMarkdown(findings: readonly Finding[]): string {
  const rows = ORDER.flatMap((state) => findings.filter((one) => one.state === state)).map(
    ({ about, state, says, todo = '' }) =>
      `| ${state === 'fix this' ? `**${state}**` : state} | ${forMarkdown(about)} | ${proseForMarkdown(says)} | ${proseForMarkdown(todo)} |`,
  );
  const head = '| | | What is so | What to do |\n| --- | --- | --- | --- |';
  return `## Roster Sync doctor: ${proseForMarkdown(doctorVerdict(findings))}\n\n${head}\n${rows.join('\n')}\n`;
}
