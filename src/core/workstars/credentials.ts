/** @returns the user name and the key, as HTTP Basic has them (docs/vendor-api.md, Address and authentication) */
export function basicCredentials(key: string): string {
  return Buffer.from(`api-key:${key}`).toString('base64');
}
