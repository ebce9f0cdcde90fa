import type { Content } from './content.js';

/**
 * Every position leads up to the one root, or the entire file is rejected (docs/vendor-api.md, Position file).
 *
 * @returns a line for each position that breaks it
 */
export function hierarchyErrors({ ids, parents }: Content): string[] {
  const reached = reachedFromRoot(ids, parents);
  const known = new Set(ids);
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (seen.has(id)) return [`Position “${id}” appears in the file more than once.`];
    seen.add(id);
    const parent = parents[index - 1];
    if (parent === undefined || reached.has(id)) return [];
    if (!known.has(parent)) return [`Position “${id}” has a parent that isn’t in the file: “${parent}”.`];
    return [`Position “${id}” doesn’t lead up to the root.`];
  });
}

/** Walks down from the root with a list of its own: a chain of 10,000 would be too deep for a recursion. */
function reachedFromRoot(ids: readonly string[], parents: readonly string[]): ReadonlySet<string> {
  const children = new Map<string, string[]>();
  parents.forEach((parent, index) => {
    const id = ids[index + 1];
    if (id === undefined) return;
    const siblings = children.get(parent);
    if (siblings) siblings.push(id);
    else children.set(parent, [id]);
  });
  const reached = new Set<string>();
  const waiting = ids.slice(0, 1);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    for (const child of children.get(id) ?? []) waiting.push(child);
  }
  return reached;
}
