import { Failure } from '../base/failure.js';
import { counted } from '../base/text.js';
import { renameIt, roomWords } from '../receipts/ledger.js';
import { timeOf } from '../receipts/names.js';
import { NEW_KEY, SIGNED_WITH } from '../receipts/signature-words.js';
import { isCron } from '../workflows/cron.js';
import { nextSyncOf, sendingWorkflows } from '../workflows/sending.js';
import { readWorkflow, type Permissions } from '../workflows/workflow.js';
import type { AboutProgram, Facts } from './facts.js';
import { about, type Finding } from './finding.js';
import { ownersOf } from './owners.js';

/* What is around the roster: branch, privacy, rights, rules, schedule, people, receipts. */

const DAY = 24 * 60 * 60 * 1000;
const ASK_GITHUB = 'Set GITHUB_TOKEN here, or run `mode: doctor` in a workflow.';
const SANDBOX_ONLY = 'The configuration sends to the sandbox on this machine only.';
const FOR_REAL = 'Look again once `api.base-url` is gone from the configuration.';

export function sentBranch(
  { remote, onlyBranch, isSandbox }: AboutProgram,
  { head, branch, isOfChange }: Facts,
): Finding {
  const say = about('Branch');
  if (head === undefined)
    return say.fix('There isn’t a commit yet.', 'Commit the roster and the configuration.');
  if (remote instanceof Failure) return say.unproven('The remote couldn’t be asked.', remote.hint);
  if (!remote && isSandbox)
    return say.unproven(
      'There isn’t a remote; the sandbox needs none.',
      'Add the private repository as a remote before the first real sync.',
    );
  if (!remote)
    return say.fix(
      'There isn’t a remote, and receipts must be where everybody sees them.',
      'Add the private repository as a remote, and push.',
    );
  if (isOfChange) return say.unproven('This run is of a change.', `Start doctor on ${onlyBranch}.`);
  if (remote.head === undefined)
    return say.fix(`The remote has no branch ${onlyBranch}.`, `Push ${onlyBranch} first.`);
  if (branch !== undefined && branch !== onlyBranch)
    return say.fix(
      `This is the branch ${branch}, and only ${onlyBranch} is sent.`,
      `Check out ${onlyBranch}.`,
    );
  if (remote.head !== head)
    return say.fix(
      `The commit ${head.slice(0, 12)} isn’t the head of ${onlyBranch} on the remote, which is at ${remote.head.slice(0, 12)}.`,
      'Pull or push first.',
    );
  return say.ok(`${onlyBranch} is checked out, at the head that the remote has.`);
}

export function privacy({ remote, config }: AboutProgram): Finding {
  const say = about('Private repository');
  const isPublic = remote instanceof Failure ? undefined : remote?.isPublic;
  if (isPublic === undefined) return say.unproven('Whether it is private isn’t known here.', ASK_GITHUB);
  if (!isPublic) return say.ok('It is private.');
  return config['allow-public']
    ? say.ok('It is public, and `allow-public: true` says that this is meant.')
    : say.fix('It is public, and so is the roster.', 'Make it private (Settings, General).');
}

/** What the job of a mode needs, as its workflow says it. */
const RIGHTS: Readonly<Record<string, readonly (readonly [scope: string, level: 'read' | 'write'])[]>> = {
  sync: [
    ['contents', 'write'],
    ['issues', 'write'],
    ['pull-requests', 'read'],
  ],
  check: [
    ['contents', 'read'],
    ['pull-requests', 'write'],
  ],
};

export function tokenRights({ receipt, isSandbox }: AboutProgram, { workflows }: Facts): Finding {
  const say = about('Token rights');
  const jobs = workflows.flatMap(
    (one) => readWorkflow(one)?.jobs.map((job) => ({ ...job, path: one.path })) ?? [],
  );
  const lacks = jobs.flatMap(({ mode, permissions, path }) =>
    (RIGHTS[mode] ?? [])
      .filter(([scope, level]) => permissions !== undefined && !grants(permissions, scope, level))
      .map(([scope, level]) => `\`${scope}: ${level}\` for ${mode} in ${path}`),
  );
  if (lacks.length > 0)
    return say.fix(
      `The workflows don’t ask for ${lacks.join(', ')}.`,
      'Add it under `permissions` of the job.',
    );
  if (receipt?.receipt?.runUrl !== undefined)
    return say.ok('A run of the workflow wrote the newest receipt.');
  if (isSandbox && jobs.length === 0) return say.unproven(SANDBOX_ONLY, FOR_REAL);
  return say.unproven(
    jobs.length > 0 && jobs.every(({ permissions }) => permissions !== undefined)
      ? 'The workflows ask for what is needed.'
      : 'No workflow asks for them, so the settings of the repository decide.',
    'Only writing proves that GitHub grants it: the first sync does, before it sends anything.',
  );
}

function grants(permissions: Permissions, scope: string, level: 'read' | 'write'): boolean {
  if (permissions === 'write-all') return true;
  if (permissions === 'read-all') return level === 'read';
  return permissions[scope] === 'write' || permissions[scope] === level;
}

/** Of what only GitHub knows. */
const unasked = (say: ReturnType<typeof about>, isSandbox: boolean): Finding =>
  isSandbox ? say.unproven(SANDBOX_ONLY, FOR_REAL) : say.unproven('GitHub couldn’t be asked.', ASK_GITHUB);

const HOW_RULES = 'docs/rulesets.md says which rules to set (Settings, Rules).';

export function tagRules({ rules, isSandbox }: AboutProgram): Finding {
  const say = about('Rules for receipts');
  if (!rules) return unasked(say, isSandbox);
  if (rules.tags instanceof Failure) return say.unproven(rules.tags.message, rules.tags.hint);
  const { receipts, rejections } = rules.tags;
  if (receipts.includes('creation'))
    return say.fix(
      'A ruleset keeps the tags `roster-sync/…` from being made, and so every sync from its receipt.',
      HOW_RULES,
    );
  const needed = ['deletion', 'update'] as const;
  const open = needed.filter((rule) => !receipts.includes(rule) || !rejections.includes(rule));
  if (open.length > 0)
    return say.fix(
      `Everybody who may push can ${open.map((rule) => (rule === 'deletion' ? 'delete' : 'change')).join(' and ')} receipts or rejections.`,
      HOW_RULES,
    );
  return say.ok('Receipts and rejections can’t be changed or deleted.');
}

export function branchRules({ rules, isSandbox, onlyBranch }: AboutProgram): Finding {
  const say = about('Rules for the branch');
  if (!rules) return unasked(say, isSandbox);
  const { branch } = rules;
  if (branch instanceof Failure) return say.unproven(branch.message, branch.hint);
  const names = { pull_request: 'a pull request', required_status_checks: 'the roster check' };
  const open = Object.entries(names).filter(([rule]) => !branch.includes(rule));
  if (open.length > 0)
    return say.fix(
      `No ruleset makes ${open.map(([, name]) => name).join(' and ')} a must on ${onlyBranch}.`,
      HOW_RULES,
    );
  const kept = ['deletion', 'non_fast_forward'].every((rule) => branch.includes(rule));
  return kept
    ? say.ok(`${onlyBranch} changes by checked pull requests only, and its history is kept.`)
    : say.fix(`The history of ${onlyBranch} can be rewritten or deleted.`, HOW_RULES);
}

export function schedule(
  { remote, isSandbox }: AboutProgram,
  { workflows, configPath, now }: Facts,
): Finding {
  const say = about('Schedule');
  const syncing = sendingWorkflows(workflows, configPath);
  const schedules = syncing.flatMap((one) => one.schedules.map((line) => ({ ...line, path: one.path })));
  const wrong = schedules.find(({ cron }) => !isCron(cron));
  if (wrong)
    return say.fix(
      `The cron line of ${wrong.path} can’t be read.`,
      'It has five fields: minute, hour, day, month, day of the week.',
    );
  const next = nextSyncOf(workflows, configPath, now);
  const paths = [...new Set(schedules.map(({ path }) => path))];
  const at = next && `${next.at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  if (at !== undefined && paths.length > 1)
    return say.unproven(
      `${paths.join(' and ')} each send a roster; the next run is at ${at}.`,
      'Keep one of them for each configuration.',
    );
  if (at !== undefined) return say.ok(`${paths.join('')} runs next at ${at}.`);
  const unsure = syncing.filter((one) => one.isConditional && one.schedules.length > 0);
  if (unsure.length > 0)
    return say.unproven(
      `Whether ${unsure.map(({ path }) => path).join(' and ')} sends is decided by an \`if\`.`,
      'Read it: on which runs of the schedule does it come true?',
    );
  if (syncing.length > 0)
    return say.fix(
      `${syncing.map(({ path }) => path).join(', ')} has no schedule that runs.`,
      'Add `schedule` with a `cron` line under `on`.',
    );
  if (isSandbox || !remote || remote instanceof Failure)
    return say.unproven(
      'No workflow here runs `mode: sync`.',
      'Run roster-sync init --workflows sync, unless a schedule elsewhere runs roster-sync sync.',
    );
  return say.fix(
    'No workflow runs `mode: sync`.',
    'Run roster-sync init --workflows sync, which writes one.',
  );
}

export function lastRun({ runs }: AboutProgram): Finding {
  const say = about('Last nightly run');
  if (runs === undefined) return unasked(say, false);
  if (runs instanceof Failure) return say.unproven(runs.message, runs.hint);
  const off = runs.find(({ isActive }) => !isActive);
  if (off) return say.fix(`GitHub has switched ${off.path} off.`, 'Switch it on again under Actions.');
  const [newest] = runs
    .flatMap(({ lastRun: run }) => run ?? [])
    .toSorted((a, b) => b.at.getTime() - a.at.getTime());
  if (!newest) return say.unproven('The schedule hasn’t started a run yet.', 'Look again tomorrow.');
  const day = newest.at.toISOString().slice(0, 10);
  if (newest.conclusion === undefined)
    return say.unproven(`The run of ${day} isn’t over.`, 'Look again when it is.');
  return newest.conclusion === 'success'
    ? say.ok(`The run of ${day} worked.`)
    : say.fix(
        `The run of ${day} ended with “${newest.conclusion}”.`,
        'Its summary, under Actions, says what to do.',
      );
}

export function codeOwners({ config, isSandbox }: AboutProgram, { owners, configPath }: Facts): Finding {
  const say = about('Code owners');
  if (!owners)
    return isSandbox
      ? say.unproven(SANDBOX_ONLY, FOR_REAL)
      : say.fix(
          'There isn’t a CODEOWNERS, so nobody has to see a change of the roster.',
          'Write .github/CODEOWNERS as docs/rulesets.md has it.',
        );
  const files = [[config.roster.file].flat()[0] ?? '', configPath];
  const unowned = files.filter((file) => ownersOf(owners.text, file).length === 0);
  return unowned.length > 0
    ? say.fix(
        `${owners.path} names nobody for ${unowned.join(' and ')}.`,
        'Add a line for it, as docs/rulesets.md has it.',
      )
    : say.ok(`${owners.path} names somebody for the roster and the configuration.`);
}

export function approvers({ config, strangers }: AboutProgram): Finding {
  const say = about('Approvers');
  const named = config.guards.approvers;
  if (!named) return say.ok('Anybody with write access may approve; `guards.approvers` limits that.');
  if (strangers === undefined)
    return say.unproven(
      `${counted(named.length, 'login is', 'logins are')} named. Whether they may write isn’t known here.`,
      ASK_GITHUB,
    );
  if (strangers instanceof Failure) return say.unproven(strangers.message, strangers.hint);
  return strangers.length > 0
    ? say.fix(
        `${strangers.join(', ')} can’t write to the repository, and so not start a run that approves.`,
        'Give them write access, or correct `guards.approvers`.',
      )
    : say.ok(`${named.join(', ')} may approve.`);
}

/** A check has looked for receipts, and knows why it compares with none. */
function noReceipt({ outcome }: AboutProgram): Finding {
  const say = about('Receipts');
  const { unsignedReceipts: checker, employees, failure } = outcome;
  if (checker) return say.unproven(`No receipt is ${SIGNED_WITH[checker]}.`, NEW_KEY[checker]);
  if (employees === undefined) return say.unproven('The roster can’t be read yet.', 'Fix the roster first.');
  if (failure) return say.unproven(failure.message, failure.hint);
  return say.unproven('Nothing was uploaded yet.', APPROVE_FIRST);
}

const APPROVE_FIRST = 'Start the sync workflow by hand; its first plan is held until somebody approves it.';

export function receipts(known: AboutProgram, { now, keysUnread }: Facts): Finding {
  const { receipt, config, outcome, remote, tagAbove } = known;
  const say = about('Receipts');
  if (tagAbove !== undefined) return say.fix(roomWords(tagAbove), renameIt(tagAbove));
  // Whoever asks for a receipt gets no answer then, not even with the API key.
  if (keysUnread) return say.fix(keysUnread.message, keysUnread.hint);
  if (remote instanceof Failure && !receipt)
    return say.unproven('The remote couldn’t be asked.', remote.hint);
  if (!receipt) return noReceipt(known);
  const days = Math.floor((now.getTime() - timeOf(receipt.name)) / DAY);
  if (days > config['stale-after'])
    return say.fix(
      `Nothing has been accepted for ${days} days: the newest is ${receipt.name}.`,
      'See what the last nights say, under Actions.',
    );
  // Every one was rejected, or all went to another address.
  const first = outcome.held.find(({ guard }) => guard === 'first-sync');
  if (first) return say.unproven(first.reason, APPROVE_FIRST);
  return receipt.isChecked
    ? say.ok(`The newest is ${receipt.name}, ${counted(days, 'day')} old, and its signature is right.`)
    : say.unproven(
        `The newest is ${receipt.name}. Its signature couldn’t be checked.`,
        'Run roster-sync keys, and commit its line in .github/roster-sync/receipt-keys.txt.',
      );
}
