import type { Records } from '../ports/receipt-store.js';

/**
 * Syncs run with one of a clone’s remotes, and only its receipts say what was uploaded.
 *
 * @param looked what was done with its receipts: `Compared with`
 * @returns which remote was asked, in a sentence, where another one could have been meant
 */
export function notesOnRemote({ choice }: Pick<Records, 'choice'>, looked: string): string[] {
  if (!choice) return [];
  const { name, others, isInstead } = choice;
  const said = `${looked} the receipts of the remote ${name}`;
  if (isInstead)
    return [
      `${said}, because the branch tracks no remote of this clone by its name: git branch --set-upstream-to names one.`,
    ];
  if (others.length === 0) return [];
  return [
    `${said}. This clone also has ${others.join(', ')}: if syncs run there, run this on a branch that tracks it, because its receipts may differ.`,
  ];
}
