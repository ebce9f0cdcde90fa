import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { table } from './table.js';

/* What action.yml says of itself. */

interface Described {
  readonly description: string;
  readonly default?: string;
}

interface Manifest {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
}

const manifest = (): Manifest =>
  parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Manifest;

/** The inputs, with their defaults. */
export function actionInputs(): string {
  const rows = Object.entries(manifest().inputs).map(([name, input]) => [
    `\`${name}\``,
    input.default === undefined ? '' : `\`${input.default}\``,
    input.description,
  ]);
  return table(['input', 'default', 'what it is'], rows);
}

/** The outputs. */
export function actionOutputs(): string {
  const rows = Object.entries(manifest().outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description,
  ]);
  return table(['output', 'what it is'], rows);
}
