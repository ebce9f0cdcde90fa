import type { ChartMark } from '../plan/picture.js';
import { h, type Markup } from './html-markup.js';

/** How a mark of the chart looks and reads: never by colour alone. */
export const MARKS: Readonly<
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
