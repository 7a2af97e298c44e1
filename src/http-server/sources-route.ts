import type { AdminGuard } from './admin-guard.js';
import { sendBody, sendJson } from './answer.js';
import { IDE_CSP } from './ide/page.js';
import type { Routes } from './router.js';
import { readOverview, type SourceStates } from './source-overview.js';
import { SOURCES_SCRIPT, SOURCES_STYLE } from './sources-assets.js';
import { sourcesPage } from './sources-page.js';

const STORED_FOR_AN_HOUR = 'public, max-age=3600';

/** `/sources`: how each source is doing, as a page for browsers and as JSON for everybody else. */
export function sourcesRoutes(states: SourceStates, guard: AdminGuard): Routes {
  return {
    '/sources': {
      GET: guard('Basic', (request, response) => {
        response.setHeader('vary', 'accept');
        const overview = readOverview(states);
        if (!request.headers.accept?.includes('text/html')) {
          sendJson(response, 200, overview);
          return;
        }
        sendBody(response, 200, sourcesPage(overview), {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': IDE_CSP,
          'cross-origin-resource-policy': 'same-origin',
          'referrer-policy': 'no-referrer',
        });
      }),
    },
    // Nothing in them is secret, so they may be kept.
    '/sources/page.js': file(SOURCES_SCRIPT, 'text/javascript; charset=utf-8'),
    '/sources/page.css': file(SOURCES_STYLE, 'text/css; charset=utf-8'),
  };
}

function file(content: string, type: string): Routes[string] {
  return {
    GET: (_request, response) => {
      sendBody(response, 200, content, { 'content-type': type, 'cache-control': STORED_FOR_AN_HOUR });
    },
  };
}
