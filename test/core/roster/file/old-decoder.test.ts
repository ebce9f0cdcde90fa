import { expect, it } from '@jest/globals';
import { encoded, misread } from '../../../support/encodings.js';
import { textOf } from '../../../support/roster.js';

/* Some versions of Node 20, 22, 23 and 24 take Windows-1252 for Latin-1 (nodejs/node#56542). */

const TEXT = 'Maïté “Zoë” – € œ\n';
const written = encoded(TEXT, 'windows-1252');
const damaged = misread('Michał', 'windows-1252');

class OldDecoder extends TextDecoder {
  override decode(input?: ArrayBuffer | NodeJS.ArrayBufferView | null): string {
    return this.encoding === 'windows-1252' && input instanceof Uint8Array
      ? Buffer.from(input).toString('latin1')
      : super.decode(input);
  }
}
globalThis.TextDecoder = OldDecoder;

it('doesn’t change how Windows-1252 is read', async () => {
  expect(new TextDecoder('windows-1252').decode(Uint8Array.of(0x80))).toBe('\u0080');
  const { transcode } = await import('../../../../src/core/roster/file/transcode.js');
  const { bytes, problems } = transcode('r.csv', written, 'windows-1252');
  expect(problems).toEqual([]);
  expect(textOf(bytes ?? new Uint8Array())).toBe(TEXT);
});

it('doesn’t change which texts show that they were misread', async () => {
  const { isMisread } = await import('../../../../src/core/rules/change/encodings.js');
  expect(damaged).toBe('MichaÅ‚');
  expect(isMisread(damaged)).toBe(true);
});
