/** The cookies of a request by name, decoded. */
export function readCookies(header: string | undefined): Map<string, string> {
  const pairs = (header ?? '').split(';').map((part) => {
    const [name = '', ...value] = part.trim().split('=');
    return [name, decoded(value.join('='))] as const;
  });
  return new Map(pairs);
}

/** A `Set-Cookie` header. Without a lifetime the cookie ends with the browser's session. */
export function setCookie(
  name: string,
  value: string,
  options: { path: string; maxAgeSeconds?: number; now: Date; secure?: boolean; httpOnly?: boolean },
): string {
  const { path, maxAgeSeconds, now, secure, httpOnly } = options;
  const lifetime =
    maxAgeSeconds === undefined
      ? []
      : [
          `expires=${new Date(now.getTime() + maxAgeSeconds * 1000).toUTCString()}`,
          `Max-Age=${maxAgeSeconds}`,
        ];
  return [
    `${name}=${encodeURIComponent(value)}`,
    ...lifetime,
    `path=${path}`,
    ...(secure ? ['secure'] : []),
    ...(httpOnly ? ['HttpOnly'] : []),
  ].join('; ');
}

/** A `Set-Cookie` header that takes a cookie away, a year in the past as WordPress does it. */
export function dropCookie(name: string, path: string, now: Date): string {
  const past = new Date(now.getTime() - 31_536_000_000).toUTCString();
  return `${name}=%20; expires=${past}; Max-Age=0; path=${path}`;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
