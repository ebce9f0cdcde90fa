/** @returns the user name and the key, as HTTP Basic has them (contract: Address and authentication) */
export function basicCredentials(key: string): string {
  return Buffer.from(`api-key:${key}`).toString('base64');
}
