import type { Pattern } from '../vocabulary/patterns.js';

/*
 * What may be shown of a roster. Ids, departments and headers are shown as far as they are what they claim: with a
 * shifted column, surnames would be where ids should. Anything else is reported by its place (README.md, Privacy).
 */

export interface Known {
  /** Ids and departments of the baseline. */
  readonly ids: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
}

export const NOTHING_KNOWN: Known = { ids: new Set(), departments: new Set() };

/** Each answers with the text where it may be shown, and with undefined where it may not. */
export interface Discretion {
  id(id: string): string | undefined;
  department(name: string): string | undefined;
  header(header: string): string | undefined;
  /** A cell's value: only with `show-values`. */
  value(value: string): string | undefined;
}

interface DiscretionRules {
  readonly known: Known;
  readonly idPattern?: Pattern | undefined;
  readonly departments: readonly string[];
  readonly headers: Pick<ReadonlySet<string>, 'has'>;
  readonly showValues: boolean;
}

/** What is shown instead of an id or a department that may not be shown. */
export const NOT_SHOWN = '(not shown)';

/** An address has digits too, and so have sentences: neither is an id. */
const LOOKS_LIKE_AN_ID = /^(?=.*\p{Nd})[^\s@]{1,64}$/u;

export function discretionOf(rules: DiscretionRules): Discretion {
  const departments = new Set([...rules.departments, ...rules.known.departments]);
  const when = (allowed: boolean, text: string) => (allowed || rules.showValues ? text : undefined);
  return {
    id: (id) =>
      when(rules.known.ids.has(id) || (rules.idPattern?.test(id) ?? false) || LOOKS_LIKE_AN_ID.test(id), id),
    department: (name) => when(departments.has(name), name),
    header: (header) => when(rules.headers.has(header), header),
    value: (value) => (rules.showValues ? value : undefined),
  };
}
