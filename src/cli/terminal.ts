import { styleText } from 'node:util';
import { plain, type Paint } from '../core/report/text.js';

const STYLES = { bad: 'red', good: 'green', quiet: 'gray', strong: 'bold' } as const;
const QUIET_MILLISECONDS = 1000;

/** Colours on a terminal alone, and not where NO_COLOR forbids them. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  if (!stream.isTTY || process.env['NO_COLOR']) return plain;
  return (style, text) => styleText(STYLES[style], text, { validateStream: false });
}

/** As many columns as most terminals have. */
const USUAL_WIDTH = 80;

/** @returns how many columns a terminal has; undefined of a file, a pipe or a log */
export function widthOfTerminal({ isTTY, columns }: NodeJS.WriteStream): number | undefined {
  return isTTY ? columns || USUAL_WIDTH : undefined;
}

/** What is going on, on one line of a terminal that is wiped at the end; only for work of more than a second. */
export interface Progress {
  readonly say: (line: string) => void;
  /** A line that stays. */
  readonly warn: (line: string) => void;
  readonly end: () => void;
}

export function progressOn(stream: NodeJS.WriteStream): Progress {
  const warn = (line: string) => {
    stream.write(`${stream.isTTY ? '\r\u001B[2K' : ''}${line}\n`);
  };
  if (!stream.isTTY) return { say: () => undefined, warn, end: () => undefined };
  const begun = Date.now();
  let shown = false;
  let last = 'Working …';
  const show = () => {
    stream.write(`\r\u001B[2K${last.slice(0, Math.max(20, stream.columns - 1))}`);
    shown = true;
  };
  const timer = setTimeout(show, QUIET_MILLISECONDS);
  timer.unref();
  return {
    say(line) {
      last = line;
      if (Date.now() - begun >= QUIET_MILLISECONDS) show();
    },
    warn,
    end() {
      clearTimeout(timer);
      if (shown) stream.write('\r\u001B[2K');
    },
  };
}
