import { describe, expect, it } from '@jest/globals';
import { findSchemas } from '../../src/commands/schemas.js';
import { schemaPath } from '../../src/core/xml/schemas.js';
import type { WorkstarsApi } from '../../src/ports/workstars.js';
import { bytesOf, textOf } from '../support/roster.js';

const sourceOf = (files: Readonly<Record<string, string>>) => ({
  commit: undefined,
  read: (path: string) => Promise.resolve(files[path] === undefined ? undefined : bytesOf(files[path])),
  list: () => Promise.resolve(Object.keys(files)),
});

const apiOf = (served: string | undefined): WorkstarsApi => ({
  test: () => Promise.resolve(),
  schema: () => Promise.resolve(served === undefined ? undefined : bytesOf(served)),
  upload: () => Promise.reject(new Error('not asked')),
});

const COMMITTED = { [schemaPath('employees')]: '<a/>\n', [schemaPath('positions')]: '<b/>\n' };

describe('the schema that decides', () => {
  it('is the committed one', async () => {
    const { employees, positions } = await findSchemas(sourceOf(COMMITTED), undefined, true);
    expect(employees).toMatchObject({
      origin: 'committed',
      path: '.github/roster-sync/employees.xsd',
      outdated: false,
    });
    expect([employees, positions].map(({ bytes }) => textOf(bytes))).toEqual(['<a/>\n', '<b/>\n']);
  });

  it('is the committed one also where the program serves another, which is told', async () => {
    const { employees, positions } = await findSchemas(sourceOf(COMMITTED), apiOf('<a/>\n'), true);
    expect([employees.outdated, positions.outdated]).toEqual([false, true]);
    expect(textOf(positions.bytes)).toBe('<b/>\n');
  });

  it('is the same where git or the server writes other line ends', async () => {
    const { employees } = await findSchemas(
      sourceOf({ [schemaPath('employees')]: '<a>\n</a>\n' }),
      apiOf('<a>\r\n</a>'),
      true,
    );
    expect(employees.outdated).toBe(false);
  });

  it('is the program’s where none is committed, and ours where it serves none', async () => {
    expect((await findSchemas(sourceOf({}), apiOf('<c/>'), true)).employees).toMatchObject({
      origin: 'program',
      outdated: false,
    });
    const { employees, positions } = await findSchemas(sourceOf({}), apiOf(undefined), true);
    expect([employees.origin, positions.origin]).toEqual(['built-in', 'built-in']);
    expect(employees.path).toBeUndefined();
  });

  it('is each file’s own', async () => {
    const { employees, positions } = await findSchemas(
      sourceOf({ [schemaPath('positions')]: '<b/>' }),
      undefined,
      true,
    );
    expect([employees.origin, positions.origin]).toEqual(['built-in', 'committed']);
  });

  it('isn’t asked for where no position file is made', async () => {
    const asked: string[] = [];
    const api: WorkstarsApi = {
      ...apiOf(undefined),
      schema: (kind) => {
        asked.push(kind);
        return Promise.resolve(bytesOf('<c/>'));
      },
    };
    const { employees, positions } = await findSchemas(sourceOf(COMMITTED), api, false);
    expect(asked).toEqual(['employees']);
    expect([employees.outdated, positions.outdated]).toEqual([true, false]);
  });
});
