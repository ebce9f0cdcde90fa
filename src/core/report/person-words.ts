import { counted, wrapped } from '../base/text.js';
import { dayIn, momentIn } from '../vocabulary/time-zones.js';
import type { Unplanned } from '../person/events.js';
import type { Cause, Mapping, Story, StoryCommit, StoryEvent, Today, TodayRow } from '../person/story.js';
import { forJson, forTerminal } from './escape.js';
import {
  baselineWords,
  dayWords,
  isInVain,
  isLastUnsure,
  storyHeadline,
  UNLESS_HELD,
} from './person-headline.js';
import { problemLines, type Paint } from './text.js';

/* One person through time and today, for a terminal and for scripts. */

const WIDTH = 80;
const LABEL = 11;
const INDENT = '  ';

/** The story as lines of at most 80 columns, but for names that are longer. */
export function storyTextLines(story: Story, paint: Paint): string[] {
  const { uploads, events, notes, program, timeZone } = story;
  const head = wrapped(forTerminal(storyHeadline(story)), WIDTH).map((line) => paint('strong', line));
  const all =
    uploads.unread === 0
      ? `${counted(uploads.all, 'upload')} of ${program}`
      : `the ${counted(uploads.all - uploads.unread, 'upload')} of ${program} that can be read here (of ${uploads.all})`;
  const count = `In ${uploads.withPerson} of ${all}. Days and times are those of ${timeZone}.`;
  return [
    ...head,
    ...wrapped(forTerminal(count), WIDTH),
    ...events.flatMap((event) => ['', ...eventLines(event, timeZone, paint)]),
    '',
    ...todayLines(story, paint),
    ...(notes.length > 0
      ? [
          '',
          ...notes.flatMap((note) => wrapped(forTerminal(note), WIDTH)).map((line) => paint('quiet', line)),
        ]
      : []),
  ];
}

/** The same for scripts: without the next step, where it isn’t known. */
export function storyJson(story: Story): string {
  const { today, uploads } = story;
  const known = uploads.isLastRead ? today : { ...today, next: undefined, fields: [] };
  const said = { headline: storyHeadline(story), ...story, today: known };
  return forJson(`${JSON.stringify(said, null, 2)}\n`);
}

/** A word at the left, and what there is to say of it at the right. */
function labelled(label: string, text: string): string[] {
  const width = WIDTH - LABEL - INDENT.length;
  return wrapped(forTerminal(text), width).map(
    (line, at) => `${INDENT}${(at === 0 ? label : '').padEnd(LABEL)}${line}`,
  );
}

function eventLines(event: StoryEvent, timeZone: string, paint: Paint): string[] {
  const { kind, at, receipt, state, signature, held, approvedBy, isSure, pullRequests: pulls } = event;
  const rejected = state === 'rejected' ? ' (this upload was rejected)' : '';
  const [day = '', time = ''] = momentIn(new Date(at), timeZone).split(' ');
  const approved = approvedBy ?? 'no approval was needed';
  const what = isInVain(event) ? 'a change that wasn’t accepted' : kind;
  const holds = held.length > 0 ? `; held for ${held.join(', ')}` : '';
  return [
    paint(kind === 'left' ? 'bad' : 'strong', `${dayWords(day)}, ${time}: ${what}${rejected}`),
    ...fieldLines(event),
    ...refusedLines(event),
    ...labelled('receipt', `${receipt} (signature ${signature}, ${state})`),
    ...(isSure ? [] : labelled('', 'or one before it, which can’t be read')),
    ...(event.unplanned === undefined ? [] : labelled('', UNPLANNED[event.unplanned])),
    ...causeLines(event.cause, timeZone),
    ...(pulls.length > 0 ? labelled('uploaded', `with ${numbers(pulls)}`) : []),
    ...labelled('approved', `${approvedBy === undefined ? approved : `by ${approved}`}${holds}`),
  ];
}

const UNPLANNED: Readonly<Record<Unplanned, string>> = {
  rejected: 'not in its plan, which compared with an upload that was rejected',
  'known-ids': 'not in its plan, which compared with the ids of guards.known-ids',
  uncompared: 'not in its plan, which compared with nothing: no upload before it counted',
  unknown: 'perhaps not in its plan: nobody knows what that compared with',
};

/** Positions that an upload sent, and the API didn’t accept. */
function refusedLines({ kind, refused }: StoryEvent): string[] {
  if (refused === undefined || kind === 'left') return [];
  const what = refused.length === 0 ? '' : `: ${refused.join(', ')}`;
  return labelled('positions', `not accepted with this upload${what}`);
}

function fieldLines({ fields, values }: StoryEvent): string[] {
  return fields.flatMap((field, at) => {
    const value = values[field];
    const change = value ? `: ${value.before || '(empty)'} → ${value.after || '(empty)'}` : '';
    return labelled(at === 0 ? 'fields' : '', field + change);
  });
}

function causeLines(cause: Cause, timeZone: string): string[] {
  const commits = (some: readonly StoryCommit[]) => some.flatMap((one) => commitLines(one, timeZone));
  if (cause.kind === 'unknown') return labelled('commit', `not known: ${cause.why}`);
  if (cause.kind === 'day') {
    const filter = cause.filter === undefined ? '' : ` by the filter “${cause.filter}”`;
    return labelled('why', `no line changed: the day passed, as of ${dayWords(cause.day)}${filter}`);
  }
  if (cause.kind === 'configuration')
    return labelled('why', 'no line changed: the configuration changed').concat(commits(cause.commits));
  return commits(cause.commits);
}

const numbers = (pulls: readonly number[]): string => pulls.map((number) => `#${number}`).join(', ');

function commitLines({ id, at, pullRequests, logins, author }: StoryCommit, timeZone: string): string[] {
  const who = [author, ...logins.map((login) => `@${login}`)].filter((one) => one !== undefined);
  const by = who.length > 0 ? ` by ${who.join(', ')}` : '';
  const pulls = pullRequests.length > 0 ? `, pull request ${numbers(pullRequests)}` : '';
  return labelled('commit', `${id.slice(0, 12)}${by} of ${dayWords(dayOf(at, timeZone))}${pulls}`);
}

/** @param at when a commit was made, by the clock of its author; it may be no moment at all */
function dayOf(at: string, timeZone: string): string {
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) ? at.slice(0, 10) : dayIn(moment, timeZone);
}

/** Why nobody knows what the next sync does. */
const unknownWords = ({ isUnasked }: Story['uploads']): string =>
  isUnasked
    ? 'not known: the remote couldn’t be asked what was uploaded last'
    : 'not known: the last upload can’t be read here';

function todayLines(story: Story, paint: Paint): string[] {
  const { today, id, uploads } = story;
  const { rows, sent, next, errors, fields, day, isListed } = today;
  const twice = rows.length > 1 ? [`${id} is in ${rows.length} lines of the roster.`] : [];
  const wrong =
    errors > 0
      ? [`The roster has ${counted(errors, 'error')}, so nothing is sent: roster-sync check lists them.`]
      : [];
  const checkSays = `${UNLESS_HELD}: roster-sync check says whether`;
  const nextWords = {
    nothing: isListed
      ? 'neither adds nor deletes them: the list of guards.known-ids has them; what else changes, it doesn’t say'
      : 'nothing changes for them',
    joined: `adds them, ${checkSays}`,
    changed: `changes ${fields.join(', ')}, ${checkSays}`,
    left: `will delete them, ${checkSays}`,
  };
  const against = isLastUnsure(story) ? `compared with ${baselineWords(story)}: ` : '';
  return [
    paint('strong', `Today, as of ${dayWords(day)}`),
    ...[...(today.unreadable === undefined ? [] : [today.unreadable]), ...twice, ...wrong].flatMap((line) =>
      wrapped(forTerminal(line), WIDTH - INDENT.length).map((part) => INDENT + part),
    ),
    ...(rows.length === 0 ? labelled('line', 'none in the roster’s files') : []),
    ...rows.flatMap(rowLines),
    ...(sent ? sentLines(sent, id) : []),
    ...(next === undefined
      ? []
      : labelled('next sync', uploads.isLastRead ? `${against}${nextWords[next]}` : unknownWords(uploads))),
    ...today.problems.flatMap((found) => problemLines(found, paint)),
  ];
}

function rowLines({ file, line, cell, isReadable, isKept, filters }: TodayRow): string[] {
  const readable = isReadable ? '' : '; its cells don’t fit the header, so nothing of it can be read';
  return [
    ...labelled('line', `${file}:${line ?? '?'}${cell === undefined ? '' : ` (id in ${cell})`}${readable}`),
    ...filters.flatMap(({ header, cell: at, keeps, why }, index) =>
      labelled(
        index === 0 ? 'filters' : '',
        `“${header}”${at === undefined ? '' : ` (${at})`} ${keeps ? 'keeps' : 'drops'} them: ${why}`,
      ),
    ),
    ...(isReadable ? labelled('', isKept ? 'sent' : 'not sent') : []),
  ];
}

function sentLines({ elements, xml, post }: NonNullable<Today['sent']>, id: string): string[] {
  const width = Math.max(...elements.map(({ element }) => element.length));
  return [
    ...elements.flatMap((one, at) => labelled(at === 0 ? 'mapping' : '', mappingWords(one, width))),
    ...xmlLines(xml),
    ...(post ? labelled('hierarchy', postWords(post, id)) : []),
  ];
}

function mappingWords({ element, header, cell, change, written, sent }: Mapping, width: number): string {
  const from = header === '' ? '' : `“${header}”${cell === undefined ? '' : ` (${cell})`}, `;
  const values =
    written === undefined || sent === undefined
      ? ''
      : `: ${written === sent ? sent : `${written} → ${sent}`}`;
  return `${element.padEnd(width)} ${from}${change}${values}`;
}

/** One child a line. */
function xmlLines(xml: string): string[] {
  const lines = xml.replaceAll('><', '>\n<').split('\n');
  return lines.map((line, at) => {
    const isFrame = at === 0 || at === lines.length - 1;
    return `${INDENT}${(at === 0 ? 'XML' : '').padEnd(LABEL)}${isFrame ? '' : '  '}${forTerminal(line)}`;
  });
}

function postWords(
  { manager, isTop, reports }: NonNullable<NonNullable<Today['sent']>['post']>,
  id: string,
): string {
  const above = isTop
    ? 'the root'
    : manager === undefined
      ? 'reports to nobody who is found'
      : `reports to ${manager}`;
  return `${above}; ${reports === 1 ? '1 person reports' : `${reports} people report`} to ${id}`;
}
