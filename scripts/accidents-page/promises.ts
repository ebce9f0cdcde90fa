/** What was tried, what happens, the test that tries it, and words by which it is found in that file. */
export type Tried = readonly [what: string, happens: string, test: string, words: string];

/** What an approval lets through. */
export const APPROVALS: readonly Tried[] = [
  [
    'an approval that names no plan, or half of one, lets nothing through',
    'held, nothing sent',
    'test/commands/accidents.test.ts',
    'that names no plan, or half of one, lets nothing through',
  ],
  [
    'an approval doesn’t fit another roster',
    'held, nothing sent',
    'test/commands/accidents.test.ts',
    'doesn’t fit another roster',
  ],
  [
    'an approval doesn’t fit another program',
    'held, nothing sent',
    'test/commands/accidents.test.ts',
    'doesn’t fit another program',
  ],
  [
    'an approval doesn’t fit another address',
    'held, nothing sent to either',
    'test/commands/accidents.test.ts',
    'doesn’t fit another address',
  ],
  [
    'an approval doesn’t fit the same roster after another upload',
    'held, nothing sent; a new plan id',
    'test/commands/accidents.test.ts',
    'doesn’t fit the same roster after another upload',
  ],
  [
    'an approval that is right lets exactly this plan through, once, and is in the receipt',
    'sent once, `Approved-By` in the receipt; used again: held',
    'test/commands/accidents.test.ts',
    'that is right lets exactly this plan through, once, and is in the receipt',
  ],
  [
    'an approver commits under another name and pushes it',
    'held: they made a part of it',
    'test/adapters/github/authors.test.ts',
    'is made by whoever pushed it, whatever name is in the commit',
  ],
  [
    'an approver proposes a pull request with commits of somebody else',
    'held',
    'test/adapters/github/authors.test.ts',
    'is made by its proposer, whoever wrote the commits',
  ],
  [
    'an approver commits to a colleague’s pull request, or pushes to its branch, and a squash hides it',
    'held',
    'test/adapters/github/authors.test.ts',
    'before a squash hid it',
  ],
  [
    'an approver dates a commit years ago',
    'held: commits are found by descent',
    'test/adapters/github/authors.test.ts',
    'is found by descent',
  ],
  [
    'an approver forces other commits upon a pull request, or pushes on top of one that is merged',
    'held',
    'test/adapters/github/authors.test.ts',
    'is made by who forced other commits upon it',
  ],
  [
    'the HR lead approves what the analyst has proposed and the lead has merged (merge, squash, rebase)',
    'sent',
    'test/adapters/github/authors.test.ts',
    'of somebody else’s may be merged by who approves it',
  ],
  [
    'an import that a bot proposes, merged and approved by the HR lead',
    'sent',
    'test/adapters/github/authors.test.ts',
    'of a bot may be merged by who approves it',
  ],
  [
    'nobody changed anything, and a schema holds the plan',
    'sent, once it is approved',
    'test/commands/held.test.ts',
    'needn’t ask who made what where git has no change',
  ],
  [
    'all approvers have left',
    'sent, once an administrator approves',
    'test/commands/held.test.ts',
    'who have left have an administrator approve for them',
  ],
  [
    'GitHub doesn’t know who made a commit',
    'held for all but an administrator who made no known part',
    'test/commands/held.test.ts',
    'are administrators alone where somebody unknown made a part',
  ],
  [
    'GitHub names nobody, or the token may not read pull requests',
    'held, with the right that is missing',
    'test/adapters/github/approve.test.ts',
    'isn’t given where the token may not read',
  ],
  [
    '`approvers` that are a team, a mail address, a URL, or begin with `@`',
    'refused: `config/invalid`',
    'test/core/config/logins.test.ts',
    'isn’t a login as',
  ],
  [
    '10,000 damaged rosters (bytes, cells, rows, headers; 1 to 4 each)',
    'sent exactly as the file says, or nothing sent; no text of a cell shown',
    'test/fuzz/fuzz.test.ts',
    'is sent exactly as it says, or not at all',
  ],
];

/** By somebody who may push commits and tags, and hasn’t the API key. */
export const SHEDDING: readonly Tried[] = [
  [
    'another program, or another configuration file, for the same address',
    'held: `other-configuration`; the plan compares with what was uploaded there last',
    'test/commands/shedding.test.ts',
    'isn’t a first sync: another',
  ],
  [
    '… and the first one again, after months',
    'the same',
    'test/commands/shedding.test.ts',
    'the first one can’t come back unseen',
  ],
  [
    '`first-sync: allow` for a real program',
    'held: `first-sync`',
    'test/commands/shedding.test.ts',
    'counts for this machine only',
  ],
  [
    'a list of domains or departments, a pattern, a filter, a limit of records or a rule, loosened together with the data that needs it',
    'held: `loosened`, and the summary says which settings changed',
    'test/commands/shedding.test.ts',
    'what a change loosens is judged as before it, too:',
  ],
  [
    'a column that was renamed',
    'held: `loosened`, once',
    'test/commands/shedding.test.ts',
    'a column that the configuration before can’t find',
  ],
  [
    'a new department in `departments`',
    'uploaded; the summary names it',
    'test/commands/shedding.test.ts',
    'an addition to the departments is only named',
  ],
  [
    'other paths of the API, or another form of the upload',
    'held: `paths`; the plan id is another one, too',
    'test/commands/shedding.test.ts',
    'another path or form of the API',
  ],
  [
    'five e-mail addresses redirected every night',
    'held in the second night: `max-email-changes`',
    'test/commands/shedding.test.ts',
    'five addresses are too many in the second night',
  ],
  [
    'joiners or changed people, a few every night',
    'held: `max-joiners`, `max-movers`',
    'test/commands/shedding.test.ts',
    'joiners and changed people are counted, too',
  ],
  [
    '3 of 4 people leave, within `floor`',
    'held: `max-leavers`',
    'test/commands/shedding.test.ts',
    'whatever the limits say',
  ],
  [
    'positions for the first time, or another root',
    'held: `hierarchy`',
    'test/commands/shedding.test.ts',
    'that are sent for the first time are held',
  ],
  [
    'positions that changed a little every night while the portal refused them',
    'held: `max-movers`, against the last that were accepted',
    'test/commands/shedding.test.ts',
    'not with those of a `Partial` upload',
  ],
  [
    'tags that look like receipts, newer than the true one: 1, 100, 3,000',
    'passed over and counted; the true receipt is the baseline and says who may approve',
    'test/commands/attacks.test.ts',
    'push the true one out of sight',
  ],
  [
    'such tags on every second of twenty minutes',
    "passed over; the next receipt isn't dated in the future",
    'test/commands/attacks.test.ts',
    'stops no sync and gives no time',
  ],
  [
    'such a tag just before the upload',
    'uploaded; a signed one ends the sync',
    'test/commands/attacks.test.ts',
    'that appears before the very last look',
  ],
  [
    'such tags where GitHub gives a hundred at a time',
    'passed over and counted; one more call for each hundred',
    'test/adapters/github/sync.test.ts',
    'that somebody forged are passed over',
  ],
  [
    '2,000 such tags on one file of 20 MB',
    "passed over; the file isn't read",
    'test/commands/receipts.test.ts',
    'thousands of tags on one large file',
  ],
  [
    'more than 20,000 of them, and no signed receipt among them',
    'refused, with the way to delete them',
    'test/commands/attacks.test.ts',
    'is one of 20,000 at most',
  ],
  ['a rotated key', 'held: `first-sync`', 'test/commands/attacks.test.ts', 'that is a held first sync'],
  [
    'a rejection that nobody signed',
    'passed over and counted',
    'test/commands/held.test.ts',
    'whose rejection somebody else made',
  ],
  [
    "a true receipt rejected, so that its people wouldn't leave",
    'held: the guards judge by the rejected upload, too',
    'test/commands/held.test.ts',
    'still counts for the guards',
  ],
  [
    'every receipt rejected, one after another',
    'held; the plan compares with the last of them',
    'test/commands/held.test.ts',
    'where every upload was rejected',
  ],
  [
    'a receipt made anew by somebody without the key, with other numbers or on another commit',
    '`verify` says `not valid`, the sync is held',
    'test/commands/signatures.test.ts',
    'isn’t valid where anything of the receipt was changed',
  ],
  [
    'a receipt made anew whose signature still fits',
    '`verify` says `not valid`: the next one names another digest',
    'test/commands/signatures.test.ts',
    'shows a receipt that was made anew, though its own signature fits',
  ],
  [
    'the signature of a receipt used for a rejection, a confirmation, another time or program',
    'not valid',
    'test/core/receipts/signature.test.ts',
    'doesn’t fit %s',
  ],
  [
    'a pull request that brings a public key of its own',
    'the check goes by the list of its base',
    'test/commands/signatures.test.ts',
    'isn’t given keys by the change that it checks',
  ],
];

/** What a check reads, and what a sync sends. */
export const READING: readonly Tried[] = [
  [
    'the roster has `working-tree-encoding`: git keeps other bytes than the work tree has, and sees no change',
    'at a desk: problem `roster/filtered`; in a workflow check reads the commit, as sync does',
    'test/commands/reading.test.ts',
    'is read in a workflow as a sync reads it',
  ],
  [
    'roster or configuration in Git LFS, with `lfs: true`; `ident`; `assume-unchanged`',
    'at a desk: `roster/filtered`, with every other problem; in a workflow what git keeps is checked',
    'test/commands/reading.test.ts',
    'what lies between git and the work tree',
  ],
  [
    'git keeps a pointer of LFS, or what git-crypt has made',
    'said in words, in check and sync; nothing sent',
    'test/commands/reading.test.ts',
    'is said at a desk, in a workflow and in a sync',
  ],
  [
    '`core.autocrlf`, `text=auto`, `eol=crlf`',
    'the same plan',
    'test/commands/reading.test.ts',
    'gives the same plan with core.autocrlf',
  ],
  [
    'an earlier step of the workflow has changed roster, configuration or schemas',
    'the commit is checked; a warning names the files that weren’t',
    'test/commands/reading.test.ts',
    'a roster that a step has changed is reported',
  ],
  [
    'another mode of a file',
    'isn’t a change: sent',
    'test/commands/reading.test.ts',
    'another mode of a file isn’t a change',
  ],
  [
    'a change is checked with the base checked out (`pull_request_target`, `workflow_run`, `issue_comment`, `ref: main`)',
    'failed: the change was not read, and what to check out',
    'test/action/occasion.test.ts',
    'a check of the base fails',
  ],
  [
    'a change turns on `show-values`, on any event',
    'counts only where the head of `branch` has it; where that can’t be read, not at all',
    'test/action/occasion.test.ts',
    'doesn’t decide what of people may be shown',
  ],
  [
    'a change maps ids to surnames with `pattern: .*`, or names departments, headers, `known-ids`',
    'read by its own mapping; nothing of it is shown',
    'test/commands/base.test.ts',
    'isn’t shown for a pattern',
  ],
  [
    'a pull request to another branch than the one that is sent',
    'the branch that is sent decides',
    'test/action/occasion.test.ts',
    'the branch that is sent decides',
  ],
  [
    'a fork is checked out itself',
    'nothing of the fork decides what is shown; its commit must be the one of the event',
    'test/action/occasion.test.ts',
    'nothing of the fork decides',
  ],
  [
    'a check on `push`, `merge_group`, a dispatch on another branch, with the key',
    'the key isn’t used',
    'test/action/occasion.test.ts',
    'doesn’t use the key',
  ],
  [
    'workflow and roster in two repositories with other default branches',
    'each has its own',
    'test/action/occasion.test.ts',
    'whatever its own is called',
  ],
  [
    'GitHub can’t be asked, and the roster has problems',
    '`failed`, nothing sent; the problems are listed',
    'test/adapters/github/sync.test.ts',
    'an outage hides nothing that is wrong with the roster itself',
  ],
  [
    'a sparse or partial checkout, a roster in a submodule, `core.worktree`',
    'said, with what to do',
    'test/commands/reading.test.ts',
    'a checkout that lacks something says what to do',
  ],
];
