import { decodeEntities } from '../../lib/html-text.js';
import type { HttpClient } from '../http-client/http-client.js';
import { postForm, getPage } from './forms.js';
import type { LoginStrategy } from './login-strategy.js';
import { asksForCaptcha, unexpectedPage } from './page-faults.js';
import { cookieHeader, setCookies } from './set-cookies.js';
import type { UserClient } from './user-client.js';
import type { UserCredentials } from './user-credentials.js';

/** Where WordPress's own pages are. */
export interface LoginPages {
  loginPath: string;
  ajaxPath: string;
}

const LOGGED_IN = 'wordpress_logged_in_';
/** WordPress only takes the form from somebody who sends cookies back. */
const TEST_COOKIE = 'wordpress_test_cookie=WP%20Cookie%20check';
/** Present on the log-in page of every WordPress, whatever its language or theme. */
const LOGIN_FORM = /\bname=["']pwd["']/;

/** `wordpress_…` is for wp-admin, `wordpress_logged_in_…` for everything else; nonces are given out in wp-admin. */
function isLoginCookie(name: string): boolean {
  return name.startsWith('wordpress_') && name !== 'wordpress_test_cookie';
}

/**
 * Logs in as a browser does: the form of `wp-login.php`, its cookies, and a nonce that lets them count for
 * the REST API (WordPress 6.9 with WooCommerce 10.5, no plugin). Captchas and second factors cannot be passed.
 */
export function createLoginPageStrategy(
  system: string,
  site: HttpClient,
  users: UserClient,
  { loginPath, ajaxPath }: LoginPages,
): LoginStrategy {
  const subject = { system, resource: 'log-in page' };
  const page = { path: loginPath, resource: subject.resource };

  async function withNonce(cookie: string): Promise<UserCredentials | null> {
    const answer = await getPage(site, {
      path: ajaxPath,
      resource: 'log-in nonce',
      query: { action: 'rest-nonce' },
      cookie,
    });
    const nonce = answer.text.trim();
    if (answer.status === 200 && /^[0-9a-f]{6,32}$/i.test(nonce)) return { cookie, 'x-wp-nonce': nonce };
    // To those who are not logged in WordPress says 0.
    if (answer.status < 500 && /^(0|-1)?$/.test(nonce)) return null;
    throw unexpectedPage(answer, { system, resource: 'log-in nonce' }, 'a nonce');
  }

  return {
    async logIn(username, password) {
      const answer = await postForm(
        site,
        { ...page, cookie: TEST_COOKIE },
        {
          log: username,
          pwd: password,
          rememberme: 'forever',
          testcookie: '1',
        },
      );
      const cookies = setCookies(answer.headers);
      const isIn = [...cookies].some(([name, value]) => name.startsWith(LOGGED_IN) && value !== '');
      if (!isIn) {
        const isLoginPage = answer.status === 200 && LOGIN_FORM.test(answer.text);
        if (isLoginPage && !asksForCaptcha(answer.text)) return null;
        throw unexpectedPage(answer, subject, "WordPress's log-in page");
      }
      const credentials = await withNonce(cookieHeader(cookies, isLoginCookie));
      const self = credentials && (await users.self(credentials));
      if (!self) throw unexpectedPage(answer, subject, 'a log-in that the REST API accepts');
      return { self, credentials };
    },
    renew: ({ cookie }) => (cookie === undefined ? Promise.resolve(null) : withNonce(cookie)),
    async end({ cookie }) {
      if (cookie === undefined) return;
      const question = await getPage(site, { ...page, query: { action: 'logout' }, cookie });
      const nonce = /[?&]action=logout&_wpnonce=(\w+)/.exec(decodeEntities(question.text))?.[1];
      if (nonce === undefined) return;
      await getPage(site, { ...page, query: { action: 'logout', _wpnonce: nonce }, cookie });
    },
  };
}
