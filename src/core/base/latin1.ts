/**
 * Each byte as the character of its number (ISO 8859-1), whatever it means. The decoder of the platform that is called
 * `latin1` is another one: that of windows-1252.
 */
export const latin1Of = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
