import { Failure, unlessFailed } from '../core/base/failure.js';
import { matches } from '../core/base/glob.js';
import { checkup } from '../core/doctor/checkup.js';
import type { AboutProgram, Facts, KeyFact, RulesFact, RunFact, SchemaFact } from '../core/doctor/facts.js';
import type { Finding } from '../core/doctor/finding.js';
import { OWNERS_PATHS } from '../core/doctor/owners.js';
import type { Outcome } from '../core/outcome/outcome.js';
import { parseReceipt } from '../core/receipts/format.js';
import { namesOfSync } from '../core/receipts/ledger.js';
import { sendingWorkflows } from '../core/workflows/sending.js';
import type { Workflow } from '../core/workflows/workflow.js';
import { Unanswered } from '../core/workstars/words.js';
import { sameText, schemaPath } from '../core/xml/schemas.js';
import type { Ruleset } from '../ports/hosting.js';
import type { ReceiptStore, Records } from '../ports/receipt-store.js';
import type { Source } from '../ports/repository.js';
import type { WorkstarsApi } from '../ports/workstars.js';
import type { World } from '../ports/world.js';
import { baseOf, type Occasion } from './change.js';
import { check } from './check.js';
import { dayOfRun } from './day.js';
import { readSettings, type Settings } from './prepare.js';
import { committedKeys } from './receipt-keys.js';
import { targetOf, type Target } from './target.js';
import { workflowsIn } from './workflows.js';

interface DoctorRequest {
  /** The configuration's path in the repository. */
  readonly configPath: string;
  readonly apiUrl: string | undefined;
  /** In a workflow, what the run is of; undefined on a command line. */
  readonly occasion?: Occasion | undefined;
  /** The only branch that is sent; undefined: the default branch of the remote. */
  readonly onlyBranch: string | undefined;
  /** The version of Node.js. */
  readonly node: string;
  /** A key was given, and can't be one. */
  readonly isKeyMalformed: boolean;
}

/**
 * Looks at everything that must be right around a roster, and changes nothing. Without network, token or key it says
 * what couldn't be proved.
 */
export async function doctor(world: World, request: DoctorRequest): Promise<Finding[]> {
  const { configPath, occasion, node } = request;
  const { repository } = world;
  const { head, branch } = repository;
  const source = occasion && head !== undefined ? repository.at(head) : repository.workTree();
  const settings = await settingsOf(source, configPath);
  const facts: Facts = {
    now: world.now(),
    node,
    configPath,
    configProblems: 'problems' in settings ? settings.problems : [],
    head,
    branch,
    isOfChange: occasion?.subject?.isChange === true,
    workflows: await workflowsIn(source),
    owners: await ownersIn(source),
    keysUnread: await unlessFailed(
      committedKeys(source).then(() => undefined),
      (failure) => failure,
    ),
  };
  const known = settings.config && (await aboutProgram(world, request, settings, facts.workflows));
  return checkup({ ...facts, ...known });
}

/** A path that is a link, or isn't tracked, is a problem of the configuration like any other. */
function settingsOf(source: Source, path: string): ReturnType<typeof readSettings> {
  return unlessFailed(readSettings(source, path), ({ message, hint }) => ({
    problems: [{ rule: 'config/unreadable', severity: 'error', file: path, message, hint } as const],
  }));
}

async function ownersIn(source: Source): Promise<Workflow | undefined> {
  for (const path of OWNERS_PATHS) {
    const bytes = await unlessFailed(source.read(path), () => undefined);
    if (bytes) return { path, text: new TextDecoder().decode(bytes) };
  }
  return undefined;
}

/** @returns without an address that may be used, what is wrong with it as a problem of the configuration */
async function aboutProgram(
  world: World,
  request: DoctorRequest,
  settings: Settings,
  workflows: readonly Workflow[],
): Promise<Pick<Facts, 'about'> | Pick<Facts, 'configProblems'>> {
  const { config } = settings;
  const { occasion, configPath, apiUrl } = request;
  const target = await unlessFailed(
    Promise.resolve().then(() => targetOf(config, apiUrl)),
    (failure) => failure,
  );
  if (target instanceof Failure) {
    const { message, hint } = target;
    return {
      configProblems: [{ rule: 'config/invalid', severity: 'error', file: configPath, message, hint }],
    };
  }
  const asked = { prefix: target.prefix, branch: request.onlyBranch };
  const records = await unlessFailed(world.receipts.look(asked), (failure) => failure);
  const tagAbove = await unlessFailed(
    world.receipts.tagAbove(...namesOfSync(target.prefix)),
    () => undefined,
  );
  const outcome = await check(
    { ...world, connect: () => undefined },
    { configPath, apiUrl, occasion, draws: false },
  );
  const remote = records instanceof Failure ? records : records.remote;
  const onlyBranch =
    request.onlyBranch ?? (remote instanceof Failure ? undefined : remote?.defaultBranch) ?? 'main';
  const { key, api } = await keyFact(world, request, settings, target, records);
  const hosting = world.hosting;
  const about: AboutProgram = {
    config,
    program: target.program,
    isSandbox: target.endpoint.loopback,
    outcome,
    key,
    schemas: await schemaFacts(world, config.hierarchy !== undefined, api),
    remote: remoteFact(records, onlyBranch),
    onlyBranch,
    tagAbove,
    receipt: await receiptFact(world.receipts, outcome),
    rules: hosting && (await rulesFact(hosting, target.program, onlyBranch)),
    runs: hosting && (await unlessFailed(runFacts(hosting, workflows, configPath), (failure) => failure)),
    strangers: await strangersAmong(world, config.guards.approvers ?? []),
  };
  return { about };
}

/** A change, or a branch that isn't sent, is never given the key. */
async function keyFact(
  world: World,
  { occasion, isKeyMalformed }: DoctorRequest,
  { config, path }: Settings,
  { endpoint }: Target,
  records: Records | Failure,
): Promise<{ key: KeyFact; api?: WorkstarsApi | undefined }> {
  if (isKeyMalformed) return { key: { is: 'malformed' } };
  const looked = records instanceof Failure ? { remote: undefined } : records;
  const base =
    occasion && (await unlessFailed(baseOf(world, occasion, looked, path, dayOfRun(world)), () => ({})));
  if (base) return { key: { is: 'unused' } };
  // Whoever waits for a doctor wants to know now.
  const api = world.connect(endpoint, { ...config.api, retry: { tries: 1, 'base-delay': 0 } });
  if (!api) return { key: { is: 'absent' } };
  const failure = await unlessFailed(
    api.test().then(() => undefined),
    (found) => found,
  );
  if (!failure) return { key: { is: 'accepted' }, api };
  return { key: { is: failure instanceof Unanswered ? 'unanswered' : 'refused', failure } };
}

async function schemaFacts(
  { repository }: World,
  hasPositions: boolean,
  api: WorkstarsApi | undefined,
): Promise<SchemaFact[]> {
  const { head } = repository;
  const kinds = hasPositions ? (['employees', 'positions'] as const) : (['employees'] as const);
  return Promise.all(
    kinds.map(async (kind) => {
      const path = schemaPath(kind);
      const committed =
        head === undefined ? undefined : await unlessFailed(repository.at(head).read(path), () => undefined);
      const served = await unlessFailed(
        Promise.resolve(api?.schema(kind).then((bytes) => bytes ?? ('nothing' as const))),
        () => undefined,
      );
      const answer =
        served === undefined || served === 'nothing'
          ? served
          : committed && sameText(committed, served)
            ? 'same'
            : 'other';
      return { path, isCommitted: committed !== undefined, served: answer };
    }),
  );
}

function remoteFact(records: Records | Failure, onlyBranch: string): AboutProgram['remote'] {
  if (records instanceof Failure || !records.remote) return records instanceof Failure ? records : undefined;
  const { defaultBranch, isPublic } = records.remote;
  return { defaultBranch, isPublic, head: records.remote.headOf(onlyBranch) };
}

/** What a check compares with, and whether it could check that: it has looked at the whole chain. */
async function receiptFact(
  receipts: ReceiptStore,
  { baseline: name, isUnverified }: Outcome,
): Promise<AboutProgram['receipt']> {
  if (name === undefined) return undefined;
  const [tag] = await unlessFailed(receipts.read([name]), () => []);
  const receipt = tag?.message === undefined ? undefined : parseReceipt(tag.message);
  return { name, receipt, isChecked: tag !== undefined && isUnverified === false };
}

type Asked = NonNullable<World['hosting']>;

async function rulesFact(hosting: Asked, program: string, onlyBranch: string): Promise<RulesFact> {
  const [rulesets, branch] = await Promise.all([
    unlessFailed(hosting.tagRulesets(), (failure) => failure),
    unlessFailed(hosting.branchRules(onlyBranch), (failure) => failure),
  ]);
  if (rulesets instanceof Failure) return { tags: rulesets, branch };
  const on = (kind: string) =>
    rulesets
      .filter((one) => actsOn(one, `refs/tags/${kind}/${program}/20260101T000000Z`))
      .flatMap(({ rules }) => rules);
  return { tags: { receipts: on('roster-sync'), rejections: on('roster-sync-rejected') }, branch };
}

const actsOn = ({ isActive, include, exclude }: Ruleset, ref: string): boolean => {
  const isAmong = (patterns: readonly string[]) =>
    patterns.some((pattern) => pattern === '~ALL' || matches(pattern, ref));
  return isActive && isAmong(include) && !isAmong(exclude);
};

/** @throws Failure where GitHub doesn't say it */
async function runFacts(
  hosting: Asked,
  workflows: readonly Workflow[],
  configPath: string,
): Promise<RunFact[]> {
  const nightly = sendingWorkflows(workflows, configPath).filter(({ schedules }) => schedules.length > 0);
  return Promise.all(nightly.map(async ({ path }) => ({ path, ...(await hosting.scheduled(path)) })));
}

async function strangersAmong(
  { permissionOf }: World,
  logins: readonly string[],
): Promise<AboutProgram['strangers']> {
  if (!permissionOf) return undefined;
  const asked = logins.map(async (login) => ({ login, permission: await permissionOf(login) }));
  const known = await unlessFailed(Promise.all(asked), (failure) => failure);
  if (known instanceof Failure) return known;
  return known.flatMap(({ login, permission }) =>
    permission === 'admin' || permission === 'write' ? [] : [login],
  );
}
