import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../test/support/cleanup.js';
import { DAUGHTER, type Played, type Sent } from './repository.js';
import { GAP, HELD, NIGHTS, REJECTED } from './year.js';

export interface Question {
  readonly asks: string;
  readonly command: readonly string[];
  /** The exit code of a right answer; 0 where nothing else is said. */
  readonly code?: number;
  /** @returns what of it is missing or wrong; undefined: it is right */
  readonly faultOf: (stdout: string) => string | undefined;
}

const dayOf = ({ night }: Sent): string => night.at.toISOString().slice(0, 10);
const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** @returns the first that isn't in a text, or that isn't found */
const lacks =
  (...parts: readonly (string | RegExp)[]) =>
  (text: string): string | undefined => {
    const missing = parts.find((part) =>
      typeof part === 'string' ? !text.includes(part) : !part.test(text),
    );
    return missing === undefined ? undefined : `without ${String(missing)}`;
  };

/** @returns what isn't as it should be */
const differs = (are: Readonly<Record<string, unknown>>, expected: typeof are): string | undefined => {
  const wrong = Object.keys(expected).find((key) => String(are[key]) !== String(expected[key]));
  return wrong === undefined ? undefined : `${wrong}: ${String(are[wrong])}, not ${String(expected[wrong])}`;
};

function sentOn({ sent }: Played, night: number): Sent {
  const one = sent[night];
  if (!one) throw new Error(`There is no night ${night}.`);
  return one;
}

/** The questions of docs/audit.md, in its order. */
export function askedOf(played: Played): Question[] {
  return [
    ...ofOneNight(played),
    ...ofPeople(played),
    ...ofTheYear(played),
    ...ofRecords(played),
    ...ofThePortal(played),
  ];
}

function ofOneNight(played: Played): Question[] {
  const held = sentOn(played, HELD);
  const folder = join(temporaryFolder(), 'sent');
  return [
    {
      asks: 'What was uploaded on a night, and who approved it?',
      command: ['show', dayOf(held)],
      faultOf: lacks(held.receipt, 'hr-lead', 'max-leavers', ...held.night.leavers),
    },
    {
      asks: 'What exactly was in the files?',
      command: ['show', dayOf(held), '--xml', folder, '--force'],
      faultOf: () => {
        const written = readFileSync(join(folder, 'employees.xml'));
        return written.equals(held.employees) ? undefined : `another file: ${digest(written)}`;
      },
    },
  ];
}

function ofPeople(played: Played): Question[] {
  const held = sentOn(played, HELD);
  const [leaver = ''] = held.night.leavers;
  const joined = played.sent.find(({ night }, at) => at > 0 && night.joiners.length > 0);
  const [joiner = ''] = joined?.night.joiners ?? [];
  return [
    {
      asks: 'Why was this person deleted?',
      command: ['why', leaver],
      faultOf: lacks(held.receipt, 'hr-lead'),
    },
    {
      asks: 'Since when is this person there?',
      command: ['why', joiner],
      faultOf: lacks(joined?.receipt ?? '?'),
    },
    {
      asks: 'Why was this id never added?',
      command: ['why', `${joiner.slice(0, -1)}x`],
      code: 1,
      faultOf: lacks(joiner.slice(0, -1)),
    },
  ];
}

function ofTheYear(played: Played): Question[] {
  const nights = played.sent.map(({ night }) => night);
  const total = (of: 'joiners' | 'leavers' | 'changed'): number =>
    nights.slice(1).reduce((sum, night) => sum + night[of].length, 0);
  const page = join(temporaryFolder(), 'history.html');
  return [
    {
      asks: 'How many people were there over the year?',
      command: ['history', '--format', 'json'],
      faultOf: (text) => {
        const { uploads } = JSON.parse(text) as { uploads: Record<string, number | string>[] };
        // Who came in an upload that was refused came in the next one again.
        const counted = uploads.slice(0, -1).filter(({ state }) => state !== 'rejected');
        const sum = (key: string): number => counted.reduce((all, one) => all + Number(one[key]), 0);
        return differs(
          {
            uploads: uploads.length,
            employees: uploads[0]?.['employees'],
            joiners: sum('joiners'),
            leavers: sum('leavers'),
            changed: sum('movers'),
          },
          {
            uploads: NIGHTS,
            employees: nights.at(-1)?.records.length,
            joiners: total('joiners'),
            leavers: total('leavers'),
            changed: total('changed'),
          },
        );
      },
    },
    {
      asks: 'How was it in March?',
      command: ['history', '--since', '2025-03-01', '--until', '2025-03-31', '--format', 'csv'],
      faultOf: (text) => {
        const march = nights.filter(({ at }) => at.getUTCMonth() === 2);
        return differs({ rows: text.trim().split('\r\n').length - 1 }, { rows: march.length });
      },
    },
    {
      asks: 'The year as a page',
      command: ['history', '--format', 'html', '--output', page],
      faultOf: () =>
        lacks(sentOn(played, 0).receipt, sentOn(played, NIGHTS - 1).receipt)(readFileSync(page, 'utf8')),
    },
    {
      asks: 'On which nights was nothing sent?',
      command: ['history'],
      faultOf: lacks(new RegExp(`no planned sync has left a receipt \\(${GAP.nights} nights\\)`)),
    },
    {
      asks: 'Which uploads were held?',
      command: ['history', '--state', 'held', '--format', 'csv'],
      faultOf: (text) => {
        const held = played.sent.filter((one) => one.held.length > 0);
        return held.length === text.trim().split('\r\n').length - 1
          ? lacks(...held.map(({ receipt }) => receipt))(text)
          : 'another number of them';
      },
    },
    {
      asks: 'What did the other program send?',
      command: ['history', '--config', DAUGHTER.config, '--format', 'csv'],
      faultOf: (text) =>
        differs({ rows: text.trim().split('\r\n').length - 1 }, { rows: played.daughter.length }),
    },
  ];
}

function ofRecords(played: Played): Question[] {
  return [
    {
      asks: 'Were the records changed since?',
      command: ['verify', '--all', '--format', 'json'],
      faultOf: (text) => {
        const { receipts } = JSON.parse(text) as { receipts: Record<string, string>[] };
        const good = receipts.filter(({ content, signature }) => content === 'same' && signature === 'valid');
        return differs({ receipts: receipts.length, good: good.length }, { receipts: NIGHTS, good: NIGHTS });
      },
    },
    {
      asks: 'Was this upload refused in the portal?',
      command: ['show', sentOn(played, REJECTED).receipt],
      faultOf: lacks('rejected'),
    },
  ];
}

function ofThePortal(played: Played): Question[] {
  const last = sentOn(played, NIGHTS - 1);
  const folder = temporaryFolder();
  const [file, ids] = [join(folder, 'processed.xml'), join(folder, 'people.csv')];
  writeFileSync(file, last.employees);
  const [first, ...others] = last.night.records.map(({ employee_id }) => employee_id);
  writeFileSync(ids, `${['employee_id', ...others, '9999999'].join('\n')}\n`);
  return [
    {
      asks: 'Is it what the portal processed?',
      command: ['verify', '--portal-file', file],
      faultOf: lacks(last.receipt),
    },
    {
      asks: 'Does the portal have the same people?',
      command: ['verify', '--portal-ids', ids],
      code: 1,
      faultOf: lacks(first ?? '?', '9999999'),
    },
  ];
}
