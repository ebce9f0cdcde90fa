/**
 * Unpacks the body of an answer; a proxy may pack it in a way that nobody asked for.
 *
 * @param encoding its header `content-encoding`
 * @returns the body as it is where nothing of it is known to be packed
 * @throws Error where it isn't what the header says, or would be larger than `maxOutputLength` (ERR_BUFFER_TOO_LARGE)
 */
export async function unpack(body: Buffer, encoding = 'identity', maxOutputLength: number): Promise<Buffer> {
  // An answer without a body (204, 304) may still have the header.
  if (body.length === 0 || encoding === 'identity') return body;
  const { gunzipSync, inflateSync, brotliDecompressSync } = await import('node:zlib');
  const ways = new Map([
    ['gzip', gunzipSync],
    ['x-gzip', gunzipSync],
    ['deflate', inflateSync],
    ['br', brotliDecompressSync],
  ]);
  return ways.get(encoding.toLowerCase())?.(body, { maxOutputLength }) ?? body;
}
