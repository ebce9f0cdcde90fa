import type { Config } from './config/schema.js';
import { NOTHING_KNOWN, type Known } from './discretion.js';
import type { Held } from './plan/guards.js';
import { prepareOwn } from './prepare.js';
import type { Receipt } from './receipts/format.js';
import type { Authenticity } from './receipts/signature.js';
import type { ReceiptStore, Standing } from './receipts/store.js';
import type { Roster } from './roster/roster.js';
import { CommitGone, type CommitId, type Repository } from './source/source.js';

/** The roster at the commit of the newest receipt that wasn't rejected (interface: Words). */
export interface Baseline {
  /** Nothing before the first upload. */
  readonly name: string | undefined;
  readonly receipt: Receipt | undefined;
  readonly roster: Roster | undefined;
  /** The configuration that it was uploaded with: its guards hold too. */
  readonly config: Config | undefined;
  readonly authenticity: Authenticity | undefined;
  /** What speaks against trusting it. */
  readonly held: readonly Held[];
}

/**
 * Finds the baseline of a program.
 *
 * @param prefix of the receipts
 * @param commit the one that would be uploaded, or the one that is checked out
 * @throws CommitGone where the baseline's commit, or the history up to it, isn't in this clone
 */
export async function findBaseline(
  repository: Repository,
  store: ReceiptStore,
  standing: Standing,
  prefix: string,
  commit: CommitId | undefined,
): Promise<Baseline> {
  const held: Held[] = [];
  for (const name of standing.receipts(prefix)) {
    const kept = await store.read(name);
    if (!kept.receipt) {
      held.push({
        guard: 'receipt',
        reason: `The tag ${name} is no receipt that can be read, and it is the newest.`,
      });
      continue;
    }
    if (kept.authenticity === 'forged') held.push(forged(name));
    const { settings, roster } = await prepareOwn(repository.at(kept.commit), kept.receipt.configPath);
    const { config } = settings;
    if (!roster) {
      const reason = `The roster of the newest receipt ${name} can’t be read any more, so nobody knows who would leave.`;
      held.push({ guard: 'baseline', reason });
    }
    if (commit !== undefined && !(await isAncestor(repository, kept.commit, commit))) {
      const reason = `What was uploaded last (${name}) isn’t in the history of this commit.`;
      held.push({ guard: 'ancestor', reason });
    }
    return { name, receipt: kept.receipt, roster, config, held, authenticity: kept.authenticity };
  }
  return {
    name: undefined,
    receipt: undefined,
    roster: undefined,
    config: undefined,
    held,
    authenticity: undefined,
  };
}

function forged(name: string): Held {
  const reason = `The newest receipt ${name} isn’t signed with this API key: the key is a new one, or somebody else made the tag.`;
  return { guard: 'signature', reason };
}

async function isAncestor(repository: Repository, ancestor: CommitId, commit: CommitId): Promise<boolean> {
  const answer = await repository.isAncestor(ancestor, commit);
  if (answer === undefined) throw new CommitGone(ancestor);
  return answer;
}

/** What may be shown because the baseline has it. */
export function knownFrom({ roster }: Baseline): Known {
  if (!roster) return NOTHING_KNOWN;
  return {
    ids: new Set(roster.employees.map(({ id }) => id)),
    departments: new Set(roster.employees.map(({ values }) => values['department'] ?? '')),
  };
}
