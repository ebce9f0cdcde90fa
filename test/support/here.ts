import { pathToFileURL } from 'node:url';
import { readExport } from '../../src/adapters/files/export-file.js';
import { openWorld } from '../../src/adapters/open-world.js';
import { check } from '../../src/commands/check.js';
import { importExport } from '../../src/commands/import.js';
import { checkedBy, committedKeys } from '../../src/commands/receipt-keys.js';
import { sync } from '../../src/commands/sync.js';
import { verify } from '../../src/commands/verify.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { plain, problemLines, storyLines } from '../../src/core/report/text.js';
import type { World } from '../../src/ports/world.js';
import { untilTheEnd } from './cleanup.js';
import { CONFIG } from './people.js';
import type { Repository } from './repository.js';
import { DIST, KEY } from './runner.js';
import { BY_HAND, CHECK, reader, type MemoryWorld } from './world.js';

/*
 * The stories in this process: over real git, real files and real HTTP, as the command line tells them. What needs no
 * process of its own is ten times as fast here.
 */

/** How a story ended, and all that it said. */
export interface Told extends Outcome {
  readonly stdout: string;
  /** With what was said on the way. */
  readonly said: string;
}

/** A repository of git, or a world of memory. */
type Where = Repository | MemoryWorld;

interface Own {
  /** What a repository’s API is asked with; an empty one: none. */
  readonly key?: string;
  readonly previousKey?: string | undefined;
  /** The only one that may be sent. */
  readonly branch?: string;
}

type Access = Pick<Parameters<typeof openWorld>[0], 'key' | 'previousKey' | 'github'>;

/** Plays a story, and tells how it ended as the command line would. */
export async function tell(
  where: Where,
  access: Access,
  play: (world: World, configPath: string) => Promise<Outcome>,
): Promise<Told> {
  const told: string[] = [];
  const say = (line: string) => told.push(`${line}\n`);
  const { world, configPath } = 'folder' in where ? await open(where, access, say) : inMemory(where, say);
  const outcome = await play(world, configPath);
  const problems = outcome.problems.flatMap((found) => problemLines(found, plain));
  const stdout = `${[...problems, ...storyLines(outcome)].join('\n')}\n`;
  return { ...outcome, stdout, said: told.join('') + stdout };
}

interface Opened {
  readonly world: World;
  readonly configPath: string;
}

async function open({ folder }: Repository, access: Access, say: World['say']): Promise<Opened> {
  const home = pathToFileURL(`${DIST}/`);
  const opening = { home, from: folder, config: undefined, say, warn: say, ...access };
  const interrupted = untilTheEnd();
  const { world, configPath } = await openWorld({ ...opening, interrupted });
  return { world: { ...world, reader }, configPath };
}

function inMemory(world: MemoryWorld, say: World['say']): Opened {
  world.say = say;
  return { world, configPath: CONFIG };
}

/** `check`, without a key unless one is given. */
export function checkHere(
  where: Where,
  { key = '', ...more }: Own & Partial<typeof CHECK> = {},
): Promise<Told> {
  return tell(where, { key }, (world, configPath) => check(world, { ...CHECK, configPath, ...more }));
}

/** `sync`, with the key, from the branch that is checked out. */
export function syncHere(
  where: Where,
  { key = KEY, previousKey, branch, ...more }: Own & Partial<typeof BY_HAND> = {},
): Promise<Told> {
  return tell(where, { key, previousKey }, (world, configPath) => {
    const trigger = { ...BY_HAND.trigger, branch: world.repository.branch, onlyBranch: branch };
    return sync(world, { ...BY_HAND, trigger, configPath, ...more });
  });
}

/** `import` of a file, over a roster with changes only where it is forced. */
export function importHere(where: Repository, file: string, force = false): Promise<Told> {
  return tell(where, { key: '' }, async (world, configPath) => {
    const exported = await readExport(file, where.folder);
    return importExport(world, { configPath, exported, force, isPublic: undefined });
  });
}

interface OwnKeys {
  /** An empty one: none. */
  readonly key?: string;
  readonly previousKey?: string | undefined;
}

/** What `verify` says of a receipt, as the command line does. */
export async function verifyHere(where: Repository, name: string, keys: OwnKeys = {}): Promise<string> {
  const { world } = await open(where, { key: '', ...keys }, () => undefined);
  const { receipts, repository } = world;
  const records = await receipts.look({ prefix: name.slice(0, name.lastIndexOf('/') + 1) });
  const head = repository.at(repository.head ?? '');
  const list = keys.key === undefined ? await committedKeys(head) : undefined;
  const wish = { names: [name], records, receipts: list ? checkedBy(list, receipts) : receipts };
  const [one] = (await verify(world, wish)).verified;
  const why = one && one.reasons.length > 0 ? ` (${one.reasons.join('; ')})` : '';
  return one ? `${one.content}, ${one.signature}, ${one.state}${why}` : 'nothing';
}
