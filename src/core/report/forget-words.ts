import { counted, wrapped } from '../base/text.js';
import type { Shared } from '../forget/gathered.js';
import { forTerminal } from './escape.js';

/* What is said once a history was rewritten: what was done, the proof, and what is still to be done on GitHub. */

interface Forgotten {
  readonly commits: number;
  readonly changedCommits: number;
  readonly dropped: number;
  readonly changedFiles: number;
  readonly removed: readonly string[];
  readonly changes: {
    readonly refs: readonly unknown[];
    readonly records: readonly string[];
    readonly deleted: readonly string[];
  };
  readonly proof: Proof | undefined;
  readonly notes: readonly string[];
  /** What somebody else has, too. */
  readonly shared: Shared | undefined;
  readonly otherRefs: readonly { readonly name: string }[];
}

interface Proof {
  readonly objects: number;
  readonly binaries: number;
  readonly found: readonly { readonly where: string; readonly kind: string }[];
  readonly isIdSought: boolean;
  readonly longer: readonly string[];
}

/** So many places are named. */
const NAMED = 20;
const WIDTH = 100;

/** @param dryRun whether nothing was changed */
export function forgetLines(found: Forgotten, dryRun: boolean): string[] {
  const { commits, changedCommits, dropped, changedFiles, removed, changes, notes } = found;
  const isNothing = changes.refs.length === 0;
  const done = dryRun ? 'Would change' : 'Changed';
  return [
    ...notes.flatMap((note) => wrapped(`Note: ${forTerminal(note)}`, WIDTH)),
    ...(isNothing ? ['Nothing of the history changes.'] : []),
    ...(isNothing
      ? []
      : [
          `${done}: ${changedCommits} of ${counted(commits, 'commit')}, ${counted(changedFiles, 'version')} of files; ${counted(changes.records.length, 'receipt')} became records of what was sent.`,
        ]),
    ...(dropped > 0 ? [`Cut off: ${counted(dropped, 'commit')}.`] : []),
    ...named('Deleted, since their commits are gone', changes.deleted),
    ...named('Taken out as a whole, since nobody can be taken out of them', removed),
    ...(dryRun ? ['This was a dry run: nothing was changed.'] : []),
    ...proofLines(found.proof, found.shared),
    ...sharedLines(found.shared),
    ...named('Left alone, since the name, or the address, goes on there and may be somebody else’s', [
      ...new Set(found.proof?.longer),
    ]),
    ...(dryRun || isNothing ? [] : STILL_TO_DO.flatMap((step, at) => stepLines(step, at))),
    ...(dryRun ? [] : otherLines(found.otherRefs)),
  ];
}

const named = (title: string, names: readonly string[]): string[] =>
  names.length === 0
    ? []
    : [
        `${title}: ${names.slice(0, NAMED).map(forTerminal).join(', ')}${names.length > NAMED ? `, … and ${names.length - NAMED} more` : ''}.`,
      ];

/** An id that was changed, or a column that was once sorted by itself, leaves what is theirs under another id. */
function sharedLines(shared: Shared | undefined): string[] {
  if (!isAnythingShared(shared)) return [];
  const { names, addresses, ids } = shared;
  const what = [
    ...(names > 0 ? ['a name'] : []),
    ...(addresses > 0 ? [counted(addresses, 'address', 'addresses')] : []),
  ].join(' and ');
  const more = ids.length > NAMED ? `, … and ${ids.length - NAMED} more` : '';
  const under = ids.length > 0 ? ` (${ids.slice(0, NAMED).map(forTerminal).join(', ')}${more})` : '';
  return wrapped(
    `Left alone everywhere: ${what} of the person that records with another id have, too${under}. If such an id is theirs, too, run the command with it, too, in a fresh mirror once this one is pushed. Else nobody can say who is meant: look for it in messages, names of authors and files.`,
    WIDTH,
  );
}

const isAnythingShared = (shared: Shared | undefined): shared is Shared =>
  shared !== undefined && shared.names + shared.addresses > 0;

function proofLines(proof: Proof | undefined, shared: Shared | undefined): string[] {
  if (!proof) return [];
  const { objects, binaries, found, isIdSought, longer } = proof;
  const but = longer.length > 0 || isAnythingShared(shared) ? ', but for what is left alone below' : '';
  const limits =
    binaries > 0
      ? ` ${counted(binaries, 'file')} of them ${binaries === 1 ? 'isn’t a text' : 'aren’t texts'}: pictures and PDFs can’t be searched, so look at them.`
      : '';
  if (found.length === 0)
    return wrapped(
      `Proof: ${objects} objects that branches and tags reach were searched. None has a record,${isIdSought ? ' the id,' : ''} an address or the name of the person${but}.${limits}`,
      WIDTH,
    );
  return [
    `Not proved: something of the person is still in ${counted(found.length, 'place')}:`,
    ...found.slice(0, NAMED).map(({ where, kind }) => `  ${forTerminal(where)}: ${kind}`),
    ...(found.length > NAMED ? [`  … and ${found.length - NAMED} more`] : []),
    ...(limits === '' ? [] : [limits.trim()]),
  ];
}

/** docs/data-protection.md, Erase a person, says the same with more words. */
const STILL_TO_DO: readonly (readonly [string, ...string[]])[] = [
  ['Disable the sync workflow (gh workflow disable), and wait for runs to end.'],
  ['Lift the rulesets that forbid force pushes to the branch, and changes of roster-sync tags.'],
  [
    'Push from this folder, and put the rulesets and the workflow back:',
    'git -c remote.origin.mirror=false push --force --prune origin "refs/heads/*:refs/heads/*" "refs/tags/*:refs/tags/*"',
  ],
  [
    'Pull requests keep their own refs (refs/pull/*) and show old commits: only GitHub Support removes those, with cached views. Send them the repository and the numbers of the pull requests.',
  ],
  ['Delete forks, and have every clone made anew.'],
  ['Delete artifacts and logs of runs, and comments and issues that name the id.'],
  ['Delete this mirror when all of it is done, and write down when and why it was done.'],
];

function stepLines([text, command]: (typeof STILL_TO_DO)[number], at: number): string[] {
  const [first = '', ...rest] = wrapped(text, WIDTH - 4);
  return [
    ...(at === 0 ? ['', 'Nothing was pushed. Still to do:'] : []),
    `  ${at + 1}. ${first}`,
    ...rest.map((line) => `     ${line}`),
    ...(command === undefined ? [] : [`     ${command}`]),
  ];
}

function otherLines(refs: readonly { readonly name: string }[]): string[] {
  const others = refs.filter(({ name }) => !name.startsWith('refs/pull/'));
  const pulls = refs.length - others.length;
  return [
    ...(pulls > 0 ? [`At the remote: ${counted(pulls, 'ref')} of pull requests (refs/pull/*).`] : []),
    ...named(
      'At the remote, and not pushed',
      others.map(({ name }) => name),
    ),
  ];
}
