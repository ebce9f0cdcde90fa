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
  }: {
    readonly rejection: string;
    readonly already: boolean;
    readonly confirmed: ConfirmedStatus | undefined;
    readonly baseline: string | undefined;
  },
): Said {
  const before = confirmed === undefined ? '' : ` It was confirmed as ${STATUS[confirmed]} before.`;
  const next =
    baseline === undefined
      ? 'No other upload is left to compare with, so the next sync is held.'
      : `The next sync compares with ${baseline}.`;
  return {
    is: `${receipt} ${already ? 'was rejected before' : 'is rejected'} (${rejection}).`,
    next: `${next}${before}`,
  };
}

export function confirmedWords(
  receipt: string,
  status: ConfirmedStatus,
  { confirmation, already }: { readonly confirmation: string; readonly already: boolean },
): Said {
  const next =
    status === 'complete'
      ? 'There is nothing more to do.'
      : 'The error report in the portal says which records had a warning.';
  return {
    is: `${receipt} ${already ? 'was confirmed before' : 'is confirmed'} as ${STATUS[status]} (${confirmation}).`,
    next,
  };
}
