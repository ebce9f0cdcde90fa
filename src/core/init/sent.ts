import type { ProposedFilter, ProposedLists } from './candidates.js';
import type { View } from './view.js';

/** By what somebody is left out. */
export interface Sieve {
  readonly filter: ProposedFilter;
  readonly drops: (row: number) => boolean;
}

/** Who will be sent by what is proposed, and why the others won't. */
export interface Sent {
  readonly people: number;
  /** Each person once: by the first filter that leaves them out. */
  readonly leftOut: readonly { readonly filter: ProposedFilter; readonly people: number }[];
}

export function sentBy(sieves: readonly Sieve[], { rows }: View): Sent {
  let kept = Array.from({ length: rows }, (_, row) => row);
  const leftOut = sieves.map(({ filter, drops }) => {
    const before = kept.length;
    kept = kept.filter((row) => !drops(row));
    return { filter, people: before - kept.length };
  });
  return { people: kept.length, leftOut: leftOut.filter(({ people }) => people > 0) };
}

/** What a filter by lists leaves out. */
export function sieveOf(filter: ProposedLists, { columns }: View): Sieve {
  const cells = columns.find(({ header }) => header === filter.header)?.cells ?? [];
  return { filter, drops: (row) => filter.drop.has(cells[row] ?? '') };
}
