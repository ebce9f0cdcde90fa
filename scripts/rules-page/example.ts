import type { RuleId } from '../../src/core/vocabulary/rules.js';

/** What a rule finds, as small as it can be shown. The tests run each through a check, so none is wrong. */
export interface Example {
  /** How it came to this, where the lines don’t show it. */
  readonly note?: string;
  /** The whole configuration; left out, `version` and `program` alone; `null`, there is none. */
  readonly config?: string | null;
  /** Left out, `STAFF`; `null`, there is none. */
  readonly roster?: string | null;
  readonly positions?: string;
  /** A schema that is committed. */
  readonly schema?: string;
  /** The lines of .gitattributes. */
  readonly attributes?: string;
  /** The roster of the last upload. */
  readonly before?: string;
  /** The roster is saved as Windows-1252. */
  readonly ansi?: boolean;
  /** The rule without which this one never finds anything. */
  readonly besides?: RuleId;
  /** The place and the message of the first finding. */
  readonly place: string;
  readonly says: string;
}

/** Those of some rules. */
export type Examples = Readonly<Partial<Record<RuleId, Example>>>;

export const CONFIG_FILE = '.github/roster-sync.yml';
export const ROSTER_FILE = 'roster/employees.csv';
export const POSITIONS_FILE = 'roster/positions.csv';
export const SCHEMA_FILE = '.github/roster-sync/employees.xsd';

export const HEAD = 'version: 1\nprogram: acme\n';

/** A configuration with `yaml` from line 3 on. */
export const configured = (yaml: string): string => `${HEAD}${yaml}\n`;

export const HEADER = 'employee_id,forename,surname,employee_type,department,start_date,country,email';
export const ADA = '0000101,Ada,Example,manager,Board,2012-12-13,GB,ada@example.com';
export const BEN = '0000102,Ben,Sample,employee,Sales,2019-09-20,GB,ben@example.com';

/** A file of these lines. */
export const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

export const STAFF = lines(HEADER, ADA, BEN);
