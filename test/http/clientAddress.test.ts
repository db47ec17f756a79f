import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { clientAddress } from '../../server/src/http/clientAddress.js';

const from = (remoteAddress: string, proxies = 0, forwarded?: string) =>
  clientAddress({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } } as unknown as IncomingMessage, proxies);

describe('the address of a caller', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
    ['2001:db8::6', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s is %s', (remote, address) => {
    expect(from(remote)).toBe(address);
  });

  it('is that of the connection, whatever the request says, where no proxy stands in front', () => {
    expect(from('192.0.2.7', 0, '198.51.100.1')).toBe('192.0.2.7');
  });

  it.each([
    [1, '198.51.100.1', '198.51.100.1'],
    [1, 'forged, 203.0.113.9, 198.51.100.1', '198.51.100.1'],
    [2, 'forged, 203.0.113.9, 198.51.100.1', '203.0.113.9'],
    [1, '2001:db8:1:2::6', '2001:db8:1:2::/64'],
    [2, '198.51.100.1', '198.51.100.1'],
    [1, '', '192.0.2.7'],
    [1, undefined, '192.0.2.7'],
  ])('is what %i proxies say of it: X-Forwarded-For %s is %s', (proxies, forwarded, address) => {
    expect(from('192.0.2.7', proxies, forwarded)).toBe(address);
  });
});
