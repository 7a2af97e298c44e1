/** What our cookie is like. */
export interface CookieRules {
  name: string;
  sameSite: 'strict' | 'lax' | 'none';
}

/** What one `Set-Cookie` says. */
export interface CookieContent {
  value: string;
  /** Whether the caller speaks TLS. */
  secure: boolean;
  /** Absent: until the browser is closed; 0 takes the cookie away. */
  lifeSeconds: number | undefined;
}

/**
 * A `Set-Cookie` header (RFC 6265) that scripts cannot read. Over TLS it never travels without; nor does
 * one for other sites, which browsers would refuse.
 */
export function loginCookie(
  { name, sameSite }: CookieRules,
  { value, secure, lifeSeconds }: CookieContent,
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
