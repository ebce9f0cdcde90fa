import type { Seal } from './signature.js';
import type { KeptTag } from './store.js';

/** A receipt speaks of no person, and git asks for a tagger. */
export const TAGGER = { name: 'Roster Sync', email: '' };

/**
 * @param name under which the tag was found: a copy under another name is no tag of ours
 * @param content of the tag object, as git stores it
 */
export function keptTag(name: string, content: string, seal: Seal): KeptTag {
  const end = content.indexOf('\n\n');
  const header = content.slice(0, end);
  const commit = /^object ([0-9a-f]+)$/m.exec(header)?.[1] ?? '';
  const own = /^type commit$/m.test(header) && header.includes(`\ntag ${name}\n`);
  const message = content.slice(end + 2);
  return {
    name,
    commit,
    message: own ? message : undefined,
    authenticity: seal.check(name, commit, message),
  };
}
