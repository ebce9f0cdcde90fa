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
    is: "signers.some((signer) => signer.made(signed)) ? 'signed'",
    becomes: "signers.length > 0 ? 'signed'",
  },
  'forged rejections count': {
    file: 'src/core/receipts/statement.ts',
    is: "boolean =>\n  authenticity !== 'forged' && isAbout(message, receipt)",
    becomes: 'boolean =>\n  authenticity !== undefined && isAbout(message, receipt)',
  },
  'rejections don’t count': {
    file: 'src/core/receipts/kept.ts',
    is: 'rejected: rejections.some((one) => isRejecting(one, tag.name))',
    becomes: 'rejected: rejections === undefined',
  },
  'leavers are counted a night only': {
    file: 'src/core/plan/counted.ts',
    is: 'if (own.size === 0 || !start)',
    becomes: 'if (start || !start)',
  },
  'a plan’s id says nothing of the new roster': {
    file: 'src/core/plan/plan-id.ts',
    is: '    now.employees,\n',
    becomes: '',
  },
  'the work tree is sent': {
    file: 'src/commands/sync.ts',
    is: 'const source = world.repository.at(commit);',
    becomes: 'const source = { ...world.repository.workTree(), commit, altered: undefined };',
  },
  'nobody looks before the upload': {
    file: 'src/commands/sync.ts',
    is: 'if (!records.remote) return;',
    becomes: 'if (records) return;',
  },
  'nobody looks before another try': {
    file: 'src/commands/upload/deliver.ts',
    is: "kind === 'employees' ? () => stillRight(sendingName(name)) : undefined",
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
    is: 'const unpublished = await receipts.publish(await make(free, receipt), settled);',
    becomes: 'const unpublished = receipts && make && receipt && settled ? undefined : undefined;',
  },
  'a partial upload is recorded as a whole one': {
    file: 'src/commands/upload/deliver.ts',
    is: 'partial: failure !== undefined',
    becomes: 'partial: false',
  },
  'an approval fits every plan': {
    file: 'src/commands/upload/approval.ts',
    is: 'if (!beginsPlanId(planId, examination.planId))',
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
    is: 'const isListed = approvers.some((login) => sameLogin(login, actor));',
    becomes: 'const isListed = true;',
  },
  'everybody approves their own change': {
    file: 'src/commands/upload/approval.ts',
    is: 'if (isActor) return',
    becomes: 'if (isActor && isMissing) return',
  },
  'a first upload isn’t held': {
    file: 'src/commands/baseline/find.ts',
    is: "if (endpoint.loopback && config.guards['first-sync'] === 'allow') return [];",
    becomes: "if (endpoint.url !== '') return [];",
  },
  'other paths aren’t held': {
    file: 'src/commands/baseline/compare.ts',
    is: 'API.some((key) => JSON.stringify(api[key]) !== JSON.stringify(config.api[key]))',
    becomes: 'API.some((key) => api[key] === undefined && config.api[key] !== undefined)',
  },
  'only the new limits count': {
    file: 'src/core/plan/guards.ts',
    is: 'for (const guards of before) held',
    becomes: 'for (const guards of before.slice(1)) held',
  },
  'a name that is taken ends it': {
    file: 'src/commands/upload/deliver.ts',
    is: 'if (now.hasRoomFor(free.name)) return;',
    becomes: 'if (now) return;',
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
    is: 'value: () => undefined,',
    becomes: 'value: (text) => text,',
  },
  'a login page is an answer': {
    file: 'src/adapters/workstars/body.ts',
    is: "return 'html';",
    becomes: 'return undefined;',
  },
  'an error of the API is an answer': {
    file: 'src/adapters/workstars/body.ts',
    is: "some(reportsError) ? 'error' : undefined",
    becomes: 'some(reportsError) ? undefined : undefined',
  },
  'a first sync is allowed in earnest': {
    file: 'src/commands/baseline/find.ts',
    is: 'if (endpoint.loopback && config',
    becomes: 'if (config',
  },
  'a plan’s id says nothing of the paths': {
    file: 'src/core/plan/plan-id.ts',
    is: "    api['employees-path'],\n",
    becomes: '',
  },
  'a plan’s id says nothing of the form': {
    file: 'src/core/plan/plan-id.ts',
    is: '    JSON.stringify(api.upload),\n',
    becomes: '',
  },
  'nothing says that a sync begins': {
    file: 'src/commands/upload/deliver.ts',
    is: 'const unpublished = await receipts.publish(await making);',
    becomes: 'const unpublished = making === undefined ? undefined : undefined;',
  },
  'a record is taken back too early': {
    file: 'src/commands/upload/deliver.ts',
    is: 'else if (!posted || (!uploads.employees && failure instanceof NotTaken)) await',
    becomes: 'else await',
  },
  'what was begun is forgotten': {
    file: 'src/commands/baseline/find.ts',
    is: 'begun: begun.signed,',
    becomes: 'begun: [],',
  },
  'what was perhaps applied isn’t judged': {
    file: 'src/commands/baseline/compare.ts',
    is: 'for (const other of others) held.push',
    becomes: 'for (const other of others.slice(others.length)) held.push',
  },
  'another configuration file isn’t held': {
    file: 'src/commands/baseline/find.ts',
    is: 'if (name.startsWith(target.prefix) && receipt.configPath === settings.path) return [];',
    becomes: "if (name !== '') return [];",
  },
  'more than half may leave': {
    file: 'src/core/plan/guards.ts',
    is: 'if (now > 0 && OF',
    becomes: 'if (now < 0 && OF',
  },
  'some tags hide the receipt': {
    file: 'src/commands/baseline/trust.ts',
    is: 'batches(ledger.receipts, now)',
    becomes: 'batches(ledger.receipts.slice(0, 50), now)',
  },
  'a check reads the work tree': {
    file: 'src/commands/check.ts',
    is: 'return repository.at(checkedOut(repository));',
    becomes: 'return { ...repository.workTree(), altered: undefined };',
  },
  'a change decides what is shown': {
    file: 'src/commands/check.ts',
    is: 'const base = occasion && (await baseOf(',
    becomes: 'const base = false && (await baseOf(',
  },
  'an id is whatever is called one': {
    file: 'src/core/problem/discretion.ts',
    is: 'people().isId(id, rules.known.ids.has(id), pattern);',
    becomes: "people().isId(id, rules.known.ids.has(id), pattern) || id !== '';",
  },
  'the key before a rotation is forgotten': {
    file: 'src/core/receipts/signature.ts',
    is: 'const signers = newest ? [newest, ...others.filter((one) => one !== undefined)] : [];',
    becomes: 'const signers = newest && others ? [newest] : [];',
  },
  'receipts prove nothing older': {
    file: 'src/core/receipts/chain.ts',
    is: 'if (previousReceipt !== undefined && previousSha256 !== undefined && !named.has(previousReceipt))',
    becomes: "if (previousReceipt !== undefined && previousSha256 === '' && !named.has(previousReceipt))",
  },
  'twins aren’t held': {
    file: 'src/core/rules/change/twins.ts',
    is: 'if (!holder || holder.id === employee.id) return;',
    becomes: 'if (holder || !holder) return;',
  },
  'an administrator doesn’t stand in': {
    file: 'src/commands/upload/approval.ts',
    is: 'return (await anyWrites(world, approvers)) ? isNone : undefined;',
    becomes: 'return (await anyWrites(world, approvers)) ? isNone : isNone;',
  },
};
