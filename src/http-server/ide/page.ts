import type { IdeTab } from './tabs.js';

/** Only what this server itself serves may run, style the page or be fetched. */
export const IDE_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page around GraphiQL. The tabs travel as data, so nothing on the page is inline code. */
export function idePage(tabs: readonly IdeTab[]): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>woo-federation</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/ide/graphiql.css" />
    <link rel="stylesheet" href="/ide/page.css" />
  </head>
  <body>
    <div id="ide">Loading …</div>
    <script id="tabs" type="application/json">${escapeForScript(JSON.stringify(tabs.map(asEditorTab)))}</script>
    <script src="/ide/react.js"></script>
    <script src="/ide/react-dom.js"></script>
    <script src="/ide/graphiql.js"></script>
    <script src="/ide/page.js"></script>
  </body>
</html>
`;
}

/** Starts the editor; runs in the browser. */
export const IDE_SCRIPT = `'use strict';
const fetcher = async (body, { headers } = {}) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return response.json();
};
const defaultTabs = JSON.parse(document.getElementById('tabs').textContent);
// GraphiQL 3 opens the first tab without its variables; what the visitor left behind goes first.
const variables = localStorage.getItem('graphiql:tabState') ? undefined : defaultTabs[0]?.variables;
ReactDOM.createRoot(document.getElementById('ide')).render(
  React.createElement(GraphiQL, { fetcher, defaultTabs, variables, shouldPersistHeaders: false }),
);
`;

/** Gives the editor the whole window. */
export const IDE_STYLE = `html, body, #ide { height: 100%; margin: 0; }
`;

/** GraphiQL names a tab by its operation, so the title stands above the query too. */
function asEditorTab({ title, query, variables }: IdeTab) {
  return { query: `# ${title}\n${query}`, variables: variables ? JSON.stringify(variables, null, 2) : '' };
}

function escapeForScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
