import type { Files } from './history.js';

/*
 * What a commit says, read a second time and as simply as can be: nothing of src/ is in it, so that a fault of the
 * product isn't repeated here.
 */

export interface SimpleReading {
  readonly ids: readonly string[];
  readonly people: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly employees: string;
  readonly positions: string | undefined;
}

export interface SimpleConfig {
  readonly program: string;
  readonly api: { readonly 'employees-path'?: string; readonly upload?: unknown };
  readonly roster: {
    readonly delimiter: string;
    readonly columns?: Readonly<Record<string, string | Mapped>>;
  };
  readonly hierarchy?: { readonly manager_id: string; readonly position_title: string };
  readonly guards: SimpleGuards;
}

export type LimitName = 'max-leavers' | 'max-joiners' | 'max-movers' | 'max-email-changes';

type SimpleGuards = Readonly<
  Partial<Record<LimitName, { readonly percent: number; readonly floor: number }>>
> & {
  readonly protect: readonly string[];
  readonly approvers?: readonly string[];
  readonly 'first-sync': string;
};

interface Mapped {
  readonly column: string;
  readonly format?: string;
}

export const textOf = (content: string | Uint8Array | undefined): string =>
  typeof content === 'string' ? content : Buffer.from(content ?? []).toString();

export const simpleConfig = (files: Files, path: string): SimpleConfig =>
  JSON.parse(textOf(files[path])) as SimpleConfig;

/** Lines of cells; a cell in quotes has its delimiters and line ends to itself. */
function rowsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quoted && letter === '"' && text[at + 1] === '"') {
      cell += letter;
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === delimiter || letter === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (letter === '\n') rows.push([]);
    } else cell += letter;
  }
  rows.at(-1)?.push(cell);
  return rows.filter((row) => row.some((one) => one !== ''));
}

const ELEMENTS = [
  ...['forename', 'surname', 'employee_id', 'employee_type'],
  ...['department', 'start_date', 'country', 'email'],
];
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inOrder = (a: string | undefined = '', b: string | undefined = ''): number =>
  a < b ? -1 : a > b ? 1 : 0;
const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

/** A commit's files never change, and are asked about after every step. */
const readings = new WeakMap<Files, Map<string, SimpleReading>>();

/** What is to be sent of these files. */
export function simpleReading(files: Files, configPath: string): SimpleReading {
  const known = readings.get(files) ?? new Map<string, SimpleReading>();
  readings.set(files, known);
  const reading = known.get(configPath) ?? readingOf(files, configPath);
  known.set(configPath, reading);
  return reading;
}

function readingOf(files: Files, configPath: string): SimpleReading {
  const { roster, hierarchy } = simpleConfig(files, configPath);
  const [head = [], ...rows] = rowsOf(textOf(files['roster/employees.csv']), roster.delimiter);
  const at = (name: string, row: readonly string[]) => (row[head.indexOf(name)] ?? '').trim();
  const people = rows
    .map((row) => ({
      ...Object.fromEntries(
        ELEMENTS.map((name) => {
          const mapped = roster.columns?.[name] ?? name;
          const { column, format } = typeof mapped === 'string' ? { column: mapped } : mapped;
          const raw = at(column, row);
          return [name, format === undefined ? raw : raw.split('/').reverse().join('-')];
        }),
      ),
      ...(hierarchy && {
        manager: at(hierarchy.manager_id, row),
        title: at(hierarchy.position_title, row),
      }),
    }))
    .map((one) => one as Record<string, string>)
    .sort((a, b) => inOrder(a['employee_id'], b['employee_id']));
  const employees = people.map(
    (one) => `  <employee>${ELEMENTS.map((name) => element(name, one[name] ?? '')).join('')}</employee>\n`,
  );
  return {
    ids: people.map((one) => one['employee_id'] ?? ''),
    people: new Map(people.map((one) => [one['employee_id'] ?? '', one])),
    employees: `${HEAD}<employees>\n${employees.join('')}</employees>\n`,
    positions: hierarchy && positionsOf(people),
  };
}

function positionsOf(people: readonly Record<string, string>[]): string {
  const post = (one: Record<string, string>): string => {
    const id = one['employee_id'] ?? '';
    const above = one['manager'] ?? '';
    const kind = above === '' ? 'root' : 'position';
    const parent = above === '' ? '' : element('parent_position_id', above);
    const own = element('position_title', one['title'] ?? '') + element('position_id', id);
    return `  <${kind}>${own}${parent}${element('employee_id', id)}</${kind}>\n`;
  };
  const roots = people.filter((one) => one['manager'] === '');
  const others = people.filter((one) => one['manager'] !== '');
  return `${HEAD}<positions>\n${[...roots, ...others].map(post).join('')}</positions>\n`;
}
