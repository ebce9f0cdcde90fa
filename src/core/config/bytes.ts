import { latin1Of } from '../base/latin1.js';
import { standInFor } from '../base/stand-in.js';
import { problem, type Problem } from '../problem/problem.js';
import { parseConfig, type ParsedConfig } from './parse.js';

/** Room for thousands of departments; whatever is larger isn't a configuration. */
const MAX_KIB = 256;

/**
 * Reads a configuration from a file's bytes. One that is too large or no text is refused before anything in it is read.
 *
 * @param file its path, for the places of problems
 * @param isKept whether it is that of an upload
 */
export function readConfig(bytes: Uint8Array, file: string, isKept = false): ParsedConfig {
  if (bytes.length > MAX_KIB * 1024) {
    const message = `The configuration is larger than ${MAX_KIB} KiB.`;
    const hint = 'Check that it is the right file; long comments and lists don’t belong in it.';
    return { problems: [problem('config/unreadable', { file }, { message, hint })] };
  }
  const standIn = standInFor(bytes);
  if (standIn) {
    const message = `What git keeps is ${standIn.is}, not the configuration itself.`;
    return { problems: [problem('config/unreadable', { file }, { message, hint: standIn.hint })] };
  }
  const line = lineThatIsNoText(bytes);
  if (line !== undefined) return { problems: [notText(file, line)] };
  return parseConfig(new TextDecoder().decode(bytes), file, isKept);
}

function notText(file: string, line: number): Problem {
  const message = 'The line holds bytes that are not UTF-8 text.';
  const hint = 'Open the file in an editor and save it with the encoding UTF-8.';
  return problem('config/unreadable', { file, line }, { message, hint });
}

/** @returns the first line that isn't UTF-8 or has a NUL in it, which no text has */
function lineThatIsNoText(bytes: Uint8Array): number | undefined {
  if (isText(bytes)) return undefined;
  const lines = latin1Of(bytes).split('\n');
  let start = 0;
  for (const [index, { length }] of lines.entries()) {
    if (!isText(bytes.subarray(start, start + length))) return index + 1;
    start += length + 1;
  }
  return 1;
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}
