import { postLine } from '../html-chart.js';
import { h, type Markup } from '../html-markup.js';
import type { Post, Tree } from './chart-tree.js';

/** More posts than these aren't printed: paper isn't for ten thousand. */
const PRINTED_POSTS = 2000;
/** As many marks are looked up for paper. */
const PRINTED_MARKS = 500;

/** The chart for paper: a list of what shows, and of every post with a mark. */
export function printedOutline(tree: Tree): Markup[] {
  const restore = tree.keep();
  const marked = tree.posts.filter(({ mark }) => mark !== undefined);
  for (const post of marked.slice(0, PRINTED_MARKS)) tree.reveal(post);
  const showing = tree.showing();
  const printed = new Set(showing.slice(0, PRINTED_POSTS));
  const item = (post: Post): Markup => {
    const children = tree.isOpen(post) ? post.children.filter((child) => printed.has(child)) : [];
    const hidden = tree.isOpen(post) || post.below === 0 ? '' : ` (${post.below} below)`;
    return h('li', {}, ...postLine(post), hidden, children.length > 0 && h('ul', {}, ...children.map(item)));
  };
  const list = h('ul', { class: 'outline' }, ...tree.tops.map(item));
  restore();
  const rest = showing.length - printed.size;
  return rest > 0 ? [list, h('p', { class: 'rest' }, `… and ${rest} more.`)] : [list];
}
