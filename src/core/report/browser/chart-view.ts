import { h } from '../html-markup.js';
import { cardOf } from './chart-card.js';
import { POST_HEIGHT, type Layout, type Spot } from './chart-layout.js';
import { linksWithin, type Area } from './chart-links.js';
import type { Post, Tree } from './chart-tree.js';
import { build, make, onceAFrame } from './dom.js';

/** How far beyond its edges the view is kept drawn. */
const MARGIN = 400;

/** The window on the chart: only what can be seen through it is in the page. */
export interface View {
  readonly element: HTMLElement;
  /** Draws another layout. What `anchor` names stays where it was on the screen. */
  draw(layout: Layout, anchor?: Post): void;
  /** The post that the keyboard is at, and the one that a search found. */
  point(active: Post, found: Post | undefined): void;
  /** Brings a post to the middle, or only into sight. */
  bring(post: Post, to: 'middle' | 'sight'): void;
  /** Gives a post the keyboard's focus. */
  focus(post: Post): void;
  hasFocus(): boolean;
}

export function viewOf(tree: Tree, first: Post): View {
  const links = build(h('svg', { class: 'links', 'aria-hidden': 'true' }, h('path')));
  const canvas = make(h('div', { class: 'canvas', role: 'tree', 'aria-label': 'Organisation chart' }));
  const element = make(h('div', { class: 'view' }));
  const window = make(h('div', { class: 'canvas' }));
  window.append(links, canvas);
  element.append(window);
  const cards = new Map<Post, HTMLElement>();
  let layout: Layout = { spots: [], width: 0, height: 0, trunk: 0 };
  let spotOf = new Map<Post, Spot>();
  let active = first;
  let found: Post | undefined;

  const refresh = () => {
    const area = areaOf(element);
    const seen = layout.spots.filter((spot) => spot.post === active || isWithin(spot, area));
    drawCards(canvas, cards, seen);
    for (const [post, card] of cards) describe(card, post, { tree, active, found });
    drawLinks(links, layout, area);
  };
  element.addEventListener('scroll', onceAFrame(refresh), { passive: true });

  return {
    element,
    draw(next, anchor) {
      const before = anchor && spotOf.get(anchor);
      layout = next;
      spotOf = new Map(layout.spots.map((spot) => [spot.post, spot]));
      setSize(window, layout);
      const after = anchor && spotOf.get(anchor);
      if (before && after) element.scrollTop += after.y - before.y;
      refresh();
    },
    point(post, match) {
      active = post;
      found = match;
      refresh();
    },
    bring(post, to) {
      const spot = spotOf.get(post);
      if (spot) scrollTo(element, spot, to);
      refresh();
    },
    focus(post) {
      cards.get(post)?.focus({ preventScroll: true });
    },
    hasFocus: () => canvas.contains(document.activeElement),
  };
}

function areaOf({ scrollLeft, scrollTop, clientWidth, clientHeight }: HTMLElement): Area {
  return {
    left: scrollLeft - MARGIN,
    top: scrollTop - MARGIN,
    right: scrollLeft + clientWidth + MARGIN,
    bottom: scrollTop + clientHeight + MARGIN,
  };
}

const isWithin = ({ x, y, width }: Spot, { left, top, right, bottom }: Area) =>
  x + width >= left && x <= right && y + POST_HEIGHT >= top && y <= bottom;

function setSize(element: HTMLElement, { width, height }: Layout): void {
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}

/** Keeps the cards that stay, and all of them in the order of the hierarchy, in which they are read out. */
function drawCards(canvas: HTMLElement, cards: Map<Post, HTMLElement>, seen: readonly Spot[]): void {
  const staying = new Set(seen.map(({ post }) => post));
  for (const [post, card] of cards) {
    if (staying.has(post)) continue;
    card.remove();
    cards.delete(post);
  }
  let next = canvas.firstElementChild;
  for (const { post, x, y, width } of seen) {
    const card = cards.get(post) ?? cardOf(post);
    cards.set(post, card);
    card.style.transform = `translate(${x}px, ${y}px)`;
    card.style.width = `${width}px`;
    if (card === next) next = next.nextElementSibling;
    else canvas.insertBefore(card, next);
  }
}

interface State {
  readonly tree: Tree;
  readonly active: Post;
  readonly found: Post | undefined;
}

function describe(card: HTMLElement, post: Post, { tree, active, found }: State): void {
  const isOpen = tree.isOpen(post);
  if (post.children.length > 0) card.setAttribute('aria-expanded', String(isOpen));
  const arrow = card.querySelector('.arrow');
  if (arrow) arrow.textContent = isOpen ? '▾' : '▸';
  card.tabIndex = post === active ? 0 : -1;
  card.toggleAttribute('data-found', post === found);
}

function drawLinks(links: Element, layout: Layout, area: Area): void {
  if (!(links instanceof SVGElement)) return;
  links.setAttribute('width', String(area.right - area.left));
  links.setAttribute('height', String(area.bottom - area.top));
  links.style.transform = `translate(${area.left}px, ${area.top}px)`;
  links.firstElementChild?.setAttribute('d', linksWithin(layout, area));
}

function scrollTo(element: HTMLElement, { x, y, width }: Spot, to: 'middle' | 'sight'): void {
  const { clientWidth, clientHeight, scrollLeft, scrollTop } = element;
  const along = (start: number, size: number, from: number, room: number) => {
    if (to === 'middle') return start + size / 2 - room / 2;
    const edge = 12;
    return Math.min(Math.max(from, start + size + edge - room), start - edge);
  };
  element.scrollTo({
    left: along(x, width, scrollLeft, clientWidth),
    top: along(y, POST_HEIGHT, scrollTop, clientHeight),
    behavior: 'instant',
  });
}
