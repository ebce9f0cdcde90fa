import { latin1Of } from '../base/latin1.js';
import type { Config } from '../config/schema.js';
import { NOTHING_KNOWN } from '../problem/discretion.js';
import { openSheet } from '../roster/columns/sheet.js';
import { discretionFor } from '../roster/people/read.js';

/** More than the files of a company have in many years. */
const MAX_RECORDS = 1_000_000;

/** Lines that have one header above them. */
interface List {
  readonly config: Config;
  /** The header, and what is above it. */
  readonly above: readonly string[];
  readonly lines: Set<string>;
}

/** Every line that there ever was in the files of a roster, each once: most nights change few of them. */
export class EveryLine {
  readonly #lists = new Map<string, List>();

  /** @param bytes of a file in UTF-8, as the configuration reads it */
  add(bytes: Uint8Array, config: Config): void {
    const lines = recordsIn(latin1Of(bytes));
    const above = lines.slice(0, config.roster['header-line']);
    const key = JSON.stringify([above, config.roster.columns['employee_id'] ?? '', config.roster.delimiter]);
    const list = this.#lists.get(key) ?? { config, above, lines: new Set() };
    this.#lists.set(key, list);
    for (const line of lines.slice(above.length)) list.lines.add(line);
  }

  /** @returns the ids in all of them */
  ids(): string[] {
    const discretion = discretionFor(undefined, NOTHING_KNOWN);
    return [...this.#lists.values()].flatMap(({ config, above, lines }) => {
      const bytes = Buffer.from([...above, ...lines].map((line) => `${line}\n`).join(''), 'latin1');
      const roster = { ...config.roster, 'max-records': MAX_RECORDS, 'skip-last': 0 };
      return openSheet({ path: '', bytes }, { ...config, roster }, discretion).column('employee_id');
    });
  }
}

/** Lines, or several where a quote goes on over their ends. */
function recordsIn(text: string): string[] {
  const lines = text.split(text.includes('\n') ? '\n' : '\r');
  if (!text.includes('"')) return lines;
  const records: string[] = [];
  let open: string | undefined;
  for (const line of lines) {
    const whole: string = open === undefined ? line : `${open}\n${line}`;
    const isOpen = (line.split('"').length % 2 === 0) !== (open !== undefined);
    if (isOpen) open = whole;
    else {
      records.push(whole);
      open = undefined;
    }
  }
  return open === undefined ? records : [...records, open];
}
