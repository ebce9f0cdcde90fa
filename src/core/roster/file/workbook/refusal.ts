/** Why a workbook, or a part of it, isn't read: what is wrong, and the one thing to do. */
export class Refusal extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'Refusal';
    this.hint = hint;
  }
}

const AGAIN = 'Export it again, or open it in Excel and save it as a workbook (.xlsx).';

export const damaged = (): Refusal => new Refusal('The workbook is damaged: it can’t be unpacked.', AGAIN);
