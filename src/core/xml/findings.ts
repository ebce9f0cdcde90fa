import type { Discretion } from '../problem/discretion.js';
import { problem, type Place, type Problem } from '../problem/problem.js';
import type { Roster } from '../roster/people/roster.js';
import { EMPLOYEE_ELEMENTS, isRequired, POSITION_COLUMNS, type PositionCell } from '../vocabulary/fields.js';
import type { FileKind } from '../vocabulary/files.js';
import { inFileOrder } from './employees.js';
import { positionsInFileOrder } from './positions.js';

/**
 * Turns what a schema doesn't accept into problems of the roster: the xpath says which employee or position, its
 * child says which cell. One finding a cell is enough; libxml2 often has two.
 */
export function problemsOf(
  kind: FileKind,
  findings: readonly SchemaViolation[],
  roster: Roster,
  discretion: Discretion,
): Problem[] {
  const find = kind === 'employees' ? employeeSpots(roster) : positionSpots(roster);
  const problems = new Map<string, Problem>();
  for (const { xpath = '', message } of findings) {
    const steps = stepsOf(xpath);
    const { place, employeeId, lacksValue } = find(steps);
    // What must be there and isn't has been reported as an empty cell; a wrong order follows from it.
    if (lacksValue && isOfOrder(message)) continue;
    const child = steps[2]?.name ?? steps[1]?.name ?? kind;
    const key = `${place.file}:${place.line ?? ''}:${place.column ?? ''}:${child}`;
    if (problems.has(key)) continue;
    const wording = { message: `\`${child}\` ${plainly(message)}.`, employeeId: discretion.id(employeeId) };
    problems.set(key, problem('xsd/invalid', place, wording));
  }
  return [...problems.values()];
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

/** Who and where a finding is about. */
interface Spot {
  readonly place: Place;
  readonly employeeId: string;
  readonly lacksValue: boolean;
}

type SpotOf = (steps: readonly Step[]) => Spot;

/** The file as a whole: nobody in it is to blame. */
function wholeFile(roster: Roster): Spot {
  const { hierarchy, employees } = roster;
  const [first] = employees;
  const [post] = hierarchy?.positions ?? [];
  const file = first ? roster.place(first).file : post && hierarchy ? hierarchy.place(post, 'id').file : '';
  return { place: { file }, employeeId: '', lacksValue: false };
}

function employeeSpots(roster: Roster): SpotOf {
  const employees = inFileOrder(roster);
  const required = EMPLOYEE_ELEMENTS.filter(
    (element) => isRequired(element) && !roster.optional.has(element),
  );
  return ([, person, child]) => {
    const employee = person && employees[person.index - 1];
    if (!employee) return wholeFile(roster);
    const lacksValue = required.some((element) => (employee.values[element] ?? '') === '');
    return { place: roster.place(employee, child?.name), employeeId: employee.id, lacksValue };
  };
}

function positionSpots(roster: Roster): SpotOf {
  const { hierarchy } = roster;
  const [root, ...others] = hierarchy ? positionsInFileOrder(hierarchy) : [];
  return ([, post, child]) => {
    const position = post?.name === 'root' ? root : post && others[post.index - 1];
    if (!position || !hierarchy) return wholeFile(roster);
    const { id, title, employeeId } = position;
    const place = hierarchy.place(position, CELLS.get(child?.name ?? '') ?? 'id');
    return { place, employeeId, lacksValue: id === '' || title === '' };
  };
}

const CELLS: ReadonlyMap<string, PositionCell> = new Map(
  (Object.keys(POSITION_COLUMNS) as PositionCell[]).map((cell) => [POSITION_COLUMNS[cell], cell]),
);

/** Whether a finding is about which elements are where, and not about a value. */
function isOfOrder(message: string): boolean {
  return /^Element '[^']*': (?:This element is not expected|Missing child element)/.test(message);
}

/** libxml2 quotes the value in its messages, so only what the schema says is taken from them. */
function plainly(message: string): string {
  const facet = /^Element '[^']*': \[facet '(\w+)'\]/.exec(message)?.[1];
  const size = /(?:length of|value) '(\d+)'[^']*$/.exec(message)?.[1];
  if (facet !== undefined)
    return (
      FACETS[facet]?.(size) ??
      `doesn’t keep to the schema’s ${facet}${size === undefined ? '' : ` of ${size}`}`
    );
  const expected = /Expected is(?: one of)? \( ([\w, ]+) \)\.\s*$/.exec(message)?.[1];
  if (/^Element '[^']*': Missing child element/.test(message)) {
    return `isn’t complete for the schema${expected === undefined ? '' : `: ${expected} is missing`}`;
  }
  if (/^Element '[^']*': This element is not expected/.test(message)) {
    return `isn’t expected here by the schema${expected === undefined ? '' : `, which expects ${expected}`}`;
  }
  const type = /type '([\w:]+)'\.\s*$/.exec(message)?.[1];
  return `isn’t accepted by the schema${type === undefined ? '' : `: it isn’t ${TYPES[type] ?? `a ${type}`}`}`;
}

/** What a schema limits in a value, for whoever doesn’t know schemas. */
const FACETS: Readonly<Record<string, (size?: string) => string>> = {
  maxLength: (size = '?') => `is longer than the ${size} characters that the schema allows`,
  minLength: (size = '?') => `is shorter than the ${size} characters that the schema asks for`,
  enumeration: () => 'isn’t one of the words that the schema allows',
  pattern: () => 'doesn’t have the form that the schema asks for',
};

const TYPES: Readonly<Record<string, string>> = {
  'xs:date': 'a date as in 2024-02-29',
  'xs:integer': 'a whole number',
  'xs:positiveInteger': 'a whole number over 0',
  'xs:boolean': 'true or false',
};

/** One thing that a schema doesn't accept. */
export interface SchemaViolation {
  /** Of the node that is meant, for example `/employees/employee[3]/country`. */
  readonly xpath: string | undefined;
  /** libxml2's words. They quote the value, so they are never shown as they are. */
  readonly message: string;
}
