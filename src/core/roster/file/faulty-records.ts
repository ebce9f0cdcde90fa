import { MAX_PROBLEMS, problem, type Place, type Problem } from '../../problem/problem.js';
import type { CsvRecord } from './cells.js';
import { isFooter } from './shape.js';

/* Records that aren’t what the header says, and why. */

/** At the end of a file; further up, a line like them is a mistake of its own. */
const MAX_FOOTERS = 3;

/** @returns the totals and footers below the people */
export function footersOf(records: readonly CsvRecord[], columns: number): ReadonlySet<CsvRecord> {
  const last = records.slice(-MAX_FOOTERS);
  const from = last.findIndex((_, at) => last.slice(at).every((record) => isFooter(record, columns)));
  return new Set(from === -1 ? [] : last.slice(from));
}

interface Broken {
  /** The second half of each record that is broken in two, by the first. */
  readonly firsts: ReadonlyMap<CsvRecord, CsvRecord>;
  readonly seconds: ReadonlySet<CsvRecord>;
}

/** @param faulty records of another length than the header’s, in the file’s order */
function broken(faulty: readonly CsvRecord[], columns: number): Broken {
  const firsts = new Map<CsvRecord, CsvRecord>();
  const seconds = new Set<CsvRecord>();
  for (const [at, first] of faulty.entries()) {
    const second = faulty[at + 1];
    // The cell with the line break is in both halves.
    const isOne =
      second?.index === first.index + 1 && first.cells.length + second.cells.length === columns + 1;
    if (!isOne || seconds.has(first)) continue;
    firsts.set(first, second);
    seconds.add(second);
  }
  return { firsts, seconds };
}

/** What must be known of a file to report its records. */
interface Records {
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
  place(record: CsvRecord): Place;
  isWhole(record: CsvRecord): boolean;
  isFooter(record: CsvRecord): boolean;
}

/** Reports each record that isn’t whole, one that is broken in two once. */
export function ragged(table: Records): Problem[] {
  const expected = table.header.length;
  const faulty = table.records.filter((record) => !table.isWhole(record));
  const halves = broken(faulty, expected);
  return faulty
    .filter((record) => !halves.seconds.has(record))
    .slice(0, MAX_PROBLEMS)
    .map((record) => {
      const place = table.place(record);
      if (table.isFooter(record)) {
        const message = 'The line is a total or a footer, and nobody.';
        return problem('roster/ragged-record', place, {
          message,
          hint: 'Delete it, or export the list without it.',
        });
      }
      const second = halves.firsts.get(record);
      if (second) {
        const line = table.place(second).line ?? '?';
        const message = `The record is broken in two: it goes on in line ${line}, and together they have the cells of one.`;
        return problem('roster/ragged-record', place, { message, hint: BROKEN });
      }
      const message = `The record has ${cellCount(record.cells.length)}, the header has ${expected}.`;
      return problem('roster/ragged-record', place, { message });
    });
}

const BROKEN = 'A cell has a line break in it: put the cell in quotes, or make one line of both.';

const cellCount = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);
