import type { CommitId } from '../base/commit.js';

/*
 * The record of a tag of ours whose commit was rewritten (docs/receipts.md, Erased). It is the tag as it was, on the commit
 * that took the place of the old one, with lines at its end that nobody has signed:
 *
 *   Was-At: <the commit that the signature is for>
 *   Now-At: <the commit that the tag is on>
 *   Erased: <date> <reason>
 *
 * So the old tag, its signature and its digest can be proved. Where its content is now, is only said.
 */

/** What became of a tag whose commit was rewritten. */
export interface Erasure {
  /** The commit that was signed. */
  readonly was: CommitId;
  /** `<date> <reason>`, the newest last. */
  readonly notes: readonly string[];
}

const RECORD = /\nWas-At: ([0-9a-f]{40,64})\nNow-At: ([0-9a-f]{40,64})\n((?:Erased: [^\n]*(?:\n|$))+)$/;
const OBJECT = /^object ([0-9a-f]+)\n/;

/**
 * @param content of a tag object
 * @returns the tag as it was, and what became of it; undefined where it isn't such a record
 */
export function readErased(content: string): { readonly was: string; readonly erasure: Erasure } | undefined {
  const [record, was = '', now, lines = ''] = RECORD.exec(content) ?? [];
  if (record === undefined || OBJECT.exec(content)?.[1] !== now) return undefined;
  const before = content.slice(0, -record.length).replace(OBJECT, `object ${was}\n`);
  const notes = lines
    .trimEnd()
    .split('\n')
    .map((line) => line.slice('Erased: '.length));
  return { was: `${before}\n`, erasure: { was, notes } };
}

/**
 * @param content of a tag object, which may be such a record already
 * @param now the commit that takes the place of the tag's
 * @param note `<date> <reason>`
 */
export function erasedTag(content: string, now: CommitId, note: string): string {
  const known = readErased(content);
  const before = known?.was ?? content;
  const was = known?.erasure.was ?? OBJECT.exec(content)?.[1] ?? '';
  const notes = [...(known?.erasure.notes ?? []), note].map((one) => `Erased: ${one}\n`);
  const text = before.endsWith('\n') ? before : `${before}\n`;
  return `${text.replace(OBJECT, `object ${now}\n`)}Was-At: ${was}\nNow-At: ${now}\n${notes.join('')}`;
}

/** What is known of a tag that may be such a record. */
interface MaybeErased {
  readonly commit: CommitId;
  readonly erased?: Erasure | undefined;
}

/** @returns the commit that a tag's signature is for */
export const signedCommit = ({ commit, erased }: MaybeErased): CommitId => erased?.was ?? commit;
