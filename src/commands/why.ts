import { Failure } from '../core/base/failure.js';
import { isUpload } from '../core/history/entry.js';
import { nearestIds } from '../core/person/near.js';
import type { Before } from '../core/person/events.js';
import type { Story, StoryEvent, ValueChange } from '../core/person/story.js';
import { discreetPlan, isShownInPlans, planOf } from '../core/plan/diff.js';
import type { Known } from '../core/problem/discretion.js';
import type { Receipt } from '../core/receipts/format.js';
import { timeOf } from '../core/receipts/names.js';
import { discretionFor } from '../core/roster/people/read.js';
import type { Roster } from '../core/roster/people/roster.js';
import { POSITION_COLUMNS } from '../core/vocabulary/fields.js';
import { dayIn } from '../core/vocabulary/time-zones.js';
import type { ReceiptStore } from '../ports/receipt-store.js';
import type { RunRequest, World } from '../ports/world.js';
import { knownFrom } from './baseline/compare.js';
import { readChronicle, uploadReader } from './chronicle.js';
import { cutOff } from './cut-off.js';
import { dayOfRun } from './day.js';
import { causing } from './person/causes.js';
import { comparedUploads, type Compared } from './person/compared.js';
import { everybodyIn } from './person/everybody.js';
import { notesOn, portalNotes } from './person/notes.js';
import { foretold } from './person/next.js';
import { isPartial, othersOf, pastOf, type Past, type Readable } from './person/past.js';
import { notesOnPerhaps, perhapsIn } from './person/perhaps.js';
import { lookingFor, type Moment } from './person/sightings.js';
import { portalToday, todayOf } from './person/today.js';
import { ownRosters, readSettings, type Settings } from './prepare.js';
import { notesOnRace } from './race.js';
import { lookAround } from './receipts-meant.js';
import { targetOf } from './target.js';
import { openRecords } from './unrecorded.js';
import type { Upload } from './uploads.js';

interface WhyRequest extends Pick<RunRequest, 'configPath' | 'apiUrl'> {
  readonly id: string;
  /** Whether names, addresses and other values may be in the story. */
  readonly showsValues: boolean;
}

/**
 * Tells of one person: in which upload they joined, changed and left, by which commit, and what the files of today have of
 * them.
 *
 * @param receipts where receipts are read, and their signatures checked
 * @throws Failure where the configuration can’t be read
 */
export async function why(world: World, receipts: ReceiptStore, request: WhyRequest): Promise<Story> {
  const { id, showsValues, configPath, apiUrl } = request;
  const source = world.repository.workTree();
  const settings = await readSettings(source, configPath);
  if (!settings.config) throw unreadable();
  const { config } = settings;
  const target = targetOf(config, apiUrl);
  const records = await lookAround({ ...world, receipts }, target.prefix);
  const { uploads, missing } = await readChronicle(receipts, records, world.repository);
  const look = lookingFor(world.repository, id);
  const gone = await cutOff(world.repository, uploads, uploadReader(world.repository));
  const past = await pastOf(uploads, look, gone);
  const begun = await openRecords(world, receipts, records, target);
  const perhaps = await perhapsIn(begun, look);
  const race = await notesOnRace(world, receipts, records, target);
  const others = await othersOf(world.repository, past, look, id);
  const compared = comparedUploads(past, others);
  const read = ownRosters(world.repository);
  const last = past.findLast(({ upload, seen }) => seen && upload.state !== 'rejected');
  const isRefused = past.length > 0 && past.every(({ upload }) => upload.state === 'rejected');
  const next = await foretold(world, receipts, records, { target, past, last: last?.upload.name });
  const portal = isRefused || past.length === 0 ? await portalToday(source, config) : { problems: [] };
  const known = last
    ? await knownOf(last, read)
    : knownFrom({ roster: undefined, unverified: false }, portal.ids);
  const asked = { id, showsValues, day: dayOfRun(world)(config), known, last: sentOf(past), portal };
  const { today, roster } = await todayOf(source, settings, asked);
  const cause = causing(world, look, past.at(-1)?.commit, showsValues);
  const valuesOf = showsValues ? shownValues : plannedValues(read, settings, id);
  const events = await eventsOf(compared, config['time-zone'], cause, valuesOf);
  const everybody = isAnywhere(past, perhaps, today)
    ? []
    : await everybodyIn(world.repository.history(), past, roster);
  const discretion = discretionFor({ ...config, 'show-values': showsValues }, known);
  return {
    id,
    program: target.program,
    timeZone: config['time-zone'],
    uploads: {
      ...presenceIn(uploads.toReversed(), past, records.isPartial),
      isInLast: last?.seen?.sighting.employee !== undefined,
      ...(next.isLastForeign && { isLastForeign: true }),
      ...(race.length > 0 && { isLastRaced: true }),
    },
    events,
    perhaps,
    today:
      next.unknown === undefined ? today : { ...today, next: undefined, fields: [], isListed: undefined },
    nearest: nearestIds(id, everybody).flatMap((one) => discretion.id(one) ?? []),
    notes: [
      ...notesOnPerhaps(id, begun, perhaps),
      ...race,
      ...portalNotes(others),
      ...(next.unknown === undefined ? [] : [next.unknown]),
      ...notesOn(uploads, past, missing, gone),
    ],
  };
}

async function eventsOf(
  compared: readonly Compared[],
  timeZone: string,
  cause: ReturnType<typeof causing>,
  valuesOf: (one: Compared) => Values | Promise<Values>,
): Promise<StoryEvent[]> {
  const events: StoryEvent[] = [];
  for (const one of compared)
    events.push(eventOf(one, timeZone, await causeOf(one, cause), await valuesOf(one)));
  return events;
}

/** Whether any of it has the person: else the id may be a slip. */
const isAnywhere = (past: readonly Past[], perhaps: Story['perhaps'], today: Story['today']): boolean =>
  past.some(({ seen }) => (seen?.sighting.rows.length ?? 0) > 0) ||
  perhaps.some(({ hasPerson }) => hasPerson) ||
  today.rows.length > 0 ||
  today.isListed === true;

function unreadable(): Failure {
  return new Failure(
    'The configuration can’t be read, so nobody knows how the roster is read.',
    'Run roster-sync check: it says what is wrong with it.',
    'use',
  );
}

/** @returns the person as the next plan compares them: the positions of a `Partial` upload weren’t accepted */
function sentOf(past: readonly Past[]): Before | undefined {
  const standing = past.filter(({ upload, seen }) => seen && upload.state !== 'rejected');
  const [newest, last] = [standing.at(-1), standing.at(-1)?.seen?.sighting];
  const whole = standing.findLast((one) => !isPartial(one))?.seen?.sighting;
  const inVain = newest !== undefined && isPartial(newest) && (last?.posts.length ?? 0) > 0;
  return last && { ...last, posts: whole?.posts ?? [], inVain };
}

/**
 * What is known of the uploads. Those that nobody signed say nothing, unless there are no others.
 *
 * @param uploads newest first
 * @param mayBeMore whether there may be others
 */
function presenceIn(
  uploads: readonly Upload[],
  past: readonly Past[],
  mayBeMore: boolean,
): Omit<Story['uploads'], 'isInLast'> {
  const unread = past.filter(({ seen }) => !seen).length;
  const read = new Set(past.flatMap(({ upload, seen }) => (seen ? [upload.name] : [])));
  const counting = uploads.filter(isUpload);
  const named = counting.flatMap(({ receipt }) => receipt?.previousReceipt ?? []);
  const newest = counting.find(({ state }) => state !== 'rejected');
  const isNewestRead = newest ? read.has(newest.name) : uploads.length === counting.length;
  const isLastRead = isNewestRead && !mayBeMore;
  const having = past.filter(({ seen }) => seen?.sighting.employee);
  return {
    all: past.length,
    withPerson: having.length,
    isOnlyInRejected: having.length > 0 && having.every(({ upload }) => upload.state === 'rejected'),
    unread,
    erased: past.filter(({ upload }) => upload.erased).length,
    isLastRead,
    isUnasked: isNewestRead && mayBeMore,
    isWhole: isLastRead && [...counting.map(({ name }) => name), ...named].every((name) => read.has(name)),
  };
}

/** Where the person’s post has changed, the line may have before the newest upload. */
function causeOf(
  { before, posts, after, change, refused, isByIds }: Compared,
  cause: ReturnType<typeof causing>,
): ReturnType<typeof cause> {
  if (isByIds) return Promise.resolve({ kind: 'unknown', why: byIdsWords(before, change) });
  const isOfPost = (refused ?? change.fields).some((field) => POSTS.has(field));
  return cause(before && isOfPost ? posts : before, after);
}

const POSTS: ReadonlySet<string> = new Set(Object.values(POSITION_COLUMNS));

/** Why no commit is looked for: the list of `guards.known-ids` says another thing than the upload before. */
function byIdsWords(before: Readable | undefined, { kind }: Compared['change']): string {
  if (kind === 'joined')
    return 'the list of guards.known-ids didn’t have them, and the upload before this one did';
  const others = before ? 'the upload before this one didn’t' : 'no upload before this one is known';
  return `the list of guards.known-ids had them, and ${others}`;
}

type ReadOwn = ReturnType<typeof ownRosters>;

const rosterOf = async (read: ReadOwn, { commit, configPath, day }: Moment): Promise<Roster | undefined> =>
  (await read(commit, configPath, day)).roster;

async function knownOf(last: Past, read: ReadOwn): Promise<Known> {
  const roster = last.seen && (await rosterOf(read, last));
  return knownFrom({ roster, unverified: last.upload.signature === 'not checked' });
}

type Values = Readonly<Record<string, ValueChange>>;

/** Every value that has changed. */
function shownValues({ before, posts: compared, after, change }: Compared): Promise<Values> {
  const of = (one: Readable | undefined, field: string): string => {
    const { employee, posts = [] } = one?.seen.sighting ?? {};
    const post = { position_title: 'title', position_id: 'id', parent_position_id: 'parent' } as const;
    const key = post[field as keyof typeof post];
    return employee?.values[field] ?? posts.map((own) => own[key]).join(', ');
  };
  const values = change.fields.map((field) => [
    field,
    { before: of(POSTS.has(field) ? compared : before, field), after: of(after, field) },
  ]);
  return Promise.resolve(Object.fromEntries(values) as Values);
}

/** Those that a plan shows, as that of the upload has shown them. */
function plannedValues(read: ReadOwn, { config }: Settings, id: string): (one: Compared) => Promise<Values> {
  return async ({ before, after, change }) => {
    if (!before || !change.fields.some(isShownInPlans)) return {};
    const [was, is] = [await rosterOf(read, before), await rosterOf(read, after)];
    if (!was || !is) return {};
    const unverified = before.upload.signature === 'not checked';
    const known = knownFrom({ roster: was, unverified });
    const of = (roster: Roster, element: string) =>
      roster.employees.map(({ values }) => values[element] ?? '');
    const discretion = discretionFor({ ...config, 'show-values': false }, known).seeing({
      ids: of(is, 'employee_id'),
      departments: of(is, 'department'),
      positions: is.hierarchy?.positions.map((post) => post.id) ?? [],
    });
    const plan = planOf(was, is);
    const movers = plan.movers.filter((mover) => mover.id === id);
    const [shown] = discreetPlan({ ...plan, movers, joiners: [], leavers: [] }, discretion).movers;
    return shown?.values ?? {};
  };
}

function eventOf(
  { after, change, refused, unplanned, isSure }: Compared,
  timeZone: string,
  cause: StoryEvent['cause'],
  values: Values,
): StoryEvent {
  const { name, commit, receipt, signature, state } = after.upload;
  const at = new Date(timeOf(name) || 0);
  return {
    ...change,
    receipt: name,
    commit,
    day: dayIn(at, timeZone),
    at: at.toISOString(),
    signature,
    state,
    held: receipt?.held ?? [],
    approvedBy: receipt?.approvedBy,
    pullRequests: numbersIn(receipt),
    refused,
    unplanned,
    isSure,
    values,
    cause,
  };
}

/** Those that a receipt records; none where it doesn’t know them, or is of an earlier version. */
function numbersIn(receipt: RecordsPulls | undefined): readonly number[] {
  const recorded = receipt?.pullRequests ?? 'unknown';
  return recorded === 'unknown' ? [] : recorded;
}

type RecordsPulls = Receipt & { readonly pullRequests?: readonly number[] | 'unknown' | undefined };
