import { postDetail, markBadge } from '../html-chart.js';
import { h, spoken, type Child } from '../html-markup.js';
import type { Post } from './chart-tree.js';
import { make } from './dom.js';

/** A post as a card of the chart, in its place in the hierarchy but not yet on the canvas. */
export function cardOf(post: Post): HTMLElement {
  const siblings = post.above?.children.length;
  return make(
    h(
      'div',
      {
        class: 'post',
        role: 'treeitem',
        tabindex: -1,
        'aria-level': post.level,
        'aria-posinset': post.place,
        'aria-setsize': siblings,
        'data-index': post.index,
        'data-mark': post.mark,
        title: [post.title, post.id, post.department].filter(Boolean).join(' · '),
      },
      h('span', { class: 'post-name' }, post.title ?? post.id),
      post.mark && markBadge(post.mark),
      h('span', { class: 'post-detail' }, postDetail(post)),
      ...belowOf(post),
    ),
  );
}

function belowOf({ below, marksBelow }: Post): Child[] {
  if (below === 0) return [];
  const marks = marksBelow > 0 && `${marksBelow} ${marksBelow === 1 ? 'change' : 'changes'}`;
  return [
    h(
      'span',
      { class: 'post-below', 'aria-hidden': 'true' },
      marks && h('b', {}, marks),
      ` ${below} `,
      h('span', { class: 'arrow' }),
    ),
    spoken(`, ${below} below${marks ? `, ${marks}` : ''}`),
  ];
}
