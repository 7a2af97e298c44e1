import { urlParts } from '../lib/url-parts.js';
import type { Config } from './schema.js';

const HIDDEN = '[hidden]';

/** The configuration to look at: secrets, the values of headers and queries are hidden. */
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
      ...(source.http && {
        http: {
          ...source.http,
          ...withoutSecrets(source.http),
          query: hideValues(source.http.query),
          oauth: source.http.oauth && withoutClientSecret(source.http.oauth),
        },
      }),
      ...(source.graphql && { graphql: { ...source.graphql, ...withoutSecrets(source.graphql) } }),
      ...(source.file && { file: withoutFileSecrets(source.file) }),
    })),
  };
}

function hide(secret: string | undefined): string | undefined {
  return secret === undefined ? undefined : HIDDEN;
}

function withoutSecrets({ url, headers }: { url: string; headers: Readonly<Record<string, string>> }) {
  return {
    url: withoutQuery(url),
    headers: hideValues(headers),
  };
}

function hideValues(group: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.keys(group).map((name) => [name, HIDDEN]));
}

function withoutClientSecret<Oauth extends { tokenUrl: string; clientSecret: string }>(oauth: Oauth): Oauth {
  return { ...oauth, tokenUrl: withoutQuery(oauth.tokenUrl), clientSecret: HIDDEN };
}

/** A file on the disk has no address. */
function withoutFileSecrets<
  File extends { url?: string | undefined; headers: Readonly<Record<string, string>> },
>(file: File) {
  const { url } = file;
  return url === undefined ? file : { ...file, ...withoutSecrets({ ...file, url }) };
}

function withoutQuery(text: string): string {
  const parts = urlParts(text);
  if (!parts) return HIDDEN;
  return parts.origin + parts.path + (parts.query.length === 0 ? '' : `?${HIDDEN}`);
}
