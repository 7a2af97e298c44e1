import { parseUrl } from '../lib/parse-url.js';
import type { Config } from './schema.js';

const HIDDEN = '[hidden]';

/** The configuration to look at: secrets, the values of headers and the queries of URLs are hidden. */
export function describeConfig(config: Config): Record<string, unknown> {
  const { server, woocommerce, account, gateway, redis, session, sources } = config;
  return {
    ...config,
    server: { ...server, adminSecret: hide(server.adminSecret) },
    woocommerce: woocommerce && {
      ...woocommerce,
      consumerKey: hide(woocommerce.consumerKey),
      consumerSecret: hide(woocommerce.consumerSecret),
    },
    session: { ...session, secret: hide(session.secret) },
    gateway: { ...gateway, secret: hide(gateway.secret), previousSecret: hide(gateway.previousSecret) },
    redis: redis && { ...redis, url: hide(redis.url) },
    account: { ...account, login: { ...account.login, authCode: hide(account.login.authCode) } },
    sources: sources.map((source) => ({
      ...source,
      ...(source.http && { http: { ...source.http, ...withoutSecrets(source.http) } }),
      ...(source.graphql && { graphql: { ...source.graphql, ...withoutSecrets(source.graphql) } }),
    })),
  };
}

function hide(secret: string | undefined): string | undefined {
  return secret === undefined ? undefined : HIDDEN;
}

function withoutSecrets({ url, headers }: { url: string; headers: Readonly<Record<string, string>> }) {
  return {
    url: withoutQuery(url),
    headers: Object.fromEntries(Object.keys(headers).map((name) => [name, HIDDEN])),
  };
}

function withoutQuery(text: string): string {
  const url = parseUrl(text);
  if (!url) return HIDDEN;
  return url.origin + url.pathname + (url.search === '' ? '' : `?${HIDDEN}`);
}
