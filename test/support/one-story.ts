import { expect } from '@jest/globals';
import { history } from '../../src/commands/history.js';
import { why } from '../../src/commands/why.js';
import { historyLines } from '../../src/core/report/history-text.js';
import { storyJson, storyTextLines } from '../../src/core/report/person-words.js';
import { plain } from '../../src/core/report/text.js';
import { syncHere } from './here.js';
import { CONFIG } from './people.js';
import type { MemoryWorld } from './world.js';

/* What `history` and `why` tell of the uploads of one world. */

const DAY = 24 * 60 * 60 * 1000;

/** Commits, uploads (with an approval where it is held), and lets a day pass. */
export async function night(
  world: MemoryWorld,
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  world.commit(files);
  world.clock += DAY;
  const ran = await syncHere(world);
  const done = ran.ending === 'held' ? await syncHere(world, { approve: ran.planId }) : ran;
  expect(done.receipt).toBeDefined();
  return done.receipt ?? '';
}

export const asked = { configPath: CONFIG, apiUrl: undefined };

export async function historyOf(world: MemoryWorld, who?: string) {
  const wish = { since: undefined, until: undefined, state: 'any', readsRosters: true } as const;
  return history(world, world.receipts, { ...asked, ...wish, person: who });
}

/** What `history --person` says of somebody, oldest first. */
export async function toldOf(world: MemoryWorld, who: string): Promise<string[]> {
  const lines = historyLines(await historyOf(world, who), plain, who);
  return lines.filter((line) => line.startsWith(`  ${who}: `)).map((line) => line.slice(who.length + 4));
}

export async function whyOf(world: MemoryWorld, id: string, showsValues = false) {
  const story = await why(world, world.receipts, { ...asked, id, showsValues });
  const { headline } = JSON.parse(storyJson(story)) as { headline: string };
  return { ...story, headline, text: storyTextLines(story, plain).join('\n') };
}

export const kinds = async (world: MemoryWorld, id: string) =>
  (await whyOf(world, id)).events.map(({ kind, receipt }) => [kind, receipt]);
