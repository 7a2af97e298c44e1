import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { addressMatcher, plainAddress } from '../lib/address-range.js';

/** Who sent a request, as far as the network tells. */
export interface Caller {
  /** Network address; empty when the connection is gone already. */
  address: string;
  /** Whether the caller speaks TLS, to us or to a proxy that we trust. */
  secure: boolean;
}

/**
 * Reads who sent a request. What `X-Forwarded-For` says is believed only of listed proxies, and of a chain
 * of them only up to the first address that is none of them: everything before it anybody can write.
 * @param trustedProxies addresses and ranges
 * @param isGateway whether a request proves that a router of ours sent it, which is believed like a listed proxy
 */
export function createCallerReader(
  trustedProxies: readonly string[],
  isGateway: (request: IncomingMessage) => boolean = () => false,
): (request: IncomingMessage) => Caller {
  const isListed = addressMatcher(trustedProxies);
  return (request) => {
    const { socket, headers } = request;
    const peer = plainAddress(socket.remoteAddress ?? '');
    const encrypted = (socket as Partial<TLSSocket>).encrypted === true;
    const believed = isGateway(request);
    const isTrusted = (address: string) => (believed && address === peer) || isListed(address);
    if (!isTrusted(peer)) return { address: peer, secure: encrypted };
    const scheme = String(headers['x-forwarded-proto'] ?? '')
      .split(',')
      .at(-1)
      ?.trim();
    return {
      address: farthest(peer, String(headers['x-forwarded-for'] ?? ''), isTrusted),
      secure: scheme ? scheme === 'https' : encrypted,
    };
  };
}

function farthest(peer: string, forwardedFor: string, isTrusted: (address: string) => boolean): string {
  let address = peer;
  for (const entry of forwardedFor.split(',').reverse()) {
    const next = plainAddress(entry.trim());
    if (!isTrusted(address) || isIP(next) === 0) break;
    address = next;
  }
  return address;
}
