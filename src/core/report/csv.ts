import type { Problem } from '../problem/problem.js';
import { forCsv } from './escape.js';

/** `problems.csv` (README.md, Action), with a byte order mark so that Excel reads it as UTF-8. */
export function problemsCsv(problems: readonly Problem[]): string {
  const rows = problems.map(({ rule, severity, file, line, column, employeeId, message, hint }) =>
    [rule, severity, file, line ?? '', column ?? '', employeeId ?? '', message, hint].map(forCsv).join(','),
  );
  return `\uFEFF${['rule,severity,file,line,column,employee_id,message,hint', ...rows].join('\r\n')}\r\n`;
}
