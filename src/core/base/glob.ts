/*
 * Which paths a pattern means: `*` is any text without a slash, `?` one character, a folder `**` any folders or none.
 * Without regular expressions, whose time a pattern of many stars could use up.
 */

export const isGlob = (path: string): boolean => /[*?]/.test(path);

export function matches(pattern: string, path: string): boolean {
  return fits(pattern.split('/'), path.split('/'), '**', (part, folder) =>
    fits(
      Array.from(part),
      Array.from(folder),
      '*',
      (wanted, character) => wanted === '?' || wanted === character,
    ),
  );
}

/** Whether the items fit the wanted ones, where a star means any number of items. */
function fits(
  wanted: readonly string[],
  items: readonly string[],
  star: string,
  equal: (wanted: string, item: string) => boolean,
): boolean {
  let [at, item] = [0, 0];
  // Where to go on when it doesn't fit: the last star takes one item more.
  let back: { at: number; item: number } | undefined;
  while (item < items.length) {
    const want = wanted[at];
    if (want === star) {
      back = { at, item };
      at += 1;
    } else if (want !== undefined && equal(want, items[item] ?? '')) {
      at += 1;
      item += 1;
    } else if (back) {
      back = { at: back.at, item: back.item + 1 };
      at = back.at + 1;
      item = back.item;
    } else {
      return false;
    }
  }
  return wanted.slice(at).every((want) => want === star);
}
