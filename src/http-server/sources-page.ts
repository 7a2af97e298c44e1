import { type Html, html, type HtmlPart } from '../lib/html-template.js';
import type { SourceCondition, SourceOverview, SourcesOverview } from './source-overview.js';

/** The page at `/sources`. It is whole without its script, which only keeps it up to date. */
export function sourcesPage({ at, sources }: SourcesOverview): string {
  const summary = summaryOf(sources);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${summary} – woo-federation</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/sources/page.css" />
        <script src="/sources/page.js" defer></script>
      </head>
      <body>
        <header>
          <h1>Sources</h1>
          <p id="summary" role="status">
            ${sources.some(isFailing) ? html`<strong>${summary}</strong>` : summary}
          </p>
          <p class="refresh">
            <span id="at">As of ${time(at, at.slice(11, 19))} UTC</span>
            <button id="pause" type="button" aria-pressed="false" hidden>Pause</button>
          </p>
        </header>
        <main id="sources">${sources.map((source) => card(source, Date.parse(at)))}</main>
      </body>
    </html> `;
  return page.html;
}

const CONDITIONS: Readonly<Record<SourceCondition, { label: string; sign: string }>> = {
  OK: { label: 'OK', sign: '✓' },
  FAILING: { label: 'Failing', sign: '✕' },
  BREAKER_OPEN: { label: 'Breaker open', sign: '✕' },
  NOT_ASKED: { label: 'Not asked yet', sign: '○' },
};

function summaryOf(sources: readonly SourceOverview[]): string {
  const failing = sources.filter(isFailing).length;
  const all = sources.length === 1 ? '1 source' : `${sources.length} sources`;
  if (sources.length === 0) return 'No sources are configured';
  return failing > 0 ? `${failing} of ${all} failing` : `${all}, none failing`;
}

function isFailing({ state }: SourceOverview): boolean {
  return state === 'FAILING' || state === 'BREAKER_OPEN';
}

function card(source: SourceOverview, nowMs: number): Html {
  const { name, kind, provides, required, state } = source;
  const { label, sign } = CONDITIONS[state];
  return html`<article aria-label="${name}" class="${state.toLowerCase()}">
    <h2>${name}</h2>
    <p class="state"><span aria-hidden="true">${sign}</span> ${label}</p>
    <p class="about">${provides} · ${kind}${required ? html` · <strong>required</strong>` : null}</p>
    ${errorLine(source, nowMs)}
    <dl>${facts(source, nowMs)}</dl>
    ${readsTable(source)} ${failuresTable(source)}
  </article>`;
}

function errorLine(source: SourceOverview, nowMs: number): Html | null {
  const { lastError } = source;
  if (!lastError) return null;
  const what = isFailing(source) ? 'Error' : 'Last error';
  const when = lastError.at && html`, ${ago(lastError.at, nowMs)}`;
  return html`<p class="error"><strong>${what}${when}:</strong> ${lastError.message}</p>`;
}

function facts(source: SourceOverview, nowMs: number): Html[] {
  const { calls, meanCallMs, reads, hitRate, lastSuccessAt, breaker, held } = source;
  return [
    fact('Last success', lastSuccessAt === null ? 'never' : ago(lastSuccessAt, nowMs)),
    fact('Calls', count(calls)),
    fact('Mean call', meanCallMs === null ? '–' : `${count(meanCallMs)} ms`),
    fact('Reads', count(Object.values(reads).reduce((sum, some) => sum + some, 0))),
    fact('From memory', hitRate === null ? '–' : `${count(Math.round(hitRate * 1000) / 10)} %`),
    ...(breaker ? [fact('Breaker', breaker)] : []),
    ...(held ? [fact('Items held', count(held.items)), fact('List read', ago(held.readAt, nowMs))] : []),
  ];
}

function fact(name: string, value: HtmlPart): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function readsTable({ reads }: SourceOverview): Html {
  const rows = Object.entries(reads);
  return html`<table>
    <caption>
      Reads by what came of them
    </caption>
    <thead>
      <tr>
        ${rows.map(([status]) => html`<th scope="col">${status.toLowerCase()}</th>`)}
      </tr>
    </thead>
    <tbody>
      <tr>
        ${rows.map(([status, reads]) => html`<td class="${reads > 0 ? status.toLowerCase() : 'none'}">${count(reads)}</td>`)}
      </tr>
    </tbody>
  </table>`;
}

function failuresTable({ failures }: SourceOverview): Html | null {
  const rows = Object.entries(failures);
  if (rows.length === 0) return null;
  return html`<table class="failures">
    <caption>
      Failures since the start
    </caption>
    <tbody>
      ${rows.map(
        ([code, times]) =>
          html`<tr>
            <th scope="row">${code}</th>
            <td>${count(times)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function count(figure: number): string {
  return figure.toLocaleString('en');
}

function time(iso: string, text: string): Html {
  return html`<time datetime="${iso}" title="${iso}">${text}</time>`;
}

/** How long ago a moment was, in its largest whole unit. */
function ago(iso: string, nowMs: number): Html {
  const seconds = Math.max(0, Math.round((nowMs - Date.parse(iso)) / 1000));
  const [unit, size] = UNITS.find(([, size]) => seconds >= size) ?? ['s', 1];
  return time(iso, `${Math.floor(seconds / size)} ${unit} ago`);
}

const UNITS: readonly (readonly [string, number])[] = [
  ['d', 86_400],
  ['h', 3_600],
  ['min', 60],
];
