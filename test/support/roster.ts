import { parseConfig } from '../../src/core/config/parse.js';
import type { Config } from '../../src/core/config/schema.js';
import { NOTHING_KNOWN, type Known } from '../../src/core/problem/discretion.js';
import type { Problem } from '../../src/core/problem/problem.js';
import { discretionFor, readRoster } from '../../src/core/roster/people/read.js';
import type { Roster } from '../../src/core/roster/people/roster.js';
import { judge } from '../../src/core/rules/index.js';
import { person, quoted, ROSTER } from './people.js';

/* What the unit tests share: a roster from text, and problems as short lines that a test can be compared with. */

export const POSITIONS = 'roster/positions.csv';

const elementsOf = (number: number): [string, string][] =>
  Object.entries<string>({ ...person(number) }).slice(0, 8);
export const HEADER = elementsOf(1)
  .map(([element]) => element)
  .join(',');

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** @param yaml what stands below `version` and `program` */
export function configOf(yaml = ''): Config {
  const { config, problems } = parseConfig(`version: 1\nprogram: acme\n${yaml}\n`, 'roster-sync.yml');
  if (!config) throw new Error(problems.map(({ line, message }) => `${line ?? '?'}: ${message}`).join('\n'));
  return config;
}

/** The employee elements of somebody whom every rule accepts, as a line; `own` replaces or adds single values. */
export function employee(number: number, own: Readonly<Record<string, string>> = {}): string {
  const values = { ...Object.fromEntries(elementsOf(number)), ...own };
  return Object.values(values).map(quoted).join(',');
}

export const csvOf = (...records: readonly string[]): string => `${[HEADER, ...records].join('\n')}\n`;

export interface Read {
  readonly roster: Roster | undefined;
  /** Of the text and, where there is a roster, of the rules. */
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** The day of all tests that don't say another. */
export const TODAY = '2026-01-01';

interface Reading {
  readonly positions?: string | Uint8Array;
  readonly known?: Known;
  /** The day of the run. */
  readonly asOf?: string;
}

/** Reads and judges a roster, as `check` does between its files and its schemas. */
export function read(
  csv: string | Uint8Array,
  yaml = '',
  { positions, known = NOTHING_KNOWN, asOf = TODAY }: Reading = {},
): Read {
  const config = configOf(yaml);
  const toBytes = (text: string | Uint8Array) => (typeof text === 'string' ? bytesOf(text) : text);
  const files = {
    rosters: [{ path: ROSTER, bytes: toBytes(csv) }],
    positions: positions === undefined ? undefined : { path: POSITIONS, bytes: toBytes(positions) },
  };
  const found = readRoster(files, config, discretionFor(config, known), asOf);
  const { roster, partial = roster, problems, notes, discretion } = found;
  return {
    roster,
    notes,
    problems: partial ? judge(partial, problems, { config, discretion, day: asOf }) : problems,
  };
}

/** A roster that must be without errors. */
export function soundRoster(csv: string, yaml = '', positions?: string): Roster {
  const { roster, problems } = read(csv, yaml, positions === undefined ? {} : { positions });
  // A note beside somebody is sound.
  const faults = problems.filter(({ rule }) => rule !== 'roster/unneeded-column');
  if (!roster || faults.length > 0) throw new Error(`not sound: ${told(faults).join('; ')}`);
  return roster;
}

/** Problems as `rule line:column`. */
export const told = (problems: readonly Problem[]): string[] =>
  problems.map(({ rule, line, column }) => `${rule} ${line ?? '-'}:${column ?? '-'}`);
