import { problem, type Place, type Problem } from '../problem.js';
import type { Roster } from '../roster/roster.js';
import { inFileOrder } from '../xml/employees.js';
import { positionsInFileOrder } from '../xml/positions.js';
import type { FileKind } from '../workstars/api.js';
import type { Finding } from './reader.js';

/**
 * Turns what a schema doesn't accept into problems of the roster: the xpath says which employee or position, its
 * child says which cell. One finding a cell is enough; libxml2 often has two.
 */
export function problemsOf(kind: FileKind, findings: readonly Finding[], roster: Roster): Problem[] {
  const place = kind === 'employees' ? employeePlaces(roster) : positionPlaces(roster);
  const told = new Map<string, Problem>();
  for (const { xpath = '', message } of findings) {
    const at = place(stepsOf(xpath));
    const child = stepsOf(xpath)[2]?.name ?? kind;
    const key = `${at.file}:${at.line ?? ''}:${at.column ?? ''}:${child}`;
    if (!told.has(key))
      told.set(key, problem('xsd/invalid', at, { message: `\`${child}\` ${plainly(message)}.` }));
  }
  return [...told.values()];
}

interface Step {
  readonly name: string;
  /** 1-based; an only child has none in libxml2's paths. */
  readonly index: number;
}

/** `/employees/employee[3]/country` as its steps. */
function stepsOf(xpath: string): Step[] {
  return xpath
    .split('/')
    .filter(Boolean)
    .map((step) => {
      const [, name = '', index = '1'] = /^([^[]*)(?:\[(\d+)\])?$/.exec(step) ?? [];
      return { name, index: Number(index) };
    });
}

type PlaceOf = (steps: readonly Step[]) => Place;

function employeePlaces(roster: Roster): PlaceOf {
  const employees = inFileOrder(roster);
  return ([, person, child]) => {
    const employee = employees[(person?.index ?? 1) - 1];
    return employee ? roster.place(employee, child?.name) : { file: 'employees.xml' };
  };
}

function positionPlaces(roster: Roster): PlaceOf {
  const { hierarchy } = roster;
  if (!hierarchy) return () => ({ file: 'positions.xml' });
  const [root, ...others] = positionsInFileOrder(hierarchy);
  return ([, post, child]) => {
    const position = post?.name === 'root' ? root : others[(post?.index ?? 1) - 1];
    const cell = CELLS.get(child?.name ?? '') ?? 'id';
    return position ? hierarchy.place(position, cell) : { file: 'positions.xml' };
  };
}

const CELLS = new Map([
  ['position_id', 'id'],
  ['position_title', 'title'],
  ['parent_position_id', 'parent'],
  ['employee_id', 'employeeId'],
] as const) as ReadonlyMap<string, 'id' | 'title' | 'parent' | 'employeeId'>;

/** libxml2 quotes the value in its messages, so only what the schema says is taken from them. */
function plainly(message: string): string {
  const facet = /^Element '[^']*': \[facet '(\w+)'\]/.exec(message)?.[1];
  const size = /(?:length of|value) '(\d+)'[^']*$/.exec(message)?.[1];
  if (facet !== undefined)
    return `doesn’t keep to the schema’s ${facet}${size === undefined ? '' : ` of ${size}`}`;
  const expected = /Expected is(?: one of)? \( ([\w, ]+) \)\.\s*$/.exec(message)?.[1];
  if (message.includes('Missing child element')) {
    return `isn’t complete for the schema${expected === undefined ? '' : `: ${expected} is missing`}`;
  }
  if (message.includes('This element is not expected')) {
    return `isn’t expected here by the schema${expected === undefined ? '' : `, which expects ${expected}`}`;
  }
  const type = /type '([\w:]+)'\.\s*$/.exec(message)?.[1];
  return `isn’t accepted by the schema${type === undefined ? '' : `: it is no ${type}`}`;
}
