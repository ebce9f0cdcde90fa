import * as z from 'zod/mini';
import { own, repositoryPath, said, text } from './values.js';

/* Where the hierarchy comes from: columns of the roster, or a file of its own. */

const ofDerivedHierarchy = {
  position_title: said(own(text), 'The header of the column with the position’s title.', 'Job Title'),
  position_id: said(
    z.optional(text),
    'The header of the column with the position’s id; left out, the employee id.',
    'Position ID',
  ),
  top: said(
    z.optional(text),
    'The employee id of whoever is at the top, whatever the manager’s cell says.',
    '0000001',
  ),
};

const managerColumn = (what: string, example: string) =>
  said(own(text), `The header of the column with the manager’s ${what}.`, example);

export const derivedHierarchies = [
  z.strictObject({ manager_id: managerColumn('employee id', 'Manager ID'), ...ofDerivedHierarchy }),
  z.strictObject({ manager_name: managerColumn('name', 'Manager'), ...ofDerivedHierarchy }),
  z.strictObject({ manager_email: managerColumn('e-mail address', 'Manager Email'), ...ofDerivedHierarchy }),
] as const;

export const hierarchyFile = z.strictObject({
  file: said(
    own(repositoryPath),
    'A CSV with position_id, position_title, parent_position_id and employee_id.',
    'roster/positions.csv',
  ),
});
