/* Cells that somebody wrote to do something where they are shown, and how to see whether they would. */

export const HOSTILE: readonly string[] = [
  '@team',
  'ask @example/hr-team now',
  '#1',
  'GH-12',
  'example/roster#12',
  '|',
  'a|b||c',
  '`',
  '``` js',
  '`code` `',
  '<img src=x onerror=alert(1)>',
  '</details><script>alert(1)</script>',
  '<!-- -->',
  '<https://evil.example>',
  '[link](javascript:alert(1))',
  '](javascript:alert(1))',
  '![image](https://evil.example/x.png)',
  '[^1]: note',
  'https://evil.example/?x=1',
  'www.evil.example',
  'mailto:ada@example.com',
  '::error::stop',
  '::set-output name=plan-id::0',
  '%0A::error::stop',
  '##[error]stop',
  '##[add-mask]acme',
  '##[stop-commands]x',
  'two\nlines',
  'three\r\n\r\nlines',
  '\n\n# Heading',
  '- item',
  '1. item',
  '> quote',
  '---',
  '\u202Egnp.exe',
  '\u2066left\u2069',
  'soft\u200Bspace',
  '\u001B[31mred\u001B[0m',
  '\u009B2J',
  '\u0007\u0008',
  '\u001B]0;title\u0007',
  "=cmd|' /C calc'!A0",
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(1)',
  '\t=1',
  ' =1',
  '\r=1',
  '&lt;b&gt;',
  '&amp;#64;team',
  '\\|',
  '\\@team',
  '$x$',
  '~~struck~~',
  '**bold** _italic_',
  '"quoted", and more',
  "it's",
];

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** HTML's references as characters, as a browser and GitHub's own filters see them. */
export const decoded = (html: string): string =>
  html.replaceAll(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return NAMED[name ?? ''] ?? whole;
    },
  );

/**
 * What GitHub would make something of in a Markdown text. GitHub looks for mentions and references in the text that
 * was rendered, so that an entity hides neither; in code it doesn't look
 * (https://github.com/github/cmark-gfm/issues/181, https://github.com/openjdk/skara/pull/1548).
 */
export function wouldDo(markdown: string): string[] {
  const outsideCode = markdown.replaceAll(/<code>[^<]*<\/code>/g, 'CODE');
  const text = decoded(outsideCode.replaceAll(/<!--.*?-->/gs, '\u200B'));
  const found = (what: string, pattern: RegExp, where: string) => (pattern.test(where) ? [what] : []);
  return [
    ...found(
      'an element',
      /<(?!\/?(?:details|summary|sub|code)>)[a-z!/]/i,
      outsideCode.replaceAll(/<!--.*?-->/gs, ''),
    ),
    ...found('a link', /\]\(|\]\[|\]:/, outsideCode),
    ...found('an address', /\b(?:https?|ftp|mailto):|\bwww\./i, outsideCode),
    ...found('a line', /[\r\n]/, outsideCode),
    ...found('the end of a cell', /\|/, outsideCode),
    ...found('code', /`/, outsideCode),
    ...found('emphasis', /[*_~]/, outsideCode),
    ...found('a mention', /(?<![\w`])@[a-z\d]/i, text),
    ...found('a reference', /(?<!&)#\d|\bGH-\d/i, text),
    ...found('an invisible character', INVISIBLE, outsideCode),
  ];
}

/** Controls, and what turns the reading direction. */
export const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- these are the characters to be found
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
