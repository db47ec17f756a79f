import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * Whom a request comes from, as far as limits are concerned: an IPv4 address, or the first 64 bits of an IPv6 address, because whoever
 * has one of those has all that follow.
 * @param proxies how many reverse proxies stand in front: each has put the address it was called from at the end of X-Forwarded-For, and only these
 *   entries are believed
 */
export function clientAddress({ socket, headers }: IncomingMessage, proxies: number): string {
  const direct = socket.remoteAddress ?? '';
  if (proxies === 0) return network(direct);
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return network([...forwarded, direct].at(-1 - proxies) ?? forwarded[0] ?? direct);
}

function network(address: string): string {
  if (!address.includes(':')) return address;
  // IPv4 as a socket of IPv6 shows it.
  const plain = address.startsWith('::ffff:') && address.includes('.') ? address.slice('::ffff:'.length) : address;
  return isIPv6(plain) ? `${groups(plain).slice(0, 4).join(':')}::/64` : plain;
}

/** The eight groups of an IPv6 address, zeros written out, whatever way it is written. */
function groups(address: string): string[] {
  const [head, tail] = address.split('%')[0].split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(Math.max(0, missing)).fill('0'), ...after].map((group) => Number.parseInt(group, 16).toString(16));
}
