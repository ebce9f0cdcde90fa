import { parseArgs } from 'node:util';
import { Failure } from '../core/base/failure.js';
import type { CommandLine, Flag } from './flags.js';

/** A command, from which its parsing and its help are made. It loads what it needs when it runs, not before. */
export interface Command {
  readonly name: string;
  /** What it does, beginning with a verb. */
  readonly summary: string;
  /** What is named to it besides flags; left out, nothing is. */
  readonly operand?: Operand;
  readonly flags: readonly Flag[];
  /** Command lines, without the name of the program. */
  readonly examples: readonly [string, ...string[]];
  /**
   * Runs it and prints what came of it.
   *
   * @param home the folder of the built program, as a file URL
   * @returns the exit code
   * @throws Failure that ends it
   */
  run(line: CommandLine, home: URL): Promise<number>;
}

interface Operand {
  /** What the help shows for it. */
  readonly placeholder: string;
  /** What exactly one of is named; left out, any number may be. */
  readonly single?: string;
}

/**
 * Reads what was given to a command.
 *
 * @param args without the command's name
 * @throws Failure of wrong use
 */
export function readCommandLine(command: Command, args: readonly string[]): CommandLine {
  const { values, positionals: names } = parse(command, args);
  const { name, operand, flags } = command;
  if (names.length > 0 && !operand) throw wrongUse(`${name} takes flags only.`);
  if (names.includes('')) throw wrongOperand(command);
  if (names.length !== 1 && operand?.single !== undefined) throw wrongOperand(command);
  for (const flag of flags) {
    if (flag.type !== 'choice') continue;
    const given = values[flag.name];
    if (given !== undefined && !flag.values.some((value) => value === given))
      throw wrongUse(`--${flag.name} is ${flag.values.join(' or ')}.`);
  }
  return { names, flags: values };
}

function parse({ name, flags }: Command, args: readonly string[]) {
  const options = Object.fromEntries(
    flags.map((flag) => [flag.name, { type: flag.type === 'switch' ? 'boolean' : 'string' } as const]),
  );
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const unknown = /'(--?[\w-]+)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw wrongUse(`${name} doesn’t take ${unknown === undefined ? 'these flags' : `${unknown} like this`}.`);
  }
}

/** That something else was named to a command than what it takes. */
export function wrongOperand({ name, operand, examples }: Command): Failure {
  const hint = `For example: roster-sync ${examples[0]}`;
  return new Failure(`${name} takes ${operand?.single ?? 'names'}.`, hint, 'use');
}

export function wrongUse(message: string): Failure {
  return new Failure(message, 'roster-sync --help shows the commands and their flags.', 'use');
}
