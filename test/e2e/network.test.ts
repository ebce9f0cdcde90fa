import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp } from '../support/cleanup.js';
import { checkHere } from '../support/here.js';
import { CONFIG, configOf, filesOf, ROSTER } from '../support/people.js';
import { REAL_RECEIPTS, Repository, SANDBOX_RECEIPTS } from '../support/repository.js';
import { action, cli, KEY, KEY_IN_BASIC, planIdOf, sync, WITH_KEY, type Ran } from '../support/runner.js';
import { BASE, ONCE, record, type Recorder } from '../support/server.js';
import { certify, hasOpenssl, proxyTo, type Authority, type Proxy } from './tls.js';

afterEach(cleanUp);

const describeTls = hasOpenssl() ? describe : describe.skip;
if (!hasOpenssl()) console.warn('Skipped: TLS and proxies, because openssl isn’t installed.');

/** A name that no resolver knows (RFC 6761): only a proxy can reach it. */
const HOST = 'roster.example.test';
const GITHUB = 'github.example.test';
const URL_OF_HOST = `https://${HOST}${BASE}`;

async function secured(...names: string[]): Promise<{ api: Recorder; authority: Authority }> {
  const authority = certify(...names);
  return { authority, api: await record({ tls: authority }) };
}

const syncTo = (
  url: string,
  repository: Repository,
  env: Record<string, string> = {},
  ...flags: string[]
): Promise<Ran> => cli(repository, ['sync', '--api-url', url, ...flags], { ...WITH_KEY, ...env });

describeTls('an API with a certificate of a company’s own authority', () => {
  it('isn’t trusted, and a sentence says what to do', async () => {
    const { api } = await secured('localhost');
    const repository = Repository.with(filesOf());
    const ran = await syncTo(`https://localhost:${api.port}${BASE}`, repository);
    expect(ran).toMatchObject({ code: 4 });
    expect(ran.stdout).toMatch(/certificate isn’t trusted/);
    expect(ran.stdout).toContain('NODE_EXTRA_CA_CERTS');
    expect(api.requests).toEqual([]);
    expect(repository.tags()).toEqual([]);
  });

  it('is trusted with NODE_EXTRA_CA_CERTS', async () => {
    const { api, authority } = await secured('localhost');
    const repository = Repository.with(filesOf());
    const url = `https://localhost:${api.port}${BASE}`;
    const ran = await syncTo(url, repository, { NODE_EXTRA_CA_CERTS: authority.file });
    expect(ran).toMatchObject({ code: 0 });
    expect(api.posted()).toEqual(ONCE);
    // It is this very machine, encrypted or not.
    expect(repository.receipt(SANDBOX_RECEIPTS).value('Endpoint')).toBe(url);
  });

  it('isn’t trusted under another name than it was signed for', async () => {
    const { api, authority } = await secured('somewhere.example');
    const repository = Repository.with(filesOf());
    const url = `https://localhost:${api.port}${BASE}`;
    const ran = await syncTo(url, repository, { NODE_EXTRA_CA_CERTS: authority.file });
    expect(ran).toMatchObject({ code: 4 });
    expect(ran.stdout).toMatch(/certificate/);
    expect(api.requests).toEqual([]);
  });

  it('that doesn’t speak TLS at all is told so, and not asked again and again', async () => {
    const api = await record();
    const ran = await syncTo(`https://localhost:${api.port}${BASE}`, Repository.with(filesOf()));
    expect(ran).toMatchObject({ code: 4 });
    expect(ran.stdout).not.toContain('tries');
    expect(api.requests).toEqual([]);
  });
});

interface Scene {
  readonly api: Recorder;
  readonly proxy: Proxy;
  readonly repository: Repository;
  readonly remote: Repository;
  readonly trust: Record<string, string>;
}

/** An API that only the proxy can reach, and a roster with a remote: the API isn’t this machine’s. */
async function behindProxy(more: Record<string, unknown> = {}): Promise<Scene> {
  const { api, authority } = await secured(HOST, 'localhost');
  const repository = Repository.with(filesOf(undefined, more));
  return {
    api,
    repository,
    proxy: await proxyTo(api.port),
    remote: repository.publish(),
    trust: { NODE_EXTRA_CA_CERTS: authority.file },
  };
}

/** A first sync of a real program, which somebody has approved. */
async function approvedSync(repository: Repository, env: Record<string, string>): Promise<Ran> {
  const { planId = '' } = await checkHere(repository, { apiUrl: URL_OF_HOST });
  return syncTo(URL_OF_HOST, repository, env, '--approve', planId);
}

describeTls('through a proxy', () => {
  it('a real upload leaves a real receipt, and the proxy learns no more than the name', async () => {
    const { api, proxy, repository, remote, trust } = await behindProxy();
    const ran = await approvedSync(repository, { ...trust, HTTPS_PROXY: `http://${proxy.host}` });
    expect(ran).toMatchObject({ code: 0 });
    expect(api.posted()).toEqual(ONCE);
    expect(api.posts()[0]?.headers).toMatchObject({ host: HOST, authorization: `Basic ${KEY_IN_BASIC}` });
    expect(remote.tags(SANDBOX_RECEIPTS)).toEqual([]);
    expect(remote.receipt(REAL_RECEIPTS).value('Endpoint')).toBe(URL_OF_HOST);

    expect(new Set(proxy.asked.map(({ target }) => target))).toEqual(new Set([`${HOST}:443`]));
    expect(proxy.plain).toEqual([]);
    for (const secret of [KEY, KEY_IN_BASIC]) expect(JSON.stringify(proxy.asked)).not.toContain(secret);
  });

  it.each(['https_proxy', 'ALL_PROXY', 'all_proxy'])('that is named by %s', async (name) => {
    const { api, proxy, repository, trust } = await behindProxy();
    expect(await approvedSync(repository, { ...trust, [name]: `http://${proxy.host}` })).toMatchObject({
      code: 0,
    });
    expect(api.posted()).toEqual(ONCE);
  });

  it('that wants a name and a password, which nobody gets to see', async () => {
    const { proxy, repository, trust } = await behindProxy();
    const env = { ...trust, HTTPS_PROXY: `http://clerk:pa55word@${proxy.host}` };
    const ran = await approvedSync(repository, env);
    expect(ran).toMatchObject({ code: 0 });
    const basic = `Basic ${Buffer.from('clerk:pa55word').toString('base64')}`;
    expect(proxy.asked[0]?.headers['proxy-authorization']).toBe(basic);
    expect(ran.said + repository.allTags()).not.toContain('pa55word');
  });

  it('the certificate of the API is checked as without one', async () => {
    const { api, proxy, repository } = await behindProxy();
    const ran = await syncTo(URL_OF_HOST, repository, { HTTPS_PROXY: `http://${proxy.host}` });
    expect(ran).toMatchObject({ code: 4 });
    expect(ran.stdout).toContain('NODE_EXTRA_CA_CERTS');
    expect(api.requests).toEqual([]);
    expect(repository.tags()).toEqual([]);
  });

  it('NO_PROXY goes past it, where the name doesn’t exist', async () => {
    const { api, proxy, repository, trust } = await behindProxy();
    const env = { ...trust, HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: `localhost,${HOST}` };
    const ran = await syncTo(URL_OF_HOST, repository, env);
    expect(ran).toMatchObject({ code: 4 });
    // A machine without any resolver can't say that a name doesn't exist.
    expect(ran.stdout).toMatch(/ENOTFOUND\).*\nIts name doesn’t exist|EAI_AGAIN/);
    expect(proxy.asked).toEqual([]);
    expect(api.requests).toEqual([]);
  });

  it('loopback never goes: the proxy’s own is another machine', async () => {
    const { api, proxy, repository, trust } = await behindProxy();
    const env = { ...trust, HTTPS_PROXY: `http://${proxy.host}`, HTTP_PROXY: `http://${proxy.host}` };
    expect(await syncTo(`https://localhost:${api.port}${BASE}`, repository, env)).toMatchObject({ code: 0 });
    const plain = await record();
    expect(await syncTo(plain.url, repository, env)).toMatchObject({ code: 0 });
    expect(plain.posted()).toEqual(ONCE);
    expect(proxy.asked).toEqual([]);
    expect(proxy.plain).toEqual([]);
  });

  it.each(['407 Proxy Authentication Required', '403 Forbidden', '503 Service Unavailable'])(
    'that answers %s itself isn’t mistaken for the API, and isn’t shown the key',
    async (refusal) => {
      const { api, repository, trust } = await behindProxy();
      const proxy = await proxyTo(api.port, refusal);
      const ran = await syncTo(URL_OF_HOST, repository, { ...trust, HTTPS_PROXY: `http://${proxy.host}` });
      expect(ran).toMatchObject({ code: 4 });
      expect(api.requests).toEqual([]);
      expect(proxy.plain).toEqual([]);
      expect(ran.stdout).toMatch(/proxy/i);
      expect(ran.stdout).not.toMatch(/The API answered|account manager|Workstars support/);
    },
  );

  it('that isn’t there ends the sync', async () => {
    const { repository, trust } = await behindProxy();
    const ran = await syncTo(URL_OF_HOST, repository, { ...trust, HTTPS_PROXY: 'http://127.0.0.1:9' });
    expect(ran).toMatchObject({ code: 4 });
    expect(ran.stdout).toContain('ECONNREFUSED');
    expect(repository.tags()).toEqual([]);
  });
});

describeTls('GitHub through a proxy', () => {
  it('is asked for the comment of a pull request, and the proxy learns no more than the name', async () => {
    const authority = certify(GITHUB);
    const comments = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
    const body = JSON.stringify({ data: { repository: { pullRequest: { comments } } } });
    const api = await record({ tls: authority, answering: () => ({ body }) });
    const proxy = await proxyTo(api.port);
    const ran = await action(Repository.with(filesOf()), {
      event: 'pull_request',
      ref: 'refs/pull/7/merge',
      payload: { pull_request: { number: 7 } },
      env: {
        GITHUB_API_URL: `https://${GITHUB}`,
        NODE_EXTRA_CA_CERTS: authority.file,
        HTTPS_PROXY: `http://${proxy.host}`,
      },
    });
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.log).not.toContain('The comment on the pull request couldn’t be written');
    const asked = api.requests.map(({ method, path }) => `${method} ${path}`);
    expect(asked).toEqual(['POST /graphql', 'POST /repos/acme/roster/issues/7/comments']);
    expect(new Set(proxy.asked.map(({ target }) => target))).toEqual(new Set([`${GITHUB}:443`]));
    expect([JSON.stringify(proxy.asked), ...proxy.plain].join()).not.toContain('ghs_t0ken');
  });
});

describeTls('a receipt of the sandbox', () => {
  it('is never a baseline for a real address: that first upload is held as one', async () => {
    const { api, proxy, repository, remote, trust } = await behindProxy({ guards: {} });
    const sandbox = await record();
    const settings = { guards: { 'first-sync': 'allow' } };
    repository.commit({ [CONFIG]: configOf(sandbox.url, settings) });
    repository.push('main');
    expect(await sync(repository)).toMatchObject({ code: 0 });
    repository.commit({ [CONFIG]: configOf(undefined, { guards: {} }) });
    repository.push('main');

    const env = { ...trust, HTTPS_PROXY: `http://${proxy.host}` };
    const held = await syncTo(URL_OF_HOST, repository, env);
    expect(held).toMatchObject({ code: 3 });
    expect(held.stdout).toMatch(/^held: Nothing was uploaded before/m);
    expect(api.posted()).toEqual([]);

    const approved = await syncTo(URL_OF_HOST, repository, env, '--approve', planIdOf(held) ?? '');
    expect(approved).toMatchObject({ code: 0 });
    const receipt = remote.receipt(REAL_RECEIPTS);
    expect(Object.fromEntries(receipt.trailers)).toMatchObject({
      'Previous-Receipt': 'none',
      'Approved-By': 'unverified',
      Joiners: '3',
    });
  });
});

it('a sync of a roster that can’t be read ends at once, whatever the API does with the schemas that it asked for', async () => {
  const never = new Promise<undefined>(() => undefined);
  const api = await record({ answering: ({ path }) => (path.endsWith('.xsd') ? never : undefined) });
  const files = { ...filesOf(api.url), [ROSTER]: 'no,header,that,is,known\n1,2,3,4,5\n' };
  const ran = await sync(Repository.with(files));
  expect(ran).toMatchObject({ code: 1 });
  expect(api.posted()).toEqual([]);
});
