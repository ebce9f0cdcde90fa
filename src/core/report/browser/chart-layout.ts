import { hierarchy, tree as tidyTree } from 'd3-hierarchy';
import type { Post, Tree } from './chart-tree.js';

/** Where a post is. */
export interface Spot {
  readonly post: Post;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Layout {
  /** Each post before those below it. */
  readonly spots: readonly Spot[];
  readonly width: number;
  readonly height: number;
  /** How far from a parent's left side the line to its children goes down. */
  readonly trunk: number;
}

export const POST_HEIGHT = 52;
const POST_WIDTH = 264;
const GAP = 10;
const COLUMN = POST_WIDTH + 56;
const PADDING = 16;

/** From left to right, each parent in the middle of its children. */
export function chartLayout(tree: Tree): Layout {
  // More than one top hangs on a post that isn't drawn.
  const root = hierarchy<Post | undefined>(undefined, (post) => {
    if (!post) return tree.tops;
    return tree.isOpen(post) ? post.children : [];
  });
  const placed = tidyTree<Post | undefined>()
    .nodeSize([POST_HEIGHT + GAP, COLUMN])
    .separation((a, b) => (a.parent === b.parent ? 1 : 1.25))(root);
  let [top, bottom, deepest] = [Infinity, -Infinity, 0];
  placed.each(({ data, x, depth }) => {
    if (!data) return;
    top = Math.min(top, x);
    bottom = Math.max(bottom, x);
    deepest = Math.max(deepest, depth);
  });
  const spots: Spot[] = [];
  placed.eachBefore(({ data: post, x, depth }) => {
    if (post)
      spots.push({ post, x: PADDING + (depth - 1) * COLUMN, y: PADDING + x - top, width: POST_WIDTH });
  });
  return {
    spots,
    width: 2 * PADDING + (deepest - 1) * COLUMN + POST_WIDTH,
    height: 2 * PADDING + bottom - top + POST_HEIGHT,
    trunk: POST_WIDTH + 28,
  };
}

const INDENT = 18;
const OUTLINE_GAP = 6;
const OUTLINE_PADDING = 10;
const NARROWEST = 200;

/** One below the other, indented by level: for a narrow screen. */
export function outlineLayout(tree: Tree, available: number): Layout {
  const posts = tree.showing();
  const deepest = posts.reduce((most, { level }) => Math.max(most, level), 1);
  const width = Math.max(available, 2 * OUTLINE_PADDING + (deepest - 1) * INDENT + NARROWEST);
  const spots = posts.map((post, index) => {
    const indent = (post.level - 1) * INDENT;
    return {
      post,
      x: OUTLINE_PADDING + indent,
      y: OUTLINE_PADDING + index * (POST_HEIGHT + OUTLINE_GAP),
      width: width - 2 * OUTLINE_PADDING - indent,
    };
  });
  const height = 2 * OUTLINE_PADDING + posts.length * (POST_HEIGHT + OUTLINE_GAP) - OUTLINE_GAP;
  return { spots, width, height, trunk: INDENT / 2 };
}
