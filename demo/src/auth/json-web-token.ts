import { createHmac } from 'node:crypto';

type Claims = Record<string, unknown>;

/** A JSON Web Token signed with HMAC-SHA-256, as WordPress's plugins make them. */
export function signToken(claims: Claims, secret: string): string {
  const head = `${encoded({ typ: 'JWT', alg: 'HS256' })}.${encoded(claims)}`;
  return `${head}.${signature(head, secret)}`;
}

/** The claims of a token; a word for what is wrong with it when it is not good at this moment. */
export function readToken(
  token: string,
  secret: string,
  now: Date,
): Claims | 'malformed' | 'forged' | 'expired' {
  const [header = '', payload = '', mac, ...more] = token.split('.');
  if (mac === undefined || more.length > 0) return 'malformed';
  if (mac !== signature(`${header}.${payload}`, secret)) return 'forged';
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
  return Number(claims['exp']) < now.getTime() / 1000 ? 'expired' : claims;
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function signature(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}
