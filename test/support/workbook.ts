import { crc32, deflateRawSync } from 'node:zlib';

/* Excel workbooks, as small as they can be, for what is done with real ones. */

/** A cell: a shared text, a number, a boolean, nothing; or written in another way. */
export type TestCell =
  | string
  | number
  | boolean
  | undefined
  | { readonly n: number; readonly format: string | number }
  | { readonly inline: string }
  | { readonly rich: readonly string[] }
  | { readonly formula: string; readonly result?: string | number }
  | { readonly error: string }
  | { readonly iso: string };

export interface TestSheet {
  /** By the number of the row, counted from 1; or one after the other. */
  readonly rows: readonly (readonly TestCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Rows that aren't shown, counted from 1. */
  readonly hiddenRows?: readonly number[];
}

interface Options {
  readonly since1904?: boolean;
  /** Before the name of each element, as some libraries write. */
  readonly prefix?: string;
  /** More parts, or other ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** @returns the bytes of a workbook with these sheets, in this order */
export function workbookOf(
  sheets: Readonly<Record<string, TestSheet | TestSheet['rows']>>,
  { since1904 = false, prefix = '', parts = {} }: Options = {},
): Buffer {
  const texts: string[] = [];
  const formats: string[] = [];
  const x = prefix === '' ? '' : `${prefix}:`;
  const root = (name: string, inside: string, more = '') =>
    `${XML}<${x}${name} xmlns${prefix && `:${prefix}`}="${MAIN}"${more}>${inside}</${x}${name}>`;
  const own = Object.entries(sheets).map(([name, sheet]) => ({
    name,
    ...('rows' in sheet ? sheet : { rows: sheet }),
  }));
  const written = own.map((sheet) => sheetXml(sheet, x, root, texts, formats));
  const relation = (at: number, type: string, target: string) =>
    `<Relationship Id="rId${at}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const codes = formats.map((code, at) => ({
    code,
    id: code.startsWith('#') ? Number(code.slice(1)) : 164 + at,
  }));
  return zipOf({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}">${[
      ...own.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
      relation(own.length + 1, 'styles', '/xl/styles.xml'),
      relation(own.length + 2, 'sharedStrings', 'sharedStrings.xml'),
    ].join('')}</Relationships>`,
    'xl/workbook.xml': root(
      'workbook',
      `<${x}workbookPr date1904="${since1904 ? 1 : 0}"/><${x}sheets>${own
        .map(
          ({ name, state }, at) =>
            `<${x}sheet name="${escaped(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
        )
        .join('')}</${x}sheets>`,
      ` xmlns:r="${RELATIONS}"`,
    ),
    'xl/styles.xml': root(
      'styleSheet',
      `<${x}numFmts>${codes.map(({ id, code }) => (id < 164 ? '' : `<${x}numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`)).join('')}</${x}numFmts>` +
        `<${x}cellStyleXfs><${x}xf numFmtId="0"/></${x}cellStyleXfs>` +
        `<${x}cellXfs><${x}xf numFmtId="0"/>${codes.map(({ id }) => `<${x}xf numFmtId="${id}"/>`).join('')}</${x}cellXfs>`,
    ),
    'xl/sharedStrings.xml': root('sst', texts.join('')),
    ...Object.fromEntries(written.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
    ...parts,
  });
}

function sheetXml(
  { rows, hiddenRows = [] }: TestSheet,
  x: string,
  root: (name: string, inside: string) => string,
  texts: string[],
  formats: string[],
): string {
  const shared = (item: string): number => {
    const known = texts.indexOf(item);
    return known === -1 ? texts.push(item) - 1 : known;
  };
  const text = (value: string) => `<${x}t xml:space="preserve">${escaped(value)}</${x}t>`;
  const cellXml = (cell: TestCell, reference: string): string => {
    const c = (type: string, inside: string) => `<${x}c r="${reference}"${type}>${inside}</${x}c>`;
    const v = (value: string | number) => `<${x}v>${escaped(String(value))}</${x}v>`;
    if (cell === undefined) return '';
    if (typeof cell === 'number') return c('', v(cell));
    if (typeof cell === 'boolean') return c(' t="b"', v(cell ? 1 : 0));
    if (typeof cell === 'string') return c(' t="s"', v(shared(`<${x}si>${text(cell)}</${x}si>`)));
    if ('inline' in cell) return c(' t="inlineStr"', `<${x}is>${text(cell.inline)}</${x}is>`);
    if ('error' in cell) return c(' t="e"', v(cell.error));
    if ('iso' in cell) return c(' t="d"', v(cell.iso));
    if ('formula' in cell) {
      const type = typeof cell.result === 'string' ? ' t="str"' : '';
      return c(
        type,
        `<${x}f>${escaped(cell.formula)}</${x}f>${cell.result === undefined ? '' : v(cell.result)}`,
      );
    }
    if ('rich' in cell) {
      const runs = cell.rich.map((run) => `<${x}r>${text(run)}</${x}r>`).join('');
      return c(
        ' t="s"',
        v(shared(`<${x}si>${runs}<${x}rPh sb="0" eb="1">${text('aloud')}</${x}rPh></${x}si>`)),
      );
    }
    const code = typeof cell.format === 'number' ? `#${cell.format}` : cell.format;
    const known = formats.indexOf(code);
    const style = (known === -1 ? formats.push(code) - 1 : known) + 1;
    return c(` s="${style}"`, v(cell.n));
  };
  const lines = rows.map((cells, at) => {
    const row = at + 1;
    const inside = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row}`)).join('');
    return inside === ''
      ? ''
      : `<${x}row r="${row}"${hiddenRows.includes(row) ? ' hidden="1"' : ''}>${inside}</${x}row>`;
  });
  return root('worksheet', `<${x}sheetData>${lines.join('')}</${x}sheetData>`);
}

const letters = (column: number): string =>
  (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') +
  String.fromCharCode(65 + (column % 26));

/** A ZIP archive. Its directory says of a part what `claims` says, whatever it is. */
export function zipOf(
  parts: Readonly<Record<string, string | Uint8Array>>,
  claims: { readonly unpacked?: number; readonly crc?: number; readonly flags?: number } = {},
): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(claims.flags ?? 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(claims.crc ?? crc32(raw), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims.unpacked ?? raw.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([signature(0x04034b50), fields, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    entries.push(
      Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), fields, rest, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, signature(0x06054b50), end]);
}

function signature(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}
