import type { FileKind } from '../core/vocabulary/files.js';
import type { StatusWord } from '../core/workstars/words.js';
import type { XmlReader } from '../ports/xml-validator.js';
import { readContent, type Content } from './content.js';
import { hierarchyErrors } from './hierarchy.js';

/** The ids that are in the system now. */
export interface System {
  readonly employees: ReadonlySet<string>;
  readonly positions: ReadonlySet<string>;
}

export interface Rules {
  readonly reader: XmlReader;
  /** Most employees, or positions, of one file. */
  readonly cap: number;
  /** For each kind, tried in turn until one can be used. */
  readonly schemas: Readonly<Record<FileKind, readonly Uint8Array[]>>;
}

interface Counts {
  /** What the file holds; 0 for a file whose format is wrong. */
  readonly records: number;
  /** What the file would add to the system and remove from it; done only where it was applied. */
  readonly added: number;
  readonly removed: number;
}

export interface Verdict {
  readonly status: Extract<StatusWord, 'Error' | 'Blocked' | 'Complete' | 'Complete With Errors'>;
  readonly counts: Counts;
  /** The lines of the error file. */
  readonly errors: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** Blocked when more than three quarters would go (docs/vendor-api.md, Status in the portal). */
const MAX_REMOVED = 0.75;

/** Decides what becomes of a file that isn't the same as the last one. Applies nothing. */
export async function judge(kind: FileKind, xml: Uint8Array, system: System, rules: Rules): Promise<Verdict> {
  const reading = await readContent(rules.reader, kind, xml, rules.schemas[kind]);
  if ('errors' in reading) {
    return {
      status: 'Error',
      counts: { records: 0, added: 0, removed: 0 },
      errors: reading.errors,
      ids: new Set(),
    };
  }
  const { content } = reading;
  const now = system[kind];
  const ids = new Set(content.ids);
  const removed = countMissing(now, ids);
  const counts = { records: content.ids.length, added: countMissing(ids, now), removed };

  const errors = formatErrors(kind, content, rules.cap);
  if (errors.length > 0) return { status: 'Error', counts, errors, ids };
  if (removed > MAX_REMOVED * now.size) {
    const line = `The file would remove ${removed} of ${now.size} ${kind}, more than ${MAX_REMOVED * 100} %.`;
    return { status: 'Blocked', counts, errors: [line], ids };
  }
  const warnings =
    kind === 'employees' ? duplicates(content.ids) : strangers(content.holders, system.employees);
  return { status: warnings.length > 0 ? 'Complete With Errors' : 'Complete', counts, errors: warnings, ids };
}

const countMissing = (some: ReadonlySet<string>, from: ReadonlySet<string>) =>
  [...some].filter((id) => !from.has(id)).length;

/**
 * Why the whole file is rejected.
 *
 * Assumption: that too many records are an `Error` is [open], the vendor only says that they aren't allowed. The
 * root counts as a position.
 */
function formatErrors(kind: FileKind, content: Content, cap: number): string[] {
  const { length } = content.ids;
  const tooMany = length > cap ? [`The file holds ${length} ${kind}; at most ${cap} are allowed.`] : [];
  return kind === 'employees' ? tooMany : [...tooMany, ...hierarchyErrors(content)];
}

/** Assumption: what happens to an employee id that is in the file twice is [open]; here it is a warning. */
function duplicates(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (seen.has(id)) return [`Employee “${id}” appears in the file more than once.`];
    seen.add(id);
    return [];
  });
}

/** Assumption: what happens to a post whose employee isn't in the system is [open]; here it is a warning. */
function strangers(holders: readonly string[], employees: ReadonlySet<string>): string[] {
  return holders
    .filter((id) => !employees.has(id))
    .map((id) => `A position names employee “${id}”, who isn’t in the system.`);
}
