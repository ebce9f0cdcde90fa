import { plain } from '../base/text.js';
import { doubtIn } from './leaver-words.js';

/* What cells say of people who have left, whatever their column is called. */

/** A name for a group of people who have left: nothing else is called so, not even a department. */
const GROUPS =
  /^((all |past |company )?leavers?(?=$| *[-–(:\d])|ex[-_ .](staff|emp|employees?|workers?|colleagues?|members?|personnel|personal|cwk|mitarbeiter|salari[ée]s?|emplead[oa]s?|medewerkers?|dipendent[ei])|(former|past|previous) (staff|employees?|workers?|colleagues?|members?)|ehemalige[rn]?( mitarbeiter.*)?|anciens? (salari|employ|collaborat).*|oud[- ]?medewerkers?|ex[- ]?funcion[áa]rios?)\b/iu;

/** How a status or a remark begins that says so. */
const MARKS =
  /^((has |have )?left( the (company|firm|organi[sz]ation|business)| us| in| on| at)?(?=$|[,.:;(]| +[-–(]|[ ,.:;(]*(\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|$))|(has |have )?left (the (company|firm|organi[sz]ation|business)|us)\b|ex[-_ ](?!works|officio|pat|vat|ante|post|gratia)\p{L}+|term(inated|ination|ed|'d)?\b(?! time)(?=$|[ ,:(]*(\d|$|vol|invol|[-–(]))|terminated\b|(in|de)activ(e|ated)\b|resigned\b|retired\b|deceased\b|dismissed\b|offboarded\b|departed\b|no longer\b|not employed\b|last day\b|ausgeschieden\b|ausgetreten\b|ausgesch\.|inaktiv\b|hat (das unternehmen )?verlassen|n'est plus\b|a quitt[ée]|inacti(f|vo|va)\b|ya no trabaja|despedid[oa]\b|uit dienst\b|inactief\b|desligad[oa]\b|inativ[oa]\b|cessat[oa]\b|inattiv[oa]\b|nieaktywn[ya]\b|pasif\b|ayr[ıi]ld[ıi]|i̇?şten (ayr|ç[ıi]k)|slutat\b|slutade\b|avslutad\b)/iu;

/** Under “Validity” and the like. */
const INVALID = new Set(
  'expired invalid closed cancelled canceled void notvalid abgelaufen ungultig expire annule caducado anulado vencido scaduto verlopen ongeldig ogiltig'.split(
    ' ',
  ),
);

/** Whether a value is what a group of people who have left is called. */
export const isLeaverGroup = (value: string): boolean => GROUPS.test(value);

/** Whether a value says under a header that somebody has left, in a status or in free words. */
export const saysGone = (header: string, value: string): boolean =>
  GROUPS.test(value) || MARKS.test(value) || (INVALID.has(plain(value)) && doubtIn(header) !== undefined);

/** Short forms, which mean it beside another only: “Term” may be a kind of contract. */
const CODES = new Set(['term', 'trm', 'ter', 'inact', 'ina', 'baj', 'trmd']);
const ACTIVE_CODES = new Set(['act', 'a', 'active']);

/** @returns the values of a column that are short forms for people who have left, beside one for those who are employed */
export function goneCodesIn(values: ReadonlySet<string>): ReadonlySet<string> {
  const all = [...values];
  return new Set(
    all.some((value) => ACTIVE_CODES.has(plain(value))) ? all.filter((value) => CODES.has(plain(value))) : [],
  );
}

/** The bit of Active Directory that says that an account is disabled. */
const ACCOUNT_DISABLED = 2;

/** Whether a column has the flags of accounts in Active Directory, as 512 and 514 are. */
export const isAccountControl = (header: string, values: ReadonlySet<string>): boolean =>
  /^(user)?(account|acct)control$/.test(plain(header)) &&
  values.size > 0 &&
  [...values].every((value) => /^\d{1,10}$/.test(value));

/** Whether the flags are those of a disabled account. */
export const isDisabled = (flags: string): boolean => (Number(flags) & ACCOUNT_DISABLED) !== 0;

/** @returns the flags of the same account when it is disabled */
export const disabled = (flags: string): string => String(Number(flags) | ACCOUNT_DISABLED);

/** A number of Windows for a time: so many tenths of microseconds since 1601; 0 and the highest number mean never. */
const FILETIME = /^(0|1[1-9]\d{16}|9223372036854775807)$/;

/** Whether all values are times as Active Directory counts them. */
export const areFiletimes = (values: readonly string[]): boolean =>
  values.length > 0 && values.every((value) => FILETIME.test(value));
