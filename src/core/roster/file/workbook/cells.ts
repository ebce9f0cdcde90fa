import { MAX_FILE_BYTES } from '../../../base/files.js';
import { numberText, type NumberForm } from './formats.js';
import { isOn, textCollector, unescaped, type Workbook } from './parts.js';
import { Refusal } from './refusal.js';
import { readXml } from './xml.js';

/** A cell whose value can't be had: an error of Excel in its place, or a formula that nobody has calculated. */
export interface FaultyCell {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly kind: 'error' | 'formula';
}

/** The cells of a sheet as texts. */
interface SheetCells {
  /** By the number of the row, counted from 0; rows without anything in them are missing. */
  readonly rows: readonly (readonly string[] | undefined)[];
  readonly columns: number;
  readonly faulty: readonly FaultyCell[];
  /** How many rows have something in them and aren't shown. */
  readonly hiddenRows: number;
}

const MAX_COLUMNS = 1000;

/**
 * Reads the cells of a sheet as what they are (ISO/IEC 29500-1, 18.3.1.4 and 18.18.11): texts as they were typed, dates
 * as ISO dates, numbers with the zeros that their format shows.
 *
 * @throws Refusal where it is damaged, or larger than any roster
 */
export function readCells(bytes: Uint8Array, workbook: Workbook): SheetCells {
  const sheet = new SheetReader(workbook);
  readXml(bytes, sheet);
  return sheet;
}

class SheetReader implements SheetCells {
  readonly rows: (string[] | undefined)[] = [];
  readonly faulty: FaultyCell[] = [];
  columns = 0;
  hiddenRows = 0;
  readonly #workbook: Workbook;
  readonly #inline = textCollector();
  #row = 0;
  #column = 0;
  #rowIsHidden = false;
  /** Of the cell that is being read. */
  #type = 'n';
  #style = 0;
  #value = '';
  #isValue = false;
  #hasFormula = false;
  #characters = 0;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  readonly open = (element: string, attribute: (name: string) => string | undefined): void => {
    switch (element) {
      case 'row':
        this.#row = Number(attribute('r') ?? this.#row + 1);
        this.#column = 0;
        this.#rowIsHidden = isOn(attribute('hidden'));
        break;
      case 'c':
        this.#column = columnOf(attribute('r')) ?? this.#column + 1;
        this.#type = attribute('t') ?? 'n';
        this.#style = Number(attribute('s') ?? 0);
        this.#value = '';
        this.#hasFormula = false;
        break;
      case 'v':
        this.#isValue = true;
        break;
      case 'f':
        this.#hasFormula = true;
        break;
      default:
        this.#inline.open(element);
    }
  };

  readonly text = (text: string): void => {
    if (this.#isValue) this.#value += text;
    else this.#inline.text(text);
  };

  readonly close = (element: string): void => {
    if (element === 'v') this.#isValue = false;
    else if (element === 'c') this.#keep();
    else this.#inline.close(element);
  };

  #keep(): void {
    const inline = this.#inline.take();
    const kind = this.#faultOf();
    if (kind) this.faulty.push({ row: this.#row, column: this.#column, kind });
    const text = this.#type === 'inlineStr' ? inline : this.#textOf(this.#value);
    if (text === '') return;
    if (this.#column > MAX_COLUMNS) throw tooLarge(`more than ${MAX_COLUMNS} columns`);
    this.#characters += text.length;
    // Many cells can share one long text, so that a small sheet becomes a huge one.
    if (this.#characters > MAX_FILE_BYTES) throw tooLarge('more text than any list of people');
    const at = this.#row - 1;
    const row = (this.rows[at] ??= []);
    if (this.#rowIsHidden && row.length === 0) this.hiddenRows += 1;
    while (row.length < this.#column - 1) row.push('');
    row[this.#column - 1] = text;
    this.columns = Math.max(this.columns, this.#column);
  }

  #faultOf(): FaultyCell['kind'] | undefined {
    if (this.#type === 'e') return 'error';
    // An empty text is a result, too.
    return this.#hasFormula && this.#value === '' && this.#type !== 'str' ? 'formula' : undefined;
  }

  #textOf(value: string): string {
    switch (this.#type) {
      case 's':
        return this.#workbook.texts[Number(value)] ?? '';
      case 'str':
        return unescaped(value);
      case 'b':
        return value === '' ? '' : isOn(value) ? 'TRUE' : 'FALSE';
      case 'n':
        return numberText(value, this.#workbook.forms[this.#style] ?? PLAIN, this.#workbook.since1904);
      // An error, or a date that is written as ISO 8601.
      default:
        return value;
    }
  }
}

const PLAIN: NumberForm = { kind: 'plain' };

/** @param reference as `AB12` */
function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined;
  let column = 0;
  for (const letter of reference.toUpperCase()) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column === 0 ? undefined : column;
}

function tooLarge(what: string): Refusal {
  return new Refusal(`The sheet has ${what}.`, 'Check that the right file was fetched, and name its sheet.');
}
