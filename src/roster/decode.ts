import { problem, type Problem } from '../problem.js';
import { lineStarts } from './lines.js';

const BOM = [0xef, 0xbb, 0xbf];

export interface Decoded {
  /** The file without its byte order mark; what isn't UTF-8 in it has been told as a problem. */
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
}

/** Checks that a file is UTF-8. The encoding is declared, never guessed: a wrong guess damages names silently. */
export function decode(file: string, raw: Uint8Array): Decoded {
  const bytes = BOM.every((byte, at) => raw[at] === byte) ? raw.subarray(BOM.length) : raw;
  if (isUtf8(bytes)) return { bytes, problems: [] };
  if (startsAsUtf16(bytes)) {
    const message = 'The file is UTF-16 (“Unicode text”), not UTF-8.';
    return {
      bytes: new Uint8Array(),
      problems: [problem('roster/not-utf-8', { file, line: 1 }, { message })],
    };
  }
  return { bytes, problems: badLines(file, bytes) };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function startsAsUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function badLines(file: string, bytes: Uint8Array): Problem[] {
  const starts = lineStarts(bytes);
  const message = 'The line holds bytes that are not UTF-8: the file was probably saved as Windows-1252.';
  return starts.flatMap((start, index) =>
    isUtf8(bytes.subarray(start, starts[index + 1]))
      ? []
      : [problem('roster/not-utf-8', { file, line: index + 1 }, { message })],
  );
}
