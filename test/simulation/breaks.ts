/*
 * How each promise could be broken: one piece of the product's source, and what is in its place then. Where the source
 * no longer has that piece, the break must be written anew (test/simulation/breaks.test.ts says so).
 */

export interface Break {
  readonly file: string;
  readonly is: string;
  readonly becomes: string;
}

export const BREAKS: Readonly<Record<string, Break>> = {
  'forged tags count': {
    file: 'src/core/receipts/signature.ts',
    is: "        ? 'signed'\n        : 'forged'",
    becomes: "        ? 'signed'\n        : 'signed'",
  },
  'forged rejections count': {
    file: 'src/commands/baseline/trust.ts',
    is: "rejection.authenticity !== 'forged' && rejects(",
    becomes: 'rejects(',
  },
  'rejections don’t count': {
    file: 'src/commands/baseline/trust.ts',
    is: 'if (found.some((rejection) => isGood(rejection, name))) continue;',
    becomes: '',
  },
  'leavers are counted a night only': {
    file: 'src/commands/baseline/compare.ts',
    is: 'recentLeavers: recentLeavers(baseline.recent),',
    becomes: 'recentLeavers: 0,',
  },
  'a plan’s id says nothing of the new roster': {
    file: 'src/core/plan/plan-id.ts',
    is: '    now.employees,\n',
    becomes: '',
  },
  'the work tree is sent': {
    file: 'src/commands/sync.ts',
    is: 'const source = world.repository.at(commit);',
    becomes: 'const source = { ...world.repository.workTree(), commit };',
  },
  'nobody looks before the upload': {
    file: 'src/commands/sync.ts',
    is: 'if (!records.remote) return;',
    becomes: 'if (records) return;',
  },
  'nobody looks before another try': {
    file: 'src/commands/upload/deliver.ts',
    is: "kind === 'employees' ? stillRight : undefined",
    becomes: 'undefined',
  },
  'an old commit is sent': {
    file: 'src/commands/upload/refusals.ts',
    is: 'if (head === commit) return;',
    becomes: 'return;',
  },
  'any branch is sent': {
    file: 'src/commands/upload/refusals.ts',
    is: 'if (branch === only) return;',
    becomes: 'return;',
  },
  'any event sends': {
    file: 'src/commands/upload/refusals.ts',
    is: 'if (event === undefined || EVENTS.includes(event)) return;',
    becomes: 'return;',
  },
  'the receipt isn’t recorded': {
    file: 'src/commands/upload/deliver.ts',
    is: 'const unpublished = await receipts.publish(await make());\n    if (!unpublished) return undefined;',
    becomes:
      'const unpublished = receipts && make ? undefined : undefined;\n    if (!unpublished) return undefined;',
  },
  'a partial upload is recorded as a whole one': {
    file: 'src/commands/upload/deliver.ts',
    is: 'partial: failure !== undefined',
    becomes: 'partial: false',
  },
  'an approval fits every plan': {
    file: 'src/commands/upload/approval.ts',
    is: 'if (planId !== examination.planId)',
    becomes: "if (planId === '')",
  },
  'a run that is started again approves': {
    file: 'src/commands/upload/approval.ts',
    is: 'if (trigger.isRerun)',
    becomes: 'if (false)',
  },
  'a schedule approves': {
    file: 'src/commands/upload/approval.ts',
    is: "if (event !== undefined && event !== 'workflow_dispatch')",
    becomes: 'if (false)',
  },
  'anybody approves': {
    file: 'src/commands/upload/approval.ts',
    is: 'if (!approvers.some(isActor))',
    becomes: 'if (false)',
  },
  'everybody approves their own change': {
    file: 'src/commands/upload/approval.ts',
    is: 'if (authors.some((login) => login !== undefined && isActor(login)))',
    becomes: 'if (false)',
  },
  'a first upload isn’t held': {
    file: 'src/core/plan/guards.ts',
    is: "facts.isFirst && guards['first-sync'] === 'hold'",
    becomes: 'facts.isFirst && guards.protect.length > 1000',
  },
  'other paths aren’t held': {
    file: 'src/commands/baseline/compare.ts',
    is: 'api[path] !== config.api[path]',
    becomes: "api[path] === ''",
  },
  'only the new limits count': {
    file: 'src/core/plan/guards.ts',
    is: 'for (const guards of before) held',
    becomes: 'for (const guards of before.slice(1)) held',
  },
  'who is protected may leave': {
    file: 'src/core/plan/guards.ts',
    is: 'if (ids.length === 0) return undefined;\n    return `${ids',
    becomes: 'if (ids) return undefined;\n    return `${ids',
  },
  'people aren’t sorted': {
    file: 'src/core/xml/employees.ts',
    is: '.toSorted((a, b) => compare(a.id, b.id))',
    becomes: '.toSorted((a, b) => 0 * compare(a.id, b.id))',
  },
  'everything is shown': {
    file: 'src/core/problem/discretion.ts',
    is: '(allowed || rules.showValues ? text : undefined)',
    becomes: '(allowed || rules.headers ? text : undefined)',
  },
  'a login page is an answer': {
    file: 'src/adapters/workstars/answer.ts',
    is: 'return /\\bhtml\\b/i',
    becomes: 'return body.length > 1e9 && /\\bhtml\\b/i',
  },
};
