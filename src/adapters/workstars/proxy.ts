/**
 * The proxy of the environment for an https address: HTTPS_PROXY or ALL_PROXY, unless NO_PROXY names the host; each in
 * small letters, too.
 *
 * @returns undefined where there is none
 */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv): string | undefined {
  // An empty one is as none.
  const firstOf = (...names: string[]) =>
    names.flatMap((name) => [env[name], env[name.toUpperCase()]]).find((value) => value);
  const proxy = firstOf('https_proxy', 'all_proxy');
  if (proxy === undefined || isLeftToItself(url, firstOf('no_proxy'))) return undefined;
  return proxy.includes('://') ? proxy : `https://${proxy}`;
}

/**
 * Whether NO_PROXY names a host. A name covers what is below it, with or without a dot or a star before it, as in curl,
 * Go and Python.
 *
 * @param list names that are separated by commas or blanks, each with a port where only that one is meant
 */
function isLeftToItself({ hostname, port }: URL, list = ''): boolean {
  const host = hostname.replace(/\.$/, '');
  return list.split(/[\s,]+/).some((entry) => {
    const [, named = '', onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (onlyPort !== undefined && onlyPort !== (port || '443')) return false;
    if (named === '*') return true;
    const name = named.replace(/^\*?\./, '').replace(/\.$/, '');
    return name !== '' && (host === name || host.endsWith(`.${name}`));
  });
}
