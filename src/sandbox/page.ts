import { LOOK } from '../core/report/html-look.js';
import { h, render, type Child, type Markup } from '../core/report/html-markup.js';
import { FILE_KINDS, type FileKind } from '../core/vocabulary/files.js';
import type { Companies, Company } from './companies.js';
import { errorFile, errorsName, xmlName, type ReceivedFile } from './files.js';
import { html, json, type Reply } from './reply.js';

/** What the page shows of a sandbox. */
interface Shown {
  readonly companies: Companies;
  readonly schemas: Readonly<Record<FileKind, Uint8Array>>;
}

/**
 * What a person sees of the sandbox in a browser: `/`, and the files below its links.
 *
 * @returns the answer to a GET outside the API
 */
export async function pageReply(path: string, { companies, schemas }: Shown): Promise<Reply> {
  if (path === '/') return html(200, page(companies.all));
  for (const kind of FILE_KINDS) {
    if (path === schemaPath(kind)) return download(`${kind}.xsd`, 'application/xml', schemas[kind]);
  }
  for (const company of companies.all)
    for (const file of company.program.files) {
      const [xml, errors] = [xmlName(file), errorsName(file)];
      if (path === fileHref(company, xml))
        return download(xml, 'application/xml', await company.archive.xml(file));
      if (path === fileHref(company, errors) && file.errors.length > 0)
        return download(errors, 'text/plain; charset=utf-8', errorFile(file));
    }
  return json(404, { error: 'There is nothing at this address.' });
}

const schemaPath = (kind: FileKind) => `/schemas/${kind}.xsd`;

function download(name: string, type: string, body: string | Uint8Array): Reply {
  const headers = { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` };
  return { status: 200, headers, body };
}

/** More files than these are in the sandbox's folder only. */
const MAX_FILES = 200;

function page(companies: readonly Company[]): string {
  const head = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', {}, 'Workstars sandbox'),
  ];
  const body = [
    HEADER,
    h(
      'main',
      { class: 'wide' },
      ...companies.flatMap((company) => [
        companyTitle(company),
        countsSection(company),
        filesSection(company),
      ]),
      schemasSection(),
    ),
  ];
  return [
    '<!doctype html>\n<html lang="en">\n<head>',
    ...head.map(render),
    `<style>${LOOK}${STYLE}</style>\n</head>\n<body>`,
    ...body.map(render),
    '</body>\n</html>\n',
  ].join('\n');
}

const STYLE = `
td, th { white-space: nowrap; }
.name a { font-weight: 600; }
.errors { padding-left: 1.5rem; }
@media (max-width: 48rem) {
  .files, .files tbody { display: block; }
  .files thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .files tbody tr { display: flex; flex-wrap: wrap; gap: 0.15rem 1rem; padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
  .files tbody tr:last-child { border-bottom: 0; }
  .files tbody tr > * { padding: 0; border: 0; }
  .files .name, .files .time { flex: 1 0 100%; }
  .files .time { color: var(--quiet); font-size: 0.875rem; }
  .files .status, .files .errors { order: 1; margin-top: 0.25rem; }
  .files .status { flex: none; }
  .files .number { font-size: 0.875rem; }
  .files .number::before { content: attr(data-name) ' '; color: var(--quiet); }
  .files .errors:empty { display: none; }
}
`;

const HEADER = h(
  'header',
  { class: 'top' },
  h(
    'div',
    { class: 'wide' },
    h('p', { class: 'product' }, h('b', {}, 'Roster Sync'), ' sandbox'),
    h('h1', {}, 'What this sandbox was sent'),
    h(
      'p',
      { class: 'quiet' },
      'It is used instead of a Workstars program, on this machine only. Reload to see what is new.',
    ),
  ),
);

/** Whose files they are: whoever uses another key sees another company. */
const companyTitle = ({ keyName }: Company): Markup =>
  h('p', { class: 'lead company' }, 'The company of the key ', h('b', {}, keyName));

const idOf = (part: string, { tag, isFirst }: Company): string => (isFirst ? part : `${part}-${tag}`);

function countsSection({ program: { employees, positions, files }, keyName }: Company): Markup {
  const tile = (name: string, value: number) =>
    h('div', { class: 'tile' }, h('dt', {}, name), h('dd', {}, h('span', { class: 'value' }, value)));
  return h(
    'section',
    { 'aria-label': `In the system of the key ${keyName} now` },
    h(
      'dl',
      { class: 'tiles' },
      tile('Employees in the system', employees.size),
      tile('Positions in the system', positions.size),
      tile('Files received', files.length),
    ),
  );
}

const COLUMNS = [
  { name: 'File', kind: 'name' },
  { name: 'Received', kind: 'time' },
  { name: 'Status', kind: 'status' },
  { name: 'Records', kind: 'number' },
  { name: 'Added', kind: 'number' },
  { name: 'Removed', kind: 'number' },
  { name: 'Error file', kind: 'errors' },
];

function filesSection(company: Company): Markup {
  const { files } = company.program;
  const id = idOf('files', company);
  const newest = files.toReversed().slice(0, MAX_FILES);
  const heads = COLUMNS.map(({ name, kind }) =>
    h('th', { scope: 'col', role: 'columnheader', class: kind }, name),
  );
  const rest = files.length - newest.length;
  return h(
    'section',
    { 'aria-labelledby': id },
    h('h2', { id }, 'Files'),
    newest.length === 0
      ? h('p', { class: 'lead' }, 'Nothing was uploaded yet.')
      : h(
          'table',
          { class: 'files', role: 'table', 'aria-labelledby': id },
          h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, ...heads)),
          h('tbody', { role: 'rowgroup' }, ...newest.map((file) => row(company, file))),
        ),
    rest > 0 && h('p', { class: 'lead' }, `… and ${rest} older.`),
  );
}

function row(company: Company, file: ReceivedFile): Markup {
  const { time, counts, errors } = file;
  const number = (name: string, value: number) =>
    h('td', { role: 'cell', class: 'number', 'data-name': name }, value);
  return h(
    'tr',
    { role: 'row' },
    h('th', { scope: 'row', role: 'rowheader', class: 'name' }, link(company, xmlName(file), xmlName(file))),
    h('td', { role: 'cell', class: 'time' }, h('time', { datetime: time }, readable(time))),
    h('td', { role: 'cell', class: 'status' }, badge(file)),
    number('Records', counts.records),
    number('Added', counts.added),
    number('Removed', counts.removed),
    h(
      'td',
      { role: 'cell', class: 'errors' },
      errors.length > 0 && link(company, errorsName(file), errorWords(errors.length)),
    ),
  );
}

/** `2026-11-24T02:00:05.000Z` as people write it. */
const readable = (time: string) => `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;

const errorWords = (count: number) => `${count} ${count === 1 ? 'error' : 'errors'}`;

function badge({ status }: ReceivedFile): Markup {
  const looks: Partial<Record<ReceivedFile['status'], readonly [tone: string, sign: string]>> = {
    Complete: ['good', '✓'],
    'Complete With Errors': ['warn', '!'],
    Blocked: ['bad', '✕'],
    Error: ['bad', '✕'],
  };
  const [tone, sign] = looks[status] ?? ['', '='];
  return h('span', { class: `badge ${tone}` }, `${sign} ${status}`);
}

const fileHref = ({ tag, isFirst }: Company, name: string): string =>
  `/files/${isFirst ? '' : `${tag}/`}${encodeURIComponent(name)}`;

const link = (company: Company, name: string, text: string): Child =>
  h('a', { href: fileHref(company, name) }, text);

function schemasSection(): Markup {
  const links = FILE_KINDS.map((kind) => h('li', {}, h('a', { href: schemaPath(kind) }, `${kind}.xsd`)));
  return h(
    'section',
    { 'aria-labelledby': 'schemas' },
    h('h2', { id: 'schemas' }, 'Schemas'),
    h('ul', {}, ...links),
  );
}
