import type { CommitId } from '../../core/base/commit.js';
import type { Lines } from '../../ports/world.js';
import type { GitHubApi } from './api.js';
import type { Range } from './made.js';

interface Blamed {
  readonly startingLine: number;
  readonly endingLine: number;
  readonly commit: { readonly oid: CommitId };
}

interface BlameAnswer {
  readonly repository: {
    readonly object: Readonly<Record<string, { readonly ranges: readonly Blamed[] }>> | null;
  };
}

/**
 * Asks which commit changed each of these lines last.
 *
 * @param commit in which they are
 * @returns the commits, and whether GitHub knows one for every line
 * @throws Refused
 */
export async function lastChanged(api: GitHubApi, lines: readonly Lines[], commit: CommitId): Promise<Range> {
  const paths = [...new Set(lines.map(({ path }) => path))];
  const declared = paths.map((_, index) => `, $path${index}: String!`).join('');
  const asked = paths.map(
    (_, index) =>
      `b${index}: blame(path: $path${index}) { ranges { startingLine endingLine commit { oid } } }`,
  );
  const query = `query Blame($owner: String!, $repo: String!, $commit: GitObjectID!${declared}) {
  repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${asked.join(' ')} } } }
}`;
  const named = Object.fromEntries(paths.map((path, index) => [`path${index}`, path]));
  const { repository } = await api.query<BlameAnswer>(query, { ...named, commit });
  const found = lines.map(({ path, first, last }) => {
    const { ranges = [] } = repository.object?.[`b${paths.indexOf(path)}`] ?? {};
    return ranges.filter(({ startingLine, endingLine }) => startingLine <= last && endingLine >= first);
  });
  const oids = new Set(found.flat().map((one) => one.commit.oid));
  return { oids: [...oids], isWhole: found.every((ranges) => ranges.length > 0) };
}
