import type { Violation } from './oracle.js';

/** A promise that isn't kept yet: how it shows, and what is missing. Empty when everything is. */
interface NotYet {
  readonly promise: Violation['promise'];
  readonly text: RegExp;
  readonly because: string;
}

const LIST: readonly NotYet[] = [
  {
    promise: 'forged-tags',
    text: /./,
    because: 'a tag without a signature holds, and pushes true ones out of sight',
  },
  {
    promise: 'baseline',
    text: /among (?:[5-9]\d|\d{3,}) tags/,
    because: 'a hundred tags without a signature hide the true ones',
  },
  { promise: 'held', text: /another configuration file/, because: 'another configuration file isn’t held' },
  { promise: 'held', text: /another program/, because: 'another program at the same address isn’t held' },
  { promise: 'held', text: /another path or form/, because: 'another form of upload isn’t held' },
  {
    promise: 'held',
    text: /it is the first upload/,
    because: '`first-sync: allow` counts for real programs',
  },
  { promise: 'held', text: /more than half/, because: 'up to the floor, more than half may leave' },
  { promise: 'held', text: /^.*max-(joiners|movers|email)/, because: 'only leavers are counted over a week' },
  { promise: 'plan', text: /the check said/, because: 'a check reads the work tree' },
  { promise: 'plan', text: /two ways/, because: 'the id says nothing of paths and form' },
  {
    promise: 'way-out',
    text: /isn’t one of `approvers`/,
    because: 'an administrator can’t approve for others',
  },
  {
    promise: 'way-out',
    text: /whom GitHub doesn’t know|changed the roster/,
    because: 'where somebody unknown took part, nobody can approve',
  },
  { promise: 'approval', text: /^(?:hr-lead|analyst) /, because: 'only authors of commits are asked for' },
  { promise: 'receipt', text: /taken/, because: 'answers that aren’t the API’s count as accepted' },
  { promise: 'record', text: /./, because: 'nothing is recorded before the first byte is sent' },
  { promise: 'recovery', text: /five approvals changed nothing/, because: 'see way-out' },
  { promise: 'personal', text: /pull request/, because: 'an id is whatever a change calls an id' },
];

/** @returns why a violation isn't one yet; undefined where it is */
export const notYet = ({ promise, text }: Violation): string | undefined =>
  LIST.find((one) => one.promise === promise && one.text.test(text))?.because;
