import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

/* docs/architecture.md, held against the code: what a file may import is told by where it is. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CORE = [
  ...['base', 'vocabulary', 'problem', 'config', 'roster', 'plan', 'rules', 'xml', 'receipts', 'workstars'],
  ...['workflows', 'forget', 'history', 'init', 'outcome', 'doctor', 'person', 'report'],
].map((room) => `core/${room}`);
const ROSTER = ['core/roster/file', 'core/roster/columns', 'core/roster/people'];
const ADAPTERS = ['adapters/git', 'adapters/github'];
const EVERYTHING = [...CORE, 'ports', 'commands', 'adapters', 'sandbox'];
/** Which rooms a room may import from, besides itself. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(CORE.map((room, at) => [room, CORE.slice(0, at)])),
  ports: CORE,
  commands: ['ports', ...CORE],
  adapters: ['ports', ...CORE],
  sandbox: ['adapters/libxml', 'ports', ...CORE],
  action: EVERYTHING,
  cli: EVERYTHING,
  // No room imports from a door.
  'main.ts': ['action', 'cli', ...EVERYTHING],
};

interface Use {
  readonly from: string;
  readonly to: string;
  /** What is imported by its name; undefined for a whole module. */
  readonly names: readonly string[] | undefined;
  readonly isLazy: boolean;
}

const files = [...globSync('src/**/*.ts', { cwd: ROOT }), ...globSync('scripts/**/*.ts', { cwd: ROOT })].map(
  (file) => file.replaceAll('\\', '/'),
);
const trees = new Map(
  files.map((file) => [
    file,
    ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true),
  ]),
);
const uses = files.flatMap(usesOf);
/** What is in src/, and whatever it imports of the repository. */
const inside = uses.filter(({ from, to }) => from.startsWith('src/') && to !== 'package.json');

function usesOf(from: string): Use[] {
  const found: Use[] = [];
  const add = (specifier: ts.Node | undefined, names: Use['names'], isLazy: boolean) => {
    // What only a run knows can’t be held, and is astray wherever it leads.
    if (specifier && !ts.isStringLiteralLike(specifier))
      found.push({ from, to: specifier.getText(), names, isLazy });
    if (!specifier || !ts.isStringLiteralLike(specifier) || !specifier.text.startsWith('.')) return;
    const to = relative(ROOT, join(ROOT, dirname(from), specifier.text))
      .replaceAll('\\', '/')
      .replace(/\.js$/, '.ts');
    found.push({ from, to, names, isLazy });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : undefined;
      add(
        node.moduleSpecifier,
        named?.map((one) => (one.propertyName ?? one.name).text),
        false,
      );
    } else if (ts.isExportDeclaration(node)) {
      const named =
        node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : undefined;
      add(
        node.moduleSpecifier,
        named?.map((one) => (one.propertyName ?? one.name).text),
        false,
      );
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], destructuredFrom(node), true);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, undefined, false);
    }
    ts.forEachChild(node, visit);
  };
  const tree = trees.get(from);
  if (tree) visit(tree);
  return found;
}

const isIn = (file: string, room: string): boolean =>
  file === `src/${room}` || file.startsWith(`src/${room}/`);
const roomOf = (file: string): string => Object.keys(MAY).find((room) => isIn(file, room)) ?? file;
const told = ({ from, to }: Use): string => `${from} -> ${to}`;

describe('the house', () => {
  it('has two loose files at most in src/', () => {
    expect(files.filter((file) => /^src\/[^/]+$/.test(file)).length).toBeLessThanOrEqual(2);
  });

  it('has a room for every file', () => {
    expect(files.filter((file) => file.startsWith('src/') && MAY[roomOf(file)] === undefined)).toEqual([]);
  });

  it('lets every import and import() stay in its room, or in one below', () => {
    const astray = inside.filter(
      ({ from, to }) =>
        roomOf(from) !== roomOf(to) && !(MAY[roomOf(from)] ?? []).some((room) => isIn(to, room)),
    );
    expect(astray.map(told)).toEqual([]);
  });

  it.each([ROSTER, ADAPTERS])('has an order in %s', (...rooms) => {
    const at = (file: string) => rooms.findIndex((room) => isIn(file, room));
    const up = inside.filter(({ from, to }) => at(from) >= 0 && at(to) > at(from));
    expect(up.map(told)).toEqual([]);
  });

  it('has interfaces and nothing else in ports/', () => {
    const values = [...trees].flatMap(([file, tree]) =>
      isIn(file, 'ports')
        ? tree.statements
            .filter((one) => !ts.isInterfaceDeclaration(one) && !ts.isTypeAliasDeclaration(one))
            .filter((one) => !ts.isImportDeclaration(one) || one.importClause?.phaseModifier === undefined)
            .map((one) => `${file}: ${one.getText().slice(0, 60)}`)
        : [],
    );
    expect(values).toEqual([]);
  });

  it('loads nothing while the core runs', () => {
    expect(inside.filter(({ from, isLazy }) => isLazy && isIn(from, 'core')).map(told)).toEqual([]);
  });

  it('has no circle of files', () => {
    const below = (file: string) => inside.filter(({ from }) => from === file);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
      if (way.includes(file) || done.has(file)) return;
      for (const { to } of below(file)) walk(to, [...way, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('exports nothing that only tests import, or nobody does', () => {
    const isUsed = (file: string, name: string) =>
      uses.some(
        ({ from, to, names }) =>
          to === file && (names?.includes(name) ?? trees.get(from)?.text.includes(name)),
      );
    const exported = [...trees].flatMap(([file, tree]) =>
      tree.statements.flatMap((statement) => exportedBy(statement).map((name) => ({ file, name }))),
    );
    const unused = exported.filter(
      ({ file, name }) => file.startsWith('src/') && file !== 'src/main.ts' && !isUsed(file, name),
    );
    expect(unused.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });
});

/** @returns the names in `const { one, two } = await import(…)`; undefined where the whole module is taken */
function destructuredFrom(node: ts.Node): readonly string[] | undefined {
  const awaited = ts.isAwaitExpression(node.parent) ? node.parent : node;
  const declared = awaited.parent;
  if (!ts.isVariableDeclaration(declared) || !ts.isObjectBindingPattern(declared.name)) return undefined;
  return declared.name.elements.map(({ name, propertyName }) => (propertyName ?? name).getText());
}

function exportedBy(statement: ts.Statement): string[] {
  if (ts.isExportAssignment(statement)) return ['default'];
  if (
    ts.isExportDeclaration(statement) &&
    statement.exportClause &&
    ts.isNamedExports(statement.exportClause)
  )
    return statement.exportClause.elements.map(({ name }) => name.text);
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.getText()] : [];
}
