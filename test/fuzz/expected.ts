/*
 * What a roster says, told a second time: a strict reader of CSV and a writer of both files that share nothing with
 * the product. Whatever could be read in two ways is no roster here.
 */

/** How a roster of the fuzzing is to be read, as its configuration says it. */
export interface Reading {
  readonly delimiter: string;
  /** Headers by what they stand for. */
  readonly columns: Readonly<Record<string, string>>;
  readonly types?: Readonly<Record<string, string>>;
  readonly defaultCountry?: string;
  /** The header of a status: who is `Active` stays, who is `Left` doesn't. */
  readonly status?: string;
}

export interface Expected {
  readonly employees: string;
  readonly positions: string | undefined;
}

/** What makes no difference at the ends of a cell. */
const PADDING = /^[ \u00A0\uFEFF\t\n]+|[ \u00A0\uFEFF\t\n]+$/g;

const CHILDREN = 'forename surname employee_id employee_type department start_date country email'.split(' ');

/** @returns both files, or nothing where nobody may read one out of these bytes */
export function expectedFiles(bytes: Uint8Array, reading: Reading): Expected | undefined {
  const text = strictText(bytes);
  const [written, ...rows] = (text === undefined ? undefined : records(text, reading.delimiter)) ?? [];
  // Whatever is blank around a header makes no difference.
  const header = written?.map((cell) => cell.trim());
  if (!header || rows.some((row) => row.length !== header.length)) return undefined;
  const people = rows.map((row) => valuesOf(header, row, reading));
  const staying = people.filter((one) => one['status'] !== 'Left');
  return isSound(header, staying, reading) ? bothFiles(staying, 'manager' in reading.columns) : undefined;
}

function strictText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Character by character: a quote opens only a cell's begin, and closes only its end. */
function records(text: string, delimiter: string): string[][] | undefined {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) return undefined;
        if (text[at] === '"') at += 1;
        cell += text[at] ?? '';
      }
      at += 1;
    } else {
      for (; at < text.length && !`${delimiter}\r\n`.includes(text[at] ?? ''); at += 1)
        cell += text[at] ?? '';
      if (cell.includes('"')) return undefined;
    }
    rows.at(-1)?.push(cell.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll(PADDING, ''));
    const end = text[at];
    at += 1;
    if (end === undefined) break;
    if (end === '\r' || end === '\n') rows.push([]);
    else if (end !== delimiter) return undefined;
    else if (at === text.length) rows.at(-1)?.push('');
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

type Values = Readonly<Record<string, string>>;

function valuesOf(header: readonly string[], row: readonly string[], reading: Reading): Values {
  const { columns, types, defaultCountry = '', status } = reading;
  const cell = (name: string) => row[header.indexOf(name)] ?? '';
  const values: Record<string, string> = {};
  for (const [element, name] of Object.entries(columns)) values[element] = cell(name);
  if (types) values['employee_type'] = types[values['employee_type'] ?? ''] ?? '';
  values['country'] ||= defaultCountry;
  // ISO 3166-1 has capitals, and a code in small letters is no other code.
  if (values['country'].length === 2) values['country'] = values['country'].toUpperCase();
  if (status !== undefined) values['status'] = cell(status);
  return values;
}

/** Everybody is whole, is one, and stands below the only top. */
function isSound(header: readonly string[], people: readonly Values[], reading: Reading): boolean {
  const { columns, status } = reading;
  const named = header.filter((name) => name !== '');
  const wanted = [...Object.values(columns), ...(status === undefined ? [] : [status])];
  const all = (element: string) => people.map((one) => one[element] ?? '');
  const once = (values: readonly string[]) => new Set(values).size === values.length;
  const ids = all('employee_id');
  const managers = all('manager');
  const positions = columns['position_id'] === undefined ? [] : all('position_id');
  return [
    people.length > 0,
    wanted.every((name) => named.filter((one) => one === name).length === 1),
    people.every((one) => CHILDREN.every((child) => one[child] !== '')),
    people.every((one) => status === undefined || one['status'] === 'Active'),
    once(ids) && once(positions) && once(all('email').map((email) => email.toLowerCase())),
    all('start_date').every((date) => /^\d{4}-\d\d-\d\d$/.test(date)),
    all('country').every((country) => /^[A-Z]{2}$/.test(country)),
    all('email').every((email) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)),
    !('manager' in columns) ||
      (managers.filter((manager) => manager === '').length === 1 &&
        managers.every((manager) => manager === '' || ids.includes(manager))),
  ].every(Boolean);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;
const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const file = (root: string, lines: readonly string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<${root}>\n${lines.map((line) => `  ${line}\n`).join('')}</${root}>\n`;

function bothFiles(people: readonly Values[], hasPositions: boolean): Expected {
  const employees = people.toSorted((a, b) => byCodeUnits(a['employee_id'] ?? '', b['employee_id'] ?? ''));
  const lines = employees.map(
    (one) => `<employee>${CHILDREN.map((child) => element(child, one[child] ?? '')).join('')}</employee>`,
  );
  return {
    employees: file('employees', lines),
    positions: hasPositions ? file('positions', positionLines(people)) : undefined,
  };
}

function positionLines(people: readonly Values[]): string[] {
  const idOf = (one: Values | undefined) => one?.['position_id'] ?? one?.['employee_id'] ?? '';
  const line = (one: Values): string => {
    const name = one['manager'] === '' ? 'root' : 'position';
    const parent = people.find((other) => other['employee_id'] === one['manager']);
    const above = name === 'root' ? '' : element('parent_position_id', idOf(parent));
    const own = element('position_title', one['title'] ?? '') + element('position_id', idOf(one));
    return `<${name}>${own}${above}${element('employee_id', one['employee_id'] ?? '')}</${name}>`;
  };
  const sorted = people.toSorted((a, b) => byCodeUnits(idOf(a), idOf(b)));
  const top = sorted.filter((one) => one['manager'] === '');
  return [...top, ...sorted.filter((one) => one['manager'] !== '')].map(line);
}
