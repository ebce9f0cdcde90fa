import { compare } from '../base/text.js';
import type { Entry, History } from '../history/entry.js';
import { momentOf, nightDetails, runLink } from './history-nights.js';
import { gapWords, nightOf } from './history-text.js';
import { approvedWords, heldWords, saidOf, statementWords } from './history-words.js';
import { h, type Child, type Markup } from './html-markup.js';
import { uploadLink } from './history-uploads.js';

/* What was out of the ordinary on the page of the history, in one place: what was held, refused, or missing. */

/** So many are seen at once. */
const SEEN = 12;

interface Notable {
  readonly day: string;
  readonly kind: 'warn' | 'bad';
  readonly what: string;
  readonly words: readonly Child[];
}

export function notableSection(history: History): Child {
  const { entries, gaps, nights, timeZone } = history;
  if (entries.length === 0 && nights.length === 0) return undefined;
  const all = [
    ...entries.flatMap((entry) => notableOf(entry, timeZone)),
    ...gaps.map((gap): Notable => ({
      day: `${gap.to}~`,
      kind: 'warn',
      what: 'no receipt',
      words: [gapWords(gap)],
    })),
    ...nights.map((night): Notable => ({
      day: momentOf(night, timeZone),
      kind: night.ended === 'held' ? 'warn' : 'bad',
      what: night.ended,
      words: [runLink(night, timeZone), ` ${['nothing was uploaded', ...nightDetails(night)].join('; ')}`],
    })),
  ].toSorted((a, b) => compare(b.day, a.day));
  const [seen, rest] = [all.slice(0, SEEN), all.slice(SEEN)].map((some) => some.map(rowOf));
  return h(
    'section',
    { id: 'notable', 'aria-labelledby': 'notable-title' },
    h('h2', { id: 'notable-title' }, 'Held, refused and missing'),
    all.length === 0
      ? h('p', { class: 'lead' }, 'Nothing was held or refused, and no planned night is missing.')
      : h('ul', { class: 'notable' }, ...(seen ?? [])),
    rest !== undefined &&
      rest.length > 0 &&
      h(
        'details',
        { class: 'rest' },
        h('summary', {}, `${rest.length} earlier`),
        h('ul', { class: 'notable' }, ...rest),
      ),
  );
}

const rowOf = ({ kind, what, words }: Notable): Markup =>
  h('li', {}, h('span', { class: `badge ${kind}` }, what), h('span', {}, ...words));

function notableOf(entry: Entry, timeZone: string): Notable[] {
  const { receipt, state, signature } = entry;
  const day = nightOf(entry, timeZone);
  const one = (kind: Notable['kind'], what: string, words: string): Notable => ({
    ...{ day, kind, what },
    words: [uploadLink(entry, day), words === '' ? '' : ` ${words}`],
  });
  const held = (receipt?.held ?? []).map(heldWords).join(', ');
  const by = approvedWords(entry);
  const said = saidOf(entry);
  return [
    ...(held !== '' || by !== undefined
      ? [one('warn', 'held', [held, by && `approved by ${by}`].filter(Boolean).join('; '))]
      : []),
    ...(state === 'rejected' ? [one('bad', 'rejected', said ? statementWords(said, timeZone) : '')] : []),
    ...(receipt?.partial ? [one('bad', 'partial', 'the positions weren’t accepted')] : []),
    ...(signature === 'not valid' ? [one('bad', 'not signed', 'its signature isn’t valid')] : []),
  ];
}
