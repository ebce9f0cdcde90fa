import { gravestOf, STATUS_WORDS, type StatusWord } from '../../core/workstars/words.js';

/*
 * What the text of a good status says (docs/vendor-api.md, Address and authentication). Answers are JSON, and any
 * attribute may be missing, so that an empty text and an empty object are good ones. No value of a text is ever shown.
 */

interface Body {
  readonly type: string;
  readonly body: Buffer;
  /** The text broke off, or was cut off. */
  readonly isPart: boolean;
}

/** Why a text isn't that of an API that has taken something. */
export type BodyFault = 'html' | 'not-json' | 'error';

/** @returns undefined where the text is one of the API's that reports nothing bad */
export function faultIn({ type, body, isPart }: Body): BodyFault | undefined {
  const text = textOf(body);
  if (/\bhtml\b/i.test(type) || /^<(!doctype html|html)/i.test(text.slice(0, 200))) return 'html';
  if (text === '') return undefined;
  const parsed = parseJson(text);
  // What didn't arrive whole begins as JSON does.
  if (parsed === undefined && !(isPart && /^[[{]/.test(text))) return 'not-json';
  if (parsed === false || (parsed === undefined && BAD_BEGINNING.test(text))) return 'error';
  return valuesIn(text, parsed).some(reportsError) ? 'error' : undefined;
}

/** @returns the word of the portal that an answer carries anywhere, the gravest if it has several */
export function statusWordIn(body: Buffer): StatusWord | undefined {
  const text = textOf(body);
  return gravestOf(
    valuesIn(text, parseJson(text)).flatMap(({ name, value }) => {
      if (typeof value !== 'string') return [];
      const said = value.trim();
      const word = STATUS_WORDS.find((candidate) => candidate.toLowerCase() === said.toLowerCase());
      return word ?? (STATES.test(name) ? wordAtBeginning(said) : []);
    }),
  );
}

/** None is said to be: `Error: 0 of 30`, `Errors: none, records: 30`. No such department is one. */
const NONE = String.raw`\s*(?:$|-\s*$|0+(?![\dx]|[.,]\d)|no errors?\b|none(?: yet| found)?\s*(?:[^\s\w]|$)|(?:no|null|n/?a|false)\s*(?:[^\s\w]|$)|\[\]|\{\})`;
/** What is said ends, or goes on with why: `Error: format check failed`, `Error 12`, `Blocked (75 %)`. */
const AFTER_WORD = String.raw`(?:$|[.!](?=\s|$)|(?:\s*[:;,([—–]|\s+-\s|\s+(?=\d))(?!${NONE}))`;
const OF_FILE = String.raw`^(?:(?:the\s+)?(?:file|upload)\s+(?:(?:is|was|has\s+been)\s+)?)?`;

/** An upload that is complete is taken, and not yet applied. */
const OF_THE_FILE: readonly StatusWord[] = ['Error', 'Blocked'];

// Of two that begin alike the longer one is meant.
const BEGINNINGS = [...STATUS_WORDS]
  .sort((a, b) => b.length - a.length)
  .map((word) => {
    const begin = OF_THE_FILE.includes(word) ? OF_FILE : '^';
    return { word, begins: new RegExp(begin + word.replaceAll(' ', String.raw`\s+`) + AFTER_WORD, 'i') };
  });

const wordAtBeginning = (said: string): StatusWord[] =>
  BEGINNINGS.filter(({ begins }) => begins.test(said))
    .map(({ word }) => word)
    .slice(0, 1);

/** Some servers begin with a mark of byte order. */
const textOf = (body: Buffer): string =>
  body
    .toString()
    .replace(/^\uFEFF/, '')
    .trim();

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Value {
  /** In small letters and without `_` and `-`; empty at the top, and that of its list in a list. */
  readonly name: string;
  readonly value: unknown;
}

/** @param parsed undefined where the text isn’t JSON, or only the beginning of one */
const valuesIn = (text: string, parsed: unknown): Value[] =>
  parsed === undefined ? valuesInBeginning(text) : valuesBelow(parsed);

/** Everything that a JSON text holds, by the names under which it is. */
function valuesBelow(top: unknown): Value[] {
  const values: Value[] = [{ name: '', value: top }];
  // It grows while it is walked through.
  for (const { name, value } of values) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value) as [string, unknown][])
      values.push({ name: Array.isArray(value) ? name : plainName(key), value: inner });
  }
  return values;
}

const plainName = (key: string): string => key.toLowerCase().replaceAll(/[_-]/g, '');

/** A text, with what follows the name of something; a number or a verdict; the beginning of more; a text that breaks off. */
const TOKEN = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?|(-?\d[\d.eE+-]*|true|false)(?=[\s,}\]])|[[{]|"[^]*$/g;

/** The name of its list isn’t looked for: what is in it counts only as a word of the portal. */
const UNNAMED = '[';

/** Each text, number and verdict that is whole in the beginning of a JSON text. */
function valuesInBeginning(beginning: string): Value[] {
  const values: Value[] = [];
  let name = UNNAMED;
  for (const [, text, colon, other] of beginning.matchAll(TOKEN)) {
    const value = text ?? (other === undefined ? undefined : parseJson(other));
    if (value !== undefined && colon === undefined) values.push({ name, value });
    name = text !== undefined && colon !== undefined ? plainName(text) : UNNAMED;
  }
  return values;
}

const BAD_BEGINNING =
  /"(?:(?:is_?)?success"\s*:\s*"?(?:false|0)|errors?"\s*:\s*(?:true|"[^"]|\[\s*[^\]\s]|\{\s*[^}\s]))/i;
const ERRORS =
  /^(?:(?:has|is|api|server|upload|validation)?errors?(?:codes?|messages?|descriptions?|details?)?|exceptions?|faults?|failures?)$/;
const SUCCESSES = /^(?:is)?(?:success|successful|succeeded|ok)$/;
/** A number under these may count records, of which none is done yet. */
const VERDICTS = /^(?:is)?(?:accepted|valid|authenticated|authori[sz]ed)$/;
const STATES = /^(?:(?:http|response)?status(?:code)?|state|result|outcome)$/;
/** A text by itself, or what is said with it: only where it says nothing else. */
const SAYINGS = /^(?:|messages?|msg|detail|title|reason|description)$/;
const BAD =
  '(?:fail|failed|failure|err|errors?|ko|nok|exception|fault|rejected|refused|denied|access denied|aborted|timed? ?out|expired|unauthori[sz]ed|unauthenticated|forbidden|invalid|bad request|not (?:ok|found|accepted|allowed|authori[sz]ed|authenticated))';
const BAD_STATE = new RegExp(OF_FILE + BAD + AFTER_WORD, 'i');
/** A message may speak of errors that there aren't: so it counts only where it says nothing else. */
const BAD_SAYING = new RegExp(`^${BAD}[.!]?$`, 'i');
/** `403`, and `403 Forbidden`. */
const CODE = /^(\d{3})(?:\s+\D.*)?$/;

/** Whether something under this name says that it went wrong. An error that is empty is none. */
function reportsError({ name, value }: Value): boolean {
  const said = typeof value === 'string' ? value.trim() : value;
  if (ERRORS.test(name)) return !isNothing(said);
  if (SUCCESSES.test(name)) return /^(?:false|no|0)$/i.test(String(said));
  if (VERDICTS.test(name)) return /^(?:false|no)$/i.test(String(said));
  if (SAYINGS.test(name)) return typeof said === 'string' && BAD_SAYING.test(said);
  if (!STATES.test(name)) return false;
  if (said === false) return true;
  const code = Number(typeof said === 'string' ? CODE.exec(said)?.[1] : said);
  return (code >= 400 && code < 600) || BAD_STATE.test(String(said));
}

const NO_ERROR = /^(?:|0+|false|null|none|no ?errors?|ok|success)$/i;

function isNothing(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  if (typeof value === 'string') return NO_ERROR.test(value);
  return [undefined, null, false, 0].includes(value as null);
}
