import { UnauthenticatedError } from '../../errors.js';
import type { RequestHead } from '../../lib/request-head.js';
import type { CallerSlice } from '../caller/caller.slice.js';
import type { Identity, SignedIn } from '../caller/identity.js';
import { bearerToken } from '../caller/request-credentials.js';
import type { SessionSlice } from '../session/session.slice.js';
import type { AccountDeps } from './account-deps.js';
import { loginCookie } from './login-cookie.js';
import type { NewLogin } from './logins.js';
import type { ViewerReads } from './viewer.reads.js';

/** What an operation logs in and out with. */
export interface LoginActionsDeps extends CallerSlice, SessionSlice {
  readonly account: AccountDeps;
  readonly viewer: ViewerReads;
}

/** Log-in and log-out within one operation. */
export class LoginActions {
  readonly #deps: LoginActionsDeps;
  readonly #request: RequestHead;
  #begun: NewLogin | undefined;
  #setCookie: string | undefined;

  constructor(deps: LoginActionsDeps, request: RequestHead) {
    this.#deps = deps;
    this.#request = request;
  }

  /** @throws RateLimitedError, UnauthenticatedError for a wrong password, or an UpstreamError */
  async logIn(username: string, password: string): Promise<NewLogin> {
    await this.#deps.rateLimits.login(username);
    return this.continueAs(await this.#deps.account.logins.logIn(username, password));
  }

  /**
   * As `logIn`, with the token in a cookie.
   * @param cookie `persistent` when it outlives the browser's session
   */
  async logInWithCookie(username: string, password: string, cookie: { persistent: boolean }): Promise<void> {
    const { refresh } = await this.logIn(username, password);
    this.#setCookie = this.#cookie(refresh.token, cookie.persistent ? refresh.lifeSeconds : undefined);
  }

  /** The rest of the operation belongs to this log-in. */
  async continueAs(login: NewLogin): Promise<NewLogin> {
    await this.#deps.shopper.signIn(login.identity);
    if (login.self) this.#deps.viewer.remember(login.self);
    this.#begun = login;
    return login;
  }

  /** @returns whether there was a log-in to end */
  async logOut(): Promise<boolean> {
    const { account, shopper } = this.#deps;
    const current = await this.#current();
    if (current) await account.logins.end(current);
    shopper.signOut();
    this.#begun = undefined;
    if (this.#request.headers.cookie?.includes(`${account.cookie.name}=`))
      this.#setCookie = this.#cookie('', 0);
    return current !== null;
  }

  /** The access token of this log-in: the new one, else the one that came. */
  get accessToken(): string | null {
    return this.#begun?.access.token ?? bearerToken(this.#request.headers) ?? null;
  }

  /** The refresh token of a log-in that began in this operation. */
  get refreshToken(): string | null {
    return this.#begun?.refresh.token ?? null;
  }

  /** Headers of the answer: the cookie, when it is set or taken away. */
  responseHeaders(): Readonly<Record<string, string>> {
    return this.#setCookie === undefined ? {} : { 'set-cookie': this.#setCookie };
  }

  /** Who is logged in; also somebody whose access token has just expired, since the refresh token still counts. */
  async #current(): Promise<SignedIn | null> {
    const { account, caller } = this.#deps;
    let identity: Identity;
    try {
      identity = await caller.identity();
    } catch (error) {
      if (!(error instanceof UnauthenticatedError)) throw error;
      return account.authenticator.expiredLogin(this.#request);
    }
    return identity.kind === 'customer' ? identity : null;
  }

  #cookie(value: string, lifeSeconds?: number): string {
    const { secure } = this.#request;
    return loginCookie(this.#deps.account.cookie, { value, secure, lifeSeconds });
  }
}
