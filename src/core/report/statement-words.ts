import { NEW_KEY, SIGNED_WITH } from '../receipts/signature-words.js';
import type { ConfirmedStatus } from '../receipts/statement.js';

/* What is said after a receipt was set aside or confirmed: what is so, and what happens next. */

interface Said {
  readonly is: string;
  readonly next: string;
}

/** The portal’s words in the middle of a sentence. */
const STATUS: Readonly<Record<ConfirmedStatus, string>> = {
  complete: 'complete',
  'complete-with-errors': 'complete with errors',
};

export function rejectedWords(
  receipt: string,
  {
    rejection,
    already,
    confirmed,
    baseline,
    hasOthers,
  }: {
    readonly rejection: string;
    readonly already: boolean;
    readonly confirmed: ConfirmedStatus | undefined;
    readonly baseline: string | undefined;
    readonly hasOthers: boolean;
  },
): Said {
  const before = confirmed === undefined ? '' : ` It was confirmed as ${STATUS[confirmed]} before.`;
  return {
    is: `${receipt} ${already ? 'was rejected before' : 'is rejected'} (${rejection}).`,
    next: `${nextBaseline(baseline, hasOthers)}${before}`,
  };
}

/**
 * @param baseline the name of a receipt; `none` where every one was rejected, undefined where nobody knows
 * @param hasOthers whether there are receipts besides that this API key hasn’t signed
 */
function nextBaseline(baseline: string | undefined, hasOthers: boolean): string {
  if (baseline === undefined) return 'What the next sync compares with couldn’t be found out: check says it.';
  if (baseline !== 'none') return `The next sync compares with ${baseline}.`;
  const all = hasOthers ? `Every upload whose receipt is ${SIGNED_WITH['api-key']}` : 'Every upload';
  const next = `${all} is rejected now. The next sync compares with the last of them and counts as a first one: it is held, unless \`first-sync\` allows it.`;
  return hasOthers ? `${next} ${NEW_KEY['api-key']}` : next;
}

export function confirmedWords(
  receipt: string,
  status: ConfirmedStatus,
  {
    confirmation,
    already,
    partial,
  }: { readonly confirmation: string; readonly already: boolean; readonly partial: boolean },
): Said {
  const next = [
    ...(partial ? ['The API didn’t accept its positions: a sync after it sends both files again.'] : []),
    ...(status === 'complete-with-errors'
      ? ['The error report in the portal says which records had a warning.']
      : partial
        ? []
        : ['There is nothing more to do.']),
  ].join(' ');
  return {
    is: `${receipt} ${already ? 'was confirmed before' : 'is confirmed'} as ${STATUS[status]} (${confirmation}).`,
    next,
  };
}
