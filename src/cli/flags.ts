import { refusalOfRef } from '../core/base/branch.js';
import { CONFIG_PATH } from '../core/config/names.js';

interface Described {
  readonly name: string;
  /** What it does, for the help. */
  readonly does: string;
}

/** A flag with a text of its own. */
interface TextFlag extends Described {
  readonly type: 'text';
  /** What the help shows for the text. */
  readonly placeholder: string;
  readonly default: string | undefined;
}

/** A flag with one of few values; the first is the default. */
interface ChoiceFlag<Value extends string = string> extends Described {
  readonly type: 'choice';
  readonly values: readonly [Value, ...Value[]];
}

/** A flag that is given or not. */
interface SwitchFlag extends Described {
  readonly type: 'switch';
}

/** A flag of the command line; one that several commands share is one value. */
export type Flag = TextFlag | ChoiceFlag | SwitchFlag;

/** @param byDefault for the help: what is done without the flag */
export function textFlag(name: string, placeholder: string, does: string, byDefault?: string): TextFlag {
  return { type: 'text', name, placeholder, does, default: byDefault };
}

/** @param values the first is the default */
export function choiceFlag<const Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
  does: string,
): ChoiceFlag<Value> {
  return { type: 'choice', name, values, does };
}

export function switchFlag(name: string, does: string): SwitchFlag {
  return { type: 'switch', name, does };
}

export const CONFIG = textFlag('config', 'FILE', 'the configuration', CONFIG_PATH);
export const API_URL = textFlag('api-url', 'URL', 'another API address than the program’s own');
export const BRANCH = textFlag(
  'branch',
  'NAME',
  'the only branch that is sent',
  'the remote’s HEAD, else main',
);

/** @throws Failure where the branch isn’t given by its name */
export function branchOf(line: CommandLine): string | undefined {
  const branch = textOf(line, BRANCH);
  const wrong = refusalOfRef(branch ?? '');
  if (wrong) throw wrong;
  return branch;
}

export const REPORT_DIR = textFlag(
  'report-dir',
  'DIR',
  'write summary.md, report.html, problems.csv, problems.json and plan.json there',
);

/** What was given to a command; what wasn't is absent. */
export interface CommandLine {
  readonly names: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
}

/** @returns a flag's text, or undefined where it wasn't given; an empty one, as of a variable that isn't set, counts as not given */
export function textOf({ flags }: CommandLine, { name }: TextFlag): string | undefined {
  const given = flags[name];
  return typeof given === 'string' && given !== '' ? given : undefined;
}

/** @returns a flag's value: the first of them where none was given */
export function choiceOf<Value extends string>({ flags }: CommandLine, flag: ChoiceFlag<Value>): Value {
  return flag.values.find((value) => value === flags[flag.name]) ?? flag.values[0];
}

export function isSet({ flags }: CommandLine, { name }: SwitchFlag): boolean {
  return flags[name] === true;
}
