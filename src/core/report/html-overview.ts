import type { Outcome } from '../outcome/outcome.js';
import { signed } from './html-lists.js';
import { h, prose, spoken, type Child, type Markup } from './html-markup.js';
import { severityWords } from './html-problems.js';
import { folded } from '../problem/fold.js';
import { FILE_KINDS } from '../vocabulary/files.js';
import { headline } from './headline.js';
import {
  approvalForm,
  approvalWords,
  asOfWords,
  comparedWith,
  isProposed,
  isBaselineUnknown,
  linkable,
  schemaWords,
  WHERE_TO_LOOK,
} from './words.js';

/* What is at the top of the report, and its last section. */

interface Look {
  readonly tone: 'good' | 'warn' | 'bad';
  readonly sign: string;
  readonly word: string;
}

function lookOf({ ending, held }: Outcome): Look {
  switch (ending) {
    case 'clean':
      return held.length > 0
        ? { tone: 'warn', sign: '‖', word: 'Will wait' }
        : { tone: 'good', sign: '✓', word: 'Clean' };
    case 'uploaded':
      return { tone: 'good', sign: '✓', word: 'Uploaded' };
    case 'unchanged':
      return { tone: 'good', sign: '=', word: 'Unchanged' };
    case 'held':
      return { tone: 'warn', sign: '‖', word: 'Held' };
    case 'problems':
      return { tone: 'bad', sign: '✕', word: 'Problems' };
    case 'failed':
      return { tone: 'bad', sign: '✕', word: 'Failed' };
  }
}

/** The product, the program and the verdict. */
export function headerMarkup(outcome: Outcome): Markup {
  const { tone, sign, word } = lookOf(outcome);
  const { program, command } = outcome;
  const about = aboutWords(outcome);
  return h(
    'header',
    { class: `top ${tone}` },
    h(
      'div',
      { class: 'wide' },
      h(
        'p',
        { class: 'product' },
        h('b', {}, 'Roster Sync'),
        ` ${command}`,
        program && ' of ',
        program && h('b', {}, program),
        about !== '' && h('span', { class: 'about' }, ` · ${about}`),
      ),
      h(
        'div',
        { class: 'verdict' },
        h('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
        h('div', {}, h('p', { class: 'state' }, spoken('Outcome: '), word), h('h1', {}, headline(outcome))),
      ),
    ),
  );
}

/** What went wrong, what holds the plan, and what should be known besides. */
export function noticesMarkup(outcome: Outcome): Child[] {
  const { failure } = outcome;
  const notes = [...outcome.notes, asOfWords(outcome)].filter(Boolean);
  return [
    failure &&
      h(
        'section',
        { class: 'notice bad', 'aria-labelledby': 'failure-title' },
        h('h2', { id: 'failure-title' }, ...prose(failure.message)),
        h('p', {}, ...prose(failure.hint)),
      ),
    heldMarkup(outcome),
    notes.length > 0 &&
      h(
        'section',
        { class: 'notice', 'aria-labelledby': 'notes-title' },
        h('h2', { id: 'notes-title' }, 'Good to know'),
        ...notes.map((note) => h('p', {}, ...prose(note))),
      ),
  ];
}

function heldMarkup(outcome: Outcome): Child {
  const { held, approvedBy, command } = outcome;
  if (held.length === 0) return undefined;
  const form = isProposed(outcome) ? undefined : approvalForm(outcome);
  const isOpen = approvedBy === undefined;
  const title = isOpen
    ? [command === 'check' ? 'Why it will wait' : 'Why it is held']
    : ['Held, and approved by ', h('bdi', {}, approvedBy)];
  return h(
    'section',
    { class: `notice ${isOpen ? 'warn' : ''}`, id: 'held', 'aria-labelledby': 'held-title' },
    h('h2', { id: 'held-title' }, ...title),
    h('ul', {}, ...held.map(({ reason }) => h('li', {}, ...prose(reason)))),
    isOpen && h('p', {}, ...prose(approvalWords(outcome))),
    isOpen && form !== undefined && h('p', {}, h('a', { href: form }, 'Open the form to approve it')),
  );
}

/** The run in numbers. */
export function numbersMarkup(outcome: Outcome): Child {
  const { employees, positions, plan, problems, command } = outcome;
  // What follows from another goes with it.
  const shown = folded(problems).map(({ found }) => found);
  const before = plan?.baseline;
  const since = before === undefined ? undefined : comparedWords(before, employees ?? before);
  // Who leaves at a first sync isn't known.
  const isFirst = plan?.baseline === undefined;
  const changes = isFirst ? undefined : plan.positions.count;
  const deleted = isFirst ? outcome.foreseen?.length : plan.leavers.length;
  const tiles = [
    tile('Deleted', deleted, undefined, deleted ? 'bad' : undefined),
    tile(
      'Added',
      isBaselineUnknown(outcome) ? undefined : plan?.joiners.length,
      plan && isFirst ? `a first ${command === 'import' ? 'import' : 'sync'}` : undefined,
    ),
    tile('Changed', isFirst ? undefined : plan.movers.length),
    tile('Employees', employees, since),
    tile('Positions', positions === 0 ? undefined : positions, changes ? `${changes} changed` : undefined),
    tile('Problems', shown.length, shown.length > 0 ? severityWords(shown) : undefined),
  ];
  return h('section', { 'aria-label': 'Numbers' }, h('dl', { class: 'tiles' }, ...tiles));
}

function comparedWords(before: number, now: number): string {
  return now === before ? 'as many as before' : `${signed(now - before)}, was ${before}`;
}

function tile(name: string, value: number | undefined, remark?: string, tone?: Look['tone']): Child {
  if (value === undefined) return undefined;
  return h(
    'div',
    { class: tone === undefined ? 'tile' : `tile ${tone}` },
    h('dt', {}, name),
    h('dd', {}, h('span', { class: 'value' }, value), remark && h('span', { class: 'remark' }, remark)),
  );
}

/** What the run read, sent and wrote down. */
export function detailsSection(outcome: Outcome): Markup {
  const { program, endpoint, commit, plan, planId, receipt, uploads, how } = outcome;
  const sent = FILE_KINDS.flatMap((kind) => {
    const taken = uploads[kind];
    if (!taken) return [];
    const status = taken.serverStatus === undefined ? '' : `, the answer said “${taken.serverStatus}”`;
    return [fact(`Sent: ${kind}`, `accepted with ${taken.httpStatus}${status}`)];
  });
  return h(
    'section',
    { id: 'details', 'aria-labelledby': 'details-title' },
    h('h2', { id: 'details-title' }, 'Details'),
    h(
      'dl',
      { class: 'facts' },
      fact('Program', program),
      fact('Address', endpoint),
      fact('Written', outcome.at?.toISOString().replace(/\.\d+Z$/, 'Z')),
      fact('Commit', commit, 'code'),
      linked('Run', linkable(outcome.links?.run)),
      linked('Pull request', pullRequestLink(outcome)),
      fact('As of', outcome.asOf?.day),
      fact(
        'Compared with',
        plan || outcome.baseline !== undefined ? comparedWith(outcome) : undefined,
        'code',
      ),
      fact('Plan id', planId, 'code'),
      ...sent,
      fact('Receipt', receipt, 'code'),
      fact('Schema', schemaWords(outcome)),
    ),
    ...how.map((line) => h('p', {}, ...prose(line))),
    ...receiptWords(outcome),
  );
}

function fact(name: string, value: string | undefined, tag = 'span'): Child {
  if (value === undefined || value === '') return undefined;
  return h('div', {}, h('dt', {}, name), h('dd', {}, h(tag, {}, value)));
}

function linked(name: string, address: string | undefined): Child {
  return address && h('div', {}, h('dt', {}, name), h('dd', {}, h('a', { href: address }, address)));
}

const pullRequestLink = ({ links }: Outcome): string | undefined =>
  links?.pullRequest === undefined ? undefined : linkable(`${links.repository}/pull/${links.pullRequest}`);

/** Of which moment, commit and pull request the report is, in one line. */
function aboutWords({ at, commit, links }: Outcome): string {
  const moment = at?.toISOString().slice(0, 16).replace('T', ' ');
  return [
    ...(moment === undefined ? [] : [`${moment} UTC`]),
    ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`]),
    ...(links?.pullRequest === undefined ? [] : [`pull\u00a0request\u00a0#${links.pullRequest}`]),
  ].join(' · ');
}

function receiptWords({ receipt, ending }: Outcome): Child[] {
  if (receipt === undefined) return [];
  return [
    h('p', {}, ...prose(`\`roster-sync verify ${receipt}\` builds the files again and compares.`)),
    ending === 'uploaded' && h('p', {}, ...prose(WHERE_TO_LOOK)),
  ];
}
