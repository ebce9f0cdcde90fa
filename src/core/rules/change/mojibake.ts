import type { ChangeRule } from './comparison.js';
import { isMisread } from './encodings.js';

export const mojibake: ChangeRule = (comparison) =>
  comparison.after.elements.flatMap((element) =>
    comparison
      .novelties(element, (value, old) => isMisread(value) && !(old !== undefined && isMisread(old)))
      .map(({ employee }) => ({
        employee,
        element,
        message: `\`${element}\` holds UTF-8 that was read in another encoding.`,
      })),
  );
