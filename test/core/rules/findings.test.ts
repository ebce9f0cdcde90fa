import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { NOTHING_KNOWN } from '../../../src/core/problem/discretion.js';
import { discretionFor, readRoster } from '../../../src/core/roster/people/read.js';
import { heldByFindings, judgeChange, onLinesOf } from '../../../src/core/rules/change/index.js';
import { judge } from '../../../src/core/rules/index.js';
import { ROSTER } from '../../support/people.js';
import { bytesOf, configOf, POSITIONS, TODAY } from '../../support/roster.js';
import { faulty, type Faulty } from './faulty.js';
import { tally } from './month.js';

/*
 * All that the rules say of rosters with faults in them: whoever makes a rule quicker sees here whether it finds what it
 * found, in the same order and in the same words. `UPDATE_GOLDEN=1 npm test -- core/rules/findings` writes it anew.
 */

const SEEDS = 160;
const GOLDEN = new URL('findings.json', import.meta.url);
const UPDATES = process.env['UPDATE_GOLDEN'] === '1';

/** What the rules say of a roster by itself, of the change, and what of it would hold a sync. */
function judged({ before, after, positions, yaml }: Faulty) {
  const config = configOf(yaml);
  const reading = (csv: string, ids: readonly string[]) => {
    const files = {
      rosters: [{ path: ROSTER, bytes: bytesOf(csv) }],
      positions: positions === undefined ? undefined : { path: POSITIONS, bytes: bytesOf(positions) },
    };
    const known = { ...NOTHING_KNOWN, ids: new Set(ids) };
    return readRoster(files, config, discretionFor(config, known), TODAY);
  };
  const old = before === undefined ? undefined : reading(before, []).roster;
  const ids = (old?.employees ?? []).map(({ id }) => id);
  const { roster, partial = roster, problems, discretion } = reading(after, ids);
  const context = { config, discretion, day: TODAY, before: old };
  const byItself = partial ? judge(partial, problems, context) : problems;
  const ofChange = roster ? judgeChange({ before: old, after: roster }, context) : [];
  const joiners = (roster?.employees ?? []).filter(({ id }) => !ids.includes(id));
  const found = [...byItself, ...ofChange];
  return { found, held: roster ? heldByFindings(found, onLinesOf(roster, joiners)) : [] };
}

/** The rules by name, since they say what is different; the words as a digest of all that is found. */
function summary(seed: number): [string, string] {
  const roster = faulty(seed);
  const all = judged(roster);
  const rules = Object.entries(tally(all.found)).map(([rule, count]) => `${count} ${rule}`);
  const digest = createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 12);
  return [`${seed}: ${roster.done.join(', ') || 'nothing'}`, `${rules.join(', ')} (${digest})`];
}

describe('what the rules find in rosters with faults', () => {
  const found = Object.fromEntries(Array.from({ length: SEEDS }, (_, seed) => summary(seed)));
  if (UPDATES) writeFileSync(GOLDEN, `${JSON.stringify(found, null, 2)}\n`);
  const golden = JSON.parse(readFileSync(GOLDEN, 'utf8')) as Record<string, string>;

  it('is what it was', () => {
    expect(found).toEqual(golden);
  });
});
