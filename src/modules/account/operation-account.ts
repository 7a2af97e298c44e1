import { UnauthenticatedError } from '../../errors.js';
import type { RateLimits } from '../caller/rate-limits.js';
import type { Identity, SignedIn } from '../caller/identity.js';
import type { Shopper } from '../session/shopper.js';
import type { Accounts, OpenedLogin, RefreshedLogin } from './accounts.js';
import { type CookieRules, loginCookie } from './login-cookie.js';
import { bearerToken, type RequestHead } from '../caller/request-proof.js';
import type { ViewerReads } from './viewer.reads.js';

/** What an operation's log-ins and log-outs work with. */
export interface OperationAccountDeps {
  accounts: Accounts;
  shopper: Shopper;
  rateLimits: RateLimits;
  viewer: ViewerReads;
  request: RequestHead;
  cookie: CookieRules;
}

/** Log-in and log-out within one operation. */
export class OperationAccount {
  readonly #parts: OperationAccountDeps;
  #opened: OpenedLogin | undefined;
  #setCookie: string | undefined;

  constructor(parts: OperationAccountDeps) {
    this.#parts = parts;
  }

  /** @throws RateLimitedError, UnauthenticatedError for a wrong password, or an UpstreamError */
  async logIn(username: string, password: string): Promise<OpenedLogin> {
    await this.#parts.rateLimits.login(username);
    return this.enter(await this.#parts.accounts.logIn(username, password));
  }

  /** As `logIn`, with the token in a cookie. @param remember whether it outlives the browser's session */
  async logInWithCookie(username: string, password: string, remember: boolean): Promise<void> {
    const { refresh } = await this.logIn(username, password);
    this.#setCookie = this.#cookie(refresh.token, remember ? refresh.lifeSeconds : undefined);
  }

  /** The rest of the operation belongs to this log-in. */
  async enter(login: OpenedLogin): Promise<OpenedLogin> {
    await this.#parts.shopper.signIn(login.identity);
    if (login.self) this.#parts.viewer.remember(login.self);
    this.#opened = login;
    return login;
  }

  refresh(token: string): Promise<RefreshedLogin> {
    return this.#parts.accounts.refresh(token);
  }

  /** @returns whether there was a log-in to end */
  async logOut(): Promise<boolean> {
    const { accounts, shopper, request, cookie } = this.#parts;
    const login = await this.#present();
    if (login) await accounts.end(login);
    shopper.signOut();
    this.#opened = undefined;
    if (request.headers.cookie?.includes(`${cookie.name}=`)) this.#setCookie = this.#cookie('', 0);
    return login !== null;
  }

  /** The access token of this log-in: the new one, else the one that came. */
  get accessToken(): string | null {
    return this.#opened?.access.token ?? bearerToken(this.#parts.request.headers) ?? null;
  }

  /** The refresh token of a log-in that began in this operation. */
  get refreshToken(): string | null {
    return this.#opened?.refresh.token ?? null;
  }

  /** Headers of the answer: the cookie, when it is set or taken away. */
  responseHeaders(): Readonly<Record<string, string>> {
    return this.#setCookie === undefined ? {} : { 'set-cookie': this.#setCookie };
  }

  /** Who is logged in; also somebody whose access token has just expired, since the refresh token still counts. */
  async #present(): Promise<SignedIn | null> {
    const { accounts, shopper, request } = this.#parts;
    let identity: Identity;
    try {
      identity = await shopper.identity();
    } catch (error) {
      if (!(error instanceof UnauthenticatedError)) throw error;
      return accounts.expired(request);
    }
    return identity.kind === 'customer' ? identity : null;
  }

  #cookie(value: string, lifeSeconds?: number): string {
    return loginCookie(this.#parts.cookie, value, this.#parts.request.secure, lifeSeconds);
  }
}
