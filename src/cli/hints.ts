import { quoted } from '../core/base/command-line.js';
import { CONFIG, textOf, type CommandLine } from './flags.js';

/** @returns a text whose hints name the configuration, too, where the command was given another one than the usual */
export function namingConfig(line: CommandLine, text: string): string {
  const config = textOf(line, CONFIG);
  if (config === undefined) return text;
  const flag = `--config ${quoted(config) ?? 'FILE'}`;
  return text.replaceAll(/\broster-sync\s+(?:check|verify\s+--all)\b(?!\s+--config)/g, `$& ${flag}`);
}
