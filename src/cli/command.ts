import { parseArgs } from 'node:util';
import { Failure } from '../core/base/failure.js';
import { nearest } from '../core/base/nearest.js';
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
  /** One of few words that may follow it. */
  readonly then?: { readonly values: readonly string[]; readonly what: string };
}

/**
 * Reads what was given to a command.
 *
 * @param args without the command's name
 * @param all every command, one of which may have been meant
 * @throws Failure of wrong use
 */
export function readCommandLine(
  command: Command,
  args: readonly string[],
  all: readonly Command[] = [],
): CommandLine {
  const { values, positionals: names } = parse(command, args, all);
  const { name, operand, flags } = command;
  if (names.length > 0 && !operand) throw wrongUse(`${name} takes flags only.`, name);
  if (names.includes('')) throw wrongOperand(command);
  if (operand?.single !== undefined) refuseOthers(command, operand.then, names);
  for (const flag of flags) {
    if (flag.type !== 'choice') continue;
    const given = values[flag.name];
    if (given !== undefined && !flag.values.some((value) => value === given))
      throw wrongUse(`--${flag.name} is ${flag.values.join(' or ')}.`, name);
  }
  return { names, flags: values };
}

/** @throws Failure unless one thing is named, with a word after it where there is one that may follow */
function refuseOthers(
  command: Command,
  then: Operand['then'],
  [first, word, ...more]: readonly string[],
): void {
  const isTooMuch = more.length > 0 || (word !== undefined && !then);
  if (first === undefined || isTooMuch) throw wrongOperand(command);
  if (word === undefined || !then || then.values.includes(word)) return;
  const asked = didYouMean(word, then.values);
  throw wrongUse(`${then.what} is ${then.values.join(' or ')}.${asked}`, command.name);
}

function parse(command: Command, args: readonly string[], all: readonly Command[]) {
  const { name, flags } = command;
  const options = Object.fromEntries(
    flags.map((flag) => [flag.name, { type: flag.type === 'switch' ? 'boolean' : 'string' } as const]),
  );
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const unknown = /'(--?[\w-]+)/.exec(String(error))?.[1];
    throw unknown === undefined
      ? wrongUse(`${name} doesn’t take these flags.`, name)
      : wrongFlag(unknown, command, all);
  }
}

/** That something else was named to a command than what it takes. */
function wrongOperand({ name, operand, examples }: Command): Failure {
  const hint = `For example: roster-sync ${examples[0]}`;
  return new Failure(`${name} takes ${operand?.single ?? 'names'}.`, hint, 'use');
}

/** A flag that there isn't, or a value that it doesn't take, or lacks. */
function wrongFlag(written: string, command: Command, all: readonly Command[]): Failure {
  const name = written.replace(/^-+/, '');
  const known = command.flags.find((flag) => flag.name === name);
  if (known?.type === 'switch') return wrongUse(`--${name} takes no value.`, command.name);
  if (known) return wrongUse(`--${name} needs a value after it.`, command.name);
  const names = command.flags.map((flag) => flag.name);
  const takers = all.filter(({ flags }) => flags.some((flag) => flag.name === name));
  const meant = takers.length > 0 ? takenBy(takers) : didYouMean(name, names, '--');
  const [helpful = command] = takers.length === 1 ? takers : [];
  return wrongUse(`${command.name} doesn’t take ${written}.${meant}`, helpful.name);
}

/** Who does take a flag, as a sentence. */
function takenBy(commands: readonly Command[]): string {
  const [last = '', ...others] = commands.map(({ name }) => name).toReversed();
  return others.length > 0 ? ` ${others.toReversed().join(', ')} and ${last} do.` : ` ${last} does.`;
}

/** Of short words, too, one letter may be wrong. */
const ROOM = '-----';

/** @returns a question for the end of a sentence; empty where no name is near, or begins so */
export function didYouMean(written: string, names: readonly string[], before = ''): string {
  const near = nearest(
    written + ROOM,
    names.map((name) => name + ROOM),
  )?.slice(0, -ROOM.length);
  const meant = near ?? names.find((name) => written.length > 1 && name.startsWith(written));
  return meant === undefined ? '' : ` Did you mean ${before}${meant}?`;
}

/** @param command whose help says more; undefined: that of all */
export function wrongUse(message: string, command?: string): Failure {
  const hint =
    command === undefined
      ? 'roster-sync --help shows the commands and their flags.'
      : `roster-sync ${command} --help shows its flags, with examples.`;
  return new Failure(message, hint, 'use');
}
