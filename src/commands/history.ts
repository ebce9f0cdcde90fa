import { compare, counted } from '../core/base/text.js';
import type { Facts, History } from '../core/history/entry.js';
import { gapsIn } from '../core/history/gaps.js';
import { changeOf } from '../core/history/person.js';
import type { Plan } from '../core/plan/diff.js';
import { NOT_SHOWN, type Discretion } from '../core/problem/discretion.js';
import { timeOf } from '../core/receipts/names.js';
import { departmentCounts, type Roster } from '../core/roster/people/roster.js';
import { dayIn } from '../core/vocabulary/time-zones.js';
import { sendingWorkflows } from '../core/workflows/workflow.js';
import type { ReceiptStore } from '../ports/receipt-store.js';
import type { RunRequest, World } from '../ports/world.js';
import { readChronicle, whatChanged, type Chapter } from './chronicle.js';
import { inTurn, quickReader } from './quick-rosters.js';
import { lookAround, ownProgram } from './receipts-meant.js';
import type { Missing } from './uploads.js';
import { workflowsIn } from './workflows.js';

interface HistoryWish extends Pick<RunRequest, 'configPath' | 'apiUrl'> {
  /** The first and the last day, YYYY-MM-DD, by the clocks of the configuration. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** The id of somebody: only uploads that added, deleted or changed them. */
  readonly person: string | undefined;
  readonly state: 'any' | 'stands' | 'rejected' | 'confirmed' | 'erased' | 'held' | 'partial';
  /** Whether the rosters are to be read: receipts alone have counts and nobody's id. */
  readonly readsRosters: boolean;
}

/**
 * Tells what was uploaded, newest first, and for which planned nights nothing was.
 *
 * @param receipts where they are read, and their signatures checked
 * @throws Failure where the program isn't known
 */
export async function history(world: World, receipts: ReceiptStore, wish: HistoryWish): Promise<History> {
  const { since, until, person, state } = wish;
  const { prefix, timeZone, showsValues } = await ownProgram(world, wish);
  const records = await lookAround(world, prefix);
  const { uploads, missing } = await readChronicle(receipts, records);
  const isOfDays = ({ name }: Chapter) => {
    const day = dayIn(new Date(timeOf(name)), timeZone);
    return (since === undefined || day >= since) && (until === undefined || day <= until);
  };
  const asked = uploads.filter((one) => isOfDays(one) && isInState(one, state));
  const isRead = wish.readsRosters || person !== undefined;
  const facts = isRead ? await readFacts(asked, world.repository, showsValues) : new Map<string, Facts>();
  const isAbout = ({ name }: Chapter) => {
    const plan = person === undefined ? undefined : facts.get(name)?.plan;
    return person === undefined || (plan !== undefined && changeOf(plan, person) !== undefined);
  };
  const isWhole = state === 'any' && person === undefined;
  const schedules = isWhole ? await schedulesOf(world) : [];
  const times = uploads.filter(({ signature }) => signature !== 'not valid').map(({ name }) => timeOf(name));
  return {
    program: prefix.split('/')[1] ?? '',
    timeZone,
    entries: asked.filter(isAbout).toReversed(),
    facts,
    gaps: gapsIn(schedules, { uploads: times, now: world.now().getTime(), timeZone, since, until }),
    notes: [...notesOn(uploads, missing), ...(isWhole && schedules.length === 0 ? [UNPLANNED] : [])],
  };
}

function isInState({ state, receipt }: Chapter, asked: HistoryWish['state']): boolean {
  if (asked === 'held') return receipt?.approvedBy !== undefined || (receipt?.held?.length ?? 0) > 0;
  if (asked === 'partial') return receipt?.partial === true;
  return asked === 'any' || state === asked;
}

/** The schedules of today's workflows. */
async function schedulesOf({ repository }: World) {
  const workflows = await workflowsIn(repository.workTree());
  return sendingWorkflows(workflows).flatMap(({ schedules }) => schedules);
}

const UNPLANNED = 'No workflow here syncs on a schedule, so nights without an upload aren’t listed.';

function notesOn(uploads: readonly Chapter[], missing: readonly Missing[]): string[] {
  const gone = missing.filter(({ isGap }) => isGap);
  const erased = uploads.filter((one) => one.erased).length;
  const forged = uploads.filter(({ signature }) => signature === 'not valid').length;
  return [
    ...gone.map(({ name, namedBy }) => `The receipt ${name} is missing: ${namedBy} names it.`),
    ...(erased > 0
      ? [
          `History was rewritten since for ${counted(erased, 'upload')}: who was erased is in the counts, and in no list.`,
        ]
      : []),
    ...(forged > 0
      ? [`${counted(forged, 'receipt')} without a valid signature: what they say proves nothing.`]
      : []),
  ];
}

/** @returns what the rosters of these uploads give, by the names of their receipts */
async function readFacts(
  uploads: readonly Chapter[],
  repository: World['repository'],
  showsValues: boolean,
): Promise<Map<string, Facts>> {
  const facts = new Map<string, Facts>();
  const reader = quickReader(repository);
  try {
    for (const upload of inTurn(uploads, reader)) {
      const changed = await whatChanged(upload, reader.read, showsValues);
      if (!changed.plan) {
        facts.set(upload.name, { reason: changed.reason });
        continue;
      }
      const { plan, roster, discretion } = changed;
      facts.set(upload.name, { plan: withoutRows(plan), departments: departmentsOf(roster, discretion) });
    }
  } finally {
    reader.end();
  }
  return facts;
}

/** How many people each department has, as far as it may be shown. */
function departmentsOf(roster: Roster, discretion: Discretion): [string, number][] {
  const shown = new Map<string, number>();
  for (const [name, people] of departmentCounts(roster)) {
    const as = discretion.department(name) ?? NOT_SHOWN;
    shown.set(as, (shown.get(as) ?? 0) + people);
  }
  return [...shown].toSorted((a, b) => b[1] - a[1] || compare(a[0], b[0]));
}

/** Lines are those of another commit than the one that somebody reads. */
function withoutRows(plan: Plan): Plan {
  const bare = <P extends { readonly row?: unknown }>(people: readonly P[]): P[] =>
    people.map((one) => ({ ...one, row: undefined }));
  return {
    ...plan,
    // At a first upload everybody is new.
    joiners: bare(plan.joiners),
    leavers: bare(plan.leavers),
    movers: bare(plan.movers),
    leavingManagers: bare(plan.leavingManagers),
  };
}
