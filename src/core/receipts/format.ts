import type { Digests } from '../base/digest.js';

/** The record of one upload (README.md, Receipts). Holds no names, no addresses, no bodies of answers. */
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
  readonly xmlFormat: string;
  readonly toolVersion: string;
  readonly runUrl?: string | undefined;
  readonly previousReceipt?: string | undefined;
  readonly serverStatus?: string | undefined;
  /** Employees were accepted, positions not. */
  readonly partial: boolean;
  /** The guards and rules that held it until it was approved; undefined where the receipt doesn't say. */
  readonly held?: readonly string[] | undefined;
  readonly approvedBy?: string | undefined;
}

/** A receipt as its trailers have it: a value each. */
type Recorded = Omit<Receipt, 'digests'> & {
  readonly employeesSha256: string;
  readonly positionsSha256?: string | undefined;
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
const oneLine = (value: string): string => value.replaceAll(/[\r\n]+/g, ' ');

const TEXT: Kind<string> = { write: oneLine, read: (text) => matching(text, /./) };
/** Every version writes it, and a receipt is read without it. */
const LENIENT: Kind<string> = { write: oneLine, read: (text = '') => text };
const MAYBE: Kind<string | undefined> = { write: (value) => value && oneLine(value), read: (text) => text };
const OR_NONE: Kind<string | undefined> = {
  write: (value = 'none') => oneLine(value),
  read: (text) => (text === 'none' ? undefined : text),
};
const COUNT: Kind<number> = { write: String, read: (text) => Number(matching(text, /^\d{1,9}$/)) };
const DIGEST: Kind<string> = { write: oneLine, read: (text) => matching(text, /^[0-9a-f]{64}$/) };
const FLAG: Kind<boolean> = {
  write: (value) => (value ? 'true' : undefined),
  read: (text) => text === 'true',
};
/** Words that have neither commas nor blanks. */
const WORDS: Kind<readonly string[] | undefined> = {
  write: (words) => words && oneLine(words.join(', ')),
  read: (text) => text?.split(', '),
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
  xmlFormat: ['Xml-Format', LENIENT],
  toolVersion: ['Tool-Version', LENIENT],
  runUrl: ['Run-Url', MAYBE],
  previousReceipt: ['Previous-Receipt', OR_NONE],
  serverStatus: ['Server-Status', MAYBE],
  partial: ['Partial', FLAG],
  held: ['Held', WORDS],
  approvedBy: ['Approved-By', MAYBE],
};

const ALL = Object.entries(TRAILERS) as [keyof Recorded, readonly [name: string, kind: Kind<unknown>]][];

/** @returns the message of the tag: a line for people, a blank line, trailers */
export function formatReceipt({ digests, ...others }: Receipt): string {
  const record: Recorded = {
    ...others,
    employeesSha256: digests.employees,
    positionsSha256: digests.positions,
  };
  const { program, employees, positions, partial } = record;
  const sent = partial ? `${employees} employees, but not the positions,` : `${employees} employees`;
  const hierarchy = positions > 0 && !partial ? ` and ${positions} positions` : '';
  const trailers = ALL.map(([key, [name, kind]]) => {
    const value = kind.write(record[key]);
    return value === undefined ? '' : `${name}: ${value}\n`;
  }).join('');
  return `Uploaded ${sent}${hierarchy} to ${program}\n\n${trailers}`;
}

/** @returns the receipt that a tag's message holds, or undefined where it isn't one */
export function parseReceipt(message: string): Receipt | undefined {
  const trailers = new Map<string, string>();
  for (const line of message.slice(message.indexOf('\n\n') + 2).split('\n')) {
    const colon = line.indexOf(': ');
    if (colon > 0) trailers.set(line.slice(0, colon), line.slice(colon + 2));
  }
  try {
    const read = ALL.map(([key, [name, kind]]) => [key, kind.read(trailers.get(name))]);
    const { employeesSha256, positionsSha256, ...others } = Object.fromEntries(read) as Recorded;
    return { ...others, digests: { employees: employeesSha256, positions: positionsSha256 } };
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/**
 * The record of a refusal: the portal refused an upload that the API had accepted, so its receipt is no longer a
 * baseline (README.md, Receipts).
 *
 * @param receipt its name
 * @returns the message of the tag: a line for people, a blank line, trailers
 */
export function formatRejection(receipt: string, toolVersion: string): string {
  return `Rejected ${receipt}\n\nReceipt: ${receipt}\nTool-Version: ${toolVersion}\n`;
}

/** Whether a tag's message rejects this receipt. */
export function rejects(message: string | undefined, receipt: string): boolean {
  return message?.split('\n').includes(`Receipt: ${receipt}`) ?? false;
}
