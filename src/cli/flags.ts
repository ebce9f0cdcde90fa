import { parseArgs } from 'node:util';
import { Failure } from '../core/base/failure.js';

const COMMANDS = ['init', 'check', 'sync', 'import', 'verify', 'reject', 'schema', 'sandbox'] as const;
type Command = (typeof COMMANDS)[number];

/** A command line, read. Flags that weren't given are absent. */
export interface CommandLine {
  readonly command: Command | 'help' | 'version';
  readonly names: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
}

const STRING = { type: 'string' } as const;
const BOOLEAN = { type: 'boolean' } as const;
const SHARED = { config: STRING, 'api-url': STRING };
const REPORTED = { ...SHARED, 'report-dir': STRING };

const FLAGS: Readonly<Record<Command, Record<string, { type: 'string' | 'boolean' }>>> = {
  check: REPORTED,
  sync: { ...REPORTED, branch: STRING, approve: STRING, unchanged: STRING },
  import: { config: STRING, 'report-dir': STRING, force: BOOLEAN },
  verify: { ...SHARED, all: BOOLEAN },
  reject: { config: STRING },
  schema: SHARED,
  init: { program: STRING, action: STRING, yes: BOOLEAN, force: BOOLEAN },
  sandbox: { port: STRING, state: STRING, faults: STRING },
};

/** Commands that something is named to. */
const NAMING: ReadonlySet<Command> = new Set(['init', 'import', 'verify', 'reject']);

/** @throws Failure of wrong use */
export function readCommandLine(args: readonly string[]): CommandLine {
  const [first, ...rest] = args;
  if (first === undefined || args.includes('--help') || args.includes('-h') || first === 'help') {
    return { command: 'help', names: [], flags: {} };
  }
  if (first === '--version' || first === 'version') return { command: 'version', names: [], flags: {} };
  const command = COMMANDS.find((name) => name === first);
  if (!command)
    throw wrongUse(first.startsWith('-') ? 'The command comes first.' : 'There is no such command.');
  const { values, positionals } = parse(command, rest);
  if (positionals.length > 0 && !NAMING.has(command)) throw wrongUse(`${command} takes flags only.`);
  return { command, names: positionals, flags: values };
}

function parse(command: Command, args: string[]): { values: CommandLine['flags']; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: FLAGS[command],
      allowPositionals: true,
      strict: true,
    });
    return { values: { ...values }, positionals };
  } catch (error) {
    const unknown = /'(--?[\w-]+)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw wrongUse(
      `${command} doesn’t take ${unknown === undefined ? 'these flags' : `${unknown} like this`}.`,
    );
  }
}

function wrongUse(message: string): Failure {
  return new Failure(message, 'roster-sync --help shows the commands and their flags.', 'use');
}

/** A flag's text, or nothing. */
export function textFlag({ flags }: CommandLine, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * A flag that has few values; the first is the default.
 *
 * @throws Failure of wrong use
 */
export function choiceFlag<Value extends string>(
  line: CommandLine,
  name: string,
  values: readonly [Value, ...Value[]],
): Value {
  const given = textFlag(line, name);
  if (given === undefined) return values[0];
  const found = values.find((value) => value === given);
  if (found === undefined) throw wrongUse(`--${name} is ${values.join(' or ')}.`);
  return found;
}
