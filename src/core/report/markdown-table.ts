/** @param rows escaped already */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${lines}`;
}
