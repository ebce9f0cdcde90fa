import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { xmlReader } from '../../../src/adapters/libxml/reader.js';
import { EMPLOYEES_XSD, POSITIONS_XSD } from '../../../src/core/xml/built-in-schemas.js';
import type { XmlAnswer } from '../../../src/ports/xml-validator.js';
import { likeness } from '../../../src/core/xml/likeness.js';
import { cleanUp, temporaryFolder } from '../../support/cleanup.js';
import { filesOf } from '../../support/people.js';
import { Repository } from '../../support/repository.js';
import { bytesOf } from '../../support/roster.js';
import { runNode } from '../../support/runner.js';

/* libxml2 in its thread: it answers for every document and schema, in seconds, and gets nothing from anywhere. */

/** It says which flags V8 has. */
const FLAGS = cachedDataVersionTag();
const reader = xmlReader(new URL('../../../dist/', import.meta.url));
afterAll(() => reader.close());
afterEach(cleanUp);

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const schema = (content: string, attributes = ''): string =>
  `${HEAD}<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" ${attributes}>${content}</xs:schema>`;
const NAMES = schema(
  '<xs:element name="names"><xs:complexType><xs:sequence><xs:element name="name" type="xs:string" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>',
);
const DOCUMENT = `${HEAD}<names><name>Ada</name></names>`;

/** Asks, and fails when the answer takes longer than a person would wait. */
async function ask(xml: string, xsd?: string, select?: readonly string[]): Promise<XmlAnswer> {
  const begun = performance.now();
  const answer = await reader.read({
    xml: bytesOf(xml),
    xsd: xsd === undefined ? undefined : bytesOf(xsd),
    ...(select && { select }),
  });
  expect(performance.now() - begun).toBeLessThan(10_000);
  return answer;
}

/** Nothing of a file or an answer may stand in what came of a document. */
const expectNothingOf = (answer: XmlAnswer): void => {
  expect(JSON.stringify(answer)).not.toMatch(/root:|\/bin\/|secret/);
};

let server: Server;
const asked: string[] = [];
beforeAll(
  () =>
    new Promise<void>((resolve) => {
      server = createServer((request, response) => {
        asked.push(request.url ?? '');
        response.end(NAMES.replace('names', 'secret'));
      }).listen(0, '127.0.0.1', resolve);
    }),
);
afterAll(() => {
  server.close();
  expect(asked).toEqual([]);
});
const address = (path: string): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`;

it('leaves V8 with the flags that it had, since with others it takes no code that was compiled before', async () => {
  await ask(DOCUMENT);
  expect(cachedDataVersionTag()).toBe(FLAGS);
});

describe('a document', () => {
  it('that the schema accepts has no findings', async () => {
    expect(await ask(DOCUMENT, NAMES)).toEqual({ findings: [], selected: [] });
  });

  it('that it doesn’t accept has them with the path of the node', async () => {
    const { findings } = await ask(`${HEAD}<names><name>Ada</name><nome/></names>`, NAMES);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.xpath).toBe('/names/nome');
  });

  it('can be asked for texts', async () => {
    const { selected } = await ask(
      `${HEAD}<names><name>Ada</name><name>陈 &amp; co</name></names>`,
      undefined,
      ['//name', '//nome', '/names/name[2]'],
    );
    expect(selected).toEqual([['Ada', '陈 & co'], [], ['陈 & co']]);
  });

  it.each([
    ['nothing', ''],
    ['text', 'Ada'],
    ['HTML', '<!DOCTYPE html><html><head><title>Sign in</title></head><body><p>Hello<br></body></html>'],
    ['JSON', '{"error":"not found"}'],
    ['cut off', DOCUMENT.slice(0, -5)],
    ['with a control character', `${HEAD}<names><name>A\u0001</name></names>`],
    ['with an entity that nobody declared', `${HEAD}<names><name>&nonsense;</name></names>`],
    ['with two elements', `${DOCUMENT}<names/>`],
  ])('of %s is malformed', async (_what, xml) => {
    expect(await ask(xml, NAMES)).toMatchObject({ malformed: true, findings: [], selected: [] });
  });

  it('is read while another is: each gets its own answer, in order', async () => {
    const numbers = Array.from({ length: 50 }, (_, index) => String(index));
    const answers = await Promise.all(
      numbers.map((n) => ask(`${HEAD}<names><name>${n}</name></names>`, NAMES, ['//name'])),
    );
    expect(answers.map(({ selected }) => selected[0]?.[0])).toEqual(numbers);
  });
});

describe('a document that would get something', () => {
  it.each([
    ['a file', 'file:///etc/passwd'],
    ['a file by its path', '/etc/passwd'],
    ['a relative file', '../package.json'],
  ])('as an external entity: %s', async (_what, system) => {
    const xml = `<?xml version="1.0"?><!DOCTYPE names [<!ENTITY x SYSTEM "${system}">]><names><name>&x;</name></names>`;
    const answer = await ask(xml, NAMES, ['//name']);
    expectNothingOf(answer);
    expect(answer.malformed).toBe(true);
  });

  it('as an external entity: an address', async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE names [<!ENTITY x SYSTEM "${address('entity')}">]><names><name>&x;</name></names>`;
    expectNothingOf(await ask(xml, NAMES, ['//name']));
  });

  it('as an external DTD', async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE names SYSTEM "${address('dtd')}"><names><name>Ada</name></names>`;
    expect((await ask(xml, NAMES, ['//name'])).malformed).toBe(true);
  });

  it('as an inclusion', async () => {
    const xml = `${HEAD}<names><name><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/></name></names>`;
    expectNothingOf(await ask(xml, undefined, ['//name', '/names']));
  });

  it('as the place of its schema', async () => {
    const xml = `${HEAD}<names xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="${address('instance')}"><name>Ada</name></names>`;
    expectNothingOf(await ask(xml, NAMES));
  });
});

const LAUGHS = Array.from({ length: 10 }, (_, level) =>
  level === 0 ? '<!ENTITY l0 "lol">' : `<!ENTITY l${level} "${`&l${level - 1};`.repeat(10)}">`,
).join('');

describe('a document that would never end', () => {
  it('by a billion laughs ends', async () => {
    const answer = await ask(
      `<?xml version="1.0"?><!DOCTYPE names [${LAUGHS}]><names><name>&l9;</name></names>`,
      NAMES,
      ['//name'],
    );
    expect(answer.malformed).toBe(true);
    expect(JSON.stringify(answer).length).toBeLessThan(10_000);
  });

  it('by a quadratic blow-up ends', async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE names [<!ENTITY a "${'x'.repeat(50_000)}">]><names><name>${'&a;'.repeat(50_000)}</name></names>`;
    expect(JSON.stringify(await ask(xml, NAMES, ['//name'])).length).toBeLessThan(10_000);
  });

  it('by its depth ends', async () => {
    await ask(`${HEAD}${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`, NAMES);
  });

  it('by its length ends', async () => {
    const name = `<name>${'x'.repeat(10_000_000)}</name>`;
    expect((await ask(`${HEAD}<names>${name}</names>`, NAMES)).findings).toEqual([]);
  });
});

describe('a schema', () => {
  it.each([
    ['nothing', ''],
    ['text', 'not found'],
    ['HTML', '<!DOCTYPE html><html><head><title>Sign in</title></head><body><form></form></body></html>'],
    ['HTML that is XML', `${HEAD}<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>`],
    ['JSON', '{"error":"forbidden"}'],
    ['another document', DOCUMENT],
    ['a cut schema', NAMES.slice(0, -20)],
    ['an unknown type', schema('<xs:element name="names" type="nowhere"/>')],
    ['an element that no schema has', schema('<xs:elemant name="names"/>')],
    ['a DTD', `<!DOCTYPE xs:schema [<!ENTITY x "y">]>${NAMES.replace(HEAD, '')}`],
    [
      'a billion laughs',
      `<!DOCTYPE xs:schema [${LAUGHS}]><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:annotation><xs:documentation>&l9;</xs:documentation></xs:annotation></xs:schema>`,
    ],
    [
      'an external entity',
      `<!DOCTYPE xs:schema [<!ENTITY x SYSTEM "file:///etc/passwd">]><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:annotation><xs:documentation>&x;</xs:documentation></xs:annotation></xs:schema>`,
    ],
  ])('of %s can’t be used', async (_what, xsd) => {
    const answer = await ask(DOCUMENT, xsd);
    expect(answer).toMatchObject({ unusableSchema: true, findings: [] });
    expectNothingOf(answer);
  });

  it.each(['include', 'redefine', 'import namespace="urn:x"'])('with an xs:%s gets nothing', async (how) => {
    for (const location of [
      'file:///etc/passwd',
      '/etc/passwd',
      'other.xsd',
      '../../dist/xml-worker.js',
      address(how.slice(0, 6)),
    ]) {
      const xsd = schema(
        `<xs:${how} schemaLocation="${location}"/><xs:element name="names" type="xs:anyType"/>`,
      );
      const answer = await ask(DOCUMENT, xsd);
      expectNothingOf(answer);
      // It is refused, or what it asks for counts as not being there.
      if (answer.unusableSchema !== true) expect(answer.findings).toEqual([]);
    }
  });

  it('that needs what it imports can’t be used', async () => {
    const xsd = schema(
      `<xs:import namespace="urn:x" schemaLocation="${address('needed')}"/><xs:element name="names" type="x:names"/>`,
      'xmlns:x="urn:x"',
    );
    expect((await ask(DOCUMENT, xsd)).unusableSchema).toBe(true);
  });

  it('that defines itself by itself ends', async () => {
    const xsd = schema(
      '<xs:group name="g"><xs:sequence><xs:group ref="g"/></xs:sequence></xs:group><xs:element name="names"><xs:complexType><xs:group ref="g"/></xs:complexType></xs:element>',
    );
    await ask(DOCUMENT, xsd);
  });

  it('of ours is one, and accepts what the vendor’s pages show', async () => {
    const employees = `${HEAD}<employees><employee><forename>Ada</forename><surname>Example</surname><employee_id>0000001</employee_id><employee_type>employee</employee_type><department>Board</department><start_date>2012-12-13</start_date><country>GB</country><email>ada@example.com</email></employee></employees>`;
    expect(await ask(employees, EMPLOYEES_XSD)).toEqual({ findings: [], selected: [] });
    const positions = `${HEAD}<positions><root><position_title>Chief</position_title><position_id>1</position_id><employee_id>0000001</employee_id></root><position><position_title>Clerk</position_title><position_id>2</position_id><parent_position_id>1</parent_position_id></position></positions>`;
    expect(await ask(positions, POSITIONS_XSD)).toEqual({ findings: [], selected: [] });
  });

  it('of ours lets further elements through, and misses none of the seven that everybody has', async () => {
    const record = (extra: string, without = '') =>
      `${HEAD}<employees><employee><forename>Ada</forename><surname>Example</surname><employee_id>0000001</employee_id><employee_type>employee</employee_type><department>Board</department><start_date>2012-12-13</start_date><country>GB</country><email>ada@example.com</email>${extra}</employee></employees>`.replace(
        new RegExp(`<${without}>[^<]*</${without}>`),
        '',
      );
    expect((await ask(record('<job_grade>A</job_grade><x>y</x>', 'none'), EMPLOYEES_XSD)).findings).toEqual(
      [],
    );
    for (const element of [
      'forename',
      'surname',
      'employee_id',
      'employee_type',
      'department',
      'start_date',
      'country',
    ]) {
      expect((await ask(record('', element), EMPLOYEES_XSD)).findings.length).toBeGreaterThan(0);
    }
    // Some programs do without.
    expect((await ask(record('', 'email'), EMPLOYEES_XSD)).findings).toEqual([]);
    expect(
      (await ask(record('', 'none').replace('2012-12-13', '13.12.2012'), EMPLOYEES_XSD)).findings.length,
    ).toBeGreaterThan(0);
    expect(
      (await ask(record('', 'none').replace('>GB<', '>gb<'), EMPLOYEES_XSD)).findings.length,
    ).toBeGreaterThan(0);
  });
});

it('while few parts are validated, V8’s best compiler rests; of many and afterwards it doesn’t', async () => {
  const node = parseInt(process.versions.node);
  const rests = node >= 24 && node <= 26 && ['x64', 'arm64'].includes(process.arch);
  const own = xmlReader(new URL('../../../dist/', import.meta.url));
  const part = { xml: bytesOf(DOCUMENT), xsd: bytesOf(NAMES), partOf: 'name' };
  const isResting = async (parts: number): Promise<boolean> => {
    await Promise.all(Array.from({ length: parts }, () => own.read(part)));
    return cachedDataVersionTag() !== FLAGS;
  };
  expect(await isResting(1)).toBe(false);
  expect(await isResting(1)).toBe(rests);
  expect(await isResting(38)).toBe(rests);
  expect(await isResting(1)).toBe(false);
  await own.close();

  const other = xmlReader(new URL('../../../dist/', import.meta.url));
  await Promise.all([other.read(part), other.read(part)]);
  await other.close();
  expect(cachedDataVersionTag()).toBe(FLAGS);
});

it('a document that may be taken is here only once, and comes back as it was', async () => {
  const [bad, good] = [DOCUMENT.replaceAll('name>', 'nom>'), DOCUMENT];
  for (const text of [bad, good, 'not XML']) {
    const xml = bytesOf(text).slice();
    const reading = reader.read({ xml, xsd: bytesOf(NAMES), mayTake: true });
    expect(xml).toHaveLength(0);
    const answer = await reading;
    expect(answer.xml && new TextDecoder().decode(answer.xml)).toBe(text);
  }
});

it('a thread that was warmed by a question answers the next one, and the likeness is as its schema has it', async () => {
  const warmed = xmlReader(new URL('../../../dist/', import.meta.url));
  warmed.warm(likeness());
  expect(await warmed.read({ xml: bytesOf('<a') })).toMatchObject({ malformed: true });
  expect(await warmed.read(likeness())).toEqual({ findings: [], selected: [] });
  warmed.warm({ xml: bytesOf('<a') });
  await warmed.close();
});

it('a thread that was closed answers with a failure, not with silence', async () => {
  const closed = xmlReader(new URL('../../../dist/', import.meta.url));
  await closed.read({ xml: bytesOf(DOCUMENT) });
  await closed.close();
  await expect(closed.read({ xml: bytesOf(DOCUMENT) })).rejects.toMatchObject({ name: 'Failure' });
});

it('a process that leaves at once after the close isn’t taken along by the thread', async () => {
  const at = (path: string) => JSON.stringify(new URL(`../../../${path}`, import.meta.url).href);
  const script = `
    import { xmlReader } from ${at('src/adapters/libxml/reader.ts')};
    const reader = xmlReader(new URL(${at('dist/')}));
    reader.warm();
    await reader.close();
    process.exit(3);`;
  const loader = new URL('../../../scripts/typescript.ts', import.meta.url).href;
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'script.mjs'), script);
  const leave = () => runNode(['--import', loader, 'script.mjs'], folder);
  // Where nobody waits for the thread’s end, every other one crashes.
  const codes = (await Promise.all([leave(), leave(), leave()])).map(({ code }) => code);
  expect(codes).toEqual([3, 3, 3]);
});

it('a Node.js without WebAssembly is said to be the reason, and not the schema', async () => {
  const repository = Repository.with(filesOf('http://127.0.0.1:1'));
  const door = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
  const { said } = await runNode(['--jitless', door, 'check'], repository.folder);
  expect(said).toContain('The XML can’t be validated: this Node.js runs without WebAssembly.');
  expect(said).toContain('Take --jitless out of NODE_OPTIONS.');
});
