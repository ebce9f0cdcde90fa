import type { Command } from '../../src/cli/command.js';
import { COMMANDS } from '../../src/cli/commands.js';
import type { Flag } from '../../src/cli/flags.js';
import { table } from './table.js';

/** Every command: an overview, then a section for each, as its `--help` has it. */
export function commandList(): string {
  const overview = COMMANDS.map(({ name, summary }) => [`[\`${name}\`](#${name})`, prose(summary)]);
  return [table(['command', 'what it does'], overview), ...COMMANDS.map(section)].join('\n\n');
}

function section({ name, summary, operand, flags, examples }: Command): string {
  const usage = ['roster-sync', name, operand?.placeholder, '[flags]'].filter(Boolean).join(' ');
  return [
    `### ${name}`,
    `${prose(summary.charAt(0).toUpperCase())}${prose(summary.slice(1))}.`,
    `\`${usage}\``,
    table(['flag', 'what it does', 'default'], flags.map(row)),
    ['```sh', ...examples.map((example) => `roster-sync ${example}`), '```'].join('\n'),
  ].join('\n\n');
}

function row(flag: Flag): string[] {
  if (flag.type === 'switch') return [`\`--${flag.name}\``, prose(flag.does), ''];
  const value = flag.type === 'choice' ? flag.values.join('|') : flag.placeholder;
  const byDefault = flag.type === 'choice' ? flag.values[0] : flag.default;
  return [`\`--${flag.name} ${value}\``, prose(flag.does), byDefault === undefined ? '' : prose(byDefault)];
}

/** Words of the help, in which nothing is Markdown. */
const prose = (text: string): string => text.replaceAll(/[<>&*_[\]\\]/g, String.raw`\$&`);
