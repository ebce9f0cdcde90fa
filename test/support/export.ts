import { readForInit } from '../../src/commands/init.js';
import { ACTION } from '../../src/core/config/names.js';
import { parseConfig } from '../../src/core/config/parse.js';
import type { Question } from '../../src/core/init/answers.js';
import type { Config } from '../../src/core/config/schema.js';
import { propose, type Proposal } from '../../src/core/init/propose.js';
import { configText } from '../../src/core/init/yaml.js';
import { quoted, ROSTER } from './people.js';
import { bytesOf, TODAY } from './roster.js';
import { memoryWorld } from './world.js';

export interface Proposed {
  readonly proposal: Proposal;
  readonly text: string;
  /** What the proposed text is read as. */
  readonly config: Config;
  readonly open: readonly string[];
}

export const csv = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  rows.map((cells) => `${cells.map(quoted).join(delimiter)}\n`).join('');

/** Proposes for a file, and reads what is proposed: it must be without any problem. */
export async function proposed(
  file: string | Uint8Array,
  answers: Readonly<Record<string, string>> = {},
): Promise<Proposed> {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  const ask = ({ key }: Question) => Promise.resolve(answers[key] ?? '');
  const readable = await readForInit(memoryWorld(), { path: ROSTER, bytes }, false, ask);
  if (!('table' in readable)) throw new Error(readable.map(({ message }) => message).join('\n'));
  const { table: read, encoding } = readable;
  const found = propose(read, new Map(Object.entries(answers)), TODAY);
  const proposal = { ...found, open: [...(encoding.open ? [encoding.open] : []), ...found.open] };
  const text = configText(proposal, { program: 'acme', file: ROSTER, encoding, action: ACTION });
  const { config, problems } = parseConfig(text, 'roster-sync.yml');
  if (!config) throw new Error(`${problems.map(({ message }) => message).join('\n')}\n${text}`);
  return { proposal, text, config, open: proposal.open.map(({ says }) => says) };
}

/** A cell of each row: the number of the row stands in place of `#`. */
type Cell = string | ((row: number) => string);

/** A header and rows, with a last column of notes. */
export function table(count: number, columns: Readonly<Record<string, Cell>>, delimiter = ','): string {
  const written = (cell: Cell, row: number) =>
    typeof cell === 'string' ? cell.replaceAll('#', String(row)) : cell(row);
  const rows = Array.from({ length: count }, (_, at) => [
    ...Object.values(columns).map((cell) => written(cell, at + 1)),
    'x',
  ]);
  return csv([[...Object.keys(columns), 'Notes'], ...rows], delimiter);
}
