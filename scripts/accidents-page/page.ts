import { readFileSync } from 'node:fs';
import { EXPORTS } from './exports.js';
import { FAULTS } from './faults.js';
import { HOSTILE } from './hostile.js';
import { APPROVALS, READING, SHEDDING, type Tried } from './promises.js';

const INTRODUCTION = `<!-- Written by npm run build from scripts/accidents-page/ and test/commands/accidents.json: edit those. -->

# What can go wrong, and what happens

For auditors, and for whoever has to decide whether this can be relied on.

**What you want to know first:**

- **The roster is damaged or half of it is gone.** It isn’t sent. Either it is refused until it is fixed, or it is held until somebody approves exactly that plan. Nothing is deleted meanwhile.
- **A few people are deleted every night, unseen.** Everything that a limit counts is counted over seven days, and each plan names who will be deleted. Up to three people pass without an approval; the limit is yours.
- **It was wrong, and somebody approved it.** A file that is queued can be cancelled in the portal: [a wrong approval](approvals.md#a-wrong-approval), minute by minute.
- **Somebody wants to delete or redirect people, and may push to the repository.** Without the API key nobody can make a receipt that counts, and nobody may approve what they made a part of.
- **The check was green.** Then a sync of that commit sends what the check read, or says why it doesn’t.
- **A run dies, the network breaks, a disk is full.** The next good run puts it right, and until then every run says that something was perhaps sent.
- **Somebody reads the logs.** No name, no address and no key is in them.

**What isn’t held:** an older roster that is committed again and stays within the limits of the guards. To git and to the platform it is a change like any other; its plan shows who will be deleted. And nothing here was tried against the live API ([what is assumed](vendor-api.md#what-is-assumed)).

Below is what was tried and what happens. Each row is tried at every change of this program; the last column has the test’s file, and words by which it is found there. Nothing is sent unless it says so.`;

interface Section {
  readonly title: string;
  readonly text: string;
  readonly rows: readonly Tried[];
}

/** docs/accidents.md. */
export function accidentsPage(): string {
  const parts = sections().map(({ title, text, rows }) =>
    [`## ${title}`, ...(text === '' ? [] : [text]), table(rows)].join('\n\n'),
  );
  return `${[INTRODUCTION, ...parts].join('\n\n')}\n`;
}

function sections(): Section[] {
  return [
    {
      title: 'Accidents with the roster',
      text: 'Each on a company of 200 invented people who were uploaded before; after each of them an ordinary good change is uploaded. `held` waits for an approval, `refused` must be fixed. The names are those of the [guards](approvals.md#what-is-held) and of the [rules](rules.md).',
      rows: accidents(),
    },
    { title: 'Exports, workbooks and dates', text: '', rows: EXPORTS },
    { title: 'Approvals', text: '', rows: APPROVALS },
    {
      title: 'Guards that a commit or a tag would shed',
      text: 'By somebody who may push commits and tags, and hasn’t the API key.',
      rows: SHEDDING,
    },
    { title: 'What is checked is what is sent', text: '', rows: READING },
    { title: 'Interruptions and faults', text: '', rows: FAULTS },
    {
      title: 'Hostile input',
      text: 'Seconds and the most memory of the whole process are those of a machine with two busy cores; Node alone takes about 60 MB, an ordinary check of 10,000 people 175 MB.',
      rows: HOSTILE,
    },
  ];
}

/** What became of each accident, as the test has seen it. */
function accidents(): Tried[] {
  const file = new URL('../../test/commands/accidents.json', import.meta.url);
  const outcomes = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.entries(outcomes).map(([name, happens]) => [
    name,
    happens,
    'test/commands/accident-list.ts',
    name.replace(/ \(\d+(\.\d+)? %\)$/, ''),
  ]);
}

function table(rows: readonly Tried[]): string {
  const cells = rows.map(([what, happens, test, words]) => [what, happens, `\`${test}\`: ${words}`]);
  const lines = [['what was tried', 'what happens', 'test'], ['---', '---', '---'], ...cells];
  return lines
    .map((line) => `| ${line.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`)
    .join('\n');
}
