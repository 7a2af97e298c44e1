import type { AccountConfig } from '../config/account-schema.js';
import type { Clock } from '../lib/clock.js';
import type { DeepReadonly } from '../lib/deep-readonly.js';
import { createLogins } from '../modules/account/logins.js';
import { createAuthenticator } from '../modules/caller/authenticator.js';
import { createBearerReader } from '../modules/caller/bearer.js';
import { createLoginRecords } from '../modules/caller/login-records.js';
import { createLoginTokens } from '../modules/caller/login-tokens.js';
import type { SignedTokens } from '../lib/signed-tokens.js';
import type { ModuleDeps } from '../modules/modules.js';
import type { Logger } from '../observability/logger.js';
import type { SharedState } from '../shared-state/shared-state.js';
import { createProviderKeys } from '../upstream/identity-provider/provider-keys.js';
import { SYSTEM, type ShopClients } from '../upstream/shop-clients.js';
import { createJwtAuthStrategy, createSimpleJwtStrategy } from '../upstream/wordpress/jwt-auth.js';
import { createLoginPageStrategy } from '../upstream/wordpress/login-page.js';
import type { LoginStrategy } from '../upstream/wordpress/login-strategy.js';
import { createPasswordPages } from '../upstream/wordpress/password-pages.js';
import { createUserClient, type UserClient } from '../upstream/wordpress/user-client.js';

/** What log-ins and accounts are made from. */
export interface AccountWiringDeps {
  clients: ShopClients;
  state: SharedState;
  tokens: SignedTokens;
  /** Exact origins whose pages may log in by cookie. */
  origins: readonly string[];
  /** Claim of the identity provider's tokens that names the price group. */
  groupClaim?: string | undefined;
  clock: Clock;
  log: Logger;
}

/** Who is asking and how they log in, and what has to be let go of at the end. */
export interface AccountWiring {
  deps: Pick<ModuleDeps, 'account' | 'authenticate' | 'customerCalls'>;
  close(): Promise<void>;
}

/** Chooses how passwords and tokens are checked, by the `account` section of the configuration. */
export function wireAccount(
  config: DeepReadonly<AccountConfig>,
  { clients, state, tokens: box, origins, groupClaim, clock, log }: AccountWiringDeps,
): AccountWiring {
  const { cookie, login, refreshGrace, registration } = config;
  const { customers } = clients.rest;
  const users = createUserClient(SYSTEM, clients.site, clients.oddities);
  const strategy = strategyOf(login, clients, users);
  const tokens = createLoginTokens(box, clock, config);
  const keepMs = Math.max(config.accessTokenLifetime, config.refreshTokenLifetime);
  const records = createLoginRecords(state, tokens, clock, { keepMs, refreshGrace });
  const provider = config.bearer && createProviderKeys({ ...config.bearer, log, clock });
  const bearer =
    config.bearer &&
    provider &&
    createBearerReader({
      rules: { ...config.bearer, groupClaim },
      keyOf: provider.keyOf,
      customers,
      records,
      clock,
    });
  const authenticator = createAuthenticator({
    tokens,
    records,
    strategy,
    ...(bearer && { bearer }),
    cookieName: cookie.name,
    origins: new Set(origins),
    keepMs,
    clock,
  });
  return {
    deps: {
      authenticate: (request) => authenticator.authenticate(request),
      customerCalls: customers,
      account: {
        logins: createLogins({ strategy, tokens, records, clock, log }),
        authenticator,
        users,
        passwordPages: createPasswordPages(SYSTEM, clients.site, login.loginPath),
        customers,
        cookie,
        registration,
        metaKeys: new Set(config.metaKeys),
        writableMetaKeys: new Set(config.writableMetaKeys),
      },
    },
    close: async () => {
      await provider?.close();
    },
  };
}

function strategyOf(
  login: DeepReadonly<AccountConfig['login']>,
  { site }: ShopClients,
  users: UserClient,
): LoginStrategy {
  switch (login.strategy) {
    case 'wordpress':
      return createLoginPageStrategy(SYSTEM, site, users, login);
    case 'jwtAuth':
      return createJwtAuthStrategy(SYSTEM, site, users);
    case 'simpleJwtLogin':
      return createSimpleJwtStrategy(SYSTEM, site, users, login.authCode);
  }
}
