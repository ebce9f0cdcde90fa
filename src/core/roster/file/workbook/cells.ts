import { MAX_FILE_BYTES } from '../../../base/files.js';
import { withoutPadding } from '../../../base/text.js';
import { cellName } from '../../../problem/cell-name.js';
import { numberText, type NumberForm } from './formats.js';
import { isOn, textCollector, unescaped, type Workbook } from './parts.js';
import { columnAt, damagedSheet, rowAt, wholeNumber } from './places.js';
import { Refusal } from './refusal.js';
import { readXml } from './xml.js';

/** A cell whose value can't be had: an error of Excel in its place, or a formula that nobody has calculated. */
export interface FaultyCell {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly kind: 'error' | 'formula';
}

/** A row of a sheet. */
export interface SheetRow {
  /** Counted from 1. */
  readonly number: number;
  /** To the last one with anything in it. */
  readonly cells: readonly string[];
}

/** The cells of a sheet as texts. What has nothing but blanks in it counts as empty, as in a CSV. */
interface SheetCells {
  /** Those with anything in them. */
  readonly rows: readonly SheetRow[];
  readonly columns: number;
  readonly faulty: readonly FaultyCell[];
  /** How many rows have something in them and aren't shown. */
  readonly hiddenRows: number;
}

const MAX_COLUMNS = 1000;
/** Empty ones between others, too: a small file can name a cell far to the right in each of a million rows. */
const MAX_CELLS = 20_000_000;
const MAX_FAULTY = 2_000_000;

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

/** What is being read. Drawings and controls, which come after the rows, have elements of the same names. */
type Inside = 'sheet' | 'rows' | 'row' | 'cell';

class SheetReader implements SheetCells {
  readonly rows: { readonly number: number; readonly cells: string[] }[] = [];
  readonly faulty: FaultyCell[] = [];
  columns = 0;
  hiddenRows = 0;
  readonly #workbook: Workbook;
  readonly #inline = textCollector();
  #inside: Inside = 'sheet';
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
    if (element === 'sheetData') this.#inside = 'rows';
    else if (this.#inside === 'sheet') return;
    else if (element === 'row') this.#openRow(attribute);
    else if (element === 'c') this.#openCell(attribute);
    else if (element === 'v') this.#openValue();
    else if (element === 'f') this.#hasFormula = true;
    else this.#inline.open(element);
  };

  readonly text = (text: string): void => {
    if (this.#isValue) this.#value += text;
    else this.#inline.text(text);
  };

  readonly close = (element: string): void => {
    if (element === 'sheetData') this.#inside = 'sheet';
    else if (this.#inside === 'sheet') return;
    else if (element === 'row') this.#inside = 'rows';
    else if (element === 'c') this.#keep();
    else if (element === 'v') this.#isValue = false;
    else this.#inline.close(element);
  };

  #openRow(attribute: (name: string) => string | undefined): void {
    this.#row = rowAt(attribute('r'), this.#row);
    if (this.#inside !== 'rows') throw damagedSheet(`row ${this.#row} is inside of another`);
    this.#inside = 'row';
    this.#column = 0;
    this.#rowIsHidden = isOn(attribute('hidden'));
  }

  #openCell(attribute: (name: string) => string | undefined): void {
    this.#column = columnAt(attribute('r'), this.#row, this.#column);
    if (this.#inside !== 'row') throw damagedSheet(`${this.#cell()} isn’t inside of a row`);
    this.#inside = 'cell';
    this.#type = attribute('t') ?? 'n';
    this.#style = Number(attribute('s') ?? 0);
    this.#value = '';
    this.#hasFormula = false;
  }

  #openValue(): void {
    if (this.#value !== '') throw damagedSheet(`${this.#cell()} has two values`);
    this.#isValue = true;
  }

  #keep(): void {
    this.#inside = 'row';
    const inline = this.#inline.take();
    const kind = this.#faultOf();
    if (kind) this.faulty.push({ row: this.#row, column: this.#column, kind });
    const text = this.#type === 'inlineStr' ? inline : this.#textOf(this.#value);
    if (withoutPadding(text) !== '') this.#put(text);
    this.#refuseTooLarge();
  }

  #put(text: string): void {
    this.#characters += text.length;
    if (this.#column > MAX_COLUMNS)
      throw tooLarge(`something in ${this.#cell()}, beyond the ${MAX_COLUMNS} columns that are read`);
    let row = this.rows.at(-1);
    if (row?.number !== this.#row) {
      row = { number: this.#row, cells: [] };
      this.rows.push(row);
      if (this.#rowIsHidden) this.hiddenRows += 1;
    }
    while (row.cells.length < this.#column - 1) row.cells.push('');
    row.cells.push(text);
    this.columns = Math.max(this.columns, this.#column);
  }

  #refuseTooLarge(): void {
    // Many cells can share one long text, so that a small sheet becomes a huge one.
    if (this.#characters > MAX_FILE_BYTES) throw tooLarge('more text than any list of people');
    if (this.rows.length * this.columns > MAX_CELLS)
      throw tooLarge(`more than ${MAX_CELLS / 1e6} million cells down to ${this.#cell()}, empty ones too`);
    if (this.faulty.length > MAX_FAULTY)
      throw tooLarge(`more than ${MAX_FAULTY / 1e6} million errors or formulas without a result`);
  }

  /** Its name. */
  #cell(): string {
    return cellName(this.#row, this.#column);
  }

  #faultOf(): FaultyCell['kind'] | undefined {
    if (this.#type === 'e') return 'error';
    // An empty text is a result, too.
    return this.#hasFormula && this.#value === '' && this.#type !== 'str' ? 'formula' : undefined;
  }

  #textOf(value: string): string {
    switch (this.#type) {
      case 's':
        return value.trim() === '' ? '' : this.#sharedText(value);
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

  /** One that isn’t there would be an empty cell, and may have been anything. */
  #sharedText(value: string): string {
    const text = this.#workbook.texts[wholeNumber(value.trim()) ?? -1];
    if (text === undefined) throw damagedSheet(`the text of ${this.#cell()} is missing`);
    return text;
  }
}

const PLAIN: NumberForm = { kind: 'plain' };

const tooLarge = (what: string): Refusal =>
  new Refusal(
    `The sheet has ${what}.`,
    'Check that the right file was fetched, and name its sheet; delete rows and columns that aren’t needed.',
  );
