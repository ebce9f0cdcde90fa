import type { PostRow } from '../html-data.js';
import { h } from '../html-markup.js';
import { strokeOf } from './chart-keys.js';
import { chartLayout, outlineLayout } from './chart-layout.js';
import { printedOutline } from './chart-outline.js';
import { chartSearch } from './chart-search.js';
import { treeOf, type Post, type Tree } from './chart-tree.js';
import { viewOf, type View } from './chart-view.js';
import { build, button, make, one } from './dom.js';
import type { Foldable } from './print.js';

/** Below this width there is room for one column. */
const NARROW = 640;

/** Draws the chart into the page. It is collapsed at first: the top, and the first level. */
export function enhanceChart(rows: readonly PostRow[]): Foldable | undefined {
  const tree = treeOf(rows);
  const [top] = tree.tops;
  if (!top) return undefined;
  const place = one('#chart-place');
  const view = viewOf(tree, top);
  const chart = new Chart(tree, view, top);
  place.append(toolsOf(chart, tree), view.element);
  listen(chart, view, tree);
  chart.draw();
  view.bring(top, 'middle');
  view.element.scrollLeft = 0;
  const outline = one('#chart-outline');
  return {
    unfold: () => {
      outline.replaceChildren(...printedOutline(tree).map(build));
    },
    fold: () => undefined,
  };
}

/** What can be done with the chart. */
class Chart {
  readonly #tree: Tree;
  readonly #view: View;
  #active: Post;
  #found: Post | undefined;

  constructor(tree: Tree, view: View, active: Post) {
    this.#tree = tree;
    this.#view = view;
    this.#active = active;
  }

  get active(): Post {
    return this.#active;
  }

  /** @param anchor what stays where it is on the screen */
  draw(anchor?: Post): void {
    const { clientWidth } = this.#view.element;
    const layout = clientWidth < NARROW ? outlineLayout(this.#tree, clientWidth) : chartLayout(this.#tree);
    this.#view.draw(layout, anchor);
  }

  toggle(post: Post): void {
    this.#tree.set(post, !this.#tree.isOpen(post));
    this.draw(post);
    this.go(post);
    const [child] = this.#tree.isOpen(post) ? post.children : [];
    if (child) this.#view.bring(child, 'sight');
    this.#view.bring(post, 'sight');
  }

  openSiblings({ above }: Post): void {
    for (const post of above?.children ?? this.#tree.tops) this.#tree.set(post, true);
    this.draw(this.#active);
  }

  /** Takes the keyboard to a post. */
  go(post: Post): void {
    this.#point(post);
    this.#view.bring(post, 'sight');
    this.#view.focus(post);
  }

  /** Shows what a search found; the keyboard stays where it is. */
  show(post: Post | undefined): void {
    this.#found = post;
    if (!post) {
      this.#point(this.#active);
      return;
    }
    this.#tree.reveal(post);
    this.draw();
    this.#point(post);
    this.#view.bring(post, 'middle');
  }

  /** Opens everything, or closes it; a post that no longer shows can't be where the keyboard is. */
  setAll(open: boolean): void {
    if (open) this.#tree.openAll();
    else this.#tree.collapse();
    if (!open) while (this.#active.above?.above) this.#active = this.#active.above;
    this.draw(this.#active);
    this.#point(this.#active);
    this.#view.bring(this.#active, 'middle');
  }

  showMarks(): void {
    for (const post of this.#tree.posts) if (post.mark) this.#tree.reveal(post);
    this.draw(this.#active);
  }

  #point(post: Post): void {
    this.#active = post;
    this.#view.point(post, this.#found);
  }
}

function toolsOf(chart: Chart, tree: Tree): HTMLElement {
  const tools = make(h('div', { class: 'tools', role: 'search', 'aria-label': 'Organisation chart' }));
  const search = chartSearch(tree, (post) => {
    chart.show(post);
  });
  const buttons = [
    button('Expand all', () => {
      chart.setAll(true);
    }),
    button('Collapse', () => {
      chart.setAll(false);
    }),
  ];
  const hasMarks = tree.posts.some(({ mark }) => mark !== undefined);
  const marks = button('Show all changes', () => {
    chart.showMarks();
  });
  tools.append(...search.elements, ...(hasMarks ? [marks] : []), ...buttons);
  return tools;
}

function listen(chart: Chart, view: View, tree: Tree): void {
  const postAt = ({ target }: Event) => {
    const card = target instanceof Element ? target.closest<HTMLElement>('.post') : undefined;
    return card && tree.posts[Number(card.dataset['index'])];
  };
  view.element.addEventListener('click', (event) => {
    const post = postAt(event);
    if (post) chart.toggle(post);
  });
  // Whoever listens to the page may move the focus without our keys.
  view.element.addEventListener('focusin', (event) => {
    const post = postAt(event);
    if (post && post !== chart.active) chart.go(post);
  });
  view.element.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !view.hasFocus()) return;
    const stroke = strokeOf(event.key, chart.active, tree);
    if (!stroke) return;
    event.preventDefault();
    if ('go' in stroke) chart.go(stroke.go);
    else if ('toggle' in stroke) chart.toggle(stroke.toggle);
    else chart.openSiblings(stroke.openSiblings);
  });
  let width = view.element.clientWidth;
  new ResizeObserver(() => {
    if (view.element.clientWidth === width) return;
    width = view.element.clientWidth;
    chart.draw(chart.active);
  }).observe(view.element);
}
