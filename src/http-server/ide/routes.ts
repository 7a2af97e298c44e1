import { sendBody } from '../answer.js';
import { HttpError } from '../http-error.js';
import type { Handler, Routes } from '../router.js';
import { ASSET_NAMES, type AssetName, readAsset } from './assets.js';
import { IDE_CSP, IDE_SCRIPT, IDE_STYLE, idePage } from './page.js';
import type { IdeTab } from './tabs.js';

/** The IDE page. */
export interface IdeOptions {
  tabs: readonly IdeTab[];
}

const STORED_FOR_AN_HOUR = 'public, max-age=3600';
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** GraphiQL at `/`, all of it from this server: it works without a way to the internet. */
export function ideRoutes({ tabs }: IdeOptions): Routes {
  const page = idePage(tabs);
  return {
    '/': {
      GET: (request, response) => {
        if (!request.headers.accept?.includes('text/html')) {
          throw new HttpError(404, 'NOT_FOUND', 'There is a page here for browsers; GraphQL is at /graphql.');
        }
        sendBody(response, 200, page, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': IDE_CSP,
          'referrer-policy': 'no-referrer',
          'cache-control': 'no-cache',
        });
      },
    },
    '/ide/page.js': { GET: fileHandler('page.js', () => Promise.resolve(IDE_SCRIPT)) },
    '/ide/page.css': { GET: fileHandler('page.css', () => Promise.resolve(IDE_STYLE)) },
    ...Object.fromEntries(ASSET_NAMES.map((name) => [`/ide/${name}`, { GET: assetHandler(name) }])),
  };
}

function assetHandler(name: AssetName): Handler {
  let content: Promise<Buffer> | undefined;
  return fileHandler(name, () => (content ??= readAsset(name)));
}

function fileHandler(name: string, read: () => Promise<string | Buffer>): Handler {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
  return async (_request, response) => {
    sendBody(response, 200, await read(), { 'content-type': type, 'cache-control': STORED_FOR_AN_HOUR });
  };
}
