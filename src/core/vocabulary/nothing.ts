/* What systems and people write into a cell that has nothing to say. */

/** Where nobody is meant, or nothing. */
const WORDS_FOR_NOTHING =
  /^(?:[-–—]+|n\/?a|n\.a\.?|\(?null\)?|nil|none|\\n|no manager|keine?[rs]?|aucune?|ningun[oa]|geen|brak|nessuno|nenhum)$/i;

/** Dates that aren’t filled in: the dashes, dots and zeros of a form, what programs have for no date. */
const WORDS_FOR_NO_DAY =
  /^(?:[-–—_./\s]+|0{1,4}[-./\s]*0{1,2}[-./\s]*0{1,4}(?:[T ][0:.]+Z?)?|nan|nat|undefined)$/i;

/** Whether a cell for a manager or a parent says that there isn’t one; where somebody is called so, they are meant. */
export const meansNobody = (written: string): boolean => WORDS_FOR_NOTHING.test(written);

/** Whether a cell for a date says that there isn’t one. */
export const meansNoDay = (written: string): boolean =>
  WORDS_FOR_NOTHING.test(written) || WORDS_FOR_NO_DAY.test(written);
