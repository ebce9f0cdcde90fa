import type { Answers } from '../core/init/answers.js';
import { propose, type Proposal } from '../core/init/propose.js';
import { workflowText, type Fitting } from '../core/init/workflows.js';
import { configText, type Setting } from '../core/init/yaml.js';
import type { Problem } from '../core/problem/problem.js';
import { readTable, type Table } from '../core/roster/file/csv.js';
import { isUtf8, utf16Mark } from '../core/roster/file/decode.js';

/** A file that a configuration can be proposed for. */
export interface Readable {
  readonly table: Table;
  readonly encoding: Setting['encoding'];
}

/** Far more than a roster has: what is too large is told by `check`. */
const MOST_RECORDS = 100_000;

/**
 * Reads the file that a configuration is to be proposed for, in the encoding that its bytes prove.
 *
 * @returns the problems that must be mended first, where it can't be read at all
 */
export async function readForInit(file: string, raw: Uint8Array): Promise<Readable | readonly Problem[]> {
  const encoding = encodingOf(raw);
  let bytes = raw;
  if (encoding !== 'utf-8') {
    const { transcode } = await import('../core/roster/file/transcode.js');
    const read = transcode(file, raw, encoding);
    // Bytes that aren’t that encoding either are told as what they are not: UTF-8.
    if (read.bytes && read.problems.length === 0) bytes = read.bytes;
  }
  const { table, problems } = readTable(file, bytes, 'auto', MOST_RECORDS);
  return table ? { table, encoding: bytes === raw ? 'utf-8' : encoding } : problems;
}

function encodingOf(raw: Uint8Array): Setting['encoding'] {
  const mark = utf16Mark(raw);
  if (mark === 'little-endian') return 'utf-16le';
  return isUtf8(raw) || mark || raw.includes(0) ? 'utf-8' : 'windows-1252';
}

/** The example workflows by the names of their files. */
export interface Examples {
  readonly check: string;
  readonly sync: string;
}

export const CONFIG_FILE = '.github/roster-sync.yml';
const CHECK_WORKFLOW = '.github/workflows/roster-check.yml';
const SYNC_WORKFLOW = '.github/workflows/roster-sync.yml';
export const INIT_FILES = [CONFIG_FILE, CHECK_WORKFLOW, SYNC_WORKFLOW] as const;

/** Proposes how the file is read; the same answers give the same proposal. */
export function proposalFor({ table }: Readable, answers: Answers): Proposal {
  return propose(table, answers);
}

/** @returns the files of a proposal, by their paths in the repository */
export function filesFor(
  proposal: Proposal,
  setting: Setting,
  examples: Examples,
  schedule: Pick<Fitting, 'minute' | 'timeZone'>,
): Map<string, string> {
  const fitting = { ...schedule, action: setting.action, file: setting.file };
  return new Map([
    [CONFIG_FILE, configText(proposal, setting)],
    [CHECK_WORKFLOW, workflowText(examples.check, fitting)],
    [SYNC_WORKFLOW, workflowText(examples.sync, fitting)],
  ]);
}
