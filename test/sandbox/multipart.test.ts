import { describe, expect, it } from '@jest/globals';
import { firstFileIn } from '../../src/sandbox/multipart.js';

const field = 'Content-Disposition: form-data; name="note"\r\n\r\nnot a file';
const file = (content: string) =>
  `Content-Disposition: form-data; name="any"; filename="e.xml"\r\nContent-Type: application/xml\r\n\r\n${content}`;
const body = (...parts: string[]) => Buffer.from(`--xx\r\n${parts.join('\r\n--xx\r\n')}\r\n--xx--\r\n`);
const TYPE = 'multipart/form-data; boundary=xx';

describe('the first file of a multipart body', () => {
  it('passes over fields, and leaves the bytes as they are', () => {
    const content = '<a>\r\n--x\r\n\r\nMaïté\n</a>\r\n';
    expect(firstFileIn(body(field, file(content), file('<b/>')), TYPE)).toEqual({
      file: Buffer.from(content),
    });
  });

  it('reads a quoted boundary, and what stands before the first', () => {
    const bytes = Buffer.concat([Buffer.from('preamble\r\n'), body(file('<a/>'))]);
    expect(firstFileIn(bytes, 'multipart/form-data; charset=utf-8; Boundary="xx"')).toEqual({
      file: Buffer.from('<a/>'),
    });
  });

  it('says why there is none', () => {
    expect(firstFileIn(body(file('<a/>')), 'multipart/form-data')).toHaveProperty('wrong');
    expect(firstFileIn(body(field), TYPE)).toHaveProperty('wrong');
    expect(firstFileIn(Buffer.from(''), TYPE)).toHaveProperty('wrong');
    expect(firstFileIn(Buffer.from('--xx\r\nno headers\r\n--xx--'), TYPE)).toHaveProperty('wrong');
    expect(firstFileIn(body(file('<a/>')).subarray(0, -10), TYPE)).toHaveProperty('wrong');
  });
});
