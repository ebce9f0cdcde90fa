import { expect, it } from '@jest/globals';
import { foundLines } from '../../src/cli/init-words.js';
import { decide, readForInit } from '../../src/commands/init.js';
import type { Proposal } from '../../src/core/init/propose.js';
import { csv } from '../support/export.js';
import { ROSTER } from '../support/people.js';
import { bytesOf, TODAY } from '../support/roster.js';
import { workbookOf } from '../support/workbook.js';
import { memoryWorld } from '../support/world.js';

async function decided(rows: readonly (readonly string[])[]): Promise<Proposal> {
  const readable = await readForInit(memoryWorld(), { path: ROSTER, bytes: bytesOf(csv(rows)) }, false);
  if (!('table' in readable)) throw new Error('The file can’t be read');
  return decide(readable, TODAY);
}

it('proposes a skeleton where no header is known', async () => {
  const proposal = await decided([
    ['Foo', 'Bar'],
    ['1', 'x'],
  ]);
  expect(proposal.missing).toHaveLength(8);
  expect(proposal.headers).toEqual(['Foo', 'Bar']);
});

it.each([
  ['a number', ['0000001', 'Ada']],
  ['an address', ['Ada', 'ada@example.com']],
  ['a date', ['Ada', '31.01.2020']],
])('proposes nothing where the first line is somebody’s: it has %s', async (_what, first) => {
  await expect(decided([first, first])).rejects.toThrow('No header of the file is known');
});

it('asks for no setting where there isn’t a configuration yet', async () => {
  const list = [
    ['Employee ID', 'First Name', 'Last Name'],
    ['1', 'Ada', 'Example'],
  ];
  const files = [
    workbookOf({ One: list, Two: list }),
    bytesOf('id;name,mail\n1;a,b\n'),
    new Uint8Array([...bytesOf('id\n1\n'), 0x81, 0x8d, 0xff, 0x0a]),
  ];
  for (const bytes of files) {
    const found = await readForInit(memoryWorld(), { path: 'people.xlsx', bytes }, false);
    const hints = 'table' in found ? [] : found.map(({ hint }) => hint);
    expect(hints.length).toBeGreaterThan(0);
    expect(hints.join()).not.toMatch(/`(?:roster|import|sheet|encoding)/);
  }
});

it('shows all columns of a name that is in several', async () => {
  const proposal = await decided([
    ['Voornaam', 'Voorvoegsel', 'Achternaam'],
    ['Alva', 'van', 'Abbercorn'],
    ['Bruno', '', 'Brandholt'],
  ]);
  const lines = foundLines('roster.csv', proposal, (_as, text) => text);
  expect(lines).toContain('  surname   “Voorvoegsel” + “Achternaam”');
});
