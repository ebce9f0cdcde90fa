/*
 * How well headers are understood, by language: the lines of test/headers with invented people below them.
 *
 *   npm run bench:headers             prints a Markdown table, and what isn't right
 */
import { headerLines, measure } from '../test/support/header-lines.js';

const lines = headerLines();
const rows = [...new Set(lines.map(({ language }) => language))].map((language) => {
  const results = lines.filter((line) => line.language === language).map(measure);
  const sum = (count: (one: (typeof results)[number]) => number) =>
    results.reduce((total, one) => total + count(one), 0);
  const counts = [
    sum(({ right }) => right),
    sum(({ asked }) => asked),
    sum(({ missed }) => missed),
    sum(({ wrong }) => wrong),
    sum(({ misled }) => misled),
  ];
  return { language, counts, notes: results.flatMap(({ notes }) => notes) };
});
const total = rows.reduce(
  (sums, { counts }) => sums.map((sum, at) => sum + (counts[at] ?? 0)),
  [0, 0, 0, 0, 0],
);
const written = [
  '| language | right | asked | missed | wrong | hints that can’t be |',
  '| --- | ---: | ---: | ---: | ---: | ---: |',
  ...[...rows, { language: 'all', counts: total }].map(
    ({ language, counts }) => `| ${[language, ...counts].join(' | ')} |`,
  ),
  '',
  ...rows.flatMap(({ notes }) => notes),
];
console.log(written.join('\n'));
