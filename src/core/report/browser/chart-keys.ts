import type { Post, Tree } from './chart-tree.js';

/** What a key does in the chart (WAI-ARIA Authoring Practices, tree view). */
type Stroke = { readonly go: Post } | { readonly toggle: Post } | { readonly openSiblings: Post };

/** @returns undefined where the key does nothing here */
export function strokeOf(key: string, post: Post, tree: Tree): Stroke | undefined {
  const isOpen = tree.isOpen(post);
  const [firstChild] = post.children;
  switch (key) {
    case 'ArrowRight':
      if (!firstChild) return undefined;
      return isOpen ? { go: firstChild } : { toggle: post };
    case 'ArrowLeft':
      if (isOpen) return { toggle: post };
      return post.above && { go: post.above };
    case 'Enter':
    case ' ':
      return firstChild && { toggle: post };
    case '*':
      return { openSiblings: post };
    default:
      return walk(key, post, tree);
  }
}

function walk(key: string, post: Post, tree: Tree): Stroke | undefined {
  const showing = tree.showing();
  const at = showing.indexOf(post);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: showing.length - 1,
  };
  const place = places[key];
  const next = place === undefined ? undefined : showing[place];
  return next && { go: next };
}
