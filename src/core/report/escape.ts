/*
 * One escape for each place that renders. Text from a roster, a configuration or a server passes one of these and
 * no other code.
 */

/** Line breaks, controls, and the characters that turn the reading direction (Unicode Bidi_Control). */
// eslint-disable-next-line no-control-regex -- these are the characters to be found
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/g;

/** For a terminal or a log: nothing that moves a cursor, sets a colour, or starts a workflow command. */
export function forTerminal(text: string): string {
  return text.replaceAll(INVISIBLE, ' ').replaceAll('::', ':\u200A:').replaceAll('##[', '##\u200A[');
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
  return text
    .replaceAll(INVISIBLE, ' ')
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
  const plain = text.replaceAll(INVISIBLE, ' ');
  const harmless = /^[\s]*[=+\-@]/.test(plain) ? `'${plain}` : plain;
  return /[",;\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** For HTML, as text and inside a quoted attribute. */
export function forHtml(text: string): string {
  return text
    .replaceAll(INVISIBLE, ' ')
    .replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** For JSON inside an HTML `<script type="application/json">`: nothing that ends the element. */
export function forJsonScript(value: unknown): string {
  const visible = (_key: string, part: unknown) =>
    typeof part === 'string' ? part.replaceAll(INVISIBLE, ' ') : part;
  return JSON.stringify(value, visible).replaceAll('<', '\\u003c');
}
