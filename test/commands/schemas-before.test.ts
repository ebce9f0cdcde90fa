import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/commands/check.js';
import { sync } from '../../src/commands/sync.js';
import type { Outcome } from '../../src/core/outcome/outcome.js';
import { EMPLOYEES_XSD } from '../../src/core/xml/built-in-schemas.js';
import { schemaPath } from '../../src/core/xml/schemas.js';
import { CONFIG, csvOf, people, person, ROSTER } from '../support/people.js';
import { CHECK, memoryWorld, SYNC, type MemoryWorld } from '../support/world.js';

/* A schema that a change loosens, and the roster that the one before refuses. */

const XSD = schemaPath('employees');
const YAML =
  'version: 1\nprogram: acme\napi: { base-url: http://127.0.0.1:1/ }\nguards: { first-sync: allow }\n';
const STRICT = EMPLOYEES_XSD.replace(
  '<xs:element name="employee_type" type="text"/>',
  '<xs:element name="employee_type"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="employee"/></xs:restriction></xs:simpleType></xs:element>',
);
const PEOPLE = people(20);
/** What the strict schema refuses. */
const WRONG = csvOf(PEOPLE.with(3, person(4, { employee_type: 'Yak' })));

async function uploaded(files: Readonly<Record<string, string>>): Promise<MemoryWorld> {
  const world = memoryWorld();
  world.commit({ [CONFIG]: YAML, [ROSTER]: csvOf(PEOPLE), ...files });
  expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
  world.clock += 60_000;
  return world;
}

/** From now on the program serves a schema of employees. */
function serve(world: MemoryWorld, xsd: string): void {
  const connect = world.connect.bind(world);
  world.connect = (...asked) => {
    const api = connect(...asked);
    const schema = (kind: string) =>
      Promise.resolve(kind === 'employees' ? new TextEncoder().encode(xsd) : undefined);
    return api && { ...api, schema };
  };
}

const ofSchemas = ({ held }: Outcome): string[] =>
  held.filter(({ guard }) => guard === 'schema').map(({ reason }) => reason);

describe('a schema that the same change loosens', () => {
  it('holds a sync where the one before refuses the roster, and a check says so', async () => {
    const world = await uploaded({ [XSD]: STRICT });
    world.commit({ [XSD]: EMPLOYEES_XSD, [ROSTER]: WRONG });
    const checked = await check(world, CHECK);
    const held = await sync(world, SYNC);
    const before = 'The schema employees.xsd isn’t that of the last upload, by which the file has 1 error.';
    expect(ofSchemas(checked)).toEqual([]);
    expect(checked.notes).toContain(
      `${before} A sync is held for this, unless the program serves the schema of now.`,
    );
    expect(held.ending).toBe('held');
    expect(ofSchemas(held)).toEqual([
      `${before} The program doesn’t serve the schema of now, so nothing proves that it is right.`,
    ]);
    expect(held.planId).toBe(checked.planId);
  });

  it('holds likewise where it is taken away', async () => {
    const world = await uploaded({ [XSD]: STRICT });
    world.commit({ [XSD]: undefined, [ROSTER]: WRONG });
    expect(ofSchemas(await sync(world, SYNC))).toHaveLength(1);
  });

  it('holds nothing where the roster is right by both', async () => {
    const world = await uploaded({ [XSD]: STRICT });
    world.commit({ [XSD]: EMPLOYEES_XSD, [ROSTER]: csvOf(people(21)) });
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
  });

  it('holds nothing where the program serves it', async () => {
    const world = await uploaded({ [XSD]: STRICT });
    world.commit({ [XSD]: EMPLOYEES_XSD, [ROSTER]: WRONG });
    serve(world, EMPLOYEES_XSD);
    expect(await sync(world, SYNC)).toMatchObject({ ending: 'uploaded' });
  });
});
