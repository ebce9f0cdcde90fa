import { compare, counted } from '../core/base/text.js';
import { isUpload, type Facts, type History } from '../core/history/entry.js';
import { gapsIn } from '../core/history/gaps.js';
import { keptOf } from '../core/history/kept-facts.js';
import type { Night } from '../core/history/night.js';
import type { Change } from '../core/history/person.js';
import { NOT_SHOWN, type Discretion } from '../core/problem/discretion.js';
import { isReceiptName, timeOf } from '../core/receipts/names.js';
import { KEY_CHANGED } from '../core/receipts/signature-words.js';
import { departmentCounts, type Roster } from '../core/roster/people/roster.js';
import { dayIn } from '../core/vocabulary/time-zones.js';
import { sendingWorkflows } from '../core/workflows/sending.js';
import type { Hosting } from '../ports/hosting.js';
import type { ReceiptStore } from '../ports/receipt-store.js';
import type { RunRequest, World } from '../ports/world.js';
import { notesOnBegun } from './baseline/begun.js';
import { readChronicle, uploadReader, whatChanged, type Chapter } from './chronicle.js';
import { cutOff, without } from './cut-off.js';
import { keptFacts } from './kept-facts.js';
import { nightsOf, pullsIn, withPulls } from './nights.js';
import { isBlind, ownChanges } from './person/own-changes.js';
import { inTurn, quickReader } from './quick-rosters.js';
import { lookAround, ownProgram } from './receipts-meant.js';
import { notesOnRace } from './race.js';
import { openRecords } from './unrecorded.js';
import type { Missing, Upload } from './uploads.js';
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
  const { target, timeZone, showsValues } = await ownProgram(world, wish);
  const { program, prefix } = target;
  const records = await lookAround(world, prefix);
  const { uploads, missing } = await readChronicle(receipts, records, world.repository);
  const isOfDays = ({ name }: Chapter) => {
    const day = dayIn(new Date(timeOf(name)), timeZone);
    return (since === undefined || day >= since) && (until === undefined || day <= until);
  };
  const asked = uploads.filter((one) => isOfDays(one) && isInState(one, state));
  const signed = asked.filter(isUpload);
  const isRead = wish.readsRosters || person !== undefined;
  // With values in them, plans aren't kept.
  const kept = await keptFacts(isRead && !showsValues ? world.cache : undefined, prefix, uploads);
  const facts = isRead
    ? await readFacts(signed, { repository: world.repository, uploads, showsValues, kept })
    : new Map<string, Facts>();
  const changes =
    person === undefined
      ? new Map<string, Change>()
      : await ownChanges(world.repository, { id: person, all: uploads, uploads: asked, facts });
  const about = person === undefined ? asked : asked.filter(({ name }) => changes.has(name));
  const entries = about.toReversed();
  const isWhole = state === 'any' && person === undefined;
  const workflows = isWhole || state === 'held' ? await syncsOf(world, wish.configPath) : [];
  const nightsAsked = person === undefined ? workflows.map(({ path }) => path) : [];
  const beside = await askBeside(world.hosting, entries, {
    ...{ program, since, until, timeZone, workflows: nightsAsked },
  });
  const nights = beside.nights.filter(({ ended }) => isWhole || ended === 'held');
  const schedules = isWhole ? workflows.flatMap((one) => one.schedules) : [];
  const { times, unknown } = whenUploaded(uploads, prefix, records.isPartial);
  const first = Math.min(...times);
  const begun = await openRecords(world, receipts, records, target);
  // A night that GitHub names needn't be a gap, too.
  const known = nights.map(({ at }) => at.getTime()).filter((at) => at > first);
  const looked = {
    uploads: [...times, ...known],
    unknown,
    now: world.now().getTime(),
    timeZone,
    since,
    until,
  };
  const unplanned = isWhole && schedules.length === 0 ? [UNPLANNED] : [];
  return {
    ...{ program, timeZone, facts, changes, nights },
    all: uploads.filter(isUpload).length,
    entries: beside.entries,
    gaps: gapsIn(schedules, looked),
    notes: [
      ...notesOn(uploads, missing),
      ...notesOnBegun(begun),
      ...(await notesOnRace(world, receipts, records, target)),
      ...notesFor(person, signed, facts),
      ...unplanned,
      ...beside.notes,
    ],
  };
}

/**
 * When something was uploaded, as far as a receipt proves it: it also names the one before it, which may be gone or made
 * anew. Before such a one, back to the next that is here, nobody knows what was.
 *
 * @param uploads oldest first
 * @param isPartial whether there may be newer ones
 */
function whenUploaded(uploads: readonly Chapter[], prefix: string, isPartial: boolean) {
  const counting = uploads.filter(isUpload);
  const times = counting.map(({ name }) => timeOf(name));
  const here = new Set(counting.map(({ name }) => name));
  const unseen = counting
    .flatMap(({ receipt }) => receipt?.previousReceipt ?? [])
    .filter((name) => isReceiptName(name, prefix) && !here.has(name))
    .map(timeOf);
  const unknown = unseen.map((to) => [times.findLast((at) => at < to) ?? -Infinity, to] as const);
  const newest = times.at(-1) ?? -Infinity;
  return { times, unknown: isPartial ? [...unknown, [newest, Infinity] as const] : unknown };
}

interface Beside<Of> {
  readonly entries: readonly Of[];
  readonly nights: readonly Night[];
  readonly notes: readonly string[];
}

/** What GitHub says of uploads, and of nights without one. */
async function askBeside<Upload extends Chapter>(
  hosting: Hosting | undefined,
  uploads: readonly Upload[],
  asked: Parameters<typeof nightsOf>[1],
): Promise<Beside<Upload>> {
  const asksNights = asked.workflows.length > 0;
  if (!hosting) {
    const isMissed = asksNights || uploads.some((upload) => pullsIn(upload).length > 0);
    return { entries: uploads, nights: [], notes: isMissed ? [NOT_ASKED] : [] };
  }
  const [nights, entries] = await Promise.all([
    asksNights ? nightsOf(hosting, asked) : { found: [], notes: [] },
    withPulls(hosting, uploads),
  ]);
  return { entries: entries.found, nights: nights.found, notes: [...nights.notes, ...entries.notes] };
}

const NOT_ASKED =
  'GitHub wasn’t asked, so held and failed nights aren’t listed, nor who wrote and merged pull requests: that needs a token in GITHUB_TOKEN and a remote on GitHub.';

function isInState({ state, receipt }: Chapter, asked: HistoryWish['state']): boolean {
  if (asked === 'held') return receipt?.approvedBy !== undefined || (receipt?.held?.length ?? 0) > 0;
  if (asked === 'partial') return receipt?.partial === true;
  return asked === 'any' || state === asked;
}

/** Today's workflows that sync. */
const syncsOf = async ({ repository }: World, configPath: string) =>
  sendingWorkflows(await workflowsIn(repository.workTree()), configPath);

const UNPLANNED = 'No workflow here syncs on a schedule, so nights without an upload aren’t listed.';

function notesOn(uploads: readonly Chapter[], missing: readonly Missing[]): string[] {
  const gone = missing.filter(({ isGap }) => isGap);
  const erased = uploads.filter((one) => one.erased).length;
  const forged = uploads.filter((one) => !isUpload(one)).length;
  return [
    ...gone.map(({ name, namedBy }) => `The receipt ${name} is missing: ${namedBy} names it.`),
    ...(erased > 0
      ? [
          `History was rewritten since for ${counted(erased, 'upload')}: who was erased is in the counts, and in no list.`,
        ]
      : []),
    ...(forged > 0
      ? [
          `${counted(forged, 'receipt')} without a valid signature: what they say proves nothing. ${KEY_CHANGED}`,
        ]
      : []),
  ];
}

/**
 * What was asked of one person can't be said of uploads that can't be read; and a plan doesn't say all where it compared
 * with what the portal perhaps never had, or with no upload.
 */
function notesFor(
  person: string | undefined,
  uploads: readonly Chapter[],
  facts: ReadonlyMap<string, Facts>,
): string[] {
  if (person === undefined) return [];
  const unread = [...facts.values()].filter(({ plan }) => !plan).length;
  const blind = uploads.filter(isBlind).length;
  return [
    ...(unread > 0
      ? [
          `${counted(unread, 'upload')} can’t be read here, so nobody can say whether they changed this person.`,
        ]
      : []),
    ...(blind > 0
      ? [
          `${counted(blind, 'plan')} compared with an upload that was rejected, with the ids of guards.known-ids or with nothing, and may lack something of this person. Such an upload is listed all the same where it changed them; roster-sync why says what.`,
        ]
      : []),
  ];
}

/** @returns what the rosters of these uploads give, by the names of their receipts */
async function readFacts(uploads: readonly Chapter[], reading: Reading): Promise<Map<string, Facts>> {
  const facts = new Map<string, Facts>();
  const { repository, kept } = reading;
  const gone = await cutOff(repository, reading.uploads, uploadReader(repository));
  const isGone = ({ name }: Upload) => gone.has(name);
  for (const upload of uploads) {
    // Of an earlier version, more may be kept.
    const isKnown = ![upload, upload.before, upload.positionsBefore].some((one) => one && isGone(one));
    facts.set(upload.name, (isKnown ? kept.of(upload) : undefined) ?? UNREAD);
  }
  const unread = uploads.filter(({ name }) => facts.get(name) === UNREAD);
  if (unread.length > 0) await readAnew(unread, facts, reading, gone);
  await reading.kept.save();
  return facts;
}

interface Reading {
  readonly repository: World['repository'];
  /** All that there are. */
  readonly uploads: readonly Chapter[];
  readonly showsValues: boolean;
  /** What is known: only the others are read. */
  readonly kept: Awaited<ReturnType<typeof keptFacts>>;
}

async function readAnew(
  uploads: readonly Chapter[],
  facts: Map<string, Facts>,
  { repository, showsValues, kept }: Reading,
  gone: ReadonlySet<string>,
): Promise<void> {
  const reader = quickReader(repository);
  const read = without(gone, reader.read);
  try {
    for (const upload of inTurn(uploads, reader)) {
      const changed = await whatChanged(upload, { repository, read, showsValues });
      if (!changed.plan) {
        facts.set(upload.name, { reason: changed.reason });
        continue;
      }
      const { plan, roster, discretion } = changed;
      const found = { plan: keptOf(plan), departments: departmentsOf(roster, discretion) };
      facts.set(upload.name, found);
      kept.learn(upload, found);
    }
  } finally {
    reader.end();
  }
}

const UNREAD: Facts = { reason: 'it wasn’t read' };

/** How many people each department has, as far as it may be shown. */
function departmentsOf(roster: Roster, discretion: Discretion): [string, number][] {
  const shown = new Map<string, number>();
  for (const [name, people] of departmentCounts(roster)) {
    const as = discretion.department(name) ?? NOT_SHOWN;
    shown.set(as, (shown.get(as) ?? 0) + people);
  }
  return [...shown].toSorted((a, b) => b[1] - a[1] || compare(a[0], b[0]));
}
