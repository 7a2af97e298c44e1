import type { Catalogue } from '../catalogue/catalogue.js';

/** Who a request comes from. `userId` is the WordPress user it acts as, 0 for strangers; keys act as their owner. */
export interface Caller {
  kind: 'anonymous' | 'keys' | 'user';
  userId: number;
}

/** What a caller is told by. */
export interface CallerRequest {
  /** Names in small letters. */
  headers: Readonly<Record<string, string>>;
  query: URLSearchParams;
  catalogue: Catalogue;
  now: Date;
}

export const ANONYMOUS: Caller = { kind: 'anonymous', userId: 0 };

/**
 * The WordPress user behind a request, whatever way they log in by; keys of the shop are looked at elsewhere.
 * Application passwords count with and without the blanks they are shown with.
 */
export function callerOf({ headers, catalogue }: CallerRequest): Caller {
  const encoded = /^basic\s+(\S+)/i.exec(headers['authorization'] ?? '')?.[1];
  if (encoded === undefined) return ANONYMOUS;
  const [login = '', ...rest] = Buffer.from(encoded, 'base64').toString().split(':');
  const password = rest.join(':').replaceAll(' ', '');
  const user = catalogue.commerce.customerByLogin(login);
  return user?.application_passwords.includes(password) ? { kind: 'user', userId: user.id } : ANONYMOUS;
}
