/** What a value is. Whatever follows from that is a table by kind, or a switch. */
export type FieldKind = 'name' | 'id' | 'type' | 'department' | 'date' | 'country' | 'email';

/** What is known of an element of the employee file. */
interface Field {
  readonly kind: FieldKind;
  /** Whether everybody must have a value; where not, the program’s schema decides. */
  readonly required: boolean;
  /** Whether a program may have people without a value, where the configuration says so: `optional: true`. */
  readonly mayBeOptional?: boolean;
  /**
   * How many people have the same value. `nobody`: values distinguish people and never change hands; `some`: nearly so;
   * `many`: a reorganisation changes it for a whole group.
   */
  readonly sharedBy: 'nobody' | 'some' | 'many';
  /** What it is called in a sentence. */
  readonly called: string;
}

/**
 * The children of `<employee>`, in the order of the vendor’s example. A new one is a row here; the compiler then asks
 * for its headers.
 */
export const FIELDS = {
  forename: { kind: 'name', required: true, sharedBy: 'nobody', called: 'the forename' },
  surname: { kind: 'name', required: true, sharedBy: 'nobody', called: 'the surname' },
  employee_id: { kind: 'id', required: true, sharedBy: 'nobody', called: 'the employee id' },
  employee_type: { kind: 'type', required: true, sharedBy: 'many', called: 'the employee type' },
  department: { kind: 'department', required: true, sharedBy: 'many', called: 'the department' },
  start_date: { kind: 'date', required: true, sharedBy: 'some', called: 'the start date' },
  country: { kind: 'country', required: true, sharedBy: 'many', called: 'the country' },
  email: {
    kind: 'email',
    required: true,
    mayBeOptional: true,
    sharedBy: 'nobody',
    called: 'the work e-mail address',
  },
} satisfies Record<string, Field>;

export type EmployeeElement = keyof typeof FIELDS;

export const EMPLOYEE_ELEMENTS = Object.keys(FIELDS) as EmployeeElement[];

/** The elements that make a full name, the forename first. */
export const NAMES = EMPLOYEE_ELEMENTS.filter((element) => FIELDS[element].kind === 'name');

export const isEmployeeElement = (name: string): name is EmployeeElement => Object.hasOwn(FIELDS, name);

/** @returns what is known of an element; undefined of one that only the configuration names */
export const fieldOf = (element: string): Field | undefined =>
  isEmployeeElement(element) ? FIELDS[element] : undefined;

export const isName = (element: string): boolean => fieldOf(element)?.kind === 'name';
export const isRequired = (element: string): boolean => fieldOf(element)?.required ?? false;

/** The columns that may say who somebody’s manager is, by their keys under `hierarchy` in the configuration. */
export const MANAGER_FIELDS = {
  manager_id: { says: 'id', elements: ['employee_id'] },
  manager_email: { says: 'e-mail address', elements: ['email'] },
  manager_name: { says: 'name', elements: NAMES },
} satisfies Record<string, ManagerField>;

interface ManagerField {
  /** What it names the manager by, in words. */
  readonly says: string;
  /** The elements of the manager that have the same. */
  readonly elements: readonly EmployeeElement[];
}

export type ManagerKey = keyof typeof MANAGER_FIELDS;

export const MANAGER_KEYS = Object.keys(MANAGER_FIELDS) as ManagerKey[];

/** The columns of a position file. A hierarchy that is derived has those of its title and its id too. */
export const POSITION_COLUMNS = {
  id: 'position_id',
  title: 'position_title',
  parent: 'parent_position_id',
  employeeId: 'employee_id',
} as const;

export type PositionCell = keyof typeof POSITION_COLUMNS;

/** Everything that a column may be known as. */
export type KnownField = EmployeeElement | ManagerKey | (typeof POSITION_COLUMNS)['id' | 'title'] | 'status';

/** The names that both files have, and the columns of a hierarchy. Most rosters have columns of these very names. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  ...EMPLOYEE_ELEMENTS,
  ...MANAGER_KEYS,
  ...Object.values(POSITION_COLUMNS),
]);

/** Whether a header is, in its very letters, one of ours: then nobody needs to ask what it may mean. */
export const isOwnName = (header: string): boolean => OWN_NAMES.has(header);
