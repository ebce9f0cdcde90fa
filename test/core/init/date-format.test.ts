import { expect, it } from '@jest/globals';
import { dateFinding } from '../../../src/core/init/date-format.js';

it('counts no date that isn’t in the calendar among those that can be read', () => {
  const cells = ['31/01/2024', '28/02/2024', '2024-01-31', '2024-31-01', '2024-13-13', ''];
  expect(dateFinding(cells)).toMatchObject({ isDates: true, formats: ['DD/MM/YYYY'], fits: 3 });
});
