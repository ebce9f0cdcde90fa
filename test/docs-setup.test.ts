import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { check } from '../src/commands/check.js';
import { sync } from '../src/commands/sync.js';
import { CONFIG, ROSTER } from './support/people.js';
import { BY_HAND, CHECK, memoryWorld } from './support/world.js';

/* What docs/setup.md shows comes to what it says: held, uploaded with the plan id, and a leaver who needs no approval. */

const PAGE = readFileSync(new URL('../docs/setup.md', import.meta.url), 'utf8');

/** Of the text between the commands. */
const found = (pattern: RegExp): string => pattern.exec(PAGE)?.[1] ?? '';

it('docs/setup.md leads to a first approved upload, and to a leaver', async () => {
  const roster = found(/<<'END'\n([^]*?)END\n/);
  const api = found(/printf '([^']+)'/).replaceAll('\\n', '\n');
  const world = memoryWorld();
  world.commit({ [CONFIG]: `version: 1\nprogram: ${found(/--program (\w+)/)}\n${api}`, [ROSTER]: roster });

  const held = await sync(world, BY_HAND);
  expect(held).toMatchObject({ ending: 'held', employees: 5, problems: [] });
  const uploaded = await sync(world, { ...BY_HAND, approve: held.planId });
  expect(uploaded).toMatchObject({ ending: 'uploaded', approvedBy: 'unverified' });

  const leaver = found(/sed -i\.bak '\/\^(\d+),\/d'/);
  const isGone = (line: string): boolean => !line.startsWith(`${leaver},`);
  world.commit({ [ROSTER]: roster.split('\n').filter(isGone).join('\n') });
  const checked = await check(world, CHECK);
  expect(checked).toMatchObject({ ending: 'clean', held: [] });
  expect(checked.plan?.leavers.map(({ id }) => id)).toEqual([leaver]);
  expect(await sync(world, BY_HAND)).toMatchObject({ ending: 'uploaded', employees: 4 });
});
