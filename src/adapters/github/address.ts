/** github.com, and the companies that have their own address there. */
const HOSTED = /^(?:github\.com|[^/]+\.ghe\.com)$/;

/**
 * Where GitHub's API is: a runner says it. At a desk only the server may be named, and a token for a company's own server
 * must not go to github.com.
 * https://docs.github.com/enterprise-server/rest/using-the-rest-api/getting-started-with-the-rest-api
 */
export function apiUrlIn(env: NodeJS.ProcessEnv): string {
  const { GITHUB_API_URL: said, GITHUB_SERVER_URL: server = '' } = env;
  if (said) return said;
  if (!URL.canParse(server)) return 'https://api.github.com';
  const { host, origin } = new URL(server);
  return HOSTED.test(host) ? `https://api.${host}` : `${origin}/api/v3`;
}
