import type { Identities } from './identities.js';
import { dropCookie, readCookies, setCookie } from './cookies.js';
import { errorBox, escapedHtml, loginPage, redirect, type PageAnswer } from './page.js';

/** A request to one of WordPress's own pages. */
export interface PageRequest {
  method: string;
  url: URL;
  /** Names in small letters. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

interface Visit {
  identities: Identities;
  method: string;
  query: URLSearchParams;
  form: URLSearchParams;
  cookies: ReadonlyMap<string, string>;
}

const TEST_COOKIE = 'wordpress_test_cookie';

/** Answers `/wp-login.php` and the nonce of `/wp-admin/admin-ajax.php`; null for any other address. */
export function answerLoginScreens(identities: Identities, request: PageRequest): PageAnswer | null {
  const { method, url, headers, body } = request;
  const visit: Visit = {
    identities,
    method,
    query: url.searchParams,
    form: new URLSearchParams(method === 'POST' ? body : ''),
    cookies: readCookies(headers['cookie']),
  };
  if (url.pathname === '/wp-admin/admin-ajax.php') return ajax(visit);
  if (url.pathname !== '/wp-login.php') return null;
  switch (url.searchParams.get('action') ?? visit.form.get('action') ?? 'login') {
    case 'logout':
      return logOut(visit);
    case 'lostpassword':
    case 'retrievepassword':
      return lostPassword(visit);
    case 'rp':
    case 'resetpass':
      return resetPassword(visit);
    default:
      return logIn(visit);
  }
}

/** wp-admin looks at its own cookie; the nonce belongs to the session of the other one. */
function ajax({ identities, query, form, cookies }: Visit): PageAnswer {
  const headers = { 'content-type': 'text/html; charset=UTF-8', 'x-robots-tag': 'noindex' };
  const action = query.get('action') ?? form.get('action');
  const inAdmin = identities.sessions.find('sec', cookies);
  const token = identities.sessions.find('logged_in', cookies)?.token ?? '';
  if (action !== 'rest-nonce' || !inAdmin) return { status: 400, headers, body: '0' };
  const nonce = identities.nonces.create({ action: 'wp_rest', userId: inAdmin.user.id, token });
  return { status: 200, headers, body: nonce };
}

function logIn(visit: Visit): PageAnswer {
  const { identities, method, form, query, cookies } = visit;
  const test = setCookie(TEST_COOKIE, 'WP Cookie check', {
    path: '/',
    now: identities.now(),
    httpOnly: true,
  });
  if (method !== 'POST') return loginPage('Log In', notice(query) + loginForm(visit), [test]);
  const login = form.get('log') ?? '';
  const user = identities.catalogue.commerce.customerByLogin(login);
  const fault = loginFault(visit, login);
  if (fault !== null || !user) return loginPage('Log In', errorBox(fault ?? '') + loginForm(visit), [test]);
  if (form.has('testcookie') && !cookies.has(TEST_COOKIE)) {
    return loginPage(
      'Log In',
      errorBox('Cookies are blocked or not supported by your browser.') + loginForm(visit),
      [test],
    );
  }
  const started = identities.sessions.start(user, form.has('rememberme'));
  const asked = form.get('redirect_to') ?? '';
  const isOurs = asked.startsWith(`${identities.home}/`) || /^\/[^/\\]/.test(asked);
  const home = `${identities.home}/wp-admin/${user.role === 'administrator' ? '' : 'profile.php'}`;
  return redirect(isOurs ? asked : home, [test, ...started]);
}

/** What is wrong with a name and password, as HTML; null when nothing is. */
function loginFault({ identities, form }: Visit, login: string): string | null {
  const user = identities.catalogue.commerce.customerByLogin(login);
  const password = form.get('pwd') ?? '';
  if (login === '') return 'The username field is empty.';
  if (password === '') return 'The password field is empty.';
  const shown = `<strong>${escapedHtml(login)}</strong>`;
  if (!user) return `Nobody is registered here as ${shown}.`;
  return identities.isPassword(user, password) ? null : `The password for ${shown} is not right.`;
}

function loginForm({ form, query }: Visit): string {
  const login = escapedHtml(form.get('log') ?? '');
  const next = escapedHtml(form.get('redirect_to') ?? query.get('redirect_to') ?? '');
  return `<form name="loginform" id="loginform" action="wp-login.php" method="post">
<input type="text" name="log" id="user_login" value="${login}"><input type="password" name="pwd" id="user_pass">
<input name="rememberme" type="checkbox" id="rememberme" value="forever">
<input type="submit" name="wp-submit" id="wp-submit" value="Log In">
<input type="hidden" name="redirect_to" value="${next}"><input type="hidden" name="testcookie" value="1">
</form>
<p id="nav"><a href="wp-login.php?action=lostpassword">Lost your password?</a></p>`;
}

function notice(query: URLSearchParams): string {
  const texts: Record<string, string> = {
    checkemail: 'Look into your mail for the link that confirms it.',
    loggedout: 'You are now logged out.',
  };
  const text = Object.entries(texts).find(([name]) => query.has(name))?.[1];
  return text === undefined ? '' : `<div class="notice notice-info message"><p>${text}</p></div>\n`;
}

/** Without the right nonce WordPress asks first, with a link that carries it. */
function logOut({ identities, query, cookies }: Visit): PageAnswer {
  const session = identities.sessions.find('logged_in', cookies);
  const use = { action: 'log-out', userId: session?.user.id ?? 0, token: session?.token ?? '' };
  if (identities.nonces.verify(query.get('_wpnonce') ?? '', use)) {
    return redirect('wp-login.php?loggedout=true&wp_lang=en_US', identities.sessions.end(session?.token));
  }
  const address = `${identities.home}/wp-login.php?action=logout&amp;_wpnonce=${identities.nonces.create(use)}`;
  const question = `<p>Do you really want to <a href="${address}">log out</a>?</p>`;
  return loginPage('Something went wrong.', question, [], 403);
}

function lostPassword({ identities, method, form, query }: Visit): PageAnswer {
  const blank =
    '<form name="lostpasswordform" id="lostpasswordform" method="post"><input type="text" name="user_login" id="user_login"></form>';
  const reasons: Record<string, string> = {
    invalidkey: 'Your password reset link is not valid. Ask for a new one below.',
    expiredkey: 'Your password reset link has expired. Ask for a new one below.',
  };
  if (method !== 'POST') {
    const reason = reasons[query.get('error') ?? ''];
    return loginPage('Lost Password', (reason === undefined ? '' : errorBox(reason)) + blank);
  }
  const login = form.get('user_login') ?? '';
  const user = login === '' ? undefined : identities.catalogue.commerce.customerByLogin(login);
  if (!user) {
    const reason =
      login === ''
        ? 'Enter a username or email address.'
        : 'There is no account with that username or email address.';
    return loginPage('Lost Password', errorBox(reason) + blank);
  }
  const key = identities.resets.issue(user);
  const link = `${identities.home}/wp-login.php?action=rp&key=${key}&login=${encodeURIComponent(user.username)}`;
  identities.mails.push({
    to: user.email,
    subject: `[${identities.catalogue.content.site.name}] Password Reset`,
    text: `Somebody asked for a new password for this account: ${user.username}\n\nIf it was you, go on here:\n\n${link}\n`,
  });
  return redirect('wp-login.php?checkemail=confirm');
}

/** The key travels from the link into a cookie, and from there, with the form, back. */
function resetPassword({ identities, method, query, form, cookies }: Visit): PageAnswer {
  const name = identities.sessions.cookieName('resetpass');
  const drop = dropCookie(name, '/wp-login.php', identities.now());
  const [key, login] = [query.get('key'), query.get('login')];
  if (key !== null && login !== null) {
    const carried = setCookie(name, `${login}:${key}`, {
      path: '/wp-login.php',
      now: identities.now(),
      httpOnly: true,
    });
    return redirect('wp-login.php?action=rp', [carried]);
  }
  const [username = '', ...rest] = (cookies.get(name) ?? '').split(':');
  const user = username === '' ? undefined : identities.catalogue.commerce.customerByLogin(username);
  const state = identities.resets.check(user, rest.join(':'));
  const isForged = method === 'POST' && form.get('rp_key') !== rest.join(':');
  if (state !== 'good' || !user || isForged) {
    return redirect(`wp-login.php?action=lostpassword&error=${isForged ? 'invalidkey' : state}`, [drop]);
  }
  const blank = `<form name="resetpassform" id="resetpassform" action="wp-login.php?action=resetpass" method="post">
<input type="password" name="pass1" id="pass1"><input type="password" name="pass2" id="pass2">
<input type="hidden" name="rp_key" value="${rest.join(':')}"><input type="submit" value="Save Password"></form>`;
  const password = form.get('pass1') ?? '';
  if (method !== 'POST') return loginPage('Reset Password', blank);
  if (password.trim() === '')
    return loginPage('Reset Password', errorBox('The password cannot be a space or all spaces.') + blank);
  if (password !== form.get('pass2'))
    return loginPage('Reset Password', errorBox('The passwords do not match.') + blank);
  identities.resets.use(user, password);
  return loginPage(
    'Password Reset',
    '<p class="message reset-pass">Your password has been reset. <a href="wp-login.php">Log in</a></p>',
    [drop],
  );
}
