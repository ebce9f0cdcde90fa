import type { Digests } from '../base/digest.js';

/** The record of one upload (docs/receipts.md, What is in it). Holds no names, no addresses, no bodies of answers. */
export interface Receipt {
  readonly program: string;
  readonly endpoint: string;
  readonly planId: string;
  readonly employees: number;
  readonly positions: number;
  readonly joiners: number;
  readonly leavers: number;
  readonly movers: number;
  readonly digests: Digests;
  readonly configPath: string;
  readonly configSha256: string;
  /** The day, YYYY-MM-DD, by which filters by a date decided; absent in receipts of earlier versions. */
  readonly asOf?: string | undefined;
  readonly xmlFormat: string;
  readonly toolVersion: string;
  readonly runUrl?: string | undefined;
  /** When the API had accepted what was sent: UTC, to the second. */
  readonly sentAt?: string | undefined;
  readonly previousReceipt?: string | undefined;
  /** SHA-256 of that one's tag object; absent in receipts of earlier versions, and where that one wasn't signed. */
  readonly previousSha256?: string | undefined;
  readonly serverStatus?: string | undefined;
  /** Employees were accepted, positions not. */
  readonly partial: boolean;
  /** The guards and rules that held it until it was approved; undefined where the receipt doesn't say. */
  readonly held?: readonly string[] | undefined;
  /**
   * Of the pull requests that were merged since the receipt before and touched what is sent; `unknown` where GitHub didn't
   * say, and undefined in receipts of earlier versions.
   */
  readonly pullRequests?: PullRequests | undefined;
  readonly approvedBy?: string | undefined;
}

/** Numbers, the lowest first; none, where every change came without a pull request. */
export type PullRequests = readonly number[] | 'unknown';

/** A receipt as far as it can be known before the upload. */
export type Draft = Omit<Receipt, 'sentAt' | 'serverStatus' | 'partial' | 'pullRequests'>;

/** A receipt as its trailers have it: a value each. */
type Recorded = Omit<Receipt, 'digests' | 'previousReceipt' | 'previousSha256'> & {
  readonly employeesSha256: string;
  readonly positionsSha256?: string | undefined;
  readonly previous: Pick<Receipt, 'previousReceipt' | 'previousSha256'>;
};

/** How the value of a trailer is written and read. */
interface Kind<Value> {
  /** @returns undefined where the trailer is left out */
  write(value: Value): string | undefined;
  /**
   * @param text undefined where the trailer isn't there
   * @throws Unreadable
   */
  read(text: string | undefined): Value;
}

/** Why a message isn't a receipt that this version can read. */
class Unreadable extends Error {}

function matching(text: string | undefined, form: RegExp): string {
  if (text === undefined || !form.test(text)) throw new Unreadable();
  return text;
}

/** A trailer is a line, whatever a server answered. */
export const oneLine = (value: string): string => value.replaceAll(/[\r\n]+/g, ' ');

const TEXT: Kind<string> = { write: oneLine, read: (text) => matching(text, /./) };
/** Every version writes it, and a receipt is read without it. */
const LENIENT: Kind<string> = { write: oneLine, read: (text = '') => text };
const MAYBE: Kind<string | undefined> = { write: (value) => value && oneLine(value), read: (text) => text };
const OR_NONE: Kind<string | undefined> = {
  write: (value = 'none') => oneLine(value),
  read: (text) => (text === 'none' ? undefined : text),
};
const COUNT: Kind<number> = { write: String, read: (text) => Number(matching(text, /^\d{1,9}$/)) };
const DAY: Kind<string | undefined> = {
  write: (value) => value,
  read: (text) => text && matching(text, /^\d{4}-\d{2}-\d{2}$/),
};
const DIGEST: Kind<string> = { write: oneLine, read: (text) => matching(text, /^[0-9a-f]{64}$/) };
/** `<name> sha256:<digest of its tag object>`, or the name alone. */
const LINK: Kind<Recorded['previous']> = {
  write: ({ previousReceipt = 'none', previousSha256 }) =>
    oneLine(previousSha256 === undefined ? previousReceipt : `${previousReceipt} sha256:${previousSha256}`),
  read: (text = 'none') => {
    const [, previousReceipt, previousSha256] = /^(\S+) sha256:([0-9a-f]{64})$/.exec(text) ?? [];
    if (previousReceipt !== undefined) return { previousReceipt, previousSha256 };
    return text === 'none' ? {} : { previousReceipt: text };
  },
};
const FLAG: Kind<boolean> = {
  write: (value) => (value ? 'true' : undefined),
  read: (text) => text === 'true',
};
/** Words that have neither commas nor blanks. */
const WORDS: Kind<readonly string[] | undefined> = {
  write: (words) => words && oneLine(words.join(', ')),
  read: (text) => text?.split(', '),
};
/** `#12, #15`, `none` or `unknown`; it proves nothing, so in another form it is as if it weren’t there. */
const NUMBERS: Kind<PullRequests | undefined> = {
  write: (value) => {
    if (value === undefined || value === 'unknown') return value;
    return value.length === 0 ? 'none' : value.map((number) => `#${number}`).join(', ');
  },
  read: (text) => {
    if (text === 'unknown') return text;
    if (text === 'none') return [];
    if (!text || !/^#\d{1,9}(?:, #\d{1,9})*$/.test(text)) return undefined;
    return text.split(', ').map((one) => Number(one.slice(1)));
  },
};

/** In the order in which they are written. */
const TRAILERS: { readonly [Key in keyof Recorded]-?: readonly [name: string, kind: Kind<Recorded[Key]>] } = {
  program: ['Program', TEXT],
  endpoint: ['Endpoint', LENIENT],
  planId: ['Plan-Id', LENIENT],
  employees: ['Employees', COUNT],
  positions: ['Positions', COUNT],
  joiners: ['Joiners', COUNT],
  leavers: ['Leavers', COUNT],
  movers: ['Movers', COUNT],
  employeesSha256: ['Employees-SHA256', DIGEST],
  positionsSha256: ['Positions-SHA256', OR_NONE],
  configPath: ['Config-Path', TEXT],
  configSha256: ['Config-SHA256', LENIENT],
  asOf: ['As-Of', DAY],
  xmlFormat: ['Xml-Format', LENIENT],
  toolVersion: ['Tool-Version', LENIENT],
  runUrl: ['Run-Url', MAYBE],
  sentAt: ['Sent-At', MAYBE],
  previous: ['Previous-Receipt', LINK],
  serverStatus: ['Server-Status', MAYBE],
  partial: ['Partial', FLAG],
  held: ['Held', WORDS],
  pullRequests: ['Pull-Requests', NUMBERS],
  approvedBy: ['Approved-By', MAYBE],
};

type Entry = readonly [key: keyof Recorded, trailer: readonly [name: string, kind: Kind<unknown>]];
const ALL = Object.entries(TRAILERS) as unknown as readonly Entry[];

/** What isn't in the record of an upload that begins. Without the first three, no version reads it as a receipt. */
const OF_RECEIPTS: ReadonlySet<keyof Recorded> = new Set([
  ...(['joiners', 'leavers', 'movers', 'sentAt', 'previous', 'serverStatus'] as const),
  ...(['partial', 'held', 'pullRequests', 'approvedBy'] as const),
]);
const OF_SENDINGS = ALL.filter(([key]) => !OF_RECEIPTS.has(key));

/** @returns the message of the tag: a line for people, a blank line, trailers */
export function formatReceipt(receipt: Receipt): string {
  const { program, employees, positions, partial } = receipt;
  const sent = partial ? `${employees} employees, but not the positions,` : `${employees} employees`;
  const hierarchy = positions > 0 && !partial ? ` and ${positions} positions` : '';
  return `Uploaded ${sent}${hierarchy} to ${program}\n\n${write(receipt, ALL)}`;
}

/**
 * The record that an upload begins: where no receipt follows it, its roster was perhaps uploaded.
 *
 * @param draft of the receipt
 * @param begunAt in ISO 8601; so that two syncs of one second don't make the same tag
 */
export function formatSending(draft: Draft, begunAt: string): string {
  const { program, employees } = draft;
  return `Sending ${employees} employees to ${program}\n\n${write({ ...draft, partial: false }, OF_SENDINGS)}Begun-At: ${begunAt}\n`;
}

function write(
  { digests, previousReceipt, previousSha256, ...others }: Receipt,
  entries: readonly Entry[],
): string {
  const record: Recorded = {
    ...others,
    employeesSha256: digests.employees,
    positionsSha256: digests.positions,
    previous: { previousReceipt, previousSha256 },
  };
  return entries
    .map(([key, [name, kind]]) => {
      const value = kind.write(record[key]);
      return value === undefined ? '' : `${name}: ${value}\n`;
    })
    .join('');
}

/** @returns the receipt that a tag's message holds, or undefined where it isn't one */
export function parseReceipt(message: string): Receipt | undefined {
  const read = readTrailers(message, ALL);
  if (!read) return undefined;
  const { employeesSha256, positionsSha256, previous, ...others } = read;
  return { ...others, ...previous, digests: { employees: employeesSha256, positions: positionsSha256 } };
}

/** What the record of an upload that begins says of what is sent. */
export type Sending = Pick<
  Receipt,
  'endpoint' | 'employees' | 'positions' | 'digests' | 'configPath' | 'asOf' | 'xmlFormat'
>;

/** @returns what a tag's message records of an upload that begins, or undefined where it can't be read */
export function parseSending(message: string): Sending | undefined {
  const read = readTrailers(message, OF_SENDINGS);
  return read && { ...read, digests: { employees: read.employeesSha256, positions: read.positionsSha256 } };
}

function readTrailers(message: string, entries: readonly Entry[]): Recorded | undefined {
  const trailers = new Map<string, string>();
  for (const line of message.slice(message.indexOf('\n\n') + 2).split('\n')) {
    const colon = line.indexOf(': ');
    if (colon > 0) trailers.set(line.slice(0, colon), line.slice(colon + 2));
  }
  try {
    const read = entries.map(([key, [name, kind]]) => [key, kind.read(trailers.get(name))]);
    return Object.fromEntries(read) as Recorded;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
