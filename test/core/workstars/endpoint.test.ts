import { describe, expect, it } from '@jest/globals';
import { endpointOf } from '../../../src/core/workstars/endpoint.js';

const LOOPBACK = [
  'http://127.0.0.1:8787/admin/api/v2/',
  'http://localhost:1/',
  'http://[::1]:1/',
  'https://127.1.2.3/',
];
const ELSEWHERE = [
  ...['https://evil.example/', 'https://127.0.0.1.evil.example/', 'https://localhost.evil.example/'],
  ...['https://10.0.0.1/', 'https://0.0.0.0/', 'https://[::]/', 'https://acme.workstars.com/admin/api/v2/'],
];
const NEVER = [
  ...[
    'http://evil.example/',
    'http://10.0.0.1/',
    'ftp://127.0.0.1/',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ],
  ...[
    'not an address',
    '//evil.example/',
    'https://user:pass@evil.example/',
    'https://127.0.0.1@evil.example/',
  ],
  ...['http://127.0.0.1/?x=1', 'http://127.0.0.1/#x', 'http://user@127.0.0.1/'],
];

describe('the address of the API', () => {
  it('is the program’s own', () => {
    expect(endpointOf('acme', undefined, undefined)).toEqual({
      url: 'https://acme.workstars.com/admin/api/v2/',
      loopback: false,
    });
    expect(endpointOf('acme', undefined, '')).toMatchObject({
      url: 'https://acme.workstars.com/admin/api/v2/',
    });
  });

  it.each(LOOPBACK)('can be %s by configuration and by input', (address) => {
    expect(endpointOf('acme', address, undefined)).toMatchObject({ loopback: true });
    expect(endpointOf('acme', undefined, address)).toMatchObject({ loopback: true });
  });

  it.each(ELSEWHERE)(
    'can be %s by input alone: a branch’s own file must not send the key anywhere',
    (address) => {
      expect(() => endpointOf('acme', address, undefined)).toThrow(
        expect.objectContaining({ name: 'Failure' }),
      );
      expect(endpointOf('acme', undefined, address)).toMatchObject({ loopback: false });
    },
  );

  it.each(NEVER)('is never %s', (address) => {
    expect(() => endpointOf('acme', address, undefined)).toThrow(
      expect.objectContaining({ name: 'Failure' }),
    );
    expect(() => endpointOf('acme', undefined, address)).toThrow(
      expect.objectContaining({ name: 'Failure' }),
    );
  });

  it('of the input goes before that of the configuration', () => {
    expect(endpointOf('acme', 'http://127.0.0.1:1/', 'https://other.example/api')).toEqual({
      url: 'https://other.example/api/',
      loopback: false,
    });
  });

  it('ends with a slash', () => {
    expect(endpointOf('acme', 'http://127.0.0.1:1/admin/api/v2', undefined).url).toBe(
      'http://127.0.0.1:1/admin/api/v2/',
    );
  });
});
