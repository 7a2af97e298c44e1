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
      ...(source.http && { http: withoutRequestSecrets(source.http) }),
      ...(source.graphql && { graphql: { ...source.graphql, ...withoutSecrets(source.graphql) } }),
      ...(source.file && { file: withoutRequestSecrets(source.file) }),
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

/** What may be asked over HTTP; a file on the disk has no address. */
interface Request {
  url?: string | undefined;
  headers: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  oauth?: { tokenUrl: string; clientSecret: string } | undefined;
}

function withoutRequestSecrets(request: Request): Request {
  const { url, headers, query, oauth } = request;
  return {
    ...request,
    url: url && withoutQuery(url),
    headers: hideValues(headers),
    query: hideValues(query),
    oauth: oauth && { ...oauth, tokenUrl: withoutQuery(oauth.tokenUrl), clientSecret: HIDDEN },
  };
}

function withoutQuery(text: string): string {
  const parts = urlParts(text);
  if (!parts) return HIDDEN;
  return parts.origin + parts.path + (parts.query.length === 0 ? '' : `?${HIDDEN}`);
}
