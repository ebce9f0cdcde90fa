import { numberForm, type NumberForm } from './formats.js';
import { damaged, Refusal } from './refusal.js';
import { readXml } from './xml.js';
import type { Archive } from './zip.js';

/* The small parts of a workbook: which sheets it has, its number formats, and the texts that its cells share. */

/** A sheet of a workbook. */
export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  /** Its part in the archive. */
  readonly path: string;
}

export interface Workbook {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetPart[];
  /** Whether its days are counted from 1904. */
  readonly since1904: boolean;
  /** By the number of a cell's style. */
  readonly forms: readonly NumberForm[];
  /** By the number that a cell has instead of its text. */
  readonly texts: readonly string[];
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

const SAVE_AS = 'Open it in Excel and save it as a workbook (.xlsx), which keeps ids and dates as they are.';

/**
 * Reads all of a workbook but the cells of its sheets.
 *
 * @throws Refusal where it is another kind of file, or damaged
 */
export function readWorkbookParts(archive: Archive): Workbook {
  const main = [...relationsOf(archive, '').values()].find(({ type }) => type.endsWith('/officeDocument'));
  refuseOthers(archive, main?.path);
  if (!main) throw damaged();
  const relations = relationsOf(archive, main.path);
  const pathOf = (type: string) => [...relations.values()].find((one) => one.type.endsWith(type))?.path;
  const found: { sheets: SheetPart[]; since1904: boolean } = { sheets: [], since1904: false };
  readXml(partOf(archive, main.path), {
    open: (element, attribute) => {
      if (element === 'workbookPr') found.since1904 = isOn(attribute('date1904'));
      if (element !== 'sheet') return;
      const relation = relations.get(attribute('id') ?? '');
      if (!relation?.type.endsWith('/worksheet')) return;
      const isHidden = (attribute('state') ?? 'visible') !== 'visible';
      found.sheets.push({ name: attribute('name') ?? '', isHidden, path: relation.path });
    },
  });
  return {
    ...found,
    forms: formsOf(archive, pathOf('/styles')),
    texts: textsOf(archive, pathOf('/sharedStrings')),
  };
}

export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** @throws Refusal where it is missing */
export function partOf(archive: Archive, path: string): Uint8Array {
  const bytes = archive.read(path);
  if (!bytes) throw damaged();
  return bytes;
}

function refuseOthers(archive: Archive, main: string | undefined): void {
  const { names } = archive;
  if (main?.endsWith('.bin'))
    throw new Refusal('The file is a binary Excel workbook (.xlsb), which isn’t read.', SAVE_AS);
  if ([...names].some((name) => name.toLowerCase().endsWith('vbaproject.bin')))
    throw new Refusal('The workbook has macros (.xlsm), and such a workbook isn’t read.', SAVE_AS);
  if (main !== undefined && !/\.xml$/i.test(main)) throw damaged();
  const kind = names.has('mimetype') ? new TextDecoder().decode(archive.read('mimetype')) : '';
  if (kind.includes('opendocument'))
    throw new Refusal(
      'The file is an OpenDocument spreadsheet (.ods), which isn’t read.',
      `${SAVE_AS} LibreOffice can, too.`,
    );
  if (main === undefined || /^(word|ppt|visio)\//.test(main))
    throw new Refusal(
      'The file is a ZIP archive or another document, not an Excel workbook (.xlsx).',
      'Unpack it, and name the export that is in it.',
    );
}

/** The relations of a part, by their ids; those of the whole file for an empty path. */
function relationsOf(archive: Archive, path: string): Map<string, Relation> {
  const [folder, name] = [path.slice(0, path.lastIndexOf('/') + 1), path.slice(path.lastIndexOf('/') + 1)];
  const bytes = archive.read(`${folder}_rels/${name}.rels`);
  const relations = new Map<string, Relation>();
  if (!bytes) return relations;
  readXml(bytes, {
    open: (element, attribute) => {
      if (element !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const target = (attribute('Target') ?? '').replaceAll('\\', '/');
      relations.set(attribute('Id') ?? '', { type: attribute('Type') ?? '', path: resolved(folder, target) });
    },
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/').filter((one) => one !== '' && one !== '.')) {
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

function formsOf(archive: Archive, path: string | undefined): NumberForm[] {
  const codes = new Map<number, string>();
  const forms: NumberForm[] = [];
  let ofCells = false;
  if (path === undefined) return forms;
  readXml(partOf(archive, path), {
    open: (element, attribute) => {
      if (element === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (element === 'cellXfs') ofCells = true;
      if (element !== 'xf' || !ofCells) return;
      const id = Number(attribute('numFmtId') ?? 0);
      forms.push(numberForm(id, codes.get(id)));
    },
    close: (element) => {
      if (element === 'cellXfs') ofCells = false;
    },
  });
  return forms;
}

function textsOf(archive: Archive, path: string | undefined): string[] {
  const texts: string[] = [];
  const bytes = path === undefined ? undefined : archive.read(path);
  if (!bytes) return texts;
  const collector = textCollector();
  readXml(bytes, {
    open: collector.open,
    text: collector.text,
    close: (element) => {
      collector.close(element);
      if (element === 'si') texts.push(collector.take());
    },
  });
  return texts;
}

/** Collects the text of an item: its plain text or that of its runs, without what is only there to be read aloud. */
export function textCollector() {
  let collected = '';
  let isText = false;
  let isPhonetic = false;
  return {
    open: (element: string): void => {
      if (element === 't') isText = true;
      if (element === 'rPh') isPhonetic = true;
    },
    text: (text: string): void => {
      if (isText && !isPhonetic) collected += text;
    },
    close: (element: string): void => {
      if (element === 't') isText = false;
      if (element === 'rPh') isPhonetic = false;
    },
    /** @returns what was collected, and begins anew */
    take: (): string => {
      const text = unescaped(collected);
      collected = '';
      return text;
    },
  };
}

/** Characters that XML can't have, as `_x000D_` (ISO/IEC 29500-1, 22.4.2.4). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
