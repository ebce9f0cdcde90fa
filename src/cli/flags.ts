import { CONFIG_PATH } from '../core/config/names.js';

interface Described {
  readonly name: string;
  /** What it does, for the help. */
  readonly does: string;
}

/** A flag with a text of its own. */
export interface TextFlag extends Described {
  readonly type: 'text';
  /** What stands for the text in the help. */
  readonly placeholder: string;
  /** For the help: what is done without it. */
  readonly default?: string;
}

/** A flag with one of few values; the first is the default. */
export interface ChoiceFlag<Value extends string = string> extends Described {
  readonly type: 'choice';
  readonly values: readonly [Value, ...Value[]];
}

/** A flag that is given or not. */
export interface Switch extends Described {
  readonly type: 'switch';
}

/** A flag of the command line; one that several commands share is one value. */
export type Flag = TextFlag | ChoiceFlag | Switch;

export const CONFIG: TextFlag = {
  type: 'text',
  name: 'config',
  placeholder: 'FILE',
  does: 'the configuration',
  default: CONFIG_PATH,
};

export const API_URL: TextFlag = {
  type: 'text',
  name: 'api-url',
  placeholder: 'URL',
  does: 'another API address than the program’s own',
};

export const REPORT_DIR: TextFlag = {
  type: 'text',
  name: 'report-dir',
  placeholder: 'DIR',
  does: 'write summary.md, report.html, problems.csv, problems.json and plan.json there',
};

/** What was given to a command; what wasn't is absent. */
export interface CommandLine {
  readonly names: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
}

/** @returns a flag's text, or undefined where it wasn't given */
export function textOf({ flags }: CommandLine, { name }: TextFlag): string | undefined {
  const given = flags[name];
  return typeof given === 'string' ? given : undefined;
}

/** @returns a flag's value: the first of them where none was given */
export function choiceOf<Value extends string>({ flags }: CommandLine, flag: ChoiceFlag<Value>): Value {
  return flag.values.find((value) => value === flags[flag.name]) ?? flag.values[0];
}

export function isSet({ flags }: CommandLine, { name }: Switch): boolean {
  return flags[name] === true;
}
