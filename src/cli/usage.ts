import type { Command } from './command.js';
import { EXIT_WORDS } from './exit.js';
import type { Flag } from './flags.js';

/** A line of the help: what can be written, and what it does. */
type Row = readonly [shown: string, does: string];

/** @returns what `roster-sync --help` prints: every command and every flag */
export function overview(commands: readonly Command[]): string {
  const groups = groupsOf(commands);
  const rows = commands.map((command): Row => [usageOf(command), command.summary]);
  const width = widest([...rows, ...groups.flatMap((group) => group.rows)]);
  return [
    'Roster Sync keeps a Workstars employee list equal to a roster in git.',
    '',
    'usage: roster-sync <command> [flags]',
    '',
    'commands',
    ...linesOf(rows, width),
    '',
    ...groups.flatMap((group) => [`flags of ${group.of}`, ...linesOf(group.rows, width)]),
    '',
    '  --help, --version; roster-sync <command> --help shows its flags and examples',
    '',
    'What each rule finds, why, and how to fix it: docs/rules.md.',
    'The API key comes from the environment variable ROSTER_SYNC_API_KEY alone.',
    `${EXIT_WORDS}\n`,
  ].join('\n');
}

/** @returns what `roster-sync <command> --help` prints */
export function helpOf(command: Command): string {
  const rows = command.flags.map(rowOf);
  return [
    `usage: roster-sync ${usageOf(command)} [flags]`,
    '',
    `  ${command.summary}`,
    '',
    'flags',
    ...linesOf(rows, widest(rows)),
    '',
    'examples',
    ...command.examples.map((example) => `  roster-sync ${example}`),
    '',
    `${EXIT_WORDS}\n`,
  ].join('\n');
}

const usageOf = ({ name, operand }: Command): string => (operand ? `${name} ${operand.placeholder}` : name);

function rowOf(flag: Flag): Row {
  const shown = `--${flag.name}`;
  if (flag.type === 'switch') return [shown, flag.does];
  if (flag.type === 'choice')
    return [`${shown} ${flag.values.join('|')}`, `${flag.does} (default: ${flag.values[0]})`];
  const ending = flag.default === undefined ? '' : ` (default: ${flag.default})`;
  return [`${shown} ${flag.placeholder}`, flag.does + ending];
}

/** The flags by the commands that take them, each flag once. */
function groupsOf(commands: readonly Command[]): { of: string; rows: Row[] }[] {
  const groups = new Map<string, Row[]>();
  for (const flag of new Set(commands.flatMap(({ flags }) => flags))) {
    const names = commands.filter(({ flags }) => flags.includes(flag)).map(({ name }) => name);
    const of = [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
    groups.set(of, [...(groups.get(of) ?? []), rowOf(flag)]);
  }
  return [...groups].map(([of, rows]) => ({ of, rows }));
}

const widest = (rows: readonly Row[]): number => Math.max(...rows.map(([shown]) => shown.length));

const linesOf = (rows: readonly Row[], width: number): string[] =>
  rows.map(([shown, does]) => `  ${shown.padEnd(width)}  ${does}`);
