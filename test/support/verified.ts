/** A row of the table of `verify --all`, and what stands below it. */
export const row = (name: string, words: string, reasons = ''): RegExp =>
  new RegExp(
    `^(?:${name}|${name.slice(name.lastIndexOf('/') + 1)}) +(?:[\\d?]+  )?${words.split(', ').join(' +')}$${reasons === '' ? '' : `\n +${reasons}`}`,
    'm',
  );
