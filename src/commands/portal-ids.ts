import { Failure } from '../core/base/failure.js';
import { compare } from '../core/base/text.js';
import type { Reconciliation } from '../core/report/portal-words.js';
import { readKnownIds } from '../core/roster/file/known-ids.js';
import { discretionFor } from '../core/roster/people/read.js';
import type { ReceiptStore } from '../ports/receipt-store.js';
import type { World } from '../ports/world.js';
import { knownFrom } from './baseline/compare.js';
import { notesOnBegun } from './baseline/begun.js';
import { readerOf } from './baseline/beginnings.js';
import { searchHere } from './baseline/here.js';
import { dayOfRun } from './day.js';
import { prepare, readSettings } from './prepare.js';
import { lookAround } from './receipts-meant.js';
import { targetOf } from './target.js';
import { notesOnRace } from './race.js';
import { openRecords } from './unrecorded.js';

interface Wish {
  /** The portal's list of people, and what it is called. */
  readonly file: { readonly path: string; readonly bytes: Uint8Array };
  readonly configPath: string;
  readonly apiUrl: string | undefined;
  /** Where the receipts are read, and their signatures checked. */
  readonly receipts: ReceiptStore;
}

/**
 * Compares the portal's list of people with the roster as `check` reads it, and with what was uploaded last.
 *
 * @throws Failure where the list, the configuration or the roster can't be read
 */
export async function reconcile(world: World, wish: Wish): Promise<Reconciliation> {
  const { file, configPath, apiUrl, receipts } = wish;
  const source = world.repository.workTree();
  const { config } = await readSettings(source, configPath);
  if (!config) throw new Failure('The configuration can’t be read.', 'Run roster-sync check.', 'use');
  const { ids, problems } = readKnownIds(file.path, file.bytes, config.roster['max-records']);
  if (!ids) {
    const [first] = problems;
    throw new Failure(`${file.path} can’t be read: ${first?.message ?? ''}`, first?.hint ?? '', 'use');
  }
  const before = discretionFor(config, knownFrom({ roster: undefined, unverified: true }));
  const { roster } = await prepare(source, config, before, configPath, dayOfRun(world)(config));
  if (!roster) throw new Failure('The roster can’t be read.', 'Run roster-sync check.', 'use');

  const target = targetOf(config, apiUrl);
  const records = await lookAround({ ...world, receipts }, target.prefix);
  // Another program may have uploaded to the same address, and what went to another one isn't in this portal.
  const here = await searchHere(receipts, records, target, world.now().getTime(), Infinity);
  const kept = here.isElsewhere ? undefined : here.kept;
  const uploaded = kept && (await readerOf(world.repository)(kept)).roster;
  const [now, last] = [roster, uploaded].map((one) => new Set(one?.employees.map(({ id }) => id)));
  return {
    ...compared(ids, now ?? new Set(), last ?? new Set()),
    receipt: uploaded && kept.name,
    notes: [
      ...notesOnBegun(await openRecords(world, receipts, records, target)),
      ...(await notesOnRace(world, receipts, records, target)),
    ],
    discretion: discretionFor(
      config,
      knownFrom({ roster: uploaded, unverified: kept?.authenticity !== 'signed' }, ids),
    ).seeing({ ids: [...(now ?? [])], positions: [], departments: [] }),
  };
}

/**
 * @param ids of the portal
 * @param now the roster's
 * @param last those of what was uploaded last; empty where nobody knows
 */
function compared(
  ids: readonly string[],
  now: ReadonlySet<string>,
  last: ReadonlySet<string>,
): Omit<Reconciliation, 'receipt' | 'notes' | 'discretion'> {
  const portal = new Set(ids);
  const gone = ids.filter((id) => !now.has(id)).toSorted(compare);
  const absent = [...now].filter((id) => !portal.has(id)).toSorted(compare);
  const bare = (id: string) => id.replace(/^0+(?=.)/, '');
  const bareAbsent = new Set(absent.map(bare));
  return {
    portal: portal.size,
    roster: now.size,
    unknown: gone.filter((id) => !last.has(id)),
    leaving: gone.filter((id) => last.has(id)),
    unapplied: absent.filter((id) => last.has(id)),
    waiting: absent.filter((id) => !last.has(id)),
    zeros: gone.filter((id) => bareAbsent.has(bare(id))).length,
  };
}
