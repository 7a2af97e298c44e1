import { createRemoteJWKSet, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import {
  startIdentityProvider,
  type IdentityProvider,
} from '../../../../demo/src/services/identity-provider.js';
import { cleanUp } from '../../../support/clean-up.js';

async function start(): Promise<IdentityProvider> {
  const provider = await startIdentityProvider();
  cleanUp(() => provider.stop());
  return provider;
}

/** Checks a token the way a relying party does, starting from the discovery document alone. */
async function check(provider: IdentityProvider, token: string) {
  const document = await (await fetch(`${provider.issuer}/.well-known/openid-configuration`)).json();
  const keys = createRemoteJWKSet(new URL((document as { jwks_uri: string }).jwks_uri));
  return jwtVerify(token, keys, { issuer: provider.issuer, audience: 'shop' });
}

describe('the identity provider', () => {
  it('mints tokens that its published keys prove', async () => {
    const provider = await start();
    const token = await provider.mint({ subject: 'u-7', email: 'lena@mail.example.test' });
    expect((await check(provider, token)).payload).toMatchObject({
      sub: 'u-7',
      email: 'lena@mail.example.test',
      email_verified: true,
    });
    expect(provider.requests).toEqual(['/.well-known/openid-configuration', '/jwks']);
  });

  it('mints bad tokens too: over, for somebody else, signed by a stranger, signed before a rotation', async () => {
    const provider = await start();
    const wishes = [
      { subject: 'u-7', lifetimeSeconds: -60 },
      { subject: 'u-7', audience: 'another shop' },
      { subject: 'u-7', claims: { iss: 'https://elsewhere.example.test' } },
      { subject: 'u-7', signedBy: 'stranger' as const },
    ];
    for (const wish of wishes) await expect(check(provider, await provider.mint(wish))).rejects.toThrow();
    const old = await provider.mint({ subject: 'u-7' });
    await check(provider, old);
    await provider.rotateKey();
    await expect(check(provider, old)).rejects.toThrow();
    await check(provider, await provider.mint({ subject: 'u-7' }));
  });
});
