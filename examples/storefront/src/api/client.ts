import { RefreshTokenDocument, type TypedDocumentString } from '../gql/graphql.js';
import { keep, kept } from './kept.js';

const ENDPOINT = import.meta.env.VITE_ENDPOINT ?? '/graphql';

interface GraphqlFault {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; [name: string]: unknown };
}

interface Answer<T> {
  data?: T | null;
  errors?: GraphqlFault[];
}

/** What the server says went wrong; `message` is fit for the shopper. */
export class ApiError extends Error {
  readonly faults: readonly GraphqlFault[];

  constructor(faults: readonly GraphqlFault[]) {
    super(faults.map(({ message }) => asText(message)).join(' '));
    this.faults = faults;
  }

  /** Whether one of the faults has this code. */
  has(code: string): boolean {
    return this.faults.some(({ extensions }) => extensions?.code === code);
  }
}

/**
 * Asks the endpoint. An access token that has run out is renewed once. Where only a part could not be told, such as
 * the stock while its system is down, the rest is given.
 * @throws ApiError when a whole root field could not be answered
 */
export async function request<TResult, TVariables extends object>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  headers: Record<string, string> = {},
): Promise<TResult> {
  let answer = await send(document, variables, headers);
  if (hasExpired(answer) && (await renewed())) answer = await send(document, variables, headers);
  const { data, errors = [] } = answer;
  const whole = errors.filter(({ path }) => (path?.length ?? 0) < 2);
  if (!data || whole.length > 0) throw new ApiError(whole.length > 0 ? whole : [UNREADABLE]);
  return data;
}

let turn: Promise<unknown> = Promise.resolve();

/** `request` for everything that touches the shopper's session: one after the other, so that a first visit makes one. */
export function requestInTurn<TResult, TVariables extends object>(
  ...asked: Parameters<typeof request<TResult, TVariables>>
): Promise<TResult> {
  const answer = turn.then(() => request(...asked));
  turn = answer.catch(() => undefined);
  return answer;
}

const UNREADABLE: GraphqlFault = { message: 'The shop does not answer. Please try again.' };

async function send<TResult>(
  document: TypedDocumentString<TResult, never>,
  variables: object,
  headers: Record<string, string>,
): Promise<Answer<TResult>> {
  const session = kept('session');
  const authToken = kept('authToken');
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(session && { 'woocommerce-session': `Session ${session}` }),
      ...(authToken && { authorization: `Bearer ${authToken}` }),
      ...headers,
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  }).catch(() => null);
  const renewedSession = response?.headers.get('woocommerce-session');
  if (renewedSession) keep('session', renewedSession === 'false' ? null : renewedSession);
  return ((await response?.json().catch(() => null)) as Answer<TResult> | null) ?? { errors: [UNREADABLE] };
}

function hasExpired({ errors = [] }: Answer<unknown>): boolean {
  return (
    kept('authToken') !== null && errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')
  );
}

let renewal: Promise<boolean> | undefined;

/** Gets a new access token; those who ask meanwhile share it. When there is none to be had, the shopper is logged out. */
function renewed(): Promise<boolean> {
  renewal ??= renew().finally(() => {
    renewal = undefined;
  });
  return renewal;
}

async function renew(): Promise<boolean> {
  const refreshToken = kept('refreshToken');
  keep('authToken', null);
  if (refreshToken) {
    const answer = await send(RefreshTokenDocument, { input: { refreshToken } }, {});
    const tokens = answer.data?.refreshToken;
    keep('authToken', tokens?.authToken ?? null);
  }
  if (kept('authToken') === null) keep('refreshToken', null);
  return true;
}

/** Plain text of a text that WordPress wrote as HTML: `45,00&nbsp;€`. */
export function asText(html: string | null | undefined): string {
  if (!html?.includes('&') && !html?.includes('<')) return html ?? '';
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}
