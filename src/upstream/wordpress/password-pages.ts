import type { RawAnswer } from '../http-client/answer.js';
import { headerOf } from '../http-client/answer.js';
import type { HttpClient } from '../http-client/http-client.js';
import { getPage, postForm } from './forms.js';
import { asksForCaptcha, unexpectedPage } from './page-faults.js';
import { cookieHeader, setCookies } from './set-cookies.js';

/** How WordPress took a new password. */
export type ResetOutcome = 'done' | 'keyRefused' | 'passwordRefused';

/** WordPress's pages for lost passwords (6.9). Rejects with an UpstreamError when they are not what they should be. */
export interface PasswordPages {
  /** Has WordPress send an e-mail with a key. Whether it knew the user is not told. */
  sendKey(username: string): Promise<void>;
  setPassword(username: string, key: string, password: string): Promise<ResetOutcome>;
}

const RESET_COOKIE = 'wp-resetpass-';

/** @param path of WordPress's log-in page */
export function createPasswordPages(system: string, site: HttpClient, path: string): PasswordPages {
  const subject = { system, resource: 'password page' };
  const page = { path, resource: subject.resource };
  return {
    sendKey: async (username) => {
      const query = { action: 'lostpassword' };
      const answer = await postForm(site, { ...page, query }, { user_login: username, redirect_to: '' });
      const isSent = answer.status === 302 && locationOf(answer).includes('checkemail=confirm');
      const isUnknown =
        answer.status === 200 &&
        /\bname=["']user_login["']/.test(answer.text) &&
        !asksForCaptcha(answer.text);
      if (!isSent && !isUnknown) throw unexpectedPage(answer, subject, "WordPress's page for lost passwords");
    },
    setPassword: async (username, key, password) => {
      const opening = await getPage(site, { ...page, query: { action: 'rp', key, login: username } });
      const cookie = cookieHeader(setCookies(opening.headers), (name) => name.startsWith(RESET_COOKIE));
      if (cookie === '') throw unexpectedPage(opening, subject, "WordPress's page for new passwords");
      const fields = { pass1: password, pass2: password, rp_key: key, 'wp-submit': 'Save Password' };
      const answer = await postForm(site, { ...page, query: { action: 'resetpass' }, cookie }, fields);
      if (answer.status === 302 && /[?&]error=(invalid|expired)key/.test(locationOf(answer)))
        return 'keyRefused';
      if (answer.status !== 200) throw unexpectedPage(answer, subject, "WordPress's page for new passwords");
      return /\bname=["']pass1["']/.test(answer.text) ? 'passwordRefused' : 'done';
    },
  };
}

function locationOf({ headers }: RawAnswer): string {
  return headerOf(headers, 'location') ?? '';
}
