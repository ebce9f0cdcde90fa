/** What a multipart body gives: its first file, or why there is none. */
type FirstFile = { readonly file: Buffer } | { readonly wrong: string };

/**
 * Finds the first part that has a file name, whatever its field is called (RFC 7578).
 *
 * @param contentType the header of the request, for the boundary in it
 */
export function firstFileIn(bytes: Buffer, contentType: string): FirstFile {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return { wrong: 'The Content-Type has no boundary.' };
  for (const part of partsOf(bytes, boundary)) {
    const headersEnd = part.indexOf('\r\n\r\n');
    if (headersEnd < 0) break;
    const headers = part.toString('utf8', 0, headersEnd);
    if (HAS_FILE_NAME.test(headers)) return { file: part.subarray(headersEnd + 4) };
  }
  return { wrong: 'The multipart body has no part with a file name, or can’t be read.' };
}

const HAS_FILE_NAME = /^content-disposition:.*;\s*filename\*?=/im;

/** Each part from its headers on. What comes before the first boundary isn't a part, nor is one that has no end. */
function* partsOf(bytes: Buffer, boundary: string): Generator<Buffer> {
  const delimiter = `\r\n--${boundary}`;
  // The first boundary may be the body's first line, with no line break before it.
  const first = bytes.indexOf(delimiter.slice(2));
  let start = first < 0 ? -1 : first + delimiter.length - 2;
  while (start >= 0) {
    const end = bytes.indexOf(delimiter, start);
    if (end < 0) return;
    yield bytes.subarray(start, end);
    start = end + delimiter.length;
  }
}
