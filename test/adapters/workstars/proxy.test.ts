import { expect, it } from '@jest/globals';
import { proxyFor } from '../../../src/adapters/workstars/proxy.js';

const PROXY = 'http://proxy.example.com:3128';
const isLeftToItself = (url: URL, list: string | undefined) =>
  proxyFor(url, { HTTPS_PROXY: PROXY, NO_PROXY: list }) === undefined;

const API = new URL('https://acme.workstars.com/admin/api/v2/');

it.each([
  'workstars.com',
  '.workstars.com',
  '*.workstars.com',
  'acme.workstars.com',
  'ACME.Workstars.COM.',
  'com',
  '*',
  'workstars.com:443',
  'localhost, 127.0.0.1 workstars.com',
  'example.com,*',
])('NO_PROXY=%s covers the API', (list) => {
  expect(isLeftToItself(API, list)).toBe(true);
});

it.each([
  undefined,
  '',
  ' , ',
  'stars.com',
  'www.acme.workstars.com',
  'acme.workstars',
  'example.com',
  'workstars.com:8443',
  '.',
  'acme.workstars.com.example.com',
])('NO_PROXY=%s doesn’t', (list) => {
  expect(isLeftToItself(API, list)).toBe(false);
});

it('counts for a port where one is named', () => {
  const other = new URL('https://acme.workstars.com:8443/');
  expect(isLeftToItself(other, 'workstars.com:8443')).toBe(true);
  expect(isLeftToItself(other, 'workstars.com:443')).toBe(false);
  expect(isLeftToItself(other, 'workstars.com')).toBe(true);
});

it('is taken from HTTPS_PROXY or ALL_PROXY, in small letters first; an empty one is as none', () => {
  expect(proxyFor(API, {})).toBeUndefined();
  expect(proxyFor(API, { HTTPS_PROXY: '', all_proxy: PROXY })).toBe(PROXY);
  expect(proxyFor(API, { https_proxy: PROXY, HTTPS_PROXY: 'http://other.example.com' })).toBe(PROXY);
  expect(proxyFor(API, { HTTPS_PROXY: 'proxy.example.com:3128' })).toBe('https://proxy.example.com:3128');
  expect(proxyFor(API, { HTTP_PROXY: PROXY })).toBeUndefined();
});
