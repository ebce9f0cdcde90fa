import { describe, expect, it } from '@jest/globals';
import { sharingTexts } from '../../../../src/core/roster/file/shared-texts.js';

describe('sharing the texts of a roster', () => {
  it('leaves every cell as it is, in columns of few texts and of many, and in records of any length', () => {
    const records = Array.from({ length: 6000 }, (_, index) => [
      `Department ${index % 7}`,
      String(index),
      ...Array<string>(index % 4).fill(index % 2 === 0 ? '' : 'x'),
    ]);
    const share = sharingTexts();
    expect(records.map((cells) => share([...cells]))).toEqual(records);
  });
});
