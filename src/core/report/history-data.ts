import type { Entry, Facts, Gap, History } from '../history/entry.js';
import type { Night } from '../history/night.js';
import { timeOf } from '../receipts/names.js';
import type { Statement } from '../receipts/statement.js';
import { forCsv, forJson } from './escape.js';
import { momentOf } from './history-nights.js';
import { inOrder, nightOf } from './history-text.js';
import { saidOf } from './history-words.js';
import type { Changed } from './show-text.js';

/* The history as files for other programs (docs/receipts.md, Every upload). */

/** What both have of an upload, in the order of the columns. */
function columnsOf(entry: Entry, timeZone: string) {
  const { name, commit, receipt, signature, state } = entry;
  const since = saidOf(entry)?.at;
  const [confirmed, rejected] = [saidBy(entry, 'confirmed'), saidBy(entry, 'rejected')];
  return {
    receipt: name,
    time: iso(new Date(timeOf(name))),
    night: nightOf(entry, timeZone),
    employees: receipt?.employees,
    positions: receipt?.positions,
    leavers: receipt?.leavers,
    joiners: receipt?.joiners,
    movers: receipt?.movers,
    held: receipt?.held ?? [],
    approved_by: receipt?.approvedBy,
    pull_requests: receipt?.pullRequests,
    partial: receipt?.partial,
    signature,
    state,
    state_since: since && iso(since),
    confirmed_by: confirmed?.by,
    confirmed_as: confirmed?.status,
    rejected_by: rejected?.by,
    not_counted: notCounted(entry),
    baseline: entry.before?.name ?? entry.lost,
    commit,
    run_url: receipt?.runUrl,
    pull_request_authors: entry.pulls?.map(({ author }) => author ?? UNKNOWN),
    pull_request_mergers: entry.pulls?.map(({ merger }) => merger ?? UNKNOWN),
  };
}

/** The newest that counts. */
const saidBy = ({ said }: Entry, what: Statement['what']): Statement | undefined =>
  said.find((one) => one.what === what && one.counts);

/** A cell has a name together with what makes it doubtful; a document has each by itself. */
function whoSaid(entry: Entry): Row {
  const who = (what: Statement['what']) => {
    const { by, signature } = saidBy(entry, what) ?? {};
    return by === undefined || signature === 'valid' ? by : `${by} (signature ${signature ?? ''})`;
  };
  return { confirmed_by: who('confirmed'), rejected_by: who('rejected') };
}

/** The tags that say something of it, and don't count, with what is said of their signatures. */
const notCounted = ({ said }: Entry): string[] =>
  said.filter(({ counts }) => !counts).map(({ tag, signature }) => `${tag} (signature ${signature})`);

/** What a night that GitHub tells of has in the same columns. */
const nightColumns = (night: Night, timeZone: string) => ({
  time: iso(night.at),
  night: momentOf(night, timeZone),
  held: night.held,
  state: night.ended,
  run_url: night.url,
});

/** In the order of the pull requests. */
const UNKNOWN = '?';

const iso = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, 'Z');

/** With a byte order mark and CRLF, so that Excel reads it; a row an upload or such a night, newest first. */
export function historyCsv(history: History): string {
  const { timeZone } = history;
  const header = Object.keys(columnsOf(NOBODYS, timeZone));
  const rows = inOrder(history).flatMap((one) => {
    if ('nights' in one) return [];
    const row: Row =
      'ended' in one ? nightColumns(one, timeZone) : { ...columnsOf(one, timeZone), ...whoSaid(one) };
    return [header.map((name) => cellOf(row[name])).join(',')];
  });
  return `\uFEFF${[header.join(','), ...rows].join('\r\n')}\r\n`;
}

type Cell = string | number | boolean | readonly (string | number)[] | undefined;
type Row = Readonly<Partial<Record<string, Cell>>>;

/** A list in one cell. */
function cellOf(value: Cell): string {
  if (typeof value === 'object') return forCsv(value.join(' '));
  return typeof value === 'number' ? forCsv(value) : forCsv(String(value ?? ''));
}

/** For the names of the columns. */
const NOBODYS: Entry = {
  name: 'roster-sync/none/20000101T000000Z',
  commit: '',
  receipt: undefined,
  signature: 'not checked',
  state: 'stands',
  doubts: [],
  said: [],
  before: undefined,
  lost: undefined,
  isFirst: true,
};

/** A document: uploads newest first, each with its plan and its headcounts where its roster was read. */
export function historyJson(history: History): string {
  const { program, timeZone, entries, facts, gaps, nights, notes } = history;
  return document({
    version: 1,
    program,
    time_zone: timeZone,
    uploads: entries.map((entry) => ({
      ...columnsOf(entry, timeZone),
      said: statementsOf(entry),
      ...factsOf(facts.get(entry.name)),
    })),
    gaps: gaps.map(({ from, to, nights: count }: Gap) => ({ from, to, nights: count })),
    nights: nights.map((night) => ({ ...nightColumns(night, timeZone), said: night.said })),
    notes,
  });
}

function factsOf(facts: Facts | undefined) {
  if (!facts) return {};
  if (!facts.plan) return { unread: facts.reason };
  const { plan, departments } = facts;
  return { plan, headcount: departments.map(([department, people]) => ({ department, people })) };
}

/** The same of uploads that are shown in full, each with its plan. */
export function showJson(shown: readonly (readonly [Entry, Changed])[], timeZone: string): string {
  const uploads = shown.map(([entry, changed]) => ({
    ...columnsOf(entry, timeZone),
    ...wholeOf(entry),
    ...(changed.plan ? { plan: changed.plan } : { unread: changed.reason }),
  }));
  return document({ version: 1, time_zone: timeZone, uploads });
}

function wholeOf(entry: Entry) {
  const { receipt, doubts } = entry;
  return {
    program: receipt?.program,
    endpoint: receipt?.endpoint,
    plan_id: receipt?.planId,
    employees_sha256: receipt?.digests.employees,
    positions_sha256: receipt?.digests.positions,
    config_path: receipt?.configPath,
    config_sha256: receipt?.configSha256,
    as_of: receipt?.asOf,
    xml_format: receipt?.xmlFormat,
    tool_version: receipt?.toolVersion,
    sent_at: receipt?.sentAt,
    server_status: receipt?.serverStatus,
    said: statementsOf(entry),
    doubts,
  };
}

const statementsOf = ({ said }: Entry) => said.map(({ at, ...one }) => ({ ...one, at: at && iso(at) }));

const document = (content: unknown): string => `${forJson(JSON.stringify(content, null, 2))}\n`;
