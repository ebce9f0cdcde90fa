import { describe, expect, it } from '@jest/globals';
import {
  CONFIG_FILE,
  HEAD,
  POSITIONS_FILE,
  ROSTER_FILE,
  SCHEMA_FILE,
  STAFF,
  type Example,
} from '../../scripts/rules-page/example.js';
import { EXAMPLES } from '../../scripts/rules-page/examples.js';
import { check } from '../../src/commands/check.js';
import { sync } from '../../src/commands/sync.js';
import type { Problem } from '../../src/core/problem/problem.js';
import { catalog, type RuleId } from '../../src/core/vocabulary/rules.js';
import { CHECK, memoryWorld, SYNC, type Files } from '../support/world.js';

/** As docs/rules.md says it: by the line, since an example shows lines. */
const placeWords = ({ rule, file, line, column }: Problem): string =>
  [
    file,
    line === undefined ? undefined : `line ${line}`,
    column === undefined ? undefined : `${rule.startsWith('config/') ? 'column' : 'cell'} ${column}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');

/* Every example of docs/rules.md goes through a real check, after a real upload where it has a roster from before. */

/** Without a remote only a loopback address is sent to. */
const UPLOADABLE = 'api: { base-url: http://127.0.0.1:1/ }\nguards: { first-sync: allow }\n';

function filesOf({
  config = HEAD,
  roster = STAFF,
  positions,
  schema,
  attributes,
  before,
  ansi,
}: Example): Files {
  const all: Record<string, string | Uint8Array | null | undefined> = {
    [CONFIG_FILE]: config === null ? null : config + (before === undefined ? '' : UPLOADABLE),
    [ROSTER_FILE]: ansi && roster !== null ? Buffer.from(roster, 'latin1') : roster,
    [POSITIONS_FILE]: positions,
    [SCHEMA_FILE]: schema,
    '.gitattributes': attributes,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string | Uint8Array] => Boolean(entry[1])),
  );
}

async function problemsOf(example: Example): Promise<readonly Problem[]> {
  const world = memoryWorld();
  const files = filesOf(example);
  if (example.before !== undefined) {
    world.commit({ ...files, [ROSTER_FILE]: example.before });
    const uploaded = await sync(world, SYNC);
    expect([uploaded.ending, uploaded.problems]).toEqual(['uploaded', []]);
  }
  world.commit(files);
  return (await check(world, CHECK)).problems;
}

describe.each(Object.keys(catalog) as RuleId[])('the example of %s', (rule) => {
  it('is found by that rule alone, and where and as it says', async () => {
    const found = await problemsOf(EXAMPLES[rule]);
    const [first] = found;
    const { place, says, besides } = EXAMPLES[rule];
    const rules = besides === undefined ? [rule] : [rule, besides];
    expect(new Set(found.map((one) => one.rule))).toEqual(new Set(rules));
    expect(first && [placeWords(first), first.message]).toEqual([place, says]);
  });
});
