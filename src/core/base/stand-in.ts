import { latin1Of } from './latin1.js';

/* What git keeps in the place of a file where a filter stores it elsewhere, or encrypts it. */

/** What it is, and what to do. */
interface StandIn {
  readonly is: string;
  readonly hint: string;
}

const BEGINNINGS: readonly (StandIn & { readonly begins: string })[] = [
  {
    begins: 'version https://git-lfs.github.com/spec/',
    is: 'a pointer to Git LFS',
    hint: 'Take it out of LFS (git lfs untrack, and its line out of .gitattributes), then commit it again: only what is in git itself can be reviewed.',
  },
  {
    begins: '\0GITCRYPT\0',
    is: 'encrypted by git-crypt',
    hint: 'Take its line with filter=git-crypt out of .gitattributes, then commit it again: only what is in git itself can be reviewed.',
  },
];

/** @returns what the bytes are instead of a file, or undefined where they may be the file itself */
export function standInFor(bytes: Uint8Array): StandIn | undefined {
  const first = latin1Of(bytes.subarray(0, 64)).replace(/^(ï»¿)?\s*/, '');
  return BEGINNINGS.find(({ begins }) => first.startsWith(begins));
}
