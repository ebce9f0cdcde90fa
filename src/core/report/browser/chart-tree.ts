import type { PostRow } from '../html-data.js';

/** A post in its place. */
export interface Post extends PostRow {
  /** Its number in the data. */
  readonly index: number;
  /** 1 at the top. */
  readonly level: number;
  readonly above: Post | undefined;
  readonly children: readonly Post[];
  /** Its place among its siblings, from 1. */
  readonly place: number;
  /** How many posts are below it, and how many of those have a mark. */
  readonly below: number;
  readonly marksBelow: number;
}

/** The hierarchy, and which of its posts are open. */
export interface Tree {
  readonly tops: readonly Post[];
  /** As in the data: parents before their children. */
  readonly posts: readonly Post[];
  isOpen(post: Post): boolean;
  set(post: Post, open: boolean): void;
  openAll(): void;
  /** Leaves only the tops open. */
  collapse(): void;
  /** Opens everything above a post, so that it shows. */
  reveal(post: Post): void;
  /** The posts that show, each before those below it. */
  showing(): Post[];
  /** Remembers which posts are open; the answer brings that back. */
  keep(): () => void;
}

type Growing = { -readonly [Key in Exclude<keyof Post, 'children' | 'above'>]: Post[Key] } & {
  readonly children: Growing[];
  readonly above: Growing | undefined;
};

export function treeOf(rows: readonly PostRow[]): Tree {
  const posts = growPosts(rows);
  const tops = posts.filter(({ above }) => above === undefined);
  let open = new Set<Post>(tops);
  return {
    tops,
    posts,
    isOpen: (post) => open.has(post),
    set(post, opened) {
      if (opened && post.children.length > 0) open.add(post);
      else open.delete(post);
    },
    openAll() {
      open = new Set(posts.filter(({ children }) => children.length > 0));
    },
    collapse() {
      open = new Set(tops);
    },
    reveal(post) {
      for (let above = post.above; above; above = above.above) open.add(above);
    },
    showing() {
      const found: Post[] = [];
      const rest = tops.toReversed();
      for (let post = rest.pop(); post; post = rest.pop()) {
        found.push(post);
        if (open.has(post)) rest.push(...post.children.toReversed());
      }
      return found;
    },
    keep() {
      const kept = new Set(open);
      return () => {
        open = kept;
      };
    },
  };
}

function growPosts(rows: readonly PostRow[]): Post[] {
  const posts: Growing[] = [];
  let tops = 0;
  for (const [index, row] of rows.entries()) {
    const above = row.parent === undefined ? undefined : posts[row.parent];
    const place = above ? above.children.length + 1 : (tops += 1);
    const level = above ? above.level + 1 : 1;
    const post: Growing = { ...row, index, level, above, children: [], place, below: 0, marksBelow: 0 };
    above?.children.push(post);
    posts.push(post);
  }
  // Children come after their parents: from the end, every post has its counts before it is counted itself.
  for (const post of posts.toReversed()) {
    if (!post.above) continue;
    post.above.below += post.below + 1;
    post.above.marksBelow += post.marksBelow + (post.mark ? 1 : 0);
  }
  return posts;
}
