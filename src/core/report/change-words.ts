import type { Plan } from '../plan/diff.js';
import { fieldOf } from '../vocabulary/fields.js';

/* Apart from words.ts, which the report’s script would take with it. */

/** What is different of somebody who changed: `Department: Sales → IT, e-mail address`. */
export function changeWords({ fields, values }: Plan['movers'][number]): string {
  const named = (element: string) => fieldOf(element)?.called.replace(/^the /, '') ?? element;
  const words = fields.map((element) => {
    const value = values[element];
    const shown = (text: string) => text || '(empty)';
    return value ? `${named(element)}: ${shown(value.before)} → ${shown(value.after)}` : named(element);
  });
  // What says the most comes first.
  return [...words.filter((one) => one.includes('→')), ...words.filter((one) => !one.includes('→'))].join(
    ', ',
  );
}
