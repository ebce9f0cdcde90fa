import type { ChartMark } from '../../plan/picture.js';
import { MARK_NAMES } from '../html-chart.js';
import type { Post, Tree } from './chart-tree.js';
import { button, labelled, searchField, statusLine } from './dom.js';

interface ChartSearch {
  /** The fields and buttons, to be shown in a row. */
  readonly elements: readonly HTMLElement[];
}

/** Finds posts by id, title or department, or by their mark, and goes from one to the next. */
export function chartSearch(tree: Tree, show: (post: Post | undefined) => void): ChartSearch {
  const field = searchField();
  const status = statusLine();
  let found: readonly Post[] = [];
  let at = -1;

  const step = (by: number) => {
    if (found.length === 0) return;
    at = (at + by + found.length) % found.length;
    const post = found[at];
    if (!post) return;
    show(post);
    status.textContent = `${at + 1} of ${found.length}: ${nameOf(post)}`;
  };
  const search = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    found = words.length === 0 ? [] : tree.posts.filter((post) => hasAll(post, words));
    at = -1;
    if (found.length === 1) {
      step(1);
      return;
    }
    show(undefined);
    status.textContent = words.length === 0 ? '' : `${found.length} found`;
  };
  field.addEventListener('input', search);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  });

  markButtons((mark) => {
    const marked = inOrder(tree).filter((post) => post.mark === mark);
    if (marked.length !== found.length || marked[0] !== found[0]) at = -1;
    field.value = '';
    found = marked;
    step(1);
  });
  const [back, on] = [
    button('‹', () => {
      step(-1);
    }),
    button('›', () => {
      step(1);
    }),
  ];
  back.setAttribute('aria-label', 'Previous match');
  on.setAttribute('aria-label', 'Next match');
  return { elements: [labelled('Find an id, title or department', field), back, on, status] };
}

const nameOf = ({ id, title, department, above }: Post) => {
  const below = above ? `, below ${above.title ?? above.id}` : '';
  return `${[title, id, department].filter(Boolean).join(', ')}${below}`;
};

const hasAll = ({ id, title, department }: Post, words: readonly string[]) => {
  const text = `${id} ${title ?? ''} ${department}`.toLowerCase();
  return words.every((word) => text.includes(word));
};

/** All posts as a person reads the chart: each before those below it. */
function inOrder(tree: Tree): Post[] {
  const restore = tree.keep();
  tree.openAll();
  const posts = tree.showing();
  restore();
  return posts;
}

/** Gives each mark of the legend a button that goes to the next post that has it. */
function markButtons(press: (mark: ChartMark) => void): void {
  for (const mark of MARK_NAMES) {
    const item = document.querySelector(`.legend [data-mark="${mark}"]`);
    if (!item) continue;
    const next = button('Next', () => {
      press(mark);
    });
    next.setAttribute('aria-label', `Next: ${mark}`);
    item.querySelector('.count')?.after(next);
  }
}
