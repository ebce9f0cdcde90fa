/*
 * One escape for each place that renders. Text from a roster, a configuration or a server passes one of these and
 * no other code.
 */

/** Line breaks, tabs and other white space of more than one kind: a blank says as much. */
const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g;

/**
 * Controls, characters that turn the reading direction, those that join, separate or fill without being seen, and
 * halves of characters (Unicode Cc, Cf, Cs, Default_Ignorable_Code_Point).
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{DI}\u2028\u2029\u2800]/gu;
/**
 * The same; but inside Persian and Indic words and between emoji, a joiner belongs to what is seen, and so does one
 * selector (Variation_Selector) after what it gives its form.
 */
const UNSEEN = new RegExp(
  String.raw`(?!(?<=[^\0-\x7F])[\u200C\u200D](?=[^\0-\x7F])|(?<=[^\0-\x7F\p{DI}])\p{VS})(?:${INVISIBLE.source})`,
  'gu',
);

/** Of a file of JSON, the line breaks are its own: as text they are escaped already. */
const INVISIBLE_IN_JSON = new RegExp(`[${INVISIBLE.source}--\\n]`, 'gv');

const codeOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** A text in which everything can be seen: `[U+202E]` for what turns it round. */
const visible = (text: string): string =>
  text.replaceAll(BREAKS, ' ').replaceAll(UNSEEN, (character) => `[U+${codeOf(character)}]`);

/** For a terminal or a log: nothing that moves a cursor, sets a colour, or starts a workflow command. */
export function forTerminal(text: string): string {
  return visible(text).replaceAll('::', ':\u200A:').replaceAll('##[', '##\u200A[');
}

/** GitHub looks for mentions and references in the text that was rendered: an entity doesn't hide them, a comment does. */
const EMPTY_COMMENT = '<!---->';

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const entity = (character: string): string => NAMED[character] ?? `&#${character.charCodeAt(0)};`;

/**
 * For Markdown, also inside a table cell: nothing that renders, links, mentions, or ends the cell. What only means
 * something at the begin of a line or before a link (a hyphen, a parenthesis) stays readable.
 */
export function forMarkdown(text: string): string {
  return visible(text)
    .replaceAll(/[&<>\\`*_[\]|~$#@]|\bGH(?=-\d)/gi, (mark) => {
      if (mark === '#') return entity(mark) + EMPTY_COMMENT;
      return mark === '@' || mark.length > 1 ? mark + EMPTY_COMMENT : entity(mark);
    })
    .replaceAll(/^\s*(?:[-+=]|\d+[.)])/g, (start) => start.replaceAll(/[-+=.)]/g, entity))
    .replaceAll(
      /\b(https?|ftp|mailto|www)([:.])/gi,
      (_, scheme: string, mark: string) => scheme + entity(mark),
    );
}

/** For Markdown that we wrote ourselves with `code` in it: the code keeps its form, the rest is escaped. */
export function proseForMarkdown(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `<code>${forMarkdown(part)}</code>` : forMarkdown(part)))
    .join('');
}

/** One CSV cell (RFC 4180) that no spreadsheet runs as a formula. */
export function forCsv(text: string | number): string {
  if (typeof text === 'number') return String(text);
  const plain = visible(text);
  const harmless = /^[\s]*[=+\-@]/.test(plain) ? `'${plain}` : plain;
  return /[",;\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** For HTML, as text and inside a quoted attribute. */
export function forHtml(text: string): string {
  return visible(text).replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** For JSON inside an HTML `<script type="application/json">`: nothing that ends the element. */
export function forJsonScript(value: unknown): string {
  const shown = (_key: string, part: unknown) => (typeof part === 'string' ? visible(part) : part);
  return forJson(JSON.stringify(value, shown)).replaceAll('<', '\\u003c');
}

/** For a file of JSON: the same values, with whatever can't be seen as an escape. */
export function forJson(json: string): string {
  return json.replaceAll(INVISIBLE_IN_JSON, (character) =>
    Array.from({ length: character.length }, (_, at) => escapeOf(character.charCodeAt(at))).join(''),
  );
}

const escapeOf = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
