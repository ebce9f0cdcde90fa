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
  readonly approvedBy?: string | undefined;
}

/** @returns the message of the tag: a line for people, a blank line, trailers */
export function formatReceipt(receipt: Receipt): string {
  const { program, employees, positions, partial, digests } = receipt;
  const sent = partial ? `${employees} employees, but not the positions,` : `${employees} employees`;
  const hierarchy = positions > 0 && !partial ? ` and ${positions} positions` : '';
  const trailers: [name: string, value: string | number | undefined][] = [
    ['Program', program],
    ['Endpoint', receipt.endpoint],
    ['Plan-Id', receipt.planId],
    ['Employees', employees],
    ['Positions', positions],
    ['Joiners', receipt.joiners],
    ['Leavers', receipt.leavers],
    ['Movers', receipt.movers],
    ['Employees-SHA256', digests.employees],
    ['Positions-SHA256', digests.positions ?? 'none'],
    ['Config-Path', receipt.configPath],
    ['Config-SHA256', receipt.configSha256],
    ['Xml-Format', receipt.xmlFormat],
    ['Tool-Version', receipt.toolVersion],
    ['Run-Url', receipt.runUrl],
    ['Previous-Receipt', receipt.previousReceipt ?? 'none'],
    ['Server-Status', receipt.serverStatus],
    ['Partial', partial ? 'true' : undefined],
    ['Approved-By', receipt.approvedBy],
  ];
  const lines = trailers.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${oneLine(String(value))}`],
  );
  return `Uploaded ${sent}${hierarchy} to ${program}\n\n${lines.join('\n')}\n`;
}

/** A trailer is a line, whatever a server answered. */
const oneLine = (value: string): string => value.replaceAll(/[\r\n]+/g, ' ');

/** @returns the receipt that a tag's message holds, or nothing where it isn't one */
export function parseReceipt(message: string): Receipt | undefined {
  const trailers = new Map<string, string>();
  for (const line of message.slice(message.indexOf('\n\n') + 2).split('\n')) {
    const colon = line.indexOf(': ');
    if (colon > 0) trailers.set(line.slice(0, colon), line.slice(colon + 2));
  }
  const text = (name: string) => trailers.get(name);
  const some = (name: string) => trailers.get(name) ?? '';
  const employeesDigest = some('Employees-SHA256');
  if (!/^[0-9a-f]{64}$/.test(employeesDigest) || some('Program') === '' || some('Config-Path') === '')
    return undefined;

  const counts = ['Employees', 'Positions', 'Joiners', 'Leavers', 'Movers'].map((name) => count(text(name)));
  const [employees, positions, joiners, leavers, movers] = counts;
  if (counts.includes(undefined)) return undefined;
  const positionsDigest = text('Positions-SHA256');
  const previous = text('Previous-Receipt');
  return {
    program: some('Program'),
    endpoint: some('Endpoint'),
    planId: some('Plan-Id'),
    employees: employees ?? 0,
    positions: positions ?? 0,
    joiners: joiners ?? 0,
    leavers: leavers ?? 0,
    movers: movers ?? 0,
    digests: {
      employees: employeesDigest,
      positions: positionsDigest === 'none' ? undefined : positionsDigest,
    },
    configPath: some('Config-Path'),
    configSha256: some('Config-SHA256'),
    xmlFormat: some('Xml-Format'),
    toolVersion: some('Tool-Version'),
    runUrl: text('Run-Url'),
    previousReceipt: previous === 'none' ? undefined : previous,
    serverStatus: text('Server-Status'),
    partial: text('Partial') === 'true',
    approvedBy: text('Approved-By'),
  };
}

const count = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
