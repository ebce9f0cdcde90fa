import type { Config } from '../../core/config/schema.js';
import { EveryLine } from '../../core/person/every-line.js';
import type { Roster } from '../../core/roster/people/roster.js';
import type { History } from '../../ports/history.js';
import { inUtf8 } from '../roster-files.js';
import type { Moment, Seen } from './sightings.js';

/** @returns the ids of everybody who is in the roster of today, or was in a file of one of these uploads */
export async function everybodyIn(
  history: History,
  past: readonly (Moment & { readonly seen: Seen | undefined })[],
  today: Roster | undefined,
): Promise<Set<string>> {
  const asked = past.flatMap(({ commit, seen }) =>
    (seen?.rosters ?? []).map((path) => ({ commit, path, config: seen?.config })),
  );
  const found = await history.files(asked.map(({ commit, path }) => [commit, path] as const));
  const configs = new Map<string, Config>();
  for (const [at, file] of found.entries()) {
    const config = asked[at]?.config;
    if (file && config && !configs.has(file.object)) configs.set(file.object, config);
  }
  const lines = new EveryLine();
  const files = new Map(found.flatMap((file) => (file ? [[file.object, file] as const] : [])));
  await history.read([...files.values()], (object, raw) => {
    const config = configs.get(object);
    const { file } = config ? inUtf8('', raw, config.roster.encoding) : {};
    if (config && file) lines.add(file.bytes, config);
  });
  return new Set([...(today?.employees ?? []).map(({ id }) => id), ...lines.ids()]);
}
