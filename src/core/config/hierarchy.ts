import * as z from 'zod';
import { repositoryPath, text } from './values.js';

/* Where the hierarchy comes from: columns of the roster, or a file of its own. */

const ofDerivedHierarchy = {
  position_title: text.meta({
    description: 'The header of the column with the position’s title.',
    examples: ['Job Title'],
  }),
  position_id: text.optional().meta({
    description: 'The header of the column with the position’s id; left out, the employee id.',
    examples: ['Position ID'],
  }),
  top: text.optional().meta({
    description: 'The employee id of whoever is at the top, whatever the manager’s cell says.',
    examples: ['0000001'],
  }),
};

const managerColumn = (what: string, example: string) =>
  text.meta({
    description: `The header of the column with the manager’s ${what}.`,
    examples: [example],
  });

export const derivedHierarchies = [
  z.strictObject({ manager_id: managerColumn('employee id', 'Manager ID'), ...ofDerivedHierarchy }),
  z.strictObject({ manager_name: managerColumn('name', 'Manager'), ...ofDerivedHierarchy }),
  z.strictObject({ manager_email: managerColumn('e-mail address', 'Manager Email'), ...ofDerivedHierarchy }),
] as const;

export const hierarchyFile = z.strictObject({
  file: repositoryPath.meta({
    description: 'A CSV with position_id, position_title, parent_position_id and employee_id.',
    examples: ['roster/positions.csv'],
  }),
});
