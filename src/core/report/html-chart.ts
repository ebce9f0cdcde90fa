import { counted } from '../base/text.js';
import type { ChartMark } from '../plan/picture.js';
import type { PostRow, ReportData } from './html-data.js';
import { h, type Child, type Markup } from './html-markup.js';

/** How many posts of the first level are in the page as it is sent. */
const PLAIN_POSTS = 100;

/** The organisation chart: the top and the first level as a list, which the script makes a chart. */
export function chartSection({ chart }: ReportData): Child {
  if (chart.length === 0) return undefined;
  return h(
    'section',
    { id: 'chart', 'aria-labelledby': 'chart-title' },
    h('h2', { id: 'chart-title' }, 'Organisation chart'),
    h('p', { class: 'lead' }, leadWords(chart)),
    legend(chart),
    h('div', { id: 'chart-place' }),
    h('div', { id: 'chart-outline' }, plainOutline(chart)),
  );
}

function leadWords(chart: readonly PostRow[]): string {
  const gone = chart.filter(({ mark }) => mark === 'leaver').length;
  const also = gone === 0 ? '' : `, and ${gone} that ${gone === 1 ? 'goes' : 'go'}`;
  return `${counted(chart.length - gone, 'position')}${also}. The number on a card is how many are below it.`;
}

/** What the marks mean, of those that the chart has. */
function legend(chart: readonly PostRow[]): Child {
  const counts = new Map(MARK_NAMES.map((mark) => [mark, chart.filter((post) => post.mark === mark).length]));
  const found = MARK_NAMES.filter((mark) => (counts.get(mark) ?? 0) > 0);
  if (found.length === 0) return undefined;
  return h(
    'ul',
    { class: 'legend', 'aria-label': 'Marks' },
    ...found.map((mark) =>
      h(
        'li',
        { 'data-mark': mark },
        markBadge(mark),
        ' ',
        h('span', { class: 'count' }, counts.get(mark)),
        ' ',
        h('span', { class: 'quiet' }, MARKS[mark].meaning),
      ),
    ),
  );
}

function plainOutline(chart: readonly PostRow[]): Markup {
  const tops = chart.flatMap((post, index) => (post.parent === undefined ? [index] : []));
  const items = tops.map((top) => {
    const below = chart.filter(({ parent }) => parent === top);
    const shown = below.slice(0, PLAIN_POSTS).map((post) => h('li', {}, ...postLine(post)));
    const rest = below.length - shown.length;
    const more = rest > 0 && h('li', { class: 'rest' }, `… and ${rest} more`);
    const post = chart[top];
    return h('li', {}, ...(post ? postLine(post) : []), below.length > 0 && h('ul', {}, ...shown, more));
  });
  return h('ul', { class: 'outline' }, ...items);
}

/** A post in one line. */
export function postLine(post: Pick<PostRow, 'id' | 'title' | 'department' | 'mark'>): Child[] {
  return [
    h('b', {}, post.title ?? post.id),
    ' ',
    h('span', { class: 'quiet' }, postDetail(post)),
    post.mark && ' ',
    post.mark && markBadge(post.mark),
  ];
}

/** What is below the name of a post: its id, unless that is its name, and its department. */
export function postDetail({ id, title, department }: Pick<PostRow, 'id' | 'title' | 'department'>): string {
  return [...(title === undefined ? [] : [id]), department].filter(Boolean).join(' · ');
}

/** How a mark of the chart looks and reads: never by colour alone. */
const MARKS: Readonly<
  Record<ChartMark, { readonly sign: string; readonly word: string; readonly meaning: string }>
> = {
  joiner: { sign: '+', word: 'Joiner', meaning: 'a new person or a new position' },
  leaver: { sign: '−', word: 'Leaver', meaning: 'a position that goes, shown where it was' },
  moved: { sign: '→', word: 'Moved', meaning: 'another place in the hierarchy, or another person in it' },
  changed: { sign: '~', word: 'Changed', meaning: 'another title, or other data of the person' },
};

export const MARK_NAMES = Object.keys(MARKS) as ChartMark[];

export function markBadge(mark: ChartMark): Markup {
  const { sign, word } = MARKS[mark];
  return h('span', { class: `badge ${mark}` }, `${sign} ${word}`);
}
