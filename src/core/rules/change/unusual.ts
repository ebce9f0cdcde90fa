import { remembered } from '../../base/remembered.js';
import { isName } from '../../vocabulary/fields.js';
import { hasSymbols, isMisread } from './encodings.js';

/* Which values the rules on texts look at. Hardly any is, and everybody has ten values. */

/** What programs write for nothing. */
export const PLACEHOLDER = /^(?:undefined|NaN|nan|<NA>|NaT|null|NULL|\(null\)|None|\\N|\[object Object\])$/;

/** Besides those: letters beyond ASCII, and what marks a letter that is lost, an error or a formula of a spreadsheet. */
const MARKED = new RegExp(`[^\\0-\\x7F]|[?#=:]|${PLACEHOLDER.source}`);
/** And digits, since a spreadsheet makes dates of some names. */
const MARKED_IN_NAME = new RegExp(`\\d|${MARKED.source}`);

const BEYOND_ASCII = /[^\0-\x7F]/;
/** Letters beyond ASCII are nothing by themselves: every other name has one. */
const isMoreThanLetters = (value: string): boolean =>
  /[?#=:\d\uFFFD]/.test(value) || isMisread(value) || hasSymbols(value);

/** @returns for an element, what says whether a value needs to be looked at: quickly, and never no where one does */
export function unusual(): (element: string) => (value: string) => boolean {
  // Names are many people's.
  const hasMore = remembered(isMoreThanLetters);
  const by = (marked: RegExp) => (value: string) =>
    marked.test(value) && (!BEYOND_ASCII.test(value) || hasMore(value));
  const [ofName, ofOther] = [by(MARKED_IN_NAME), by(MARKED)];
  return (element) => (isName(element) ? ofName : ofOther);
}
