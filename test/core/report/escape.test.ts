import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import {
  forCsv,
  forHtml,
  forJson,
  forJsonScript,
  forMarkdown,
  forTerminal,
  proseForMarkdown,
} from '../../../src/core/report/escape.js';
import { decoded, HOSTILE, INVISIBLE, wouldDo } from './hostile.js';

/** What a reader should see: the text, with a space for what can't be seen. */
const visible = (text: string): string =>
  text
    .replaceAll(/\[U\+[\dA-F]{4,6}\]/g, ' ')
    .replaceAll(UNSEEN, ' ')
    .trim();
// eslint-disable-next-line no-control-regex -- these are the characters to be found
const UNSEEN = /[\s\u0000-\u001F\u007F-\u009F\u200A-\u200F\u202A-\u202E\u2060-\u2069]+/g;

const HARMLESS = [
  'Ada',
  'Sales & Marketing',
  'R&D',
  'Zürich (HQ)',
  '人事部',
  'O’Brien',
  '50 %',
  'a-b',
  '0000001',
  '👩‍🚀',
];

describe('in Markdown', () => {
  it.each(HOSTILE)('%j does nothing', (text) => {
    expect(wouldDo(forMarkdown(text))).toEqual([]);
    expect(wouldDo(proseForMarkdown(text))).toEqual([]);
  });

  it.each(HOSTILE)('%j is read as it is written', (text) => {
    expect(visible(decoded(forMarkdown(text).replaceAll(/<[^>]*>/g, '')))).toBe(visible(text));
  });

  it.each([
    '- item',
    '+ item',
    '* item',
    '1. item',
    '1) item',
    '# head',
    '> quote',
    '=====',
    '---',
    '  - item',
  ])('%j at the begin of a line is no list, heading or quote', (text) => {
    expect(forMarkdown(text)).not.toMatch(/^\s*(?:[-+*=]|\d+[.)]|#|>)/);
  });

  it.each(HARMLESS)('%j stays readable also in the source', (text) => {
    expect(decoded(forMarkdown(text))).toBe(text);
    expect(forMarkdown(text).length).toBeLessThan(text.length + 10);
  });

  it('our own code keeps its form, and what stands in it is escaped', () => {
    const prose = proseForMarkdown('Set `approve` to `<id>`.');
    expect(decoded(prose)).toBe('Set <code>approve</code> to <code><id></code>.');
    expect(prose).not.toContain('<id>');
    expect(proseForMarkdown('open `code')).toBe('open <code>code</code>');
  });
});

describe('what can’t be seen', () => {
  const places = [forTerminal, forMarkdown, forHtml, forCsv, (text: string) => forJson(JSON.stringify(text))];

  it.each(['\u180B', '\u180F', '\u2065', '\uFFF0', '\u{E0100}', '\u{1BCA0}', '\uFE0F'])(
    'is shown by its number: %j',
    (character) => {
      for (const escape of places) expect(escape(`Ada${character}1`)).not.toContain(character);
      expect(forTerminal(`A${character}`)).toMatch(/^A\[U\+[\dA-F]{4,5}\]$/);
    },
  );

  it('is left where it gives the character before it its form, once', () => {
    for (const text of ['❤\uFE0F', '葛\u{E0100}', '❤\uFE0F\u200D🔥']) expect(forTerminal(text)).toBe(text);
    expect(forTerminal('❤\uFE0F\uFE0F')).toBe('❤\uFE0F[U+FE0F]');
  });
});

describe('in a log', () => {
  it.each(HOSTILE)('%j moves, colours and commands nothing', (text) => {
    const line = forTerminal(text);
    expect(line).not.toMatch(INVISIBLE);
    expect(line).not.toContain('\n');
    // A line that begins with :: is a workflow command; so is ##[…] anywhere in it (actions/runner, ActionCommand.cs).
    expect(line).not.toMatch(/^\s*::/);
    expect(line).not.toMatch(/##\[/);
  });

  it.each([...HOSTILE, ...HARMLESS])('%j stays readable', (text) => {
    const bare = (line: string) => visible(line).replaceAll(/[ \u200A]/g, '');
    expect(bare(forTerminal(text))).toBe(bare(text));
  });

  it('no run of colons is left that starts a command', () => {
    for (const text of ['::', ':::', '::::', ' :::::error::', ':\u0000:error::', ':\u200B:error:\u200B:']) {
      expect(forTerminal(text)).not.toMatch(/^\s*::/);
    }
  });

  it('nothing that is taken out makes a command of what is left', () => {
    for (const text of ['#\u200B#[error]', '##\u0000[error]', '#\u001B#\u001B[error]']) {
      expect(forTerminal(text)).not.toContain('##[');
    }
  });
});

describe('in CSV', () => {
  const cellsOf = (text: string): string[] => parse(`${forCsv(text)},${forCsv(text)}\r\n`)[0] ?? [];

  it.each(HOSTILE)('%j is one cell that no spreadsheet calculates', (text) => {
    const cells = cellsOf(text);
    expect(cells).toHaveLength(2);
    expect(cells[0]).not.toMatch(/^\s*[=+\-@\t\r]/);
    expect(cells[0]).not.toMatch(INVISIBLE);
    expect(forCsv(text)).not.toMatch(/[\r\n]/);
  });

  it.each([...HOSTILE, ...HARMLESS])('%j stays readable', (text) => {
    expect(visible((cellsOf(text)[0] ?? '').replace(/^'(?=\s*[=+\-@])/, ''))).toBe(visible(text));
  });

  it('numbers stay numbers', () => {
    expect(forCsv(12)).toBe('12');
    expect(forCsv(-1)).toBe('-1');
  });

  it('is one cell also where spreadsheets part at a semicolon or a tab', () => {
    expect(forCsv('a;=1')).toBe('"a;=1"');
    expect(forCsv('a"b')).toBe('"a""b"');
  });
});

describe('in HTML', () => {
  it.each(HOSTILE)('%j is text, and inside an attribute too', (text) => {
    const html = forHtml(text);
    expect(html).not.toMatch(/[<>"']/);
    expect(html).not.toMatch(/&(?!#\d+;|amp;|lt;|gt;|quot;)/);
    expect(html).not.toMatch(INVISIBLE);
  });

  it.each([...HOSTILE, ...HARMLESS])('%j stays readable', (text) => {
    expect(visible(decoded(forHtml(text)))).toBe(visible(text));
  });
});

describe('what can’t be seen', () => {
  const CASES: readonly (readonly [string, string])[] = [
    ['0000005\u200B', '0000005[U+200B]'],
    ['\u202Egnp.exe', '[U+202E]gnp.exe'],
    ['\u2066left\u2069', '[U+2066]left[U+2069]'],
    ['soft\u00ADhyphen', 'soft[U+00AD]hyphen'],
    ['a\u3164b', 'a[U+3164]b'],
    ['tag\u{E0041}', 'tag[U+E0041]'],
    ['half\uD800', 'half[U+D800]'],
    ['bell\u0007', 'bell[U+0007]'],
    ['a\u200Db', 'a[U+200D]b'],
    ['two\r\nlines\tand', 'two lines and'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['👩\u200D🚀', '👩\u200D🚀'],
  ];

  it.each(CASES)('of %j is seen in every text', (text, seen) => {
    expect(forTerminal(text)).toBe(seen);
    expect(forCsv(text)).toBe(seen);
    expect(forHtml(text)).toBe(seen);
    expect(decoded(forMarkdown(text))).toBe(seen);
    expect(JSON.parse(forJsonScript([text]))).toEqual([seen]);
  });

  it.each(CASES)('of %j is an escape in a file of JSON, which holds the same', (text) => {
    const json = forJson(JSON.stringify({ [text]: text }, null, 2));
    expect(json).not.toMatch(/[^\P{C}\n]/u);
    expect(JSON.parse(json)).toEqual({ [text]: text });
  });
});

describe('as JSON in a script element', () => {
  it.each(HOSTILE)('%j ends nothing', (text) => {
    const json = forJsonScript({ [text]: [text, { text }] });
    expect(json).not.toMatch(/<|\u2028|\u2029/);
    expect(() => void JSON.parse(json)).not.toThrow();
  });

  it('keeps what isn’t invisible', () => {
    const value = { id: '0000001', list: [1, null, true, '</script>', '人事部'] };
    expect(JSON.parse(forJsonScript(value))).toEqual(value);
  });
});
