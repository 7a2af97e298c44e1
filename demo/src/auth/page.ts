/** An answer of the shop that is a page or a redirect, not JSON. */
export interface PageAnswer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string;
}

const NO_CACHE = {
  expires: 'Wed, 11 Jan 1984 05:00:00 GMT',
  'cache-control': 'no-cache, must-revalidate, max-age=0, no-store, private',
};

/** A page of WordPress's log-in screens. */
export function loginPage(title: string, body: string, cookies: string[] = [], status = 200): PageAnswer {
  return {
    status,
    headers: { ...NO_CACHE, 'content-type': 'text/html; charset=UTF-8', 'set-cookie': cookies },
    body:
      `<!DOCTYPE html>\n<html lang="en-US">\n<head><title>${title}</title></head>\n` +
      `<body class="login no-js login-action-login wp-core-ui">\n<div id="login">\n${body}\n</div>\n</body>\n</html>\n`,
  };
}

/** The box in which the log-in screens say what is wrong. `message` is HTML. */
export function errorBox(message: string): string {
  return `<div id="login_error" class="notice notice-error"><p><strong>Error:</strong> ${message}</p></div>`;
}

/** A redirect, by 302 as WordPress does it. */
export function redirect(location: string, cookies: string[] = []): PageAnswer {
  return {
    status: 302,
    headers: {
      ...NO_CACHE,
      'content-type': 'text/html; charset=UTF-8',
      'x-redirect-by': 'WordPress',
      location,
      'set-cookie': cookies,
    },
    body: '',
  };
}

/** Text made safe to stand in HTML. */
export function escapedHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
