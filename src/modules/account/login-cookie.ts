/** What our cookie is like. */
export interface CookieRules {
  name: string;
  sameSite: 'strict' | 'lax' | 'none';
}

/**
 * A `Set-Cookie` header (RFC 6265) that scripts cannot read. Over TLS it never travels without; nor does
 * one for other sites, which browsers would refuse.
 * @param lifeSeconds left out: until the browser is closed; 0 takes it away
 */
export function loginCookie(
  { name, sameSite }: CookieRules,
  value: string,
  secure: boolean,
  lifeSeconds?: number,
): string {
  return [
    `${name}=${value}`,
    'Path=/',
    'HttpOnly',
    `SameSite=${sameSite.charAt(0).toUpperCase()}${sameSite.slice(1)}`,
    ...(secure || sameSite === 'none' ? ['Secure'] : []),
    ...(lifeSeconds === undefined ? [] : [`Max-Age=${lifeSeconds}`]),
  ].join('; ');
}
