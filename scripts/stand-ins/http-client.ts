/*
 * Stands in for @actions/http-client in dist/ (tsconfig.json, paths). @actions/core would get an OpenID token with it, and
 * @actions/github finds a proxy: nobody here does either (src/adapters/github/fetch.ts), and each start would load
 * node:https, and undici with all that it takes of Node.
 */
export class HttpClient {
  getAgent(): undefined {
    return undefined;
  }

  getAgentDispatcher(): undefined {
    return undefined;
  }
}
