import type { Open } from './answers.js';
import type { Column } from './view.js';

export type Counts = ReadonlyMap<string, number>;

/** A filter to be proposed: by lists of values, each with how many people have it, or by a date. */
export type ProposedFilter = ProposedLists | ProposedDates;

export interface ProposedLists {
  readonly header: string;
  readonly keep: Counts;
  readonly drop: Counts;
}

export interface ProposedDates {
  readonly header: string;
  readonly formats: readonly string[];
  readonly by: 'until' | 'from';
  /** How many people it keeps and leaves out today. */
  readonly kept: number;
  readonly left: number;
}

/** A column by which somebody may be left out. */
export interface Candidate {
  readonly column: Column;
  readonly filter: ProposedFilter;
  readonly drops: (row: number) => boolean;
  /** Of a column of dates: whether the day of a row is still to come. */
  readonly isAhead?: (row: number) => boolean;
  /** Whether it counts beside others that do, without a question. */
  readonly isStatus: boolean;
  /** Whether header and values leave no doubt what it means. */
  readonly isSure: boolean;
  /** What its values leave open. */
  readonly open: readonly Open[];
}

/** What a look at the columns has found. */
export interface Candidates {
  readonly found: readonly Candidate[];
  readonly open: readonly Open[];
}

/** A filter by a date, as YAML on one line; of several forms, all. */
export function dateFilterWords({
  header,
  formats,
  by,
}: Pick<ProposedDates, 'header' | 'formats' | 'by'>): string {
  const quoted = formats.map((format) => (format.includes(',') ? JSON.stringify(format) : format));
  const date = quoted.length === 1 ? quoted.join() : `[${quoted.join(', ')}]`;
  return `\`{ column: ${JSON.stringify(header)}, date: ${date}, keep: ${by} }\``;
}
