import { HR_HEADERS, type Layout } from './company.js';

/* The configuration of a run, as values, and as the file that says them. */

export const KEYS = ['key-of-the-first-year', 'key-of-the-second-year', 'key-of-the-third-year'] as const;
export const ROSTER = 'roster/employees.csv';
export const CONFIG = '.github/roster-sync.yml';
/** Where the configuration may be moved to. */
export const OTHER_CONFIG = 'config/roster-sync.yml';

export interface LimitSetting {
  readonly percent: number;
  readonly floor: number;
}

type LimitKey = 'max-leavers' | 'max-joiners' | 'max-movers' | 'max-email-changes';

export interface Settings {
  readonly program: string;
  readonly hierarchy: boolean;
  readonly approvers: readonly string[] | undefined;
  readonly limits: Readonly<Partial<Record<LimitKey, LimitSetting>>>;
  readonly protect: readonly string[];
  readonly firstSync: 'hold' | 'allow';
  readonly employeesPath: string | undefined;
  readonly multipart: boolean;
}

export const ORDINARY: Settings = {
  program: 'acme',
  hierarchy: true,
  approvers: ['hr-lead', 'boss'],
  limits: {},
  protect: [],
  firstSync: 'hold',
  employeesPath: undefined,
  multipart: false,
};

/** As JSON, which is YAML too: the independent reading needs no other parser. */
export function configFileOf(settings: Settings, layout: Layout, more: object = {}): string {
  const { program, hierarchy, approvers, limits, protect, firstSync, employeesPath, multipart } = settings;
  const isHr = layout.headers === 'hr';
  const header = (element: keyof typeof HR_HEADERS) => (isHr ? HR_HEADERS[element] : element);
  const column = (element: keyof typeof HR_HEADERS) =>
    element === 'start_date' && layout.dates === 'day-first'
      ? { column: header(element), format: 'DD/MM/YYYY' }
      : header(element);
  const elements = (Object.keys(HR_HEADERS) as (keyof typeof HR_HEADERS)[]).slice(0, -2);
  const columns = Object.fromEntries(elements.map((element) => [element, column(element)]));
  const api = {
    ...(employeesPath !== undefined && { 'employees-path': employeesPath }),
    ...(multipart && { upload: { multipart: 'file' } }),
    retry: { tries: 2, 'base-delay': 0 },
  };
  const config = {
    version: 1,
    program,
    api,
    roster: {
      file: ROSTER,
      delimiter: layout.delimiter,
      ...((isHr || layout.dates !== 'iso') && { columns }),
    },
    ...(hierarchy && {
      hierarchy: { manager_id: header('manager_id'), position_title: header('position_title') },
    }),
    guards: { ...limits, protect, 'first-sync': firstSync, ...(approvers && { approvers }) },
    ...more,
  };
  return JSON.stringify(config);
}
