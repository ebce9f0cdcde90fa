import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { scalar } from '../../../src/core/init/yaml.js';
import { HEADERS } from '../../../src/core/vocabulary/header-words.js';
import { csv, proposed } from '../../support/export.js';

const RUNS = { numRuns: 120 };

/** Texts that YAML, CSV or a terminal could stumble over. */
const nasty = fc.constantFrom(
  ...[
    '',
    ' ',
    '#',
    ': ',
    '- ',
    '{',
    '}',
    '[a, b]',
    '&x',
    '*x',
    '!!int 1',
    '| ',
    '> ',
    '%',
    '@',
    '`',
    "'",
    '"',
    '\\',
  ],
  ...[
    'null',
    '~',
    'true',
    'No',
    'y',
    '1',
    '0x1f',
    '1_000',
    '.inf',
    '2020-01-31',
    '1:30',
    '<<',
    '__proto__',
    '...',
    '---',
  ],
  ...[
    'a\nb',
    'a\tb',
    'a\u0085b',
    'a\u2028b',
    'a\u0000b',
    '\uFEFFa',
    '\u{1F600}',
    'a #b',
    'a: b',
    'Ａ',
    '\u202Ea',
  ],
);
const words = Object.values(HEADERS);
const known = fc.constantFrom(...words.flatMap((one) => one.known), ...Object.keys(HEADERS));
const doubtful = fc.constantFrom(
  ...words.flatMap(({ doubtful: may = [], misleading = [] }) => [...may, ...misleading]),
);
const anyText = fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 12 }));
const header = fc.oneof({ weight: 4, arbitrary: known }, { weight: 2, arbitrary: doubtful }, anyText);
const value = fc.oneof(
  anyText,
  fc.constantFrom(
    'Ada Example',
    'Example, Ada',
    'ada@example.com',
    '0000001',
    '31/01/2020',
    '1-Feb-20',
    'GB',
    'France',
  ),
  fc.constantFrom('Active', 'Terminated', 'Full-Time', 'Contractor', 'employee', 'Yes', 'No', 'Sales'),
);

it('every configuration that is proposed is one, whatever stands in the file', async () => {
  const files = fc
    .array(header, { minLength: 3, maxLength: 14 })
    .chain((headers) =>
      fc.tuple(
        fc.constant(headers),
        fc.array(fc.array(value, { minLength: headers.length, maxLength: headers.length }), {
          minLength: 1,
          maxLength: 8,
        }),
      ),
    )
    // What is no text to its reader is told by `check`, and nothing is proposed for it.
    .map(([headers, rows]) => csv([headers, ...rows]));
  await fc.assert(
    fc.asyncProperty(files, async (file) => {
      const read = await proposed(file).catch((error: unknown) => {
        if (error instanceof Error && /^(Nothing in the file|A title|The file)/.test(error.message))
          return undefined;
        throw error;
      });
      if (!read) return;
      const { columns } = read.config.roster;
      const whole = Object.entries(columns).flatMap(([element, column]) => {
        if (typeof column === 'string') return column === 'TO BE DECIDED' ? [] : [column];
        return 'column' in column
          ? [column.part ? `${column.column}\n${column.part}` : column.column]
          : [element];
      });
      expect(new Set(whole).size).toBe(whole.length);
    }),
    RUNS,
  );
});

it('every text is the same text in YAML, in a list and as a key', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(parse(`{ key: ${scalar(text)}, list: [${scalar(text)}] }`)).toEqual({ key: text, list: [text] });
      expect(Object.keys(parse(`${scalar(text)}: x`) as object)).toEqual([text]);
    }),
    RUNS,
  );
});
