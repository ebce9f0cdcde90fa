/** The children of `<employee>`, in the order of the vendor's example (docs/vendor-api.md, Employee file). */
export const EMPLOYEE_ELEMENTS = [
  'forename',
  'surname',
  'employee_id',
  'employee_type',
  'department',
  'start_date',
  'country',
  'email',
] as const;

/** The columns of a position file (README.md, Configuration). */
export const POSITION_COLUMNS = {
  id: 'position_id',
  title: 'position_title',
  parent: 'parent_position_id',
  employeeId: 'employee_id',
} as const;
